"""What the other pages of a collection tell the labeller, and what that costs.

    python bench/labeller/evidence.py PAGES.jsonl.gz [--show 20]

PAGES as for ``train.py``; only ``split == "dev"`` is read. The pages are a library in which ``site`` is the source. Every
page is labelled by itself and then with what all of them together have seen. Printed: F1 without and with that, how
many words of gold articles it takes away, and how many others.
"""

import argparse
import gzip
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean

sys.path.insert(0, str(Path(__file__).parent))

from targets import precision_recall, shares, words

from newsreader.model import Article
from newsreader.text import draft_document
from newsreader.text.draft import Draft
from newsreader.text.markup import Document
from newsreader.text.versions.prints import Seen

FLAVOURS = ("full_bs4", "traf_recall")
_KEPT = 0.5


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("pages", type=Path)
    parser.add_argument("--show", type=int, default=0, help="blocks to print of each flavour")
    options = parser.parse_args()
    with gzip.open(options.pages, "rt", encoding="utf-8") as lines:
        pages = [page for page in map(json.loads, lines) if page["split"] == "dev"]
    for flavour in FLAVOURS:
        measure([page for page in pages if page["texts"].get(flavour)], flavour, options.show)


def measure(pages: Sequence[dict], flavour: str, show: int) -> None:
    """One library: all pages as one tool turned them into text."""
    drafts = [draft_document(page["site"] + ".txt", Document(page["texts"][flavour])) for page in pages]
    seen = seen_by(drafts, [page["site"] for page in pages])
    before, after, lost, found, shown = [], [], 0, 0, []
    for page, draft, known in zip(pages, drafts, seen, strict=True):
        settled = draft.settled(known)
        before.append(precision_recall(cleaned(draft.article), page["gold"]))
        after.append(precision_recall(cleaned(settled), page["gold"]))
        targets = shares([found.block for found in settled.blocks], page["gold"])
        for old, new, share in zip(draft.article.blocks, settled.blocks, targets, strict=True):
            if old.keep and not new.keep:
                many = len(words(new.block.text))
                lost += many if share > _KEPT else 0
                found += many if share <= _KEPT else 0
                shown.append((share > _KEPT, new.label, new.reason, new.block.text[:100]))
    for is_gold, label, reason, text in sorted(shown, reverse=True)[:show]:
        print(f"  {'GOLD' if is_gold else '    '} {label}: {reason}: {text!r}")
    asked = sum(len(draft.prints.marks) for draft in drafts)
    told = sum(len(draft.prints.witnesses) for draft in drafts)
    print(
        f"{flavour}: {len(pages)} pages, {asked} fingerprints in doubt and {told} witnesses, F1 {f1(before):.4f} -> {f1(after):.4f}, "
        f"{len(shown)} blocks: {found} words of others found, {lost} words of gold articles lost"
    )


def seen_by(drafts: Sequence[Draft], sites: Sequence[str]) -> list[dict[int, Seen]]:
    """What the library has seen of each page's doubts."""
    stories: dict[int, set[int]] = defaultdict(set)
    here: dict[tuple[int, str], set[int]] = defaultdict(set)
    sources: dict[int, set[str]] = defaultdict(set)
    of = Counter(
        site for site, _ in {(site, draft.prints.story) for site, draft in zip(sites, drafts, strict=True)}
    )
    for draft, site in zip(drafts, sites, strict=True):
        for mark in (*draft.prints.marks, *draft.prints.witnesses):
            stories[mark].add(draft.prints.story)
            here[mark, site].add(draft.prints.story)
            sources[mark].add(site)
    return [
        {
            mark: Seen(len(stories[mark]), len(here[mark, site]), of[site], len(sources[mark]))
            for mark in draft.prints.marks
        }
        for draft, site in zip(drafts, sites, strict=True)
    ]


def cleaned(article: Article) -> str:
    """The article's text."""
    return "\n".join(found.block.text for found in article.content)


def f1(scores: Sequence[tuple[float, float]]) -> float:
    """As scrapinghub's benchmark has it: of mean precision and mean recall."""
    precision, recall = (fmean(score[at] for score in scores) for at in (0, 1))
    return 2 * precision * recall / (precision + recall)


if __name__ == "__main__":
    main()
