"""Saved searches as a reader meets them: under S, and among the facets."""

from pathlib import Path

import pytest
from screens import indexed, reading, screen_text
from textual.pilot import Pilot

from newsreader.library import Library
from newsreader.model import Facet
from newsreader.tui.app import Newsreader
from newsreader.tui.room import ReadingRoom

SENTENCE = "Довге речення про події у місті та його людей, яких багато. "


@pytest.fixture
def library(corpus: Path, tmp_path: Path) -> Library:
    for day in range(1, 6):
        text = f"Заголовок номер {day}\n\n0{day}.03.2026\n\n" + SENTENCE * 9
        (corpus / f"2026-03-0{day}.txt").write_text(text, "utf-8")
    return indexed(corpus, tmp_path)


def room(pilot: Pilot[None]) -> ReadingRoom:
    assert isinstance(pilot.app, Newsreader)
    return pilot.app.room


def counted(pilot: Pilot[None]) -> dict[str, int]:
    return {one.value: one.number for one in room(pilot).controller.hits.facets[Facet.SEARCH]}


async def saved(pilot: Pilot[None], query: str, name: str) -> None:
    await pilot.press("/", *query, "enter", "S", *name, "enter", "\\")


def stand_on(pilot: Pilot[None], name: str) -> None:
    facets = room(pilot).facets
    facets.put(next(number for number, row in enumerate(facets._rows) if row.value == name))


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_present_query_is_saved_chosen_and_left(library: Library, size: tuple[int, int]) -> None:
    async with reading(library, size) as pilot:
        await pilot.press("S")
        assert "nothing is asked" in screen_text(pilot.app)
        await pilot.press("/", *"date:2026-03-01..2026-03-02", "enter", "S", *"Early days")
        assert "Save this search as: Early days" in screen_text(pilot.app)
        await pilot.press("enter")
        assert "saved as «Early days» · u undoes" in screen_text(pilot.app)
        await pilot.press("\\", "f")
        assert "Searches" in screen_text(pilot.app)
        assert counted(pilot) == {"Early days": 2}

        stand_on(pilot, "Early days")
        await pilot.press("space")
        assert (room(pilot).controller.text, room(pilot).controller.hits.total) == ('search:"Early days"', 2)
        await pilot.press("space")
        assert room(pilot).controller.hits.total == 3
        await pilot.press("u")
        assert counted(pilot) == {"Early days": 0}
        await pilot.press("ctrl+r", "space")
        assert counted(pilot) == {"Early days": 2}
    library.close()


async def test_a_search_is_looked_into_renamed_and_deleted_among_the_facets(library: Library) -> None:
    async with reading(library) as pilot:
        await saved(pilot, "date:2026-03-01..2026-03-02", "Early")
        await saved(pilot, "path:05", "Late")
        await pilot.press("f")
        stand_on(pilot, "Early")
        await pilot.press("space", "m", *"days", "enter")
        assert counted(pilot) == {"Earlydays": 2, "Late": 0}
        assert room(pilot).controller.text == "search:Earlydays"
        await pilot.press("m", *["backspace"] * 9, *"late", "enter")
        assert "there is another search «late»" in screen_text(pilot.app)

        stand_on(pilot, "Earlydays")
        await pilot.press("w")
        assert room(pilot).controller.text == "date:2026-03-01..2026-03-02"
        await pilot.press("\\")
        stand_on(pilot, "Earlydays")
        await pilot.press("D")
        assert counted(pilot) == {"Late": 1}
        assert "deleted «Earlydays» · u undoes" in screen_text(pilot.app)
        await pilot.press("u", "u")
        assert counted(pilot) == {"Early": 2, "Late": 1}
    library.close()


async def test_on_other_values_the_keys_mean_what_they_mean_everywhere(library: Library) -> None:
    async with reading(library) as pilot:
        await pilot.press("f", "D", "m", "w", "e", *"a note", "escape")
        assert "✎ a note" in screen_text(pilot.app)
    library.close()


async def test_a_name_may_be_anything(library: Library) -> None:
    async with reading(library) as pilot:
        await saved(pilot, "path:05", '[/x] "quoted"')
        await pilot.press("f")
        stand_on(pilot, "[/x] quoted")
        await pilot.press("space")
        assert room(pilot).controller.hits.total == 1
        await pilot.press("-")
        assert room(pilot).controller.hits.total == 4
    library.close()
