"""A second look at a page: every block again, knowing how likely the others are kept.

What is marked up alike, stands in one container or stands side by side mostly shares its fate; the first look sees each
block alone.
"""

from bisect import bisect
from collections import defaultdict
from collections.abc import Hashable, Sequence
from itertools import accumulate
from typing import NamedTuple

from newsreader.text import mark_signals, signals
from newsreader.text.mark_signals import MarkSignals

_FIRST = (*signals.NAMES, *mark_signals.NAMES)
_AGAIN = (
    "own names least", "own names most", "own names", "grandparent's names most", "outer names most", "parent's names least",
    "all names least", "all names", "article's lines", "lines in 85 %", "share of links", "to a comment", "to a main", "to a body",
    "to a footer", "to a article", "tag", "runs of the description", "grandparent's dense lines", "prose at this depth", "kind",
    "prose in related", "parent's prose", "grandparent's words", "depth against prose's", "italics", "share of prose", "menu lines",
    "since comments", "amount", "coverage", "window begins", "ends", "furniture", "in window", "code",
)  # fmt: skip
"""What of the first look's numbers is looked at again: those that the training found of use beside the likelihoods."""
_AGAIN_AT = tuple(map(_FIRST.index, _AGAIN))

NAMES = (
    "likely", "likely above", "likely below", "likeliest near", "likeliest below", "likeliest", "likely words", "rank",
    "likely words above", "until likely", "gap between likely",
    "likeliest in parent", "words in parent", "likely in branch", "likeliest in branch", "words in branch", "likely likes", "words of likes",
    *_AGAIN,
)  # fmt: skip
_SURE = 0.6
_PROSE = 8
_FAR = 99


class _Group(NamedTuple):
    """Blocks that share something: their words, the likely ones among them, the likeliest block."""

    words: float = 0
    likely: float = 0
    most: float = 0

    def others(self, words: float, likely: float) -> float:
        """How likely the words of the others are kept; -1 where there is no other."""
        rest = self.words - words
        return (self.likely - likely) / rest if rest > 0 else -1


class SecondLook:
    """A page after the first look; ``row`` gives the numbers of one block."""

    def __init__(self, marks: MarkSignals, likely: Sequence[float]) -> None:
        """Look again.

        Args:
            marks: The mark-up of the page.
            likely: How likely each block is kept, after the first look.
        """
        self.likely = likely
        self._words = [max(1, traits.amount) for traits in marks.page]
        self._mass = [one * words for one, words in zip(likely, self._words, strict=True)]
        self._above = [0.0, *accumulate(self._mass)]
        self._total = self._above[-1] or 1
        self._best = max(likely)
        below = list(accumulate(reversed(likely), max))[::-1]
        self._below = [*below[1:], 0.0]
        self._sure = [at for at, one in enumerate(likely) if one > _SURE and marks.page[at].amount >= _PROSE]
        self._parents = [(element.parent or element).number for element in marks.containers.of]
        self._branches = [element.number for element in marks.branches]
        self._kinds = marks.kinds
        self._by_parent = self._groups(self._parents)
        self._by_branch = self._groups(self._branches)
        self._by_kind = self._groups(marks.kinds)
        self._ranks = self._ranked()

    def row(self, at: int, first: Sequence[float]) -> list[float]:
        """The numbers of the block at a place.

        Args:
            at: The place.
            first: Its row of the first look.
        """
        likely, words, mass = self.likely, self._words[at], self._mass[at]
        parent, branch = self._by_parent[self._parents[at]], self._by_branch[self._branches[at]]
        likes = self._by_kind[self._kinds[at]]
        near = [*likely[max(0, at - 2) : at], *likely[at + 1 : at + 3]]
        before, after = bisect(self._sure, at - 1), bisect(self._sure, at)
        since = min(_FAR, at - self._sure[before - 1]) if before else _FAR
        until = min(_FAR, self._sure[after] - at) if after < len(self._sure) else _FAR
        return [
            likely[at],
            likely[at - 1] if at else 0,
            likely[at + 1] if at + 1 < len(likely) else 0,
            max(near, default=0),
            self._below[at],
            self._best,
            self._total,
            self._ranks[at],
            self._above[at] / self._total,
            until,
            since + until,
            parent.most,
            parent.likely / self._total,
            branch.others(words, mass),
            branch.most,
            branch.likely / self._total,
            likes.others(words, mass),
            likes.likely / self._total,
            *(first[column] for column in _AGAIN_AT),
        ]

    def _groups(self, keys: Sequence[Hashable]) -> dict[Hashable, _Group]:
        found: dict[Hashable, _Group] = defaultdict(_Group)
        for key, words, mass, likely in zip(keys, self._words, self._mass, self.likely, strict=True):
            group = found[key]
            found[key] = _Group(group.words + words, group.likely + mass, max(group.most, likely))
        return found

    def _ranked(self) -> list[float]:
        """For each block the words of all that are likelier, against the words that are expected to be kept."""
        ranks = [0.0] * len(self.likely)
        taken = 0
        for at in sorted(range(len(self.likely)), key=lambda at: -self.likely[at]):
            taken += self._words[at]
            ranks[at] = taken / max(self._total, 1)
        return ranks
