"""All that the reader said of blocks: his rules, and the blocks of single articles that he keeps or drops."""

import time
from collections.abc import Callable, Sequence
from typing import ClassVar, NamedTuple

from textual.app import ComposeResult

from newsreader.errors import NewsreaderError
from newsreader.library import Library, Spoken
from newsreader.model import DocId
from newsreader.speech import mark, retold, tr
from newsreader.text.marks.overrides import Wish, block_of
from newsreader.text.sanitise import paragraph
from newsreader.tui.cursor_pane import CursorPane
from newsreader.tui.elsewhere import SLICE, Elsewhere
from newsreader.tui.keymap import Keymap, Where
from newsreader.tui.line import Run, Runs, fit, spread
from newsreader.tui.over_screen import OverScreen
from newsreader.tui.row_text import CURSOR, headline_text
from newsreader.tui.stands_pane import StandsPane, counted
from newsreader.tui.status_line import StatusLine
from newsreader.tui.status_words import hints_of, page_hints
from newsreader.tui.text_screen import LONGEST
from newsreader.tui.why_screen import rule_words
from newsreader.tui.width import cut
from newsreader.tui.words import date_words, joined, some
from newsreader.tui.wrap import wrapped


class Reach(NamedTuple):
    """What something that was said is about: the articles of a rule, or the one of an override."""

    elsewhere: Elsewhere | None = None
    doc_ids: tuple[DocId, ...] = ()
    headline: str = ""


class SpokenPane(CursorPane):
    """Two lines for each: what is done with which block; where, since when, in how many articles."""

    places: ClassVar[tuple[Where, ...]] = (Where.SPOKEN, Where.MOVE)
    divides = False
    roomy_from = None

    def __init__(self, reach: Callable[[Spoken], Reach], chosen: Callable[[], None]) -> None:
        """Build the pane.

        Args:
            reach: Tells what something is about.
            chosen: Called when the cursor goes to a row.
        """
        super().__init__(id="spoken")
        self._reach, self._chosen = reach, chosen
        self.spoken: Sequence[Spoken] = ()

    def show(self, spoken: Sequence[Spoken]) -> None:
        """Show these; the cursor stays on its row."""
        self.spoken = spoken
        self.redraw()
        self.put(self.cursor)

    @property
    def current(self) -> Spoken | None:
        """The one under the cursor."""
        return self.spoken[self.cursor] if self.cursor < len(self.spoken) else None

    def choose(self, row: int) -> None:  # noqa: ARG002 - it is the cursor's
        """What was told of another one is old news."""
        self._chosen()

    def row_count(self) -> int:
        """How many there are."""
        return len(self.spoken)

    @property
    def row_height(self) -> int:
        """Two lines."""
        return 2

    def line_count(self) -> int:
        """The lines, or what is said instead."""
        return super().line_count() or len(_nothing(self.body_width, self.keymap))

    def heading(self, cells: int) -> Sequence[Run]:
        """What this is."""
        rules = sum(spoken.rule is not None for spoken in self.spoken)
        both = f"{some(rules, 'rule')}, {some(len(self.spoken) - rules, 'block')} "
        return spread([Run(f" {tr('What you said')}", "title:focus")], [Run(both, "number")], cells)

    def line(self, number: int, cells: int) -> Sequence[Run]:
        """One line of one of them."""
        if not self.spoken:
            return (Run(_nothing(cells, self.keymap)[number], "meta"),)
        row, part = divmod(number, 2)
        spoken, bar = self.spoken[row], self.cursor_bar(row)
        sign = (Run(CURSOR if bar else " ", bar), Run(" "))
        lines = spoken_runs(spoken, self._reach(spoken), cells - 2)
        return (*sign, *lines[part])


def spoken_runs(spoken: Spoken, reach: Reach, cells: int) -> tuple[Runs, Runs]:
    """Something that was said, in two lines."""
    is_kept = spoken.wish is Wish.KEEP
    text = f"«{paragraph(spoken.excerpt)}»"
    first = fit([Run(cut(text, cells), "body" if is_kept else "struck:related")], cells)
    rule = spoken.rule
    if rule is not None:
        does = (
            paragraph(rule_words(rule))
            if rule.source
            else f"{paragraph(rule_words(rule))} {tr('everywhere')}"
        )
        many = counted(reach.elsewhere) if reach.elsewhere else ""
    else:
        does = tr("keep here") if is_kept else tr("drop here")
        many = reach.headline or tr("not in this library")
    since = date_words(time.strftime("%Y-%m-%d", time.localtime(spoken.at)))
    left = [Run(does, "own"), Run(f" · {since} · ", "meta"), Run(many, "meta")]
    return tuple(first), tuple(fit(left, cells))


def _nothing(cells: int, keymap: Keymap) -> list[str]:
    says = tr("You have said nothing about blocks yet.")
    keys = [keymap.key_of(Where.READER, f"screen.{verb}") for verb in ("block", "rule")]
    if all(keys):
        do = tr(
            "In the text, {turn} keeps or drops one, {rule} makes a rule of it.", turn=keys[0], rule=keys[1]
        )
        says = f"{says} {do}"
    return ["", *(f" {line}" for line in wrapped(says, max(1, cells - 2)))]


