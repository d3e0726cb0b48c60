"""The writer: a batch of articles in, one transaction out. Every set stays exact: what goes is taken out.

The tables are a pure function of the articles in them, so an index grown in any number of steps equals one
built at once (tests hold that).
"""

import json
import sqlite3
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from pyroaring import BitMap

from newsreader import corpus
from newsreader.corpus import Stamp
from newsreader.index import names, repetition
from newsreader.index.blobs import Damaged, pack, pack_numbers, seal, unpack, unseal
from newsreader.index.entry import Entry
from newsreader.index.periods import terms_of
from newsreader.index.trace import Body
from newsreader.model import Facet, Tag

BEGINNINGS = (1, 2, 3)
"""Lengths of word beginnings with a ready set: the first letters typed match the most words."""

_ARTICLE = """
INSERT INTO article (id, path, size, mtime_ns, inode, hash, headline, has_headline, published, around, source,
                     language, minutes, problem)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    size = excluded.size, mtime_ns = excluded.mtime_ns, inode = excluded.inode, hash = excluded.hash,
    headline = excluded.headline, has_headline = excluded.has_headline, published = excluded.published,
    around = excluded.around, source = excluded.source, language = excluded.language,
    minutes = excluded.minutes, problem = excluded.problem
"""
_ORDER = "SELECT id FROM article ORDER BY problem IS NOT NULL, published IS NULL, published DESC, path"


class Known(NamedTuple):
    """A file as the index remembers it."""

    doc_id: int
    stamp: Stamp


class Addition(NamedTuple):
    """A file to take in. ``doc_id`` is None for a new one."""

    path: bytes
    stamp: Stamp
    entry: Entry
    doc_id: int | None


class _Change:
    """What joins and leaves each set of one table."""

    def __init__(self) -> None:
        self.joins: defaultdict[str, list[int]] = defaultdict(list)
        self.leaves: defaultdict[str, list[int]] = defaultdict(list)

    def apply(self, database: sqlite3.Connection, table: str) -> None:
        """Write the sets; in the order of their keys, so that each page is touched once."""
        find = f"SELECT docs FROM {table} WHERE word = ?"  # noqa: S608 - a table of ours
        put = f"INSERT INTO {table} VALUES (?, ?) ON CONFLICT (word) DO UPDATE SET docs = excluded.docs"  # noqa: S608
        drop = f"DELETE FROM {table} WHERE word = ?"  # noqa: S608
        for word in sorted(self.joins.keys() | self.leaves.keys()):
            row = database.execute(find, (word,)).fetchone()
            docs = unpack(row[0]) if row else BitMap()
            docs -= BitMap(self.leaves.get(word, ()))
            docs |= BitMap(self.joins.get(word, ()))
            if docs:
                database.execute(put, (word, pack(docs)))
            elif row:
                database.execute(drop, (word,))


