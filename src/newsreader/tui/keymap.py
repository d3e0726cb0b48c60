"""The one table of keys. What answers a key, help, the palette, hints and the README are made from it. Pure.

A key is named by the character that it types ("j", "?"), else as Textual names it ("enter", "ctrl+d"). On other
layouts the twin of a key answers, too (see ``layouts``), unless its character is a key of its own.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from newsreader.speech import mark, tr
from newsreader.tui.layouts import twins


class Where(StrEnum):
    """Which part of the screen answers a key."""

    MOVE = mark("Moving")
    LIST = mark("List")
    FACETS = mark("Facets")
    READER = mark("Reader")
    FILTER = mark("Filter box")
    LINE = mark("Line box")
    NOTE = mark("Note")
    NOTES = mark("Notes")
    PAGE = mark("Pages")
    WHY = mark("Why")
    RULE = mark("A rule")
    SPOKEN = mark("What you said")
    RENAMED = mark("Names that you changed or hid")
    OUTLINE = mark("Contents")
    STORY = mark("Versions")
    TIMELINE = mark("Timeline")
    ALL = mark("Everywhere")

    @property
    def section(self) -> str:
        """Its name in a configuration file."""
        return self.name.lower()


Steps = tuple[tuple[Where, str], ...]
"""Commands one after the other, each with the part that answers it."""
ELSEWHERE = frozenset(Where) - {
    *(Where.MOVE, Where.LIST, Where.FACETS, Where.READER, Where.FILTER, Where.TIMELINE, Where.ALL)
}
"""Parts that stand over the reading room: it has no such commands itself."""


class Command(NamedTuple):
    """Something that the reader can ask for.

    ``keys``: the most usual first; ``hint`` is its name in the status line.
    """

    action: str
    keys: tuple[str, ...]
    does: str
    where: Where
    hint: str = ""

    @property
    def name(self) -> str:
        """Its name in a configuration file, one of its kind in its section."""
        return re.sub(r"\W+", "_", self.action.rpartition(".")[2]).strip("_")


def _command(action: str, keys: str, does: str, where: Where, hint: str = "") -> Command:
    return Command(action, tuple(keys.split()), does, where, hint)


_M, _L, _F, _R, _A = Where.MOVE, Where.LIST, Where.FACETS, Where.READER, Where.ALL
_B, _P, _W, _O, _T = Where.FILTER, Where.PAGE, Where.WHY, Where.OUTLINE, Where.TIMELINE
_I, _U, _S, _N = Where.LINE, Where.RULE, Where.SPOKEN, Where.STORY

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
    _command("screen.pick", "x", "select the row, or do so no longer, and go on to the next", _L),
    _command("screen.pick_to", "X", "select every row from the last one that you selected to this one", _L),
    _command("screen.pick_all", "A ctrl+a", "select everything that was found, or nothing of it", _L),
    _command("screen.back", "escape h left", "select nothing; then clear the filter", _L),
    _command("app.leave", "q", "quit", _L),
    _command("turn", "space enter", "include, exclude, off (opens a long group)", _F, "include/exclude"),
    _command("include", "+", "include the value", _F),
    _command("exclude", "-", "exclude the value", _F),
    _command("off", "=", "neither include nor exclude it", _F),
    _command("combine", "a", "any of the values that are included in the group, or all of them", _F),
    _command("narrow", "/", "type to narrow the group, however many values it has", _F, "narrow"),
    _command(
        "screen.unfold_search",
        "w",
        "why the name is what it is; what the saved search asks, in its own words",
        _F,
    ),
    _command(
        "screen.rename_search",
        "m",
        "call the name otherwise, or as another: then they are one; rename the saved search",
        _F,
    ),
    _command(
        "screen.delete_search", "D delete", "hide the name, or show it again; delete the saved search", _F
    ),
    _command("screen.back", "escape h l left right q", "back to the list", _F, "list"),
    _command("find", "/", "find in the text, as you type", _R, "find"),
    _command("next_hit", "n", "to the next place that was found, else to the next unread one", _R),
    _command(
        "previous_hit", "N", "to the previous place that was found, else to the previous unread one", _R
    ),
    _command("select", "V", "select sentences: keys that move extend it; also with the mouse", _R),
    _command("screen.next_article", "J ]", "next article", _R, "next"),
    _command("screen.previous_article", "K [", "previous article", _R),
    _command("screen.back", "escape h left q", "back to the list", _R, "list"),
    _command("next_block", "}", "point at the block below", _R),
    _command("previous_block", "{", "point at the block above", _R),
    _command("screen.why", "w", "why this block is kept or dropped, in full", _R, "why"),
    _command(
        "screen.block",
        "x",
        "drop or keep this block; again, while it is seen: as the cleaner wants",
        _R,
        "drop/keep",
    ),
    _command("screen.rule", "X", "drop or keep this block always: first what that would change", _R),
    _command("screen.next_doubt", "D", "to the next block that may not be judged right", _R),
    _command(
        "screen.filter",
        "/ F",
        "filter as you type",
        _A,
        "filter",
    ),
    _command("screen.go('list')", "enter", "to the list", _B, "list"),
    _command(
        "complete", "tab", "complete the field or the value, as → does; else to the next pane", _B, "complete"
    ),
    _command("screen.older", "up", "what was asked before", _B),
    _command("screen.newer", "down", "what was asked after that; past the last one to the list", _B),
    _command("screen.back", "escape", "to the list; once more clears the filter", _B, "back"),
    _command("screen.take", "enter", "this is it", _I, "takes it"),
    _command("complete", "tab", "complete the name, as → does", _I),
    _command("screen.close", "escape", "leave it", _I),
    _command(
        "screen.keep", "escape ctrl+s", "keep the note as it is now; without a text there is none", Where.NOTE
    ),
    _command("open", "enter l right", "open the article at the passage", Where.NOTES),
    _command("screen.close", "escape q h left", "close the page", _P, "closes"),
    _command("screen.block", "x", "drop or keep the block", _W, "drops/keeps"),
    _command("screen.why", "w", "close the page", _W),
    _command("screen.rule", "X", "drop or keep the block always", _W, "always"),
    _command("open", "enter l right", "open the other article", _W),
    _command("screen.make", "enter", "make the rule", _U, "make it"),
    _command("screen.widen", "tab s", "everywhere, or in this source only", _U, "everywhere/here"),
    _command("screen.turn", "x", "keep instead of drop, or the other way round", _U, "keep/drop"),
    _command(
        "screen.loosen", "n", "whatever numbers and dates the block holds, or these only", _U, "numbers"
    ),
    _command("look", "l right", "open the article", _U, "opens"),
    _command("screen.rule", "X", "close the page", _U),
    _command("screen.articles", "enter l right", "the articles that it is about", _S, "articles"),
    _command("screen.turn", "x", "keep instead of drop, or the other way round", _S, "turns round"),
    _command("screen.take_back", "d delete", "take it back: the cleaner has its way again", _S, "takes back"),
    _command("screen.undo", "u", "undo the last change", _S, "undoes"),
    _command("screen.redo", "ctrl+r", "do again what was undone", _S),
    _command("screen.spoken", "B", "close the page", _S),
    _command("open", "enter d delete", "take it back: the name is again as it was found", Where.RENAMED),
    _command("open", "enter l right", "go there", _O),
    _command("open", "enter", "read this version", _N, "reads"),
    _command("next_version", "J ] tab", "the next version", _N, "next"),
    _command("previous_version", "K [ shift+tab", "the previous version", _N),
    _command("next_change", "n", "to the next difference", _N, "next difference"),
    _command("previous_change", "N", "to the previous difference", _N),
    _command("base", "=", "compare the other versions with this one", _N, "compare with"),
    _command("brief", "d", "only what differs, or all of the text", _N, "only differences"),
    _command("screen.versions", "v", "close the page", _N),
    _command("earlier", "h left", "to the period before", _T),
    _command("later", "l right", "to the next period", _T),
    _command("zoom", "enter space", "only what was published then", _T, "only then"),
    _command("whole", "= backspace", "all of time again", _T, "all"),
    _command("first", "g home", "to the first period", _T),
    _command("last", "G end", "to the last period", _T),
    _command("screen.back", "escape q down j", "to the list", _T, "list"),
    _command(
        "screen.undo", "u", "undo the last change to marks, tags, notes, searches, names and blocks", _A
    ),
    _command("screen.redo", "ctrl+r", "do again what was undone", _A),
    _command("screen.save_search", "S", "save the search under a name: it stands among the facets", _A),
    _command("screen.clear", "\\", "clear the filter", _A),
    _command("screen.sort", "O", "order of the list: date, relevance, headline, length, arrival", _A),
    _command("screen.fold", "M", "merge: one row for each story, or for each version of it", _A),
    _command("screen.versions", "v", "versions of this story: what each added, dropped, reworded", _A),
    _command("screen.facets", "f", "facets: show, go there, back", _A, "facets"),
    _command("screen.cycle_view", "c", "cleaned, side by side, original", _A, "view"),
    _command("screen.removed", "d", "show what was removed inside the cleaned text", _A),
    _command("screen.read", "r", "read / unread (reading to the end marks read, too)", _A),
    _command("screen.star", "s", "star", _A),
    _command(
        "screen.note", "e", "note on the passage that is selected or pointed at, else on the article", _A
    ),
    _command("screen.notes", "E", "all notes, the latest first", _A),
    _command("screen.tag", "t", "tags of your own, with commas between; -name takes one off", _A),
    _command("screen.untag", "T", "take tags of your own off", _A),
    _command("screen.next_unread", "n", "to the next unread article", _A, "next unread"),
    _command("screen.previous_unread", "N", "to the previous unread article", _A),
    _command("screen.spoken", "B", "your rules, and the blocks that you keep or drop", _A),
    _command("screen.renamed", "W", "the names that you changed or hid, to take them back", _A),
    _command("screen.info", "i", "about this article: file, dates, tags, what was removed", _A),
    _command("screen.timeline", "H", "timeline of what was found: show, go there, hide", _A),
    _command("screen.outline", "C", "contents: headings to go to", _A),
    _command("screen.copy", "y", "copy the passage with source, date, file, line and hash", _A),
    _command("screen.copy_path", "Y", "copy the path of the file", _A),
    _command("screen.edit", "o", "open the file in $VISUAL, $EDITOR or $PAGER", _A),
    _command("screen.zen", "z", "only the text", _A),
    _command("screen.wider", "+", "longer lines", _A),
    _command("screen.narrower", "-", "shorter lines", _A),
    _command("screen.usual", "=", "lines of 70 again", _A),
    _command("app.focus_next", "tab", "next pane", _A),
    _command("app.focus_previous", "shift+tab", "previous pane", _A),
    _command("screen.go('list')", "1", "to the list", _A),
    _command("screen.go('facets')", "2", "to the facets", _A),
    _command("screen.go('reader')", "3", "to the text", _A),
    _command("app.look", "ctrl+t", "the next theme", _A),
    _command("app.command_palette", ": ctrl+p", "all commands by name", _A),
    _command("screen.help", "?", "this help", _A, "help"),
    _command("app.refresh", "R f5", "look for new and changed files", _A),
    _command("screen.redraw", "ctrl+l", "draw the screen again", _A),
    _command("app.suspend_process", "ctrl+z", "to the shell; `fg` comes back", _A),
    _command("app.leave", "ctrl+q", "quit", _A),
)
"""Every command, in the order of the help."""


class Keymap:
    """The commands in force, and which of them answers a key."""

    def __init__(self, commands: Sequence[Command] = COMMANDS) -> None:
        self.commands = tuple(commands)
        self._own: dict[Where, dict[str, Command]] = {where: {} for where in Where}
        self._twins: dict[Where, dict[str, Command]] = {where: {} for where in Where}
        for command in self.commands:
            for key in command.keys:
                self._own[command.where].setdefault(key, command)
        # A character that two keys type on some layout (Greek types Σ with S and W) is the first command's.
        for command in self.commands:
            for key in command.keys:
                for twin in twins(key):
                    self._twins[command.where].setdefault(twin, command)

    def answers(self, key: str, places: Iterable[Where]) -> Iterator[Command]:
        """The commands that a key may mean in these places, the strongest first.

        A key of its own anywhere is stronger than a twin: "," types "?" on a Ukrainian keyboard only as long
        as nothing has the comma.
        """
        wanted = tuple(places)
        for table in (self._own, self._twins):
            for place in wanted:
                if key in table[place]:
                    yield table[place][key]

    def find(self, key: str, places: Iterable[Where]) -> Command | None:
        """The command that answers a key in these places."""
        return next(self.answers(key, places), None)

    def of(self, *places: Where) -> Iterable[Command]:
        """The commands that these parts of the screen answer."""
        return (command for command in self.commands if command.where in places)

    def key_of(self, where: Where, action: str) -> str:
        """The first key of a command, as people write it; "" when it has none."""
        keys = (key for command in self.of(where) if command.action == action for key in command.keys)
        return next(map(shown, keys), "")

    def way(self, where: Where, action: str, does: str) -> str:
        """What a key in force does ("{key} undoes"), in the reader's language; "" where no key does it."""
        return self.ways(does, (where, action))

    def ways(self, does: str, *steps: tuple[Where, str]) -> str:
        """The same of keys that are pressed one after the other."""
        keys = [self.key_of(*step) for step in steps]
        return tr(does, key=" ".join(keys)) if all(keys) else ""

    @property
    def leaves(self) -> str:
        """The key that quits; one always does."""
        return self.key_of(Where.LIST, "app.leave") or "^Q"

    def keys_of(self, action: str) -> tuple[str, ...]:
        """The keys that ask for an action, wherever they do."""
        return tuple(key for command in self.commands if command.action == action for key in command.keys)


