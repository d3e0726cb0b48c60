"""The reader's hold on an index: one moment of it, until the next is asked for."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from newsreader.index import schema
from newsreader.index.blobs import Damaged
from newsreader.index.sets import Sets

_NOTHING = ("", 0)
_SYMPTOMS = (sqlite3.Error, Damaged, ValueError, TypeError)
"""What reading a damaged index raises: columns of another type, words that are none of ours."""
Answer = TypeVar("Answer")


class Reader:
    """Reads one index. One thread at a time.

    ``sets`` is what is known at this moment; it is another object after ``reload`` found something new.
    """

    def __init__(self, place: Path | sqlite3.Connection) -> None:
        """Open; an index that is not there yet, or is damaged, reads as empty.

        Args:
            place: The directory where the index is, or will be; or an index in memory.

        Raises:
            UsageError: A newer newsreader made the index.
        """
        self._directory = place if isinstance(place, Path) else None
        self._shared = place if isinstance(place, sqlite3.Connection) else None
        self._database: sqlite3.Connection | None = None
        self._inode = 0
        self._moment = _NOTHING
        self._empty = schema.memory()
        self.sets = Sets(self._empty)
        try:
            self.reload()
        except BaseException:
            self.close()
            raise

    def reload(self) -> bool:
        """Go to the latest moment; True when it is another one."""
        before = self._moment
        try:
            self._advance()
        except _SYMPTOMS as error:
            self._give_up(error)
        return self._moment != before

    def close(self) -> None:
        """Let go of everything."""
        self._let_go()
        self._empty.close()

    def ask(self, question: Callable[[Sets], Answer]) -> Answer:
        """Answer a question. An index that turns out damaged is empty from then on, and the next writer rebuilds it."""
        try:
            return question(self.sets)
        except _SYMPTOMS as error:
            self._give_up(error)
            return question(self.sets)

    def _give_up(self, error: Exception) -> None:
        """Be empty. An error that damage does not explain is ours, and raised again."""
        is_ours = not isinstance(error, sqlite3.Error | Damaged)
        if is_ours and (self._database is None or schema.is_sound(self._database)):
            raise error
        if self._directory is not None and (is_ours or schema.is_damage(error)):
            schema.suspect(self._directory)
        self._let_go()
        self._moment, self.sets = _NOTHING, Sets(self._empty)

    def _let_go(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None
        self._inode = 0

    def _advance(self) -> None:
        if self._directory is not None:
            self._reopen_if_replaced(self._directory)
        database = self._shared or self._database
        if database is None:
            if self._moment != _NOTHING:
                self._moment, self.sets = _NOTHING, Sets(self._empty)
            return
        if database is not self._shared:
            # The open transaction is what holds this moment; the next one begins at the latest.
            if database.in_transaction:
                database.execute("COMMIT")
            database.execute("BEGIN")
        moment = schema.moment(database)
        if moment != self._moment:
            self.sets = Sets(database)
            self._moment = moment

    def _reopen_if_replaced(self, directory: Path) -> None:
        """A rebuilt index is another file under the same name."""
        try:
            inode = (directory / schema.NAME).stat().st_ino
        except OSError:
            inode = 0
        if inode != self._inode or self._database is None:
            self._let_go()
            self._database = schema.open_reader(directory)
            self._inode = inode if self._database else 0
