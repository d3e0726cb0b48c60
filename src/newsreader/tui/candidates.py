"""What the query in the filter box can go on with. No Textual."""

from collections.abc import Collection, Iterator

from newsreader.library import Library
from newsreader.model import Facet
from newsreader.text.lexicon.language_names import NAMES
from newsreader.text.queries.completion import (
    Completing,
    Completion,
    completing,
    field_completions,
    value_completion,
)
from newsreader.tui.value_labels import NAMED
from newsreader.tui.words import WordsOf, value_words

SHOWN = 8
"""Ways to go on; no line has room for more."""
_LOOKED_THROUGH = 300
_LANGUAGES = 100
"""More than any library has."""


def candidates(library: Library, text: str, words_of: WordsOf = value_words) -> list[Completion]:
    """The ways to go on, the one of most articles first; what is typed in full is none."""
    at = completing(text)
    if at is None:
        return []
    if not at.field:
        found = field_completions(text, at)
    elif at.field == Facet.LANG:
        found = _languages(library, text, at)
    else:
        values = library.values(at.field, at.start, SHOWN)
        found = [value_completion(text, at, value, value, number) for value, number in values]
        if at.field in NAMED and at.start and len(found) < SHOWN:
            found += _called(library, text, at, words_of, {value for value, _ in values})
    return [completion for completion in found if completion.rest][:SHOWN]


def _called(
    library: Library, text: str, at: Completing, words_of: WordsOf, there: Collection[str]
) -> Iterator[Completion]:
    """The commonest values by what the reader's language calls them, where the articles write them otherwise."""
    start = at.start.casefold()
    for value, number in library.values(at.field, "", _LOOKED_THROUGH):
        shown = words_of(Facet(at.field), value)
        if value not in there and shown != value and shown.casefold().startswith(start):
            yield value_completion(text, at, value, shown, number)


def _languages(library: Library, text: str, at: Completing) -> list[Completion]:
    """By their codes or by any of their names."""
    start, found = at.start.casefold(), []
    for code, number in library.values(at.field, "", _LANGUAGES):
        names = (*NAMES.get(code, ()), code)
        shown = next((name for name in names if name.casefold().startswith(start)), None)
        if shown:
            found.append(value_completion(text, at, code, shown, number))
    return found
