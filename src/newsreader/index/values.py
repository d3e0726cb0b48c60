"""Facet values at one moment: which articles have each, how it is written, how a query treats it."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable

from pyroaring import BitMap

from newsreader.index.entry import name_key
from newsreader.index.marked import Marked
from newsreader.index.respelt import Respelt
from newsreader.index.sets import Sets
from newsreader.model import Facet, Mark
from newsreader.text.lexicon.tokens import fold
from newsreader.text.marks.saved import search_key
from newsreader.text.queries.clauses import HAVINGS, STATES, Clause, Group, Node, Query, State, field_value

TAGS = (Facet.PERSON, Facet.ORG, Facet.PLACE)
"""What ``tag:`` looks through, besides the reader's own."""
MEANT = (*TAGS, Facet.TOPIC)
"""Whose names a reader may type as plain words."""


class Values(ABC):
    """What the index knows, and what the shelf does: states, tags of the reader's own, saved searches."""

    def __init__(self, sets: Sets, marked: Marked) -> None:
        self.sets = sets
        self.marked = marked
        self.everything = sets.everything
        self.respelt = Respelt(sets, marked.namings)
        self._selected: dict[str, BitMap] = {}
        """What saved searches select."""
        self._states: dict[str, BitMap] = {}

    @abstractmethod
    def select(self, query: Query, within: BitMap | None = None) -> BitMap:
        """The articles that a query selects; whoever answers queries says how."""

    def value(self, facet: Facet, value: str) -> BitMap:
        """The articles with a facet value; none for a value that is not known."""
        match facet:
            case Facet.STATE:
                return self._state(value)
            case Facet.OWN:
                return self.marked.tagged(value)
            case Facet.SEARCH:
                return self._saved(value)
        return self.respelt.docs(facet, value)

    def _saved(self, name: str) -> BitMap:
        """What a saved search selects; nothing for a name that is not known."""
        key = search_key(name)
        if key not in self.marked.searches:
            return BitMap()
        if key not in self._selected:
            self._selected[key] = self.select(Query((Clause(name, Facet.SEARCH),)))
        return self._selected[key]

    def _state(self, value: str) -> BitMap:
        state = fold(value)
        if state not in self._states:
            sets, marked = self.sets, self.marked
            states: dict[str, Callable[[], BitMap]] = {
                "read": lambda: marked.read,
                "unread": lambda: self.everything - marked.read - sets.problems,
                "starred": lambda: marked.starred,
                "copied": lambda: sets.folding.copied,
                "doubtful": lambda: sets.doubtful,
                "problem": lambda: sets.problems,
            }
            self._states[state] = states.get(state, BitMap)()
        return self._states[state]

    def are_marked(self, doc_ids: Iterable[int], mark: Mark) -> bool:
        """Whether all of these carry a mark; files that cannot be read have none."""
        carry = self.marked.read if mark is Mark.READ else self.marked.starred
        return (BitMap(doc_ids) & self.everything) - self.sets.problems <= carry

    def having(self, name: str) -> BitMap:
        """The articles that have something on the shelf; none for a name that is not known."""
        return self.marked.having.get(fold(name), BitMap())

    def values(self, field: str, start: str, most: int) -> list[tuple[str, int]]:
        """What a field's value that begins so can be, with the articles that have it; most of them first."""
        if field == Facet.STATE:
            found = [
                (state, len(self.value(Facet.STATE, state)))
                for state in STATES
                if state.startswith(fold(start))
            ]
        elif field == Facet.SEARCH:
            searches = self.marked.searches.items()
            labels = [saved.label for key, saved in searches if key.startswith(search_key(start))]
            found = [(label, len(self._saved(label))) for label in labels]
        elif field == "has":
            found = [(name, len(self.having(name))) for name in HAVINGS if name.startswith(fold(start))]
        else:
            facets = TAGS if field == "tag" else tuple(facet for facet in Facet if facet == field)
            found = [value for facet in facets for value in self._names_beginning(facet, start, most)]
            if field in {"tag", Facet.OWN}:
                found += self._own_beginning(start)
            found.sort(key=lambda value: (-value[1], value[0]))
        return found[:most]

    def _own_beginning(self, start: str) -> list[tuple[str, int]]:
        """The reader's own tags that begin so, or have a word that does."""
        key = name_key(start)
        return [
            (label, len(docs))
            for folded, (label, docs) in self.marked.own.items()
            if folded.startswith(key) or f" {key}" in folded
        ]

    def _names_beginning(self, facet: Facet, start: str, most: int) -> list[tuple[str, int]]:
        """The names of the index that begin so, as the reader calls them."""
        values = self.sets.names.values(facet, start, most)
        if not self.respelt.changed(facet):
            return values
        key = name_key(start)
        found = [(label, name_key(label), number) for label, number in values]
        there = {folded for _, folded, _ in found}
        wished = self.respelt.lines(facet, found, self.everything)
        return [(label, number) for label, folded, number in wished if folded in there or key in f" {folded}"]

    def meant(self, words: str, most: int) -> list[tuple[Facet, str, int]]:
        """The people, organisations, places and topics that words may name, with their articles; most of them first.

        A name may begin so in any spelling of the library, or the words may be a form of it.
        """
        found = [(facet, *value) for facet in MEANT for value in self._names_beginning(facet, words, most)]
        for key in () if found else self.sets.keys(fold(words)):
            for facet in MEANT:
                label = None if self.respelt.is_hidden(facet, key) else self.respelt.label(facet, key)
                if label is not None:
                    found.append((facet, label, len(self.value(facet, label))))
        known = sorted(dict.fromkeys(one for one in found if one[2]), key=lambda one: (-one[2], one[1]))
        return known[:most]

    def label(self, facet: Facet, value: str) -> str:
        """How a value is written; as it stands when nothing better is known."""
        if facet is Facet.OWN:
            found = self.marked.own.get(name_key(value))
            return found.label if found else value
        if facet is Facet.SEARCH:
            saved = self.marked.searches.get(search_key(value))
            return saved.label if saved else value
        return value if facet is Facet.STATE else self.respelt.label(facet, value) or value

    def state(self, query: Query, facet: Facet, value: str) -> State:
        """How a query treats a facet value, under any of its spellings."""
        found = next((clause for clause in query.choices(facet) if self._names(clause, facet, value)), None)
        if found is None:
            return State.OFF
        return State.EXCLUDE if found.negated else State.INCLUDE

    def with_state(self, query: Query, facet: Facet, value: str, state: State) -> Query:
        """The query with a facet value, under any of its spellings, included, excluded or left out."""
        spelled = field_value(facet, value)

        def respelled(node: Node) -> Node:
            if isinstance(node, Group):
                branches = (tuple(map(respelled, branch)) for branch in node.branches)
                return node._replace(branches=tuple(dict.fromkeys(branches)))
            return node._replace(value=spelled) if self._names(node, facet, value) else node

        either = query.either(facet)
        nodes = (
            respelled(node) if isinstance(node, Clause) or node is either else node for node in query.clauses
        )
        return Query(tuple(nodes)).with_state(facet, value, state)

    def _names(self, clause: Clause, facet: Facet, value: str) -> bool:
        """Whether a clause is about this value."""
        return clause.field == facet and self.respelt.is_same(facet, clause.value, value)
