"""Blocks of the cleaned text as lines that look like what they are: speech, lists, quotations, tables. Pure.

The text stays the file's own, sign for sign; only bullets of a list that has none, and the room between cells, are ours.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from functools import partial
from itertools import groupby
from typing import NamedTuple

from newsreader.model import Article, Label
from newsreader.text.sanitise import paragraph
from newsreader.tui.block_text import kept_role, text_lines
from newsreader.tui.line import Anchor, Line, Run, Source
from newsreader.tui.width import width
from newsreader.tui.wrap import wrap

HANG = 2
"""Cells of a dash and its space: a hung dash leaves the words of the paragraph in one line with all others."""
_SPEECH = re.compile(r"[—–] (?=\S)")
_BULLET = re.compile(r"(?:[•●▪◦‣·*-]|\d{1,2}[.)]) (?=\S)")
_QUOTED = re.compile(r"[«“„\"][^«“„\"»”]{40,}[»”\"][.!?…]?")
"""One quotation from the first sign to the last; a shorter one is rather a name."""
_CELLS = " | "
_TAB = "\t"
"""Between the cells of a saved page's table."""
_GAP = 2
"""Cells of room between columns that only a space parts."""
_SHORT = 80
"""Characters of an item of a list that has no bullets."""
_STOPS = (".", "!", "?", "…", ":")
_GOES_ON = (";", ",")
"""What an item ends with of a list that closes with a full stop."""
_NARROWEST = 20
"""Cells from which there is room to indent."""


class Shape(Enum):
    """How a block is set."""

    PARAGRAPH = 0
    SPEECH = 1
    ITEM = 2
    QUOTE = 3
    ROW = 4


class _Kept(NamedTuple):
    place: int
    text: str
    label: Label
    is_tight: bool
    """It stands right below the block before it, without a blank line."""
    cells: int
    """Of a row of a table; 1 of what is none."""


def shapes(article: Article) -> Mapping[int, Shape]:
    """How each kept block is set, by its number; what is not named is a paragraph."""
    return _shapes(list(_kept(article)))


def _shapes(kept: Sequence[_Kept]) -> dict[int, Shape]:
    found: dict[int, Shape] = {}
    for number, block in enumerate(kept):
        if block.label is not Label.BODY:
            continue
        if _SPEECH.match(block.text):
            found[block.place] = Shape.SPEECH
        elif _BULLET.match(block.text) or _is_item(kept, number, found):
            found[block.place] = Shape.ITEM
        elif _is_row(kept, number):
            found[block.place] = Shape.ROW
        elif _QUOTED.fullmatch(block.text):
            found[block.place] = Shape.QUOTE
    return found


def _kept(article: Article) -> Iterator[_Kept]:
    end = 0
    for place, block in enumerate(article.blocks):
        gap = article.original[end : block.block.span.start]
        end = block.block.span.end
        if block.keep:
            cells, text = len(_cells(block.block.text)[0]), paragraph(block.block.text)
            yield _Kept(place, text, block.label, gap.count("\n") == 1, cells)


def _cells(text: str) -> tuple[list[str], str]:
    """The cells of a row of a table, and what parts them where it is drawn on one line; any other text is one cell, as it is."""
    for sign, drawn in ((_CELLS, _CELLS), (_TAB, " ")):
        if sign not in text:
            continue
        cells: list[str] = [paragraph(cell) for cell in text.split(sign)]
        # What a cell loses by being drawn alone would be missing from the line that is found, copied and noted.
        if drawn.join(cells) == paragraph(text):
            return cells, drawn
    return [text], ""


def _is_item(kept: Sequence[_Kept], number: int, found: Mapping[int, Shape]) -> bool:
    """Short lines right below each other, after a line that ends with a colon: a list that lost its bullets."""
    block, before = kept[number], kept[number - 1] if number else None
    is_last = before is not None and found.get(before.place) is Shape.ITEM and before.text.endswith(_GOES_ON)
    if before is None or len(block.text) > _SHORT or block.text.endswith(_STOPS if not is_last else ":"):
        return False
    if found.get(before.place) is Shape.ITEM:
        return block.is_tight and not _BULLET.match(before.text)
    after = kept[number + 1] if number + 1 < len(kept) else None
    return (
        before.text.endswith(":")
        and after is not None
        and after.is_tight
        and len(after.text) <= _SHORT
        and not after.text.endswith(_STOPS)
    )


def _is_row(kept: Sequence[_Kept], number: int) -> bool:
    """Cells as the neighbour above or below has them."""
    cells = kept[number].cells
    beside = kept[max(0, number - 1) : number + 2]
    return cells > 1 and sum(other.cells == cells for other in beside) > 1


