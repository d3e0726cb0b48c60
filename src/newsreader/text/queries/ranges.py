"""Ranges as queries name them: of days (``date:2026-01..2026-03``) and of minutes (``len:3..10``)."""

import re
from calendar import monthrange
from datetime import date
from typing import NamedTuple

LONGEST = 10**6
"""Minutes; no article is longer: files end at 16 MB."""

_PERIOD = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_LENGTH = re.compile(
    r"(?P<sign>[<>]=?|)(?P<bound>[0-9]{1,6})|(?!\.\.\Z)(?P<low>[0-9]{0,6})\.\.(?P<high>[0-9]{0,6})"
)


class Period(NamedTuple):
    """From the first day to the last, both inside."""

    first: date
    last: date


class Length(NamedTuple):
    """From the fewest minutes to the most, both inside."""

    low: int
    high: int


def parse_period(value: str) -> Period | None:
    """What ``date:`` names: a year, month, day, or a range with ``..``; None when it is no date."""
    first, dots, last = value.partition("..")
    if not dots:
        return _one(value)
    start = _one(first) if first else Period(date.min, date.min)
    end = _one(last) if last else Period(date.max, date.max)
    return Period(start.first, end.last) if start and end else None


def parse_length(value: str) -> Length | None:
    """What ``len:`` names: minutes (``5``), a range (``3..10``, ``3..``) or a bound (``<2``, ``>=20``)."""
    found = _LENGTH.fullmatch(value)
    if not found:
        return None
    if found["bound"]:
        bound = int(found["bound"])
        bounds = {
            "<": Length(0, bound - 1),
            "<=": Length(0, bound),
            ">": Length(bound + 1, LONGEST),
            ">=": Length(bound, LONGEST),
            "": Length(bound, bound),
        }
        return bounds[found["sign"]]
    return Length(int(found["low"] or 0), int(found["high"] or LONGEST))


def _one(value: str) -> Period | None:
    found = _PERIOD.fullmatch(value)
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return Period(first, first)
    if month:
        return Period(first, first.replace(day=monthrange(first.year, month)[1]))
    return Period(first, date(first.year, 12, 31))
