"""Terms that few articles have stand many to a row, others by themselves: whoever asks cannot tell."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pyroaring import BitMap

from newsreader.index import schema
from newsreader.index.blobs import Damaged
from newsreader.index.leaves import TERMS, are_few
from newsreader.index.merge import united_terms
from newsreader.index.segment import LAST, TITLE, Segment
from newsreader.index.segment_writer import DEEP, HEAVY, deepest, write_segment
from newsreader.index.segments import register
from newsreader.index.store import Memory

LETTERS = st.text("аб'ї", min_size=1, max_size=4)
NUMBERS = st.sets(st.integers(1, 300_000), min_size=1, max_size=90)
PART = 7
"""Terms that are written at once, which fill no leaf."""
POSTINGS = st.dictionaries(LETTERS, NUMBERS, max_size=3 * TERMS)


@contextmanager
def segment_of(*all_postings: dict[str, set[int]]) -> Iterator[tuple[Memory, list[Segment]]]:
    """Segments of terms alone."""
    with closing(schema.memory()) as store:
        made = []
        for postings in all_postings:
            draft = store.begin()
            terms = sorted(postings)
            some = [terms[start : start + PART] for start in range(0, len(terms), PART)]
            ordered = ((part, [sorted(postings[term]) for term in part]) for part in some)
            docs = write_segment(draft, [], ordered, [], DEEP)
            store.finish(draft, register(store.catalogue, len(docs)))
        for (number,) in store.catalogue.execute("SELECT number FROM segment ORDER BY number"):
            made.append(Segment(number, *store.open(number)))
        yield store, made


@given(POSTINGS, LETTERS, LETTERS)
def test_sets_come_back_by_term_by_beginning_and_by_range(
    postings: dict[str, set[int]], first: str, last: str
) -> None:
    with segment_of(postings) as (_, (segment,)):
        for term in {*postings, first, last}:
            assert set(segment.posting(term)) == postings.get(term, set())
            begin = (docs for other, docs in postings.items() if other.startswith(term))
            assert set(segment.beginning(term)) == set().union(*begin)
        inside = (docs for term, docs in postings.items() if first <= term < last)
        assert set(segment.between(first, last)) == set().union(*inside)
        words = sorted(term[1:] for term in postings if term.startswith("а"))
        assert segment.limits("а") == ((words[0], words[-1]) if words else None)


@given(POSTINGS, POSTINGS, st.sets(st.integers(1, 300_000)))
def test_segments_are_united_term_by_term(
    one: dict[str, set[int]], other: dict[str, set[int]], dead: set[int]
) -> None:
    """An article lives in one segment only."""
    taken = set().union(*one.values())
    other = {term: docs - taken for term, docs in other.items() if docs - taken}
    with segment_of(one, other) as (_, segments):
        for segment in segments:
            segment.dead = BitMap(dead)
        united = [pair for some in united_terms(segments) for pair in zip(*some, strict=True)]

    assert [term for term, _ in united] == sorted({*one, *other})
    for term, found in united:
        assert list(found) == sorted((one.get(term, set()) | other.get(term, set())) - dead)


def test_a_beginning_of_very_many_words_has_a_set_of_its_own() -> None:
    """Common words among rare ones, longer ones below shorter ones: each is counted once."""
    postings = {f"аб{number:05}": {number} for number in range(1, HEAVY + 2)}
    postings |= {"аб": {1}, "аб00100": set(range(5000)), "ав": {9000}}
    with segment_of(postings) as (_, (segment,)):
        database = segment._database
        kept = [start for (start,) in database.execute("SELECT start FROM beginning ORDER BY start")]
        assert kept[:2] == ["а", "аб"]
        assert set(segment.beginning("а")) == {*range(5000), 9000}
        assert set(segment.beginning("аб")) == set(range(5000))
        database.execute("DELETE FROM beginning")
        assert set(segment.beginning("а")) == {*range(5000), 9000}


def test_few_words_have_no_beginnings_of_their_own_and_many_have() -> None:
    """What is no word does not count: no beginning of it is asked for."""
    words = [f"а{number:04}" for number in range(HEAVY)]

    assert deepest([f"{TITLE}{word}" for word in words] + words[1:]) == 0
    assert deepest(words) == 1
    assert deepest([f"{word}{letter}" for word in words for letter in "абвгґдеєжзиіїйклм"]) > 1


@given(NUMBERS)
@example(set(range(8)))
@example(set(range(9)))
def test_a_list_is_kept_where_it_is_hardly_larger(numbers: set[int]) -> None:
    is_few = are_few(sorted(numbers))

    assert are_few(BitMap(numbers)) == is_few
    assert is_few or 4 * len(numbers) > len(BitMap(numbers).serialize())
    assert not is_few or len(numbers) <= 64


@pytest.mark.parametrize("change", ["terms = terms || char(10) || 'я'", "terms = x'00'", "docs = x'0011'"])
def test_a_leaf_that_was_not_written_so_is_damage(change: str) -> None:
    with segment_of({"а": {1}, "б": {2, 3}}) as (_, (segment,)):
        segment._database.execute(f"UPDATE leaf SET {change}")  # noqa: S608
        with pytest.raises(Damaged):
            segment.posting("а")
        with pytest.raises(Damaged):
            segment.between("а", LAST)
