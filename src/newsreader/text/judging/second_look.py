"""A second look at a page: every block again, knowing how likely the others are kept.

The first look sees each block alone with the rules' word on its neighbours. That a line stands amid what is likely kept, that
others of its shape are not, or that the page's likely words are all above it, it cannot know.
"""

from bisect import bisect
from collections.abc import Hashable, Iterable, Sequence
from functools import reduce
from itertools import accumulate, pairwise
from operator import add, itemgetter
from typing import NamedTuple

from newsreader.text.blocks.features import Traits
from newsreader.text.judging.columns import FAR
from newsreader.text.judging.signals import NAMES as SIGNALS
from newsreader.text.judging.signals import Signals
from newsreader.text.judging.trees import AGAIN, keep_probability, mean_odds

_ROUND = (-3, -2, -1, 1, 2, 3)
_WINDOWS = (3, 8, 20)
NAMES = (
    "likely",
    *(f"likely {abs(way)} {'above' if way < 0 else 'below'}" for way in _ROUND),
    *(f"likely within {many} {side}" for many in _WINDOWS for side in ("above", "below")),
    "likely words above", "likely words below", "rank", "likely words", "likeliest", "likely share",
    "since likely", "until likely", "gap between likely", "likeliest above", "likeliest below",
    "likely of its shape", "share of its shape", "likely words of its shape",
    "likely in run", "blocks in run", "words in run",
    *SIGNALS,
)  # fmt: skip
_AMOUNT = SIGNALS.index("amount")
_SHAPE = itemgetter(*map(SIGNALS.index, ("ends", "begins", "code")))
"""With its length, what makes blocks alike: how they begin and end, and what the rules say of them."""
_HOPELESS, _CLEAR = 0.01, 0.97
"""What the first look finds less likely or likelier is not looked at again: on 1,653 pages no block comes out otherwise."""
_SURE = 0.6
_PROSE = 8
"""Words from which on a block that is likely kept is one of the article's, as far as the distance to the next one goes."""
_DENSE = 12


class Group(NamedTuple):
    """Blocks that share something: how many, their words, the likely ones among them, the likeliest block."""

    blocks: int
    words: float
    likely: float
    most: float

    def others(self, words: float, likely: float) -> float:
        """How likely the words of the others are kept; -1 where there is no other."""
        rest = self.words - words
        return (self.likely - likely) / rest if rest > 0 else -1


class Looked:
    """A page after the first look: sums over how likely its blocks are kept."""

    def __init__(self, likely: Sequence[float], words: Sequence[float]) -> None:
        """Sum up.

        Args:
            likely: How likely each block is kept, after the first look.
            words: How many each has, at least one.
        """
        self.likely, self.words = likely, words
        self.mass = [one * many for one, many in zip(likely, words, strict=True)]
        self.above = [0.0, *accumulate(self.mass)]
        self.total = self.above[-1] or 1
        self.best = max(likely)
        self.most_above = [0.0, *accumulate(likely, max)][:-1]
        self.most_below = [*list(accumulate(reversed(likely), max))[::-1][1:], 0.0]
        self._sure = [at for at, one in enumerate(likely) if one > _SURE and words[at] >= _PROSE]
        self.ranks = self._ranked()

    def distances(self, at: int) -> tuple[int, int]:
        """Blocks since the last one that is likely the article's, and to the next."""
        before, after = bisect(self._sure, at - 1), bisect(self._sure, at)
        since = min(FAR, at - self._sure[before - 1]) if before else FAR
        return since, min(FAR, self._sure[after] - at) if after < len(self._sure) else FAR

    def groups(self, keys: Iterable[Hashable]) -> dict[Hashable, Group]:
        """The blocks that have the same key."""
        places: dict[Hashable, list[int]] = {}
        for at, key in enumerate(keys):
            places.setdefault(key, []).append(at)
        return {key: self._group(found) for key, found in places.items()}

    def _group(self, places: Sequence[int]) -> Group:
        return Group(
            len(places),
            reduce(add, map(self.words.__getitem__, places)),
            reduce(add, map(self.mass.__getitem__, places)),
            max(map(self.likely.__getitem__, places)),
        )

    def _ranked(self) -> list[float]:
        """For each block the words of all that are likelier, against the words that are expected to be kept."""
        ranks = [0.0] * len(self.likely)
        taken = 0.0
        for at in sorted(range(len(self.likely)), key=lambda at: -self.likely[at]):
            taken += self.words[at]
            ranks[at] = taken / max(self.total, 1)
        return ranks


class SecondLook:
    """A text after the first look; ``row`` gives the numbers of one block."""

    def __init__(self, rows: Sequence[Sequence[float]], likely: Sequence[float]) -> None:
        """Look again.

        Args:
            rows: What the first look saw: the row of ``signals`` of each block.
            likely: How likely it found each.
        """
        self._rows = rows
        self._looked = looked = Looked(likely, [max(1, row[_AMOUNT]) for row in rows])
        self._amounts = [0.0, *accumulate(looked.words)]
        self._shapes = [
            (int(words).bit_length(), *_SHAPE(row)) for words, row in zip(looked.words, rows, strict=True)
        ]
        self._by_shape = looked.groups(self._shapes)
        dense = [words >= _DENSE for words in looked.words]
        self._runs = [0, *accumulate(above is not below for above, below in pairwise(dense))]
        self._by_run = looked.groups(self._runs)

    def row(self, at: int) -> list[float]:
        """The numbers of the block at a place."""
        looked = self._looked
        likely, mass, words, size = looked.likely, looked.mass[at], looked.words[at], len(looked.likely)
        shape, run = self._by_shape[self._shapes[at]], self._by_run[self._runs[at]]
        since, until = looked.distances(at)
        return [
            likely[at],
            *(likely[at + way] if 0 <= at + way < size else -1 for way in _ROUND),
            *(
                self._mean(*window)
                for many in _WINDOWS
                for window in ((max(0, at - many), at), (at + 1, min(size, at + 1 + many)))
            ),
            looked.above[at] / looked.total,
            (looked.total - looked.above[at + 1]) / looked.total,
            looked.ranks[at],
            looked.total,
            looked.best,
            looked.total / self._amounts[-1],
            since,
            until,
            min(FAR, since + until),
            looked.most_above[at],
            looked.most_below[at],
            shape.others(words, mass),
            shape.blocks / size,
            shape.likely / looked.total,
            run.likely / run.words,
            run.blocks,
            run.words,
            *self._rows[at],
        ]

    def _mean(self, start: int, end: int) -> float:
        """How likely the words of a stretch are kept; -1 where it has none."""
        if end <= start:
            return -1
        above = self._looked.above
        return (above[end] - above[start]) / (self._amounts[end] - self._amounts[start])


def likelihoods(signals: Signals, asked: Iterable[Traits]) -> dict[int, float]:
    """How likely an editor keeps some blocks of a page without mark-up, after two looks.

    Args:
        signals: The page's numbers.
        asked: The blocks.

    Returns:
        The likelihood of each by its place, in the order of ``asked``.
    """
    rows = signals.rows
    first = {traits.place: keep_probability(rows[traits.place]) for traits in asked}
    doubtful = [at for at, likelihood in first.items() if _HOPELESS < likelihood < _CLEAR]
    if not doubtful:  # on one page in five: the other blocks need not be looked at
        return first
    look = SecondLook(
        rows, [first[at] if at in first else keep_probability(row) for at, row in enumerate(rows)]
    )
    again = {at: mean_odds(first[at], keep_probability(look.row(at), AGAIN)) for at in doubtful}
    return first | again
