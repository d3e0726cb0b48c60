"""Counts beside facet values: always the number of hits that the query would have after including the value.

Three ways to the same numbers: with everything selected they are stored; of a small result the names of each
article are counted; else sets are intersected. In a facet of many values those are counted that may be among the
first: the most frequent ones of the library, and the most frequent ones of a sample of the result. Every count is exact;
that a value of few hits is missed which has just more than the last one shown can happen, unless all are asked for.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from heapq import heappush, heapreplace
from itertools import islice
from typing import NamedTuple

from pyroaring import BitMap

from newsreader.index.entry import name_key
from newsreader.index.names import Name
from newsreader.index.respelt import Counted
from newsreader.index.search import Search
from newsreader.index.sets import Sets
from newsreader.model import Facet, SafeText
from newsreader.text.queries.query import Query, State
from newsreader.text.sanitise import paragraph

TOP = 20
"""Values of each facet, besides those that the query chose: three times what a group shows before it is opened."""
_ALL = sys.maxsize // 2
"""Values when every one is wanted, besides those that the query chose."""
_SMALL = 1000
"""Articles up to which counting tags one by one is faster than intersecting values."""
_TIES = 20
"""Values beyond those shown that are looked up, so that among as many with the same count the first by name are shown."""
_PROBED = 300
"""Values of a facet up to which all are counted, if need be ..."""
_FREQUENT = 30
"""... else so many of the most frequent ones of the library ..."""
_SAMPLE = 400
"""... and those that are most frequent in so many of the hits."""
_safe = lru_cache(8192)(paragraph)
"""The same labels come at every key."""
_STATES = ("unread", "starred", "copied", "doubtful", "problem")


class FacetCount(NamedTuple):
    """A facet value, how many hits including it would give, and how the query treats it now."""

    value: SafeText
    number: int
    state: State


class _Base(NamedTuple):
    """Where the count of a value that is not chosen starts: ``offset`` plus its articles within ``docs``."""

    docs: BitMap
    offset: int


class FacetCounts(NamedTuple):
    """The values of each facet, in the order of ``Facet``, and the facets that have more than those."""

    values: Mapping[Facet, tuple[FacetCount, ...]]
    cut: frozenset[Facet]


def count_facets(search: Search, query: Query, hits: BitMap, *, complete: bool = False) -> FacetCounts:
    """All facets of a query.

    Args:
        search: The moment to count in.
        query: What was asked.
        hits: What it selects.
        complete: Every value, not only those of most hits.
    """
    small = _count_small(search, hits, _ALL if complete else TOP + _TIES) if len(hits) <= _SMALL else None
    values: dict[Facet, tuple[FacetCount, ...]] = {}
    cut: set[Facet] = set()
    for facet in Facet:
        most = _ALL if complete or facet is Facet.MONTH else TOP
        values[facet], is_cut = _lines(search, query, hits, facet, small, most)
        if is_cut:
            cut.add(facet)
    return FacetCounts(values, frozenset(cut))


def _lines(  # noqa: PLR0913, PLR0917 - one question in all its parts
    search: Search, query: Query, hits: BitMap, facet: Facet, small: "_Counts | None", most: int
) -> tuple[tuple[FacetCount, ...], bool]:
    """The values of most hits and all that are chosen, in the facet's order, and whether there are more."""
    chosen = _chosen(search, query, facet)
    wanted = most + len(chosen) + search.respelt.changed(facet) + 1
    base = _base(search, query, hits, facet)
    counts = _shelf_counts(search, base.docs, facet)
    if counts is not None:
        pass
    elif len(base.docs) == len(search.everything):
        counts = [(name.label, name.key, name.hits) for name in search.sets.names.first(facet, wanted)]
    elif small is not None and base.docs is hits:
        counts = small[facet]
    elif len(base.docs) <= _SMALL:
        counts = _count_small(search, base.docs, wanted + _TIES, (facet,))[facet]
    else:
        counts = _count_large(search, base.docs, facet, wanted)
    found = [
        (-base.offset - number, label)
        for label, key, number in search.respelt.lines(facet, counts, base.docs)
        if (number or facet is Facet.SEARCH) and key not in chosen
    ]
    if facet is not Facet.STATE:
        found.sort()
    values = [FacetCount(_safe(label), -number, State.OFF) for number, label in found[:most]]
    for value, state in chosen.values():
        included = search.with_state(query, facet, value, State.INCLUDE)
        values.append(FacetCount(paragraph(value), len(search.select(included)), state))
    return tuple(_ordered(values, facet)), len(found) > most


