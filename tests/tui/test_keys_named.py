"""Sentences name the keys in force: whoever changed them in config.toml, or took a preset, is told no others."""

import re
from pathlib import Path

import pytest
from screens import indexed, reading, screen_text
from textual.pilot import Pilot

import messages
from newsreader.library import Library
from newsreader.tui.app import Newsreader
from newsreader.tui.config_file import ConfigFile
from newsreader.tui.key_changes import Wish, rebound
from newsreader.tui.status_words import nothing_words
from newsreader.tui.welcome_screen import welcome_lines

KEYS = """
[keys.all]
undo = "f2"
note = "f3"
copy = "f4"
clear = "f6"
spoken = "f7"
save_search = "f8"
filter = "f9"
notes = "f10"
renamed = "f11"
[keys.note]
keep = "f2"
[keys.reader]
select = "f12"
block = "ctrl+b"
rule = "ctrl+x"
back = "ctrl+o"
[keys.facets]
rename_search = "ctrl+n"
delete_search = "ctrl+k"
unfold_search = "ctrl+w"
[keys.filter]
older = "ctrl+y"
[keys.spoken]
undo = "f2"
[keys.list]
open = "ctrl+e"
"""
ARTICLE = (
    "Рада міста ухвалила новий бюджет\n\n"
    "Депутати голосували до вечора. Бюджет виріс на десять відсотків. Мер подякував усім.\n\n"
    "Наступне засідання призначили на квітень, і його проведе новий голова.\n"
)
NAMES_NO_KEY = {
    "a (b OR c)",  # the query language
    "keys.{name}: ^Q always quits",  # that one cannot be changed
    "Every letter also works on a Ukrainian, Russian or Greek keyboard layout, in the same place: j is о or ξ.",
    "Nothing in the help holds these words. Backspace takes a letter back, {key} shows all.",  # what types is fixed
    "none like it · Esc",  # as what takes back what was typed into a group of facets
}
_KEY = re.compile(r"(?<![\w'’<{])(?:[b-zB-HJ-Z](?![\w'’>}])|\\\\|(?:Esc|Enter|Tab|Space|Backspace)\b)")


@pytest.fixture
def library(corpus: Path, tmp_path: Path) -> Library:
    (corpus / "a.txt").write_text(ARTICLE, "utf-8")
    return indexed(corpus, tmp_path)


@pytest.fixture
def config(tmp_path: Path) -> ConfigFile:
    path = tmp_path / "config.toml"
    path.write_text(KEYS, "utf-8")
    return ConfigFile(path)


async def after(pilot: Pilot[None], *keys: str) -> str:
    """The screen after these keys."""
    await pilot.press(*keys)
    await pilot.pause()
    return screen_text(pilot.app)


async def test_what_can_be_undone_names_the_key(library: Library, config: ConfigFile) -> None:
    async with reading(library, config=config) as pilot:
        assert isinstance(pilot.app, Newsreader)
        assert not pilot.app.room.complaints

        assert "F2 keeps it" in await after(pilot, "ctrl+e", "}", "f3")
        assert "noted · F2 undoes" in await after(pilot, "o", "f2")
        assert "dropped · F2 undoes" in await after(pilot, "ctrl+b")
        assert "the rule is made · F2 undoes" in await after(pilot, "ctrl+x", "enter")
        assert "taken back · F2 undoes" in await after(pilot, "f7", "d")
        await pilot.press("escape", "1", "x", "x")
        assert "saved as «бюджет» · F2 undoes" in await after(
            pilot, "f9", *"бюджет", "enter", "f8", *"бюджет", "enter"
        )


async def test_what_is_not_there_yet_names_the_key_that_makes_it(
    library: Library, config: ConfigFile
) -> None:
    async with reading(library, config=config) as pilot:
        assert "no notes yet: F3 writes one" in await after(pilot, "f10")
        assert "no name is changed or hidden: ^N and ^K on a facet do that" in await after(pilot, "f11")
        page = " ".join((await after(pilot, "f7")).split())
        assert "In the text, ^B keeps or drops one, ^X makes a rule of it." in page
        await pilot.press("escape")
        assert "copied: the source (F12 selects words)" in await after(pilot, "f4")


async def test_a_selection_names_the_keys_that_copy_it_and_let_it_go(
    library: Library, config: ConfigFile
) -> None:
    async with reading(library, config=config) as pilot:
        assert "1 sentence · F4 copies · ^O lets go" in await after(pilot, "3", "f12")


async def test_a_filter_that_finds_nothing_names_the_keys_around_it(
    library: Library, config: ConfigFile
) -> None:
    async with reading(library, (80, 24), config=config) as pilot:
        screen = await after(pilot, "f9", *"zqxw")
        assert "Nothing matches zqxw — Esc Esc clears the filter." in screen
        assert "Nothing matches zqxw — F6 clears the filter." in await after(pilot, "enter")
        assert "the filter is cleared · F9 ^Y bring it back" in await after(pilot, "enter", "f6")


def test_without_a_key_the_rest_of_the_sentence_stands_alone() -> None:
    keymap, said = rebound([Wish("all.clear", []), Wish("reader.back", []), Wish("move.up", [])])

    text = " ".join(run.text for line in welcome_lines(keymap, ["."], 80) for run in line.runs)

    assert not said
    assert nothing_words("zqxw", keymap) == "Nothing matches zqxw."
    assert "down the list and the text" in text
    assert "goes up" not in text
    assert "comes back" not in text


def test_the_first_page_names_the_keys_in_force() -> None:
    keymap, _ = rebound([Wish("move.up", ["f2"]), Wish("reader.back", ["f3"]), Wish("list.leave", ["f4"])])

    text = " ".join(run.text.strip() for line in welcome_lines(keymap, ["."], 80) for run in line.runs)

    assert "F2 goes up" in text
    assert "F3 comes back to the list" in text
    assert "F4 leaves, then newsreader FOLDER" in text


def test_no_sentence_of_the_screen_has_a_key_of_its_own() -> None:
    """One that cannot be changed may stand there: what types, takes back, and ^Q."""
    named = set()
    for message in messages.collected():
        for text in messages.forms(message.id):
            if "%" not in text and "\n  newsreader" not in text and _KEY.search(text):
                named.add(text)

    assert named <= NAMES_NO_KEY
