"""Few segments instead of many: those of one size become one of the next, as in every log-structured index.

An article is copied a few times in its life; its record and its row as they are, its numbers from set to set.
"""

import heapq
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import TypeVar

from pyroaring import BitMap

from newsreader.index.segment import ArticleRow, Segment
from newsreader.index.segment_writer import DEEP, write_segment
from newsreader.index.segments import Segments, register
from newsreader.index.store import Store

FANOUT = 6
"""Segments of one size that become one. Fewer are merged more often, more have to be asked at every key."""
_SMALLEST = 256
"""Articles up to which segments are of one size."""
_REST = 8
"""At rest, what is smaller than this part of the library is one segment."""
_FEW = 3
"""Segments that are left alone at rest."""
Key = TypeVar("Key", str, int)


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
        small = [segment for segment in everything if len(segment.live) * _REST <= whole]
        if len(small) > 1:
            return small
    return []


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
            _united([segment.all_postings() for segment in merged]),
            _united([segment.all_named() for segment in merged]),
            DEEP,
        )
        store.finish(draft, register(database, len(docs)))
    database.executemany("DELETE FROM segment WHERE number = ?", gone)


def _doc_id(article: tuple[ArticleRow, bytes]) -> int:
    return article[0].doc_id


def _united(parts: Iterable[Iterator[tuple[Key, BitMap]]]) -> Iterator[tuple[Key, BitMap]]:
    """Sets by key from all parts, each key once."""
    key: Callable[[tuple[Key, BitMap]], Key] = itemgetter(0)
    for term, same in groupby(heapq.merge(*parts, key=key), key=key):
        sets = [docs for _, docs in same]
        yield term, sets[0] if len(sets) == 1 else BitMap.union(*sets)
