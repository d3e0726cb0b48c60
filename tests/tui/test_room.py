"""The reading room as a reader meets it: real articles, a real library, real keys."""

from pathlib import Path

import pytest
from rich.color import Color
from screens import reading, screen_text
from textual.events import MouseScrollDown
from textual.pilot import Pilot

from newsreader.library import Library
from newsreader.model import Facet, Mark
from newsreader.text.queries.query import State, parse_query
from newsreader.tui.app import Newsreader
from newsreader.tui.config_file import Remembered
from newsreader.tui.indexer import Indexing
from newsreader.tui.keymap import COMMANDS, Where
from newsreader.tui.layouts import twins
from newsreader.tui.line import TOP
from newsreader.tui.page import View
from newsreader.tui.room import ReadingRoom
from newsreader.tui.themes import PALETTES

SIZES = [(1, 1), (2, 2), (20, 5), (40, 12), (80, 24), (120, 40), (200, 50), (300, 100)]
PLACES = {"list": {Where.LIST, Where.ALL}, "facets": {Where.FACETS}, "reader": {Where.READER, Where.MOVE}}
ENDING = {"app.leave", "app.suspend_process"}


def room(pilot: Pilot[None]) -> ReadingRoom:
    assert isinstance(pilot.app, Newsreader)
    return pilot.app.room


def text(pilot: Pilot[None]) -> str:
    return screen_text(pilot.app)


@pytest.mark.parametrize(
    "size", [(1, 1), (20, 5), (80, 24), (120, 40)], ids=lambda size: f"{size[0]}x{size[1]}"
)
async def test_every_key_is_survived_at_every_size(seeds: Library, size: tuple[int, int]) -> None:
    """Each key where it works, on each layout; what leaves the program is tried elsewhere."""
    async with reading(seeds, size) as pilot:
        for name, places in PLACES.items():
            room(pilot).action_go(name)
            for command in COMMANDS:
                keys = (
                    [k for key in command.keys for k in (key, *twins(key))]
                    if size == (120, 40)
                    else command.keys[:1]
                )
                for key in keys if command.where in places and command.action not in ENDING else ():
                    await pilot.press("comma" if key == "," else key)
                    if pilot.app.screen is not room(pilot):
                        await pilot.press("escape")
                    if room(pilot)._focus != name:
                        room(pilot).action_go(name)
        await pilot.pause()

        assert pilot.app.is_running
        assert len(text(pilot).split("\n")) == size[1]


