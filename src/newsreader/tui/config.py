"""The configuration file as settings. Pure, and total: what is wrong is one sentence, the rest holds."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from newsreader.speech import LANGUAGES, mark, tr
from newsreader.text.sanitise import paragraph
from newsreader.tui.arrange import Layout
from newsreader.tui.key_changes import Wish, rebound
from newsreader.tui.keymap import COMMANDS, USUAL, Command, Keymap
from newsreader.tui.page import NARROWEST, WIDEST, View
from newsreader.tui.presets import PRESETS
from newsreader.tui.themes import PALETTES

LARGEST = 64 * 1024
"""Bytes of a configuration file; every key bound to three others takes 6 KB."""
_MOST_SAID = 20


class Settings(NamedTuple):
    """How the screen shall be. None: as it was left, else as it suits the terminal."""

    theme: str | None = None
    measure: int | None = None
    view: View | None = None
    layout: Layout = Layout.AUTO
    two_columns: bool = False
    fold: bool = False
    language: str | None = None
    keymap: Keymap = USUAL


class Read(NamedTuple):
    """What a file says; of a file that cannot be understood at all, None."""

    settings: Settings | None
    said: tuple[str, ...] = ()


def read_settings(data: bytes) -> Read:
    """The settings in a file, and what is wrong with it."""
    import tomllib

    if len(data) > LARGEST:
        return Read(None, (tr("longer than {number} KB, so not read", number=LARGEST // 1024),))
    try:
        found = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return Read(None, (tr("not in UTF-8 (byte {number})", number=error.start),))
    except tomllib.TOMLDecodeError as error:
        return Read(None, (paragraph(str(error)),))
    except RecursionError:
        return Read(None, (tr("nested too deeply"),))
    return _settings(found)


def _settings(found: Mapping[str, Any]) -> Read:
    said: list[str] = []
    wishes: list[Wish] = []
    commands: Sequence[Command] = COMMANDS
    values: dict[str, Any] = {}
    for name, value in found.items():
        match name, value:
            case "keys", dict():
                wishes += _wishes(value, said)
            case "preset", str() if value in PRESETS:
                commands = with_preset(value).commands
            case _ if name in _PLAIN and (read := _PLAIN[name](value)) is not None:
                values[name] = read
            case _ if name in WANTED:
                said.append(_objection(name))
            case _:
                said.append(tr("there is no setting «{name}»", name=paragraph(name)[:40]))
    keymap, more = rebound(wishes, commands)
    said = [paragraph(text) for text in (*said, *more)]
    if len(said) > _MOST_SAID:
        said = [*said[:_MOST_SAID], tr("{number} more like these", number=len(said) - _MOST_SAID)]
    return Read(Settings(**values, keymap=keymap), tuple(said))


def _one_of(names: Iterable[str]) -> Callable[[Any], Any]:
    """Reads one of these names, as what it names."""
    known = {str(name): name for name in names}
    return lambda value: known.get(value) if isinstance(value, str) else None


def _measure(value: Any) -> int | None:
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return value if is_number and NARROWEST <= value <= WIDEST else None


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


_PLAIN: Mapping[str, Callable[[Any], Any]] = {
    "theme": _one_of(PALETTES),
    "measure": _measure,
    "view": _one_of(View),
    "layout": _one_of(Layout),
    "language": _one_of(LANGUAGES),
    "two_columns": _flag,
    "fold": _flag,
}
"""What reads the value of a setting; None for one that it cannot have."""

_ONE = mark("{name} is one of {values}")
WANTED: Mapping[str, tuple[str, Mapping[str, object]]] = {
    "theme": (_ONE, {"values": ", ".join(PALETTES)}),
    "measure": (mark("{name} is a number from {low} to {high}"), {"low": NARROWEST, "high": WIDEST}),
    "view": (_ONE, {"values": ", ".join(View)}),
    "layout": (_ONE, {"values": ", ".join(Layout)}),
    "language": (_ONE, {"values": ", ".join(LANGUAGES)}),
    "two_columns": (mark("{name} is true or false"), {}),
    "fold": (mark("{name} is true or false"), {}),
    "preset": (_ONE, {"values": ", ".join(PRESETS)}),
    "keys": (
        mark(
            '{name} is a table: [keys.all], [keys.list], ...; a set of keys is chosen by preset = "newsboat"'
        ),
        {},
    ),
}
"""Every setting, and what it may be."""


def _objection(name: str) -> str:
    message, values = WANTED[name]
    return tr(message, name=name, **values)


def with_preset(name: str) -> Keymap:
    """The keys of a preset."""
    keymap, _ = rebound(Wish(command, keys.split()) for command, keys in PRESETS[name].items())
    return keymap


def _wishes(sections: Mapping[str, Any], said: list[str]) -> list[Wish]:
    """``[keys.list]`` with ``open = "l"`` or ``open = ["l", "enter"]``."""
    wishes = []
    for section, commands in sections.items():
        if not isinstance(commands, dict):
            said.append(
                tr("keys.{name} is not a table; say [keys.all] and below it {name} = ...", name=section)
            )
            continue
        for name, keys in commands.items():
            wanted = [keys] if isinstance(keys, str) else keys
            if isinstance(wanted, list) and all(isinstance(key, str) for key in wanted):
                wishes.append(Wish(f"{section}.{name}", [key for key in wanted if key]))
            else:
                said.append(tr("keys.{name} is a key or a list of keys, in quotes", name=f"{section}.{name}"))
    return wishes
