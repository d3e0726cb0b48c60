"""What a date is, in one place: written-out and numeric dates with their precision.

A date must state its year: "6 березня" says nothing about when a page was published. So years are looked
for first, and only their surroundings are matched, which also keeps long prose cheap. dateutil reads clock times
of twelve hours and is given nothing else (100,000 digits keep it busy for half a second). Dates in articles
carry no time zone.
"""

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newsreader.model import Precision, Span
from newsreader.text.date_words import MONTHS, YEAR_WORDS

_YEARS = range(1900, 2100)
_MONTHS_IN_YEAR = _HALF_A_DAY = 12
_BEFORE_YEAR = 44
_AFTER_YEAR = 40
"""Characters around a year in which the rest of its date stands."""


class DateMention(NamedTuple):
    """A date in a text: where, what, and how much of it is stated.

    ``value`` is naive, as printed; of a range ("10-11 March 2026") it is the first day.
    """

    span: Span
    value: dt.datetime
    precision: Precision


# Pages mix Latin look-alikes into Cyrillic month names ("сiчня"), by mistake or against copying.
_TO_CYRILLIC = str.maketrans("ieaopcxy", "іеаорсху")
_CYRILLIC = re.compile("[а-яіїєґ]")
_NUMBERS = {word: month for month, line in enumerate(MONTHS, 1) for word in line.split()}
_SHORT_BUT_PLAIN = {"may", "май", "мая", "мае", "maj", "mai"}
_SHORT = 3
# Any word where a month may stand: it is looked up after the match. The same patterns with the 400 names
# spelled out took 45 ms to compile, a fifth of the way to the first paint.
_MONTH = r"[^\W\d_]{3,12}"
# «12.50 €» and «12.50%» are no times.
_TIME = r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?::[0-5]\d)?(?![\d:]|\.\d|\s?[%€$£₴₽])"
# «19 серпня, 2024, понеділок 19:42», «21 січня 2025, вівторок, 15:15»: any word there, as spelling out the weekdays takes long to compile.
_WEEKDAY = r"(?:,\s[^\W\d_]{2,13}\.?(?=,?\s\d{1,2}[:.]\d\d))?"
_TAIL = (
    rf"(?:{_WEEKDAY}(?:\s?[,|/·•–—(-]\s?|\s)(?:[,|–—-]\s)?(?:(?:о|об|в|at|um|v|ve|ob?|(?:o\s)?godz\.|à|a las|alle)\s)?"
    rf"(?P<time>{_TIME})(?P<half>\s?[ap]\.?\s?m\b\.?)?)?"
)
_ORDINAL = r"(?:st|nd|rd|th|er|\.|º|-?го)?"
_TO = r"(?:[-–—/]|\b(?:і|и|and|bis|do|до|по|to)\b)"
_RANGE = rf"(?:\s?{_TO}\s?\d{{1,2}}\.?)?"
# "January 17, 20259:41 AM", "10.01.202410.01.2024": a time may be glued behind, or the day of the last change.
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d(?!\d?:\d\d|\d\.\d\d\.20\d\d))"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # "10-11 березня 2026 року, 15:26"; "28 лютого - 2 березня 2026"; "23rd of November, 2024"; "6-Mar-2026"
        (
            rf"(?<![\d№.,:/-])(?:(?P<first>\d{{1,2}})\.?\s(?P<first_month>{_MONTH})\s?{_TO}\s?)?(?P<day>\d{{1,2}}){_ORDINAL}{_RANGE}[\s-]?(?:of |de |del )?(?P<month>{_MONTH})\b\.?,?[\s-]?"
            rf"(?:de |del )?{_YEAR}(?:\s?(?:{YEAR_WORDS.replace(' ', '|')})\b\.?)?{_TAIL}"
        ),
        # "Saturday November 23rd, 2024"; "Nov. 23, 2024 at 6:45 p.m."; "Лютий 24, 2022"
        rf"(?<!\w)(?P<month>{_MONTH})\b\.?\s(?P<day>\d{{1,2}}){_ORDINAL}{_RANGE},?\s{_YEAR}{_TAIL}",
        # "September 2025", "у вересні 2025"
        rf"(?<!\w)(?P<month>{_MONTH})\b,?\s{_YEAR}",
        # 2026-03-06T14:05, 2026/03/06, 2026.03.06, 2026-03
        (
            r"(?<![\d./№-])(?P<year>(?:19|20)\d\d)(?P<sep>[-/.])(?P<month>\d\d)(?:(?P=sep)(?P<day>\d\d))?(?![\d/-]|\.\d)"
            rf"(?:[T ,]{{1,2}}(?P<time>{_TIME}))?"
        ),
        # 06.03.2026, 16/01/2021 15:36, 6-3-2026, 12. 4. 2024 15:33
        # and [16:30/28.11.2011], where a time stands before the slash
        rf"(?<![\d.№-])(?<!(?<!:\d\d)/)(?P<day>\d{{1,2}})(?P<sep>[-/]|\.\s?)(?P<month>\d{{1,2}})(?P=sep){_YEAR}(?![./-]\d){_TAIL}",
    )
)
_DAY_AND_TIME = re.compile(
    rf"\b\d{{1,2}}\.?\s(?P<month>{_MONTH})\b\.?,?\s{_TIME}|\b{_TIME},?\s\d{{1,2}}\.?\s(?P<later>{_MONTH})\b\.?|^\W*{_TIME}\W*$"
)
_SHORT_DATE = re.compile(
    r"(?<![\d./№-])(?P<day>\d{1,2})(?P<sep>[./])(?P<month>\d{1,2})(?P=sep)(?P<year>\d\d)(?![\d/-]|\.\d)"
    rf"{_TAIL}",
    re.IGNORECASE,
)
_LAST_CENTURY = 50
"""Two figures from here on are a year of the last century."""
_ANY_YEAR = re.compile(r"(?:19|20)(?<!\d\d\d)\d\d(?!\d(?!\d?:\d\d|\d\.\d\d\.20\d\d))")
"""The figures are asked for first: what stands before them is then looked at in few places."""
_AMERICAN = re.compile(r"\s?\(?(?:[ECMP][SD]?T|AK[SD]T)\b")
"""Behind its time, zones of a country that has the month first: «02/07/2019 08:42 am ET»."""
# Not the end of another date: «8.10.12 - 9.11.13».
_TIME_BEFORE = re.compile(rf"(?<!\d)(?<!\d[./])(?P<time>{_TIME})\s?(?:GMT)?[,|/–—-]?\s?$")
_BEFORE = 14


