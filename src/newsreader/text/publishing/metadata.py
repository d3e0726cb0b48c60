"""What the file states about its article: headline, date, byline, source, language, address."""

import datetime as dt
import re
from collections.abc import Sequence
from itertools import pairwise

from newsreader.model import Label, LabelledBlock, Metadata, Precision
from newsreader.text.blocks.shapes import is_name, lone_url
from newsreader.text.dates import find_dates
from newsreader.text.lexicon.language import SAMPLE, detect_language
from newsreader.text.markup import Hints
from newsreader.text.plain import fold
from newsreader.text.publishing.authors import author_of
from newsreader.text.publishing.published import published_of
from newsreader.text.publishing.publisher_words import BEHIND_HEADLINES
from newsreader.text.publishing.publishers import publisher_of
from newsreader.text.publishing.sources import cited_source, printed_source, told_source
from newsreader.text.sanitise import paragraph

_NOTHING_STATED = Hints()
_LEAD_BLOCKS = 5
"""Content blocks in which the text says when its events were and who reports."""
_LEAD_CHARACTERS = 2000


def extract_metadata(
    blocks: Sequence[LabelledBlock],
    path: str,
    hints: Hints = _NOTHING_STATED,
    words: Sequence[str] | None = None,
) -> Metadata:
    """What the labelled blocks, the page's head and the file's name say; None where they are silent.

    Args:
        blocks: The labelled blocks of one article.
        path: Where it came from; only its last part is looked at.
        hints: What the page's head states.
        words: Those of the sample of its content that tells its language, from a caller who has them.
    """
    name = path.replace("\\", "/").rsplit("/", 1)[-1]
    content = [found.block.text for found in blocks if tells(found)]
    headline, site = _headline(blocks)
    published = published_of(blocks, name, hints)
    head, lone = lone_url(hints.url or ""), (lone_url(found.block.text) for found in blocks)
    url = head or next(filter(None, lone), None)
    named = (
        _named(hints.source)
        or cited_source(content[:_LEAD_BLOCKS])
        or site_in(name)
        or (site if site and _is_site(site) else None)
        or printed_source(blocks)
        or told_source(content[:_LEAD_BLOCKS])
    )
    return Metadata(
        headline=headline or _named(hints.headline) or _named(hints.title),
        published=published.value if published else None,
        precision=published.precision if published else None,
        confidence=published.confidence if published else 0.0,
        around=_around(content[:_LEAD_BLOCKS]),
        byline=_author(hints) or _without(author_of(blocks), named),
        source=_publisher(named or head) or _publisher(None if named else url, listed=True) or named,
        language=detect_language("\n".join(content)[:SAMPLE], words).code or _language(hints),
        url=url,
    )


def tells(found: LabelledBlock) -> bool:
    """Whether a block is looked at for what the article is about: not for what heads a part."""
    return found.keep and found.label is not Label.HEADING


# «Назва | Сайт», «Назва - Сайт»
_TITLE_SITE = re.compile(r"^(?P<title>.{15,}?)\s(?P<bar>[|–—-])\s(?P<site>[^|–—]{3,40})$")

_BEHIND_TITLE = re.compile(r"\s[|–—-]\s(?P<site>[^|–—]{3,40})")


def _headline(blocks: Sequence[LabelledBlock]) -> tuple[str | None, str | None]:
    """The headline, and the paper's name that a page's title has behind it: after a bar, or when it is a masthead too."""
    printed = _first(blocks, Label.HEADLINE)
    found = _TITLE_SITE.match(printed) if printed else None
    if printed is None or found is None:
        return printed, _site_beside(blocks, printed)
    site = found["site"].strip()
    mastheads = {
        fold(one.block.text).strip()
        for one in blocks
        if one.label in (Label.SOURCE, Label.DUPLICATE, Label.NAV)
    }
    short = fold(found["title"])
    again = any(fold(one.block.text).strip() == short for one in blocks if one.label is Label.DUPLICATE)
    if found["bar"] == "|" or again or fold(site) in mastheads:
        return found["title"].strip(), site
    return printed, None


def _site_beside(blocks: Sequence[LabelledBlock], printed: str | None) -> str | None:
    """The site's name behind another copy of the headline, whether it was cut off there or not."""
    for title, rest in pairwise(blocks):
        touches = title.block.span.end == rest.block.span.start
        if touches and rest.label is Label.SOURCE and title.label in (Label.HEADLINE, Label.DUPLICATE):
            return rest.block.text.strip(" -–—|•·") or None
    short = fold(printed or "").strip()
    for title in blocks:
        again = paragraph(title.block.text) if title.label is Label.DUPLICATE and short else ""
        if len(again) > len(short) and fold(again).startswith(short):
            behind = _BEHIND_TITLE.fullmatch(again[len(short) :])
            if behind:
                return behind["site"].strip()
    return None


def _is_site(name: str) -> bool:
    """Whether a name behind a headline may be a paper's: no day, no number."""
    words = [word for word in fold(name).split() if not word.isdecimal()]
    return not BEHIND_HEADLINES.issuperset(words) and not find_dates(f"{name} 2000")


def _first(blocks: Sequence[LabelledBlock], label: Label) -> str | None:
    return next((paragraph(found.block.text) or None for found in blocks if found.label is label), None)


def _without(byline: str | None, source: str | None) -> str | None:
    """«Adam Toll», where the line says «By Adam Toll Global News»."""
    bare = byline.removesuffix(source).rstrip(" ,|") if byline and source else None
    return bare if bare and is_name(bare) else byline


def _around(lead: Sequence[str]) -> dt.date | None:
    """The first full date that the opening paragraphs talk about."""
    for text in lead:
        for mention in find_dates(text[:_LEAD_CHARACTERS]):
            if mention.precision in (Precision.DAY, Precision.MINUTE):
                return mention.value.date()
    return None


_NAME_LENGTH = 200
_AUTHOR_LENGTH = 100
_NO_NAME = re.compile(r"https?:|www\.|[@/{}<>]")


def _named(stated: str | None) -> str | None:
    return paragraph((stated or "")[:_NAME_LENGTH]) or None


def _author(hints: Hints) -> str | None:
    """The author's name, where the head has one: some have an address, an e-mail or a template there."""
    name = _named(hints.byline)
    return name if name and len(name) <= _AUTHOR_LENGTH and not _NO_NAME.search(name) else None


_LANGUAGE_CODE = re.compile(r"[a-z]{2}(?=$|[-_])")


def _language(hints: Hints) -> str | None:
    found = _LANGUAGE_CODE.match((hints.language or "").lower())
    return found[0] if found else None


def _publisher(stated: str | None, *, listed: bool = False) -> str | None:
    """The publisher's own name for itself; only one that is known by name, where the address in a text may be anybody's."""
    found = publisher_of(stated) if stated else None
    return found.name if found and (found.is_listed or not listed) else None


_SITE = re.compile(r"(?<![\w.-])((?:[a-z0-9-]{2,40}\.){1,3}(?:com|net|org|info|ua|ru|pl|de|at|ch|fr|es|it|cz|uk|eu|by|live|news|media))(?![\w.-]*[a-z]{4,}\.)(?=[_\W]|$)", re.IGNORECASE)  # fmt: skip


def site_in(name: str) -> str | None:
    """The site that a file's name holds: "pravda.com.ua"."""
    site = _SITE.search(name)
    return site[1].lower() if site else None
