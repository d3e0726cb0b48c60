"""How a line is worded: like an article or like a site's own lines, by words weighed on the training pages.

The weights are package data (``data/wording.z``; ``bench/labeller`` makes them and says from what). They load at first
use. Words that the pages did not have say nothing, so a language that they lack reads as neither.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from math import sqrt

from newsreader.text.tables import packed, table_lines

MAX_WORDS = 60
"""Words that are looked at: what a line is shows at its beginning."""
_FILE = "wording.z"
_SCALE = 100


def wording(words: Sequence[str]) -> float:
    """Above 0 for words that articles are made of, below for a site's own; 0 for words that are not known."""
    weights = _weights()
    found = weights.keys() & features(words)
    # Whole numbers: a set has another order in every process, and sums of fractions depend on it.
    return sum(map(weights.__getitem__, found)) / _SCALE / sqrt(len(found)) if found else 0.0


def features(words: Sequence[str]) -> set[str]:
    """What is weighed of a line: each of its words once, the first, the first two and the last by their place.

    Args:
        words: The words of a block, in lower case.
    """
    seen = words[:MAX_WORDS]
    return {*seen, f"^{seen[0]}", f"^{' '.join(seen[:2])}", f"{seen[-1]}$"} if seen else set()


def pack(weights: Mapping[str, float], head: str) -> bytes:
    """The data file: a line that says where it is from, then a feature and its weight a line."""
    rows = (f"{feature}\t{round(weight * _SCALE)}" for feature, weight in sorted(weights.items()))
    return packed(head, rows)


@cache
def _weights() -> dict[str, int]:
    return {
        feature: int(weight) for feature, _, weight in (row.partition("\t") for row in table_lines(_FILE))
    }
