"""The filter box: what is typed is what is searched, key by key."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.events import Paste
from textual.geometry import Region, Size
from textual.reactive import Reactive
from textual.strip import Strip
from textual.widgets import Input, Static

from newsreader.speech import figure, mark, retold, tr
from newsreader.text.queries.completion import Completion
from newsreader.text.queries.query import Notice
from newsreader.text.sanitise import paragraph, safe_text
from newsreader.tui.drawn_once import DrawnOnce
from newsreader.tui.keymap import USUAL, Where
from newsreader.tui.line import Run, fit, runs_width
from newsreader.tui.themes import CURSOR, NOTED, role_style
from newsreader.tui.width import width

PROMPT = " / "
PLACEHOLDERS = (
    mark('filter: words, "a phrase", person: place: date:2026-03, -not'),
    mark('filter: words, "a phrase", -not'),
    mark("filter"),
)
"""What stands in the empty box: the longest that fits."""
_LEAST = 12
"""Cells below which nothing is said beside the query."""
_GAP = 3
"""Cells between the query and what is said of it."""


class Said(NamedTuple):
    """What is said of the query in the box."""

    notices: Sequence[Notice] = ()
    completions: Sequence[Completion] = ()
    words: str = ""
    """The query, as it was understood."""
    offers: Sequence[Completion] = ()
    """What may be meant instead of its last words."""

    @property
    def rest(self) -> str:
        """What the likeliest way to go on would add."""
        return paragraph(self.completions[0].rest) if self.completions else ""

    def offered(self, takes: str, room: int) -> Sequence[Completion]:
        """What may be meant, where it is seen: nothing else is to be said, and the first is not cut.

        Args:
            takes: The key that takes it.
            room: Cells beside the query.
        """
        if self.notices or self.completions or not takes:
            return ()
        return self.offers if width(f"{takes} {_ways(self.offers[:1])}") <= room else ()

    def beside(self, takes: str, room: int) -> Sequence[Run]:
        """What stands beside the query: what is wrong, else ways to go on or what else may be meant, else what was understood.

        Args:
            takes: The key that takes what else may be meant.
            room: Cells beside the query.
        """
        if self.notices:
            return (Run(f"! {retold(self.notices[0].says)}", "warn"),)
        if self.completions:
            return (Run(_ways(self.completions), "meta"),)
        if offers := self.offered(takes, room):
            return (Run(f"{takes} ", "key"), Run(_ways(offers), "meta"))
        return (Run(paragraph(self.words), "meta"),) if self.words else ()


def _ways(ways: Sequence[Completion]) -> str:
    numbers = ("" if way.number is None else f" {figure(way.number)}" for way in ways)
    return " · ".join(f"{paragraph(way.shown)}{number}" for way, number in zip(ways, numbers, strict=True))


class FilterInput(DrawnOnce, Input, inherit_css=False):
    """One line of text; every change goes straight to the searcher, so that one key is one frame.

    Textual's style sheet of an input, half of what is parsed before the first paint, is mostly about borders.
    """

    DEFAULT_CSS = """
    FilterInput { width: 1fr; height: 1; color: $foreground; pointer: text; scrollbar-size-horizontal: 0; }
    """
    places: ClassVar[tuple[Where, ...]] = (Where.FILTER,)
    placeholders: ClassVar[tuple[str, ...]] = PLACEHOLDERS
    virtual_size = Reactive(Size(0, 0), layout=False, repaint=False)
    """Textual lays the whole screen out for each letter, as if a longer query took more room."""
    says_at_once = False
    """Whether the empty box says how to go on."""

    def __init__(self, typed: Callable[[str], None]) -> None:
        """Build the box; ``typed`` is called with the whole text after every change."""
        super().__init__(
            placeholder=tr(self.placeholders[0]), id="query", compact=True, select_on_focus=False
        )
        self.cursor_blink = False
        self._typed = typed
        self._said = Said()

    def say(self, said: Said) -> None:
        """Say something of the query."""
        if said != self._said:
            self._said = said
            self.refresh()

    def draw(self, crop: Region) -> list[Strip]:
        """Its one line. Textual renders a text of it twice and asks the style sheet for each part: a twelfth of a letter."""
        line = self.render_line(0)
        for line_filter in self.app.get_line_filters():
            line = line.apply_filter(line_filter, self.background_colors[1])
        return [line.crop(crop.x, crop.right)] * min(crop.height, 1)

    def render_line(self, y: int) -> Strip:  # noqa: ARG002 - there is only one
        """The query, the rest of what it may become, and at the right what is said of it."""
        runs = self._written()
        taken, cells, first = width(self.value) + 1, self.size.width, self.scroll_offset.x
        if (self.value or self.says_at_once) and taken < cells:
            rest = self._said.rest if self.value and self.has_focus and self.cursor_at_end else ""
            if rest:  # the cursor stands on its first letter, in the cell that is its own after the query
                runs[-1:] = [Run(rest[0], f"rest|{CURSOR}"), Run(rest[1:], "rest")]
            room = self._room(rest)
            beside = self._said.beside(self._takes(), room)
            if room >= _LEAST and beside:
                shown = fit(beside, min(room, runs_width(beside)))
                runs += [Run(" " * (cells - 1 - runs_width([*runs, *shown]))), *shown]
        drawn = Strip([Segment(run.text, role_style(self.app.theme, run.role)) for run in runs])
        filled = drawn.crop(first) if first else drawn
        return filled.adjust_cell_length(cells, role_style(self.app.theme, "body"))

    def _written(self) -> list[Run]:
        """What stands in the box, with the cursor on it; what is selected is told apart, and what says nothing underlined."""
        text, role = (f"{self.value} ", "body") if self.value else (self.placeholder or " ", "quiet")
        lights: list[tuple[int, int, str]] = [(*span, NOTED) for span, _ in self._said.notices]
        if self.has_focus:
            at = self.cursor_position
            lights += [(min(self.selection), max(self.selection), "selected"), (at, at + 1, CURSOR)]
        edges = {0, len(text), *(min(edge, len(text)) for light in lights for edge in light[:2])}
        return [
            Run(
                text[start:end],
                "|".join((role, *(kind for low, high, kind in lights if low <= start < high))),
            )
            for start, end in pairwise(sorted(edges))
        ]

    def action_cursor_right(self, select: bool = False) -> None:  # noqa: FBT001, FBT002 - Textual's signature
        """At the end of the query, take what is offered."""
        if select or not self.cursor_at_end or not self.complete():
            super().action_cursor_right(select)

    def action_complete(self) -> None:
        """Take what is seen to be offered, else go to the next part of the screen."""
        offers = self._said.offered(self._takes(), self._room())
        if not (self.cursor_at_end and (self.complete() or self._take(offers))):
            self.screen.focus_next()

    def complete(self) -> bool:
        """Take the likeliest way to go on; False when there is none."""
        return bool(self._said.rest) and self._take(self._said.completions)

    def _take(self, ways: Sequence[Completion]) -> bool:
        if ways:
            self.value = ways[0].text
            self.cursor_position = len(self.value)
        return bool(ways)

    def _room(self, rest: str = "") -> int:
        """Cells beside the query, and the rest of what it may become."""
        return self.size.width - width(self.value) - 1 - width(rest) - _GAP

    def _takes(self) -> str:
        settings = getattr(self.app, "settings", None)
        return (USUAL if settings is None else settings.keymap).key_of(Where.FILTER, "complete")

    def on_mount(self) -> None:
        """Say so in the first frame, too."""
        self.say_what_for()

    def on_resize(self) -> None:
        """Say as much as there is room for."""
        self.say_what_for()
        self._show_cursor()

    def say_what_for(self) -> None:
        """What can be typed, while nothing is; the longest that fits."""
        room = (self.size.width or self.app.size.width - width(PROMPT)) - 1
        self.placeholder = next((text for text in map(tr, self.placeholders) if len(text) <= room), "")

    def on_paste(self, event: Paste) -> None:
        """Take all lines of what is pasted as one: a headline is often broken in two. Textual takes the first."""
        event.prevent_default()
        event.stop()
        lines = safe_text(event.text).strip("\n").split("\n")
        self.replace(" ".join(map(str.strip, lines)) if lines[1:] else lines[0], *self.selection)

    def validate_value(self, value: str) -> str:
        """What is pasted may hold anything; the box shows only what is safe to show."""
        return safe_text(value).replace("\n", " ")

    def watch_value(self, value: str) -> None:
        """Not a message: a message would be a second frame."""
        if self.is_mounted:
            self._typed(value)
            self._show_cursor()

    def _show_cursor(self) -> None:
        """Keep it in sight: Textual looks for it only when it moves, and not when it does so for the first time."""
        at = width(self.value[: self.cursor_position])
        is_seen = 0 <= at - self.scroll_offset.x < self.size.width
        if not is_seen:  # asked for each letter, a frame would cost a tenth more
            self.scroll_to_region(Region(at, 0, 1, 1), animate=False, force=True)


class Prompt(DrawnOnce, Static):
    """What stands before the query."""


class FilterBox(DrawnOnce, Horizontal):
    """The prompt and the input."""

    def __init__(self, typed: Callable[[str], None]) -> None:
        super().__init__(id="filter")
        self.input = FilterInput(typed)
        self.can_focus = False

    def compose(self) -> ComposeResult:
        """A slash, which is also the key, and the input."""
        yield Prompt(PROMPT, id="prompt", markup=False)
        yield self.input
