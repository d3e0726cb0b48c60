"""One row: when the articles found were published, to walk along and to zoom into."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from newsreader.speech import figure, tr
from newsreader.tui.keymap import Where
from newsreader.tui.line import Run, runs_width
from newsreader.tui.pane import Pane
from newsreader.tui.timeline import GAP, Bucket, bar
from newsreader.tui.words import date_words, some


class TimelinePane(Pane):
    """A pane that has only its heading."""

    places: ClassVar[tuple[Where, ...]] = (Where.TIMELINE,)
    roomy_from = None

    def __init__(self, zoom: Callable[[str], None]) -> None:
        """Build the pane; ``zoom`` is called with a period, or with "" for all of time."""
        super().__init__(id="timeline")
        self._zoom = zoom
        self._buckets: Sequence[Bucket] = ()
        self._here = 0

    def show(self, buckets: Sequence[Bucket]) -> None:
        """Show other hits; the last period that has any is looked at first."""
        if list(buckets) != list(self._buckets):
            self._buckets = buckets
            self._here = max((n for n, bucket in enumerate(buckets) if bucket.number), default=0)
            self.redraw()

    def heading(self, cells: int) -> Sequence[Run]:
        """The first period, the bars, the last one; where the keyboard is here, the period under the cursor."""
        if not self._buckets:
            return (Run(f" {tr('no dates')}", "meta"),)
        first, last = date_words(self._buckets[0].period), date_words(self._buckets[-1].period)
        here = self._buckets[self._here]
        says = f"  {date_words(here.period)}: {some(here.number, 'article')}" if self.has_focus else ""
        room = cells - runs_width([Run(f" {first}  {last}{says}")])
        if self.has_focus and room < len(self._buckets):
            says = f"  {date_words(here.period)}: {figure(here.number)}"
            room = cells - runs_width([Run(f" {first}  {last}{says}")])
        wide = max(1, min(3, room // len(self._buckets)))
        most = max(bucket.number for bucket in self._buckets)
        runs = [Run(f" {first} ", "meta")]
        for number, bucket in enumerate(self._buckets):
            role = "meta" if bar(bucket, most) == GAP else "group"
            light = "|here" if self.has_focus and number == self._here else ""
            runs.append(Run(bar(bucket, most) * wide, role + light))
        return [*runs, Run(f" {last}", "meta"), Run(says)]

    def action_later(self) -> None:
        """To the next period."""
        self._go(1)

    def action_earlier(self) -> None:
        """To the period before."""
        self._go(-1)

    def _go(self, periods: int) -> None:
        self._here = max(0, min(self._here + periods, len(self._buckets) - 1))
        self.redraw()

    def action_zoom(self) -> None:
        """Only what was published in this period."""
        if self._buckets:
            self._zoom(self._buckets[self._here].period)

    def action_whole(self) -> None:
        """All of time again."""
        self._zoom("")
