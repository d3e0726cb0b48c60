"""Facet values in the index: people, organisations, places ... and every way they are written.

A name is an entity (where the tagger knows one) or a spelling by itself. Its label is the spelling that the
library uses most; of equals, the smaller string. What a query says is looked for among the labels first, then
among all spellings, so that each label selects exactly what its line counts. Which articles carry a name the segments
know; here is how many.

A name that is only known by its spelling is known by the key of its label, for all its spellings have the same; only those
of entities have keys of their own.
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
    facet INTEGER NOT NULL CHECK (facet BETWEEN 0 AND {len(Facet) - 1}),
    entity TEXT CHECK (typeof(entity) IN ('text', 'null')),
    label TEXT NOT NULL CHECK (typeof(label) = 'text'),
    label_key TEXT NOT NULL CHECK (typeof(label_key) = 'text'),
    articles INTEGER NOT NULL CHECK (typeof(articles) = 'integer'),
    hits INTEGER NOT NULL CHECK (typeof(hits) = 'integer'),
    has_twin INTEGER NOT NULL
);
CREATE UNIQUE INDEX name_entity ON name (facet, entity) WHERE entity IS NOT NULL;
CREATE INDEX name_top ON name (facet, hits DESC, label);
CREATE INDEX name_label ON name (facet, label_key);
CREATE TABLE spelling (
    number INTEGER NOT NULL, ordinal INTEGER NOT NULL,
    key TEXT CHECK (typeof(key) IN ('text', 'null')),
    written TEXT NOT NULL CHECK (typeof(written) = 'text'),
    articles INTEGER NOT NULL CHECK (typeof(articles) = 'integer'),
    PRIMARY KEY (number, ordinal)
) WITHOUT ROWID;
CREATE INDEX spelling_key ON spelling (key) WHERE key IS NOT NULL;
"""
NAME = "number, label, label_key, hits, has_twin"
_FEWER = f"SELECT {NAME} FROM name WHERE facet = ? AND hits < ? ORDER BY hits DESC, label, number LIMIT ?"  # noqa: S608
_EQUAL = (
    f"SELECT {NAME} FROM name WHERE facet = ? AND hits = ? AND (label, number) > (?, ?) "  # noqa: S608
    "ORDER BY label, number LIMIT ?"
)
_MORE_THAN_ALL = 1 << 62
_FACETS = list(Facet)
FACET_BITS = 4
"""The lowest bits of a name's number say its facet, so that names are counted by facet without looking them up."""
_BARE = "="
"""Begins the identity of a name that is only known by its spelling; the key of that follows."""
_MOST_SPELLINGS = 0xFFFF

Identity = tuple[Facet, str]
Named = Callable[[int], BitMap]
"""The articles that carry a name, by its number."""


class Name(NamedTuple):
    """A label of a facet, and how many articles carry it. Two names with one ``key`` are twins: one line."""

    number: int
    label: str
    key: str
    hits: int
    has_twin: int

    @property
    def facet(self) -> Facet:
        """Whose label it is."""
        return facet_of(self.number)


def lines_after(database: sqlite3.Connection, facet: Facet, last: Name | None, most: int) -> list[Name]:
    """Names of a facet in the order of its lines: the first ones, or those after one of them."""
    found: list[Name] = []
    if last is not None:
        equal = database.execute(_EQUAL, (place_of(facet), last.hits, last.label, last.number, most))
        found += map(Name._make, equal.fetchall())
    if len(found) < most:
        hits = _MORE_THAN_ALL if last is None else last.hits
        found += map(
            Name._make, database.execute(_FEWER, (place_of(facet), hits, most - len(found))).fetchall()
        )
    return found


def identity(tag: Tag) -> Identity:
    """What makes two tags one: the facet, and the entity or else the folded spelling."""
    return tag.facet, f".{tag.entity}" if tag.entity else f"{_BARE}{name_key(tag.value)}"


def place_of(facet: Facet) -> int:
    """How the tables call a facet."""
    return _FACETS.index(facet)


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


