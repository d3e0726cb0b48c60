"""The state of a session, without a screen."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from screens import indexed

from newsreader.library import Library
from newsreader.model import Mark
from newsreader.tui import controller as module
from newsreader.tui.controller import Controller

SENTENCE = "Довге речення про події у місті та його людей. "


@pytest.fixture
def nine(corpus: Path, tmp_path: Path) -> Iterator[Library]:
    """Nine articles of nine days."""
    for day in range(1, 10):
        text = f"Заголовок номер {day}\n\n0{day}.03.2026\n\n" + SENTENCE * 9
        (corpus / f"2026-03-0{day}.txt").write_text(text, "utf-8")
    library = indexed(corpus, tmp_path)
    yield library
    library.close()


@pytest.mark.parametrize("scanned", [1, 2, 3, 200])
def test_the_next_unread_is_the_nearest_whatever_is_looked_at_at_a_time(
    nine: Library, scanned: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_SCAN", scanned)
    known = Controller(nine)
    known.begin()
    ids = [row.doc_id for row in known.rows(0, 9)]
    nine.mark([ids[n] for n in (0, 2, 3, 4, 6, 8)], Mark.READ, on=True)
    walked = []
    while known.step_unread(1):
        walked.append(known.cursor)
    known.select(8)
    while known.step_unread(-1):
        walked.append(known.cursor)

    assert walked == [1, 5, 7, 7, 5, 1]


def test_the_open_article_stays_open_while_it_matches_and_comes_back_where_nothing_did(nine: Library) -> None:
    known = Controller(nine)
    known.begin()
    known.select(4)
    open_id = known.doc_id
    known.filter("заголовок")
    assert known.doc_id == open_id
    assert known.rows(known.cursor, known.cursor + 1)[0].doc_id == open_id

    known.filter("zzzz")
    assert (known.doc_id, known.article, known.row) == (None, None, None)

    known.filter("zzz")
    known.filter("")
    assert (known.doc_id, known.cursor) == (open_id, 4)
    assert known.article is not None


def test_stepping_ends_at_both_ends(nine: Library) -> None:
    known = Controller(nine)
    known.begin()

    assert not known.step(-1)
    assert [known.step(1) for _ in range(9)] == [True] * 8 + [False]


def test_a_new_article_is_seen_after_a_refresh_and_does_not_move_the_reader(
    nine: Library, corpus: Path
) -> None:
    known = Controller(nine)
    known.begin()
    known.select(2)
    open_id = known.doc_id
    (corpus / "2026-03-30.txt").write_text("Найновіший заголовок\n\n30.03.2026\n\n" + SENTENCE * 9, "utf-8")
    for _ in nine.refresh(workers=1):
        pass

    assert known.refresh()
    assert known.hits.total == 10
    assert known.doc_id == open_id
    assert known.cursor == 3


def test_until_the_reader_chooses_the_newest_article_is_shown(nine: Library, corpus: Path) -> None:
    known = Controller(nine)
    known.begin()
    (corpus / "2026-03-30.txt").write_text("Найновіший заголовок\n\n30.03.2026\n\n" + SENTENCE * 9, "utf-8")
    for _ in nine.refresh(workers=1):
        pass
    known.refresh()

    assert known.cursor == 0
    assert known.article is not None
    assert known.article.path.endswith("2026-03-30.txt")


def test_a_saved_page_opens_as_the_text_that_it_shows(corpus: Path, tmp_path: Path) -> None:
    page = (
        "<meta charset=windows-1251><title>Міст відкрили</title><nav><a href=/>Головна</a></nav><h1>Міст відкрили</h1><p>"
        + SENTENCE * 9
    )
    (corpus / "page.html").write_bytes(page.encode("cp1251"))
    library = indexed(corpus, tmp_path)
    known = Controller(library)
    known.begin()

    assert known.article is not None
    assert known.article.original == f"Головна\n\nМіст відкрили\n\n{(SENTENCE * 9).strip()}"
    assert known.encoding() == "cp1251"
    assert [row.headline for row in known.rows(0, 1)] == ["Міст відкрили"]
    library.close()


def test_marking_nothing_is_nothing(corpus: Path, tmp_path: Path) -> None:
    library = indexed(corpus, tmp_path)
    known = Controller(library)
    known.begin()

    assert known.mark(Mark.STARRED) is None
    assert not known.step_unread(1)
    library.close()


def test_a_file_that_nobody_has_written_is_not_read_again_for_each_commit(nine: Library) -> None:
    known = Controller(nine)
    known.begin()
    assert known.article is not None
    file = Path(known.article.path)
    before, text = file.stat(), file.read_text("utf-8")
    file.write_text(text.replace("Довге", "Інакш"), "utf-8")  # as long, in the same file
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))

    assert not known.see_file()
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    assert known.see_file()
    assert "Інакш" in known.article.original


def test_a_file_that_was_read_for_another_page_is_read_again_for_the_screen(nine: Library) -> None:
    """Comparing versions read it anew; then the screen took what it showed for that, and words of it went to other blocks."""
    known = Controller(nine)
    known.begin()
    assert known.article is not None
    assert known.doc_id is not None
    file = Path(known.article.path)
    file.write_text(file.read_text("utf-8").replace("Довге", "Інакше"), "utf-8")
    nine.article(known.doc_id)

    assert known.see_file()
    assert "Інакше" in known.article.original
