"""Facet values in the index: people, organisations, places ... and every way they are written.

A name is an entity (where the tagger knows one) or a spelling by itself. Its label is the spelling that the
library uses most; of equals, the smaller string. What a query says is looked for among the labels first, then
among all spellings, so that each label selects exactly what its line counts. Which articles carry a name the segments
know; here is how many.
"""

import sqlite3
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from pyroaring import BitMap

from newsreader.index.blobs import Damaged
from newsreader.index.entry import name_key
from newsreader.index.lookup import rows_of
from newsreader.index.segment import Record
from newsreader.model import Facet, Tag

TABLES = f"""
CREATE TABLE name (
    number INTEGER PRIMARY KEY,
    facet TEXT NOT NULL CHECK (facet IN ({", ".join(f"'{facet}'" for facet in Facet)})),
    entity TEXT NOT NULL CHECK (typeof(entity) = 'text'),
    label TEXT NOT NULL CHECK (typeof(label) = 'text'),
    label_key TEXT NOT NULL CHECK (typeof(label_key) = 'text'),
    articles INTEGER NOT NULL CHECK (typeof(articles) = 'integer'),
    hits INTEGER NOT NULL CHECK (typeof(hits) = 'integer'),
    has_twin INTEGER NOT NULL,
    UNIQUE (facet, entity)
);
CREATE INDEX name_top ON name (facet, hits DESC, label);
CREATE INDEX name_label ON name (facet, label_key);
CREATE TABLE spelling (
    number INTEGER NOT NULL, ordinal INTEGER NOT NULL,
    facet TEXT NOT NULL, key TEXT NOT NULL,
    written TEXT NOT NULL CHECK (typeof(written) = 'text'),
    articles INTEGER NOT NULL CHECK (typeof(articles) = 'integer'),
    PRIMARY KEY (number, ordinal)
) WITHOUT ROWID;
CREATE INDEX spelling_key ON spelling (facet, key);
"""
_FACETS = list(Facet)
FACET_BITS = 4
"""The lowest bits of a name's number say its facet, so that names are counted by facet without looking them up."""
BARE = "="
"""Begins the identity of a name that is only known by its spelling."""
_MOST_SPELLINGS = 0xFFFF

Identity = tuple[str, str]
Named = Callable[[int], BitMap]
"""The articles that carry a name, by its number."""


def identity(tag: Tag) -> Identity:
    """What makes two tags one: the facet, and the entity or else the folded spelling."""
    return str(tag.facet), tag.entity or f"{BARE}{name_key(tag.value)}"


def facet_of(number: int) -> Facet:
    """The facet of a name.

    Raises:
        Damaged: There is no such facet.
    """
    try:
        return _FACETS[number & (1 << FACET_BITS) - 1]
    except IndexError as error:
        raise Damaged from error


def by_facet(counts: Mapping[int, int]) -> dict[Facet, dict[int, int]]:
    """Numbers of names with their counts, facet by facet; every facet is there.

    Raises:
        Damaged: There is no such facet.
    """
    found: list[dict[int, int]] = [{} for _ in range(1 << FACET_BITS)]
    bits = (1 << FACET_BITS) - 1
    for number, times in counts.items():
        found[number & bits][number] = times
    if any(found[len(_FACETS) :]):
        raise Damaged
    return dict(zip(_FACETS, found, strict=False))


class _Name(NamedTuple):
    number: int
    spellings: dict[str, int]
    """Their ordinals."""


