"""Where each part of the screen stands, at every size. Pure.

< 100 columns   list over reader; with the keyboard in it the reader takes all; facets on demand
100 - 179       facets | list | reader; side by side takes all while the keyboard is in it
>= 180          facets | list | reader, wide enough for side by side
"""

import sys
from enum import StrEnum
from typing import NamedTuple

from newsreader.tui.page import View

MIDDLE, WIDE = 100, 180
TWO_COLUMNS = 160
"""Columns of the screen from which the text alone can stand in two."""
ROOMY = 6
"""Lines below which only one pane is drawn, and neither the filter box nor the status line."""

STACKED = 14
"""Lines from which the list and a piece of the text stand above each other."""
AIRY = 30
"""Lines from which a free one stands under the filter box."""


class Layout(StrEnum):
    """How list and text stand to each other."""

    AUTO = "auto"
    STACKED = "stacked"
    COLUMNS = "columns"


NARROWEST_COLUMNS = 64
"""Columns below which panes beside each other are wanted in vain."""


class Box(NamedTuple):
    """A rectangle of the screen, in cells."""

    x: int
    y: int
    width: int
    height: int


class Shown(NamedTuple):
    """What the reader has asked to see."""

    focus: str = "list"
    """"list", "facets", "reader" or "filter"."""
    view: View = View.CLEANED
    zen: bool = False
    layout: Layout = Layout.AUTO
    timeline: bool = False

    @property
    def columns_from(self) -> int:
        """The width from which panes stand beside each other."""
        return {Layout.AUTO: MIDDLE, Layout.COLUMNS: NARROWEST_COLUMNS, Layout.STACKED: sys.maxsize}[
            self.layout
        ]


def default_view(width: int) -> View:
    """Side by side where its columns are comfortable beside the other panes."""
    return View.BESIDE if width >= WIDE else View.CLEANED


def view_there(wanted: View, width: int, shown: Shown) -> View:
    """The view that there is room for: a reader that is one pane of three shows the cleaned text."""
    thin = width < WIDE and shown.focus != "reader" and not shown.zen
    return View.CLEANED if wanted is View.BESIDE and thin else wanted


def arrange(width: int, height: int, shown: Shown) -> dict[str, Box]:
    """The boxes of the parts that are seen; they tile the screen."""
    boxes: dict[str, Box] = {}
    top, bottom = 0, height
    if height >= ROOMY:
        if not shown.zen or shown.focus == "filter":
            boxes["filter"] = Box(0, 0, width, 1)
            top = 2 if height >= AIRY or shown.timeline else 1
            if shown.timeline:
                boxes["timeline"] = Box(0, 1, width, 1)
        boxes["status"] = Box(0, height - 1, width, 1)
        bottom -= 1
    elif shown.focus == "filter":
        boxes["filter"] = Box(0, 0, width, 1)
        top = 1
    if bottom > top:
        boxes |= _panes(Box(0, top, width, bottom - top), shown, roomy=height >= ROOMY)
    return boxes


def _panes(room: Box, shown: Shown, *, roomy: bool) -> dict[str, Box]:
    if shown.zen or (shown.focus == "reader" and shown.view is View.BESIDE and room.width < WIDE):
        return {"reader": room}
    if room.width < shown.columns_from or not roomy:
        return _narrow(room, shown, roomy=roomy)
    facets, rows = 28 if room.width >= WIDE else min(24, room.width // 4), _list_width(room.width)
    return {
        "facets": Box(0, room.y, facets, room.height),
        "list": Box(facets, room.y, rows, room.height),
        "reader": Box(facets + rows, room.y, room.width - facets - rows, room.height),
    }


def _list_width(width: int) -> int:
    """36 cells at 100 columns, 40 at 120, 44 from 140, 52 from 180, 58 from 200."""
    if width >= WIDE:
        return min(58, 52 + (width - WIDE) // 3)
    return min(44, 36 + (width - MIDDLE) // 5) if width >= MIDDLE else max(20, width // 3)


def _narrow(room: Box, shown: Shown, *, roomy: bool) -> dict[str, Box]:
    if shown.focus == "facets":
        facets = min(room.width, max(24, room.width * 2 // 5))
        if room.width - facets < 24:  # noqa: PLR2004 - less than a facet pane is no list
            return {"facets": room}
        rest = Box(room.x + facets, room.y, room.width - facets, room.height)
        left = {"facets": Box(room.x, room.y, facets, room.height)}
        return left | _narrow(rest, shown._replace(focus="list"), roomy=roomy)
    if shown.focus == "reader":
        return {"reader": room}
    if not roomy or room.height < STACKED:
        return {"list": room}
    upper = max(5, room.height * 2 // 5)
    return {
        "list": Box(room.x, room.y, room.width, upper),
        "reader": Box(room.x, room.y + upper, room.width, room.height - upper),
    }
