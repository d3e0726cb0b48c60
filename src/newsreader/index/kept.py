"""Sets in memory by what they answer: a query typed letter by letter asks for the same ones again."""

from collections.abc import Callable, Sequence

from pyroaring import BitMap

_BYTES = 40 * 1024 * 1024
_PER_BLOCK = 8192
"""Bytes of a set, at most, for each 65,536 articles."""


class Kept:
    """The sets of one moment; those that nobody asked for longest go first.

    They are of two ages. What is asked for is young, and when the young ones fill half of the room the old ones go: the facets
    ask for some hundred at every key, and to put each in its place among all cost more than to meet it.
    """

    def __init__(self, last: int) -> None:
        """Begin with none.

        Args:
            last: The greatest number in them.
        """
        self._most = _PER_BLOCK * ((last >> 16) + 1)
        self._young: dict[object, BitMap] = {}
        self._old: dict[object, BitMap] = {}
        self._bytes = 0

    def __call__(self, key: object, make: Callable[[], BitMap]) -> BitMap:
        """A set; made if it is not in memory."""
        docs = self.get(key)
        if docs is None:
            docs = make()
            self.put(key, docs)
        return docs

    def get(self, key: object) -> BitMap | None:
        """A set, if it is in memory."""
        docs = self._young.get(key)
        if docs is None and (docs := self._old.get(key)) is not None:
            self.put(key, docs)
        return docs

    def some(self, keys: Sequence[object]) -> list[BitMap | None]:
        """Several sets, each if it is in memory."""
        young = [*map(self._young.get, keys)]
        return [self.get(key) if docs is None else docs for key, docs in zip(keys, young, strict=True)]

    def put(self, key: object, docs: BitMap) -> None:
        """A set that was made."""
        self._young[key] = docs
        self._bytes += 64 + min(2 * len(docs), self._most)  # about what it takes
        if self._bytes > _BYTES // 2:
            self._old, self._young, self._bytes = self._young, {}, 0

    def drop(self, key: object) -> None:
        """Forget a set."""
        self._young.pop(key, None)
        self._old.pop(key, None)
