"""Fingerprints: numbers by which blocks of different articles are compared. The same on every machine and run."""

import re
from collections.abc import Iterable
from hashlib import blake2b

from newsreader.text.date_words import MONTHS, WEEKDAYS

_BYTES = 6
"""48 bits: among the hundred million blocks of a million articles, chance makes some twenty pairs equal."""
_START = 200
"""Characters of a paragraph that tell it from any other; what was added to its end makes no new story."""
_NUMBER = re.compile(r"\d{1,20}(?:[ \xa0\u202f.,:/]\d{1,20}){0,8}")
_DATE_WORD = 3
"""Shorter names of days and months («сб», "mo") are words of other languages too."""
_DATE_WORDS = frozenset(
    word for names in (*MONTHS, *WEEKDAYS) for word in names.split() if len(word) >= _DATE_WORD
)
_EDGES = ".,:;()[]|·•«»\"'"


def fingerprint(folded: str) -> int:
    """Of a block, letter for letter.

    Args:
        folded: Its text as ``cues.fold`` makes it.
    """
    return _number(folded)


def near_fingerprint(folded: str) -> int:
    """Of a block whatever its numbers and dates are; 0 for a block that has no number."""
    alike, found = _NUMBER.subn("0", folded)
    if not found:
        return 0
    words = (word.strip(_EDGES) for word in alike.split())
    return _number("0 " + " ".join(word for word in words if word not in _DATE_WORDS))


def story(paragraphs: Iterable[str]) -> int:
    """Of an article: copies of it, and versions that share most paragraphs, nearly always have the same one.

    The least of its paragraphs' fingerprints: two articles agree in it about as often as they share a paragraph.

    Args:
        paragraphs: The article's own, folded; of none at all 0.
    """
    return min((_number(folded[:_START]) for folded in paragraphs), default=0)


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(errors="surrogatepass"), digest_size=_BYTES).digest(), "big")
