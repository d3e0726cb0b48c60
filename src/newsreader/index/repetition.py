"""How many articles hold the same block: counted exactly, whatever the order in which articles come and go.

Copies and versions of one article are one story, which counts once. Of a block that few articles hold it is only kept
where it was seen (``sighting``), of others also the numbers (``repeated``, ``repeated_in``). What an article is searched
by depends on its levels (``Seen.level``): when one changes, the article is stale until the writer has settled it.
The counts depend on texts alone, never on labels that depend on counts.
"""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from newsreader.index.blobs import Damaged
from newsreader.index.entry import Entry
from newsreader.index.trace import (
    TABLE,
    Body,
    Trace,
    read_aside,
    read_trace,
    read_traces,
    traces_of,
    write_levels,
    write_traces,
)
from newsreader.text.versions.prints import MIN_HERE, Prints, Seen

TABLES = f"""{TABLE}
CREATE TABLE origin (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (typeof(name) = 'text'),
    stories INTEGER NOT NULL CHECK (typeof(stories) = 'integer')
);
CREATE TABLE sighting (
    print INTEGER NOT NULL, origin INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (print, origin, id)
) WITHOUT ROWID;
CREATE TABLE repeated (
    print INTEGER PRIMARY KEY,
    stories INTEGER NOT NULL CHECK (typeof(stories) = 'integer'),
    origins INTEGER NOT NULL CHECK (typeof(origins) = 'integer')
);
CREATE TABLE repeated_in (
    print INTEGER NOT NULL, origin INTEGER NOT NULL,
    stories INTEGER NOT NULL CHECK (typeof(stories) = 'integer'),
    level INTEGER NOT NULL CHECK (typeof(level) = 'integer'),
    PRIMARY KEY (print, origin)
) WITHOUT ROWID;
CREATE INDEX repeated_in_origin ON repeated_in (origin);
CREATE TABLE stale (id INTEGER PRIMARY KEY);
"""

_SEEN = """
SELECT repeated.print, repeated.stories, repeated.origins, coalesce(repeated_in.stories, 0)
FROM repeated LEFT JOIN repeated_in ON repeated_in.print = repeated.print AND repeated_in.origin = ?
WHERE repeated.print IN ({})
"""
_HOLDERS = """
SELECT DISTINCT trace.origin, trace.story FROM sighting JOIN trace ON trace.id = sighting.id WHERE sighting.print = ?
"""

_LEVELS = """
SELECT repeated_in.print, origin, repeated_in.stories, level, repeated.stories, origins
FROM repeated_in JOIN repeated ON repeated.print = repeated_in.print WHERE repeated_in.{} = ?
"""
ANYWHERE = 0
"""Stands for all origins; the numbers of origins begin at 1."""

Pair = tuple[int, int]
"""A fingerprint and an origin."""


def seen_by(database: sqlite3.Connection, prints: Prints) -> dict[int, Seen]:
    """What the index has seen of an article's fingerprints."""
    marks = prints.marks
    if not marks:
        return {}
    found = database.execute("SELECT id, stories FROM origin WHERE name = ?", (prints.origin,)).fetchone()
    origin, of = found or (ANYWHERE, 0)
    rows = database.execute(_SEEN.format(",".join("?" * len(marks))), (origin, *marks))
    return {mark: Seen(stories, here, of, origins) for mark, stories, origins, here in rows}


