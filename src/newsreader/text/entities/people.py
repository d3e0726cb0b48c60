"""Recognisers of people: given name and surname, initials, two unknown capitals after a role."""

import re
from collections.abc import Sequence

from newsreader.model import Facet
from newsreader.text.entities import name_words as near
from newsreader.text.entities import names
from newsreader.text.entities.cyrillic_names import VOWELS
from newsreader.text.entities.known_places import known_places
from newsreader.text.entities.mentions import Mention, closes
from newsreader.text.entities.oblique import is_mans_genitive, read_in_context
from newsreader.text.entities.presented import (
    follows_role,
    is_called_like_town,
    is_of_man,
    is_presented,
    is_town,
    may_be_given,
)
from newsreader.text.entities.surnames import (
    DECLINED,
    is_common_surname,
    is_guessed,
    is_plain_given,
    stands_near,
    surname_keys,
)
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.gazetteer import is_given_name
from newsreader.text.lexicon.lemmas import has, is_ordinary, readings
from newsreader.text.lexicon.stems import light_stem


def full_name(text: Text, at: int) -> Mention | None:
    """A full name: given name and surname, initials and surname, or two unknown capitals after a role."""
    words = text.words
    first = words[at]
    if is_no_person(first):
        return None
    if first.is_initial:
        return _with_initials(text, at)
    if _is_eastern(text, at):
        name = words[at : at + _EASTERN]
        last = name[-1]
        name = [*name[:-1], last._replace(text=last.text[: len(_syllable(last.form))])]
        label = names.as_printed(name)
        keys = surname_keys(first) | {first.form}
        return Mention(at, at + _EASTERN, Facet.PERSON, label, keys, is_sure=True, is_full=True)
    if _has_patronymic(words, at) and not (
        text.is_doubtful(first) and is_ordinary(first.form, first.language) and not _is_surname(first)
    ):
        name = [word._replace(gap=" ") for word in (*words[at + 1 : at + 3], first)]
        return _mention(text, at, at + 3, name, names.person(name, 0))
    return _given_and_surname(text, at)


def is_no_person(word: Word) -> bool:
    """Whether nobody's name begins with the word."""
    return word.is_abbreviation or word.form in near.NOT_NAMES or word.form in near.DEMONYMS


_EASTERN, _LONGEST_SYLLABLE = 3, 4


def _is_eastern(text: Text, at: int) -> bool:
    """Whether three short unknown capitals stand in a row behind a role or inside a sentence: «Пак Чін Хо»."""
    words = text.words
    name = words[at : at + _EASTERN]
    if len(name) < _EASTERN or not name[0].has_dictionary or text.is_doubtful(name[0]):
        return False
    end = at + _EASTERN
    if end < len(words) and words[end].joins and words[end].is_capital:
        return False
    return all(
        word.is_capital
        and len(word.form) <= _LONGEST_SYLLABLE
        and not word.is_abbreviation
        and not word.is_initial
        and (word is name[0] or (word.gap == " " and not is_ordinary(word.form, word.language)))
        for word in name
    )


def _syllable(form: str) -> str:
    """A last syllable in the nominative: «Ким Чен Ына», «Ким Чен Ыном». Two vowels in one syllable are one too many."""
    vowels = sum(char in VOWELS for char in form)
    found = _DECLINED_SYLLABLE.search(form)
    return form[: found.start(1)] if found and vowels > 1 else form


_DECLINED_SYLLABLE = re.compile("[нлмкпт](а|у|ом|ові)$")


def _given_and_surname(text: Text, at: int) -> Mention | None:
    words = text.words
    first = words[at]
    if (linked := _end_of_linked(words, at)) and may_be_given(first):
        given, surname = names.person([first, words[linked - 1]._replace(gap=" ")], 0).split(" ")
        label = f"{given}-{words[at + 1].text}-{surname}"
        return _mention(text, at, linked, words[at:linked], label)
    if _has_nickname(text, at):
        name = [first, words[at + 2]._replace(gap=" ")]
        return _mention(text, at, at + 3, name, names.person(name, 0))
    end = _end_of_name(text, at + 1)
    if end is None or not (may_be_given(first) or is_presented(text, at, end)) or _is_a_thing(text, at, end):
        return None
    name = list(words[at:end])
    if _are_two_people(first, words[at + 1]):
        return None
    if all(word.gap not in _PARTS for word in name[1:]):
        return None  # «Анна-Марія»: a double name is half a name
    if _is_surname_first(name):
        name = [*name[1:], name[0]._replace(gap=" ")]
    known = read_in_context(text, at, end) if name[0] is first else None
    return _mention(text, at, end, name, names.person(name, 0, is_man=is_of_man(text, at), known=known))


