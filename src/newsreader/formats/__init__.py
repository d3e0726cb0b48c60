"""File formats: bytes -> documents -> articles. Pure and total, like ``text``: any bytes are a document.

What a file is, is told by its name, and by how it begins.
"""

import re
from typing import TYPE_CHECKING

from newsreader.model import Article, Problem
from newsreader.text import read_document

if TYPE_CHECKING:  # who lists and searches parses nothing
    from newsreader.text.markup import Document

HTML_SUFFIXES = (".html", ".htm", ".xhtml")
_HEAD = 2048
"""Bytes in which a page says what it is, and its encoding: browsers look at 1,024, comments may stand before."""
_CHARSET = re.compile(rb"""<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9_:-]{2,40})""", re.IGNORECASE)  # fmt: skip
_BEGINS = re.compile(r"(?:\s|\ufeff|<\?xml[^>]{0,200}>|<!--(?:[^-]|-(?!->)){0,1000}-->){0,9}<(?:!doctype\s+html|html)\b", re.IGNORECASE)  # fmt: skip
_TAG = re.compile(r"<[a-zA-Z!/]")


def parse_document(path: str, raw: bytes) -> "Document":
    """The text of a file, and what its mark-up says of it.

    Args:
        path: The file's name; its suffix tells what it holds.
        raw: Its bytes; may be anything.
    """
    from newsreader.text.decode import decode
    from newsreader.text.markup import Document

    is_named = path.lower().endswith(HTML_SUFFIXES)
    head = raw[:_HEAD]
    charset = _CHARSET.search(head) if is_named or b"<" in head else None
    decoded = decode(raw, charset[1].decode("ascii") if charset else "")
    if decoded.problem is None and (is_named or _BEGINS.match(decoded.text[:_HEAD])):
        return parse_html(decoded.text, decoded.encoding)
    return Document(decoded.text, decoded.encoding, decoded.problem)


def parse_html(source: str, encoding: str = "utf-8") -> "Document":
    """The text that a page shows, and what its mark-up says of it; of a text without a tag, the text.

    Args:
        source: The decoded page.
        encoding: Whatever it was decoded from.
    """
    from newsreader.text.markup import Document

    if not _TAG.search(source):
        return Document(source, encoding)
    from newsreader.formats.html import read_html

    text, lines, hints = read_html(source)
    return Document(text, encoding, None if lines else Problem.NO_TEXT, lines, hints)


def read_article(path: str, raw: bytes) -> Article:
    """The whole journey from the bytes of a file."""
    return read_document(path, parse_document(path, raw))
