"""What comes late - a tick of the indexer, another size, what was asked for a moment ago - disturbs nobody."""

from pathlib import Path

import pytest
from screens import indexed, reading, screen_text, until
from textual.events import MouseScrollDown
from textual.pilot import Pilot

from newsreader.library import Library
from newsreader.tui.app import Newsreader
from newsreader.tui.indexer import Indexing
from newsreader.tui.room import ReadingRoom

SENTENCE = "Довге речення про події у місті та його людей, яких багато. "


def room(pilot: Pilot[None]) -> ReadingRoom:
    assert isinstance(pilot.app, Newsreader)
    return pilot.app.room


def write(folder: Path, day: int, paragraphs: int = 9) -> None:
    text = "\n\n".join(f"Розділ {number}. {SENTENCE * 9}{number}." for number in range(paragraphs))
    (folder / f"{day}.txt").write_text(f"Заголовок номер {day}\n\n{day:02}.03.2026\n\n{text}", "utf-8")


async def another_article(pilot: Pilot[None], library: Library, folder: Path) -> None:
    """The indexer finds a newer one."""
    write(folder, 30)
    for _ in library.refresh(workers=1):
        pass
    room(pilot).indexed(Indexing(committed=True, ended=True))
    await pilot.pause()


async def test_another_size_leaves_what_was_told(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("u")
        await pilot.resize_terminal(100, 30)
        await until(pilot, lambda: len(screen_text(pilot.app).split("\n")) == 30)
        assert "nothing to undo" in screen_text(pilot.app)


async def test_a_long_text_does_not_open_after_the_cursor_has_gone_on(corpus: Path, tmp_path: Path) -> None:
    write(corpus, 2, 450)
    write(corpus, 1)
    library = indexed(corpus, tmp_path)
    async with reading(library) as pilot:
        room(pilot).opened()  # Enter and j in one burst: both are answered before the next frame
        room(pilot).list.action_down()
        await pilot.pause()
        await pilot.pause()

        row = room(pilot).controller.row
        assert pilot.app.focused is room(pilot).list
        assert row is not None
        assert row.path.endswith("1.txt")
        assert not row.is_read
    library.close()


@pytest.mark.parametrize(
    "keys",
    [("s",), ("tab",), ("c",), ("i", "escape"), ("3", "j")],
    ids=["star", "tab", "view", "info", "text"],
)
async def test_what_somebody_began_with_stays_open_while_newer_articles_come(
    corpus: Path, tmp_path: Path, keys: tuple[str, ...]
) -> None:
    write(corpus, 1)
    library = indexed(corpus, tmp_path)
    async with reading(library) as pilot:
        await pilot.press(*keys)
        await another_article(pilot, library, corpus)

        article = room(pilot).controller.article
        assert room(pilot).controller.hits.total == 2
        assert article is not None
        assert article.path.endswith("1.txt")
    library.close()


async def test_a_text_that_was_rolled_with_the_mouse_stays_open_while_newer_articles_come(
    corpus: Path, tmp_path: Path
) -> None:
    write(corpus, 1)
    library = indexed(corpus, tmp_path)
    async with reading(library, (80, 24)) as pilot:
        await pilot._post_mouse_events([MouseScrollDown] * 3, "#reader", offset=(10, 10))
        await another_article(pilot, library, corpus)

        article = room(pilot).controller.article
        assert article is not None
        assert article.path.endswith("1.txt")
    library.close()


@pytest.mark.parametrize("key", ["?", "ctrl+t", "ctrl+l", ":"])
async def test_whoever_only_looks_around_is_shown_the_newest_article(
    corpus: Path, tmp_path: Path, key: str
) -> None:
    write(corpus, 1)
    library = indexed(corpus, tmp_path)
    async with reading(library) as pilot:
        await pilot.press(key)
        await another_article(pilot, library, corpus)

        article = room(pilot).controller.article
        assert article is not None
        assert article.path.endswith("30.txt")
    library.close()