async def test_resizing_wildly_changes_nothing_but_the_layout(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        before = text(pilot)
        for size in [*SIZES, *reversed(SIZES)]:
            await pilot.resize_terminal(*size)
        await pilot.resize_terminal(120, 40)
        await pilot.pause()

        assert text(pilot) == before


async def test_forty_resizes_keep_the_paragraph(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("G", "enter", "ctrl+d", "j")
        reader = room(pilot).reader
        place = reader._place
        for number in range(40):
            await pilot.resize_terminal(40 + 7 * (number % 30), 20 + number % 25)
        await pilot.resize_terminal(120, 40)
        await pilot.pause()

        assert place != TOP
        assert reader._place == place
        assert reader._lines[reader.top - 1].anchor == place


# ------------------------------------------------------------------ finding


async def test_typing_narrows_the_list_with_every_key(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("/")
        totals = []
        for key in "рютте":
            await pilot.press(key)
            totals.append(room(pilot).controller.hits.total)

        assert totals[-1] == 1
        assert "1/1" in text(pilot)
        assert "3 in all" in text(pilot)

        await pilot.press("enter", "\\")
        assert room(pilot).controller.hits.total == 3
        assert room(pilot).filter_box.input.value == ""


async def test_escape_leaves_the_box_and_then_clears_it(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("/", *"нато", "escape")
        assert room(pilot).focused is room(pilot).list
        assert room(pilot).controller.text == "нато"

        await pilot.press("escape")
        assert room(pilot).controller.text == ""


async def test_letters_typed_into_the_box_are_no_commands(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("/", *"qcsz")

        assert pilot.app.is_running
        assert room(pilot).controller.text == "qcsz"


async def test_nothing_found_says_so_and_how_to_go_on(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("/", *"zzzz")

        flat = " ".join(text(pilot).split())
        assert "Nothing matches zzzz" in flat
        assert "Esc Esc clears" in flat
        assert "none of 3" in flat


async def test_a_facet_goes_include_exclude_off_and_its_numbers_are_true(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        facets, known = room(pilot).facets, room(pilot).controller
        await pilot.press("2")
        start = next(n for n, row in enumerate(facets._rows) if (row.facet, row.value) == (Facet.LANG, "uk"))
        facets.go_to(start)
        states = []
        for _ in range(3):
            await pilot.press("space")
            row = facets._rows[facets.cursor]
            states.append((row.value, row.state, known.hits.total))

        assert states == [("uk", State.INCLUDE, 2), ("uk", State.EXCLUDE, 1), ("uk", State.OFF, 3)]
        for row in facets._rows:
            if row.value and row.state is State.OFF:
                chosen = seeds.search(seeds.toggle(known.hits.query, row.facet, row.value))
                assert chosen.total == row.number, row


async def test_the_box_shows_the_whole_query_also_what_facets_added(seeds: Library) -> None:
    async with reading(seeds, (120, 50)) as pilot:
        room(pilot).turned(Facet.LANG, "uk")
        await pilot.pause()

        assert room(pilot).filter_box.input.value == "lang:uk"
        assert "● Ukrainian" in text(pilot)


# ------------------------------------------------------------------ reading


async def test_enter_opens_and_marks_read_and_r_turns_it_around(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("enter")
        doc_id = room(pilot).controller.doc_id
        read = seeds.search(parse_query("is:read"))
        assert [row.doc_id for row in seeds.rows(read, slice(0, 9))] == [doc_id]

        await pilot.press("r")
        assert seeds.search(parse_query("is:read")).total == 0
        assert "marked unread" in text(pilot)


async def test_scrolling_to_the_end_marks_read(seeds: Library) -> None:
    async with reading(seeds, (80, 24)) as pilot:
        await pilot.press("3")
        assert seeds.search(parse_query("is:read")).total == 0

        await pilot.press("G")
        assert seeds.search(parse_query("is:read")).total == 1


async def test_an_article_that_leaves_the_hits_stays_open_and_none_is_skipped(seeds: Library) -> None:
    """Reading through is:unread: each article leaves the list as it is opened."""
    async with reading(seeds) as pilot:
        room(pilot).turned(Facet.STATE, "unread")
        known = room(pilot).controller
        await pilot.press("enter")
        first = known.doc_id
        assert known.hits.total == 2
        assert known.article is not None
        assert "–/2" in text(pilot)

        await pilot.press("J")
        second = known.doc_id
        await pilot.press("J")
        assert len({first, second, known.doc_id}) == 3
        assert known.hits.total == 0


async def test_star_is_kept_on_the_shelf_and_shown(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("s")
        assert "★" in text(pilot)
        assert seeds.search(parse_query("is:starred")).total == 1

        await pilot.press("s")
        assert seeds.search(parse_query("is:starred")).total == 0


async def test_n_goes_to_unread_articles_only(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        known = room(pilot).controller
        rows = known.rows(0, 3)
        seeds.mark([rows[1].doc_id], Mark.READ, on=True)
        await pilot.press("n")
        assert known.cursor == 2

        await pilot.press("n")
        assert known.cursor == 2
        assert "no unread article below" in text(pilot)

        await pilot.press("N")
        assert known.cursor == 0


async def test_c_cycles_the_views_and_side_by_side_takes_the_screen_when_narrow(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        views = [room(pilot).reader.view]
        for _ in range(3):
            await pilot.press("c")
            views.append(room(pilot).reader.view)
            if views[-1] is View.BESIDE:
                assert room(pilot).reader.size.width == 120

        assert views == [View.CLEANED, View.BESIDE, View.ORIGINAL, View.CLEANED]


async def test_side_by_side_is_there_from_the_start_on_a_wide_screen(seeds: Library) -> None:
    async with reading(seeds, (200, 50)) as pilot:
        assert room(pilot).reader.view is View.BESIDE
        assert "Articles" in text(pilot)


async def test_d_shows_removed_text_with_its_reason(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("/", *"Терехов", "enter")
        assert "Реклама" not in text(pilot)

        await pilot.press("d")
        assert "advert · the line is «Реклама»" in text(pilot)


async def test_zen_shows_only_the_text_and_escape_brings_the_rest_back(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        before = text(pilot)
        await pilot.press("z")
        assert "Facets" not in text(pilot)
        assert room(pilot).reader.size.width == 120

        await pilot.press("escape", "escape")
        assert text(pilot) == before


async def test_the_measure_goes_up_down_and_back(seeds: Library) -> None:
    async with reading(seeds, (300, 50)) as pilot:
        reader = room(pilot).reader
        for key, measure in (("+", 74), ("+", 78), ("-", 74), ("=", 70)):
            await pilot.press(key)
            assert reader.measure == measure
        for _ in range(30):
            await pilot.press("-")
        assert reader.measure == 30


# ------------------------------------------------------------------ keys, mouse, looks


@pytest.mark.parametrize(
    ("latin", "other"), [("j", "о"), ("G", "П"), ("c", "ψ"), ("z", "ζ"), ("i", "ш"), ("?", ",")]
)
async def test_a_letter_does_the_same_on_another_layout(seeds: Library, latin: str, other: str) -> None:
    screens = []
    for key in (latin, other):
        async with reading(seeds) as pilot:
            await pilot.press("comma" if key == "," else key)
            await pilot.pause()
            screens.append(text(pilot))

    assert screens[0] == screens[1]


async def test_the_help_narrows_as_letters_are_typed_and_escape_shows_all_again(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("?", "j")
        assert "Everywhere" in text(pilot)

        await pilot.press("s", "t", "a", "r")
        assert "Everywhere" in text(pilot)
        assert "Moving" not in text(pilot)
        assert "/ star▏" in text(pilot)

        await pilot.press(*["backspace"] * 4, "/", "q", "u", "i", "t")
        assert "/ quit▏" in text(pilot)

        await pilot.press("escape")
        assert "letters narrow" in text(pilot)

        await pilot.press("q")
        assert pilot.app.screen is room(pilot)


@pytest.mark.parametrize("key", ["?", "i"])
async def test_a_page_over_the_room_opens_and_closes_with_the_same_key(seeds: Library, key: str) -> None:
    async with reading(seeds) as pilot:
        before = text(pilot)
        await pilot.press(key)
        await pilot.pause()
        assert text(pilot) != before

        await pilot.press(key)
        await pilot.pause()
        assert text(pilot) == before


async def test_a_click_selects_and_the_wheel_scrolls_what_is_under_it(seeds: Library) -> None:
    async with reading(seeds, (120, 30)) as pilot:
        here = room(pilot)
        await pilot.click("#list", offset=(10, here.list.head + 2))
        assert here.controller.cursor == 1

        await pilot._post_mouse_events([MouseScrollDown], "#reader", offset=(10, 10))
        assert here.reader.top == 3
        assert here.controller.cursor == 1


async def test_a_click_on_a_key_that_is_named_is_that_key(seeds: Library) -> None:
    """With the mouse alone a page could be opened and not be left again."""
    async with reading(seeds, (120, 30)) as pilot:
        status = text(pilot).split("\n")[-1]
        await pilot.click("#status", offset=(status.index("? help") + 3, 0))
        page = text(pilot).split("\n")[0]
        assert "Help" in page
        await pilot.click(offset=(page.index("Esc"), 0))
        assert "Help" not in text(pilot).split("\n")[0]
        await pilot.click("#status", offset=(status.index("facets"), 0))
        assert room(pilot)._focus == "facets"
        await pilot.click("#status", offset=(1, 0))
        assert room(pilot)._focus == "facets"
        await pilot.press(":", "s")
        head = text(pilot).split("\n")[0]
        await pilot.click(offset=(head.index("/"), 0))
        assert text(pilot).split("\n")[0] == head


async def test_however_long_a_failure_is_the_way_to_the_help_stays_in_sight(seeds: Library) -> None:
    async with reading(seeds, (80, 24)) as pilot:
        says = "the index cannot be written: the disk is full (/home/"
        room(pilot).indexed(Indexing(ended=True, failure=f"{says}reader/.cache/newsreader/index)"))
        await pilot.pause()
        status = text(pilot).split("\n")[-1]
        await pilot.press("s")
        starred = text(pilot).split("\n")[-1]

    assert "starred" in starred
    assert says in status
    assert status.endswith("? help")


async def test_a_click_on_a_facet_turns_it(seeds: Library) -> None:
    async with reading(seeds, (120, 50)) as pilot:
        here = room(pilot)
        number = next(n for n, row in enumerate(here.facets._rows) if row.value == "uk")
        await pilot.click("#facets", offset=(5, number + here.facets.head))

        assert here.controller.text == "lang:uk"


async def test_what_is_told_stands_until_the_next_command(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("3", "d")
        assert "removed text is shown" in text(pilot)
        await pilot.press("f12")
        assert "removed text is shown" in text(pilot)
        await pilot.press("}")
        assert "removed text is shown" not in text(pilot)
        await pilot.press("d", "d")
        assert "removed text is shown" in text(pilot)


async def test_every_look_and_back(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        themes = [pilot.app.theme]
        for _ in PALETTES:
            await pilot.press("ctrl+t")
            themes.append(pilot.app.theme)
            assert f"theme: {pilot.app.theme}" in text(pilot)

        assert themes == [*PALETTES, "night"]


@pytest.mark.parametrize("name", [name for name in PALETTES if name != "ansi"])
async def test_a_box_of_the_look_before_is_drawn_before_it_is_styled_anew(seeds: Library, name: str) -> None:
    """Textual keeps lines of the terminal's own colours and filters them once more: what was dim ended the program."""
    async with reading(seeds) as pilot:
        pilot.app.theme = "ansi"
        await pilot.press("t")
        pilot.app.theme = name

        drawn = pilot.app.screen._compositor.render_strips(pilot.app.size)

        assert "Tag:" in drawn[-1].text


async def test_the_prompt_of_the_terminal_s_own_colours_is_of_their_accent(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        pilot.app.theme = "ansi"
        await pilot.pause()
        line = pilot.app.screen._compositor.render_strips(pilot.app.size)[0]
        (style,) = {segment.style for segment in line if "/" in segment.text}

        assert style is not None
        assert style.color is not None
        assert style.color.number == Color.parse(PALETTES["ansi"].accent).number


@pytest.mark.parametrize("keys", ["/ab", "tab"])
async def test_the_cursor_of_a_box_is_seen_without_colours(
    seeds: Library, monkeypatch: pytest.MonkeyPatch, keys: str
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading(seeds) as pilot:
        await pilot.press(*keys, "left")
        strips = pilot.app.screen._compositor.render_strips(pilot.app.size)
        box = strips[0 if keys[0] == "/" else -1]

        assert [segment.text for segment in box if segment.style is not None and segment.style.reverse] == [
            "b"
        ]


@pytest.mark.parametrize("name", [name for name in PALETTES if name != "ansi"])
async def test_one_background_lies_under_everything_from_the_first_frame_on(
    seeds: Library, tmp_path: Path, name: str
) -> None:
    """Textual's own widgets once kept the background of its default theme."""
    state = tmp_path / "screen.json"
    state.write_text(f'{{"theme": "{name}"}}', "utf-8")
    async with reading(seeds, remembered=Remembered(state)) as pilot:
        strips = pilot.app.screen._compositor.render_strips(pilot.app.size)
        grounds = {
            segment.style.bgcolor.name
            for strip in (*strips[:3], strips[-1])
            for segment in strip
            if segment.style is not None and segment.style.bgcolor is not None
        }

        assert {ground.lower() for ground in grounds} == {PALETTES[name].paper}


async def test_no_color_leaves_no_colour(seeds: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading(seeds) as pilot:
        await pilot.press("d")
        strips = pilot.app.screen._compositor.render_strips(pilot.app.size)
        colours = {
            colour
            for strip in strips
            for segment in strip
            if segment.style is not None
            for colour in (segment.style.color, segment.style.bgcolor)
            if colour is not None and not colour.is_default
        }
        cursor = {segment.style.reverse for segment in strips[4] if segment.style is not None}

        assert colours == set()
        assert True in cursor


async def test_the_palette_knows_every_command_once(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        names = [command.title for command in pilot.app.get_system_commands(pilot.app.screen)]
        wanted = {command.action for command in COMMANDS if "." in command.action}

        assert len(names) == len(set(names))
        assert len(names) >= len(wanted) - 2


async def test_while_files_are_still_to_be_read_nothing_was_found_so_far(seeds: Library) -> None:
    """Typed while the first of a thousand files were read, a name that most of them hold was «not found»."""
    async with reading(seeds) as pilot:
        room(pilot).indexed(Indexing(done=7, total=963))
        await pilot.press("/", *"zqxw")
        assert "Nothing matches zqxw so far — " in text(pilot)

        room(pilot).indexed(Indexing(done=963, total=963, ended=True))
        await pilot.pause()
        assert "Nothing matches zqxw — " in text(pilot)


async def test_the_list_comes_in_other_orders_and_says_which(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        usual = [row.headline for row in pilot.app.screen.controller.rows(0, 3)]  # type: ignore[attr-defined]
        await pilot.press("O")  # nothing is asked that some answer better
        by_headline = [row.headline for row in pilot.app.screen.controller.rows(0, 3)]  # type: ignore[attr-defined]

        assert "by headline" in text(pilot)
        assert by_headline == sorted(usual, key=str.casefold)

        await pilot.press("O", "O", "O")
        assert "Articles by" not in text(pilot)
        await pilot.press("/", *"посли", "enter", "O")
        assert "Articles by relevance" in text(pilot)
        await pilot.press("\\", "O", "O", "O", "O")
        assert "Articles by" not in text(pilot)
        assert [row.headline for row in pilot.app.screen.controller.rows(0, 3)] == usual  # type: ignore[attr-defined]


@pytest.mark.parametrize("key", ["c", "3", "z", "enter", "C"])
async def test_where_nothing_is_found_no_key_opens_an_empty_text(seeds: Library, key: str) -> None:
    async with reading(seeds, (80, 24)) as pilot:
        await pilot.press("/", *"zqxw", "enter")
        before = screen_text(pilot.app).split("\n")
        await pilot.press(key)
        after = screen_text(pilot.app).split("\n")

    assert "Nothing matches zqxw" in "\n".join(before)
    assert after[:-1] == before[:-1]
    assert "no article is open" in after[-1] or key == "enter"
    assert "? help   / filter   f facets" in before[-1]
    assert "read" not in before[-1]


async def test_tab_passes_by_an_empty_text(seeds: Library) -> None:
    async with reading(seeds, (80, 24)) as pilot:
        await pilot.press("/", *"zqxw", "enter", "tab")
        assert "Nothing matches zqxw" in screen_text(pilot.app)
        await pilot.press("escape", "escape", "tab")
        assert pilot.app.focused is not None
        assert pilot.app.focused.id == "reader"
