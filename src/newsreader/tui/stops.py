"""Where reading of each article stopped: remembered here, put on the shelf when there is time. No Textual."""

from contextlib import suppress

from newsreader.errors import NewsreaderError
from newsreader.library import Library
from newsreader.model import Article, DocId
from newsreader.tui.line import TOP, Anchor
from newsreader.tui.places_in_text import anchor_at, offset_of, same_block


class Stops:
    """The places of one session."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._places: dict[DocId, int] = {}
        self._moved: set[DocId] = set()

    def at(self, doc_id: DocId, article: Article) -> Anchor:
        """Where reading of an article stopped."""
        if doc_id not in self._places:
            try:
                self._places[doc_id] = self._library.stopped_at(doc_id)
            except NewsreaderError:  # without a shelf every article begins at its beginning
                self._places[doc_id] = 0
        at = self._places[doc_id]
        return anchor_at(article, at) if at else TOP

    def remember(self, doc_id: DocId, article: Article, place: Anchor, *, is_read: bool) -> None:
        """An article is being read here; one that was read to the end begins anew."""
        at = 0 if is_read or place == TOP else offset_of(article, place)
        if at != self._places.get(doc_id, 0):
            self._places[doc_id] = at
            self._moved.add(doc_id)

    def follow(self, doc_id: DocId, before: Article, now: Article) -> None:
        """The file reads otherwise now: reading goes on at the same paragraph, where that is still there."""
        place = self.at(doc_id, before)
        nearest = same_block(before, place.block, now) if place != TOP else None
        if nearest is not None:
            self.remember(doc_id, now, Anchor(nearest, place.offset), is_read=False)

    def keep(self) -> None:
        """Put the places that changed on the shelf. Not with every key: each waits for the disk."""
        moved, self._moved = self._moved, set()
        for doc_id in moved:
            with suppress(NewsreaderError):  # marks will say that nothing can be kept; a place is no loss
                self._library.stop_at(doc_id, self._places[doc_id])
