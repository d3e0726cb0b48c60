"""Values as lines of data: JSON objects and columns between tabs. Nothing here prints."""

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newsreader.model import Article, Metadata, Progress, Row
from newsreader.speech import tr
from newsreader.text.queries.snippet import Snippet
from newsreader.text.sanitise import paragraph
from newsreader.text.views import cleaned_text

if TYPE_CHECKING:  # `newsreader clean` needs no index
    from newsreader.library import Noted

_MARKDOWN = re.compile(r"([\\`*_\[\]<>])")
"""What would make a link, a picture or a tag of words that an article prints."""


def dump(record: dict[str, Any]) -> str:
    """One JSON object on one line, readable, and always encodable as UTF-8."""
    line = json.dumps(record, ensure_ascii=False)
    # A lone surrogate (a damaged file name, "\ud800" in the input) has no UTF-8 form; its escape has.
    return line if _is_encodable(line) else json.dumps(record)


def _is_encodable(line: str) -> bool:
    try:
        line.encode()
    except UnicodeEncodeError:
        return False
    return True


def article_record(article_id: object, article: Article, *, with_text: bool = False) -> dict[str, Any]:
    """Everything found in one article; offsets count characters of the decoded original.

    Args:
        article_id: Whatever the caller knows it by.
        article: With its tags.
        with_text: Put the original in: nobody else has the visible text of a page.
    """
    from newsreader.text.tagging.spellings import spelled_names  # tables that no other record needs

    return {
        "id": article_id,
        **({"text": article.original} if with_text else {}),
        "blocks": [
            {
                "start": block.span.start,
                "end": block.span.end,
                "label": str(label),
                "keep": label.is_content,
                "reason": paragraph(reason),
                "confidence": round(confidence, 3),
            }
            for block, label, reason, confidence in article.blocks
        ],
        "cleaned": cleaned_text(article),
        "metadata": metadata_record(article.metadata),
        "tags": [
            {"facet": str(tag.facet), "value": tag.value} | ({"entity": tag.entity} if tag.entity else {})
            for tag in article.tags
        ],
        "names": [
            {"facet": str(tag.facet), "value": tag.value}
            | ({"entity": tag.entity} if tag.entity else {})
            | {"shown": is_shown, "forms": forms, "why": reasons}
            for tag, is_shown, forms, reasons in spelled_names(article)
        ],
    }


def metadata_record(metadata: Metadata) -> dict[str, Any]:
    """Metadata with dates in ISO 8601, cut to the precision that the file states."""
    return {
        "headline": metadata.headline,
        "published": metadata.published_iso,
        "precision": metadata.precision,
        "confidence": round(metadata.confidence, 3),
        "around": metadata.around.isoformat() if metadata.around else None,
        "byline": metadata.byline,
        "source": metadata.source,
        "language": metadata.language,
        "url": metadata.url,
    }


def one_line(text: str) -> str:
    """Any text as one line that cannot act on a terminal."""
    return paragraph(text)


def label_lines(article: Article) -> Iterator[str]:
    """One line a block: label, reason, text."""
    for block, label, reason, _ in article.blocks:
        yield f"{label}\t{paragraph(reason)}\t{paragraph(block.text)}"


def row_record(row: Row, snippet: Snippet | None = None) -> dict[str, Any]:
    """One article of a list. ``headline`` is the opening of the lead where ``has_headline`` is false.

    Args:
        row: The article.
        snippet: With the places in it that answer the query.
    """
    found = (
        {}
        if snippet is None
        else {"snippet": snippet.text, "matches": [list(span) for span in snippet.spans]}
    )
    return row._asdict() | {"doc_id": int(row.doc_id)} | found


def row_line(row: Row, snippet: Snippet | None = None) -> str:
    """One article of a list, as columns."""
    date = row.published or (f"≈{row.around}" if row.around else "")
    headline = f"[{row.problem}]" if row.problem else row.headline if row.has_headline else f"…{row.headline}"
    found = () if snippet is None else (snippet.text,)
    return "\t".join((date, row.language or "", row.source or "", headline, paragraph(row.path), *found))


def note_record(noted: "Noted", line: int | None) -> dict[str, Any]:
    """A note, its passage, and the article that it is about; none of it for one that is elsewhere."""
    note, row = noted
    about = (
        {"path": row.path, "line": line} | _stated(row) if row is not None else {"path": None, "line": None}
    )
    return {"note": note.text, "quote": note.quote or None, "written": note.written or None} | about


def _stated(row: Row) -> dict[str, Any]:
    headline = row.headline if row.has_headline else None
    return {"headline": headline, "source": row.source, "published": row.published, "language": row.language}


def note_lines(noted: "Noted", line: int | None) -> Iterator[str]:
    """A note as Markdown: the passage, what is written, and where it comes from."""
    note, row = noted
    away = tr("an article that is not in these folders")
    yield f"## {markdown(row.headline) if row is not None else away[:1].upper() + away[1:]}"
    yield ""
    quoted = [part for part in note.quote.split("\n") if part.strip()]
    for number, part in enumerate(quoted):
        yield from [">"] * bool(number)
        yield f"> {markdown(part)}"
    yield from [""] * bool(quoted)
    yield from note.text.split("\n")  # the reader's own Markdown
    yield ""
    parts = []
    if row is not None:
        place = paragraph(row.path.encode("utf-8", "replace").decode()).replace("`", "'")
        date = row.published or (f"≈ {row.around}" if row.around else tr("no date"))
        parts = [
            *([markdown(row.source)] if row.source else []),
            date,
            f"`{place}{f':{line}' if line else ''}`",
        ]
    written = tr("noted {time}", time=note.written.replace("T", " ")) if note.written else ""
    yield f"— {'; '.join([*([', '.join(parts)] if parts else []), *([written] if written else [])])}"
    yield ""


def markdown(text: str) -> str:
    """Any text as one line of Markdown that says just this."""
    return _MARKDOWN.sub(r"\\\1", paragraph(text))


def progress_record(progress: Progress) -> dict[str, Any]:
    """Progress of indexing for another program."""
    return progress._asdict()
