"""What is known about names before anything is read: places, organisations, given names, and everyday words that are none.

The tables are package data (docs/dependencies.md says whence they come and how they are built). They load at
the first question, in the process that asks: the screen never does.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from newsreader.text.lexicon.stems import phrase_key
from newsreader.text.lexicon.tokens import forms
from newsreader.text.tables import table_lines


class Organisation(NamedTuple):
    """One name of an organisation, as the table has it."""

    entity: str
    name: str
    as_written: str = ""
    """Set for abbreviations: their capitals must be the same in the text («НАТО», not «Ната»)."""
    weak: bool = False
    """Counts only beside another name of the same organisation."""
    quoted: bool = False
    """Counts only between quotation marks."""


def place_of(key: str) -> str | None:
    """The entity of a place.

    Args:
        key: The folded nominative of one word, or ``stems.phrase_key`` of several.
    """
    return _places().get(key)


def place_name(key: str) -> str | None:
    """The name of a place of several words in the nominative, by its ``stems.phrase_key``."""
    return _place_names().get(key)


def organisations_of(key: str) -> tuple[Organisation, ...]:
    """The organisations that have this name, by its ``stems.phrase_key``."""
    return _organisations().get(key, ())


def is_organisation(key: str) -> bool:
    """Whether an organisation has this name without quotation marks, by its ``stems.phrase_key``."""
    return any(not known.quoted for known in organisations_of(key))


def abbreviations() -> Iterator[tuple[str, ...]]:
    """The abbreviations of each organisation that has several, folded."""
    found: dict[str, dict[str, None]] = {}
    for named in _organisations().values():
        for organisation in named:
            if organisation.as_written.isupper() and organisation.as_written.isalpha():
                found.setdefault(organisation.entity, {})[organisation.as_written.casefold()] = None
    return (tuple(group) for group in found.values() if len(group) > 1)


def words_after(stem: str) -> int:
    """How many words the longest known name has that begins with this stem; 0 when none does."""
    return _longest().get(stem, 0)


def is_given_name(form: str) -> bool:
    """Whether a folded word is a given name somewhere."""
    return form in _given_names()


def is_common_word(form: str, language: str | None) -> bool:
    """Whether a folded word is an everyday one of its language ("gelegenheit" in German)."""
    return form in _common_words().get(language or "", ())


@cache
def _places() -> Mapping[str, str]:
    return dict(line.split("\t", 2)[:2] for line in table_lines("places.z"))


def often_ends_place(name: str) -> int:
    """How many places of the table end like a folded word: «-ка» many, «-ець» few."""
    return _THREE * _endings()[name[-3:]] + _endings()[name[-2:]]


_THREE = 10
"""What three letters count for where two count one."""


@cache
def _endings() -> Counter[str]:
    return Counter(name[-size:] for name in _places() for size in (2, 3) if name.isalpha())


@cache
def cyrillic_endings() -> Mapping[str, str]:
    """The letter that most Cyrillic names of a place end in, by entity: Slavic languages mostly give it one gender."""
    found: dict[str, Counter[str]] = {}
    for name, entity in _places().items():
        if "а" <= name[-1] <= "ї":
            found.setdefault(entity, Counter())[name[-1]] += 1
    # Of as many the vowel: «Прага», though some language says «Праг».
    return {
        entity: max(letters, key=lambda letter: (letters[letter], letter in "аеиоуєіїюя"))
        for entity, letters in found.items()
    }


@cache
def _place_names() -> Mapping[str, str]:
    """Asked for in languages without a dictionary only."""
    rows = (line.split("\t") for line in table_lines("places.z") if line.count("\t") > 1)
    return {key: name for key, _, name in rows}


@cache
def _given_names() -> frozenset[str]:
    return frozenset(table_lines("given_names.z"))


@cache
def _common_words() -> Mapping[str, frozenset[str]]:
    lines = (line.partition(" ") for line in table_lines("common_words.z"))
    return {language: frozenset(words.split()) for language, _, words in lines}


@cache
def _organisations() -> Mapping[str, tuple[Organisation, ...]]:
    table: dict[str, tuple[Organisation, ...]] = {}
    for line in table_lines("organisations.z"):
        ident, *names = line.split("|")
        for name in names:
            bare = name.removesuffix("?")
            is_quoted = bare[:1] == "«" and bare[-1:] == "»"
            bare = bare.strip("«»") if is_quoted else bare
            key = phrase_key(forms(bare))
            found = Organisation(f"org:{ident}", bare, _capitals(bare), name.endswith("?"), is_quoted)
            # «Gazpromu» loses its ending, «Gazprom» what looks like one.
            whole = bare.casefold() if bare.isalpha() and not _capitals(bare) else key
            for other in dict.fromkeys((key, _CLOSED.sub(r"\1о\2", key), whole)):
                table[other] = (*table.get(other, ()), found)
    return table


_CLOSED = re.compile(r"(?<= )(\w*)і([бвгджзклмнпрстфхцчшщ]{1,2})$")
"""«Білий дім», «у Білому домі»; «солідарність», «солідарності»: і of a closed syllable is о in an open one."""


def _capitals(name: str) -> str:
    """The name itself if it is one word of capitals, else nothing."""
    return name if " " not in name and sum(map(str.isupper, name)) > 1 else ""


@cache
def _longest() -> Mapping[str, int]:
    """By first stem, the most words of a name."""
    longest: dict[str, int] = {}
    for key in _keys():
        first, _, rest = key.partition(" ")
        longest[first] = max(longest.get(first, 0), rest.count(" ") + 2)
    return longest


def _keys() -> Iterable[str]:
    yield from (key for key in _places() if " " in key)
    yield from (key for key in _organisations() if " " in key)
