"""A page over the reading room. Whatever comes late - a key, the second click of two - it is left once."""

from typing import TypeVar

from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen

Result = TypeVar("Result")


class OverScreen(ModalScreen[Result]):
    """Ends with a result."""

    def dismiss(self, result: Result | None = None) -> AwaitComplete:
        """Leave it, unless it was left or another page lies over it by now: Textual would take that one away instead."""
        return super().dismiss(result) if self.app.screen is self else AwaitComplete()
