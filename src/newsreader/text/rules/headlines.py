"""Which of the lines above the text is the headline: the one with the greatest sum of weights, or none of them.

A conditional choice over the lines and over "none": the weights compare lines of one page with each other. They
are about places, shapes and the labels of neighbours, so one table serves all languages.
"""

import math
import re
from collections.abc import Iterator, Sequence
from operator import mul
from typing import NamedTuple

from newsreader.model import Label
from newsreader.text.blocks.block_signals import of_block
from newsreader.text.blocks.features import Traits, opens_low
from newsreader.text.blocks.shapes import Verdict, is_name

_MAX_LENGTH = 250
_LONG_SENTENCES = 2
_TELLING_WORDS = 12
_COPIED_WORDS = 3
_FEW, _SOME, _FULL, _MANY = 2, 5, 14, 20
"""Words: a rubric's or a paper's name up to the second, a headline's up to the third, a sentence above the last."""
_STRANGE = 0.2
_SURE = 0.95
"""The rules' confidence in what a person or the whole library said."""
_BULLETS = "•-*·–—|"
_QUOTES = '«"“„'
_CUED = frozenset({Label.ADVERT, Label.RELATED})
_SITE = frozenset(
    {Label.NAV, Label.ADVERT, Label.LEGAL, Label.RELATED, Label.SOURCE, Label.COMMENT, Label.JUNK}
)
_ABOUT_PAGE = frozenset({Label.DATELINE, Label.BYLINE})
_PICTURE = frozenset({Label.CREDIT, Label.CAPTION})
_PARTS = re.compile(r"\s[-–—|/•]\s|[»›>|→]")
_TRAIL = re.compile(r"[→»›>|]\s|\s/\s")
_ENDS_IN_YEAR = re.compile(r"\b\d{4}(?:\s\w{1,5}\.?)?\.?$")
# «Serves 4 | Ready in 40 minutes»: facts in a row
_MEASURES = re.compile(r"[^|\n]{0,30}\d[^|\n]{0,20}\|[^|\n]{0,30}\d[^|\n]{0,20}(?:\||$)")


_CUT_OFF = re.compile(r"(.{20,}?)[,;:]?\s?(?:\.\.\.|…)")


class Shape(NamedTuple):
    """What is measured on a line that may be the headline, or what each of that weighs."""

    coverage: float
    telling: float
    """Coverage times words."""
    in_lead: float
    few: float
    some: float
    full: float
    many: float
    title: float
    ends: float
    asks: float
    goes_on: float
    first: float
    last_open: float
    beside_date: float
    """Right above a date or an author."""
    over_picture: float
    over_site: float
    under_date: float
    under_author: float
    dated_below: float
    """A date or an author somewhere between it and the text."""
    site_above: float
    site_below: float
    open_below: float
    printed_above: float
    """Stands in a line above, too: in the breadcrumbs, in the page's title."""
    printed_below: float
    capitals: float
    titled: float
    high: float
    function: float
    furniture: float
    menu: float
    digits: float
    trail: float
    name: float
    year: float
    bullet: float
    quote: float
    colon: float
    sentences: float
    longest: float
    most_telling: float
    long: float
    measures: float
    ruled: float
    """A rule says that it is the site's."""
    first_of_bare: float
    """The first line of a page on which no rule has found a line of its site."""
    lead: float
    """Long enough to be the first paragraph."""
    in_title: float
    """Is a part of the page's first line, which is often its title: «Headline | Site»."""
    near_title: float
    """Of the words of it and of the first line, the share that they have in common."""
    parted: float
    """Has such parts itself."""
    wording: float
    wrapped: float
    told_below: float
    """A date or an author one or two lines below."""
    over_longer: float
    """Right above another line that may be the headline, and has more words: a deck."""
    after_title: float
    """Below a date or an author with a line above it that may be the headline: a caption, a deck."""


