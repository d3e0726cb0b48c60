"""What the query asks for, wherever its words are seen: in the rows of the list and in the open article."""

from collections.abc import Callable, Sequence

from newsreader.model import Article, Label, Row, Span
from newsreader.speech import figure
from newsreader.text.queries.highlight import BODY, TITLE, Highlighter
from newsreader.text.sanitise import paragraph, visible_text

_FORMS = 4
"""Forms of a word that are told; the rest of them are rare."""


class Asked:
    """The words of one query."""

    def __init__(self, highlighter: Highlighter, opened: Callable[[], Article | None]) -> None:
        """Be of a query.

        Args:
            highlighter: Of the query.
            opened: Tells which article is open.
        """
        self._highlighter, self._opened = highlighter, opened
        self._article: Article | None = None
        self._headlines: frozenset[str] = frozenset()
        self._said: str | None = None

    def __bool__(self) -> bool:
        """Whether there is anything to light up."""
        return bool(self._highlighter)

    def in_row(self, row: Row, shown: str) -> Sequence[Span]:
        """What to light up in a row of the list.

        Args:
            row: Which.
            shown: Its headline, or how the article begins, as the row has it.
        """
        return [] if row.problem else self._highlighter.spans(shown, TITLE if row.has_headline else BODY)

    def in_text(self, text: str) -> Sequence[Span]:
        """What to light up in a block of the open article."""
        self._look()
        return self._highlighter.spans(text, TITLE if text in self._headlines else BODY)

    def said(self) -> str:
        """How the open article says the words of the query: «Харків → Харкова 12, Харкові 9»."""
        self._look()
        if self._said is None:
            texts = [
                (paragraph(block.block.text), TITLE if block.label is Label.HEADLINE else BODY)
                for block in (self._article.content if self._article else ())
            ]
            words = []
            for clause, forms in self._highlighter.said(texts):
                counted = [f"{form} {figure(number)}" for form, number in forms[:_FORMS]]
                words.append(f"{clause} → {', '.join(counted)}{', …' if len(forms) > _FORMS else ''}")
            self._said = paragraph(" · ".join(words))
        return self._said

    def _look(self) -> None:
        """Take the article that is open now."""
        article = self._opened()
        if article is not self._article:
            self._article, self._said = article, None
            blocks = article.blocks if article else ()
            headlines = [block.block.text for block in blocks if block.label is Label.HEADLINE]
            self._headlines = frozenset(
                show(text) for text in headlines for show in (paragraph, visible_text)
            )
