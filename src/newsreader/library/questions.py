"""Asking a library: which articles a query selects, window by window, and what can be asked for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from newsreader.index.facets import FacetCount, FacetCounts, count_facets
from newsreader.index.looking import Looking
from newsreader.index.picked import Picked
from newsreader.index.ranking import Listed, listed
from newsreader.index.rows import row_of
from newsreader.index.search import Docs, Search
from newsreader.library.session import Session
from newsreader.model import DocId, Facet, Row, Sort
from newsreader.text.queries.highlight import Highlighter
from newsreader.text.queries.query import Query, State

_TURN = {State.OFF: State.INCLUDE, State.INCLUDE: State.EXCLUDE, State.EXCLUDE: State.OFF}


@dataclass(frozen=True)
class Hits:
    """The answer to a query. A value: an answer that is no longer wanted is known by its query."""

    query: Query
    total: int
    """How many there are; of an answer that is not whole, how many were found."""
    listed: Listed = field(repr=False)
    """Opaque: give it back to ``rows`` and ``position``."""
    count: Callable[[], FacetCounts] = field(repr=False, compare=False)
    """Counts the facets; not before somebody looks at them."""
    rest: Looking | None = field(default=None, repr=False, compare=False)
    """Opaque: see ``go_on``."""
    among: Docs | None = field(default=None, repr=False, compare=False)
    """Opaque: all that was found, where of each story only one version is listed."""

    @property
    def articles(self) -> int:
        """How many were found, listed or not."""
        return self.total if self.among is None else len(self.among)

    @property
    def is_whole(self) -> bool:
        """Whether these are all hits; else they are the first ones, and ``go_on`` finds more."""
        return self.rest is None

    @cached_property
    def _counts(self) -> FacetCounts:
        return self.count()

    @property
    def facets(self) -> Mapping[Facet, tuple[FacetCount, ...]]:
        """The values of each facet, with the exact number of hits that there would be after including each."""
        return self._counts.values

    @property
    def cut(self) -> frozenset[Facet]:
        """Facets of which only the values of most hits are here."""
        return self._counts.cut


class Questions(Session):
    """The questions that are answered by the index alone."""

    def search(
        self,
        query: Query,
        sort: Sort = Sort.DATE,
        *,
        complete: bool = False,
        patience: float | None = None,
    ) -> Hits:
        """What a query selects.

        Args:
            query: What is asked.
            sort: The order of the list. By date: newest first, undated after dated, then by path, problems last.
            complete: Every facet value, not only those of most hits.
            patience: Seconds after which the first hits will do, where articles have to be looked into: then they are
                not whole. None for all of them, however long it takes.
        """

        def find(search: Search) -> Hits:
            candidates = None if patience is None else search.candidates(query)
            if candidates is None:
                return self._hits(search, query, sort, search.select(query), complete=complete)
            return self._so_far(Looking(search, query, sort, candidates), sort, patience or 0.0)

        return self._ask(find)

    def go_on(self, hits: Hits, sort: Sort, patience: float) -> Hits:
        """More of hits that are not whole: those that are there keep their places until all are found.

        Args:
            hits: What was found.
            sort: The order that they were asked in.
            patience: Seconds after which it may go on another time.
        """

        def find(search: Search) -> Hits:
            rest = hits.rest
            if rest is None or rest.search.sets is not search.sets:  # the library is another one by now
                return self.search(hits.query, sort, patience=patience)
            return self._so_far(rest, sort, patience)

        return self._ask(find)

    def _so_far(self, looking: Looking, sort: Sort, patience: float) -> Hits:
        is_whole = looking.go_on(patience)
        search, query, docs = looking.search, looking.query, looking.found
        if is_whole:
            return self._hits(search, query, sort, docs)
        return Hits(query, len(docs), Listed(docs, looking.sort), self._count(search, query, docs), looking)

    def _hits(self, search: Search, query: Query, sort: Sort, docs: Docs, *, complete: bool = False) -> Hits:
        count = self._count(search, query, docs, complete=complete)
        return Hits(query, len(docs), listed(search, query, docs, sort), count)

    def _count(
        self, search: Search, query: Query, docs: Docs, *, complete: bool = False
    ) -> Callable[[], FacetCounts]:
        def at(now: Search) -> FacetCounts:
            # At the moment of the search, unless its files are closed by now.
            then = search if search.sets is now.sets else now
            return count_facets(then, query, docs, complete=complete)

        return lambda: self._ask(at)

    def toggle(self, query: Query, facet: Facet, value: str, state: State | None = None) -> Query:
        """Into this state, else include -> exclude -> off, under whatever spelling the query has the value."""
        return self._ask(
            lambda search: search.with_state(
                query, facet, value, state or _TURN[search.state(query, facet, value)]
            )
        )

    def rows(self, hits: Hits, window: slice) -> Sequence[Row]:
        """The lines of a window of the hits, and only those."""
        start, stop, _ = window.indices(hits.total)
        return self._rows(hits.listed, start, stop, hits.among)

    def _rows(self, listed_: Listed, start: int, stop: int, among: Docs | None = None) -> Sequence[Row]:
        def at(search: Search) -> list[Row]:
            doc_ids = listed_.window(search.sets, start, stop)
            versions = search.sets.folding.numbers(doc_ids, listed_.docs if among is None else among)
            rows = search.sets.rows(doc_ids)
            return [row_of(row, search.marked, versions.get(row.doc_id, 1)) for row in rows]

        return self._ask(at)

    def values(self, field: str, start: str, most: int) -> list[tuple[str, int]]:
        """What can stand behind a field of a query, beginning so, with the articles that have it in all."""
        return self._ask(lambda search: search.values(field, start, most))

    def meant(self, words: str, most: int) -> list[tuple[Facet, str, int]]:
        """The people, organisations, places and topics that words may name, with the articles that have them in all."""
        return self._ask(lambda search: search.meant(words, most))

    def entity(self, facet: Facet, value: str) -> str:
        """What a facet value names in whatever language, as tags have it ("place:UA"); "" when that is not known.

        What the reader calls otherwise is called so in every language.
        """
        return self._ask(
            lambda search: (
                "" if search.respelt.is_wished(facet, value) else search.sets.names.entity(facet, value)
            )
        )

    def unknown(self, query: Query) -> list[str]:
        """The words of a query that no article has: whoever can ask a dictionary may ``tell`` what they are forms of."""
        return self._ask(lambda search: search.unknown(query))

    def tell(self, keys: Mapping[str, Sequence[str]]) -> None:
        """What unknown words can be forms of (``lemma_keys.query_keys``)."""
        self._told.update(keys)
        self._ask(lambda search: search.sets.tell(self._told))

    def languages(self) -> list[str]:
        """The languages of the library, those of most articles first."""
        return self._ask(lambda search: [name.label for name in search.sets.names.lines(Facet.LANG)])

    def totals(self, queries: Sequence[Query]) -> list[int]:
        """How many hits each of these queries has, and nothing else about them."""
        return self._ask(lambda search: [len(search.select(query)) for query in queries])

    def highlighter(self, query: Query) -> Highlighter:
        """What finds a query's words in texts, in the forms that the search finds them in."""
        asked = self._ask(lambda search: search.unfolded(query))
        return Highlighter(asked, lambda form: self._ask(lambda search: search.sets.forms(form)))

    def pick(self, hits: Hits, window: slice | None = None) -> Picked:
        """The articles of a window of the hits; of all of them without one."""
        if window is None:
            return Picked(hits.listed.docs, self._reader.index)
        start, stop, _ = window.indices(hits.total)
        docs = self._ask(lambda search: hits.listed.window(search.sets, start, stop))
        return Picked(docs, self._reader.index)

    def still(self, picked: Picked) -> Picked:
        """Those of the selected articles that are still there; none where the index was built anew."""
        if picked.index != self._reader.index:
            return Picked((), self._reader.index)
        return self._ask(lambda search: picked.among(Picked(search.everything, self._reader.index)))

    def paths(self, picked: Picked) -> list[str]:
        """The paths of selected articles, the newest first."""
        hits = Listed(picked.docs, Sort.DATE)
        return [row.path for row in self._rows(hits, 0, len(picked))]

    def position(self, hits: Hits, doc_id: DocId) -> int | None:
        """Where an article stands in the hits; None when it is not among them."""
        return self._ask(lambda search: hits.listed.position(search.sets, doc_id))
