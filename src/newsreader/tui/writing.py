"""What the reader writes at articles: tags of his own. No Textual."""

from newsreader.errors import NewsreaderError
from newsreader.library import Library
from newsreader.model import DocId, Facet, Kind
from newsreader.speech import tr
from newsreader.text.completion import Completion
from newsreader.text.own_tags import last_part, typed_tags
from newsreader.tui.candidates import SHOWN
from newsreader.tui.inquiry import Inquiry
from newsreader.tui.margin import NOTHING, Margin
from newsreader.tui.words import some


class Writing(Inquiry):
    """Needs what the controller has."""

    doc_id: DocId | None = None
    """The article that is open: the one under the cursor, or one that has just left the hits."""

    def margin(self) -> Margin:
        """What is written at the open article; nothing where the shelf cannot be read."""
        if self.doc_id is None:
            return NOTHING
        try:
            about = self.library.about(self.doc_id)
        except NewsreaderError:
            return NOTHING
        return Margin(tuple(sorted({thing.name for thing in about if thing.kind is Kind.TAG})))

    # ---------------------------------------------------------------- tags

    def targets(self) -> list[DocId]:
        """The articles that a verb is about."""
        return [] if self.doc_id is None else [self.doc_id]

    def tag(self, typed: str, *, off: bool = False) -> str:
        """Put the tags that were typed on the articles, or take them off; what came of it, in words.

        Raises:
            NewsreaderError: It cannot be kept.
        """
        put, take = typed_tags(typed, off=off)
        if not (put or take):
            return ""
        changed = self.library.tag(self.targets(), put, take)
        self._search(keep=True)
        if not changed:
            return tr("nothing to take off") if take and not put else tr("tagged so already")
        did = [tr("tagged {tags}", tags=", ".join(put))] * bool(put)
        did += [tr("took off {tags}", tags=", ".join(take))] * bool(take)
        return " · ".join((*did, tr("u undoes")))

    def tag_ways(self, typed: str) -> list[Completion]:
        """How to go on with a tag that is being typed: the tags in use, those of most articles first."""
        return _ways(typed, self.library.values(Facet.OWN, last_part(typed)[1], SHOWN + len(typed)))

    def untag_ways(self, typed: str) -> list[Completion]:
        """The same, of tags that the articles have."""
        start = last_part(typed)[1].casefold()
        there = own_of(self.library, self.targets())
        return _ways(typed, [(name, number) for name, number in there if name.casefold().startswith(start)])


def own_of(library: Library, doc_ids: list[DocId]) -> list[tuple[str, int]]:
    """The reader's own tags of some articles, and how many of those have each; most of them first."""
    found = library.own_tags(doc_ids)
    return sorted(found.items(), key=lambda tag: (-tag[1], tag[0]))


def _ways(typed: str, names: list[tuple[str, int]]) -> list[Completion]:
    before, start = last_part(typed)
    there = {name.strip(" #-").casefold() for name in before.replace(";", ",").split(",")}
    ways = []
    for name, number in names:
        if name.casefold() in there or name == start:
            continue
        begins = name.casefold().startswith(start.casefold())
        rest = name[len(start) :] if begins else f" → {name}"
        if rest:
            ways.append(Completion(f"{before}{name}, ", name, rest, number))
    return ways[:SHOWN]


def called(number: int) -> str:
    """How a prompt speaks of several articles; of one it does not."""
    return some(number, "article") if number != 1 else ""
