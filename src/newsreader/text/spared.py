"""What only looks like a date line or junk: dates of events, times that head entries, rows of tables, ornaments."""

import re
from collections.abc import MutableSequence, Sequence
from itertools import groupby

from newsreader.model import Label, Precision
from newsreader.text.dates import find_dates
from newsreader.text.features import Traits
from newsreader.text.shapes import Verdict

_SURE_DATE = 0.9
_EVENTS = 4
"""Three dates on a page are still published, updated and a teaser's; a programme has more."""
_BARE_TIME = re.compile(r"\d{1,2}[:.]\d\d(?:\s(?:Uhr|год|ч)\.?)?")
_TIMES = 3

Verdicts = MutableSequence[Verdict | None]


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
