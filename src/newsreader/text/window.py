"""The stretch of a page that holds most of its prose."""

from collections.abc import Sequence

from newsreader.model import Span
from newsreader.text.features import Traits
from newsreader.text.shapes import Verdict

_SHORT_COST = 3
"""What a short line costs, in words of prose, when it lies between two paragraphs of the article."""


def dense_window(page: Sequence[Traits], verdicts: Sequence[Verdict | None]) -> Span:
    """The run of blocks with the greatest sum of prose less short lines (Kadane); places, not characters."""
    best, start, total = 0.0, 0, 0.0
    found = Span(0, len(page))
    for at, traits in enumerate(page):
        if total <= 0:
            total, start = 0.0, at
        total += _weight(traits, verdicts[at])
        if total > best:
            best, found = total, Span(start, at + 1)
    return found


def _weight(traits: Traits, verdict: Verdict | None) -> float:
    if verdict is None and traits.is_dense:
        return traits.amount * (0.5 + traits.coverage)
    return -_SHORT_COST if verdict is None or not verdict.label.is_content else 0
