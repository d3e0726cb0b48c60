"""Marks are precious: a mark that was taken is there, whatever happened since."""

import os
import random
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from disk import without_rights

from newsreader.errors import ShelfError
from newsreader.model import Mark
from newsreader.shelf import Shelf

HASHES = [number.to_bytes(16, "big") for number in range(1, 3000)]
FEW = HASHES[:3]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "newsreader" / "shelf.db"


@pytest.fixture
def shelf(path: Path) -> Iterator[Shelf]:
    opened = Shelf(path)
    yield opened
    opened.close()


def marked(path: Path, mark: Mark = Mark.READ) -> list[bytes]:
    shelf = Shelf(path)
    try:
        return sorted(shelf.marked(mark))
    finally:
        shelf.close()


def filled(path: Path) -> Path:
    shelf = Shelf(path)
    shelf.put(HASHES, Mark.READ, on=True)
    shelf.put(FEW, Mark.STARRED, on=True)
    shelf.close()
    return path


# ------------------------------------------------------------------ marks


def test_a_mark_is_there_until_it_is_taken_off(shelf: Shelf, path: Path) -> None:
    shelf.put(FEW, Mark.READ, on=True)
    shelf.put(FEW[:2], Mark.READ, on=True)
    shelf.put(FEW[:1], Mark.STARRED, on=True)

    assert (marked(path), marked(path, Mark.STARRED)) == (FEW, FEW[:1])

    shelf.put(FEW[:2], Mark.READ, on=False)
    shelf.put(FEW[2:], Mark.STARRED, on=False)

    assert (marked(path), marked(path, Mark.STARRED)) == (FEW[2:], FEW[:1])


def test_marking_nothing_is_nothing(shelf: Shelf) -> None:
    shelf.put([], Mark.READ, on=True)
    shelf.carry([])

    assert shelf.marked(Mark.READ) == []


def test_what_changed_carries_its_marks_and_its_copies_keep_theirs(shelf: Shelf) -> None:
    old, new, other = FEW
    shelf.put([old], Mark.READ, on=True)
    shelf.put([old, new], Mark.STARRED, on=True)
    shelf.carry([(old, new), (other, b"unmarked")])

    assert sorted(shelf.marked(Mark.READ)) == [old, new]
    assert sorted(shelf.marked(Mark.STARRED)) == [old, new]


def test_where_there_is_nothing_to_carry_nothing_is_written(shelf: Shelf, path: Path) -> None:
    shelf.put(FEW[:1], Mark.READ, on=True)
    other = Shelf(path)
    before = shelf.version
    other.carry([(FEW[1], FEW[2])])
    assert shelf.version == before

    other.carry([(FEW[0], FEW[2])])
    assert shelf.version != before
    other.close()


def test_a_file_that_came_in_place_of_the_open_one_has_no_stamp(shelf: Shelf, path: Path) -> None:
    """A backup that was put back under an open window was said to hold the marks that the window knew."""
    shelf.put(FEW, Mark.READ, on=True)
    backup = path.with_name("backup.db")
    shutil.copy(path, backup)
    assert shelf.stamp()

    backup.replace(path)
    assert shelf.stamp() == ""
    again = Shelf(path)
    assert again.stamp()
    again.close()


def test_what_another_program_marks_is_noticed_once(shelf: Shelf, path: Path) -> None:
    shelf.is_changed()
    shelf.put(FEW[:1], Mark.READ, on=True)

    assert not shelf.is_changed()

    other = Shelf(path)
    other.put(FEW[1:], Mark.READ, on=True)
    other.close()

    assert shelf.is_changed()
    assert not shelf.is_changed()
    assert sorted(shelf.marked(Mark.READ)) == FEW


def test_two_programs_mark_at_once_and_no_mark_is_lost(path: Path) -> None:
    program = """
import sys
from pathlib import Path
from newsreader.model import Mark
from newsreader.shelf import Shelf
shelf = Shelf(Path(sys.argv[1]))
for number in range(int(sys.argv[2]), 120, 2):
    shelf.put([number.to_bytes(16, "big")], Mark.READ, on=True)
"""
    children = [subprocess.Popen([sys.executable, "-c", program, path, first]) for first in ("0", "1")]

    assert [child.wait() for child in children] == [0, 0]
    assert marked(path) == [number.to_bytes(16, "big") for number in range(120)]


# ------------------------------------------------------------------ the file