class Writer:
    """Writes one index. The lock is the caller's business."""

    def __init__(self, database: sqlite3.Connection) -> None:
        """Write to an open index (``schema.open_writer`` or ``schema.memory``)."""
        self._database = database
        (last,) = database.execute("SELECT coalesce(max(seq), 0) FROM sqlite_sequence").fetchone()
        self._last_id: int = last

    def known(self) -> dict[bytes, Known]:
        """Every file in the index, by path."""
        rows = self._database.execute("SELECT path, id, size, mtime_ns, inode FROM article")
        return {path: Known(doc_id, Stamp(*stamp)) for path, doc_id, *stamp in rows}

    def hashes(self, doc_ids: Iterable[int]) -> dict[int, bytes]:
        """The content hashes of some articles; problems have none."""
        find = "SELECT hash FROM article WHERE id = ? AND hash IS NOT NULL"
        found = {doc_id: self._database.execute(find, (doc_id,)).fetchone() for doc_id in doc_ids}
        return {doc_id: row[0] for doc_id, row in found.items() if row}

    def devices(self) -> dict[bytes, int | None]:
        """The disk that each root was on."""
        return dict(self._database.execute("SELECT path, device FROM root"))

    def remember(self, roots: Iterable[bytes]) -> None:
        """Keep the disk that each root is on; one that is away keeps what it had."""
        devices = [(root, device) for root in roots if (device := corpus.device(root)) is not None]
        self._database.executemany("INSERT OR REPLACE INTO root VALUES (?, ?)", devices)

    def commit(self, additions: Sequence[Addition], gone: Iterable[int] = ()) -> None:
        """Take articles in and out, all of them or, if this process dies, none.

        Args:
            additions: New and changed files.
            gone: Numbers of the articles whose files are no more.
        """
        with self._transaction():
            self._apply(additions, list(gone))

    def settle(self, most: int) -> bool:
        """Search some stale articles by what the library has counted since: blocks that it took away, or gave back.

        Args:
            most: How many.

        Returns:
            Whether there were any.
        """
        stale = self._database.execute("SELECT id FROM stale ORDER BY id LIMIT ?", (most,)).fetchall()
        if stale:
            with self._transaction():
                self._settle([doc_id for (doc_id,) in stale])
        return bool(stale)

    def finish(self) -> None:
        """Put the log away, if no reader still needs it."""
        self._database.execute("PRAGMA busy_timeout = 0")
        self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        database = self._database
        database.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if database.in_transaction:
                database.execute("ROLLBACK")
            raise
        database.execute("COMMIT")
        database.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def _settle(self, doc_ids: Sequence[int]) -> None:
        changes = words, beginnings, _ = _Change(), _Change(), _Change()
        tags = names.Change()
        known: dict[repetition.Pair, int] = {}
        renamed: dict[int, tuple[Tag, ...]] = {}
        for doc_id in doc_ids:
            before = read_body(self._database, doc_id)
            after = repetition.settle(self._database, doc_id, before, known)
            was, now = _keys(before[0], None), _keys(after[0], None)
            _leave_sets(changes, doc_id, [set(old) - set(new) for old, new in zip(was, now, strict=True)])
            _join_sets(changes, doc_id, [set(new) - set(old) for old, new in zip(was, now, strict=True)])
            if before[1] != after[1]:
                for tag in before[1]:
                    tags.leave(doc_id, tag)
                for tag in after[1]:
                    tags.join(doc_id, tag)
                renamed[doc_id] = after[1]
            self._write_body(doc_id, *after)
        words.apply(self._database, "word")
        beginnings.apply(self._database, "beginning")
        name_ids = tags.apply(self._database)
        for doc_id, named in renamed.items():
            self._forward(doc_id, named, name_ids)
        self._summarise()

    def _apply(self, additions: Sequence[Addition], gone: list[int]) -> None:
        words, beginnings, periods, tags = _Change(), _Change(), _Change(), names.Change()
        changes = (words, beginnings, periods)
        counts = repetition.Change(self._database)
        replaced = [addition.doc_id for addition in additions if addition.doc_id is not None]
        for doc_id in (*replaced, *gone):
            self._leave(doc_id, changes, tags)
            counts.leave(doc_id)
        for doc_id in gone:
            for table in ("article", "body", "forward"):
                self._database.execute(f"DELETE FROM {table} WHERE id = ?", (doc_id,))  # noqa: S608
        added = {self._number(addition): addition for addition in additions}
        for doc_id, addition in added.items():
            counts.join(doc_id, addition.entry)
        counts.apply()
        shown = {doc_id: counts.shown(doc_id) for doc_id in added}
        for doc_id, addition in added.items():
            self._join(doc_id, addition, shown[doc_id], changes, tags)
        for change, table in zip(changes, ("word", "beginning", "period"), strict=True):
            change.apply(self._database, table)
        name_ids = tags.apply(self._database)
        for doc_id in added:
            self._forward(doc_id, shown[doc_id][1], name_ids)
        self._summarise()

    def _leave(self, doc_id: int, changes: tuple[_Change, ...], tags: names.Change) -> None:
        """Take an article out of every set it is in."""
        (published,) = self._database.execute(
            "SELECT published FROM article WHERE id = ?", (doc_id,)
        ).fetchone()
        words, old_tags = read_body(self._database, doc_id)
        _leave_sets(changes, doc_id, _keys(words, published))
        for tag in old_tags:
            tags.leave(doc_id, tag)

    def _number(self, addition: Addition) -> int:
        """The number of an article; a new one gets the next."""
        if addition.doc_id is not None:
            return addition.doc_id
        self._last_id += 1
        return self._last_id

    def _join(
        self, doc_id: int, addition: Addition, body: Body, changes: tuple[_Change, ...], tags: names.Change
    ) -> None:
        """Write an article's own rows and note the sets it joins."""
        path, stamp, entry, _ = addition
        shown = (entry.headline, entry.has_headline, entry.published, entry.around, entry.source)
        values = (doc_id, path, *stamp, entry.hash, *shown, entry.language, entry.minutes, entry.problem)
        self._database.execute(_ARTICLE, values)
        self._write_body(doc_id, *body)
        _join_sets(changes, doc_id, _keys(body[0], entry.published))
        for tag in body[1]:
            tags.join(doc_id, tag)

    def _write_body(self, doc_id: int, words: str, tags: tuple[Tag, ...]) -> None:
        body = (doc_id, zlib.compress(words.encode(), 1), seal(json.dumps(tags).encode()))
        self._database.execute("INSERT OR REPLACE INTO body VALUES (?, ?, ?)", body)

    def _forward(self, doc_id: int, tags: tuple[Tag, ...], name_ids: dict[tuple[str, str], int]) -> None:
        """The tags of an article as numbers, for counting small result sets."""
        numbers = {name_ids[names.identity(tag)] for tag in tags}
        self._database.execute(
            "INSERT OR REPLACE INTO forward VALUES (?, ?)", (doc_id, seal(pack_numbers(sorted(numbers))))
        )

    def _summarise(self) -> None:
        """What a reader wants first: the order of the list, the articles with problems, the revision."""
        database = self._database
        order = [doc_id for (doc_id,) in database.execute(_ORDER)]
        problems = BitMap(d for (d,) in database.execute("SELECT id FROM article WHERE problem IS NOT NULL"))
        summary = (("order", seal(pack_numbers(order))), ("problems", pack(problems)))
        database.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", summary)
        database.execute("UPDATE meta SET value = value + 1 WHERE name = 'revision'")


