"""What does not work must not end the reading: marks that cannot be kept, long texts, files that come and go."""

from pathlib import Path

from screens import indexed, reading, screen_text

from newsreader.library import Library
from newsreader.model import Mark
from newsreader.text.query import parse_query
from newsreader.tui.app import Newsreader
from newsreader.tui.controller import LONG, Controller

PARAGRAPH = "Довге речення про події у місті та його людей, які чекали на новини з самого ранку. " * 5


async def test_an_article_opens_where_marks_cannot_be_kept(seeds_cache: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "a file where a folder should be"
    blocked.write_text("", "utf-8")
    library = Library.open(["seeds"], cache=seeds_cache, data=blocked)
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
    row = known.row
    passing = (known.article, known.problem)
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
    assert "Enter opens it" in passing[1]
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
