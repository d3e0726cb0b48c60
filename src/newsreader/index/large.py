"""A large result that meets the sets of many names: how many of its articles each name has."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain, islice

from pyroaring import BitMap

from newsreader.index.names import Name, by_facet
from newsreader.index.segments import BLOCK, phantoms
from newsreader.model import Facet

_FULL = BLOCK // 16
"""Members of a block from which a set is kept as bits in it, not as a list."""
_LISTS = 3
"""A set meets a list faster than bits unless it is so many times smaller than it. At a million articles a set of 8,000 meets 3,000,
10,000 and 30,000 others in 1.7, 2.6 and 5.3 us as lists, in 5.2 us as bits; one of 1,000 in 0.6, 1.8 and 5.4 us, and in 1.0 us."""
_SAMPLE = 400
"""Articles of a sample at least; fewer than twice as many."""
_MORE = 4
"""Names that are tried beyond those wanted, both of the foremost in a sample and of the common ones that it has."""


class Ground:
    """What all results of one moment are met on."""

    def __init__(self, last: int, names_in: Callable[[BitMap], Iterable[Iterable[int]]]) -> None:
        """Know nothing yet.

        Args:
            last: The greatest number of an article.
            names_in: The names of each of some articles.
        """
        self._last = last
        self._every: dict[int, BitMap] = {}
        self.names_in = names_in

    @cached_property
    def phantoms(self) -> BitMap:
        """Numbers that no article has."""
        return phantoms(self._last)

    def every(self, step: int) -> BitMap:
        """Every so-many-th number: in the order in which the articles came."""
        if step not in self._every:
            self._every[step] = BitMap(range(0, self._last + 1, step))
        return self._every[step]


class Large:
    """A result. With numbers that no article has all its blocks are also kept as bits."""

    def __init__(self, docs: BitMap, ground: Ground) -> None:
        """Take a result."""
        self.docs = docs
        self._ground = ground
        self._step = 1 << max(0, (len(docs) // _SAMPLE).bit_length() - 1)

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

    def least(self, facet: Facet, wanted: int) -> int:
        """About how many articles have the last of the wanted names of a facet."""
        times = sorted(self._sampled(facet, wanted).values(), reverse=True)
        return self._step * times[wanted - 1] if len(times) >= wanted else 0

    def likely(self, facet: Facet, wanted: int, common: Iterable[int]) -> list[int]:
        """The names of a facet that may be among those of most articles: the foremost of a sample, and the common ones that it has.

        Args:
            facet: Whose names.
            wanted: How many.
            common: Those of most articles in the library.
        """
        found = self._sampled(facet, wanted)
        here = islice((name for name in common if name in found), wanted + _MORE)
        return [*dict.fromkeys((*foremost(found, wanted + _MORE), *here))]

    def _sampled(self, facet: Facet, wanted: int) -> Mapping[int, int]:
        often = self._often[facet]
        return often if len(often) >= wanted else by_facet(self._sample)[facet]

    @cached_property
    def _bits(self) -> BitMap:
        return self.docs | self._ground.phantoms

    @cached_property
    def _sample(self) -> Mapping[int, int]:
        some = self.docs & self._ground.every(self._step)
        return Counter(chain.from_iterable(self._ground.names_in(some)))

    @cached_property
    def _often(self) -> Mapping[Facet, Mapping[int, int]]:
        """Most names are met once: they are put by facet only if need be."""
        return by_facet({name: times for name, times in self._sample.items() if times > 1})


def foremost(found: Mapping[int, int], wanted: int) -> list[int]:
    """The names of most articles, so many; of equals those that the library has known longest."""
    least = sorted(found.values(), reverse=True)[wanted - 1] if len(found) > wanted else 0
    names = sorted(name for name, times in found.items() if times >= least)
    names.sort(key=found.__getitem__, reverse=True)  # stable: equals stay in the order of their numbers
    return names[:wanted]
