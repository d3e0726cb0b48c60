"""What only looks like a date line or junk: dates of events, times that head entries, rows of tables, ornaments."""

import re
from collections.abc import MutableSequence, Sequence
from itertools import groupby

from newsreader.model import Label, Precision
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict, by_shape
from newsreader.text.dates import find_dates

_SURE_DATE = 0.9
_EVENTS = 4
"""Three dates on a page are still published, updated and a teaser's; a programme has more."""
_BARE_TIME = re.compile(r"\d{1,2}[:.]\d\d(?:\s(?:Uhr|год|ч)\.?)?")
_TIMES = 3
_GIVEN = "a telephone number that the article gives"

Verdicts = MutableSequence[Verdict | None]


# «Fahrdienst für Teststellen: 04441/555-130», «Media contact: Jared Finch, 541-555-0171»
_CALLED = re.compile(r"[A-ZÀ-Ž][^:\n]{1,60}:\s?[^:\n]{0,40}?\(?\+?\d[\d\s()/–-]{4,18}\d(?:[\s,;.)].{0,60})?$")
"""Only Latin letters: on Ukrainian sites such lines are as often the newsroom's own, or the number of a card."""
_MAX_CALLED = 160
_DIGITS = 6
_ADDRESS = re.compile(r"(?:[^\W\d_][\w -]{1,20}:\s?)?[\w.+-]{1,40}@[\w.-]{3,60}")


