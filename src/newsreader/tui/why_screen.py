"""Why a block is kept or dropped, in full: everything that is known about it."""

from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar

from newsreader.library import Examined
from newsreader.model import Article
from newsreader.speech import figure, mark, retold, tr, tr_many
from newsreader.text.overrides import NEAR, UserRule, Wish
from newsreader.text.prints import Seen
from newsreader.text.sanitise import paragraph
from newsreader.tui.help_screen import entry
from newsreader.tui.keymap import Where
from newsreader.tui.line import Line, Run
from newsreader.tui.text_screen import TextScreen
from newsreader.tui.words import label_words, language_words, some
from newsreader.tui.wrap import wrapped

_QUOTED = 4
"""Lines of the block that are quoted."""


class WhyScreen(TextScreen):
    """About one block."""

    title_text = mark("Why")
    places: ClassVar[tuple[Where, ...]] = (Where.WHY, Where.PAGE)

    def __init__(self, article: Article, place: int, found: Examined, turn: Callable[[int], None]) -> None:
        """Build the page.

        Args:
            article: Whose block it is.
            place: The number of the block.
            found: What is known about it.
            turn: Called when the block is to be kept or dropped.
        """
        super().__init__()
        self._article, self._place, self._found, self._turn = article, place, found, turn

    def make_lines(self, cells: int) -> Sequence[Line]:
        """The page at a width."""
        return why_lines(self._article, self._place, self._found, cells)

    def action_why(self) -> None:
        """The key that opened the page closes it, too."""
        self.dismiss(None)

    def action_block(self) -> None:
        """Keep or drop the block, and see what comes of it."""
        self.dismiss(None)
        self._turn(self._place)


def why_lines(article: Article, place: int, found: Examined, cells: int) -> list[Line]:
    """Everything known about a block, as lines of at most ``cells``."""
    block = article.blocks[place]
    quoted = wrapped(paragraph(block.block.text), max(1, cells - 3))
    role = "body" if block.keep else f"struck:{block.label}"
    lines = [Line((Run("  "), Run(text, role))) for text in quoted[:_QUOTED]]
    if len(quoted) > _QUOTED:
        lines.append(Line((Run("  …", "meta"),)))
    groups = (
        (tr("Kept") if block.keep else tr("Dropped"), _now(article, place)),
        (tr("The cleaner's word"), _cleaner(found)),
        (tr("Your word"), _told(found)),
        (tr("The block"), _block(article, place)),
        (tr("In the library"), _library(found)),
    )
    for title, entries in groups:
        known = list(entries)
        if known:
            lines += [Line(), Line((Run(f" {title}", "group"),))]
            for key, value in known:
                lines += entry(key, paragraph(value), cells, "meta")
    return lines


def _now(article: Article, place: int) -> Iterator[tuple[str, str]]:
    block = article.blocks[place]
    yield tr("as"), label_words(block.label)
    yield tr("because"), retold(block.reason)


def _cleaner(found: Examined) -> Iterator[tuple[str, str]]:
    """What it is without the reader's word, if that is other than what it is now."""
    untold = found.untold
    if found.wish is not None or found.rules:
        told = {"label": label_words(untold.label), "reason": retold(untold.reason)}
        yield (
            tr("without you"),
            tr("kept as {label}: {reason}", **told)
            if untold.keep
            else tr("dropped as {label}: {reason}", **told),
        )
    yield tr("how sure"), f"{round(untold.confidence * 100)} %"
    if found.cue:
        yield tr("cue"), f"«{found.cue}»"


def _told(found: Examined) -> Iterator[tuple[str, str]]:
    if found.wish is not None:
        yield tr("here"), tr("keep this block") if found.wish is Wish.KEEP else tr("drop this block")
    for rule in found.rules:
        yield tr("rule"), rule_words(rule)


def rule_words(rule: UserRule) -> str:
    """A rule without its block: "always drop for example.com, whatever the numbers"."""
    always = tr("always keep") if rule.wish is Wish.KEEP else tr("always drop")
    where = f" {tr('for {source}', source=rule.source)}" if rule.source else ""
    near = f", {tr('whatever its numbers')}" if rule.name.startswith(NEAR) else ""
    return f"{always}{where}{near}"


def _block(article: Article, place: int) -> Iterator[tuple[str, str]]:
    block = article.blocks[place].block
    blocks = len(article.blocks)
    of = tr_many("{place} of {number} block", "{place} of {number} blocks", blocks, place=figure(place + 1))
    yield tr("place"), f"{of}; {_neighbours(article, place)}"
    words = len(block.text.split())
    yield tr("length"), f"{some(words, 'word')}, {some(len(block.text), 'character')}"


def _neighbours(article: Article, place: int) -> str:
    kept = [number for number, block in enumerate(article.blocks) if block.keep and number != place]
    if not kept:
        return tr("no other one is kept")
    if place < kept[0]:
        return tr("above the text")
    return tr("below the text") if place > kept[-1] else tr("inside the text")


def _library(found: Examined) -> Iterator[tuple[str, str]]:
    if found.language:
        article = language_words(found.article_language or "")
        other = f", {tr('the article is {language}', language=article)}" if found.is_foreign else ""
        yield tr("language"), f"{language_words(found.language)}{other}"
    if found.source:
        yield tr("source"), found.source
    if found.seen is not None:
        seen, words = found.seen, [_seen(found.seen)]
        if found.source:
            words.append(
                tr("{here} of {number} of this source", here=figure(seen.here), number=figure(seen.of))
            )
        yield tr("stands in"), ", ".join(words)
    else:
        yield tr("stands in"), tr("not counted: only what may be the site's is")


def _seen(seen: Seen) -> str:
    articles = some(seen.articles, "article")
    return tr_many(
        "{articles} from {number} source", "{articles} from {number} sources", seen.sources, articles=articles
    )
