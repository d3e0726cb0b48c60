"""The page of all commands: narrowed by typing, run by Enter, harmless whatever is pressed on it."""

import asyncio
from functools import partial

import pytest
from screens import reading, screen_text
from textual.events import MouseDown

from newsreader.library import Library
from newsreader.tui.command_box import CommandBox
from newsreader.tui.cursor_pane import CursorPane
from newsreader.tui.over_screen import OverScreen


async def test_all_commands_are_on_a_page_that_typing_narrows(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press(":", *"the next theme")

        assert "The next theme" in screen_text(pilot.app)
        assert "Star" not in screen_text(pilot.app)
        await pilot.press("z")
        assert "none like it" in screen_text(pilot.app)
        await pilot.press("backspace")

        before = pilot.app.theme
        await pilot.press("enter")
        await pilot.pause()

        assert pilot.app.theme != before
        assert len(pilot.app.screen_stack) == 1


@pytest.mark.parametrize("size", [(80, 24), (6, 3), (1, 1)])
async def test_the_page_of_all_commands_bears_every_key_at_every_size(
    seeds: Library, size: tuple[int, int]
) -> None:
    """Textual's own palette ended the program on a page key, a click while it closed, and in a small window."""
    async with reading(seeds, size) as pilot:
        for keys in (
            ("pageup", "pagedown", "home", "end", "up", "down", "ctrl+d", "ctrl+u", "tab", "shift+tab"),
            (*"zzzz", "pagedown", "pageup", "up", "enter", "backspace", "backspace", "ctrl+p", "ctrl+t"),
            ("escape", "ctrl+p", "escape", "escape"),
        ):
            await pilot.press("ctrl+p", *keys)
        for _ in range(3):
            await pilot.press("ctrl+p")
            await pilot.click(offset=(0, 0))
            await pilot.click(offset=(0, 0))
            await pilot.press("escape")

        assert pilot.app.is_running


async def test_two_clicks_at_once_choose_once(seeds: Library) -> None:
    """The second one came to a screen that was gone, and the program ended."""
    async with reading(seeds) as pilot:
        for opener in (":", "C"):
            await pilot.press(opener)
            await pilot.pause()
            pane = pilot.app.screen.query_one(CursorPane)
            for _ in range(2):
                pane.post_message(MouseDown(pane, 5, 2, 0, 0, 1, shift=False, meta=False, ctrl=False))
            await pilot.pause()

            assert pilot.app.is_running
            assert len(pilot.app.screen_stack) == 1


async def test_every_command_of_the_page_is_answered_where_it_runs(seeds: Library) -> None:
    """Those of the timeline and the filter box ran in the room, which knows nothing of them."""
    async with reading(seeds) as pilot:
        await pilot.press("H")
        app = pilot.app
        for command in app.get_system_commands(app.screen):
            run = command.callback
            assert isinstance(run, partial)
            namespace, _, name = run.args[0].rpartition(".")
            where = {"app": app, "screen": app.screen}.get(namespace, run.keywords["default_namespace"])
            assert hasattr(where, f"action_{name.partition('(')[0]}"), run.args[0]


async def test_the_page_of_all_commands_can_be_left_before_it_is_drawn(seeds: Library) -> None:
    """Keys typed in a burst closed it while it was laid out, and the program ended."""
    async with reading(seeds) as pilot:
        for opened in range(12):
            pilot.app.action_command_palette()
            for _ in range(opened):
                await asyncio.sleep(0)
            box = pilot.app.screen
            assert isinstance(box, CommandBox)
            box.action_close()
            box.on_resize()
            await pilot.pause()
            box.on_resize()

            assert pilot.app.is_running
            assert len(pilot.app.screen_stack) == 1


async def test_a_page_is_left_once_and_only_while_it_is_on_top(seeds: Library) -> None:
    """A click came when all commands lay over the page already: they were closed instead, and then the program."""
    async with reading(seeds) as pilot:
        await pilot.press("i")
        page = pilot.app.screen
        assert isinstance(page, OverScreen)
        pilot.app.action_command_palette()
        page.dismiss(None)
        await pilot.pause()

        assert isinstance(pilot.app.screen, CommandBox)

        await pilot.press("escape")
        assert pilot.app.screen is page
        page.dismiss(None)
        page.dismiss(None)
        await pilot.pause()
        assert len(pilot.app.screen_stack) == 1


@pytest.mark.parametrize(
    "action",
    ["why", "rule", "note", "notes", "tag", "save_search", "spoken", "info", "outline", "help", "versions"],
)
async def test_every_page_can_be_left_before_it_is_drawn(seeds: Library, action: str) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("enter", "}")
        for waits in range(10):
            await pilot.app.run_action(f"screen.{action}")
            for _ in range(waits):
                await asyncio.sleep(0)
            page = pilot.app.screen
            if page is pilot.app.get_default_screen():  # nothing to show: said in the status line
                break
            lay_out = getattr(page, "on_resize", lambda: None)
            getattr(page, "action_close", partial(page.dismiss, None))()
            lay_out()
            await pilot.pause()
            lay_out()

            assert pilot.app.is_running
            assert len(pilot.app.screen_stack) == 1
