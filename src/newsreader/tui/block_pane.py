"""A pane of lines that belong to blocks of an article, one of which can be pointed at with the keyboard.

Nothing is pointed at until a key asks for it: the text is for reading. Then a bar stands before the block; it goes
when the block leaves the screen.
"""

from collections.abc import Sequence

from newsreader.tui.line import Line, Run
from newsreader.tui.pane import Pane

_BAR = "▌ "
_RULES = " │┃┆"
"""What lines are made of that hold no text."""


class BlockPane(Pane):
    """Subclasses say which lines there are, and which of them is the first of the pane."""

    frame = 1
    """Free lines above the lines."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.block: int | None = None
        """The number of the block that is pointed at."""

    def page_lines(self) -> Sequence[Line]:
        """The lines of the page."""
        return ()

    # ---------------------------------------------------------------- pointing

    def pointed(self) -> int | None:
        """The block that is pointed at, else the first one on the screen, which is from now on."""
        if self.block is None:
            self.point(self._first_seen())
        return self.block

    def point(self, block: int | None) -> None:
        """Point at a block, or at none. It comes onto the screen."""
        self.block = block
        if block is not None:
            self._reveal(block)
        self.redraw()

    def point_near(self, block: int) -> None:
        """Point at a block, or if it is no longer on the page at the next one, or the last."""
        there = self._blocks()
        following = [other for other in there if other >= block]
        self.point(following[0] if following else there[-1] if there else None)

    def action_next_block(self) -> None:
        """Point at the block below."""
        self._step(1)

    def action_previous_block(self) -> None:
        """Point at the block above."""
        self._step(-1)

    def _step(self, direction: int) -> None:
        there = self._blocks()
        if self.block not in there:
            self.point(self._first_seen())
            return
        place = there.index(self.block) + direction
        self.point(there[max(0, min(place, len(there) - 1))])

    def _blocks(self) -> list[int]:
        """The blocks on the page, in its order."""
        return list(dict.fromkeys(line.anchor.block for line in self.page_lines() if line.anchor.block >= 0))

    def _seen(self) -> Sequence[Line]:
        first = max(0, self.top - self.frame)
        return self.page_lines()[first : self.top + self.seen - self.frame]

    def _first_seen(self) -> int | None:
        return next(
            (line.anchor.block for line in self._seen() if is_text(line) and line.anchor.block >= 0), None
        )

    def _reveal(self, block: int) -> None:
        """Scroll as little as needed; of a block that is longer than the screen the beginning is seen."""
        numbers = [
            number
            for number, line in enumerate(self.page_lines(), self.frame)
            if line.anchor.block == block and is_text(line)
        ]
        if not numbers:
            return
        first, last, height = numbers[0], numbers[-1], self.seen
        if first < self.top or last - first >= height:
            self.roll_to(max(0, first - 1))
        elif last >= self.top + height:
            self.roll_to(last - height + 2)

    def forget_unseen(self) -> None:
        """Point at nothing when the block has left the screen."""
        if self.block is not None and all(line.anchor.block != self.block for line in self._seen()):
            self.block = None
            self.redraw()

    # ---------------------------------------------------------------- drawing

    def margin(self, line: Line, indent: int) -> Run:
        """What stands before a line: the bar, where the block is pointed at."""
        return Run(
            " " * indent if not self._is_pointed(line) else f"{' ' * (indent - 2)}{_BAR}"[:indent], "bar"
        )

    def backdrop(self, number: int) -> str:
        """Where there is no margin for a bar the block is shaded."""
        if self.block is None:  # each line of each frame asks
            return ""
        lines, place = self.page_lines(), number - self.frame
        if not 0 <= place < len(lines) or not self._is_pointed(lines[place]):
            return ""
        return "haze"

    def _is_pointed(self, line: Line) -> bool:
        return self.block is not None and line.anchor.block == self.block and is_text(line)


def is_text(line: Line) -> bool:
    """Whether a line holds more than rules."""
    return any(run.text.strip(_RULES) for run in line.runs)
