"""What the file states about its article: headline, date, byline, source, language, address."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsreader.model import Label, LabelledBlock, Metadata, Precision
from newsreader.text.blocks.shapes import is_name, lone_url
from newsreader.text.dates import find_dates, find_short_dates
from newsreader.text.lexicon.language import SAMPLE, detect_language
from newsreader.text.markup import Hints
from newsreader.text.plain import fold
from newsreader.text.publishing.authors import author_of
from newsreader.text.publishing.publishers import publisher_of
from newsreader.text.publishing.sources import cited_source, printed_source, told_source
from newsreader.text.sanitise import paragraph

_NOTHING_STATED = Hints()
_LEAD_BLOCKS = 5
"""Content blocks in which the text says when its events were and who reports."""
_LEAD_CHARACTERS = 2000


class Published(NamedTuple):
    """A publication date with the sureness of where it was found."""

    value: dt.datetime
    precision: Precision
    confidence: float


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
    stated = (*_published(blocks, name), *_from_head(hints))
    published = _best(stated)
    head, lone = lone_url(hints.url or ""), (lone_url(found.block.text) for found in blocks)
    url = head or next(filter(None, lone), None)
    named = (
        _named(hints.source)
        or cited_source(content[:_LEAD_BLOCKS])
        or site_in(name)
        or site
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


def _headline(blocks: Sequence[LabelledBlock]) -> tuple[str | None, str | None]:
    """The headline, and the paper's name that a page's title has behind it: after a bar, or when it is a masthead too."""
    printed = _first(blocks, Label.HEADLINE)
    found = _TITLE_SITE.match(printed) if printed else None
    if printed is None or found is None:
        return printed, _site_beside(blocks)
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


def _site_beside(blocks: Sequence[LabelledBlock]) -> str | None:
    """The site's name, where it was cut off a copy of the headline."""
    for title, rest in pairwise(blocks):
        touches = title.block.span.end == rest.block.span.start
        if touches and rest.label is Label.SOURCE and title.label in (Label.HEADLINE, Label.DUPLICATE):
            return rest.block.text.strip(" -–—|•·") or None
    return None


def _first(blocks: Sequence[LabelledBlock], label: Label) -> str | None:
    return next((paragraph(found.block.text) or None for found in blocks if found.label is label), None)


# Publication dates: only where a page states one; never from prose, teasers or copyright lines.
_UPDATED = re.compile(
    r"оновлено|обновлено|updated|modified|aktualis|aktualizac|stand:|modifié|actualizado|aggiornato"
)
_NAME_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
_PLACE_AFTER = re.compile(r",?\s?[^\W\d_][^.!?\d]{1,40}(?:\([^)]{2,12}\)\s?)?[-–—]\s")
_NEARLY = 0.35
"""How much less sure a more exact date of the same day may be: one line has the day, another one the time."""
_HEADLINE_AND_LEAD = 2
_SHORT_LINE, _BEFORE_DATE, _AFTER_DATE = 90, 20, 12
"""Characters of a line, before its date, and behind it (" Uhr", " ET")."""
_SURE_OF_SHORT = 0.65
_OTHERS_DATES = frozenset(
    {Label.DATELINE, Label.BYLINE, Label.RELATED, Label.CAPTION, Label.CREDIT, Label.LEGAL, Label.COMMENT}
)
"""Judged elsewhere, or of other things than the article."""
_AGENCY = re.compile(r"^[^.!?\d]{2,40}[.,]\s*$")


def _without(byline: str | None, source: str | None) -> str | None:
    """«Adam Toll», where the line says «By Adam Toll Global News»."""
    bare = byline.removesuffix(source).rstrip(" ,|") if byline and source else None
    return bare if bare and is_name(bare) else byline


def _best(stated: Sequence[Published]) -> Published | None:
    """The date that is surest; of the same day as the page has it elsewhere, with its time."""
    best = max(stated, key=lambda found: found.confidence, default=None)
    if best is None:
        return None
    same = (
        found for found in stated if _is_within(found, best) and found.confidence > best.confidence - _NEARLY
    )
    finest = min(same, key=lambda found: list(Precision).index(found.precision), default=best)
    return best._replace(value=finest.value, precision=finest.precision)


def _is_within(found: Published, period: Published) -> bool:
    """Whether a date is the same one, or a part of it."""
    if period.precision is Precision.MONTH:
        return (found.value.year, found.value.month) == (period.value.year, period.value.month)
    return period.precision is not Precision.YEAR and found.value.date() == period.value.date()