class SpokenScreen(OverScreen[tuple[DocId, str] | None]):
    """Lists them, takes back, turns round; the article to be read is what it answers."""

    CSS = "SpokenScreen { align: center top; background: $background; layout: vertical; }"
    places: ClassVar[tuple[Where, ...]] = (Where.SPOKEN, Where.PAGE)

    def __init__(
        self, library: Library, keymap: Keymap, changed: Callable[[], None], turn: Callable[[bool], str]
    ) -> None:
        """Build the screen.

        Args:
            library: Whose shelf it is.
            keymap: The keys in force.
            changed: Called when something else is said from now on.
            turn: Undoes the last step (True) or does it again, and says what it was.
        """
        super().__init__()
        self._library, self._keymap, self._changed, self._turn = library, keymap, changed, turn
        self._reaches: dict[tuple[str, bytes, str], Reach] = {}
        self.pane = SpokenPane(self._reach, self._say)
        self.articles = StandsPane(self._heading, lambda: tr("looking …"), lambda: None, self._read)
        self.articles.display = False
        self.status = StatusLine()

    def compose(self) -> ComposeResult:
        """What was said; the articles of one of them, when they are asked for; the keys."""
        yield self.pane
        yield self.articles
        yield self.status

    def on_mount(self) -> None:
        """List them, and begin to count."""
        self.on_resize()
        self._list()
        self.pane.focus()
        self.set_interval(2 * SLICE, self._count)
        self._count()

    def on_resize(self) -> None:
        """Give each part its room."""
        width, height = self.app.size
        for part in (self.pane, self.articles, self.status):
            part.styles.width = min(width, LONGEST)
            part.styles.height = max(1, height - 1) if part is not self.status else 1
        self._say()

    def _say(self, says: str = "") -> None:
        if self.articles.display:
            hints = hints_of(self._keymap, Where.LIST)
        elif self.pane.spoken:
            hints = page_hints(self._keymap, Where.SPOKEN)
        else:
            hints = hints_of(self._keymap, Where.PAGE)
        self.status.show([], says, () if says else hints)

    def _list(self, says: str = "") -> None:
        try:
            self.pane.show(self._library.spoken())
        except NewsreaderError as error:
            says = paragraph(retold(str(error)))
        self._say(says)

    # ---------------------------------------------------------------- what they are about

    def _reach(self, spoken: Spoken) -> Reach:
        key = (spoken.name, spoken.subject, spoken.kind)
        if key not in self._reaches:
            self._reaches[key] = self._find(spoken)
        return self._reaches[key]

    def _find(self, spoken: Spoken) -> Reach:
        rule = spoken.rule
        if rule is not None:
            return Reach(Elsewhere(self._library, block_of(rule), source=rule.source))
        doc_ids = self._library.about_spoken(spoken)
        rows = self._library.listed(doc_ids[:1])
        return Reach(None, tuple(doc_ids), headline_text(rows[0]) if rows else "")

    def _count(self) -> None:
        """Count on for a moment, one rule after the other."""
        until = time.monotonic() + SLICE
        for spoken in self.pane.spoken:
            elsewhere = self._reach(spoken).elsewhere
            if elsewhere is None or elsewhere.is_whole:
                continue
            elsewhere.go_on()
            self.pane.redraw()
            if self.articles.display and spoken == self.pane.current:
                self.articles.show(elsewhere)
            if time.monotonic() >= until:
                return

    def _heading(self, cells: int) -> Sequence[Run]:
        spoken = self.pane.current
        reach = self._reach(spoken) if spoken else Reach()
        words = f"«{paragraph(spoken.excerpt)}»" if spoken else ""
        many = counted(reach.elsewhere) if reach.elsewhere else ""
        return spread(
            [Run(f" {cut(words, max(1, cells - len(many) - 3))}", "title:focus")],
            [Run(f"{many} ", "number")],
            cells,
        )

    # ---------------------------------------------------------------- keys

    def action_articles(self) -> None:
        """The articles that it is about: those of a rule to choose from, the one of an override at once."""
        spoken = self.pane.current
        if spoken is None:
            return
        reach = self._reach(spoken)
        if reach.elsewhere is not None:
            self.articles.display, self.pane.display = True, False
            self.articles.show(reach.elsewhere)
            self.articles.focus()
            self._say()
        elif reach.doc_ids:
            self._read(reach.doc_ids[0])
        else:
            self._say(tr("its article is not in this library"))

    def _read(self, doc_id: DocId) -> None:
        spoken = self.pane.current
        self.dismiss((doc_id, spoken.name.partition(".")[0] if spoken else ""))

    def action_make(self) -> None:
        """Read the article that was chosen."""
        self.articles.action_look()

    def action_turn(self) -> None:
        """Keep instead of drop, or the other way round."""
        spoken = self.pane.current
        if spoken is not None and self.pane.display:
            self._reword(spoken, Wish.DROP if spoken.wish is Wish.KEEP else Wish.KEEP)

    def action_take_back(self) -> None:
        """Leave it to the cleaner again."""
        if self.pane.current is not None and self.pane.display:
            self._reword(self.pane.current, None)

    def _reword(self, spoken: Spoken, wish: Wish | None) -> None:
        try:
            self._library.reword(spoken, wish)
        except NewsreaderError as error:
            self._say(paragraph(retold(str(error))))
            return
        self._list(
            joined(
                tr("taken back") if wish is None else tr("turned round"),
                self._keymap.way(Where.SPOKEN, "screen.undo", mark("{key} undoes")),
            )
        )
        self._changed()

    def action_undo(self) -> None:
        """Undo the last step."""
        self._list(self._turn(True))

    def action_redo(self) -> None:
        """Do again what was undone."""
        self._list(self._turn(False))

    def action_close(self) -> None:
        """Back to the list of what was said, else to the reading room."""
        if self.articles.display:
            self.articles.display, self.pane.display = False, True
            self.pane.focus()
            self._say()
        else:
            self.dismiss(None)

    def action_spoken(self) -> None:
        """The key that opened it closes it, too."""
        self.dismiss(None)
