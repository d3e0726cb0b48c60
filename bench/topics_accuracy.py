"""How often the topics of an article are right, on pages whose topics a reader wrote down.

    python bench/topics_accuracy.py [dev|test] [CODE ...] [--errors]

``tests/gold/topics.txt`` names the pages and every topic that would be right. Found: the share of pages one of whose shown
topics (at most two) is right. First: the foremost one is. Shown: the share of pages that show a topic at all. The lexicon was
written with dev in view; test is looked at by its figures alone.
"""

import argparse
import sys
import time
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))

from topic_gold import content_of, gold_topics  # noqa: E402

from gold import gold_pages  # noqa: E402
from newsreader.text.entities.words import read_words  # noqa: E402
from newsreader.text.tagging.topics import topics_of  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("split", nargs="?", default="dev", choices=["dev", "test"])
    parser.add_argument("codes", nargs="*")
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    gold = gold_topics()
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    texts = []
    for page in gold_pages(options.split):
        right = gold.get(f"{options.split}/{page.name}")
        if right is None or (options.codes and page.lang not in options.codes):
            continue
        text = read_words(content_of(page), page.lang)
        texts.append((text.words, text.places, page.lang))
        topics = topics_of(text.words, text.places, page.lang)
        shown = [topic.code for topic in topics]
        for code in (page.lang, "all"):
            sums = (1, bool(right & set(shown)), shown[:1] != [] and shown[0] in right, bool(shown))
            counts[code] = [before + now for before, now in zip(counts[code], sums, strict=True)]
        if options.errors and not right & set(shown):
            told = ", ".join(f"{topic.code} {topic.score:.1f}" for topic in topics) or "nothing"
            print(f"    {page.name} {page.headline}: {told}; right {', '.join(sorted(right))}")
    print("language  pages  found  first  shown")
    for code, (pages, found, first, shown_) in counts.items():
        print(f"{code:8}{pages:7}{found / pages:7.3f}{first / pages:7.3f}{shown_ / pages:7.3f}")
    start = time.process_time()
    for words, places, language in texts:
        topics_of(words, places, language)
    spent = time.process_time() - start
    many = sum(len(words) for words, _, _ in texts)
    print(f"{spent / many * 180 * 1e3:.3f} ms for 180 words (2 KB of Ukrainian), all of them met before")


if __name__ == "__main__":
    main()
