"""Pointing at blocks, keeping and dropping them, asking why, undoing: with the keyboard alone, in every view."""

import asyncio
from pathlib import Path

import pytest
from screens import indexed, reading, screen_text
from textual.pilot import Pilot

from newsreader.library import Library
from newsreader.text.sanitise import paragraph
from newsreader.tui.app import Newsreader
from newsreader.tui.page import View
from newsreader.tui.room import ReadingRoom

CUE = "Читайте також: Верблюди перейшли кордон"
BODY = "Довге речення про події у місті та його людей, яких багато. "
TERMINAL = (80, 24)


def room(pilot: Pilot[None]) -> ReadingRoom:
    assert isinstance(pilot.app, Newsreader)
    return pilot.app.room


@pytest.fixture
def library(corpus: Path, tmp_path: Path) -> Library:
    paragraphs = [f"{BODY * 2}Абзац {number}." for number in range(1, 9)]
    page = ["Заголовок про події у місті", *paragraphs[:4], CUE, *paragraphs[4:]]
    (corpus / "page.txt").write_text("\n\n".join(page), "utf-8")
    (corpus / "other.txt").write_text("\n\n".join(["Інший заголовок про інше", *paragraphs[::-1]]), "utf-8")
    return indexed(corpus, tmp_path)


async def opened(pilot: Pilot[None]) -> None:
    """The page with the cue, in the reader, cleaned."""
    rows = room(pilot).controller.rows(0, 2)
    await pilot.press(
        *["j"] * next(n for n, row in enumerate(rows) if row.path.endswith("page.txt")), "enter"
    )


def pointed(pilot: Pilot[None]) -> str:
    article, block = room(pilot).controller.article, room(pilot).reader.block
    assert article is not None
    return "" if block is None else paragraph(article.blocks[block].block.text)


def is_kept(pilot: Pilot[None], start: str) -> bool:
    article = room(pilot).controller.article
    assert article is not None
    return next(block.keep for block in article.blocks if block.block.text.startswith(start))


async def test_nothing_is_pointed_at_until_a_key_asks_and_scrolling_away_ends_it(library: Library) -> None:
    async with reading(library, TERMINAL) as pilot:
        await opened(pilot)
        assert room(pilot).reader.block is None
        assert "▌" not in screen_text(pilot.app)

        await pilot.press("}")
        assert pointed(pilot).endswith("Абзац 1.")
        assert "▌ Довге речення" in screen_text(pilot.app)

        await pilot.press("G")
        assert room(pilot).reader.block is None
    library.close()


async def test_the_cursor_visits_every_block_of_the_page_and_stays_on_it(library: Library) -> None:
    async with reading(library, TERMINAL) as pilot:
        await opened(pilot)
        await pilot.press("c")
        assert room(pilot).reader.view is View.BESIDE
        seen = []
        for _ in range(12):
            await pilot.press("}")
            seen.append(pointed(pilot))
            assert f"▌ {seen[-1][:20]}" in screen_text(pilot.app)

        article = room(pilot).controller.article
        assert article is not None
        assert list(dict.fromkeys(seen)) == [paragraph(block.block.text) for block in article.blocks]
        await pilot.press("{")
        assert pointed(pilot).endswith("Абзац 7.")
    library.close()


@pytest.mark.parametrize("view", View)
async def test_a_block_is_dropped_at_once_and_undone_at_once(library: Library, view: View) -> None:
    async with reading(library, TERMINAL) as pilot:
        await opened(pilot)
        await pilot.press(*["c"] * list(View).index(view), "}", "}")
        text = pointed(pilot)
        before = screen_text(pilot.app)
        await pilot.press("x")

        assert not is_kept(pilot, text)
        after = screen_text(pilot.app)
        assert after != before
        assert "dropped · u undoes" in after
        if view is View.CLEANED:
            assert text[-8:] not in after
            assert pointed(pilot) != text

        await pilot.press("u")
        assert is_kept(pilot, text)
        assert "undone: dropped «" in screen_text(pilot.app)
        await pilot.press("ctrl+r")
        assert not is_kept(pilot, text)
        assert "done again: dropped «" in screen_text(pilot.app)
    library.close()


