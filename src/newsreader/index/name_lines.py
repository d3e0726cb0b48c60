"""The lines of the facets: each label of the library, how many articles carry it, and which."""

import sqlite3
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Any

from pyroaring import BitMap

from newsreader.index.entry import name_key
from newsreader.index.lookup import rows_of
from newsreader.index.names import FACET_BITS, NAME, Name, lines_after, place_of
from newsreader.index.opening import Opening
from newsreader.index.segment import LAST
from newsreader.index.segments import Segments
from newsreader.model import Facet

_COMMON = 1000
"""Names of most articles, looked through for how they begin and for a word inside: a surname is typed more often than a
given name."""
_SPELT = 300
"""Spellings that begin alike and are looked at: a letter alone may begin many thousands."""
_KEPT = 20_000
"""Names in memory: a query typed letter by letter meets the same ones again."""
_AT_ONCE = 100
"""Lines read at a time, as many as a first screen of facets looks at."""


class _Top:
    """The first lines of a facet, as far as they were read."""

    def __init__(self, names: Iterable[Name], *, is_whole: bool) -> None:
        self.lines: list[Name] = []
        self.twins: set[str] = set()
        self.last: Name | None = None
        self.is_whole = is_whole
        self.add(names)

    def add(self, names: Iterable[Name]) -> None:
        """Names that follow; the second of two twins is no line."""
        for name in names:
            self.last = name
            if not name.has_twin:
                self.lines.append(name)
            elif name.key not in self.twins:
                self.twins.add(name.key)
                self.lines.append(name)


