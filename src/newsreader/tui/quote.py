"""A quotation that can be checked: the words, where they come from, and the hash of the file that they stand in. Pure."""

from collections.abc import Sequence
from hashlib import sha256
from typing import NamedTuple

from newsreader.formats import parse_document
from newsreader.model import Article
from newsreader.records import markdown
from newsreader.speech import tr
from newsreader.text.decode import decode
from newsreader.text.sanitise import paragraph
from newsreader.tui.words import when

_STARTS = (60, 30, 15)
"""Characters of a quotation that are looked for in the source of a page, whose lines are not those of its text."""


class Evidence(NamedTuple):
    """What a quotation rests on."""

    digest: str
    """SHA-256 of the file."""
    line: int | None
    """The line of the file, from 1; None where it cannot be told."""
    is_same: bool
    """Whether the file still is what was read."""


def evidence(article: Article, raw: bytes, offset: int, words: str) -> Evidence:
    """What there is for words at an offset of an article's original.

    Args:
        article: Whose words they are.
        raw: The bytes of its file as it is now.
        offset: Where they begin.
        words: The words themselves.
    """
    document = parse_document(article.path, raw)
    source = decode(raw, document.encoding).text
    is_plain = source == article.original
    line = source.count("\n", 0, offset) + 1 if is_plain else _line_in(source, words)
    return Evidence(sha256(raw).hexdigest(), line, document.text == article.original)


def _line_in(source: str, words: str) -> int | None:
    """The line on which words begin, if they stand there only once."""
    for length in _STARTS:
        start = words[:length]
        if len(start) == length and source.count(start) == 1:
            return source.count("\n", 0, source.find(start)) + 1
    return None


def quotation(article: Article, quoted: Sequence[str], found: Evidence, notes: Sequence[str] = ()) -> str:
    """The quotation as Markdown: the words, then headline, source, date, file, line and hash; then notes about it."""
    known = article.metadata
    around = known.around.isoformat() if known.around else None
    parts = [f"*{markdown(known.headline)}*" if known.headline else ""]
    parts += [markdown(text) for text in (known.byline, known.source) if text]
    parts.append(when(known.published_iso, around, long=True))
    if known.url:
        parts.append(f"<{paragraph(known.url).replace('>', '%3E').replace(' ', '%20')}>")
    place = paragraph(article.path.encode("utf-8", "replace").decode()).replace("`", "'")
    line = f":{found.line}" if found.line else ""
    changed = "" if found.is_same else f" ({tr('the file has changed since it was read')})"
    about = (
        f"— {', '.join(part for part in parts if part)}; `{place}{line}`, SHA-256 `{found.digest}`{changed}"
    )
    quotes = "\n>\n".join(f"> {markdown(text)}" for text in quoted)
    written = "".join(f"\n{note}\n" for note in notes)  # the reader's own Markdown
    return f"{quotes}\n\n{about}\n{written}" if quotes else f"{about}\n{written}"
