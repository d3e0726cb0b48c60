"""When the articles found were published, as a row of bars: years, months or days, gaps shown. No Textual."""

from calendar import monthrange
from collections.abc import Sequence
from typing import NamedTuple

from newsreader.library import Hits, Library
from newsreader.model import Facet
from newsreader.text.queries.query import Clause, Query

_BARS = "▁▂▃▄▅▆▇█"
GAP = "·"
_MOST_MONTHS = 72
"""Months that are shown as months: more are shown as years."""
_MOST_YEARS = _MOST_MONTHS // 12 + 1
"""Years that so many months can touch."""


class Bucket(NamedTuple):
    """A year, month or day in ISO 8601, and how many of the hits were published in it."""

    period: str
    number: int


def timeline(library: Library, hits: Hits) -> list[Bucket]:
    """From the first period with a hit to the last; empty where no hit has a date."""
    known = sorted(line.value for line in hits.facets.get(Facet.MONTH, ()) if line.number)
    if not known:
        return []
    # Years first: an article of 1938 beside those of today is a thousand months to ask for.
    first, last = (int(month[:4]) for month in (known[0], known[-1]))
    years = _trimmed(_counted(library, hits.query, [f"{year:04}" for year in range(first, last + 1)]))
    if not years or len(years) > _MOST_YEARS:
        return years
    months = _trimmed(
        _counted(library, hits.query, _months(f"{years[0].period}-01", f"{years[-1].period}-12"))
    )
    if len(months) == 1:
        year, month = map(int, months[0].period.split("-"))
        days = [f"{months[0].period}-{day:02}" for day in range(1, monthrange(year, month)[1] + 1)]
        return _counted(library, hits.query, days)
    return months if 0 < len(months) <= _MOST_MONTHS else years


def zoomed(query: Query, period: str) -> Query:
    """The query within one period; in all of time for ""."""
    others = (node for node in query.clauses if not (isinstance(node, Clause) and node.field == "date"))
    return Query((*others, *((Clause(period, "date"),) if period else ())))


def bar(bucket: Bucket, most: int) -> str:
    """The bar of a bucket beside the highest one; a gap is told apart from the lowest bar."""
    return _BARS[(bucket.number * len(_BARS) - 1) // max(most, 1)] if bucket.number else GAP


def _months(first: str, last: str) -> list[str]:
    start, end = (int(month[:4]) * 12 + int(month[5:7]) - 1 for month in (first, last))
    return [f"{number // 12:04}-{number % 12 + 1:02}" for number in range(start, end + 1)]


def _counted(library: Library, query: Query, periods: Sequence[str]) -> list[Bucket]:
    queries = [Query((*query.clauses, Clause(period, "date"))) for period in periods]
    return [Bucket(*pair) for pair in zip(periods, library.totals(queries), strict=True)]


def _trimmed(buckets: list[Bucket]) -> list[Bucket]:
    there = [number for number, bucket in enumerate(buckets) if bucket.number]
    return buckets[there[0] : there[-1] + 1] if there else []
