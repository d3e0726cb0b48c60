"""All notes, the latest first: what is written, and what about; Enter goes there."""

from collections.abc import Sequence
from typing import ClassVar

from newsreader.library import Noted
from newsreader.speech import tr
from newsreader.text.sanitise import paragraph
from newsreader.tui.choice_screen import ChoiceScreen
from newsreader.tui.cursor_pane import CursorPane
from newsreader.tui.keymap import Where
from newsreader.tui.line import Run, fit, spread
from newsreader.tui.margin import PENCIL
from newsreader.tui.row_text import CURSOR, headline_text
from newsreader.tui.width import cut
from newsreader.tui.words import date_words, some

_LINES = 4
"""Of a note: what it says, the passage, the article, a free one."""


class NotesPane(CursorPane):
    """The notes, each in a few lines."""

    places: ClassVar[tuple[Where, ...]] = (Where.NOTES, Where.MOVE)
    divides = False

    def __init__(self, notes: Sequence[Noted]) -> None:
        super().__init__(id="notes")
        self._notes = notes

    @property
    def row_height(self) -> int:
        """Of all the same."""
        return _LINES

    def row_count(self) -> int:
        """How many notes there are."""
        return len(self._notes)

    def backdrop(self, number: int) -> str:
        """The free line is nobody's."""
        return "" if number % _LINES == _LINES - 1 else super().backdrop(number)

    def heading(self, cells: int) -> Sequence[Run]:
        """How many, and how to go on."""
        left = [
            Run(f" {tr('Notes')}", "title:focus"),
            *self.hint(Where.NOTES, "open", tr("goes there"), "   "),
        ]
        return spread(left, [Run(f"{some(len(self._notes), 'note')} ", "number")], cells)

    def line(self, number: int, cells: int) -> Sequence[Run]:
        """One line of a note."""
        (note, row), part = self._notes[number // _LINES], number % _LINES
        if part == _LINES - 1:
            return ()
        bar = self.cursor_bar(number // _LINES)
        runs = [Run(CURSOR if bar else " ", bar)]
        room = max(0, cells - 4)
        match part:
            case 0:
                written = [Run(f"{date_words(note.written[:10])} ", "number")] if note.written else []
                return spread(
                    [*runs, Run(PENCIL, "key"), Run(cut(paragraph(note.text), room), "own")], written, cells
                )
            case 1:
                quote = f"«{paragraph(note.quote)}»" if note.quote else tr("on the whole article")
                return fit(
                    [*runs, Run("  "), Run(cut(quote, room), "quote" if note.quote else "meta")], cells
                )
        about = headline_text(row) if row is not None else tr("an article that is not in these folders")
        return fit([*runs, Run("  "), Run(cut(about, room), "unread" if row is not None else "meta")], cells)

    def press(self, number: int) -> None:
        """A click goes there."""
        super().press(number)
        self.action_open()

    def action_open(self) -> None:
        """Go there."""
        if self._notes:
            self.screen.dismiss(self._notes[self.cursor])


class NotesScreen(ChoiceScreen[Noted]):
    """Choose a note; None for staying where one is."""

    def __init__(self, notes: Sequence[Noted]) -> None:
        super().__init__(NotesPane(notes))

    def action_notes(self) -> None:
        """The key that opened it closes it, too."""
        self.dismiss(None)
