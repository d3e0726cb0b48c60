"""What the reader does with the text that is open: copy, go to a heading, open the file. A part of the reading room."""

import os
import shlex
import signal
from collections.abc import Sequence
from functools import partial

from textual.app import SuspendNotSupported

from newsreader import corpus
from newsreader.model import Article, Problem
from newsreader.speech import mark, retold, tr
from newsreader.text.sanitise import paragraph
from newsreader.tui.keymap import Where
from newsreader.tui.line import Anchor
from newsreader.tui.pick_verbs import PickVerbs
from newsreader.tui.places_in_text import offset_of, same_block
from newsreader.tui.words import some

_THE_VIEWERS = (signal.SIGINT, signal.SIGQUIT)
"""What the keys ^C and ^\\ send to all programs of a terminal: while another one has it, they are meant for that one."""
_AS_EVERYWHERE = (*_THE_VIEWERS, signal.SIGPIPE, signal.SIGXFSZ)
"""What Python ignores, no program of the reader's should: `yes | head` would complain."""


class TextVerbs(PickVerbs):
    """Needs what the reading room has."""

    def action_copy(self) -> None:
        """Copy the passage with where it comes from; without one, only where the article comes from."""
        from newsreader.tui.quote import evidence, quotation

        article = self.controller.article
        if article is None:
            self.say(tr("no article to copy from"))
            return
        raw = corpus.read(os.fsencode(article.path))
        if isinstance(raw, Problem):
            self.say(tr("not copied: the file is gone or {problem}", problem=retold(raw)))
            return
        passage = self.reader.passage_here()
        start = Anchor(passage[0].start.block, passage[0].start.offset) if passage else Anchor(0, 0)
        quoted = [text for text in passage[1] if text.strip()] if passage else []
        found = evidence(article, raw, offset_of(article, start), quoted[0] if quoted else "")
        notes = [note.text for note in self.reader.notes_about(passage[0])] if passage else []
        self.app.copy_to_clipboard(quotation(article, quoted, found, notes))
        self.reader.unselect()
        words = sum(len(text.split()) for text in quoted)
        if words:
            self.say(tr("copied: {words} and the source", words=some(words, "word")))
        else:
            selects = self.way(Where.READER, "select", mark("{key} selects words"))
            self.say(f"{tr('copied: the source')} ({selects})" if selects else tr("copied: the source"))

    def action_copy_path(self) -> None:
        """Copy where the file is, or the files that are selected."""
        if self.copy_paths():
            return
        path = self._path()
        if path:
            self.app.copy_to_clipboard(paragraph(path.encode("utf-8", "replace").decode()))
            self.say(tr("copied: the path"))

    def _path(self) -> str:
        row = self.controller.row
        article = self.controller.article
        return article.path if article is not None else row.path if row is not None else ""

    def action_outline(self) -> None:
        """Choose a heading and go there."""
        from newsreader.tui.outline_screen import OutlineScreen, outline

        article = self.controller.article
        entries = outline(article) if article is not None else []
        if article is None or not entries:
            self.say(tr("nothing to list: no article is open"))
            return
        went = partial(self._go_to_block, article)
        self.app.push_screen(OutlineScreen(entries, self.reader.place.block), went)

    def _go_to_block(self, article: Article, block: int | None) -> None:
        """Go where a block of an article is now: its file may have changed while the page was open."""
        now = self.controller.article
        if block is None or now is None:
            return
        there = same_block(article, block, now)
        self.action_go("reader")
        if there is not None:
            self.reader.go_to_block(there)

    def action_edit(self) -> None:
        """Open the file in the reader's own viewer or editor, and come back."""
        path = self._path()
        # One that is blank names no program: the file itself would stand in its place, and be run.
        wanted = (os.environ.get(name, "").strip() for name in ("VISUAL", "EDITOR", "PAGER"))
        command = next(filter(None, wanted), "less")
        if not path:
            return
        says = ""
        try:
            with self.app.suspend():
                # An error that left this block would leave the terminal to nobody.
                says = _viewed(command, path)
        except SuspendNotSupported:
            says = tr("this terminal cannot be left and come back to")
        if self.controller.see_file():
            self.show_all()
            self.index_soon()
        self.say(says)


def _viewed(command: str, path: str) -> str:
    """Show a file in another program; what went wrong is said, "" for nothing."""
    try:
        code = run_in_terminal([*shlex.split(command), path])
    except (OSError, ValueError) as error:
        why = tr("there is no such program") if isinstance(error, FileNotFoundError) else error
        return paragraph(tr("{command} cannot be started: {error}", command=command, error=why))
    return tr("{command} ended with exit code {code}", command=paragraph(command), code=code) if code else ""


def run_in_terminal(command: Sequence[str]) -> int:
    """Run another program in our terminal, and wait for it.

    Returns:
        Its exit code, negative for a signal that killed it.

    Raises:
        OSError: It cannot be started.
    """
    ours = [(number, signal.signal(number, signal.SIG_IGN)) for number in _THE_VIEWERS]
    try:
        # Not ``subprocess``: its children would ignore what we ignore.
        child = os.posix_spawnp(command[0], list(command), os.environ, setsigdef=_AS_EVERYWHERE)
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    finally:
        for number, handler in ours:
            signal.signal(number, handler)
