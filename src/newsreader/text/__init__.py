"""From text to an article. Pure and total: any text in, an Article out, the same one every time.

    bytes -parse_document-> document (``formats``)
    document -split_document-> blocks -label_blocks-> labelled blocks
      -extract_metadata-> metadata -extract_tags-> tags

You can stop after any hop and print the value; ``newsreader clean FILE`` does. A library has a word at the end:
document -draft_document-> Draft -settled(what the library has seen)-> Article.

    lexicon     words: tokens, languages, stems, lemmas, what is known of names
    phrases     what pages say of their own lines, by language
    blocks      text -> blocks, and what can be measured on one
    publishing  headline, date, authors, publisher
    rules       what speaks against a block, a rule a module: ``labels`` asks them in turn
    judging     how likely a block is kept, by trained models
    entities    the names in a text, in the nominative
    tagging     names and topics as tags
    queries     typed text -> queries, and their words in a text
    versions    articles beside each other
    marks       the reader's own notes, tags, rules, searches

What is used everywhere stands beside them: how bytes become text (``decode``), what may reach a screen (``sanitise``), what a date is (``dates``).
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
    from newsreader.text.tagging.tags import extract_tags

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
