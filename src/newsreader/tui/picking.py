"""The rows that the reader has selected, and what is done to all of them at once. No Textual."""

from collections.abc import Callable
from typing import NamedTuple

from newsreader.library import Library, Picked
from newsreader.model import DocId, Mark
from newsreader.speech import mark as said
from newsreader.speech import retold, tr
from newsreader.tui.inquiry import Inquiry
from newsreader.tui.words import some


class Done(NamedTuple):
    """What came of something that was to be done, in words."""

    says: str
    turns: bool = True
    """Whether it can be undone: something was done, and it was no undoing."""


Deed = Callable[[Library], Done]
"""Something to do to a library, maybe in a thread."""

_DID = {
    (Mark.READ, True): said("marked read"),
    (Mark.READ, False): said("marked unread"),
    (Mark.STARRED, True): said("starred"),
    (Mark.STARRED, False): said("no longer starred"),
}


class Picking(Inquiry):
    """Needs what the controller has. Selected articles stay so whatever is asked next."""

    cursor = 0
    doc_id: DocId | None = None
    """The article that is open: the one under the cursor, or one that has just left the hits."""
    picked = Picked()
    """The articles that are selected."""
    _picked_last: DocId | None = None

    @property
    def picked_here(self) -> int:
        """How many of the selected articles are among the hits."""
        return len(self.picked.among(self.library.pick(self.hits))) if self.picked else 0

    def turn_pick(self) -> bool:
        """Select the row under the cursor, or do so no longer. False when there is none."""
        rows = self.rows(self.cursor, self.cursor + 1)
        if not rows:
            return False
        self._picked_last = rows[0].doc_id
        one = self.library.pick(self.hits, slice(self.cursor, self.cursor + 1))
        is_in = rows[0].doc_id in self.picked
        self.picked = self.picked.without(one) if is_in else self.picked.joined(one)
        return True

    def pick_up_to_here(self) -> int:
        """Select all rows from the one that was turned last to the one under the cursor; how many those are."""
        last = None
        if self._picked_last is not None:
            last = self.library.position(self.hits, self._picked_last)
        first, last = sorted((self.cursor, self.cursor if last is None else last))
        some_rows = self.library.pick(self.hits, slice(first, last + 1))
        self.picked = self.picked.joined(some_rows)
        return len(some_rows)

    def pick_all(self) -> None:
        """Select every hit; when all are, none of them."""
        every = self.library.pick(self.hits)
        is_whole = len(self.picked.among(every)) == len(every)
        self.picked = self.picked.without(every) if is_whole else self.picked.joined(every)

    def drop_picked(self) -> bool:
        """Select nothing. False when nothing was."""
        was = bool(self.picked)
        self.picked, self._picked_last = Picked(), None
        return was

    def keep_picked(self) -> None:
        """The index is another: what is no longer there is no longer selected."""
        self.picked = self.library.still(self.picked)

    def mark_picked(self, mark: Mark) -> Deed:
        """Put a mark on all that is selected; where all have it, take it off."""
        picked = self.picked

        def deed(library: Library) -> Done:
            on = not library.are_marked(picked, mark)
            library.mark(picked, mark, on=on)
            return done(tr(_DID[mark, on]), len(picked))

        return deed


def turn_step(library: Library, *, undo: bool) -> Done:
    """Undo the last step, or do it again; what it was, in words."""
    says = library.undo() if undo else library.redo()
    if says is None:
        return Done(tr("nothing to undo") if undo else tr("nothing to do again"), turns=False)
    step = retold(says)
    return Done(tr("undone: {step}", step=step) if undo else tr("done again: {step}", step=step), turns=False)


def done(did: str, articles: int) -> Done:
    """What was done to so many articles."""
    about = f": {some(articles, 'article')}" if articles != 1 else ""
    return Done(f"{did}{about}")
