"""The shelf: what only the reader can make. Small, precious, and keyed by content.

Its own SQLite file in the data directory: rollback journal, synchronous=FULL, so that what was taken is kept
whatever happens to the machine. Keyed by the hash of an article's bytes, so that marks survive moved and
renamed files and every rebuild of the index. Several programs may use it at once.

    Change -change-> kept things + one step of the journal -undo, redo-> as before, as after

Where there is no shelf yet and none can be made (a read-only home), reading works and ``change`` says why it does
not. A damaged shelf is set aside under a new name, never deleted, and ``ShelfError`` says so once; the next
start begins a fresh one.
"""

import sqlite3
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from newsreader.model import Change, Kept, Kind, Mark
from newsreader.shelf import journal
from newsreader.shelf.file import ShelfFile

__all__ = ["Shelf", "Version"]

_COPY = "INSERT OR IGNORE INTO kept SELECT kind, name, ?, value, at FROM kept WHERE subject = ?"
_NEXT = {True: "NOT undone ORDER BY id DESC", False: "undone ORDER BY id"}
"""The step that would be undone next, or done again."""
_TICK_NS = 20_000_000
"""Twice what the clock of a file system takes for a step on most machines."""
_AT_ONCE = 500
"""Values of one statement: SQLite takes only so many."""


class Version(NamedTuple):
    """A state of the marks: how often others wrote, how often the file was opened, how often marks were changed here."""

    others: int
    opened: int
    own: int


