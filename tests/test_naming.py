"""Names as the reader calls them, through the door: renamed, counted as one, hidden, asked why, undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from libraries import SENTENCE, indexed, opened, refreshed

from newsreader.library import Library
from newsreader.model import DocId, Facet
from newsreader.text.queries.query import State, parse_query

PLACES = {"1": ("Харків", "Суми"), "2": ("Харків",), "3": ("Суми",), "4": ("Львів",), "5": ("Kharkiv",)}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    for name, places in PLACES.items():
        said = " ".join(f"Подія сталася в місті {place}. Місто {place} велике." for place in places)
        (folder / f"{name}.txt").write_text(f"Заголовок {name}\n\n{SENTENCE * 3}{said}\n", "utf-8")
    return folder


@pytest.fixture
def library(folder: Path, tmp_path: Path) -> Iterator[Library]:
    opened_ = indexed(folder, tmp_path)
    yield opened_
    opened_.close()


def counted(library: Library, query: str = "") -> dict[str, int]:
    found = library.search(parse_query(query)).facets[Facet.PLACE]
    return {str(one.value): one.number for one in found}


def total(library: Library, query: str) -> int:
    return library.search(parse_query(query)).total


def test_a_name_is_called_otherwise_wherever_it_stands(library: Library) -> None:
    assert counted(library) == {"Харків": 3, "Суми": 2, "Львів": 1}
    assert library.call(Facet.PLACE, "Харків", "Мій Харків") == "Мій Харків"

    assert counted(library) == {"Мій Харків": 3, "Суми": 2, "Львів": 1}
    for text in ('place:"мій харків"', "place:Харків", "place:Kharkiv", 'tag:"Мій Харків"'):
        assert total(library, text) == 3
    query = library.toggle(parse_query("place:Kharkiv"), Facet.PLACE, "Мій Харків", State.EXCLUDE)
    assert str(query) == '-place:"Мій Харків"'
    assert library.values("place", "мій", 5) == [("Мій Харків", 3)]
    doc_id = DocId(next(iter(library.pick(library.search(parse_query("place:Харків"))))))
    assert "Мій Харків" in {tag.value for tag in library.article(doc_id).tags}

    library.call(Facet.PLACE, "Мій Харків", "Харків")
    assert counted(library) == {"Харків": 3, "Суми": 2, "Львів": 1}
    assert library.undo() == "name as it was found: «Харків»"
    assert library.undo() == "name changed: «Харків» is «Мій Харків»"
    assert counted(library) == {"Харків": 3, "Суми": 2, "Львів": 1}


def test_names_that_are_called_the_same_are_one_and_part_again(
    library: Library, folder: Path, tmp_path: Path
) -> None:
    assert library.call(Facet.PLACE, "Суми", "харків") == "Харків"
    assert counted(library) == {"Харків": 4, "Львів": 1}
    assert counted(library, "place:Харків") == {"Харків": 4}
    assert (total(library, "place:Суми"), total(library, "-place:Харків")) == (4, 1)

    other = opened(folder, tmp_path)
    (folder / "6.txt").write_text(
        f"Заголовок\n\n{SENTENCE * 3}Подія сталася в місті Суми. Місто Суми.", "utf-8"
    )
    refreshed(other)
    assert counted(other) == {"Харків": 5, "Львів": 1}
    other.close()

    assert library.call(Facet.PLACE, "Харків", "Схід") == "Схід"
    assert library.undo() == "name changed: «Суми» is «Схід»"
    library.undo()
    assert counted(library) == {"Харків": 3, "Суми": 2, "Львів": 1}


def test_a_name_is_hidden_and_shown_again(library: Library) -> None:
    assert library.hide_name(Facet.PLACE, "Львів")
    assert counted(library) == {"Харків": 3, "Суми": 2}
    assert total(library, "place:Львів") == 1
    assert counted(library, "place:Львів") == {"Львів": 1}

    assert not library.hide_name(Facet.PLACE, "Львів")
    assert counted(library) == {"Харків": 3, "Суми": 2, "Львів": 1}
    assert library.undo() == "name as it was found: «Львів»"
    assert library.undo() == "name hidden: «Львів»"


def test_why_a_name_is_one_is_told_with_the_reader_s_word(library: Library) -> None:
    library.call(Facet.PLACE, "Суми", "Харків")
    known = library.known_name(Facet.PLACE, "Харків")

    spelt = {spelling.written: (spelling.articles, spelling.reason) for spelling in known.spellings}
    assert spelt["Харків"] == (2, "")
    assert spelt["Kharkiv"] == (1, "names of one place: number 706483 at geonames.org")
    assert spelt["Суми"] == (2, "")
    assert [(wish.written, wish.label) for wish in known.wishes] == [("Суми", "Харків")]
