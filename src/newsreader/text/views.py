"""The cleaned article as text: what the reader shows, exports and searches."""

from collections.abc import Iterator

from newsreader.model import WORDS_PER_MINUTE, Article, Label, LabelledBlock, SafeText
from newsreader.text.sanitise import paragraph

OPENING_LENGTH = 90


def cleaned_text(article: Article) -> SafeText:
    """Headline and content blocks as paragraphs, a blank line between them."""
    return SafeText("\n\n".join(filter(None, (paragraph(block.block.text) for block in article.content))))


def below_headline(article: Article) -> Iterator[SafeText]:
    """The paragraphs of the cleaned article, without its headline."""
    for block in article.content:
        if block.label is not Label.HEADLINE and (text := paragraph(block.block.text)):
            yield text


def opening(article: Article) -> SafeText:
    """How the lead begins, cut at a word: stands in a list where the file has no headline."""
    lead = next((paragraph(found.block.text) for found in _leads(article)), SafeText(""))
    if len(lead) <= OPENING_LENGTH:
        return lead
    cut = lead.rfind(" ", 0, OPENING_LENGTH)
    return SafeText(lead[: cut if cut > 0 else OPENING_LENGTH].rstrip(" ,;:–—-") + "…")


def reading_minutes(article: Article) -> int:
    """How long the cleaned article takes to read; at least a minute."""
    words = sum(len(found.block.text.split()) for found in article.content)
    return max(1, round(words / WORDS_PER_MINUTE))


def _leads(article: Article) -> list[LabelledBlock]:
    """The body first, else whatever there is."""
    body = [found for found in article.content if found.label is Label.BODY]
    return body or list(article.content) or list(article.blocks)