def _are_two_people(given: Word, other: Word) -> bool:
    """Whether two given names stand in different cases: «вспоминает мама Сони Анна»."""
    one, another = _cases(given), _cases(other)
    are_apart = bool(one) and bool(another) and one.isdisjoint(another)
    return are_apart and other.gap == " " and not _is_surname(other)


def _cases(given: Word) -> frozenset[str]:
    """The cases that a given name of the dictionary can stand in."""
    found = [r for r in readings(given.form, given.language) if r.known and {"Name", "sing"} <= r.grammemes]
    return frozenset().union(*(r.grammemes & _CASES for r in found))


_CASES = frozenset(names.CASES)


def _end_of_linked(words: Sequence[Word], at: int) -> int:
    """Where a name ends whose parts an article links with hyphens: «Saif-ul-Malook», «Саїф-уль-Мулук»; 0 for others."""
    end = at + _LINKED
    if end > len(words) or any(word.gap != "-" for word in words[at + 1 : end]):
        return 0
    return end if words[at + 1].form in _ARTICLES_OF_NAMES and words[end - 1].is_capital else 0


_LINKED = 3
_ARTICLES_OF_NAMES = frozenset(
    ["ul", "ur", "ud", "us", "un", "al", "el", "уль", "ур", "уд", "аль", "эль", "ель", "ад", "ар", "ас"]
)
"""The Arabic article inside names, as it is written in Latin and Cyrillic letters."""


def _has_nickname(text: Text, at: int) -> bool:
    """Whether a nickname stands between given name and surname: «Дмитро „Бобін" Александров», 'Desmond "Dezzy" Okoro'."""
    words = text.words
    if at + 2 >= len(words) or not words[at + 1].is_quoted or words[at + 1].gap[:1] != " ":
        return False
    surname = words[at + 2]
    return (
        closes(text, at + 2)
        and surname.gap[-1:] == " "
        and surname.is_capital
        and not surname.is_abbreviation
        and may_be_given(words[at])
        and not is_ordinary(surname.form, surname.language)
    )


def _is_a_thing(text: Text, at: int, end: int) -> bool:
    """Whether the capitals are no person's name in spite of a given name among them."""
    words = text.words
    first, last = words[at], words[end - 1]
    return (
        (at > 0 and words[at - 1].form in _ARTICLES and first.gap == " ")
        or first.form in near.TITLES
        or _is_behind_adjective(text, at)
        or last.form in near.TITLES
        or last.form in near.LATIN_THINGS
        or _is_place_before(text, at)
        # «у Києві Віталій Плевнік»; but "Asia Smerbibi" is somebody
        or (may_be_given(words[at + 1]) and _is_only_place(first))
        # «Тому Старовижівська»
        or (text.is_doubtful(first) and _is_small_word(first) and not _is_surname(last))
        # «ракети Storm Shadow»: Latin letters inside Cyrillic are mostly things
        or (first.has_dictionary and first.form.isascii() and not follows_role(text, at))
    )


def _is_only_place(word: Word) -> bool:
    return not is_given_name(word.form) and bool(known_places(word.form, word.language))


def _is_place_before(text: Text, at: int) -> bool:
    """Whether the first of the capitals is where somebody is: «В Алматы Дед Мороз»; but «у Софії Ротару»."""
    first = text.words[at]
    if not at or not first.has_dictionary or text.words[at - 1].form not in near.PLACE_PREPOSITIONS:
        return False
    is_place = first.gap == " " and bool(known_places(first.form, first.language))
    return is_place and not has(first.form, first.language, {"Name", "sing"}, known=True)


def _is_behind_adjective(text: Text, at: int) -> bool:
    """Whether a capital adjective stands before, so that all three are a firm: «Polskie Linie Smerkowe»."""
    before = text.words[at - 1] if at else None
    return (
        before is not None
        and before.language in DECLINED
        and text.words[at].gap == " "
        and before.is_capital
        and not before.opens
        and before.form.endswith(("skie", "cka", "ska", "cki", "ckie"))
        and not is_given_name(text.words[at].form)
    )


