"""The first page: for who comes for the first time and names no folder, once, and in nobody's way."""

import json
from pathlib import Path

import pytest
from screens import screen_text

from newsreader.library import Library
from newsreader.tui.app import Newsreader
from newsreader.tui.config_file import Remembered
from newsreader.tui.controller import Controller
from newsreader.tui.key_changes import Wish, rebound
from newsreader.tui.keymap import USUAL
from newsreader.tui.welcome_screen import WelcomeScreen, welcome_lines


def first_time(library: Library, state: Path, *, welcome: bool = True) -> Newsreader:
    return Newsreader(Controller(library), index=False, remembered=Remembered(state), welcome=welcome)


@pytest.mark.parametrize("key", ["enter", "escape", "j", "q", "?", "ї", "f5"])
async def test_any_key_begins_and_the_page_never_comes_again(
    seeds: Library, tmp_path: Path, key: str
) -> None:
    state = tmp_path / "screen.json"
    app = first_time(seeds, state)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        page = screen_text(app)
        await pilot.press(key)
        await pilot.pause()
        assert app.is_running
        after = screen_text(app)

    assert "A reading room for folders of saved news" in page
    assert "Articles" in after
    assert json.loads(state.read_text())["welcomed"] is True
    again = first_time(seeds, state)
    async with again.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert not isinstance(again.screen, WelcomeScreen)


async def test_who_names_a_folder_reads_at_once(seeds: Library, tmp_path: Path) -> None:
    app = first_time(seeds, tmp_path / "screen.json", welcome=False)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert not isinstance(app.screen, WelcomeScreen)


async def test_where_the_page_is_longer_than_the_screen_it_can_be_walked_down(
    seeds: Library, tmp_path: Path
) -> None:
    app = first_time(seeds, tmp_path / "screen.json")
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        await pilot.press("G")
        end = screen_text(app)
        await pilot.press("enter")
        await pilot.pause()
        after = screen_text(app)

    assert "newsreader FOLDER" in end
    assert "Articles" in after


async def test_ctrl_q_quits_from_the_page(seeds: Library, tmp_path: Path) -> None:
    app = first_time(seeds, tmp_path / "screen.json")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("ctrl+q")
        await pilot.pause()
        assert not app.is_running


def test_the_page_tells_the_keys_in_force() -> None:
    keymap, _ = rebound([Wish("list.open", ["o"]), Wish("all.help", ["f1"])])

    usual, other = (
        "\n".join("".join(run.text for run in line.runs) for line in welcome_lines(known, ["."], 80))
        for known in (USUAL, keymap)
    )

    assert "  Enter   read the article" in usual
    assert "  o       read the article" in other
    assert "  F1      all keys" in other