class NameLines:
    """The names of one moment."""

    def __init__(self, database: sqlite3.Connection, segments: Segments, opening: Opening) -> None:
        """Read nothing yet."""
        self._database = database
        self._opening = opening
        self._segments = segments
        self._tops: dict[Facet, _Top] = {}
        self._kept: dict[int, Name] = {}
        self._common: dict[Facet, tuple[list[Name], str, list[int]]] = {}

    def docs(self, facet: Facet, key: str) -> BitMap:
        """The articles with a facet value, by its folded spelling."""
        numbers = [number for (number,) in self._of(facet, key, "number")]
        return BitMap.union(BitMap(), *map(self._segments.named, numbers))

    def docs_of(self, name: Name) -> BitMap:
        """The articles of a line."""
        return self.docs(name.facet, name.key) if name.has_twin else self._segments.named(name.number)

    def label(self, facet: Facet, value: str) -> str | None:
        """How the library mostly writes a value; None when it does not know it, or only as part of several."""
        names = self._of(facet, name_key(value), "label_key, label")
        if len({key for key, _ in names}) != 1:
            return None
        label: str = min(names)[1]
        return label if self.is_same(facet, value, label) else None

    def entity(self, facet: Facet, value: str) -> str:
        """The entity that a value names; "" when it is only known by its spelling, or names several."""
        found = {entity for (entity,) in self._of(facet, name_key(value), "entity")}
        return (found.pop() or "") if len(found) == 1 else ""

    def line_keys(self, facet: Facet, value: str) -> set[str]:
        """The keys of the lines that a value means; several for a spelling that several names share."""
        return {key for (key,) in self._of(facet, name_key(value), "label_key")}

    def spellings(self, facet: Facet, value: str) -> list[tuple[str, str, int, str]]:
        """Of the names that a value means: what each shares ("" when nothing is known), a spelling, its articles, the label."""
        found = []
        for number, entity, label in self._of(facet, name_key(value), "number, entity, label"):
            rows = self._database.execute(
                "SELECT written, articles FROM spelling WHERE number = ? ORDER BY articles DESC, written",
                (number,),
            ).fetchall()
            found += [(entity or "", written, articles, label) for written, articles in rows]
        return found

    def is_same(self, facet: Facet, one: str, other: str) -> bool:
        """Whether two values mean the same."""
        keys = name_key(one), name_key(other)
        if keys[0] == keys[1]:
            return True
        known, others = (set(self._of(facet, key, "number")) for key in keys)
        return bool(known) and known == others

    def lines(self, facet: Facet) -> Iterator[Name]:
        """The labels of a facet, those of most articles first, then by label; twins once."""
        top = self._top(facet)
        place = 0
        while place < len(top.lines) or self._read_on(facet, top):
            yield top.lines[place]
            place += 1

    def first(self, facet: Facet, most: int) -> list[Name]:
        """The first lines of a facet."""
        top = self._top(facet)
        while len(top.lines) < most and self._read_on(facet, top):
            pass
        return top.lines[:most]

    def named(self, numbers: Iterable[int]) -> list[Name]:
        """Names by their numbers, as the lines that they are on; twins each."""
        wanted = list(numbers)
        if len(self._kept) > _KEPT:
            self._kept.clear()
        statement = f"SELECT {NAME} FROM name WHERE number IN ({{}})"  # noqa: S608 - columns of ours
        missing = (number for number in wanted if number not in self._kept)
        for name in map(Name._make, rows_of(self._database, statement, missing)):
            self._kept[name.number] = self._as_line(name)
        return [self._kept[number] for number in wanted if number in self._kept]

    def values(self, facet: Facet, start: str, most: int) -> list[tuple[str, int]]:
        """The labels of which a spelling begins so, or that are common and have a word that does, with their articles.

        Those of most articles come first.
        """
        key = name_key(start)
        if not key:
            return [(name.label, name.hits) for name in self.first(facet, most)]
        # What begins thousands of names begins many common ones; the others would all be put in order for nothing.
        names = self._inside(facet, f"\n{key}")[: 2 * most]
        if len(names) < 2 * most:
            names = self._beginning(facet, key, 2 * most)
        found: dict[str, tuple[str, int]] = {}
        for name in (*names, *self._inside(facet, f" {key}")):
            found.setdefault(name.key, (name.label, name.hits))
        return sorted(found.values(), key=lambda value: (-value[1], value[0]))[:most]

    def _beginning(self, facet: Facet, key: str, most: int) -> list[Name]:
        """The names whose label begins so; while those are few, also those of which a spelling does."""
        rows = self._database.execute(
            f"SELECT {NAME} FROM name WHERE facet = ? AND label_key >= ? AND label_key < ? "  # noqa: S608 - columns of ours
            "ORDER BY hits DESC, label LIMIT ?",
            (place_of(facet), key, key + LAST, most),
        ).fetchall()
        if len(rows) < most:
            rows += self._database.execute(
                f"SELECT {NAME} FROM name WHERE number IN (SELECT number FROM spelling "  # noqa: S608
                f"WHERE key >= ? AND key < ? AND number & {(1 << FACET_BITS) - 1} = ? LIMIT {_SPELT})",
                (key, key + LAST, place_of(facet)),
            ).fetchall()
        return [*map(Name._make, rows)]

    def _inside(self, facet: Facet, wanted: str) -> list[Name]:
        """The common names that hold something, the most common first; a line end stands before each.

        One search through all of them: letter by letter it is asked for again.
        """
        if facet not in self._common:
            names = self.first(facet, _COMMON)
            text = "".join(f"\n{name.key}" for name in names)
            starts = list(accumulate((len(name.key) + 1 for name in names), initial=0))
            self._common[facet] = names, text, starts
        names, text, starts = self._common[facet]
        found, at = [], text.find(wanted)
        while at >= 0:
            place = bisect_right(starts, at) - 1
            found.append(names[place])
            at = text.find(wanted, starts[place + 1])
        return found

    def _as_line(self, name: Name) -> Name:
        """Twins are one line, which one of them labels."""
        if not name.has_twin:
            return name
        label = self.label(name.facet, name.label)
        return name._replace(label=label or name.label)

    def _of(self, facet: Facet, key: str, columns: str) -> list[Any]:
        """Columns of the names that a folded value means: by their label, else by any spelling."""
        rows = self._database.execute(
            f"SELECT {columns} FROM name WHERE facet = ? AND label_key = ?",  # noqa: S608 - columns of ours
            (place_of(facet), key),
        ).fetchall()
        if not rows:
            rows = self._database.execute(
                f"SELECT {columns} FROM name WHERE number IN "  # noqa: S608
                f"(SELECT number FROM spelling WHERE key = ? AND number & {(1 << FACET_BITS) - 1} = ?)",
                (key, place_of(facet)),
            ).fetchall()
        return rows

    def _top(self, facet: Facet) -> _Top:
        if facet not in self._tops:
            names = self._opening.lines.get(facet, ())
            self._tops[facet] = _Top(names, is_whole=self._opening.has_all(facet))
        return self._tops[facet]

    def _read_on(self, facet: Facet, top: _Top) -> bool:
        """Read on until there is another line. Whole pages: an open cursor would hold on to this moment."""
        before = len(top.lines)
        while len(top.lines) == before:
            names = [] if top.is_whole else lines_after(self._database, facet, top.last, _AT_ONCE)
            if not names:
                return False
            top.add(names)
        return True
