"""The last line of the screen: where you are, what goes on, which keys there are."""

from collections.abc import Sequence

from newsreader.tui.line import Run, runs_width, spread
from newsreader.tui.pane import Pane
from newsreader.tui.width import cut, width

_GAP, _LAST = 2, 2
"""Cells between what is and what can be done, and those that the last hint needs not behind it."""


class StatusLine(Pane, can_focus=False):
    """One row: a pane that has only its heading."""

    def __init__(self) -> None:
        super().__init__(id="status")
        self._left: tuple[str, ...] = ()
        self._says = ""
        self._hints: Sequence[tuple[str, str]] = ()

    def show(self, left: Sequence[str], says: str, hints: Sequence[tuple[str, str]]) -> None:
        """Show other things.

        Args:
            left: What is true now: position, progress.
            says: A sentence about what just happened, "" for none.
            hints: Keys and what they do, the most useful first.
        """
        if (tuple(left), says, tuple(hints)) != (self._left, self._says, tuple(self._hints)):
            self._left, self._says, self._hints = tuple(left), says, tuple(hints)
            self.redraw()

    def heading(self, cells: int) -> Sequence[Run]:
        """Left what is, right what can be done; hints that do not fit are left out whole."""
        # However long a failure is, the way to the help stays in sight, and what the reader has just been told.
        free = cells - (width(" ".join(self._hints[0])) + 2 * _GAP if self._hints else 0)
        parts = self._left
        while self._says and parts and width(" · ".join((*parts, self._says))) > free:
            parts = parts[:-1]
        left = [Run(f" {cut(' · '.join(parts), max(0, free))}", "meta")]
        if self._says:
            left += [Run("   " if parts else ""), Run(self._says, "said")]
        room = cells - runs_width(left) + _LAST
        right: list[Run] = []
        for key, name in self._hints:
            hint = [Run(key, "key"), Run(f" {name}   ", "meta")]
            room -= runs_width(hint)
            if room < _GAP:
                break
            right += hint
        if right:
            right[-1] = Run(right[-1].text.rstrip() + " ", "meta")
        return spread(left, right, cells)
