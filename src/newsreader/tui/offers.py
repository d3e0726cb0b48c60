"""What may be meant by words that were typed: a name that the library has tagged, or the same keys on another layout. No Textual."""

from collections.abc import Iterator
from functools import lru_cache

from newsreader.library import Library
from newsreader.model import Facet
from newsreader.speech import LANGUAGES, tr
from newsreader.text.lexicon.tokens import fold
from newsreader.text.queries.completion import Completion, instead, last_words
from newsreader.text.queries.query import Clause, Query, parse_query
from newsreader.tui.layouts import twin_texts
from newsreader.tui.query_words import query_words
from newsreader.tui.value_labels import NAMED, ValueLabels

_SHOWN = 4
"""Names that are offered; no line has room for more."""
_LOOKED_THROUGH = 300
_LEAST = 3
"""Letters from which a text is tried on other layouts: two are a word on any of them."""
_folded = lru_cache(maxsize=20_000)(fold)


def named(library: Library, text: str, labels: ValueLabels) -> list[Completion]:
    """The names that the last words of a query may mean, those of most articles first."""
    for place, words in last_words(text):
        if found := library.meant(words, _SHOWN):
            return [_offer(text, place, one, labels) for one in found]
    return []


def rescued(library: Library, text: str, labels: ValueLabels) -> list[Completion]:
    """What else may be meant where nothing was found: a common name in another language, or another keyboard layout."""
    called = sorted(_called(library, text, labels), key=lambda one: -(one.number or 0))
    return [*called, *_typed_elsewhere(library, text)][:_SHOWN]


def _offer(text: str, place: int, name: tuple[Facet, str, int], labels: ValueLabels) -> Completion:
    facet, value, number = name
    clause = Clause(value, facet)
    return instead(text, place, clause, query_words(Query((clause,)), labels), number)


def _called(library: Library, text: str, labels: ValueLabels) -> Iterator[Completion]:
    """The commonest names by what any language of the interface calls them: Kharkiv where all articles say Харків."""
    for place, words in last_words(text):
        start = fold(words)
        for facet in sorted(NAMED):
            for value, number in library.values(facet, "", _LOOKED_THROUGH):
                names = (labels.named(facet, value, language) for language in LANGUAGES)
                if any(_folded(name).startswith(start) for name in names):
                    yield _offer(text, place, (facet, value, number), labels)


def _typed_elsewhere(library: Library, text: str) -> Iterator[Completion]:
    """The text that the same keys type on another layout, where it finds something: "jltcf" is «одеса»."""
    for other in twin_texts(text) if len(text) >= _LEAST else ():
        (number,) = library.totals([parse_query(other)])
        if number:
            yield Completion(other, tr("{words}, on another keyboard layout", words=other), "", number)
