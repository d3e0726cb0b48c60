"""The state of a session: what is asked, what was found, what is open. No Textual: tested by itself.

Panes call it directly and draw what it then holds, so that one key ends in one frame.
"""

from collections import OrderedDict
from typing import TYPE_CHECKING

from newsreader import corpus
from newsreader.errors import CorpusError, NewsreaderError
from newsreader.formats import parse_document
from newsreader.library import Examined, Library
from newsreader.model import Article, DocId, Mark, Problem, Row
from newsreader.speech import retold, tr, tr_many
from newsreader.text.marks.overrides import BlockName, UserRule, Wish
from newsreader.text.queries.query import Query
from newsreader.tui.facet_rows import Own
from newsreader.tui.facet_values import own_values
from newsreader.tui.line import TOP, Anchor
from newsreader.tui.stops import Stops
from newsreader.tui.writing import Writing

if TYPE_CHECKING:
    from newsreader.tui.story import Story

ARTICLES_KEPT = 32
"""Articles that stay in memory: going back and forth does not read files again."""
LONG = 150
"""Minutes of reading from which an article is opened only on demand: labelling a megabyte takes 0.3 s, too long
for a cursor that passes by."""
CHANGED = "the file has changed: this is how it reads now"
_SCAN = 200
"""Rows looked at at a time for the next unread one."""


