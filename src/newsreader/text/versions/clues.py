"""Clues: what an article leaves to be found by, so that it need not be compared with all others. Versions of one nearly always share one.

The sums of the numbers of eight words in a row, and of these the least: two articles share them as often as they share
words (A. Broder, On the Resemblance and Containment of Documents, 1997).
"""

from hashlib import blake2b
from heapq import nsmallest
from itertools import accumulate
from typing import NamedTuple
from zlib import crc32

CLUES = 6
"""Of pairs of which one is half of the other, 15 in a thousand share none of six; each costs the index 20 bytes."""
MOST = 5000
"""Words that are looked at: of a book its beginning is enough."""
_RUN = 8
"""Words of a clue: phrases that many articles have («повідомляє пресслужба поліції області») are shorter."""
_FEWEST = 20
"""Words from which there is something to tell by."""
_BITS = 0xFFFF_FFFF


class Clues(NamedTuple):
    """What an article is found by. Without marks it is too short to be a version of anything."""

    text: int = 0
    """The same number for the same words."""
    marks: tuple[int, ...] = ()


def clues_of(words: str) -> Clues:
    """The clues of an article.

    Args:
        words: Folded, with white space between them.
    """
    written = words.encode("utf-8", "surrogatepass").split()[:MOST]
    if len(written) < _FEWEST:
        return Clues()
    sums = list(accumulate(map(crc32, written), initial=0))
    marks = nsmallest(CLUES, {(end - start) & _BITS for start, end in zip(sums, sums[_RUN:], strict=False)})
    return Clues(int.from_bytes(blake2b(b" ".join(written), digest_size=6).digest(), "big"), tuple(marks))
