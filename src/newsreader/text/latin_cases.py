"""People's names in the nominative in languages without a dictionary here: «Agnieszki Ziętek», «Donaldem Tuskiem».

The given name tells case and gender, by the table of given names; the surname follows by its ending.
"""

import re
from collections.abc import Mapping

from newsreader.text.cyrillic_names import given_of
from newsreader.text.endings import undone
from newsreader.text.gazetteer import is_given_name
from newsreader.text.lemmas import is_ordinary

_Endings = tuple[tuple[str, str], ...]
_POLISH_WOMEN: _Endings = (
    ("kiej", "ka"),
    ("ej", "a"),
    ("ię", "ia"),
    ("ę", "a"),
    ("ą", "a"),
    ("ki", "ka"),
    ("gi", "ga"),
    ("y", "a"),
)
_POLISH_MEN: _Endings = (
    ("kiego", "ki"),
    ("kiemu", "ki"),
    ("kim", "ki"),
    ("iego", "i"),
    ("ego", "y"),
    ("emu", "y"),
    ("ym", "y"),
    ("skowi", "sk"),
    ("skiem", "sk"),
    ("ska", "sk"),
    *((f"{letter}k{ending}", f"{letter}ek") for letter in "rłmnlzżdtbpwśń" for ending in ("a", "owi", "iem")),
    ("kiem", "k"),
    ("giem", "g"),
    ("owi", ""),
    ("em", ""),
    ("by", "ba"),
    ("dy", "da"),
    ("ry", "ra"),
    ("sy", "sa"),
    ("ty", "ta"),
    ("ca", "ca"),
    ("ła", "ła"),
    ("a", ""),
)
_CZECH_WOMEN: _Endings = (
    ("ové", "ová"),
    ("ovou", "ová"),
    ("ké", "ká"),
    ("kou", "ká"),
    ("né", "ná"),
    ("nou", "ná"),
)
_CZECH_MEN: _Endings = (
    ("kého", "ký"),
    ("kému", "ký"),
    ("kým", "ký"),
    ("ného", "ný"),
    ("nému", "ný"),
    *((f"v{ending}", "vel") for ending in ("lem", "la", "lovi")),
    *(
        (f"{letter}k{ending}", f"{letter}ek")
        for letter in "bcčdhjlmnprřsštvzž"
        for ending in ("a", "ovi", "em")
    ),
    ("ovi", ""),
    ("em", ""),
    *((f"{letter}e", letter) for letter in "cčjřšž"),
    ("y", "a"),
    ("ou", "a"),
    ("u", "a"),
    ("a", ""),
)
_SOUTHERN_WOMEN: _Endings = (("ove", "ova"), ("ovo", "ova"), ("ske", "ska"), ("sko", "ska"), ("skoj", "ska"))
_SOUTHERN_MEN: _Endings = (
    ("skega", "ski"),
    ("skemu", "ski"),
    ("skim", "ski"),
    ("skog", "ski"),
    ("skom", "ski"),
    ("rja", "r"),
    ("rju", "r"),
    ("rjem", "r"),
    ("om", ""),
    ("em", ""),
    ("a", ""),
    ("u", ""),
)
_SURNAMES: Mapping[str, tuple[_Endings, _Endings]] = {
    "pl": (_POLISH_WOMEN, _POLISH_MEN),
    "cs": (_CZECH_WOMEN, _CZECH_MEN),
    "sk": (_CZECH_WOMEN, _CZECH_MEN),
    "sl": (_SOUTHERN_WOMEN, _SOUTHERN_MEN),
    "hr": (_SOUTHERN_WOMEN, _SOUTHERN_MEN),
}
"""By language: of women, of men."""
_OF_MEN: Mapping[str, tuple[str, ...]] = {
    "pl": (
        "ego",
        "aka",
        "ika",
        "yka",
        "uka",
        "cza",
        "rza",
        "ena",
        "ana",
        "ona",
        "ina",
        "sona",
        "era",
        "ora",
        "ema",
        "ta",
    ),
    "cs": ("ého", "ému", "ovi", "em", "a", "u", "y", "ce", "če", "je", "ře", "še", "že"),
    "sk": ("ého", "ému", "ovi", "om", "a", "u", "y"),
    "sl": ("ega", "a"),
    "hr": ("og", "a"),
}
"""How surnames of men end beside a given name in the genitive, where no woman's does."""
_SHORTEST = 4
_SOUTHERN = frozenset({"sl", "hr"})
_APOSTROPHE = re.compile("'(?:a|u|owi|em|om|ego|emu|ym|iego|iemu)$")
_OF_WOMEN: Mapping[str, tuple[str, ...]] = {"pl": ("y", "ę", "ą"), "cs": ("y",), "sk": ("y",)}
"""«Anny», «Annę»: some language has them as names, too."""


