"""The table of keys, what is made from it, and the looks."""

import pytest
from textual.color import Color

from newsreader.model import Label
from newsreader.tui.app import Newsreader
from newsreader.tui.facet_pane import FacetPane
from newsreader.tui.filter_box import FilterInput
from newsreader.tui.help_screen import HelpScreen, help_lines
from newsreader.tui.key_changes import Wish, rebound
from newsreader.tui.keymap import (
    COMMANDS,
    ELSEWHERE,
    USUAL,
    Command,
    Keymap,
    Where,
    keys_shown,
    readme_table,
)
from newsreader.tui.layouts import LATIN, LAYOUTS, Layout, twins
from newsreader.tui.line_screen import LineInput, LineScreen
from newsreader.tui.list_pane import ListPane
from newsreader.tui.note_screen import NoteScreen
from newsreader.tui.notes_screen import NotesPane
from newsreader.tui.outline_screen import OutlinePane
from newsreader.tui.pane import Pane
from newsreader.tui.presets import PRESETS
from newsreader.tui.reader_pane import ReaderPane
from newsreader.tui.renamed_screen import RenamedPane
from newsreader.tui.room import ReadingRoom
from newsreader.tui.rule_screen import RuleScreen
from newsreader.tui.spoken_screen import SpokenPane, SpokenScreen
from newsreader.tui.stands_pane import StandsPane
from newsreader.tui.story_screen import ComparisonPane, StoryScreen
from newsreader.tui.themes import ANSI, CONTRAST, PALETTES, Palette, role_style
from newsreader.tui.timeline_pane import TimelinePane
from newsreader.tui.why_screen import WhyPane, WhyScreen

PANES = {Where.LIST: ListPane, Where.FACETS: FacetPane, Where.READER: ReaderPane}
OWNERS = PANES | {
    Where.OUTLINE: OutlinePane,
    Where.RENAMED: RenamedPane,
    Where.TIMELINE: TimelinePane,
    Where.FILTER: FilterInput,
}
OWNERS |= {Where.LINE: LineInput, Where.NOTES: NotesPane, Where.STORY: ComparisonPane}
OWNERS |= {Where.WHY: WhyPane, Where.RULE: StandsPane, Where.SPOKEN: SpokenPane}
SCREENS = {Where.PAGE: HelpScreen, Where.LINE: LineScreen, Where.NOTE: NoteScreen}
SCREENS |= {
    Where.WHY: WhyScreen,
    Where.RULE: RuleScreen,
    Where.SPOKEN: SpokenScreen,
    Where.STORY: StoryScreen,
}
LETTERS = [key for command in COMMANDS for key in command.keys if len(key) == 1 and key.isalpha()]


def typed_on(layout: Layout, key: str) -> str:
    """What the key that types ``key`` on an English layout types on another one."""
    return layout.types[LATIN.index(key)] if key in LATIN else key


@pytest.mark.parametrize("where", Where)
def test_no_two_commands_of_one_place_share_a_key(where: Where) -> None:
    keys = [key for command in USUAL.of(where) for key in command.keys]

    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("where", [Where.ALL, Where.MOVE])
def test_a_pane_hides_no_command_that_works_everywhere(where: Where) -> None:
    """Meant: Space turns, + - = choose a facet instead of paging; in the text "/" finds and n goes on, else to the next unread."""
    general = {key for command in USUAL.of(where) for key in command.keys}
    for place in PANES:
        own = {key for command in USUAL.of(place) for key in command.keys}

        assert own & general <= {"space", "/", "n", "N", "+", "-", "="}


@pytest.mark.parametrize("place", PANES)
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_every_letter_does_the_same_on_every_layout(layout: Layout, place: Where) -> None:
    """Greek types Σ with two keys, Polish has its own Y and Z: those letters go by what is printed on them."""
    places = (place, Where.MOVE, Where.ALL)
    for key in LETTERS:
        typed = typed_on(layout, key)
        if typed.isascii() and typed.isalpha():
            typed = key
        if (layout.name, key) == ("Greek", "W"):
            continue
        assert USUAL.find(typed, places) == USUAL.find(key, places), (key, typed)


def keymap_of(preset: str) -> Keymap:
    return rebound([Wish(name, keys.split()) for name, keys in PRESETS[preset].items()])[0]


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_every_key_of_every_place_does_the_same_on_every_layout(layout: Layout, preset: str) -> None:
    """Signs and Ctrl with the letters, pages with the panes.

    Known: Polish types "/" where "-" is a key of its own, and ";" ":" where less has < and >; Greek types Σ with two keys.
    """
    keymap, differ = keymap_of(preset), []
    for place in set(Where) - {Where.MOVE, Where.ALL}:
        places = (place, Where.PAGE, Where.MOVE) if place in ELSEWHERE else (place, Where.MOVE, Where.ALL)
        for command in keymap.of(*places):
            for key in command.keys:
                before, plus, char = key.rpartition("+") if len(key) > 1 else ("", "", key)
                typed = typed_on(layout, char)
                is_printed = typed.isascii() and typed.isalpha()
                if not is_printed and keymap.find(before + plus + typed, places) != keymap.find(key, places):
                    differ.append(before + plus + char)

    known = {"Greek": {"W"}, "Polish": {"/"} | ({"<", ">"} if preset == "less" else set())}
    assert set(differ) == known.get(layout.name, set())


