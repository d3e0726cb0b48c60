"""An article of the index as a row of the list: safe text, with the reader's marks."""

import os
from functools import lru_cache

from newsreader.index.marked import Marked
from newsreader.index.segment import ArticleRow
from newsreader.model import DocId, Problem, Row
from newsreader.text.sanitise import paragraph

_source = lru_cache(1024)(paragraph)
"""A library has few."""


def row_of(row: ArticleRow, marked: Marked, versions: int = 1) -> Row:
    """A row; a file that cannot be read goes by its name.

    Args:
        row: Of the index.
        marked: The shelf.
        versions: Of its story, among what was found.
    """
    problem = Problem(row.problem) if row.problem else None
    name = os.fsdecode(os.path.basename(row.path)) if problem else row.headline  # noqa: PTH119 - bytes
    return Row(
        doc_id=DocId(row.doc_id),
        path=os.fsdecode(row.path),
        headline=paragraph(name),
        has_headline=bool(row.has_headline),
        published=row.published,
        around=row.around,
        source=_source(row.source) if row.source else None,
        language=row.language,
        minutes=row.minutes,
        is_read=row.doc_id in marked.read,
        is_starred=row.doc_id in marked.starred,
        problem=problem,
        tags=marked.tags_of(row.doc_id),
        has_note=row.doc_id in marked.having.get("note", ()),
        versions=versions,
    )
