"""The articles in which a block stands, found from the index alone."""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pyroaring import BitMap

from newsreader.index.lookup import rows_of
from newsreader.index.segment import STANDING
from newsreader.index.segments import Segments
from newsreader.index.standing import KEPT, OPEN, corner_name, places_in
from newsreader.index.trace import read_trace
from newsreader.text.versions.prints import decided

_ORIGINS = """
SELECT trace.id, origin.name FROM trace JOIN origin ON origin.id = trace.origin WHERE trace.id IN ({})
"""


class Holder(NamedTuple):
    """An article in which a block stands. ``kept``: what the cleaner makes of each time that it does."""

    doc_id: int
    source: str
    """As rules name it; "" when none is named."""
    kept: tuple[bool, ...]


def candidates(segments: Segments, exact: int) -> BitMap:
    """The articles that may have a block."""
    return segments.posting(STANDING + corner_name(exact))


def holders(
    database: sqlite3.Connection, segments: Segments, exact: int, among: Iterable[int]
) -> Iterator[Holder]:
    """Those of some candidates that have it, the last that came first."""
    found = {
        doc_id: flags
        for segment, inside in segments.parts(BitMap(among))
        for doc_id, standing in segment.standing_of(inside)
        if (flags := [*places_in(standing, exact)])
    }
    origins = dict(rows_of(database, _ORIGINS, found))
    for doc_id in sorted(found, reverse=True):
        origin = origins.get(doc_id, "/")
        kept = tuple(
            flags & KEPT > 0 and not (flags & OPEN and _is_taken_away(database, doc_id, exact))
            for flags in found[doc_id]
        )
        yield Holder(doc_id, "" if origin.startswith("/") else origin, kept)


def _is_taken_away(database: sqlite3.Connection, doc_id: int, exact: int) -> bool:
    """Whether the library gave a block to the site; what the reader spoke of is no doubt any more, and stays."""
    trace = read_trace(database, doc_id)
    if trace is None:
        return False
    levels = dict(zip(trace.marks, trace.levels, strict=True))
    marks = decided(trace.doubts, levels)
    return any(mark and doubt.exact == exact for doubt, mark in zip(trace.doubts, marks, strict=True))
