"""People's names in the nominative: «Володимиром Демчуком» -> «Володимир Демчук»; and names as they are printed.

The words of a name agree in case and, in people's names, in gender; so they are read together. Where the
dictionary finds no common reading, the name stays as it is printed.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from newsreader.text.entities.cyrillic_names import VOWELS, Given, given_of, surname_in
from newsreader.text.entities.known_places import known_places
from newsreader.text.entities.latin_cases import nominative, surname_nominative
from newsreader.text.entities.name_words import ABBREVIATIONS
from newsreader.text.entities.words import Word
from newsreader.text.lexicon.gazetteer import is_given_name
from newsreader.text.lexicon.lemmas import GENDERS, LANGUAGES, NOMINATIVE, PERSONAL, Reading, has, readings

CASES = (NOMINATIVE, "gent", "ablt", "datv", "accs", "loct")
"""The nominative first: what can be one is one. Then by how often prose has them."""
_Agreement = tuple[str, str]


def as_printed(words: Sequence[Word]) -> str:
    """The words with what stood between them."""
    return "".join(
        word.text if not at else _between(words[at - 1], word) + word.text for at, word in enumerate(words)
    )


def _between(before: Word, word: Word) -> str:
    if before.possessive:
        return "'s "
    if word.gap in {"' ", "’ "}:
        return "' "
    if "-" in word.gap or word.gap in {", ", "."}:
        return word.gap
    return ". " if word.gap[:1] == "." and (before.is_initial or before.form in ABBREVIATIONS) else " "


def written_like(printed: str, form: str) -> str:
    """A form with the capitals of the printed word: «ОДЕСІ» and «одеса» give «ОДЕСА»."""
    if len(printed) > 1 and printed.isupper():
        return form.upper()
    shared = 0
    while shared < min(len(printed), len(form)) and printed[shared].casefold() == form[shared]:
        shared += 1
    tail = form[shared:]
    found = printed[:shared] + (tail if shared else tail[:1].upper() + tail[1:])
    before, hyphen, after = found.partition("-")
    if hyphen and printed.partition("-")[2][:1].isupper():
        return f"{before}-{after[:1].upper()}{after[1:]}"
    return found


def person(words: Sequence[Word], given: int, *, is_man: bool = False, known: Given | None = None) -> str:
    """A full name in the nominative.

    Args:
        words: Given name, perhaps patronymic and particles, surname; initials stay.
        given: Where the given name is; -1 when there are only initials.
        is_man: Whether a word before the name says that it is a man's, and in another case.
        known: Whose name it is, if the article tells.
    """
    if known is not None:
        return as_printed(words) if NOMINATIVE in known.cases else _by_given(words, given, known)
    is_called = given < 0 or has(words[given].form, words[given].language, {"voct"})
    if is_called and any(has(word.form, word.language, _CALLED) for word in words[1:]):
        return as_printed([word._replace(text=_uncalled(word)) for word in words])
    if given >= 0 and not words[given].has_dictionary:
        return _by_endings(words, given, is_man=is_man)
    if given >= 0 and (found := _listed_given(words[given])):
        return _by_given(words, given, found)
    parts = [at for at, word in enumerate(words) if not word.is_initial and word.is_capital]
    choices = {at: _personal(words[at], is_given=at == given) for at in parts}
    if given in choices and _is_womans(words[-1]) and not _common(choices.values()):
        choices[given] = _marked(words[given]) or choices[given]  # «Валерії Зеленської» is no Валерій
    is_fixed = given >= 0 and _stays(words[given], [words[at] for at in parts if at != given])
    agreed = None if is_fixed else _agreed([found for found in choices.values() if found])
    if agreed is None or agreed[0] == NOMINATIVE or (given >= 0 and _is_foreign_nominative(words[given])):
        return as_printed([*words[:-1], words[-1]._replace(text=_womans(words[-1]))])
    texts = {at: _part(words[at], choices[at], agreed, is_given=at == given) for at in parts}
    return as_printed([word._replace(text=texts.get(at, word.text)) for at, word in enumerate(words)])


def _womans(word: Word) -> str:
    """A surname that only a woman has in this case in the nominative, whatever her given name is: «Куляш Бисеновой»."""
    ending = next((one for one in _OF_HER if word.form.endswith(one)), "")
    if not ending or word.language not in LANGUAGES or has(word.form, word.language, {NOMINATIVE}):
        return word.text  # «Андрей Мостовой»
    return written_like(word.text, word.form.removesuffix(ending) + _OF_HER[ending])


_OF_HER = {
    "овой": "ова", "евой": "ева", "иной": "ина", "ової": "ова", "евої": "ева", "євої": "єва", "іної": "іна", "їної": "їна", "ської": "ська",
    "цької": "цька", "ською": "ська", "цькою": "цька",
}  # fmt: skip


_CALLED = frozenset({"Patr", "voct"})
"""«Надіє Василівно»: only a patronymic tells for sure that somebody is called; «Марино» is also a given name."""


def _uncalled(word: Word) -> str:
    """A word of a name by which somebody is called in the nominative."""
    found = (
        r for r in readings(word.form, word.language) if "voct" in r.grammemes and PERSONAL & r.grammemes
    )
    reading = next(found, None)
    return _nominative(word.text, reading) if reading else word.text


def _part(word: Word, found: Sequence[Reading], agreed: _Agreement, *, is_given: bool) -> str:
    """A part of a full name in the nominative, by the case and gender that the parts agree in."""
    case, gender = agreed
    reading = _pick(found, agreed)
    if reading and (is_given or not _is_fixed_by_guess(word, reading, case)):
        return _hard(word, reading, _nominative(word.text, reading, gender))
    if is_given:
        return word.text
    if noun := _everyday(word, case) or _town(word):
        return single(word, noun)
    if has(word.form, word.language, {NOMINATIVE}, known=True):
        return word.text
    # «Ростиславу Жарину»: «жарину» is of «жарина», too.
    other = surname_in(word.form, word.language, gender, case)
    return written_like(word.text, other) if other else word.text


def _stays(given: Word, others: Sequence[Word]) -> bool:
    """Whether a given name has no cases beside such surnames: «Ясмін Паоліні» is no Паоліна, «Сауле Байжанова» no Саул."""
    found = [r for r in readings(given.form, given.language) if r.known and "Name" in r.grammemes]
    if found and all("Fixd" in r.grammemes for r in found):
        return not any(has(word.form, word.language, (), known=True) for word in others)
    is_locative = bool(found) and all("loct" in r.grammemes for r in found)
    return is_locative and any(has(w.form, w.language, {"Surn", "nomn", "femn"}) for w in others[-1:])


def _hard(word: Word, reading: Reading, nominative: str) -> str:
    """A guessed nominative in «-ля», «-ня» with the hard ending that foreign names have: «Пегуле» is Пегула."""
    if not reading.known and nominative.endswith("ів") and word.form.endswith("ова"):
        return nominative[:-2] + "ов"  # «Пєскова»: Смеріків would be Смеріківа
    if reading.known or not word.form.endswith(("е", "ой", "ою")) or not nominative.endswith("я"):
        return nominative
    return nominative[:-1] + "а" if nominative[-2:-1] in "бвгдзклмнпрстф" else nominative


def _listed_given(word: Word) -> Given | None:
    """A given name that the table knows in the nominative, and the dictionary in no case."""
    return None if _is_in_dictionary(word) else given_of(word.form, word.language)


def _is_in_dictionary(word: Word) -> bool:
    """Whether the dictionary has it as a form of a given name that the table knows, too: not «Алию» as one of Алий."""
    return any(
        reading.known and "Name" in reading.grammemes and is_given_name(reading.lemma)
        for reading in readings(word.form, word.language)
    )


def _by_given(words: Sequence[Word], at: int, given: Given) -> str:
    """A full name whose case only the given name tells: «Асії Назарбаєвої», «Шахбаза Бхатті»."""
    changed = list(words)
    changed[at] = words[at]._replace(text=written_like(words[at].text, given.name))
    for place, word in enumerate(words):
        if place != at and word.is_capital and not word.is_initial:
            reading = _declined(word, given)
            if reading:
                text = _hard(word, reading, _nominative(word.text, reading, given.gender))
                changed[place] = word._replace(text=text)
            elif town := _town(word):
                changed[place] = word._replace(text=single(word, town))
            elif not has(word.form, word.language, (), known=True):
                found = (
                    surname_in(word.form, word.language, given.gender, case) for case in sorted(given.cases)
                )
                other = next(filter(None, found), word.form)
                changed[place] = word._replace(text=written_like(word.text, other))
    return as_printed(changed)


def _declined(word: Word, given: Given) -> Reading | None:
    """How a surname can be read beside the given name; None if it is printed in the nominative already."""
    fitting = [
        reading
        for reading in readings(word.form, word.language)
        if given.gender in _genders(reading.grammemes)
        and given.cases & reading.grammemes
        and "plur" not in reading.grammemes
        and (PERSONAL | {"ADJF"}) & reading.grammemes
    ]
    if given.gender == "masc" and not fitting:
        fitting = [reading for reading in _guessed(word) if given.cases & reading.grammemes]
    return next(iter(fitting), None)


def _by_endings(words: Sequence[Word], given: int, *, is_man: bool) -> str:
    first, last = words[given], words[-1]
    name, surname = nominative(first.form, last.form, last.language, is_man=is_man)
    changed = list(words)
    if (name, surname) != (first.form, last.form):
        changed[given] = first._replace(text=written_like(first.text, name))
        changed[-1] = last._replace(text=written_like(last.text, surname))
        for at in range(given + 1, len(words) - 1):
            changed[at] = words[at]._replace(text=_between_names(words, at, name))
    return as_printed(changed)


def _between_names(words: Sequence[Word], at: int, name: str) -> str:
    """A second given name or the first half of a surname in the nominative, too: «Jerzego Szczepana Watychy»."""
    word = words[at]
    if not word.is_capital or word.is_initial:
        return word.text
    if words[at + 1].gap == "-":
        return written_like(word.text, surname_nominative(word.form, name, word.language))
    other = nominative(word.form, words[-1].form, word.language)[0]
    return written_like(word.text, other)


def _is_foreign_nominative(word: Word) -> bool:
    """Whether it is a given name as the table has it that the dictionary takes for another word: «Полина»."""
    if word.form.endswith(_WOMEN) and not any(
        reading.known for reading in readings(word.form, word.language)
    ):
        return True
    return is_given_name(word.form) and not _is_in_dictionary(word)


_WOMEN = ("ія", "ия", "ея")
"""How given names of women end that no table has: «Лучія Ферретті» is no Лучій."""


def _personal(word: Word, *, is_given: bool) -> list[Reading]:
    """The readings that a part of a person's name can have."""
    found = [
        reading
        for reading in readings(word.form, word.language)
        if "plur" not in reading.grammemes
        and (
            "Name" in reading.grammemes
            if is_given
            else PERSONAL & reading.grammemes or ("ADJF" in reading.grammemes)
        )
    ]
    marked = [reading for reading in found if reading.is_proper]
    if is_given and not any(
        NOMINATIVE in reading.grammemes for reading in marked if "Fixd" not in reading.grammemes
    ):
        # «Алию»: Алия is a name of the table, Алий is none
        marked = [reading for reading in marked if is_given_name(reading.lemma)] or marked
    return marked or found or _guessed(word)


