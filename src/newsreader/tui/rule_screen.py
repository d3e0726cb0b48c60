"""Before a rule is made: what it would change, article by article."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult

from newsreader.model import DocId
from newsreader.speech import retold, tr
from newsreader.text.marks.overrides import NEAR, UserRule, Wish
from newsreader.text.sanitise import paragraph
from newsreader.tui.elsewhere import SLICE, Proposal
from newsreader.tui.keymap import Keymap, Where
from newsreader.tui.line import Run, spread
from newsreader.tui.over_screen import OverScreen
from newsreader.tui.stands_pane import THERE, StandsPane, counted, there_lines
from newsreader.tui.status_line import StatusLine
from newsreader.tui.status_words import page_hints
from newsreader.tui.text_screen import LONGEST, TextPane
from newsreader.tui.words import some

if TYPE_CHECKING:
    from textual.timer import Timer

_TALL = 16
"""Lines of the screen from which there is room for the block as it stands there."""

Answer = tuple[UserRule | None, DocId | None]
"""The rule to be made, or the article to be read."""


class TherePane(TextPane):
    """The block as it stands in the article under the cursor; no key goes there."""

    can_focus = False

    def heading(self, cells: int) -> Sequence[Run]:  # noqa: ARG002
        """What it is."""
        return (Run(f" {self.title}", "group"),)

    def line_count(self) -> int:
        """No free line below."""
        return len(self._lines) + 1


class RuleScreen(OverScreen[Answer]):
    """Looks at a proposal, and makes it or not."""

    CSS = "RuleScreen { align: center top; background: $background; layout: vertical; }"
    places: ClassVar[tuple[Where, ...]] = (Where.RULE, Where.PAGE)

    def __init__(self, proposal: Proposal, keymap: Keymap) -> None:
        """Build the screen.

        Args:
            proposal: The rule that is thought of.
            keymap: The keys in force.
        """
        super().__init__()
        self._proposal, self._keymap = proposal, keymap
        self._counting: Timer | None = None
        self.stands = StandsPane(self._heading, self._empty, self._look, self._read)
        self.there = TherePane(tr("As it stands there"), ())
        self.status = StatusLine()

    def compose(self) -> ComposeResult:
        """The articles, the block in one of them, the keys."""
        yield self.stands
        yield self.there
        yield self.status

    def on_mount(self) -> None:
        """Begin to count."""
        self.on_resize()
        self.stands.focus()
        self._counting = self.set_interval(2 * SLICE, self._count)
        self._count()

    def on_resize(self) -> None:
        """Give each part its room."""
        width, height = self.app.size
        cells, lines = min(width, LONGEST), THERE + 2 if height >= _TALL else 0
        self.there.display = bool(lines)
        for part, its in ((self.stands, height - lines - 1), (self.there, lines), (self.status, 1)):
            part.styles.width, part.styles.height = cells, max(1, its)
        self._say()
        self._show_there()

    def _say(self, says: str = "") -> None:
        self.status.show([], says, () if says else page_hints(self._keymap, Where.RULE))

    def _count(self) -> None:
        """Count on, and show how far it is."""
        elsewhere = self._proposal.elsewhere
        is_first = not elsewhere.stands
        goes_on = elsewhere.go_on()
        self.stands.show(elsewhere)
        if is_first and self.stands.stand is not None:
            self._show_there()
        if self._counting is not None and not goes_on:
            self._counting.pause()

    def _count_anew(self) -> None:
        self._say()
        self.stands.show(self._proposal.elsewhere)
        self._show_there()
        if self._counting is not None:
            self._counting.resume()
        self._count()

    def _heading(self, cells: int) -> Sequence[Run]:
        elsewhere = self._proposal.elsewhere
        blocks = some(elsewhere.blocks, "block")
        left = [Run(f" {rule_title(self._proposal.rule)}", "title:focus")]
        return spread(left, [Run(f"{counted(elsewhere)}, {blocks} ", "number")], cells)

    def _empty(self) -> str:
        """What is said where no article would change."""
        if not self._proposal.elsewhere.is_whole:
            return tr("looking …")
        if self._proposal.elsewhere.trouble:
            return paragraph(retold(self._proposal.elsewhere.trouble))
        if self._proposal.is_made:
            return tr("You have made this rule already. It stands among what you said.")
        return tr("No block would change: this is how it is everywhere. The rule would hold for what comes.")

    def _show_there(self) -> None:
        stand = self.stands.stand
        cells = max(1, min(self.app.size.width, LONGEST) - 2)
        shown = stand is not None and self.there.display
        self.there.make(there_lines(self._proposal.elsewhere, stand, cells) if shown and stand else ())

    def _look(self) -> None:
        self._say()
        self._show_there()

    def _read(self, doc_id: DocId) -> None:
        self.dismiss((None, doc_id))

    # ---------------------------------------------------------------- keys

    def action_make(self) -> None:
        """Make the rule."""
        self.dismiss((None if self._proposal.is_made else self._proposal.rule, None))

    def action_widen(self) -> None:
        """Everywhere, or in this source only."""
        if not self._proposal.source:
            self._say(tr("this article names no source"))
            return
        self._proposal.widen()
        self._count_anew()

    def action_loosen(self) -> None:
        """Whatever its numbers, or only as it stands."""
        if not self._proposal.has_numbers:
            self._say(tr("this block holds no numbers"))
            return
        self._proposal.loosen()
        self._count_anew()

    def action_turn(self) -> None:
        """Keep instead of drop."""
        self._proposal.turn()
        self._count_anew()

    def action_close(self) -> None:
        """Make no rule."""
        self.dismiss((None, None))

    def action_rule(self) -> None:
        """The key that opened it closes it, too."""
        self.action_close()


def rule_title(rule: UserRule) -> str:
    """What a rule does, as a title."""
    source = paragraph(rule.source)
    if rule.wish is Wish.KEEP:
        title = (
            tr("Always keep, in {source} only", source=source) if source else tr("Always keep, everywhere")
        )
    else:
        title = (
            tr("Always drop, in {source} only", source=source) if source else tr("Always drop, everywhere")
        )
    return f"{title}, {tr('whatever its numbers')}" if rule.name.startswith(NEAR) else title
