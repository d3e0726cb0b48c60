"""What the model should answer: how much of each block stands in the page's gold article, in its place."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from newsreader.model import Block

SHINGLE = 4
_WORD = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]|[^\W\u3040-\u30ff\u4e00-\u9fff]+")
_KEPT = 0.5
_NEAR = 6


def words(text: str) -> list[str]:
    """The words as the benchmark counts them; scripts that do not part words, by the character."""
    return _WORD.findall(text)


def said(text: str) -> str:
    """The words of a text in lower case, a space apart: titles and phrases are compared so."""
    return " ".join(re.findall(r"\w+", text.lower()))


def shares(blocks: Sequence[Block], gold: str) -> list[float]:
    """For each block, the share of its words that lie in a run of four words that the gold article holds too."""
    texts = [words(block.text) for block in blocks]
    covered = _covered([word for text in texts for word in text], words(gold))
    lines = {tuple(words(line)) for line in gold.split("\n")}
    found, at = [], 0
    for text in texts:
        share = sum(covered[at : at + len(text)]) / len(text) if text else -1.0
        found.append(1.0 if text and tuple(text) in lines else share)
        at += len(text)
    _once(texts, found, gold)
    return _without_words(found)


def _covered(page: Sequence[str], gold: Sequence[str]) -> list[bool]:
    runs = {tuple(gold[at : at + SHINGLE]) for at in range(len(gold) - SHINGLE + 1)}
    covered = [False] * len(page)
    for at in range(len(page) - SHINGLE + 1):
        if tuple(page[at : at + SHINGLE]) in runs:
            covered[at : at + SHINGLE] = [True] * SHINGLE
    return covered


def _once(texts: Sequence[Sequence[str]], found: list[float], gold: str) -> None:
    """Of what the page prints more often than the gold article, the copies amid most of the article count."""
    kept = [len(text) if share > _KEPT else 0 for text, share in zip(texts, found, strict=True)]
    places = defaultdict(list)
    for at, text in enumerate(texts):
        if kept[at]:
            places[tuple(text)].append(at)
    stream = f" {' '.join(words(gold))} "
    for text, copies in places.items():
        times = max(1, stream.count(f" {' '.join(text)} ")) if len(copies) > 1 else 1
        for at in sorted(copies, key=lambda at: -sum(kept[max(0, at - _NEAR) : at + _NEAR + 1]))[times:]:
            found[at], kept[at] = 0.0, 0


def _without_words(found: Sequence[float]) -> list[float]:
    """Blocks without words go with the lesser of their neighbours."""
    filled = list(found)
    for at, share in enumerate(found):
        if share < 0:
            before = next((one for one in reversed(found[:at]) if one >= 0), 0.0)
            after = next((one for one in found[at + 1 :] if one >= 0), 0.0)
            filled[at] = min(before, after)
    return filled


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Runs of four words, with their number: what the benchmark compares."""
    found = re.findall(r"\w+", text)
    return Counter(tuple(found[at : at + SHINGLE]) for at in range(max(1, len(found) - SHINGLE + 1)) if found)


def precision_recall(cleaned: str, gold: str) -> tuple[float, float]:
    """By shingles, as scrapinghub's article-extraction-benchmark counts."""
    ours, theirs = shingles(cleaned), shingles(gold)
    both = (ours & theirs).total()
    return both / (ours.total() or 1), both / (theirs.total() or 1)
