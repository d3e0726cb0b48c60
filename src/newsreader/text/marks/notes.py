"""Notes of the reader: of an article, or of a passage in it, which is found again by its words. Pure.

The name of a note on the shelf is where its passage stood in the original. That may move, when a file is corrected or
cleaned otherwise; so the note keeps the passage itself, and of several places that read the same the nearest is meant.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from newsreader.model import Article, Kept
from newsreader.text.sanitise import paragraph, safe_text, visible_text

LONGEST = 20_000
"""Characters of a note."""
_QUOTED = 4_000
"""Characters of a passage that are kept."""
_FEWER = (40, 12, 6)
"""First words of a paragraph by which it is looked for when it is not there as it was: it was corrected further on."""
_NAME = re.compile(r"(\d{1,12})-(\d{1,12})")


class Note(NamedTuple):
    """What the reader wrote."""

    text: str
    name: str = ""
    """Where its passage began and ended when it was written; "" for a note of the whole article."""
    quote: str = ""
    """The passage, a line for each of its paragraphs."""
    written: str = ""
    """When, in ISO 8601 to the second."""

    @property
    def start(self) -> int:
        """Where its passage began."""
        found = _NAME.fullmatch(self.name)
        return int(found[1]) if found else 0


class Place(NamedTuple):
    """A place in an article: a block, and how far into its text as it is shown."""

    block: int
    offset: int


class Found(NamedTuple):
    """Where the passage of a note is now."""

    start: Place
    end: Place


def passage_name(start: int, end: int) -> str:
    """What a note of a passage is called on the shelf."""
    return f"{start}-{end}"


def note_text(typed: str) -> str:
    """A note as it is kept: nothing that acts on a terminal, no white space at its ends; "" for none."""
    lines = (line.rstrip() for line in safe_text(typed[:LONGEST]).split("\n"))
    return "\n".join(lines).strip()


def note_value(note: Note) -> str:
    """A note as the shelf keeps it."""
    quote = note.quote[:_QUOTED]
    return json.dumps({"text": note.text, "quote": quote, "written": note.written}, ensure_ascii=False)


def read_note(kept: Kept) -> Note:
    """A note of the shelf; whatever stands there is one."""
    try:
        known = json.loads(kept.value)
        texts = [str(known.get(part, "")) for part in ("text", "quote", "written")]
    except (ValueError, AttributeError, RecursionError):
        texts = [kept.value, "", ""]
    return Note(note_text(texts[0]), kept.name, safe_text(texts[1]), paragraph(texts[2]))


def find_passage(article: Article, note: Note, *, raw: bool = False) -> Found | None:
    """Where the passage of a note is in an article; None where it is no longer, or the note has none.

    Args:
        article: Read now.
        note: Of it, or of what it was before.
        raw: In blocks as the original shows them, else as paragraphs.
    """
    parts = [part for part in note.quote.split("\n") if part.strip()]
    if not parts:
        return None
    shown = visible_text if raw else paragraph
    texts = {place: shown(block.block.text) for place, block in enumerate(article.blocks)}
    starts = [block.block.span.start for block in article.blocks]
    first = _nearest(texts, parts[0], lambda place: abs(starts[place.block] + place.offset - note.start))
    if first is None or len(parts) == 1:
        return first
    later = {place: text for place, text in texts.items() if place > first.start.block}
    last = _nearest(later, parts[-1], lambda place: place.block)
    return Found(first.start, last.end) if last else first


def line_of(source: str, note: Note) -> int | None:
    """The line of a file, from 1, on which the passage of a note begins; None where it is not, or is none.

    Args:
        source: The file as text.
        note: Of an article of the file.
    """
    part = next((part for part in note.quote.split("\n") if part.strip()), "")
    found = _nearest({0: source}, part, lambda place: abs(place.offset - note.start))
    return source.count("\n", 0, found.start.offset) + 1 if found else None


def _nearest(texts: Mapping[int, str], wanted: str, distance: Callable[[Place], int]) -> Found | None:
    """Where a paragraph stands, with whatever white space between its words; of several places the nearest one."""
    words = wanted.split()
    for number in (len(words), *(fewer for fewer in _FEWER if fewer < len(words))):
        found = min(_places(texts, words[:number]), key=lambda one: distance(one.start), default=None)
        if found is not None:
            block, start = found.start
            end = max(found.end.offset, min(start + len(wanted), len(texts[block])))
            return Found(found.start, found.end if number == len(words) else Place(block, end))
    return None


def _places(texts: Mapping[int, str], words: list[str]) -> Iterator[Found]:
    if not words:
        return
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    for block, text in texts.items():
        for found in pattern.finditer(text):
            yield Found(Place(block, found.start()), Place(block, found.end()))
