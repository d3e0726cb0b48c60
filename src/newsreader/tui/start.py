"""From the command line into the reading room and back."""

import io
import os
import sys
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from newsreader import first_screen
from newsreader.library import Library
from newsreader.places import config_path, make_private, remembered_path
from newsreader.speech import tr
from newsreader.text.marks.notes import Note
from newsreader.text.sanitise import paragraph, safe_text
from newsreader.tui.app import Newsreader
from newsreader.tui.config_file import ConfigFile, Remembered
from newsreader.tui.controller import Controller
from newsreader.tui.leaving import Picture


def read(roots: Sequence[str], *, welcome: bool = False) -> int:
    """Run the program; see ``newsreader.tui.run``."""
    if isinstance(sys.__stderr__, io.TextIOWrapper):
        # The screen is drawn there; a POSIX locale must not turn letters into escapes.
        sys.__stderr__.reconfigure(encoding="utf-8", errors="backslashreplace")
    library = Library.open(roots)
    try:
        app = Newsreader(
            Controller(library),
            config=ConfigFile(config_path()),
            remembered=Remembered(remembered_path()),
            welcome=welcome,
        )
        app.suit_terminal()
        app.run()
        _hand_back(app.room.keep_notes())
    finally:
        library.close()
    if app.picture is not None and library.files():
        _keep(roots, app.picture, library.files())
    if app.failure is not None:
        said = f"{type(app.failure).__name__}: {paragraph(str(app.failure))}"
        told = tr("{failure} (NEWSREADER_DEBUG=1 shows where)", failure=said)
        print(f"newsreader: {told}", file=sys.stderr)  # noqa: T201
    return app.return_code or 0


def _hand_back(notes: Sequence[Note]) -> None:
    """Give notes that cannot be kept to who wrote them: whoever is ended by a signal was not asked."""
    if not notes:
        return
    text = "\n\n".join(
        safe_text(f"«{note.quote}»\n{note.text}" if note.quote else note.text) for note in notes
    )
    path = ""
    try:
        handle, path = tempfile.mkstemp(".txt", "newsreader-note-")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(f"{text}\n")
        says = tr("your note could not be kept: its text is in {path}", path=paragraph(path))
    except OSError:
        with suppress(OSError):  # half of it, where the disk is full
            Path(path).unlink()
        says = f"{tr('your note could not be kept; it says:')}\n{text}"
    with suppress(OSError):  # the terminal may be gone, too
        print(f"newsreader: {says}", file=sys.stderr)  # noqa: T201


def _keep(roots: Sequence[str], picture: Picture, files: Iterable[Path]) -> None:
    """For the next start. Losing it is no loss: every failure is silent."""
    if make_private(Path(first_screen.directory())):
        with suppress(OSError):
            known = (*files, config_path(), remembered_path())
            first_screen.keep(roots, picture.size, picture.frame, map(str, known))
