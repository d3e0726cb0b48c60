"""Versions of a story as lines: the table of them, and the differences of two. Pure."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from newsreader.model import Row
from newsreader.speech import mark_many, tr, tr_many
from newsreader.text.versions.comparison import Change, Paragraph, Piece
from newsreader.tui.line import Anchor, Line, Run, Runs, spread
from newsreader.tui.row_text import CURSOR, file_name, headline_text
from newsreader.tui.width import width
from newsreader.tui.words import when
from newsreader.tui.wrap import wrap

MARGIN = 3
"""Cells before a paragraph: what became of it."""
SIGNS = {Change.SAME: " ", Change.REWORDED: "~", Change.MOVED: "↕", Change.ADDED: "+", Change.DROPPED: "−"}
_ROLES = {Change.SAME: "quiet", Change.MOVED: "body", Change.ADDED: "added", Change.DROPPED: "dropped"}
_COUNTED = {
    Change.ADDED: mark_many("{number} added", "{number} added"),
    Change.DROPPED: mark_many("{number} dropped", "{number} dropped"),
    Change.REWORDED: mark_many("{number} reworded", "{number} reworded"),
    Change.MOVED: mark_many("{number} moved", "{number} moved"),
}
_WORDS = {Change.SAME: "body", Change.ADDED: "added:words", Change.DROPPED: "dropped"}


def about_version(row: Row) -> str:
    """When, where, which file."""
    parts = [when(row.published, row.around), row.source or "", file_name(row.path)]
    return " · ".join(part for part in parts if part)


def version_runs(row: Row, share: float | None, cells: int, *, column: int, bar: str) -> Sequence[Run]:
    """A version in one line: when, where, which file, and how much of it is the same.

    Args:
        row: The version.
        share: How much stands in the one that it is compared with; None for that one.
        cells: The room for it.
        column: Cells that what stands before the headline takes in all versions.
        bar: The role of the bar before the one that is looked at; "" for others.
    """
    about = about_version(row)
    about += " " * (column - width(about))
    said = tr("compared with") if share is None else tr("{percent} % the same", percent=percent(share))
    left = [
        Run(f"{CURSOR if bar else ' '} ", bar),
        Run(about, "meta" if not bar else "body"),
        Run(f"  {headline_text(row)}", "quiet"),
    ]
    return spread(left, [Run(f"{said} ", "title" if share is None else "number")], cells)


def percent(share: float) -> int:
    """Nearly all is not all, and hardly anything is not nothing."""
    return max(1 if share else 0, min(round(100 * share), 100 if share >= 1 else 99))


def counted(changes: Sequence[Paragraph]) -> str:
    """How many paragraphs were added, dropped, reworded, moved."""
    number = Counter(change.change for change in changes)
    said = [tr_many(*forms, number[kind]) for kind, forms in _COUNTED.items() if number[kind]]
    return " · ".join(said) or tr("the same words")


def comparison(changes: Sequence[Paragraph], measure: int, *, brief: bool = False) -> list[Line]:
    """The paragraphs of both texts, a blank line between them; the block of an anchor is the number of a paragraph.

    Args:
        changes: See ``text.versions.comparison``.
        measure: Cells of a line, the margin not counted.
        brief: Paragraphs that are the same are only counted.
    """
    lines: list[Line] = []
    for is_same, group in groupby(enumerate(changes), key=lambda pair: pair[1].change is Change.SAME):
        if brief and is_same:
            lines += _skipped(list(group))
            continue
        for number, change in group:
            lines += (Line(runs, Anchor(number, 0)) for runs in _paragraph(change, measure))
            lines.append(Line((), Anchor(number, 0)))
    return lines[:-1]


def _skipped(same: Sequence[tuple[int, Paragraph]]) -> Iterator[Line]:
    anchor = Anchor(same[0][0], 0)
    said = tr_many("{number} paragraph is the same", "{number} paragraphs are the same", len(same))
    yield Line((Run(" " * MARGIN), Run(f"· · ·  {said}", "reason")), anchor)
    yield Line((), anchor)


def _paragraph(change: Paragraph, measure: int) -> Iterator[Runs]:
    """The lines of one paragraph, its sign before the first of them."""
    pieces = _apart(change.pieces)
    text = "".join(piece.text for piece in pieces)
    whole = _ROLES.get(change.change)
    roles = dict.fromkeys(_WORDS, whole) if whole else _WORDS
    sign = Run(f" {SIGNS[change.change]} ", f"sign:{change.change}")
    for start, end in wrap(text, measure):
        yield (sign, *_runs(pieces, start, end, roles))
        sign = Run(" " * MARGIN)


def _apart(pieces: Sequence[Piece]) -> list[Piece]:
    """Pieces with a space between words of both texts, where the end of a paragraph had none."""
    found: list[Piece] = []
    for piece in pieces:
        if found and not found[-1].text[-1:].isspace() and not piece.text[:1].isspace():
            found[-1] = found[-1]._replace(text=f"{found[-1].text} ")
        found.append(piece)
    return found


def _runs(pieces: Sequence[Piece], start: int, end: int, roles: dict[Change, str]) -> Iterator[Run]:
    """What of the pieces is on a line."""
    place = 0
    for piece in pieces:
        inside = piece.text[max(0, start - place) : max(0, end - place)]
        place += len(piece.text)
        word = inside.rstrip()  # the line under a word ends with it
        if word:
            yield Run(word, roles[piece.change])
        if inside != word:
            yield Run(inside[len(word) :], roles[Change.SAME])
