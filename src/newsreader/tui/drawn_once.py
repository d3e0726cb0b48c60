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
        """Something has changed.

        Textual sends a part that is to be painted three messages until the screen hears of it; here it hears at once.
        """
        self._drawn = None
        is_painted = repaint and not layout and not recompose and not self._repaint_required
        if is_painted and self._is_mounted and self._parent not in {None, self.app}:
            if self.display:
                self._set_dirty(*regions)
                self.screen._dirty_widgets.add(self)  # noqa: SLF001 - as it answers that message itself
                self.screen.check_idle()
            return self
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)
