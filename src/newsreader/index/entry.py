"""What the index keeps of one article: made from a file in a worker, sent to the writer, no disk of its own."""

from hashlib import blake2b
from typing import NamedTuple

from newsreader.model import Article, Problem, Tag
from newsreader.text.query import clean_value
from newsreader.text.sanitise import paragraph
from newsreader.text.tokens import fold, forms
from newsreader.text.views import cleaned_text, opening, reading_minutes

HASH_SIZE = 16
"""Bytes. 128 bits: two different articles with one hash are not to be expected in any library."""


class Entry(NamedTuple):
    """One article as the index sees it. All text has passed the sanitiser.

    ``words`` holds the folded words of headline and content: a line per paragraph, a blank before and after
    each word, so that a phrase is found by looking for " its words ".
    """

    problem: Problem | None = None
    hash: bytes | None = None
    headline: str = ""
    has_headline: bool = False
    published: str | None = None
    around: str | None = None
    source: str | None = None
    language: str | None = None
    minutes: int = 0
    words: str = ""
    tags: tuple[Tag, ...] = ()


def entry_of(article: Article, raw: bytes) -> Entry:
    """What the index keeps of an article.

    Args:
        article: With its tags.
        raw: The bytes it came from; their hash is its identity.
    """
    metadata = article.metadata
    headline = paragraph(metadata.headline or "")
    return Entry(
        hash=blake2b(raw, digest_size=HASH_SIZE).digest(),
        headline=headline or opening(article),
        has_headline=bool(headline),
        published=metadata.published_iso,
        around=metadata.around.isoformat() if metadata.around else None,
        source=paragraph(metadata.source) if metadata.source else None,
        language=paragraph(metadata.language) if metadata.language else None,
        minutes=reading_minutes(article),
        words=words_of(headline, cleaned_text(article)),
        tags=tuple(dict.fromkeys(tag for tag in map(_clean_tag, article.tags) if name_key(tag.value))),
    )


def words_of(headline: str, cleaned: str) -> str:
    """The words of headline and content as ``Entry.words`` keeps them."""
    lines = dict.fromkeys(line_of(forms(text)) for text in (headline, *cleaned.split("\n\n")))
    return "\n".join(line for line in lines if line)


def line_of(words: list[str]) -> str:
    """Words of one paragraph, each between blanks; nothing for no words."""
    return f" {' '.join(words)} " if words else ""


def name_key(value: str) -> str:
    """What names are compared by: as a query can say them, folded."""
    return fold(clean_value(paragraph(value)))


def _clean_tag(tag: Tag) -> Tag:
    return tag._replace(value=paragraph(tag.value), entity=paragraph(tag.entity))
