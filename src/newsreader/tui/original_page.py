"""The original, line for line, with what was left out tinted by kind. Pure.

Nothing is reflowed: line ends, blank lines and indents are the file's own; what would be invisible is shown.
"""

from collections.abc import Iterator

from newsreader.model import Article
from newsreader.text.sanitise import visible_text
from newsreader.tui.line import TOP, Anchor, Line, Run, Source
from newsreader.tui.wrap import wrap

_Piece = tuple[Anchor, str, str]


def original(article: Article, measure: int) -> list[Line]:
    """The whole file at a measure; a longer line goes on below."""
    lines: list[Line] = []
    for pieces in _lines(article):
        lines += _wrapped(pieces, measure)
    return lines


def _lines(article: Article) -> Iterator[list[_Piece]]:
    """The pieces of text, with their roles, in each line of the file."""
    line: list[_Piece] = []
    anchor = Anchor(0, 0)
    for anchor, text, role in _pieces(article):
        first, *more = text.split("\n")
        line.append((anchor, first, role))
        offset = len(first) + 1
        for part in more:
            yield line
            line = [(Anchor(anchor.block, anchor.offset + offset), part, role)]
            offset += len(part) + 1
    if any(text for _, text, _ in line):
        yield line


def _pieces(article: Article) -> Iterator[_Piece]:
    """The file cut where blocks begin and end."""
    end, after = 0, TOP
    for place, (block, label, _, _) in enumerate(article.blocks):
        if end < block.span.start:
            yield after, visible_text(article.original[end : block.span.start]), "body"
        yield Anchor(place, 0), visible_text(block.text), "body" if label.is_content else f"tint:{label}"
        end, after = block.span.end, Anchor(place, len(block.text))
    if end < len(article.original):
        yield after, visible_text(article.original[end:]), "body"


def _wrapped(pieces: list[_Piece], measure: int) -> Iterator[Line]:
    text = "".join(part for _, part, _ in pieces)
    for start, end in wrap(text, measure):
        runs, anchor, place = [], pieces[0][0], 0
        for (block, offset), part, role in pieces:
            if place <= start:
                anchor = Anchor(block, offset + start - place)
            inside = part[max(0, start - place) : max(0, end - place)]
            if inside:
                runs.append(Run(inside, role, Source(block, offset + max(0, start - place), raw=True)))
            place += len(part)
        yield Line(tuple(runs), anchor)
