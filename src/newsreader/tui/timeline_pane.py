"""One row: when the articles found were published, to walk along and to zoom into."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from newsreader.speech import figure, tr
from newsreader.tui.keymap import Where
from newsreader.tui.line import Run, runs_width
from newsreader.tui.pane import Pane
from newsreader.tui.timeline import GAP, Bucket, bar
from newsreader.tui.words import date_words, some

_MORE_BEFORE, _MORE_BEHIND = "‹", "›"
"""In the place of the space beside the bars: there are more periods than there is room for."""


_FEW = 20
"""Bars that tell something by themselves, where there is no room for all."""


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
        bare, says = self._says(cells)
        room = _room(cells, "" if bare else self._ends(range(len(self._buckets))), says)
        if not bare:  # days have longer names than the months between them
            room = min(room, _room(cells, self._ends(self._seen(max(1, room))), says))
        wide = max(1, min(3, room // len(self._buckets)))
        most = max(bucket.number for bucket in self._buckets)
        seen = self._seen(max(1, room))
        first, last = ("", "") if bare else self._ends(seen)
        runs = [Run(f" {first}{_MORE_BEFORE if seen[0] else ' '}", "meta")]
        for number in seen:
            bucket = self._buckets[number]
            role = "meta" if bar(bucket, most) == GAP else "group"
            light = "|here" if self.has_focus and number == self._here else ""
            runs.append(Run(bar(bucket, most) * wide, role + light))
        more = _MORE_BEHIND if seen[-1] < len(self._buckets) - 1 else " "
        return [*runs, Run(f"{more}{last}", "meta"), Run(says)]

    def _says(self, cells: int) -> tuple[bool, str]:
        """Whether the ends go unnamed, and what is said of the period under the cursor: as much as leaves room for the bars."""
        if not self.has_focus:
            return False, ""
        here = self._buckets[self._here]
        words = date_words(here.period)
        short = f"  {words}: {figure(here.number)}"
        ways = ((False, f"  {words}: {some(here.number, 'article')}"), (False, short), (True, short))
        ends = self._ends(range(len(self._buckets)))
        for enough in (len(self._buckets), _FEW):
            for bare, says in ways:
                if _room(cells, "" if bare else ends, says) >= enough:
                    return bare, says
        return ways[-1]

    def _ends(self, seen: range) -> tuple[str, str]:
        """The names of the first period and the last one."""
        return date_words(self._buckets[seen[0]].period), date_words(self._buckets[seen[-1]].period)

    def _seen(self, room: int) -> range:
        """The periods that there is room for: those around the one that the keyboard is at."""
        start = max(0, min(self._here - room // 2, len(self._buckets) - room))
        return range(start, min(start + room, len(self._buckets)))

    def action_later(self) -> None:
        """To the next period."""
        self._go(1)

    def action_earlier(self) -> None:
        """To the period before."""
        self._go(-1)

    def action_first(self) -> None:
        """To the first period."""
        self._go(-len(self._buckets))

    def action_last(self) -> None:
        """To the last period."""
        self._go(len(self._buckets))

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


def _room(cells: int, ends: Sequence[str], says: str) -> int:
    """Cells that are left for the bars."""
    return cells - runs_width([Run(f" {''.join(ends)}  {says}")])
