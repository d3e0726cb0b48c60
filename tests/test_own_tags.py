"""Tags of the reader's own, through the door: they count and filter, they stay with the content, they are undone."""

from pathlib import Path

import pytest
from libraries import folder_of, indexed, opened, refreshed, rows

from newsreader.library import Library
from newsreader.model import DocId, Facet
from newsreader.text.queries.query import Query, State, parse_query

ARTICLES = 6


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of(ARTICLES, tmp_path)


def find(library: Library, *names: str) -> list[DocId]:
    there = {row.path.rpartition("/")[2]: row.doc_id for row in rows(library)}
    return [there[name] for name in names]


def counted(library: Library, query: str = "") -> dict[str, int]:
    return {one.value: one.number for one in library.search(parse_query(query)).facets[Facet.OWN]}


def total(library: Library, query: str) -> int:
    return library.search(parse_query(query)).total


def test_a_tag_counts_filters_and_stands_in_its_rows(folder: Path, tmp_path: Path) -> None:
    library = indexed(folder, tmp_path)
    library.tag(find(library, "1.txt", "2.txt", "3.txt"), ["todo", "to read"])
    library.tag(find(library, "2.txt"), ["later"], ["todo"])

    assert counted(library) == {"to read": 3, "todo": 2, "later": 1}
    assert counted(library, 'mine:"to read"') == {"to read": 3, "todo": 2, "later": 1}
    assert counted(library, "-mine:todo") == {"later": 1, "to read": 1, "todo": 2}
    assert [total(library, q) for q in ("mine:todo", "-mine:todo", "mine:todo mine:later", "tag:LATER")] == [
        2,
        ARTICLES - 2,
        0,
        1,
    ]
    tags = {row.path.rpartition("/")[2]: row.tags for row in rows(library)}
    assert tags["2.txt"] == ("later", "to read")
    assert tags["5.txt"] == ()
    assert library.own_tags(find(library, "1.txt", "2.txt")) == {"to read": 2, "todo": 1, "later": 1}
    library.close()


def test_a_tag_is_one_however_it_is_written(folder: Path, tmp_path: Path) -> None:
    library = indexed(folder, tmp_path)
    library.tag(find(library, "1.txt"), ["Київ"])
    library.tag(find(library, "2.txt"), ["КИЇВ"])

    assert counted(library, "mine:київ") == {"Київ": 2}
    query = library.toggle(parse_query("mine:київ"), Facet.OWN, "Київ", State.EXCLUDE)
    assert str(query) == "-mine:Київ"
    assert library.toggle(query, Facet.OWN, "Київ") == Query()

    assert library.tag(find(library, "1.txt", "2.txt"), [], ["київ"]) == 2
    assert counted(library) == {}
    library.close()


def test_tags_stay_with_the_content_and_a_step_is_undone_whole(folder: Path, tmp_path: Path) -> None:
    library = indexed(folder, tmp_path)
    library.tag(find(library, "1.txt", "2.txt"), ["todo"])
    library.tag(find(library, "1.txt"), ["later"], ["todo"])
    library.close()
    (folder / "1.txt").rename(folder / "9.txt")
    library = opened(folder, tmp_path)
    refreshed(library)

    assert library.own_tags(find(library, "9.txt")) == {"later": 1}
    assert (library.undo() or "").startswith("tagged later and no longer tagged todo: «")
    assert counted(library) == {"todo": 2}
    assert library.undo() == "tagged todo: 2 articles"
    assert counted(library) == {}
    assert library.redo() == "tagged todo: 2 articles"
    assert counted(library) == {"todo": 2}
    library.close()


def test_another_window_sees_them(folder: Path, tmp_path: Path) -> None:
    library, other = indexed(folder, tmp_path), opened(folder, tmp_path)
    library.tag(find(library, "1.txt"), ["todo"])

    assert other.reload()
    assert counted(other) == {"todo": 1}
    assert [value for value, _ in other.values("mine", "to", 5)] == ["todo"]
    assert [value for value, _ in other.values("tag", "to", 5)] == ["todo"]
    for one in (library, other):
        one.close()
