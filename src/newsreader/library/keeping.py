"""The reader's word, his marks and the places where he stopped: from articles of the index to the shelf, and back."""

from collections.abc import Iterable, Sequence

from newsreader.desk import short
from newsreader.index.entry import name_key
from newsreader.index.search import Search
from newsreader.library.readings import Readings
from newsreader.model import DocId, Kept, Kind, Mark
from newsreader.text.marks.overrides import Sayings, UserRule, Wish
from newsreader.text.sanitise import paragraph


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

    def next_step(self, *, undo: bool) -> int:
        """How many things the step changes that would be undone next, or done again.

        Raises:
            ShelfError: The shelf cannot be read; when it is damaged, it is now set aside.
        """
        return self._shelf.next_step(undo=undo)

    def undo(self) -> str | None:
        """Undo the last thing that was done to the shelf; what it was comes back, None when there is nothing.

        Raises:
            ShelfError: It cannot be written.
        """
        return self._turn(undo=True)

    def redo(self) -> str | None:
        """Do again what was undone last.

        Raises:
            ShelfError: It cannot be written.
        """
        return self._turn(undo=False)

    def _turn(self, *, undo: bool) -> str | None:
        before, hashes = self._shelf.version, self._shelf.next_marked(undo=undo)
        says = self._shelf.undo() if undo else self._shelf.redo()
        self._follow_marks(before, hashes)
        self._search = self._settled()
        return says

    # ---------------------------------------------------------------- marks

    def mark(self, doc_ids: Iterable[DocId], mark: Mark, *, on: bool) -> int:
        """Put a mark on articles, or take it off; copies of the same content share it.

        Returns:
            How many articles that is about: files that are gone or cannot be read carry no marks.

        Raises:
            ShelfError: It cannot be kept.
        """
        hashes, about = self._called(doc_ids)
        says = f"{mark} {'on' if on else 'off'}{f': {about}' if len(hashes) > 1 else ''}"
        before = self._shelf.version
        self._shelf.put(hashes, mark, on=on, says=says)
        docs = self._ask(lambda search: search.sets.with_hashes(hashes))
        self._follow_marks(before, hashes)
        self._search = Search(self._search.sets, self._search.marked.changed(mark, docs, on=on))
        return len(hashes)

    def tag(self, doc_ids: Iterable[DocId], put: Sequence[str], take: Sequence[str] = ()) -> int:
        """Put tags of the reader's own on articles, take others off; copies of the same content share them.

        A tag that is there already, in whatever case, is written as it is there.

        Returns:
            How many tags of articles are other than before.

        Raises:
            ShelfError: It cannot be kept.
        """
        hashes, about = self._called(doc_ids)
        written: dict[str, list[str]] = {}
        for name in self._shelf.named(Kind.TAG):
            written.setdefault(name_key(name), []).append(name)
        known = self._search.marked.own
        on = [known[key].label if (key := name_key(name)) in known else name for name in put]
        off = {name: written.get(name_key(name), ()) for name in take}
        changed = self._desk.tag(hashes, about, on, off)
        tags = self._shelf.named(Kind.TAG)
        own = self._ask(lambda search: self._own_at(search.sets, tags))
        self._search = Search(self._search.sets, self._search.marked._replace(own=own))
        return changed

    def are_marked(self, doc_ids: Iterable[DocId], mark: Mark) -> bool:
        """Whether all of these carry a mark, of those that can."""
        return self._ask(lambda search: search.are_marked(doc_ids, mark))

    def own_tags(self, doc_ids: Iterable[DocId]) -> dict[str, int]:
        """The reader's own tags of some articles, with how many of those have each."""
        return self._ask(lambda search: search.marked.own_of(doc_ids))

    def about(self, doc_id: DocId) -> list[Kept]:
        """Everything that the reader has put on the shelf about an article.

        Raises:
            ShelfError: The shelf cannot be read; when it is damaged, it is now set aside.
        """
        (hashes, _) = self._called([doc_id])
        return self._shelf.about(hashes[0]) if hashes else []

    def stopped_at(self, doc_id: DocId) -> int:
        """Where reading of an article stopped: an offset into its original; 0 for its beginning."""
        about = self.about(doc_id)
        return next((int(thing.value) for thing in about if thing.kind is Kind.POSITION), 0)

    def stop_at(self, doc_id: DocId, offset: int) -> None:
        """Keep where reading of an article stopped.

        Raises:
            ShelfError: It cannot be kept.
        """
        hashes, _ = self._called([doc_id])
        for hash_ in hashes:
            self._shelf.remember(Kept(Kind.POSITION, "", hash_, str(offset)))

    def _called(self, doc_ids: Iterable[DocId]) -> tuple[list[bytes], str]:
        """What articles are called on the shelf, and how a step speaks of them. Files that cannot be read are left out."""
        wanted = list(doc_ids)
        rows = [row for row in self._ask(lambda search: search.sets.rows(wanted)) if row.hash is not None]
        about = f"«{short(paragraph(rows[0].headline))}»" if len(rows) == 1 else f"{len(rows):,} articles"
        return [row.hash for row in rows if row.hash is not None], about
