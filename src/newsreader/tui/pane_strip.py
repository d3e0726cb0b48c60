"""One drawn line of a pane: a strip of Textual's that makes only the caches which are asked for.

Textual gives every strip seven caches and fills one of them when it is divided at the borders of panes; a frame of the
reading room makes some sixty strips, of which nearly all are drawn whole and never cropped or styled again.
"""

from collections.abc import Iterable, Sequence

from rich.segment import Segment
from textual.cache import FIFOCache
from textual.strip import Strip

_KEPT = 4
"""What Textual keeps in most of its own."""


class PaneStrip(Strip):
    """A strip whose width is known."""

    __slots__ = ()

    def __init__(
        self, segments: list[Segment], cells: int
    ) -> None:  # deliberately not the caches of the base
        self._segments = segments
        self._cell_length = cells
        self._render_cache = self._link_ids = self._cell_count = None

    def __getattr__(self, name: str) -> FIFOCache[object, object]:
        """A cache that was not needed until now."""
        if not name.endswith("_cache"):
            raise AttributeError(name)
        made: FIFOCache[object, object] = FIFOCache(_KEPT)
        setattr(self, name, made)
        return made

    def divide(self, cuts: Iterable[int]) -> Sequence[Strip]:
        """Itself, where it is not cut."""
        places = [*cuts]
        return [self] if places == [self._cell_length] else super().divide(places)
