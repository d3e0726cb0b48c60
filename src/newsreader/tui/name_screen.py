"""A name in full: every way in which it is written, why these are one, and what the reader wishes of it."""

from collections.abc import Iterator, Sequence

from newsreader.library import KnownName
from newsreader.model import Facet
from newsreader.speech import retold, tr
from newsreader.text.sanitise import paragraph
from newsreader.tui.help_screen import entry
from newsreader.tui.line import Line, Run
from newsreader.tui.text_screen import TextScreen
from newsreader.tui.words import group_words, some

_MOST = 200
"""Spellings that are shown; a hostile library has any number."""


class NameScreen(TextScreen):
    """About one name."""

    title_text = "Why"

    def __init__(self, facet: Facet, known: KnownName) -> None:
        super().__init__()
        self._facet, self._known = facet, known

    def make_lines(self, cells: int) -> Sequence[Line]:
        """The page at a width."""
        return list(name_lines(self._facet, self._known, cells))


def name_lines(facet: Facet, known: KnownName, cells: int) -> Iterator[Line]:
    """Everything known about a name, as lines of at most ``cells``."""
    yield Line((Run(f" {paragraph(known.label)}", "headline"), Run(f"  {group_words(facet)}", "meta")))
    if known.wishes or known.is_hidden:
        yield from _group(tr("Your word"))
        for wish in known.wishes:
            says = tr("is called «{label}»", label=wish.label) if wish.label else tr("is hidden")
            yield from entry(paragraph(wish.written), paragraph(says), cells, "meta")
    yield from _group(tr("Written"))
    for spelt in known.spellings[:_MOST]:
        why = f"; {retold(spelt.reason)}" if spelt.reason else ""
        yield from entry(
            paragraph(spelt.written), f"{some(spelt.articles, 'article')}{paragraph(why)}", cells, "meta"
        )
    if len(known.spellings) > _MOST:
        yield Line((Run("  …", "meta"),))


def _group(title: str) -> Iterator[Line]:
    yield Line()
    yield Line((Run(f" {title}", "group"),))
