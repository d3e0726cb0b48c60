"""The trained model: a few dozen small decision trees whose leaves add up to how likely a block is kept.

The weights are package data (``data/keep.trees``: where they come from stands at its head; ``bench/labeller`` trains
them). They load at first use.
"""

import math
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import TypeAlias

Tree: TypeAlias = "float | tuple[int, float, Tree, Tree]"
"""A leaf, or: the column to look at, the threshold, the branch up to it and the branch above it."""

TEXT = "keep.trees"
"""The model of texts without mark-up; ``marked`` names its own."""


def parse_tree(written: str) -> Tree:
    """Read one tree: ``COLUMN<=THRESHOLD branch branch`` or a leaf's number, depth first."""
    return _branch(iter(written.split()))


def _branch(pieces: Iterator[str]) -> Tree:
    column, is_node, threshold = next(pieces).partition("<=")
    return (int(column), float(threshold), _branch(pieces), _branch(pieces)) if is_node else float(column)


def tree_lines(model: str = TEXT) -> list[str]:
    """The model's file."""
    return (files(__package__) / "data" / model).read_text("utf-8").splitlines()


def columns(model: str) -> tuple[str, ...]:
    """The names of the numbers that a model was trained on, in their order."""
    (line,) = (line for line in tree_lines(model) if line.startswith(_COLUMNS))
    return tuple(line.removeprefix(_COLUMNS).split(", "))


_COLUMNS = "# Columns: "


@cache
def _trees(model: str) -> tuple[Tree, ...]:
    return tuple(parse_tree(line) for line in tree_lines(model) if line and not line.startswith("#"))


def keep_probability(row: Sequence[float], model: str = TEXT) -> float:
    """How likely an editor keeps the block with this row of the numbers that the model was trained on."""
    total = 0.0
    for root in _trees(model):
        tree = root
        while isinstance(tree, tuple):
            column, threshold, low, high = tree
            tree = low if row[column] <= threshold else high
        total += tree
    return 1 / (1 + math.exp(-total))
