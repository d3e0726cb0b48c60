"""The order of the list: newest first, undated after dated, problems last. Results are windows of it.

The order of the whole library is cut into chunks, each also a set. A window of any result is found by counting
how many hits each chunk holds and looking only into those that it covers: nothing is ever sorted.
"""

from collections.abc import Iterator, Sequence

from pyroaring import BitMap

_CHUNK = 1024
"""Articles; 100 chunks at 100,000, each intersected in a microsecond or two."""


class Order:
    """All articles in the order of the list."""

    def __init__(self, doc_ids: Sequence[int]) -> None:
        """Take the order as the writer left it."""
        self.everything = BitMap(doc_ids)
        self._chunks = [doc_ids[start : start + _CHUNK] for start in range(0, len(doc_ids), _CHUNK)]
        self._sets = [BitMap(chunk) for chunk in self._chunks]

    def window(self, docs: BitMap, start: int, stop: int) -> list[int]:
        """The articles at places start..stop of a result."""
        found: list[int] = []
        for chunk, numbers, before in self._covering(docs, start):
            if before >= stop:
                break
            inside = [doc_id for doc_id in chunk if doc_id in numbers]
            found += inside[max(0, start - before) : stop - before]
        return found

    def position(self, docs: BitMap, doc_id: int) -> int | None:
        """The place of an article in a result; None when it is not there."""
        if doc_id not in docs:
            return None
        before = 0
        for chunk, members in zip(self._chunks, self._sets, strict=True):
            if doc_id in members:
                place = chunk.index(doc_id)
                return before + docs.intersection_cardinality(BitMap(chunk[:place]))
            before += docs.intersection_cardinality(members)
        return None

    def _covering(self, docs: BitMap, start: int) -> Iterator[tuple[Sequence[int], BitMap, int]]:
        """The chunks from the one that holds a place on, with their hits and how many come before."""
        before = 0
        for chunk, members in zip(self._chunks, self._sets, strict=True):
            inside = docs.intersection_cardinality(members)
            if inside and before + inside > start:
                yield chunk, docs & members, before
            before += inside