def _guessed(word: Word) -> list[Reading]:
    """A foreign name that declines like a noun: «Кіром Стармером»."""
    return [
        reading
        for reading in readings(word.form, word.language)
        if {"NOUN", "masc"} <= reading.grammemes and "plur" not in reading.grammemes
    ]


def _everyday(word: Word, case: str) -> str:
    """The nominative of a surname that is also an everyday word of another gender: «Тарасом Тополею»; else empty."""
    found = readings(word.form, word.language)
    fitting = (r for r in found if r.known and {"NOUN", case} <= r.grammemes)
    return next((r.lemma for r in fitting if r.grammemes.isdisjoint({"Fixd", "plur"})), "")


def _town(word: Word) -> str:
    """The nominative of a town that somebody is called like, whose case may be none of the given name's: «Юрія Полтаву»."""
    found = [r for r in readings(word.form, word.language) if r.known and "NOUN" in r.grammemes]
    if any(NOMINATIVE in reading.grammemes for reading in found):
        return ""
    towns = {lemma for lemma, _ in known_places(word.form, word.language)}
    return next((r.lemma for r in found if r.lemma in towns and "plur" not in r.grammemes), "")


def _agreements(found: Sequence[Reading]) -> set[_Agreement]:
    return {pair for reading in found for pair in _pairs(reading.grammemes)}


