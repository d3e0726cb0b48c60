"""Selecting rows, and doing something to all of them at once. A part of the reading room."""

from functools import partial

from newsreader.errors import NewsreaderError
from newsreader.library import Picked
from newsreader.model import DocId, Mark
from newsreader.speech import tr
from newsreader.text.sanitise import paragraph
from newsreader.tui.list_pane import ListPane
from newsreader.tui.picking import Deed, Done, turn_step
from newsreader.tui.verbs import Verbs
from newsreader.tui.words import some

AT_ONCE = 2000
"""Articles up to which a deed is done while the reader waits, some 50 ms; more are done in a thread."""
_PATHS = 1000
"""Paths that are copied; terminals take no more than some hundred kilobytes."""


class PickVerbs(Verbs):
    """Needs what the reading room has."""

    list: ListPane
    _is_busy = False

    def picked_here(self) -> Picked:
        """The articles that a verb is about, if several are selected; in the text it is about that one."""
        return Picked() if self.focused is self.reader else self.controller.picked

    # ---------------------------------------------------------------- selecting

    def action_pick(self) -> None:
        """Select the row, or do so no longer, and go on to the next."""
        if self.controller.turn_pick():
            self.list.action_down()
            self._show_picked()

    def action_pick_to(self) -> None:
        """Select every row from the last one to this one."""
        self.controller.pick_up_to_here()
        self._show_picked()

    def action_pick_all(self) -> None:
        """Select everything that was found, or nothing of it."""
        if not self.controller.hits.is_whole:
            self.say(tr("not selected: not all is found yet"))
            return
        self.controller.pick_all()
        self._show_picked()

    def drop_picked(self) -> bool:
        """Select nothing. False when nothing was."""
        was = self.controller.drop_picked()
        if was:
            self._show_picked()
        return was

    def _show_picked(self) -> None:
        self.list.redraw()
        self.say("")

    def is_picked(self, doc_id: DocId) -> bool:
        """Whether an article is selected."""
        return doc_id in self.controller.picked

    # ---------------------------------------------------------------- doing

    def mark_picked(self, mark: Mark) -> bool:
        """Put a mark on all that is selected, or take it off. False when nothing is."""
        picked = self.picked_here()
        if picked:
            self.do(self.controller.mark_picked(mark), len(picked))
        return bool(picked)

    def copy_paths(self) -> bool:
        """Copy the paths of what is selected. False when nothing is."""
        picked = self.picked_here()
        if len(picked) > _PATHS:
            self.say(
                tr("not copied: a clipboard holds no {number} paths", number=some(len(picked), "article"))
            )
        elif picked:
            paths = self.controller.library.paths(picked)
            text = "\n".join(paragraph(path.encode("utf-8", "replace").decode()) for path in paths)
            self.app.copy_to_clipboard(text)
            self.say(tr("copied: the paths of {articles}", articles=some(len(paths), "article")))
        return bool(picked)

    def do(self, deed: Deed, articles: int) -> None:
        """Do something to so many articles, and show what came of it; to very many while the reader reads on."""
        if self._is_busy:
            self.say(tr("wait a moment: the last change is not done yet"))
        elif articles > AT_ONCE:
            self._is_busy = True
            self.say(tr("at work on {articles} …", articles=some(articles, "article")))
            self.run_worker(partial(self._do_aside, deed), thread=True, group="deed", exit_on_error=True)
        else:
            try:
                done = deed(self.controller.library)
            except NewsreaderError as error:
                self.complain(error)
                return
            self._done(done)

    def _do_aside(self, deed: Deed) -> None:
        """In a thread, by a library of its own; none can be opened for one that lives in memory."""
        try:
            other = self.controller.library.aside()
            if other is None:
                self.app.call_from_thread(self._do_after_all, deed)
                return
            try:
                done = deed(other)
                other.settle()
            finally:
                other.close()
        except NewsreaderError as error:
            self.app.call_from_thread(self._failed, error)
        else:
            self.app.call_from_thread(partial(self._done, done, aside=True))

    def _do_after_all(self, deed: Deed) -> None:
        self._is_busy = False
        self.do(deed, 0)

    def _failed(self, error: NewsreaderError) -> None:
        self._is_busy = False
        self.complain(error)

    def _done(self, done: Done, *, aside: bool = False) -> None:
        self._is_busy = False
        if aside:
            self.controller.library.adopt()
        self.controller.see_shelf(again=aside)
        self.tell(done)

    def turn_large(self, *, undo: bool) -> bool:
        """Undo a step, or do it again, while the reader reads on. False when it is small."""
        try:
            things = self.controller.library.next_step(undo=undo)
        except NewsreaderError as error:
            self.complain(error)
            return True
        if things > AT_ONCE or self._is_busy:
            self.do(partial(turn_step, undo=undo), things)
            return True
        return False
