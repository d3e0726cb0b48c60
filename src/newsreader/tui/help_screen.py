"""The help: made from the keys in force, so it cannot say what is not so; typing narrows it."""

from collections.abc import Callable, Iterator, Sequence

from textual.events import Key

from newsreader.speech import mark, retold, tr
from newsreader.text.queries.query import FIELDS
from newsreader.tui.facet_rows import EXCLUDED, INCLUDED, OF_OPEN
from newsreader.tui.keymap import USUAL, Command, Keymap, Where, key_name, keys_shown
from newsreader.tui.line import Line, Run
from newsreader.tui.original_page import BAR
from newsreader.tui.row_text import NOTE, PICKED, STAR, UNREAD
from newsreader.tui.text_screen import TextPane, TextScreen
from newsreader.tui.width import cut, width
from newsreader.tui.wrap import wrapped

_INTRODUCTION = (
    mark(
        "The text stands beside the list or below it. Nothing is deleted: what is left out is one key away."
    ),
    mark(
        "Every letter also works on a Ukrainian, Russian or Greek keyboard layout, in the same place: j is о or ξ."
    ),
)
_QUERY = (
    (mark("word word"), mark("both words")),
    (mark("=word"), mark("in exactly this form")),
    ("рют*", mark("words that begin so")),
    (mark('"two words"'), mark("words in a row, in any form")),
    (mark('"two words"~5'), mark("these words, at most five others between them: also two NEAR/5 words")),
    (mark("-word"), mark("without it; - also stands before a field or a bracket: also NOT word")),
    (mark("one OR two"), mark("one of them: also one АБО two, one | two")),
    (mark("a (b OR c)"), mark("brackets")),
)
_QUERY_TITLE = mark("What the filter understands")
_SIGNS_TITLE = mark("What the signs mean")
_SIGNS = (
    (UNREAD, mark("in the list: not read yet")),
    (STAR, mark("with a star")),
    (NOTE, mark("with a note of yours")),
    (PICKED, mark("selected")),
    ("#", mark("a tag of your own")),
    ("×7", mark("seven versions of this story were found")),
    ("≈", mark("a date that the text talks about; when it was published is not said")),
    ("…", mark("without a headline: how the text begins")),
    (INCLUDED, mark("among the facets: included")),
    (EXCLUDED, mark("among the facets: excluded")),
    (OF_OPEN, mark("among the facets: a value of the open article")),
    (BAR, mark("beside what was left out: what kind it is, and why")),
)
_NOTHING = mark("Nothing in the help holds these words. Backspace takes a letter back, {key} shows all.")
_ORDER = (
    Where.ALL,
    Where.MOVE,
    Where.LIST,
    Where.FACETS,
    Where.READER,
    Where.FILTER,
    Where.LINE,
    Where.NOTE,
    Where.NOTES,
    Where.PAGE,
    Where.WHY,
    Where.RULE,
    Where.SPOKEN,
    Where.RENAMED,
    Where.OUTLINE,
    Where.STORY,
    Where.TIMELINE,
)
_KEYS = 16
"""Cells of the column of keys."""


