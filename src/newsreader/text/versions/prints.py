"""What a library counts of its articles, and what the counts decide: the values that ``evidence`` and the index share.

Nothing here looks at a text, and nothing heavy is imported: the index opens with these alone.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsreader.model import Label

MIN_ARTICLES = 5
"""Fewer may be chance, or a series ..."""
MIN_HERE = 3
_PART = 5
"""... unless it is a fifth of what there is of the source: a site's own lines are on most of its pages, stock phrases on few."""
MANY_ARTICLES = 20
"""In a folder of unnamed sources a site's lines are on a small part of the pages; no line of news comes back so often."""
MANY_SOURCES = 3
"""What so many sources print is an agency's, or a quote."""


class Seen(NamedTuple):
    """In how many articles a library has a block; copies and versions of one article count once.

    ``here`` of them, out of all ``of``, are of the source of the article that is asked about.
    """

    articles: int
    here: int = 0
    of: int = 0
    sources: int = 1

    @property
    def level(self) -> int:
        """All that labels depend on, as a number: a sum of ``COMMON``, ``WIDE`` and ``SHARED``; 0 for too few."""
        on_part = self.here >= MIN_HERE and self.here * _PART >= self.of
        is_wide = on_part or self.articles >= MANY_ARTICLES
        if self.articles < MIN_ARTICLES and not is_wide:
            return 0
        return COMMON + WIDE * is_wide + SHARED * (self.sources >= MANY_SOURCES)


COMMON, WIDE, SHARED = 1, 2, 4
"""Levels: in enough articles; in a good part of the source's, or in very many; in several sources'."""


class Rule(NamedTuple):
    """What a block may be, and what the library must say of it."""

    label: Label
    needs_wide: bool = False
    may_be_shared: bool = True
    """If not, it says something, and papers that print the same may have it from one agency."""
    at_end: bool = False
    """Only if nothing stays below it: what stands above a line of the article is its own."""


SECTION = Rule(Label.NAV)
"""A word or two above the headline."""
BANNER = Rule(Label.NAV, needs_wide=True)
"""A longer line above the headline."""
NOTICE = Rule(Label.ADVERT)
"""Words about the site or to its reader: anywhere."""
BUTTON = Rule(Label.NAV)
"""The same in less than a sentence."""
CONTACT = Rule(Label.LEGAL, needs_wide=True)
"""The same with a telephone number."""
FOOTER = Rule(Label.NAV, needs_wide=True, at_end=True)
"""A short line below the article."""
TEASER = Rule(Label.RELATED, may_be_shared=False, at_end=True)
"""A title or a paragraph below the article that has nothing to do with it."""
RULES = (SECTION, BANNER, NOTICE, BUTTON, CONTACT, FOOTER, TEASER)


class Doubt(NamedTuple):
    """A kept block that may be the site's: which of ``RULES`` says so, and its fingerprints (0: there is none)."""

    place: int
    rule: int
    exact: int
    near: int = 0


class Prints(NamedTuple):
    """What a library counts of an article, all from its text and path alone.

    ``origin`` is its source, or begins with "/" where none is named. ``witnesses`` are fingerprints of blocks that the
    text alone gives to the site for their place: in other articles they may stay.
    """

    story: int
    origin: str
    doubts: tuple[Doubt, ...] = ()
    witnesses: tuple[int, ...] = ()

    @property
    def marks(self) -> tuple[int, ...]:
        """The fingerprints of its doubts, each once."""
        return tuple(sorted({mark for doubt in self.doubts for mark in (doubt.exact, doubt.near) if mark}))

    @property
    def source(self) -> str:
        """The source as a reason names it."""
        return "" if self.origin.startswith("/") else self.origin


def decided(doubts: Sequence[Doubt], levels: Mapping[int, int]) -> list[int]:
    """The fingerprint that decides each doubt; 0 for a block that stays.

    Args:
        doubts: Of one article, in order.
        levels: By fingerprint; what was not seen is not there.
    """
    deciding: list[int] = []
    at_end = True
    for doubt in reversed(doubts):
        mark = _deciding(doubt, levels)
        if RULES[doubt.rule].at_end and not at_end:
            mark = 0
        at_end = at_end and mark != 0
        deciding.append(mark)
    return deciding[::-1]


def _deciding(doubt: Doubt, levels: Mapping[int, int]) -> int:
    rule = RULES[doubt.rule]
    level = levels.get(doubt.exact, 0)
    if level & WIDE or (level and not rule.needs_wide and (rule.may_be_shared or not level & SHARED)):
        return doubt.exact
    return doubt.near if levels.get(doubt.near, 0) & WIDE else 0
