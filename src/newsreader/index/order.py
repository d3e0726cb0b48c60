"""The orders of the list: by date, headline or length. Results are windows of one; nothing is ever sorted whole.

All articles stand in stretches of some thousand; of each is kept what the first one is sorted by, the articles as a set,
and the same in their order. A window of any result is found by counting how many hits each stretch holds, many stretches at
a time, and reading only those that it covers. What the others are sorted by is nowhere but in their rows: a table of it took
186 bytes an article. The writer looks up the few rows between which a new article may stand.
"""

import sqlite3
from array import array
from bisect import bisect_right
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from pyroaring import BitMap

from newsreader.index.blobs import pack, pack_numbers, seal, unpack, unpack_numbers, unseal
from newsreader.index.segment import ArticleRow
from newsreader.index.segments import Segments
from newsreader.model import STORED_SORTS, Sort
from newsreader.text.lexicon.tokens import fold

TABLES = """
CREATE TABLE stretch (
    sort INTEGER NOT NULL, first BLOB NOT NULL CHECK (typeof(first) = 'blob'),
    docs BLOB NOT NULL, ordered BLOB NOT NULL,
    PRIMARY KEY (sort, first)
);
"""
FULL = 2048
"""Articles from which a stretch is cut in two: 1,000 stretches at a million, each met by a query in a microsecond."""
_GROUP = 32
"""Stretches that are counted at once before one by one."""
_FEW = 16
"""Hits of a stretch that are put in order by their rows, 10 us each; looking through a whole stretch takes 0.15 ms."""
_KEPT = 64
"""Stretches whose articles stay in memory in their order."""
_LETTERS = 40
"""Of a headline; of two that begin with the same ones the one that came first stands first."""
_SCATTERED = 64
"""Members of a stretch from which few of them are looked up, about ten for each article that comes."""
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
            ours = [doc_id for doc_id in self._members(number) if doc_id in here]
            found += in_order() + ours[max(0, start - before) : stop - before]
            few = BitMap()
        return found + in_order()

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

    def _members(self, number: int) -> list[int]:
        """The articles of a stretch in their order."""
        members = self._read.get(number)
        if members is None:
            row = self._database.execute(
                "SELECT ordered FROM stretch WHERE sort = ? AND first = ?", (self._sort, self._firsts[number])
            ).fetchone()
            members = self._read[number] = _in_order(row and row[0]).tolist()
            if len(self._read) > _KEPT:
                self._read.popitem(last=False)
        else:
            self._read.move_to_end(number)
        return members


class Places:
    """The writer's side: articles come and go, each to its place."""

    def __init__(self, database: sqlite3.Connection, segments: Segments) -> None:
        """Write to an open catalogue; the transaction is the caller's.

        Args:
            database: The catalogue.
            segments: With the articles that come, without those that go.
        """
        self._database = database
        self._segments = segments

    def change(self, gone: Collection[ArticleRow], come: Collection[ArticleRow]) -> None:
        """Take articles out of all orders, and put others in."""
        for place, sort in enumerate(STORED_SORTS):
            left = {row.doc_id: key_of(row, sort) for row in gone}
            joined = {row.doc_id: key_of(row, sort) for row in come}
            stay = left.items() & joined.items()
            _Change(self._database, place, _Keys(sort, self._segments, joined)).apply(
                [(doc_id, key) for doc_id, key in left.items() if (doc_id, key) not in stay],
                [(doc_id, key) for doc_id, key in joined.items() if (doc_id, key) not in stay],
            )


class _Keys:
    """What articles are sorted by, looked up in their rows."""

    def __init__(self, sort: Sort, segments: Segments, known: Mapping[int, bytes]) -> None:
        self._sort = sort
        self._segments = segments
        self._known = dict(known)

    def learn(self, doc_ids: Iterable[int]) -> None:
        """Look up many at once."""
        new = [doc_id for doc_id in doc_ids if doc_id not in self._known]
        self._known.update((row.doc_id, key_of(row, self._sort)) for row in self._segments.rows(new))

    def of(self, doc_id: int) -> bytes:
        """The key of one.

        Raises:
            Damaged: It is not there.
        """
        key = self._known.get(doc_id)
        if key is None:
            key = self._known[doc_id] = key_of(self._segments.row(doc_id), self._sort)
        return key


