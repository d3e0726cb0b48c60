"""What can be completed at the end of a query: the name of a field, or its value."""

from collections import deque
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsreader.text.queries.clauses import FIELDS, MAX_LENGTH, TEXT_FIELDS, Clause
from newsreader.text.queries.query import TOKEN, field_of, is_operator

_SHORTEST = 2
"""Letters from which a word may be the beginning of a field."""
_NAMING = 3
"""Letters from which a word may be the beginning of a name, and words of which a name that is typed has at most."""
_ASKED_IN = ("uk", "en", "ru", "pl")
"""Languages whose small words name nothing: of all fourteen, "war" would be German."""
_FREE = TEXT_FIELDS | {"date", "len", "path"}
"""Fields whose values no table knows."""


class Completing(NamedTuple):
    """What is typed at the end of a query."""

    field: str
    """"" while that is the name of a field."""
    start: str
    place: int
    """Where the clause begins, after any minus."""


class Completion(NamedTuple):
    """A way to go on."""

    text: str
    """The whole query then."""
    shown: str
    """What it is, as a person writes it."""
    rest: str
    """What of it is still to be typed; "" for what is offered instead of what was typed."""
    number: int | None = None
    """Articles that have it."""


def completing(text: str) -> Completing | None:
    """What at the end of a text can be completed; None when nothing can."""
    if len(text) > MAX_LENGTH:
        return None
    last = deque(TOKEN.finditer(text), maxlen=1)
    if not last or last[0].end() != len(text) or last[0]["closed"] or last[0]["exact"]:
        return None
    found = last[0]
    place = found.start() + len(found["minus"] or "")
    field, bare, quoted = found["field"] and field_of(found["field"]), found["bare"], found["quoted"]
    if field is None:
        if bare and bare.endswith(":") and field_of(bare[:-1]) in FIELDS:
            field, bare = field_of(bare[:-1]), ""
        elif bare and len(bare) >= _SHORTEST and any(name.startswith(bare) for name in FIELDS):
            return Completing("", bare, place)
    if field not in FIELDS or field in _FREE:
        return None
    return Completing(field, quoted if quoted is not None else bare or "", place)


def last_words(text: str) -> Iterator[tuple[int, str]]:
    """The plain words at the end of a text that may be meant as a name: where they begin, and they; the most of them first."""
    if len(text) > MAX_LENGTH:
        return
    tokens = deque(TOKEN.finditer(text), maxlen=_NAMING)
    words: list[tuple[int, str]] = []
    for found in reversed(tokens):
        bare = (found["bare"] or "").rstrip("*")
        if not bare or found["field"] or found["exact"] or is_operator(bare) or (found["minus"] and words):
            break
        words.insert(0, (found.start("bare"), bare))
        if found["minus"]:
            break
    for first, (place, _) in enumerate(words):
        said = " ".join(word for _, word in words[first:])
        if len(said) >= _NAMING and any(_may_name(word) for _, word in words[first:]):
            yield place, said


def _may_name(word: str) -> bool:
    """Whether a word may be the beginning of a name: not a year, and not "in the", with which The Hague begins."""
    return any(map(str.isalpha, word)) and word.casefold() not in _function_words()


@cache
def _function_words() -> frozenset[str]:
    from newsreader.text.lexicon.language_words import FUNCTION_WORDS  # no first paint waits for it

    return frozenset(" ".join(FUNCTION_WORDS[code] for code in _ASKED_IN).split())


def instead(text: str, place: int, clause: Clause, shown: str, number: int) -> Completion:
    """The query with another clause in place of its last words.

    Args:
        text: The query as it is.
        place: Where those words begin.
        clause: What is meant.
        shown: As a person writes it.
        number: Articles that have it.
    """
    return Completion(f"{text[:place]}{clause} ", shown, "", number)


def field_completions(text: str, at: Completing) -> list[Completion]:
    """The fields that begin so."""
    names = (f"{name}:" for name in FIELDS if name.startswith(at.start))
    return [Completion(text[: at.place] + name, name, name[len(at.start) :]) for name in names]


def value_completion(text: str, at: Completing, value: str, shown: str, number: int | None) -> Completion:
    """The query with a value for the field that waits for one.

    Args:
        text: The query as it is.
        at: What is completed.
        value: As the library writes it.
        shown: As a person writes it.
        number: Articles that have it.
    """
    rest = shown[len(at.start) :] if shown.casefold().startswith(at.start.casefold()) else f" → {shown}"
    return Completion(f"{text[: at.place]}{Clause(value, at.field)} ", shown, rest, number)