@lru_cache(maxsize=1024)
def _pairs(grammemes: frozenset[str]) -> tuple[_Agreement, ...]:
    """Cases with genders. A dictionary has some hundred sets of grammemes, and every part of every name is asked for its."""
    return tuple((case, gender) for case in CASES if case in grammemes for gender in _genders(grammemes))


def _genders(grammemes: frozenset[str]) -> frozenset[str]:
    """The genders of a reading: surnames like «Обама» are anybody's."""
    is_anybodys = _COMMON & grammemes and "Fixd" not in grammemes
    return frozenset({"masc", "femn"}) if is_anybodys else GENDERS & grammemes


_COMMON = frozenset({"ms-f", "Ms-f"})


def _common(parts: Iterable[Sequence[Reading]]) -> set[_Agreement]:
    sets = [_agreements(found) for found in parts if found]
    return set.intersection(*sets) if sets else set()


def _is_fixed_by_guess(word: Word, reading: Reading, case: str) -> bool:
    """Whether a strange surname is taken for one without cases where the given name is a dative: «Янніку Сіннеру»."""
    is_guess = not reading.known and "Fixd" in reading.grammemes and case == "datv"
    return is_guess and word.form.endswith(_DATIVES) and word.form[-2:-1] not in VOWELS


_DATIVES = ("у", "ові")


