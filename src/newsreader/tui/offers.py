"""What may be meant by words that were typed: a name that the library has tagged, or the same keys on another layout. No Textual."""

from collections.abc import Iterator, Sequence
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
_PARTS = 8
"""Parts of a query from which no one of them is left out in turn: each is a search."""
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
    """What finds something where the text finds nothing, and how much.

    A name, also in another language, or the same keys on another layout; else all of the text but one part.
    """
    if found := _finding(library, named(library, text, labels)):
        return found
    called = sorted(_called(library, text, labels), key=lambda one: -(one.number or 0))[:_SHOWN]
    elsewhere = [
        Completion(other, tr("{words}, on another keyboard layout", words=other), "")
        for other in (twin_texts(text) if len(text) >= _LEAST else ())
    ]
    return (_finding(library, [*called, *elsewhere]) or _shorter(library, text))[:_SHOWN]


def _shorter(library: Library, text: str) -> list[Completion]:
    """The query without one of its parts, that of most articles first; none without words, where the text has any."""
    query = parse_query(text)
    if not 1 < len(query.clauses) <= _PARTS:
        return []
    rests = [query.without(node) for node in query.clauses]
    rests = [rest for rest in rests if rest.asks_words or not query.asks_words]
    found = _finding(library, [Completion(str(rest), str(rest), "") for rest in rests])
    return sorted(found, key=lambda one: -(one.number or 0))


def _finding(library: Library, offers: Sequence[Completion]) -> list[Completion]:
    """Those that find something, with what they do: the rest of the text has a say in it."""
    totals = library.totals([parse_query(one.text) for one in offers])
    return [one._replace(number=total) for one, total in zip(offers, totals, strict=True) if total]


def _offer(text: str, place: int, name: tuple[Facet, str, int], labels: ValueLabels) -> Completion:
    facet, value, number = name
    clause = Clause(value, facet)
    meant = clause._replace(negated=text[:place].endswith("-"))
    return instead(text, place, clause, query_words(Query((meant,)), labels), number)


def _called(library: Library, text: str, labels: ValueLabels) -> Iterator[Completion]:
    """The commonest names by what any language of the interface calls them: Kharkiv where all articles say Харків."""
    starts = {fold(words): place for place, words in last_words(text)}
    wanted = tuple(starts)
    for facet in sorted(NAMED) if wanted else ():
        for value, number in library.values(facet, "", _LOOKED_THROUGH):
            for name in {_folded(labels.named(facet, value, language)) for language in LANGUAGES}:
                if name.startswith(wanted):
                    place = next(place for start, place in starts.items() if name.startswith(start))
                    yield _offer(text, place, (facet, value, number), labels)
                    break
