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


def edit(folder: Path, day: int, *, paragraphs: int) -> None:
    """Another program writes the file anew, with a new first paragraph."""
    write(folder, day, paragraphs)
    file = folder / f"{day}.txt"
    file.write_text(
        file.read_text("utf-8").replace("Розділ 0.", f"Новий вступ. {SENTENCE * 9}\n\nРозділ 0."), "utf-8"
    )


def read_paragraph(pilot: Pilot[None]) -> str:
    """The paragraph that begins the page."""
    article, place = room(pilot).controller.article, room(pilot).reader.place
    assert article is not None
    return article.blocks[place.block].block.text[:9]


async def test_an_article_that_another_program_changes_is_shown_as_it_is_now_at_the_same_paragraph(
    corpus: Path, tmp_path: Path
) -> None:
    write(corpus, 1, 30)
    library = indexed(corpus, tmp_path)
    async with reading(library) as pilot:
        await pilot.press("3", "space", "space")
        before = read_paragraph(pilot)
        edit(corpus, 1, paragraphs=30)
        await another_article(pilot, library, corpus)

        article = room(pilot).controller.article
        assert article is not None
        assert "Новий вступ" in article.original
        assert read_paragraph(pilot) == before != "Заголовок"
    library.close()


async def test_an_article_that_was_changed_is_at_the_same_paragraph_also_after_undoing(
    corpus: Path, tmp_path: Path
) -> None:
    write(corpus, 1, 30)
    library = indexed(corpus, tmp_path)
    async with reading(library) as pilot:
        await pilot.press("3", "}", "}", "x", "escape", "3", "space", "space")
        before = read_paragraph(pilot)
        edit(corpus, 1, paragraphs=30)
        room(pilot).reader.point(None)
        await pilot.press("u")

        article = room(pilot).controller.article
        assert article is not None
        assert "Новий вступ" in article.original
        assert read_paragraph(pilot) == before != "Заголовок"
    library.close()


def assert_nothing_was_done(pilot: Pilot[None], library: Library) -> None:
    """The room says that the file has changed, and shows it as it is now."""
    article = room(pilot).controller.article
    assert "the file has changed: this is how it reads now" in screen_text(pilot.app)
    assert pilot.app.screen is room(pilot)
    assert article is not None
    assert "Новий вступ" in article.original
    assert not library.spoken()


@pytest.mark.parametrize("key", ["x", "w", "X"])
async def test_no_key_is_about_a_block_of_a_file_that_reads_otherwise_by_now(
    corpus: Path, tmp_path: Path, key: str
) -> None:
    """The block that stood in its place was dropped; where there was none any more, the program ended."""
    write(corpus, 1, 9)
    library = indexed(corpus, tmp_path)
    async with reading(library) as pilot:
        await pilot.press("3", "G", "}")
        edit(corpus, 1, paragraphs=2)
        await pilot.press(key)

        assert_nothing_was_done(pilot, library)
    library.close()


@pytest.mark.parametrize("key", ["x", "X"])
async def test_what_is_told_of_a_block_is_not_done_to_the_one_that_takes_its_place_meanwhile(
    corpus: Path, tmp_path: Path, key: str
) -> None:
    write(corpus, 1, 9)
    library = indexed(corpus, tmp_path)
    async with reading(library) as pilot:
        await pilot.press("3", "}", "}", "w")
        assert pilot.app.screen is not room(pilot)
        edit(corpus, 1, paragraphs=9)
        await another_article(pilot, library, corpus)
        await pilot.press(key)

        assert_nothing_was_done(pilot, library)
    library.close()
