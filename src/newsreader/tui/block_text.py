"""What the views have in common: the line about an article, and why a block was left out. Pure."""

from collections.abc import Callable, Iterator

from newsreader.model import Article, Label, LabelledBlock, Metadata
from newsreader.speech import figure, retold, tr
from newsreader.text.sanitise import paragraph
from newsreader.text.views import reading_minutes
from newsreader.tui.line import Line, Run, Runs, Source
from newsreader.tui.syllables import NARROW
from newsreader.tui.width import width
from newsreader.tui.words import label_words, language_words, when
from newsreader.tui.wrap import hyphen, wrap, wrapped


def about(article: Article, measure: int) -> Iterator[Line]:
    """Date · source · language · minutes: shorter where that makes it one line, else broken between these."""
    minutes = reading_minutes(article)
    parts = about_parts(article.metadata, minutes)
    if width(" · ".join(parts)) > measure:
        parts = about_parts(article.metadata, minutes, brief=True)
    lines = [""]
    for part in parts:
        longer = f"{lines[-1]} · {part}" if lines[-1] else part
        if lines[-1] and width(longer) > measure:
            lines.append(part)
        else:
            lines[-1] = longer
    for line in lines:
        for text in wrapped(line, measure):
            yield Line((Run(text, "meta"),))


def about_parts(metadata: Metadata, minutes: int, *, brief: bool = False) -> list[str]:
    """What is said about an article under its headline."""
    around = metadata.around.isoformat() if metadata.around else None
    parts = [when(metadata.published_iso, around, long=not brief)]
    parts += [paragraph(text) for text in (metadata.source, metadata.byline) if text]
    if metadata.language:
        parts.append(metadata.language if brief else language_words(metadata.language))
    return [*parts, tr("{minutes} min", minutes=figure(minutes))]


def why(block: LabelledBlock, measure: int) -> list[Runs]:
    """The label and the reason in words, as lines."""
    label = label_words(block.label)
    text = f"{label} · {paragraph(retold(block.reason))}"
    lines: list[Runs] = []
    for start, end in wrap(text, measure):
        split = min(max(start, len(label)), end)
        runs = (Run(text[start:split], f"label:{block.label}"), Run(text[split:end], "reason"))
        lines.append(tuple(run for run in runs if run.text))
    return lines


def text_lines(
    article: Article, text: str, measure: int, role: str, source: Callable[[int], Source]
) -> Iterator[tuple[int, Runs]]:
    """A paragraph of an article in lines: where each begins, and its runs. Words break in narrow columns.

    Args:
        article: Whose.
        text: The paragraph.
        measure: The longest line.
        role: Of the text.
        source: The place in the article, by the one in the paragraph.
    """
    language = article.metadata.language
    breaks_words = measure <= NARROW
    for start, end in wrap(text, measure, language=language):
        line = Run(text[start:end], role, source(start))
        sign = hyphen(text, start, end, measure, language) if breaks_words else ""
        yield start, (line, Run(sign, role)) if sign else (line,)


def same_kind(one: LabelledBlock, other: LabelledBlock) -> bool:
    """Whether both were left out as the same thing for the same reason."""
    return (one.keep, one.label, one.reason) == (False, other.label, other.reason)


def is_apart(article: Article, before: LabelledBlock, block: LabelledBlock) -> bool:
    """Whether a blank line stands between two blocks: there was one, or the article begins or goes on."""
    between = article.original[before.block.span.end : block.block.span.start]
    return block.keep or before.keep or between.count("\n") > 1


def kept_role(block: LabelledBlock) -> str:
    """The role of a block of the cleaned text."""
    if block.label is Label.HEADLINE:
        return "headline"
    return "heading" if block.label is Label.HEADING else "body"
