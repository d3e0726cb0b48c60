"""The folders that an article lies in, as values of a facet: each as it is called from its root on."""

import os
from collections.abc import Sequence
from pathlib import Path

from newsreader.index.entry import name_key
from newsreader.model import Facet, Tag
from newsreader.text.sanitise import paragraph

DEEPEST = 8
"""Folders inside each other that are told apart; below that an article is counted where it is one of them."""


def folder_tags(path: bytes, roots: Sequence[bytes]) -> tuple[Tag, ...]:
    """The folders of a file, the outermost first: "2026", "2026/05". None for one that lies in a root itself.

    Args:
        path: Absolute.
        roots: Absolute; the innermost one that holds the file counts. Of several each lends its folders its name.
    """
    home = max((root for root in roots if path.startswith(os.path.join(root, b""))), key=len, default=None)  # noqa: PTH118 - bytes
    if home is None:
        return ()
    inside = path[len(home) :].strip(b"/").split(b"/")[:-1][:DEEPEST]
    before = [Path(os.fsdecode(home)).name] if len(roots) > 1 else []
    names = [*before, *map(os.fsdecode, inside)]
    values = (paragraph("/".join(names[: place + 1])) for place in range(len(names)))
    return tuple(Tag(Facet.FOLDER, value) for value in dict.fromkeys(values) if name_key(value))
