"""The text of an article as it flows down a page: what can be found in it, and passages to select and to copy. Pure."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from newsreader.model import Article
from newsreader.text.sanitise import paragraph, visible_text
from newsreader.tui.line import Source

_ALIKE = ("'’ʼ`‘", '"«»“”„', "-‐‑–—−", "еёЕЁ")
"""Characters that are typed one for the other."""
_LONGEST = 200
"""Characters of what can be looked for."""


Words = Callable[[str], Sequence[tuple[int, int]]]
"""Where a text holds what is looked for."""


class Passage(NamedTuple):
    """A stretch of the text: from a place in one block up to a place in the same or a later one."""

    start: Source
    end: Source


class Flow:
    """Blocks one after the other, as a view shows them."""

    def __init__(self, article: Article, *, raw: bool, removed: bool) -> None:
        """Take the blocks of a view.

        Args:
            article: Whose.
            raw: As the original has them, else as paragraphs.
            removed: Also those that were left out.
        """
        self.raw = raw
        self.texts: dict[int, str] = {
            place: shown_text(article, place, raw=raw)
            for place, block in enumerate(article.blocks)
            if raw or removed or block.keep
        }

    def find(self, words: Words) -> list[Passage]:
        """Every place that holds what is looked for."""
        return [self._passage(place, *span) for place, text in self.texts.items() for span in words(text)]

    def _passage(self, place: int, start: int, end: int) -> Passage:
        return Passage(Source(place, start, self.raw), Source(place, end, self.raw))

    def text(self, passage: Passage) -> list[str]:
        """The paragraphs of a passage, the first and the last maybe in part."""
        (first, start, _), (last, end, _) = passage
        parts = []
        for place, text in self.texts.items():
            if first <= place <= last:
                part = text[start if place == first else 0 : end if place == last else len(text)].strip()
                parts += [part] if part else []
        return parts

    @cached_property
    def sentences(self) -> list[Passage]:
        """The sentences of all blocks."""
        return [
            self._passage(place, start, end)
            for place, text in self.texts.items()
            for start, end in sentences(text)
        ]

    def sentence_at(self, source: Source) -> int:
        """The number of the sentence that a place is in, or of the last one before it."""
        starts = [passage.start for passage in self.sentences]
        return max(0, bisect_right(starts, source._replace(raw=self.raw)) - 1)

    def covers(self, source: Source) -> bool:
        """Whether this flow has the block of a source, in the same text."""
        return source.raw == self.raw and source.block in self.texts


def shown_text(article: Article, place: int, *, raw: bool) -> str:
    """The text of a block as a view shows it."""
    text = article.blocks[place].block.text
    return visible_text(text) if raw else paragraph(text)


@lru_cache(maxsize=8)
def searching(wanted: str) -> Words | None:
    """What finds typed words, in whatever case, with whatever quotes, dashes and spaces; None for nothing.

    What is typed is never a pattern of its own.
    """
    words = wanted[:_LONGEST].split()
    if not words:
        return None
    alike = {char: f"[{re.escape(group)}]" for group in _ALIKE for char in group}
    parts = ("".join(alike.get(char) or re.escape(char) for char in word) for word in words)
    pattern = re.compile(r"\s+".join(parts), re.IGNORECASE)
    return lambda text: [found.span() for found in pattern.finditer(text)]


# A sentence ends with its stop and what closes behind it; the next begins with a capital, a number or a mark.
_END = re.compile(r"[.!?…]+[»”\"'’)\]]*(?=\s+[«“„\"'(\[—–-]*\s*[\dA-ZА-ЯЄІЇҐŁŚŻŹĆŃÓÄÖÜ])")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(«\"])(?:[^\W\d_]|ст|вул|ім|див|гр|акад|проф|доц|тис|млн|млрд|грн|обл|просп|ред|напр|рр|та ін|"
    r"ул|им|см|тыс|руб|пр|ul|al|im|prof|dr|mr|mrs|ms|st|np|tzw|godz|tys|mln|zł|nr|vs|no|bzw|usw|sog|gen|sen)\.$",
    re.IGNORECASE,
)
"""Words that are written with a stop inside sentences; a single letter is an initial."""


_SHORT = 8
"""Characters of the longest abbreviation and what stands before it."""
_GAP = re.compile(r"\s*")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of a paragraph begin and end; the spaces between belong to none."""
    start = 0
    for found in _END.finditer(text):
        if not _ABBREVIATION.search(text, max(start, found.start() - _SHORT), found.start() + 1):
            yield start, found.end()
            gap = _GAP.match(text, found.end())
            start = gap.end() if gap else found.end()
    if text[start:].strip():
        yield start, len(text)
