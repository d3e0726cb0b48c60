"""Names as the reader calls them, among the facets: m, D and w."""

import pytest
from screens import reading, screen_text
from textual.pilot import Pilot

from newsreader.library import Library
from newsreader.model import Facet
from newsreader.tui.app import Newsreader
from newsreader.tui.name_screen import NameScreen
from newsreader.tui.room import ReadingRoom


def room(pilot: Pilot[None]) -> ReadingRoom:
    assert isinstance(pilot.app, Newsreader)
    return pilot.app.room


def stand_on(pilot: Pilot[None], name: str) -> None:
    facets = room(pilot).facets
    facets.put(next(number for number, row in enumerate(facets._rows) if row.value == name))


def people(pilot: Pilot[None]) -> dict[str, int]:
    return {str(one.value): one.number for one in room(pilot).controller.hits.facets[Facet.PERSON]}


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_a_name_is_renamed_counted_with_another_hidden_and_asked_why(
    seeds: Library, size: tuple[int, int]
) -> None:
    async with reading(seeds, size) as pilot:
        await pilot.press("f")
        stand_on(pilot, "Марк Рютте")
        await pilot.press("space", "m", *["backspace"] * 20, *"Rutte", "enter")
        assert "«Марк Рютте» is «Rutte» now · u undoes" in screen_text(pilot.app)
        assert room(pilot).controller.text == "person:Rutte"
        assert room(pilot).controller.hits.total == 1

        stand_on(pilot, "Rutte")
        await pilot.press("=", "m", *["backspace"] * 9, *"Jens S", "tab", "enter")
        assert people(pilot)["Jens Stoltenberg"] == 2
        assert "Rutte" not in people(pilot)

        stand_on(pilot, "Jens Stoltenberg")
        await pilot.press("w")
        assert isinstance(pilot.app.screen, NameScreen)
        seen = screen_text(pilot.app)
        assert "Your word" in seen
        assert "is called «Jens Stoltenberg»" in seen
        await pilot.press("escape", "D")
        assert "Jens Stoltenberg" not in people(pilot)
        assert "hidden: Jens Stoltenberg · u undoes" in screen_text(pilot.app)

        await pilot.press("u", "u", "u")
        assert (people(pilot)["Jens Stoltenberg"], people(pilot)["Марк Рютте"]) == (1, 1)


async def test_the_reader_s_word_is_stronger_than_the_language_of_the_interface(seeds: Library) -> None:
    """Україна is shown as Ukraine, until he wants it to be called Україна."""
    async with reading(seeds) as pilot:
        await pilot.press("f")
        stand_on(pilot, "Україна")
        line = screen_text(pilot.app).splitlines()
        assert any("Ukraine" in row[:24] for row in line)

        await pilot.press("m", *["backspace"] * 10, *"Україна", "enter")
        assert not any("Ukraine  " in row[:24] for row in screen_text(pilot.app).splitlines())
        assert any("Україна" in row[:24] for row in screen_text(pilot.app).splitlines())
        await pilot.press("u")
        assert any("Ukraine" in row[:24] for row in screen_text(pilot.app).splitlines())


async def test_hidden_and_changed_names_are_listed_and_taken_back(seeds: Library) -> None:
    """They stand nowhere among the facets; nobody remembers what to ask for."""
    async with reading(seeds, (80, 24)) as pilot:
        await pilot.press("W")
        assert "m and D on a facet do that" in screen_text(pilot.app)
        await pilot.press("f")
        stand_on(pilot, "Марк Рютте")
        await pilot.press("D")
        stand_on(pilot, "Jens Stoltenberg")
        await pilot.press("m", *["backspace"] * 16, *"Jens", "enter")
        assert "Марк Рютте" not in people(pilot)

        await pilot.press("W")
        lines = screen_text(pilot.app).splitlines()
        assert lines[0].split()[-2:] == ["2", "names"]
        assert " ".join(lines[2].split()) == "▌ Mark Rutte is hidden People"
        assert " ".join(lines[3].split()) == "Jens Stoltenberg is called «Jens» People"
        await pilot.press("enter")
        assert "as it was found: Mark Rutte · u undoes" in screen_text(pilot.app)
        assert "Марк Рютте" in people(pilot)

        await pilot.press("W", "d")
        assert "Jens Stoltenberg" in people(pilot)
        await pilot.press("u", "u")
        assert "Марк Рютте" not in people(pilot)
        assert "Jens" in people(pilot)
        await pilot.press("W", "W")
        assert pilot.app.screen is room(pilot)


async def test_a_value_that_has_no_name_says_what_the_keys_are_for(seeds: Library) -> None:
    """The keys of names did nothing on a language or a month, and said nothing."""
    async with reading(seeds, (120, 40)) as pilot:
        await pilot.press("f")
        stand_on(pilot, "uk")
        for key in ("w", "m", "D"):
            await pilot.press("f12", key)
            assert "that is for people, organisations" in screen_text(pilot.app)
            await pilot.press("j", "k")
            assert "that is for people, organisations" not in screen_text(pilot.app)
