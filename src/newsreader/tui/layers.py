"""The compositor of the reading room: parts lie beside each other, and a piece that is whole is put in its place whole.

Textual cuts each line of each part at the borders of all of them, also those of the empty screen below, line by line and
frame by frame; that was a twelfth of a key.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from textual._compositor import Compositor
from textual.geometry import Region
from textual.strip import Strip


class Layers(Compositor):
    """Puts the lines of the parts together; what is in front is asked first, and a line that is full needs nothing from behind."""

    _known_cuts: list[list[int]] | None = None
    _ends: Sequence[Mapping[int, int]] = ()
    """Of each line where the pieces end that begin at a cut."""

    def _render_chops(
        self, crop: Region, is_rendered_line: Callable[[int], bool]
    ) -> Sequence[Mapping[int, Strip]]:
        """The pieces of each line by where they begin."""
        cuts = self.cuts
        if cuts is not self._known_cuts:
            self._known_cuts, self._ends = cuts, [dict(pairwise(line)) for line in cuts]
        ends = self._ends
        chops: list[dict[int, Strip | None]] = [dict.fromkeys(line) for line in ends]
        free = [len(line) if is_rendered_line(y) else 0 for y, line in enumerate(ends)]
        for region, clip, strips in self._get_renders(crop):
            x, top, width, height = region.intersection(clip)
            end = x + width
            for y, strip in zip(range(top, top + height), strips, strict=False):
                if not free[y]:
                    continue
                line = chops[y]
                if ends[y].get(x) == end and strip.cell_length == width:
                    if line[x] is None:
                        line[x] = strip
                        free[y] -= 1
                    continue
                places = [cut for cut in cuts[y] if x <= cut <= end]
                pieces = strip.divide([cut - x for cut in places[1:]])
                for cut, piece in zip(places, pieces, strict=False):
                    if cut in line and line[cut] is None:
                        line[cut] = piece
                        free[y] -= 1
        return chops  # type: ignore[return-value]
