"""The screen in both languages: the same places, the same keys, nothing that no longer fits."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from screens import reading, screen_text

from newsreader.library import Library
from newsreader.speech import ENGLISH, LANGUAGES, speak
from newsreader.tui.app import LOOK
from newsreader.tui.config_file import ConfigFile
from newsreader.tui.keymap import USUAL
from newsreader.tui.status_line import StatusLine
from newsreader.tui.status_words import hints


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(ENGLISH)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_the_width_the_way_to_the_help_is_told(language: str) -> None:
    """A hint that filled the line to its last cell took all others away."""
    speak(language)
    status = StatusLine()
    status.show(["1/3", "17 %"], "", hints("list", USUAL))
    shown = ["".join(run.text for run in status.heading(cells)) for cells in range(30, 140)]

    assert all("? " in line for line in shown)
    assert [len(line) for line in shown] == list(range(30, 140))


async def test_the_configuration_changes_the_language_of_the_open_screen(
    seeds: Library, tmp_path: Path
) -> None:
    path = tmp_path / "config.toml"
    async with reading(seeds, config=ConfigFile(path)) as pilot:
        before = screen_text(pilot.app)
        path.write_text('language = "uk"\nthem = "night"\n')
        await pilot.pause(LOOK + 0.5)
        after = screen_text(pilot.app)

    assert " Articles" in before
    assert " Статті" in after
    assert "? довідка" in after
    assert "немає налаштування «them»" in after
    assert "фільтр: слова" in after
