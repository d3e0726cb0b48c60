"""Clubs that are called like their town: in an article about a match, a town that nobody is in plays.

"Barcelona beat Lille" are two clubs, "in Barcelona" is a town.
"""

from collections.abc import Collection

from newsreader.text import name_words as near
from newsreader.text.mentions import Mention
from newsreader.text.stems import light_stem, stems_of
from newsreader.text.words import Text

_SPORT = stems_of(
    """матч гол тренер воротар тур пенальті футбол клуб чемпіонат захисник нападник дербі суперник турнір м'яч
    вболівальник арбітр мяч вратарь защитник нападающий болельщик пенальти дерби чемпионат мач треньор дузпа вратар
    първенство дербито match goal coach penalty striker midfielder goalkeeper fans kick-off stoppage equaliser
    fixture league spiel tor trainer elfmeter stürmer torwart bundesliga tabelle halbzeit spieltag torjäger mecz
    bramka trener napastnik bramkarz obrońca ekstraklasa kibic kibice gola gole sędzia zápas gól trenér penalta
    brankář útočník obránce fanoušek derby liga tekma vratar napadalec navijači sodnik"""
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
        form not in near.PLACE_SOURCES or gap not in {" ", "\u00a0"}
        for form, gap in zip(before, gaps, strict=True)
    ]
    return any(is_bare) and not any(
        (form in near.PLACE_PREPOSITIONS and form != "на") or form in near.SETTLEMENTS or form in _FROM
        for form in before
    )


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
"""More words that say where; Bulgarian «на» only says whose."""
