"""Rows for any number of values, some hundred at a time: SQLite takes only so many in one statement."""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

_AT_ONCE = 500


def rows_of(database: sqlite3.Connection, statement: str, values: Iterable[object]) -> Iterator[Any]:
    """The rows of a statement with ``IN ({})``.

    Args:
        database: Open.
        statement: One of ours, with a pair of braces where the values go.
        values: Any number.
    """
    left = list(values)
    for start in range(0, len(left), _AT_ONCE):
        some = left[start : start + _AT_ONCE]
        # All of them at once: a cursor that is left open would hold on to a moment, and to a closed file.
        yield from database.execute(statement.format(",".join("?" * len(some))), some).fetchall()
