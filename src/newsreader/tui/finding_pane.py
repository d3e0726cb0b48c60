"""Finding in the text that is open: typed into the heading, lit up on the page, walked with n and N."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from textual.actions import SkipAction
from textual.events import Key, Paste

from newsreader.speech import figure, tr
from newsreader.text.sanitise import safe_text
from newsreader.tui.flow import Flow, Passage, Words, searching, shown_text
from newsreader.tui.line import TOP, Anchor, Run, Source
from newsreader.tui.marking import Light, lit
from newsreader.tui.page import View
from newsreader.tui.page_pane import PagePane

_TYPING = frozenset({"enter", "escape", "backspace"})


class FindingPane(PagePane):
    """A page in which things can be found. What the filter asks for is lit up until something else is looked for."""

    def __init__(self, *, id: str, says: Callable[[str], None]) -> None:  # noqa: A002 - Textual's name
        """Build the pane; ``says`` is called with a sentence for the reader."""
        super().__init__(id=id)
        self.says = says
        self.typed: str | None = None
        """What is being typed to be found; None when nothing is."""
        self._wanted = self._before = ""
        self._asked: Words | None = None
        self._said: Callable[[], str] = str
        self._found: list[Passage] = []
        self._here = -1
        self._began = 0
        self._lights: dict[tuple[int, bool], list[Light]] = {}
        self._lines_of_blocks: list[tuple[Source, int]] | None = None

    def light_up(self, words: Words | None, said: Callable[[], str] = str) -> None:
        """Light up what the filter asks for. Find in text is stronger.

        Args:
            words: Where a text holds it; None for nothing.
            said: Tells how the open article says it.
        """
        if words != self._asked:
            self._asked, self._said = words, said
            self._find()

    # ---------------------------------------------------------------- what lies over the text

    def flow(self) -> Flow | None:
        """The text as the view has it: of two columns the original, which holds everything."""
        if self.article is None:
            return None
        return Flow(self.article, raw=self.view is not View.CLEANED, removed=self.removed)

    def lit(self, runs: Sequence[Run]) -> Sequence[Run]:
        """The runs with what was found."""
        return runs if self._words is None else lit(runs, self.lights_of)

    def lights_of(self, source: Source) -> Sequence[Light]:
        """The lights over a block; worked out when it is first drawn."""
        place = (source.block, source.raw)
        if place not in self._lights and self.article is not None and self._words is not None:
            text = shown_text(self.article, source.block, raw=source.raw)
            here = self.here.start if self.here is not None else None
            self._lights[place] = [
                Light(start, end, "here" if Source(source.block, start, source.raw) == here else "hit")
                for start, end in self._words(text)
            ]
        return self._lights.get(place, ())

    @property
    def _words(self) -> Words | None:
        return searching(self._wanted) or self._asked

    @property
    def here(self) -> Passage | None:
        """Where the search stands."""
        return self._found[self._here] if self._here >= 0 else None

    def _find(self) -> None:
        """Find what is wanted now in what is open now."""
        flow, words = self.flow(), self._words
        self._found = flow.find(words) if flow is not None and words is not None else []
        self._here = -1
        self._relight()

    def _relight(self) -> None:
        self._lights.clear()
        self.redraw()

    def built(self) -> None:
        """Another page: the same is looked for there."""
        self._lines_of_blocks = None
        if self._words is not None:
            here = self.here.start if self.here is not None else None
            self._find()
            if here is not None and self._found:
                starts = [passage.start[:2] for passage in self._found]
                self._here = min(bisect_left(starts, here[:2]), len(starts) - 1)

    # ---------------------------------------------------------------- typing

    def action_find(self) -> None:
        """Begin to type."""
        if self.article is not None:
            self.typed, self._began = "", self.top
            self.refresh()

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Whether a key is typed rather than obeyed."""
        is_typed = character is not None and character.isprintable()
        return self.typed is not None and (is_typed or key in _TYPING)

    def on_key(self, event: Key) -> None:
        """Type, take back, have done with it or give it up."""
        if self.typed is None:
            return
        event.stop()
        match event.key:
            case "enter":
                self._wanted = self.typed or self._before
                self.typed, self._before = None, self._wanted
                self._find()
                self._go(self._nearest())
            case "escape":
                self.typed = None
                self.forget()
                self.roll_to(self._began)
            case "backspace":
                self._type(self.typed[:-1])
            case _ if event.character is not None and event.character.isprintable():
                self._type(self.typed + event.character)

    def on_paste(self, event: Paste) -> None:
        """Look for what is pasted; its first line, made safe."""
        if self.typed is not None:
            event.stop()
            self._type(self.typed + safe_text(event.text).partition("\n")[0])

    def on_blur(self) -> None:
        """What was typed stays found."""
        self.typed = None

    def _type(self, typed: str) -> None:
        self.typed = self._wanted = typed
        self._find()
        self.roll_to(self._began)
        if self._found:
            self._go(self._nearest(), quietly=True)
        self._relight()

    # ---------------------------------------------------------------- walking

    def action_next_hit(self) -> None:
        """To the next place that was found; when nothing is looked for, the key means something else."""
        self._walk(1)

    def action_previous_hit(self) -> None:
        """To the one before."""
        self._walk(-1)

    def _walk(self, direction: int) -> None:
        if self._words is None or not (self._found or self._wanted):
            raise SkipAction
        if self._here < 0:
            number = self._nearest()
            if direction < 0:
                number -= 1
        else:
            number = self._here + direction
        self._go(number)

    def _nearest(self) -> int:
        """The first place that was found from the first line on that is seen."""
        first = self.place if self.top else TOP
        return bisect_left([self._anchor(passage) for passage in self._found], first)

    @staticmethod
    def _anchor(passage: Passage) -> Anchor:
        return Anchor(passage.start.block, passage.start.offset)

    def _go(self, number: int, *, quietly: bool = False) -> None:
        """Go to one of the places that were found; behind the last comes the first."""
        if not self._found:
            if self._wanted and not quietly:
                self.says(tr("«{words}» is not in this text", words=self._wanted))
            return
        self._here = number % len(self._found)
        line = self.line_of_source(self._found[self._here].start)
        if not self.top <= line < self.top + self.seen:
            self.roll_to(line - self.body_height // 3)
        self._relight()
        if not quietly:
            turned = tr("; from the beginning again") if number >= len(self._found) > 1 else ""
            turned = turned or (tr("; from the end again") if number < 0 else "")
            said = f" · {words}" if (words := self.said) else ""
            self.says(f"{self.found_words}{turned}{said}")

    def line_of_source(self, source: Source) -> int:
        """The line of the pane in which a place of the text is drawn."""
        if self._lines_of_blocks is None:
            self._lines_of_blocks = sorted(
                (run.source, number)
                for number, line in enumerate(self._lines, start=1)
                for run in line.runs
                if run.source is not None and run.source.raw == source.raw
            )
        drawn = self._lines_of_blocks
        place = bisect_right(drawn, source, key=lambda one: one[0]) - 1
        return drawn[max(0, place)][1] if drawn else 0

    def forget(self) -> bool:
        """Look for nothing any more. False when nothing was looked for."""
        if not self._wanted and self.typed is None:
            return False
        self._wanted, self.typed = "", None
        self._find()
        return True

    @property
    def found_words(self) -> str:
        """Where among the places that were found one is."""
        if not self._found:
            return tr("not found") if self._wanted else ""
        if self._here < 0:
            return tr("{number} found", number=figure(len(self._found)))
        return tr("{place} of {number}", place=figure(self._here + 1), number=figure(len(self._found)))

    @property
    def said(self) -> str:
        """How the article says what the filter asks for; nothing while something else is looked for."""
        return "" if self._wanted or self._asked is None else self._said()

    def finding(self) -> Sequence[Run]:
        """The heading while something is typed; nothing otherwise."""
        if self.typed is None:
            return ()
        return (Run(" / ", "key"), Run(f"{self.typed}▏ "), Run(self.found_words, "number"))
