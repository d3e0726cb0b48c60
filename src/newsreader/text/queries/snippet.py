"""Snippets: the stretch of an article that answers a query best."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsreader.model import SafeText, Span
from newsreader.text.queries.highlight import BODY, Highlighter, Hit

LENGTH = 160
"""Characters: two lines of a reading measure."""
_CUT = "…"


class Snippet(NamedTuple):
    """A stretch of one paragraph, and what in it answers the query."""

    text: SafeText
    spans: tuple[Span, ...] = ()


def snippet(paragraphs: Iterable[SafeText], highlighter: Highlighter, length: int = LENGTH) -> Snippet:
    """Where most clauses of the query are answered, most often; of equals the first.

    Args:
        paragraphs: The article's text below its headline.
        highlighter: Of the query.
        length: Characters that it may take.
    """
    best: tuple[tuple[int, int], str, Span] = ((-1, -1), "", Span(0, 0))
    for text in paragraphs:
        worth, span = _best_stretch(highlighter.hits(text, BODY), length)
        if worth > best[0]:
            best = worth, text, span
    _, chosen, stretch = best
    shown, start = _around(chosen, stretch, length)
    cut = _CUT if start else ""
    moved = len(cut) - start
    spans = (Span(one.start + moved, one.end + moved) for one in highlighter.spans(chosen, BODY))
    inside = (one for one in spans if one.start >= len(cut) and one.end <= len(cut) + len(shown))
    end = _CUT if start + len(shown) < len(chosen) else ""
    return Snippet(SafeText(f"{cut}{shown}{end}"), tuple(inside))


def _best_stretch(hits: Sequence[Hit], length: int) -> tuple[tuple[int, int], Span]:
    """The hits that fit into a stretch: how many clauses they answer and how many they are, and where they stand."""
    best = (0, 0), Span(0, 0)
    last = 0
    for first, hit in enumerate(hits):
        last = max(last, first + 1)
        while last < len(hits) and hits[last].span.end <= hit.span.start + length:
            last += 1
        worth = len({other.clause for other in hits[first:last]}), last - first
        if worth > best[0]:
            best = worth, Span(hit.span.start, max(other.span.end for other in hits[first:last]))
    return best


def _around(text: str, span: Span, length: int) -> tuple[str, int]:
    """The text around a stretch, cut between words, and where it begins."""
    if len(text) <= length:
        return text, 0
    # A third of the room before, for what leads there; at an end of the text all of it on the other side.
    room = max(0, length - (span.end - span.start))
    start = max(0, min(span.start - room // 3, len(text) - length))
    end = min(len(text), start + length)
    if start:
        start = min(span.start, text.find(" ", start, span.start) + 1 or span.start)
    if end < len(text):
        end = max(min(span.end, start + length), text.rfind(" ", span.end, end + 1))
    return text[start:end].rstrip(), start
