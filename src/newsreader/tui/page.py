"""An article as lines: cleaned, as it was, or both side by side. Pure: values in, lines out.

Every line knows the place in the article where it begins, so a page can be rebuilt for another width or
another view and the reader stays at the same words.
"""

from collections.abc import Iterator
from enum import StrEnum

from newsreader.model import Article, Label, LabelledBlock, Metadata
from newsreader.text.sanitise import paragraph, visible_text
from newsreader.text.views import reading_minutes
from newsreader.tui.line import Anchor, Line, Run, fit
from newsreader.tui.original_page import original
from newsreader.tui.words import LABELS, language_words, when
from newsreader.tui.wrap import wrap

MEASURE = 70
"""Characters in a line of prose: typographers agree on 60-75."""
BAR = "┆ "
"""Stands before removed text, so that it is told apart without colour."""
NARROWEST_BESIDE = 34
"""Cells below which two columns would hold two words each: the removed text is shown in place instead."""
GUTTER = 3


class View(StrEnum):
    """How an article is looked at."""

    CLEANED = "cleaned"
    BESIDE = "side by side"
    ORIGINAL = "original"


def page(article: Article, view: View, cells: int, measure: int, *, removed: bool) -> list[Line]:
    """The lines of an article.

    Args:
        article: What to show.
        view: How.
        cells: The room that there is.
        measure: The longest line of prose that is wanted.
        removed: Show what was left out inside the cleaned text.
    """
    if view is View.ORIGINAL:
        return original(article, min(cells, measure))
    if view is View.BESIDE and cells >= NARROWEST_BESIDE:
        return beside(article, cells, measure)
    return cleaned(article, min(cells, measure), removed=removed or view is View.BESIDE)


def page_width(view: View, cells: int, measure: int) -> int:
    """Cells that the lines of such a page take at most; the rest is margin."""
    if view is View.BESIDE and cells >= NARROWEST_BESIDE:
        return 2 * _column(cells, measure) + GUTTER
    return min(cells, measure)


# ------------------------------------------------------------------ cleaned


def cleaned(article: Article, measure: int, *, removed: bool) -> list[Line]:
    """Headline, the line about it, paragraphs; with ``removed`` also what was left out, marked."""
    lines = list(_front(article, measure))
    before: LabelledBlock | None = None
    headline = _headline(article)
    for place, block in enumerate(article.blocks):
        if place == headline or not (block.keep or removed):
            continue
        drawn = _kept(place, block, measure) if block.keep else _left_out(place, block, before, measure)
        if before is not None:
            bar = not block.keep and _same_kind(before, block)
            lines.append(Line((Run(BAR.rstrip(), f"label:{block.label}"),) if bar else (), drawn[0].anchor))
        lines += drawn
        before = block
    return lines


def _headline(article: Article) -> int | None:
    found = (place for place, block in enumerate(article.blocks) if block.label is Label.HEADLINE)
    return next(found, None)


def _front(article: Article, measure: int) -> Iterator[Line]:
    place = _headline(article)
    if place is not None:
        text = paragraph(article.blocks[place].block.text)
        for start, end in wrap(text, measure):
            yield Line((Run(text[start:end], "headline"),))
        yield Line()
    yield from about(article, measure)
    yield Line()


def about(article: Article, measure: int) -> Iterator[Line]:
    """Date · source · language · minutes, broken between these where it must be."""
    line = ""
    for part in about_parts(article.metadata, reading_minutes(article)):
        longer = f"{line} · {part}" if line else part
        if line and len(wrap(longer, measure)) > 1:
            yield Line((Run(line, "meta"),))
            longer = part
        line = longer
    for start, end in wrap(line, measure):
        yield Line((Run(line[start:end], "meta"),))


def about_parts(metadata: Metadata, minutes: int) -> list[str]:
    """What is said about an article under its headline."""
    around = metadata.around.isoformat() if metadata.around else None
    parts = [when(metadata.published_iso, around, long=True)]
    if metadata.source:
        parts.append(paragraph(metadata.source))
    if metadata.byline:
        parts.append(paragraph(metadata.byline))
    if metadata.language:
        parts.append(language_words(metadata.language))
    return [*parts, f"{minutes} min"]