class HelpPane(TextPane):
    """The page, and what was typed to narrow it. Keys that move or close do so until something is typed."""

    def __init__(self, title: str, keymap: Keymap, narrowed: Callable[[], None]) -> None:
        """Build the pane; ``narrowed`` is called when other lines are wanted."""
        super().__init__(title, ())
        self._keymap, self._narrowed = keymap, narrowed
        self.typed: str | None = None
        """None until something is typed."""

    def heading(self, cells: int) -> Sequence[Run]:
        """What was typed, or that something can be."""
        if self.typed is not None:
            return (Run(f" {self.title}  ", "title:focus"), Run("/ ", "key"), Run(f"{self.typed}▏"))
        return (*super().heading(cells), Run("   /", "key"), Run(f" {tr('or letters narrow')}", "meta"))

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Whether a key is typed rather than obeyed."""
        if character is None or not character.isprintable():
            return False
        found = self._obeyed(key, character)
        moves = found is not None and (found.where is not Where.ALL or found.action == "screen.help")
        return self.typed is not None or not moves

    def _obeyed(self, key: str, character: str | None) -> Command | None:
        return self._keymap.find(key_name(key, character), (Where.MOVE, Where.PAGE, Where.ALL))

    def on_key(self, event: Key) -> None:
        """Type, or take back."""
        if event.key == "backspace" and self.typed is not None:
            self.narrow(self.typed[:-1] or None)
        elif event.character is not None and event.character.isprintable():
            found = self._obeyed(event.key, event.character)
            is_opener = self.typed is None and found is not None and found.action == "screen.filter"
            self.narrow((self.typed or "") + ("" if is_opener else event.character))
        else:
            return
        event.stop()

    def narrow(self, typed: str | None) -> None:
        """Show only what holds these words; all for None."""
        self.typed = typed
        self.top = 0
        self._narrowed()


class HelpScreen(TextScreen):
    """All keys by place, and the query language."""

    title_text = mark("Help")

    def __init__(self, keymap: Keymap, complaints: Sequence[str] = ()) -> None:
        """Build the screen; ``complaints`` are about the configuration file."""
        super().__init__()
        self._keymap, self._complaints = keymap, complaints

    def make_pane(self) -> TextPane:
        """A pane that can be typed into."""
        return HelpPane(tr(self.title_text), self._keymap, self.lay_out)

    def make_lines(self, cells: int) -> Sequence[Line]:
        """The help at a width."""
        wanted = self.query_one(HelpPane).typed or ""
        return [*complaint_lines(self._complaints, cells), *help_lines(cells, self._keymap, wanted)]

    def action_help(self) -> None:
        """The key that opened the page closes it, too."""
        self.dismiss(None)

    def action_close(self) -> None:
        """First all lines again, then back."""
        pane = next(iter(self.query(HelpPane)), None)
        if pane is None or pane.typed is None:
            self.dismiss(None)
        else:
            pane.narrow(None)


def complaint_lines(complaints: Sequence[str], cells: int) -> list[Line]:
    """What is wrong with the configuration file; nothing when nothing is."""
    if not complaints:
        return []
    lines = [Line((Run(" config.toml", "group"),))]
    for text in complaints:
        lines += [Line((Run(f"  {line}", "warn"),)) for line in wrapped(text, max(1, cells - 3))]
    return [*lines, Line()]


def help_lines(cells: int, keymap: Keymap = USUAL, wanted: str = "") -> list[Line]:
    """The help as lines of at most ``cells``.

    Args:
        cells: The room for a line.
        keymap: The keys in force.
        wanted: Only lines with all of these words.
    """
    lines: list[Line] = []
    for text in () if wanted else _INTRODUCTION:
        lines += [Line((Run(f" {line}"),)) for line in wrapped(tr(text), max(1, cells - 1))] + [Line()]
    words = wanted.casefold().split()
    for title, entries in _groups(keymap):
        found = [pair for pair in entries if _holds(f"{title} {' '.join(pair)}", words)]
        if found:
            lines += [Line((Run(f" {line}", "group"),)) for line in wrapped(title, max(1, cells - 1))]
            lines += [line for key, does in found for line in entry(key, does, cells)]
            lines.append(Line())
    if not lines:
        lines = [
            Line((Run(f" {line}", "meta"),))
            for line in wrapped(
                tr(_NOTHING, key=keymap.key_of(Where.PAGE, "screen.close")), max(1, cells - 1)
            )
        ]
    return lines


def _groups(keymap: Keymap) -> Iterator[tuple[str, Sequence[tuple[str, str]]]]:
    for where in _ORDER:
        yield tr(where), [(keys_shown(command) or "–", tr(command.does)) for command in keymap.of(where)]
    yield tr(_SIGNS_TITLE), [(sign, tr(does)) for sign, does in _SIGNS]
    yield (
        tr(_QUERY_TITLE),
        [
            *((tr(key), tr(does)) for key, does in _QUERY),
            *((f"{field}:", retold(text)) for field, text in FIELDS.items()),
        ],
    )


def _holds(text: str, words: Sequence[str]) -> bool:
    return all(word in text.casefold() for word in words)


def entry(key: str, does: str, cells: int, role: str = "key", *, keys: int = _KEYS) -> list[Line]:
    """A key and what it does, behind ``keys`` cells; a long text goes on under itself."""
    column = keys if cells > 2 * keys else 0
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
