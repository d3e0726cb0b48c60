"""Dates as search terms.

An article is in a period when its whole stated date is: "2026-03" is in 2026, not in 2026-03-06. So each article has one term for each period that holds it, and a range is a few terms.
"""

from calendar import monthrange
from datetime import date, timedelta

from newsreader.text.queries.ranges import Period, parse_period

__all__ = ["Period", "parse_period", "terms_in", "terms_of"]

_YEAR, _MONTH, _DAY = 4, 7, 10


def terms_of(published: str | None) -> tuple[str, ...]:
    """The periods that hold a publication date given in ISO 8601, cut to its precision."""
    if not published:
        return ()
    return tuple(published[:length] for length in (_YEAR, _MONTH, _DAY) if len(published) >= length)


def terms_in(period: Period, years: tuple[int, int]) -> list[str]:
    """The fewest terms that together are a period.

    Args:
        period: From when to when.
        years: The first and the last year that the library knows, so that an open range ends.
    """
    day, terms = max(period.first, date(years[0], 1, 1)), []
    end = min(period.last, date(years[1], 12, 31))
    while day <= end:
        whole = next(p for p in _from(day) if p.last <= end)
        terms.append(day.isoformat()[: _length(whole)])
        if whole.last == date.max:
            break
        day = whole.last + timedelta(days=1)
    return terms


def _from(day: date) -> list[Period]:
    """The longest first: the year, month and day that begin on a day."""
    month_end = day.replace(day=monthrange(day.year, day.month)[1])
    periods = [Period(day, day)]
    if day.day == 1:
        periods.append(Period(day, month_end))
        if day.month == 1:
            periods.append(Period(day, date(day.year, 12, 31)))
    return periods[::-1]


def _length(period: Period) -> int:
    """How many characters of the first day name the period."""
    if period.first == period.last:
        return _DAY
    return _MONTH if period.first.month == period.last.month else _YEAR
