"""The help: made from the table of keys, so it cannot say what is not so."""

from collections.abc import Sequence

from newsreader.text.query import FIELDS
from newsreader.tui.keymap import Where, commands_of, keys_shown
from newsreader.tui.line import Line, Run
from newsreader.tui.text_screen import TextScreen
from newsreader.tui.width import cut, width
from newsreader.tui.wrap import wrapped

_INTRODUCTION = (
    "The text stands beside the list or below it. Nothing is deleted: what is left out is one key away.",
    "Every letter also works on a Ukrainian or Russian keyboard layout, in the same place: j is о, c is с.",
)
_QUERY = (
    ("word word", "both words"),
    ('"two words"', "exactly this phrase"),
    ("рют*", "words that begin so"),
    ("-word", "without it; - also stands before a field"),
)
_QUERY_TITLE = "What the filter understands"
_KEYS = 16
"""Cells of the column of keys."""


class HelpScreen(TextScreen):
    """All keys by place, and the query language."""

    title_text = "Help"

    def make_lines(self, cells: int) -> Sequence[Line]:
        """The help at a width."""
        return help_lines(cells)


def help_lines(cells: int) -> list[Line]:
    """The whole help as lines of at most ``cells``."""
    lines: list[Line] = []
    for text in _INTRODUCTION:
        lines += [Line((Run(f" {line}"),)) for line in wrapped(text, max(1, cells - 1))] + [Line()]
    for where in (Where.ALL, Where.MOVE, Where.LIST, Where.FACETS, Where.READER, Where.FILTER):
        lines.append(Line((Run(f" {where}", "group"),)))
        for command in commands_of(where):
            lines += entry(keys_shown(command), command.does, cells)
        lines.append(Line())
    lines += [Line((Run(f" {line}", "group"),)) for line in wrapped(_QUERY_TITLE, max(1, cells - 1))]
    for key, does in (*_QUERY, *((f"{field}:", text) for field, text in FIELDS.items())):
        lines += entry(key, does, cells)
    return lines


def entry(key: str, does: str, cells: int, role: str = "key") -> list[Line]:
    """A key and what it does; a long text goes on under itself."""
    column = _KEYS if cells > 2 * _KEYS else 0
    room = max(1, cells - column - 3)
    lines = []
    for number, text in enumerate(wrapped(does, room)):
        left = key if not number else ""
        pad = " " * max(1, column - width(left))
        if column:
            lines.append(Line((Run(f"  {left}", role), Run(pad), Run(text))))
        else:
            lines += [Line((Run(cut(f"  {left}", cells), role),))] if left else []
            lines.append(Line((Run(f"   {text}"),)))
    return lines
