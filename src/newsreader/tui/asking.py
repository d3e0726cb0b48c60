"""What the reader asks: typed, chosen among the facets, or asked before. A part of the reading room."""

from collections.abc import Sequence

from textual.screen import Screen
from textual.timer import Timer

from newsreader.library import FacetCount
from newsreader.model import Facet, Row, Sort, Span
from newsreader.speech import mark, tr
from newsreader.text.queries.query import Query, State
from newsreader.tui.config import Settings
from newsreader.tui.controller import Controller
from newsreader.tui.dictionary import look_up
from newsreader.tui.filter_box import FilterBox, Said
from newsreader.tui.keymap import Where
from newsreader.tui.query_words import query_words
from newsreader.tui.timeline import timeline, zoomed
from newsreader.tui.timeline_pane import TimelinePane
from newsreader.tui.words import joined, sort_words

PAUSE = 0.4
"""Seconds without a key until a dictionary is asked: half a word is no word."""


class Asking(Screen[None]):
    """Needs what the reading room has."""

    controller: Controller
    filter_box: FilterBox
    timeline: TimelinePane
    _settings: Settings
    has_timeline = False
    told = ""
    """What the status line told last."""
    _pause: Timer | None = None

    def __init__(self) -> None:
        super().__init__()
        self._looked_up: set[str] = set()
        """Words that a dictionary was asked about."""

    def show_all(self, says: str = "") -> None:
        """Draw everything anew."""

    def say(self, says: str) -> None:
        """Say a sentence in the status line."""

    def action_go(self, name: str) -> None:
        """Move the keyboard to a part of the screen."""

    def typed(self, text: str) -> None:
        """The filter box changed."""
        if text != self.controller.text:
            self.controller.filter(text)
            self.show_all()
            if self._pause is not None:
                self._pause.stop()
            self._pause = self.set_timer(PAUSE, self._ask_dictionary)

    def _ask_dictionary(self) -> None:
        """Nothing was found, and the library never held some of the words: what are they forms of?"""
        hits = self.controller.hits
        if hits.total or not hits.is_whole:
            return
        unknown = self.controller.library.unknown(hits.query)
        words = [word for word in unknown if word not in self._looked_up]
        if words:
            self.run_worker(
                self._look_up(words, hits.query), exclusive=True, group="dictionary", exit_on_error=False
            )

    async def _look_up(self, words: Sequence[str], query: Query) -> None:
        """The dictionary's answer; it may come seconds after the reader has gone on to something else."""
        library = self.controller.library
        keys = await look_up(words, library.languages())
        self._looked_up.update(words)
        if keys:
            library.tell(keys)
            if self.controller.hits.query == query:
                self.controller.sort_by(self.controller.sort)
                self.show_all(self.told)

    def lit_in_row(self, row: Row, shown: str) -> Sequence[Span]:
        """What of a row answers the query."""
        return self.controller.asked.in_row(row, shown)

    def turned(self, facet: Facet, value: str) -> None:
        """A facet value was turned."""
        self.controller.toggle(facet, value)
        self.show_all()

    def chose(self, facet: Facet, value: str, state: State) -> None:
        """A facet value is to be included, excluded or left out."""
        self.controller.choose(facet, value, state)
        self.show_all()

    def combined(self, facet: Facet) -> None:
        """Any of the included values of a facet will do instead of all, or the other way round."""
        query = self.controller.hits.query
        other = query.combined(facet)
        if facet.is_single:
            self.say(tr("an article has one of these at most: any that is included will do"))
        elif other == query:
            self.say(tr("include two values first; then this key switches between all and any of them"))
        else:
            self.controller.ask(other)
            self.show_all(tr("any of them will do") if other.either(facet) else tr("all of them are wanted"))

    def words_of(self, facet: Facet, value: str) -> str:
        """A facet value in words."""
        return self.controller.labels(facet, value)

    def values_of(self, facet: Facet, typed: str) -> Sequence[FacetCount]:
        """The values of a facet that hold what was typed; every one for nothing."""
        return self.controller.values_of(facet, typed)

    def action_sort(self) -> None:
        """The next order of the list."""
        weighs, now = self.controller.hits.query.asks_words, self.controller.sort
        sorts = [sort for sort in Sort if weighs or sort is not Sort.RELEVANCE or sort is now]
        sort = sorts[(sorts.index(now) + 1) % len(sorts)]
        self.controller.sort_by(sort)
        self.show_all(tr("in the order of {order}", order=sort_words(sort)))

    def action_timeline(self) -> None:
        """Show when the articles found were published, and go there; from there, hide it."""
        self.has_timeline = self.focused is not self.timeline
        self.show_timeline()
        self.action_go("timeline" if self.has_timeline else "list")

    def show_timeline(self) -> None:
        """Count what is shown of it; nothing while it is hidden."""
        if self.has_timeline:
            self.timeline.show(timeline(self.controller.library, self.controller.hits))

    def zoomed(self, period: str) -> None:
        """Only what was published in a period is wanted; "" for all of time."""
        self.controller.ask(zoomed(self.controller.hits.query, period))
        self.show_all()

    def show_query(self, *, is_typed: bool) -> None:
        """Show the query, and say what is to be said of it.

        Args:
            is_typed: The keyboard is in the box: ways to go on are worth knowing.
        """
        known, box = self.controller, self.filter_box.input
        if box.value != known.text:
            box.value = known.text
        completions, offers = (known.completions(), known.offers()) if is_typed else ((), ())
        words = query_words(known.understood.query, known.labels)
        box.say(Said(known.understood.notices, completions, words, offers))

    def action_older(self) -> None:
        """Ask what was asked before."""
        self.controller.older()
        self._show_asked()

    def action_newer(self) -> None:
        """Ask what was asked after that; the list comes after the last query."""
        if self.controller.newer():
            self._show_asked()
        else:
            self.action_go("list")

    def _show_asked(self) -> None:
        self.show_all()
        self.filter_box.input.cursor_position = len(self.controller.text)

    def action_clear(self) -> None:
        """Show everything again; whoever went one step back too far is told how to get the filter back."""
        was = self.controller.text
        self.controller.filter("")
        self.show_all(joined(tr("the filter is cleared"), self._ways_back()) if was.strip() else "")

    def _ways_back(self) -> str:
        older = (Where.FILTER, "screen.older")
        return self._settings.keymap.ways(mark("{key} bring it back"), (Where.ALL, "screen.filter"), older)
