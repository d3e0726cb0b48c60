"""The orders of the list: by date, headline or length. Results are windows of one; nothing is ever sorted whole.

All articles stand in a table in their order, which SQLite keeps. It is cut into stretches of some thousand, each also a
set. A window of any result is found by counting how many hits each stretch holds, many stretches at a time, and reading
only those that it covers.
"""

import sqlite3
from bisect import bisect_right
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator

from pyroaring import BitMap

from newsreader.index.blobs import pack, unpack
from newsreader.index.segment import ArticleRow
from newsreader.model import STORED_SORTS, Sort
from newsreader.text.tokens import fold

TABLES = """
CREATE TABLE place (
    sort INTEGER NOT NULL, key BLOB NOT NULL CHECK (typeof(key) = 'blob'), id INTEGER NOT NULL,
    PRIMARY KEY (sort, key)
) WITHOUT ROWID;
CREATE TABLE stretch (
    sort INTEGER NOT NULL, first BLOB NOT NULL CHECK (typeof(first) = 'blob'), docs BLOB NOT NULL,
    PRIMARY KEY (sort, first)
);
"""
FULL = 2048
"""Articles from which a stretch is cut in two: 1,000 stretches at a million, each met by a query in a microsecond."""
_GROUP = 32
"""Stretches that are counted at once before one by one."""
_FEW = 40
"""Hits of a stretch that are put in order by their rows, 10 us each; reading a whole stretch takes 2 ms."""
_OPENING = 200
"""Places of a stretch up to which its first members are read alone: 0.1 ms for the screen that a library opens with."""
_KEPT = 64
"""Stretches whose articles stay in memory in their order."""
_LETTERS = 40
"""Of a headline; of two that begin with the same ones the one that came first stands first."""
_LAST = b"\xff" * 8
_TURNED = bytes(range(0xFF, -1, -1))


def key_of(row: ArticleRow, sort: Sort) -> bytes:
    """What an article is sorted by in one of the stored orders; problems are last in all of them."""
    problem = b"\2" if row.problem else b"\0"
    own = row.doc_id.to_bytes(4, "big")
    match sort:
        case Sort.HEADLINE:
            return problem + fold(row.headline)[:_LETTERS].encode("utf-8", "surrogatepass") + own
        case Sort.LENGTH:
            return problem + (0xFFFF - min(row.minutes, 0xFFFF)).to_bytes(2, "big") + own
    if row.problem or not row.published:
        return (problem if row.problem else b"\1") + row.path
    # The latest first, and a month after its days: each byte turned around, and an end that is after all of them.
    return b"\0" + row.published.encode().translate(_TURNED) + b"\xff" + row.path


def keys_of(row: ArticleRow) -> tuple[bytes, ...]:
    """The same in all stored orders."""
    return tuple(key_of(row, sort) for sort in STORED_SORTS)


