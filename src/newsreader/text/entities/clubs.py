"""Clubs that are called like their town: in an article about a match, a town that nobody is in plays.

"Barcelona beat Lille" are two clubs, "in Barcelona" is a town.
"""

from collections.abc import Collection, Iterable

from newsreader.text.entities import name_words as near
from newsreader.text.entities import names
from newsreader.text.entities.known_places import known_places
from newsreader.text.entities.mentions import Mention
from newsreader.text.entities.offices import organisation
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.endings import undone
from newsreader.text.lexicon.stems import light_stem, stems_of

_SPORT = stems_of(
    """матч гол тренер воротар тур пенальті футбол клуб чемпіонат захисник нападник дербі суперник турнір м'яч
    вболівальник арбітр мяч вратарь защитник нападающий болельщик пенальти дерби чемпионат мач треньор дузпа вратар
    първенство дербито match goal coach penalty striker midfielder goalkeeper fans kick-off stoppage equaliser
    fixture league spiel tor trainer elfmeter stürmer torwart bundesliga tabelle halbzeit spieltag torjäger mecz
    bramka trener napastnik bramkarz obrońca ekstraklasa kibic kibice gola gole sędzia zápas gól trenér penalta
    brankář útočník obránce fanoušek derby liga tekma vratar napadalec navijači sodnik
    defeat supporters relegation promotion footballer footballers football touchline squad bench club header hat-trick half-time
    foul schiedsrichter coach bundestrainer mannschaft sportvorstand vorlage verein pucharu piłkarze kolejki remis
    fotbalisté fotbalista branek remíza nogometaši gol zadetek"""
)
_ENOUGH = 3
"""Different words of sport from which an article is about a match."""


def is_about_sport(text: Text) -> bool:
    """Whether the article is about a match; the Ukrainian and the Russian press put clubs between quotation marks."""
    if text.words and text.words[0].has_dictionary:
        return False
    found: set[str] = set()
    for word in text.words:
        stem = light_stem(word.form)
        if stem in _SPORT:
            found.add(stem)
            if len(found) >= _ENOUGH:
                return True
    return False


def plays(text: Text, entity: str, mentions: Collection[Mention]) -> bool:
    """Whether a place is a club here: a town, never a country, that somebody names without being in it."""
    if not entity.startswith(("place:geonames", "place:DE-")):
        return False
    before = [text.words[m.start - 1].form if m.start else "" for m in mentions]
    gaps = [text.words[m.start].gap for m in mentions]
    is_bare = [
        (form not in near.PLACE_SOURCES and form not in _FROM) or gap not in {" ", "\u00a0"}
        for form, gap in zip(before, gaps, strict=True)
    ]
    return any(is_bare) and not any(
        (form in near.PLACE_PREPOSITIONS and form != "на") or form in near.SETTLEMENTS for form in before
    )


def club_of(word: str, clubs: Iterable[str]) -> str:
    """Of the names of clubs in an article the one that has the town's word: Leeds is Leeds United there; empty if none has."""
    return next((club for club in clubs if word in club.casefold().split() and " " in club), "")


def team(text: Text, at: int) -> Mention | None:
    """What clubs are called and a town: «Werder Bremen», «Lecha Poznań»."""
    words = text.words
    if at + 1 >= len(words) or words[at + 1].gap != " " or not words[at + 1].is_capital:
        return None
    name = called_like_team(words[at])
    if not name or not known_places(words[at + 1].form, words[at].language):
        return None
    label = f"{names.written_like(words[at].text, name)} {words[at + 1].text}"
    return organisation(text, at, at + 2, label)


def called_like_team(word: Word) -> str:
    """The nominative of what clubs are called; empty for other words."""
    if word.form in _TEAMS:
        return word.form
    return next((name for name in undone(word.form, word.language) if name in _TEAMS), "")


_TEAMS = frozenset(
    [
        "werder",
        "eintracht",
        "borussia",
        "hertha",
        "arminia",
        "fortuna",
        "dynamo",
        "dinamo",
        "union",
        "slavia",
        "sparta",
        "baník",
        "lech",
        "legia",
        "wisła",
        "górnik",
        "stal",
        "olimpija",
        "levski",
        "real",
        "inter",
        "olympique",
        "racing",
        "sporting",
        "atlético",
        "atletico",
        "viktoria",
        "zagłębie",
        "pogoń",
        "śląsk",
        "jagiellonia",
        "widzew",
        "arka",
        "korona",
        "cracovia",
        "spartak",
        "lokomotiv",
        "cska",
        "zenit",
        "rapid",
        "austria",
        "sturm",
        "hansa",
        "energie",
        "alemannia",
        "kickers",
        "wacker",
        "preußen",
        "slovan",
        "sigma",
        "bohemians",
        "zbrojovka",
        "trinity",
        "škoda",
        "jablonec",
        "ruch",
        "polonia",
        "motor",
        "odra",
        "miedź",
        "warta",
        "piast",
        "hajduk",
        "partizan",
        "crvena",
        "ferencváros",
        "anderlecht",
        "brugge",
        "standard",
        "panathinaikos",
        "aek",
        "paok",
        "galatasaray",
        "beşiktaş",
        "maccabi",
        "hapoel",
        "botev",
        "beroe",
        "septemvri",
        "lokomotive",
    ]
)
"""What clubs are called that bear their town's name behind."""


_FROM = frozenset(
    [
        "at",
        "to",
        "of",
        "from",
        "above",
        "around",
        "outside",
        "across",
        "за",
        "до",
        "към",
        "von",
        "nach",
        "aus",
        "do",
        "na",
    ]
)
"""Words that may say where; a club is at home "at Leeds", too. Bulgarian «на» only says whose."""
