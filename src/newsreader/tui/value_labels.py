"""Facet values as the reader's language calls them: Харків and Kharkiv are one place, with one label at a time. No Textual."""

from newsreader.library import Library
from newsreader.model import Facet
from newsreader.speech import LANGUAGES, spoken
from newsreader.tui.words import value_words

NAMED = frozenset({Facet.TOPIC, Facet.PERSON, Facet.ORG, Facet.PLACE})
"""Facets whose values are the same thing in every language."""
_KEPT = 20_000


class ValueLabels:
    """The labels of one library, remembered: a pane asks for the same ones at every key."""

    def __init__(self, library: Library) -> None:
        """Know none yet."""
        self._library = library
        self._known: dict[tuple[str, Facet, str], str] = {}

    def __call__(self, facet: Facet, value: str) -> str:
        """A value in words."""
        if facet not in NAMED:
            return value_words(facet, value)
        return self.named(facet, value, spoken())

    def named(self, facet: Facet, value: str, language: str) -> str:
        """What a language calls a person, an organisation, a place or a topic."""
        key = language, facet, value
        if key not in self._known:
            if len(self._known) > _KEPT:
                self._known.clear()
            from newsreader.text.tagging.entity_labels import (
                entity_label,
            )  # no first paint waits for its table

            entity = self._library.entity(facet, value)
            for one in LANGUAGES:
                self._known[one, facet, value] = (entity and entity_label(entity, one)) or value
        return self._known[key]

    def forget(self) -> None:
        """Other names may be wished."""
        self._known.clear()
