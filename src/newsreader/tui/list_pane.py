"""The list of articles that match."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import ClassVar

from newsreader.model import DocId, Row, Span
from newsreader.speech import spoken, tr
from newsreader.tui.cursor_pane import CursorPane
from newsreader.tui.keymap import Where
from newsreader.tui.line import Run, Runs, runs_width, spread
from newsreader.tui.marking import Light, lit
from newsreader.tui.row_text import headline_text, row_runs
from newsreader.tui.wrap import wrapped

TWO_LINES_FROM = 100
"""Columns of the screen from which a row has two lines."""

Fetch = Callable[[int, int], Sequence[Row]]
LitInRow = Callable[[Row, str], Sequence[Span]]


class ListPane(CursorPane):
    """Rows are asked for when they come into view: a million of them cost no more than thirty."""

    places: ClassVar[tuple[Where, ...]] = (Where.LIST, Where.MOVE)

    def __init__(
        self,
        fetch: Fetch,
        lit_in_row: LitInRow,
        chosen: Callable[[int], None],
        opened: Callable[[], None],
        is_picked: Callable[[DocId], bool],
    ) -> None:
        """Build the pane.

        Args:
            fetch: The rows from one number up to another.
            lit_in_row: What to light up in what a row shows of its article.
            chosen: Called when the cursor goes to a row.
            opened: Called when the row under the cursor is to be read.
            is_picked: Whether an article is selected.
        """
        super().__init__(id="list")
        self._fetch, self._lit_in_row = fetch, lit_in_row
        self._chosen, self._opened, self._is_picked = chosen, opened, is_picked
        self._total = 0
        self._empty = self._counted = self._order = ""
        self._rows: dict[int, Row] = {}

    def show(self, total: int, cursor: int, empty: str, counted: str, order: str = "") -> None:
        """Show other rows.

        Args:
            total: How many there are.
            cursor: The row under the cursor.
            empty: What to say when there is none.
            counted: How many articles there are, in words.
            order: What they are ordered by, when it is not the usual order.
        """
        # The row under the cursor stays where it is on the screen, whatever came or went above it.
        self.top = max(0, self.top + (cursor - self.cursor) * self.row_height)
        self._total, self._empty, self._counted, self._order = total, empty, counted, order
        self._rows.clear()
        self.redraw()
        self.put(cursor)

    def row_count(self) -> int:
        """How many articles there are."""
        return self._total

    @property
    def row_height(self) -> int:
        """Two lines where the screen is wide enough for panes in a row."""
        return 2 if self.app.size.width >= TWO_LINES_FROM else 1

    def line_count(self) -> int:
        """The lines of the rows, or of what is said instead."""
        return super().line_count() or len(self._empty_lines(self.body_width))

    def heading(self, cells: int) -> Sequence[Run]:
        """The name of the pane, and how many articles there are."""
        name = [Run(f" {tr('Articles')}", self.title_role)]
        right = [Run(f"{self._counted} ", "number")]
        if self._order:
            order = f" {tr('by {order}', order=self._order)}"
            whole = [*name, Run(order, "meta")]
            has_room = runs_width([*whole, *right]) < cells
            # Else the name gives way: how many there are is told nowhere else.
            name = whole if has_room else [Run(order, self.title_role)]
        return spread(name, right, cells)

    def line(self, number: int, cells: int) -> Sequence[Run]:
        """One line of a row."""
        if not self._total:
            return (Run(self._empty_lines(cells)[number], "meta"),)
        row, part = divmod(number, self.row_height)
        found = self._row(row)
        if found is None:
            return ()
        picked = self._is_picked(found.doc_id)
        runs = _runs(spoken(), found, cells, self.cursor_bar(row), self.row_height, picked)[part]
        lights = [Light(*span) for span in self._lit_in_row(found, headline_text(found))]
        return lit(runs, lambda _: lights) if lights else runs

    def _row(self, number: int) -> Row | None:
        """A row, fetched with those around it that are in view, or with a screenful ahead of those that were."""
        if number not in self._rows:
            if len(self._rows) > 4 * (self.body_height + 1):
                self._rows.clear()
            screenful = self.body_height // self.row_height + 2
            first = min(number, self.top // self.row_height)
            if number - 1 in self._rows or number - first > screenful:
                first = number
            elif number + 1 in self._rows:
                first = max(0, number + 1 - screenful)
            last = max(number + 1, first + screenful)
            self._rows.update(enumerate(self._fetch(first, min(last, self._total)), start=first))
        return self._rows.get(number)

    def _empty_lines(self, cells: int) -> list[str]:
        room = max(1, cells - 2)
        parts = self._empty.split("\n") if self._empty else ()
        return ["", *(f" {line}" for part in parts for line in wrapped(part, room) or [""])] if parts else []

    def choose(self, row: int) -> None:
        """The cursor shows its article."""
        self._chosen(row)

    def press(self, number: int) -> None:
        """A click chooses."""
        if self._total:
            super().press(number)

    def action_open(self) -> None:
        """Read the article under the cursor, or ask for what may be meant where there is none."""
        self._opened()


@lru_cache(maxsize=512)
def _runs(
    _language: str,
    row: Row,
    cells: int,
    bar: str,
    lines: int,
    picked: bool,  # noqa: FBT001
) -> tuple[Runs, ...]:
    """A row as it is drawn: its second line is asked for after the first, and both again when the keyboard goes elsewhere."""
    return row_runs(row, cells, bar=bar, lines=lines, picked=picked)