def find_dates(text: str) -> tuple[DateMention, ...]:
    """All dates with a year in a text, in order; time and day as far as they are printed."""
    return () if "19" not in text and "20" not in text else _found_in(text)


@lru_cache(maxsize=256)
def _found_in(text: str) -> tuple[DateMention, ...]:
    """The same of a text that may have a year: half a dozen rules ask what date a line holds."""
    found: list[DateMention] = []
    taken = 0
    for match in sorted(_candidates(text), key=lambda m: (m.start(), -m.end())):
        if match.start() < taken:
            continue
        mention = _mention(match, text)
        if mention is not None:
            found.append(mention)
            taken = mention.span.end
    return tuple(found)


def find_short_dates(text: str) -> tuple[DateMention, ...]:
    """Dates whose year has two figures: «26.11.11», "6/19/96". Only lines that say when they are from have such dates.

    Anywhere else three small numbers may be a version, a score or a clause.
    """
    found = (_short(match, text) for match in _SHORT_DATE.finditer(text))
    return tuple(mention for mention in found if mention is not None)


def _short(match: re.Match[str], text: str) -> DateMention | None:
    last = int(match["year"])
    groups = match.groupdict() | {"year": str(last + (2000 if last < _LAST_CENTURY else 1900))}
    time = match["time"]
    value = _numeric(groups, is_american=time is not None and _AMERICAN.match(text, match.end()) is not None)
    if value is None:
        return None
    before = None if time else _TIME_BEFORE.search(text, max(0, match.start() - _BEFORE), match.start())
    if before is None:
        return DateMention(Span(*match.span()), value, Precision.MINUTE if time else Precision.DAY)
    return DateMention(Span(before.start(), match.end()), _at(value, before["time"]), Precision.MINUTE)


def find_day_and_time(text: str) -> Span | None:
    """The first day without its year but with a time of day, or a lone time: how pages date what is new."""
    for found in _DAY_AND_TIME.finditer(text):
        name = found["month"] or found["later"]
        if name is None or _month_number(name):
            return Span(*found.span())
    return None


