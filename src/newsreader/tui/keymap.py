"""The one table of keys. Bindings, help, the palette and the README are made from it. Pure.

Letters are also reached on a Cyrillic layout: the twin of a key is what the same key of the keyboard types
there ("j" and "о"), for the Ukrainian and the Russian layout.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple


class Where(StrEnum):
    """Which part of the screen answers a key."""

    MOVE = "Moving"
    LIST = "List"
    FACETS = "Facets"
    READER = "Reader"
    FILTER = "Filter box"
    ALL = "Everywhere"


class Command(NamedTuple):
    """Something that the reader can ask for.

    ``keys`` are Textual's key names, the letter first; ``hint`` is its name in the status line.
    """

    action: str
    keys: tuple[str, ...]
    does: str
    where: Where
    hint: str = ""


def _command(action: str, keys: str, does: str, where: Where, hint: str = "") -> Command:
    return Command(action, tuple(keys.split()), does, where, hint)


_M, _L, _F, _R, _A = Where.MOVE, Where.LIST, Where.FACETS, Where.READER, Where.ALL
_B = Where.FILTER

COMMANDS = (
    _command("down", "j down", "down a line", _M),
    _command("up", "k up", "up a line", _M),
    _command("half_down", "ctrl+d", "down half a page", _M),
    _command("half_up", "ctrl+u", "up half a page", _M),
    _command("page_down", "space pagedown", "down a page", _M),
    _command("page_up", "b pageup", "up a page", _M),
    _command("first", "g home", "to the beginning", _M),
    _command("last", "G end", "to the end", _M),
    _command("open", "enter l right", "open the article, which marks it read", _L, "read"),
    _command("screen.back", "escape h left", "clear the filter", _L),
    _command("app.leave", "q", "quit", _L),
    _command("turn", "space enter", "include, exclude, off (opens a long group)", _F, "include/exclude"),
    _command("screen.back", "escape h l left right q", "back to the list", _F, "list"),
    _command("screen.next_article", "J", "next article", _R, "next"),
    _command("screen.previous_article", "K", "previous article", _R),
    _command("screen.back", "escape h left q", "back to the list", _R, "list"),
    _command(
        "screen.filter",
        "/",
        "filter as you type; Enter to the list, Esc leaves",
        _A,
        "filter",
    ),
    _command("screen.go('list')", "enter down", "to the list", _B, "list"),
    _command("screen.back", "escape", "to the list; once more clears the filter", _B, "back"),
    _command("screen.clear", "\\", "clear the filter", _A),
    _command("screen.facets", "f", "facets: show, go there, back", _A, "facets"),
    _command("screen.cycle_view", "c", "cleaned, side by side, original", _A, "view"),
    _command("screen.removed", "d", "show what was removed inside the cleaned text", _A),
    _command("screen.read", "r", "read / unread (reading to the end marks read, too)", _A),
    _command("screen.star", "s", "star", _A),
    _command("screen.next_unread", "n", "to the next unread article", _A, "next unread"),
    _command("screen.previous_unread", "N", "to the previous unread article", _A),
    _command("screen.info", "i", "about this article: file, dates, tags, what was removed", _A),
    _command("screen.zen", "z", "only the text", _A),
    _command("screen.wider", "+", "longer lines", _A),
    _command("screen.narrower", "-", "shorter lines", _A),
    _command("screen.usual", "=", "lines of 70 again", _A),
    _command("app.focus_next", "tab", "next pane", _A),
    _command("app.focus_previous", "shift+tab", "previous pane", _A),
    _command("screen.go('list')", "1", "to the list", _A),
    _command("screen.go('facets')", "2", "to the facets", _A),
    _command("screen.go('reader')", "3", "to the text", _A),
    _command("app.look", "ctrl+t", "theme: dark / light", _A),
    _command("app.command_palette", ": ctrl+p", "all commands by name", _A),
    _command("screen.help", "?", "this help", _A, "help"),
    _command("app.refresh", "R f5", "look for new and changed files", _A),
    _command("screen.redraw", "ctrl+l", "draw the screen again", _A),
    _command("app.suspend_process", "ctrl+z", "to the shell; `fg` comes back", _A),
    _command("app.leave", "ctrl+q", "quit", _A),
)
"""Every command, in the order of the help."""

# The same keys of the keyboard on three layouts, row by row.
_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,./\\QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?"
_TWINS = (
    "йцукенгшщзхїфівапролджєячсмитьбю.ґЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ,",
    "йцукенгшщзхъфывапролджэячсмитьбю.\\ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,",
)


def twins(key: str) -> tuple[str, ...]:
    """What the same key types on the Ukrainian and on the Russian layout, where that is another character."""
    place = _LATIN.find(key) if len(key) == 1 else -1
    if place < 0:
        return ()
    return tuple(dict.fromkeys(layout[place] for layout in _TWINS if layout[place] != key))


def all_keys(command: Command) -> tuple[str, ...]:
    """The keys of a command with the twins of each."""
    return tuple(dict.fromkeys(name for key in command.keys for name in (key, *twins(key))))


_SHOWN = {
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "space": "Space",
    "enter": "Enter",
    "escape": "Esc",
    "tab": "Tab",
    "shift+tab": "S-Tab",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "home": "Home",
    "end": "End",
    "f5": "F5",
}


def shown(key: str) -> str:
    """A key as people write it: "ctrl+d" -> "^D"."""
    return f"^{key[5:].upper()}" if key.startswith("ctrl+") else _SHOWN.get(key, key)


def keys_shown(command: Command) -> str:
    """All keys of a command as people write them, without the twins."""
    return " ".join(map(shown, command.keys))


def closing_keys() -> tuple[str, ...]:
    """The keys that close a page over the reading room: those that opened it, and those that go back."""
    opening = (c for c in COMMANDS if c.action in {"screen.help", "screen.info"})
    back = (c for c in COMMANDS if c.action == "screen.back" and c.where is Where.READER)
    return tuple(key for command in (*opening, *back) for key in all_keys(command))


def commands_of(*places: Where) -> Iterable[Command]:
    """The commands that these parts of the screen answer."""
    return (command for command in COMMANDS if command.where in places)


def readme_table() -> str:
    """The table of keys for the README, in Markdown."""
    lines = ["| where | key | |", "|---|---|---|"]
    for where in Where:
        for command in commands_of(where):
            keys = " ".join(f"`{shown(key)}`" for key in command.keys).replace("|", "\\|")
            lines.append(f"| {where} | {keys} | {command.does} |")
    return "\n".join(lines)
