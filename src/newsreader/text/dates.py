"""What a date is, in one place: written-out and numeric dates with their precision.

A date must state its year: "6 березня" says nothing about when a page was published. A regular expression
of fixed width finds candidates; dateutil reads the written-out ones, and is never given more than 40
characters (100,000 digits keep it busy for half a second).
"""

import datetime as dt
import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsreader.model import Precision, Span
from newsreader.text.date_words import MONTHS, WEEKDAYS, YEAR_WORDS

if TYPE_CHECKING:
    from dateutil.parser import parserinfo

MAX_FOR_DATEUTIL = 40
_YEARS = range(1900, 2100)
_DEFAULT = dt.datetime(1900, 1, 1)  # noqa: DTZ001 - dates in articles carry no zone; see Metadata.published


class DateMention(NamedTuple):
    """A date in a text: where, what, and how much of it is stated.

    ``value`` is naive, as printed; of a range ("10-11 March 2026") it is the first day.
    """

    span: Span
    value: dt.datetime
    precision: Precision


def _alternatives(names: tuple[str, ...]) -> str:
    words = {word for line in names for word in line.split()}
    return "|".join(re.escape(word).replace("'", "['’ʼ]") for word in sorted(words, key=lambda w: (-len(w), w)))


_MONTH = _alternatives(MONTHS)
_WEEKDAY = _alternatives(WEEKDAYS)
_TIME = r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)?(?!\d)"
_AMPM = r"(?:\s?[ap]\.?m\b\.?)?"
_TAIL = (
    rf"(?:(?:\s?[,|/·–—-]\s?|\s)(?:р|г|r)?\.?,?\s?(?:(?:о|об|в|at|um|godz\.|à|a las|alle)\s)?(?P<time>{_TIME}){_AMPM})?"
)
_ORDINAL = r"(?:st|nd|rd|th|\.|º|-?го)?"
_RANGE = r"(?:\s?(?:[-–—/]|\bі\b|\bи\b|and|bis|do|до|по)\s?(?P<until>\d{1,2})\.?)?"
# "10-11 березня 2026 року, 15:26"; "6. März 2026"; "23rd of November, 2024"
_DAY_FIRST = re.compile(
    rf"(?<![\d№])(?P<day>\d{{1,2}}){_ORDINAL}{_RANGE}\s?(?:of |de |del )?(?P<month>{_MONTH})\b\.?,?\s?(?:de |del )?(?P<year>\d{{4}})(?!\d)"
    rf"(?:\s?(?:{YEAR_WORDS.replace(' ', '|')})\b\.?)?{_TAIL}",
    re.IGNORECASE,
)
# "Saturday November 23rd, 2024"; "Nov. 23, 2024 at 6:45 p.m."; "Лютий 24, 2022"
_MONTH_FIRST = re.compile(
    rf"(?<!\w)(?P<month>{_MONTH})\b\.?\s(?P<day>\d{{1,2}}){_ORDINAL}{_RANGE},?\s(?P<year>\d{{4}})(?!\d){_TAIL}",
    re.IGNORECASE,
)
_MONTH_ONLY = re.compile(rf"(?<!\w)(?P<month>{_MONTH})\b,?\s(?P<year>(?:19|20)\d\d)(?!\d)", re.IGNORECASE)
# 2026-03-06T14:05, 2026/03/06, 2026.03.06
_ISO = re.compile(
    r"(?<![\d./№-])(?P<year>(?:19|20)\d\d)(?P<sep>[-/.])(?P<month>\d\d)(?:(?P=sep)(?P<day>\d\d))?(?![\d/-])"
    r"(?:[T ,]{1,2}(?P<time>(?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?)?",
)
# 06.03.2026, 16/01/2021 15:36, 6-3-2026
_NUMERIC = re.compile(
    rf"(?<![\d./№-])(?P<day>\d{{1,2}})(?P<sep>[-/.])(?P<month>\d{{1,2}})(?P=sep)(?P<year>(?:19|20)\d\d)(?!\d|[./-]\d){_TAIL}"
)
_LEADING_TIME = re.compile(rf"(?<!\d)(?P<time>{_TIME})\s?(?:[,|/–—-]|GMT,)?\s?$")
_BEFORE = 12
_GATE = re.compile(r"\d{4}")


def find_dates(text: str) -> tuple[DateMention, ...]:
    """All dates with a year in a text, in order; time and day as far as they are printed."""
    if _GATE.search(text) is None:
        return ()
    found: list[DateMention] = []
    taken = 0
    candidates = [
        (match.start(), -match.end(), match)
        for pattern in (_DAY_FIRST, _MONTH_FIRST, _MONTH_ONLY, _ISO, _NUMERIC)
        for match in pattern.finditer(text)
    ]
    for start, _, match in sorted(candidates, key=lambda item: item[:2]):
        if start < taken:
            continue
        mention = _mention(match, text)
        if mention is not None:
            found.append(mention)
            taken = mention.span.end
    return tuple(found)


def _mention(match: re.Match[str], text: str) -> DateMention | None:
    groups = match.groupdict()
    value = _numeric(groups) if groups["month"].isdigit() else _written(match)
    if value is None or value.year not in _YEARS:
        return None
    span, time = Span(match.start(), match.end()), groups.get("time")
    if groups.get("day") is None:
        return DateMention(span, value, Precision.MONTH)
    if time is None:
        before = _LEADING_TIME.search(text, max(0, span.start - _BEFORE), span.start)
        if before is not None:
            time, span = before["time"], Span(before.start(), span.end)
            value = _at(value, time)
    return DateMention(span, value, Precision.MINUTE if time else Precision.DAY)


def _numeric(groups: dict[str, str | None]) -> dt.datetime | None:
    """Day before month, unless that is no date and the other order is."""
    year, month, day = int(groups["year"] or 0), int(groups["month"] or 0), int(groups.get("day") or 1)
    if month > 12 >= day:  # noqa: PLR2004 - months in a year
        day, month = month, day
    try:
        value = dt.datetime(year, month, day)  # noqa: DTZ001 - see _DEFAULT
    except ValueError:
        return None
    return _at(value, groups.get("time"))


def _written(match: re.Match[str]) -> dt.datetime | None:
    """A date with the name of its month, read by dateutil from its own few characters."""
    from dateutil.parser import ParserError, parse

    groups = match.groupdict()
    clock = match[0][match.start("time") - match.start() :] if groups.get("time") else ""
    phrase = f"{groups.get('day') or 1} {groups['month']} {groups['year']} {clock}"[:MAX_FOR_DATEUTIL]
    try:
        return parse(phrase.replace(".", ":") if clock else phrase, _names(), default=_DEFAULT, ignoretz=True)
    except (ParserError, OverflowError):
        return None


def _at(value: dt.datetime, time: str | None) -> dt.datetime:
    if time is None:
        return value
    hour, minute = re.split("[:.]", time)[:2]
    return value.replace(hour=int(hour), minute=int(minute))


@cache
def _names() -> "parserinfo":
    """The month names of all our languages, in the form that dateutil takes."""
    from dateutil.parser import parserinfo

    class Names(parserinfo):
        MONTHS = [tuple(line.split()) for line in MONTHS]

    return Names()