@pytest.mark.parametrize("umask", [0o000, 0o022], ids=oct)
def test_nobody_else_can_look(path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        shelf = Shelf(path)
        shelf._file.database.execute("BEGIN IMMEDIATE")
        shelf._file.database.execute("INSERT INTO kept VALUES ('mark', 'read', x'00', '', 0)")
        modes = {
            place.name: stat.S_IMODE(place.stat().st_mode) for place in (path.parent, *path.parent.iterdir())
        }
        shelf.close()
    finally:
        os.umask(before)

    assert modes == {"newsreader": 0o700, "shelf.db": 0o600, "shelf.db-journal": 0o600}


def test_a_mark_is_forced_to_the_disk(shelf: Shelf) -> None:
    assert shelf._file.database.execute("PRAGMA synchronous").fetchone() == (2,)
    assert shelf._file.database.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def damage_header(content: bytes) -> bytes:
    return b"no database at all" + content[18:]


def damage_inside(content: bytes) -> bytes:
    return content[:8192] + b"\xff" * 4096 + content[12288:]


def damage_end(content: bytes) -> bytes:
    return content[: len(content) // 2 // 4096 * 4096]


def damage_bytes(content: bytes) -> bytes:
    chosen, damaged = random.Random(8), bytearray(content)  # noqa: S311 - repeatable
    for _ in range(400):
        damaged[chosen.randrange(len(damaged))] = chosen.randrange(256)
    return bytes(damaged)


@pytest.mark.parametrize("damage", [damage_header, damage_inside, damage_end, damage_bytes])
def test_a_damaged_shelf_is_set_aside_with_one_sentence(path: Path, damage: type[bytes]) -> None:
    damaged = damage(filled(path).read_bytes())
    path.write_bytes(damaged)

    with pytest.raises(ShelfError, match=r"are damaged; they are kept as shelf\.db\.damaged-\d+.*afresh\.$"):
        marked(path)

    (kept,) = path.parent.glob("shelf.db.damaged-*")
    assert kept.read_bytes() == damaged
    assert marked(path) == []


def test_another_program_s_database_is_set_aside_too(path: Path) -> None:
    path.parent.mkdir(parents=True)
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE bookmarks (url)")
        database.execute("PRAGMA user_version = 1")
    database.close()

    with pytest.raises(ShelfError, match="kept as"):
        Shelf(path)


def test_an_empty_file_is_a_new_shelf(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.touch()

    assert marked(path) == []


def test_a_newer_shelf_is_refused_and_left_alone(path: Path) -> None:
    filled(path)
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    before = path.read_bytes()

    with pytest.raises(ShelfError, match=r"made by a newer newsreader; please update\.$"):
        Shelf(path)

    assert path.read_bytes() == before
    assert [place.name for place in path.parent.iterdir()] == ["shelf.db"]


# ------------------------------------------------------------------ places that cannot be written


@pytest.mark.parametrize("kind", ["file above", "directory", "link"])
def test_where_no_shelf_can_be_reading_goes_on(path: Path, kind: str) -> None:
    if kind == "file above":
        path.parent.parent.write_bytes(b"")
    else:
        path.parent.mkdir(parents=True)
        path.mkdir() if kind == "directory" else path.symlink_to("elsewhere")
    shelf = Shelf(path)

    assert shelf.marked(Mark.READ) == []
    with pytest.raises(ShelfError, match=r"^Marks cannot be kept: .*\.$"):
        shelf.put(FEW, Mark.READ, on=True)
    shelf.carry([(FEW[0], FEW[1])])
    shelf.close()


def test_a_read_only_shelf_is_still_read() -> None:
    with without_rights() as place:
        path = filled(place / "shelf.db")
        path.chmod(0o400)
        place.chmod(0o500)
        shelf = Shelf(path)

        assert shelf.marked(Mark.READ) == HASHES
        with pytest.raises(ShelfError, match="Marks cannot be kept"):
            shelf.put(FEW, Mark.READ, on=False)
        shelf.close()


def test_a_shelf_that_is_being_written_for_long_says_so(
    shelf: Shelf, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.shelf.file.BUSY_SECONDS", 0.1)
    other = Shelf(path)
    shelf._file.database.execute("BEGIN IMMEDIATE")

    with pytest.raises(ShelfError, match=r"^Marks cannot be kept: another program is writing it \("):
        other.put(FEW, Mark.READ, on=True)

    shelf._file.database.execute("ROLLBACK")
    other.put(FEW, Mark.READ, on=True)
    other.close()

    assert shelf.marked(Mark.READ) == FEW


def test_a_full_disk_takes_no_mark_and_says_so(path: Path) -> None:
    """A limit on the size of files stands in for the disk; what was marked before is safe."""
    filled(path)
    program = """
import resource, signal, sys
from pathlib import Path
from newsreader.errors import ShelfError
from newsreader.model import Mark
from newsreader.shelf import Shelf
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
shelf = Shelf(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    shelf.put([n.to_bytes(16, "little") for n in range(3000)], Mark.STARRED, on=True)
except ShelfError as error:
    print(error)
"""
    child = subprocess.run([sys.executable, "-c", program, path], capture_output=True, check=True, text=True)

    assert child.stdout.startswith("Marks cannot be kept: the disk ")
    assert child.stdout.count("\n") == 1
    assert child.stderr == ""
    assert (marked(path), marked(path, Mark.STARRED)) == (HASHES, FEW)


def test_marks_can_be_kept_again_after_the_folder_was_deleted(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "data" / "shelf.db")
    shelf.put([b"1" * 16], Mark.READ, on=True)
    shutil.rmtree(tmp_path / "data")
    shelf.put([b"2" * 16], Mark.READ, on=True)
    kept = shelf.marked(Mark.READ)
    shelf.close()

    assert kept == [b"2" * 16]
