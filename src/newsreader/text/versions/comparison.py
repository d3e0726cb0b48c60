"""Two versions of a text beside each other: which paragraphs one has added, dropped or reworded, and which words.

Paragraphs are aligned from the surest to the least sure: those with the same words, those that begin or end alike, those
that share most of their words. Case, quotation marks and the like are no difference. The work is bounded, whatever
the texts are: what would take too long is told as dropped and added.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import groupby, pairwise
from typing import NamedTuple

from newsreader.text.lexicon.tokens import forms, word_spans

_EDGE = 4
"""Words by which paragraphs begin or end alike."""
_ALIKE = 0.5
"""Of the words of two paragraphs, from which one is the other reworded."""
_ALIKE_AT_AN_EDGE = 0.25
"""The same of paragraphs that begin or end alike."""
_PAIRS = 40_000
"""Pairs of paragraphs that are held against each other, some 2 us each ..."""
_STEPS = 400_000
"""... and steps through their words, some 0.3 us each, in one comparison."""
_EDITS = 400
"""Changed words from which a paragraph is another one."""


class Change(StrEnum):
    """What a version did with a paragraph or with words of the first text."""

    SAME = "same"
    REWORDED = "reworded"
    MOVED = "moved"
    """It stands elsewhere in the version, and is told of there only."""
    ADDED = "added"
    DROPPED = "dropped"


class Piece(NamedTuple):
    """Words that are the same, added or dropped."""

    text: str
    change: Change


class Paragraph(NamedTuple):
    """A paragraph of one of the texts or of both; its pieces are the words of both in their order."""

    change: Change
    pieces: tuple[Piece, ...]


class _Gap(NamedTuple):
    """Paragraphs of both texts that are not aligned yet."""

    start: int
    end: int
    other_start: int
    other_end: int


def compare(base: Sequence[str], other: Sequence[str]) -> list[Paragraph]:
    """The paragraphs of both texts: those of ``other`` in their order, with the dropped ones where they stood.

    Args:
        base: The first text.
        other: Its version.
    """
    one, two = [forms(text) or [text] for text in base], [forms(text) or [text] for text in other]
    pairs = [*_aligned(one, two), (len(one), len(two))]
    words = _Words()
    found: list[Paragraph] = []
    place = other_place = 0
    for at, other_at in pairs:
        found += (Paragraph(Change.DROPPED, (Piece(t, Change.DROPPED),)) for t in base[place:at])
        found += (Paragraph(Change.ADDED, (Piece(t, Change.ADDED),)) for t in other[other_place:other_at])
        if at < len(one):
            is_same = one[at] == two[other_at]
            pieces = (
                (Piece(other[other_at], Change.SAME),)
                if is_same
                else words.compare(base[at], other[other_at])
            )
            found.append(Paragraph(Change.SAME if is_same else Change.REWORDED, pieces))
        place, other_place = at + 1, other_at + 1
    return _with_moved(found)


def _with_moved(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """What was dropped here and added there, once each, was moved."""
    dropped, added = (
        Counter(_key(paragraph) for paragraph in paragraphs if paragraph.change is kind)
        for kind in (Change.DROPPED, Change.ADDED)
    )
    moved = {key for key, times in dropped.items() if times == added[key] == 1}
    found: list[Paragraph] = []
    for paragraph in paragraphs:
        if paragraph.change not in {Change.DROPPED, Change.ADDED} or _key(paragraph) not in moved:
            found.append(paragraph)
        elif paragraph.change is Change.ADDED:
            found.append(paragraph._replace(change=Change.MOVED))
    return found


def _key(paragraph: Paragraph) -> tuple[str, ...]:
    text = paragraph.pieces[0].text
    return tuple(forms(text) or [text])


# ------------------------------------------------------------------ paragraphs

Texts = Sequence[Sequence[str]]
Pair = tuple[int, int]


def _aligned(one: Texts, two: Texts) -> list[Pair]:
    """Which paragraph of the first text is which one of the second; in order in both."""
    pairs: list[Pair] = []
    gaps = [_Gap(0, len(one), 0, len(two))]
    for start, stop in ((None, None), (None, _EDGE), (-_EDGE, None)):
        keys = [[tuple(words[start:stop]) for words in text] for text in (one, two)]
        left: list[_Gap] = []
        for gap in gaps:
            found = [
                (at, other_at)
                for at, other_at in _anchors(keys[0], keys[1], gap)
                if _likeness(frozenset(one[at]), frozenset(two[other_at])) >= _ALIKE_AT_AN_EDGE
            ]
            pairs += found
            left += _between(gap, found)
        gaps = left
    budget = _PAIRS
    for gap in gaps:
        cells = (gap.end - gap.start) * (gap.other_end - gap.other_start)
        if cells <= budget:
            budget -= cells
            pairs += _nearest(one, two, gap)
    return sorted(pairs)


def _between(gap: _Gap, pairs: Sequence[Pair]) -> Iterator[_Gap]:
    """What is left of a gap around pairs, where both texts have something."""
    start, other_start = gap.start, gap.other_start
    for at, other_at in (*pairs, (gap.end, gap.other_end)):
        if at > start and other_at > other_start:
            yield _Gap(start, at, other_start, other_at)
        start, other_start = at + 1, other_at + 1


def _anchors(one: Sequence[object], two: Sequence[object], gap: _Gap) -> Iterator[Pair]:
    """Equal keys at the ends of a gap; inside it those that each text has once, as many as stand in one order."""
    start, end, other_start, other_end = gap
    while start < end and other_start < other_end and one[start] == two[other_start]:
        yield start, other_start
        start, other_start = start + 1, other_start + 1
    ends: list[Pair] = []
    while start < end and other_start < other_end and one[end - 1] == two[other_end - 1]:
        end, other_end = end - 1, other_end - 1
        ends.append((end, other_end))
    once = Counter(one[start:end])
    twice = Counter(two[other_start:other_end])
    places = {
        key: place for place, key in enumerate(two[other_start:other_end], other_start) if twice[key] == 1
    }
    found = [
        (place, places[key])
        for place, key in enumerate(one[start:end], start)
        if once[key] == 1 and key in places
    ]
    yield from _longest_rise(found)
    yield from reversed(ends)


def _longest_rise(pairs: Sequence[Pair]) -> list[Pair]:
    """As many pairs as stand in one order in both texts."""
    tops: list[int] = []
    heads: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        at = bisect_left(tops, place)
        before.append(heads[at - 1] if at else -1)
        tops[at : at + 1], heads[at : at + 1] = [place], [number]
    found: list[Pair] = []
    number = heads[-1] if heads else -1
    while number >= 0:
        found.append(pairs[number])
        number = before[number]
    return found[::-1]


def _nearest(one: Texts, two: Texts, gap: _Gap) -> Iterator[Pair]:
    """Pairs of paragraphs that share most of their words: in order, and as much in common as can be."""
    rows, columns = (
        [frozenset(words) for words in text[start:end]] for text, start, end in _sides(one, two, gap)
    )
    best = [[0.0] * (len(columns) + 1) for _ in range(len(rows) + 1)]
    for row in range(len(rows) - 1, -1, -1):
        for column in range(len(columns) - 1, -1, -1):
            alike = _likeness(rows[row], columns[column])
            paired = best[row + 1][column + 1] + alike if alike >= _ALIKE else 0.0
            best[row][column] = max(paired, best[row + 1][column], best[row][column + 1])
    row = column = 0
    while row < len(rows) and column < len(columns):
        if best[row][column] == best[row + 1][column]:
            row += 1
        elif best[row][column] == best[row][column + 1]:
            column += 1
        else:
            yield gap.start + row, gap.other_start + column
            row, column = row + 1, column + 1


def _sides(one: Texts, two: Texts, gap: _Gap) -> tuple[tuple[Texts, int, int], tuple[Texts, int, int]]:
    return (one, gap.start, gap.end), (two, gap.other_start, gap.other_end)


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """How much of two paragraphs is the same, 0 to 1."""
    return 2 * len(one & other) / (len(one) + len(other))


# ------------------------------------------------------------------ words


class _Words:
    """Compares paragraphs word by word, as long as it may take."""

    def __init__(self) -> None:
        self._steps = _STEPS

    def compare(self, base: str, other: str) -> tuple[Piece, ...]:
        """Two paragraphs as pieces."""
        one, two = list(word_spans(base)), list(word_spans(other))
        pairs = self._matches([word for word, _, _ in one], [word for word, _, _ in two])
        gone, here = _spelled(base, one), _spelled(other, two)
        pieces: list[Piece] = []
        place = other_place = 0
        for at, other_at in [*pairs, (len(one), len(two))]:
            pieces += (Piece(text, Change.DROPPED) for text in gone[place:at])
            pieces += (Piece(text, Change.ADDED) for text in here[other_place:other_at])
            pieces += (Piece(text, Change.SAME) for text in here[other_at : other_at + 1])
            place, other_place = at + 1, other_at + 1
        return tuple(
            Piece("".join(piece.text for piece in same), change)
            for change, same in groupby(pieces, key=lambda piece: piece.change)
        )

    def _matches(self, one: Sequence[str], two: Sequence[str]) -> list[Pair]:
        """The words that both have, in order: as many as can be, but none that stands alone amid changes."""
        start, ends = 0, 0
        shorter = min(len(one), len(two))
        while start < shorter and one[start] == two[start]:
            start += 1
        while ends < shorter - start and one[-1 - ends] == two[-1 - ends]:
            ends += 1
        inside = self._longest(one[start : len(one) - ends], two[start : len(two) - ends])
        return [
            *((place, place) for place in range(start)),
            *((start + place, start + other) for place, other in _in_company(inside)),
            *((len(one) - back, len(two) - back) for back in range(ends, 0, -1)),
        ]

    def _longest(self, one: Sequence[str], two: Sequence[str]) -> list[Pair]:
        """The longest common subsequence (E. Myers, An O(ND) Difference Algorithm, 1986); nothing if it takes too long."""
        furthest = {1: 0}
        trace: list[dict[int, int]] = []
        for edits in range(min(len(one) + len(two), _EDITS) + 1):
            trace.append(dict(furthest))
            self._steps -= 2 * edits + 1
            for diagonal in range(-edits, edits + 1, 2):
                place = _reached(furthest, diagonal, edits)
                begun = place
                while (
                    place < len(one) and place - diagonal < len(two) and one[place] == two[place - diagonal]
                ):
                    place += 1
                self._steps -= place - begun
                furthest[diagonal] = place
                if place >= len(one) and place - diagonal >= len(two):
                    return _walked_back(trace, len(one), len(two))
            if self._steps < 0:
                break
        return []


def _reached(furthest: dict[int, int], diagonal: int, edits: int) -> int:
    """How far one more edit leads on a diagonal."""
    if diagonal == -edits or (diagonal != edits and furthest[diagonal - 1] < furthest[diagonal + 1]):
        return furthest[diagonal + 1]
    return furthest[diagonal - 1] + 1


def _walked_back(trace: Sequence[dict[int, int]], place: int, other: int) -> list[Pair]:
    """The words that were the same on the way to the ends."""
    pairs: list[Pair] = []
    for edits in range(len(trace) - 1, -1, -1):
        diagonal = place - other
        start = _reached(trace[edits], diagonal, edits)
        while place > start and other > start - diagonal:
            place, other = place - 1, other - 1
            pairs.append((place, other))
        if edits:
            is_down = diagonal == -edits or (
                diagonal != edits and trace[edits][diagonal - 1] < trace[edits][diagonal + 1]
            )
            place, other = (place, other - 1) if is_down else (place - 1, other)
    return pairs[::-1]


def _in_company(pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Without words that match alone: «і» between two reworded halves is no bridge."""
    known = set(pairs)
    return (
        (place, other)
        for place, other in pairs
        if (place - 1, other - 1) in known or (place + 1, other + 1) in known
    )


def _spelled(text: str, words: Sequence[tuple[str, int, int]]) -> list[str]:
    """Each word with what stands behind it; the first one also with what stands before it."""
    starts = [0, *(start for _, start, _ in words[1:]), len(text)]
    return [text[start:end] for start, end in pairwise(starts)] if words else [text]
