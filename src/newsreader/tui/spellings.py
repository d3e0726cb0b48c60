"""How the open article writes its names: a child process looks, for that takes dictionaries."""

from collections.abc import Sequence
from typing import NamedTuple

from newsreader.model import Facet
from newsreader.tui.child import ask


class Named(NamedTuple):
    """A name: whether it is a tag, its forms and how often, why they are one."""

    facet: Facet
    value: str
    is_shown: bool
    forms: Sequence[tuple[str, int]]
    reasons: Sequence[str]


async def names_in(path: str) -> tuple[Named, ...]:
    """The names in a file; none when nobody answers."""
    found = await ask("clean", "--json", "--", path)
    try:
        return tuple(
            Named(
                Facet(row["facet"]),
                row["value"],
                row["shown"],
                tuple((form, number) for form, number in row["forms"]),
                row["why"],
            )
            for row in found["names"]
        )
    except (ValueError, KeyError, TypeError):
        return ()
