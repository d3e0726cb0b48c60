"""Side by side: one page with two columns, so that they cannot go out of step. Pure.

The original is on the left, the cleaned text on the right, aligned block by block; the shorter side is
padded. Where blocks were left out, the right side says what they are and why.
"""

from collections.abc import Iterator
from functools import partial
from itertools import zip_longest
from typing import NamedTuple

from newsreader.model import Article, Label, LabelledBlock
from newsreader.speech import tr_as
from newsreader.text.sanitise import paragraph, visible_text
from newsreader.tui.block_text import about, is_apart, kept_role, same_kind, text_lines, why
from newsreader.tui.line import TOP, Anchor, Line, Run, Runs, Source, fit
from newsreader.tui.width import cut
from newsreader.tui.words import label_words

GUTTER = 3
"""Cells between the columns."""
REMINDED = 16
"""Beside a long run of blocks left out for one reason, the label stands again every so many lines."""


class _Numbered(NamedTuple):
    """A block and its number in the article."""

    place: int
    block: LabelledBlock


def beside(article: Article, cells: int, measure: int) -> list[Line]:
    """The article in two columns that take at most ``cells``, each at most ``measure`` wide."""
    column = column_width(cells, measure)
    lines = [*about(article, 2 * column + GUTTER), Line(), _titles(column)]
    before: LabelledBlock | None = None
    for group in _groups(article):
        first = group[0]
        if before is None or is_apart(article, before, first.block):
            lines.append(_pair((), (), column, None, Anchor(first.place, 0)))
        lines += _rows(article, group, column)
        before = group[-1].block
    return lines


def column_width(cells: int, measure: int) -> int:
    """How wide one of the two columns is."""
    return max(1, min((cells - GUTTER) // 2, measure))


def _groups(article: Article) -> Iterator[list[_Numbered]]:
    """Each kept block by itself; blocks left out for one reason, one after the other, together."""
    group: list[_Numbered] = []
    for place, block in enumerate(article.blocks):
        if group and not same_kind(group[-1].block, block):
            yield group
            group = []
        group.append(_Numbered(place, block))
    if group:
        yield group


def _rows(article: Article, group: list[_Numbered], column: int) -> Iterator[Line]:
    label = None if group[0].block.keep else group[0].block.label
    left = list(_left(article, group, column))
    right = _right(article, group[0], len(left), column)
    for one, other in zip_longest(left, right):
        anchor, runs = one or (left[-1][0], ())
        yield _pair(runs, other or (), column, label, anchor)


def _left(article: Article, group: list[_Numbered], column: int) -> Iterator[tuple[Anchor, Runs]]:
    """The lines of the original, each with its place in the article."""
    before: LabelledBlock | None = None
    for number, block in group:
        if before is not None and is_apart(article, before, block):
            yield Anchor(number, 0), ()
        before, place = block, 0
        role = "quiet" if block.keep else f"struck:{block.label}"
        for line in visible_text(block.block.text).split("\n"):
            source = partial(_raw, number, place)
            for start, runs in text_lines(article, line, column, role, source):
                yield Anchor(number, place + start), runs
            place += len(line) + 1


def _right(article: Article, numbered: _Numbered, height: int, column: int) -> list[Runs]:
    """The cleaned text of a block, or why it and its like were left out."""
    place, block = numbered
    if block.keep:
        text, role = paragraph(block.block.text), kept_role(block)
        return [runs for _, runs in text_lines(article, text, column, role, partial(Source, place))]
    lines = why(block, column)
    again: Runs = (Run(cut(label_words(block.label), column), "reason"),)
    for row in range(len(lines), height):
        lines.append(again if row % REMINDED == 0 else ())
    return lines


def _raw(number: int, place: int, start: int) -> Source:
    """A place in the original."""
    return Source(number, place + start, raw=True)


def _titles(column: int) -> Line:
    """What the two columns are."""
    return _pair(
        (Run(tr_as("view", "Original"), "group"),),
        (Run(tr_as("view", "Cleaned"), "group"),),
        column,
        None,
        TOP,
    )


def _pair(left: Runs, right: Runs, column: int, label: Label | None, anchor: Anchor) -> Line:
    gutter = Run(" │ ", "track") if label is None else Run(" ┃ ", f"label:{label}")
    return Line((*fit(left, column), gutter, *right), anchor)
