"""A library on disk in which things happen, asked through the door: at every moment it is what looking at every article gives."""

import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from oracle import QUERIES, Doc, Oracle, Page, pages

from newsreader.corpus import Stamp
from newsreader.index import located, schema
from newsreader.index.entry import Entry, words_of
from newsreader.index.writer import Addition, Writer
from newsreader.library import Hits, Library
from newsreader.model import Facet, Mark, Sort, Tag
from newsreader.places import index_directory, make_private, shelf_path
from newsreader.shelf import Shelf
from newsreader.text.queries.query import Query, State, parse_query

ROOT = "/made/up"
NAMES = [f"{ROOT}/{name}.txt".encode() for name in "abcdefgh"]
BATCHES = st.dictionaries(st.sampled_from(NAMES), st.none() | pages(), max_size=5)
WINDOWS = st.tuples(st.integers(0, 9), st.integers(0, 9)).map(sorted)
READERS = st.integers(0, 1)


def opened(home: Path) -> Library:
    return Library.open([ROOT], cache=home / "cache", data=home / "data")


@contextmanager
def writing(home: Path) -> Iterator[Writer]:
    """A writer that comes, and goes again."""
    directory = index_directory([ROOT], home / "cache")
    assert make_private(directory)
    store = schema.open_writer(directory)
    try:
        writer = Writer(store)
        yield writer
        writer.close()
    finally:
        store.close()


def commit(writer: Writer, batch: dict[bytes, Entry | None]) -> None:
    """New, changed and deleted articles in one go."""
    known = writer.known()
    ids = {name: known[name].doc_id if name in known else None for name in batch}
    additions = [
        Addition(name, Stamp(0, 0, 0), entry, ids[name]) for name, entry in batch.items() if entry is not None
    ]
    writer.commit(additions, [doc_id for name, doc_id in ids.items() if doc_id and batch[name] is None])


class Window(NamedTuple):
    """An open window of the library, and what it shows: articles and marks of its moment."""

    library: Library
    pages: dict[bytes, Page]
    marked: dict[Mark, set[bytes]]

    def oracle(self) -> Oracle:
        """The slow answers of its moment."""
        return Oracle({name: self._doc(page) for name, page in self.pages.items()})

    def _doc(self, page: Page) -> Doc:
        content = page.doc.entry(page.text).hash
        is_read, is_starred = (content in self.marked[mark] for mark in (Mark.READ, Mark.STARRED))
        return page.doc._replace(is_read=is_read, is_starred=is_starred, having=(), own=())


