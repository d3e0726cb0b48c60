"""A pane with one article in one of its views, centred, kept at its place through every resize."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from textual.events import Resize

from newsreader.model import Article
from newsreader.speech import spoken
from newsreader.text.sanitise import paragraph
from newsreader.tui.block_pane import BlockPane
from newsreader.tui.line import TOP, Anchor, Line, Run, fit
from newsreader.tui.margin import NOTHING, Margin
from newsreader.tui.page import MEASURE, NARROWEST, WIDEST, View, headline_place, page, page_width
from newsreader.tui.typeset import HANG
from newsreader.tui.wrap import wrapped

_MARGIN = 2
"""Cells left free on both sides of the text where there is room."""
_FRAME = 2
"""Free lines above and below the text."""
_BETWEEN = 6
"""Cells between two columns of text."""


_PAGES, _LONG = 8, 2000
"""Pages that are remembered: setting one takes a fifth of a key; and lines from which one is not, 1 MB each."""


class _Page(NamedTuple):
    """An article as it was set."""

    article: Article
    how: tuple[object, ...]
    lines: list[Line]


class PagePane(BlockPane):
    """Draws the lines of a page; knows an article and how it is looked at, nothing else."""

    roomy_from = None  # its first line is free

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.article: Article | None = None
        self.written = NOTHING
        """What the reader wrote at it."""
        self.view, self.measure, self.removed = View.CLEANED, MEASURE, False
        self._instead = ""
        self._lines: list[Line] = []
        self._indent = self._column = 0
        self._place = TOP
        self._wants_columns = False
        self._built: tuple[object, ...] | None = None
        self._pages: list[_Page] = []
        """The last ones that were set, the latest at the end."""

    def show_page(self, article: Article | None, instead: str, place: Anchor, written: Margin) -> bool:
        """Show an article at a place, or a sentence instead. The same one stays where it is.

        Returns:
            Whether it is another one.
        """
        instead = paragraph(instead)
        if article is self.article and instead == self._instead and written == self.written:
            return False
        if not _is_same_text(article, self.article):
            self._place, self.top, self.block = place, 0, None
        self.article, self._instead, self.written, self._built = article, instead, written, None
        self._build()
        self.redraw()
        return True

    def look(self, view: View, measure: int, *, removed: bool, columns: bool = False) -> None:
        """Look at the same place of the same article in another way.

        Args:
            view: Which one.
            measure: The longest line.
            removed: Show what was left out inside the cleaned text.
            columns: Set the cleaned text in two columns where there is room for both.
        """
        self.view, self.measure, self.removed = view, max(NARROWEST, min(measure, WIDEST)), removed
        self._wants_columns = columns
        self._build()
        self.redraw()

    # ---------------------------------------------------------------- the page

    @property
    def widest(self) -> int:
        """The longest measure that there is room for."""
        return max(1, self.body_width - 2 * _MARGIN if self.body_width > NARROWEST else self.body_width)

    @property
    def two_columns(self) -> bool:
        """Whether the text stands in two columns: a short one stands in the middle."""
        return (
            self._wants_columns
            and self.article is not None
            and self.view is View.CLEANED
            and self.widest >= 2 * self.measure + _BETWEEN
            and self.line_count() > self.body_height
        )

    @property
    def seen(self) -> int:
        """Lines of the text that are seen at once, in both columns."""
        return 2 * self.body_height if self.two_columns else self.body_height

    def _build(self) -> None:
        """Make the lines for what is wanted now, and go to the place that was being read."""
        cells = self.widest
        wanted = (cells, self.view, self.measure, self.removed, self._wants_columns, spoken())
        if wanted == self._built or not self.body_width:
            return
        self._built = wanted
        if self.article is None:
            taken = min(cells, MEASURE)
            self._lines = [Line((Run(text, "meta"),)) for text in wrapped(self._instead, taken)]
        else:
            taken = page_width(self.view, cells, self.measure)
            hang = self.body_width - taken > 2 * HANG  # not right at the edge of another pane
            self._lines = self._set(self.article, cells, hang=hang)
        self._column = taken
        self._centre()
        self.top = max(0, min(self._line_of(self._place), self.line_count() - self.seen))
        self.built()
        self._strips.clear()

    def _set(self, article: Article, cells: int, *, hang: bool) -> list[Line]:
        """The lines of the article as it is looked at now: remembered for who goes back and forth, or from view to view."""
        how = (self.view, cells, self.measure, self.removed, hang, self.written, spoken())
        for place, known in enumerate(self._pages):
            if known.article is article and known.how == how:
                self._pages.append(self._pages.pop(place))
                return known.lines
        lines = page(
            article, self.view, cells, self.measure, removed=self.removed, hang=hang, margin=self.written
        )
        if len(lines) <= _LONG:
            self._pages.append(_Page(article, how, lines))
            del self._pages[:-_PAGES]
        return lines

    def built(self) -> None:
        """The lines are other ones now."""

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
        blocks = self.article.blocks if self.article else ()
        kept = headline_place(self.article) if self.article else None
        if kept is None:
            kept = next((place for place, block in enumerate(blocks) if block.keep), 0)
        if self.view is View.CLEANED or not kept:
            return 0
        line = bisect_left(self._lines, Anchor(kept, 0), key=lambda line: line.anchor)
        return line if line > self.body_height - _FRAME else 0

    def on_resize(self, event: Resize) -> None:  # noqa: ARG002 - asked for by subclasses
        """Another width, the same words at the top."""
        self._build()
        self._centre()  # of one height the text takes one column, of another two
        before, self.top = self.top, max(0, min(self.top, self.line_count() - self.seen))
        self._strips.clear()  # the right column begins as many lines further on as there are
        if self.top != before:  # what was drawn for the same region is another part of the text
            self.refresh()

    def line_count(self) -> int:
        """The lines of the page and one free line at either end."""
        return len(self._lines) + _FRAME

    def line(self, number: int, cells: int) -> Sequence[Run]:  # noqa: ARG002 - built for this width
        """One line, centred; of two columns both."""
        left = self._page_line(number)
        runs = (self.margin(left, max(0, self._indent - left.hang)), *self.lit(left.runs))
        if not self.two_columns:
            return runs
        right = self._page_line(number + self.body_height)
        gap = self.margin(right, _BETWEEN - right.hang)
        return (*fit(runs, self._indent + self._column), gap, *self.lit(right.runs))

    def _centre(self) -> None:
        """Find how many cells stand left of the text."""
        taken = 2 * self._column + _BETWEEN if self.two_columns else self._column
        self._indent = (self.body_width - taken) // 2

    def _page_line(self, number: int) -> Line:
        return self._lines[number - 1] if 0 < number <= len(self._lines) else Line()

    def page_lines(self) -> Sequence[Line]:
        """The lines of the page."""
        return self._lines

    def lit(self, runs: Sequence[Run]) -> Sequence[Run]:
        """The runs with whatever lies over them."""
        return runs

    # ---------------------------------------------------------------- where one is

    @property
    def place(self) -> Anchor:
        """The place in the article where the first line that is seen begins."""
        return self._place

    @property
    def is_at_end(self) -> bool:
        """Whether the last line is seen."""
        return self.top >= self.line_count() - self.seen

    @property
    def read_part(self) -> float:
        """How much of the page has been seen, 0 to 1."""
        return min(1.0, (self.top + self.seen) / max(1, self.line_count()))

    def roll_to(self, top: int) -> None:
        """Scroll; the place is remembered."""
        before = self.top
        super().roll_to(top)
        if self.top != before:
            self.forget_unseen()
            number = self.top - 1
            self._place = self._lines[number].anchor if 0 <= number < len(self._lines) else TOP

    def go_to_block(self, block: int) -> None:
        """Make the beginning of a block the first that is seen."""
        is_headline = self.article is not None and block == headline_place(self.article)
        self.roll_to(0 if is_headline and self.view is View.CLEANED else self._line_of(Anchor(block, 0)))

    def go_to_place(self, place: Anchor) -> None:
        """Make the line of a place the first that is seen."""
        self.roll_to(self._line_of(place))


def _is_same_text(one: Article | None, other: Article | None) -> bool:
    """Whether only the labels can differ: the reader stays where he is."""
    return one is not None and other is not None and (one.path, one.original) == (other.path, other.original)
