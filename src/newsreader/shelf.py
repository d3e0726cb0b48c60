"""The shelf: what only the reader can make. Small, precious, and keyed by content.

Its own SQLite file in the data directory: rollback journal, synchronous=FULL, so that a mark that was taken is
kept whatever happens to the machine. Keyed by the hash of an article's bytes, so that marks survive moved and
renamed files and every rebuild of the index. Several programs may use it at once.

Where there is no shelf yet and none can be made (a read-only home), reading works and ``put`` says why it does
not. A damaged shelf is set aside under a new name, never deleted, and ``ShelfError`` says so once; the next
start begins a fresh one.
"""

import sqlite3
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from newsreader.errors import ShelfError
from newsreader.model import Mark
from newsreader.places import make_private, touch_private

_BUSY_SECONDS = 10.0
_FORMAT = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS marks (
    hash BLOB NOT NULL,
    mark TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (hash, mark)
) WITHOUT ROWID
"""
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR})
"""SQLITE_ERROR is "no such table": our own statements are right, so the file is not."""


class Shelf:
    """Open marks. One thread at a time."""

    def __init__(self, path: Path) -> None:
        """Open or make the shelf.

        Raises:
            ShelfError: It is damaged (and now set aside), or from a newer newsreader.
        """
        self.path = path
        self._failure = ""
        self._database = self._open()
        self._version = -1

    def _open(self) -> sqlite3.Connection:
        if not make_private(self.path.parent):
            return self._without_writing(f"{self.path.parent} cannot be written")
        try:
            touch_private(self.path)
            database = self._connect(str(self.path))
        except OSError as error:
            return self._without_writing(f"{self.path}: {error.strerror}")
        except sqlite3.Error as error:
            if _primary(error) in _DAMAGE:
                raise self._set_aside() from error
            return self._without_writing(f"{self.path}: {error}")
        return database

    def _connect(self, name: str, *, uri: bool = False) -> sqlite3.Connection:
        database = sqlite3.connect(name, timeout=_BUSY_SECONDS, isolation_level=None, uri=uri)
        try:
            self._prepare(database, writable=not uri)
        except BaseException:
            database.close()
            raise
        return database

    def _prepare(self, database: sqlite3.Connection, *, writable: bool) -> None:
        database.execute("PRAGMA synchronous = FULL")
        (found,) = database.execute("PRAGMA user_version").fetchone()
        if found > _FORMAT:
            raise ShelfError(f"The marks in {self.path} were made by a newer newsreader; please update.")
        if found < _FORMAT and writable:
            database.execute("BEGIN IMMEDIATE")
            database.execute(_SCHEMA)
            database.execute(f"PRAGMA user_version = {_FORMAT}")
            database.execute("COMMIT")
        database.execute("SELECT hash FROM marks LIMIT 1").fetchone()

    def _without_writing(self, failure: str) -> sqlite3.Connection:
        """What there is, to read; else nothing. ``put`` will tell the failure."""
        self._failure = failure
        try:
            return self._connect(f"{self.path.absolute().as_uri()}?mode=ro", uri=True)
        except sqlite3.Error:
            database = sqlite3.connect(":memory:", isolation_level=None)
            database.execute(_SCHEMA)
            return database

    def _set_aside(self) -> ShelfError:
        """Keep the damaged file under another name."""
        kept = self.path.with_name(f"{self.path.name}.damaged-{time.time_ns()}")
        try:
            self.path.rename(kept)
        except OSError as error:
            return ShelfError(f"The marks in {self.path} are damaged and cannot be moved: {error.strerror}.")
        return ShelfError(
            f"The marks in {self.path} are damaged; they are kept as {kept.name}, and the next start begins afresh."
        )

    def is_changed(self) -> bool:
        """Whether another program has put or taken marks since the last time this was asked."""
        try:
            (version,) = self._database.execute("PRAGMA data_version").fetchone()
        except sqlite3.Error:
            return False
        changed = version != self._version
        self._version = version
        return bool(changed)

    def marked(self, mark: Mark) -> list[bytes]:
        """The hashes of the articles that carry a mark.

        Raises:
            ShelfError: The shelf cannot be read; when it is damaged, it is now set aside.
        """
        try:
            rows = self._database.execute("SELECT hash FROM marks WHERE mark = ?", (str(mark),)).fetchall()
        except sqlite3.Error as error:
            if self._failure:  # nothing can be healed here; reading goes on
                return []
            if _primary(error) in _DAMAGE:
                raise self._set_aside() from error
            raise ShelfError(f"The marks in {self.path} cannot be read: {error}.") from error
        return [hash_ for (hash_,) in rows]

    def put(self, hashes: Iterable[bytes], mark: Mark, *, on: bool) -> None:
        """Put a mark on articles, or take it off. It is on the disk when this returns.

        Raises:
            ShelfError: It cannot be written.
        """
        if on:
            now = int(time.time())
            self._write(
                "INSERT INTO marks VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                [(h, str(mark), now) for h in hashes],
            )
        else:
            self._write("DELETE FROM marks WHERE hash = ? AND mark = ?", [(h, str(mark)) for h in hashes])

    def carry(self, changes: Iterable[tuple[bytes, bytes]]) -> None:
        """Give articles whose content changed the marks that they had.

        Args:
            changes: Pairs of the old and the new hash. The old one keeps its marks: a copy may live elsewhere.

        Raises:
            ShelfError: It cannot be written.
        """
        statement = "INSERT OR IGNORE INTO marks SELECT ?, mark, at FROM marks WHERE hash = ?"
        pairs = [(new, old) for old, new in changes]
        if pairs and not self._failure:
            self._write(statement, pairs)

    def _write(self, statement: str, values: Sequence[tuple[object, ...]]) -> None:
        if self._failure:
            raise ShelfError(f"Marks cannot be kept: {self._failure}.")
        if not values:
            return
        try:
            self._database.execute("BEGIN IMMEDIATE")
            self._database.executemany(statement, values)
            self._database.execute("COMMIT")
        except sqlite3.Error as error:
            if self._database.in_transaction:
                self._database.execute("ROLLBACK")
            raise ShelfError(f"Marks cannot be kept: {self.path}: {error}.") from error

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()


def _primary(error: sqlite3.Error) -> int:
    """The error code without its details; -1 when SQLite gave none."""
    code = getattr(error, "sqlite_errorcode", None)
    return -1 if code is None else code & 0xFF
