"""How well the labels of the gold pages are found, by words. All figures are shares: higher is better.

A word is a run of letters and digits inside one gold piece, so residue glued to a sentence still counts on its own. Its
found label is that of most of its characters.
"""

import hashlib
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from statistics import fmean
from typing import NamedTuple

from gold import GOLD, SPLITS, Page, gold_files
from newsreader.model import Label, Span
from newsreader.text import label_text
from newsreader.text.publishing.publishers import publisher_of

FLOORS_FILE = GOLD.with_name("floors.toml")
STATED = ("headline", "published", "source", "byline")

_WORD = re.compile(r"\w+")

Figures = dict[str, float]


class JudgedWord(NamedTuple):
    """A word of a page, what it is, and what it was taken for."""

    span: Span
    gold: Label
    found: Label

    @property
    def is_right(self) -> bool:
        """Whether it was rightly kept or rightly dropped."""
        return self.gold.is_content == self.found.is_content


class JudgedPage(NamedTuple):
    """A page after the labeller has been over it; ``stated`` says which facts were found as they are."""

    page: Page
    words: tuple[JudgedWord, ...]
    stated: dict[str, bool]
    is_doubtful: bool

    @property
    def is_right(self) -> bool:
        """Whether exactly the right words are kept."""
        return all(word.is_right for word in self.words)


def judge(page: Page) -> JudgedPage:
    """Label a page by its text alone and compare."""
    article = label_text("page.txt", page.text)
    found = [Label.JUNK] * len(page.text)
    for (span, _), label, *_ in article.blocks:
        found[span.start : span.end] = [label] * (span.end - span.start)
    facts = article.metadata
    stated = zip(STATED, (facts.headline, facts.published_iso, facts.source, facts.byline), strict=True)
    return JudgedPage(
        page,
        tuple(
            JudgedWord(span, label, Counter(found[span.start : span.end]).most_common(1)[0][0])
            for span, label in _words(page)
        ),
        {fact: _same(fact, getattr(page, fact), value) for fact, value in stated},
        bool(article.doubtful),
    )


def _words(page: Page) -> Iterator[tuple[Span, Label]]:
    for (start, end), label in page.pieces:
        for word in _WORD.finditer(page.text, start, end):
            yield Span(*word.span()), label


def _same(fact: str, gold: str | None, found: str | None) -> bool:
    """Whether a fact is right; a publisher is, by whichever of its names."""
    if fact == "source" and gold and found and (publisher := publisher_of(gold)):
        return publisher == publisher_of(found)
    return (gold or "").split() == (found or "").split()


def groups(judged: Sequence[JudgedPage]) -> dict[str, Figures]:
    """The figures of a split: of all pages, of each language, and recall and precision of each label."""
    languages = sorted({one.page.lang for one in judged})
    return {
        "all": page_figures(judged),
        **{lang: page_figures([one for one in judged if one.page.lang == lang]) for lang in languages},
        **label_figures([word for one in judged for word in one.words]),
        "doubt": doubt_figures(judged),
    }


def page_figures(judged: Sequence[JudgedPage]) -> Figures:
    """How well words are kept and dropped, how many pages are right, how often facts are."""
    words = Counter((word.gold.is_content, word.found.is_content) for one in judged for word in one.words)
    kept, wrongly_kept, lost = words[True, True], words[False, True], words[True, False]
    clean = [one.is_right for one in judged if one.page.is_clean]
    return {
        "keep_precision": _share(kept, kept + wrongly_kept),
        "keep_recall": _share(kept, kept + lost),
        "keep_f1": _share(2 * kept, 2 * kept + wrongly_kept + lost),
        "pages_right": fmean(one.is_right for one in judged),
        **({"clean_whole": fmean(clean)} if clean else {}),
        **{fact: fmean(one.stated[fact] for one in judged) for fact in STATED},
    }


def doubt_figures(judged: Sequence[JudgedPage]) -> Figures:
    """How well doubtful pages are told from others: those that are not right are meant."""
    rightly = sum(one.is_doubtful and not one.is_right for one in judged)
    return {
        "precision": _share(rightly, sum(one.is_doubtful for one in judged)),
        "recall": _share(rightly, sum(not one.is_right for one in judged)),
    }


def label_figures(words: Iterable[JudgedWord]) -> dict[str, Figures]:
    """Recall and precision by words of each label that the pages have."""
    pairs = Counter((word.gold, word.found) for word in words)
    gold: Counter[Label] = Counter()
    found: Counter[Label] = Counter()
    for (is_label, taken_for), times in pairs.items():
        gold[is_label] += times
        found[taken_for] += times
    present = [label for label in Label if gold[label]]
    return {
        "recall": {label.value: _share(pairs[label, label], gold[label]) for label in present},
        "precision": {label.value: _share(pairs[label, label], found[label]) for label in present},
    }


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def data_hash() -> str:
    """SHA-256 of the names and the bytes of all gold files."""
    digest = hashlib.sha256()
    for split in SPLITS:
        for path in gold_files(split):
            digest.update(f"{split}/{path.name}\0".encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def floors_as_toml(splits: dict[str, dict[str, Figures]]) -> str:
    """Today's figures as floors, cut (not rounded) to four digits, so that they hold."""
    lines = [
        "# Figures of the gold set that must not fall. Written by: python bench/accuracy.py --write-floors",
        f'data = "{data_hash()}"',
    ]
    for split, figures in splits.items():
        for group, values in figures.items():
            lines += ["", f"[{split}.{group}]"]
            lines += [f"{name} = {math.floor(value * 10_000) / 10_000}" for name, value in values.items()]
    return "\n".join(lines) + "\n"
