"""What was drawn stands until it is refreshed: Textual asks in each frame for every widget between two changes."""

from typing import TYPE_CHECKING, Self

from textual.geometry import Region
from textual.strip import Strip

from newsreader.speech import spoken

if TYPE_CHECKING:
    from textual.widget import Widget
else:  # at run time no widget: Textual takes style sheets and focus of a class from its first base
    Widget = object


class DrawnOnce(Widget):
    """A widget that is drawn once for each refresh. Textual looks its styles up each time: a tenth of a frame."""

    _drawn: tuple[tuple[object, ...], list[Strip]] | None = None
    """What was drawn last and how it was looked at, if nothing has changed since."""

    def render_lines(self, crop: Region) -> list[Strip]:
        """The strips of a region; called by the compositor."""
        look = (crop, self.app.theme, spoken(), self.has_focus, *self.app.get_line_filters())
        if self._drawn is None or self._drawn[0] != look:
            self._drawn = look, self.draw(crop)
        return self._drawn[1]

    def draw(self, crop: Region) -> list[Strip]:
        """Draw a region."""
        return super().render_lines(crop)

    def refresh(
        self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False
    ) -> Self:
        """Something has changed."""
        self._drawn = None
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)
