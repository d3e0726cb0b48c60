"""Where an index can be: the cache, else somewhere this session can write, else memory."""

from collections.abc import Sequence
from pathlib import Path

from newsreader import places
from newsreader.index import schema
from newsreader.index.store import Memory

CATALOGUE = schema.NAME
"""The file that changes whenever something of an index does."""

Place = Path | Memory
"""A private directory, or an index in memory that reader and writer of this process share."""


def find_place(roots: Sequence[str], cache: Path | None = None) -> Place:
    """A place for the index of these roots; nothing is raised."""
    choices = [places.index_directory(roots, cache)]
    if cache is None:
        choices.append(places.fallback_directory(roots))
    return (
        next((directory for directory in choices if places.make_private(directory)), None) or schema.memory()
    )
