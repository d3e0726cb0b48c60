"""The orders of the list, as articles come, change and go."""

from contextlib import closing
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st
from libraries import listed

from newsreader.corpus import Stamp
from newsreader.index import order, schema
from newsreader.index.entry import Entry
from newsreader.index.writer import Addition, Writer
from newsreader.model import STORED_SORTS, Problem

NAMES = st.sampled_from([b"/made/up/%02d.txt" % number for number in range(40)])


def entry(headline: str, minutes: int, published: str | None, problem: Problem | None) -> Entry:
    return Entry(headline=headline, minutes=minutes, published=published, problem=problem)


ENTRIES = st.builds(
    entry,
    headline=st.sampled_from(["", "А", "Б", "Їжак", "Ґанок", "Zug", "Äpfel"]),
    minutes=st.integers(0, 3),
    published=st.sampled_from([None, "2025", "2026-03", "2026-03-06", "2026-03-06T15:26", "2026-03-07"]),
    problem=st.sampled_from([None, None, None, Problem.EMPTY]),
)
BATCHES = st.lists(st.dictionaries(NAMES, st.none() | ENTRIES, max_size=20), min_size=1, max_size=6)


@given(BATCHES, st.integers(2, 8), st.integers(1, 6))
@settings(deadline=None, max_examples=60)
def test_every_article_stands_in_its_place_whatever_came_and_went(
    batches: list[dict[bytes, Entry | None]], full: int, scattered: int
) -> None:
    """``listed`` compares each order with the rows of its articles."""
    with (
        patch.object(order, "FULL", full),
        patch.object(order, "_SCATTERED", scattered),
        closing(schema.memory()) as store,
    ):
        writer = Writer(store)
        for batch in batches:
            known = {path: file.doc_id for path, file in writer.known().items()}
            come = [
                Addition(path, Stamp(0, 0, 0), made, known.get(path))
                for path, made in batch.items()
                if made is not None
            ]
            gone = [known[path] for path, made in batch.items() if made is None and path in known]
            writer.commit(come, gone)

            there = sorted(file.doc_id for file in writer.known().values())
            for sort in STORED_SORTS:
                assert sorted(listed(store, sort)) == there
