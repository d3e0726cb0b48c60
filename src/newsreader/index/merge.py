"""Few segments instead of many: those of one size become one of the next, as in every log-structured index.

An article is copied a few times in its life; its record and its row as they are, its numbers from set to set.
"""

import heapq
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from pyroaring import BitMap

from newsreader.index.leaves import Docs, Posted
from newsreader.index.segment import ArticleRow, Segment
from newsreader.index.segment_writer import DEEP, write_segment
from newsreader.index.segments import Segments, register
from newsreader.index.store import Store

FANOUT = 6
"""Segments of one size that become one. Fewer are merged more often, more have to be asked at every key."""
_SMALLEST = 256
"""Articles up to which segments are of one size."""
_REST = 8
"""At rest, nothing larger than this part of the library is copied, nor what is so many times as large as all that came since."""
_TRIFLE = 1024
"""Articles that are copied at any time, in about half a second."""
_FEW = 3
"""Segments that are left alone at rest."""


def due(segments: Segments, *, at_rest: bool = False) -> list[Segment]:
    """The segments that should become one now; none when all is well.

    Args:
        segments: All of them.
        at_rest: Nothing else is to be done: small ones need not wait for more of their size.
    """
    everything = list(segments)
    for segment in everything:
        if 2 * len(segment.dead) > len(segment.docs):
            return [segment]
    for _, same in groupby(sorted(everything, key=_size), key=_size):
        alike = list(same)
        if len(alike) >= FANOUT:
            return alike
    if at_rest and len(everything) > _FEW:
        whole = sum(len(segment.live) for segment in everything)
        small = sorted(everything, key=lambda segment: len(segment.live))
        sizes = [len(segment.live) for segment in small]
        return small[: worth_merging([size for size in sizes if size * _REST <= whole])]
    return []


def worth_merging(sizes: Sequence[int]) -> int:
    """How many of the smallest segments should be one.

    Were it always all, little that comes would have much copied again and again: of a million and 100,000 and then a hundred a
    thousand times, 383 articles for each that came. So it is 18, with up to five segments instead of three.

    Args:
        sizes: Of segments, the smallest first.
    """
    chosen = total = 0
    for place, size in enumerate(sizes):
        if total + size <= _TRIFLE or total * _REST >= size:
            chosen = place + 1
        total += size
    return chosen if chosen > 1 else 0


def _size(segment: Segment) -> int:
    """0, 1, 2 ...: each ``FANOUT`` times as large as the one before."""
    size, articles = 0, len(segment.live)
    while articles > _SMALLEST:
        size, articles = size + 1, articles // FANOUT
    return size


def merge(store: Store, merged: Sequence[Segment]) -> None:
    """Write segments as one, and let the catalogue name that instead. The transaction is the caller's."""
    database = store.catalogue
    gone = [(segment.number,) for segment in merged]
    if any(segment.live for segment in merged):
        draft = store.begin()
        docs = write_segment(
            draft,
            heapq.merge(*(segment.all_articles() for segment in merged), key=_doc_id),
            united_terms(merged),
            _united([segment.all_named() for segment in merged]),
            DEEP,
        )
        store.finish(draft, register(database, len(docs)))
    database.executemany("DELETE FROM segment WHERE number = ?", gone)


_term: Callable[[tuple[str, Docs]], str] = itemgetter(0)
_number: Callable[[tuple[int, BitMap]], int] = itemgetter(0)


def _doc_id(article: tuple[ArticleRow, bytes]) -> int:
    return article[0].doc_id


def united_terms(segments: Sequence[Segment]) -> Iterator[Posted]:
    """Every term of some segments with its living articles, in order, some at a time."""
    sources = [part for segment in segments for part in (segment.all_rare(), segment.all_common())]
    waiting = [(source, some) for source in sources if (some := next(source, []))]
    while waiting:
        # All terms up to here have come: each source is read to its next term at least.
        upto = min(some[-1][0] for _, some in waiting)
        found: dict[str, Docs] = {}
        left = []
        for source, some in waiting:
            place = bisect_right(some, upto, key=_term)
            for term, docs in some[:place]:
                known = found.get(term)
                found[term] = docs if known is None else _both(known, docs)
            if rest := some[place:] or next(source, []):
                left.append((source, rest))
        waiting = left
        terms = sorted(found)
        yield terms, list(map(found.__getitem__, terms))


def _both(one: Docs, other: Docs) -> Docs:
    """Two sets as one; an article lives in one segment only."""
    if isinstance(one, list) and isinstance(other, list):
        return one + other if one and other and one[-1] < other[0] else sorted(one + other)
    return BitMap(one) | BitMap(other)


def _united(parts: Iterable[Iterator[tuple[int, BitMap]]]) -> Iterator[tuple[int, BitMap]]:
    """Sets by number from all parts, each number once."""
    for number, same in groupby(heapq.merge(*parts, key=_number), key=_number):
        sets = [docs for _, docs in same]
        yield number, sets[0] if len(sets) == 1 else BitMap.union(*sets)
