"""What the reader asks about blocks, and the rules that he makes of them. A part of the reading room."""

from collections.abc import Callable
from functools import partial

from newsreader.errors import CorpusError, NewsreaderError
from newsreader.library import Examined
from newsreader.model import Article, DocId
from newsreader.speech import retold, tr
from newsreader.text.marks.overrides import UserRule
from newsreader.text.sanitise import paragraph
from newsreader.tui.controller import CHANGED
from newsreader.tui.elsewhere import Elsewhere, Proposal
from newsreader.tui.page import View
from newsreader.tui.verbs import Verbs, turned_words


class Ruling(Verbs):
    """Needs what the reading room has."""

    _removed: bool

    def action_removed(self) -> None:
        """Removed text inside the cleaned view, or not."""

    # ---------------------------------------------------------------- why

    def action_why(self) -> None:
        """Why this block is kept or dropped, in full, and where else it stands."""
        place = self.reader.pointed()
        if place is None:
            self.say(tr("no block to ask about"))
            return
        self._ask_why(place)

    def _ask_why(self, place: int) -> None:
        from newsreader.tui.why_screen import WhyScreen, WhyVerbs  # no first paint waits for it

        article, found = self.controller.article, self._examined(place)
        if article is not None and found is not None:
            elsewhere = Elsewhere(self.controller.library, found.name, besides=found.doc_id)
            read = partial(self.read_at, name=found.name.exact)
            turn, rule = (partial(self._as_read, article, verb) for verb in (self.turn_block, self.propose))
            verbs = WhyVerbs(self._settings.keymap, turn, rule, read)
            self.app.push_screen(WhyScreen(article, place, found, elsewhere, verbs))

    def _as_read(self, article: Article, verb: Callable[[int], None], place: int) -> None:
        """Do something with a block of an article, unless its file was changed while the page was open."""
        if self.controller.is_open(article):
            verb(place)
        else:
            self.complain(CorpusError(CHANGED))

    def _examined(self, place: int) -> Examined | None:
        """Everything about a block of the open article; None when it is told why that cannot be."""
        try:
            return self.controller.examine(place)
        except NewsreaderError as error:
            self.show_all()
            self.complain(error)
            return None

    def action_next_doubt(self) -> None:
        """Point at the next block that may not be judged right; behind the last one again at the first."""
        article = self.controller.article
        places = article.doubtful if article is not None else ()
        if article is None or not places:
            self.say(tr("no block of this article is doubtful"))
            return
        here = -1 if self.reader.block is None else self.reader.block
        place = next((place for place in places if place > here), places[0])
        self._point_at(place)

    def _point_at(self, place: int) -> None:
        article = self.controller.article
        if article is None or place >= len(article.blocks):
            return
        is_hidden = self.reader.view is View.CLEANED and not self._removed
        if is_hidden and not article.blocks[place].keep:
            self.action_removed()
        self.reader.point(place)

    # ---------------------------------------------------------------- rules

    def action_rule(self) -> None:
        """Think of a rule about the block that is pointed at."""
        place = self.reader.pointed()
        if place is None:
            self.say(tr("no block to make a rule of"))
            return
        self.propose(place)

    def propose(self, place: int) -> None:
        """Show what a rule about a block would change."""
        from newsreader.tui.rule_screen import RuleScreen  # no first paint waits for it

        article, found = self.controller.article, self._examined(place)
        if article is not None and found is not None:
            text = article.blocks[place].block.text
            proposal = Proposal(self.controller.library, found, text)
            screen = RuleScreen(proposal, self._settings.keymap)
            self.app.push_screen(screen, partial(self._answered, place=place, proposal=proposal))

    def _answered(
        self, answer: tuple[UserRule | None, DocId | None] | None, place: int, proposal: Proposal
    ) -> None:
        rule, doc_id = answer or (None, None)
        if doc_id is not None:
            self.read_at(doc_id, proposal.name.exact)
        if rule is None:
            return
        try:
            self.controller.rule(rule)
        except NewsreaderError as error:
            self.complain(error)
            return
        self.show_done(tr("the rule is made"))
        self.point_again(place)
        self.index_soon()

    def read_at(self, doc_id: DocId, name: str) -> None:
        """Open an article, and point at the block in it that has this fingerprint."""
        known = self.controller
        if not known.visit(doc_id):
            self.say(tr("this article is no longer in the library"))
            return
        self.show_all()
        self.action_go("reader")
        place = known.place_of(name)
        if place is not None:
            self._point_at(place)

    def action_spoken(self) -> None:
        """List the rules, and the blocks that the reader keeps or drops."""
        from newsreader.tui.spoken_screen import SpokenScreen  # no first paint waits for it

        screen = SpokenScreen(
            self.controller.library, self._settings.keymap, self._said_otherwise, self._turned
        )
        self.app.push_screen(screen, self._spoken)

    def _spoken(self, answer: tuple[DocId, str] | None) -> None:
        if answer is not None:
            self.read_at(*answer)

    def _said_otherwise(self) -> None:
        self.controller.said_otherwise()
        self.show_all()
        self.index_soon()

    def _turned(self, undo: bool) -> str:  # noqa: FBT001 - which way
        """Undo a step, or do it again, from another screen: what it was."""
        try:
            says, is_about_blocks = self.controller.turn_step(undo=undo)
        except NewsreaderError as error:
            return paragraph(retold(str(error)))
        self.show_all()
        if is_about_blocks:
            self.index_soon()
        return turned_words(says, undo=undo)
