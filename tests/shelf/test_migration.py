"""A shelf of format 1 becomes one of today, all of it or, whatever happens, none of it."""

import os
import random
import signal
import sqlite3
import time
from pathlib import Path

import pytest
from disk import without_rights

from newsreader.errors import ShelfError
from newsreader.model import Mark
from newsreader.shelf import Shelf
from newsreader.shelf.file import FORMAT

HASHES = [number.to_bytes(16, "big") for number in range(1, 4000)]
FORMAT_1 = """
CREATE TABLE marks (hash BLOB NOT NULL, mark TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (hash, mark)) WITHOUT ROWID
"""
KILLS = 20


def old_shelf(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    database = sqlite3.connect(path)
    with database:
        database.execute(FORMAT_1)
        database.executemany("INSERT INTO marks VALUES (?, 'read', 7)", [(h,) for h in HASHES])
        database.executemany("INSERT INTO marks VALUES (?, 'starred', 8)", [(h,) for h in HASHES[:3]])
        database.execute("PRAGMA user_version = 1")
    database.close()
    return path


def version(path: Path) -> int:
    database = sqlite3.connect(path)
    try:
        (found,) = database.execute("PRAGMA user_version").fetchone()
        return int(found)
    finally:
        database.close()


def assert_all_there(path: Path) -> None:
    shelf = Shelf(path)
    assert sorted(shelf.marked(Mark.READ)) == HASHES
    assert sorted(shelf.marked(Mark.STARRED)) == HASHES[:3]
    assert shelf.undo() is None
    shelf.close()
    assert version(path) == FORMAT


def test_the_marks_of_format_1_are_there(tmp_path: Path) -> None:
    assert_all_there(old_shelf(tmp_path / "shelf.db"))


def test_killed_while_it_is_made_new_nothing_is_lost(tmp_path: Path) -> None:
    chosen = random.Random(6)  # noqa: S311 - repeatable
    for turn in range(KILLS):
        path = old_shelf(tmp_path / str(turn) / "shelf.db")
        child = os.fork()
        if not child:
            try:
                Shelf(path)
            finally:
                os._exit(0)
        time.sleep(chosen.random() * 0.03)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)

        assert_all_there(path)


def test_two_windows_make_it_new_at_once(tmp_path: Path) -> None:
    path = old_shelf(tmp_path / "shelf.db")
    children = []
    for _ in range(4):
        child = os.fork()
        if not child:
            code = 1
            try:
                code = 0 if len(Shelf(path).marked(Mark.READ)) == len(HASHES) else 2
            finally:
                os._exit(code)
        children.append(child)

    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0, 0, 0]
    assert_all_there(path)


def test_a_window_of_format_1_that_is_still_open_reads_on(tmp_path: Path) -> None:
    """It would take a missing table for damage, and set the shelf aside."""
    path = old_shelf(tmp_path / "shelf.db")
    old = sqlite3.connect(path, isolation_level=None)
    Shelf(path).close()

    assert len(old.execute("SELECT hash FROM marks WHERE mark = 'read'").fetchall()) == len(HASHES)
    old.close()


def test_a_shelf_that_becomes_newer_under_us_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "shelf.db"
    shelf = Shelf(path)
    newer = sqlite3.connect(path, isolation_level=None)
    newer.execute("ALTER TABLE kept RENAME TO things")
    newer.execute(f"PRAGMA user_version = {FORMAT + 1}")
    newer.close()

    with pytest.raises(ShelfError, match="newer newsreader; please update"):
        shelf.marked(Mark.READ)
    shelf.close()
    assert [file.name for file in tmp_path.iterdir()] == ["shelf.db"]


def test_an_old_shelf_that_cannot_be_written_is_read_as_it_is() -> None:
    with without_rights() as place:
        path = old_shelf(place / "shelf.db")
        path.chmod(0o400)
        place.chmod(0o500)
        shelf = Shelf(path)

        assert sorted(shelf.marked(Mark.READ)) == HASHES
        with pytest.raises(ShelfError, match="Marks cannot be kept"):
            shelf.put(HASHES, Mark.READ, on=False)
        shelf.close()
        assert version(path) == 1