def _leave_sets(changes: Sequence[_Change], doc_id: int, keys: Sequence[Iterable[str]]) -> None:
    for change, of_change in zip(changes, keys, strict=True):
        for key in of_change:
            change.leaves[key].append(doc_id)


def _join_sets(changes: Sequence[_Change], doc_id: int, keys: Sequence[Iterable[str]]) -> None:
    for change, of_change in zip(changes, keys, strict=True):
        for key in of_change:
            change.joins[key].append(doc_id)


def read_body(database: sqlite3.Connection, doc_id: int) -> Body:
    """The words and the tags of an article.

    Raises:
        Damaged: They are not as they were written.
    """
    row = database.execute("SELECT words, tags FROM body WHERE id = ?", (doc_id,)).fetchone()
    if row is None:
        raise Damaged
    return read_words(row[0]), read_tags(row[1])


def read_words(blob: bytes) -> str:
    """The words of an article; see ``Entry.words``."""
    try:
        return zlib.decompress(blob).decode()
    except (zlib.error, ValueError, TypeError) as error:
        raise Damaged from error


def read_tags(blob: bytes) -> tuple[Tag, ...]:
    """The tags of an article."""
    try:
        return tuple(Tag(Facet(facet), value, entity) for facet, value, entity in json.loads(unseal(blob)))
    except (ValueError, TypeError) as error:
        raise Damaged from error


def _keys(words: str, published: str | None) -> tuple[Iterable[str], ...]:
    """The sets that an article belongs to: words, beginnings, periods."""
    distinct = set(words.split())
    beginnings = {word[:length] for length in BEGINNINGS for word in distinct}
    return distinct, beginnings, terms_of(published)
