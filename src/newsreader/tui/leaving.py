"""Leaving: what the next start will show is drawn once, not for the terminal but to be kept as a picture of it."""

from typing import Any, NamedTuple

from rich.console import RenderableType
from textual._compositor import LayoutUpdate
from textual.app import App
from textual.screen import Screen

from newsreader.tui.painted import Painted, Whole

PATIENCE = 2.0
"""Seconds after which nobody waits for a picture any longer; one takes a twentieth of a free core, which there may not be."""


class Picture(NamedTuple):
    """A whole screen."""

    size: tuple[int, int]
    """Columns and lines."""
    frame: str


class Leaving(App[None]):
    """The last part of a session."""

    picture: Picture | None = None
    """What the next start will show, once the reader has left in peace."""
    _first: Screen[None] | None = None

    def __init__(self, **how: Any) -> None:
        super().__init__(**how)
        self.painted = Painted()

    def first_screen(self) -> Screen[None] | None:
        """A screen that draws in one frame what the next start will show; None when that is not known."""

    def may_leave(self) -> bool:
        """Whether nothing would be lost; if not, it is said what, and that the same key leaves all the same."""
        return True

    async def action_leave(self) -> None:
        """Quit; what is being written is kept first."""
        keep = getattr(self.screen, "action_keep", None)
        if keep is not None:
            keep()
            self.call_after_refresh(self._leave_in_peace)
        else:
            self._leave_in_peace()

    def _leave_in_peace(self) -> None:
        if self.may_leave():
            self._leave()

    def _leave(self) -> None:
        if self._first is not None or self._driver is None or self.is_headless:
            self.exit()
            return
        self._first = self.first_screen()
        if self._first is None:
            self.exit()
        else:
            self.set_timer(PATIENCE, self.exit)
            self.push_screen(self._first)

    def _display(self, screen: Screen[None], renderable: RenderableType | None) -> None:
        """Draw a frame, or keep it."""
        if self._first is None:
            super()._display(screen, self.painted.changed(screen, renderable))
        elif screen is self._first and isinstance(renderable, LayoutUpdate) and self.picture is None:
            size = self.size
            self.picture = Picture((size.width, size.height), Whole(renderable).render_segments(self.console))
            self.exit()
