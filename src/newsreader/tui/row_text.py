"""A row of the list as runs. Pure."""

import posixpath

from newsreader.model import Row
from newsreader.speech import figure, retold
from newsreader.text.sanitise import paragraph
from newsreader.tui.line import Run, Runs, Source, fit, spread
from newsreader.tui.margin import tag_words
from newsreader.tui.width import cut, width
from newsreader.tui.words import when

UNREAD, STAR, CURSOR, PICKED, NOTE = "●", "★", "▌", "✓", "✎"
MARGIN = 3
"""Cells before the headline: the cursor's bar, the unread dot or a tick, a space."""
_HEADLINE = Source(0, 0)
"""Of the only run of a row that is the article's own text."""
_SHARE = 4
"""Of a one-line row the tags take at most one in so many cells."""
_WITH_SOURCE = 64
"""Cells from which a one-line row has room for its source, and for the hour of its date."""
_DAY = len("2026-03-06")


def row_runs(row: Row, cells: int, *, bar: str, lines: int, picked: bool = False) -> tuple[Runs, ...]:
    """The row in one or two lines.

    Args:
        row: What to draw.
        cells: The room for a line.
        bar: The role of the bar that marks the cursor; "" where the cursor is not.
        lines: One or two.
        picked: It is selected.
    """
    mark = Run(CURSOR if bar else " ", bar)
    is_unread = not row.is_read and not row.problem
    dot = Run(UNREAD if is_unread else " ", "dot")
    if picked:  # a headline that is bold is an unread one all the same
        dot = Run(PICKED, "dot" if is_unread else "meta")
    room = max(0, cells - MARGIN - 1)
    if lines == 1:
        return ((mark, dot, Run(" "), *_one_line(row, room)),)
    right = _signs(row)
    first = spread([_headline(row)], right, room) if right else fit([_headline(row)], room)
    second = _about_and_tags(row, room) if row.tags else fit([Run(" · ".join(_about(row)), "meta")], room)
    return (mark, dot, Run(" "), *first), (mark, Run("  "), *second)


def _signs(row: Row) -> list[Run]:
    """That there is a note, a star, and how many versions there are."""
    note = [Run(f"{NOTE} ", "own")] if row.has_note else []
    star = [Run(f"{STAR} ", "star")] if row.is_starred else []
    versions = [Run(f"×{figure(row.versions)} ", "number")] if row.versions > 1 else []
    return [*note, *star, *versions]


def _about_and_tags(row: Row, room: int) -> list[Run]:
    """Of what is said about it as much as leaves room for its tags, and these."""
    tags = Run(_tags(row, room // 2), "own")
    parts = _about(row)
    while len(parts) > 1 and width(" · ".join(parts)) > room - width(tags.text) - 2:
        parts.pop()
    return spread([Run(" · ".join(parts), "meta")], [tags], room)


def _one_line(row: Row, room: int) -> list[Run]:
    right = _signs(row)
    is_roomy = room >= _WITH_SOURCE
    parts = _about(row if is_roomy else row._replace(published=row.published and row.published[:_DAY]))
    if row.tags and room >= _WITH_SOURCE // 2:
        right = [Run(f"{_tags(row, room // _SHARE)} ", "own"), *right, Run(parts[0], "meta")]
    elif is_roomy:
        right.append(Run(" · ".join(reversed(parts[:2])), "meta"))
    elif room >= _WITH_SOURCE // 2:
        right.append(Run(parts[0], "meta"))
    return spread([_headline(row)], right, room) if right else fit([_headline(row)], room)


def _tags(row: Row, cells: int) -> str:
    """The reader's own tags in some cells."""
    return cut(" ".join(tag_words(row.tags)), cells)


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
        return [retold(row.problem)]
    parts = [when(row.published, row.around)]
    if row.source:
        parts.append(row.source)
    if row.language:
        parts.append(row.language)
    return parts


def file_name(path: str) -> str:
    """The last part of a path, safe to show."""
    return paragraph(posixpath.basename(path)) or paragraph(path)
