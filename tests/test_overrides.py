"""What the reader says of blocks, through the door: seen at once, searched by after the next refresh, undone."""

import multiprocessing
from pathlib import Path

import pytest
from libraries import article, dump, folder_of, index_of, indexed, names, opened, refreshed, rows

from newsreader import corpus
from newsreader.index import heard
from newsreader.library import Examined, Library
from newsreader.model import Change, DocId, Kind
from newsreader.places import shelf_path
from newsreader.shelf import Shelf
from newsreader.text.marks.overrides import NEAR, UserRule, Wish

CUE = "Читайте також: Верблюди перейшли кордон"
NOISE = "Підводні велосипеди подешевшали вдвічі, і за тиждень їх купили рибалки з усієї області, числом"
ARTICLES = 8


def write(folder: Path, number: int, *lines: str) -> None:
    (folder / f"{number}.txt").write_text("\n\n".join((article(number), *lines)), "utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = folder_of(ARTICLES, tmp_path)
    for number in (2, 3, 5):
        write(folder, number, CUE)
    return folder


def find(library: Library, name: str) -> DocId:
    return next(row.doc_id for row in rows(library) if row.path.endswith(f"/{name}"))


def place_of(library: Library, doc_id: DocId, text: str) -> int:
    return next(n for n, b in enumerate(library.article(doc_id).blocks) if b.block.text.startswith(text))


def say(library: Library, name: str, text: str, wish: Wish | None) -> None:
    doc_id = find(library, name)
    library.override(doc_id, place_of(library, doc_id, text), wish)


def examined(library: Library, name: str, text: str) -> Examined:
    doc_id = find(library, name)
    return library.examine(doc_id, place_of(library, doc_id, text))


def rule_for(library: Library, name: str, text: str, wish: Wish, source: str = "") -> UserRule:
    return UserRule(examined(library, name, text).name.exact, source, wish, text)


def is_kept(library: Library, name: str, text: str) -> bool:
    found = library.article(find(library, name))
    return next(block.keep for block in found.blocks if block.block.text.startswith(text))


def assert_as_if_made_now(folder: Path, home: Path) -> None:
    """The index is what one would be that is made at once, with the same shelf."""
    fresh = Library.open([str(folder)], cache=home / "fresh", data=home / "data")
    refreshed(fresh)
    fresh.close()

    assert dump(index_of(folder, home)) == dump(next((home / "fresh").iterdir()))


def test_a_block_is_kept_at_once_and_found_after_the_next_refresh(folder: Path, tmp_path: Path) -> None:
    library = indexed(folder, tmp_path)

    assert names(library, "верблюди") == []
    say(library, "3.txt", CUE, Wish.KEEP)
    assert is_kept(library, "3.txt", CUE)
    assert not is_kept(library, "2.txt", CUE)

    told = refreshed(library)
    assert names(library, "верблюди") == ["3.txt"]
    assert (told.changed, told.added, told.deleted) == (1, 0, 0)
    assert refreshed(library).changed == 0
    assert_as_if_made_now(folder, tmp_path)
    library.close()


def test_what_is_dropped_is_found_no_more_and_undone_it_is(folder: Path, tmp_path: Path) -> None:
    library = indexed(folder, tmp_path)
    before = names(library, "слово4")
    text = next(
        b.block.text for b in library.article(find(library, "4.txt")).content if "Слово4" in b.block.text
    )
    say(library, "4.txt", text, Wish.DROP)
    refreshed(library)

    assert (before, names(library, "слово4")) == (["4.txt"], [])
    assert "dropped «" in str(library.undo())
    assert is_kept(library, "4.txt", text)
    refreshed(library)
    assert names(library, "слово4") == ["4.txt"]
    assert "dropped «" in str(library.redo())
    refreshed(library)
    assert names(library, "слово4") == []
    assert_as_if_made_now(folder, tmp_path)
    library.close()


def test_a_rule_is_about_all_articles_also_those_that_come(folder: Path, tmp_path: Path) -> None:
    library = indexed(folder, tmp_path)
    rule = rule_for(library, "2.txt", CUE, Wish.KEEP)
    library.rule(rule, on=True)

    assert is_kept(library, "5.txt", CUE)
    assert examined(library, "5.txt", CUE).rules == (rule,)
    assert refreshed(library).changed == 3
    write(folder, 7, CUE)
    refreshed(library)
    assert sorted(names(library, "верблюди")) == ["2.txt", "3.txt", "5.txt", "7.txt"]
    assert_as_if_made_now(folder, tmp_path)

    library.rule(rule, on=False)
    refreshed(library)
    assert names(library, "верблюди") == []
    assert_as_if_made_now(folder, tmp_path)
    library.close()


def test_a_rule_for_a_source_and_one_that_passes_over_numbers(tmp_path: Path) -> None:
    folder = tmp_path / "corpus"
    folder.mkdir()
    for number in range(4):
        site = "one.com.ua" if number < 2 else "two.com.ua"
        (folder / f"{site}_{number}.txt").write_text(f"{article(number)}\n\n{NOISE} {number}1.", "utf-8")
    library = indexed(folder, tmp_path)
    found = examined(library, "one.com.ua_0.txt", NOISE)
    library.rule(UserRule(NEAR + found.name.near, found.source, Wish.DROP, NOISE), on=True)
    refreshed(library)

    assert found.source == "one.com.ua"
    assert sorted(names(library, "велосипеди")) == ["two.com.ua_2.txt", "two.com.ua_3.txt"]
    assert_as_if_made_now(folder, tmp_path)
    library.close()


def test_it_survives_a_rename_a_copy_a_rebuild_and_a_change(folder: Path, tmp_path: Path) -> None:
    library = indexed(folder, tmp_path)
    say(library, "3.txt", CUE, Wish.KEEP)
    library.close()
    page = folder / "3.txt"
    page.rename(folder / "moved.txt")
    (folder / "copy.txt").write_bytes((folder / "moved.txt").read_bytes())
    again = indexed(folder, tmp_path / "elsewhere")
    again.close()
    library = Library.open([str(folder)], cache=tmp_path / "another", data=tmp_path / "data")
    refreshed(library)

    assert sorted(names(library, "верблюди")) == ["copy.txt", "moved.txt"]

    (folder / "moved.txt").write_text(
        (folder / "moved.txt").read_text("utf-8") + "\n\nДописано згодом.", "utf-8"
    )
    refreshed(library)
    assert is_kept(library, "moved.txt", CUE)
    refreshed(library)
    assert sorted(names(library, "верблюди")) == ["copy.txt", "moved.txt"]
    library.close()


def test_other_windows_see_it(folder: Path, tmp_path: Path) -> None:
    library = indexed(folder, tmp_path)
    other = opened(folder, tmp_path)
    say(other, "3.txt", CUE, Wish.KEEP)

    assert library.reload()
    assert is_kept(library, "3.txt", CUE)
    other.close()
    library.close()


def test_what_is_on_the_shelf_can_be_asked_for(folder: Path, tmp_path: Path) -> None:
    library = indexed(folder, tmp_path)
    say(library, "3.txt", CUE, Wish.KEEP)
    assert names(library, "has:override") == ["3.txt"]

    library.undo()
    assert names(library, "has:override") == []

    other = Shelf(shelf_path(tmp_path / "data"))
    content = corpus.content_hash((folder / "2.txt").read_bytes())
    other.change("a note", [Change(Kind.NOTE, "", content, "Перевірити.")])
    other.close()
    assert library.reload()
    assert names(library, "has:note") == ["2.txt"]
    assert "2.txt" not in names(library, "-has:note")
    library.close()


def test_what_was_not_heard_to_the_end_is_still_new(folder: Path, tmp_path: Path) -> None:
    """Said, half indexed, taken back: the index must not believe that it never heard of it."""
    library = indexed(folder, tmp_path)
    say(library, "3.txt", CUE, Wish.KEEP)
    half = library.refresh(workers=0)
    for progress in half:
        if progress.changed:
            break
    half.close()  # type: ignore[attr-defined] # an iterator that can be closed: cancelled
    say(library, "3.txt", CUE, None)
    refreshed(library)

    assert names(library, "верблюди") == []
    assert_as_if_made_now(folder, tmp_path)
    library.close()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"overrides": 5, "new_hashes": [1, "zz", "00"], "rules": []}']
)
def test_a_strange_file_of_what_was_heard_costs_time_not_truth(
    folder: Path, tmp_path: Path, content: bytes
) -> None:
    library = indexed(folder, tmp_path)
    say(library, "3.txt", CUE, Wish.KEEP)
    refreshed(library)
    (index_of(folder, tmp_path) / heard._NAME).write_bytes(content)
    refreshed(library)

    assert names(library, "верблюди") == ["3.txt"]
    assert_as_if_made_now(folder, tmp_path)
    library.close()


def test_worker_processes_hear_it_too(tmp_path: Path) -> None:
    folder = folder_of(60, tmp_path)
    write(folder, 3, CUE)
    library = indexed(folder, tmp_path)
    library.rule(rule_for(library, "3.txt", CUE, Wish.KEEP), on=True)
    refreshed(library, workers=2)

    assert names(library, "верблюди") == ["3.txt"]
    assert not multiprocessing.active_children()
    library.close()
