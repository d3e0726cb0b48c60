"""What of the reader's word an index was made by, so that articles are read again when it changes, and only they.

A small file beside the index. It is a cache like the index: without it, everything that was said counts as new.
"""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from newsreader.places import touch_private
from newsreader.text.marks.overrides import Sayings

_NAME = "heard.json"


class News(NamedTuple):
    """What the reader said, and what of it an index has not heard of: articles by their hash, rules by name and source."""

    sayings: Sayings = Sayings()
    hashes: frozenset[bytes] = frozenset()
    rules: frozenset[tuple[str, str]] = frozenset()

    @property
    def names(self) -> frozenset[str]:
        """The names of the rules."""
        return frozenset(name for name, _ in self.rules)


NO_NEWS = News()


def news(place: Path | object, sayings: Sayings) -> News:
    """What an index has not heard of yet. Until ``heard`` is called all of that stays new, whatever happens.

    Args:
        place: The directory of the index; of an index in memory, which hears everything anew, anything else.
        sayings: All that the reader said.
    """
    now = _plain(sayings)
    before = _load(place) if isinstance(place, Path) else {}
    hashes = _different(before.get("overrides"), now["overrides"]) | set(_names(before.get("new_hashes")))
    rules = _different(before.get("rules"), now["rules"]) | set(_names(before.get("new_rules")))
    if isinstance(place, Path) and (hashes or rules):
        _save(place, {**before, "new_hashes": sorted(hashes), "new_rules": sorted(rules)})
    said = ((name, source) for name, _, source in (rule.partition(" ") for rule in rules))
    known = frozenset(bytes.fromhex(hash_) for hash_ in hashes if _is_hex(hash_))
    return News(sayings, known, frozenset(said))


def heard(place: Path | object, told: News) -> None:
    """The index is made by this from now on."""
    if isinstance(place, Path) and (told.hashes or told.rules):
        _save(place, _plain(told.sayings))


def _plain(sayings: Sayings) -> dict[str, Any]:
    overrides = {hash_.hex(): dict(sorted(wishes.items())) for hash_, wishes in sayings.overrides.items()}
    rules = {f"{rule.name} {rule.source}": str(rule.wish) for rule in sayings.rules.values()}
    return {"overrides": overrides, "rules": rules}


def _different(before: Any, now: dict[str, Any]) -> set[str]:
    known = before if isinstance(before, dict) else {}
    return {key for key in known.keys() | now.keys() if known.get(key) != now.get(key)}


def _names(found: Any) -> list[str]:
    return [name for name in found if isinstance(name, str)] if isinstance(found, list) else []


def _is_hex(text: str) -> bool:
    with suppress(ValueError):
        return bool(bytes.fromhex(text))
    return False


def _load(directory: Path) -> dict[str, Any]:
    try:
        found = json.loads((directory / _NAME).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _save(directory: Path, what: dict[str, Any]) -> None:
    """All of it or nothing. Where it cannot be written, neither can the index."""
    made = directory / f"{_NAME}.new"
    with suppress(FileNotFoundError):
        made.unlink()
    touch_private(made)
    with made.open("w", encoding="utf-8") as file:
        json.dump(what, file, ensure_ascii=False)
        file.flush()
        os.fsync(file.fileno())
    made.replace(directory / _NAME)
