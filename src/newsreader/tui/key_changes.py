"""Other keys for commands, as a preset or a configuration file wishes. Pure, and total: a bad wish is one sentence.

A wish takes its key from whatever had it there before. Two wishes for one key are a clash: the first has it.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from newsreader.speech import tr
from newsreader.tui.keymap import COMMANDS, Command, Keymap, Where, keys_shown, shown

_NAMED = frozenset(
    (
        *(
            "space",
            "enter",
            "escape",
            "tab",
            "backspace",
            "delete",
            "insert",
            "home",
            "end",
            "pageup",
            "pagedown",
        ),
        *("up", "down", "left", "right"),
        *(f"f{number}" for number in range(1, 25)),
    )
)
_ALIASES = {
    "esc": "escape", "return": "enter", "del": "delete", "ins": "insert", "pgdn": "pagedown", "pgup": "pageup",
    "plus": "+", "comma": ",", "minus": "-",
}  # fmt: skip
_MODIFIERS = frozenset({"ctrl", "alt", "shift"})
_LETTERS = {"^": "ctrl", "c-": "ctrl", "m-": "alt", "a-": "alt", "s-": "shift"}
_SHORT = re.compile(r"^(\^|[CMAS]-)(?=.)", re.IGNORECASE)
_SAME = {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+[": "escape"}
"""A terminal sends the same for both."""
_KEPT = "ctrl+q"
"""Always quits: no configuration can lock somebody in."""
_GENERAL = frozenset({Where.ALL, Where.MOVE})
_MOST_KEYS = 12


_Spot = tuple[Where, str]


class Wish(NamedTuple):
    """Keys that somebody wants for the command of this name (``section.name``)."""

    name: str
    keys: Sequence[str]


def rebound(wishes: Iterable[Wish], commands: Sequence[Command] = COMMANDS) -> tuple[Keymap, list[str]]:
    """The keys in force after these wishes, and what is wrong with some of them."""
    said: list[str] = []
    taken: dict[_Spot, str] = {}
    wished: dict[str, tuple[str, ...]] = {}
    known = {f"{command.where.section}.{command.name}": command for command in commands}
    for name, keys in wishes:
        command = known.get(name)
        if command is None:
            said.append(_unknown(name, known))
            continue
        wished[name] = tuple(_granted(name, command.where, keys, taken, said))
    # Whoever keeps a key that it always had (Space in the text, beside Space in the facets) takes it from nobody.
    gained = {spot for spot, name in taken.items() if spot[1] not in known[name].keys}
    changed = [_changed(command, wished, gained) for command in commands]
    for before, after in zip(commands, changed, strict=True):
        name = f"{after.where.section}.{after.name}"
        if before.keys and not after.keys and name not in wished:
            said.append(
                tr(
                    "keys.{name} ({keys}) has no key now: other commands took it",
                    name=name,
                    keys=keys_shown(before),
                )
            )
    return Keymap(changed), said


def read_key(text: str) -> str | None:
    """A key as people write it ("^D", "Ctrl+d", "C-d", "Esc", "ґ") as it is named here; None when it is none."""
    if len(text) == 1:
        return "space" if text == " " else text if text.isprintable() else None
    text = _SHORT.sub(lambda found: f"{_LETTERS[found[1].lower()]}+", text.strip())
    head, _, key = text.removesuffix("+").rpartition("+") if text.endswith("++") else text.rpartition("+")
    key = _ALIASES.get(key.lower(), key) or ("+" if text.endswith("++") else "")
    modifiers = sorted(head.lower().split("+")) if head else []
    if len(set(modifiers) & _MODIFIERS) != len(modifiers):
        return None
    if len(key) > 1:
        key = key.lower()
        if key not in _NAMED:
            return None
    elif not key.isprintable() or key in {"", " "}:
        return None
    elif modifiers == ["shift"]:
        return key.upper()
    elif modifiers:
        key = key.lower()
    name = "+".join((*modifiers, key))
    return _SAME.get(name, name)


def _granted(
    name: str, where: Where, keys: Sequence[str], taken: dict[_Spot, str], said: list[str]
) -> Iterable[str]:
    """The keys that a wish gets."""
    for text in keys[:_MOST_KEYS]:
        key = read_key(text)
        if key is None:
            said.append(tr("keys.{name}: «{key}» is no key", name=name, key=text[:20]))
        elif key == _KEPT and name != "all.leave":
            said.append(tr("keys.{name}: ^Q always quits", name=name))
        elif where is Where.FILTER and len(key) == 1:
            said.append(tr("keys.{name}: «{key}» is typed into the filter box", name=name, key=key))
        elif (where, key) in taken:
            if taken[where, key] != name:
                other = taken[where, key]
                said.append(
                    tr(
                        "keys.{name}: «{key}» is already wanted for {other}",
                        name=name,
                        key=shown(key),
                        other=other,
                    )
                )
        else:
            taken[where, key] = name
            yield key


def _changed(command: Command, wished: Mapping[str, tuple[str, ...]], gained: Collection[_Spot]) -> Command:
    name = f"{command.where.section}.{command.name}"
    if name in wished:
        return command._replace(keys=wished[name])
    apart = command.where in {Where.FILTER, Where.PAGE}
    places = {command.where} if apart else _GENERAL | {command.where}
    # What works everywhere must not be hidden by a key that a pane happened to have.
    kept = tuple(
        key for key in command.keys if key == _KEPT or not any((place, key) in gained for place in places)
    )
    return command._replace(keys=kept)


def _unknown(name: str, known: Iterable[str]) -> str:
    """That there is no such command, and the one that may be meant."""
    from difflib import get_close_matches

    found = get_close_matches(name, known, 1)
    if not found:
        return tr("keys.{name}: there is no such command", name=name)
    return tr("keys.{name}: there is no such command; did you mean {other}?", name=name, other=found[0])