def spare_contacts(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """Whom to ring stands at the end of a press release; an address beside such a line belongs to it."""
    is_given = False
    for traits in page:
        is_open = verdicts[traits.place] is None and len(traits.text) <= _MAX_CALLED
        many = is_open and ":" in traits.text and sum(map(str.isdigit, traits.text)) >= _DIGITS
        if many and not find_dates(traits.text) and _CALLED.match(traits.text):
            verdicts[traits.place] = Verdict(Label.BODY, _GIVEN, 0.75)
            is_given = True
    if not is_given:
        return
    for above, traits, below in zip([None, *page], page, [*page[1:], None], strict=False):
        beside = [v for t in (above, below) if t is not None and (v := verdicts[t.place])]
        verdict = verdicts[traits.place]
        is_open = verdict is None or verdict.label is Label.NAV
        if is_open and any(v.reason == _GIVEN for v in beside) and _ADDRESS.fullmatch(traits.text.strip()):
            verdicts[traits.place] = Verdict(Label.BODY, "an address beside a telephone number", 0.7)


def spare_ornaments(inside: Sequence[Traits], verdicts: Verdicts) -> None:
    """Asterisks and rules between paragraphs part the article; a line of code may be one bracket."""
    for traits in inside:
        verdict = verdicts[traits.place]
        if verdict is not None and verdict.label is Label.JUNK and not any(map(str.isalnum, traits.text)):
            verdicts[traits.place] = None


def spare_times(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """Bare times on several lines head the entries of a live report; a single one says when the page was made."""
    times = [t for t in page if _BARE_TIME.fullmatch(t.text.strip())]
    told = sum(any(below.ends_sentence for below in page[t.place + 1 : t.place + 3]) for t in times)
    for traits in times if len(times) >= _TIMES and told * 2 >= len(times) else ():
        verdicts[traits.place] = Verdict(Label.BODY, f"one of {len(times)} times that head the entries", 0.7)


def spare_rows(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """Lines in a row with as many bars as each other are a table, also where the first column holds dates."""
    for bars, group in groupby(page, lambda t: t.text.count("|")):
        rows = list(group)
        for traits in rows if bars and len(rows) >= _TIMES else ():
            verdict = verdicts[traits.place]
            if verdict is not None and verdict.label is Label.DATELINE:
                verdicts[traits.place] = None


def spare_events(page: Sequence[Traits], verdicts: Verdicts, first: int) -> None:
    """Amid the text a date beside a name, or several dates, say when something is on («15 березня, 12:00, собор»)."""
    dropped = [t.place for t in page if (v := verdicts[t.place]) and not v.label.is_content]
    # With a year and a time of day it is the page's or a comment's.
    dropped = [at for at in dropped if not _is_minute(page[at])]
    dates = [at for at in dropped if at > first and (v := verdicts[at]) and v.label is Label.DATELINE]
    amid = [at for at in dates if _stands_in_text(page, verdicts, at)]
    if len(dropped) >= _EVENTS and all((v := verdicts[at]) and v.label is Label.DATELINE for at in dropped):
        amid = dropped
    for place in amid:
        verdict = verdicts[place]
        is_event = (
            verdict is not None and verdict.confidence < _SURE_DATE and not find_dates(page[place].text)
        )
        if is_event or len(amid) >= _EVENTS:
            verdicts[place] = None


def _is_minute(traits: Traits) -> bool:
    return any(mention.precision is Precision.MINUTE for mention in find_dates(traits.text))


def _stands_in_text(page: Sequence[Traits], verdicts: Verdicts, place: int) -> bool:
    """Whether nothing beside it was dropped, but for other dates; a date at the page's very end may be the page's."""
    beside = [verdicts[at] for at in (place - 1, place + 1) if at < len(page)]
    return len(beside) > 1 and all(
        v is None or v.label.is_content or v.label is Label.DATELINE for v in beside
    )


# «Динамо — Шахтар – 1:2»
_SCORE = re.compile(
    r"[^\W\d_][^.!?|:\n]{2,40}\s[–—:-]\s?[^.!?|:\n]{3,40}\s(?:[–—:-]\s)?\d{1,3}\s?:\s?\d{1,3}(?:,?\s\(\d{1,3}:\d{1,3}\))?[.,]?"
)
_MAX_SCORE = 100


def spare_scores(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """Who played whom, and how it ended, is short and shares few words with the report."""
    for traits in page:
        if (
            verdicts[traits.place] is None
            and len(traits.text) <= _MAX_SCORE
            and _SCORE.fullmatch(traits.text)
        ):
            verdicts[traits.place] = Verdict(Label.BODY, "the score of a match", 0.75)


_APPEALS = frozenset({Label.ADVERT, Label.LEGAL})
_MOST_APPEALS = 3
_TOLD_WORDS = 5
_TOLD = 2
_STRANGE = 0.25
"""A site's call shares hardly a word with the article that it interrupts."""
_OURS = frozenset(
    [
        "ми",
        "нас",
        "нам",
        "нами",
        "наш",
        "наша",
        "наше",
        "наші",
        "нашу",
        "нашого",
        "нашої",
        "нашому",
        "нашій",
        "нашим",
        "нашими",
        "наших",
        "мы",
        "наши",
        "нашей",
        "нашем",
        "нашего",
        "we",
        "us",
        "our",
        "ours",
        "wir",
        "uns",
        "unser",
        "unsere",
        "unseren",
        "unserem",
        "unserer",
        "unseres",
        "my",
        "nas",
        "nam",
        "nasz",
        "nasza",
        "nasze",
        "naszą",
        "naszego",
        "naszej",
        "naszym",
        "naszych",
        "nous",
        "notre",
        "nos",
        "nosotros",
        "nuestro",
        "nuestra",
        "nuestros",
        "nuestras",
        "noi",
        "nostro",
        "nostra",
        "nostri",
        "nostre",
        "náš",
        "naše",
        "naši",
        "našeho",
        "nám",
    ]
)
"""Who says so speaks for the newsroom."""


def spare_appeals(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """What reads like an appeal or a rule amid an article without any other line of a site is the article's own.

    An essay on advertising, a step of an instruction, rules of a club: on the dev pages where nothing else would be dropped,
    not even a date or an author, 7 of 8 such lines with text below them were the article's, none of them in the first
    person; on pages with a date or an author 81 of 84 were the site's. At the end, and where a label is the whole line, they go.
    """
    dropped = [t for t in page if (v := verdicts[t.place]) and not v.label.is_content]
    if not 0 < len(dropped) <= _MOST_APPEALS or not all(_appeals(t, verdicts[t.place]) for t in dropped):
        return
    told = [t.place for t in page if _is_kept(verdicts[t.place]) and _tells(t)]
    for traits in dropped if len(told) > _TOLD else ():
        is_sites = _is_label(traits) or _is_newsroom(traits) or "©" in traits.text
        if traits.place < told[-1] and not is_sites:
            reason = "reads like an appeal, but no other line here is a site's"
            is_heading = traits.is_title_like and not traits.ends_sentence
            verdicts[traits.place] = Verdict(Label.HEADING if is_heading else Label.BODY, reason, 0.6)


def _appeals(traits: Traits, verdict: Verdict | None) -> bool:
    """A sentence about the author is none of the lines that say who wrote a page."""
    label = verdict.label if verdict else None
    return label in _APPEALS or (label is Label.BYLINE and _tells(traits) and by_shape(traits.text) is None)


def _is_newsroom(traits: Traits) -> bool:
    """«Підтримайте нашу редакцію», but not what a club's own call has in common with the article about it."""
    return traits.coverage < _STRANGE and not _OURS.isdisjoint(traits.words)


def _is_label(traits: Traits) -> bool:
    return (
        traits.cue is not None and not traits.cue.rest and not traits.cue.anywhere and traits.text[-1] != "?"
    )


def _tells(traits: Traits) -> bool:
    return traits.ends_sentence and len(traits.words) >= _TOLD_WORDS


def _is_kept(verdict: Verdict | None) -> bool:
    return verdict is None or verdict.label.is_content
