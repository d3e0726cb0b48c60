"""Counts beside facet values: always the number of hits that the query would have after including the value.

Three ways to the same numbers: with everything selected they are stored; of a small result the names of each
article are counted; else sets are intersected. In a facet of many values those of most articles in the library are counted until
the rest cannot have enough, or, where that would be too many, those that are most frequent in a sample of the result, and the
most frequent ones of the library that it has. Every count is exact; that a value is missed which has just more than the last one
shown can happen in the latter case, unless all are asked for.
"""

import sys
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from heapq import nlargest
from itertools import islice
from typing import NamedTuple

from pyroaring import BitMap

from newsreader.index.entry import name_key
from newsreader.index.large import Large, foremost
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
_PROBED = 150
"""Values of a facet up to which all are counted, if need be; ..."""
_BROAD = 5
"""... of more, in a result that is no smaller than this part of the library, or ..."""
_PROVED = 60
"""... where so many are more than may be among the first by a sample. At a million articles and 319 keystrokes one of 35 values that
belonged among the first twenty was missed, none in the broad results; the 30 most frequent ones of the library with 21 of a sample missed
one of ten, also there."""
_AT_ONCE = 20
"""Values that are counted before it is asked whether the rest can have enough."""
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
    names = _NameCounts(search, hits)
    values: dict[Facet, tuple[FacetCount, ...]] = {}
    cut: set[Facet] = set()
    for facet in Facet:
        most = _ALL if complete or facet is Facet.MONTH else TOP
        values[facet], is_cut = _lines(search, query, names, facet, most)
        if is_cut:
            cut.add(facet)
    return FacetCounts(values, frozenset(cut))


def _lines(
    search: Search, query: Query, names: "_NameCounts", facet: Facet, most: int
) -> tuple[tuple[FacetCount, ...], bool]:
    """The values of most hits and all that are chosen, in the facet's order, and whether there are more."""
    chosen = _chosen(search, query, facet)
    wanted = most + len(chosen) + search.respelt.changed(facet) + 1
    base = _base(search, query, names.hits, facet)
    counts = _shelf_counts(search, base.docs, facet)
    if counts is None and len(base.docs) == len(search.everything):
        counts = [(name.label, name.key, name.hits) for name in search.sets.names.first(facet, wanted)]
    elif counts is None:
        counts = names.within(base.docs, facet, wanted)
    found = [
        (-base.offset - number, label)
        for label, key, number in search.respelt.lines(facet, counts, base.docs)
        if (number or facet is Facet.SEARCH) and key not in chosen
    ]
    if facet is not Facet.STATE and len(found) > most:
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
            return sorted(lines, reverse=True)
    return sorted(lines, key=_rank)


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


class _NameCounts:
    """How many articles carry each name of the index: of the hits, or of what a facet starts from instead."""

    def __init__(self, search: Search, hits: BitMap) -> None:
        self.hits = hits
        self._sets = search.sets

    @cached_property
    def _few(self) -> Mapping[Facet, Mapping[int, int]]:
        return self._sets.name_counts(self.hits)

    @cached_property
    def _many(self) -> Large:
        return self._sets.large(self.hits)

    def within(self, docs: BitMap, facet: Facet, wanted: int) -> list[Counted]:
        """The names of most of some articles."""
        if len(docs) > _SMALL:
            many = self._many if docs is self.hits else self._sets.large(docs)
            return _count_large(self._sets, many, facet, wanted)
        few = self._few if docs is self.hits else self._sets.name_counts(docs)
        return _count_small(self._sets, docs, few[facet], wanted + _TIES)


def _count_small(sets: Sets, docs: BitMap, found: Mapping[int, int], wanted: int) -> list[Counted]:
    """The names of a facet that most articles have, by how often each name was found."""
    lines: dict[str, Counted] = {}
    for name in sets.names.named(foremost(found, wanted)):
        # Twins are one line, and an article that has both counts once; nearly all lines have no twin.
        number = docs.intersection_cardinality(sets.line(name)) if name.has_twin else found[name.number]
        lines[name.key] = (name.label, name.key, number)
    return list(lines.values())


def _count_large(sets: Sets, large: Large, facet: Facet, wanted: int) -> list[Counted]:
    """Intersect names with the result."""
    if wanted >= _ALL:
        return _counted(sets, large, sets.names.first(facet, _ALL))
    names = sets.names.first(facet, _PROBED)
    if len(names) < _PROBED or _BROAD * len(large.docs) > len(sets.everything):
        return _until_proved(sets, large, facet, wanted)
    if names[_PROVED].hits < large.least(facet, wanted):
        return _until_proved(sets, large, facet, wanted)
    once = {
        name.key: name
        for name in sets.names.named(large.likely(facet, wanted, (name.number for name in names)))
    }
    return _counted(sets, large, [*once.values()])


def _until_proved(sets: Sets, large: Large, facet: Facet, wanted: int) -> list[Counted]:
    """The names of most articles first, until the rest cannot have enough."""
    found: list[Counted] = []
    lines = sets.names.lines(facet)
    while names := [*islice(lines, _AT_ONCE)]:
        found += _counted(sets, large, names)
        if len(found) > wanted and nlargest(wanted, (number for _, _, number in found))[-1] > names[-1].hits:
            break
    return found


def _counted(sets: Sets, large: Large, names: Sequence[Name]) -> list[Counted]:
    numbers = large.shared(names, sets.lines(names))
    return [(name.label, name.key, number) for name, number in zip(names, numbers, strict=True)]
