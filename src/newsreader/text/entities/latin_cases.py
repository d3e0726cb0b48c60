"""People's names in the nominative in languages without a dictionary here: «Agnieszki Ziętek», «Donaldem Tuskiem».

The given name tells case and gender, by the table of given names; the surname follows by its ending.
"""

import re
from collections.abc import Mapping

from newsreader.text.entities.cyrillic_names import given_of
from newsreader.text.entities.latin_names import MEN, OF_MEN, SURNAMES, WOMEN_TOO, Endings
from newsreader.text.lexicon.endings import undone
from newsreader.text.lexicon.gazetteer import is_given_name
from newsreader.text.lexicon.lemmas import is_ordinary

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
    if language not in SURNAMES or is_ordinary(form, language):
        return None
    woman = form[:-1] + "a"
    if (
        form.endswith(_OF_WOMEN.get(language or "", ()))
        and is_given_name(woman)
        and not is_ordinary(woman, language)
    ):
        return woman  # «Ewy», too
    if len(form) < _SHORTEST:
        return None
    names = (name for name in undone(form, language) if len(name) >= _SHORTEST - 1 and is_given_name(name))
    return next((name for name in names if not is_ordinary(name, language)), None)


def nominative(given: str, surname: str, language: str | None, *, is_man: bool = False) -> tuple[str, str]:
    """Both names in the nominative, folded.

    Args:
        given: The folded given name as it stands.
        surname: The folded surname as it stands.
        language: Of the text; where its endings are not known, the names come back as they are.
        is_man: Whether the text says that a man is meant, and in another case.
    """
    if language is None or language not in SURNAMES:
        return given, surname
    name = given_name(given, language)
    if language in _WITH_WOMEN and surname.endswith(_OF_WOMEN_ONLY):
        name = next(
            (other for other in undone(given, language) if other.endswith("a") and is_given_name(other)), name
        )
    surname = _APOSTROPHE.sub("", surname)  # «Faure'a»
    if surname.endswith(OF_MEN[language]) and (of_man := _with_lost_e(given, language)):
        name = of_man
    elif given.endswith(("a", "e")) and is_given_name(given[:-1]) and surname.endswith(OF_MEN[language]):
        name = given[:-1]  # «Jana Kowalskiego» is a Jan, "Davida Ratha" a David
    elif language == "pl" and given[:-1] in MEN and (is_man or given not in WOMEN_TOO) and given[-1] == "a":
        name = given[:-1]  # «Jordana Bardelli» is a Jordan
    if language in _SOUTHERN and (of_man := _with_vowel(given)):
        name = of_man  # «Petra Goloba» is a Peter
    if name is None or name == given:
        return given, surname
    if given.endswith(_MENS_ADJECTIVES) and name.endswith("e"):
        return name, _by_rows(surname, SURNAMES[language][1])  # «Erniego Holma» is an Ernie, and a man
    return name, surname_nominative(surname, name, language)


_WITH_WOMEN = frozenset({"cs", "sk"})
_OF_WOMEN_ONLY = ("ové", "ovou", "skou", "ckou", "kou", "nou")
"""«Alenu Schillerovou» is an Alena, whatever else Alen may be."""


def surname_nominative(surname: str, name: str, language: str | None) -> str:
    """Another part of a surname beside a given name that is in the nominative already: «Gąsiora-» of «Andrzej»."""
    if language is None or language not in SURNAMES:
        return surname
    of_women, of_men = SURNAMES[language]
    return _by_rows(surname, of_women if name.endswith(("a", "e")) else of_men)


def _by_rows(surname: str, rows: Endings) -> str:
    if surname.endswith(_FOREIGN):
        return surname  # «Luizy Hay», «Ewy Foley»
    for ending, other in rows:
        if surname.endswith(ending) and len(surname) - len(ending) + len(other) >= _SHORTEST - 1:
            return surname.removesuffix(ending) + other
    return surname


_FOREIGN = ("ay", "ey", "oy")
_MENS_ADJECTIVES = ("iego", "iemu", "im")


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