class Order:
    """All articles of one moment in one order."""

    def __init__(
        self, database: sqlite3.Connection, sort: Sort, arrange: Callable[[BitMap], list[int]]
    ) -> None:
        """Read nothing yet.

        Args:
            database: The catalogue.
            sort: Which order.
            arrange: Puts a few articles into this order, by their rows.
        """
        self._database = database
        self._arrange = arrange
        self._sort = STORED_SORTS.index(sort)
        self._firsts: list[bytes] = []
        self._stretches: list[BitMap] = []
        self._is_read = False
        self._groups: list[BitMap] = []
        self._read: OrderedDict[int, list[int]] = OrderedDict()

    def window(self, docs: BitMap, start: int, stop: int) -> list[int]:
        """The articles at places start..stop of a result."""
        found: list[int] = []
        few, first = (
            BitMap(),
            0,
        )  # hits of stretches that hold a few each, put in order together; the place of the first

        def in_order() -> list[int]:
            return self._arrange(few)[max(0, start - first) : stop - first] if few else []

        for number, before in self._covering(docs, start):
            if before >= stop:
                break
            here = docs & self._stretch(number)
            if len(here) <= _FEW:
                few, first = few | here, first if few else before
                continue
            found += (
                in_order() + self._many(here, number, stop - before)[max(0, start - before) : stop - before]
            )
            few = BitMap()
        return found + in_order()

    def _many(self, here: BitMap, number: int, stop: int) -> list[int]:
        """The first hits of a stretch in their order, by reading the stretch."""
        if number not in self._read and stop <= _OPENING and len(here) == len(self._stretch(number)):
            return self._first_members(number, stop)  # all of it, as when nothing is asked for
        return [doc_id for doc_id in self._members(number) if doc_id in here]

    def position(self, docs: BitMap, doc_id: int, key: bytes) -> int:
        """The place of an article, which is one of them, in a result.

        Args:
            docs: The result.
            doc_id: The article.
            key: What it is sorted by.
        """
        while not self._is_read and (not self._firsts or self._firsts[-1] <= key):
            self._read_on()
        number = max(0, bisect_right(self._firsts, key) - 1)
        before = sum(docs.intersection_cardinality(self._group(group)) for group in range(number // _GROUP))
        for other in range(number // _GROUP * _GROUP, number):
            before += docs.intersection_cardinality(self._stretch(other))
        members = self._members(number)
        return before + docs.intersection_cardinality(BitMap(members[: members.index(doc_id)]))

    def _covering(self, docs: BitMap, start: int) -> Iterator[tuple[int, int]]:
        """The stretches from the one that holds a place on, with how many hits come before."""
        before, total, number = 0, len(docs), 0
        while before < total and self._has(number):
            if number and number % _GROUP == 0 and self._has(number + _GROUP - 1):
                inside = docs.intersection_cardinality(self._group(number // _GROUP))
                if before + inside <= start:
                    before, number = before + inside, number + _GROUP
                    continue
            inside = docs.intersection_cardinality(self._stretch(number))
            if inside and before + inside > start:
                yield number, before
            before, number = before + inside, number + 1

    def slices(self, docs: BitMap) -> Iterator[BitMap]:
        """A result stretch by stretch: all that come first in this order, then the next."""
        number = 0
        while self._has(number):
            if inside := docs & self._stretch(number):
                yield inside
            number += 1

    def _has(self, number: int) -> bool:
        """Whether there is such a stretch; it and those before it are read then."""
        while not self._is_read and len(self._stretches) <= number:
            self._read_on()
        return number < len(self._stretches)

    def _read_on(self) -> None:
        """Read the first stretch alone, which is all that an opening screen needs; then many at a time."""
        many = _GROUP if self._firsts else 1
        rows = self._database.execute(
            "SELECT first, docs FROM stretch WHERE sort = ? AND first >= ? ORDER BY first LIMIT ?",
            (self._sort, self._firsts[-1] + b"\0" if self._firsts else b"", many),
        ).fetchall()
        self._firsts += [first for first, _ in rows]
        self._stretches += [unpack(docs) for _, docs in rows]
        self._is_read = len(rows) < many

    def _stretch(self, number: int) -> BitMap:
        """The articles of a stretch that there is."""
        self._has(number)
        return self._stretches[number]

    def _group(self, number: int) -> BitMap:
        while len(self._groups) <= number:
            first = len(self._groups) * _GROUP
            self._groups.append(BitMap.union(*(self._stretch(first + place) for place in range(_GROUP))))
        return self._groups[number]

    def _first_members(self, number: int, most: int) -> list[int]:
        """The first articles of a stretch: an opening screen needs no more."""
        first = self._firsts[number] if number else b""
        rows = self._database.execute(
            "SELECT id FROM place WHERE sort = ? AND key >= ? ORDER BY key LIMIT ?", (self._sort, first, most)
        )
        return [doc_id for (doc_id,) in rows.fetchall()]

    def _members(self, number: int) -> list[int]:
        """The articles of a stretch in their order."""
        members = self._read.get(number)
        if members is None:
            last = self._firsts[number + 1] if self._has(number + 1) else _LAST
            rows = self._database.execute(
                "SELECT id FROM place WHERE sort = ? AND key >= ? AND key < ? ORDER BY key",
                (self._sort, self._firsts[number] if number else b"", last),
            ).fetchall()
            members = self._read[number] = [doc_id for (doc_id,) in rows]
            if len(self._read) > _KEPT:
                self._read.popitem(last=False)
        else:
            self._read.move_to_end(number)
        return members


class Places:
    """The writer's side: articles come and go, each to its place."""

    def __init__(self, database: sqlite3.Connection) -> None:
        """Write to an open catalogue; the transaction is the caller's."""
        self._database = database

    def change(self, gone: Collection[ArticleRow], come: Collection[ArticleRow]) -> None:
        """Take articles out of all orders, and put others in."""
        left = {(sort, key, row.doc_id) for row in gone for sort, key in enumerate(keys_of(row))}
        joined = {(sort, key, row.doc_id) for row in come for sort, key in enumerate(keys_of(row))}
        left, joined = left - joined, joined - left
        self._database.executemany(
            "DELETE FROM place WHERE sort = ? AND key = ?", sorted(place[:2] for place in left)
        )
        self._database.executemany("INSERT INTO place VALUES (?, ?, ?)", sorted(joined))
        for sort in range(len(STORED_SORTS)):
            self._change_stretches(
                sort,
                [(key, doc_id) for of, key, doc_id in left if of == sort],
                [(key, doc_id) for of, key, doc_id in joined if of == sort],
            )

    def _change_stretches(
        self, sort: int, left: Iterable[tuple[bytes, int]], joined: Iterable[tuple[bytes, int]]
    ) -> None:
        firsts = [
            first
            for (first,) in self._database.execute(
                "SELECT first FROM stretch WHERE sort = ? ORDER BY first", (sort,)
            ).fetchall()
        ]
        if not firsts:
            firsts = [b""]
            self._database.execute("INSERT INTO stretch VALUES (?, ?, ?)", (sort, b"", pack(BitMap())))
        changes: defaultdict[bytes, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
        for way, moved in enumerate((left, joined)):
            for key, doc_id in moved:
                changes[firsts[bisect_right(firsts, key) - 1]][way].append(doc_id)
        for first, (out, into) in sorted(changes.items()):
            (blob,) = self._database.execute(
                "SELECT docs FROM stretch WHERE sort = ? AND first = ?", (sort, first)
            ).fetchone()
            docs = (unpack(blob) - BitMap(out)) | BitMap(into)
            if len(docs) > FULL:
                after = bisect_right(firsts, first)
                self._cut(sort, first, firsts[after] if after < len(firsts) else _LAST)
            elif docs or not first:
                self._put(sort, first, docs)
            else:
                self._database.execute("DELETE FROM stretch WHERE sort = ? AND first = ?", (sort, first))

    def _cut(self, sort: int, first: bytes, last: bytes) -> None:
        """Make several stretches of one."""
        rows = self._database.execute(
            "SELECT key, id FROM place WHERE sort = ? AND key >= ? AND key < ? ORDER BY key",
            (sort, first, last),
        ).fetchall()
        for start in range(0, len(rows), FULL // 2):
            part = rows[start : start + FULL // 2]
            self._put(sort, part[0][0] if start else first, BitMap(doc_id for _, doc_id in part))

    def _put(self, sort: int, first: bytes, docs: BitMap) -> None:
        self._database.execute("INSERT OR REPLACE INTO stretch VALUES (?, ?, ?)", (sort, first, pack(docs)))
