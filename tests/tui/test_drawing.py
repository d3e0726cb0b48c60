"""What is drawn once is not drawn again, and what is made with less than Textual's own comes out the same."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.segment import Segment
from rich.style import Style
from screens import reading
from textual.app import App
from textual.strip import Strip
from textual.theme import Theme

from newsreader.library import Library
from newsreader.model import DocId, Row
from newsreader.text.sanitise import safe_text
from newsreader.tui.app import Newsreader
from newsreader.tui.list_pane import ListPane
from newsreader.tui.look import THEMES
from newsreader.tui.pane_strip import PaneStrip
from newsreader.tui.themes import ANSI, CURSOR, role_style
from newsreader.tui.width import width

SIZE = (120, 40)
STYLES = (Style(color="red"), Style(bgcolor="blue", bold=True), Style(italic=True))

segments = st.lists(
    st.tuples(st.text("aж—日\u0301 ", min_size=1, max_size=6), st.sampled_from(STYLES)).map(
        lambda it: Segment(*it)
    ),
    max_size=5,
)


@given(segments, st.lists(st.integers(0, 40), max_size=4), st.integers(0, 40), st.integers(0, 40))
def test_a_pane_strip_is_a_strip(drawn: list[Segment], cuts: list[int], start: int, end: int) -> None:
    cells = sum(width(segment.text) for segment in drawn)
    ours, theirs = PaneStrip(list(drawn), cells), Strip(list(drawn), cells)
    for places in (sorted({*cuts, cells}), [cells]):
        assert list(ours.divide(places)) == list(theirs.divide(places))
    assert ours.crop(start, end) == theirs.crop(start, end)
    assert ours.apply_style(STYLES[2]) == theirs.apply_style(STYLES[2])
    assert ours == theirs
    assert ours.text == theirs.text


def test_a_pane_strip_has_no_more_than_a_strip() -> None:
    strip = PaneStrip([Segment("a")], 1)
    with pytest.raises(AttributeError):
        strip.nothing  # noqa: B018


async def test_who_goes_back_and_forth_sees_the_same_strips(seeds: Library) -> None:
    async with reading(seeds, SIZE) as pilot:
        assert isinstance(pilot.app, Newsreader)
        reader = pilot.app.room.reader
        await pilot.press("j", "k")
        before = reader.render_lines(reader.size.region)
        await pilot.press("j")
        other = reader.render_lines(reader.size.region)
        await pilot.press("k")
        after = reader.render_lines(reader.size.region)

    assert [strip.text for strip in before] != [strip.text for strip in other]
    assert all(one is two for one, two in zip(before, after, strict=True))


async def test_who_goes_from_view_to_view_sees_the_same_strips_in_each(seeds: Library) -> None:
    async with reading(seeds, SIZE) as pilot:
        assert isinstance(pilot.app, Newsreader)
        reader = pilot.app.room.reader
        seen = []
        for _ in range(6):
            await pilot.press("c")
            seen.append(reader.render_lines(reader.size.region))

    assert len({strip.cell_length for strips in seen for strip in strips}) > 1
    for before, after in zip(seen, seen[3:], strict=False):
        assert all(one is two for one, two in zip(before, after, strict=True))


async def test_what_stands_is_drawn_anew_in_another_theme(seeds: Library) -> None:
    async with reading(seeds, SIZE) as pilot:
        assert isinstance(pilot.app, Newsreader)
        room = pilot.app.room
        parts = (room, room.filter_box, room.filter_box.input, room.reader)
        before = [part.render_lines(part.size.region) for part in parts]
        await pilot.pause()
        again = [part.render_lines(part.size.region) for part in parts]
        await pilot.press("ctrl+t")
        await pilot.pause()
        after = [part.render_lines(part.size.region) for part in parts]

    assert all(one is two for one, two in zip(before, again, strict=True))
    for one, two in zip(before, after, strict=True):
        assert [strip.text for strip in one] == [strip.text for strip in two]
        assert one != two


async def test_rows_are_asked_for_a_screenful_at_a_time() -> None:
    """Going down row by row asked for all rows in view again at each step."""
    asked: list[tuple[int, int]] = []

    def fetch(start: int, stop: int) -> list[Row]:
        asked.append((start, stop))
        return [row(number) for number in range(start, stop)]

    pane = ListPane(fetch, lambda *_: (), lambda _: None, lambda: None, lambda _: False)

    class Listing(App[None]):
        def compose(self) -> Iterator[ListPane]:
            pane.styles.width, pane.styles.height = SIZE
            yield pane

    async with Listing().run_test(size=SIZE) as pilot:
        pane.show(1000, 0, "", "1,000")
        await pilot.pause()
        for target in (*range(60), *range(60, -1, -1), 500, 999, 0):
            pane.go_to(target)
            text = [strip.text for strip in pane.render_lines(pane.size.region)]
            assert any(f"number {target}." in line for line in text)
            assert all(line.strip("│┃ ") for line in text[pane.head :])

    assert len(asked) < 15
    assert sum(stop - start for start, stop in asked) < 400


def row(number: int) -> Row:
    headline = safe_text(f"number {number}.")
    return Row(DocId(number), f"{number}.txt", headline, True, None, None, None, "uk", 1, False, False, None)


@pytest.mark.parametrize(
    "theme", [theme for theme in THEMES if theme.name != ANSI.name], ids=lambda theme: theme.name
)
def test_the_cursor_of_a_line_looks_like_that_of_a_note(theme: Theme) -> None:
    """The line is drawn here and the note by Textual: the cursor of the one lost its colour."""
    cursor = role_style(theme.name, f"body|{CURSOR}")
    assert cursor.bgcolor is not None
    assert cursor.bgcolor.name == theme.variables["input-cursor-background"]


def test_without_colours_the_cursor_is_seen_in_what_is_selected() -> None:
    assert role_style(ANSI.name, f"body|selected|{CURSOR}") != role_style(ANSI.name, "body|selected")
