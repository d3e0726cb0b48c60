"""Search, counts and windows are what looking at every article would give."""

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st
from libraries import sets_of
from oracle import QUERIES, TAGS, TEXT_CLAUSES, Doc, Oracle, Page, pages
from pyroaring import BitMap

from newsreader.corpus import Stamp
from newsreader.index import facets, large, order, schema, sets
from newsreader.index.facets import FacetCount, count_facets
from newsreader.index.marked import Marked, own_tags
from newsreader.index.search import Search
from newsreader.index.store import Memory
from newsreader.index.writer import Addition, Writer
from newsreader.model import Facet, Naming, SafeText, Sort, Tag
from newsreader.text.marks.saved import Saved
from newsreader.text.queries.clauses import HAVINGS
from newsreader.text.queries.highlight import BODY, TITLE, Highlighter
from newsreader.text.queries.query import Query, State, parse_query

# Sizes at which one way of counting or cutting gives way to another: each is held to the same answers.
SIZES = st.tuples(st.sampled_from([0, 2, 1000]), st.sampled_from([1, 3, 1024]), st.sampled_from([1, 2, 50]))
LIBRARIES = st.integers(0, 8).flatmap(lambda size: st.lists(pages(), min_size=size, max_size=size))
SHELF_STATES = ("unread", "starred", "doubtful", "problem")


@contextmanager
def library(made: list[Page]) -> Iterator[tuple[Search, Oracle, dict[bytes, int]]]:
    """The same articles in an index and in an oracle, and the number of each."""
    with closing(schema.memory()) as store:
        yield _library(store, made)


def _library(store: Memory, made: list[Page]) -> tuple[Search, Oracle, dict[bytes, int]]:
    found = {b"%d.txt" % number: page for number, page in enumerate(made)}
    writer = Writer(store)
    additions = [Addition(name, Stamp(0, 0, 0), doc.entry(text), None) for name, (doc, text) in found.items()]
    # Two segments, as soon as there are two articles: every set is a union then.
    for half in (additions[::2], additions[1::2]):
        writer.commit(half)
    ids = {name: known.doc_id for name, known in writer.known().items()}
    docs = {name: page.doc for name, page in found.items()}
    read = BitMap(ids[name] for name, doc in docs.items() if doc.is_read and not doc.problem)
    starred = BitMap(ids[name] for name, doc in docs.items() if doc.is_starred and not doc.problem)
    having = {
        what: BitMap(ids[name] for name, doc in docs.items() if what in doc.having and not doc.problem)
        for what in HAVINGS
    }
    kept: dict[str, list[bytes]] = {}
    for name, doc in docs.items():
        for tag in doc.own:
            kept.setdefault(tag.value, []).append(name)
    own = own_tags(kept, lambda _, names: BitMap(ids[name] for name in names))
    return Search(sets_of(store), Marked(read, starred, having, own)), Oracle(docs), ids


@given(LIBRARIES, QUERIES, SIZES)
@settings(deadline=None, max_examples=200)
def test_search_is_looking_at_every_article(made: list[Page], text: str, sizes: tuple[int, int, int]) -> None:
    query = parse_query(text)
    with (
        patch.object(order, "FULL", 2 * sizes[1]),
        patch.object(order, "_GROUP", 2),
        patch.object(sets, "_FEW", sizes[0]),
        library(made) as (search, oracle, ids),
    ):
        selected = search.select(query)
        listed = [ids[name] for name in oracle.listed(query)]

        assert search.sets.window(selected, Sort.DATE, 0, len(made)) == listed
        assert [search.sets.position(selected, Sort.DATE, doc_id) for doc_id in listed] == list(
            range(len(listed))
        )
        for start in range(len(listed) + 1):
            for stop in range(start, len(listed) + 2):
                assert search.sets.window(selected, Sort.DATE, start, stop) == listed[start:stop]
        for missing in set(ids.values()) - set(listed):
            assert search.sets.position(selected, Sort.DATE, missing) is None


@given(LIBRARIES, TEXT_CLAUSES)
@settings(deadline=None, max_examples=200)
def test_what_is_found_is_what_is_lit(made: list[Page], text: str) -> None:
    """One tokenizer, one way of standing near: the highlighter shows why an article was found, and only then."""
    query = parse_query(text)
    lights = Highlighter(query)
    with library(made) as (search, _, ids):
        selected = search.select(query)
        for number, page in enumerate(made):
            parts = [TITLE, *[BODY] * page.text.count("\n\n")]
            is_lit = any(lights.spans(*part) for part in zip(page.text.split("\n\n"), parts, strict=True))

            assert (ids[b"%d.txt" % number] in selected) == (is_lit and not page.doc.problem)


