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
"""«Annę», «Joanny»."""
_OF_WOMEN_AT_HOME = frozenset({"anny", "hanny", "evy"})
"""Genitives that some language has as names, too; other names in -y are those names: «Johnny», «Mary», «Gary», «Kelly»."""


def given_name(form: str, language: str | None) -> str | None:
    """The nominative of a folded given name in any case; None if it is none, or cannot be told."""
    if is_given_name(form):
        of_woman = form[:-1] + "a"
        inflected = form.endswith(_OF_WOMEN.get(language or "", ())) and is_given_name(of_woman)
        is_meant = form[-1] != "y" or form in _OF_WOMEN_AT_HOME
        return of_woman if inflected and is_meant else form
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
    name = _by_surname(given, surname, language) or given_name(given, language)
    written, surname = surname, _APOSTROPHE.sub("", surname)  # «Faure'a», «Sarkozy'ego»
    of_man = _of_man(given, surname, language, is_man=is_man)
    if name == given and of_man not in MEN and surname.endswith(_ONLY_INFLECTED.get(language, ())):
        # «Goffredo Petrassiego», «Andrea Bocellego», «Hillary Clintonové»: of the two only the surname is declined
        is_hers, with_o = surname.endswith(_OF_WOMEN_ONLY), f"{given[:-1]}o"
        # «Maria Draghiego» is a Mario
        first = given if is_hers or not given.endswith("a") or not is_given_name(with_o) else with_o
        return first, _by_rows(surname, SURNAMES[language][0] if is_hers else _OF_FOREIGN_MEN)
    name = of_man or name
    if name is None or name == given:
        return given, surname
    if surname != written:
        return name, surname
    if given.endswith(_MENS_ADJECTIVES) and name.endswith("e"):
        return name, _by_rows(surname, SURNAMES[language][1])  # «Erniego Holma», «Joego» are a man's
    return name, surname_nominative(surname, name, language)


def _by_surname(given: str, surname: str, language: str) -> str:
    """A Czech given name that the ending of the surname tells: «Alenu Schillerovou», «Petru Pavlovi»; empty for others."""
    if language not in _WITH_WOMEN:
        return ""
    if surname.endswith("ovi") and given.endswith("u") and is_given_name(given[:-1]):
        return given[:-1]
    if not surname.endswith(_OF_WOMEN_ONLY):
        return ""
    return next((name for name in undone(given, language) if name.endswith("a") and is_given_name(name)), "")


def _of_man(given: str, surname: str, language: str, *, is_man: bool) -> str:
    """A man's given name beside a surname that stands in another case; empty where it is no man's."""
    is_his = surname.endswith(OF_MEN[language])
    if language in _SOUTHERN and is_his and (of_man := f"{given[:-1]}a") in _SOUTHERN_MEN:
        return of_man  # «Luke Dončića» is a Luka
    of_man = _with_vowel(given) if is_his or not is_given_name(given) else ""  # «Petra Majdič» is a woman
    if language in _SOUTHERN and (of_man := of_man or (_with_o(given) if is_his else "")):
        return of_man  # «Petra Goloba» is a Peter
    if language == "pl" and of_man in MEN and surname.endswith(_OF_MENS_ADJECTIVES):
        return of_man  # «Aleksandra Kwaśniewskiego» is an Aleksander
    if is_his and (of_man := _with_lost_e(given, language)):
        return of_man
    # «Denise Ratha» may be a woman, «Nicolase Sarkozyho» is a man
    is_whole = given[-1:] == "e" and is_given_name(given)
    if is_his and given.endswith(("a", "e")) and is_given_name(given[:-1]) and not is_whole:
        return given[:-1]  # «Jana Kowalskiego» is a Jan, "Davida Ratha" a David
    is_polish = language == "pl" and given[-1:] == "a" and given[:-1] in MEN
    return given[:-1] if is_polish and (is_man or given not in WOMEN_TOO) else ""  # «Jordana Bardelli»


