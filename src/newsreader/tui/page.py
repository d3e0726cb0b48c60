"""An article as lines: cleaned, side by side, or as it was. Pure: values in, lines out.

Every line knows the place in the article where it begins, so a page can be rebuilt for another width or
another view and the reader stays at the same words.
"""

from collections.abc import Iterator
from enum import StrEnum

from newsreader.model import Article, Label, LabelledBlock
from newsreader.text.sanitise import paragraph
from newsreader.tui.beside_page import GUTTER, beside, column_width
from newsreader.tui.block_text import about, is_apart, same_kind, why
from newsreader.tui.line import Anchor, Line, Run, Source
from newsreader.tui.margin import NOTHING, Margin, with_margin
from newsreader.tui.original_page import original
from newsreader.tui.typeset import Shape, is_tight, set_kept
from newsreader.tui.wrap import wrap

MEASURE = 70
"""Characters in a line of prose: typographers agree on 60-75."""
NARROWEST, WIDEST = 30, 120
"""Limits of the measure that the reader can choose."""
BAR = "┆ "
"""Stands before removed text, so that it is told apart without colour."""
NARROWEST_BESIDE = 34
"""Cells below which two columns would hold two words each: the removed text is shown in place instead."""


class View(StrEnum):
    """How an article is looked at."""

    CLEANED = "cleaned"
    BESIDE = "side by side"
    ORIGINAL = "original"


def page(  # noqa: PLR0913 - one page in all its parts
    article: Article,
    view: View,
    cells: int,
    measure: int,
    *,
    removed: bool,
    hang: bool = False,
    margin: Margin = NOTHING,
) -> list[Line]:
    """The lines of an article, with what the reader wrote at it.

    Args:
        article: What to show.
        view: How.
        cells: The room that there is.
        measure: The longest line of prose that is wanted.
        removed: Show what was left out inside the cleaned text.
        hang: There is a margin in which the dashes that open speech can hang.
        margin: What the reader wrote.
    """
    lines = _bare(article, view, cells, measure, removed=removed, hang=hang)
    return with_margin(lines, margin, page_width(view, cells, measure))


def _bare(  # noqa: PLR0913 - as the page
    article: Article, view: View, cells: int, measure: int, *, removed: bool, hang: bool
) -> list[Line]:
    if view is View.ORIGINAL:
        return original(article, cells, measure)
    if view is View.BESIDE and cells >= NARROWEST_BESIDE:
        return beside(article, cells, measure)
    return cleaned(article, min(cells, measure), removed=removed or view is View.BESIDE, hang=hang)


def page_width(view: View, cells: int, measure: int) -> int:
    """Cells that the lines of such a page take at most; the rest is margin."""
    if view is View.BESIDE and cells >= NARROWEST_BESIDE:
        return 2 * column_width(cells, measure) + GUTTER
    return min(cells, measure)


def cleaned(article: Article, measure: int, *, removed: bool, hang: bool = False) -> list[Line]:
    """Headline, the line about it, paragraphs; with ``removed`` also what was left out, marked."""
    lines = list(_front(article, measure))
    before: LabelledBlock | None = None
    shape = Shape.PARAGRAPH
    headline = headline_place(article)
    kept = {place: (its, drawn) for place, its, drawn in set_kept(article, measure, hang=hang)}
    for place, block in enumerate(article.blocks):
        if place == headline or not (block.keep or removed):
            continue
        alike = before is not None and same_kind(before, block)
        its, drawn = kept.get(place) or (Shape.PARAGRAPH, _left_out(place, block, measure, alike=alike))
        if before is not None and not _is_right_below(article, (before, shape), (block, its)):
            bar = (Run(BAR.rstrip(), f"label:{block.label}"),) if alike else ()
            lines.append(Line(bar, Anchor(place, 0)))
        lines += drawn
        before, shape = block, its
    return lines


def _is_right_below(
    article: Article, above: tuple[LabelledBlock, Shape], below: tuple[LabelledBlock, Shape]
) -> bool:
    """Whether no blank line stands between: rows of a list or a table, and of a menu that was left out."""
    (before, shape), (block, its) = above, below
    if before.keep and block.keep:
        return is_tight(its, shape)
    return same_kind(before, block) and not is_apart(article, before, block)


def headline_place(article: Article) -> int | None:
    """The number of the block that is the headline."""
    found = (place for place, block in enumerate(article.blocks) if block.label is Label.HEADLINE)
    return next(found, None)


def _front(article: Article, measure: int) -> Iterator[Line]:
    place = headline_place(article)
    if place is not None:
        text = paragraph(article.blocks[place].block.text)
        for start, end in wrap(text, measure):
            yield Line((Run(text[start:end], "headline", Source(place, start)),))
        yield Line()
    yield from about(article, measure)
    yield Line()


def _left_out(place: int, block: LabelledBlock, measure: int, *, alike: bool) -> list[Line]:
    """A block that is not part of the article, with the reason unless the one before has the same."""
    text, room = paragraph(block.block.text), max(1, measure - len(BAR))
    bar, struck = Run(BAR, f"label:{block.label}"), f"struck:{block.label}"
    lines = [] if alike else [Line((bar, *runs), Anchor(place, 0)) for runs in why(block, room)]
    return lines + [
        Line((bar, Run(text[s:e], struck, Source(place, s))), Anchor(place, s)) for s, e in wrap(text, room)
    ]