class _Change:
    """The stretches of one order, as articles come and go."""

    def __init__(self, database: sqlite3.Connection, sort: int, keys: _Keys) -> None:
        self._database = database
        self._sort = sort
        self._keys = keys

    def apply(self, left: Iterable[tuple[int, bytes]], joined: Iterable[tuple[int, bytes]]) -> None:
        """Take articles out, put others in: each with its key."""
        rows = self._database.execute(
            "SELECT first FROM stretch WHERE sort = ? ORDER BY first", (self._sort,)
        ).fetchall()
        firsts = [first for (first,) in rows] or [b""]
        changes: defaultdict[bytes, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
        for way, moved in enumerate((left, joined)):
            for doc_id, key in moved:
                changes[firsts[bisect_right(firsts, key) - 1]][way].append(doc_id)
        parts = {first: self._read(first, out) for first, (out, _) in sorted(changes.items())}
        come = [(doc_id, parts[first][1]) for first, (_, into) in changes.items() for doc_id in into]
        ranks = self._ranks([one for one in come if len(one[1]) >= _SCATTERED])
        for first, (docs, members) in parts.items():
            into = changes[first][1]
            self._insert(members, into, ranks)
            self._write(first, docs | BitMap(into), members)

    def _read(self, first: bytes, out: Collection[int]) -> "tuple[BitMap, array[int]]":
        """The articles of a stretch that stay, as a set and in their order."""
        row = self._database.execute(
            "SELECT docs, ordered FROM stretch WHERE sort = ? AND first = ?", (self._sort, first)
        ).fetchone()
        docs, members = (unpack(row[0]), _in_order(row[1])) if row else (BitMap(), array("I"))
        if out:
            gone = BitMap(out)
            return docs - gone, array("I", [doc_id for doc_id in members if doc_id not in gone])
        return docs, members

    def _ranks(self, come: "Sequence[tuple[int, array[int]]]") -> dict[int, int]:
        """How many of the members of its stretch stand before each article that comes.

        All are halved together: rows are read many at a time, for a third of what they cost one by one.
        """
        open_: dict[int, tuple[array[int], int, int]] = {
            doc_id: (members, 0, len(members)) for doc_id, members in come
        }
        found: dict[int, int] = {}
        while open_:
            self._keys.learn({members[(low + high) // 2] for members, low, high in open_.values()})
            for doc_id, (members, low, high) in list(open_.items()):
                middle = (low + high) // 2
                is_behind = self._keys.of(members[middle]) < self._keys.of(doc_id)
                start, stop = (middle + 1, high) if is_behind else (low, middle)
                if start < stop:
                    open_[doc_id] = members, start, stop
                else:
                    found[doc_id] = start
                    del open_[doc_id]
        return found

    def _insert(self, members: "array[int]", into: Collection[int], ranks: Mapping[int, int]) -> None:
        """Put articles where they belong among others in their order."""
        if len(members) < _SCATTERED:
            self._keys.learn(members)
            members[:] = array("I", sorted((*members, *into), key=self._keys.of))
            return
        for doc_id in sorted(into, key=self._keys.of, reverse=True):
            members.insert(ranks[doc_id], doc_id)

    def _write(self, first: bytes, docs: BitMap, members: "array[int]") -> None:
        """Keep a stretch, or several instead of one that is full."""
        if len(members) > FULL:
            for start in range(0, len(members), FULL // 2):
                part = members[start : start + FULL // 2]
                self._put(self._keys.of(part[0]) if start else first, BitMap(part), part)
        elif members or not first:
            self._put(first, docs, members)
        else:
            self._database.execute("DELETE FROM stretch WHERE sort = ? AND first = ?", (self._sort, first))

    def _put(self, first: bytes, docs: BitMap, members: "array[int]") -> None:
        self._database.execute(
            "INSERT OR REPLACE INTO stretch VALUES (?, ?, ?, ?)",
            (self._sort, first, pack(docs), seal(pack_numbers(members))),
        )


def foremost(database: sqlite3.Connection, sort: Sort, most: int) -> list[int]:
    """The first articles of all in an order."""
    found: list[int] = []
    first: bytes | None = b""
    while first is not None and len(found) < most:
        row = database.execute(
            "SELECT first, ordered FROM stretch WHERE sort = ? AND first >= ? ORDER BY first LIMIT 1",
            (STORED_SORTS.index(sort), first),
        ).fetchone()
        found += _in_order(row[1]) if row else []
        first = row[0] + b"\0" if row else None
    return found[:most]


def _in_order(blob: object) -> "array[int]":
    """The articles of a stretch in their order.

    Raises:
        Damaged: They are not as they were written.
    """
    return unpack_numbers(unseal(blob))
