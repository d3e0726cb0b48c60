"""Lights over text: what was looked for, what is selected. Pure.

Lights are spans of a block's text; a line shows the pieces that fall into its runs. Whoever has something to light
up - find in text, the words of the filter, a selection - gives spans; this is the only place that draws them.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsreader.tui.line import Run, Source


class Light(NamedTuple):
    """A span of a block's text and what lies over it: "hit", "here" or "selected"."""

    start: int
    end: int
    kind: str = "hit"


LightsOf = Callable[[Source], Sequence[Light]]
"""The lights of the block of a source, in its text as the source has it; the later one lies on top."""


def lit(runs: Iterable[Run], lights_of: LightsOf) -> list[Run]:
    """The runs, cut where a light begins or ends."""
    drawn: list[Run] = []
    for run in runs:
        lights = lights_of(run.source) if run.source is not None else ()
        drawn += _cut(run, lights) if lights else (run,)
    return drawn


def _cut(run: Run, lights: Sequence[Light]) -> list[Run]:
    assert run.source is not None  # noqa: S101 - only such runs come here
    first, size = run.source.offset, len(run.text)
    inside = [(max(0, start - first), min(size, end - first), kind) for start, end, kind in lights]
    inside = [light for light in inside if light[0] < light[1]]
    if not inside:
        return [run]
    edges = sorted({0, size, *(edge for start, end, _ in inside for edge in (start, end))})
    pieces = []
    for start, end in pairwise(edges):
        over = next((kind for low, high, kind in reversed(inside) if low <= start < high), "")
        role = f"{run.role}|{over}" if over else run.role
        pieces.append(Run(run.text[start:end], role, run.source._replace(offset=first + start)))
    return pieces
