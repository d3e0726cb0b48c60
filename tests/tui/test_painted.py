"""Of a frame only what changed is sent, and that must be enough."""

import re
from typing import cast

import pyte
import pytest
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.geometry import Region
from textual.screen import Screen
from textual.strip import Strip

from newsreader.tui.painted import Painted

WIDTH = 10


def strip(text: str) -> Strip:
    return Strip([Segment(text)])


def sent(painted: Painted, screen: Screen[None], left: Strip, right: Strip) -> str:
    """What the terminal gets of a line of two pieces."""
    update = ChopsUpdate([{0: left, WIDTH: right}], [(0, 0, 2 * WIDTH)], [[WIDTH, 2 * WIDTH]])
    return cast("CompositorUpdate", painted.changed(screen, update)).render_segments(Console())


@pytest.mark.parametrize(
    ("text", "is_sent"), [("слово", False), ("“word” …", False), ("🇺🇦 це", True), ("e\u0301t\u0323", True)]
)
def test_right_of_what_a_terminal_may_find_wider_all_is_sent(text: str, is_sent: bool) -> None:  # noqa: FBT001
    """A flag that a terminal draws in more cells than it should lay over the next pane until all was drawn anew."""
    painted, screen, right = Painted(), Screen[None](), strip("right".ljust(WIDTH))
    sent(painted, screen, strip("first".ljust(WIDTH)), right)
    sent(painted, screen, strip("first".ljust(WIDTH)), right)

    again = sent(painted, screen, strip(text.ljust(WIDTH)), right)
    assert text in again
    assert ("right" in again) == is_sent


def test_what_stands_there_is_not_sent_until_another_screen_has_been_there() -> None:
    painted, screen, other = Painted(), Screen[None](), Screen[None]()
    left, right = strip("left".ljust(WIDTH)), strip("right".ljust(WIDTH))
    for _ in range(2):  # the first frame of a screen is not remembered
        assert "left" in sent(painted, screen, left, right)
    assert sent(painted, screen, left, right) == ""
    sent(painted, other, left, right)
    assert "left" in sent(painted, screen, left, right)


def test_of_a_whole_screen_too_each_piece_is_sent_to_its_place() -> None:
    """A terminal that finds «हिन्दी» wider or narrower than we do moved the panes to the right of it, until the next frame."""
    wide = Strip([Segment("हिन्दी"), Segment(" " * 4), Segment("×2", Style(bold=True)), Segment(" ")])
    lines = [[wide, strip("right")], [strip("left".ljust(WIDTH)), strip("below")]]
    update = LayoutUpdate(lines, Region(0, 0, 2 * WIDTH, 2))  # type: ignore[arg-type]
    whole = cast("CompositorUpdate", Painted().changed(Screen[None](), update)).render_segments(Console())
    plain = re.sub(r"\x1b\[[\d;]*m", "", whole)

    assert (
        f"\x1b[1;1H{' ' * wide.cell_length}\x1b[1;1Hहिन्दी{' ' * 4}\x1b[1;{wide.cell_length - 2}H×2\x1b[1;{wide.cell_length + 1}Hright"
        in plain
    )
    assert "\x1b[2;1Hleft" in whole
    assert f"\x1b[2;{WIDTH + 1}Hbelow" in whole


@pytest.mark.parametrize("text", ["a → b", "≈ 10", "हिन्दी", "漢字", "plain", "🇺🇦"])
def test_nothing_of_what_stood_there_is_left_below_a_piece(text: str) -> None:
    """Blanks were left out that nobody had drawn before: behind «→» the status line kept what it had told last."""
    piece = Strip([Segment(text), Segment("   "), Segment("c", Style(bold=True)), Segment("    ")])
    update = LayoutUpdate([[piece]], Region(0, 0, piece.cell_length, 1))
    whole = cast("CompositorUpdate", Painted().changed(Screen[None](), update)).render_segments(Console())
    screen = pyte.Screen(piece.cell_length, 1)
    stream = pyte.Stream(screen)
    stream.feed("X" * piece.cell_length)
    stream.feed(whole)

    assert "X" not in screen.display[0]
    assert screen.display[0].rstrip()[-1] == "c"


@pytest.mark.parametrize("look", ["reverse", "underline"])
@pytest.mark.parametrize("text", ["हिन्दी", "漢字", "plain"])
def test_a_row_in_reverse_is_so_to_its_end(text: str, look: str) -> None:
    """In sixteen colours the cursor's row is; behind a headline of another script its blanks were left out."""
    style = Style.parse(look)
    runs = [(text, style), ("   ", style), ("c", style + Style(bold=True)), ("    ", style)]
    piece = Strip([Segment(*run) for run in runs])
    update = LayoutUpdate([[piece]], Region(0, 0, piece.cell_length, 1))
    whole = cast("CompositorUpdate", Painted().changed(Screen[None](), update)).render_segments(
        Console(force_terminal=True, color_system="standard")
    )
    screen = pyte.Screen(piece.cell_length, 1)
    pyte.Stream(screen).feed(whole)
    name = {"reverse": "reverse", "underline": "underscore"}[look]

    assert [getattr(screen.buffer[0][x], name) for x in range(piece.cell_length - 5, piece.cell_length)] == [
        True
    ] * 5
