"""Versions of a story: one row for all of them, or compared with each other. A part of the reading room."""

from newsreader.model import Mark, Row
from newsreader.speech import tr
from newsreader.tui.going import Going


class Comparing(Going):
    """Needs what the reading room has."""

    def action_fold(self) -> None:
        """One row for each story, or for each version."""
        known = self.controller
        known.fold(on=not known.is_folded)
        self.show_all(tr("one row for each story") if known.is_folded else tr("every version has its row"))

    def action_versions(self) -> None:
        """Compare the versions of the story that is open."""
        story = self.controller.story()
        if story is None:
            is_open = self.controller.article is not None
            self.say(
                tr("there is no other version of this article") if is_open else tr("no article to compare")
            )
            return
        from newsreader.tui.story_screen import StoryScreen  # no first paint waits for it

        self.app.push_screen(StoryScreen(story), self._read_version)

    def _read_version(self, row: Row | None) -> None:
        if row is not None:
            self.controller.visit(row.doc_id)
            self.list.put(self.controller.cursor)
            self.show_article()
            self.action_go("reader")
            if self.controller.article is not None:
                self._mark(Mark.READ, ("", ""), on=True)
