"""The articles in which a block stands, one a row; and the block as it stands in the one under the cursor."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from newsreader.errors import NewsreaderError
from newsreader.library import Stand
from newsreader.model import Article, DocId, Row
from newsreader.speech import retold, tr
from newsreader.text.sanitise import paragraph
from newsreader.tui.block_text import why
from newsreader.tui.cursor_pane import CursorPane
from newsreader.tui.elsewhere import Elsewhere
from newsreader.tui.keymap import Where
from newsreader.tui.line import Line, Run, Runs, fit, spread
from newsreader.tui.row_text import CURSOR, headline_text
from newsreader.tui.width import cut
from newsreader.tui.words import some, when
from newsreader.tui.wrap import wrapped

_WITH_DATE = 60
"""Cells from which a row has room for its source and date."""
_QUOTED = 3
"""Lines of the block that are quoted."""
THERE = _QUOTED + 3
"""Lines of the block as it stands somewhere: with its neighbours, and the reason for what it is."""
Heading = Callable[[int], Sequence[Run]]


class StandsPane(CursorPane):
    """Rows are asked for when they come into view."""

    places: ClassVar[tuple[Where, ...]] = (Where.RULE, Where.MOVE)
    divides = False
    roomy_from = None

    def __init__(
        self,
        heading: Heading,
        empty: Callable[[], str],
        chosen: Callable[[], None],
        opened: Callable[[DocId], None],
    ) -> None:
        """Build the pane.

        Args:
            heading: What stands above the rows.
            empty: What is said when there are none.
            chosen: Called when the cursor goes to a row.
            opened: Called with an article that is to be read.
        """
        super().__init__(id="stands")
        self._heading, self._empty, self._chosen, self._opened = heading, empty, chosen, opened
        self._elsewhere: Elsewhere | None = None
        self._rows: dict[DocId, Row] = {}

    def show(self, elsewhere: Elsewhere) -> None:
        """Show what has been found so far."""
        if elsewhere is not self._elsewhere:
            self._elsewhere, self.cursor, self.top = elsewhere, 0, 0
        self.redraw()

    @property
    def stand(self) -> Stand | None:
        """The article under the cursor."""
        stands = self._elsewhere.stands if self._elsewhere else []
        return stands[self.cursor] if self.cursor < len(stands) else None

    def row_count(self) -> int:
        """How many articles there are."""
        return len(self._elsewhere.stands) if self._elsewhere else 0

    def heading(self, cells: int) -> Sequence[Run]:
        """What is said above the rows."""
        return self._heading(cells)

    def choose(self, row: int) -> None:  # noqa: ARG002 - it is the cursor's
        """The cursor shows how the block stands there."""
        self._chosen()

    def line_count(self) -> int:
        """The rows, or what is said instead."""
        return super().line_count() or len(self._empty_lines(self.body_width))

    def line(self, number: int, cells: int) -> Sequence[Run]:
        """One article."""
        if not self.row_count():
            return (Run(self._empty_lines(cells)[number], "meta"),)
        assert self._elsewhere is not None  # noqa: S101 - there is a row
        stand, bar = self._elsewhere.stands[number], self.cursor_bar(number)
        return stand_runs(stand, self._row(number), cells, bar)

    def action_look(self) -> None:
        """Read the article under the cursor."""
        if self.stand is not None:
            self._opened(self.stand.doc_id)

    def _empty_lines(self, cells: int) -> list[str]:
        return ["", *(f" {line}" for line in wrapped(self._empty(), max(1, cells - 2)))]

    def _row(self, number: int) -> Row | None:
        assert self._elsewhere is not None  # noqa: S101 - there is a row
        doc_id = self._elsewhere.stands[number].doc_id
        if doc_id not in self._rows:
            some = self._elsewhere.stands[number : number + self.body_height + 1]
            found = self._elsewhere.library.listed([stand.doc_id for stand in some])
            self._rows.update({row.doc_id: row for row in found})
        return self._rows.get(doc_id)


def stand_runs(stand: Stand, row: Row | None, cells: int, bar: str = "") -> Runs:
    """An article in which a block stands, in one line: its headline, and whether the block is kept there."""
    mark = (Run(CURSOR if bar else " ", bar), Run(" "))
    if row is None:
        return mark
    kept, times = stand.now[0], len(stand.now)
    state = [Run(tr("kept") if kept else tr("dropped"), "number" if kept else "label:related")]
    if times > 1:
        state.append(Run(f" ×{times}", "number"))
    about = [when(row.published, row.around)] + ([paragraph(stand.source)] if stand.source else [])
    right = [Run(f"{' · '.join(about)}  ", "meta")] if cells >= _WITH_DATE else []
    left = [Run(headline_text(row), "read" if row.has_headline else "opening")]
    return (*mark, *spread(left, [*right, *state, Run(" ")], cells - 2))


def there_lines(elsewhere: Elsewhere, stand: Stand, cells: int) -> list[Line]:
    """The block as it stands in an article: between its neighbours, with what it is now and why."""
    try:
        article, places = elsewhere.there(stand.doc_id)
    except NewsreaderError as error:
        return [
            Line((Run(f" {line}", "warn"),)) for line in wrapped(paragraph(retold(str(error))), cells - 1)
        ]
    room = max(1, cells - 3)
    if not places:
        return [Line((Run(f" {tr('this block does not stand there any more')}", "meta"),))]
    place = places[0]
    block = article.blocks[place]
    quoted = wrapped(paragraph(block.block.text), room)
    role = "body" if block.keep else f"struck:{block.label}"
    if len(quoted) > _QUOTED:
        quoted[_QUOTED - 1 :] = [cut(f"{quoted[_QUOTED - 1]} …", room)]
    # What is struck is the text, not the room before it.
    lines = [Line((Run("   "), Run(text, role))) for text in quoted]
    reason = [Line(tuple(fit([Run("   "), *runs], cells))) for runs in why(block, room)[:1]]
    return [*_neighbour(article, place - 1, room), *lines, *reason, *_neighbour(article, place + 1, room)]


def _neighbour(article: Article, place: int, room: int) -> list[Line]:
    if not 0 <= place < len(article.blocks):
        words = tr("the beginning of the file") if place < 0 else tr("the end of the file")
        return [Line((Run(f"   — {words}", "meta"),))]
    text = paragraph(article.blocks[place].block.text)
    return [Line((Run(f"   {cut(text, room)}", "meta"),))]


def counted(elsewhere: Elsewhere) -> str:
    """How many articles there are, as far as they have been counted."""
    articles = some(len(elsewhere.stands), "article")
    return articles if elsewhere.is_whole else tr("{articles} so far", articles=articles)
