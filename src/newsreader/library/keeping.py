"""The reader's word, his marks and the places where he stopped: from articles of the index to the shelf, and back."""

from collections.abc import Iterable

from newsreader.index.search import Search
from newsreader.library.readings import Readings
from newsreader.model import DocId, Kept, Kind, Mark
from newsreader.text.overrides import Sayings, UserRule, Wish


class Keeping(Readings):
    """What is kept on the shelf, and every step of it undone."""

    # ---------------------------------------------------------------- the reader's word

    def sayings(self) -> Sayings:
        """Everything that the reader said of blocks."""
        return self._desk.sayings()

    def override(self, doc_id: DocId, place: int, wish: Wish | None) -> None:
        """Keep or drop one block of an article whatever the cleaner says of it; None leaves it to the cleaner again.

        Raises:
            CorpusError: The file is gone, or cannot be read any more.
            ShelfError: It cannot be kept.
        """
        opened = self._open(doc_id)
        text = opened.draft.article.blocks[place].block.text
        self._desk.override(opened.hash, opened.names[place].key, wish, text)
        self._search = self._settled()

    def rule(self, rule: UserRule, *, on: bool) -> None:
        """Keep or drop a block wherever it stands; or take such a rule back.

        Raises:
            ShelfError: It cannot be kept.
        """
        self._desk.rule(rule, on=on)

    def undo(self) -> str | None:
        """Undo the last thing that was done to the shelf; what it was comes back, None when there is nothing.

        Raises:
            ShelfError: It cannot be written.
        """
        return self._turned(self._shelf.undo())

    def redo(self) -> str | None:
        """Do again what was undone last.

        Raises:
            ShelfError: It cannot be written.
        """
        return self._turned(self._shelf.redo())

    def _turned(self, says: str | None) -> str | None:
        self._search = self._settled()
        return says

    # ---------------------------------------------------------------- marks

    def mark(self, doc_ids: Iterable[DocId], mark: Mark, *, on: bool) -> None:
        """Put a mark on articles, or take it off; copies of the same content share it.

        Files that cannot be read carry no marks.

        Raises:
            ShelfError: It cannot be kept.
        """
        wanted = list(doc_ids)
        rows = self._ask(lambda search: search.sets.rows(wanted))
        hashes = [row.hash for row in rows if row.hash is not None]
        self._shelf.put(hashes, mark, on=on)
        docs = self._ask(lambda search: search.sets.with_hashes(hashes))
        self._search = Search(self._search.sets, self._search.marked.changed(mark, docs, on=on))

    def stopped_at(self, doc_id: DocId) -> int:
        """Where reading of an article stopped: an offset into its original; 0 for its beginning."""
        rows = self._ask(lambda search: search.sets.rows([doc_id]))
        about = self._shelf.about(rows[0].hash) if rows and rows[0].hash is not None else []
        return next((int(thing.value) for thing in about if thing.kind is Kind.POSITION), 0)

    def stop_at(self, doc_id: DocId, offset: int) -> None:
        """Keep where reading of an article stopped.

        Raises:
            ShelfError: It cannot be kept.
        """
        for row in self._ask(lambda search: search.sets.rows([doc_id])):
            if row.hash is not None:
                self._shelf.remember(Kept(Kind.POSITION, "", row.hash, str(offset)))
