"""The shelf's file: opened, made, brought to the format of today, set aside when it is damaged."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from newsreader.errors import ShelfError, why_not_written
from newsreader.places import make_private, touch_private
from newsreader.shelf import journal

BUSY_SECONDS = 10.0
FORMAT = 2
_TABLES = (
    """CREATE TABLE kept (
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        subject BLOB NOT NULL,
        value TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (kind, name, subject)
    ) WITHOUT ROWID""",
    "CREATE INDEX kept_subject ON kept (subject)",
    *journal.TABLES,
)
# A newsreader of format 1 that is still open would take a missing table for damage, and set the shelf aside.
_FROM_1 = (
    "INSERT INTO kept SELECT 'mark', mark, hash, '', at FROM marks",
    "DROP TABLE marks",
    "CREATE VIEW marks AS SELECT subject AS hash, name AS mark, at FROM kept WHERE kind = 'mark'",
)
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR})
"""SQLITE_ERROR is "no such table": our own statements are right, so the file is not."""


class ShelfFile:
    """The open database. Where none can be made, an empty one in memory, and ``failure`` says why."""

    def __init__(self, path: Path) -> None:
        """Open or make the file.

        Raises:
            ShelfError: It is damaged (and now set aside), or from a newer newsreader.
        """
        self.path = path
        self.failure = ""
        self.opened = 0
        """How often: another file, or the same once more."""
        self.inode = 0
        """Which file is open: another one may come in its place."""
        self.database = self._open()

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()

    def read(self, statement: str, values: tuple[object, ...] = ()) -> list[Any]:
        """The rows of a question; none where nothing can be read or healed.

        Raises:
            ShelfError: The shelf cannot be read; when it is damaged, it is now set aside.
        """
        try:
            return self.database.execute(statement, values).fetchall()
        except sqlite3.Error as error:
            if self.failure:  # nothing can be healed here; reading goes on
                return []
            if _is_damage(error):
                raise self._set_aside() from error
            raise ShelfError(f"The marks in {self.path} cannot be read: {error}.") from error

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction, on the disk when it ends.

        Raises:
            ShelfError: It cannot be written; nothing has changed then.
        """
        if self.failure or not self.path.exists():
            # The disk may be there again, or the file was deleted under us: a shelf of a new file begins empty.
            self.database.close()
            self.failure = ""
            self.database = self._open()
        if self.failure:
            raise ShelfError(f"Marks cannot be kept: {self.failure} ({self.path}).")
        try:
            self.database.execute("BEGIN IMMEDIATE")
            yield self.database
            self.database.execute("COMMIT")
        except BaseException as error:
            if self.database.in_transaction:
                self.database.execute("ROLLBACK")
            if isinstance(error, sqlite3.Error):
                raise ShelfError(f"Marks cannot be kept: {why_not_written(error)} ({self.path}).") from error
            raise

    def _open(self) -> sqlite3.Connection:
        self.opened += 1
        if not make_private(self.path.parent):
            return self._without_writing("its folder cannot be written")
        try:
            touch_private(self.path)
            self.inode = self.path.stat().st_ino
            return self._connect(str(self.path))
        except OSError as error:
            return self._without_writing(why_not_written(error))
        except sqlite3.Error as error:
            if _is_damage(error):
                raise self._set_aside() from error
            return self._without_writing(why_not_written(error))

    def _connect(self, name: str, *, uri: bool = False) -> sqlite3.Connection:
        database = sqlite3.connect(name, timeout=BUSY_SECONDS, isolation_level=None, uri=uri)
        try:
            database.execute("PRAGMA synchronous = FULL")
            if self._format(database) < FORMAT:
                if uri:  # it cannot be changed: what it holds, as of today, in memory
                    database = _in_memory(database)
                self._update(database)
            database.execute("SELECT subject FROM kept LIMIT 1").fetchone()
        except BaseException:
            database.close()
            raise
        return database

    def _format(self, database: sqlite3.Connection) -> int:
        (found,) = database.execute("PRAGMA user_version").fetchone()
        if found > FORMAT:
            raise self._newer()
        return int(found)

    def _update(self, database: sqlite3.Connection) -> None:
        """To the format of today, all or nothing; another window may have done it while we waited."""
        database.execute("BEGIN IMMEDIATE")
        found = self._format(database)
        steps = () if found == FORMAT else (*_TABLES, *_FROM_1) if found else _TABLES
        for statement in steps:
            database.execute(statement)
        database.execute(f"PRAGMA user_version = {FORMAT}")
        database.execute("COMMIT")

    def _without_writing(self, failure: str) -> sqlite3.Connection:
        """What there is, to read; else nothing. ``writing`` will tell the failure."""
        self.failure = failure
        try:
            return self._connect(f"{self.path.absolute().as_uri()}?mode=ro", uri=True)
        except sqlite3.Error:
            database = sqlite3.connect(":memory:", isolation_level=None)
            self._update(database)
            return database

    def _set_aside(self) -> ShelfError:
        """Keep the damaged file under another name. A newer newsreader may have changed it under us: that is no damage."""
        try:
            if self.database.execute("PRAGMA user_version").fetchone()[0] > FORMAT:
                return self._newer()
        except (sqlite3.Error, AttributeError):
            pass
        kept = self.path.with_name(f"{self.path.name}.damaged-{time.time_ns()}")
        try:
            self.path.rename(kept)
        except OSError as error:
            return ShelfError(f"The marks in {self.path} are damaged and cannot be moved: {error.strerror}.")
        return ShelfError(
            f"The marks in {self.path} are damaged; they are kept as {kept.name}, and the next start begins afresh."
        )

    def _newer(self) -> ShelfError:
        return ShelfError(f"The marks in {self.path} were made by a newer newsreader; please update.")


def _in_memory(database: sqlite3.Connection) -> sqlite3.Connection:
    copy = sqlite3.connect(":memory:", isolation_level=None)
    database.backup(copy)
    database.close()
    return copy


def _is_damage(error: sqlite3.Error) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in _DAMAGE
