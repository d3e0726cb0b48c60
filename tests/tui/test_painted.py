"""Of a frame only what changed is sent, and that must be enough."""

from typing import cast

import pytest
from rich.console import Console
from rich.segment import Segment
from textual._compositor import ChopsUpdate, CompositorUpdate
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
