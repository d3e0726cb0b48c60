"""What a date is, in one place: written-out and numeric dates with their precision.

A date must state its year: "6 березня" says nothing about when a page was published. So years are looked
for first, and only their surroundings are matched, which also keeps long prose cheap. dateutil reads the
written-out dates, and is never given more than 40 characters (100,000 digits keep it busy for half a second).
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsreader.model import Precision, Span
from newsreader.text.date_words import MONTHS, YEAR_WORDS

if TYPE_CHECKING:
    from dateutil.parser import parserinfo

MAX_FOR_DATEUTIL = 40
_YEARS = range(1900, 2100)
_DEFAULT = dt.datetime(1900, 1, 1)  # noqa: DTZ001 - dates in articles carry no zone; see Metadata.published
_MONTHS_IN_YEAR = 12
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
_ALIKE = dict(zip("іеаорсху", "ieaopcxy", strict=True))
_TO_CYRILLIC = str.maketrans({latin: cyrillic for cyrillic, latin in _ALIKE.items()})
_CYRILLIC = re.compile("[а-яіїєґ]")


def _pattern(names: Iterable[str]) -> str:
    """An alternation of month names, longest first, look-alikes allowed."""
    words = sorted(names, key=lambda word: (-len(word), word))
    return "|".join("".join(_letter(char, word) for char in word) for word in words)


def _letter(char: str, word: str) -> str:
    if char in _ALIKE and _CYRILLIC.search(word):
        return f"[{char}{_ALIKE[char]}]"
    return char


_NAMES = {word for line in MONTHS for word in line.split()}
_SHORT_BUT_PLAIN = {"may", "май", "мая", "мае", "maj", "mai"}
_MONTH = _pattern(_NAMES)
_LONG_MONTH = _pattern(word for word in _NAMES if len(word) > 3 or word in _SHORT_BUT_PLAIN)  # noqa: PLR2004 - "set 2025" is no date
_TIME = r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)?(?![\d:]|\.\d)"
_TAIL = (
    r"(?:(?:\s?[,|/·–—-]\s?|\s)(?:[,|–—-]\s)?(?:(?:о|об|в|at|um|godz\.|à|a las|alle)\s)?"
    rf"(?P<time>{_TIME})(?P<half>\s?[ap]\.?m\b\.?)?)?"
)
_ORDINAL = r"(?:st|nd|rd|th|\.|º|-?го)?"
_TO = r"(?:[-–—/]|\b(?:і|и|and|bis|do|до|по|to)\b)"
_RANGE = rf"(?:\s?{_TO}\s?\d{{1,2}}\.?)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
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
        rf"(?<!\w)(?P<month>{_LONG_MONTH})\b,?\s{_YEAR}",
        # 2026-03-06T14:05, 2026/03/06, 2026.03.06, 2026-03
        (
            r"(?<![\d./№-])(?P<year>(?:19|20)\d\d)(?P<sep>[-/.])(?P<month>\d\d)(?:(?P=sep)(?P<day>\d\d))?(?![\d/-]|\.\d)"
            rf"(?:[T ,]{{1,2}}(?P<time>{_TIME}))?"
        ),
        # 06.03.2026, 16/01/2021 15:36, 6-3-2026
        rf"(?<![\d./№-])(?P<day>\d{{1,2}})(?P<sep>[-/.])(?P<month>\d{{1,2}})(?P=sep){_YEAR}(?![./-]\d){_TAIL}",
    )
)
DAY_AND_TIME = re.compile(
    rf"\b\d{{1,2}}\.?\s(?:{_MONTH})\b\.?,?\s{_TIME}|\b{_TIME},?\s\d{{1,2}}\.?\s(?:{_MONTH})\b\.?|^\W*{_TIME}\W*$",
    re.IGNORECASE,
)
"""A day without its year but with a time of day: how pages date what is new."""
_ANY_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TIME_BEFORE = re.compile(rf"(?<!\d)(?P<time>{_TIME})\s?(?:GMT)?[,|/–—-]?\s?$")
_BEFORE = 14


def find_dates(text: str) -> tuple[DateMention, ...]:
    """All dates with a year in a text, in order; time and day as far as they are printed."""
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
    value = _numeric(groups) if groups["month"].isdecimal() else _written(groups)
    if value is None or value.year not in _YEARS:
        return None
    span, time = Span(match.start(), match.end()), groups.get("time")
    if groups.get("day") is None:
        return DateMention(span, value, Precision.MONTH)
    if time is None:
        before = _TIME_BEFORE.search(text, max(0, span.start - _BEFORE), span.start)
        if before is not None:
            time, span = before["time"], Span(before.start(), span.end)
            value = _at(value, time)
    return DateMention(span, value, Precision.MINUTE if time else Precision.DAY)


def _numeric(groups: dict[str, str | None]) -> dt.datetime | None:
    """Day before month, unless that is no date and the other order is."""
    year, month, day = int(groups["year"] or 0), int(groups["month"] or 0), int(groups.get("day") or 1)
    if month > _MONTHS_IN_YEAR >= day:
        day, month = month, day
    try:
        return _at(dt.datetime(year, month, day), groups.get("time"))  # noqa: DTZ001 - see _DEFAULT
    except ValueError:
        return None


def _written(groups: dict[str, str | None]) -> dt.datetime | None:
    """A date with the name of its month, read by dateutil from its own few characters."""
    from dateutil.parser import ParserError, parse

    month = (groups.get("first_month") or groups["month"] or "").lower()
    month = month.translate(_TO_CYRILLIC) if _CYRILLIC.search(month) else month
    day = groups.get("first") or groups.get("day") or 1
    time, half = (groups.get("time") or "").replace(".", ":"), (groups.get("half") or "").replace(".", "")
    phrase = f"{day} {month} {groups['year']} {time}{half}"
    try:
        return parse(phrase[:MAX_FOR_DATEUTIL], _names(), default=_DEFAULT, ignoretz=True)
    except (ParserError, OverflowError):
        return None


def _at(value: dt.datetime, time: str | None) -> dt.datetime:
    if time is None:
        return value
    hour, minute = re.split("[:.]", time)[:2]
    return value.replace(hour=int(hour), minute=int(minute))


@cache
def _names() -> "parserinfo":
    """Month names of all our languages, for dateutil."""
    from dateutil.parser import parserinfo

    months = {word: month for month, line in enumerate(MONTHS, 1) for word in line.split()}

    class Names(parserinfo):
        def month(self, name: str) -> int | None:
            return months.get(name.lower())

    return Names()
