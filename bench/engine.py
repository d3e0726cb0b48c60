"""The index as the measurements drive it: filled through its writer, asked through the library's door."""

import time
from copy import copy
from functools import cache
from pathlib import Path
from typing import NamedTuple

from keystrokes import Step
from measuring import Took, Watch, anonymous, size_of
from newsreader import places
from newsreader.index import build, schema
from newsreader.index.facets import FacetCounts
from newsreader.index.ranking import Listed
from newsreader.index.writer import Writer
from newsreader.library import Hits, Library
from newsreader.model import Sort
from newsreader.text.queries.query import Query, parse_query
from synthetic.library import Library as MadeUp

WINDOW = 50
"""Rows of a screenful."""
CHANGED = 100
_CACHE, _DATA = "cache/newsreader", "data/newsreader"
"""Where the command line looks when XDG_CACHE_HOME and XDG_DATA_HOME are the folders above."""


@cache
def _made_up(profile: str, seed: int) -> MadeUp:
    return MadeUp(profile, seed)


class Place(NamedTuple):
    """Where the measured library is."""

    root: str
    home: Path
    profile: str
    seed: int
    number: int

    def made_up(self) -> MadeUp:
        """Its articles."""
        made_up = copy(_made_up(self.profile, self.seed))
        made_up.root = self.root
        return made_up

    def open(self) -> Library:
        """The library as the screen opens it."""
        return Library.open([self.root], cache=self.home / _CACHE, data=self.home / _DATA)

    @property
    def folder(self) -> Path:
        """The folder of its index."""
        return places.index_directory([self.root], self.home / _CACHE)


class Built(NamedTuple):
    """What filling an index took, without making the articles up."""

    took: Took
    making: Took
    text: int
    size: int
    memory: int
    """The writer's own, besides what the making holds."""


def fill(place: Place, batch: int = 4000) -> Built:
    """Index all articles of a place, as the writer is given them by the workers."""
    made_up = place.made_up()
    list(made_up.additions(0, min(place.number, batch)))
    before = anonymous()
    indexing, making = Took(0, 0), Took(0, 0)
    text = memory = 0
    places.make_private(place.folder)
    lock = schema.Lock(place.folder)
    store = schema.open_writer(place.folder)
    writer = Writer(store)
    for start in range(0, place.number, batch):
        watch = Watch()
        additions = list(made_up.additions(start, min(start + batch, place.number)))
        making = _sum(making, watch.took())
        text += sum(len(addition.entry.words.encode()) for addition in additions)
        watch = Watch()
        writer.commit(additions)
        while writer.tidy():
            pass
        indexing = _sum(indexing, watch.took())
        memory = max(memory, anonymous() - before)
    watch = Watch()
    _settle(writer)
    writer.close()
    store.close()
    lock.release()
    return Built(_sum(indexing, watch.took()), making, text, size_of(place.folder), memory)


def _settle(writer: Writer) -> None:
    while writer.settle(build._SETTLED):  # noqa: SLF001 - as it is settled when files are read
        pass
    while writer.tidy(at_rest=True):
        pass
    writer.finish()


def _sum(one: Took, other: Took) -> Took:
    return Took(one.wall + other.wall, one.cpu + other.cpu)


class Answer(NamedTuple):
    """What a question gave, and what it took."""

    hits: int
    took: Took


def ask(library: Library, query: Query, *, counts: bool) -> tuple[Hits, Took]:
    """A total and a first screenful, and the counts of all facets if wanted."""
    watch = Watch()
    if counts:
        hits = library.search(query)
        assert hits.facets  # noqa: S101 - they are counted when somebody looks
    else:
        docs = library._search.select(query)  # noqa: SLF001 - what the door does before it counts
        hits = Hits(query, len(docs), Listed(docs, Sort.DATE), lambda: FacetCounts({}, frozenset()))
    library.rows(hits, slice(0, WINDOW))
    return hits, watch.took()


class Replayed(NamedTuple):
    """A trace as it went."""

    answers: list[Answer]
    middles: list[float]
    ends: list[float]
    memory: int
    """The reader's own, with all of Python."""


def replay(place: Place, steps: list[Step], *, counts: bool, exact: bool = False) -> Replayed:
    """Ask what was typed, one keystroke after the other, and look into the middle and at the end of large answers.

    Args:
        place: Where.
        steps: What.
        counts: With those of the facets.
        exact: Whole words only as they are written, as other engines take them.
    """
    library = place.open()
    queries = [step.query(exact=exact) for step in steps]
    answers: list[Answer] = []
    middles: list[float] = []
    ends: list[float] = []
    for query in queries:
        hits, took = ask(library, query, counts=counts)
        answers.append(Answer(hits.total, took))
        if hits.total > 4 * WINDOW:
            for start, times in ((hits.total // 2, middles), (hits.total - WINDOW, ends)):
                watch = Watch()
                library.rows(hits, slice(start, start + WINDOW))
                times.append(watch.took().cpu)
    memory = anonymous()
    library.close()
    return Replayed(answers, middles, ends, memory)


def ask_each(place: Place, texts: list[str]) -> list[tuple[str, int, Took, Took, float]]:
    """Some queries by name: hits, count and rows, the same with facet counts, rows of the middle."""
    answers = []
    for text in texts:
        library = place.open()
        hits, took = ask(library, parse_query(text), counts=False)
        watch = Watch()
        middle = hits.total // 2
        library.rows(hits, slice(middle, middle + WINDOW))
        rows = watch.took().cpu
        with_counts = ask(library, parse_query(text), counts=True)[1]
        answers.append((text, hits.total, took, with_counts, rows))
        library.close()
    return answers


def first_screen(place: Place) -> Took:
    """From opening to the first screenful, facets and all."""
    watch = Watch()
    library = place.open()
    ask(library, Query(), counts=True)
    took = watch.took()
    library.close()
    return took


def change(place: Place, number: int, word: str) -> tuple[float, Took]:
    """Take in again some articles with another word in them; when that began, and what it took."""
    store = schema.open_writer(place.folder)
    writer = Writer(store)
    known = writer.known()
    made_up = place.made_up()
    additions = []
    for addition in made_up.additions(number, number + CHANGED):
        entry = addition.entry._replace(words=f"{addition.entry.words}\n {word} ")
        additions.append(addition._replace(entry=entry, doc_id=known[addition.path].doc_id))
    began, watch = time.monotonic(), Watch()
    writer.commit(additions)
    took = watch.took()
    _settle(writer)
    writer.close()
    store.close()
    return began, took


def wait_for(place: Place, word: str, patience: float) -> float:
    """Look on like an open window until changed articles are on the screen; when that was."""
    library = place.open()
    ask(library, Query(), counts=True)
    end = time.monotonic() + patience
    try:
        while time.monotonic() < end:
            if library.reload() and ask(library, parse_query(word), counts=True)[0].total == CHANGED:
                ask(library, Query(), counts=True)
                return time.monotonic()
            time.sleep(0.001)
    finally:
        library.close()
    return float("nan")
