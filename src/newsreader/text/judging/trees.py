"""The trained model: a few dozen small decision trees whose leaves add up to how likely a block is kept.

The weights are package data (``data/keep.trees``: where they come from stands at its head; ``bench/labeller`` trains
them). They load at first use.
"""

import math
import struct
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cache, lru_cache, reduce
from importlib.resources import files
from itertools import compress
from operator import and_, getitem, itemgetter
from typing import NamedTuple

TEXT, AGAIN = "keep.trees", "keep_again.trees"
"""The models of texts without mark-up, of the first look and of the second (``second_look``); ``marked`` names its own."""
_WORD = 32
"""Bits for the leaves of a tree; the trainers' limit is 31 leaves."""
_PARTS = 1000
"""Leaves are written with three digits."""


class Forest(NamedTuple):
    """Trees to be asked all at once (QuickScorer: Lucchese et al., SIGIR 2015).

    Every leaf is a bit. Of a column it is enough to know how many thresholds its number is above: that tells which leaves
    of all trees are out of reach, and of those that are left in a tree the first is the one. On 1,778 rows of dev pages
    that takes half the time of walking down the trees.
    """

    chosen: Callable[[Sequence[float]], tuple[float, ...]]
    """The columns of a row that some tree asks."""
    thresholds: list[list[float]]
    """Of each such column ..."""
    masks: list[list[int]]
    """... and the leaves that are left above none of them, above the first, the second ..."""
    leaves: list[dict[int, int]]
    """The values of each tree's leaves by their bits, in thousandths: a sum of them is exact."""
    words: struct.Struct
    """All bits as one number for each tree ..."""
    ones: int
    """... of which these are the first."""
    everything: int
    """All of them."""

    def total(self, row: Sequence[float]) -> float:
        """The sum of the leaves that a row ends in; by C alone, in hundreds of steps a block."""
        passed = [*map(bisect_left, self.thresholds, self.chosen(row))]
        # What is above no threshold of its column keeps all leaves: three numbers of ten.
        masks = map(getitem, compress(self.masks, passed), filter(None, passed))
        left = reduce(and_, masks, self.everything)
        first = left & ~(
            left - self.ones
        )  # of every word at once: none is empty, so none borrows from the next
        bits = self.words.unpack(first.to_bytes(self.words.size, "little"))
        return sum(map(getitem, self.leaves, bits)) / _PARTS


def plant(trees: Sequence[str]) -> Forest:
    """Read trees, each ``COLUMN<=THRESHOLD branch branch`` or a leaf's number, depth first.

    Args:
        trees: At least one of them asks something.
    """
    cut: defaultdict[int, defaultdict[float, int]] = defaultdict(lambda: defaultdict(int))
    leaves = [_leaves(tree.split(), at * _WORD, cut) for at, tree in enumerate(trees)]
    everything = (1 << _WORD * len(trees)) - 1
    columns, thresholds, masks = sorted(cut), [], []
    for column in columns:
        thresholds.append(sorted(cut[column]))
        left = [everything]
        for threshold in thresholds[-1]:
            left.append(left[-1] & ~cut[column][threshold])
        masks.append(left)
    chosen = itemgetter(*columns, columns[0])  # a lone one would not come as a tuple
    ones = sum(1 << at * _WORD for at in range(len(trees)))
    return Forest(chosen, thresholds, masks, leaves, struct.Struct(f"<{len(trees)}I"), ones, everything)


def _leaves(
    pieces: Sequence[str], shift: int, cut: defaultdict[int, defaultdict[float, int]]
) -> dict[int, int]:
    """The leaves of a tree from left to right; ``cut`` learns which of them each threshold puts out of reach."""
    found: list[int] = []
    open_nodes: list[tuple[str, int]] = []
    for piece in pieces:
        if "<=" in piece:
            open_nodes.append((piece, len(found)))
            continue
        found.append(round(float(piece) * _PARTS))
        while open_nodes:
            node, start = open_nodes.pop()
            if node:  # its lower branch is whole: those above the threshold do not go there
                column, _, threshold = node.partition("<=")
                cut[int(column)][float(threshold)] |= (1 << len(found)) - (1 << start) << shift
                open_nodes.append(("", start))
                break
    return {1 << at: value for at, value in enumerate(found)}


def tree_lines(model: str = TEXT) -> list[str]:
    """The model's file."""
    return (files("newsreader.text") / "data" / model).read_text("utf-8").splitlines()


def columns(model: str) -> tuple[str, ...]:
    """The names of the numbers that a model was trained on, in their order."""
    (line,) = (line for line in tree_lines(model) if line.startswith(_COLUMNS))
    return tuple(line.removeprefix(_COLUMNS).split(", "))


_COLUMNS = "# Columns: "


@cache
def _forest(model: str) -> Forest:
    return plant([line for line in tree_lines(model) if line and not line.startswith("#")])


def keep_probability(row: Sequence[float], model: str = TEXT) -> float:
    """How likely an editor keeps the block with this row of the numbers that the model was trained on."""
    return _probability(tuple(row), model)


@lru_cache(maxsize=512)
def _probability(row: tuple[float, ...], model: str) -> float:
    """What chose the blocks of a page is asked again which of them are doubtful (``unsure``): a quarter of all rows."""
    return 1 / (1 + math.exp(-_forest(model).total(row)))


def mean_odds(one: float, other: float) -> float:
    """What two models say together: the likelihood whose odds are the geometric mean of theirs."""
    odds = math.sqrt(one * other)
    return odds / (odds + math.sqrt((1 - one) * (1 - other)))
