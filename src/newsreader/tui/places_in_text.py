"""A place in an article as one number that outlives its blocks: an offset into the original. Pure.

A later newsreader may cut an article into other blocks; its characters stay where they are.
"""

from bisect import bisect_right

from newsreader.model import Article
from newsreader.tui.line import TOP, Anchor


def offset_of(article: Article, place: Anchor) -> int:
    """The offset of a place; white space that was taken out of a block makes it a little too small."""
    if not 0 <= place.block < len(article.blocks):
        return 0
    span = article.blocks[place.block].block.span
    return min(span.start + place.offset, max(span.start, span.end - 1))


def same_block(before: Article, place: int, now: Article) -> int | None:
    """Where a block of an article stands after its file has changed: the nearest that reads so; None for nowhere."""
    text = before.blocks[place].block.text
    same = (number for number, block in enumerate(now.blocks) if block.block.text == text)
    return min(same, key=lambda number: abs(number - place), default=None)


def anchor_at(article: Article, offset: int) -> Anchor:
    """The place at an offset: in the block that holds it, or at the end of the one before."""
    starts = [block.block.span.start for block in article.blocks]
    place = bisect_right(starts, offset) - 1
    if place < 0:
        return TOP
    span = article.blocks[place].block.span
    return Anchor(place, max(0, min(offset, span.end - 1) - span.start))
