"""The first screen of who starts newsreader for the first time and names no folder: what it is, the keys that matter."""

from collections.abc import Sequence

from textual.events import Key

from newsreader.speech import mark, tr
from newsreader.tui.help_screen import entry
from newsreader.tui.keymap import Keymap, Where, key_name
from newsreader.tui.line import Line, Run
from newsreader.tui.status_words import folder_words
from newsreader.tui.text_screen import TextPane, TextScreen
from newsreader.tui.wrap import wrapped

_WHAT = mark(
    "A reading room for folders of saved news: cleaned of cookie notices, teasers and adverts, "
    "with topics, people and places to choose by. Your files are only read, never changed; nothing goes to the network."
)
_Way = tuple[Where, str, str]
_KEYS: tuple[tuple[_Way, _Way | None], ...] = (
    ((Where.MOVE, "down", mark("down the list and the text")), (Where.MOVE, "up", mark("{key} goes up"))),
    (
        (Where.LIST, "open", mark("read the article")),
        (Where.READER, "screen.back", mark("{key} comes back to the list")),
    ),
    ((Where.ALL, "screen.filter", mark("filter as you type: words, names, dates")), None),
    ((Where.ALL, "screen.cycle_view", mark("the original beside it: what was left out, and why")), None),
    ((Where.ALL, "screen.help", mark("all keys, and what the filter understands")), None),
)
"""The five keys that are enough to begin with, what they do, and the way back."""
_COLUMN = 8
"""Cells of the column of keys."""


class WelcomePane(TextPane):
    """The page. Any key closes it; where it is longer than the screen, those that move do."""

    def heading(self, cells: int) -> Sequence[Run]:  # noqa: ARG002 - the title is short
        """The title and how to go on."""
        return (Run(f" {self.title}", "title:focus"), Run(f"   {tr('any key begins')}", "meta"))

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Every key is for the page; Ctrl works as everywhere."""
        if key.startswith("ctrl+"):
            return False
        is_long = self.line_count() > self.body_height
        return not (is_long and self._moves(key, character))

    def _moves(self, key: str, character: str | None) -> bool:
        keymap = self.screen.keymap if isinstance(self.screen, WelcomeScreen) else Keymap()
        return keymap.find(key_name(key, character), (Where.MOVE,)) is not None

    def on_key(self, event: Key) -> None:
        """Begin."""
        event.stop()
        self.screen.dismiss(None)


class WelcomeScreen(TextScreen):
    """One page, once."""

    title_text = "newsreader"

    def __init__(self, keymap: Keymap, roots: Sequence[str]) -> None:
        """Build the page; ``roots`` are what is read now."""
        super().__init__()
        self.keymap, self._roots = keymap, roots

    def make_pane(self) -> TextPane:
        """A pane that any key closes."""
        return WelcomePane(self.title_text, ())

    def make_lines(self, cells: int) -> Sequence[Line]:
        """The page at a width."""
        return welcome_lines(self.keymap, self._roots, cells)


def welcome_lines(keymap: Keymap, roots: Sequence[str], cells: int) -> list[Line]:
    """The page as lines of at most ``cells``."""
    where = ", ".join(map(folder_words, roots))
    lines = [*_prose(tr(_WHAT), cells), Line()]
    for (place, action, does), back in _KEYS:
        says = "; ".join(filter(None, (tr(does), keymap.way(*back) if back else "")))
        lines += entry(keymap.key_of(place, action) or "–", says, cells, keys=_COLUMN)
    lines += [Line(), *_prose(tr("This time the articles in {where} are read.", where=where), cells)]
    lines += _prose(tr("Another folder: {key} leaves, then newsreader FOLDER", key=keymap.leaves), cells)
    return lines


def _prose(text: str, cells: int) -> list[Line]:
    return [Line((Run(f" {line}"),)) for line in wrapped(text, max(1, cells - 1))]
