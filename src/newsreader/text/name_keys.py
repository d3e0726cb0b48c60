"""One person in every script: «Єнс Столтенберг», «Йенс Столтенберг», "Jens Stoltenberg" -> one entity.

Whom the table of people knows is known by it. Everybody else is known by given name and surname as they sound: given names
by a table of what is one name in several languages, surnames by rules of spelling, which depend on where the name comes from:
a surname beside «Wołodymyr» was transliterated for Polish readers, one beside "John" is read as English everywhere, one beside
a name that the table lacks stays as it is spelled.
Vowels are kept, so that Попов is not Пупов. A bare surname has no key: too many people share it.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from unicodedata import combining, normalize

from newsreader.text.gazetteer import table_lines
from newsreader.text.tokens import fold

_CYRILLIC = re.compile("[а-яіїєґўё]")
_Rules = Sequence[tuple[str, str]]

_FROM_CYRILLIC: _Rules = (
    ("йо|ьо|ё", "e"),
    ("дж", "J"),
    ("щ", "SC"),
    ("ж", "Z"),
    ("ч", "C"),
    ("ш", "S"),
    ("ц", "c"),
    ("[йьъ'’-]", ""),
    ("^у(?=[аеиіоэє])", "v"),
    ("ю", "u"),
    ("я", "a"),
    ("[еєэ]", "e"),
    ("[иіїы]", "i"),
    ("[гґх]", "h"),
    ("[вў]", "v"),
)
_LETTERS = str.maketrans("абдзклмнопрстуф", "abdzklmnoprstuf")

_POLISH: _Rules = (
    ("jo|io", "e"),
    ("szcz", "SC"),
    ("sz", "S"),
    ("cz", "C"),
    ("dż", "J"),
    ("rz|ż", "Z"),
    ("ch", "h"),
    ("ł", "l"),
    ("w", "v"),
    ("ó", "u"),
    ("ą", "on"),
    ("ę", "en"),
)
_GERMAN: _Rules = (
    ("schtsch", "SC"),
    ("tsch", "C"),
    ("sch", "S"),
    ("chs", "ks"),
    ("ch", "h"),
    ("tz|z", "c"),
    ("(?<=[aeiouyj])s(?=[aeiouyjn])", "z"),
    ("ß", "s"),
    ("jo|io", "e"),
    ("w", "v"),
)
_GERMAN_NATIVE: _Rules = (
    ("schtsch", "SC"),
    ("tsch", "C"),
    ("sch", "S"),
    ("^st", "St"),
    ("^sp", "Sp"),
    ("chs", "ks"),
    ("ch", "H"),
    ("tz|z", "c"),
    ("ß", "s"),
    ("^s(?=[aeiouäöü])|(?<=[aeiouäöü])s(?=[aeiouäöü])", "z"),
    ("ei|ey|ay", "ai"),
    ("eu|äu", "oi"),
    ("ie", "i"),
    ("(?<=[aeiouäöü])h(?![aeiou])", ""),
    ("ä|ö", "e"),
    ("ü", "u"),
    ("ck", "k"),
    ("dt$", "t"),
    ("th", "t"),
    ("ph|v", "f"),
    ("w", "v"),
    ("j", ""),
)
_FRENCH: _Rules = (
    ("chtch", "SC"),
    ("tch", "C"),
    ("ch", "S"),
    ("ou", "u"),
    ("j", "Z"),
    ("gu(?=[ei])", "h"),
    ("g(?=[ei])", "h"),
    ("ine$", "in"),
    ("ï", "i"),
)
_FRENCH_NATIVE: _Rules = (
    ("eaux?|aux?", "o"),
    ("ou", "u"),
    ("ch", "S"),
    ("j|g(?=[eiéy])", "Z"),
    ("qu", "k"),
    ("oi|oy", "ua"),
    ("ai|ei", "e"),
    ("eu|œu", "e"),
    ("ç|c(?=[eiéy])", "s"),
    ("gn", "n"),
    ("(?<=.)[stdxze]+$", ""),
    ("h", ""),
)
_ENGLISH: _Rules = (
    ("shch", "SC"),
    ("sh", "S"),
    ("zh", "Z"),
    ("kh", "h"),
    ("ch", "C"),
    ("ts|tz", "c"),
    ("yo", "e"),
    ("w", "v"),
)
_ENGLISH_NATIVE: _Rules = (
    ("tch|ch", "C"),
    ("sh", "S"),
    ("^kn", "n"),
    ("^wr", "r"),
    ("^wh", "v"),
    ("igh", "ai"),
    ("gh", ""),
    ("th", "t"),
    ("ph", "f"),
    ("ck", "k"),
    ("oo", "u"),
    ("ee|ea", "i"),
    ("ow|ou", "au"),
    ("ay|ai|ey(?=.)", "e"),
    ("oa", "o"),
    ("i(?=[^aeiou]e$)", "ai"),
    ("a(?=[^aeiou]e$)", "e"),
    ("(?<=[^aeiou])e$|es$", ""),
    ("ey$", "i"),
    ("(?<=[^aeiou])u(?=[^aeiou][^aeiou])", "a"),
    ("qu", "kv"),
    ("c(?=[eiy])", "s"),
    ("j|g(?=[ei])", "J"),
    ("(?<=[aeiou])h(?=[^aeiou])", ""),
    ("x", "ks"),
    ("w", "v"),
)
_AS_WRITTEN: _Rules = (
    ("č|ć", "C"),
    ("š|ș|ş", "S"),
    ("ž", "Z"),
    ("ch", "h"),
    ("ph", "f"),
    ("th", "t"),
    ("w", "v"),
    ("j", ""),
)
_NATIVE: Mapping[str, _Rules] = {
    "en": _ENGLISH_NATIVE,
    "de": _GERMAN_NATIVE,
    "fr": _FRENCH_NATIVE,
    "pl": _POLISH,
    "x": _AS_WRITTEN,
}
_TRANSLITERATED: Mapping[str, _Rules] = {"pl": _POLISH, "de": _GERMAN, "fr": _FRENCH}
"""How Cyrillic names are spelled for the readers of a language; for all others as for English ones."""
_AFTERWARDS: _Rules = (
    ("q", "k"),
    ("x", "ks"),
    ("[yj]", "i"),
    ("[ghH]", "h"),
    ("[^A-Za-z]", ""),
    ("i(?=[aeou])", ""),
    ("(?<=[aeou])i", ""),
    ("(?<=[ZCSc])o", "e"),
    ("ff$", "v"),
    (r"(\w)\1+", r"\1"),
)


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
    known = _people().get(f"{given} {surname}") or _people().get(" ".join(parts))
    if known:
        return f"person:{known}"
    key = _key(given, surname, language)
    return f"person:{_people_by_sound().get(key, key)}"


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
    origin, name = _given_names().get(given, ("e" if _CYRILLIC.search(given) else "", ""))
    return f"{name or _sound(given, origin, language)}-{_sound(surname, origin, language)}"


def _sound(word: str, origin: str, language: str | None) -> str:
    """A folded name as it sounds, in letters that all scripts share. Z, S, C, J stand for ж, ш, ч, дж."""
    if _CYRILLIC.search(word):
        word = _apply(word, _FROM_CYRILLIC).translate(_LETTERS)
    elif not origin:
        return _bare(word)
    elif origin == "e":
        word = _apply(word, _TRANSLITERATED.get(language or "", _ENGLISH))
    else:
        word = _apply(word, _NATIVE[origin])
    return _apply(_bare(word).replace("ß", "s"), _AFTERWARDS) or word


def _bare(word: str) -> str:
    """Without the marks on its letters."""
    plain = normalize("NFD", word.replace("ø", "o").replace("ł", "l"))
    return "".join(char for char in plain if not combining(char))


def _apply(word: str, rules: _Rules) -> str:
    for pattern, other in rules:
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
        table.update(dict.fromkeys(names, (origin, called)))
    return table


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
def _people_by_sound() -> Mapping[str, str]:
    """The same people by the keys of the spellings that the rules read, for spellings that the table lacks."""
    table: dict[str, str] = {}
    for name, ident in _people().items():
        given, *_, surname = name.split()
        table.setdefault(_key(given, surname, None), ident)
    return table
