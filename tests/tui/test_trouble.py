"""What does not work must not end the reading: marks that cannot be kept, long texts, files that come and go."""

import shutil
from pathlib import Path

import pytest
from screens import indexed, reading, screen_text

from newsreader.library import Library
from newsreader.model import Mark
from newsreader.text.queries.query import parse_query
from newsreader.tui.app import Newsreader
from newsreader.tui.controller import LONG, Controller
from newsreader.tui.page import View

HOSTILE = "[/x] [b] \x1b]52;c;cHduZWQ=\x07 \x9b31m \u202e [@click=app.quit]y[/]"
PARAGRAPH = "Довге речення про події у місті та його людей, які чекали на новини з самого ранку. " * 5


def without_shelf(cache: Path, home: Path) -> tuple[Library, Path]:
    """A library whose marks cannot be kept as long as the file is there."""
    blocked = home / "a file where a folder should be"
    blocked.write_text("", "utf-8")
    return Library.open(["seeds"], cache=cache, data=blocked), blocked


async def test_an_article_opens_where_marks_cannot_be_kept(seeds_cache: Path, tmp_path: Path) -> None:
    library, _ = without_shelf(seeds_cache, tmp_path)
    async with reading(library) as pilot:
        await pilot.press("enter")
        opened = screen_text(pilot.app)
        await pilot.press("s")
        starred = screen_text(pilot.app)
    library.close()

    assert "Вперше посли країн" in opened
    assert "Marks cannot be kept" in opened
    assert "Marks cannot be kept" in starred
    assert "★" not in starred


async def test_a_note_that_cannot_be_kept_is_not_lost(seeds_cache: Path, tmp_path: Path) -> None:
    """The box closed, and what somebody had written was gone."""
    library, blocked = without_shelf(seeds_cache, tmp_path)
    async with reading(library) as pilot:
        await pilot.press("enter", "e", *"Ask the mayor", "escape")
        told = screen_text(pilot.app)
        blocked.unlink()
        await pilot.press("e")
        again = screen_text(pilot.app)
        await pilot.press("escape")
        kept = screen_text(pilot.app)
        await pilot.press("e")
        other = screen_text(pilot.app)
    library.close()

    assert "e has your text still · Marks cannot be kept: its folder cannot be written" in told
    assert "Ask the mayor" not in told
    assert "Ask the mayor" in again
    assert "noted" in kept
    assert "Ask the mayor" in other


def has_left(app: Newsreader) -> bool:
    return app._exit


async def test_who_leaves_is_told_of_a_note_that_cannot_be_kept(seeds_cache: Path, tmp_path: Path) -> None:
    """It was gone without a word; whoever is told may leave, and what the disk takes by then is kept."""
    library, blocked = without_shelf(seeds_cache, tmp_path)
    async with reading(library) as pilot:
        app = pilot.app
        assert isinstance(app, Newsreader)
        await pilot.press("enter", "e", *"Ask the mayor", "ctrl+q")
        await pilot.pause()
        told = screen_text(app)
        assert not has_left(app)
        await pilot.press("e", *" twice", "escape", "ctrl+q")
        assert not has_left(app)
        await pilot.press("ctrl+q")
        assert has_left(app)
    async with reading(library) as pilot:
        await pilot.press("enter", "e", *"Ask the mayor", "escape")
        blocked.unlink()
        await pilot.press("ctrl+q")
        await pilot.pause()
    assert library.search(parse_query("has:note")).total == 1
    library.close()

    assert "leave again to go without your note · Marks cannot be kept" in told


@pytest.mark.parametrize("page", ["?", "i", "w"])
async def test_who_leaves_from_a_page_is_told_of_it(page: str, seeds_cache: Path, tmp_path: Path) -> None:
    """It was said below the page, where nobody could see why the key did nothing."""
    library, _ = without_shelf(seeds_cache, tmp_path)
    async with reading(library) as pilot:
        app = pilot.app
        assert isinstance(app, Newsreader)
        await pilot.press("enter", "e", *"Ask the mayor", "escape", "}", page)
        assert app.screen is not app.room
        await pilot.press("ctrl+q")
        await pilot.pause()
        told = screen_text(app)
        assert not has_left(app)
        await pilot.press("ctrl+q")
        assert has_left(app)
    library.close()

    assert "leave again to go without your note" in told


