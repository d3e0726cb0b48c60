"""What kind of page it is, and the stretch of it that holds most of its prose."""

from collections.abc import Sequence

from newsreader.model import Label, Span
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict

_FURNITURE = frozenset({Label.NAV, Label.LEGAL, Label.ADVERT})
_MENU = 8
_SHORT = 40
"""Of the dev pages' whole-page dumps 88 % have as many of both, of their extracted texts 0.2 %, of bare articles none."""

_MANY_ABOVE = 24
_SOME = 3
"""So many blocks above the first paragraph are a menu too, or a long table: a menu has some lines that say so."""


def is_whole_page(page: Sequence[Traits], verdicts: Sequence[Verdict | None]) -> bool:
    """Whether the text is a page with its menus; an extracted article holds few lines of that kind."""
    furniture = sum(verdict is not None and verdict.label in _FURNITURE for verdict in verdicts)
    if furniture >= _MENU and sum(not traits.is_dense for traits in page) >= _SHORT:
        return True
    first = next((traits.place for traits in page if traits.is_dense), 0)
    return first > _MANY_ABOVE and furniture >= _SOME


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
