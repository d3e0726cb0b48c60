"""From article to article: chosen, opened, gone through one by one, and marked on the way. A part of the reading room."""

from newsreader.model import Mark, Row
from newsreader.speech import retold, tr
from newsreader.text.sanitise import paragraph
from newsreader.tui.text_verbs import TextVerbs


class Going(TextVerbs):
    """Needs what the reading room has."""

    def show_article(self, says: str = "") -> None:
        """Draw the article that is open."""

    def chosen(self, number: int) -> None:
        """The cursor of the list went to a row."""
        self.controller.select(number)
        self.show_article()

    def opened(self) -> None:
        """The article under the cursor is to be read; where nothing was found, what may be meant is asked for."""
        hits = self.controller.hits
        if not hits.total:
            for offer in self.controller.offers()[: hits.is_whole]:
                self.controller.filter(offer.text)
                self.show_all()
        elif self.controller.article is None and self.controller.is_long:
            self.say(tr("opening …"))
            self.call_after_refresh(self._open_long, self.controller.row)
        else:
            self._open_now()

    def _open_long(self, row: Row | None) -> None:
        """Open the article of a row, unless the cursor has gone on to another by now."""
        if self.controller.row == row:
            self._open_now()

    def _open_now(self) -> None:
        self.controller.read()
        self.show_article()
        self.action_go("reader")
        self.mark_read()

    def finished(self) -> None:
        """The end of the article was reached."""
        self.mark_read()

    def mark_read(self) -> None:
        """The open article was read."""
        row = self.controller.open_row()
        if row is not None and not row.is_read and self.controller.article is not None:
            self._mark(Mark.READ, ("", ""), on=True)

    def action_read(self) -> None:
        """Read or unread."""
        if not self.mark_picked(Mark.READ):
            self._mark(Mark.READ, (tr("marked read"), tr("marked unread")))

    def action_star(self) -> None:
        """Star or no star."""
        if not self.mark_picked(Mark.STARRED):
            self._mark(Mark.STARRED, (tr("starred"), tr("no longer starred")))

    def _mark(self, mark: Mark, says: tuple[str, str], *, on: bool | None = None) -> None:
        now = self.controller.mark(mark, on=on)
        if now is not None:
            self.show_all(says[0] if now else says[1])
        elif self.controller.trouble:
            self.say(paragraph(retold(self.controller.trouble)))

    def action_next_article(self) -> None:
        """Read the next one."""
        self._step(1)

    def action_previous_article(self) -> None:
        """Read the previous one."""
        self._step(-1)

    def _step(self, direction: int) -> None:
        if not self.controller.step(direction):
            self.say(tr("this is the last article") if direction > 0 else tr("this is the first article"))
            return
        self.list.put(self.controller.cursor)
        self.show_article()
        self.mark_read()

    def action_next_unread(self) -> None:
        """To the next unread article."""
        self._step_unread(1)

    def action_previous_unread(self) -> None:
        """To the previous unread article."""
        self._step_unread(-1)

    def _step_unread(self, direction: int) -> None:
        if self.controller.step_unread(direction):
            self.list.put(self.controller.cursor)
            self.show_article()
        else:
            self.say(tr("no unread article below") if direction > 0 else tr("no unread article above"))
