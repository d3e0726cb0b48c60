"""The journal: every step that changed the shelf, so that it can be undone and done again, across restarts.

A step is a sentence and the things that it changed, each with what it was before and after. Undoing puts back what
was before wherever the shelf still is as the step left it: what another window has changed since then stays.
"""

import sqlite3
import time
from collections.abc import Iterable

from newsreader.model import Change

TABLES = (
    """CREATE TABLE step (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        says TEXT NOT NULL,
        at INTEGER NOT NULL,
        undone INTEGER NOT NULL,
        things INTEGER NOT NULL
    )""",
    """CREATE TABLE change (
        step INTEGER NOT NULL,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        subject BLOB NOT NULL,
        before TEXT,
        after TEXT,
        PRIMARY KEY (step, kind, name, subject)
    ) WITHOUT ROWID""",
    "CREATE INDEX change_subject ON change (subject)",
)
STEPS = 1000
"""Steps that can be undone; some weeks of reading."""
THINGS = 200_000
"""Things in all these steps, some 80 bytes each; the last step can always be undone, however large it is."""

_IS = "(SELECT value FROM kept WHERE (kind, name, subject) = (change.kind, change.name, change.subject))"
_TAKE = """
DELETE FROM kept WHERE (kind, name, subject) IN
(SELECT kind, name, subject FROM change WHERE step = ? AND {want} IS NULL AND {have} IS {now})
"""
_PUT = """
INSERT OR REPLACE INTO kept (kind, name, subject, value, at)
SELECT kind, name, subject, {want}, {at} FROM change WHERE step = ?2 AND {want} IS NOT NULL AND {have} IS {now}
"""
_WHEN_MADE = """coalesce((
SELECT step.at FROM change AS made JOIN step ON step.id = made.step
WHERE (made.kind, made.name, made.subject) = (change.kind, change.name, change.subject)
AND made.step < change.step AND made.after IS change.before ORDER BY made.step DESC LIMIT 1
), ?1)"""
"""When what a step took away was made; unknown when that step is forgotten."""


def write(database: sqlite3.Connection, says: str, changes: Iterable[Change]) -> int:
    """Change things in one step; the transaction is the caller's. What was undone cannot be done again then.

    Returns:
        How many things are other than before; nothing is written for none.
    """
    now = int(time.time())
    database.execute("DELETE FROM change WHERE step IN (SELECT id FROM step WHERE undone)")
    database.execute("DELETE FROM step WHERE undone")
    step = database.execute(
        "INSERT INTO step (says, at, undone, things) VALUES (?, ?, 0, 0)", (says, now)
    ).lastrowid
    database.executemany(
        "INSERT OR REPLACE INTO change SELECT ?1, ?2, ?3, ?4, "
        "(SELECT value FROM kept WHERE (kind, name, subject) = (?2, ?3, ?4)), ?5",
        [(step, str(kind), name, subject, value) for kind, name, subject, value in changes],
    )
    database.execute("DELETE FROM change WHERE step = ? AND before IS after", (step,))
    (things,) = database.execute("SELECT count(*) FROM change WHERE step = ?", (step,)).fetchone()
    if not things:
        database.execute("DELETE FROM step WHERE id = ?", (step,))
        return 0
    database.execute("UPDATE step SET things = ? WHERE id = ?", (things, step))
    _apply(database, step, now, have="before", want="after")
    _forget(database)
    return int(things)


def undo(database: sqlite3.Connection) -> str | None:
    """Undo the last step that is not undone; what it said comes back, None when there is none.

    What it took away is as old as it was, as far back as the steps are known.
    """
    last = database.execute("SELECT id, says FROM step WHERE NOT undone ORDER BY id DESC LIMIT 1").fetchone()
    return _turn(database, last, int(time.time()), undone=1)


def redo(database: sqlite3.Connection) -> str | None:
    """Do the first of the undone steps again; what it made is as old as it was."""
    first = database.execute("SELECT id, says, at FROM step WHERE undone ORDER BY id LIMIT 1").fetchone()
    return _turn(database, first and first[:2], first[2] if first else 0, undone=0)


def carry(database: sqlite3.Connection, old: bytes, new: bytes) -> None:
    """What was done to an article was done to what has become of it."""
    database.execute(
        "INSERT OR IGNORE INTO change SELECT step, kind, name, ?, before, after FROM change WHERE subject = ?",
        (new, old),
    )


def _turn(database: sqlite3.Connection, step: tuple[int, str] | None, at: int, *, undone: int) -> str | None:
    if step is None:
        return None
    number, says = step
    have, want = ("after", "before") if undone else ("before", "after")
    _apply(database, number, at, have=have, want=want)
    database.execute("UPDATE step SET undone = ? WHERE id = ?", (undone, number))
    return says


def _apply(database: sqlite3.Connection, step: int | None, at: int, *, have: str, want: str) -> None:
    """Make of what a step found (or left) what it left (or found), as of some second since 1970."""
    made = _WHEN_MADE if want == "before" else "?1"
    database.execute(_TAKE.format(have=have, want=want, now=_IS), (step,))
    database.execute(_PUT.format(have=have, want=want, now=_IS, at=made), (at, step))


def _forget(database: sqlite3.Connection) -> None:
    """The oldest steps go when there are too many, or too many things in them."""
    kept = things = 0
    for step, more in database.execute("SELECT id, things FROM step ORDER BY id DESC").fetchall():
        kept, things = kept + 1, things + more
        if kept > 1 and (kept > STEPS or things > THINGS):
            database.execute("DELETE FROM change WHERE step <= ?", (step,))
            database.execute("DELETE FROM step WHERE id <= ?", (step,))
            return