class Shelf:
    """What is kept. One thread at a time."""

    def __init__(self, path: Path) -> None:
        """Open or make the shelf.

        Raises:
            ShelfError: It is damaged (and now set aside), or from a newer newsreader.
        """
        self.path = path
        self._file = ShelfFile(path)
        self._version = -1
        self._own = 0

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    # ---------------------------------------------------------------- what there is

    def is_changed(self) -> bool:
        """Whether another program has changed something since the last time this was asked."""
        try:
            (version,) = self._file.database.execute("PRAGMA data_version").fetchone()
        except sqlite3.Error:
            return False
        changed = version != self._version
        self._version = version
        return bool(changed)

    @property
    def version(self) -> Version:
        """Another one when marks may be others than before, as long as this shelf is open."""
        try:
            (others,) = self._file.database.execute("PRAGMA data_version").fetchone()
        except sqlite3.Error:
            others = -1
        return Version(int(others), self._file.opened, self._own)

    def stamp(self) -> str:
        """What tells the file as it is now from what it will be, in other sessions too; "" where nothing does.

        Two writes within a tick of the disk's clock would look alike: after a write it waits for the next one.
        """
        if self._file.failure:
            return ""
        try:
            while (age := time.time_ns() - (status := self.path.stat()).st_mtime_ns) < _TICK_NS:
                if age < 0:  # the clock was set back
                    return ""
                time.sleep(_TICK_NS / 1e9)
        except OSError:
            return ""
        if status.st_ino != self._file.inode:  # a backup, put back: this shelf still reads the file before it
            return ""
        return f"{status.st_ino} {status.st_size} {status.st_mtime_ns}"

    def marked(self, mark: Mark, among: Sequence[bytes] | None = None) -> list[bytes]:
        """The hashes of the articles that carry a mark.

        Args:
            mark: Which.
            among: Of these only; None for all.

        Raises:
            ShelfError: The shelf cannot be read; when it is damaged, it is now set aside.
        """
        if among is None:
            return self.subjects(Kind.MARK, mark)
        found: list[bytes] = []
        for start in range(0, len(among), _AT_ONCE):
            some = among[start : start + _AT_ONCE]
            places = ",".join("?" * len(some))
            rows = self._file.read(
                f"SELECT subject FROM kept WHERE kind = ? AND name = ? AND subject IN ({places})",  # noqa: S608
                (str(Kind.MARK), str(mark), *some),
            )
            found += [subject for (subject,) in rows]
        return found

    def subjects(self, kind: Kind, name: str) -> list[bytes]:
        """What the things of a kind and a name are about.

        Raises:
            ShelfError: The shelf cannot be read; when it is damaged, it is now set aside.
        """
        rows = self._file.read("SELECT subject FROM kept WHERE kind = ? AND name = ?", (str(kind), str(name)))
        return [subject for (subject,) in rows]

    def named(self, kind: Kind) -> dict[str, list[bytes]]:
        """What the things of a kind are about, by their names.

        Raises:
            ShelfError: The shelf cannot be read; when it is damaged, it is now set aside.
        """
        found: dict[str, list[bytes]] = {}
        for name, subject in self._file.read("SELECT name, subject FROM kept WHERE kind = ?", (str(kind),)):
            found.setdefault(name, []).append(subject)
        return found

    def things(self, *kinds: Kind) -> list[Kept]:
        """Everything of some kinds, the latest first.

        Raises:
            ShelfError: The shelf cannot be read; when it is damaged, it is now set aside.
        """
        places = ",".join("?" * len(kinds))
        rows = self._file.read(
            f"SELECT kind, name, subject, value FROM kept WHERE kind IN ({places}) ORDER BY at DESC, name, subject",  # noqa: S608
            tuple(map(str, kinds)),
        )
        return [Kept(Kind(kind), *row) for kind, *row in rows]

    def dated(self, kind: Kind) -> list[tuple[Kept, int]]:
        """The same with the time of each, in seconds since 1970.

        Raises:
            ShelfError: The shelf cannot be read; when it is damaged, it is now set aside.
        """
        rows = self._file.read(
            "SELECT name, subject, value, at FROM kept WHERE kind = ? ORDER BY at DESC, name, subject",
            (str(kind),),
        )
        return [(Kept(kind, *row), at) for *row, at in rows]

    def about(self, subject: bytes) -> list[Kept]:
        """Everything about an article.

        Raises:
            ShelfError: The shelf cannot be read; when it is damaged, it is now set aside.
        """
        rows = self._file.read(
            "SELECT kind, name, subject, value FROM kept WHERE subject = ? ORDER BY kind, name", (subject,)
        )
        known = set(Kind)
        return [Kept(Kind(kind), *row) for kind, *row in rows if kind in known]

    # ---------------------------------------------------------------- changing it

    def change(self, says: str, changes: Iterable[Change]) -> int:
        """Change things in one step that can be undone. It is on the disk when this returns.

        Args:
            says: What is done, for the reader who undoes it: "starred «...»".
            changes: What shall be.

        Returns:
            How many things are other than before.

        Raises:
            ShelfError: It cannot be written.
        """
        wanted = list(changes)
        if not wanted:
            return 0
        self._own += any(change.kind is Kind.MARK for change in wanted)
        with self._file.writing() as database:
            return journal.write(database, says, wanted)

    def put(self, hashes: Iterable[bytes], mark: Mark, *, on: bool, says: str = "") -> None:
        """Put a mark on articles, or take it off.

        Raises:
            ShelfError: It cannot be written.
        """
        value = "" if on else None
        self.change(
            says or f"{mark} {'on' if on else 'off'}", [Change(Kind.MARK, mark, h, value) for h in hashes]
        )

    def next_step(self, *, undo: bool) -> int:
        """How many things the step changes that would be undone next, or done again.

        Raises:
            ShelfError: The shelf cannot be read; when it is damaged, it is now set aside.
        """
        rows = self._file.read(f"SELECT things FROM step WHERE {_NEXT[undo]} LIMIT 1")  # noqa: S608 - ours
        return int(rows[0][0]) if rows else 0

    def next_marked(self, *, undo: bool) -> list[bytes]:
        """The contents of which it changes a mark.

        Raises:
            ShelfError: The shelf cannot be read; when it is damaged, it is now set aside.
        """
        step = f"SELECT id FROM step WHERE {_NEXT[undo]} LIMIT 1"  # noqa: S608 - ours
        rows = self._file.read(
            f"SELECT DISTINCT subject FROM change WHERE kind = ? AND step = ({step})",  # noqa: S608 - ours
            (str(Kind.MARK),),
        )
        return [subject for (subject,) in rows]

    def undo(self) -> str | None:
        """Undo the last step, maybe one of another window or another day.

        Returns:
            What the step said; None when there is nothing to undo.

        Raises:
            ShelfError: It cannot be written.
        """
        self._own += 1
        with self._file.writing() as database:
            return journal.undo(database)

    def redo(self) -> str | None:
        """Do again what was undone last.

        Raises:
            ShelfError: It cannot be written.
        """
        self._own += 1
        with self._file.writing() as database:
            return journal.redo(database)

    def remember(self, thing: Kept) -> None:
        """Keep a thing that is nobody's deed and needs no undoing, such as where reading stopped.

        Raises:
            ShelfError: It cannot be written.
        """
        with self._file.writing() as database:
            database.execute("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?)", (*thing, int(time.time())))

    def carry(self, changes: Iterable[tuple[bytes, bytes]]) -> None:
        """Give articles whose content changed all that was about them.

        Args:
            changes: Pairs of the old and the new hash. The old one keeps its own: a copy may live elsewhere.

        Raises:
            ShelfError: It cannot be written.
        """
        pairs = list(changes)
        if not pairs or self._file.failure:
            return
        self._own += 1
        with self._file.writing() as database:
            for old, new in pairs:
                database.execute(_COPY, (new, old))
                journal.carry(database, old, new)