class Change:
    """What a batch of articles changes about names."""

    def __init__(self, database: sqlite3.Connection) -> None:
        """Begin; the transaction is the caller's."""
        self._database = database
        self._names: dict[Identity, _Name] = {}
        self._articles: Counter[int] = Counter()
        self._written: defaultdict[int, Counter[int]] = defaultdict(Counter)
        self._stale: defaultdict[str, set[str]] = defaultdict(set)
        (last,) = database.execute("SELECT coalesce(max(number), 0) FROM name").fetchone()
        self._last = int(last) >> FACET_BITS

    def join(self, tags: Iterable[Tag]) -> tuple["array[int]", "array[int]"]:
        """An article comes with tags: the numbers of its names, and of their spellings."""
        names, spellings = array("I"), array("H")
        for tag in tags:
            number, ordinal = self._number(tag)
            names.append(number)
            spellings.append(ordinal)
            self._written[number][ordinal] += 1
        self._articles.update(set(names))
        return names, spellings

    def leave(self, record: Record) -> None:
        """An article goes, or will be another."""
        for number, ordinal in zip(record.names, record.spellings, strict=True):
            self._written[number][ordinal] -= 1
        self._articles.subtract(set(record.names))

    def apply(self) -> None:
        """Write how many articles carry each name, and its label."""
        database = self._database
        database.executemany(
            "UPDATE spelling SET articles = articles + ? WHERE number = ? AND ordinal = ?",
            [
                (more, number, ordinal)
                for number, written in sorted(self._written.items())
                for ordinal, more in written.items()
                if more
            ],
        )
        database.executemany(
            "DELETE FROM spelling WHERE number = ? AND articles <= 0",
            [(number,) for number, written in self._written.items() if min(written.values()) < 0],
        )
        labels = self._labels()
        changed: list[tuple[str, str, int, int]] = []
        for number, facet, before, articles in rows_of(
            self._database,
            "SELECT number, facet, label_key, articles FROM name WHERE number IN ({})",
            self._written,
        ):
            self._stale[facet].add(before)
            now = articles + self._articles[number]
            if now <= 0:
                database.execute("DELETE FROM name WHERE number = ?", (number,))
                database.execute("DELETE FROM spelling WHERE number = ?", (number,))
                continue
            if number not in labels:
                raise Damaged
            key = name_key(labels[number])
            self._stale[facet].add(key)
            changed.append((labels[number], key, now, number))
        database.executemany(
            "UPDATE name SET label = ?, label_key = ?, articles = ? WHERE number = ?", changed
        )

    def recount(self, named: Named) -> None:
        """Count the lines that may have changed, once the segments are as they will be: names that share a label are one."""
        for facet, keys in sorted(self._stale.items()):
            lines: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
            statement = f"SELECT label_key, number, articles FROM name WHERE facet = '{Facet(facet)}' AND label_key IN ({{}})"  # noqa: S608
            for key, number, articles in rows_of(self._database, statement, keys):
                lines[key].append((number, articles))
            changed: list[tuple[int, bool, int]] = []
            for same in lines.values():
                hits = same[0][1] if len(same) == 1 else len(BitMap.union(*(named(n) for n, _ in same)))
                changed += [(hits, len(same) > 1, number) for number, _ in same]
            self._database.executemany("UPDATE name SET hits = ?, has_twin = ? WHERE number = ?", changed)

    def _number(self, tag: Tag) -> tuple[int, int]:
        name = self._names.get(identity(tag)) or self._find(identity(tag))
        ordinal = name.spellings.get(tag.value)
        if ordinal is None:
            ordinal = max(name.spellings.values(), default=-1) + 1
            if ordinal > _MOST_SPELLINGS:  # nobody writes a name in so many ways: a hostile library does
                return name.number, 0
            name.spellings[tag.value] = ordinal
            self._database.execute(
                "INSERT INTO spelling VALUES (?, ?, ?, ?, ?, 0)",
                (name.number, ordinal, str(tag.facet), name_key(tag.value), tag.value),
            )
        return name.number, ordinal

    def _find(self, wanted: Identity) -> _Name:
        """A name with its spellings; one that is new gets the next number."""
        rows = self._database.execute(
            "SELECT number, written, ordinal FROM name LEFT JOIN spelling USING (number) WHERE name.facet = ? AND entity = ?",
            wanted,
        ).fetchall()
        if rows:
            number = rows[0][0]
        else:
            self._last += 1
            number = self._last << FACET_BITS | _FACETS.index(Facet(wanted[0]))
            self._database.execute("INSERT INTO name VALUES (?, ?, ?, '', '', 0, 0, 0)", (number, *wanted))
        spellings = {written: ordinal for _, written, ordinal in rows if written is not None}
        found = self._names[wanted] = _Name(number, spellings)
        return found

    def _labels(self) -> dict[int, str]:
        """How each name that is touched is mostly written now."""
        best: dict[int, tuple[int, str]] = {}
        for number, written, articles in rows_of(
            self._database,
            "SELECT number, written, articles FROM spelling WHERE number IN ({})",
            self._written,
        ):
            rank = (-articles, written)
            if number not in best or rank < best[number]:
                best[number] = rank
        return {number: label for number, (_, label) in best.items()}


def tags_of(database: sqlite3.Connection, record: Record) -> tuple[Tag, ...]:
    """The tags of an article as it writes them.

    Raises:
        Damaged: A name is not there.
    """
    tags: list[Tag] = []
    for number, ordinal in zip(record.names, record.spellings, strict=True):
        row = database.execute(
            "SELECT entity, written FROM name JOIN spelling USING (number) WHERE number = ? AND ordinal = ?",
            (number, ordinal),
        ).fetchone()
        if row is None:
            raise Damaged
        tags.append(Tag(facet_of(number), row[1], "" if row[0].startswith(BARE) else row[0]))
    return tuple(tags)
