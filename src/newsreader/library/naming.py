"""What the reader calls people, organisations, places and topics that were found: renamed, counted as one, hidden."""

from typing import NamedTuple

from newsreader.index.entry import name_key
from newsreader.index.search import Search
from newsreader.library.searches import SavedSearches
from newsreader.model import Facet, Naming

NAMED = frozenset({Facet.PERSON, Facet.ORG, Facet.PLACE, Facet.TOPIC})
"""Facets whose values can be called otherwise."""


class Spelt(NamedTuple):
    """A spelling of a name, in how many articles it stands, and why it is counted here."""

    written: str
    articles: int
    reason: str


class KnownName(NamedTuple):
    """Everything about a value of a facet."""

    label: str
    spellings: tuple[Spelt, ...]
    wishes: tuple[Naming, ...]
    """What the reader said of it."""
    is_hidden: bool


class NamesOfOnesOwn(SavedSearches):
    """Names as the reader wishes them; the index stays as it is."""

    def call(self, facet: Facet, value: str, label: str) -> str:
        """Call a name otherwise: as another one is called, they are counted as one.

        Called again as it was found, the wish is gone; without a wish before, it is called so in every language.

        Returns:
            What it is called now.

        Raises:
            ShelfError: It cannot be kept.
        """
        there = self._ask(lambda search: search.label(facet, label))
        before = {wish.written for wish in self.wishes(facet, value)}
        wanted: dict[str, tuple[str, str | None]] = {}
        for found in self._meant(facet, value):
            called = label if name_key(there) == name_key(found) else there
            wanted[name_key(found)] = found, None if found == label and found in before else called
        self._desk.name(facet, wanted)
        self.settle()
        return self._ask(lambda search: search.label(facet, label))

    def hide_name(self, facet: Facet, value: str) -> bool:
        """Leave a name out of the facets; one that is left out is shown again. Whether it is hidden now.

        Raises:
            ShelfError: It cannot be kept.
        """
        is_hidden = self._ask(lambda search: search.respelt.is_hidden(facet, value))
        label = None if is_hidden else ""
        self._desk.name(facet, {name_key(found): (found, label) for found in self._meant(facet, value)})
        self.settle()
        return not is_hidden

    def namings(self) -> list[Naming]:
        """Everything that the reader said of names, the hidden ones first."""
        namings = self._ask(lambda search: search.marked.namings)
        return sorted(namings, key=lambda one: (bool(one.label), one.facet, one.written))

    def take_back_name(self, naming: Naming) -> None:
        """Call a name again as it was found.

        Raises:
            ShelfError: It cannot be kept.
        """
        self._desk.name(naming.facet, {name_key(naming.written): (naming.written, None)})
        self.settle()

    def _meant(self, facet: Facet, value: str) -> list[str]:
        """The names of the index that a value means, as they were found."""
        wished = [wish.written for wish in self.wishes(facet, value)]
        is_there = self._ask(lambda search: bool(search.sets.named(facet, value)))
        if not wished or (is_there and name_key(value) not in map(name_key, wished)):
            wished.append(value)
        return wished

    def wishes(self, facet: Facet, value: str) -> list[Naming]:
        """What the reader said of a name, under any of its spellings."""

        def at(search: Search) -> list[Naming]:
            return [
                naming
                for naming in search.marked.namings
                if naming.facet is facet
                and (
                    search.respelt.is_same(facet, naming.written, value)
                    or name_key(naming.label) == name_key(value)
                )
            ]

        return self._ask(at)

    def known_name(self, facet: Facet, value: str) -> KnownName:
        """Everything about a value: its spellings, why they are one, what the reader said of it."""
        from newsreader.text.entities.merging import why_one  # dictionaries that no list needs

        wishes = self.wishes(facet, value)

        def at(search: Search) -> KnownName:
            label = search.label(facet, value)
            asked = {wish.written for wish in wishes} or {label}
            spelt: dict[str, Spelt] = {}
            for one in sorted(asked | {label}):
                for entity, written, articles, first in search.sets.names.spellings(facet, one):
                    reason = "" if written == first else why_one(facet, entity, first, written)
                    spelt.setdefault(written, Spelt(written, articles, reason))
            spellings = sorted(spelt.values(), key=lambda one: (-one.articles, one.written))
            return KnownName(label, tuple(spellings), tuple(wishes), search.respelt.is_hidden(facet, value))

        return self._ask(at)
