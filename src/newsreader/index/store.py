"""Where the files of an index are: the catalogue and the segments that it names, on disk or in memory.

A segment is two files: ``<n>.seg``, an SQLite file, and ``<n>.fwd``, flat records (see ``segment``). Both are written
under another name, forced to the disk, renamed, and only then named by the catalogue; they never change after that.
So a process that dies leaves at most files that nobody names, and the next writer removes them.
"""

import mmap
import os
import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Protocol

from newsreader.index.blobs import Damaged
from newsreader.places import touch_private

SETS, RECORDS = ".seg", ".fwd"
_TEMPORARY = ".new"
_CACHE_KIB = 4 * 1024
"""Pages of one segment that are kept: what is asked again is kept as sets, above."""

Flat = bytes | mmap.mmap


class Draft:
    """A segment that is being written."""

    def __init__(self, database: sqlite3.Connection, records: BinaryIO) -> None:
        """Take an empty database and an empty file."""
        self.database = database
        self.records = records


class Store(Protocol):
    """Segments by number. One process writes, any number read."""

    catalogue: sqlite3.Connection

    def begin(self) -> Draft:
        """A new segment, not yet to be seen."""

    def finish(self, draft: Draft, number: int) -> None:
        """A segment as it will stay."""

    def open(self, number: int) -> tuple[sqlite3.Connection, Flat]:
        """A segment to read.

        Raises:
            FileNotFoundError: A merge has replaced it.
            Damaged: It is none.
        """

    def keep(self, numbers: Iterable[int]) -> None:
        """Remove all others. Readers that have them open read on."""


class Memory:
    """An index that lives as long as this process; reader and writer share it."""

    def __init__(self, catalogue: sqlite3.Connection) -> None:
        """Begin with an empty one."""
        self.catalogue = catalogue
        self._segments: dict[int, tuple[sqlite3.Connection, bytes]] = {}

    def begin(self) -> Draft:
        """A new segment."""
        return Draft(sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False), BytesIO())

    def finish(self, draft: Draft, number: int) -> None:
        """A segment as it will stay."""
        draft.records.seek(0)
        self._segments[number] = (draft.database, draft.records.read())

    def open(self, number: int) -> tuple[sqlite3.Connection, Flat]:
        """A segment to read."""
        if number not in self._segments:
            raise FileNotFoundError
        return self._segments[number]

    def keep(self, numbers: Iterable[int]) -> None:
        """Forget the others; whoever reads them reads on."""
        wanted = set(numbers)
        self._segments = {number: kept for number, kept in self._segments.items() if number in wanted}

    def close(self) -> None:
        """Forget everything."""
        self.catalogue.close()
        for database, _ in self._segments.values():
            database.close()
        self._segments.clear()


class Directory:
    """An index on disk."""

    def __init__(self, directory: Path, catalogue: sqlite3.Connection) -> None:
        """Use the private directory that the catalogue is in."""
        self.catalogue = catalogue
        self._directory = directory

    def begin(self) -> Draft:
        """A new segment under another name."""
        for suffix in (SETS, RECORDS):
            with suppress(FileNotFoundError):
                self._temporary(suffix).unlink()
            touch_private(self._temporary(suffix))
        database = sqlite3.connect(self._temporary(SETS), isolation_level=None)
        # Nobody reads it before it is whole: no journal, and one call to the disk at the end.
        database.execute("PRAGMA journal_mode = OFF")
        database.execute("PRAGMA synchronous = OFF")
        return Draft(database, self._temporary(RECORDS).open("r+b"))

    def finish(self, draft: Draft, number: int) -> None:
        """Force it to the disk, then name it."""
        draft.database.close()
        draft.records.close()
        for suffix in (SETS, RECORDS):
            _force(self._temporary(suffix))
            self._temporary(suffix).rename(self._file(number, suffix))
        _force(self._directory)

    def open(self, number: int) -> tuple[sqlite3.Connection, Flat]:
        """Open both files."""
        path = self._file(number, SETS)
        if not path.is_file():
            raise FileNotFoundError(path)
        flat = _mapped(self._file(number, RECORDS))
        database = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None
        )
        try:
            database.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        except BaseException:
            database.close()
            raise
        return database, flat

    def keep(self, numbers: Iterable[int]) -> None:
        """Remove what the catalogue does not name."""
        wanted = {f"{number}{suffix}" for number in numbers for suffix in (SETS, RECORDS)}
        for path in self._directory.iterdir():
            if path.suffix in {SETS, RECORDS, _TEMPORARY} and path.name not in wanted:
                with suppress(OSError):  # somebody put a folder there: it is in nobody's way
                    path.unlink()

    def close(self) -> None:
        """Let go of the catalogue."""
        self.catalogue.close()

    def _file(self, number: int, suffix: str) -> Path:
        return self._directory / f"{number}{suffix}"

    def _temporary(self, suffix: str) -> Path:
        return self._directory / f"segment{suffix}{_TEMPORARY}"


def _mapped(path: Path) -> Flat:
    """A file of ours in memory: pages that the system can take back at any time."""
    with path.open("rb") as file:
        try:
            flat = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except ValueError as error:  # it is empty
            raise Damaged from error
    # A record here, a record there: reading ahead brought up to 4 MB from the disk for the last page alone.
    flat.madvise(mmap.MADV_RANDOM)
    return flat


def _force(path: Path) -> None:
    """Wait until a file, or the names in a directory, are on the disk."""
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
