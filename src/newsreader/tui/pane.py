"""The pane that list, facets, reader and help stand on.

It draws lines straight into cached strips: a heading in its first row (which shows where the keyboard is),
lines below, a scrollbar in its last column. Measured against a stock scrolling widget, one step costs 0.3 ms
instead of 7, because nothing is styled twice and no border, padding or opacity is looked up.
"""

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.color import Color
from textual.geometry import Region, Size
from textual.reactive import Reactive
from textual.strip import Strip
from textual.widget import Widget

from newsreader.speech import spoken
from newsreader.tui.drawn_once import DrawnOnce
from newsreader.tui.keymap import USUAL, Keymap, Where
from newsreader.tui.line import Run, Runs, fit
from newsreader.tui.pane_strip import PaneStrip
from newsreader.tui.themes import role_style
from newsreader.tui.width import width

WHEEL = 3
"""Lines that one notch of the mouse wheel moves."""
CACHED = 1000
"""Strips kept; a 300 by 100 screen needs 300."""
_NONE, _FREE, _RULE = Run(""), Run(" ", "track"), Run("│", "track")
_THUMB = Run("┃", "thumb")


class Pane(DrawnOnce, Widget, can_focus=True):
    """Rows of runs under a heading. Subclasses say how many there are and what is in each."""

    ALLOW_SELECT = False
    places: ClassVar[tuple[Where, ...]] = (Where.MOVE,)
    """What answers a key while this pane has the keyboard, the strongest first."""
    virtual_size = Reactive(Size(0, 0), layout=False, repaint=False)
    """Textual lays the whole screen out once more when this changes: a second frame for every key that moves panes."""
    roomy_from: int | None = 20
    """Lines of a pane from which a free one stands under the heading; None for never."""
    divides = False
    """Whether the last column is a rule even when there is nothing to scroll."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.top = 0
        self._given: Size | None = None
        self._strips: dict[tuple[int, str, Run], Strip] = {}
        self._made: dict[tuple[Runs, str, Run, int], Strip] = {}
        """By what is on them: whoever goes back and forth sees the same lines again, under other numbers, and from view to view in
        another width."""
        self._styles: dict[tuple[str, str], Style] = {}
        self._look: tuple[object, ...] = ()
        self._state: tuple[object, ...] = ()

    # ---------------------------------------------------------------- what subclasses say

    def line_count(self) -> int:
        """How many lines there are in all."""
        return 0

    def line(self, number: int, cells: int) -> Sequence[Run]:  # noqa: ARG002 - the base has no lines
        """One line, at most ``cells`` wide."""
        return ()

    def heading(self, cells: int) -> Sequence[Run]:  # noqa: ARG002
        """The first row."""
        return ()

    def backdrop(self, number: int) -> str:  # noqa: ARG002
        """What lies under a line: "", "shade" or "haze"."""
        return ""

    def press(self, number: int) -> None:
        """A line was clicked."""

    def press_heading(self, x: int) -> None:
        """The heading was clicked."""

    def move(self, lines: int) -> None:
        """Go down, or up where negative."""
        self.roll_to(self.top + lines)

    # ---------------------------------------------------------------- geometry

    @property
    def size(self) -> Size:
        """Its whole extent: without border and padding there is nothing to take off, and a frame asks 800 times."""
        return self._given or self.outer_size

    def give(self, width: int, height: int) -> None:
        """Tell the extent that the next layout will have, so that what is drawn for it is drawn once."""
        self._given = Size(width, height)

    @property
    def keymap(self) -> Keymap:
        """The keys in force."""
        settings = getattr(self.app, "settings", None)
        return USUAL if settings is None else settings.keymap

    def hint(self, where: Where, action: str, does: str, before: str = "") -> list[Run]:
        """The key in force of a command and what it does; nothing where it has no key."""
        key = self.keymap.key_of(where, action)
        return [Run(f"{before}{key}", "key"), Run(f" {does}", "meta")] if key else []

    @property
    def title_role(self) -> str:
        """The role of the heading's name: it shows whether this pane has the keyboard."""
        return "title:focus" if self.has_focus else "title"

    @property
    def head(self) -> int:
        """Rows above the lines: the heading, and a free one where there is room."""
        return 2 if self.roomy_from is not None and self.size.height >= self.roomy_from else 1

    @property
    def body_height(self) -> int:
        """Lines that are seen at once."""
        return max(0, self.size.height - self.head)

    @property
    def seen(self) -> int:
        """Lines of the text that are seen at once."""
        return self.body_height

    @property
    def body_width(self) -> int:
        """Cells of a line beside the scrollbar."""
        return max(0, self.size.width - 1)

    def roll_to(self, top: int) -> None:
        """Make a line the first that is seen."""
        top = max(0, min(top, self.line_count() - self.seen))
        if top != self.top:
            self.top = top
            self.refresh()

    def redraw(self) -> None:
        """Forget what was drawn: the content is another."""
        self._strips.clear()
        self.refresh()

    # ---------------------------------------------------------------- drawing

    def draw(self, crop: Region) -> list[Strip]:
        """The strips of a region."""
        look = (self.app.theme, *self.app.get_line_filters())
        if look != self._look or len(self._made) > CACHED:
            self._strips.clear()
            self._made.clear()
            self._styles.clear()
            self._look = look
        state = (spoken(), self.has_focus, self.size.width)
        if state != self._state or len(self._strips) > CACHED:
            self._strips.clear()
            self._state = state
        strips = self._screen_lines(crop.y, crop.bottom)
        if crop.x or crop.width != self.size.width:
            strips = [strip.crop(crop.x, crop.right) for strip in strips]
        return strips

    def _screen_lines(self, start: int, stop: int) -> list[Strip]:
        """Rows of the pane. What is the same for all of them is looked up once: a frame has a hundred."""
        head, count, thumb, width = self.head, self.line_count(), self._thumb(), self.size.width
        cells, rule = max(0, width - 1), _RULE if self.divides else _FREE
        strips = []
        for y in range(start, stop):
            bar = _NONE if not width else rule if y == 0 or thumb is None else _THUMB if y in thumb else _RULE
            if y < head:
                strips.append(self._strip(self.heading(cells) if y == 0 else (), "", bar, width))
                continue
            number = self.top + y - head
            key = (number, self.backdrop(number), bar)
            strip = self._strips.get(key)
            if strip is None:
                runs = self.line(number, cells) if number < count else ()
                strip = self._strips[key] = self._strip(runs, key[1], bar, width)
            strips.append(strip)
        return strips

    def _strip(self, runs: Sequence[Run], backdrop: str, bar: Run, width: int) -> Strip:
        """Runs as a strip of a width, with what stands in the last cell."""
        key = (tuple(runs), backdrop, bar, width)
        strip = self._made.get(key)
        if strip is None:
            style = self._style
            fitted = fit(runs, max(0, width - 1))
            segments = [Segment(run.text, style(run.role, backdrop)) for run in fitted if run.text]
            if bar.text:
                segments.append(Segment(bar.text, style(bar.role, "")))
            strip = self._made[key] = PaneStrip(segments, width)
        return strip

    def _style(self, role: str, backdrop: str) -> Style:
        """A role's look, with the filters that Textual would apply to every line anew (NO_COLOR, ANSI)."""
        style = self._styles.get((role, backdrop))
        if style is None:
            segments = [Segment(" ", role_style(self.app.theme, role, backdrop))]
            background = Color.parse(self.app.current_theme.background or "#000000")
            for line_filter in self.app.get_line_filters():
                segments = line_filter.apply(segments, background)
            style = segments[0].style or Style()
            self._styles[role, backdrop] = style
        return style

    def _thumb(self) -> range | None:
        """The rows of the thumb; None when there is nothing to scroll. It touches an end only when the text does."""
        height, head, seen, count = self.body_height, self.head, self.seen, self.line_count()
        if count <= seen:
            return None
        size = max(1, height * seen // count)
        free, last = height - size, count - seen
        top = round(self.top * free / last)
        if free > 1 and 0 < self.top < last:
            top = max(1, min(top, free - 1))
        return range(head + top, head + top + size)

    # ---------------------------------------------------------------- keys and mouse

    def watch_has_focus(self, _has_focus: bool) -> None:  # noqa: FBT001 - Textual's signature
        """No rule of a style sheet is about it: Textual would look for one in all of them."""

    def on_focus(self) -> None:
        """The heading shows it."""
        self.redraw()

    def on_blur(self) -> None:
        """The heading shows it."""
        self.redraw()

    def action_down(self) -> None:
        """Down a line."""
        self.move(1)

    def action_up(self) -> None:
        """Up a line."""
        self.move(-1)

    def action_half_down(self) -> None:
        """Down half a page."""
        self.move(max(1, self.seen // 2))

    def action_half_up(self) -> None:
        """Up half a page."""
        self.move(-max(1, self.seen // 2))

    def action_page_down(self) -> None:
        """Down a page; one line of the old page stays, so that the eye finds on."""
        self.move(max(1, self.seen - 1))

    def action_page_up(self) -> None:
        """Up a page."""
        self.move(-max(1, self.seen - 1))

    def action_first(self) -> None:
        """To the beginning."""
        self.move(-self.line_count())

    def action_last(self) -> None:
        """To the end."""
        self.move(self.line_count())

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel moves what is under it."""
        event.stop()
        self.roll_to(self.top + WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """The wheel moves what is under it."""
        event.stop()
        self.roll_to(self.top - WHEEL)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Grip the scrollbar, or press a line. The second click of two may come when the screen is gone already."""
        if self.app.screen is not self.screen:
            return
        if event.x == self.size.width - 1 and self.line_count() > self.seen:
            self.capture_mouse()
            self._drag_to(event.y)
        elif event.y == 0:
            if not self._press_key_at(event.x):
                self.press_heading(event.x)
        elif event.y >= self.head and self.top + event.y - self.head < self.line_count():
            self.press(self.top + event.y - self.head)

    def _press_key_at(self, x: int) -> bool:
        """A click on a key that the heading names, or on what it does, is that key; False where none is named."""
        from newsreader.tui.key_changes import read_key  # no first paint waits for it

        runs = self.heading(self.body_width)
        named, end = "", 0
        for run, behind in zip(runs, (*runs[1:], _NONE), strict=True):
            if run.role == "key":  # one that says what it does; not the sign before what is being typed
                named = run.text if behind.role == "meta" else ""
            elif run.role != "meta":
                named = ""
            end += width(run.text)
            if x < end:
                break
        key = read_key(named.strip()) if named.strip() else None
        if key is None:
            return False
        character = key if len(key) == 1 else None
        taker = self.app.focused
        if taker is None or not taker.check_consume_key(key, character):  # no click types a letter
            self.app.post_message(events.Key(key, character))
        return True

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Drag the scrollbar."""
        if self.app.mouse_captured is self:
            self._drag_to(event.y)

    def on_mouse_up(self) -> None:
        """Let the scrollbar go."""
        self.release_mouse()

    def _drag_to(self, y: int) -> None:
        height, last = self.body_height, self.line_count() - self.seen
        self.roll_to(round((y - self.head) * last / max(1, height - 1)))
