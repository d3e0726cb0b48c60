"""What stands on the terminal, so that of a frame only what changed is sent."""

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from textual._compositor import ChopsUpdate, CompositorUpdate
from textual.screen import Screen
from textual.strip import Strip

from newsreader.tui.width import is_plain

_Line = tuple[list[int], dict[int, Strip]]
"""Where the pieces of a line begin, and those that are known to stand there."""


class Painted:
    """The pieces that were sent since the whole screen was drawn.

    Whatever is refreshed is drawn from its own memory of strips: a letter in the filter refreshes a hundred lines of which
    half are what they were. The same strip in the same place is there already.
    """

    def __init__(self) -> None:
        self._screen: Screen[None] | None = None
        self._lines: dict[int, _Line] = {}

    def forget(self) -> None:
        """Something else may stand there now."""
        self._lines.clear()

    def changed(self, screen: Screen[None], update: RenderableType | None) -> RenderableType | None:
        """The part of an update that the terminal does not show yet."""
        if screen is self._screen and type(update) is ChopsUpdate:
            return _Changed(update, self._lines)
        self._screen = screen
        self.forget()
        return update


class _Changed(CompositorUpdate):
    """An update of parts of lines."""

    def __init__(self, update: ChopsUpdate, lines: dict[int, _Line]) -> None:
        self._update, self._known = update, lines

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Whole, for whoever draws without a terminal."""
        return self._update.__rich_console__(console, options)

    def render_segments(self, console: Console) -> str:
        """What is to be sent."""
        sent: list[str] = []
        for y, first, last in self._update.spans:
            pieces = self._update.chops[y]
            starts, there = self._known.get(y, ([], {}))
            if starts != [*pieces]:  # other panes
                there = {}
                self._known[y] = ([*pieces], there)
            is_sure = True  # terminals do not agree how wide a flag is: it may lie over what is right of it
            for end, (x, piece) in zip(self._update.chop_ends[y], pieces.items(), strict=False):
                if piece is None or x >= last or end <= first or (is_sure and there.get(x) is piece):
                    continue
                if first <= x and end <= last:
                    there[x] = strip = piece
                else:  # Textual sends its beginning
                    there.pop(x, None)
                    strip = piece.crop(0, min(end, last) - x)
                is_sure = is_plain(strip.text)
                sent.append(f"\x1b[{y + 1};{x + 1}H{strip.render(console)}")
        return "".join(sent)
