"""The shelf at one moment of an index: which of its articles carry each mark, each tag of the reader's own, anything else."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from pyroaring import BitMap

from newsreader.index.entry import name_key
from newsreader.model import Mark, Naming, SafeText
from newsreader.text.marks.saved import Searches
from newsreader.text.sanitise import paragraph


class OwnTag(NamedTuple):
    """A tag of the reader's own: as it is mostly written, and its articles."""

    label: SafeText
    docs: BitMap


class Marked(NamedTuple):
    """The articles that carry each mark, of those that the index knows."""

    read: BitMap
    starred: BitMap
    having: Mapping[str, BitMap] = MappingProxyType({})
    """Those that have something else on the shelf, by its name (``HAVINGS``)."""
    own: Mapping[str, OwnTag] = MappingProxyType({})
    """The reader's own tags, by their folded spelling."""
    searches: Searches = MappingProxyType({})
    """His saved searches."""
    namings: tuple[Naming, ...] = ()
    """What he calls names that were found."""

    def changed(self, mark: Mark, docs: BitMap, *, on: bool) -> "Marked":
        """With a mark put on some articles, or taken off."""
        before = self.read if mark is Mark.READ else self.starred
        after = before | docs if on else before - docs
        return self._replace(read=after) if mark is Mark.READ else self._replace(starred=after)

    def tagged(self, value: str) -> BitMap:
        """The articles with a tag of the reader's own, however it is written; none for one that is not known."""
        found = self.own.get(name_key(value))
        return found.docs if found else BitMap()

    def tags_of(self, doc_id: int) -> tuple[SafeText, ...]:
        """The reader's own tags of an article, in the order of the alphabet."""
        return tuple(sorted(label for label, docs in self.own.values() if doc_id in docs))

    def own_of(self, doc_ids: Iterable[int]) -> dict[str, int]:
        """The reader's own tags of some articles, with how many of those have each."""
        wanted = BitMap(doc_ids)
        counts = {label: docs.intersection_cardinality(wanted) for label, docs in self.own.values()}
        return {label: number for label, number in counts.items() if number}


def own_tags(
    written: Mapping[str, Sequence[bytes]], docs_of: Callable[[str, Sequence[bytes]], BitMap]
) -> dict[str, OwnTag]:
    """The tags on the shelf as the index's articles; those of no article that the index knows are left out.

    Args:
        written: What each tag is on, as the shelf writes it; one tag may be written in several ways, and is one.
        docs_of: The articles of a tag, by its key, with these contents.
    """
    spellings: dict[str, list[str]] = {}
    for name in written:
        spellings.setdefault(name_key(name), []).append(name)
    found: dict[str, OwnTag] = {}
    for key, names in spellings.items():
        docs = docs_of(key, [hash_ for name in sorted(names) for hash_ in written[name]])
        if key and docs:
            label = min(names, key=lambda name: (-len(written[name]), name))
            found[key] = OwnTag(paragraph(label), docs)
    return found
