"""The reader's notes: kept at articles, and all of them with what they are about."""

from typing import NamedTuple

from newsreader.index.rows import row_of
from newsreader.index.search import Search
from newsreader.library.ruling import Ruling
from newsreader.model import DocId, Kind, Row
from newsreader.text.marks.notes import Note, read_note
from newsreader.text.queries.query import Query


class Noted(NamedTuple):
    """A note, and the article that it is about; None for one that is not in these folders."""

    note: Note
    row: Row | None = None


class Noting(Ruling):
    """What is written at articles."""

    def note(self, doc_id: DocId, note: Note) -> bool:
        """Keep a note of an article, or take it away when it has no text; False for a file that cannot be read.

        Raises:
            ShelfError: It cannot be kept.
        """
        hashes, _ = self._called([doc_id])
        for hash_ in hashes:
            self._desk.note(hash_, note)
        self.settle()
        return bool(hashes)

    def notes(self, query: Query | None = None) -> list[Noted]:
        """All notes, the latest first; those of articles that a query selects, where there is one.

        Raises:
            ShelfError: The shelf cannot be read; when it is damaged, it is now set aside.
        """
        kept = self._shelf.things(Kind.NOTE)

        def at(search: Search) -> dict[bytes, Row]:
            docs = search.sets.with_hashes({thing.subject for thing in kept})
            if query is not None:
                docs &= search.select(query)
            rows = search.sets.rows(list(docs))
            # Of copies the one that came first.
            return {row.hash: row_of(row, search.marked) for row in reversed(rows) if row.hash is not None}

        rows = self._ask(at)
        found = [Noted(read_note(thing), rows.get(thing.subject)) for thing in kept]
        if query is not None:
            found = [noted for noted in found if noted.row is not None]
        return sorted(found, key=lambda noted: noted.note.written, reverse=True)
