"""The facets: what the articles found are about, and how many there would be after choosing each."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from newsreader.model import Facet
from newsreader.tui.cursor_pane import CursorPane
from newsreader.tui.facet_rows import Counted, FacetRow, Kind, facet_rows, facet_runs
from newsreader.tui.keymap import Where
from newsreader.tui.line import Run


class FacetPane(CursorPane):
    """Groups of values; turning one goes include, exclude, off."""

    places: ClassVar[tuple[Where, ...]] = (Where.FACETS, Where.MOVE)

    def __init__(self, turned: Callable[[Facet, str], None]) -> None:
        """Build the pane; ``turned`` is called with the value that the reader turns."""
        super().__init__(id="facets")
        self._turned = turned
        self._facets: Mapping[Facet, Sequence[Counted]] = {}
        self._cut: frozenset[Facet] = frozenset()
        self._opened: set[Facet] = set()
        self._rows: list[FacetRow] = []

    def show(self, facets: Mapping[Facet, Sequence[Counted]], cut: frozenset[Facet]) -> None:
        """Show other counts. The cursor stays on its value, wherever that stands now.

        Args:
            facets: The values of each group, the first ones first.
            cut: Groups that have more values than these.
        """
        self._facets, self._cut = facets, cut
        here = self._rows[self.cursor][:3] if self.cursor < len(self._rows) else None
        self._rows = facet_rows(facets, self._opened, cut)
        places = (place for place, row in enumerate(self._rows) if row[:3] == here)
        self.redraw()
        place = next(places, None)
        if place is None:
            place = self._nearest(min(self.cursor, len(self._rows) - 1), 1) if self._rows else None
        self.put(place or 0)

    def row_count(self) -> int:
        """All rows, also those that are not values."""
        return len(self._rows)

    def selectable(self, row: int) -> bool:
        """Values, and the row that opens a group."""
        return self._rows[row].kind in {Kind.VALUE, Kind.MORE}

    def backdrop(self, number: int) -> str:
        """The cursor is seen only while it can be moved."""
        return super().backdrop(number) if self.has_focus else ""

    def cursor_bar(self, row: int) -> str:
        """As the backdrop."""
        return super().cursor_bar(row) if self.has_focus else ""

    def heading(self, cells: int) -> Sequence[Run]:  # noqa: ARG002
        """The name of the pane."""
        return (Run(" Facets", self.title_role),)

    def line(self, number: int, cells: int) -> Sequence[Run]:
        """One row."""
        return facet_runs(self._rows[number], cells, bar=self.cursor_bar(number))

    def press(self, number: int) -> None:
        """A click turns the value."""
        super().press(number)
        if self.selectable(number):
            self.action_turn()

    def action_turn(self) -> None:
        """Include, exclude, off; or open the group."""
        if self.cursor >= len(self._rows):
            return
        row = self._rows[self.cursor]
        if row.kind is Kind.MORE:
            self._opened.add(row.facet)
            place = self.cursor
            self.show(self._facets, self._cut)
            self.put(place)
        elif row.kind is Kind.VALUE:
            self._turned(row.facet, row.value)