_PARTS = frozenset({" ", "\u00a0", ". ", ".", " . "})
_ARTICLES = frozenset({"the", "a", "an"})
"""English puts none before a person's name: "the Elder Point lighthouse"."""


def _has_patronymic(words: Sequence[Word], at: int) -> bool:
    """«Безкоровайний Михайло Валентинович»: whatever stands before both is the surname."""
    if at + 2 >= len(words) or has(words[at].form, words[at].language, {"Name"}, known=True):
        return False
    given, patronymic = words[at + 1 : at + 3]
    if known_places(words[at].form, words[at].language) and not _is_surname(words[at]):
        return False  # «гражданин Украины Павел Смерекович»
    return (
        given.gap == patronymic.gap == " "
        and given.is_capital
        and patronymic.is_capital
        and has(patronymic.form, patronymic.language, {"Patr"})
        and has(given.form, given.language, {"Name"}, known=True)
    )


def _mention(text: Text, start: int, end: int, name: Sequence[Word], label: str) -> Mention:
    surname = label.rpartition(" ")[2].casefold()
    if name[-1].is_initial and end < len(text.words) and text.words[end].gap[:1] == ".":
        label += "."  # «Halina S.»
    keys = surname_keys(name[-1]) | {surname}
    is_sure = not is_guessed(name[-1], surname) or stands_near(text, start, surname)
    return Mention(start, end, Facet.PERSON, label, keys, is_sure=is_sure, is_full=True)


def _with_initials(text: Text, at: int) -> Mention | None:
    """«В. О. Зеленський», "J. Biden"."""
    words = text.words
    end = at + 1
    while end < len(words) and end < at + 3 and words[end].gap in _DOTS and words[end].is_initial:
        end += 1
    if end >= len(words) or words[end].gap not in _DOTS or "." not in words[end].gap:
        return None
    surname = words[end]
    if tuple(word.form for word in words[at:end]) in _COUNTRIES or (at and words[at - 1].is_initial):
        return None
    if not has(surname.form, surname.language, {"Surn"}, known=True) and (
        is_ordinary(surname.form, surname.language) or known_places(surname.form, surname.language)
    ):
        return None  # «Група В. Іспанія», «А. Наш»
    if not surname.is_capital or surname.is_abbreviation or len(surname.form) < _SHORTEST_SURNAME:
        return None
    if surname.form in near.LATIN_HEADS or surname.form in near.NEVER_ALONE:
        return None
    is_mans = is_mans_genitive(text, at, end + 1)
    label = _initials(words[at:end]) + (names.of_man(surname) if is_mans else names.person([surname], -1))
    return Mention(at, end + 1, Facet.PERSON, label, surname_keys(surname), is_sure=True)


_DOTS = frozenset({".", ". ", ".\u00a0", " . "})
_SHORTEST_SURNAME = 3
_COUNTRIES = frozenset({("u", "s"), ("u", "k"), ("u", "n"), ("e", "u"), ("d", "c"), ("a", "d"), ("b", "c")})


def _initials(words: Sequence[Word]) -> str:
    return "".join(f"{word.text}. " for word in words)


def _end_of_name(text: Text, at: int) -> int | None:
    """Where a name ends whose given name stands before ``at``; None if no surname follows."""
    words = text.words
    end = kept = at
    named = 0
    while end < len(words) and named < _MOST_PARTS and not words[end - 1].possessive:
        if named and (_begins_another(words, end) or _is_complete(text, end)):
            break
        if _may_be_surname(text, end):
            named += 1
            kept = end + 1
        elif not (words[end].gap == " " and (words[end].form in near.PARTICLES or words[end].is_initial)):
            break
        end += 1
        if end > at + _MOST_BETWEEN + named:
            break
    return kept if named else None


def _is_complete(text: Text, at: int) -> bool:
    """Whether a name ends before another capital: after a surname, or any in German, where few people have two."""
    word, before = text.words[at], text.words[at - 1]
    if word.gap != " ":
        return False
    if word.has_dictionary:
        is_given = any(has(before.form, before.language, {kind}) for kind in ("Name", "Patr"))
        return _is_surname(before) and not is_given and not _is_surname(word)
    return text.has_large_nouns and not is_given_name(before.form)


