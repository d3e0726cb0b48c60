"""The reader's hold on an index: one moment of it, until the next is asked for."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from newsreader.index import schema
from newsreader.index.blobs import Damaged
from newsreader.index.segments import Segments
from newsreader.index.sets import Sets
from newsreader.index.store import Directory, Memory

_NOTHING = ("", 0)
_SYMPTOMS = (sqlite3.Error, Damaged, ValueError, TypeError)
"""What reading a damaged index raises: columns of another type, words that are none of ours."""
_ATTEMPTS = 5
"""Moments that are tried until the segments of one are all there."""
Answer = TypeVar("Answer")


class Reader:
    """Reads one index. One thread at a time.

    ``sets`` is what is known at this moment; it is another object after ``reload`` found something new.
    """

    def __init__(self, place: Path | Memory) -> None:
        """Open; an index that is not there yet, or is damaged, reads as empty.

        Args:
            place: The directory where the index is, or will be; or an index in memory.

        Raises:
            UsageError: A newer newsreader made the index.
        """
        self._directory = place if isinstance(place, Path) else None
        self._shared = place if isinstance(place, Memory) else None
        self._store: Directory | None = None
        self._segments: Segments | None = None
        self._inode = 0
        self._moment = _NOTHING
        self._empty: Memory | None = None
        self._sets: Sets | None = None
        try:
            self.reload()
        except BaseException:
            self.close()
            raise

    @property
    def index(self) -> int:
        """What tells this index from one that is built anew in its place."""
        return self._inode

    def reload(self) -> bool:
        """Go to the latest moment; True when it is another one.

        Raises:
            UsageError: A newer newsreader has made the index anew; this moment stays.
        """
        before = self._moment
        try:
            self._advance()
        except _SYMPTOMS as error:
            self._give_up(error)
        return self._moment != before

    @property
    def sets(self) -> Sets:
        """Everything that is known at this moment; nothing where no index is."""
        if self._sets is None:
            self._empty = self._empty or schema.memory()
            self._sets = Sets(self._empty, Segments(self._empty))
        return self._sets

    def close(self) -> None:
        """Let go of everything."""
        self._let_go()
        if self._empty is not None:
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
        if is_ours and (self._store is None or schema.is_sound(self._store)):
            raise error
        if self._directory is not None and (is_ours or schema.is_damage(error)):
            schema.suspect(self._directory)
        self._let_go()
        self._moment, self._sets = _NOTHING, None

    def _let_go(self) -> None:
        if self._segments is not None:
            self._segments.close()
            self._segments = None
        if self._store is not None:
            self._store.close()
            self._store = None
        self._inode = 0

    def _advance(self) -> None:
        if self._directory is not None:
            self._reopen_if_replaced(self._directory)
        store = self._shared or self._store
        if store is None:
            if self._moment != _NOTHING:
                self._moment, self._sets = _NOTHING, None
            return
        for attempt in range(_ATTEMPTS):
            if store is not self._shared:
                # The open transaction is what holds this moment; the next one begins at the latest.
                if store.catalogue.in_transaction:
                    store.catalogue.execute("COMMIT")
                store.catalogue.execute("BEGIN")
            moment = schema.moment(store.catalogue)
            if moment == self._moment:
                return
            try:
                self._segments = self._segments or Segments(store)
                self._segments.load()
            except FileNotFoundError as error:
                # A merge took a segment away between the two looks; or somebody else did, and it stays away.
                if attempt == _ATTEMPTS - 1:
                    raise Damaged from error
                continue
            self._sets = Sets(store, self._segments)
            self._moment = moment
            return

    def _reopen_if_replaced(self, directory: Path) -> None:
        """A rebuilt index is another file under the same name."""
        try:
            inode = (directory / schema.NAME).stat().st_ino
        except OSError:
            inode = 0
        if inode != self._inode or self._store is None:
            store = schema.open_reader(directory)  # one that is refused leaves open what is
            self._let_go()
            self._store = store
            self._inode = inode if self._store else 0
