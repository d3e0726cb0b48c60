"""The shape of a table of cue phrases: what each language's module fills in."""

from collections.abc import Mapping
from typing import NamedTuple

from newsreader.model import Label

NONE: Mapping[Label, str] = {}


class CuePhrases(NamedTuple):
    """Phrases by what they say of a line; written as in ``cue_phrases``: lower case, " | " between."""

    also: str = ""
    """Pointers to other articles: with text behind them the line itself, alone they govern what follows."""
    feed: str = ""
    """Headings of lists of other articles."""
    more: str = ""
    """At the end of a teaser."""
    comments: str = ""
    """Headings of what readers wrote."""
    tags: str = ""
    """Alone on a line they govern the short lines below."""
    bylines: str = ""
    """Before names."""
    dates: str = ""
    """Shells of a dateline whose date was lost."""
    friends: str = ""
    """Openings that look like cues and are always the article's own."""
    lines: Mapping[Label, str] = NONE
    """Lines that are just this."""
    starts: Mapping[Label, str] = NONE
    """Lines that begin so."""
    contains: Mapping[Label, str] = NONE
    """Short lines that hold this anywhere; legal phrases in any line."""
