"""Builds ``text/data/common_words.z``: everyday words of the languages, those that have a dictionary here (it knows places, too, and does not say so) and those that have none.

    pip install Faker && python bench/tables/common_words.py FREQUENCY_WORDS_FOLDER

Source: FrequencyWords 2018 (hermitdave/FrequencyWords, word counts from OpenSubtitles, CC BY-SA 4.0, and so is the table).
Its lists have no capitals, so names are taken out: given names and surnames of Faker's locales (MIT), names of places, and
what a reader of the rest saw. Words that are names as well, but words first, are listed below, by language.
"""

import importlib
import re
import sys
import zlib
from collections.abc import Collection, Iterator
from pathlib import Path

from faker.config import AVAILABLE_LOCALES

from newsreader.text.lexicon.endings import undone
from newsreader.text.lexicon.tokens import forms

DATA = Path(__file__).parents[2] / "src" / "newsreader" / "text" / "data"
HEADER = (
    "# From FrequencyWords 2018 (Hermit Dave, OpenSubtitles), CC BY-SA 4.0; names taken out. "
    "Built by bench/tables/common_words.py\n"
)
KEPT = {
    "en": 8000,
    "de": 9000,
    "pl": 9000,
    "cs": 6000,
    "fr": 5000,
    "es": 5000,
    "it": 5000,
    "uk": 14000,
    "ru": 14000,
}
"""Words looked at, from the commonest. Inflected languages need more of them."""
SHORT, LONG = 4, 7
"""Letters from which a name is recognised in another case: of a person or a country, of a town."""
WORDS_FIRST = {
    "en": """can man little said long ever guy made lot else son friend job baby haven case true doctor chance sister
        lady reason gun line captain boss till lucky less beat mad early worth darling sing rock buddy floor peace brain
        tea park sad french queen carry joke jail lawyer cash north colonel owe mate press heaven price innocent gay bell
        west kick roll bird stone german justice hall lies wash male fate add harm fancy journey page storm hill rush per
        chase odd golden hunt council victory wood media governor treasure miracle precious rice destiny trace merry fed
        doll unique fella roman tone unknown loan bud wing noble cap burns bank banks mile link chip toy nail skip
        pleasant clay fairy ward kit minor math mars liberty lemon branch bee chin blessing constant fleet marine sunshine
        con baron marshal ace ham lean harsh era raid cannon ally ties martial villa shepherd nazi ninja handy author
        champ muslim greet tan dock alpha echo sole pastor orange diamond comfort ransom jet admiral general major
        many any enterprise hub premium island islands vine epic pet premier anda king kings prince princess will read
        reading nice bath may march split mobile orange date sale beach bay port grand ridge junction cottage commons
        field fields house home market bridge station church school office rescue storm""",
    "de": """sie mal dann man einer davon rein baby job tod anders beste eben chance tage allen bett boss leider mist
        handy bitten lage lasse oma prima tor sommer berg hart genie magen lies engel kaiser reine uni mai male bergen
        rand eimer vorm juni mars media marsh long can per stein darin sing malen minor pastor marine die der das
        verfahren erhebung ihre ihrer ihren ihrem ihres eine einen einem eines essen mitte ofen band hang kolonie dabei
        organisation partei verband zimmer weg wege frau herr mann""",
    "pl": """ale nas ona nim nam sam oni tobie jaki sie samo dom oto jaka uda rok sami ani obie dawna inna jasna rada
        park lot rana pada gada cena karta mamie alfa bena oba toba ranka terry sana tata kita moga noc nowe klucze baran
        duda raba ludzie ludzi pisze dwa trzy media forum pastor straż straży urząd urzędu""",
    "cs": """ale pak sem jim ona oni oba rok sami jet nim cena vina rada mír prima sever dane ples kole nula loni lady
        baby ani jak tak""",
    "fr": """les elle son aime mal sera maman chance ami cas ville belle beau bas aura avis mari reine vide peur lien
        unique ange maire champ mille justice colonel essence gorge page paye boss long monte porter cher sol cap fleur
        noble mars media""",
    "es": """una con pero del esta nada ella era son eres tan esa ver vida hasta día uno mira tal les hoy buena mal amor
        durante deja cara doctor toma tierra segundo vino alto paz rey mía cielo mala armas campo cena sal media dulce
        alma salud tía ante trae bonita viva alta mar luna linda reina isla silla verde meta tira rico azul cinta ruta
        refugio metro noble ama zona""",
    "it": """che per una con del mio era della mia ora mai alla chi nel prima sai hanno uno dove vero delle nella vita
        anni devi gia amico dai dalla male tre donna sera mie terra sue nelle ben fate cena durante cielo campo luce alto
        cara sole zona anti meta tira media casa case bello bella giovani verde metro regina luna mare""",
    "uk": "бог господь земля світ місто село центр схід захід північ південь інтернет різдво великдень мережа додаток",
    "ru": "бог господь земля мир город село центр восток запад север юг интернет рождество пасха сеть",
}
NOT_WORDS = """trump putin obama clinton bush reagan nixon hitler stalin lenin merkel macron biden jesus christ satan batman
    superman spider-man nypd fbi cia nasa lapd dna gps hollywood disney facebook google twitter youtube microsoft apple
    islam allah nato europol interpol kremlin bundestag oscar shakespeare einstein mozart beethoven freud marx darwin
    ferrari porsche mercedes toyota ford bmw pentagon vatikan vatican watykan kgb gestapo ss sejm god bóg gott"""
_WORD = re.compile(r"[^\W\d_]{2,}(?:'[a-z]+)?")


def surnames() -> Iterator[str]:
    for locale in AVAILABLE_LOCALES:
        try:
            provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        except ModuleNotFoundError:
            continue
        for attribute in ("last_names", "last_names_male", "last_names_female"):
            listed = getattr(provider, attribute, ())
            if isinstance(listed, Collection):
                for name in listed:
                    yield from forms(str(name))


def table(name: str) -> list[str]:
    return zlib.decompress((DATA / name).read_bytes()).decode().split("\n")[1:]


def main() -> None:
    given = frozenset(table("given_names.z"))
    entities = dict(line.split("\t")[:2] for line in table("places.z"))
    places = frozenset(entities)
    territories = {name for name, entity in entities.items() if "geonames" not in entity}
    names = given | places | frozenset(surnames()) | frozenset(NOT_WORDS.split())
    lines = []
    for code, many in KEPT.items():
        listed = (Path(sys.argv[1]) / "content" / "2018" / code / f"{code}_50k.txt").read_text("utf-8")
        words = [line.rpartition(" ")[0] for line in listed.split("\n")[:many]]
        common = frozenset(WORDS_FIRST[code].split())
        kept = {
            word
            for word in words
            if _WORD.fullmatch(word)
            and word not in names
            and not any(
                len(name) >= SHORT and (name in given or name in territories) for name in undone(word, code)
            )
            and not (len(word) >= LONG and any(name in places for name in undone(word, code)))
        } | common
        lines.append(f"{code} {' '.join(sorted(kept))}")
        print(code, len(kept))
    out = DATA / "common_words.z"
    out.write_bytes(zlib.compress((HEADER + "\n".join(lines)).encode(), 9))
    print(out.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
