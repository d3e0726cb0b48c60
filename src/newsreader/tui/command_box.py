"""All commands by name: typing narrows them, Enter runs one."""

from collections.abc import Awaitable, Callable, Sequence
from typing import ClassVar, NamedTuple

from textual.events import Key

from newsreader.speech import tr, tr_as
from newsreader.tui.choice_screen import ChoiceScreen
from newsreader.tui.cursor_pane import CursorPane
from newsreader.tui.keymap import Where
from newsreader.tui.line import Run, fit, spread
from newsreader.tui.row_text import CURSOR
from newsreader.tui.text_screen import LONGEST

Work = Callable[[], Awaitable[object]]
"""What a command does."""


class Choice(NamedTuple):
    """A command that can be chosen: what it is called, where and by which keys it is at hand, what it does."""

    name: str
    keys: str
    work: Work

    def holds(self, words: Sequence[str]) -> bool:
        """Whether all of these words stand in it."""
        text = f"{self.name} {self.keys}".casefold()
        return all(word in text for word in words)


class CommandPane(CursorPane):
    """The commands that hold what was typed, one a row."""

    places: ClassVar[tuple[Where, ...]] = (Where.MOVE,)
    divides = False

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__(id="commands")
        self._all = self._found = tuple(choices)
        self.typed = ""

    def row_count(self) -> int:
        """How many commands hold what was typed."""
        return len(self._found)

    def line_count(self) -> int:
        """Where there is none, a line says so."""
        return super().line_count() or 1

    def heading(self, cells: int) -> Sequence[Run]:  # noqa: ARG002
        """The title and what was typed."""
        title = tr("all commands by name")
        named = Run(f" {title[:1].upper()}{title[1:]}  ", "title:focus")
        return (named, Run("/ ", "key"), Run(f"{self.typed}▏"))

    def line(self, number: int, cells: int) -> Sequence[Run]:
        """One command: its name, and where and by which keys it is at hand."""
        if not self._found:
            return (
                Run(f"  {tr('none like it')}", "meta"),
                *self.hint(Where.PAGE, "screen.close", tr_as("hint", "closes"), "   "),
            )
        choice, bar = self._found[number], self.cursor_bar(number)
        left = (Run(CURSOR if bar else " ", bar), Run(f" {choice.name}"))
        return (
            spread(left, (Run(f"{choice.keys} ", "meta"),), cells)
            if cells > LONGEST // 2
            else fit(left, cells)
        )

    def press(self, number: int) -> None:
        """A click runs the command."""
        if self._found:
            super().press(number)
            self.run()

    def run(self) -> None:
        """Run the command of the cursor."""
        if self._found:
            self.screen.dismiss(self._found[self.cursor].work)

    # ---------------------------------------------------------------- typing

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Every letter is typed; Enter runs."""
        return key in {"enter", "backspace"} or (character is not None and character.isprintable())

    def on_key(self, event: Key) -> None:
        """Type, take back, run."""
        event.stop()
        if event.key == "enter":
            self.run()
        elif event.key == "backspace":
            self.narrow(self.typed[:-1])
        elif event.character is not None and event.character.isprintable():
            self.narrow(self.typed + event.character)

    def narrow(self, typed: str) -> None:
        """Show only the commands that hold these words."""
        self.typed = typed
        words = typed.casefold().split()
        self._found = tuple(choice for choice in self._all if choice.holds(words))
        self.redraw()
        self.put(0)


class CommandBox(ChoiceScreen[Work]):
    """Choose a command; None for none."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__(CommandPane(choices))
