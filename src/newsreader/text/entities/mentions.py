"""A mention: a name at its place in the text, and what the recognisers share."""

from functools import lru_cache
from typing import NamedTuple

from newsreader.model import Facet
from newsreader.text.entities.words import CLOSING, Text, Word
from newsreader.text.lexicon.lemmas import GENDERS, readings

MAX_NAME = 10
"""Words of the longest name; so each word is looked at a bounded number of times."""

LONGEST_ABBREVIATION = 8
"""Letters of an organisation's abbreviation; a longer word of capitals is shouting."""


class Mention(NamedTuple):
    """A name at ``words[start:end]``. ``keys`` is what other mentions of the same may share with it."""

    start: int
    end: int
    facet: Facet | None
    label: str
    keys: frozenset[str]
    entity: str = ""
    is_sure: bool = False
    """Shown even when mentioned once: it is in a table, or a full name."""
    is_weak: bool = False
    """Counts only when the article has another mention of the same entity."""
    is_full: bool = False
    """A person's full name: bare surnames are understood by it."""


class Guess(NamedTuple):
    """What its neighbours say of a bare name."""

    facet: Facet | None
    """Nothing if they say nothing."""
    is_sure: bool
    """Whether most mentions say so twice."""


def joined(text: Text, at: int, most: int) -> int:
    """How many words from here follow each other without a pause, at most ``most``."""
    words = text.words
    length = 1
    while length < most and at + length < len(words):
        word = words[at + length]
        if not word.joins and not (word.gap == "." and word.is_initial and words[at].is_initial):
            break  # "U.N." has its letters apart
        length += 1
    return length


def closes(text: Text, end: int) -> bool:
    """Whether a quotation mark closes after the word before ``end``."""
    return end >= len(text.words) or (text.words[end].gap[:1] in CLOSING and text.words[end].gap != "")


def is_adjective(word: Word) -> bool:
    """Whether the word can be an adjective that is nobody's surname."""
    return _is_adjective(word.form, word.language)


@lru_cache(maxsize=16_384)
def _is_adjective(form: str, language: str | None) -> bool:
    return any(
        "ADJF" in reading.grammemes and "Surn" not in reading.grammemes
        for reading in readings(form, language)
    )


def is_attribute(text: Text, at: int) -> bool:
    """Whether the word is an adjective of the small noun after it: «Дальнем лесу», «Левадну вулицю»."""
    if at + 1 >= len(text.words):
        return False
    word, after = text.words[at], text.words[at + 1]
    if not after.joins or after.is_capital:
        return False
    return agrees(word, after)


def agrees(word: Word, noun: Word) -> bool:
    """Whether the word can be an adjective of the noun, or of the other adjective, by case, number and gender."""
    return is_adjectival(word.form, word.language) and _agrees(word, noun)


@lru_cache(maxsize=16_384)
def is_adjectival(form: str, language: str | None) -> bool:
    """Whether the form has an adjective's reading, a surname's included."""
    return any("ADJF" in reading.grammemes for reading in readings(form, language))


def _agrees(word: Word, noun: Word) -> bool:
    nouns = [r.grammemes & _AGREE for r in readings(noun.form, noun.language) if r.grammemes & _NOMINAL]
    return any(
        of_noun <= reading.grammemes or ("plur" in of_noun and of_noun - GENDERS <= reading.grammemes)
        for reading in readings(word.form, word.language)
        if "ADJF" in reading.grammemes
        for of_noun in nouns
    )


_NOMINAL = frozenset({"NOUN", "ADJF"})
_AGREE = frozenset({"nomn", "gent", "datv", "accs", "ablt", "loct", "plur"}) | GENDERS
