"""Where the shelf's contents are in an index: looked up once; when either changes, only what changed is looked up again.

Looking up takes three microseconds a content, which are seconds for who has read a million articles. So it is also kept
beside the index from one session to the next.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from pyroaring import BitMap

from newsreader.index.blobs import Damaged, pack, seal, unpack, unseal
from newsreader.index.segments import Moment
from newsreader.index.sets import Sets
from newsreader.places import write_private

_RECORD = "marks"
"""Beside the catalogue."""
_MANY = 2000
"""Articles from which a record is worth a file: the others are found in some milliseconds."""

Contents = Callable[[Sequence[bytes] | None], Iterable[bytes]]
"""All contents of a list, or those of some contents that are on it."""


class _Known(NamedTuple):
    at: Moment
    version: object
    docs: BitMap


def listed(hashes: Sequence[bytes]) -> Contents:
    """A list that is in memory."""
    return lambda among: hashes if among is None else set(hashes).intersection(among)


class Located:
    """The articles of lists of contents, each list by its name."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}

    def docs(self, sets: Sets, name: str, version: object, contents: Contents) -> BitMap:
        """The articles of a list.

        Args:
            sets: The index.
            name: Of the list.
            version: Another one when something else is on the list.
            contents: Asked only for what is not known.
        """
        known = self._known.get(name)
        if known is not None and known.version == version:
            docs = _followed(sets, known, contents)
        else:
            docs = sets.with_hashes(contents(None))
        self._known[name] = _Known(sets.at, version, docs)
        return docs

    def change(self, before: object, after: object, about: BitMap, on_list: Callable[[str], BitMap]) -> None:
        """Some articles come on lists, or leave them; all lists of one version become another one by that.

        Args:
            before: The version that they had.
            after: The version that they have.
            about: The articles.
            on_list: Those of them that are on a list now.
        """
        for name, known in self._known.items():
            if known.version == before:
                self._known[name] = known._replace(version=after, docs=(known.docs - about) | on_list(name))

    # ---------------------------------------------------------------- from one session to the next

    def keep(
        self, directory: Path, names: Iterable[str], stamp: Callable[[], str], version: Callable[[], object]
    ) -> None:
        """Leave what is known of some lists beside the index.

        Args:
            directory: Of the index.
            names: Of the lists.
            stamp: What tells the lists as they are now from any others, in all sessions; "" when nothing does.
            version: What they are called in this session.
        """
        known = {name: found for name in names if (found := self._known.get(name))}
        if sum(len(found.docs) for found in known.values()) < _MANY:
            return
        stamped = stamp()
        now = version()  # afterwards: were they changed in between, they are another version
        lists = {
            name: [found.at.birth, sorted(found.at.segments), b64encode(pack(found.docs)).decode()]
            for name, found in known.items()
            if stamped and found.version == now
        }
        if lists:  # else another session may have left what it knows
            with suppress(OSError):  # then they are looked up again
                write_private(directory / _RECORD, seal(json.dumps([stamped, lists]).encode()))

    def recall(self, directory: Path, stamp: Callable[[], str], version: Callable[[], object]) -> None:
        """Know again what was kept, if the lists are still the same ones.

        Args:
            directory: Of the index.
            stamp: See ``keep``.
            version: See ``keep``.
        """
        with suppress(OSError, Damaged, ValueError, TypeError, AttributeError):  # none, or somebody else's
            kept, lists = json.loads(unseal((directory / _RECORD).read_bytes()))
            now = version()  # before: see ``keep``
            if kept == stamp():
                self._known |= {
                    name: _Known(Moment(birth, frozenset(segments)), now, unpack(b64decode(docs)))
                    for name, (birth, segments, docs) in lists.items()
                }


def _followed(sets: Sets, known: _Known, contents: Contents) -> BitMap:
    """The articles of a list that is as it was in an index that has gone on."""
    moved = sets.since(known.at)
    if moved is None or len(moved) > len(known.docs):
        return sets.with_hashes(contents(None))
    hashes = dict(sets.hashes(moved))
    there = set(contents(list(hashes.values()))) if hashes else ()
    stayed = (known.docs & sets.everything) - moved
    return stayed | BitMap(doc_id for doc_id, content in hashes.items() if content in there)