class Change:
    """What a batch of articles changes about the counts."""

    def __init__(self, database: sqlite3.Connection) -> None:
        """Begin; the transaction is the caller's."""
        self._database = database
        self._old: dict[int, Trace] = {}
        self._new: dict[int, Trace] = {}
        self._entries: dict[int, Entry] = {}
        self._shown: dict[int, Body] = {}
        self._of: dict[int, int] = {}
        self._numbers: dict[str, int] = {}
        self._levels: dict[Pair, int] = {}

    def leave(self, doc_ids: Iterable[int]) -> None:
        """Articles go, or will be others."""
        self._old |= read_traces(self._database, doc_ids)

    def join(self, doc_id: int, entry: Entry) -> None:
        """An article comes; nothing is counted of one that cannot be read."""
        self._entries[doc_id] = entry
        prints = entry.prints
        if prints is not None:
            origin = self._origin(prints.origin)
            self._new[doc_id] = Trace(prints.story, origin, prints.doubts, witnesses=prints.witnesses)

    def shown(self, doc_id: int) -> Body:
        """The words and tags that an article which came is found by, after ``apply``."""
        entry = self._entries[doc_id]
        return self._shown.get(doc_id, (entry.words, entry.tags))

    def apply(self) -> None:
        """Write the counts, and which articles are stale now."""
        marks, origins = self._differences()
        self._write_traces()
        for origin, change in origins.items():
            self._of[origin] = self._stories_of(origin) + change
        changed: set[Pair] = set()
        for mark in sorted(marks):
            changed |= self._count(mark, marks[mark])
        for origin, change in sorted(origins.items()):
            if change:
                changed |= self._level("origin", origin)
                self._write_origin(origin)
        self._write_levels()
        self._mark_stale(changed)

    # ---------------------------------------------------------------- what changes

    def _differences(self) -> "tuple[dict[int, Counter[int]], Counter[int]]":
        """By how many stories each block grows or shrinks, in each origin and anywhere (0); and each origin itself."""
        marks: defaultdict[int, Counter[int]] = defaultdict(Counter)
        origins: Counter[int] = Counter()
        come: defaultdict[int, list[Trace]] = defaultdict(list)
        for trace in self._new.values():
            come[trace.story].append(trace)
        for story in come.keys() | {trace.story for trace in self._old.values()}:
            before = traces_of(self._database, story)
            stay = [trace for doc_id, trace in before.items() if doc_id not in self._old]
            for change, traces in ((-1, [*before.values()]), (1, [*stay, *come[story]])):
                held = {(mark, trace.origin) for trace in traces for mark in trace.counted}
                for mark, origin in held | {(mark, ANYWHERE) for mark, _ in held}:
                    marks[mark][origin] += change
                for origin in {trace.origin for trace in traces}:
                    origins[origin] += change
        return {mark: changes for mark, changes in marks.items() if any(changes.values())}, origins

    def _write_traces(self) -> None:
        """The articles themselves."""
        database = self._database
        gone = [(doc_id,) for doc_id in self._old]
        database.executemany("DELETE FROM trace WHERE id = ?", gone)
        database.executemany("DELETE FROM stale WHERE id = ?", gone)
        left, come = _sightings(self._old), _sightings(self._new)
        database.executemany(
            "DELETE FROM sighting WHERE print = ? AND origin = ? AND id = ?", sorted(left - come)
        )
        database.executemany("INSERT INTO sighting VALUES (?, ?, ?)", sorted(come - left))
        write_traces(database, self._new)

    # ---------------------------------------------------------------- the numbers

    def _count(self, mark: int, changes: Mapping[int, int]) -> set[Pair]:
        """Bring the numbers of one block up to date; where its level changed comes back."""
        database = self._database
        row = database.execute("SELECT stories FROM repeated WHERE print = ?", (mark,)).fetchone()
        if row is None:
            found = self._holders(mark) if changes[ANYWHERE] > 0 else {}
        else:
            rows = database.execute("SELECT origin, stories FROM repeated_in WHERE print = ?", (mark,))
            found = Counter(dict(rows.fetchall()))
            found.update({ANYWHERE: row[0]})
            found.update(changes)
        if found.get(ANYWHERE, 0) < MIN_HERE:
            known = database.execute(
                "SELECT print, origin FROM repeated_in WHERE print = ? AND level > 0", (mark,)
            ).fetchall()
            for table in ("repeated", "repeated_in") if row else ():
                database.execute(f"DELETE FROM {table} WHERE print = ?", (mark,))  # noqa: S608 - tables of ours
            return set(known)
        return self._write_counts(mark, found)

    def _holders(self, mark: int) -> dict[int, int]:
        """The numbers of a block that had none, from the articles that hold it; nothing when they are few."""
        holders = self._database.execute(_HOLDERS, (mark,)).fetchall()
        numbers = Counter(origin for origin, _ in holders)
        numbers[ANYWHERE] = len({story for _, story in holders})
        return numbers

    def _write_counts(self, mark: int, numbers: Mapping[int, int]) -> set[Pair]:
        here = {origin: stories for origin, stories in numbers.items() if origin != ANYWHERE and stories}
        gone = [(mark, origin) for origin, stories in numbers.items() if not stories]
        database = self._database
        database.execute(
            "INSERT OR REPLACE INTO repeated VALUES (?, ?, ?)", (mark, numbers[ANYWHERE], len(here))
        )
        database.executemany("DELETE FROM repeated_in WHERE print = ? AND origin = ?", gone)
        database.executemany(
            "INSERT INTO repeated_in VALUES (?, ?, ?, 0) "
            "ON CONFLICT (print, origin) DO UPDATE SET stories = excluded.stories",
            [(mark, origin, stories) for origin, stories in here.items()],
        )
        return self._level("print", mark)

    def _level(self, column: str, value: int) -> set[Pair]:
        """Bring the levels of a block, or of all blocks of an origin, up to date; those that changed come back."""
        rows = self._database.execute(_LEVELS.format(column), (value,)).fetchall()
        changed: dict[Pair, int] = {}
        for mark, origin, here, level, stories, origins in rows:
            now = Seen(stories, here, self._stories_of(origin), origins).level
            if now != level:
                changed[mark, origin] = now
        self._database.executemany(
            "UPDATE repeated_in SET level = ? WHERE print = ? AND origin = ?",
            [(level, *pair) for pair, level in changed.items()],
        )
        return set(changed)

    # ---------------------------------------------------------------- whom it concerns

    def _write_levels(self) -> None:
        """The articles that came are found by the levels of now."""
        for doc_id, trace in self._new.items():
            if trace.doubts:
                entry = self._entries[doc_id]
                now = trace._replace(levels=self._levels_of(trace))
                self._shown[doc_id], aside = now.shown(entry.words, entry.tags, entry.aside)
                if any(now.levels) or any(aside):
                    write_levels(self._database, doc_id, now.levels, aside)

    def _mark_stale(self, changed: Iterable[Pair]) -> None:
        """Compare what others are searched by with what they should be."""
        concerned: set[int] = set()
        for pair in changed:
            rows = self._database.execute("SELECT id FROM sighting WHERE print = ? AND origin = ?", pair)
            concerned.update(doc_id for (doc_id,) in rows)
        for doc_id in sorted(concerned - self._new.keys()):
            trace = _known(self._database, doc_id)
            if trace.levels == self._levels_of(trace):
                self._database.execute("DELETE FROM stale WHERE id = ?", (doc_id,))
            else:
                self._database.execute("INSERT OR IGNORE INTO stale VALUES (?)", (doc_id,))

    def _levels_of(self, trace: Trace) -> bytes:
        return current_levels(self._database, trace, self._levels)

    # ---------------------------------------------------------------- origins

    def _origin(self, name: str) -> int:
        """The number of an origin; a new one gets one."""
        if name not in self._numbers:
            self._database.execute("INSERT OR IGNORE INTO origin (name, stories) VALUES (?, 0)", (name,))
            row = self._database.execute("SELECT id FROM origin WHERE name = ?", (name,)).fetchone()
            self._numbers[name] = row[0]
        return self._numbers[name]

    def _stories_of(self, origin: int) -> int:
        if origin not in self._of:
            row = self._database.execute("SELECT stories FROM origin WHERE id = ?", (origin,)).fetchone()
            self._of[origin] = row[0] if row else 0
        return self._of[origin]

    def _write_origin(self, origin: int) -> None:
        if self._of[origin]:
            values = (self._of[origin], origin)
            self._database.execute("UPDATE origin SET stories = ? WHERE id = ?", values)
        else:
            self._database.execute("DELETE FROM origin WHERE id = ?", (origin,))


