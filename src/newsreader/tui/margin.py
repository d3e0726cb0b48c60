"""What is written at an article, set into a page of it: tags and a doubt under its head, notes under their passages. Pure."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsreader.text.marks.notes import Found, Note
from newsreader.text.sanitise import paragraph
from newsreader.tui.line import TOP, Anchor, Line, Run
from newsreader.tui.width import cut
from newsreader.tui.wrap import wrapped

TAG = "#"
"""Stands before a tag of the reader's own."""
PENCIL = "✎ "
"""Stands before a note."""
_BEHIND = 1 << 30
"""Further than any text of a block goes: a note stands below all of it."""
_QUOTED = 60
"""Cells of a passage that is quoted where it cannot be seen."""


class Placed(NamedTuple):
    """A note, and where its passage is in the article as it is now; None for one of the whole article."""

    note: Note
    found: Found | None = None


class Margin(NamedTuple):
    """Everything that is written at an article."""

    tags: tuple[str, ...] = ()
    notes: tuple[Placed, ...] = ()
    doubt: str = ""
    """That it may not be cleaned right, and what can be done; "" for most articles."""


NOTHING = Margin()


def with_margin(lines: list[Line], margin: Margin, cells: int) -> list[Line]:
    """The lines of a page with what is written at its article.

    Args:
        lines: The page; its head stands before the first block.
        margin: What is written.
        cells: The room for a line.
    """
    if margin == NOTHING:
        return lines
    last = {
        line.anchor.block: number for number, line in enumerate(lines) if line.anchor != TOP and line.runs
    }
    below: dict[int, list[Placed]] = {}
    above: list[Placed] = []
    for placed in margin.notes:
        number = last.get(placed.found.end.block) if placed.found else None
        (above if number is None else below.setdefault(number, [])).append(placed)
    page: list[Line] = []
    for number, line in enumerate(lines):
        page.append(line)
        for note, _ in below.get(number, ()):
            page += _note(note, cells, Anchor(line.anchor.block, _BEHIND))
    return _with_head(page, list(_head(margin, above, cells)))


def _with_head(lines: list[Line], head: list[Line]) -> list[Line]:
    if not head:
        return lines
    end = next((number for number, line in enumerate(lines) if line.anchor != TOP), len(lines))
    place = next((number for number in reversed(range(end)) if not lines[number].runs), None)
    if place is None:  # the original has no head
        return [*head, Line(), *lines]
    return [*lines[:place], *head, *lines[place:]]


def _head(margin: Margin, notes: Sequence[Placed], cells: int) -> Iterator[Line]:
    for text, role in (("  ".join(tag_words(margin.tags)), "own"), (margin.doubt, "reason")):
        for line in wrapped(text, cells) if text else ():
            yield Line((Run(line, role),))
    for note, _ in notes:
        quote = cut(paragraph(note.quote), _QUOTED)
        yield from _note(note._replace(text=f"«{quote}»\n{note.text}") if quote else note, cells, TOP)


def _note(note: Note, cells: int, anchor: Anchor) -> Iterator[Line]:
    """A note in lines, its own line ends kept."""
    room, sign = max(1, cells - len(PENCIL)), PENCIL
    for text in note.text.split("\n"):
        for line in wrapped(paragraph(text), room) or [""]:
            yield Line((Run(sign, "key"), Run(line, "own")), anchor)
            sign = " " * len(PENCIL)


def tag_words(tags: Sequence[str]) -> list[str]:
    """Tags as they are shown, never cut in two at the end of a line."""
    return [TAG + paragraph(tag).replace(" ", "\N{NO-BREAK SPACE}") for tag in tags]
