"""The door: the few methods that the screen and the command line call.

    library = Library.open(["seeds"])
    for progress in library.refresh(): ...      # bring the index up to date; stop iterating to cancel
    library.reload()                            # see what was committed, here or by another process
    hits = library.search(parse_query("нато lang:uk"))
    library.rows(hits, slice(0, 50))            # only the lines asked for

The index lives in the cache directory. Where that cannot be written, it lives in the session's runtime
directory or under /tmp, private to the user, so that the screen and its indexer still share it; where that
cannot be either, in the memory of this process.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Self

from newsreader.desk import Examined, Spoken
from newsreader.index.facets import FacetCount
from newsreader.index.picked import Picked
from newsreader.index.place import CATALOGUE, find_place
from newsreader.library.naming import NAMED, KnownName, NamesOfOnesOwn
from newsreader.library.noting import Noted
from newsreader.library.questions import Hits, Questions
from newsreader.library.ruling import Stand
from newsreader.library.telling import Telling
from newsreader.model import Mark, Progress
from newsreader.places import absolute, shelf_path
from newsreader.shelf import Shelf

__all__ = [
    "NAMED",
    "Examined",
    "FacetCount",
    "Hits",
    "KnownName",
    "Library",
    "Noted",
    "Picked",
    "Spoken",
    "Stand",
]


class Library(Questions, Telling, NamesOfOnesOwn):
    """Folders of articles, indexed, with the reader's marks. One thread at a time."""

    @classmethod
    def open(cls, roots: Sequence[str], *, cache: Path | None = None, data: Path | None = None) -> Self:
        """Open the library of some folders as it was left; nothing is read or indexed yet.

        Args:
            roots: Folders or files; a file is taken whatever its suffix.
            cache: Instead of the user's cache directory for newsreader.
            data: Instead of the user's data directory for newsreader.

        Raises:
            ShelfError: The marks are damaged, and now set aside, or a newer newsreader made them.
            UsageError: A newer newsreader made the index.
        """
        shelf = Shelf(shelf_path(data))
        try:
            return cls(roots, find_place(roots, cache), shelf)
        except BaseException:
            shelf.close()
            raise

    def close(self) -> None:
        """Let go of the files, and leave beside the index what it took long to look up."""
        if isinstance(self._place, Path):
            self._located.keep(self._place, Mark, self._shelf.stamp, lambda: self._shelf.version)
        self._reader.close()
        self._shelf.close()
        if not isinstance(self._place, Path):
            self._place.close()

    def files(self) -> list[Path]:
        """The files on which all answers depend: one of them changes with what is known. None for an index in memory."""
        if not isinstance(self._place, Path):
            return []
        databases = (self._place / CATALOGUE, self._shelf.path)
        return [path.with_name(f"{path.name}{end}") for path in databases for end in ("", "-wal")]

    def aside(self) -> Self | None:
        """The same library once more, for work in a thread of its own; None where the index is in this process's memory."""
        if not isinstance(self._place, Path):
            return None
        return type(self)(self.roots, self._place, Shelf(self._shelf.path))

    def adopt(self) -> None:
        """See what was done aside, without looking up again what was looked up there."""
        self._recall()
        self.reload()

    # ---------------------------------------------------------------- keeping up

    def refresh(self, *, workers: int | None = None, verify: bool = False) -> Iterator[Progress]:
        """Bring the index up to date: look at every file, read those that changed, commit in batches.

        Stop iterating to cancel; what was committed stays. ``reload`` makes it visible here.

        Args:
            workers: Processes; None for as many as the machine has, 0 for none.
            verify: Files that look unchanged are compared by their content, too.

        Raises:
            LockedError: Another process writes this index.
            UsageError: A newer newsreader made it.
            NewsreaderError: It cannot be written.
        """
        # Worker processes and all they need: a seventh of what is imported, and the screen never indexes.
        from newsreader.index import update

        roots = [absolute(root) for root in self.roots]
        sayings = self._desk.sayings()
        return update.refresh(self._place, roots, self._shelf.carry, workers, sayings, verify=verify)

    def reload(self) -> bool:
        """See what a writer, maybe another process, has committed, and marks that another window made.

        Returns:
            Whether there is something new.
        """
        is_new = self._reader.reload()
        if self._shelf.is_changed() or is_new:
            self._opened = None
            self._search = self._settled()
            return True
        return False
