"""A row of the list as runs. Pure."""

import posixpath

from newsreader.model import Row
from newsreader.text.sanitise import paragraph
from newsreader.tui.line import Run, Runs, Source, fit, spread
from newsreader.tui.words import when

UNREAD, STAR, CURSOR = "●", "★", "▌"
MARGIN = 3
"""Cells before the headline: the cursor's bar, the unread dot, a space."""
_HEADLINE = Source(0, 0)
"""Of the only run of a row that is the article's own text."""
_WITH_SOURCE = 64
"""Cells from which a one-line row has room for its source."""


def row_runs(row: Row, cells: int, *, bar: str, lines: int) -> tuple[Runs, ...]:
    """The row in one or two lines.

    Args:
        row: What to draw.
        cells: The room for a line.
        bar: The role of the bar that marks the cursor; "" where the cursor is not.
        lines: One or two.
    """
    mark = Run(CURSOR if bar else " ", bar)
    dot = Run("●" if not row.is_read and not row.problem else " ", "dot")
    room = max(0, cells - MARGIN - 1)
    if lines == 1:
        return ((mark, dot, Run(" "), *_one_line(row, room)),)
    star = [Run(f"{STAR} ", "star")] if row.is_starred else []
    first = spread([_headline(row)], star, room) if star else fit([_headline(row)], room)
    about = Run(" · ".join(_about(row)), "meta")
    return (mark, dot, Run(" "), *first), (mark, Run("  "), *fit([about], room))


def _one_line(row: Row, room: int) -> list[Run]:
    right = [Run(f"{STAR} ", "star")] if row.is_starred else []
    parts = _about(row)
    if room >= _WITH_SOURCE:
        right.append(Run(" · ".join(reversed(parts[:2])), "meta"))
    elif room >= _WITH_SOURCE // 2:
        right.append(Run(parts[0], "meta"))
    return spread([_headline(row)], right, room) if right else fit([_headline(row)], room)


def _headline(row: Row) -> Run:
    if row.problem:
        role = "problem"
    elif row.has_headline:
        role = "read" if row.is_read else "unread"
    else:
        role = "opening" if row.is_read else "opening:unread"
    return Run(headline_text(row), role, _HEADLINE)


def headline_text(row: Row) -> str:
    """What a row shows of its article: the headline, else how it begins, else the name of the file."""
    if row.problem:
        return file_name(row.path)
    return row.headline if row.has_headline else f"… {row.headline.lstrip('… ')}"


def _about(row: Row) -> list[str]:
    if row.problem:
        return [str(row.problem)]
    parts = [when(row.published, row.around)]
    if row.source:
        parts.append(row.source)
    if row.language:
        parts.append(row.language)
    return parts


def file_name(path: str) -> str:
    """The last part of a path, safe to show."""
    return paragraph(posixpath.basename(path)) or paragraph(path)
