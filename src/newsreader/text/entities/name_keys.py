"""One person in every script: «Єнс Столтенберг», «Йенс Столтенберг», "Jens Stoltenberg" -> one entity.

Whom the table of people knows is known by it. Everybody else is known by given name and surname as they sound: given names
by a table of what is one name in several languages, surnames by rules of spelling, which depend on where the name comes from:
a surname beside «Wołodymyr» was transliterated for Polish readers, one beside "John" is read as English everywhere. What a
surname shows by itself («Řehka», "Wójcik") is believed before that; where nothing tells, letters sound as they mostly do.
Vowels are kept, so that Попов is not Пупов. A bare surname has no key: too many people share it.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from unicodedata import combining, normalize

from newsreader.text.entities import name_rules as rules
from newsreader.text.lexicon.tokens import fold
from newsreader.text.tables import table_lines

_CYRILLIC = re.compile("[а-яіїєґўё]")


def person_entity(name: str, language: str | None) -> str:
    """The entity of a person; empty for bare surnames and initials.

    Args:
        name: Given name and surname, in the nominative.
        language: Of the text.
    """
    parts = [part for part in fold(name).split() if part.rstrip(".")]
    if len(parts) < _FULL or any(len(part.rstrip(".")) < _FULL for part in (parts[0], parts[-1])):
        return ""
    given, surname = parts[0], parts[-1]
    spellings = (surname, *_without_czech_ending(surname, language))
    known = (_known(given, one, language) for one in spellings)
    found = _people().get(" ".join(parts)) or next(filter(None, known), None)
    return f"person:{found or _key(given, surname, language)}"


def _known(given: str, surname: str, language: str | None) -> str | None:
    """Who of the table it is by this spelling, or by how that sounds."""
    by_sound = _people_by_sound("de" if language == "de" else None)
    return _people().get(f"{given} {surname}") or by_sound.get(_key(given, surname, language))


def _without_czech_ending(surname: str, language: str | None) -> tuple[str, ...]:
    """What a woman is called at home whom Czech and Slovak papers call «Merkelová» or «Zacharovová»."""
    if language in _CZECH and surname.endswith("ová"):
        return surname[:-3], f"{surname[:-3]}a"
    return ()


_CZECH = frozenset({"cs", "sk"})
_FULL = 2


def is_in_table(entity: str) -> bool:
    """Whether the entity of a person is one of the table's, not only a way to sound."""
    return entity.removeprefix("person:") in _idents()


def sounds(entity: str) -> tuple[str, str]:
    """Given name and surname of an entity that was made by the rules, as the rules write them: for explanations."""
    given, _, surname = entity.removeprefix("person:").rpartition("-")
    return given, "".join(_SHOWN.get(letter, letter) for letter in surname)


_SHOWN = {"Z": "zh", "S": "sh", "C": "ch", "J": "dzh", "c": "ts"}


@lru_cache(maxsize=8192)
def _key(given: str, surname: str, language: str | None) -> str:
    listed = _given_names().get(given) or _slavic_by_sound().get(_sound(given, "e", language))
    origin, called = listed or ("", "")
    origin = _origin(surname, origin, language)
    return f"{called or _first(given, origin, language)}-{_sound(surname, origin, language)}"


def _origin(surname: str, origin: str, language: str | None) -> str:
    """Where a name comes from: as the given name has it, unless the surname shows more; "x" where nothing tells."""
    if origin == "e":
        return origin
    for other, shape in rules.SHAPES:
        if _compiled(shape).search(surname):
            return other
    endings = rules.TRANSLITERATED_SHAPES.get(language or "", rules.ENGLISH_SHAPE)
    return "e" if origin in ("", "x") and _compiled(endings).search(surname) else origin or "x"


def _first(given: str, origin: str, language: str | None) -> str:
    """A given name that no table has; one that begins with й is another one than without it (Яна, Анна)."""
    begun = "i" if _compiled("^(?:[йяюєї]|[jy](?=[aeiou]))").search(given) else ""
    return begun + _sound(given, origin, language)


def _sound(word: str, origin: str, language: str | None) -> str:
    """A folded name as it sounds, in letters that all scripts share. Z, S, C, J stand for ж, ш, ч, дж."""
    if _CYRILLIC.search(word):
        if language == "be":
            word = _apply(word, rules.FROM_BELARUSIAN)
        word = _apply(word, rules.FROM_CYRILLIC).translate(rules.LETTERS)
    elif origin == "e":
        word = _apply(word, rules.TRANSLITERATED.get(language or "", rules.ENGLISH))
    else:
        word = _apply(word, rules.NATIVE[origin])
    return _apply(_bare(word).replace("ß", "s"), rules.AFTERWARDS) or word


def _bare(word: str) -> str:
    """Without the marks on its letters."""
    plain = normalize("NFD", word.replace("ø", "o").replace("ł", "l"))
    return "".join(char for char in plain if not combining(char))


def _apply(word: str, changes: rules.Rules) -> str:
    for pattern, other in changes:
        word = _compiled(pattern).sub(other, word)
    return word


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _given_names() -> Mapping[str, tuple[str, str]]:
    """Of each spelling of a given name where it comes from, and what all of its spellings are called."""
    table: dict[str, tuple[str, str]] = {}
    for line in table_lines("given_classes.z"):
        origin, *names = line.split("|")
        called = next((name for name in names if name.isascii()), "") or _sound(names[0], origin, None)
        for name in names:
            table[name.rstrip("?")] = ("x" if name.endswith("?") else origin, called)
    return table


@cache
def _slavic_by_sound() -> Mapping[str, tuple[str, str]]:
    """The same by the sound of a given name in Cyrillic letters: whatever else it is spelled like beside them."""
    return {
        _sound(name, "e", None): found
        for name, found in _given_names().items()
        if found[0] == "e" and _CYRILLIC.search(name)
    }


@cache
def _people() -> Mapping[str, str]:
    """People by given name and surname as they are spelled, and by all of their names."""
    table: dict[str, str] = {}
    for line in table_lines("people.z"):
        ident, *names = line.split("|")
        for name in names:
            parts = name.split()
            table[name] = table[f"{parts[0]} {parts[-1]}"] = ident
    return table


@cache
def _idents() -> frozenset[str]:
    return frozenset(_people().values())


@cache
def _people_by_sound(language: str | None) -> Mapping[str, str]:
    """The same people by the keys of the spellings that the rules read, for spellings that the table lacks.

    Args:
        language: German or none: "Sacharowa" is Захарова in it, and Сахарова everywhere else.
    """
    table: dict[str, str] = {}
    for name, ident in _people().items():
        given, *_, surname = name.split()
        table.setdefault(_key(given, surname, language), ident)
    return table
