"""A page over the reading room that is one pane of rows, of which one can be chosen: contents, notes, commands."""

from typing import ClassVar, TypeVar

from textual.app import ComposeResult

from newsreader.tui.cursor_pane import CursorPane
from newsreader.tui.keymap import Where
from newsreader.tui.over_screen import OverScreen
from newsreader.tui.text_screen import LONGEST

Chosen = TypeVar("Chosen")


class ChoiceScreen(OverScreen[Chosen | None]):
    """Ends with what is chosen in its pane; with None for nothing."""

    places: ClassVar[tuple[Where, ...]] = (Where.PAGE, Where.ALL)

    def __init__(self, pane: CursorPane) -> None:
        super().__init__()
        self.pane = pane  # asked for also before it is mounted, and when it is gone

    def compose(self) -> ComposeResult:
        """Nothing but the rows."""
        yield self.pane

    def on_mount(self) -> None:
        """Lay them out."""
        self.on_resize()
        self.pane.focus()

    def on_resize(self) -> None:
        """Lay them out again."""
        self.pane.styles.width = min(self.app.size.width, LONGEST)
        self.pane.styles.height = self.app.size.height

    def action_close(self) -> None:
        """Back to where one was."""
        self.dismiss(None)
