"""Leaves: the terms that few articles have, some dozens to a row of a segment.

Nine of ten terms are in a handful of articles. A row for each would cost more than its numbers do, in bytes and in
steps of Python; a leaf is written, read and united with others as a whole.

    terms    one to a line, in their order
    docs     adler32; of each term how many articles, u8; their numbers, u32
"""

import sqlite3
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

from pyroaring import BitMap

from newsreader.index.blobs import Damaged, pack_numbers, seal, unpack_numbers, unseal

if TYPE_CHECKING:
    from array import array

TABLE = """
CREATE TABLE leaf (first TEXT NOT NULL, terms TEXT NOT NULL, docs BLOB NOT NULL);
CREATE INDEX leaf_first ON leaf (first);
"""
TERMS = 32
"""Terms of a leaf. Of 64 a page of SQLite's takes two and is a third empty (691 bytes an article, of 32: 550; 24,000 articles)."""
FEW, _MOST = 8, 64
"""Articles up to which a list of numbers is always, and never, smaller than a set: see ``are_few``."""
_CONTAINER_BITS = 16

_ROWS = """
SELECT terms, docs FROM leaf
WHERE first >= coalesce((SELECT max(first) FROM leaf WHERE first <= ?), '') AND first < ? ORDER BY first
"""
Docs = BitMap | list[int]
"""Numbers of articles in their order."""
Posted = tuple[Sequence[str], Sequence[Docs]]
"""Some terms in their order, and the articles of each."""


class Leaf(NamedTuple):
    """Terms in their order, how many articles each has, and the numbers of these, one term's after the other's."""

    terms: list[str]
    counts: bytes
    numbers: "array[int]"

    def between(self, first: str, last: str) -> "Leaf":
        """The part from one term to before another."""
        start, stop = bisect_left(self.terms, first), bisect_left(self.terms, last)
        if start == 0 and stop == len(self.terms):
            return self
        before, inside = sum(self.counts[:start]), sum(self.counts[start:stop])
        return Leaf(self.terms[start:stop], self.counts[start:stop], self.numbers[before : before + inside])

    def postings(self) -> Iterator[tuple[str, list[int]]]:
        """Each term with its articles."""
        numbers = self.numbers.tolist()
        places = pairwise(accumulate(self.counts, initial=0))
        return zip(self.terms, [numbers[start:stop] for start, stop in places], strict=True)


def are_few(docs: Docs) -> bool:
    """Whether a list of these numbers is hardly larger than a set: sets cost 8 bytes for every 65,536 numbers."""
    many = len(docs)
    if many <= FEW:
        return True
    if many > _MOST:
        return False
    first, last = (docs.min(), docs.max()) if isinstance(docs, BitMap) else (docs[0], docs[-1])
    containers = (last >> _CONTAINER_BITS) - (first >> _CONTAINER_BITS) + 1
    return many <= 4 * (containers + 1)


def write_leaves(database: sqlite3.Connection, leaves: Iterable[Leaf]) -> None:
    """Put leaves into a segment, in their order."""
    database.executemany(
        "INSERT INTO leaf VALUES (?, ?, ?)",
        (
            (terms[0], "\n".join(terms), seal(counts + pack_numbers(numbers)))
            for terms, counts, numbers in leaves
        ),
    )


def find(database: sqlite3.Connection, term: str) -> "array[int] | None":
    """The articles with a term; None when it is in no leaf.

    Raises:
        Damaged: A leaf is not as it was written.
    """
    row = database.execute(
        "SELECT terms, docs FROM leaf WHERE first <= ? ORDER BY first DESC LIMIT 1", (term,)
    ).fetchone()
    if row is None:
        return None
    terms, counts, numbers = _leaf(*row)
    place = bisect_left(terms, term)
    if place == len(terms) or terms[place] != term:
        return None
    before = sum(counts[:place])
    return numbers[before : before + counts[place]]


def between(database: sqlite3.Connection, first: str, last: str) -> list[Leaf]:
    """The leaves, or parts of them, from one term to before another.

    Raises:
        Damaged: A leaf is not as it was written.
    """
    leaves = [_leaf(*row) for row in database.execute(_ROWS, (first, last)).fetchall()]
    for end in {0, len(leaves) - 1} if leaves else ():
        leaves[end] = leaves[end].between(first, last)
    return [leaf for leaf in leaves if leaf.terms]


def all_leaves(database: sqlite3.Connection) -> Iterator[Leaf]:
    """Every leaf, in order.

    Raises:
        Damaged: A leaf is not as it was written.
    """
    for row in database.execute("SELECT terms, docs FROM leaf ORDER BY first"):
        yield _leaf(*row)


def _leaf(terms: object, docs: object) -> Leaf:
    body = unseal(docs)
    if not isinstance(terms, str):
        raise Damaged
    split = terms.split("\n")
    counts, numbers = body[: len(split)], unpack_numbers(body[len(split) :])
    if sum(counts) != len(numbers) or len(counts) != len(split):
        raise Damaged
    return Leaf(split, counts, numbers)
