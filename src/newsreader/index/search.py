"""A query over the sets of one moment: which articles it selects, and which it would."""

from collections.abc import Iterable
from typing import NamedTuple

from pyroaring import BitMap

from newsreader.index.periods import parse_period
from newsreader.index.sets import Sets
from newsreader.model import Facet, Mark
from newsreader.text.query import Clause, Query, State, clean_value
from newsreader.text.tokens import fold, forms

_TAGS = (Facet.PERSON, Facet.ORG, Facet.PLACE)
"""What ``tag:`` looks through."""


_FACETS = frozenset(map(str, Facet))


DocSet = BitMap
"""Articles by their numbers; opaque to everybody above the index."""


class Marked(NamedTuple):
    """The articles that carry each mark, of those that the index knows."""

    read: BitMap
    starred: BitMap

    def changed(self, mark: Mark, docs: BitMap, *, on: bool) -> "Marked":
        """With a mark put on some articles, or taken off."""
        before = self.read if mark is Mark.READ else self.starred
        after = before | docs if on else before - docs
        return self._replace(read=after) if mark is Mark.READ else self._replace(starred=after)


class Search:
    """Answers queries at one moment."""

    def __init__(self, sets: Sets, marked: Marked) -> None:
        """Search.

        Args:
            sets: The index.
            marked: The shelf, as the index's numbers.
        """
        self.sets = sets
        self.marked = marked
        self.everything = sets.order.everything

    def select(self, query: Query) -> BitMap:
        """The articles that a query selects."""
        return self.select_without(query.clauses, None)

    def select_without(self, clauses: Iterable[Clause], facet: Facet | None) -> BitMap:
        """What clauses select when the inclusions of one facet are left out.

        Values of a facet of which an article has only one are alternatives; all else must hold.
        """
        included: list[BitMap] = []
        excluded: list[BitMap] = []
        either: dict[str, BitMap] = {}
        for clause in clauses:
            docs = self.matching(clause)
            if docs is None or (clause.field == facet and not clause.negated):
                continue
            if clause.negated:
                excluded.append(docs)
            elif clause.field in _FACETS and Facet(clause.field).is_single:
                either[clause.field] = either.get(clause.field, BitMap()) | docs
            else:
                included.append(docs)
        # The rarest first: every further step is then small.
        parts = sorted((*included, *either.values()), key=len)
        found = BitMap.intersection(self.everything, *parts) if parts else self.everything
        return BitMap.difference(found, *excluded) if excluded else found

    def matching(self, clause: Clause) -> BitMap | None:
        """The articles that one clause is about, negated or not; None when it says nothing ("—")."""
        if not clause.field:
            return self._text(clause)
        if clause.field == "tag":
            return BitMap.union(*(self.sets.named(facet, clause.value) for facet in _TAGS))
        if clause.field == "date":
            period = parse_period(clause.value)
            return self.sets.period(period) if period else BitMap()
        return self.value(Facet(clause.field), clause.value)

    def value(self, facet: Facet, value: str) -> BitMap:
        """The articles with a facet value; none for a value that is not known."""
        if facet is not Facet.STATE:
            return self.sets.named(facet, value)
        match fold(value):
            case "read":
                return self.marked.read
            case "unread":
                return self.everything - self.marked.read - self.sets.problems
            case "starred":
                return self.marked.starred
            case "problem":
                return self.sets.problems
        return BitMap()

    def state(self, query: Query, facet: Facet, value: str) -> State:
        """How a query treats a facet value, under any of its spellings."""
        found = next((clause for clause in query.clauses if self._names(clause, facet, value)), None)
        if found is None:
            return State.OFF
        return State.EXCLUDE if found.negated else State.INCLUDE

    def with_state(self, query: Query, facet: Facet, value: str, state: State) -> Query:
        """The query with a facet value, under any of its spellings, included, excluded or left out."""
        spelled = clean_value(value)
        respelled = (
            clause._replace(value=spelled) if self._names(clause, facet, value) else clause
            for clause in query.clauses
        )
        return Query(tuple(respelled)).with_state(facet, value, state)

    def _names(self, clause: Clause, facet: Facet, value: str) -> bool:
        """Whether a clause is about this value."""
        return clause.field == facet and self.sets.is_same(facet, clause.value, value)

    def _text(self, clause: Clause) -> BitMap | None:
        """Words: one anywhere, several in a row."""
        words = forms(clause.value)
        if not words:
            return None
        parts = [self._word(word) for word in words[:-1]]
        parts.append(self._beginning(words[-1]) if clause.prefix else self._word(words[-1]))
        if len(parts) == 1:
            return parts[0]
        among = BitMap.intersection(*sorted(parts, key=len))
        return self.sets.phrase(words, open_end=clause.prefix, among=among)

    def _word(self, word: str) -> BitMap:
        """One typed word. THE SEAM for inflected forms: today its only key is the word itself."""
        return self.sets.word(word)

    def _beginning(self, start: str) -> BitMap:
        return self.sets.beginning(start)