async def test_the_same_key_again_leaves_the_block_to_the_cleaner(library: Library) -> None:
    async with reading(library, TERMINAL) as pilot:
        await opened(pilot)
        await pilot.press("d", *["}"] * 5)
        assert pointed(pilot) == CUE
        await pilot.press("x")
        assert is_kept(pilot, CUE)
        assert pointed(pilot) == CUE

        await pilot.press("x")
        assert not is_kept(pilot, CUE)
        assert "left to the cleaner again" in screen_text(pilot.app)
    library.close()


async def test_a_word_about_a_block_moves_nothing_else(library: Library) -> None:
    """The text stays where it is on the screen: the reader is in the middle of it."""
    async with reading(library, TERMINAL) as pilot:
        await opened(pilot)
        await pilot.press("c", "ctrl+d", "}", "}")
        top, lines = room(pilot).reader.top, screen_text(pilot.app).split("\n")
        await pilot.press("x")

        assert room(pilot).reader.top == top
        same = [a == b for a, b in zip(lines[1:-1], screen_text(pilot.app).split("\n")[1:-1], strict=True)]
        assert sum(same) >= len(same) - 7
    library.close()


async def test_why_tells_all_and_its_key_turns_the_block(library: Library) -> None:
    async with reading(library, TERMINAL) as pilot:
        await opened(pilot)
        await pilot.press("d", *["}"] * 5, "w")
        text = " ".join(screen_text(pilot.app).split())

        assert "Dropped as related because starts with «Читайте також»" in text
        assert "cue «Читайте також»" in text
        assert "place 6 of 10 blocks; inside the text" in text

        await pilot.press("x")
        assert pilot.app.screen is room(pilot)
        assert is_kept(pilot, CUE)
        await pilot.press("w")
        text = " ".join(screen_text(pilot.app).split())
        assert "because you said so" in text
        assert "without you dropped as related: starts with «Читайте також»" in text
        await pilot.press("w")
        assert pilot.app.screen is room(pilot)
    library.close()


async def test_undo_is_for_marks_too_and_says_when_there_is_nothing(library: Library) -> None:
    async with reading(library) as pilot:
        await pilot.press("u")
        assert "nothing to undo" in screen_text(pilot.app)
        await pilot.press("s", "u")
        assert "undone: starred" in screen_text(pilot.app)
        row = room(pilot).controller.open_row()
        assert row is not None
        assert not row.is_starred
        await pilot.press("ctrl+r", "ctrl+r")
        assert "nothing to do again" in screen_text(pilot.app)
    library.close()


async def test_an_article_that_is_gone_is_one_sentence(library: Library, corpus: Path) -> None:
    async with reading(library, TERMINAL) as pilot:
        await opened(pilot)
        (corpus / "page.txt").unlink()
        for key in ("x", "w"):
            await pilot.press(key)
            assert "the file is gone" in " ".join(screen_text(pilot.app).split())
            assert pilot.app.screen is room(pilot)
    library.close()


@pytest.mark.parametrize("size", [(1, 1), (2, 2), (20, 5), (30, 10)], ids=str)
async def test_every_size_is_survived(library: Library, size: tuple[int, int]) -> None:
    async with reading(library, size) as pilot:
        await opened(pilot)
        for key in ("}", "x", "w", "escape", "c", "}", "{", "x", "u", "ctrl+r"):
            await pilot.press(key)
        await asyncio.sleep(0)
        assert pilot.app.is_running
    library.close()


async def test_what_was_done_is_told_also_where_the_page_rolls_to_the_block(library: Library) -> None:
    """The line that told it was drawn anew as soon as the page rolled, and empty."""
    async with reading(library, (40, 12)) as pilot:
        await opened(pilot)
        while not pointed(pilot).startswith(CUE[:12]) and pointed(pilot) != f"{BODY * 2}Абзац 8.".strip():
            await pilot.press("}")
        for key, says in (("x", "dropped"), ("u", "undone"), ("ctrl+r", "done again"), ("u", "undone")):
            await pilot.press(key)
            assert says in screen_text(pilot.app).split("\n")[-1]
