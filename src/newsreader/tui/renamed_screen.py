"""All names that the reader changed or hid; Enter gives one back as it was found."""

from collections.abc import Sequence
from typing import ClassVar

from newsreader.model import Naming
from newsreader.speech import tr
from newsreader.text.sanitise import paragraph
from newsreader.tui.choice_screen import ChoiceScreen
from newsreader.tui.cursor_pane import CursorPane
from newsreader.tui.keymap import Where
from newsreader.tui.line import Run, spread
from newsreader.tui.row_text import CURSOR
from newsreader.tui.words import WordsOf, group_words, some


class RenamedPane(CursorPane):
    """The names, one a row: as it is written, what it is called, what it is."""

    places: ClassVar[tuple[Where, ...]] = (Where.RENAMED, Where.MOVE)
    divides = False

    def __init__(self, names: Sequence[Naming], words_of: WordsOf) -> None:
        """Build the pane.

        Args:
            names: What was said of them.
            words_of: How the facets would call one.
        """
        super().__init__(id="renamed")
        self._names, self._words_of = names, words_of

    def row_count(self) -> int:
        """How many there are."""
        return len(self._names)

    def heading(self, cells: int) -> Sequence[Run]:
        """How many, and how to go on."""
        left = [
            Run(f" {tr('Names that you changed or hid')}", "title:focus"),
            *self.hint(Where.RENAMED, "open", tr("takes back"), "   "),
        ]
        return spread(left, [Run(f"{some(len(self._names), 'name')} ", "number")], cells)

    def line(self, number: int, cells: int) -> Sequence[Run]:
        """One name."""
        name, bar = self._names[number], self.cursor_bar(number)
        says = tr("is called «{label}»", label=paragraph(name.label)) if name.label else tr("is hidden")
        shown = name.written if name.label else self._words_of(name.facet, name.written)
        left = [
            Run(CURSOR if bar else " ", bar),
            Run(f" {paragraph(shown)}", "own"),
            Run(f" {says}", "meta"),
        ]
        return spread(left, [Run(f"{group_words(name.facet)} ", "number")], cells)

    def press(self, number: int) -> None:
        """A click takes back, too."""
        super().press(number)
        self.action_open()

    def action_open(self) -> None:
        """Take it back."""
        if self._names:
            self.screen.dismiss(self._names[self.cursor])


class RenamedScreen(ChoiceScreen[Naming]):
    """Choose a name; None for leaving all as they are."""

    def __init__(self, names: Sequence[Naming], words_of: WordsOf) -> None:
        super().__init__(RenamedPane(names, words_of))

    def action_renamed(self) -> None:
        """The key that opened it closes it, too."""
        self.dismiss(None)
