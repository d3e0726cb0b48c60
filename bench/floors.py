"""Real files: all of the pipeline, a look that finds nothing new, and what neither can be faster than."""

import os
import resource
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import programs
from engine import Place
from measuring import Took, Watch, alone, anonymous, table
from newsreader.text.lexicon.tokens import forms

_US, _MB = 1e6, 1 << 20
_ROUNDS = 3
_FREQUENT = {"uk": "україни", "en": "government"}
_LOOK = 0.02
"""Seconds between two looks at the memory of the workers."""


class Piped(NamedTuple):
    """What reading, cleaning, tagging and indexing files took."""

    first: float
    """Seconds until the first articles could be searched."""
    wall: float
    cpu: float
    """Of all processes together."""
    worker: int
    """The largest worker's own memory."""


def compare(place: Place, number: int) -> None:
    """Print the figures.

    Args:
        place: Where there is room, and what library it is.
        number: How many of its articles to write as files.
    """
    folder = place.home / "files"
    place = place._replace(root=str(folder), number=number)
    made_up = place.made_up()
    size = made_up.write(number)
    print(f"\n{number:,} of them as files, {size / _MB:.1f} MB")
    piped = alone(pipe, place)
    each = _US / number
    rows: list[tuple[object, ...]] = [("", "CPU us/file", "wall us/file", "files per CPU s")]
    floors: tuple[tuple[str, Callable[[Path], Took]], ...] = (
        ("(scandir + stat)", look),
        ("(read)", read),
        ("(read + tokenise)", tokenise),
        ("(read + insert into SQLite)", insert),
    )
    took = {
        name: min((alone(floor, folder) for _ in range(_ROUNDS)), key=lambda took: took.cpu)
        for name, floor in floors
    }
    took["files that did not change"] = min(
        (alone(rescan, place) for _ in range(_ROUNDS)), key=lambda took: took.cpu
    )
    took["all of it, in worker processes"] = Took(piped.wall, piped.cpu)
    rows += [(name, each * cpu, each * wall, number / cpu) for name, (wall, cpu) in took.items()]
    table("Files; in brackets: floors, the best of three", rows)
    ratio = took["files that did not change"].cpu / took["(scandir + stat)"].cpu
    table(
        "Files, further",
        [
            ("", ""),
            ("a look that finds nothing new, times scandir + stat", ratio),
            ("first articles to be searched after, s", piped.first),
            ("largest worker's own memory, MB", piped.worker / _MB),
        ],
    )
    words = " ".join(made_up.made(0).lines).split()
    programs.compare(
        place, [_FREQUENT[made_up.languages[0]], max(words, key=len)], Took(piped.wall, piped.cpu)
    )


def pipe(place: Place) -> Piped:
    """Index files as a user does who opens the folder for the first time."""
    library = place.open()
    largest: list[int] = [0]
    done = threading.Event()
    watcher = threading.Thread(target=_watch_workers, args=(largest, done))
    watcher.start()
    before, watch, first = _cpu(), Watch(), float("nan")
    for progress in library.refresh():
        if progress.committed and first != first:  # noqa: PLR0124 - not a number yet
            first = watch.took().wall
    wall = watch.took().wall
    done.set()
    watcher.join()
    library.close()
    return Piped(first, wall, _cpu() - before, largest[0])


def rescan(place: Place) -> Took:
    """Look at files of which none has changed."""
    library = place.open()
    watch = Watch()
    for _ in library.refresh(workers=0):
        pass
    took = watch.took()
    library.close()
    return took


def look(folder: Path) -> Took:
    """List all folders and ask what every file looks like."""
    watch = Watch()
    for entry in _files(folder):
        entry.stat()
    return watch.took()


def read(folder: Path) -> Took:
    """Read every file."""
    watch = Watch()
    for _ in _contents(folder):
        pass
    return watch.took()


def tokenise(folder: Path) -> Took:
    """Read every file and fold its words."""
    watch = Watch()
    for content in _contents(folder):
        forms(content.decode())
    return watch.took()


def insert(folder: Path) -> Took:
    """Read every file and put it into a table, in one transaction."""
    place = folder.parent / "floor.db"
    watch = Watch()
    with sqlite3.connect(place) as database:
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, content BLOB)")
        database.executemany(
            "INSERT INTO article (content) VALUES (?)", ((content,) for content in _contents(folder))
        )
    database.close()
    took = watch.took()
    place.unlink()
    return took


def _files(folder: Path) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(Path(entry.path))
            else:
                yield entry


def _contents(folder: Path) -> Iterator[bytes]:
    for entry in _files(folder):
        handle = os.open(entry.path, os.O_RDONLY)
        try:
            yield os.read(handle, 1 << 20)
        finally:
            os.close(handle)


def _cpu() -> float:
    """Processor seconds of this process and of all that it had."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def _watch_workers(largest: list[int], done: threading.Event) -> None:
    children = Path(f"/proc/self/task/{os.getpid()}/children")
    while not done.wait(_LOOK):
        for child in children.read_text("ascii").split():
            try:
                largest[0] = max(largest[0], anonymous(child))
            except OSError:  # it has just ended
                time.sleep(0)