class OpenLibrary(RuleBasedStateMachine):
    """Two windows, and a writer that adds, changes, removes and merges. A window stays at its moment until it reloads."""

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp())
        self.many, located._MANY = located._MANY, 1
        self.now: dict[bytes, Page] = {}
        self.marked: dict[Mark, set[bytes]] = {mark: set() for mark in Mark}
        self.windows: list[Window] = []

    @initialize(batch=BATCHES)
    def begin(self, batch: dict[bytes, Page | None]) -> None:
        self.write(batch)
        self.windows = [self._window(opened(self.home)) for _ in range(2)]

    @rule(at_rest=st.booleans())
    def merge(self, at_rest: bool) -> None:  # noqa: FBT001 - drawn
        """Segments become one; the windows may have the old ones open."""
        with writing(self.home) as writer:
            while writer.tidy(at_rest=at_rest):
                pass

    @rule(batch=BATCHES)
    def write(self, batch: dict[bytes, Page | None]) -> None:
        """A commit."""
        with writing(self.home) as writer:
            entries = {name: page.doc.entry(page.text) if page else None for name, page in batch.items()}
            commit(writer, entries)
            writer.finish()
        for name, page in batch.items():
            if page:
                self.now[name] = page
            else:
                self.now.pop(name, None)

    @rule(place=READERS)
    def reload(self, place: int) -> None:
        library = self.windows[place].library
        library.reload()
        self.windows[place] = self._window(library)

    @rule(place=READERS, name=st.sampled_from(NAMES), mark=st.sampled_from(Mark), on=st.booleans())
    def mark(self, place: int, name: bytes, mark: Mark, on: bool) -> None:  # noqa: FBT001 - drawn
        """The window shows it at once, the other one when it reloads; copies share it."""
        window = self.windows[place]
        hits = window.library.search(Query())
        rows = [row for row in window.library.rows(hits, slice(0, hits.total)) if row.path.encode() == name]
        window.library.mark([row.doc_id for row in rows], mark, on=on)
        for page in (window.pages[name],) if name in window.pages else ():
            content = page.doc.entry(page.text).hash
            if content is not None:
                for marked in (self.marked[mark], window.marked[mark]):
                    (marked.add if on else marked.discard)(content)

    @rule(place=READERS)
    def undo(self, place: int) -> None:
        """The last step of either window; this one sees all marks then."""
        window = self.windows[place]
        window.library.undo()
        self._look_at_marks()
        self.windows[place] = window._replace(marked=self._window(window.library).marked)

    @rule(place=READERS)
    def reopen(self, place: int) -> None:
        """What was looked up is kept beside the index; meanwhile the shelf and the index may have changed."""
        self.windows[place].library.close()
        self.windows[place] = self._window(opened(self.home))

    @rule(place=READERS, mark=st.sampled_from(Mark), on=st.booleans())
    def mark_all_aside(self, place: int, mark: Mark, on: bool) -> None:  # noqa: FBT001 - drawn
        """As the screen does it when there are many."""
        library = self.windows[place].library
        other = library.aside()
        assert other is not None
        hits = other.search(Query())
        other.mark([row.doc_id for row in other.rows(hits, slice(0, hits.total))], mark, on=on)
        other.settle()
        other.close()
        library.adopt()
        self._look_at_marks()
        self.windows[place] = self._window(library)

    def _look_at_marks(self) -> None:
        """The shelf itself, without any index."""
        shelf = Shelf(shelf_path(self.home / "data"))
        self.marked = {mark: set(shelf.marked(mark)) for mark in Mark}
        shelf.close()

    @rule(place=READERS, text=QUERIES, cut=WINDOWS)
    def ask(self, place: int, text: str, cut: list[int]) -> None:
        """Totals, windows of rows, places and counts."""
        window, query = self.windows[place], parse_query(text)
        library, expected = window.library, window.oracle().listed(query)
        hits = library.search(query)

        assert hits.total == len(expected)
        rows = library.rows(hits, slice(*cut))
        assert [row.path.encode() for row in rows] == expected[slice(*cut)]
        assert [library.position(hits, row.doc_id) for row in rows] == list(range(*cut))[: len(rows)]
        self._count(window, query, hits)

    @rule(
        place=READERS, text=QUERIES, sort=st.sampled_from([Sort.DATE, Sort.HEADLINE, Sort.LENGTH, Sort.ADDED])
    )
    def ask_little_by_little(self, place: int, text: str, sort: Sort) -> None:
        """The first hits are the first of all, whenever they are shown."""
        library, query = self.windows[place].library, parse_query(text)
        whole = library.search(query, sort)
        expected = [row.path for row in library.rows(whole, slice(0, whole.total))]
        hits = library.search(query, sort, patience=0)
        while not hits.is_whole:
            assert [row.path for row in library.rows(hits, slice(0, hits.total))] == expected[: hits.total]
            hits = library.go_on(hits, sort, 0)
        assert [row.path for row in library.rows(hits, slice(0, hits.total))] == expected
        assert hits.facets == whole.facets

    @precondition(lambda self: self.windows)
    @invariant()
    def everything_is_there(self) -> None:
        for window in self.windows:
            assert window.library.search(Query()).total == len(window.pages)
            for mark, shown in window.marked.items():
                marked = window.library.search(parse_query(f"is:{mark}"))
                rows = window.library.rows(marked, slice(0, marked.total))
                contents = {name: page.doc.entry(page.text).hash for name, page in window.pages.items()}
                assert {row.path.encode() for row in rows} == {
                    name for name, content in contents.items() if content in shown
                }

    def teardown(self) -> None:
        for window in self.windows:
            window.library.close()
        located._MANY = self.many
        shutil.rmtree(self.home)

    def _window(self, library: Library) -> Window:
        return Window(library, dict(self.now), {mark: set(marked) for mark, marked in self.marked.items()})

    def _count(self, window: Window, query: Query, hits: Hits) -> None:
        """Each count is the total after choosing the value, which the oracle knows."""
        library, oracle = window.library, window.oracle()
        for facet in Facet:
            for value, number, state in hits.facets[facet]:
                chosen = query
                for _ in range([State.INCLUDE, State.OFF, State.EXCLUDE].index(state)):
                    chosen = library.toggle(chosen, facet, value)
                assert number == library.search(chosen).total == len(oracle.select(chosen))


