"""Organisations that nothing but their words tells from an everyday noun, because they open a sentence: «Федеральне бюро розслідувань»."""

from newsreader.text.entities import name_words as near
from newsreader.text.lexicon.stems import light_stem


def is_always_large(first: str, head: str, length: int) -> bool:
    """Whether a name that opens a sentence would have its capital anywhere: «Рівненська обласна рада», «Федеральне бюро розслідувань».

    Args:
        first: The stem of its first word.
        head: The stem of its head.
        length: Words of the name.
    """
    if first == head:
        return head in _ALWAYS_LARGE and length >= _WITH_TWO
    is_of_place = first.endswith(OF_PLACES) and first not in _OF_MANY
    if head in _AUTHORITIES:
        return (is_of_place or first in _OF_STATES) and length >= _WITH_TWO
    return is_of_place and head in near.INSTITUTIONS


OF_PLACES = ("ськ", "цьк", "зьк", "ск", "цк")
"""How adjectives of places end."""
_OF_MANY = frozenset(
    map(light_stem, ["міська", "сільська", "українська", "російська", "європейська", "городская"])
)
_OF_STATES = frozenset(
    map(
        light_stem,
        [
            "міжнародна",
            "національна",
            "федеральна",
            "всесвітня",
            "європейська",
            "международная",
            "национальная",
            "федеральная",
            "всемирная",
            "европейская",
        ],
    )
)
_AUTHORITIES = frozenset(
    map(
        light_stem,
        [
            "агентство",
            "бюро",
            "федерація",
            "асоціація",
            "організація",
            "комісія",
            "федерация",
            "ассоциация",
            "организация",
            "комиссия",
        ],
    )
)
_ALWAYS_LARGE = frozenset(map(light_stem, ["міністерство", "комітет", "министерство", "комитет"]))
_WITH_TWO = 3
"""«Комітет захисту журналістів»; «Комітет ради» is nobody's name, and «Польська асоціація» may be any."""
