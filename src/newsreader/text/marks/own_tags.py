"""The reader's own tags as they are typed: several at once, with commas between; a minus takes one off. Pure."""

from typing import NamedTuple

from newsreader.text.queries.clauses import clean_value
from newsreader.text.sanitise import paragraph

LONGEST = 60
"""Characters of a tag; a longer one is a note."""
MOST = 40
"""Tags at once; who pastes a text did not mean tags."""
_BETWEEN = ",;\n"


class Typed(NamedTuple):
    """The tags that are to be put on, and those that are to be taken off."""

    put: tuple[str, ...]
    take: tuple[str, ...]


def typed_tags(text: str, *, off: bool = False) -> Typed:
    """What was typed, each tag once.

    Args:
        text: Names with commas between; "#" before a name is no part of it, "-" takes it off.
        off: All of them are to be taken off.
    """
    put: dict[str, None] = {}
    take: dict[str, None] = {}
    for part in _parts(text)[:MOST]:
        written = part.strip()
        name = tag_name(written)
        if name:
            (take if off or written.startswith("-") else put)[name] = None
    return Typed(tuple(name for name in put if name not in take), tuple(take))


def tag_name(text: str) -> str:
    """A tag as it is kept; "" for what can be none."""
    return clean_value(paragraph(text).lstrip("-# "))[:LONGEST].rstrip()


def last_part(text: str) -> tuple[str, str]:
    """What stands before the tag that is being typed, and that tag, without its signs."""
    start = max(text.rfind(sign) for sign in _BETWEEN) + 1
    name = text[start:].lstrip(" -#")
    return text[: len(text) - len(name)], name


def _parts(text: str) -> list[str]:
    for sign in _BETWEEN[1:]:
        text = text.replace(sign, _BETWEEN[0])
    return text.split(_BETWEEN[0])
