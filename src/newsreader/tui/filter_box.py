"""The filter box: what is typed is what is searched, key by key."""

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Input, Static

from newsreader.text.sanitise import safe_text
from newsreader.tui.keymap import Where

PROMPT = " / "
PLACEHOLDERS = (
    'filter: words, "a phrase", person: place: date:2026-03, -not',
    'filter: words, "a phrase", -not',
    "filter",
    "",
)
"""What stands in the empty box: the longest that fits."""


class FilterInput(Input, inherit_css=False):
    """One line of text; every change goes straight to the searcher, so that one key is one frame.

    Textual's style sheet of an input, half of what is parsed before the first paint, is mostly about borders.
    """

    DEFAULT_CSS = """
    FilterInput { width: 1fr; height: 1; color: $foreground; pointer: text; scrollbar-size-horizontal: 0; }
    FilterInput > .input--cursor { background: $input-cursor-background; color: $input-cursor-foreground; }
    FilterInput > .input--selection { background: $input-selection-background; }
    FilterInput > .input--placeholder { color: $text-muted; }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = Input.COMPONENT_CLASSES
    places: ClassVar[tuple[Where, ...]] = (Where.FILTER,)

    def __init__(self, typed: Callable[[str], None]) -> None:
        """Build the box; ``typed`` is called with the whole text after every change."""
        super().__init__(placeholder=PLACEHOLDERS[0], id="query", compact=True, select_on_focus=False)
        self.cursor_blink = False
        self._typed = typed

    def on_resize(self) -> None:
        """Say as much as there is room for."""
        room = self.size.width - 1
        self.placeholder = next(text for text in PLACEHOLDERS if len(text) <= max(0, room))

    def validate_value(self, value: str) -> str:
        """What is pasted may hold anything; the box shows only what is safe to show."""
        return safe_text(value).replace("\n", " ")

    def watch_value(self, value: str) -> None:
        """Not a message: a message would be a second frame."""
        if self.is_mounted:
            self._typed(value)


class FilterBox(Horizontal):
    """The prompt and the input."""

    def __init__(self, typed: Callable[[str], None]) -> None:
        super().__init__(id="filter")
        self.input = FilterInput(typed)
        self.can_focus = False

    def compose(self) -> ComposeResult:
        """A slash, which is also the key, and the input."""
        yield Static(PROMPT, id="prompt", markup=False)
        yield self.input
