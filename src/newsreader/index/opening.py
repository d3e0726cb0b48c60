"""What a library opens with, in one small record: the first rows of the list and the first lines of the facets.

The writer leaves it with each commit. It says nothing that the tables do not say; but there a first screen lies scattered over
hundreds of pages, each of which has to come from the disk when the index is not in memory.
"""

import json
import sqlite3
import zlib
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from newsreader.index.blobs import Damaged, seal, unseal
from newsreader.index.names import Name, lines_after
from newsreader.index.order import foremost
from newsreader.index.segment import ArticleRow
from newsreader.index.segments import Segments
from newsreader.model import Facet, Sort

TABLES = """
CREATE TABLE opening (number INTEGER PRIMARY KEY, record BLOB NOT NULL);
"""
_ROWS = 100
"""Rows, twice what a high terminal shows."""
_LINES = 40
"""Lines of a facet: the twenty that are counted, and some for wishes and twins."""
_MONTHS = 400
"""Months are all counted; these are 33 years."""
_LEVEL = 1
"""Of compression: a quarter of the bytes in a millisecond."""


class Opening(NamedTuple):
    """The first articles by date, and the first names of each facet; fewer than that are all there are."""

    rows: tuple[ArticleRow, ...] = ()
    lines: Mapping[Facet, tuple[Name, ...]] = {}

    def has_all(self, facet: Facet) -> bool:
        """Whether a facet has no more lines."""
        return facet in self.lines and len(self.lines[facet]) < _most(facet)


def write_opening(database: sqlite3.Connection, segments: Segments) -> None:
    """Leave the record of a moment; the transaction is the caller's."""
    first = foremost(database, Sort.DATE, _ROWS)
    rows = list(map(_written, segments.rows(first)))
    lines = {facet: lines_after(database, facet, None, _most(facet)) for facet in Facet}
    record = seal(zlib.compress(json.dumps([rows, lines]).encode(), _LEVEL))
    database.execute("INSERT OR REPLACE INTO opening VALUES (1, ?)", (record,))


def read_opening(database: sqlite3.Connection) -> Opening:
    """The record. Without one, or with one that is not as it was written, it says nothing: the tables say it all."""
    record = database.execute("SELECT record FROM opening").fetchone()
    if record is None:
        return Opening()
    try:
        rows, lines = json.loads(zlib.decompress(unseal(record[0])))
        return Opening(
            tuple(map(_row, rows)),
            {Facet(facet): tuple(map(Name._make, names)) for facet, names in lines.items()},
        )
    except (Damaged, zlib.error, ValueError, TypeError, AttributeError, RecursionError):
        return Opening()


def _written(row: ArticleRow) -> tuple[object, ...]:
    """A row without bytes, which JSON does not know."""
    doc_id, path, content, *rest = row
    return doc_id, path.hex(), None if content is None else content.hex(), *rest


def _row(written: Sequence[Any]) -> ArticleRow:
    doc_id, path, content, *rest = written
    return ArticleRow(doc_id, bytes.fromhex(path), None if content is None else bytes.fromhex(content), *rest)


def _most(facet: Facet) -> int:
    return _MONTHS if facet is Facet.MONTH else _LINES
