"""The reading pane: an article, its views, what was found in it, and the passage that is selected."""

from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar

from textual.events import Resize

from newsreader.model import Article
from newsreader.speech import figure, mark_as, tr, tr_as, tr_many
from newsreader.tui.keymap import Where
from newsreader.tui.line import TOP, Anchor, Run, runs_width, spread
from newsreader.tui.margin import NOTHING, Margin
from newsreader.tui.noting_pane import NotingPane
from newsreader.tui.page import View
from newsreader.tui.width import width

STEP = 4
"""Cells by which the measure grows and shrinks."""


_TABS = {
    View.CLEANED: mark_as("view", "Cleaned"),
    View.BESIDE: mark_as("view", "Side by side"),
    View.ORIGINAL: mark_as("view", "Original"),
}


class ReaderPane(NotingPane):
    """What the reading room shows of an article."""

    places: ClassVar[tuple[Where, ...]] = (Where.READER, Where.MOVE)

    def __init__(
        self,
        finished: Callable[[], None],
        viewed: Callable[[View], None],
        says: Callable[[str], None],
        resized: Callable[[], None],
    ) -> None:
        """Build the pane.

        Args:
            finished: Called when the end of an article was scrolled to.
            viewed: Called when another view was clicked.
            says: Called with a sentence for the reader, or with "" when the place in the text is another.
            resized: Called when another part of the text is seen for the screen's sake.
        """
        super().__init__(id="reader", says=says)
        self._finished, self._viewed, self._resized = finished, viewed, resized
        self._starred = False

    def show(
        self,
        article: Article | None,
        instead: str = "",
        *,
        starred: bool = False,
        place: Anchor = TOP,
        written: Margin = NOTHING,
    ) -> None:
        """Show an article at a place with what is written at it, or a sentence instead. The same one stays where it is."""
        if starred != self._starred:
            self._starred = starred
            self.refresh()
        if article is not self.article:
            self.unselect()
        self.show_page(article, instead, place, written)

    # ---------------------------------------------------------------- the heading

    def heading(self, cells: int) -> Sequence[Run]:
        """The three views, the one in use told apart; at the right what was removed, or what was found."""
        if self.article is None:
            return (Run(f" {tr('Text')}", self.title_role),)
        if typed := self.finding():
            return typed
        here = "title:focus" if self.has_focus else "tab:on"
        parts = [Run(" ")]
        for view in View:
            text = tr_as("view", _TABS[view])
            parts += [
                Run(f"[{text}]" if view is self.view else f" {text} ", here if view is self.view else "tab")
            ]
        room = cells - runs_width(parts) - 2
        right = next((words for words in self._facts() if width(words) <= room), "")
        star = [Run(" ★", "star")] if self._starred and width(right) + 2 <= room else []
        return spread([*parts, *star], [Run(f"{right} ", "number")], cells)

    def press_heading(self, x: int) -> None:
        """A click on the name of a view."""
        end = 1
        for view in View:
            end += width(tr_as("view", _TABS[view])) + 2
            if x < end:
                self._viewed(view)
                return

    def _facts(self) -> Iterator[str]:
        """What was found, else what was removed; shorter and shorter."""
        if self.found_words:
            if said := self.said:
                yield f"{said} · {self.found_words}"
            yield self.found_words
        removed = sum(not block.keep for block in self.article.blocks) if self.article else 0
        if removed:
            yield tr_many("{number} block removed", "{number} blocks removed", removed)
            yield tr("{number} removed", number=figure(removed))

    # ---------------------------------------------------------------- moving

    def on_resize(self, event: Resize) -> None:
        """Another size, the same place, another part seen."""
        event.prevent_default()
        super().on_resize(event)
        self._resized()

    def roll_to(self, top: int) -> None:
        """Scroll; the end is noticed."""
        before = self.top
        super().roll_to(top)
        if self.top != before:
            self.says("")
        if self.has_focus and self.is_at_end and top >= before and (self.top != before or top > before):
            self._finished()
