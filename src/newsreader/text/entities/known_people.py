"""The people of the table as a text names them: in full, in any case, and those whose surname alone is enough.

«Ллойд Остін» is no town, "Asia Bibi" no continent, and whoever writes "Putin" without more ado means one man.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from newsreader.model import Facet
from newsreader.text.entities import name_words as near
from newsreader.text.entities import names
from newsreader.text.entities.cyrillic_names import given_of
from newsreader.text.entities.latin_cases import nominative
from newsreader.text.entities.mentions import Mention, joined
from newsreader.text.entities.surnames import surname_keys
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.endings import undone
from newsreader.text.lexicon.gazetteer import is_common_word, is_given_name, place_of
from newsreader.text.lexicon.lemmas import readings
from newsreader.text.lexicon.tokens import forms
from newsreader.text.tables import table_lines

_LONGEST = 4
"""Words of the longest name of the table."""
_SHORTEST_SURNAME = 4
_GIVEN_AND_SURNAME = 2


def listed_person(text: Text, at: int) -> Mention | None:
    """Somebody of the table by the full name."""
    words = text.words
    first = words[at]
    if first.is_abbreviation or not may_begin_listed(first.form, first.language):
        return None
    for length in range(joined(text, at, _LONGEST), 1, -1):
        name = words[at : at + length]
        if not (name[-1].is_capital and all(word.is_capital or word.form in near.PARTICLES for word in name)):
            continue
        label = _label(name)
        if tuple(forms(label)) in _names():
            keys = surname_keys(name[-1]) | {name[-1].form}
            return Mention(at, at + length, Facet.PERSON, label, keys, is_sure=True, is_full=True)
    return None


def _label(name: Sequence[Word]) -> str:
    """In the nominative, if that can be told; a name that the table has as it stands is in it."""
    if tuple(word.form for word in name) in _names():
        return names.as_printed(name)
    if name[0].has_dictionary:
        label = names.person(name, 0)
        # «Асії Бібі»: the surname may have no cases
        printed = names.as_printed([*_first_of(label, name[0]), *name[1:]])
        return printed if tuple(forms(printed)) in _names() else label
    first, last = nominative(name[0].form, name[-1].form, name[0].language)
    changed = [
        name[0]._replace(text=names.written_like(name[0].text, first)),
        *name[1:-1],
        name[-1]._replace(text=names.written_like(name[-1].text, last)),
    ]
    return names.as_printed(changed)


def _first_of(label: str, word: Word) -> list[Word]:
    return [word._replace(text=label.split(" ", maxsplit=1)[0])]


@lru_cache(maxsize=16_384)
def may_begin_listed(form: str, language: str | None) -> bool:
    """Whether the name of somebody of the table may begin with the folded word, in any case."""
    firsts = _firsts()
    return (
        form in firsts
        or any(reading.lemma in firsts for reading in readings(form, language))
        or ((given := given_of(form, language)) is not None and given.name in firsts)
        or any(other in firsts for other in undone(form, language))
    )


@lru_cache(maxsize=16_384)
def famous(form: str, language: str | None) -> str:
    """The nominative of a surname that is one known person's and means nothing else; empty for other words."""
    surnames = _surnames()
    if len(form) < _SHORTEST_SURNAME:
        return ""
    if form in surnames:
        return "" if is_common_word(form, language) else form
    lemmas = (reading.lemma for reading in readings(form, language) if "ADVB" not in reading.grammemes)
    others = (*lemmas, *undone(form, language))
    return next((name for name in others if name in surnames and not is_common_word(form, language)), "")


@cache
def _names() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(forms(name)) for name in _listed())


@cache
def _firsts() -> frozenset[str]:
    return frozenset(name[0] for name in _names())


@cache
def _surnames() -> frozenset[str]:
    """Those that only one person of the table has, and that are neither places nor given names."""
    bearers: Counter[str] = Counter()
    for line in table_lines("people.z"):
        split = map(forms, line.split("|")[1:])
        bearers.update({words[-1] for words in split if len(words) == _GIVEN_AND_SURNAME})
    return frozenset(
        name
        for name, number in bearers.items()
        if number == 1 and len(name) >= _SHORTEST_SURNAME and not is_given_name(name) and not place_of(name)
    )


def _listed() -> Iterator[str]:
    for line in table_lines("people.z"):
        yield from line.split("|")[1:]
