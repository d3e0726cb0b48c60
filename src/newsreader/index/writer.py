"""The writer: a batch of articles in, one transaction out. Every set stays exact: what goes is taken out.

The tables are a pure function of the articles in them, so an index grown in any number of steps equals one
built at once (tests hold that).
"""

import json
import sqlite3
import zlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pyroaring import BitMap

from newsreader import corpus
from newsreader.corpus import Stamp
from newsreader.index import names
from newsreader.index.blobs import Damaged, pack, pack_numbers, seal, unpack, unseal
from newsreader.index.entry import Entry
from newsreader.index.periods import terms_of
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
        database = self._database
        database.execute("BEGIN IMMEDIATE")
        try:
            self._apply(additions, list(gone))
        except BaseException:
            if database.in_transaction:
                database.execute("ROLLBACK")
            raise
        database.execute("COMMIT")
        database.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def finish(self) -> None:
        """Put the log away, if no reader still needs it."""
        self._database.execute("PRAGMA busy_timeout = 0")
        self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _apply(self, additions: Sequence[Addition], gone: list[int]) -> None:
        words, beginnings, periods, tags = _Change(), _Change(), _Change(), names.Change()
        changes = (words, beginnings, periods)
        replaced = [addition.doc_id for addition in additions if addition.doc_id is not None]
        for doc_id in (*replaced, *gone):
            self._leave(doc_id, changes, tags)
        for doc_id in gone:
            for table in ("article", "body", "forward"):
                self._database.execute(f"DELETE FROM {table} WHERE id = ?", (doc_id,))  # noqa: S608
        added = {self._join(addition, changes, tags): addition.entry for addition in additions}
        for change, table in zip(changes, ("word", "beginning", "period"), strict=True):
            change.apply(self._database, table)
        name_ids = tags.apply(self._database)
        for doc_id, entry in added.items():
            self._forward(doc_id, entry, name_ids)
        self._summarise()

    def _leave(self, doc_id: int, changes: tuple[_Change, ...], tags: names.Change) -> None:
        """Take an article out of every set it is in."""
        (published,) = self._database.execute(
            "SELECT published FROM article WHERE id = ?", (doc_id,)
        ).fetchone()
        words, old_tags = read_body(self._database, doc_id)
        for change, keys in zip(changes, _keys(words, published), strict=True):
            for key in keys:
                change.leaves[key].append(doc_id)
        for tag in old_tags:
            tags.leave(doc_id, tag)

    def _join(self, addition: Addition, changes: tuple[_Change, ...], tags: names.Change) -> int:
        """Write an article's own rows and note the sets it joins."""
        path, stamp, entry, doc_id = addition
        if doc_id is None:
            self._last_id += 1
            doc_id = self._last_id
        shown = (entry.headline, entry.has_headline, entry.published, entry.around, entry.source)
        values = (doc_id, path, *stamp, entry.hash, *shown, entry.language, entry.minutes, entry.problem)
        self._database.execute(_ARTICLE, values)
        body = (doc_id, zlib.compress(entry.words.encode(), 1), seal(json.dumps(entry.tags).encode()))
        self._database.execute("INSERT OR REPLACE INTO body VALUES (?, ?, ?)", body)
        for change, keys in zip(changes, _keys(entry.words, entry.published), strict=True):
            for key in keys:
                change.joins[key].append(doc_id)
        for tag in entry.tags:
            tags.join(doc_id, tag)
        return doc_id

    def _forward(self, doc_id: int, entry: Entry, name_ids: dict[tuple[str, str], int]) -> None:
        """The tags of an article as numbers, for counting small result sets."""
        numbers = {name_ids[names.identity(tag)] for tag in entry.tags}
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


def read_body(database: sqlite3.Connection, doc_id: int) -> tuple[str, tuple[Tag, ...]]:
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
