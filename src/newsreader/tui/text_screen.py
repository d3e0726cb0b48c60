"""A page of lines over the reading room: the help, and what is known about an article."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult

from newsreader.speech import tr, tr_as
from newsreader.tui.keymap import Where
from newsreader.tui.line import Line, Run
from newsreader.tui.over_screen import OverScreen
from newsreader.tui.pane import Pane

LONGEST = 84
"""Columns of the page where the screen is wider."""


class TextPane(Pane):
    """Lines made for a width by a function."""

    roomy_from = None  # its first line is free

    def __init__(self, title: str, lines: Sequence[Line]) -> None:
        super().__init__(id="text")
        self.title, self._lines = title, lines

    def line_count(self) -> int:
        """The lines, and a free one above and below."""
        return len(self._lines) + 2

    def line(self, number: int, cells: int) -> Sequence[Run]:  # noqa: ARG002 - made for this width
        """One line."""
        return self._lines[number - 1].runs if 0 < number <= len(self._lines) else ()

    def heading(self, cells: int) -> Sequence[Run]:  # noqa: ARG002
        """The title and how to leave."""
        closes = self.hint(Where.PAGE, "screen.close", tr_as("hint", "closes"), "   ")
        return (Run(f" {self.title}", "title:focus"), *closes)

    def make(self, lines: Sequence[Line]) -> None:
        """Other lines, for another width."""
        self._lines = lines
        self.roll_to(self.top)
        self.redraw()


class TextScreen(OverScreen[None]):
    """One page of text. Subclasses make its lines for a width."""

    title_text = ""
    """A message: said when the page is opened."""
    places: ClassVar[tuple[Where, ...]] = (Where.PAGE, Where.ALL)

    def make_lines(self, cells: int) -> Sequence[Line]:  # noqa: ARG002 - the base has none
        """The lines for a width."""
        return ()

    def make_pane(self) -> TextPane:
        """The pane that shows them."""
        return TextPane(tr(self.title_text), ())

    def compose(self) -> ComposeResult:
        """Nothing but the page."""
        yield self.make_pane()

    def on_mount(self) -> None:
        """Lay the page out."""
        self.lay_out()

    def on_resize(self) -> None:
        """Lay it out again."""
        self.lay_out()

    def action_close(self) -> None:
        """Back to the reading room."""
        self.dismiss(None)

    def lay_out(self) -> None:
        """Make the lines for the room that there is."""
        width, height = self.app.size
        taken = min(width, LONGEST)
        # There is none yet in a burst of keys, and none any more when the page closes.
        for pane in self.query(TextPane):
            pane.styles.width, pane.styles.height = taken, height
            pane.make(self.make_lines(max(1, taken - 3)))
            pane.focus()
