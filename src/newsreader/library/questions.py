"""Asking a library: which articles a query selects, window by window, and what can be asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from newsreader.index.facets import FacetCount, count_facets
from newsreader.index.ranking import Listed, listed
from newsreader.index.rows import row_of
from newsreader.index.search import Search
from newsreader.library.session import Session
from newsreader.model import DocId, Facet, Row, Sort
from newsreader.text.highlight import Highlighter
from newsreader.text.query import Query, State

_TURN = {State.OFF: State.INCLUDE, State.INCLUDE: State.EXCLUDE, State.EXCLUDE: State.OFF}


@dataclass(frozen=True)
class Hits:
    """The answer to a query. A value: an answer that is no longer wanted is known by its query."""

    query: Query
    total: int
    facets: Mapping[Facet, tuple[FacetCount, ...]]
    cut: frozenset[Facet]
    """Facets of which only the values of most hits are here."""
    listed: Listed = field(repr=False)
    """Opaque: give it back to ``rows`` and ``position``."""


class Questions(Session):
    """The questions that are answered by the index alone."""

    def search(self, query: Query, sort: Sort = Sort.DATE, *, complete: bool = False) -> Hits:
        """What a query selects, with the exact count beside every facet value.

        Args:
            query: What is asked.
            sort: The order of the list. By date: newest first, undated after dated, then by path, problems last.
            complete: Every facet value, not only those of most hits.
        """
        return self._ask(lambda search: _hits(search, query, sort, complete=complete))

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
        return self._ask(
            lambda search: [
                row_of(row, search.marked)
                for row in search.sets.rows(hits.listed.window(search.sets, start, stop))
            ]
        )

    def values(self, field: str, start: str, most: int) -> list[tuple[str, int]]:
        """What can stand behind a field of a query, beginning so, with the articles that have it in all."""
        return self._ask(lambda search: search.values(field, start, most))

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
        return Highlighter(query, lambda form: self._ask(lambda search: search.sets.forms(form)))

    def position(self, hits: Hits, doc_id: DocId) -> int | None:
        """Where an article stands in the hits; None when it is not among them."""
        return self._ask(lambda search: hits.listed.position(search.sets, doc_id))


def _hits(search: Search, query: Query, sort: Sort, *, complete: bool) -> Hits:
    docs = search.select(query)
    counts = count_facets(search, query, docs, complete=complete)
    return Hits(query, len(docs), *counts, listed(search, query, docs, sort))
