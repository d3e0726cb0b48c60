"""From text to an article. Pure and total: any text in, an Article out, the same one every time.

    bytes -parse_document-> document (``formats``)
    document -split_document-> blocks -label_blocks-> labelled blocks
      -extract_metadata-> metadata -extract_tags-> tags

You can stop after any hop and print the value; ``newsreader clean FILE`` does. A library has a word at the end:
document -draft_document-> Draft -settled(what the library has seen)-> Article.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.model import Article

if TYPE_CHECKING:  # the labeller and its tables are a third of all imports, and no list or search needs them
    from newsreader.text.draft import Draft
    from newsreader.text.markup import Document


def draft_document(path: str, document: "Document") -> "Draft":
    """The article as its text alone tells it, and what it asks the library. Loads the labeller on first use.

    Args:
        path: Where the document came from; its name may hold a date or a site.
        document: Spans are offsets into exactly its text.
    """
    from newsreader.text import drafting

    return drafting.draft_document(path, document)


def label_document(path: str, document: "Document") -> Article:
    """The article without its tags: no dictionary is loaded, so the screen can afford it.

    Args:
        path: Where the document came from; its name may hold a date.
        document: Spans are offsets into exactly its text.
    """
    return draft_document(path, document).article


def read_document(path: str, document: "Document") -> Article:
    """The whole article: blocks, labels, metadata and tags. Loads dictionaries on first use."""
    from newsreader.text.tags import extract_tags

    article = label_document(path, document)
    return replace(article, tags=extract_tags(article.blocks, article.metadata))


def label_text(path: str, text: str) -> Article:
    """The article of a text about which nothing else is known, without its tags."""
    from newsreader.text.markup import Document

    return label_document(path, Document(text))


def read_text(path: str, text: str) -> Article:
    """The article of a text about which nothing else is known."""
    from newsreader.text.markup import Document

    return read_document(path, Document(text))
