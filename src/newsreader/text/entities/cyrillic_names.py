"""Given names that the dictionary lacks, in the nominative: «Асії Бібі», «Шахбаза», «Алию» by the table of given names."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from newsreader.text.lexicon.gazetteer import is_given_name


class Given(NamedTuple):
    """A given name of the table, and what its ending says of the whole name."""

    name: str
    gender: str
    cases: frozenset[str]


_Rows = tuple[tuple[str, str, str, str], ...]
_UKRAINIAN: _Rows = (
    ("ії", "ія", "femn", "gent datv loct"),
    ("ію", "ія", "femn", "accs"),
    ("ією", "ія", "femn", "ablt"),
    ("ою", "а", "femn", "ablt"),
    ("ею", "я", "femn", "ablt"),
    ("и", "а", "femn", "gent"),
    ("ї", "я", "femn", "gent datv loct"),
    ("і", "а", "femn", "datv loct"),
    ("і", "я", "femn", "gent datv loct"),
    ("у", "а", "femn", "accs"),
    ("ю", "я", "femn", "accs"),
    ("ові", "", "masc", "datv loct"),
    ("єві", "й", "masc", "datv loct"),
    ("єм", "й", "masc", "ablt"),
    ("ом", "", "masc", "ablt"),
    ("ем", "", "masc", "ablt"),
    ("а", "", "masc", "gent accs"),
    ("я", "й", "masc", "gent accs"),
    ("я", "ь", "masc", "gent accs"),
    ("у", "", "masc", "datv loct"),
    ("ю", "й", "masc", "datv"),
)
_RUSSIAN: _Rows = (
    ("ии", "ия", "femn", "gent datv loct"),
    ("ию", "ия", "femn", "accs"),
    ("ией", "ия", "femn", "ablt"),
    ("ой", "а", "femn", "ablt"),
    ("ей", "я", "femn", "ablt"),
    ("ы", "а", "femn", "gent"),
    ("и", "а", "femn", "gent"),
    ("и", "я", "femn", "gent"),
    ("е", "а", "femn", "datv loct"),
    ("е", "я", "femn", "datv loct"),
    ("у", "а", "femn", "accs"),
    ("ю", "я", "femn", "accs"),
    ("ом", "", "masc", "ablt"),
    ("ем", "й", "masc", "ablt"),
    ("ем", "ь", "masc", "ablt"),
    ("а", "", "masc", "gent accs"),
    ("я", "й", "masc", "gent accs"),
    ("я", "ь", "masc", "gent accs"),
    ("у", "", "masc", "datv"),
    ("ю", "й", "masc", "datv"),
    ("ю", "ь", "masc", "datv"),
)
_ENDINGS: Mapping[str, _Rows] = {"uk": _UKRAINIAN, "ru": _RUSSIAN}
_DECLINED = {"uk": "уюиї", "ru": "уюы"}
"""Endings of one letter that men's surnames like women's have, and surnames without cases hardly ever."""
_SOFT = ("й", "ь")
VOWELS = "аеєиіїоуюяэыё"
_SHORTEST = 4
"""Letters of a nominative that is not in the text: shorter ones are found by chance."""


@lru_cache(maxsize=8192)
def given_of(form: str, language: str | None) -> Given | None:
    """The given name of the table that the folded word is another case of; None if it is none, or is one as it stands."""
    if is_given_name(form):
        return None
    for ending, nominative, gender, cases in _ENDINGS.get(language or "", ()):
        name = form.removesuffix(ending) + nominative
        if form.endswith(ending) and len(name) >= _SHORTEST and is_given_name(name):
            return Given(name, gender, frozenset(cases.split()))
    return None


@lru_cache(maxsize=8192)
def surname_in(form: str, language: str | None, gender: str, case: str) -> str:
    """The nominative of a strange surname in a case, by its ending; empty where that says nothing.

    Args:
        form: The folded surname.
        language: "uk" or "ru".
        gender: Of the given name; a man's surname may decline like a woman's («Цахкною»).
        case: As the dictionary calls it.
    """
    rows = _ENDINGS.get(language or "", ())
    for wanted in dict.fromkeys((gender, "femn")):
        for ending, nominative, of, cases in rows:
            if len(ending) == 1 and nominative in _SOFT and (form[-2:-1] in VOWELS) != (nominative == "й"):
                continue  # «Скрипаля» is «Скрипаль», «Гамалія» «Гамалій»
            is_long = len(form) - len(ending) + len(nominative) >= _SHORTEST
            if wanted != gender and len(ending) == 1 and ending not in _DECLINED.get(language or "", ""):
                continue  # «Бхатті» has no cases, «Обами» and «Обамы» are one
            if of == wanted and case in cases.split() and form.endswith(ending) and is_long:
                return form.removesuffix(ending) + nominative
    return ""


@lru_cache(maxsize=8192)
def nominatives_of(form: str, language: str | None) -> tuple[str, ...]:
    """What a folded name may be in the nominative, by its ending alone, in any case and gender."""
    return tuple(
        form.removesuffix(ending) + nominative
        for ending, nominative, _, _ in _ENDINGS.get(language or "", ())
        if form.endswith(ending) and len(form) - len(ending) + len(nominative) >= _SHORTEST
    )