async def test_a_mark_of_another_window_is_seen(seeds: Library, seeds_cache: Path, tmp_path: Path) -> None:
    other = Library.open(["seeds"], cache=seeds_cache, data=tmp_path / "shelf")
    first = other.rows(other.search(parse_query("")), slice(0, 1))[0]
    async with reading(seeds) as pilot:
        other.mark([first.doc_id], Mark.STARRED, on=True)
        app = pilot.app
        assert isinstance(app, Newsreader)
        app.room.look_again()
        await pilot.pause()
        seen = screen_text(app)
    other.close()

    assert "★" in seen


def test_a_long_text_is_opened_only_on_demand(corpus: Path, tmp_path: Path) -> None:
    (corpus / "2026-03-02.txt").write_text(
        "Заголовок роману\n\n" + "\n\n".join(f"Розділ {n}. {PARAGRAPH}{n}." for n in range(450)), "utf-8"
    )
    (corpus / "2026-03-01.txt").write_text(f"Заголовок новини\n\n{PARAGRAPH}", "utf-8")
    library = indexed(corpus, tmp_path)
    known = Controller(library)
    known.begin()
    row = known.row
    passing = (known.article, known.problem, known.is_announced)
    known.read()
    opened = known.article
    known.select(1)
    short = known.article
    known.select(0)
    again = known.article
    library.close()

    assert row is not None
    assert row.minutes >= LONG
    assert passing[0] is None
    assert "A long text of about" in passing[1]
    assert passing[2]
    assert not known.is_announced
    assert opened is not None
    assert short is not None
    assert again is opened


async def test_lines_do_not_grow_beyond_the_pane(seeds: Library) -> None:
    async with reading(seeds, (80, 24)) as pilot:
        await pilot.press("enter", *("+" for _ in range(12)))
        longest = screen_text(pilot.app)
        await pilot.press("-")
        shorter = screen_text(pilot.app)

    assert "lines of 75" in longest
    assert "lines of 71" in shorter