USUAL = Keymap()
"""The keys as they are when nobody has changed them."""


def key_name(key: str, character: str | None) -> str:
    """How a key that was pressed is named here.

    Args:
        key: As Textual names it ("question_mark", "ctrl+d").
        character: What it types.
    """
    types = character is not None and len(character) == 1 and character.isprintable() and character != " "
    return character if types and character and key.rpartition("+")[0] in {"", "shift"} else key


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
}


def shown(key: str) -> str:
    """A key as people write it: "ctrl+d" -> "^D"."""
    if key.startswith("ctrl+"):
        return f"^{key[5:].upper()}"
    return _SHOWN.get(key) or (
        "-".join(part.capitalize() for part in key.split("+")) if len(key) > 1 else key
    )


def keys_shown(command: Command) -> str:
    """All keys of a command as people write them, without the twins."""
    return " ".join(map(shown, command.keys))


def readme_table() -> str:
    """The table of keys for the README, in Markdown."""
    lines = ["| where | key | |", "|---|---|---|"]
    for where in Where:
        for command in USUAL.of(where):
            keys = " ".join(f"`{shown(key)}`" for key in command.keys).replace("|", "\\|")
            lines.append(f"| {where} | {keys} | {command.does} |")
    return "\n".join(lines)


def config_table() -> str:
    """The names of all commands as a configuration file has them, in Markdown."""
    lines = ["| section | name | keys | |", "|---|---|---|---|"]
    for where in Where:
        for command in USUAL.of(where):
            keys = " ".join(f"`{shown(key)}`" for key in command.keys).replace("|", "\\|")
            lines.append(f"| `[keys.{where.section}]` | `{command.name}` | {keys} | {command.does} |")
    return "\n".join(lines)
