"""The table of keys, what is made from it, and the looks."""

from typing import Any

import pytest
from textual.binding import Binding
from textual.color import Color

from newsreader.model import Label
from newsreader.tui.app import Newsreader
from newsreader.tui.facet_pane import FacetPane
from newsreader.tui.help_screen import help_lines
from newsreader.tui.keymap import COMMANDS, Where, all_keys, commands_of, keys_shown, readme_table, twins
from newsreader.tui.list_pane import ListPane
from newsreader.tui.pane import Pane, bindings
from newsreader.tui.reader_pane import ReaderPane
from newsreader.tui.room import ReadingRoom
from newsreader.tui.themes import PALETTES, Palette, role_style

PANES = {Where.LIST: ListPane, Where.FACETS: FacetPane, Where.READER: ReaderPane}
LETTERS = [key for command in COMMANDS for key in command.keys if len(key) == 1 and key.isalpha()]


def bound(pane: Any) -> dict[str, str]:
    return {binding.key: binding.action for binding in pane.BINDINGS if isinstance(binding, Binding)}


@pytest.mark.parametrize("where", Where)
def test_no_two_commands_of_one_place_share_a_key(where: Where) -> None:
    keys = [key for command in commands_of(where) for key in all_keys(command)]

    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("where", [Where.ALL, Where.MOVE])
def test_a_pane_hides_no_command_that_works_everywhere(where: Where) -> None:
    """Space turns a facet instead of paging: that one is meant."""
    general = {key for command in commands_of(where) for key in all_keys(command)}
    for place in PANES:
        own = {key for command in commands_of(place) for key in all_keys(command)}

        assert own & general <= {"space"}


@pytest.mark.parametrize("letter", LETTERS)
def test_every_letter_has_a_twin_on_both_cyrillic_layouts(letter: str) -> None:
    assert twins(letter)
    assert all("а" <= twin.casefold() <= "ґ" for twin in twins(letter))


def test_the_twins_are_where_the_keyboard_has_them() -> None:
    assert [twins(key) for key in "jcsr/?"] == [("о",), ("с",), ("і", "ы"), ("к",), (".",), (",",)]
    assert [twins(key) for key in ("J", "G", "N", ":", "enter", "1")] == [
        ("О",),
        ("П",),
        ("Т",),
        ("Ж",),
        (),
        (),
    ]


@pytest.mark.parametrize("place", PANES)
def test_a_pane_binds_its_commands_their_twins_and_all_moves(place: Where) -> None:
    actions = bound(PANES[place])
    for command in commands_of(place):
        for key in all_keys(command):
            assert actions[key] == command.action
    for command in commands_of(Where.MOVE):
        for key in all_keys(command):
            assert actions[key] == command.action or key == "space"


def test_the_room_binds_all_that_works_everywhere() -> None:
    actions = bound(ReadingRoom)
    for command in commands_of(Where.ALL):
        for key in all_keys(command):
            assert actions["comma" if key == "," else key] == command.action


def test_every_action_exists() -> None:
    for command in COMMANDS:
        name = command.action.partition("(")[0]
        space, _, plain = name.rpartition(".")
        owner = {"screen": ReadingRoom, "app": Newsreader, "": PANES.get(command.where, Pane)}[space]

        assert hasattr(owner, f"action_{plain}"), command.action


def test_bindings_of_an_earlier_place_win() -> None:
    made = {b.key: b.action for b in bindings(Where.FACETS, Where.MOVE) if isinstance(b, Binding)}

    assert made["space"] == "turn"


@pytest.mark.parametrize("cells", [20, 38, 81])
def test_the_help_names_every_command(cells: int) -> None:
    text = "\n".join("".join(run.text for run in line.runs) for line in help_lines(cells))
    flat = "".join(text.split())

    for command in COMMANDS:
        assert keys_shown(command).replace(" ", "") in flat
        assert "".join(command.does.split()) in flat or cells < 40
    assert max(len(line) for line in text.split("\n")) <= cells


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


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
def test_all_text_is_readable(palette: Palette) -> None:
    inks = {palette.ink, palette.strong, palette.muted, palette.accent, palette.star, palette.warn}

    for ink in inks | set(palette.kinds.values()):
        assert contrast(ink, palette.paper) >= 4.5, ink
    for ink in (palette.ink, palette.strong, palette.muted, palette.accent):
        assert contrast(ink, palette.shade) >= 4.5, ink
        assert contrast(ink, palette.haze) >= 4.5, ink


@pytest.mark.parametrize("label", [label for label in Label if not label.is_content])
def test_removed_text_is_struck_whatever_its_kind(label: Label) -> None:
    for theme in PALETTES:
        assert role_style(theme, f"struck:{label}").strike