class Change:
    """What a batch of articles changes about names."""

    def __init__(self, database: sqlite3.Connection) -> None:
        """Begin; the transaction is the caller's."""
        self._database = database
        self._numbers: dict[Tag, tuple[int, int]] = {}
        self._new: dict[int, Identity] = {}
        self._new_spellings: dict[tuple[int, int], Tag] = {}
        self._articles: Counter[int] = Counter()
        self._written: defaultdict[int, Counter[int]] = defaultdict(Counter)
        self._left: dict[int, set[int]] = {}
        self._touched: set[int] = set()
        self._stale: defaultdict[int, set[str]] = defaultdict(set)
        (last,) = database.execute("SELECT coalesce(max(number), 0) FROM name").fetchone()
        self._last = int(last) >> FACET_BITS

    def meet(self, tags: Iterable[Tag]) -> None:
        """Number the tags of all articles that are to come: those that some article leaves are known at once."""
        self._numbers = self._spelled(self._written)
        wanted = {tag: identity(tag) for tag in dict.fromkeys(tags) if tag not in self._numbers}
        numbers = self._find(wanted.values())
        spellings: defaultdict[int, dict[str, int]] = defaultdict(dict)
        statement = "SELECT number, written, ordinal FROM spelling WHERE number IN ({})"
        for number, written, ordinal in rows_of(self._database, statement, sorted(numbers.values())):
            spellings[number][written] = ordinal
        for tag, name in wanted.items():
            number = numbers.get(name) or self._name(name)
            numbers[name] = number
            known = spellings[number]
            ordinal = known.get(tag.value)
            if ordinal is None:
                ordinal = max(known.values(), default=-1) + 1
                if ordinal > _MOST_SPELLINGS:  # nobody writes a name in so many ways: a hostile library does
                    ordinal = 0
                else:
                    known[tag.value] = ordinal
                    self._new_spellings[number, ordinal] = tag
            self._numbers[tag] = number, ordinal

    def join(self, doc_id: int, tags: Iterable[Tag]) -> tuple["array[int]", "array[int]"]:
        """An article comes with tags, which were met: the numbers of its names, and of their spellings."""
        names, spellings = array("I"), array("H")
        for tag in tags:
            number, ordinal = self._numbers[tag]
            names.append(number)
            spellings.append(ordinal)
            self._written[number][ordinal] += 1
        now = set(names)
        self._articles.update(now)
        self._touched |= now ^ self._left.pop(doc_id, set())
        return names, spellings

    def leave(self, doc_id: int, record: Record) -> None:
        """An article goes, or will be another: then it comes after all have left."""
        for number, ordinal in zip(record.names, record.spellings, strict=True):
            self._written[number][ordinal] -= 1
        self._left[doc_id] = set(record.names)
        self._articles.subtract(self._left[doc_id])

    def apply(self) -> None:
        """Write how many articles carry each name, and its label; of most that change nothing changes."""
        self._touched.update(*self._left.values())
        self._touched.update(number for number, written in self._written.items() if any(written.values()))
        self._write_spellings()
        labels = self._labels()
        gone: list[tuple[int]] = []
        same: list[tuple[int, int, int]] = []
        changed: list[tuple[str, str, int, int, int]] = []
        for number, facet, before, key, articles in rows_of(
            self._database,
            "SELECT number, facet, label, label_key, articles FROM name WHERE number IN ({})",
            sorted(self._touched - self._new.keys()),
        ):
            self._stale[facet].add(key)
            now = articles + self._articles[number]
            if now <= 0:
                gone.append((number,))
            elif number not in labels:
                raise Damaged
            elif labels[number] == before:
                same.append((now, now, number))
            else:
                called = name_key(labels[number])
                self._stale[facet].add(called)
                changed.append((labels[number], called, now, now, number))
        database = self._database
        database.executemany("DELETE FROM name WHERE number = ?", gone)
        database.executemany("DELETE FROM spelling WHERE number = ?", gone)
        database.executemany("UPDATE name SET articles = ?, hits = ? WHERE number = ?", same)
        database.executemany(
            "UPDATE name SET label = ?, label_key = ?, articles = ?, hits = ? WHERE number = ?", changed
        )
        self._write_new(labels)

    def _write_spellings(self) -> None:
        """How many articles write each name in each way."""
        changed: list[tuple[int, int, int]] = []
        come: list[tuple[int, int, str | None, str, int]] = []
        for number, written in sorted(self._written.items()):
            for ordinal, more in sorted(written.items()):
                tag = self._new_spellings.get((number, ordinal))
                if tag is not None:
                    key = name_key(tag.value) if tag.entity else None
                    come.append((number, ordinal, key, tag.value, more))
                elif more:
                    changed.append((more, number, ordinal))
        self._database.executemany(
            "UPDATE spelling SET articles = articles + ? WHERE number = ? AND ordinal = ?", changed
        )
        self._database.executemany("INSERT INTO spelling VALUES (?, ?, ?, ?, ?)", come)
        self._database.executemany(
            "DELETE FROM spelling WHERE number = ? AND articles <= 0",
            [(number,) for number, written in self._written.items() if min(written.values()) < 0],
        )

    def _write_new(self, labels: Mapping[int, str]) -> None:
        """Names that were not there, counted as if no other shared their label."""
        come: list[tuple[int, int, str | None, str, str, int, int]] = []
        for number, (facet, named) in self._new.items():
            label, articles, place = labels[number], self._articles[number], place_of(facet)
            entity, key = (None, named[1:]) if named[0] == _BARE else (named[1:], name_key(label))
            self._stale[place].add(key)
            come.append((number, place, entity, label, key, articles, articles))
        self._database.executemany("INSERT INTO name VALUES (?, ?, ?, ?, ?, ?, ?, 0)", come)

    def recount(self, named: Named) -> None:
        """Count the lines that may have changed, once the segments are as they will be: names that share a label are one."""
        changed: list[tuple[int, bool, int]] = []
        for place, keys in sorted(self._stale.items()):
            lines: defaultdict[str, list[tuple[int, int, int, int]]] = defaultdict(list)
            statement = (
                "SELECT label_key, number, articles, hits, has_twin FROM name "  # noqa: S608 - a number of ours
                f"WHERE facet = {place} AND label_key IN ({{}})"
            )
            for key, *name in rows_of(self._database, statement, sorted(keys)):
                lines[key].append((name[0], name[1], name[2], name[3]))
            for same in lines.values():
                hits = same[0][1] if len(same) == 1 else len(BitMap.union(*(named(one[0]) for one in same)))
                now = hits, len(same) > 1
                changed += [(*now, number) for number, _, *before in same if tuple(before) != now]
        self._database.executemany("UPDATE name SET hits = ?, has_twin = ? WHERE number = ?", changed)

    def _find(self, wanted: Iterable[Identity]) -> dict[Identity, int]:
        """The numbers of the names that are there."""
        found: dict[Identity, int] = {}
        sought: defaultdict[tuple[Facet, str], dict[str, None]] = defaultdict(dict)
        for facet, named in wanted:
            sought[facet, named[0]][named[1:]] = None
        for (facet, kind), names in sought.items():
            column, which = ("label_key", "entity IS NULL AND ") if kind == _BARE else ("entity", "")
            statement = f"SELECT {column}, number FROM name WHERE facet = {place_of(facet)} AND {which}{column} IN ({{}})"  # noqa: S608
            for name, number in rows_of(self._database, statement, names):
                found[facet, kind + name] = number
        return found

    def _spelled(self, numbers: Iterable[int]) -> dict[Tag, tuple[int, int]]:
        """All spellings of some names that are there."""
        statement = "SELECT number, ordinal, written, entity FROM spelling JOIN name USING (number) WHERE number IN ({})"
        return {
            Tag(facet_of(number), written, entity or ""): (number, ordinal)
            for number, ordinal, written, entity in rows_of(self._database, statement, sorted(numbers))
        }

    def _name(self, name: Identity) -> int:
        """The number of a new name."""
        self._last += 1
        number = self._last << FACET_BITS | place_of(name[0])
        self._new[number] = name
        return number

    def _labels(self) -> dict[int, str]:
        """How each name that is touched is mostly written now."""
        best: dict[int, tuple[int, str]] = {}
        for number, written, articles in rows_of(
            self._database,
            "SELECT number, written, articles FROM spelling WHERE number IN ({})",
            sorted(self._touched),
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
        tags.append(Tag(facet_of(number), row[1], row[0] or ""))
    return tuple(tags)
