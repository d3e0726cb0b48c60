"""Names as the reader wishes them: called otherwise, counted as one with others, or left out of the facets.

The index stays as it is: what is wished is laid over its lines when they are counted and asked for.
"""

from collections.abc import Iterable, Sequence

from pyroaring import BitMap

from newsreader.index.entry import name_key
from newsreader.index.sets import Sets
from newsreader.model import Facet, Naming, Tag

Counted = tuple[str, str, int]
"""A line: its label, its key, its number."""
_Line = tuple[Facet, str]


class Respelt:
    """The wishes at one moment of an index."""

    def __init__(self, sets: Sets, namings: Sequence[Naming]) -> None:
        """Find the lines of the index that are meant.

        Args:
            sets: The index.
            namings: What is wished; an empty label hides.
        """
        self._sets = sets
        self._moved: dict[_Line, str] = {}
        self._members: dict[_Line, list[str]] = {}
        self._facets = {naming.facet for naming in namings}
        for facet, written, label in namings:
            for key in sets.names.line_keys(facet, written) or {name_key(written)}:
                self._moved[facet, key] = label
        for facet, key in self._moved:
            if label := self._target(facet, key):
                self._members.setdefault((facet, name_key(label)), []).append(key)
        self._wished = self._moved.keys() | self._members.keys()

    def _target(self, facet: Facet, key: str) -> str:
        """What a line is called in the end: a name that was given may itself have been given another."""
        label, seen = self._moved[facet, key], {key}
        while label and (further := name_key(label)) not in seen and (facet, further) in self._moved:
            seen.add(further)
            label = self._moved[facet, further] or label
        return label

    def _key(self, facet: Facet, value: str) -> str:
        """The key of the line that a value means."""
        key = name_key(value)
        if facet not in self._facets or (facet, key) in self._members:
            return key
        keys = self._sets.names.line_keys(facet, value) or {key}
        moved = [self._target(facet, one) for one in sorted(keys) if (facet, one) in self._moved]
        return name_key(moved[0]) if moved and moved[0] else key

    def docs(self, facet: Facet, value: str) -> BitMap:
        """The articles with a value: with any of the names that are counted as one with it."""
        key = self._key(facet, value)
        members = self._members.get((facet, key))
        if members is None:
            return self._sets.named(facet, value)
        own = [] if (facet, key) in self._moved else [key]
        return BitMap.union(BitMap(), *(self._sets.named(facet, one) for one in (*members, *own)))

    def label(self, facet: Facet, value: str) -> str | None:
        """What a value is called; None where nothing else is known of it."""
        key = self._key(facet, value)
        members = self._members.get((facet, key))
        return self._target(facet, members[0]) if members else self._sets.names.label(facet, value)

    def is_same(self, facet: Facet, one: str, other: str) -> bool:
        """Whether two values mean the same."""
        if self._sets.names.is_same(facet, one, other):
            return True
        return facet in self._facets and self._key(facet, one) == self._key(facet, other)

    def is_wished(self, facet: Facet, value: str) -> bool:
        """Whether the reader called a name so."""
        return (facet, name_key(value)) in self._members

    def is_hidden(self, facet: Facet, value: str) -> bool:
        """Whether a value is left out of the facets."""
        keys = self._sets.names.line_keys(facet, value) or {name_key(value)}
        return any(self._moved.get((facet, key)) == "" for key in keys)

    def changed(self, facet: Facet) -> int:
        """Lines of the index that are not shown as they are, at most."""
        return sum(of == facet for of, _ in self._moved) + sum(of == facet for of, _ in self._members)

    def lines(self, facet: Facet, lines: Iterable[Counted], docs: BitMap) -> list[Counted]:
        """Lines as they are wished, with exact numbers.

        Args:
            facet: Whose.
            lines: Of the index.
            docs: The articles that are counted.
        """
        if facet not in self._facets:
            return list(lines)
        kept = [line for line in lines if (facet, line[1]) not in self._wished]
        for of, key in self._members:
            if of == facet:
                label = self._target(facet, self._members[of, key][0])
                kept.append((label, key, docs.intersection_cardinality(self.docs(facet, label))))
        return kept

    def tags(self, tags: Sequence[Tag]) -> tuple[Tag, ...]:
        """The tags of an article as they are wished."""
        if not self._facets:
            return tuple(tags)
        wished = (
            tag._replace(value=self.label(tag.facet, tag.value) or tag.value)
            if tag.facet in self._facets
            else tag
            for tag in tags
            if not (tag.facet in self._facets and self.is_hidden(tag.facet, tag.value))
        )
        return tuple(dict.fromkeys(wished))