def _kept(place: int, block: LabelledBlock, measure: int) -> list[Line]:
    text = paragraph(block.block.text)
    role = _role(block)
    return [Line((Run(text[s:e], role),), Anchor(place, s)) for s, e in wrap(text, measure)]


def _left_out(place: int, block: LabelledBlock, before: LabelledBlock | None, measure: int) -> list[Line]:
    text, room = paragraph(block.block.text), max(1, measure - len(BAR))
    tint, struck = f"label:{block.label}", f"struck:{block.label}"
    lines = []
    if before is None or not _same_kind(before, block):
        lines = [Line((Run(BAR, tint), *runs), Anchor(place, 0)) for runs in _why(block, room)]
    lines += [Line((Run(BAR, tint), Run(text[s:e], struck)), Anchor(place, s)) for s, e in wrap(text, room)]
    return lines


def _why(block: LabelledBlock, measure: int) -> list[tuple[Run, ...]]:
    """The label and the reason in words, as lines."""
    label = LABELS[block.label]
    text = f"{label} · {paragraph(block.reason)}"
    lines: list[tuple[Run, ...]] = []
    for start, end in wrap(text, measure):
        split = min(max(start, len(label)), end)
        runs = (Run(text[start:split], f"label:{block.label}"), Run(text[split:end], "reason"))
        lines.append(tuple(run for run in runs if run.text))
    return lines


def _same_kind(one: LabelledBlock, other: LabelledBlock) -> bool:
    return (one.label, one.reason) == (other.label, other.reason)


def _role(block: LabelledBlock) -> str:
    if block.label is Label.HEADLINE:
        return "headline"
    return "heading" if block.label is Label.HEADING else "body"


# ------------------------------------------------------------------ side by side


def beside(article: Article, cells: int, measure: int) -> list[Line]:
    """The original on the left, the cleaned text on the right, aligned block by block.

    The shorter side is padded. Where a block was left out, the right side says what it is and why.
    """
    column = _column(cells, measure)
    lines = [*about(article, 2 * column + GUTTER), Line()]
    before: LabelledBlock | None = None
    for place, block in enumerate(article.blocks):
        if before is not None and _apart(article, before, block):
            inside = not block.keep and _same_kind(before, block)
            lines.append(_pair((), (), column, block.label if inside else None, Anchor(place, 0)))
        lines += _rows(place, block, before, column)
        before = block
    return lines


def _column(cells: int, measure: int) -> int:
    return min((cells - GUTTER) // 2, measure)


def _rows(place: int, block: LabelledBlock, before: LabelledBlock | None, column: int) -> list[Line]:
    left = [(start, (Run(text, _left_role(block)),)) for start, text in _as_it_was(block, column)]
    right = _right(block, before, column)
    rows = []
    for number in range(max(len(left), len(right))):
        start, runs = left[number] if number < len(left) else (left[-1][0], ())
        other = right[number] if number < len(right) else ()
        label = None if block.keep else block.label
        rows.append(_pair(runs, other, column, label, Anchor(place, start)))
    return rows


def _as_it_was(block: LabelledBlock, column: int) -> list[tuple[int, str]]:
    """The lines of the original, each with its place in the block."""
    lines, place = [], 0
    for line in visible_text(block.block.text).split("\n"):
        lines += [(place + start, line[start:end]) for start, end in wrap(line, column)]
        place += len(line) + 1
    return lines


def _left_role(block: LabelledBlock) -> str:
    return "quiet" if block.keep else f"struck:{block.label}"


def _right(block: LabelledBlock, before: LabelledBlock | None, column: int) -> list[tuple[Run, ...]]:
    if block.keep:
        text, role = paragraph(block.block.text), _role(block)
        return [(Run(text[start:end], role),) for start, end in wrap(text, column)]
    if before is not None and _same_kind(before, block):
        return []
    return _why(block, column)


def _pair(
    left: tuple[Run, ...], right: tuple[Run, ...], column: int, label: Label | None, anchor: Anchor
) -> Line:
    gutter = Run(" │ ", "track") if label is None else Run(" ┃ ", f"label:{label}")
    return Line((*fit(left, column), gutter, *right), anchor)


def _apart(article: Article, before: LabelledBlock, block: LabelledBlock) -> bool:
    """Whether a blank line stands between two blocks: there was one, or the article begins or goes on."""
    between = article.original[before.block.span.end : block.block.span.start]
    return block.keep or before.keep or between.count("\n") > 1