def _sightings(traces: Mapping[int, Trace]) -> set[tuple[int, int, int]]:
    return {(mark, trace.origin, doc_id) for doc_id, trace in traces.items() for mark in trace.counted}


def settle(database: sqlite3.Connection, doc_id: int, body: Body, known: dict[Pair, int]) -> Body:
    """What a stale article is found by from now on; it is no longer stale then.

    Args:
        database: The index; the transaction is the caller's.
        doc_id: The article.
        body: What it was found by.
        known: See ``current_levels``.
    """
    trace = _known(database, doc_id)
    parts = trace.parted(body, read_aside(database, doc_id))
    now = trace._replace(levels=current_levels(database, trace, known))
    shown, aside = now.shown(*parts)
    write_levels(database, doc_id, now.levels, aside)
    database.execute("DELETE FROM stale WHERE id = ?", (doc_id,))
    return shown


def current_levels(database: sqlite3.Connection, trace: Trace, known: dict[Pair, int]) -> bytes:
    """The levels of an article's marks as they are now.

    Args:
        database: The index.
        trace: The article's.
        known: Levels that were looked up; grows.
    """
    for pair in ((mark, trace.origin) for mark in trace.marks):
        if pair not in known:
            row = database.execute(
                "SELECT level FROM repeated_in WHERE print = ? AND origin = ?", pair
            ).fetchone()
            known[pair] = row[0] if row else 0
    return bytes(known[mark, trace.origin] for mark in trace.marks)


def _known(database: sqlite3.Connection, doc_id: int) -> Trace:
    trace = read_trace(database, doc_id)
    if trace is None:
        raise Damaged
    return trace
