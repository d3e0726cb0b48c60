"""The catalogue of an index: its tables, and how it is opened, made, recognised and thrown away.

One SQLite file in WAL mode: what changes. What does not is in the segments that it names (see ``store``). One process
writes, holding a lock on a file beside it, and only that process checkpoints (SQLite before 3.51.3 can lose a write
when two do). Readers only read, and see one moment of the library until they ask for the next.
"""

import fcntl
import os
import shutil
import sqlite3
from contextlib import suppress
from pathlib import Path

from newsreader.errors import LockedError, UsageError
from newsreader.index import files, folding, names, opening, order, repetition, segments, store, vocabulary
from newsreader.index.blobs import Damaged
from newsreader.index.store import Directory, Memory
from newsreader.places import PRIVATE_FILE, touch_private

FORMAT = 41
"""Raised whenever the tables change, or what the text pipeline makes of a file: older indexes are rebuilt."""

NAME = "index.db"
"""The catalogue."""
_LOCK = "lock"
_SUSPECT = "suspect"
_ASIDE = "damaged.db"
_LOG_PAGES = 4000
"""Pages of the log from which it is put away after a commit: putting it away waits for the disk."""
_WRITER_CACHE_KIB = 64 * 1024
_READER_CACHE_KIB = 16 * 1024

# Which index this is (birth) and how often it was written (revision) tell one moment from another.
# Sets of article numbers are blobs (see blobs.py). Paths are bytes: the disk knows no encoding.
# We write nothing that the checks forbid; they are how is_sound tells a damaged page from a fault of ours.
_SCHEMA = f"""
CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
INSERT INTO meta VALUES ('birth', hex(randomblob(8))), ('revision', 0), ('last', 0);
{segments.TABLES}
{files.TABLES}
{order.TABLES}
{opening.TABLES}
{names.TABLES}
{vocabulary.TABLES}
{repetition.TABLES}
{folding.TABLES}
"""  # noqa: S608 - tables of ours


