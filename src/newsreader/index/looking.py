"""A search that looks into articles, some at a time, in the order of the list: the first rows need not wait for the last."""

import time

from pyroaring import BitMap

from newsreader.index.search import Search
from newsreader.model import Sort
from newsreader.text.queries.query import Query


class Looking:
    """A query on its way through its candidates. What was found stays found, and comes before what will be."""

    def __init__(self, search: Search, query: Query, sort: Sort, candidates: BitMap) -> None:
        """Look into nothing yet.

        Args:
            search: The moment to search in.
            query: What is asked.
            sort: The order of the list.
            candidates: See ``Search.candidates``.
        """
        self.search, self.query = search, query
        # Relevance weighs all hits against each other; until they are known the newest come first.
        self.sort = Sort.DATE if sort is Sort.RELEVANCE else sort
        self.found = BitMap()
        """The hits so far. Another set after each step: whoever has one may keep it."""
        self._left = len(candidates)
        self._slices = search.sets.slices(candidates, self.sort)

    def go_on(self, patience: float) -> bool:
        """Look into the next candidates for about so many seconds, but at least into some. True when all were."""
        end = time.monotonic() + patience
        for docs in self._slices:
            self.found = self.found | self.search.select(self.query, docs)
            self._left -= len(docs)
            if time.monotonic() >= end:
                break
        return not self._left