OpenLibrary.TestCase.settings = settings(
    deadline=None, max_examples=settings().max_examples // 5, stateful_step_count=12
)
TestOpenLibrary = OpenLibrary.TestCase


# ------------------------------------------------------------------ many questions to one library


def made() -> dict[bytes, Page]:
    """Some two hundred articles, the same every time."""
    found: list[Page] = []

    @settings(deadline=None, database=None, derandomize=True, max_examples=200)
    @given(pages())
    def take(page: Page) -> None:
        found.append(page)

    take()
    return {f"{ROOT}/{number}.txt".encode(): page for number, page in enumerate(found)}


@pytest.fixture(scope="module")
def library() -> Iterator[tuple[Library, Oracle]]:
    """A library of several segments of time: some articles were others before, some have gone."""
    found = made()
    names = list(found)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        entries = [found[name].doc.entry(found[name].text) for name in names]
        with writing(home) as writer:
            commit(writer, dict(zip(names, reversed(entries), strict=True)))
            for start in range(0, len(names), 50):
                commit(writer, dict(zip(names[start : start + 50], entries[start : start + 50], strict=True)))
            commit(writer, dict.fromkeys(names[::9]))
            writer.finish()
        library = opened(home)
        left = {name: found[name] for name in names if name not in names[::9]}
        yield library, Window(library, left, {mark: set() for mark in Mark}).oracle()
        library.close()


@given(text=QUERIES, cut=st.tuples(st.integers(0, 200), st.integers(0, 60)), facet=st.sampled_from(Facet))
@settings(deadline=None)
def test_any_query_is_looking_at_every_article(
    library: tuple[Library, Oracle], text: str, cut: tuple[int, int], facet: Facet
) -> None:
    """HYPOTHESIS_PROFILE=proof asks a hundred thousand of them."""
    window, oracle = library
    query = parse_query(text)
    expected = oracle.listed(query)
    hits = window.search(query)
    rows = window.rows(hits, slice(cut[0], sum(cut)))

    assert hits.total == len(expected)
    assert [row.path.encode() for row in rows] == expected[cut[0] : sum(cut)]
    for value, number, state in hits.facets[facet][:3]:
        if state is State.OFF:
            assert number == len(oracle.select(window.toggle(query, facet, value)))


# ------------------------------------------------------------------ while it changes

GENERATIONS = 30
WORDS = [f"покоління{number}" for number in range(GENERATIONS)]


def generation(number: int) -> dict[bytes, Entry | None]:
    """Articles that all say which generation they are of; each leaves one out."""
    word = WORDS[number]
    entries: dict[bytes, Entry | None] = {
        name: Entry(headline=word, words=words_of(word, f"{word} спільне"), tags=(Tag(Facet.ORG, word),))
        for name in NAMES
    }
    entries[NAMES[number % len(NAMES)]] = None
    return entries


def look_on(home: Path, moments: list[set[str]], done: threading.Event) -> None:
    """Note what every way of asking says about the generation, whenever there is something new."""
    library = opened(home)
    is_last = False
    while not is_last:
        is_last = done.is_set()
        if library.reload():
            hits = library.search(parse_query("спільне"))
            said = {str(row.headline) for row in library.rows(hits, slice(0, hits.total))}
            said |= {str(line.value) for line in hits.facets[Facet.ORG]}
            said |= {word for word in WORDS if library.search(parse_query(f'"{word} спільне"')).total}
            said |= {f"{hits.total} articles"}
            moments.append(said)
    library.close()


def test_two_windows_see_whole_moments_while_a_writer_works(tmp_path: Path) -> None:
    """Whatever is asked: rows, counts, words and phrases are of one commit, and later ones never come first."""
    done = threading.Event()
    seen: list[list[set[str]]] = [[], []]
    windows = [threading.Thread(target=look_on, args=(tmp_path, moments, done)) for moments in seen]
    for window in windows:
        window.start()
    for number in range(GENERATIONS):
        with writing(tmp_path) as writer:
            commit(writer, generation(number))
            while number % 3 == 0 and writer.tidy(at_rest=True):
                pass
            writer.finish()
    done.set()
    for window in windows:
        window.join()

    for moments in seen:
        generations = [WORDS.index(min(moment & set(WORDS))) for moment in moments if len(moment) > 1]
        assert all(len(moment) == 2 for moment in moments if len(moment) > 1)
        assert generations == sorted(generations)
        assert generations[-1] == GENERATIONS - 1
        assert moments[-1] == {WORDS[-1], f"{len(NAMES) - 1} articles"}