def _candidates(text: str) -> Iterator[re.Match[str]]:
    for low, high in _surroundings(text):
        for pattern in _PATTERNS:
            yield from pattern.finditer(text, low, high)


def _surroundings(text: str) -> Iterator[tuple[int, int]]:
    """The neighbourhoods of years, merged where they touch."""
    low = high = -1
    for year in _ANY_YEAR.finditer(text):
        if year.start() - _BEFORE_YEAR > high:
            if high >= 0:
                yield low, high
            low = max(0, year.start() - _BEFORE_YEAR)
        high = min(len(text), year.end() + _AFTER_YEAR)
    if high >= 0:
        yield low, high


def _mention(match: re.Match[str], text: str) -> DateMention | None:
    groups = match.groupdict()
    start, end = match.span()
    if not groups["month"].isdecimal():
        if groups.get("first_month") and not _month_number(groups["first_month"]):
            start, groups["first"] = match.start("day"), None
        value = _written(groups)
    else:
        is_year_last = match.start("month") < match.start("year")
        has_zone = groups["time"] is not None and _AMERICAN.match(text, end) is not None
        value = _numeric(groups, is_american=is_year_last and has_zone)
    if value is None or value.year not in _YEARS:
        return None
    span, time = Span(start, end), groups.get("time")
    if groups.get("day") is None:
        return DateMention(span, value, Precision.MONTH)
    if time is None:
        before = _TIME_BEFORE.search(text, max(0, span.start - _BEFORE), span.start)
        if before is not None:
            time, span = before["time"], Span(before.start(), span.end)
            value = _at(value, time)
    return DateMention(span, value, Precision.MINUTE if time else Precision.DAY)


def _numeric(groups: dict[str, str | None], *, is_american: bool) -> dt.datetime | None:
    """Day before month, unless that is no date and the other order is, or America writes."""
    year, month, day = int(groups["year"] or 0), int(groups["month"] or 0), int(groups.get("day") or 1)
    if month > _MONTHS_IN_YEAR >= day or (
        is_american and groups.get("sep") == "/" and day <= _MONTHS_IN_YEAR
    ):
        day, month = month, day
    return _dated(year, month, day, groups)


def _written(groups: dict[str, str | None]) -> dt.datetime | None:
    """A date with the name of its month."""
    name, last = groups.get("first_month") or "", groups["month"] or ""
    month = _month_number(last)
    if not month or (
        groups.get("day") is None and len(last) <= _SHORT and last.lower() not in _SHORT_BUT_PLAIN
    ):
        return None  # "set 2025" is no date
    if groups.get("first"):
        month = _month_number(name)
    return _dated(int(groups["year"] or 0), month, int(groups.get("first") or groups.get("day") or 1), groups)


def _dated(year: int, month: int, day: int, groups: dict[str, str | None]) -> dt.datetime | None:
    """A day at its time; a clock of twelve hours is read by dateutil, but not «14:30 PM». None for what is no date."""
    time, half = groups.get("time"), groups.get("half")
    try:
        value = _at(dt.datetime(year, month, day), time)  # noqa: DTZ001 - as printed
        is_half = half is not None and value.hour <= _HALF_A_DAY
        return _twelve_hours(value, f"{time}{''.join((half or '').split())}") if is_half else value
    except (ValueError, OverflowError):
        return None


def _twelve_hours(day: dt.datetime, time: str) -> dt.datetime:
    """The day at a time such as "6.45 p.m."; dateutil is loaded for nothing else, as that takes 45 ms.

    Raises:
        ValueError: It is no time.
        OverflowError: Likewise.
    """
    from dateutil.parser import parse

    words = re.sub(r"\.(?=\s?[apm])|\.$", "", time, flags=re.IGNORECASE).replace(".", ":")
    return parse(words, default=day, ignoretz=True)


def _month_number(name: str) -> int:
    """1 to 12; 0 for what is no name of a month."""
    word = name.lower()
    if word not in _NUMBERS and _CYRILLIC.search(word):
        word = word.translate(_TO_CYRILLIC)
    return _NUMBERS.get(word, 0)


def _at(value: dt.datetime, time: str | None) -> dt.datetime:
    if time is None:
        return value
    hour, minute = re.split("[:.hH]", time)[:2]
    return value.replace(hour=int(hour), minute=int(minute))