def _shelf_counts(search: Search, docs: BitMap, facet: Facet) -> list[Counted] | None:
    """Every value of a facet that is on the shelf; None for one that is in the index."""
    match facet:
        case Facet.STATE:
            named = [(state, state, state) for state in _STATES]
        case Facet.OWN:
            named = [(tag.label, key, tag.label) for key, tag in search.marked.own.items()]
        case Facet.SEARCH:
            named = [(one.label, key, one.label) for key, one in search.marked.searches.items()]
        case _:
            return None
    return [
        (label, key, docs.intersection_cardinality(search.value(facet, value))) for label, key, value in named
    ]


def _ordered(lines: list[FacetCount], facet: Facet) -> list[FacetCount]:
    match facet:
        case Facet.STATE:
            return lines
        case Facet.SEARCH:  # the reader knows where each stands
            return sorted(lines, key=lambda line: line.value.casefold())
        case Facet.MONTH:  # the latest first, like the list
            return sorted(lines, key=lambda line: line.value, reverse=True)
    return sorted(lines, key=_rank)


_Counts = Mapping[Facet, list[Counted]]


def _rank(line: FacetCount) -> tuple[int, str]:
    return -line.number, line.value


def _chosen(search: Search, query: Query, facet: Facet) -> dict[str, tuple[str, State]]:
    """The values that a query chose, by their key: as the library writes them, and how they are chosen."""
    chosen: dict[str, tuple[str, State]] = {}
    for clause in query.choices(facet):
        value = search.label(facet, clause.value)
        chosen.setdefault(name_key(value), (value, State.EXCLUDE if clause.negated else State.INCLUDE))
    return chosen


def _base(search: Search, query: Query, hits: BitMap, facet: Facet) -> _Base:
    either = query.either(facet)
    if either is not None:  # another value will be one more of which any will do
        rest = search.select(query.without(either))
        return _Base(rest - search.select(Query((either,))), len(hits))
    included = [clause for clause in query.choices(facet) if not clause.negated]
    if not facet.is_single or not included:
        return _Base(hits, 0)
    already = BitMap.union(*(search.value(facet, clause.value) for clause in included))
    return _Base(search.select_without(query.clauses, facet) - already, len(hits))


def _count_small(
    search: Search, docs: BitMap, wanted: int, facets: Iterable[Facet] = tuple(Facet)
) -> _Counts:
    """Count the names of each article; of each facet those of most articles."""
    sets = search.sets
    found = sets.name_counts(docs)
    counts: dict[Facet, list[Counted]] = {}
    for facet in facets:
        lines: dict[str, Counted] = {}
        for name in sets.names.named(_foremost(found[facet], wanted)):
            # Twins are one line, and an article that has both counts once; nearly all lines have no twin.
            number = (
                docs.intersection_cardinality(sets.line(name)) if name.has_twin else found[facet][name.number]
            )
            lines[name.key] = (name.label, name.key, number)
        counts[facet] = list(lines.values())
    return counts


def _foremost(found: Mapping[int, int], wanted: int) -> list[int]:
    """The names of most articles, so many; of equals those that the library has known longest."""
    names = sorted(found)
    names.sort(key=found.__getitem__, reverse=True)  # stable: equals stay in the order of their numbers
    return names[:wanted]


def _count_large(search: Search, docs: BitMap, facet: Facet, wanted: int) -> list[Counted]:
    """Intersect names with the result."""
    sets = search.sets
    dense = sets.dense(docs)
    known = sets.names.first(facet, _PROBED)
    if wanted < _ALL and len(known) == _PROBED:
        once = {name.key: name for name in known[:_FREQUENT]}
        for name in sets.names.named(_foremost(sets.sample_counts(docs, _SAMPLE)[facet], wanted)):
            once.setdefault(name.key, name)
        lines = sets.lines([*once.values()])
        return [
            (name.label, key, dense.intersection_cardinality(docs))
            for (key, name), docs in zip(once.items(), lines, strict=True)
        ]
    return _until_proved(sets, dense, facet, wanted)


def _until_proved(sets: Sets, docs: BitMap, facet: Facet, wanted: int) -> list[Counted]:
    """The names of most articles first, until the rest cannot have enough."""
    found: list[Counted] = []
    best: list[int] = []
    for name, its in _with_articles(sets, sets.names.lines(facet)):
        if len(best) == wanted and name.hits < best[0]:
            break
        number = docs.intersection_cardinality(its)
        if not number:
            continue
        found.append((name.label, name.key, number))
        if len(best) < wanted:
            heappush(best, number)
        elif number > best[0]:
            heapreplace(best, number)
    return found


def _with_articles(sets: Sets, names: Iterator[Name]) -> Iterator[tuple[Name, BitMap]]:
    """Names with their articles, of as many at a time as are mostly counted."""
    while some := [*islice(names, _FREQUENT)]:
        yield from zip(some, sets.lines(some), strict=True)
