"""Killed at any moment: the index comes back equal to a fresh one, and no mark that was taken is lost."""

import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from libraries import article, dump, index_of, indexed, opened, refreshed, rows

from newsreader.corpus import Stamp
from newsreader.index import build, schema
from newsreader.index.entry import Entry, words_of
from newsreader.index.store import Directory, Draft
from newsreader.index.writer import Addition, Writer
from newsreader.library import Library
from newsreader.model import Mark
from newsreader.places import make_private
from newsreader.shelf import Shelf

FEW, MANY = 12, 200
POINTS = 32
BORDERS = ("COMMIT", "PRAGMA wal", "finish", "a segment", "remove", "DELETE FROM segment")
MOVES = 5
KILLS = 15
LONGEST = 0.3
"""Seconds; about as long as the undisturbed work takes."""


def start(work: Callable[..., object], *arguments: object) -> int:
    """A process of its own that works and ends; it has all that this one has loaded, and no database."""
    child = os.fork()
    if child:
        return child
    try:
        work(*arguments)
    finally:
        os._exit(0)


BELOW = "\n\nПінгвіни вперше за двадцять років повернулися на покинутий маяк, і досі ніхто не збагнув навіщо."
"""What the site prints below its articles: with every article that comes or goes, others are found by other words."""


def write(folder: Path, number: int, words: str = "") -> None:
    below = BELOW if number % 4 else ""
    (folder / f"{number}.txt").write_text(article(number, words) + below, "utf-8")


