"""How containers are named: like an article's or like a site's own, by words weighed on the training pages.

The weights are package data (``data/naming.z``; ``bench/labeller`` makes them and says from what). They load at first
use. Words that the pages did not have say nothing.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from newsreader.text.markup import Element
from newsreader.text.tables import packed, table_lines

_FILE = "naming.z"
_SCALE = 100


class Naming(NamedTuple):
    """The weights of a container's words: below 0 for names of what is dropped, above for names of what is kept."""

    least: float = 0.0
    most: float = 0.0
    mean: float = 0.0


def words_of(element: Element) -> tuple[str, ...]:
    """What is weighed of a container: the words that it is named by, and its tag."""
    return (*element.words, f"<{element.tag}")


def naming(words: Sequence[str], weights: Mapping[str, float]) -> Naming:
    """Weigh the words of a container's names.

    Args:
        words: Of one or of several containers.
        weights: Of the words that are known.
    """
    found = [weights[word] for word in words if word in weights]
    return Naming(min(found), max(found), sum(found) / len(found)) if found else _UNKNOWN


_UNKNOWN = Naming()


def pack(weights: Mapping[str, float], head: str) -> bytes:
    """The data file: a line that says where it is from, then a word and its weight a line."""
    rows = (f"{word}\t{round(weight * _SCALE)}" for word, weight in sorted(weights.items()))
    return packed(head, rows)


@cache
def known_weights() -> Mapping[str, float]:
    """The weights that we ship."""
    return {
        word: int(weight) / _SCALE for word, _, weight in (row.partition("\t") for row in table_lines(_FILE))
    }
