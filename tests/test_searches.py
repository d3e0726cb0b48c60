"""Saved searches through the door: kept, counted, replaced, renamed, deleted, undone."""

from pathlib import Path

import pytest
from libraries import folder_of, indexed, names, opened

from newsreader.library import Library
from newsreader.model import Facet
from newsreader.text.queries.highlight import BODY
from newsreader.text.queries.query import State, parse_query

ARTICLES = 6


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of(ARTICLES, tmp_path)


def counted(library: Library, query: str = "") -> dict[str, int]:
    return {one.value: one.number for one in library.search(parse_query(query)).facets[Facet.SEARCH]}


def test_a_search_is_kept_under_its_name_and_counts_what_there_would_be(folder: Path, tmp_path: Path) -> None:
    library = indexed(folder, tmp_path)
    library.save_search("Two of them", "date:2026-03-02 OR date:2026-03-03")
    library.save_search("none", "zzzz")

    assert counted(library) == {"none": 0, "Two of them": 2}
    assert counted(library, "path:2.txt") == {"none": 0, "Two of them": 1}
    assert sorted(names(library, 'search:"two OF them"')) == ["1.txt", "2.txt"]
    assert len(names(library, '-search:"Two of them"')) == ARTICLES - 2
    query = library.toggle(parse_query('search:"two of them"'), Facet.SEARCH, "Two of them", State.EXCLUDE)
    assert str(query) == '-search:"Two of them"'
    assert library.values("search", "tw", 5) == [("Two of them", 2)]

    library.save_search("TWO of them", "path:5.txt")
    assert counted(library) == {"none": 0, "TWO of them": 1}
    library.close()
    library = opened(folder, tmp_path)
    assert library.searches() == {"TWO of them": "path:5.txt", "none": "zzzz"}
    library.close()


def test_every_step_is_undone(folder: Path, tmp_path: Path) -> None:
    library = indexed(folder, tmp_path)
    library.save_search("one", "path:1.txt")
    library.save_search("two", "path:2.txt")
    assert library.rename_search("one", "Two") is False
    assert library.rename_search("ONE", "first")
    assert library.delete_search("two")
    assert not library.delete_search("two")

    assert counted(library) == {"first": 1}
    assert library.undo() == "search deleted: «two»"
    assert library.undo() == "search renamed: «one» is «first»"
    assert counted(library) == {"one": 1, "two": 1}
    assert library.undo() == "search saved: «two»"
    assert library.redo() == "search saved: «two»"
    assert counted(library) == {"one": 1, "two": 1}
    library.close()


def test_what_a_search_asks_is_lit_up(folder: Path, tmp_path: Path) -> None:
    library = indexed(folder, tmp_path)
    library.save_search("events", "подія")

    assert library.highlighter(parse_query("search:events")).spans("Довге речення про події", BODY) == [
        (18, 23)
    ]
    library.close()


def test_one_search_may_name_another_but_not_itself(folder: Path, tmp_path: Path) -> None:
    library = indexed(folder, tmp_path)
    library.save_search("inner", "path:1.txt OR path:2.txt")
    library.save_search("outer", "search:inner path:2.txt")
    library.save_search("a", "search:b")
    library.save_search("b", "search:a")

    assert names(library, "search:outer") == ["2.txt"]
    assert names(library, "search:a") == []
    library.close()
