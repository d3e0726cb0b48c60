"""Selecting a passage of the text: sentence by sentence with the keys, to the letter with the mouse."""

from collections.abc import Sequence

from textual import events

from newsreader.speech import mark, tr
from newsreader.tui.finding_pane import FindingPane
from newsreader.tui.flow import Flow, Passage
from newsreader.tui.keymap import Where
from newsreader.tui.line import Anchor, Run, Source
from newsreader.tui.marking import Light, lit
from newsreader.tui.width import reach, width
from newsreader.tui.words import joined, some

_PAGE = 5
"""Sentences by which a key that moves by half a page or more extends the selection."""
FAR = 1 << 40
"""Further than any text goes."""


class SelectingPane(FindingPane):
    """A page of which a passage can be selected."""

    _selected: Passage | None = None
    _first = _last = 0
    """Numbers of the sentences between which the keys select; the second one moves."""
    _by_keys = False
    _gripped: Source | None = None
    """Where the mouse was pressed."""

    # ---------------------------------------------------------------- the passage

    def selection(self) -> tuple[Passage, list[str]] | None:
        """The passage that is selected, and its paragraphs."""
        if self._selected is None or self.article is None:
            return None
        flow = Flow(self.article, raw=self._selected.start.raw, removed=self.removed)
        return self._selected, flow.text(self._selected)

    def passage_here(self) -> tuple[Passage, list[str]] | None:
        """What is selected; else the block that is pointed at, or the sentence in which a search stands."""
        flow = self.flow()
        if self._selected is not None or flow is None:
            return self.selection()
        if self.block is not None and self.block in flow.texts:
            text = flow.texts[self.block]
            return Passage(
                Source(self.block, 0, flow.raw), Source(self.block, len(text), flow.raw)
            ), text.split("\n")
        if (here := self.here) is not None and flow.sentences:
            sentence = flow.sentences[flow.sentence_at(here.start)]
            return sentence, flow.text(sentence)
        return None

    def unselect(self) -> bool:
        """Select nothing. False when nothing was."""
        was = self._selected is not None
        self._selected, self._by_keys = None, False
        if was:
            self.redraw()
        return was

    def show_selected(self, passage: Passage) -> None:
        """Select a passage."""
        self._selected = passage
        self.redraw()

    def lit(self, runs: Sequence[Run]) -> Sequence[Run]:
        """The runs with what was found and what is selected."""
        runs = super().lit(runs)
        return runs if self._selected is None else lit(runs, self._selected_in)

    def _selected_in(self, source: Source) -> Sequence[Light]:
        if self._selected is None or source.raw != self._selected.start.raw:
            return ()
        (first, start, _), (last, end, _) = self._selected
        if not first <= source.block <= last:
            return ()
        return (
            Light(start if source.block == first else 0, end if source.block == last else FAR, "selected"),
        )

    # ---------------------------------------------------------------- with the keys

    def action_select(self) -> None:
        """Begin with the sentence that is pointed at, found or the first on the screen; again: let go."""
        flow = self.flow()
        if self.unselect() or flow is None or not flow.sentences:
            return
        here = self.here.start if self.here is not None else None
        if self.block is not None:
            start = Source(self.block, 0)
        else:
            start = here or Source(*(self.place if self.place.block >= 0 else Anchor(-1, 0)))
        number = flow.sentence_at(start)
        sentence = flow.sentences[number]
        # A line in the middle of a sentence: the first whole one is meant.
        if here is None and (sentence.start.block, sentence.start.offset) < start[:2]:
            number = min(number + 1, len(flow.sentences) - 1)
        self._first = self._last = number
        self._by_keys = True
        self._extend(flow)

    def move(self, lines: int) -> None:
        """Extend the selection by sentences, else scroll."""
        flow = self.flow() if self._by_keys else None
        if flow is None:
            super().move(lines)
            return
        step = lines if abs(lines) == 1 else _PAGE if lines > 0 else -_PAGE
        self._last = max(0, min(self._last + step, len(flow.sentences) - 1))
        self._extend(flow)

    def _extend(self, flow: Flow) -> None:
        low, high = sorted((self._first, self._last))
        self.show_selected(Passage(flow.sentences[low].start, flow.sentences[high].end))
        moving = flow.sentences[self._last]
        first, last = self.line_of_source(moving.start), self.line_of_source(moving.end)
        if first < self.top:
            self.roll_to(first - 1)
        elif last >= self.top + self.seen:
            self.roll_to(min(first - 1, last - self.seen + 2))
        self.says(self._selected_words(some(abs(self._last - self._first) + 1, "sentence")))

    def _selected_words(self, what: str) -> str:
        copies = self.keymap.way(Where.ALL, "screen.copy", mark("{key} copies"))
        return joined(what, copies, self.keymap.way(Where.READER, "screen.back", mark("{key} lets go")))

    # ---------------------------------------------------------------- with the mouse

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Press on the text: a selection may begin there."""
        event.prevent_default()  # Textual calls the handlers of all base classes by itself
        super().on_mouse_down(event)
        self.unselect()
        if self.app.mouse_captured is not self and event.y >= self.head:
            self._gripped = self.source_at(event.x, event.y)
            if self._gripped is not None:
                self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Drag: the selection goes along."""
        if self._gripped is None:
            return
        event.prevent_default()
        there = self.source_at(event.x, max(self.head, event.y))
        if there is not None and there.raw == self._gripped.raw and there != self._gripped:
            start, end = sorted((self._gripped, there))
            self.show_selected(Passage(start, end))

    def on_mouse_up(self) -> None:
        """Let go; what is selected stays so."""
        if self._gripped is not None and self._selected is not None:
            self.says(self._selected_words(tr("selected")))
        self._gripped = None

    def source_at(self, x: int, y: int) -> Source | None:
        """The place of the text in a cell: of a cell beside the text the nearest one of its row."""
        found: Source | None = None
        at = 0
        for run in self.line(self.top + y - self.head, self.body_width):
            cells = width(run.text)
            if run.source is not None:
                inside = max(0, min(x - at, cells))
                within = len(run.text) if inside >= cells else reach(run.text, 0, inside)
                if found is None or x >= at:
                    found = run.source._replace(offset=run.source.offset + within)
            at += cells
        return found
