"""What the query in the filter box can go on with. No Textual."""

from newsreader.library import Library
from newsreader.model import Facet
from newsreader.text.completion import Completing, Completion, completing, field_completions, value_completion
from newsreader.text.language_names import NAMES

SHOWN = 8
"""Ways to go on; no line has room for more."""
_LANGUAGES = 100
"""More than any library has."""


def candidates(library: Library, text: str) -> list[Completion]:
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
    return [completion for completion in found if completion.rest][:SHOWN]


def _languages(library: Library, text: str, at: Completing) -> list[Completion]:
    """By their codes or by any of their names."""
    start, found = at.start.casefold(), []
    for code, number in library.values(at.field, "", _LANGUAGES):
        names = (*NAMES.get(code, ()), code)
        shown = next((name for name in names if name.casefold().startswith(start)), None)
        if shown:
            found.append(value_completion(text, at, code, shown, number))
    return found
