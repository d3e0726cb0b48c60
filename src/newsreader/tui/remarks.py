"""What the reader writes at articles: tags of his own, and notes. A part of the reading room."""

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING

from newsreader.errors import NewsreaderError
from newsreader.library import Noted
from newsreader.model import DocId
from newsreader.speech import mark, tr
from newsreader.text.marks.notes import Note
from newsreader.tui.keymap import Where
from newsreader.tui.line import Anchor
from newsreader.tui.pick_verbs import PickVerbs
from newsreader.tui.words import some

if TYPE_CHECKING:
    from newsreader.tui.note_screen import NoteScreen


class Remarks(PickVerbs):
    """Needs what the reading room has."""

    def __init__(self) -> None:
        super().__init__()
        self._unkept: dict[DocId, tuple[Note, Note]] = {}
        """Notes that could not be kept, each after what it was: what somebody has written is not thrown away."""
        self._told_of: dict[DocId, tuple[Note, Note]] = {}
        """Those of which the reader was told so as he left."""
        self._in_work: tuple[DocId, Note, NoteScreen] | None = None
        """The note that is being written, after what it was."""

    # ---------------------------------------------------------------- notes

    def action_note(self) -> None:
        """Write a note: of the selected passage, of the block that is pointed at, else of the article."""
        from newsreader.tui.note_screen import NoteScreen  # Textual's editor is heavy

        known = self.controller
        if known.doc_id is None or known.article is None:
            self.say(tr("no article to write a note at"))
            return
        here = self.reader.note_here()
        before, note = self._unkept.pop(known.doc_id, (here, here))
        page = NoteScreen(note, self._settings.keymap)
        self._in_work = known.doc_id, before, page
        self.app.push_screen(page, partial(self._noted, known.doc_id, before))

    def _noted(self, doc_id: DocId, before: Note, note: Note | None, first: str = "") -> None:
        self._in_work = None
        if note is None or note.text == before.text:
            return
        try:
            self.controller.note(doc_id, note)
        except NewsreaderError as error:
            self._unkept[doc_id] = before, note
            self.complain(
                error, first or self.way(Where.ALL, "screen.note", mark("{key} has your text still"))
            )
            return
        self.reader.unselect()
        self.show_done(tr("noted") if note.text else tr("note taken away"))

    def may_leave(self) -> bool:
        """Whether every note is kept; else, and if the reader was not told so before, that the disk still refuses some."""
        told = dict(self._unkept)
        for doc_id, (before, note) in told.items():
            del self._unkept[doc_id]
            self._noted(doc_id, before, note, tr("leave again to go without your note"))
        if not self._unkept or told == self._told_of:
            return True
        self._told_of = dict(self._unkept)
        return False

    def keep_notes(self) -> list[Note]:
        """Keep what is being written, and what the disk refused before; those that cannot be. For who has to leave at once."""
        if self._in_work is not None:
            doc_id, before, page = self._in_work
            if page.written.text != before.text:
                self._unkept[doc_id] = before, page.written
            self._in_work = None
        lost = []
        for doc_id, (_, note) in self._unkept.items():
            try:
                self.controller.library.note(doc_id, note)
            except NewsreaderError:
                lost.append(note)
        self._unkept.clear()
        return lost

    def action_notes(self) -> None:
        """All notes."""
        from newsreader.tui.notes_screen import NotesScreen

        try:
            notes = self.controller.library.notes()
        except NewsreaderError as error:
            self.complain(error)
            return
        if notes:
            self.app.push_screen(NotesScreen(notes), self._go_to_note)
        else:
            writes = self.way(Where.ALL, "screen.note", mark("{key} writes one"))
            self.say(f"{tr('no notes yet')}: {writes}" if writes else tr("no notes yet"))

    def _go_to_note(self, noted: Noted | None) -> None:
        """Open the article of a note at its passage."""
        if noted is None:
            return
        if noted.row is None or not self.controller.visit(noted.row.doc_id):
            self.say(tr("that article is not in these folders"))
            return
        self.show_all()
        self.action_go("reader")
        found = next((found for note, found in self.controller.margin().notes if note == noted.note), None)
        if found is not None:
            self.reader.go_to_place(Anchor(*found.start))

    # ---------------------------------------------------------------- tags

    def action_tag(self) -> None:
        """Type tags to put on."""
        self._type_tags(tr("Tag"), off=False)

    def action_untag(self) -> None:
        """Type tags to take off."""
        self._type_tags(tr("Take off"), off=True)

    def _type_tags(self, prompt: str, *, off: bool) -> None:
        from newsreader.tui.line_screen import LineScreen  # no first paint waits for it

        known = self.controller
        articles: Collection[DocId] = self.picked_here()
        if not articles:
            if known.doc_id is None:
                self.say(tr("no article to tag"))
                return
            articles = (known.doc_id,)
        ways = partial(known.untag_ways, articles) if off else known.tag_ways
        if off and not ways(""):
            self.say(tr("no tag of your own to take off"))
            return
        about = f" ({some(len(articles), 'article')})" if len(articles) > 1 else ""
        box = LineScreen(f"{prompt}{about}:", ways)
        self.app.push_screen(box, partial(self._tagged, articles, off=off))

    def _tagged(self, articles: Collection[DocId], typed: str | None, *, off: bool) -> None:
        deed = self.controller.tag(articles, typed, off=off) if typed else None
        if deed is not None:
            self.do(deed, len(articles))
