"""Tags of the reader's own as he meets them: typed into a line, completed, seen at once, taken off, undone."""

from pathlib import Path

import pytest
from screens import indexed, reading, screen_text
from textual.pilot import Pilot

from newsreader.library import Library
from newsreader.model import Facet
from newsreader.tui.app import Newsreader
from newsreader.tui.line_screen import LineScreen
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


def own(pilot: Pilot[None]) -> dict[str, int]:
    return {one.value: one.number for one in room(pilot).controller.hits.facets[Facet.OWN]}


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 50)])
async def test_tags_are_typed_seen_everywhere_and_undone(library: Library, size: tuple[int, int]) -> None:
    async with reading(library, size) as pilot:
        await pilot.press("t", *"todo, to read")
        assert "Tag: todo, to read" in screen_text(pilot.app)
        await pilot.press("enter")

        assert own(pilot) == {"to read": 1, "todo": 1}
        seen = screen_text(pilot.app)
        assert "tagged todo, to read · u undoes" in seen
        assert seen.count("#to\N{NO-BREAK SPACE}read") == 2
        await pilot.press("enter", "t", *"-todo", "enter")
        assert own(pilot) == {"to read": 1}
        await pilot.press("u")
        assert own(pilot) == {"to read": 1, "todo": 1}
        await pilot.press("u", "u")  # opening the article was a step, too
        assert own(pilot) == {}
        assert "#" not in screen_text(pilot.app)
    library.close()


async def test_names_are_completed_from_those_in_use(library: Library) -> None:
    async with reading(library) as pilot:
        await pilot.press("t", *"later, todo", "enter", "j", "t", *"todo", "enter", "j", "t")
        assert "todo 2 · later 1" in screen_text(pilot.app)
        await pilot.press(*"la", "tab", "t", "right", "enter")

        assert own(pilot) == {"todo": 3, "later": 2}
    library.close()


async def test_only_what_is_there_can_be_taken_off(library: Library) -> None:
    async with reading(library) as pilot:
        await pilot.press("T")
        assert "no tag of your own to take off" in screen_text(pilot.app)
        await pilot.press("t", *"later, todo", "enter", "j", "t", *"old", "enter", "T")
        assert "old 1" in screen_text(pilot.app).splitlines()[-1]
        assert "later" not in screen_text(pilot.app).splitlines()[-1]
        await pilot.press("tab", "enter")

        assert own(pilot) == {"later": 1, "todo": 1}
    library.close()


async def test_what_is_given_up_or_empty_changes_nothing(library: Library) -> None:
    async with reading(library) as pilot:
        await pilot.press("t", *"todo", "escape")
        assert not isinstance(pilot.app.screen, LineScreen)
        await pilot.press("t", "enter", "t", *" , -, #", "enter")

        assert own(pilot) == {}
        assert library.undo() is None
    library.close()


async def test_the_article_stays_open_when_its_tag_takes_it_out_of_the_list(library: Library) -> None:
    async with reading(library) as pilot:
        await pilot.press("/", *"-mine:done", "enter", "j")
        open_id = room(pilot).controller.doc_id
        await pilot.press("t", *"done", "enter")

        assert room(pilot).controller.hits.total == 4
        assert room(pilot).controller.doc_id == open_id
        assert "#done" in screen_text(pilot.app)
    library.close()


async def test_the_facet_is_turned_like_any_other(library: Library) -> None:
    async with reading(library) as pilot:
        await pilot.press("t", *"[/x] todo", "enter", "f")
        seen = screen_text(pilot.app)
        assert " Tags" in seen
        assert "[/x] todo" in seen
        facets = room(pilot).facets
        facets.put(next(n for n, row in enumerate(facets._rows) if row.value == "[/x] todo"))
        await pilot.press("space")
        assert room(pilot).controller.text == 'mine:"[/x] todo"'
        assert room(pilot).controller.hits.total == 1
        await pilot.press("space")
        assert room(pilot).controller.hits.total == 4
    library.close()
