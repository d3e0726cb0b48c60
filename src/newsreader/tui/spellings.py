"""How the open article writes its names: a child process looks, for that takes dictionaries."""

import json
import subprocess
import sys
from collections.abc import Sequence
from typing import NamedTuple

from newsreader.model import Facet

_PATIENCE = 20.0
"""Seconds for an answer."""


class Named(NamedTuple):
    """A name: whether it is a tag, its forms and how often, why they are one."""

    facet: Facet
    value: str
    is_shown: bool
    forms: Sequence[tuple[str, int]]
    reasons: Sequence[str]


def names_in(path: str) -> tuple[Named, ...]:
    """The names in a file; none when nobody answers. For a thread that may wait."""
    command = [sys.executable, "-m", "newsreader", "clean", "--json", "--", path]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=True)  # noqa: S603 - our own program
        return tuple(
            Named(
                Facet(row["facet"]),
                row["value"],
                row["shown"],
                tuple((form, number) for form, number in row["forms"]),
                row["why"],
            )
            for row in json.loads(done.stdout)["names"]
        )
    except (OSError, ValueError, KeyError, TypeError, subprocess.SubprocessError):
        return ()
