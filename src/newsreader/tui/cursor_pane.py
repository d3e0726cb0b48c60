"""A pane with a cursor: rows of one or two lines, one of them under the cursor."""

from textual.geometry import Region

from newsreader.tui.pane import Pane


class CursorPane(Pane):
    """Rows, one of which is chosen. Subclasses say how many rows there are and what choosing does."""

    divides = True

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.cursor = 0

    def row_count(self) -> int:
        """How many rows there are."""
        return 0

    @property
    def row_height(self) -> int:
        """Lines in a row."""
        return 1

    def selectable(self, row: int) -> bool:  # noqa: ARG002 - every row, unless a subclass knows better
        """Whether the cursor may stand there."""
        return True

    def choose(self, row: int) -> None:
        """The cursor went to a row."""

    def line_count(self) -> int:
        """All lines of all rows."""
        return self.row_count() * self.row_height

    def backdrop(self, number: int) -> str:
        """The cursor's row is shaded, less so while the keyboard is elsewhere."""
        if number // self.row_height != self.cursor or self.cursor >= self.row_count():
            return ""
        return "shade" if self.has_focus else "haze"

    def cursor_bar(self, row: int) -> str:
        """The role of the bar before a row; "" where the cursor is not."""
        if row != self.cursor:
            return ""
        return "bar" if self.has_focus else "bar:idle"

    def move(self, lines: int) -> None:
        """Move the cursor by as many rows as fill these lines."""
        rows = lines if abs(lines) == 1 else int(lines / self.row_height) or (1 if lines > 0 else -1)
        self.go_to(self.cursor + rows, 1 if rows > 0 else -1)

    def go_to(self, row: int, towards: int = 1) -> None:
        """Put the cursor on a row, or the nearest selectable one beyond it, and choose it."""
        found = self._nearest(max(0, min(row, self.row_count() - 1)), towards)
        if found is not None and found != self.cursor:
            self.put(found)
            self.choose(found)
        elif found is not None:
            self.reveal()

    def put(self, row: int) -> None:
        """Put the cursor on a row without choosing it."""
        before, top = self.cursor, self.top
        self.cursor = max(0, min(row, self.row_count() - 1))
        self.reveal()
        if self.top != top or not self.body_height:
            self.refresh()
        elif regions := [region for region in map(self._region, {before, self.cursor}) if region]:
            self.refresh(*regions)

    def _region(self, row: int) -> Region:
        """Where a row is drawn; empty where it is not seen."""
        first = self.head + row * self.row_height - self.top
        low, high = max(self.head, first), min(self.size.height, first + self.row_height)
        return Region(0, low, self.size.width, max(0, high - low))

    def reveal(self) -> None:
        """Scroll so that the cursor's row is seen; before the pane has its size, its first row is."""
        if not self.body_height:
            return
        first, height = self.cursor * self.row_height, self.body_height
        if not any(map(self.selectable, range(self.cursor))):
            first = 0
        top = self.top - self.top % self.row_height  # the first line of a row is the one that tells
        if first < top:
            top = first
        elif (below := first + self.row_height - height) > top:
            top = min(first, below + -below % self.row_height)
        self.roll_to(top)

    def press(self, number: int) -> None:
        """A click chooses the row."""
        row = number // self.row_height
        if self.selectable(row):
            self.put(row)
            self.choose(row)

    def on_resize(self) -> None:
        """The cursor stays in sight."""
        self.reveal()

    def _nearest(self, row: int, towards: int) -> int | None:
        """The nearest selectable row, first in one direction, then in the other."""
        if not self.row_count():
            return None
        for step, stop in (
            (towards, self.row_count() if towards > 0 else -1),
            (-towards, -1 if towards > 0 else self.row_count()),
        ):
            for found in range(row, stop, step):
                if self.selectable(found):
                    return found
        return None