# From bench/labeller/train_headline.py, on the dev pages of the gold set and on 1,289 saved pages of the web whose mark-up tells the headline.
# Weights that never saw a page's layout or its site find 97.7 % of 921 gold ones, and of those on whole pages 88.3 % with the page's title
# above them (1,230 texts) and 77.6 % without (1,151), where weights from the gold set alone found 38 % and 67 %.
WEIGHTS = Shape(
    coverage=1.23,
    telling=2.2,
    in_lead=1.9,
    few=-0.66,
    some=1.15,
    full=1.99,
    many=-2.08,
    title=4.01,
    ends=0.31,
    asks=-0.63,
    goes_on=1.84,
    first=1.39,
    last_open=-0.41,
    beside_date=-0.32,
    over_picture=-0.6,
    over_site=0.09,
    under_date=1.43,
    under_author=-0.89,
    dated_below=0.59,
    site_above=0.39,
    site_below=0.07,
    open_below=-0.66,
    printed_above=-0.26,
    printed_below=1.22,
    capitals=0.57,
    titled=-0.83,
    high=-0.47,
    function=-1.03,
    furniture=-1.49,
    menu=-5.65,
    digits=-6.09,
    trail=-1.59,
    name=-0.72,
    year=0.38,
    bullet=-2.8,
    quote=1.04,
    colon=1.0,
    sentences=-0.23,
    longest=0.37,
    most_telling=0.22,
    long=0.55,
    measures=-6.46,
    ruled=-0.33,
    first_of_bare=1.93,
    lead=-1.15,
    in_title=4.33,
    near_title=4.08,
    parted=0.27,
    wording=0.4,
    wrapped=-0.98,
    told_below=0.74,
    over_longer=0.5,
    after_title=-1.15,
)


class Absence(NamedTuple):
    """What speaks for a page without a headline, or what each of that weighs."""

    always: float
    alone: float
    strange: float
    site: float


NO_HEADLINE = Absence(always=4.54, alone=0.37, strange=-0.01, site=-0.47)


def choose_headline(
    page: Sequence[Traits], verdicts: Sequence[Verdict | None], lead: Traits
) -> Traits | None:
    """The line above the lead that is most likely the headline.

    Args:
        page: The blocks.
        verdicts: What the rules say of them so far.
        lead: The first block of the text.
    """
    lines = candidates(page, verdicts, lead)
    if not lines:
        return None
    worth = [_sum(shape, WEIGHTS) for shape in shapes(page, verdicts, lead, lines)]
    best = max(range(len(lines)), key=worth.__getitem__)
    if worth[best] <= _sum(absence(verdicts, lines), NO_HEADLINE):
        return None
    return next(one for one in lines if one.folded == lines[best].folded)  # further down it is a copy


def _sum(numbers: Sequence[float], weights: Sequence[float]) -> float:
    return math.fsum(map(mul, numbers, weights))


def candidates(page: Sequence[Traits], verdicts: Sequence[Verdict | None], lead: Traits) -> list[Traits]:
    """The lines above the lead that can be a headline at all, and the lead if it may be a long headline itself."""
    found = [
        traits
        for traits in (*page[: lead.place], *_long_title(page, lead))
        if traits.words
        and len(traits.text) <= _MAX_LENGTH
        and "©" not in traits.text
        and _is_open(traits, verdicts[traits.place])
        and not _is_cut_off(traits, lead)
    ]
    if any(_is_full_title(traits) for traits in found):
        found = [traits for traits in found if len(traits.words) > 1]  # a word above or below it is a rubric
    high = [traits for traits in found if not opens_low(traits.text)]
    return high if any(traits.is_title_like for traits in high) else found


def _is_full_title(traits: Traits) -> bool:
    return traits.is_title_like and _COPIED_WORDS < len(traits.words) <= _MANY


def _is_cut_off(traits: Traits, lead: Traits) -> bool:
    """«Гарбузовий ярмарок у Левадному,... Докладніше»: the beginning of the lead."""
    opening = _CUT_OFF.match(traits.folded) if traits is not lead else None
    return opening is not None and lead.folded.startswith(opening[1])


def _long_title(page: Sequence[Traits], lead: Traits) -> Sequence[Traits]:
    """«Ім'я: «Я хочу, щоб нас почули»» above longer text: as many words as a sentence, but no full stop."""
    is_title = lead.is_title_like and lead.sentences <= _LONG_SENTENCES and _below(page, lead) is not lead
    return [lead] if is_title else []


def _below(page: Sequence[Traits], lead: Traits) -> Traits:
    """The next paragraph under the lead; the lead, if there is none."""
    return next((traits for traits in page[lead.place + 1 :] if traits.is_dense), lead)


def _is_open(traits: Traits, verdict: Verdict | None) -> bool:
    """Whether no rule is sure: a headline may open like a cue («Follow us, said the geese»)."""
    if verdict is None:
        return True
    cued = verdict.label in _CUED and verdict.confidence < _SURE
    return cued and traits.is_title_like and len(traits.words) > _COPIED_WORDS


