"""Where else a block stands, and what a rule would make of it: counted little by little, between the frames. No Textual."""

import time
from typing import TYPE_CHECKING

from newsreader.errors import NewsreaderError
from newsreader.library import Examined, Library, Stand
from newsreader.model import Article, DocId
from newsreader.text.marks.overrides import BlockName, UserRule, Wish

if TYPE_CHECKING:
    from collections.abc import Iterator

SLICE = 0.008
"""Seconds of counting at a time: half a frame."""


class Elsewhere:
    """The articles in which a block stands; under a rule, those of which it would change something."""

    def __init__(
        self,
        library: Library,
        name: BlockName,
        then: UserRule | None = None,
        *,
        source: str = "",
        besides: DocId | None = None,
    ) -> None:
        """Begin; nothing is looked at yet.

        Args:
            library: Where to look.
            name: Of the block.
            then: A rule that is thought of.
            source: Only articles of this source; "" for all.
            besides: An article that is not meant.
        """
        self.library, self.name = library, name
        self._then, self._source, self._besides = then, source, besides
        self._left: Iterator[list[Stand]] = library.stands(name, then)
        self.stands: list[Stand] = []
        self.blocks = 0
        """How many blocks it is about: those that would change, else all."""
        self.is_whole = False
        """All articles have been looked at."""
        self.trouble = ""
        """Why they could not be."""

    def go_on(self) -> bool:
        """Look on for a moment; False when there is nothing left to look at."""
        until = time.monotonic() + SLICE
        while not self.is_whole:
            try:
                some = next(self._left, None)
            except NewsreaderError as error:
                some, self.trouble = None, str(error)
            if some is None:
                self.is_whole = True
            else:
                wanted = [stand for stand in some if self._is_wanted(stand)]
                self.stands += wanted
                self.blocks += sum(stand.changes if self._then else len(stand.now) for stand in wanted)
            if time.monotonic() >= until:
                break
        return not self.is_whole

    def _is_wanted(self, stand: Stand) -> bool:
        is_about = self._then is None or stand.changes > 0
        return is_about and self._source in {"", stand.source} and stand.doc_id != self._besides

    def there(self, doc_id: DocId) -> tuple[Article, tuple[int, ...]]:
        """An article, and the places of the block in it.

        Raises:
            NewsreaderError: The file is gone, or cannot be read any more.
        """
        return self.library.places(doc_id, self.name)


class Proposal:
    """A rule that is not made yet."""

    def __init__(self, library: Library, found: Examined, text: str) -> None:
        """Propose to do everywhere what the reader did here; else the contrary of what is done now.

        Args:
            library: Where it would hold.
            found: What is known of the block that is pointed at.
            text: The block's.
        """
        self._library, self._found, self._text = library, found, text
        self.wish = found.wish or (Wish.DROP if found.is_kept else Wish.KEEP)
        self.is_for_source = bool(found.source)
        self._is_near = False
        self.elsewhere = self._count()

    @property
    def rule(self) -> UserRule:
        """The rule as it would be."""
        source = self._found.source if self.is_for_source else ""
        return UserRule(self.name.exact, source, self.wish, self._text)

    @property
    def name(self) -> BlockName:
        """Of the block, or of all that differ in their numbers only."""
        name = self._found.name
        return name.whatever_numbers() if self._is_near else name

    @property
    def has_numbers(self) -> bool:
        """Whether the block holds numbers that a rule could pass over."""
        return bool(self._found.name.near)

    @property
    def source(self) -> str:
        """The source for which it could be; "" when none is named."""
        return self._found.source

    @property
    def is_made(self) -> bool:
        """Whether the reader has made it already."""
        return any(rule[:3] == self.rule[:3] for rule in self._found.rules)

    def turn(self) -> None:
        """Keep instead of drop, or the other way round."""
        self.wish = Wish.DROP if self.wish is Wish.KEEP else Wish.KEEP
        self.elsewhere = self._count()

    def widen(self) -> None:
        """Everywhere instead of in this source only, or the other way round."""
        self.is_for_source = bool(self.source) and not self.is_for_source
        self.elsewhere = self._count()

    def loosen(self) -> None:
        """Whatever the numbers in the block are instead of these only, or the other way round."""
        self._is_near = self.has_numbers and not self._is_near
        self.elsewhere = self._count()

    def _count(self) -> Elsewhere:
        return Elsewhere(self._library, self.name, self.rule)
