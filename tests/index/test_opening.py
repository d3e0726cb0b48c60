"""What a library opens with: a small record that says what the tables say."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from oracle import Page, pages

from newsreader.corpus import Stamp
from newsreader.index import schema
from newsreader.index.opening import read_opening
from newsreader.index.writer import Addition, Writer
from newsreader.library import Library
from newsreader.model import Facet, Row
from newsreader.places import index_directory, make_private
from newsreader.text.queries.query import Query

ROOT = "/made/up"
_NOTHING = "DELETE FROM opening"
_DAMAGED = "UPDATE opening SET record = CAST(x'00' || record AS BLOB)"
_RECORD_ALONE = "DELETE FROM name; DELETE FROM spelling; DELETE FROM stretch"


def first_screen(home: Path) -> tuple[Sequence[Row], object]:
    library = Library.open([ROOT], cache=home / "cache", data=home / "data")
    hits = library.search(Query())
    shown = library.rows(hits, slice(0, 50)), {facet: hits.facets[facet] for facet in Facet}
    library.close()
    return shown


def directory(home: Path) -> Path:
    return index_directory([ROOT], home / "cache")


def write(home: Path, found: Sequence[Page]) -> None:
    make_private(directory(home))
    store = schema.open_writer(directory(home))
    writer = Writer(store)
    for number, page in enumerate(found):
        path = f"{ROOT}/{number}.txt".encode()
        writer.commit([Addition(path, Stamp(0, 0, 0), page.doc.entry(page.text), None)])
    writer.close()
    store.close()


def change(home: Path, statements: str) -> None:
    store = schema.open_writer(directory(home))
    store.catalogue.executescript(statements)
    store.close()


def some_pages(many: int) -> list[Page]:
    """Always the same ones."""
    found: list[Page] = []

    @settings(deadline=None, database=None, derandomize=True, max_examples=many)
    @given(pages())
    def take(page: Page) -> None:
        found.append(page)

    take()
    return found


@given(st.lists(pages(), min_size=1, max_size=8))
@settings(deadline=None, max_examples=20)
def test_the_record_says_what_the_tables_say(found: list[Page]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        write(home, found)
        shown = first_screen(home)
        assert len(shown[0]) == len(found)

        change(home, _NOTHING)
        assert first_screen(home) == shown


def test_a_damaged_record_hides_nothing(tmp_path: Path) -> None:
    found = some_pages(10)
    write(tmp_path, found)
    shown = first_screen(tmp_path)
    assert len(shown[0]) == len(found)

    change(tmp_path, _DAMAGED)
    assert first_screen(tmp_path) == shown


def test_a_first_screen_is_read_from_the_record_alone(tmp_path: Path) -> None:
    """The tables, of which it would read hundreds of pages, may be empty."""
    found = some_pages(30)
    write(tmp_path, found)
    shown = first_screen(tmp_path)

    change(tmp_path, _RECORD_ALONE)
    assert first_screen(tmp_path) == shown
    assert len(shown[0]) == len(found)


def test_an_index_without_articles_says_nothing(tmp_path: Path) -> None:
    write(tmp_path, [])
    store = schema.open_writer(directory(tmp_path))
    assert read_opening(store.catalogue).rows == ()
    store.close()


def test_hits_of_before_a_change_show_none_of_the_articles_that_came(tmp_path: Path) -> None:
    """One article went and one came: the library has as many as the old hits, but not the same."""
    found: list[Page] = []

    @settings(deadline=None, database=None, derandomize=True, max_examples=6)
    @given(pages())
    def take(page: Page) -> None:
        found.append(page)

    take()
    write(tmp_path, found[:-1])
    library = Library.open([ROOT], cache=tmp_path / "cache", data=tmp_path / "data")
    hits = library.search(Query())
    before = [row.doc_id for row in library.rows(hits, slice(0, 50))]
    store = schema.open_writer(directory(tmp_path))
    writer = Writer(store)
    new = Addition(f"{ROOT}/new.txt".encode(), Stamp(0, 0, 0), found[-1].doc.entry(found[-1].text), None)
    writer.commit([new], gone=[before[0]])
    writer.close()
    store.close()
    library.reload()

    assert {row.doc_id for row in library.rows(hits, slice(0, 50))} <= set(before)
    library.close()
