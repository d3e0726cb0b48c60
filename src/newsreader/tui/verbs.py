"""What the reader does to blocks and to the shelf: keep, drop, undo, redo. A part of the reading room."""

from textual.screen import Screen
from textual.timer import Timer

from newsreader.errors import NewsreaderError
from newsreader.speech import mark, retold, tr
from newsreader.text.marks.overrides import Wish
from newsreader.text.sanitise import paragraph
from newsreader.tui.config import Settings
from newsreader.tui.controller import Controller
from newsreader.tui.keymap import Where
from newsreader.tui.page import View
from newsreader.tui.picking import Done
from newsreader.tui.reader_pane import ReaderPane
from newsreader.tui.row_text import file_name
from newsreader.tui.words import joined

PATIENCE = 2.0
"""Seconds after the last word about a block until its article is indexed again: several words are one walk."""
_DID = {
    Wish.KEEP: mark("kept"),
    Wish.DROP: mark("dropped"),
    None: mark("left to the cleaner again"),
}


class Verbs(Screen[None]):
    """Needs what the reading room has."""

    controller: Controller
    reader: ReaderPane
    told: str
    _settings: Settings
    _indexing_soon: Timer | None = None

    def show_all(self, says: str = "") -> None:
        """Draw everything anew."""

    def say(self, says: str) -> None:
        """Say a sentence in the status line."""

    def action_go(self, name: str) -> None:
        """Move the keyboard to a part of the screen."""

    def show_done(self, did: str) -> None:
        """Draw everything anew, and say what was done and which key undoes it."""
        self.show_all(paragraph(joined(did, self.way(Where.ALL, "screen.undo", mark("{key} undoes")))))

    def tell(self, done: Done) -> None:
        """Draw everything anew, and say what came of it."""
        if done.turns:
            self.show_done(done.says)
        else:
            self.show_all(paragraph(done.says))

    def way(self, where: Where, action: str, does: str) -> str:
        """What a key in force does."""
        return self._settings.keymap.way(where, action, does)

    # ---------------------------------------------------------------- blocks

    def action_block(self) -> None:
        """Keep or drop the block that is pointed at; again: leave it to the cleaner."""
        place = self.reader.pointed()
        if place is None:
            self.say(tr("no block to keep or drop"))
            return
        self.turn_block(place)

    def turn_block(self, place: int) -> None:
        """Keep what is dropped and drop what is kept; what the reader has said already is taken back."""
        known = self.controller
        try:
            wish = known.turn_block(place)
        except NewsreaderError as error:
            self.show_all()
            self.complain(error)
            return
        self.show_done(tr(_DID[wish]))
        self.point_again(place)
        self.index_soon()

    def point_again(self, place: int) -> None:
        """Point at a block of a page that is another now; what was told stands, though the page rolls there."""
        told = self.told
        self.reader.point_near(place)
        self.say(told)

    def complain(self, error: NewsreaderError, first: str = "") -> None:
        """Why it could not be done; of a long path its end is enough, the sentence must be seen."""
        article = self.controller.article
        path = article.path if article else ""
        said = str(error).replace(path, file_name(path)) if path else str(error)
        self.say(paragraph(joined(first, retold(said))))

    def index_soon(self) -> None:
        """Let the indexer hear of it, once nothing more is said for a moment."""
        if self._indexing_soon is not None:
            self._indexing_soon.stop()
        self._indexing_soon = self.set_timer(PATIENCE, self._index_now)

    async def _index_now(self) -> None:
        await self.app.run_action("app.refresh")

    # ---------------------------------------------------------------- undo

    def action_undo(self) -> None:
        """Undo the last thing that changed the shelf."""
        self._turn(undo=True)

    def action_redo(self) -> None:
        """Do again what was undone."""
        self._turn(undo=False)

    def turn_large(self, *, undo: bool) -> bool:  # noqa: ARG002 - whoever has a thread knows better
        """Undo a step, or do it again, while the reader reads on. False when it is small."""
        return False

    def _turn(self, *, undo: bool) -> None:
        if self.turn_large(undo=undo):
            return
        try:
            says, is_about_blocks = self.controller.turn_step(undo=undo)
        except NewsreaderError as error:
            self.complain(error)
            return
        if says is None:
            self.say(turned_words(says, undo=undo))
            return
        block = self.reader.block
        self.show_all(turned_words(says, undo=undo))
        if block is not None and self.reader.view is View.CLEANED:
            self.point_again(block)
        if is_about_blocks:
            self.index_soon()


def turned_words(says: str | None, *, undo: bool) -> str:
    """What came of undoing a step, or of doing it again.

    Args:
        says: What the step said; None when there was none.
        undo: Which of the two it was.
    """
    if says is None:
        return tr("nothing to undo") if undo else tr("nothing to do again")
    step = retold(says)
    return paragraph(tr("undone: {step}", step=step) if undo else tr("done again: {step}", step=step))