class Lock:
    """The right to write an index; the system takes it back when the process ends, however it ends."""

    def __init__(self, directory: Path) -> None:
        """Take the lock of the index in a directory.

        Raises:
            LockedError: Another process has it.
            OSError: It cannot be taken here at all.
        """
        self._handle = os.open(directory / _LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, PRIVATE_FILE)
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            self.release()
            if isinstance(error, BlockingIOError):
                raise LockedError("another newsreader is indexing these folders") from error
            raise

    def release(self) -> None:
        """Let others write."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


def memory() -> Memory:
    """An index that lives as long as this process: reader and writer share it."""
    database = sqlite3.connect(":memory:", isolation_level=None)
    _create(database)
    return Memory(database)


def open_writer(directory: Path) -> Directory:
    """The index to write; made, or made anew, where it is not there or of no use. The lock must be held.

    Raises:
        UsageError: A newer newsreader made it.
        OSError, sqlite3.Error: It cannot be written here.
    """
    path = directory / NAME
    if path.is_file() and not (directory / _SUSPECT).exists():
        try:
            return Directory(directory, _existing(path))
        except (sqlite3.DatabaseError, Damaged, UnicodeDecodeError) as error:
            if not is_damage(error):
                raise
    _set_aside(directory)
    touch_private(path)
    database = _connect(path, _WRITER_CACHE_KIB)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        _tune_writer(database)
        _create(database)
    except BaseException:
        database.close()
        raise
    return Directory(directory, database)


def open_reader(directory: Path) -> Directory | None:
    """The index to read; None where there is none yet, or none that can be read.

    Raises:
        UsageError: A newer newsreader made it.
    """
    path = directory / NAME
    if not path.exists():
        return None
    try:
        database = _connect(path, _READER_CACHE_KIB)
    except (sqlite3.Error, UnicodeDecodeError):
        return None
    try:
        database.execute("PRAGMA query_only = 1")
        database.execute("PRAGMA wal_autocheckpoint = 0")
        _check_format(database)
    except (sqlite3.Error, Damaged, UnicodeDecodeError):
        database.close()
        return None
    except UsageError:
        database.close()
        raise
    return Directory(directory, database)


def moment(database: sqlite3.Connection) -> tuple[str, int]:
    """Which index this is, and how often it was written.

    Raises:
        Damaged: It does not say.
    """
    meta = dict(database.execute("SELECT name, value FROM meta WHERE name IN ('birth', 'revision')"))
    try:
        return str(meta["birth"]), int(meta["revision"])
    except (KeyError, ValueError, TypeError) as error:
        raise Damaged from error


def suspect(directory: Path) -> None:
    """Leave word that the index is damaged: the next writer makes it anew."""
    # Where nothing can be written, nothing can be healed either.
    with suppress(OSError):
        touch_private(directory / _SUSPECT)


def is_damage(error: Exception) -> bool:
    """Whether an error means that the file is not what newsreader wrote, rather than a full disk or a lock."""
    if isinstance(error, Damaged | UnicodeDecodeError):  # SQLite's own words, quoting a damaged page
        return True
    if not isinstance(error, sqlite3.DatabaseError) or isinstance(error, sqlite3.ProgrammingError):
        return False
    code = getattr(error, "sqlite_errorcode", None)
    # Without a code, or with SQLITE_ERROR ("no such table"): our own statements are right, so the file is not.
    return code is None or code & 0xFF in {
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_ERROR,
        sqlite3.SQLITE_CONSTRAINT,  # what we write keeps to the rules, unless what is there does not
    }


def is_sound(opened: Directory | Memory) -> bool:
    """Whether an index keeps to its own rules. It costs a look at every page: for when something is odd."""
    try:
        (verdict,) = opened.catalogue.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            return False
        for (number,) in opened.catalogue.execute("SELECT number FROM segment").fetchall():
            database, _ = opened.open(number)
            (verdict,) = database.execute("PRAGMA quick_check(1)").fetchone()
            if isinstance(opened, Directory):
                database.close()
            if verdict != "ok":
                return False
    except (sqlite3.Error, UnicodeDecodeError, OSError, Damaged):
        return False
    return True


def _existing(path: Path) -> sqlite3.Connection:
    touch_private(path)
    database = _connect(path, _WRITER_CACHE_KIB)
    try:
        _check_format(database)
        _tune_writer(database)
    except BaseException:
        database.close()
        raise
    return database


def _connect(path: Path, cache_kib: int) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=5.0, isolation_level=None)
    try:
        database.execute(f"PRAGMA cache_size = -{cache_kib}")
    except BaseException:
        database.close()
        raise
    return database


def _tune_writer(database: sqlite3.Connection) -> None:
    # A cache may lose its last commit with the power; it may not be torn, and in WAL mode it is not.
    database.execute("PRAGMA synchronous = NORMAL")
    database.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")


def _create(database: sqlite3.Connection) -> None:
    """The tables, in one transaction: a kill leaves all of them or none."""
    database.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA user_version = {FORMAT}; COMMIT;")


def _check_format(database: sqlite3.Connection) -> None:
    """Accept only our own format.

    Raises:
        UsageError: It is newer.
        Damaged: It is older, or no index at all.
    """
    (found,) = database.execute("PRAGMA user_version").fetchone()
    if found < FORMAT:
        raise Damaged
    if found > FORMAT:
        raise UsageError(
            "the index of these folders was made by a newer newsreader: update this one, or remove its cache"
        )


def _set_aside(directory: Path) -> None:
    """Move what is there out of the way; one damaged index is kept for whoever wants to look."""
    path = directory / NAME
    # The log goes first: were we killed in between, it must not be replayed into the next index.
    for name in (f"{NAME}-wal", f"{NAME}-shm", _ASIDE):
        _remove(directory / name)
    for segment in (*directory.glob(f"*{store.SETS}"), *directory.glob(f"*{store.RECORDS}")):
        _remove(segment)
    if os.path.lexists(path):
        path.rename(directory / _ASIDE)
    _remove(directory / _SUSPECT)


def _remove(path: Path) -> None:
    """Remove a file of ours, or whatever somebody put in its place."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
