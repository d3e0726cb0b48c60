"""An article of the index as a row of the list: safe text, with the reader's marks."""

import os
from functools import lru_cache

from newsreader.index.marked import Marked
from newsreader.index.segment import ArticleRow
from newsreader.model import DocId, Problem, Row, SafeText
from newsreader.text.sanitise import paragraph

_Shown = tuple[
    DocId, str, SafeText, bool, str | None, str | None, SafeText | None, str | None, int, Problem | None
]
_source = lru_cache(1024)(paragraph)
"""A library has few."""


def row_of(row: ArticleRow, marked: Marked, versions: int = 1) -> Row:
    """A row; a file that cannot be read goes by its name.

    Args:
        row: Of the index.
        marked: The shelf.
        versions: Of its story, among what was found.
    """
    doc_id = row.doc_id
    is_read, is_starred = doc_id in marked.read, doc_id in marked.starred
    tags = marked.tags_of(doc_id) if marked.own else ()
    has_note = doc_id in marked.having.get("note", ())
    shown = _shown(row)
    return Row(*shown[:-1], is_read, is_starred, shown[-1], tags, has_note, versions)


@lru_cache(2048)
def _shown(row: ArticleRow) -> _Shown:
    """What is the article's own: a narrower query shows some of the same rows."""
    problem = Problem(row.problem) if row.problem else None
    name = os.fsdecode(os.path.basename(row.path)) if problem else row.headline  # noqa: PTH119 - bytes
    return (
        DocId(row.doc_id),
        os.fsdecode(row.path),
        paragraph(name),
        bool(row.has_headline),
        row.published,
        row.around,
        _source(row.source) if row.source else None,
        row.language,
        row.minutes,
        problem,
    )