async def test_an_open_quote_is_closed_when_the_box_is_left(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("/", *'person:"Марк')
        typing = screen_text(pilot.app)
        await pilot.press("enter")
        left = screen_text(pilot.app)

    assert "none of 3" not in typing
    assert 'person:"Марк"' in left
    assert "none of 3" in left


async def test_c_comes_back_to_the_list_that_it_was_pressed_in(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        app = pilot.app
        assert isinstance(app, Newsreader)
        focused = []
        for key in ("c", "c", "c"):
            await pilot.press(key)
            focused.append(app.focused.id if app.focused else None)

    assert focused == ["reader", "reader", "list"]


async def test_c_stays_in_an_article_that_was_opened(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("c", "escape", "enter", "c", "c")
        app = pilot.app
        assert isinstance(app, Newsreader)

        assert app.room.reader.view is View.CLEANED
        assert app.focused is app.room.reader


async def test_an_open_quote_is_closed_however_the_box_is_left(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("/", *'person:"Марк')
        await pilot.click("#reader", offset=(5, 5))
        left = screen_text(pilot.app)

    assert 'person:"Марк"' in left


def test_a_lost_index_is_noticed(corpus: Path, tmp_path: Path) -> None:
    (corpus / "a.txt").write_text(f"Заголовок новини\n\n{PARAGRAPH}", "utf-8")
    library = indexed(corpus, tmp_path)
    known = Controller(library)
    known.begin()
    before = known.is_empty
    for file in (tmp_path / "cache").rglob("index.db*"):
        file.unlink()
    known.refresh()
    known.filter("новини")
    lost = known.is_empty
    for _ in library.refresh(workers=0):
        pass
    known.refresh()
    library.close()

    assert not before
    assert lost
    assert (known.hits.total, known.everything, known.is_empty) == (1, 1, False)


async def test_no_escape_and_no_markup_of_an_article_acts(corpus: Path, tmp_path: Path) -> None:
    body = "Перше речення звичайного тексту про місто та його людей. " * 5
    (corpus / "a[x]\x1b]0;owned\x07.txt").write_text(f"Заголовок {HOSTILE}\n\n{body}{HOSTILE}\n", "utf-8")
    (corpus / "empty[b]\x1b[31m.txt").write_text("", "utf-8")
    library = indexed(corpus, tmp_path)
    async with reading(library) as pilot:
        seen = screen_text(pilot.app)
        for key in ("enter", "c", "c", "c", "d", "i", "escape", "?", "escape", "1", "j", "enter", "s", "/"):
            await pilot.press(key)
            await pilot.pause()
            seen += screen_text(pilot.app)
        for key in HOSTILE[:8]:
            await pilot.press(key)
        seen += screen_text(pilot.app)
    library.close()

    assert "[/x] [b]" in seen
    assert "empty file" in seen
    assert not [char for char in seen if char != "\n" and (ord(char) < 32 or 0x7F <= ord(char) < 0xA0)]
    assert "\u202e" not in seen


async def test_an_empty_folder_says_what_to_do(corpus: Path, tmp_path: Path) -> None:
    library = indexed(corpus, tmp_path)
    async with reading(library) as pilot:
        flat = " ".join(screen_text(pilot.app).replace("│", " ").split())
    library.close()

    assert "No articles in" in flat
    assert "reads .txt," in flat


async def test_an_article_whose_file_is_gone_is_a_sentence(corpus: Path, tmp_path: Path) -> None:
    (corpus / "one.txt").write_text("Перший заголовок\n\n" + "Довге речення про події у місті. " * 9, "utf-8")
    (corpus / "two.txt").write_text("Другий заголовок\n\n" + "Довге речення про події у місті. " * 9, "utf-8")
    library = indexed(corpus, tmp_path)
    shutil.rmtree(corpus)
    async with reading(library) as pilot:
        await pilot.press("j", "enter", "c", "d", "i", "r")

        assert pilot.app.is_running
        assert isinstance(pilot.app, Newsreader)
        assert pilot.app.controller.problem
    library.close()


async def test_a_file_that_comes_back_is_read_without_being_chosen_again(
    corpus: Path, tmp_path: Path
) -> None:
    text = "Заголовок, що повернувся\n\n" + "Довге речення про події у місті. " * 9
    (corpus / "one.txt").write_text(text, "utf-8")
    library = indexed(corpus, tmp_path)
    (corpus / "one.txt").rename(tmp_path / "away.txt")
    async with reading(library) as pilot:
        app = pilot.app
        assert isinstance(app, Newsreader)
        assert "the file is gone" in screen_text(app)
        app.room.look_again()
        assert app.controller.problem
        (tmp_path / "away.txt").rename(corpus / "one.txt")
        app.room.look_again()
        await pilot.pause()
        seen = screen_text(app)
    library.close()

    assert "the file is gone" not in seen
    assert "Довге речення про події" in seen


async def test_what_cannot_be_marked_is_not_said_to_be(corpus: Path, tmp_path: Path) -> None:
    (corpus / "gone.txt").write_text(f"Заголовок, що зникне\n\n{PARAGRAPH}", "utf-8")
    (corpus / "empty.txt").write_text("", "utf-8")
    library = indexed(corpus, tmp_path)
    async with reading(library) as pilot:
        app = pilot.app
        assert isinstance(app, Newsreader)
        await pilot.press("j", "s")
        of_empty = screen_text(app)
        await pilot.press("k", "enter")
        (corpus / "gone.txt").unlink()
        for _ in library.refresh(workers=1):
            pass
        app.room.look_again()
        await pilot.press("3", "s")
        of_gone = screen_text(app)
    library.close()

    for seen in (of_empty, of_gone):
        assert "carry no marks" in seen
        assert " starred " not in seen.split("\n")[-1]


async def test_a_mark_is_turned_back_also_when_the_filter_has_no_place_for_it(seeds: Library) -> None:
    """An article that had left the list because of its mark was marked again and again."""
    async with reading(seeds) as pilot:
        await pilot.press("/", *"is:unread", "enter", "r")
        marked = screen_text(pilot.app)
        await pilot.press("r")
        again = screen_text(pilot.app)

    assert "marked read" in marked
    assert "marked unread" in again
