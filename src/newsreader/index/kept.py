"""Sets in memory by what they answer: a query typed letter by letter asks for the same ones again."""

from collections import OrderedDict
from collections.abc import Callable

from pyroaring import BitMap

_BYTES = 40 * 1024 * 1024
_PER_BLOCK = 8192
"""Bytes of a set, at most, for each 65,536 articles."""


class Kept:
    """The sets of one moment; those that nobody asked for longest go first."""

    def __init__(self, last: int) -> None:
        """Begin with none.

        Args:
            last: The greatest number in them.
        """
        self._most = _PER_BLOCK * ((last >> 16) + 1)
        self._sets: OrderedDict[object, BitMap] = OrderedDict()
        self._bytes = 0

    def __contains__(self, key: object) -> bool:
        """Whether a set is in memory."""
        return key in self._sets

    def __call__(self, key: object, make: Callable[[], BitMap]) -> BitMap:
        """A set; made if it is not in memory."""
        docs = self._sets.get(key)
        if docs is None:
            docs = make()
            self.put(key, docs)
        else:
            self._sets.move_to_end(key)
        return docs

    def put(self, key: object, docs: BitMap) -> None:
        """A set that was made."""
        self._sets[key] = docs
        self._bytes += self._size(docs)
        while self._bytes > _BYTES and len(self._sets) > 1:
            self._bytes -= self._size(self._sets.popitem(last=False)[1])

    def drop(self, key: object) -> None:
        """Forget a set."""
        if (docs := self._sets.pop(key, None)) is not None:
            self._bytes -= self._size(docs)

    def _size(self, docs: BitMap) -> int:
        """About how many bytes it takes."""
        return 64 + min(2 * len(docs), self._most)