@given(LIBRARIES, QUERIES, SIZES)
@settings(deadline=None, max_examples=200)
def test_each_count_is_the_total_after_choosing(
    made: list[Page], text: str, sizes: tuple[int, int, int]
) -> None:
    query = parse_query(text)
    with library(made) as (search, oracle, _), patch.object(facets, "_SMALL", sizes[0]):
        with patch.object(facets, "TOP", sizes[2]):
            counts = count_facets(search, query, search.select(query))
            complete = count_facets(search, query, search.select(query), complete=True)

        assert list(counts.values) == list(Facet)
        assert not complete.cut
        for facet in Facet:
            lines, is_cut = expected(search, oracle, query, facet, sizes[2])

            assert counts.values[facet] == lines
            assert (facet in counts.cut) == is_cut
            assert complete.values[facet] == expected(search, oracle, query, facet, sys.maxsize)[0]


@given(LIBRARIES, QUERIES, SIZES, st.integers(1, 4))
@settings(deadline=None, max_examples=200)
def test_what_is_counted_because_a_sample_has_it_is_counted_exactly(
    made: list[Page], text: str, sizes: tuple[int, int, int], sampled: int
) -> None:
    """Of a facet of many values some may be missing; each that is there has its number, and stands in its place."""
    query = parse_query(text)
    with (
        patch.multiple(facets, _SMALL=0, _PROBED=2, _PROVED=1, _BROAD=0, TOP=sizes[2]),
        patch.multiple(large, _FULL=sizes[0], _LISTS=sizes[1], _SAMPLE=sampled),
        library(made) as (search, oracle, _),
    ):
        counts = count_facets(search, query, search.select(query))

        for facet, lines in counts.values.items():
            everything, _ = expected(search, oracle, query, facet, sys.maxsize)
            assert list(lines) == [line for line in everything if line in lines]
            assert len(lines) <= sizes[2] + len(query.choices(facet)) or facet is Facet.MONTH


def test_every_month_is_counted_however_few_the_hits() -> None:
    months = [f"20{year:02}-{month:02}" for year in range(10, 15) for month in range(1, 13)]
    made = [Page(Doc((("слово",),), month, (Tag(Facet.MONTH, month),)), "слово") for month in months]
    query = parse_query("слово")
    with library([*made, Page(Doc(), "")]) as (search, _, _):
        counts = count_facets(search, query, search.select(query))

    assert [line.value for line in counts.values[Facet.MONTH]] == months[::-1]


@given(LIBRARIES, QUERIES, QUERIES)
@settings(deadline=None, max_examples=150)
def test_a_saved_search_selects_what_it_asks_whatever_stands_beside_it(
    made: list[Page], text: str, saved: str
) -> None:
    query, asks = parse_query(text), parse_query(saved)
    with library(made) as (plain, _, _):
        searches = {
            "mine": Saved(SafeText("Mine"), asks),
            "loop": Saved(SafeText("loop"), parse_query("search:loop")),
        }
        search = Search(plain.sets, plain.marked._replace(searches=searches))
        there, wanted = search.select(query), search.select(asks)
        beside = [parse_query(f"{sign}search:MINE").clauses for sign in ("", "-")]
        with_it, without_it = (search.select(Query((*query.clauses, *nodes))) for nodes in beside)
        counts = count_facets(search, query, there)

        assert search.select(parse_query("search:mine")) == wanted
        assert with_it == there & wanted
        assert without_it == there - wanted or (not without_it ^ there and wanted == search.everything)
        assert counts.values[Facet.SEARCH] == (
            FacetCount(SafeText("loop"), 0, State.OFF),
            FacetCount(SafeText("Mine"), len(with_it), State.OFF),
        )
        assert (
            search.select(parse_query("search:loop"))
            == search.select(parse_query("search:never"))
            == BitMap()
        )


CALLED = st.sampled_from(["", "Марк Рютте", "МАРК РЮТТЕ", "Рютте", "Mark Rutte", "somebody", "Somebody"])
NAMINGS = st.dictionaries(CALLED.filter(bool), CALLED, max_size=4).map(
    lambda wishes: tuple(Naming(Facet.PERSON, written, label) for written, label in wishes.items())
)


