"""A large result that meets the sets of many names: how many of its articles each name has."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain

from pyroaring import BitMap

from newsreader.index.names import Name, by_facet
from newsreader.index.segments import BLOCK
from newsreader.model import Facet

_FULL = BLOCK // 16
"""Members of a block from which a set is kept as bits in it, not as a list."""
_LISTS = 3
"""A set meets a list faster than bits unless it is so many times smaller than it. At a million articles a set of 8,000 meets 3,000,
10,000 and 30,000 others in 1.7, 2.6 and 5.3 us as lists, in 5.2 us as bits; one of 1,000 in 0.6, 1.8 and 5.4 us, and in 1.0 us."""


class Large:
    """A result. With numbers that no article has all its blocks are also kept as bits."""

    def __init__(
        self,
        docs: BitMap,
        phantoms: Callable[[], BitMap],
        names_in: Callable[[BitMap], Iterable[Collection[int]]],
    ) -> None:
        """Take a result.

        Args:
            docs: Its articles.
            phantoms: Numbers that no article has.
            names_in: The names of each of some articles.
        """
        self.docs = docs
        self._phantoms = phantoms
        self._names_in = names_in
        self._sample: Mapping[int, int] = {}
        self._often: Mapping[Facet, Mapping[int, int]] = {}

    @cached_property
    def _bits(self) -> BitMap:
        return self.docs | self._phantoms()

    def shared(self, names: Sequence[Name], sets: Sequence[BitMap]) -> list[int]:
        """How many of the result have each name.

        Args:
            names: Some lines.
            sets: The articles of each.
        """
        as_list, as_bits = self.docs.intersection_cardinality, self._bits.intersection_cardinality
        least, most = len(self.docs) // _LISTS, _FULL * (1 + (self._bits.max() >> 16))
        return [
            as_list(docs) if least < name.hits < most else as_bits(docs)
            for name, docs in zip(names, sets, strict=True)
        ]

    def sampled(self, facet: Facet, size: int, wanted: int) -> list[int]:
        """The names of most articles in an even sample: every so-many-th in the order in which the articles came.

        Args:
            facet: Whose names.
            size: Of the sample.
            wanted: How many.
        """
        if not self._sample:
            some = BitMap(self.docs.to_array()[:: -(-len(self.docs) // size)])
            self._sample = Counter(chain.from_iterable(self._names_in(some)))
            # Most names are met once: they are put by facet only if need be.
            self._often = by_facet({name: times for name, times in self._sample.items() if times > 1})
        often = self._often[facet]
        return foremost(often if len(often) >= wanted else by_facet(self._sample)[facet], wanted)


def foremost(found: Mapping[int, int], wanted: int) -> list[int]:
    """The names of most articles, so many; of equals those that the library has known longest."""
    least = sorted(found.values(), reverse=True)[wanted - 1] if len(found) > wanted else 0
    names = sorted(name for name, times in found.items() if times >= least)
    names.sort(key=found.__getitem__, reverse=True)  # stable: equals stay in the order of their numbers
    return names[:wanted]