def put_in_disorder(folder: Path, chosen: random.Random) -> None:
    """New, changed, deleted and renamed files."""
    pages = sorted(folder.iterdir())
    for page in chosen.sample(pages, len(pages) // 4):
        match chosen.randrange(3):
            case 0:
                page.unlink()
            case 1:
                page.rename(folder / f"{page.stem}r.txt")
            case _:
                page.write_text(article(chosen.randrange(1000), "змінено "), "utf-8")
    for number in range(3):
        write(folder, chosen.randrange(1000, 2000), f"нове{number} ")


def assert_whole(folder: Path, home: Path, starred: set[bytes]) -> None:
    """It opens, a refresh ends, and it is what a fresh one would be."""
    library = opened(folder, home)
    rows(library)
    refreshed(library)
    fresh = indexed(folder, home / "fresh")

    assert dump(index_of(folder, home)) == dump(index_of(folder, home / "fresh"))
    assert set(library._shelf.marked(Mark.STARRED)) >= starred
    library.close()
    fresh.close()
    shutil.rmtree(home / "fresh")


# ------------------------------------------------------------------ at every step


def trace(seen: Callable[[str], object]) -> Callable[[Path], Directory]:
    """``schema.open_writer``, telling every statement before it is run, and every step of a new segment."""
    open_writer = schema.open_writer

    def opened_and_traced(directory: Path) -> Directory:
        store = open_writer(directory)
        store.catalogue.set_trace_callback(seen)
        begin, finish, keep = store.begin, store.finish, store.keep

        def begun() -> Draft:
            seen("begin a segment")
            draft = begin()
            draft.database.set_trace_callback(seen)
            return draft

        def finished(draft: Draft, number: int) -> None:
            seen("finish a segment")
            finish(draft, number)
            seen("a segment is finished")

        def kept(numbers: Iterable[int]) -> None:
            seen("remove what is not named")
            keep(numbers)

        store.begin, store.finish, store.keep = begun, finished, kept  # type: ignore[method-assign]
        return store

    return opened_and_traced


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small library that was indexed, starred, and then changed on the disk. Each file is a commit of its own."""
    monkeypatch.setattr(build, "FIRST_COMMIT", 0.0)
    folder = tmp_path / "model" / "corpus"
    folder.mkdir(parents=True)
    for number in range(FEW):
        write(folder, number)
    library = indexed(folder, tmp_path / "model")
    library.mark([row.doc_id for row in rows(library)], Mark.STARRED, on=True)
    library.close()
    put_in_disorder(folder, random.Random(1))  # noqa: S311 - repeatable
    return tmp_path / "model"


def test_killed_at_any_statement_the_index_is_whole(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before and after every transaction, and at some of the statements within."""
    home, folder = model.parent / "home", model.parent / "home" / "corpus"
    starred = set(marks(model))
    statements: list[str] = []
    shutil.copytree(model, home)
    monkeypatch.setattr(schema, "open_writer", trace(statements.append))
    library = indexed(folder, home)
    library.close()
    monkeypatch.undo()
    monkeypatch.setattr(build, "FIRST_COMMIT", 0.0)
    borders = [place for place, statement in enumerate(statements) if statement.startswith(BORDERS)]
    chosen = random.Random(2)  # noqa: S311
    points = {
        0,
        len(statements) - 1,
        *chosen.sample(borders, 18),
        *chosen.sample(range(len(statements)), POINTS - 20),
    }

    for point in sorted(points):
        shutil.rmtree(home)
        shutil.copytree(model, home)
        code = os.waitpid(start(kill_at, point, folder, home), 0)[1]

        assert os.WTERMSIG(code) == signal.SIGKILL, f"statement {point}"
        assert_whole(folder, home, starred)


def kill_at(point: int, folder: Path, home: Path) -> None:
    """Refresh, and die before a statement."""
    left = iter(range(point))

    def count(_: str) -> None:
        if next(left, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)

    pytest.MonkeyPatch().setattr(schema, "open_writer", trace(count))
    indexed(folder, home)


TOUCHES = frozenset({"open", "os.rename", "os.remove"})
"""What Python does to files, as its audit hooks are told; SQLite's own doings are the statements above."""


def watch(home: Path, seen: Callable[[str], object]) -> None:
    """Tell of every touch of a file of the index, before it happens. A hook stays: in processes that end only."""
    place = str(home / "cache")

    def hook(event: str, given: tuple[object, ...]) -> None:
        if event in TOUCHES and str(given[0]).startswith(place):
            seen(event)

    sys.addaudithook(hook)


def test_killed_at_any_touch_of_a_file_the_index_is_whole(model: Path) -> None:
    """Before segments are opened, between the renames of one segment, before what a merge replaced is removed."""
    home, folder = model.parent / "home", model.parent / "home" / "corpus"
    starred = set(marks(model))
    shutil.copytree(model, home)
    told = model.parent / "told"
    os.waitpid(start(note_touches, told, folder, home), 0)
    events = told.read_text().split()
    chosen = random.Random(5)  # noqa: S311
    moves = [place for place, event in enumerate(events) if event != "open"]
    points = {*chosen.sample(moves, min(len(moves), MOVES)), *chosen.sample(range(len(events)), 2)}

    assert events.count("os.rename") > FEW // 2
    for point in sorted(points):
        shutil.rmtree(home)
        shutil.copytree(model, home)
        code = os.waitpid(start(kill_at_touch, point, folder, home), 0)[1]

        assert os.WTERMSIG(code) == signal.SIGKILL, f"touch {point}: {events[point]}"
        assert_whole(folder, home, starred)


def note_touches(told: Path, folder: Path, home: Path) -> None:
    """Refresh, and write down what was touched."""
    events: list[str] = []
    watch(home, events.append)
    indexed(folder, home).close()
    told.write_text("\n".join(events))


def kill_at_touch(point: int, folder: Path, home: Path) -> None:
    """Refresh, and die before a touch."""
    left = iter(range(point))

    def count(_: str) -> None:
        if next(left, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)

    watch(home, count)
    indexed(folder, home)


def marks(home: Path) -> list[bytes]:
    shelf = Shelf(home / "data" / "shelf.db")
    try:
        return shelf.marked(Mark.STARRED)
    finally:
        shelf.close()


# ------------------------------------------------------------------ at random moments


def test_killed_again_and_again_the_index_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While the files change, somebody reads, and stars what is there."""
    monkeypatch.setattr(build, "FIRST_COMMIT", 0.02)
    monkeypatch.setattr(build, "_LONGEST", 0.02)
    folder = tmp_path / "corpus"
    folder.mkdir()
    for number in range(MANY):
        write(folder, number)
    indexed(folder, tmp_path).close()
    chosen = random.Random(3)  # noqa: S311
    starred: set[bytes] = set()
    for _ in range(KILLS):
        put_in_disorder(folder, chosen)
        child = start(indexed, folder, tmp_path)
        library = opened(folder, tmp_path)
        time.sleep(chosen.random() * LONGEST)
        starred |= star_some(library, chosen)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        starred |= star_some(library, chosen)
        library.close()

        assert set(marks(tmp_path)) >= starred

    assert len(starred) > KILLS
    assert_whole(folder, tmp_path, starred)


def star_some(library: Library, chosen: random.Random) -> set[bytes]:
    """Star a few of what can be seen now; the hashes come back."""
    library.reload()
    found = rows(library)
    some = [row.doc_id for row in chosen.sample(found, min(3, len(found)))]
    library.mark(some, Mark.STARRED, on=True)
    return {row.hash for row in library._search.sets.rows(some) if row.hash}


def test_a_mark_that_was_taken_is_kept_whatever_happens(tmp_path: Path) -> None:
    """The marking process says so after each mark; what it said is true after its death."""
    path = tmp_path / "data" / "shelf.db"
    chosen = random.Random(4)  # noqa: S311
    said: set[bytes] = set()
    for turn in range(KILLS):
        reading, writing = os.pipe()
        child = start(mark_on_and_on, path, turn, writing)
        os.close(writing)
        with os.fdopen(reading, "rb", buffering=0) as told:
            heard = told.read(16)
            time.sleep(chosen.random() * 0.05)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            heard += told.readall()
        said |= {heard[place : place + 16] for place in range(0, len(heard) // 16 * 16, 16)}

        assert set(marks(tmp_path)) >= said

    assert len(said) >= KILLS


def mark_on_and_on(path: Path, turn: int, told: int) -> None:
    shelf = Shelf(path)
    for number in range(100_000):
        hash_ = turn.to_bytes(8, "big") + number.to_bytes(8, "big")
        shelf.put([hash_], Mark.STARRED, on=True)
        os.write(told, hash_)


# ------------------------------------------------------------------ what was said to be done


def test_what_was_committed_is_there_whatever_happens(tmp_path: Path) -> None:
    """The writing process says so after each commit. Merges go on in between; nobody reads the files again."""
    chosen = random.Random(6)  # noqa: S311
    directory = index_of(tmp_path / "corpus", tmp_path)
    assert make_private(directory)
    last = -1
    for _ in range(KILLS):
        reading, writing = os.pipe()
        child = start(commit_on_and_on, directory, last + 1, writing)
        os.close(writing)
        with os.fdopen(reading, "rb", buffering=0) as told:
            heard = told.read(8)
            time.sleep(chosen.random() * LONGEST)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            heard += told.readall()
        said = int.from_bytes(heard[-8:], "big")
        library = opened(tmp_path / "corpus", tmp_path)
        seen = {row.headline: row for row in rows(library)}
        library.close()

        assert said > last
        # The one that was being said when it died may be there, too: whole, or not at all.
        assert len(seen) - 1 in {said, said + 1}
        assert set(seen) == {f"Стаття {number}" for number in range(len(seen))}
        last = len(seen) - 1


def commit_on_and_on(directory: Path, first: int, told: int) -> None:
    """New articles, one a commit, each with a change of an older one."""
    store = schema.open_writer(directory)
    writer = Writer(store)
    for number in range(first, 100_000):
        known = writer.known()
        old = b"%d.txt" % (number // 2)
        additions = [addition(number, None)]
        if old in known:
            additions.append(addition(number // 2, known[old].doc_id))
        writer.commit(additions)
        os.write(told, number.to_bytes(8, "big"))
        while writer.tidy():
            pass


def addition(number: int, doc_id: int | None) -> Addition:
    headline = f"Стаття {number}"
    entry = Entry(hash=number.to_bytes(16, "big"), headline=headline, words=words_of(headline, headline))
    return Addition(b"%d.txt" % number, Stamp(0, 0, 0), entry, doc_id)