@given(LIBRARIES, QUERIES, NAMINGS, SIZES)
@settings(deadline=None, max_examples=200)
def test_however_names_are_called_each_count_is_the_total_after_choosing(
    made: list[Page], text: str, namings: tuple[Naming, ...], sizes: tuple[int, int, int]
) -> None:
    query = parse_query(text)
    with library(made) as (plain, _, _), patch.object(facets, "_SMALL", sizes[0]):
        search = Search(plain.sets, plain.marked._replace(namings=namings))
        lines = count_facets(search, query, search.select(query), complete=True).values[Facet.PERSON]
        shown = {line.value for line in lines}

        assert len({value.casefold() for value in shown}) == len(shown)
        for line in lines:
            after = search.with_state(query, Facet.PERSON, line.value, State.INCLUDE)
            assert line.number == len(search.select(after))
            assert search.label(Facet.PERSON, line.value) == line.value
        anybody = BitMap.union(BitMap(), *(search.value(Facet.PERSON, value) for value in shown))
        hidden = [naming.written for naming in namings if not naming.label]
        if not query.clauses and not hidden:
            everybody = [plain.value(Facet.PERSON, tag.value) for tag in TAGS if tag.facet is Facet.PERSON]
            assert anybody == BitMap.union(*everybody)
        for naming in namings:
            if naming.label:
                assert (
                    search.value(Facet.PERSON, naming.label)
                    >= plain.value(Facet.PERSON, naming.label) & anybody
                )


def expected(
    search: Search, oracle: Oracle, query: Query, facet: Facet, top: int
) -> tuple[tuple[FacetCount, ...], bool]:
    """The lines of a facet, each counted by asking the oracle, and whether there are more of them.

    A value is there if choosing it gives articles by it.
    """

    def after(value: str) -> set[bytes]:
        return oracle.select(search.with_state(query, facet, value, State.INCLUDE))

    chosen: dict[str, FacetCount] = {}
    for clause in query.choices(facet):
        same = [
            known for known in oracle.labels(facet) if search.sets.names.is_same(facet, known, clause.value)
        ]
        value = same[0] if same else clause.value
        state = State.EXCLUDE if clause.negated else State.INCLUDE
        chosen.setdefault(value.casefold(), FacetCount(SafeText(value), len(after(value)), state))
    has_alternatives = facet.is_single and any(line.state is State.INCLUDE for line in chosen.values())
    has_alternatives = has_alternatives or query.either(facet) is not None
    before = oracle.select(query) if has_alternatives else set()
    others = [
        FacetCount(SafeText(value), len(after(value)), State.OFF)
        for value in (SHELF_STATES if facet is Facet.STATE else sorted(oracle.labels(facet)))
        if value.casefold() not in chosen and after(value) - before
    ]
    if facet is Facet.STATE:
        return (*others[:top], *chosen.values()), len(others) > top
    if facet is Facet.MONTH:
        return tuple(sorted((*others, *chosen.values()), key=lambda line: line.value, reverse=True)), False
    others.sort(key=lambda line: (-line.number, line.value))
    lines = sorted((*others[:top], *chosen.values()), key=lambda line: (-line.number, line.value))
    return tuple(lines), len(others) > top


def test_a_spelling_of_one_of_two_twins_is_a_line_of_its_own() -> None:
    """Two people of one name: whoever chose one by another spelling can turn just that choice off again."""
    twins = (Tag(Facet.PERSON, "Марк Рютте"), Tag(Facet.PERSON, "Марк Рютте", "person:rutte"))
    other = Tag(Facet.PERSON, "Mark Rutte", "person:rutte")
    query = Query().with_state(Facet.PERSON, "Mark Rutte", State.INCLUDE)
    with library([Page(Doc(tags=twins), ""), Page(Doc(tags=(*twins, other)), "")]) as (search, _, _):
        counts = count_facets(search, query, search.select(query))

    assert counts.values[Facet.PERSON] == (
        FacetCount(SafeText("Mark Rutte"), 2, State.INCLUDE),
        FacetCount(SafeText("Марк Рютте"), 2, State.OFF),
    )


@given(LIBRARIES, QUERIES, st.sampled_from(Facet), st.data())
@settings(deadline=None)
def test_turning_a_value_three_times_is_nothing(
    made: list[Page], text: str, facet: Facet, data: st.DataObject
) -> None:
    with library(made) as (search, oracle, _):
        value = data.draw(st.sampled_from(sorted(oracle.labels(facet)) or ["—"]))
        query = start = search.with_state(parse_query(text), facet, value, State.OFF)
        for state in (State.INCLUDE, State.EXCLUDE, State.OFF):
            query = search.with_state(query, facet, value, state)
            assert search.state(query, facet, value) is state
            within = search.select(query) & search.value(facet, value)
            if state is State.EXCLUDE:
                assert not within
            elif state is State.INCLUDE and not facet.is_single:
                assert within == search.select(query)

        assert query == start
