"""A note, written over the reading room: a few lines under the passage that they are about."""

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static, TextArea

from newsreader.speech import mark, tr
from newsreader.text.marks.notes import LONGEST, Note, note_text
from newsreader.text.sanitise import paragraph, safe_text
from newsreader.tui.keymap import Keymap, Where
from newsreader.tui.over_screen import OverScreen
from newsreader.tui.text_screen import LONGEST as WIDEST
from newsreader.tui.words import joined
from newsreader.tui.wrap import wrapped

_QUOTED = 3
"""Lines of the passage that are shown."""
_HEIGHT = 14
"""Lines of the whole where there is room."""
_FRAME = 3
"""Lines that are none of the note's."""


class NoteText(TextArea):
    """The note; what is pasted may hold anything."""

    places: ClassVar[tuple[Where, ...]] = (Where.NOTE,)

    def on_paste(self, event: events.Paste) -> None:
        """Take what is safe to show."""
        event.prevent_default()
        event.stop()
        self.insert(safe_text(event.text)[:LONGEST])


class NoteScreen(OverScreen[Note]):
    """The note as it shall be; empty for none."""

    CSS = """
    NoteScreen { background: transparent; align: center bottom; }
    NoteScreen Vertical { height: auto; background: $panel; }
    NoteScreen Static { height: auto; background: $panel; }
    NoteScreen #about { color: $accent; text-style: bold; }
    NoteScreen #quote { color: $text-muted; }
    NoteText { border: none; padding: 0; background: $panel; scrollbar-size-vertical: 1; }
    NoteText:focus { border: none; }
    """
    places: ClassVar[tuple[Where, ...]] = ()

    def __init__(self, note: Note, keymap: Keymap) -> None:
        """Write; ``keymap`` has the keys in force."""
        super().__init__()
        self._note, self._keymap = note, keymap
        self._frame, self._quote = Vertical(), Static("", id="quote", markup=False)
        self.text = NoteText(note.text, soft_wrap=True, show_line_numbers=False, tab_behavior="focus")

    def compose(self) -> ComposeResult:
        """What it is about, and the note."""
        about = tr("Note on a passage") if self._note.quote else tr("Note on the article")
        keeps = self._keymap.way(Where.NOTE, "screen.keep", mark("{key} keeps it"))
        with self._frame:
            heading = joined(about, keeps, tr("without a text there is none"))
            yield Static(heading, id="about", markup=False)
            yield self._quote
            yield self.text

    def on_mount(self) -> None:
        """Go on after what stands there."""
        self._lay_out()
        self.text.move_cursor(self.text.document.end)
        self.text.focus()

    def on_resize(self) -> None:
        """Another size."""
        self._lay_out()

    def _lay_out(self) -> None:
        width, height = min(self.app.size.width, WIDEST), min(self.app.size.height, _HEIGHT)
        beside = self.app.size.width - width
        passage = paragraph(self._note.quote)
        quoted = wrapped(passage, max(1, width - 4))[: min(_QUOTED, height // 4)] if passage else []
        self._frame.styles.padding = 0, beside - beside // 2 + 1, 0, beside // 2 + 1
        self._quote.display = bool(quoted)
        self._quote.update("\n".join(f"▏ {line}" for line in quoted))
        self.text.styles.height = max(1, height - len(quoted) - _FRAME)

    def action_keep(self) -> None:
        """This is the note."""
        self.dismiss(self.written)

    @property
    def written(self) -> Note:
        """The note as it stands now."""
        return self._note._replace(text=note_text(self.text.text))
