"""Facet values in the index: people, organisations, places ... and every way they are written.

A name is an entity (where the tagger knows one) or a spelling by itself. Its label is the spelling that the
library uses most; of equals, the smaller string. What a query says is looked for among the labels first, then
among all spellings, so that each label selects exactly what its line counts.
"""

import sqlite3
from collections import Counter, defaultdict

from pyroaring import BitMap

from newsreader.index.blobs import Damaged, pack, unpack, unpack_union
from newsreader.index.entry import name_key
from newsreader.model import Tag


def identity(tag: Tag) -> tuple[str, str]:
    """What makes two tags one: the facet, and the entity or else the folded spelling."""
    return str(tag.facet), tag.entity or f"={name_key(tag.value)}"


class Change:
    """What a batch of articles changes about names."""

    def __init__(self) -> None:
        self._joins: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
        self._leaves: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
        self._written: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)

    def join(self, doc_id: int, tag: Tag) -> None:
        """An article has a tag."""
        self._joins[identity(tag)].add(doc_id)
        self._written[identity(tag)][tag.value] += 1

    def leave(self, doc_id: int, tag: Tag) -> None:
        """An article no longer has a tag."""
        self._leaves[identity(tag)].add(doc_id)
        self._written[identity(tag)][tag.value] -= 1

    def apply(self, database: sqlite3.Connection) -> dict[tuple[str, str], int]:
        """Write the names.

        Returns:
            The number of each name that was touched and still is.
        """
        numbers: dict[tuple[str, str], int] = {}
        stale: set[tuple[str, str]] = set()
        for name in sorted(self._written):
            number = self._apply_one(database, name, stale)
            if number is not None:
                numbers[name] = number
        for facet, key in sorted(stale):
            _count(database, facet, key)
        return numbers

    def _apply_one(
        self, database: sqlite3.Connection, name: tuple[str, str], stale: set[tuple[str, str]]
    ) -> int | None:
        """Bring one name up to date; labels whose counts may have changed go to ``stale``."""
        facet, entity = name
        row = database.execute(
            "SELECT id, label_key, docs FROM name WHERE facet = ? AND entity = ?", name
        ).fetchone()
        docs = unpack(row[2]) if row else BitMap()
        docs -= BitMap(self._leaves.get(name, ()))
        docs |= BitMap(self._joins.get(name, ()))
        if row:
            stale.add((facet, row[1]))
        if not docs:
            if row:
                database.execute("DELETE FROM name WHERE id = ?", (row[0],))
                database.execute("DELETE FROM spelling WHERE name_id = ?", (row[0],))
            return None
        number = row[0] if row else _next_number(database)
        label = self._spellings(database, number, name)
        stale.add((facet, name_key(label)))
        database.execute(
            "INSERT INTO name VALUES (?, ?, ?, ?, ?, 0, 0, ?) "
            "ON CONFLICT (id) DO UPDATE SET label = excluded.label, label_key = excluded.label_key, docs = excluded.docs",
            (number, facet, entity, label, name_key(label), pack(docs)),
        )
        return int(number)

    def _spellings(self, database: sqlite3.Connection, number: int, name: tuple[str, str]) -> str:
        """Count how often each spelling is used; the label comes back."""
        facet = name[0]
        used: Counter[str] = Counter(
            dict(
                database.execute(
                    "SELECT written, number FROM spelling WHERE name_id = ?", (number,)
                ).fetchall()
            )
        )
        used.update(self._written[name])
        for written in self._written[name]:
            key = (facet, name_key(written), number, written)
            if used[written] > 0:
                database.execute(
                    "INSERT OR REPLACE INTO spelling VALUES (?, ?, ?, ?, ?)", (*key, used[written])
                )
            else:
                database.execute(
                    "DELETE FROM spelling WHERE facet = ? AND key = ? AND name_id = ? AND written = ?", key
                )
        labels = [(-times, written) for written, times in used.items() if times > 0]
        if not labels:
            raise Damaged
        return min(labels)[1]


def _next_number(database: sqlite3.Connection) -> int:
    (last,) = database.execute("SELECT coalesce(max(id), 0) FROM name").fetchone()
    return int(last) + 1


def _count(database: sqlite3.Connection, facet: str, key: str) -> None:
    """Count the articles of a label; names that share it are twins and count as one."""
    rows = database.execute(
        "SELECT id, docs FROM name WHERE facet = ? AND label_key = ?", (facet, key)
    ).fetchall()
    docs = unpack_union(blob for _, blob in rows)
    database.executemany(
        "UPDATE name SET number = ?, has_twin = ? WHERE id = ?",
        [(len(docs), len(rows) > 1, number) for number, _ in rows],
    )
