"""The reading pane: one article in one of its views, centred, kept at its place through every resize."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar

from newsreader.model import Article
from newsreader.text.sanitise import paragraph
from newsreader.tui.block_pane import BlockPane
from newsreader.tui.keymap import Where
from newsreader.tui.line import TOP, Anchor, Line, Run, runs_width, spread
from newsreader.tui.page import MEASURE, NARROWEST, WIDEST, View, headline_place, page, page_width
from newsreader.tui.width import width
from newsreader.tui.words import some
from newsreader.tui.wrap import wrapped

STEP = 4
_MARGIN = 2
"""Cells left free on both sides of the text where there is room."""
_FRAME = 2
"""Free lines above and below the text."""


class ReaderPane(BlockPane):
    """Draws the lines of a page; knows an article and how it is looked at, nothing else."""

    roomy_from = None  # its first line is free
    places: ClassVar[tuple[Where, ...]] = (Where.READER, Where.MOVE)

    def __init__(self, finished: Callable[[], None], viewed: Callable[[View], None]) -> None:
        """Build the pane.

        Args:
            finished: Called when the end of an article was scrolled to.
            viewed: Called when another view was clicked.
        """
        super().__init__(id="reader")
        self._finished, self._viewed = finished, viewed
        self._article: Article | None = None
        self._instead = ""
        self._lines: list[Line] = []
        self._indent = 0
        self._place = TOP
        self._built: tuple[int, View, int, bool] | None = None
        self.view, self.measure, self.removed = View.CLEANED, MEASURE, False
        self._starred = False

    def show(self, article: Article | None, instead: str = "", *, starred: bool = False) -> None:
        """Show an article from its beginning, or a sentence instead. The same one stays where it is."""
        instead = paragraph(instead)
        if starred != self._starred:
            self._starred = starred
            self.refresh()
        if article is self._article and instead == self._instead:
            return
        if not _is_same_text(article, self._article):
            self._place, self.top, self.block = TOP, 0, None
        self._article, self._instead, self._built = article, instead, None
        self._build()
        self.redraw()

    def look(self, view: View, measure: int, *, removed: bool) -> None:
        """Look at the same place of the same article in another way."""
        self.view, self.measure, self.removed = view, max(NARROWEST, min(measure, WIDEST)), removed
        self._build()
        self.redraw()

    # ---------------------------------------------------------------- the page

    @property
    def widest(self) -> int:
        """The longest measure that there is room for."""
        return max(1, self.body_width - 2 * _MARGIN if self.body_width > NARROWEST else self.body_width)

    def _build(self) -> None:
        """Make the lines for what is wanted now, and go to the place that was being read."""
        cells = self.widest
        wanted = (cells, self.view, self.measure, self.removed)
        if wanted == self._built or not self.body_width:
            return
        self._built = wanted
        if self._article is None:
            self._lines = [Line((Run(text, "meta"),)) for text in wrapped(self._instead, min(cells, MEASURE))]
            taken = min(cells, MEASURE)
        else:
            self._lines = page(self._article, self.view, cells, self.measure, removed=self.removed)
            taken = page_width(self.view, cells, self.measure)
        self._indent = (self.body_width - taken) // 2
        self.top = min(self._line_of(self._place), max(0, self.line_count() - self.body_height))
        self._strips.clear()

    def _line_of(self, place: Anchor) -> int:
        """The line of the pane in which a place of the article is."""
        if place == TOP:
            return self._first_line()
        found = max(0, bisect_right(self._lines, place, key=lambda line: line.anchor) - 1)
        while found > 0 and self._lines[found - 1].anchor == self._lines[found].anchor:
            found -= 1
        return found + 1

    def _first_line(self) -> int:
        """Where an article opens: where its own text begins, if that is further down than the screen shows."""
        blocks = self._article.blocks if self._article else ()
        kept = headline_place(self._article) if self._article else None
        if kept is None:
            kept = next((place for place, block in enumerate(blocks) if block.keep), 0)
        if self.view is View.CLEANED or not kept:
            return 0
        line = bisect_left(self._lines, Anchor(kept, 0), key=lambda line: line.anchor)
        return line if line > self.body_height - _FRAME else 0

    def on_resize(self) -> None:
        """Another width, the same words at the top."""
        self._build()
        self.top = max(0, min(self.top, self.line_count() - self.body_height))

    def line_count(self) -> int:
        """The lines of the page and one free line at either end."""
        return len(self._lines) + _FRAME

    def line(self, number: int, cells: int) -> Sequence[Run]:  # noqa: ARG002 - built for this width
        """One line, centred."""
        inside = number - 1
        if not 0 <= inside < len(self._lines):
            return ()
        line = self._lines[inside]
        return (self.margin(line, self._indent), *line.runs)

    def page_lines(self) -> Sequence[Line]:
        """The lines of the page."""
        return self._lines

    def heading(self, cells: int) -> Sequence[Run]:
        """The three views, the one in use told apart; at the right how far the text is read."""
        if self._article is None:
            return (Run(" Text", self.title_role),)
        here = "title:focus" if self.has_focus else "tab:on"
        parts = [Run(" ")]
        for view in View:
            text = view.value.capitalize()
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
            end += len(view.value) + 2
            if x < end:
                self._viewed(view)
                return

    def _facts(self) -> Iterator[str]:
        """What was removed and how far the text is read; shorter and shorter."""
        removed = sum(not block.keep for block in self._article.blocks) if self._article else 0
        last = self.line_count() - self.body_height
        progress = [f"{round(100 * self.top / last)} % read"] if last > 0 else []
        if removed:
            yield " · ".join([f"{some(removed, 'block')} removed", *progress])
            yield " · ".join([f"{removed:,} removed", *progress])
            yield f"{removed:,} removed"
        yield " · ".join(progress)

    # ---------------------------------------------------------------- moving

    def roll_to(self, top: int) -> None:
        """Scroll; the place is remembered, and the end is noticed."""
        before = self.top
        super().roll_to(top)
        if self.top == before:
            if top > before and self.has_focus:
                self._finished()
            return
        self.forget_unseen()
        number = self.top - 1
        self._place = self._lines[number].anchor if 0 <= number < len(self._lines) else TOP
        if self.top >= self.line_count() - self.body_height and self.has_focus:
            self._finished()


def _is_same_text(one: Article | None, other: Article | None) -> bool:
    """Whether only the labels can differ: the reader stays where he is."""
    return one is not None and other is not None and (one.path, one.original) == (other.path, other.original)
