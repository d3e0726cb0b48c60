"""How the article is looked at: which view, how long its lines, alone or not. A part of the reading room."""

from textual.screen import Screen

from newsreader.speech import tr
from newsreader.tui.arrange import WIDE
from newsreader.tui.controller import Controller
from newsreader.tui.page import MEASURE, View
from newsreader.tui.reader_pane import STEP, ReaderPane


class Looking(Screen[None]):
    """Needs what the reading room has."""

    controller: Controller
    reader: ReaderPane

    def __init__(self) -> None:
        super().__init__()
        self._view: View | None = None  # None: whatever suits the width
        self._focus = "list"
        self._is_from_list = False  # side by side took the screen from the list, which gets it back
        self._zen = self._removed = False
        self._measure = MEASURE

    def say(self, says: str) -> None:
        """Say a sentence in the status line."""

    def action_go(self, name: str) -> None:
        """Move the keyboard to a part of the screen."""

    def _arrange(self) -> None:
        """Give each part its box and the reader its view."""

    def viewed(self, view: View) -> None:
        """The article is to be looked at in this way. Side by side goes where there is room for it."""
        if self.controller.doc_id is None:
            self.say(tr("no article is open"))
            return
        self._view = view
        if view is View.BESIDE and self.app.size.width < WIDE:
            is_from_list = self._focus == "list"
            self.action_go("reader")
            self._is_from_list = is_from_list
        elif view is View.CLEANED and self._is_from_list:
            self.action_go("list")
        else:
            self._arrange()

    def action_cycle_view(self) -> None:
        """Cleaned, side by side, original."""
        views = list(View)
        self.viewed(views[(views.index(self.reader.view) + 1) % len(views)])

    def action_removed(self) -> None:
        """Removed text inside the cleaned view, or not."""
        if self.reader.view is not View.CLEANED:
            self.say(tr("this view shows removed text anyway"))
            return
        self._removed = not self._removed
        self._arrange()
        self.say(tr("removed text is shown") if self._removed else tr("removed text is hidden"))

    def action_zen(self) -> None:
        """Only the text, or all again."""
        self._zen = not self._zen
        self.action_go("reader")

    def action_wider(self) -> None:
        """Longer lines."""
        self._set_measure(min(self.reader.measure + STEP, max(self.reader.widest, MEASURE)))

    def action_narrower(self) -> None:
        """Shorter lines."""
        self._set_measure(min(self.reader.measure, self.reader.widest) - STEP)

    def action_usual(self) -> None:
        """Lines as they were at first."""
        self._set_measure(MEASURE)

    def _set_measure(self, measure: int) -> None:
        self._measure = measure
        self._arrange()
        self._measure = self.reader.measure
        self.say(tr("lines of {number}", number=self._measure))