def shapes(
    page: Sequence[Traits], verdicts: Sequence[Verdict | None], lead: Traits, lines: Sequence[Traits]
) -> Iterator[Shape]:
    """What is measured on each of the lines."""
    labels = [verdict and verdict.label for verdict in verdicts[: lead.place]]
    told = [place for place, label in enumerate(labels) if label in _ABOUT_PAGE]
    site = [place for place, label in enumerate(labels) if label in _SITE]
    printed = _printed(page, lead)
    below_lead = _below(page, lead)
    titles = [one for one in lines if one.is_title_like]
    longest = max(titles, key=lambda one: (len(one.words), -one.place), default=None)
    telling = max(lines, key=lambda one: (_tells(one), -one.place))
    has_site = any(verdict is not None and not verdict.label.is_content for verdict in verdicts)
    title_parts = {*map(_folded, _PARTS.split(page[0].folded))}
    amounts = {one.place: len(one.words) for one in titles}
    first_title = titles[0].place if titles else lead.place
    for at, traits in enumerate(lines):
        words, place, text = len(traits.words), traits.place, traits.text.strip()
        above = labels[place - 1] if place else None
        below = labels[place + 1] if place + 1 < lead.place else None
        own = of_block(traits, None)
        is_part = place > 0 and _folded(traits.folded) in title_parts
        copies: Sequence[int] = printed.get(_folded(traits.folded), ()) if words >= _COPIED_WORDS else ()
        yield Shape(
            traits.coverage,
            _tells(traits),
            len(traits.stems & (lead if traits is not lead else below_lead).stems) / (len(traits.stems) or 1),
            words <= _FEW,
            _FEW < words <= _SOME,
            _SOME < words <= _FULL,
            words > _MANY,
            traits.is_title_like,
            traits.ends_sentence,
            text[-1:] in "?!",
            text[-1:] in ":,;",
            place == 0,
            at == len(lines) - 1,
            below in _ABOUT_PAGE,
            below in _PICTURE,
            below in _SITE,
            above is Label.DATELINE,
            above is Label.BYLINE,
            bool(told) and told[-1] > place,
            bool(site) and site[0] < place,
            bool(site) and site[-1] > place,
            math.log1p(len(lines) - 1 - at),
            bool(copies) and copies[0] < place,
            bool(copies) and copies[-1] > place,
            text.isupper() and words > 1,
            text.istitle(),
            own.high,
            own.function,
            own.furniture,
            own.menu,
            own.digits,
            _TRAIL.search(text) is not None,
            is_name(text),
            _ENDS_IN_YEAR.search(text) is not None,
            text[0] in _BULLETS,
            text[0] in _QUOTES,
            ":" in text[:-1],
            traits.sentences > 1,
            traits is longest,
            traits is telling,
            len(text) > len((lead if traits is not lead else below_lead).text),
            _MEASURES.match(text) is not None,
            verdicts[place] is not None,
            place == 0 and not has_site,
            traits is lead,
            is_part,
            0 if is_part or not place else _common(traits, page[0]),
            _PARTS.search(text) is not None,
            own.wording,
            "\n" in text,
            not _ABOUT_PAGE.isdisjoint(labels[place + 1 : place + 3]),
            place + 1 in amounts and amounts[place + 1] > words,
            any(first_title < one < place for one in told),
        )


def _common(one: Traits, other: Traits) -> float:
    """Of the stems of two lines, the share that they have in common."""
    return len(one.stems & other.stems) / (len(one.stems | other.stems) or 1)


def _tells(traits: Traits) -> float:
    return traits.coverage * min(len(traits.words), _TELLING_WORDS) / _TELLING_WORDS


def _printed(page: Sequence[Traits], lead: Traits) -> dict[str, list[int]]:
    """Where lines, and parts of breadcrumbs and of the page's title, are printed."""
    found: dict[str, list[int]] = {}
    for traits in page:
        if len(traits.text) <= _MAX_LENGTH and not traits.is_dense:
            is_above = traits.place < lead.place
            parts = (traits.folded, *_PARTS.split(traits.folded)) if is_above else (traits.folded,)
            for part in set(map(_folded, parts)):
                found.setdefault(part, []).append(traits.place)
    return found


def _folded(text: str) -> str:
    return text.strip(" .…")


def absence(verdicts: Sequence[Verdict | None], lines: Sequence[Traits]) -> Absence:
    """What speaks for a page without a headline."""
    return Absence(
        1.0,
        1 / (1 + len(lines)),
        all(one.coverage < _STRANGE for one in lines),
        any(verdict is not None and not verdict.label.is_content for verdict in verdicts),
    )
