"""The contents of an article: its headings, or where it has none the openings of its paragraphs, to go to."""

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from newsreader.model import Article, Label
from newsreader.speech import tr, tr_as
from newsreader.text.sanitise import paragraph
from newsreader.tui.choice_screen import ChoiceScreen
from newsreader.tui.cursor_pane import CursorPane
from newsreader.tui.keymap import Where
from newsreader.tui.line import Run, fit, runs_width
from newsreader.tui.row_text import CURSOR
from newsreader.tui.width import cut


class Entry(NamedTuple):
    """A heading, or the opening of a paragraph, and the block that it is."""

    block: int
    text: str
    is_heading: bool


def outline(article: Article) -> list[Entry]:
    """The headings that are kept; without any, the openings of the paragraphs."""
    kept = [(place, block) for place, block in enumerate(article.blocks) if block.keep]
    headings = [place for place, block in kept if block.label is Label.HEADING]
    wanted = {Label.HEADLINE, Label.HEADING} if headings else {Label.HEADLINE, Label.BODY}
    return [
        Entry(place, paragraph(block.block.text), block.label is not Label.BODY)
        for place, block in kept
        if block.label in wanted
    ]


class OutlinePane(CursorPane):
    """The entries, one a row."""

    places: ClassVar[tuple[Where, ...]] = (Where.OUTLINE, Where.MOVE)
    divides = False

    def __init__(self, entries: Sequence[Entry], here: int) -> None:
        """Build the pane.

        Args:
            entries: What can be gone to.
            here: The block that is being read.
        """
        super().__init__(id="outline")
        self._entries = entries
        self.cursor = max((n for n, entry in enumerate(entries) if entry.block <= here), default=0)

    def row_count(self) -> int:
        """How many entries there are."""
        return len(self._entries)

    def heading(self, cells: int) -> Sequence[Run]:
        """The title, how to go on, and how to leave where there is room for it."""
        says = [
            Run(f" {tr('Contents')}", "title:focus"),
            *self.hint(Where.OUTLINE, "open", tr("goes there"), "   "),
        ]
        leave = self.hint(Where.PAGE, "screen.close", tr_as("hint", "closes"), "   ")
        return [*says, *leave] if runs_width([*says, *leave]) <= cells else says

    def line(self, number: int, cells: int) -> Sequence[Run]:
        """One entry."""
        entry, bar = self._entries[number], self.cursor_bar(number)
        role = "heading" if entry.is_heading else "body"
        text = Run(cut(entry.text, max(0, cells - 3)), role)
        return fit([Run(CURSOR if bar else " ", bar), Run("  "), text], cells)

    def press(self, number: int) -> None:
        """A click goes there."""
        super().press(number)
        self.action_open()

    def action_open(self) -> None:
        """Go there."""
        if self._entries:
            self.screen.dismiss(self._entries[self.cursor].block)


class OutlineScreen(ChoiceScreen[int]):
    """Choose a place of the article; None for staying where one is."""

    def __init__(self, entries: Sequence[Entry], here: int) -> None:
        super().__init__(OutlinePane(entries, here))

    def action_outline(self) -> None:
        """The key that opened it closes it, too."""
        self.dismiss(None)
