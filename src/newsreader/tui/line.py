"""What a pane draws: lines made of runs, each a piece of text and the role that it plays. Pure.

A role is a name ("body", "meta", "struck:related"); the theme decides what it looks like.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsreader.tui.width import ELLIPSIS, cut, width


class Source(NamedTuple):
    """Where the text of a run stands in the article: the number of a block, and how far into its text."""

    block: int
    offset: int
    raw: bool = False
    """The text as ``visible_text`` shows it, else as one ``paragraph``: offsets differ."""


class Run(NamedTuple):
    """A piece of a line in one role. A role may have a light over it: "body|hit"."""

    text: str
    role: str = "body"
    source: Source | None = None
    """Of the article's own text only."""


Runs = tuple[Run, ...]


class Anchor(NamedTuple):
    """A place in the article that no change of width moves: a block, and how far into its text."""

    block: int
    offset: int


TOP = Anchor(-1, 0)


class Line(NamedTuple):
    """One row of a page. ``anchor`` is the place in the article where it begins."""

    runs: Runs = ()
    anchor: Anchor = TOP
    hang: int = 0
    """Cells by which it begins left of the others: a dash that opens speech hangs in the margin."""


def runs_width(runs: Iterable[Run]) -> int:
    """Cells that the runs take together."""
    return sum(width(run.text) for run in runs)


def fit(runs: Sequence[Run], cells: int) -> list[Run]:
    """The runs in exactly ``cells``: cut with an ellipsis or padded on the right."""
    fitted: list[Run] = []
    left = cells
    for place, run in enumerate(runs):
        used = width(run.text)
        if used > left or (used == left and any(other.text for other in runs[place + 1 :])):
            text = _cut_hard(run.text, left)
            fitted.append(run._replace(text=text))
            left -= width(text)
            break
        fitted.append(run)
        left -= used
    if left > 0:
        fitted.append(Run(" " * left))
    return fitted


def spread(left: Sequence[Run], right: Sequence[Run], cells: int) -> list[Run]:
    """Two groups at the two ends of a line; the right one gives way when there is no room for both."""
    room = cells - runs_width(right) - 1
    if room < min(runs_width(left), cells // 2):
        return fit(left, cells)
    return [*fit(left, room), Run(" "), *right]


def _cut_hard(text: str, cells: int) -> str:
    """Cut so that an ellipsis shows that there was more, also where the text itself would just fit."""
    return cut(text, cells) if width(text) > cells else cut(text + ELLIPSIS, cells)
