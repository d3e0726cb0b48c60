"""Why a block is kept or dropped, in full: everything that is known about it."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from newsreader.library import Examined, Stand
from newsreader.model import Article, DocId, Row
from newsreader.speech import figure, mark, retold, tr, tr_many
from newsreader.text.marks.overrides import NEAR, UserRule, Wish
from newsreader.text.sanitise import paragraph
from newsreader.text.versions.prints import Seen
from newsreader.tui.elsewhere import SLICE, Elsewhere
from newsreader.tui.help_screen import entry
from newsreader.tui.keymap import Keymap, Where
from newsreader.tui.line import Line, Run
from newsreader.tui.row_text import CURSOR
from newsreader.tui.stands_pane import stand_runs
from newsreader.tui.status_words import hints_of
from newsreader.tui.text_screen import TextPane, TextScreen
from newsreader.tui.words import label_words, language_words, some
from newsreader.tui.wrap import wrapped

if TYPE_CHECKING:
    from textual.timer import Timer

_QUOTED = 4
"""Lines of the block that are quoted."""


_LISTED = 36
"""Other articles that are listed."""


class WhyPane(TextPane):
    """The page; its last lines are other articles, one of which can be chosen once it is seen."""

    places: ClassVar[tuple[Where, ...]] = (Where.WHY, Where.MOVE)

    def __init__(self, title: str, hints: Sequence[tuple[str, str]], opened: Callable[[int], None]) -> None:
        """Build the pane.

        Args:
            title: What stands above it.
            hints: The keys that do something with the block.
            opened: Called with the number of another article.
        """
        super().__init__(title, ())
        self._hints, self._opened = hints, opened
        self.chosen: int | None = None
        self.others = 0
        """How many of the last lines are other articles."""

    def heading(self, cells: int) -> Sequence[Run]:
        """The title, how to leave, and what can be done."""
        runs = [*super().heading(cells)]
        for key, does in self._hints:
            runs += [Run(f"   {key}", "key"), Run(f" {does}", "meta")]
        return runs

    def backdrop(self, number: int) -> str:
        """The chosen article is shaded."""
        return "shade" if self._is_chosen(number) else ""

    def line(self, number: int, cells: int) -> Sequence[Run]:
        """One line; a bar stands before the chosen article."""
        runs = super().line(number, cells)
        return (Run(CURSOR, "bar"), *runs[1:]) if self._is_chosen(number) else runs

    def _is_chosen(self, number: int) -> bool:
        return self.chosen is not None and number == self._line_of(self.chosen)

    def move(self, lines: int) -> None:
        """Down to the articles, then from one to the next."""
        last = self.others - 1
        if self.chosen is None:
            if lines < 0 or last < 0 or self._line_of(0) >= self.top + self.seen:
                super().move(lines)
                return
            self._choose(min(lines - 1, last))
        elif self.chosen + lines < 0:
            self._choose(None)
            super().move(self.chosen or lines)
        else:
            self._choose(min(self.chosen + lines, last))

    def press(self, number: int) -> None:
        """A click opens an article."""
        if number >= self._line_of(0) and self.others:
            self._opened(number - self._line_of(0))

    def action_open(self) -> None:
        """Open the article that is chosen."""
        if self.chosen is not None:
            self._opened(self.chosen)

    def _choose(self, other: int | None) -> None:
        self.chosen = other
        if other is not None:
            line = self._line_of(other)
            self.roll_to(max(self.top, line - self.seen + 1) if line >= self.top else line)
        self.redraw()

    def _line_of(self, other: int) -> int:
        """The line of an article: they are the last ones."""
        return len(self._lines) - self.others + 1 + other


class WhyVerbs(NamedTuple):
    """What can be done with a block: it is turned, a rule is made of it, another article is opened; and by which keys."""

    keymap: Keymap

    turn: Callable[[int], None]
    rule: Callable[[int], None]
    open: Callable[[DocId], None]


class WhyScreen(TextScreen):
    """About one block."""

    title_text = mark("Why")
    places: ClassVar[tuple[Where, ...]] = (Where.WHY, Where.PAGE)

    def __init__(
        self, article: Article, place: int, found: Examined, elsewhere: Elsewhere, verbs: WhyVerbs
    ) -> None:
        """Build the page.

        Args:
            article: Whose block it is.
            place: The number of the block.
            found: What is known about it.
            elsewhere: Where else it stands.
            verbs: What can be done with it.
        """
        super().__init__()
        self._article, self._place, self._found = article, place, found
        self._elsewhere, self._verbs = elsewhere, verbs
        self._rows: dict[DocId, Row] = {}
        self._counting: Timer | None = None

    def make_pane(self) -> TextPane:
        """A pane in which another article can be chosen."""
        return WhyPane(tr(self.title_text), hints_of(self._verbs.keymap, Where.WHY), self._open)

    def on_mount(self) -> None:
        """Begin to look for the other articles."""
        self._elsewhere.go_on()
        super().on_mount()
        self._counting = self.set_interval(2 * SLICE, self._count)

    def make_lines(self, cells: int) -> Sequence[Line]:
        """The page at a width."""
        others = self._others()
        self.query_one(WhyPane).others = len(others)
        lines = why_lines(self._article, self._place, self._found, cells)
        wanted = [stand.doc_id for stand in others]
        if [*self._rows] != wanted:
            self._rows = {row.doc_id: row for row in self._elsewhere.library.listed(wanted)}
        lines += [Line(), Line((Run(f" {self._counted()}", "group"),))]
        return [*lines, *(Line(stand_runs(stand, self._rows.get(stand.doc_id), cells)) for stand in others)]

    def _others(self) -> list[Stand]:
        return self._elsewhere.stands[:_LISTED]

    def _counted(self) -> str:
        """In how many other articles it stands."""
        elsewhere = self._elsewhere
        number = len(elsewhere.stands)
        if not elsewhere.is_whole:
            return tr_many(
                "In {number} other article so far …", "In {number} other articles so far …", number
            )
        if not number:
            return tr("In no other article")
        if number <= _LISTED:
            return tr_many("In {number} other article", "In {number} other articles", number)
        return tr("In {number} other articles, of which these came last", number=figure(number))

    def _count(self) -> None:
        goes_on = self._elsewhere.go_on()
        self.lay_out()
        if self._counting is not None and not goes_on:
            self._counting.stop()

    def _open(self, other: int) -> None:
        self.dismiss(None)
        self._verbs.open(self._others()[other].doc_id)

    def action_rule(self) -> None:
        """Drop or keep the block always."""
        self.dismiss(None)
        self._verbs.rule(self._place)

    def action_why(self) -> None:
        """The key that opened the page closes it, too."""
        self.dismiss(None)

    def action_block(self) -> None:
        """Keep or drop the block, and see what comes of it."""
        self.dismiss(None)
        self._verbs.turn(self._place)


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
        (tr("The cleaner's word"), _cleaner(article, place, found)),
        (tr("Your word"), _told(found)),
        (tr("The block"), _block(article, place, found)),
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


def _cleaner(article: Article, place: int, found: Examined) -> Iterator[tuple[str, str]]:
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
    if place in article.doubtful:
        yield (
            tr("but"),
            tr("blocks of this form, at such a place, are often none of the article")
            if untold.keep
            else tr("blocks of this form, at such a place, are often part of the article"),
        )
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


def _block(article: Article, place: int, found: Examined) -> Iterator[tuple[str, str]]:
    block = article.blocks[place].block
    blocks = len(article.blocks)
    of = tr_many("{place} of {number} block", "{place} of {number} blocks", blocks, place=figure(place + 1))
    yield tr("place"), f"{of}; {_neighbours(article, place)}"
    words = len(block.text.split())
    yield tr("length"), f"{some(words, 'word')}, {some(len(block.text), 'character')}"
    if found.language:
        other = language_words(found.article_language or "")
        but = f", {tr('the article is {language}', language=other)}" if found.is_foreign else ""
        yield tr("language"), f"{language_words(found.language)}{but}"


def _neighbours(article: Article, place: int) -> str:
    kept = [number for number, block in enumerate(article.blocks) if block.keep and number != place]
    if not kept:
        return tr("no other one is kept")
    if place < kept[0]:
        return tr("above the text")
    return tr("below the text") if place > kept[-1] else tr("inside the text")


def _library(found: Examined) -> Iterator[tuple[str, str]]:
    if found.source:
        yield tr("source"), found.source
    if found.seen is not None:
        seen, words = found.seen, [_seen(found.seen)]
        if found.source:
            words.append(
                tr("{here} of {number} of this source", here=figure(seen.here), number=figure(seen.of))
            )
        yield tr("stands in"), ", ".join(words)


def _seen(seen: Seen) -> str:
    articles = some(seen.articles, "article")
    return tr_many(
        "{articles} from {number} source", "{articles} from {number} sources", seen.sources, articles=articles
    )
