"""What a text says about capitals beside them: a role or an office before a name, an age, a voice or an apposition behind it."""

import re

from newsreader.text.entities import name_words as near
from newsreader.text.entities.known_places import known_places
from newsreader.text.entities.latin_cases import given_name
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.gazetteer import is_organisation
from newsreader.text.lexicon.lemmas import has, is_ordinary, readings
from newsreader.text.lexicon.stems import light_stem, phrase_key


def may_be_given(word: Word) -> bool:
    """Whether the word is a given name somewhere, and hardly anything else."""
    if word.possessive or word.form in near.TITLES:
        return False
    if has(word.form, word.language, {"Name"}, known=True):
        return True
    if given_name(word.form, word.language) is None:
        return False
    return not is_ordinary(word.form, word.language) or has(word.form, word.language, {"anim"})


def is_presented(text: Text, at: int, end: int) -> bool:
    """Whether the text says that two unknown capitals are a person: a role before them, an age or "who" behind, a known surname last."""
    first, last = text.words[at], text.words[end - 1]
    if _is_something_known(text, at):
        return False
    if first.has_dictionary and not first.opens and _follows_office(text, at):
        return not (is_ordinary(first.form, first.language) or is_ordinary(last.form, last.language))
    if follows_role(text, at):
        return not (first.language == "pl" and first.form.endswith(_POLISH_GENITIVES))
    if not first.has_dictionary and not text.has_large_nouns and is_somebody(text, end):
        return not is_ordinary(first.form, first.language) and first.form not in near.NEVER_ALONE
    if first.language == "en" and not first.opens and _ends_like_surname(last):
        return not is_ordinary(first.form, "en") and first.form not in near.NEVER_ALONE
    is_named = first.has_dictionary and not is_ordinary(first.form, first.language) and not first.opens
    return is_named and has(last.form, last.language, {"Surn"}, known=True)


def _ends_like_surname(word: Word) -> bool:
    """Whether an English text spells a surname from further east: "Stoyanka Petkova", whose given name no table has."""
    is_strange = len(word.form) >= _SHORTEST_SURNAME and not is_ordinary(word.form, "en")
    return is_strange and word.form.endswith(_SURNAMES) and not known_places(word.form, "en")


_SHORTEST_SURNAME = 6
"""Letters: "Nova", "Sky", "Ryan" are no endings."""
_SURNAMES = (
    "enko", "chuk", "czuk", "iuk", "skyi", "skyy", "sky", "ski", "skaya", "ova", "eva", "ović", "ević", "ovych", "evych", "ovich", "evich", "wicz",
    "czyk", "dze", "shvili", "oğlu", "escu",
)  # fmt: skip


def is_somebody(text: Text, end: int) -> bool:
    """Whether what follows a name is said of people only: an age between commas, or "who"."""
    words = text.words
    if end >= len(words) or words[end].gap not in {", ", " ("}:
        return False
    word = words[end]
    if word.form in _WHO:
        return words[end].gap == ", "
    after = words[end + 1].gap if end + 1 < len(words) else ""
    return bool(_AGE.fullmatch(word.text)) and after[:1] in {",", ")", "."}


_AGE = re.compile("1[6-9]|[2-9][0-9]")
_WHO = frozenset({"who", "whose"})
"""Polish, Czech and Slovene say the same of things."""


def _is_something_known(text: Text, at: int) -> bool:
    """Whether the first of two capitals is a sentence's beginning, a place, an organisation, or a name follows it."""
    words = text.words
    first = words[at]
    ordinary = is_ordinary(first.form, first.language)
    return (
        (ordinary and (text.is_doubtful(first) or not first.has_dictionary))
        or bool(known_places(first.form, first.language))
        or (may_be_given(words[at + 1]) and _is_followed(text, at + 1))
        or light_stem(words[at + 1].form) in near.REGIONS  # «глава Смерекської Республіки»
        or light_stem(first.form) in near.REGIONS
        or is_organisation(phrase_key([first.form]))  # «речниця Єврокомісії Міна Андреєва»
    )


def _is_followed(text: Text, at: int) -> bool:
    """Whether a surname may follow the given name: not in "Shaji Antony", where it is the surname itself."""
    words = text.words
    return words[at].has_dictionary or (
        at + 1 < len(words) and words[at + 1].is_capital and words[at + 1].gap == " "
    )


_POLISH_GENITIVES = ("i", "y", "u", "ej", "ów", "ych")
"""Offices after a role: «rzecznik Straży Granicznej»."""


def follows_role(text: Text, at: int) -> bool:
    """Whether the word before says who somebody is: «мер», "President"."""
    if at == 0 or text.words[at].gap not in {" ", ". ", "\u00a0"}:
        return False
    before = text.words[at - 1]
    if before.form in near.TITLES or (before.language == "en" and before.form in near.ENGLISH_ROLES):
        return True
    return light_stem(before.form) in near.ROLES and before.form not in text.words[at].form


def is_of_man(text: Text, at: int) -> bool:
    """Whether a man's role in another case than the nominative stands before: «lidera Daniela Smereki»."""
    before = text.words[at - 1] if at else None
    return before is not None and before.language == "pl" and before.form in near.POLISH_MEN


_MOST_OF_OFFICE = 4


def _follows_office(text: Text, at: int) -> bool:
    """Whether genitives stand between a role and the word: «министр иностранных дел Литвы Линас Линкявичюс»."""
    words = text.words
    for before in range(at - 1, max(-1, at - 2 - _MOST_OF_OFFICE), -1):
        if words[before + 1].gap != " ":
            return False
        if light_stem(words[before].form) in near.ROLES:
            return before < at - 1
        if not (words[before].is_abbreviation or has(words[before].form, words[before].language, {"gent"})):
            return False
    return False


def is_called_like_town(text: Text, at: int) -> bool:
    """Whether a role and a given name stand before a town, in one case: «директор Ілля Сквира», «історик Данило Обухів»."""
    if at < _BEHIND_ROLE or not follows_role(text, at - 1):
        return False
    word, given = text.words[at], text.words[at - 1]
    found = known_places(word.form, word.language)
    names = [r.grammemes for r in readings(given.form, given.language) if r.known and "Name" in r.grammemes]
    of_given = frozenset().union(*(grammemes for grammemes in names if "plur" not in grammemes)) & _CASES
    of_town = frozenset().union(*(r.grammemes for r in readings(word.form, word.language)))
    return bool(of_given & of_town) and bool(found) and all(is_town(entity) for _, entity in found)


_BEHIND_ROLE = 2
_CASES = frozenset({"nomn", "gent", "datv", "accs", "ablt", "loct"})


def is_town(place: str) -> bool:
    """Whether people bear its name: "Jack London", "George Washington"; nobody is called after a country."""
    return place.startswith(("place:geonames", "place:US-", "place:DE-"))
