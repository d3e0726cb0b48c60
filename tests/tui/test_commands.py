"""The page of all commands: narrowed by typing, run by Enter, harmless whatever is pressed on it."""

import pytest
from screens import reading, screen_text

from newsreader.library import Library


async def test_all_commands_are_on_a_page_that_typing_narrows(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press(":", *"the next theme")

        assert "The next theme" in screen_text(pilot.app)
        assert "Star" not in screen_text(pilot.app)

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
