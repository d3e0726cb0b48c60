"""Folding a list: of a story only the newest version among the hits is listed, and how many there are is told."""

import sqlite3
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from pyroaring import BitMap

from newsreader.index.blobs import Damaged, unpack_numbers, unseal
from newsreader.index.lookup import rows_of

TABLES = """
CREATE TABLE clues (
    id INTEGER PRIMARY KEY,
    text INTEGER NOT NULL CHECK (typeof(text) = 'integer'),
    marks BLOB NOT NULL CHECK (typeof(marks) = 'blob')
);
CREATE TABLE clue (mark INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (mark, id)) WITHOUT ROWID;
CREATE TABLE unsorted (id INTEGER PRIMARY KEY);
CREATE TABLE version (
    id INTEGER PRIMARY KEY, newest INTEGER NOT NULL CHECK (typeof(newest) = 'integer')
);
CREATE INDEX version_newest ON version (newest);
CREATE TABLE fold (block INTEGER PRIMARY KEY, pairs BLOB NOT NULL);
"""
BLOCK = 4096
"""Numbers of articles of which the older versions are kept together."""

Arrange = Callable[[BitMap], list[int]]


class Folding:
    """The stories of one moment that are told more than once."""

    def __init__(self, database: sqlite3.Connection, arrange: Arrange) -> None:
        """Read nothing yet.

        Args:
            database: The catalogue.
            arrange: Puts some articles into the order of the list, the newest first.
        """
        self._database = database
        self._arrange = arrange

    @cached_property
    def _newest_of(self) -> dict[int, int]:
        """The newest version of each story that an older one is of."""
        older, newest = array("I"), array("I")
        for (blob,) in self._database.execute("SELECT pairs FROM fold ORDER BY block").fetchall():
            some, theirs = read_pairs(blob)
            older += some
            newest += theirs
        return dict(zip(older, newest, strict=True))

    @cached_property
    def _older(self) -> BitMap:
        return BitMap(array("I", self._newest_of))

    @cached_property
    def _newest(self) -> BitMap:
        return BitMap(array("I", self._newest_of.values()))

    @property
    def copied(self) -> BitMap:
        """The articles of which there are other versions."""
        return self._older | self._newest

    def folded(self, docs: BitMap) -> BitMap:
        """The hits without those of which a newer version is among them, too."""
        inside = docs & self._older
        absent = self._newest - docs
        if not inside or not absent:
            return docs - inside
        absent &= BitMap(array("I", map(self._newest_of.__getitem__, inside)))
        return (docs - inside) | BitMap(self._in_their_place(inside, absent)) if absent else docs - inside

    def _in_their_place(self, inside: BitMap, absent: BitMap) -> Iterable[int]:
        """The newest one there is of each story whose newest version is absent."""
        left: defaultdict[int, list[int]] = defaultdict(list)
        for doc_id in inside:
            if (newest := self._newest_of[doc_id]) in absent:
                left[newest].append(doc_id)
        several = BitMap([doc_id for some in left.values() if len(some) > 1 for doc_id in some])
        first = {self._newest_of[doc_id]: doc_id for doc_id in reversed(self._arrange(several))}
        return (first.get(newest, some[0]) for newest, some in left.items())

    def versions(self, doc_id: int) -> BitMap:
        """All versions of an article's story; only itself where there is no other."""
        return BitMap(versions_of(self._database, doc_id) or [doc_id])

    def numbers(self, doc_ids: Sequence[int], docs: BitMap) -> dict[int, int]:
        """How many versions of the stories of some articles are among others; an article without any is left out.

        Args:
            doc_ids: A few.
            docs: What was found.
        """
        newest = dict(rows_of(self._database, "SELECT id, newest FROM version WHERE id IN ({})", doc_ids))
        found = rows_of(
            self._database, "SELECT id, newest FROM version WHERE newest IN ({})", set(newest.values())
        )
        numbers = Counter(its for doc_id, its in found if doc_id in docs)
        return {doc_id: numbers[its] for doc_id, its in newest.items()}

    def stands_for(self, docs: BitMap, doc_id: int) -> int:
        """The article that is listed for another one, which may be itself.

        Args:
            docs: What is listed.
            doc_id: The article.
        """
        if doc_id in docs:
            return doc_id
        return next(iter(self.versions(doc_id) & docs), doc_id)


def read_pairs(blob: object) -> "tuple[array[int], array[int]]":
    """Older versions, and the newest one of each.

    Raises:
        Damaged: They are not as they were written.
    """
    numbers = unpack_numbers(unseal(blob))
    half = len(numbers) // 2
    if 2 * half != len(numbers):
        raise Damaged
    return numbers[:half], numbers[half:]


def versions_of(database: sqlite3.Connection, doc_id: int) -> list[int]:
    """All versions of an article's story, by number; none where it is the only one."""
    rows = database.execute(
        "SELECT id FROM version WHERE newest = (SELECT newest FROM version WHERE id = ?) ORDER BY id",
        (doc_id,),
    )
    return [found for (found,) in rows]
