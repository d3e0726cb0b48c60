"""What stands on the terminal, so that of a frame only what changed is sent."""

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.segment import Segment
from rich.style import Style
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
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
        return Whole(update) if type(update) is LayoutUpdate else update


class Whole(CompositorUpdate):
    """A whole screen, each piece in its place: Textual sends those of a line one behind the other.

    Where a terminal finds a letter wider or narrower than we do, all panes to the right of it would move.
    """

    def __init__(self, update: LayoutUpdate) -> None:
        self._update = update

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """As it is, for whoever draws without a terminal."""
        return self._update.__rich_console__(console, options)

    def render_segments(self, console: Console) -> str:
        """What is to be sent."""
        sent: list[str] = []
        left, top = self._update.region.offset
        for y, line in enumerate(self._update.strips, top):
            x = left
            for piece in line:
                sent.append(_put(piece, x, y, console, plain=is_plain(piece.text)))
                x += piece.cell_length
        return "".join(sent)


def _ground(run: Segment) -> Style:
    """What is seen of a blank in a run."""
    style = run.style or Style.null()
    return style if style.reverse or style.underline else Style(bgcolor=style.bgcolor)


def _put(piece: Strip, x: int, y: int, console: Console, *, plain: bool) -> str:
    """Draw a piece; where the terminal may find it wider or narrower than we do, each of its runs in its own place."""
    if plain:
        return f"\x1b[{y + 1};{x + 1}H{piece.render(console)}"
    ground = _ground(next(iter(piece)))
    may_vary = piece.cell_length != len(piece.text)
    # First blanks, as the terminal may find a text narrower and leave standing what was there.
    runs = [(x, Segment(" " * piece.cell_length, ground))] if may_vary else []
    for run in piece.simplify():
        is_room = may_vary and run.text.isspace() and _ground(run) == ground
        if not is_room:  # or wider: then it may go on into the room beside it
            runs.append((x, run))
        x += run.cell_length
    return "".join(f"\x1b[{y + 1};{at + 1}H{Strip([run]).render(console)}" for at, run in runs)


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
                sent.append(_put(strip, x, y, console, plain=is_sure))
        return "".join(sent)
