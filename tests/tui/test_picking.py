"""Several rows at once: one by one, a range, everything; marked, tagged, copied, undone in one step."""

from pathlib import Path

import pytest
from screens import indexed, reading, screen_text
from textual.pilot import Pilot

from newsreader.library import Library
from newsreader.text.queries.query import parse_query
from newsreader.tui import pick_verbs
from newsreader.tui.app import Newsreader
from newsreader.tui.room import ReadingRoom

SENTENCE = "Довге речення про події у місті та його людей, яких багато. "
ARTICLES = 9
TICK = "✓"


@pytest.fixture
def library(corpus: Path, tmp_path: Path) -> Library:
    for day in range(1, ARTICLES + 1):
        text = f"Заголовок номер {day}\n\n0{day}.03.2026\n\n" + SENTENCE * 9
        (corpus / f"2026-03-0{day}.txt").write_text(text, "utf-8")
    return indexed(corpus, tmp_path)


def room(pilot: Pilot[None]) -> ReadingRoom:
    assert isinstance(pilot.app, Newsreader)
    return pilot.app.room


def ticks(pilot: Pilot[None]) -> int:
    return screen_text(pilot.app).count(TICK)


def total(library: Library, query: str) -> int:
    return library.search(parse_query(query)).total


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_rows_are_selected_one_by_one_in_a_range_and_all(
    library: Library, size: tuple[int, int]
) -> None:
    async with reading(library, size) as pilot:
        await pilot.press("x", "x", "j", "x")
        assert ticks(pilot) == 3
        assert room(pilot).controller.cursor == 4
        assert "3 selected" in screen_text(pilot.app)

        await pilot.press("k", "x")
        assert (ticks(pilot), "2 selected" in screen_text(pilot.app)) == (2, True)

        await pilot.press("j", "j", "X")
        assert len(room(pilot).controller.picked) == 6

        await pilot.press("A")
        assert "9 selected" in screen_text(pilot.app)
        await pilot.press("A")
        assert ticks(pilot) == 0
        assert "selected" not in screen_text(pilot.app)
    library.close()


async def test_escape_drops_the_selection_before_the_filter(library: Library) -> None:
    async with reading(library) as pilot:
        await pilot.press("/", *"заголовок", "enter", "x", "escape")
        assert (ticks(pilot), room(pilot).controller.text) == (0, "заголовок")
        await pilot.press("escape")
        assert not room(pilot).controller.text
    library.close()


@pytest.mark.parametrize("at_once", [2000, 1])
async def test_any_verb_is_about_all_of_them_and_one_key_undoes_it(
    library: Library, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Few while the reader waits, many in a thread: the same comes of it."""
    monkeypatch.setattr(pick_verbs, "AT_ONCE", at_once)

    async with reading(library) as pilot:

        async def press(*keys: str) -> str:
            await pilot.press(*keys)
            await pilot.app.workers.wait_for_complete()
            await pilot.pause()
            return screen_text(pilot.app)

        await press("x", "j", "x", "j", "x")
        assert "marked read: 3 articles · u undoes" in await press("r")
        assert total(library, "is:read") == 3
        assert "starred: 3 articles" in await press("s")
        assert "Tag (3 articles): todo" in await press("t", *"todo")
        assert "tagged todo: 3 articles" in await press("enter")
        assert total(library, "is:read is:starred mine:todo") == 3
        assert "marked unread: 3 articles" in await press("r")
        assert "took off todo: 3 articles" in await press("T", "tab", "enter")
        assert total(library, "is:starred -is:read -mine:todo") == 3

        assert "undone: no longer tagged todo: 3 articles" in await press("u")
        assert "undone: read off: 3 articles" in await press("u")
        assert total(library, "is:read is:starred mine:todo") == 3
        await press("u")
        await press("u")  # in a thread one step waits for the reader to see the last one done
        assert "undone: read on: 3 articles" in await press("u")
        assert total(library, "is:read OR is:starred OR mine:todo") == 0
        assert "done again: read on: 3 articles" in await press("ctrl+r")
        assert total(library, "is:read") == 3
        assert ticks(pilot) == 3
    library.close()


async def test_a_mark_that_some_have_is_given_to_all(library: Library) -> None:
    async with reading(library) as pilot:
        await pilot.press("s", "A", "s")
        assert total(library, "is:starred") == ARTICLES
        await pilot.press("s")
        assert total(library, "is:starred") == 0
    library.close()


async def test_in_the_text_a_verb_is_about_that_article(library: Library) -> None:
    async with reading(library) as pilot:
        await pilot.press("x", "x", "enter", "s")
        assert total(library, "is:starred") == 1
        assert "2 selected" in screen_text(pilot.app)
    library.close()


async def test_selected_articles_stay_so_whatever_is_asked(library: Library) -> None:
    async with reading(library) as pilot:
        await pilot.press("x", "x", "x", "/", *"date:2026-03-09", "enter")
        assert "3 selected, 1 of them here" in screen_text(pilot.app)
        await pilot.press("s", "\\")
        assert total(library, "is:starred") == 3
    library.close()


async def test_the_paths_are_copied_the_newest_first(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with reading(library) as pilot:
        await pilot.press("j", "x", "k", "k", "x", "Y")
        copied = pilot.app.clipboard.split("\n")
        assert [Path(path).name for path in copied] == ["2026-03-09.txt", "2026-03-08.txt"]
        assert "copied: the paths of 2 articles" in screen_text(pilot.app)

        monkeypatch.setattr(pick_verbs, "_PATHS", 1)
        await pilot.press("Y")
        assert "not copied" in screen_text(pilot.app)
    library.close()


async def test_an_index_that_is_built_anew_takes_the_selection_with_it(
    library: Library, corpus: Path, tmp_path: Path
) -> None:
    """Its numbers mean other articles."""
    async with reading(library) as pilot:
        await pilot.press("A")
        for file in (tmp_path / "cache").rglob("index.db*"):
            file.unlink()
        (corpus / "2026-03-01.txt").unlink()
        again = indexed(corpus, tmp_path)
        assert room(pilot).controller.refresh()
        assert len(room(pilot).controller.picked) == 0
        again.close()
    library.close()


async def test_nothing_to_select_is_survived(corpus: Path, tmp_path: Path) -> None:
    library = indexed(corpus, tmp_path)
    async with reading(library) as pilot:
        await pilot.press("x", "X", "A", "r", "s", "t", "T", "Y", "escape")
        assert len(room(pilot).controller.picked) == 0
    library.close()
