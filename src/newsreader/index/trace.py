"""What each article leaves in the counts: its story, its origin, its doubts, and the words and tags that hang on them."""

import json
import sqlite3
import struct
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from newsreader.index.blobs import Damaged, seal, unseal
from newsreader.index.entry import Aside
from newsreader.index.lookup import rows_of
from newsreader.model import Facet, Tag
from newsreader.text.versions.prints import RULES, Doubt, Prints, decided

TABLE = """
CREATE TABLE trace (
    id INTEGER PRIMARY KEY,
    story INTEGER NOT NULL CHECK (typeof(story) = 'integer'),
    origin INTEGER NOT NULL CHECK (typeof(origin) = 'integer'),
    marks BLOB NOT NULL,
    levels BLOB NOT NULL CHECK (typeof(levels) = 'blob'),
    aside BLOB NOT NULL
);
CREATE INDEX trace_story ON trace (story);
"""
PARTING = "\n\n"
"""Between the certain words of an article and those that may go: no other line is empty."""

Body = tuple[str, tuple[Tag, ...]]
"""The words and the tags that an article is found by."""

_MARK = struct.Struct("<BQQ")
_WITNESS = 255
"""In the place of a rule."""
_FACETS = tuple(Facet)


class Trace(NamedTuple):
    """What an article left in the counts, and the level of each of its marks that it is found by."""

    story: int
    origin: int
    doubts: tuple[Doubt, ...]
    levels: bytes = b""
    witnesses: tuple[int, ...] = ()

    @property
    def counted(self) -> frozenset[int]:
        """All fingerprints that are counted."""
        return frozenset((*self.marks, *self.witnesses))

    @property
    def marks(self) -> tuple[int, ...]:
        """The fingerprints that the article depends on."""
        return Prints(self.story, "", self.doubts).marks

    def shown(self, words: str, tags: Iterable[Tag], aside: Aside) -> tuple[Body, Aside]:
        """What the article is found by, and what is put aside.

        Args:
            words: Those that are certain.
            tags: The same.
            aside: What hangs on doubts: it is shown with those that stay.
        """
        stay = self._stay()
        bits = sum(1 << bit for bit, stays in enumerate(stay) if stays)
        lines = [line for line, stays in zip(aside.lines, stay, strict=True) if stays]
        gone = tuple(line for line, stays in zip(aside.lines, stay, strict=True) if not stays)
        everything = (*tags, *(tag for tag, doubts in aside.tags if doubts & bits))
        ordered = tuple(sorted(everything, key=lambda tag: _FACETS.index(tag.facet)))
        return (words + PARTING + "\n".join(lines) if lines else words, ordered), Aside(gone, aside.tags)

    def parted(self, body: Body, aside: Aside) -> tuple[str, list[Tag], Aside]:
        """The certain words and tags again, and all that hangs on doubts: what ``shown`` was made of.

        Raises:
            Damaged: That is not what it made.
        """
        certain, parting, rest = body[0].partition(PARTING)
        shown, gone = iter(rest.split("\n") if parting else ()), iter(aside.lines)
        try:
            lines = tuple(next(shown if stays else gone) for stays in self._stay())
        except RuntimeError as error:  # too few lines
            raise Damaged from error
        hanging = {tag for tag, _ in aside.tags}
        return certain, [tag for tag in body[1] if tag not in hanging], Aside(lines, aside.tags)

    def _stay(self) -> list[bool]:
        levels = dict(zip(self.marks, self.levels, strict=True))
        return [not mark for mark in decided(self.doubts, levels)]


def read_trace(database: sqlite3.Connection, doc_id: int) -> Trace | None:
    """What an article left; None for one that is not counted.

    Raises:
        Damaged: It is not as it was written.
    """
    return read_traces(database, [doc_id]).get(doc_id)


def read_traces(database: sqlite3.Connection, doc_ids: Iterable[int]) -> dict[int, Trace]:
    """The same of some articles."""
    statement = "SELECT id, story, origin, marks, levels FROM trace WHERE id IN ({})"
    return {doc_id: _trace(*row) for doc_id, *row in rows_of(database, statement, doc_ids)}


def traces_of(database: sqlite3.Connection, story: int) -> dict[int, Trace]:
    """The copies and versions of one article."""
    rows = database.execute("SELECT id, story, origin, marks, levels FROM trace WHERE story = ?", (story,))
    return {doc_id: _trace(*row) for doc_id, *row in rows}


def read_aside(database: sqlite3.Connection, doc_id: int) -> Aside:
    """What hangs on the doubts of an article.

    Raises:
        Damaged: It is not as it was written.
    """
    (blob,) = database.execute("SELECT aside FROM trace WHERE id = ?", (doc_id,)).fetchone()
    if not blob:
        return Aside()
    try:
        lines, tags = json.loads(unseal(blob))
        hanging = tuple((Tag(Facet(facet), value, entity), doubts) for (facet, value, entity), doubts in tags)
    except (ValueError, TypeError) as error:
        raise Damaged from error
    return Aside(tuple(lines), hanging)


def write_traces(database: sqlite3.Connection, traces: Mapping[int, Trace]) -> None:
    """Keep what articles left, at levels of which everything stays."""
    database.executemany(
        "INSERT INTO trace VALUES (?, ?, ?, ?, ?, ?)",
        [
            (doc_id, trace.story, trace.origin, _pack_marks(trace), bytes(len(trace.marks)), b"")
            for doc_id, trace in traces.items()
        ],
    )


def write_levels(database: sqlite3.Connection, doc_id: int, levels: bytes, aside: Aside) -> None:
    """Keep what an article is found by from now on."""
    values = (levels, _pack_aside(aside), doc_id)
    database.execute("UPDATE trace SET levels = ?, aside = ? WHERE id = ?", values)


def _trace(story: int, origin: int, marks: bytes, levels: bytes) -> Trace:
    try:
        found = list(_MARK.iter_unpack(unseal(marks)))
    except struct.error as error:
        raise Damaged from error
    doubts = tuple(Doubt(0, rule, exact, near) for rule, exact, near in found if rule != _WITNESS)
    trace = Trace(story, origin, doubts, levels, tuple(exact for rule, exact, _ in found if rule == _WITNESS))
    if any(doubt.rule >= len(RULES) for doubt in doubts) or len(levels) != len(trace.marks):
        raise Damaged
    return trace


def _pack_marks(trace: Trace) -> bytes:
    doubts = [(doubt.rule, doubt.exact, doubt.near) for doubt in trace.doubts]
    witnesses = [(_WITNESS, mark, 0) for mark in trace.witnesses]
    return seal(b"".join(_MARK.pack(*mark) for mark in (*doubts, *witnesses)))


def _pack_aside(aside: Aside) -> bytes:
    return seal(json.dumps(aside, ensure_ascii=False).encode()) if any(aside) else b""