def _published(blocks: Sequence[LabelledBlock], name: str) -> Iterator[Published]:
    contents = [place for place, found in enumerate(blocks) if found.keep]
    last = contents[-1] if contents else len(blocks)
    for place, found in enumerate(blocks):
        if found.label in (Label.DATELINE, Label.BYLINE):
            for mention in (find_dates(found.block.text) or find_short_dates(found.block.text))[:1]:
                sure = 0.95 if place < last else 0.6
                sure -= 0.1 if _UPDATED.search(fold(found.block.text)) else 0.0
                yield Published(mention.value, mention.precision, sure)
    yield from _from_short_lines(blocks, contents)
    for place in contents[:_HEADLINE_AND_LEAD]:
        yield from _from_agency_lead(blocks[place].block.text)
    named = _NAME_DATE.search(name)
    if named:
        for mention in find_dates("-".join(named.group(1, 3, 4))):
            yield Published(mention.value, mention.precision, 0.8)


def _from_short_lines(blocks: Sequence[LabelledBlock], contents: Sequence[int]) -> Iterator[Published]:
    """Lines about the headline that end in a date, or are hardly more, whatever else they are: «Гарбуз | 11.05.2023»."""
    last = contents[: _HEADLINE_AND_LEAD + 1][-1:] or [len(blocks)]
    for found in blocks[: last[0] + 1]:
        if found.label in _OTHERS_DATES:
            continue
        for line in found.block.text.split("\n"):
            mention = next(iter(find_dates(line)), None) if len(line) <= _SHORT_LINE else None
            if mention is None or mention.precision is Precision.MONTH:
                continue
            is_whole = found.keep and not mention.span.start and line == found.block.text.strip()
            is_last = (
                len(line[mention.span.end :].strip(" .|)")) <= _AFTER_DATE and not is_whole
            )  # a chronicle's head
            if is_last or (not found.keep and mention.span.start <= _BEFORE_DATE):
                yield Published(
                    mention.value, mention.precision, _SURE_OF_SHORT - 0.1 * bool(_UPDATED.search(fold(line)))
                )


def _from_agency_lead(lead: str) -> Iterator[Published]:
    """«Київ. 6 березня 2026 року. УНН. ...»: a place, a date, then the news; or the date before the place."""
    head = lead[:90]
    for mention in find_dates(head)[:1]:
        after = head[mention.span.end :].lstrip(" .)")
        after = after.removeprefix("r.").lstrip()
        if (not mention.span.start and _PLACE_AFTER.match(after)) or (
            _AGENCY.match(head[: mention.span.start])
            and after[:1]
            in (
                "/",
                "(",
                "—",
                "–",
                "-",
                *_capitals(after),
            )
        ):
            yield Published(mention.value, mention.precision, 0.75)


def _capitals(after: str) -> tuple[str, ...]:
    word = after.split(None, 1)[0] if after else ""
    return (word[0],) if word[:2].isupper() else ()


def _around(lead: Sequence[str]) -> dt.date | None:
    """The first full date that the opening paragraphs talk about."""
    for text in lead:
        for mention in find_dates(text[:_LEAD_CHARACTERS]):
            if mention.precision in (Precision.DAY, Precision.MINUTE):
                return mention.value.date()
    return None


# What the head of a page states. It is made for machines, so it is seldom wrong, but not written for this page alone.
_STATED, _STATED_ELSEWHERE = 0.97, 0.9
"""How sure a date in the head is; one in Greenwich's time may not be what the page prints, which then is better."""
_YEARS_STATED = range(1990, 2100)
"""Before the web nothing was published on it: an earlier date is a clock that was never set."""
_NAME_LENGTH = 200
_AUTHOR_LENGTH = 100
_NO_NAME = re.compile(r"https?:|www\.|[@/{}<>]")


def _from_head(hints: Hints) -> Iterator[Published]:
    written = (hints.published or "")[:_NAME_LENGTH].strip()
    try:
        value = dt.datetime.fromisoformat(written)
    except ValueError:
        for mention in find_dates(written)[:1]:
            yield Published(mention.value, mention.precision, _STATED)
        return
    if value.year in _YEARS_STATED:
        precision = Precision.MINUTE if ":" in written else Precision.DAY
        sure = _STATED_ELSEWHERE if written.endswith(("Z", "z")) else _STATED
        yield Published(value.replace(tzinfo=None), precision, sure)


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