@pytest.mark.parametrize("preset", PRESETS)
def test_no_preset_hides_a_command_that_works_everywhere(preset: str) -> None:
    keymap = keymap_of(preset)
    meant = {"space", "/", "n", "N", "+", "-", "="} | ({"a"} if preset == "less" else set())
    for place in PANES:
        own = {key: command for command in keymap.of(place) for key in command.keys}
        hidden = [command for command in keymap.of(Where.MOVE, Where.ALL) if set(command.keys) <= set(own)]

        assert {key for command in hidden for key in command.keys} <= meant, place


def test_the_twins_are_where_the_keyboard_has_them() -> None:
    assert [twins(key) for key in "jcs/?"] == [
        ("о", "ξ"),
        ("с", "ψ"),
        ("і", "ы", "σ"),
        (".", "-"),
        (",", "_"),
    ]
    assert [twins(key) for key in ("J", "ctrl+d", "]", "enter", "1")] == [
        ("О", "Ξ"),
        ("ctrl+в", "ctrl+δ"),
        ("ї", "ъ", "ś"),
        (),
        (),
    ]


def test_a_key_of_its_own_is_stronger_than_a_twin_also_of_a_nearer_place() -> None:
    filtering = Command("screen.filter", ("/",), "", Where.LIST)
    shorter = Command("screen.narrower", ("-",), "", Where.ALL)
    keymap = Keymap((filtering, shorter))

    assert keymap.find("-", (Where.LIST, Where.ALL)) == shorter
    assert keymap.find(".", (Where.LIST, Where.ALL)) == filtering
    assert keymap.find("x", (Where.LIST, Where.ALL)) is None


def test_every_action_exists() -> None:
    for command in COMMANDS:
        name = command.action.partition("(")[0]
        space, _, plain = name.rpartition(".")
        screen = SCREENS.get(command.where, ReadingRoom)
        owner = {"screen": screen, "app": Newsreader, "": OWNERS.get(command.where, Pane)}[space]

        assert hasattr(owner, f"action_{plain}"), command.action


@pytest.mark.parametrize("where", Where)
def test_every_command_has_a_name_of_its_own_where_it_works(where: Where) -> None:
    """Two rows may ask for one action by other keys."""
    names = {command.name: command.action for command in USUAL.of(where)}

    assert len(set(names.values())) == len(names)
    assert all(name.isidentifier() for name in names)


@pytest.mark.parametrize("cells", [20, 38, 81])
def test_the_help_names_every_command(cells: int) -> None:
    text = "\n".join("".join(run.text for run in line.runs) for line in help_lines(cells))
    flat = "".join(text.split())

    for command in COMMANDS:
        assert keys_shown(command).replace(" ", "") in flat
        assert "".join(command.does.split()) in flat or cells < 40
    assert max(len(line) for line in text.split("\n")) <= cells


def test_the_help_can_be_narrowed() -> None:
    text = "\n".join(
        "".join(run.text for run in line.runs) for line in help_lines(80, USUAL, "article READER next")
    )

    assert text.split() == ["Reader", "J", "]", "next", "article"]
    assert "Backspace takes a letter back" in "".join(
        run.text for run in help_lines(80, USUAL, "zzzz")[0].runs
    )


def test_the_readme_table_has_a_row_for_every_command() -> None:
    assert len(readme_table().splitlines()) == 2 + len(COMMANDS)


def contrast(one: str, other: str) -> float:
    """WCAG 2.1 contrast ratio."""

    def light(name: str) -> float:
        parts = (value / 255 for value in Color.parse(name).rgb)
        red, green, blue = (v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


def test_of_sixteen_colours_none_is_used_that_terminals_draw_too_dark_to_read() -> None:
    """Their blue is 2.2 to 1 on black, and less on the Linux console: menus that were left out could not be read there."""
    xterm = {
        "red": "#cd0000",
        "green": "#00cd00",
        "yellow": "#cdcd00",
        "blue": "#0000ee",
        "bright_blue": "#5c5cff",
        "magenta": "#cd00cd",
        "cyan": "#00cdcd",
        "default": "#e5e5e5",
    }
    used = {ANSI.accent, ANSI.star, ANSI.warn, *ANSI.kinds.values()}

    assert {name for name in used if contrast(xterm[name], "#000000") < 3} == set()


@pytest.mark.parametrize("palette", [p for p in PALETTES.values() if p is not ANSI], ids=lambda p: p.name)
def test_all_text_is_readable(palette: Palette) -> None:
    least = 7 if palette is CONTRAST else 4.5
    inks = {palette.ink, palette.strong, palette.muted, palette.accent, palette.star, palette.warn}

    for ink in inks | set(palette.kinds.values()):
        for ground in (palette.paper, palette.haze, palette.shade, palette.glow):
            assert contrast(ink, ground) >= least, (ink, ground)


@pytest.mark.parametrize("label", [label for label in Label if not label.is_content])
def test_removed_text_is_struck_whatever_its_kind(label: Label) -> None:
    for theme in PALETTES:
        assert role_style(theme, f"struck:{label}").strike
