"""The original, line for line, with what was left out named and tinted by kind. Pure.

Nothing is reflowed: line ends, blank lines and indents are the file's own; what would be invisible is shown. What
is not the file's stands beside it: the kind of a block before its first line, a bar before the others. Where the kind
changes inside of a line, it is named there.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsreader.model import Article, Label
from newsreader.text.sanitise import visible_text
from newsreader.tui.line import TOP, Anchor, Line, Run, Source
from newsreader.tui.width import cut, width
from newsreader.tui.words import label_words
from newsreader.tui.wrap import wrap

BAR = "┆"
"""Stands beside a block that was left out, and around a kind that is named inside of a line."""
_LEAST = 4
"""Cells beside the text that name a kind by how its word begins: three letters, and a space."""
_NARROWEST = 30
"""Cells from which the text makes room for them where there is no margin."""


class _Piece(NamedTuple):
    """A stretch of a line: of one block, of the white space between two, or a name of ours."""

    anchor: Anchor
    text: str
    label: Label | None = None
    """Of what was left out."""
    is_ours: bool = False

    @property
    def role(self) -> str:
        """Its role."""
        if self.label is None:
            return "body"
        return f"{'label' if self.is_ours else 'tint'}:{self.label}"


def original(article: Article, cells: int, measure: int) -> list[Line]:
    """The whole file in lines of at most ``measure``, which stand in the middle of ``cells``; longer ones go on below."""
    names = {block.label: label_words(block.label) for block in article.blocks if not block.keep}
    beside = max(map(width, names.values()), default=-1) + 1
    room = min(cells, measure)
    margin = (cells - room) // 2
    hangs = margin >= min(beside, _LEAST)
    if hangs:
        gutter = min(beside, margin)
    else:
        gutter = min(beside, _LEAST) if cells >= _NARROWEST else 0
        room -= gutter
    lines: list[Line] = []
    for pieces in _lines(article):
        lines += _with_names(_wrapped(_named(pieces, names), room), names, gutter, hangs=hangs)
    return lines


def _lines(article: Article) -> Iterator[list[_Piece]]:
    """The pieces of text, with their labels, in each line of the file."""
    line: list[_Piece] = []
    for anchor, text, label, _ in _pieces(article):
        first, *more = text.split("\n")
        line.append(_Piece(anchor, first, label))
        offset = len(first) + 1
        for part in more:
            yield line
            line = [_Piece(Anchor(anchor.block, anchor.offset + offset), part, label)]
            offset += len(part) + 1
    if any(piece.text for piece in line):
        yield line


def _pieces(article: Article) -> Iterator[_Piece]:
    """The file cut where blocks begin and end."""
    end, after = 0, TOP
    for place, (block, label, _, _) in enumerate(article.blocks):
        if end < block.span.start:
            yield _Piece(after, visible_text(article.original[end : block.span.start]))
        yield _Piece(Anchor(place, 0), visible_text(block.text), None if label.is_content else label)
        end, after = block.span.end, Anchor(place, len(block.text))
    if end < len(article.original):
        yield _Piece(after, visible_text(article.original[end:]))


def _named(pieces: Sequence[_Piece], names: dict[Label, str]) -> list[_Piece]:
    """A line in which kinds change, with the names of those that begin inside of it."""
    named: list[_Piece] = []
    before: _Piece | None = None
    for piece in pieces:
        if piece.text.strip():
            if before is not None and piece.label != before.label:
                label = piece.label or before.label
                name = f"{BAR}{names[piece.label]}{BAR} " if piece.label else f"{BAR} "
                named.append(_Piece(piece.anchor, name, label, is_ours=True))
            before = piece
        named.append(piece)
    return named


class _Drawn(NamedTuple):
    line: Line
    label: Label | None
    """Of the first block on it, if that was left out."""
    is_first: bool
    """The block begins here."""


def _wrapped(pieces: Sequence[_Piece], measure: int) -> Iterator[_Drawn]:
    text = "".join(piece.text for piece in pieces)
    for start, end in wrap(text, measure):
        runs, anchor, place = [], pieces[0].anchor, 0
        first: tuple[_Piece, int] | None = None
        for piece in pieces:
            (block, offset), part, _, is_ours = piece
            if place <= start and not is_ours:
                anchor = Anchor(block, offset + start - place)
            inside = part[max(0, start - place) : max(0, end - place)]
            if inside and is_ours:
                runs.append(Run(inside, piece.role))
            elif inside:
                at = offset + max(0, start - place)
                runs.append(Run(inside, piece.role, Source(block, at, raw=True)))
                if first is None and inside.strip():
                    first = piece, at
            place += len(part)
        label = first[0].label if first is not None else None
        yield _Drawn(Line(tuple(runs), anchor), label, first is not None and not first[1])


def _with_names(
    drawn: Iterator[_Drawn], names: dict[Label, str], gutter: int, *, hangs: bool
) -> Iterator[Line]:
    """The lines with the kinds of what was left out beside them."""
    for line, label, is_first in drawn:
        if label is None or not gutter:
            yield line if hangs or not gutter else line._replace(runs=(Run(" " * gutter), *line.runs))
            continue
        room = gutter - 1
        name = names[label]
        name = name if width(name) <= room else name[:room] if room < _LEAST else cut(name, room)
        beside = Run((name if is_first else BAR).rjust(room) + " ", f"label:{label}")
        yield line._replace(runs=(beside, *line.runs), hang=gutter if hangs else 0)
