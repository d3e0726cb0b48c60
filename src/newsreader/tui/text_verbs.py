"""What the reader does with the text that is open: copy, go to a heading, open the file. A part of the reading room."""

import os
import shlex
import subprocess

from textual.app import SuspendNotSupported

from newsreader import corpus
from newsreader.model import Problem
from newsreader.speech import retold, tr
from newsreader.text.sanitise import paragraph
from newsreader.tui.line import Anchor
from newsreader.tui.pick_verbs import PickVerbs
from newsreader.tui.places_in_text import offset_of
from newsreader.tui.words import some


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
        self.say(
            tr("copied: {words} and the source", words=some(words, "word"))
            if words
            else tr("copied: the source (V selects words)")
        )

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
        if not entries:
            self.say(tr("nothing to list: no article is open"))
            return
        self.app.push_screen(OutlineScreen(entries, self.reader.place.block), self._go_to_block)

    def _go_to_block(self, block: int | None) -> None:
        if block is not None:
            self.action_go("reader")
            self.reader.go_to_block(block)

    def action_edit(self) -> None:
        """Open the file in the reader's own viewer or editor, and come back."""
        path = self._path()
        command = os.environ.get("VISUAL") or os.environ.get("EDITOR") or os.environ.get("PAGER") or "less"
        if not path:
            return
        try:
            with self.app.suspend():
                done = subprocess.run([*shlex.split(command), path], check=False)  # noqa: S603 - the reader's own
        except (OSError, ValueError) as error:
            self.say(paragraph(tr("{command} cannot be started: {error}", command=command, error=error)))
        except SuspendNotSupported:
            self.say(tr("this terminal cannot be left and come back to"))
        else:
            says = tr(
                "{command} ended with exit code {code}", command=paragraph(command), code=done.returncode
            )
            self.say(says if done.returncode else "")
