"""Where the shelf's contents are in an index: looked up once, and again only when either has changed."""

from collections.abc import Sequence

from pyroaring import BitMap

from newsreader.index.sets import Sets


class Located:
    """The articles of lists of contents, each list by its name."""

    def __init__(self) -> None:
        self.sets: Sets | None = None
        self.found: dict[str, tuple[Sequence[bytes], BitMap]] = {}

    def docs(self, sets: Sets, name: str, hashes: Sequence[bytes]) -> BitMap:
        """The articles with these contents. Comparing a list with the last one costs a hundredth of looking it up."""
        if sets is not self.sets:
            self.sets = sets
            self.found.clear()
        known = self.found.get(name)
        if known is None or known[0] != hashes:
            known = self.found[name] = (hashes, sets.with_hashes(hashes))
        return known[1]

    def learn(self, other: "Located", sets: Sets) -> None:
        """Take over what another look at the same index has found."""
        if other.sets is not None and other.sets.everything == sets.everything:
            self.sets = sets
            self.found.update(other.found)
