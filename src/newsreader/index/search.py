"""A query over the sets of one moment: which articles it selects, and which it would."""

from collections.abc import Callable, Iterable, Sequence

from pyroaring import BitMap

from newsreader.index.marked import Marked
from newsreader.index.sets import Sets
from newsreader.index.values import TAGS, Values
from newsreader.model import Facet
from newsreader.text.lexicon.tokens import forms
from newsreader.text.marks.saved import unfolded
from newsreader.text.queries.clauses import (
    TEXT_FIELDS,
    Clause,
    Group,
    Node,
    Query,
)
from newsreader.text.queries.proximity import are_near
from newsreader.text.queries.ranges import parse_length, parse_period

Docs = BitMap
"""Numbers of articles."""
_FACETS = frozenset(map(str, Facet))


class Search(Values):
    """Answers queries at one moment."""

    def __init__(self, sets: Sets, marked: Marked) -> None:
        """Search.

        Args:
            sets: The index.
            marked: The shelf, as the index's numbers.
        """
        super().__init__(sets, marked)
        self._looked_for: dict[str, Callable[[Clause, BitMap | None, bool], BitMap | None]] = {
            "": self._text,
            "title": self._title,
            "body": self._body,
            "path": self._path,
        }
        self._fields: dict[str, Callable[[Clause], BitMap]] = {
            "tag": self._tag,
            "date": self._date,
            "len": self._length,
            "has": lambda clause: self.having(clause.value),
            **dict.fromkeys(_FACETS, self._facet),
            # What is known stands here in its own words: this is unknown, or asks for itself.
            Facet.SEARCH: lambda _: BitMap(),
        }

    def select(self, query: Query, within: BitMap | None = None) -> BitMap:
        """The articles that a query selects.

        Args:
            query: What is asked.
            within: Of these articles only; None for all.
        """
        found = self._all(self.unfolded(query).clauses, None, within)
        return found if found is not None else self.everything if within is None else within

    def select_without(self, nodes: Iterable[Node], facet: Facet | None) -> BitMap:
        """What nodes select together when the inclusions of one facet are left out.

        Values of a facet of which an article has only one are alternatives; all else must hold.
        """
        found = self._all(self.unfolded(Query(tuple(nodes))).clauses, facet)
        return self.everything if found is None else found

    def unfolded(self, query: Query) -> Query:
        """The query with the words of saved searches in the place of their names."""
        return unfolded(query, self.marked.searches)

    def candidates(self, query: Query) -> BitMap | None:
        """The articles that a query may select, before any is looked into; None when none has to be."""
        nodes = self.unfolded(query).clauses
        if not any(map(is_slow, nodes)):
            return None
        found = self._all(nodes, look=False)
        return self.everything if found is None else found

    def _all(
        self,
        nodes: Iterable[Node],
        facet: Facet | None = None,
        within: BitMap | None = None,
        *,
        look: bool = True,
    ) -> BitMap | None:
        """The articles for which all nodes hold; None when none of them says anything.

        Args:
            nodes: What is asked.
            facet: Leave out what includes a value of this one.
            within: Of these only; None for all.
            look: Look into articles where that is needed; else all that may be meant are found.
        """
        included: list[BitMap] = []
        excluded: list[BitMap] = []
        either: dict[str, BitMap] = {}
        slow: list[Node] = []
        for node in nodes:
            field = node.field if isinstance(node, Clause) else ""
            if is_slow(node):
                slow.append(node)
                continue
            docs = self.matching(node)
            if docs is None or (field and field == facet and not node.negated):
                continue
            if node.negated:
                excluded.append(docs)
            elif field in _FACETS and Facet(field).is_single:
                either[field] = either.get(field, BitMap()) | docs
            else:
                included.append(docs)
        # The rarest first: every further step is then small.
        parts = sorted((*included, *either.values()), key=len)
        found = None
        if parts or excluded:
            parts = parts if within is None else [within, *parts]
            found = BitMap.intersection(self.everything, *parts) if parts else self.everything
            found = BitMap.difference(found, *excluded) if excluded else found
        for node in slow:  # only what is left has to be looked into
            among = found if found is not None else self.everything if within is None else within
            if node.negated and not look:
                found = among
            elif (docs := self.matching(node, within if found is None else found, look=look)) is not None:
                found = among - docs if node.negated else among & docs
        return found

    def matching(self, node: Node, within: BitMap | None = None, *, look: bool = True) -> BitMap | None:
        """The articles that one node is about, negated or not; None when it says nothing ("—").

        Args:
            node: A clause or a group.
            within: The answer is wanted for these only; None for all. Of others some may be missing.
            look: See ``_all``.
        """
        if isinstance(node, Group):
            found = (self._all(branch, None, within, look=look) for branch in node.branches)
            branches = [docs for docs in found if docs is not None]
            return BitMap.union(*branches) if branches else None
        if node.field in self._looked_for:
            return self._looked_for[node.field](node, within, look)
        return self._fields[node.field](node)

    def _date(self, clause: Clause) -> BitMap:
        period = parse_period(clause.value)
        return self.sets.period(period) if period else BitMap()

    def _length(self, clause: Clause) -> BitMap:
        length = parse_length(clause.value)
        return self.sets.length(*length) if length else BitMap()

    def _tag(self, clause: Clause) -> BitMap:
        own = self.marked.tagged(clause.value)
        return BitMap.union(own, *(self.respelt.docs(facet, clause.value) for facet in TAGS))

    def _facet(self, clause: Clause) -> BitMap:
        return self.value(Facet(clause.field), clause.value)

    # ---------------------------------------------------------------- words

    def keys(self, form: str) -> tuple[str, ...]:
        """What a word is found by: itself, and all that it can be a form of. Words that share a key find each other."""
        return self.sets.keys(form)

    def unknown(self, query: Query) -> list[str]:
        """The words of a query, wanted in any form, that the library never held."""
        return self.sets.unknown(
            word
            for clause in self.unfolded(query).asked()
            if clause.field in TEXT_FIELDS and not clause.exact
            for word in forms(clause.value)
        )

    def _text(self, clause: Clause, within: BitMap | None, look: bool) -> BitMap | None:  # noqa: FBT001
        """Words anywhere: one, or several beside each other."""
        words = forms(clause.value)
        if not words:
            return None
        parts = [self._word(word, clause) for word in words[:-1]]
        if len(words) == 1 and clause.prefix and not clause.exact:
            return self._beginning(words[0])
        parts.append(self.sets.beginning(words[-1]) if clause.prefix else self._word(words[-1], clause))
        if len(parts) == 1:
            return parts[0]
        among = _among(parts, within)
        if not look:
            return among
        groups = self._groups(words, clause)
        return self.sets.near(groups, clause.near, open_end=clause.prefix, among=among)

    def _title(self, clause: Clause, within: BitMap | None, look: bool) -> BitMap | None:  # noqa: FBT001
        """The same in headlines."""
        words = forms(clause.value)
        if not words:
            return None
        groups, titles = self._groups(words, clause), self.sets.title
        parts = [BitMap.union(*map(titles, group)) for group in groups[:-1]]
        parts.append(
            self.sets.title_beginning(words[-1]) if clause.prefix else BitMap.union(*map(titles, groups[-1]))
        )
        if len(parts) == 1:
            return parts[0]
        among = _among(parts, within)
        if not look:
            return among

        def in_headlines(docs: BitMap) -> BitMap:
            return BitMap(
                doc_id
                for doc_id, line in self.sets.headlines(docs)
                if are_near(line, groups, clause.near, open_end=clause.prefix)
            )

        return self.sets.looked_into(("title", *_wanted(groups, clause)), among, in_headlines)

    def _body(self, clause: Clause, within: BitMap | None, look: bool) -> BitMap | None:  # noqa: FBT001
        """The same below headlines: wherever a headline has the words, the rest of the article is looked at."""
        anywhere, in_title = self._text(clause, within, look), self._title(clause, within, look)
        if anywhere is None or in_title is None or not look:
            return anywhere
        groups = self._groups(forms(clause.value), clause)

        def in_paragraphs(docs: BitMap) -> BitMap:
            return BitMap(
                doc_id
                for doc_id, lines in self.sets.paragraphs(docs)
                if any(are_near(line, groups, clause.near, open_end=clause.prefix) for line in lines)
            )

        doubtful = _among([anywhere, in_title], within)
        below = self.sets.looked_into(("body", *_wanted(groups, clause)), doubtful, in_paragraphs)
        return (anywhere - doubtful) | below

    def _path(self, clause: Clause, within: BitMap | None, look: bool) -> BitMap:  # noqa: FBT001
        """A part of the path: every one is looked at."""
        among = self.everything if within is None else within
        return self.sets.path(clause.value, among) if look else among

    def _word(self, word: str, clause: Clause) -> BitMap:
        """One word of a clause: as it is written, or in any form."""
        if clause.exact:
            return self.sets.exact(word)
        return self.sets.word(word)

    def _beginning(self, start: str) -> BitMap:
        """Words that begin so; and, since nobody types a word to its end, the other forms of the word that it may be already."""
        return self.sets.beginning(start) | self.sets.word(start)

    def _groups(self, words: Sequence[str], clause: Clause) -> list[frozenset[str]]:
        """The forms that will do for each word of a clause."""
        if clause.exact:
            return [frozenset((word,)) for word in words]
        found = [frozenset(self.sets.forms(word)) for word in words]
        return [*found[:-1], frozenset((words[-1],))] if clause.prefix else found


def is_slow(node: Node) -> bool:
    """Whether articles have to be looked at one by one: for words beside each other, or below headlines, or in paths."""
    if isinstance(node, Group):
        return any(is_slow(part) for branch in node.branches for part in branch)
    return node.field in {"body", "path"} or (node.field in TEXT_FIELDS and len(forms(node.value)) > 1)


def _among(parts: Sequence[BitMap], within: BitMap | None) -> BitMap:
    """The articles that all parts have, of those that are wanted."""
    return BitMap.intersection(*sorted(parts if within is None else (*parts, within), key=len))


def _wanted(groups: Sequence[frozenset[str]], clause: Clause) -> tuple[object, ...]:
    """What is looked for, whatever words it was asked by."""
    return tuple(groups), clause.near, clause.prefix