def _is_womans(word: Word) -> bool:
    """Whether a surname beside a given name in another case than the nominative is a woman's: «Валерії Шевченко»."""
    return word.form.endswith(_WOMENS) or has(word.form, word.language, {"nomn", "masc"})


_WOMENS = ("ої", "ій", "ою", "ой", "ую")


def _marked(word: Word) -> list[Reading]:
    """How a given name can be read by the dictionary."""
    found = readings(word.form, word.language)
    return [r for r in found if "Name" in r.grammemes and not {"plur", "Fixd"} & r.grammemes]


def _agreed(parts: Sequence[Sequence[Reading]]) -> _Agreement | None:
    """Case and gender that all parts can have, the nominative first; else those of a given name."""
    common = _common(parts)
    if not common and parts and any("Name" in reading.grammemes for reading in parts[0]):
        common = _agreements(parts[0])
    return min(common, key=lambda pair: (CASES.index(pair[0]), pair[1] != "masc"), default=None)


def _pick(found: Sequence[Reading], agreed: _Agreement) -> Reading | None:
    case, gender = agreed
    return next((r for r in found if case in r.grammemes and gender in _genders(r.grammemes)), None)


def _nominative(printed: str, reading: Reading, gender: str = "") -> str:
    """One word in the nominative; indeclinable names as they are."""
    if "Fixd" in reading.grammemes:
        return printed
    wanted = (NOMINATIVE, gender) if gender and "ADJF" in reading.grammemes else (NOMINATIVE,)
    form = reading.inflect(*wanted)
    if form is None and "NOUN" in reading.grammemes and "inan" in reading.grammemes:
        form = reading.lemma  # the dictionary has words without a nominative: «Гартом»
    if form and not reading.known and "ё" not in printed.casefold():
        form = form.replace("ё", "е")  # a guess of the dictionary: «Чепмена» is no Чепмён
    return written_like(printed, form) if form else printed


def single(word: Word, lemma: str) -> str:
    """One word by its lemma, with the printed capitals."""
    return word.text if lemma == word.form else written_like(word.text, lemma)


def of_man(surname: Word) -> str:
    """A surname that stands in the genitive as a man's in the nominative: «Репина» is Репин."""
    reading = _declined(surname, _A_MAN)
    return _nominative(surname.text, reading, _A_MAN.gender) if reading else surname.text


_A_MAN = Given("", "masc", frozenset({"gent", "accs"}))
