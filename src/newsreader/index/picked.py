"""Articles that the reader has selected: a value of any size, for whoever may not look at the index's sets."""

from collections.abc import Iterable, Iterator

from pyroaring import BitMap

from newsreader.model import DocId


class Picked:
    """A set of articles of one index; another index gives other numbers."""

    def __init__(self, docs: Iterable[int] = (), index: object = None) -> None:
        """Take some articles.

        Args:
            docs: Their numbers.
            index: What tells the index from any other.
        """
        self.docs = BitMap(docs)
        self.index = index

    def __len__(self) -> int:
        return len(self.docs)

    def __contains__(self, doc_id: object) -> bool:
        return isinstance(doc_id, int) and doc_id in self.docs

    def __iter__(self) -> Iterator[DocId]:
        return map(DocId, self.docs)

    def turned(self, doc_id: DocId) -> "Picked":
        """With an article, or without it where it was there."""
        return Picked(self.docs ^ BitMap([doc_id]), self.index)

    def joined(self, other: "Picked") -> "Picked":
        """With others."""
        return Picked(self.docs | other.docs, other.index)

    def without(self, other: "Picked") -> "Picked":
        """Without others."""
        return Picked(self.docs - other.docs, self.index)

    def among(self, other: "Picked") -> "Picked":
        """Those that are among others, too."""
        return Picked(self.docs & other.docs, self.index)
