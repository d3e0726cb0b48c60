"""What the reader writes at articles: tags of his own, and notes. No Textual."""

from collections.abc import Collection

from newsreader.errors import NewsreaderError
from newsreader.library import Library
from newsreader.model import DocId, Facet, Kind
from newsreader.speech import tr
from newsreader.text.marks.notes import Note, find_passage, read_note
from newsreader.text.marks.own_tags import last_part, typed_tags
from newsreader.text.queries.completion import Completion
from newsreader.tui.candidates import SHOWN
from newsreader.tui.margin import NOTHING, Margin, Placed
from newsreader.tui.picking import Deed, Done, Picking, done


class Writing(Picking):
    """Needs what the controller has."""

    def margin(self) -> Margin:
        """What is written at the open article; nothing where the shelf cannot be read."""
        if self.doc_id is None:
            return NOTHING
        try:
            about = self.library.about(self.doc_id)
        except NewsreaderError:
            return NOTHING
        tags = tuple(sorted({thing.name for thing in about if thing.kind is Kind.TAG}))
        notes = [read_note(thing) for thing in about if thing.kind is Kind.NOTE]
        notes.sort(key=lambda note: (note.start, note.name))
        return Margin(tags, tuple(map(self._placed, notes)))

    # ---------------------------------------------------------------- notes

    def _placed(self, note: Note) -> Placed:
        return Placed(note, find_passage(self.article, note) if self.article is not None else None)

    def note(self, doc_id: DocId, note: Note) -> bool:
        """Keep a note of an article, or take it away when it has no text; False for a file that cannot be read.

        Raises:
            NewsreaderError: It cannot be kept.
        """
        kept = self.library.note(doc_id, note)
        self._search(keep=True)
        return kept

    # ---------------------------------------------------------------- tags

    def tag(self, articles: Collection[DocId], typed: str, *, off: bool = False) -> Deed | None:
        """Put the tags that were typed on articles, or take them off; None where none were typed."""
        put, take = typed_tags(typed, off=off)
        if not (put or take):
            return None

        def deed(library: Library) -> Done:
            if not library.tag(articles, put, take):
                nothing = tr("nothing to take off") if take and not put else tr("tagged so already")
                return Done(nothing, turns=False)
            did = [tr("tagged {tags}", tags=", ".join(put))] * bool(put)
            did += [tr("took off {tags}", tags=", ".join(take))] * bool(take)
            return done(" · ".join(did), len(articles))

        return deed

    def tag_ways(self, typed: str) -> list[Completion]:
        """How to go on with a tag that is being typed: the tags in use, those of most articles first."""
        return _ways(typed, self.library.values(Facet.OWN, last_part(typed)[1], SHOWN + len(typed)))

    def untag_ways(self, articles: Collection[DocId], typed: str) -> list[Completion]:
        """The same, of tags that the articles have."""
        start = last_part(typed)[1].casefold()
        there = own_of(self.library, articles)
        return _ways(typed, [(name, number) for name, number in there if name.casefold().startswith(start)])


def own_of(library: Library, articles: Collection[DocId]) -> list[tuple[str, int]]:
    """The reader's own tags of some articles, and how many of those have each; most of them first."""
    found = library.own_tags(articles)
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
