"""The facets: what the articles found are about, and how many there would be after choosing each."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Protocol

from textual.actions import SkipAction
from textual.events import Key, Paste
from textual.geometry import Region

from newsreader.model import Facet
from newsreader.speech import tr
from newsreader.text.queries.query import State
from newsreader.text.sanitise import safe_text
from newsreader.tui.cursor_pane import CursorPane
from newsreader.tui.facet_rows import Counted, FacetRow, Kind, Narrowing, Own, facet_rows, facet_runs
from newsreader.tui.keymap import Where
from newsreader.tui.line import Run

_TYPING = frozenset({"enter", "escape", "backspace"})


class Choosing(Protocol):
    """What the pane asks of the reading room."""

    def turned(self, facet: Facet, value: str) -> None:
        """Include, exclude, off."""

    def chose(self, facet: Facet, value: str, state: State) -> None:
        """Exactly this."""

    def words_of(self, facet: Facet, value: str) -> str:
        """A value in words."""

    def combined(self, facet: Facet) -> None:
        """Any of the included values of a facet will do instead of all, or the other way round."""

    def values_of(self, facet: Facet, typed: str) -> Sequence[Counted]:
        """The values of a facet that hold what was typed; every one for nothing."""


class FacetPane(CursorPane):
    """Groups of values; turning one goes include, exclude, off."""

    places: ClassVar[tuple[Where, ...]] = (Where.FACETS, Where.MOVE)

    def __init__(self, room: Choosing) -> None:
        """Build the pane; ``room`` is told what the reader chooses."""
        super().__init__(id="facets")
        self._room = room
        self._facets: Mapping[Facet, Sequence[Counted]] = {}
        self._cut: frozenset[Facet] = frozenset()
        self._opened: set[Facet] = set()
        self._either: frozenset[Facet] = frozenset()
        self._whole: dict[Facet, Sequence[Counted]] = {}
        self._narrowing: Narrowing | None = None
        self._own: Own = frozenset()
        self._rows: list[FacetRow] = []
        self._is_counted = True

    def show(
        self,
        facets: Mapping[Facet, Sequence[Counted]],
        cut: frozenset[Facet],
        either: frozenset[Facet] = frozenset(),
    ) -> None:
        """Show other counts. The cursor stays on its value, wherever that stands now.

        Args:
            facets: The values of each group, the first ones first.
            cut: Groups that have more values than these.
            either: Groups of which any included value will do.
        """
        self._either = either
        self._is_counted = True
        if facets is not self._facets:
            self._whole.clear()
            self._facets, self._cut = facets, cut
            if self._narrowing is not None:
                values = self._room.values_of(self._narrowing.facet, self._narrowing.typed)
                self._narrowing = self._narrowing._replace(values=values)
        self._show_rows()

    def wait(self) -> None:
        """The hits are still being found: the numbers are those of another query, and not shown."""
        if self._is_counted:
            self._is_counted = False
            self.redraw()

    def _show_rows(self) -> None:
        here = self._rows[self.cursor][:3] if self.cursor < len(self._rows) else None
        rows = facet_rows(
            {**self._facets, **self._whole},
            self._opened,
            self._cut - self._whole.keys(),
            self._narrowing,
            self._either,
        )
        self._rows = [self._marked(row) for row in rows]
        places = (place for place, row in enumerate(self._rows) if row[:3] == here)
        self.redraw()
        place = next(places, None)
        if place is None:
            place = self._nearest(min(self.cursor, len(self._rows) - 1), 1) if self._rows else None
        self.put(place or 0)

    def mark_own(self, own: Own) -> None:
        """Mark the values of the article that is open. Only rows that change are drawn again."""
        if own == self._own:
            return
        self._own = own
        for place, row in enumerate(self._rows):
            marked = self._marked(row)
            if marked != row:
                self._rows[place] = marked
                for key in [key for key in self._strips if key[0] == place]:
                    del self._strips[key]
                y = place - self.top + self.head
                if self.head <= y < self.size.height:
                    self.refresh(Region(0, y, self.size.width, 1))

    def _marked(self, row: FacetRow) -> FacetRow:
        is_own = row.kind is Kind.VALUE and (row.facet, row.value) in self._own
        return row if is_own == row.is_own else row._replace(is_own=is_own)

    def row_count(self) -> int:
        """All rows, also those that are not values."""
        return len(self._rows)

    def selectable(self, row: int) -> bool:
        """Values, and the rows that open a group."""
        return self._rows[row].kind in {Kind.VALUE, Kind.MORE, Kind.CUT}

    def backdrop(self, number: int) -> str:
        """The cursor is seen only while it can be moved."""
        return super().backdrop(number) if self.has_focus else ""

    def cursor_bar(self, row: int) -> str:
        """As the backdrop."""
        return super().cursor_bar(row) if self.has_focus else ""

    def heading(self, cells: int) -> Sequence[Run]:  # noqa: ARG002
        """The name of the pane."""
        return (Run(f" {tr('Facets')}", self.title_role),)

    def line(self, number: int, cells: int) -> Sequence[Run]:
        """One row."""
        bar = self.cursor_bar(number)
        row, words_of = self._rows[number], self._room.words_of
        return facet_runs(row, cells, bar=bar, is_counted=self._is_counted, words_of=words_of)

    # ---------------------------------------------------------------- choosing

    def press(self, number: int) -> None:
        """A click turns the value."""
        super().press(number)
        if self.selectable(number):
            self.action_turn()

    def action_turn(self) -> None:
        """Include, exclude, off; or open the group."""
        row = self._row()
        if row is None:
            return
        if row.kind is Kind.VALUE:
            self._room.turned(row.facet, row.value)
            return
        if row.facet in self._cut:
            self._whole[row.facet] = self._room.values_of(row.facet, "")
        self._opened.add(row.facet)
        place = self.cursor
        self._show_rows()
        self.put(place)

    def action_include(self) -> None:
        """Only articles with this value."""
        self._choose(State.INCLUDE)

    def action_exclude(self) -> None:
        """Only articles without it."""
        self._choose(State.EXCLUDE)

    def action_off(self) -> None:
        """Whatever they have."""
        self._choose(State.OFF)

    def action_combine(self) -> None:
        """Any of what is included in this group, or all of it."""
        row = self._row()
        if row is not None:
            self._room.combined(row.facet)

    def _choose(self, state: State) -> None:
        row = self._row()
        if row is not None and row.kind is Kind.VALUE and row.state is not state:
            self._room.chose(row.facet, row.value, state)

    def value_here(self) -> tuple[Facet | None, str]:
        """The value under the cursor, while the keyboard is here."""
        row = self._row() if self.has_focus else None
        return (row.facet, row.value) if row is not None and row.kind is Kind.VALUE else (None, "")

    def _row(self) -> FacetRow | None:
        return self._rows[self.cursor] if self.cursor < len(self._rows) else None

    # ---------------------------------------------------------------- narrowing a group

    def action_narrow(self) -> None:
        """Type to narrow the group of the cursor."""
        row = self._row()
        if row is None:
            raise SkipAction
        self._narrow(row.facet, self._narrowing.typed if self._narrowing is not None else "")

    def widen(self) -> bool:
        """Show all groups again. False when they are shown."""
        if self._narrowing is None:
            return False
        self._narrowing = None
        self._show_rows()
        return True

    def _narrow(self, facet: Facet, typed: str, *, is_typing: bool = True) -> None:
        self._narrowing = Narrowing(facet, typed, self._room.values_of(facet, typed), is_typing)
        self._show_rows()
        if not (self._rows[self.cursor : self.cursor + 1] and self.selectable(self.cursor)):
            self.put(self._nearest(0, 1) or 0)

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Whether a key is typed rather than obeyed."""
        is_typing = self._narrowing is not None and self._narrowing.is_typing
        return is_typing and (key in _TYPING or (character is not None and character.isprintable()))

    def on_key(self, event: Key) -> None:
        """Type, take back, have done with it or give it up."""
        now = self._narrowing
        if now is None or not now.is_typing:
            return
        event.stop()
        match event.key:
            case "enter":
                self._narrow(now.facet, now.typed, is_typing=False)
            case "escape":
                self.widen()
            case "backspace":
                self._narrow(now.facet, now.typed[:-1])
            case _ if event.character is not None and event.character.isprintable():
                self._narrow(now.facet, now.typed + event.character)

    def on_paste(self, event: Paste) -> None:
        """Narrow by what is pasted; its first line, made safe."""
        now = self._narrowing
        if now is not None and now.is_typing:
            event.stop()
            self._narrow(now.facet, now.typed + safe_text(event.text).partition("\n")[0])

    def on_blur(self) -> None:
        """What was typed stays; nothing more is."""
        if self._narrowing is not None:
            self._narrowing = self._narrowing._replace(is_typing=False)
            self._show_rows()
