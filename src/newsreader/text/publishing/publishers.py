"""Who published an article, by one name and identity: «ЄвроПравда», eurointegration.com.ua and "European Pravda" are one."""

import re
from functools import cache
from typing import NamedTuple

from newsreader.text.lexicon.gazetteer import place_of
from newsreader.text.lexicon.tokens import fold
from newsreader.text.publishing.publisher_names import PUBLISHERS

_ADDRESS = re.compile(r"(?:https?://)?(?P<host>(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24})(?::\d+)?(?:[/?#].*)?")
_SHELL = "«»„“”\"'‘’ .,"
_EDITIONS = ("www.", "m.", "amp.")
"""One site's ways of showing the same pages."""


class Publisher(NamedTuple):
    """A publisher: its own name, and what it is known by in all languages ("source:pravda.com.ua")."""

    name: str
    entity: str
    is_listed: bool = True
    """Whether the table has it; else its address is all that is known."""


def publisher_of(source: str) -> Publisher | None:
    """The publisher that a file names, by its name or its address; None for a name that no table has.

    A site that no table has is a publisher of its own, called by its address.

    Args:
        source: What the file states: a name, a site or an address.
    """
    key = fold(source).strip(_SHELL)
    if key in _publishers():
        return _publishers()[key]
    found = _ADDRESS.fullmatch(key)
    if found is None:
        return _by_section(key) or _by_place(key)
    site = found["host"]
    for edition in _EDITIONS:
        site = site.removeprefix(edition)
    above = site
    while "." in above:
        if above in _publishers():
            return _publishers()[above]
        above = above.partition(".")[2]
    return Publisher(site, f"source:{site}", is_listed=False)


def _by_section(key: str) -> Publisher | None:
    """Of «Українська правда. Життя» and «Суспільне | Спорт» the part before the point or the stroke."""
    found = _SECTION.fullmatch(key)
    return _publishers().get(found["name"]) if found else None


_SECTION = re.compile(r"(?P<name>[^.|/–—]{4,40})(?:\. | [|/–—] )[^.|/–—:]{2,30}")


def _by_place(key: str) -> Publisher | None:
    """Of «Суспільне Харків» and «Радіо Свобода Україна» the part before the place."""
    name, _, place = key.rpartition(" ")
    return _publishers().get(name) if len(name) >= _SHORTEST and place_of(place) else None


_SHORTEST = 5
"""Shorter names are words and abbreviations as well («НВ», «Факт»)."""


@cache
def _publishers() -> dict[str, Publisher]:
    """Folded names and sites -> publishers."""
    table: dict[str, Publisher] = {}
    for line in PUBLISHERS.strip().splitlines():
        sites, *names = (field.strip() for field in line.split("|"))
        publisher = Publisher(names[0], f"source:{sites.split()[0]}")
        table |= dict.fromkeys((*sites.split(), *map(fold, names)), publisher)
    return table