def _is_surname(word: Word) -> bool:
    return has(word.form, word.language, {"Surn"}, known=True)


def _is_small_word(word: Word) -> bool:
    """Whether it can be an adverb, a pronoun or a verb: «Тому», «Лише»."""
    return any(
        reading.known and reading.grammemes.isdisjoint({"NOUN", "ADJF"})
        for reading in readings(word.form, word.language)
    )


def _is_nobodys(word: Word) -> bool:
    """Whether it begins a sentence («Петра Г. Його дістали»), or is many people's surname («Тимофей и Захар Гуцулы»)."""
    if word.form in near.NOT_NAMES or ("." in word.gap and _is_small_word(word) and not _is_surname(word)):
        return True
    found = readings(word.form, word.language)
    is_of_many = has(word.form, word.language, {"nomn", "plur"}, known=True)
    return is_of_many and all("plur" in reading.grammemes for reading in found)


def _begins_another(words: Sequence[Word], at: int) -> bool:
    """Whether the next person begins: «Блок Юрія Мірошниченка Валентина Кочур придбала»."""
    word = words[at]
    return (
        at + 1 < len(words)
        and words[at + 1].is_capital
        and words[at + 1].gap == " "
        and has(word.form, word.language, {"Name"}, known=True)
        and not has(word.form, word.language, {"Patr"}, known=True)
        and not has(words[at + 1].form, words[at + 1].language, {"Patr"}, known=True)
    )


_MOST_BETWEEN = 3
"""Particles and initials inside a name."""
_MOST_PARTS = 3
"""Words after the given name: patronymic and surname, double surnames."""


def _may_be_surname(text: Text, at: int) -> bool:
    word = text.words[at]
    before = text.words[at - 1]
    if not (word.is_capital and (word.joins or (before.is_initial and word.gap in _DOTS))):
        return False
    # In a line of capitals «Фото: Леонід Саєнко» is one, "Biden Says" none.
    is_loose = word.opens and not _ends_in_title_case(text, at)
    if word.is_abbreviation or before.possessive or is_loose or _is_nobodys(word):
        return False
    # Bulgarian has no cases: «Радев» is no form of «рада»
    is_head = word.language != "bg" and light_stem(word.form) in near.ORG_HEADS
    if is_head or word.form in near.TITLES or word.form in near.LATIN_HEADS:
        return False
    if has(word.form, word.language, {"Surn"}) or has(word.form, word.language, {"Patr"}):
        return True
    if not word.has_dictionary and is_ordinary(word.form, word.language):
        return is_common_surname(text, at)
    found = known_places(word.form, word.language)
    known = any(reading.known for reading in readings(word.form, word.language))
    is_kuba = word.gap == " " and (
        is_plain_given(before) if word.language in DECLINED else is_called_like_town(text, at)
    )
    # «Пётр Дунай», «Martin Kuba», «директор Ілля Сквира»
    return is_kuba or all(_is_water(entity) or (is_town(entity) and not known) for _, entity in found)


def _ends_in_title_case(text: Text, at: int) -> bool:
    """Whether a name may end with the word in a line of capitals: right behind a given name, before no other strange word."""
    words = text.words
    word, before = words[at], words[at - 1]
    if is_ordinary(word.form, word.language):
        return False
    if not (may_be_given(before) or has(before.form, before.language, {"Patr"})):
        return False
    after = words[at + 1] if at + 1 < len(words) and words[at + 1].joins else None
    return (
        after is None
        or not after.is_capital
        or (after.gap != "-" and is_ordinary(after.form, after.language))
    )


def _is_water(place: str) -> bool:
    """Whether it is a river or a mountain, by a word of our own."""
    return place.removeprefix("place:")[:1].islower() and not place.startswith("place:geonames")


def _is_surname_first(name: Sequence[Word]) -> bool:
    """«Зеленський Володимир»: lists and documents turn names round."""
    first, second = name[0], name[1]
    return (
        not may_be_given(first)
        and has(first.form, first.language, {"Surn"}, known=True)
        and has(second.form, second.language, {"Name"}, known=True)
    )