class Controller(Writing):
    """One reader at one library."""

    def __init__(self, library: Library) -> None:
        """Begin with every article, none of them open: see ``begin``."""
        super().__init__(library)
        self.problem = ""
        """Why it cannot be shown."""
        self.is_announced = False
        """Whether that is only for its length: it opens on demand."""
        self.trouble = ""
        """Why the last mark could not be kept; reading goes on."""
        self._was: DocId | None = None
        """The article that was open when a query found nothing; it opens again with the hits."""
        self.held = False
        """The reader has chosen the open article; until then the newest one is shown while indexing."""
        self.stops = Stops(library)
        """Where reading stopped."""
        self._articles: OrderedDict[DocId, Article] = OrderedDict()

    def begin(self) -> None:
        """Open the newest article, unless one is open: it takes the labeller, which the list need not wait for."""
        if self.doc_id is None:
            self._settle()

    # ---------------------------------------------------------------- the place in the text

    def place(self) -> Anchor:
        """Where reading of the open article stopped."""
        if self.doc_id is None or self.article is None:
            return TOP
        return self.stops.at(self.doc_id, self.article)

    def keep_place(self, place: Anchor, *, is_read: bool) -> None:
        """Remember where the open article is being read."""
        if self.doc_id is not None and self.article is not None:
            self.held = self.held or place != TOP
            self.stops.remember(self.doc_id, self.article, place, is_read=is_read)

    def see_shelf(self, *, again: bool) -> None:
        """The shelf is another; ``again`` when that may be about blocks."""
        if again:
            self._read_again()
        self._lit = None  # a saved search may ask something else
        self._search(keep=True)

    def refresh(self) -> bool:
        """See what the indexer has committed. True when there is something new."""
        if not self._reload():
            return False
        self._articles.clear()
        self.labels.forget()
        self.keep_picked()
        self._lit = None  # the library may know more forms of its words
        if not self.held and not self.cursor:
            self.doc_id = None
        self._search(keep=True)
        self.see_file()
        if self.hits.query.clauses:
            self.everything = self.library.search(Query()).total
        return True

    def see_file(self) -> bool:
        """Read the open article again if its file is another by now. True when it was."""
        if self.doc_id is None or self.article is None:
            return False
        if self.library.is_as_read(self.doc_id, self.article):
            return False
        try:
            now = self.library.article(self.doc_id)
        except NewsreaderError:
            return False  # what was read stays
        if now.original == self.article.original:
            return False  # so do its labels, whatever the library knows by now
        self._show_anew(self.doc_id, self.article, now)
        return True

    def _show_anew(self, doc_id: DocId, before: Article, now: Article) -> None:
        if now.original != before.original:
            self.stops.follow(doc_id, before, now)
        self.article = self._articles[doc_id] = now

    def is_open(self, article: Article) -> bool:
        """Whether this article is open, and its text is what it was."""
        now = self.article
        return now is not None and (now.path, now.original) == (article.path, article.original)

    def open_again(self) -> bool:
        """Open the article that could not be opened, if its file has come back. True when it is open now."""
        row = self.open_row() if self.article is None else None
        if row is None or row.problem or row.minutes >= LONG:
            return False
        self._open_row(row, passing=False)
        return self.article is not None

    def own_values(self) -> Own:
        """The values of the open article."""
        return own_values(self.article, self.open_row())

    def _settle(self, *, keep: bool = False) -> None:
        """Find the open article among the hits, else open the one at the cursor."""
        if not self.hits.total:
            self._was = self._was if self.doc_id is None else self.doc_id
        elif self.doc_id is None:
            self.doc_id, self._was = self._was, None
        position = None if self.doc_id is None else self.library.position(self.hits, self.doc_id)
        if self.doc_id is None:
            keep = False
        if position is not None:
            self.cursor = position
            if self.article is None:
                self._open(position)
            return
        if self.doc_id is not None and self.is_folded:
            instead = self.library.stands_for(self.hits, self.doc_id)
            if instead is not None:
                self.cursor = instead
                if not keep or self.article is None:
                    self._open(instead)
                return
        self.cursor = max(0, min(self.cursor, self.hits.total - 1)) if keep else 0
        if not keep or self.article is None:
            self._open(self.cursor)

    # ---------------------------------------------------------------- the list

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        rows = self.rows(self.cursor, self.cursor + 1)
        return rows[0] if rows else None

    @property
    def is_adrift(self) -> bool:
        """Whether the open article has left the hits: it was marked, and the filter excludes the mark."""
        row = self.row
        return self.doc_id is not None and (row is None or row.doc_id != self.doc_id)

    def select(self, number: int) -> None:
        """Put the cursor on a row and open its article."""
        self.held = True
        if self.hits.total:
            self.cursor = max(0, min(number, self.hits.total - 1))
            self._open(self.cursor)

    def step(self, articles: int) -> bool:
        """Go to the next article (1) or the previous one (-1). False at the end of the list."""
        target = self.cursor + articles
        if articles > 0 and self.is_adrift:
            target = self.cursor  # the row that took its place is the next one
        if not 0 <= target < self.hits.total:
            return False
        self.select(target)
        return True

    def step_unread(self, direction: int) -> bool:
        """Go to the nearest unread article in a direction. False when there is none."""
        start = self.cursor + direction
        while 0 <= start < self.hits.total:
            low = start if direction > 0 else max(0, start - _SCAN + 1)
            rows = list(
                enumerate(
                    self.rows(low, min(low + _SCAN, start + 1 if direction < 0 else self.hits.total)), low
                )
            )
            for number, row in rows if direction > 0 else reversed(rows):
                if not row.is_read and row.problem is None:
                    self.select(number)
                    return True
            start = low + _SCAN if direction > 0 else low - 1
        return False

    # ---------------------------------------------------------------- the article

    def _open(self, number: int, *, passing: bool = True) -> None:
        """Open the article of a row: from memory, else from its file.

        Args:
            number: The row.
            passing: The cursor may be going on; a long article is only announced.
        """
        self.article, self.problem, self.doc_id = None, "", None
        for row in self.rows(number, number + 1):
            self._open_row(row, passing=passing)

    def _open_row(self, row: Row, *, passing: bool) -> None:
        self.article, self.problem, self.doc_id = None, "", row.doc_id
        self.is_announced = False
        if row.problem:
            self.problem = f"{row.path}: {retold(row.problem)}"
            return
        found = self._articles.pop(row.doc_id, None)
        if found is None and passing and row.minutes >= LONG:
            self.problem = tr_many(
                "A long text of about {number} minute.", "A long text of about {number} minutes.", row.minutes
            )
            self.is_announced = True
            return
        try:
            found = found or self.library.article(row.doc_id)
        except NewsreaderError as error:
            self.problem = retold(str(error))
            return
        self._articles[row.doc_id] = self.article = found
        if len(self._articles) > ARTICLES_KEPT:
            self._articles.popitem(last=False)

    @property
    def is_long(self) -> bool:
        """Whether the article under the cursor takes a while to open."""
        row = self.row
        return row is not None and row.minutes >= LONG

    def read(self) -> None:
        """Open the article under the cursor, however long it is."""
        if self.article is None or self.is_adrift:
            self.held = True
            self._open(self.cursor, passing=False)

    def visit(self, doc_id: DocId) -> bool:
        """Open an article, however long it is and whether it is listed or not; what is asked stays as it is.

        Returns:
            False when it is not in the library.
        """
        row = next(iter(self.library.listed([doc_id])), None)
        if row is None:
            return False
        position = self.library.position(self.hits, doc_id)
        if position is not None:
            self.cursor = position
        self.held = True
        self._open_row(row, passing=False)
        return True

    def story(self) -> "Story | None":
        """The story of the open article; None when it is told only once."""
        from newsreader.tui.story import Story  # comparing: no first paint waits for it

        versions = [] if self.doc_id is None else self.library.versions(self.doc_id)
        if self.doc_id is None or len(versions) < 2:  # noqa: PLR2004 - one is no story
            return None
        return Story(self.library, versions, self.doc_id)

    def open_row(self) -> Row | None:
        """The row of the open article, also when it is no longer among the hits."""
        row = self.row
        if self.doc_id is None:
            return None
        if row is not None and row.doc_id == self.doc_id:
            return row
        return next(iter(self.library.listed([self.doc_id])), None)

    def mark(self, mark: Mark, *, on: bool | None = None) -> bool | None:
        """Put a mark on the open article, or take it off.

        Args:
            mark: Which.
            on: What it shall be; None turns it around.

        Returns:
            What it is now; None when no article is open, or when ``trouble`` says why it is as before.
        """
        self.trouble = ""
        if self.doc_id is None:
            return None
        row = self.open_row()
        now = row is not None and (row.is_read if mark is Mark.READ else row.is_starred)
        wanted = not now if on is None else on
        if row is None or now != wanted:
            try:
                is_there = self.library.mark([self.doc_id], mark, on=wanted)
            except NewsreaderError as error:
                self.trouble = str(error)
                return None
            if not is_there:
                self.trouble = tr("files that are gone or cannot be read carry no marks")
                return None
            self._search(keep=True)
        return wanted

    # ---------------------------------------------------------------- the reader's word

    def turn_block(self, place: int) -> Wish | None:
        """Keep a block that is dropped, drop one that is kept; take back what the reader has said of it before.

        Returns:
            What he says now; None when the cleaner has its way again.

        Raises:
            NewsreaderError: It cannot be kept, or the file is gone.
        """
        found = self.examine(place)
        wish = None if found.wish is not None else Wish.DROP if found.is_kept else Wish.KEEP
        assert self.doc_id is not None  # noqa: S101 - a block was examined
        self.library.override(self.doc_id, place, wish)
        self._read_again()
        return wish

    def place_of(self, name: str) -> int | None:
        """Where a block with this fingerprint stands first in the open article."""
        if self.doc_id is None or self.article is None:
            return None
        try:
            _, places = self.library.places(self.doc_id, BlockName(name, name))
        except NewsreaderError:
            return None
        return next(iter(places), None)

    def rule(self, rule: UserRule) -> None:
        """Make a rule; the open article shows it at once.

        Raises:
            NewsreaderError: It cannot be kept.
        """
        self.library.rule(rule, on=True)
        self._read_again()

    def examine(self, place: int) -> Examined:
        """Everything about a block of the open article.

        Raises:
            NewsreaderError: The file is gone.
        """
        if self.doc_id is None or self.article is None or place >= len(self.article.blocks):
            raise CorpusError("this article is no longer open")
        if self.see_file():
            raise CorpusError(CHANGED)
        return self.library.examine(self.doc_id, place)

    def turn_step(self, *, undo: bool) -> tuple[str | None, bool]:
        """Undo the last step, or do it again: what it was, and whether it was about blocks.

        Raises:
            NewsreaderError: The shelf cannot be written.
        """
        before = self.library.sayings()
        says = self.library.undo() if undo else self.library.redo()
        if says is not None:
            self._read_again()
            self._search(keep=True)
        return says, self.library.sayings() != before

    def said_otherwise(self) -> None:
        """Something else was said of blocks from now on."""
        self._read_again()
        self._search(keep=True)

    def _read_again(self) -> None:
        """The reader's word may be another for all articles that were read, and for names."""
        self.labels.forget()
        self._articles.clear()
        if self.doc_id is not None and self.article is not None:
            try:
                self._show_anew(self.doc_id, self.article, self.library.article(self.doc_id))
            except NewsreaderError as error:
                self.article, self.problem = None, retold(str(error))

    def encoding(self) -> str:
        """How the file of the open article is encoded."""
        if self.article is None:
            return ""
        raw = corpus.read(self.article.path)
        return str(raw) if isinstance(raw, Problem) else parse_document(self.article.path, raw).encoding