def given_name(form: str, language: str | None) -> str | None:
    """The nominative of a folded given name in any case; None if it is none, or cannot be told."""
    if is_given_name(form):
        of_woman = form[:-1] + "a"
        inflected = form.endswith(_OF_WOMEN.get(language or "", ())) and is_given_name(of_woman)
        return of_woman if inflected else form
    if found := given_of(form, language):
        return None if is_ordinary(form, language) else found.name
    if language not in _SURNAMES or len(form) < _SHORTEST or is_ordinary(form, language):
        return None
    names = (name for name in undone(form, language) if len(name) >= _SHORTEST - 1 and is_given_name(name))
    return next((name for name in names if not is_ordinary(name, language)), None)


def nominative(given: str, surname: str, language: str | None) -> tuple[str, str]:
    """Both names in the nominative, folded.

    Args:
        given: The folded given name as it stands.
        surname: The folded surname as it stands.
        language: Of the text; where its endings are not known, the names come back as they are.
    """
    if language is None or language not in _SURNAMES:
        return given, surname
    name = given_name(given, language)
    surname = _APOSTROPHE.sub("", surname)  # «Faure'a»
    if surname.endswith(_OF_MEN[language]) and (of_man := _with_lost_e(given, language)):
        name = of_man
    elif given.endswith(("a", "e")) and is_given_name(given[:-1]) and surname.endswith(_OF_MEN[language]):
        name = given[:-1]  # «Jana Kowalskiego» is a Jan, "Davida Ratha" a David
    if language in _SOUTHERN and (of_man := _with_vowel(given)):
        name = of_man  # «Petra Goloba» is a Peter
    if name is None or name == given:
        return given, surname
    of_women, of_men = _SURNAMES[language]
    for ending, other in of_women if name.endswith(("a", "e")) else of_men:
        if surname.endswith(ending) and len(surname) - len(ending) + len(other) >= _SHORTEST - 1:
            return name, surname.removesuffix(ending) + other
    return name, surname


def _with_vowel(given: str) -> str:
    """«Petra», «Aleksandrom» with the vowel that the nominative has: Peter, Aleksander; empty for other names."""
    found = re.fullmatch("(.+[bcdghkmnptvz])r(?:a|u|om|em)", given)
    name = f"{found[1]}er" if found else ""
    return name if name and is_given_name(name) else ""


def _with_lost_e(given: str, language: str) -> str:
    """«Karla», «Zdeňku», «Markem» with the e of the nominative: Karel, Zdeněk, Marek; empty for other names."""
    found = re.fullmatch("(.+[^aeiouyáéěíóúůý])([kl])(?:a|u|i?em|ovi|owi)", given)
    if found is None or language not in _WITH_LOST_E:
        return ""
    before = found[1][:-1] + "ně" if found[1].endswith("ň") else f"{found[1]}e"
    name = f"{before}{found[2]}"
    return name if is_given_name(name) else ""


_WITH_LOST_E = frozenset({"cs", "sk", "pl"})
