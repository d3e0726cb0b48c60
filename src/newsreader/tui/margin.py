"""What the reader wrote at an article, set into a page of it: tags of his own under its head. Pure."""

from collections.abc import Sequence
from typing import NamedTuple

from newsreader.text.sanitise import paragraph
from newsreader.tui.line import TOP, Line, Run
from newsreader.tui.wrap import wrapped

TAG = "#"
"""Stands before a tag of the reader's own."""


class Margin(NamedTuple):
    """Everything that is written at an article."""

    tags: tuple[str, ...] = ()


NOTHING = Margin()


def with_margin(lines: list[Line], margin: Margin, cells: int) -> list[Line]:
    """The lines of a page with what is written at its article.

    Args:
        lines: The page; its head stands before the first block.
        margin: What is written.
        cells: The room for a line.
    """
    head = list(_head(margin, cells))
    if not head:
        return lines
    end = next((number for number, line in enumerate(lines) if line.anchor != TOP), len(lines))
    place = next((number for number in reversed(range(end)) if not lines[number].runs), None)
    if place is None:  # the original has no head
        return [*head, Line(), *lines]
    return [*lines[:place], *head, *lines[place:]]


def _head(margin: Margin, cells: int) -> Sequence[Line]:
    text = "  ".join(tag_words(margin.tags))
    return [Line((Run(line, "own"),)) for line in wrapped(text, cells)] if text else []


def tag_words(tags: Sequence[str]) -> list[str]:
    """Tags as they are shown, never cut in two at the end of a line."""
    return [TAG + paragraph(tag).replace(" ", "\N{NO-BREAK SPACE}") for tag in tags]