def is_tight(shape: Shape, before: Shape) -> bool:
    """Whether no blank line stands between two blocks."""
    return shape is before and shape in {Shape.ITEM, Shape.ROW}


def set_block(article: Article, block: _Kept, shape: Shape, measure: int, *, hang: bool) -> list[Line]:
    """The lines of one block that is no row of a table.

    Args:
        article: Whose.
        block: Of those that are kept.
        shape: How it is set.
        measure: The longest line.
        hang: There is room left of the text for a dash.
    """
    place, text = block.place, block.text
    role = kept_role(article.blocks[place])
    if measure < _NARROWEST:
        shape = Shape.PARAGRAPH
    match shape:
        case Shape.SPEECH if hang:
            lines = _indented(place, text, HANG, "", role, measure)
            return [lines[0]._replace(hang=HANG), *lines[1:]]
        case Shape.ITEM:
            bullet = _BULLET.match(text)
            return _indented(
                place, text, bullet.end() if bullet else 0, "" if bullet else "• ", role, measure, deep=True
            )
        case Shape.QUOTE:
            inner = _indented(place, text, 0, "", "quote", measure - 2 * HANG)
            return [line._replace(runs=(Run(" " * HANG), *line.runs)) for line in inner]
    drawn = text_lines(article, text, measure, role, partial(Source, place))
    return [Line(runs, Anchor(place, start)) for start, runs in drawn]


def _indented(  # noqa: PLR0913, PLR0917 - a paragraph and all that stands before its lines
    place: int, text: str, lead: int, sign: str, role: str, measure: int, *, deep: bool = False
) -> list[Line]:
    """A paragraph whose first ``lead`` characters, or a sign of ours, stand before the lines of its text.

    Args:
        place: The number of the block.
        text: Its text.
        lead: Characters that stand before.
        sign: Ours, which no text has.
        role: Of the text.
        measure: The longest line, with what stands before.
        deep: The following lines begin below the text of the first one.
    """
    before = sign or text[:lead]
    indent = width(before) if deep else 0
    lines: list[Line] = []
    for start, end in wrap(text[lead:], max(1, measure - indent)):
        runs = [Run(text[lead + start : lead + end], role, Source(place, lead + start))]
        if not lines and before:
            runs.insert(0, Run(before, "bullet" if sign else role, None if sign else Source(place, 0)))
        elif indent:
            runs.insert(0, Run(" " * indent))
        lines.append(Line(tuple(runs), Anchor(place, lead + start if lines else 0)))
    return lines


def set_kept(article: Article, measure: int, *, hang: bool) -> Iterator[tuple[int, Shape, list[Line]]]:
    """The kept blocks, set: their numbers, how each is set, and its lines."""
    kept = list(_kept(article))
    found = _shapes(kept)
    for cells, run in groupby(kept, lambda block: block.cells if found.get(block.place) is Shape.ROW else 0):
        blocks = list(run)
        rows = set_rows(article, [block.place for block in blocks], measure) if cells else None
        for number, block in enumerate(blocks):
            own = found.get(block.place, Shape.PARAGRAPH)
            lines = rows[number] if rows else set_block(article, block, own, measure, hang=hang)
            yield block.place, own, lines


def set_rows(article: Article, places: Sequence[int], measure: int) -> list[list[Line]] | None:
    """The rows of a table with their cells below each other, numbers to the right; None where there is no room."""
    parted = [_cells(article.blocks[place].block.text) for place in places]
    table = [cells for cells, _ in parted]
    columns = list(zip(*table, strict=True))
    widths = [max(map(width, column)) for column in columns]
    if sum(widths) + len(_CELLS) * (len(widths) - 1) > measure:
        return None
    numeric = [all(any(map(str.isdigit, cell)) for cell in column[1:]) for column in columns]
    has_head = any(numeric) and not any(
        char.isdigit() for n, cell in zip(numeric, table[0], strict=True) if n for char in cell
    )
    rows = []
    for number, (place, (cells, drawn)) in enumerate(zip(places, parted, strict=True)):
        role, offset, runs = "heading" if has_head and not number else "body", 0, []
        for column, cell in enumerate(cells):
            pad = Run(" " * (widths[column] - width(cell)))
            text = Run(cell, role, Source(place, offset))
            runs += [pad, text] if numeric[column] else [text, pad]
            offset += len(cell)
            if column + 1 < len(cells):
                runs += [Run(drawn, "body", Source(place, offset)), Run(" " * (_GAP if drawn == " " else 0))]
                offset += len(drawn)
        rows.append([Line(tuple(run for run in runs if run.text), Anchor(place, 0))])
    return rows
