"""What a Ukrainian or Russian word can be: its lemma, part of speech, case; and its other cases.

The only user of pymorphy3, which loads at the first question (0.1 s a language, 30 MB). Other languages have no
dictionary here: their words have no readings, and whoever asks falls back on spelling.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from newsreader.text.lexicon.gazetteer import is_common_word

LANGUAGES = frozenset({"uk", "ru"})
MAX_LETTERS = 40
"""Longer words have no readings: no name is longer, and guessing costs time by length."""
_CYRILLIC = re.compile("[^\U00010000-\U0010ffff]*[а-яіїєґ][^\U00010000-\U0010ffff]*", re.IGNORECASE)
"""Whatever has no such letter the dictionaries do not know; over letters without a name, the Tangut ones, they fall."""

NOMINATIVE = "nomn"
PERSONAL = frozenset({"Name", "Surn", "Patr"})
_PROPER = PERSONAL | {"Geox", "Orgn", "Trad", "Abbr"}
GENDERS = frozenset({"masc", "femn", "neut"})


class Reading(NamedTuple):
    """One thing that a form can be. ``grammemes`` are pymorphy3's: NOUN, Surn, masc, gent ..."""

    lemma: str
    grammemes: frozenset[str]
    known: bool
    """Whether the dictionary has it; else it was guessed from the ending."""
    score: float
    """How likely it is among the readings of its form."""
    form: str
    language: str
    place: int
    """Among the readings of its form. pymorphy3's own parses are not kept: those of 16,000 words take some 25 MB."""

    @property
    def is_proper(self) -> bool:
        """Whether the dictionary marks it as a name. The Ukrainian one does not mark places."""
        return not _PROPER.isdisjoint(self.grammemes)

    def inflect(self, *grammemes: str) -> str | None:
        """The form in another case or number, in lower case; None where there is none."""
        return _inflected(self.form, self.language, self.place, frozenset(grammemes))


@lru_cache(maxsize=16_384)
def _inflected(form: str, language: str, place: int, grammemes: frozenset[str]) -> str | None:
    """Looked up once: a name is put into the nominative wherever it stands, and that costs more than its parse."""
    found = _parses(form, language)[place].inflect(grammemes)
    return found.word if found else None


@lru_cache(maxsize=16_384)
def readings(form: str, language: str | None) -> tuple[Reading, ...]:
    """What a word can be, the likeliest first; nothing in languages without a dictionary.

    Args:
        form: One word, folded or not, perhaps with a hyphen.
        language: "uk" or "ru"; anything else has no readings.
    """
    if language not in LANGUAGES or len(form) > MAX_LETTERS or not _CYRILLIC.fullmatch(form):
        return ()
    parses = _parses(form, language)
    holds = _analyzer(language).dictionary.word_is_known
    known = {word: holds(word) for word in {parse.word for parse in parses}}  # mostly one, of many readings
    return tuple(
        Reading(parse.normal_form, parse.tag.grammemes, known[parse.word], parse.score, form, language, place)
        for place, parse in enumerate(parses)
    )


@lru_cache(maxsize=16_384)
def is_ordinary(form: str, language: str | None) -> bool:
    """Whether the dictionary, or a list of common words, knows the word as something that is written small."""
    if language not in LANGUAGES:
        return is_common_word(form, language)
    return any(found.known and not found.is_proper for found in readings(form, language))


def has(form: str, language: str | None, grammemes: Iterable[str], *, known: bool = False) -> bool:
    """Whether some reading has all of the grammemes."""
    return _has(form, language, frozenset(grammemes), known=known)


@lru_cache(maxsize=8192)
def _has(form: str, language: str | None, wanted: frozenset[str], *, known: bool) -> bool:
    return any(wanted <= found.grammemes and (found.known or not known) for found in readings(form, language))


@lru_cache(maxsize=256)
def _parses(form: str, language: str) -> Sequence[Any]:
    parses: Sequence[Any] = _analyzer(language).parse(form)
    return parses


@cache
def _analyzer(language: str) -> Any:
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer(lang=language)
