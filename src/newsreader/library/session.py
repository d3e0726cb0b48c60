"""What a library holds while it is open: the shelf, and one moment of its index. The other parts of the door ask here."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from newsreader.desk import Desk
from newsreader.index.located import Located, listed
from newsreader.index.marked import Marked, OwnTag, own_tags
from newsreader.index.place import Place
from newsreader.index.reader import Reader
from newsreader.index.search import Docs, Search
from newsreader.index.sets import Sets
from newsreader.model import Kind, Mark
from newsreader.shelf import Shelf, Version
from newsreader.text.marks.saved import Saved, search_key
from newsreader.text.queries.clauses import HAVINGS
from newsreader.text.queries.query import parse_query
from newsreader.text.sanitise import paragraph

Answer = TypeVar("Answer")


class Session:
    """Folders of articles, indexed, with the reader's marks. One thread at a time."""

    def __init__(self, roots: Sequence[str], place: Place, shelf: Shelf) -> None:
        """Use ``open``."""
        self.roots = tuple(roots)
        self._place = place
        self._shelf = shelf
        self._desk = Desk(shelf)
        self._reader = Reader(place)
        self._located = Located()
        self._recall()
        self._told: dict[str, Sequence[str]] = {}
        self._shelf.is_changed()
        self._search = self._settled()

    @property
    def moment(self) -> object:
        """Another one when an answer may be another, because of the index or of the shelf."""
        return self._search

    def _ask(self, question: Callable[[Search], Answer]) -> Answer:
        """Answer a question at this moment; of a damaged index, what is left: nothing."""

        def at(sets: Sets) -> Answer:
            if sets is not self._search.sets:
                self._search = self._settled()
            return question(self._search)

        return self._reader.ask(at)

    def settle(self) -> None:
        """See the shelf as it is now."""
        self._search = self._settled()

    def _recall(self) -> None:
        """Know again what an earlier session, or work done aside, has looked up."""
        if isinstance(self._place, Path):
            self._located.recall(self._place, self._shelf.stamp, lambda: self._shelf.version)

    def _settled(self) -> Search:
        """Searching at the reader's moment, with the shelf as it is now."""
        version = self._shelf.version
        tags = self._shelf.named(Kind.TAG)
        namings = self._desk.namings()
        searches = {
            search_key(name): Saved(paragraph(name), parse_query(value))
            for _, name, _, value in self._shelf.things(Kind.SEARCH)
        }
        having = {
            name: sorted({h for some in self._shelf.named(Kind(name)).values() for h in some})
            for name in HAVINGS
        }

        def at(sets: Sets) -> Search:
            read, starred = (
                self._located.docs(sets, mark, version, partial(self._shelf.marked, mark)) for mark in Mark
            )
            having_docs = {name: self._docs(sets, f"has:{name}", having[name]) for name in HAVINGS}
            sets.tell(self._told)
            own = self._own_at(sets, tags)
            return Search(sets, Marked(read, starred, having_docs, own, searches, namings))

        return self._reader.ask(at)

    def _follow_marks(self, before: Version, hashes: Sequence[bytes]) -> None:
        """The marks of these contents have changed here; if nobody else was at it, the others need not be looked up again."""
        after = self._shelf.version

        def on_list(sets: Sets, mark: str) -> Docs:
            return sets.with_hashes(self._shelf.marked(Mark(mark), hashes))

        def follow(sets: Sets) -> None:
            self._located.change(before, after, sets.with_hashes(hashes), partial(on_list, sets))

        if after == before._replace(own=before.own + 1):
            self._reader.ask(follow)

    def _own_at(self, sets: Sets, tags: Mapping[str, Sequence[bytes]]) -> Mapping[str, OwnTag]:
        return own_tags(tags, lambda key, hashes: self._docs(sets, f"tag:{key}", hashes))

    def _docs(self, sets: Sets, name: str, hashes: Sequence[bytes]) -> Docs:
        return self._located.docs(sets, name, hashes, listed(hashes))