_ONLY_INFLECTED: Mapping[str, tuple[str, ...]] = {
    "pl": ("iego", "iemu", "tego", "temu", "llego", "llemu"),
    "cs": ("ové", "ovou", "yho", "iho", "ymu", "imu"),
    "sk": ("ovej", "ovou", "yho", "iho"),
}
"""Endings that no surname has in the nominative, also beside a given name that has no cases there."""
_OF_FOREIGN_MEN: Endings = (
    *((f"i{ending}", "i") for ending in ("ego", "emu", "ho", "mu")),
    *((f"te{ending}", "te") for ending in ("go", "mu")),
    *((f"lle{ending}", "lli") for ending in ("go", "mu")),
    *((f"y{ending}", "y") for ending in ("ho", "mu")),
)
"""«Camilleriego», «Contego», «Sarkozyho»."""
_WITH_WOMEN = frozenset({"cs", "sk"})
_OF_WOMEN_ONLY = ("ové", "ovou", "skou", "ckou", "kou", "nou")
"""«Alenu Schillerovou» is an Alena, whatever else Alen may be."""


def surname_nominative(surname: str, name: str, language: str | None) -> str:
    """Another part of a surname beside a given name that is in the nominative already: «Gąsiora-» of «Andrzej»."""
    if language is None or language not in SURNAMES:
        return surname
    of_women, of_men = SURNAMES[language]
    is_woman = name.endswith(("a", "e")) and not (language in _SOUTHERN and name in _SOUTHERN_MEN)
    return _by_rows(surname, of_women if is_woman else of_men)


_SOUTHERN_MEN = frozenset(
    ["miha", "luka", "jaka", "žiga", "grega", "matija", "nikola", "ilija", "andrija", "jura", "aljoša", "anže", "jože", "tine", "tone", "stane", "lojze"]
)  # fmt: skip
"""«Miho Hočevarja», «Anžeta Logarja» are men."""


def _by_rows(surname: str, rows: Endings) -> str:
    if surname.endswith(_FOREIGN):
        return surname  # «Luizy Hay», «Ewy Foley»
    for ending, other in rows:
        if surname.endswith(ending) and len(surname) - len(ending) + len(other) >= _SHORTEST - 1:
            return surname.removesuffix(ending) + other
    return surname


_FOREIGN = ("ay", "ey", "oy")
_MENS_ADJECTIVES = ("ego", "emu", "im")
_OF_MENS_ADJECTIVES = ("skiego", "ckiego", "dzkiego")


def _with_vowel(given: str) -> str:
    """«Petra», «Aleksandrom» with the vowel that the nominative has: Peter, Aleksander; empty for other names."""
    found = re.fullmatch("(.+[bcdghkmnptvz])r(?:a|u|om|em)", given)
    name = f"{found[1]}er" if found else ""
    return name if name and is_given_name(name) else ""


def _with_o(given: str) -> str:
    """«Pabla», «Branka» of Pablo and Branko: beside a man's surname in the genitive women's names are rarer."""
    name = given[:-1] + "o"
    is_mans = given.endswith("a") and not is_given_name(given[:-1]) and is_given_name(name)
    return name if is_mans else ""


def _with_lost_e(given: str, language: str) -> str:
    """«Karla», «Zdeňku», «Markem» with the e of the nominative: Karel, Zdeněk, Marek; empty for other names."""
    found = re.fullmatch("(.+[^aeiouyáéěíóúůý])([kl])(?:a|u|i?em|ovi|owi)", given)
    if found is None or language not in _WITH_LOST_E:
        return ""
    before = found[1][:-1] + "ně" if found[1].endswith("ň") else f"{found[1]}e"
    name = f"{before}{found[2]}"
    return name if is_given_name(name) else ""


_WITH_LOST_E = frozenset({"cs", "sk", "pl"})
