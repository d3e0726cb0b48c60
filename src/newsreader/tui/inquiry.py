"""What is asked of the library and what was found: the query, its order, its hits. No Textual."""

from collections.abc import Sequence

from newsreader.errors import UsageError
from newsreader.library import FacetCount, Hits, Library
from newsreader.model import Article, Facet, Row, Sort
from newsreader.text.queries.completion import Completion
from newsreader.text.queries.query import Query, State, Understood, understand
from newsreader.tui.asked import Asked
from newsreader.tui.candidates import candidates
from newsreader.tui.facet_values import values_of
from newsreader.tui.offers import named, rescued
from newsreader.tui.query_history import History
from newsreader.tui.value_labels import ValueLabels

PATIENCE = 0.01
"""Seconds that a search may look into articles before what it found is shown; then as many after each frame."""
_ROWS, _ROWS_KEPT = 32, 512
"""Rows that are asked for together - a screenful takes little longer than one - and that are remembered."""


class Inquiry:
    """One query at a time at one library; whoever has articles open hears of new hits by ``_settle``."""

    article: Article | None = None
    """The article that is open."""

    def __init__(self, library: Library) -> None:
        """Begin with every article."""
        self.library = library
        self.text = ""
        """The query as it stands in the filter box."""
        self.understood = Understood(Query())
        """What of it was understood, and what says nothing."""
        self.history = History()
        self.labels = ValueLabels(library)
        """Facet values in words."""
        self.sort = Sort.DATE
        """The order of the list."""
        self.is_refused = False
        """A newer newsreader has made the index anew: what is open here stays as it is."""
        self.is_folded = False
        """Of each story only one version is listed."""
        self.hits: Hits = library.search(Query())
        self._rows: dict[int, Row] = {}
        self._rows_of: tuple[Hits | None, object] = (None, None)
        self._offered: tuple[str, Hits, list[Completion]] | None = None
        self._lit: Query | None = None
        self.asked = self._asked(Query())
        """The words of the query, to be lit up."""
        self.everything = self.hits.total
        """Articles in the library, whatever is asked."""

    def _settle(self, *, keep: bool = False) -> None:
        """There are new hits.

        Args:
            keep: The open article stays open although it may have left them.
        """

    def filter(self, text: str) -> None:
        """Search for another text; the open article stays open while it matches."""
        if text != self.text:
            self.history.typed()
            self.text = text
            self._search()

    def older(self) -> None:
        """Ask what was asked before."""
        self._ask_again(self.history.older(self.text))

    def newer(self) -> bool:
        """Ask what was asked after that. False when nothing was."""
        text = self.history.newer()
        if text is not None:
            self._ask_again(text)
        return text is not None

    def _ask_again(self, text: str) -> None:
        if text != self.text:
            self.text = text
            self._search()

    def sort_by(self, sort: Sort) -> None:
        """List in another order; the open article stays open."""
        self.sort = sort
        self._search(keep=True)

    def fold(self, *, on: bool) -> None:
        """List one version of each story, or all; the open article stays open, or the one that is listed for it opens."""
        if on != self.is_folded:
            self.is_folded = on
            self._search()

    def completions(self) -> list[Completion]:
        """What the query can go on with."""
        return candidates(self.library, self.text, self.labels)

    def offers(self) -> list[Completion]:
        """What may be meant instead of its last words; where nothing was found, what finds something."""
        if self._offered is None or self._offered[0] != self.text or self._offered[1] is not self.hits:
            finds = self.hits.total or not self.hits.is_whole
            is_meant = finds and self.text.endswith(" ")  # a word that is over and finds something
            says = named if finds else rescued
            found = [] if is_meant else says(self.library, self.text, self.labels)
            self._offered = (self.text, self.hits, found)
        return self._offered[2]

    def values_of(self, facet: Facet, typed: str) -> Sequence[FacetCount]:
        """The values of a facet that hold what was typed, counted for what is asked now."""
        return values_of(self.library, self.hits, facet, typed, self.labels)

    def ask(self, query: Query) -> None:
        """Ask this, in its own words."""
        self.text = str(query)
        self._search()

    def choose(self, facet: Facet, value: str, state: State) -> None:
        """Include, exclude or leave out a value. The query says so in its own words."""
        self.text = str(self.library.toggle(self.hits.query, facet, value, state))
        self._search()

    def toggle(self, facet: Facet, value: str) -> None:
        """Include, exclude, off. The query says so in its own words."""
        self.text = str(self.library.toggle(self.hits.query, facet, value))
        self._search()

    @property
    def is_empty(self) -> bool:
        """Whether the library has no article, maybe because its index was deleted or damaged under us."""
        return not self.hits.total and not self.library.search(Query()).total

    def _search(self, *, keep: bool = False) -> None:
        """Search again.

        Args:
            keep: The open article stays open although it may have left the hits (it was just marked).
        """
        self.understood = understand(self.text, live=True)
        query, _, typing = self.understood
        self.hits = self._folded(self.library.search(query, self.sort, patience=PATIENCE))
        if self.hits.is_whole and not self.hits.total and typing in query.clauses and self.completions():
            # A value typed in part selects nothing yet: until it does, the list stays as it was.
            query = Query(tuple(node for node in query.clauses if node != typing))
            self.hits = self._folded(self.library.search(query, self.sort, patience=PATIENCE))
        if query != self._lit:
            self.asked = self._asked(query)
        if not query.clauses:
            self.everything = self.hits.articles
        self._settle(keep=keep)

    def go_on(self) -> None:
        """Find more of the hits that are not whole; those that are there keep their places."""
        self.hits = self._folded(self.library.go_on(self.hits, self.sort, PATIENCE))
        self._settle(keep=True)

    def _folded(self, hits: Hits) -> Hits:
        return self.library.fold(hits) if self.is_folded else hits

    def _asked(self, query: Query) -> Asked:
        self._lit = query
        return Asked(self.library.highlighter(query), lambda: self.article)

    def _reload(self) -> bool:
        """See what writers have committed. True when there is something new."""
        try:
            is_new, self.is_refused = self.library.reload(), False
        except UsageError:
            is_new, self.is_refused = False, True
        return is_new

    def rows(self, start: int, stop: int) -> Sequence[Row]:
        """Rows of the list. Those of a screenful are asked for again and again: by the text, the status line, the facets."""
        now = self.hits, self.library.moment  # asking may change it: what a damaged index says is not kept
        if (
            any(known is not one for known, one in zip(self._rows_of, now, strict=True))
            or len(self._rows) > _ROWS_KEPT
        ):
            self._rows.clear()
        wanted = range(start, min(stop, self.hits.total))
        for first in dict.fromkeys(number - number % _ROWS for number in wanted if number not in self._rows):
            found = self.library.rows(self.hits, slice(first, first + _ROWS))
            self._rows.update(enumerate(found, first))
        self._rows_of = now
        return [self._rows[number] for number in wanted if number in self._rows]
