"""A box of one line over the reading room, with completion: for names of tags, and of anything else that has one."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from newsreader.text.queries.completion import Completion
from newsreader.tui.filter_box import FilterInput, Said
from newsreader.tui.keymap import Where
from newsreader.tui.over_screen import OverScreen
from newsreader.tui.width import cut

Ways = Callable[[str], Sequence[Completion]]
"""The ways to go on with what is typed."""
_SHARE = 2
"""The prompt takes at most one in so many cells."""


class LineInput(FilterInput):
    """The line; what can be typed is said from the beginning on."""

    places: ClassVar[tuple[Where, ...]] = (Where.LINE,)
    placeholders: ClassVar[tuple[str, ...]] = ("",)
    says_at_once = True


class LineScreen(OverScreen[str | None]):
    """What was typed; None when it was given up."""

    CSS = """
    LineScreen { background: transparent; }
    LineScreen > Horizontal { dock: bottom; height: 1; background: $background; }
    LineScreen Static { width: auto; color: $accent; text-style: bold; }
    """
    places: ClassVar[tuple[Where, ...]] = (Where.ALL,)

    def __init__(self, prompt: str, ways: Ways, value: str = "") -> None:
        """Build the box.

        Args:
            prompt: What is wanted.
            ways: What can be typed.
            value: What stands in it at first.
        """
        super().__init__()
        self._prompt, self._ways = prompt, ways
        self.input = LineInput(self.typed)
        self.input.value = value

    def compose(self) -> ComposeResult:
        """The prompt and the line, where the status line is."""
        room = self.app.size.width // _SHARE
        with Horizontal():
            yield Static(cut(f" {self._prompt} ", room), markup=False)
            yield self.input

    def on_mount(self) -> None:
        """Go on after what stands there."""
        self.input.focus()
        self.input.cursor_position = len(self.input.value)
        self.typed(self.input.value)

    def typed(self, text: str) -> None:
        """Say how to go on."""
        self.input.say(Said(completions=self._ways(text)))

    def action_take(self) -> None:
        """This is what was wanted."""
        self.dismiss(self.input.value)

    def action_close(self) -> None:
        """Nothing is wanted."""
        self.dismiss(None)
