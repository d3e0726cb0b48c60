"""A draft in one or two hundred bytes, beside the text that it is of: what the labeller said need not be found out twice.

Labelling takes ten milliseconds, reading this a tenth of one, and no table is loaded for it. The blocks' texts, the
spaces between them and what indexing alone needs are left out. It is JSON, deflated after the words that most have.
"""

import datetime as dt
import json
import re
import zlib
from dataclasses import replace
from string import ascii_lowercase
from typing import Any

from newsreader.model import Article, Block, Label, LabelledBlock, Metadata, Precision, Span
from newsreader.text.draft import Draft, folder_origin
from newsreader.text.plain import fold
from newsreader.text.sanitise import paragraph
from newsreader.text.versions.fingerprints import fingerprint, near_fingerprint
from newsreader.text.versions.prints import Doubt, Prints

_LABELS = dict(zip(ascii_lowercase, Label, strict=False))
_LETTERS = {label: letter for letter, label in _LABELS.items()}
_SOLID = re.compile(r"\S")
_RAW = -15
"""Deflated without a head: the index has its own checksum."""
_REASONS = """\
below the article, sharing 0 % of its words with it
one of 4 short lines in the article without a sentence
numbers the 5 pictures of a gallery
a date beside a name: «
set like a caption: no full stop at its end
the site speaks of its own: «
opens with «», the article's own words
a bare number outside the text
a title between paragraphs that shares no words with what follows
a short line in the article without a sentence
one of 5 short lines above the article without a sentence
below the end of the text, like the site's own lines
a word or two among the lines about the page
a name between the headline and the text
one of 4 short lines below the article without a sentence
a short line above the headline that shares no words with the text
of the lines above the text the one most like a headline
among the comments under «
in the row under «
in the list under «Читайте також»
starts with «Фото
the line is «
named by its words and its place: a short line without a full stop above a paragraph
only a date: «12.05.2025 10:30»
the first short line without a full stop, above longer text
short, but nothing speaks against it
prose: 15 words in sentences
prose: 20 words in sentences
prose: 24 words in sentences"""
"""The commonest of 3,000 blocks of pages, the last ones the most: with them 215 bytes a page, without 325, and twice as
many reasons would save 10 more. The labeller may say it in other words; what was written with these is read with these."""
_DICTIONARY = (
    _REASONS.replace("\n", '","') + '"],[],[],true,null,null,0.0,null,null,null,"uk",null,null]'
).encode()


def write_shorthand(draft: Draft) -> bytes:
    """A draft without the text; nothing for one that could not be read from that again, word for word."""
    blocks, metadata = draft.article.blocks, draft.article.metadata
    doubts = [(doubt.place, doubt.rule, bool(doubt.near)) for doubt in draft.prints.doubts]
    fields = (
        [block.span.end - block.span.start for block, *_ in blocks],
        "".join(_LETTERS[label] for _, label, *_ in blocks),
        [round(100 * confidence) for *_, confidence in blocks],
        [reason for _, _, reason, _ in blocks],
        doubts,
        draft.article.doubtful,
        metadata.headline == _headline(blocks) or metadata.headline,
        metadata.published and metadata.published.isoformat(),
        metadata.precision,
        metadata.confidence,
        metadata.around and metadata.around.isoformat(),
        metadata.byline,
        metadata.source,
        metadata.language,
        metadata.url,
        None if draft.prints.origin == folder_origin(draft.article.path) else draft.prints.origin,
    )
    text = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
    press = zlib.compressobj(zlib.Z_BEST_COMPRESSION, zlib.DEFLATED, _RAW, zdict=_DICTIONARY)
    written = press.compress(text.encode(errors="surrogatepass")) + press.flush()
    read = read_shorthand(draft.article.path, draft.article.original, written)
    return written if read == as_read(draft) else b""


def read_shorthand(path: str, text: str, written: bytes) -> Draft:
    """The draft again.

    Args:
        path: As it was when the draft was written.
        text: The same.
        written: What ``write_shorthand`` made of it.
    """
    spread = zlib.decompressobj(_RAW, zdict=_DICTIONARY)
    fields: list[Any] = json.loads(
        (spread.decompress(written) + spread.flush()).decode(errors="surrogatepass")
    )
    lengths, labels, hundredths, reasons, doubts, doubtful, headline, published, precision, *rest = fields
    confidence, around, byline, source, language, url, origin = rest
    blocks, end = [], 0
    for length, letter, sure, reason in zip(lengths, labels, hundredths, reasons, strict=True):
        solid = _SOLID.search(text, end)
        start = solid.start() if solid else end
        end = start + length
        blocks.append(
            LabelledBlock(Block(Span(start, end), text[start:end]), _LABELS[letter], reason, sure / 100)
        )
    metadata = Metadata(
        headline=_headline(blocks) if headline is True else headline,
        published=dt.datetime.fromisoformat(published) if published else None,
        precision=Precision(precision) if precision else None,
        confidence=confidence,
        around=dt.date.fromisoformat(around) if around else None,
        byline=byline,
        source=source,
        language=language,
        url=url,
    )
    asked = tuple(_doubt(place, rule, blocks[place].block, is_near) for place, rule, is_near in doubts)
    article = Article(path, text, tuple(blocks), metadata, doubtful=tuple(doubtful))
    return Draft(article, Prints(0, origin or folder_origin(path), asked))


def as_read(draft: Draft) -> Draft:
    """A draft without what indexing alone needs: its story, its witnesses, the fingerprints of its blocks."""
    return replace(draft, prints=draft.prints._replace(story=0, witnesses=()), own=())


def _doubt(place: int, rule: int, block: Block, is_near: bool) -> Doubt:  # noqa: FBT001 - as written
    folded = fold(block.text)
    return Doubt(place, rule, fingerprint(folded), near_fingerprint(folded) if is_near else 0)


def _headline(blocks: "tuple[LabelledBlock, ...] | list[LabelledBlock]") -> str | None:
    """What a headline mostly is: the first block that is labelled so."""
    return next((paragraph(block.text) for block, label, *_ in blocks if label is Label.HEADLINE), None)
