"""The configuration file: what is understood holds, what is not is one sentence, and nothing ends the program."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from screens import reading, screen_text

from newsreader.library import Library
from newsreader.places import config_path, remembered_path
from newsreader.tui.app import Newsreader
from newsreader.tui.arrange import Layout
from newsreader.tui.config import LARGEST, Settings, read_settings, with_preset
from newsreader.tui.config_file import ConfigFile, Remembered
from newsreader.tui.key_changes import Wish, read_key, rebound
from newsreader.tui.keymap import COMMANDS, USUAL, Where
from newsreader.tui.page import MEASURE, NARROWEST, View
from newsreader.tui.presets import PRESETS


def action(settings: Settings | None, key: str, *places: Where) -> str:
    assert settings is not None
    found = settings.keymap.find(key, places or (Where.ALL,))
    return found.action if found else ""


def test_a_whole_configuration_is_understood() -> None:
    settings, said = read_settings(
        b'theme = "sepia"\nmeasure = 64\nlayout = "stacked"\nview = "original"\ntwo_columns = true\npreset = "newsboat"\n'
        b'[keys.all]\nstar = ["*", "F2"]\n[keys.list]\nopen = "o"\n'
    )

    assert said == ()
    assert settings is not None
    assert settings[:5] == ("sepia", 64, View.ORIGINAL, Layout.STACKED, True)
    assert [action(settings, key) for key in ("*", "f2", "s", "p")] == [
        "screen.star",
        "screen.star",
        "",
        "screen.previous_unread",
    ]
    assert action(settings, "o", Where.LIST) == "open"
    assert action(settings, "enter", Where.LIST) == ""


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'theme = "pink"', "theme is one of night, paper, sepia, contrast, ansi"),
        (b"theme = 3", "theme is one of night, paper, sepia, contrast, ansi"),
        (b"measure = true", "measure is a number from 30 to 120"),
        (b"measure = 1e400", "measure is a number from 30 to 120"),
        (b"measure = 7", "measure is a number from 30 to 120"),
        (b'them = "night"', "there is no setting «them»"),
        (
            b"keys = 1",
            'keys is a table: [keys.all], [keys.list], ...; a set of keys is chosen by preset = "newsboat"',
        ),
        (b'keys.star = "s"', "keys.star is not a table; say [keys.all] and below it star = ..."),
        (b"[keys.all]\nstar = 1", "keys.all.star is a key or a list of keys, in quotes"),
        (
            b'[keys.all]\nstarr = "1"',
            "keys.all.starr: there is no such command; did you mean all.star?",
        ),
        (b'[keys.sky]\nx = "1"', "keys.sky.x: there is no such command"),
        (b'[keys.all]\nstar = "nonsense"', "keys.all.star: «nonsense» is no key"),
        (b'[keys.all]\nstar = "\\u001b]0;x"', "keys.all.star: «]0;x» is no key"),
        (b'[keys.all]\nstar = "Q"\nread = "Q"', "keys.all.read: «Q» is already wanted for all.star"),
        (b'[keys.all]\nstar = "z"', "keys.all.zen (z) has no key now: other commands took it"),
        (b'[keys.all]\nstar = "ctrl+q"', "keys.all.star: ^Q always quits"),
        (b'[keys.filter]\nback = "x"', "keys.filter.back: «x» is typed into the filter box"),
    ],
)
def test_what_is_wrong_is_one_sentence_and_the_rest_holds(data: bytes, said: str) -> None:
    settings, told = read_settings(b'view = "original"\n' + data)

    assert told == (said,)
    assert settings is not None
    assert settings.view is View.ORIGINAL
    assert action(settings, "?") == "screen.help"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"theme = ", "Invalid value"),
        (b"\xff\xfet\x00", "not in UTF-8 (byte 0)"),
        (b"#" * (LARGEST + 1), "longer than 64 KB, so not read"),
        (b"x = " + b"[" * 20_000, ""),
    ],
    ids=["toml", "utf-8", "huge", "deep"],
)
def test_a_file_that_is_none_is_one_sentence(data: bytes, said: str) -> None:
    settings, told = read_settings(data)

    assert settings is None
    assert len(told) == 1
    assert said in told[0]
    assert "\n" not in told[0]


@given(st.binary(max_size=300))
def test_no_bytes_are_too_much(data: bytes) -> None:
    settings, told = read_settings(data)

    assert settings is not None or told
    assert not any("\n" in sentence for sentence in told)


@given(st.text(max_size=12))
def test_any_text_is_a_key_or_none(text: str) -> None:
    key = read_key(text)

    assert key is None or (key and key == read_key(key))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("^D", "ctrl+d"),
        ("C-d", "ctrl+d"),
        ("Ctrl+D", "ctrl+d"),
        ("Esc", "escape"),
        ("S-Tab", "shift+tab"),
        ("+", "+"),
        ("ctrl++", "ctrl++"),
        ("Shift+j", "J"),
        ("ctrl+i", "tab"),
        ("ґ", "ґ"),
        (" ", "space"),
        ("", None),
        ("F99", None),
    ],
)
def test_keys_are_read_as_people_write_them(text: str, key: str | None) -> None:
    assert read_key(text) == key


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_names_real_commands_and_leaves_none_without_a_key(name: str) -> None:
    keymap, said = rebound(Wish(command, keys.split()) for command, keys in PRESETS[name].items())

    assert said == []
    assert all(command.keys for command in keymap.commands)
    assert [c.action for c in keymap.commands] == [c.action for c in COMMANDS]


def test_the_presets_page_like_their_models() -> None:
    less, newsboat = with_preset("less"), with_preset("newsboat")
    places = (Where.READER, Where.MOVE, Where.ALL)
    asked = {key: found.action for key in "fbduh<>=" if (found := less.find(key, places))}

    assert asked == {
        "f": "page_down",
        "b": "page_up",
        "d": "half_down",
        "u": "half_up",
        "h": "screen.help",
        "<": "first",
        ">": "last",
        "=": "screen.info",
    }
    found = newsboat.find("n", (Where.LIST, Where.MOVE, Where.ALL))
    assert found is not None
    assert found.action == "screen.next_unread"
    space = less.find("space", (Where.FACETS, Where.MOVE))
    assert space is not None
    assert space.action == "turn"


def test_a_key_for_everywhere_is_hidden_by_no_pane() -> None:
    keymap, _ = rebound([Wish("all.star", ["J"])])
    found = keymap.find("J", (Where.READER, Where.MOVE, Where.ALL))

    assert found is not None
    assert found.action == "screen.star"
    assert USUAL.find("J", (Where.READER,)) != found


async def test_a_saved_configuration_is_in_force_at_once(seeds: Library, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('theme = "paper"\n[keys.all]\nstar = "*"\n', "utf-8")
    async with reading(seeds, config=ConfigFile(path)) as pilot:
        app = pilot.app
        assert isinstance(app, Newsreader)
        assert app.theme == "paper"
        await pilot.press("*")
        assert "★" in screen_text(app)

        path.write_text('theme = "sepia"\nmeasure = "wide"\n[keys.all]\nhelp = "F1"\n', "utf-8")
        app._look()
        await pilot.pause()
        assert app.theme == "sepia"
        assert "config.toml: measure is a number" in screen_text(app)
        assert "F1 help" in screen_text(app)

        path.write_bytes(b"\xff")
        app._look()
        await pilot.pause()
        assert app.theme == "sepia"
        assert "config.toml: not in UTF-8" in screen_text(app)

        await pilot.press("f1")
        await pilot.pause()
        assert "not in UTF-8" in screen_text(app).split("\n")[3]
        await pilot.press("f1")

        path.unlink()
        app._look()
        await pilot.pause()
        assert "? help" in screen_text(app)


async def test_what_was_chosen_by_key_is_not_undone_by_saving_something_else(
    seeds: Library, tmp_path: Path
) -> None:
    path = tmp_path / "config.toml"
    path.write_text('theme = "paper"\n', "utf-8")
    async with reading(seeds, config=ConfigFile(path)) as pilot:
        app = pilot.app
        assert isinstance(app, Newsreader)
        await pilot.press("ctrl+t", "-")
        path.write_text('theme = "paper"\nlayout = "stacked"\n', "utf-8")
        app._look()

        assert app.theme == "sepia"
        assert app.room.measure < MEASURE


async def test_theme_and_measure_are_as_they_were_left(seeds: Library, tmp_path: Path) -> None:
    path = tmp_path / "state" / "screen.json"
    async with reading(seeds, remembered=Remembered(path)) as pilot:
        await pilot.press("ctrl+t", "-")
        measure = pilot.app.room.measure  # type: ignore[attr-defined]
    async with reading(seeds, remembered=Remembered(path)) as pilot:
        assert pilot.app.theme == "paper"
        assert pilot.app.room.measure == measure  # type: ignore[attr-defined]


def test_what_is_remembered_is_private_and_leaves_nothing_behind(tmp_path: Path) -> None:
    """It was readable to all, and each session on a full disk left a file."""
    path = tmp_path / "screen.json"
    remembered = Remembered(path)
    remembered.theme = "paper"
    remembered.keep()
    path.chmod(0o644)
    remembered.measure = NARROWEST
    remembered.keep()
    mode = stat.S_IMODE(path.stat().st_mode)
    path.unlink()
    path.mkdir()
    (path / "in the way").touch()
    remembered.measure = NARROWEST + 1
    remembered.keep()

    assert mode == 0o600
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("is_without", [True, False])
async def test_a_look_that_suits_a_terminal_is_not_what_the_next_one_gets(
    seeds: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_without: bool
) -> None:
    """Once read without colours, or in sixteen, newsreader was so for ever."""
    path = tmp_path / "state" / "screen.json"
    with monkeypatch.context() as patched:
        if is_without:
            patched.setenv("NO_COLOR", "1")
        async with reading(seeds, remembered=Remembered(path)) as pilot:
            assert isinstance(pilot.app, Newsreader)
            pilot.app.console = Console(color_system="standard")
            pilot.app.suit_terminal()
            assert pilot.app.theme == "ansi"
    async with reading(seeds, remembered=Remembered(path)) as pilot:
        assert pilot.app.theme == "night"


async def test_what_was_chosen_on_another_terminal_is_not_shown_in_sixteen_colours(
    seeds: Library, tmp_path: Path
) -> None:
    """Of sepia they make bright yellow, and of its text grey on that."""
    remembered = Remembered(tmp_path / "state" / "screen.json")
    remembered.theme = "sepia"
    async with reading(seeds, remembered=remembered) as pilot:
        assert isinstance(pilot.app, Newsreader)
        assert pilot.app.theme == "sepia"
        pilot.app.console = Console(color_system="standard")
        pilot.app.suit_terminal()
        assert pilot.app.theme == "ansi"
        await pilot.press("ctrl+t")
        assert pilot.app.theme == "night"
    assert remembered.theme == "sepia"


async def test_a_theme_of_the_configuration_is_shown_in_sixteen_colours_too(
    seeds: Library, tmp_path: Path
) -> None:
    path = tmp_path / "config.toml"
    path.write_text('theme = "paper"')
    async with reading(seeds, config=ConfigFile(path)) as pilot:
        assert isinstance(pilot.app, Newsreader)
        pilot.app.console = Console(color_system="standard")
        pilot.app.suit_terminal()
        assert pilot.app.theme == "paper"


@pytest.mark.parametrize("data", [b"", b"[]", b'{"theme": 1, "measure": true}', b"\xff", b"{" * 100_000])
def test_a_strange_memory_is_no_memory(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "screen.json"
    path.write_bytes(data)
    remembered = Remembered(path)

    assert remembered.theme is None
    assert remembered.measure in {None, True}


def test_a_configuration_that_is_no_file_is_said_and_holds_nothing_up(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    assert ConfigFile(pipe).read().said == ("not a file",)
    assert ConfigFile(tmp_path).read().said == ("not a file",)
    assert ConfigFile(tmp_path).read().said != ()
    assert ConfigFile(tmp_path / "none" / "config.toml").read() == (Settings(), ())


def test_the_files_are_where_the_desktop_wants_them(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_STATE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))

    assert config_path() == tmp_path / "c" / "newsreader" / "config.toml"
    assert remembered_path() == tmp_path / ".local" / "state" / "newsreader" / "screen.json"


async def test_pages_name_the_keys_in_force(seeds: Library, tmp_path: Path) -> None:
    """Esc closed the page only as long as nobody had given that to another key."""
    path = tmp_path / "config.toml"
    path.write_text('[keys.page]\nclose = "Z"\n[keys.outline]\nopen = "ctrl+o"\n', "utf-8")
    async with reading(seeds, config=ConfigFile(path)) as pilot:
        await pilot.press("question_mark")
        assert "Help   Z closes" in screen_text(pilot.app)
        await pilot.press("Z", "C")
        assert "Contents   ^O goes there   Z closes" in screen_text(pilot.app)
