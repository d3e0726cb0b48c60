"""The child process that indexes: what the screen gets to hear of it."""

import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from screens import screen_text, until

from newsreader.library import Library
from newsreader.text.queries.query import parse_query
from newsreader.tui.app import AGAIN, Newsreader
from newsreader.tui.controller import Controller
from newsreader.tui.indexer import Indexer, Indexing

SEEDS = Path(__file__).parents[2] / "seeds"
PATIENCE = 60


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own: the child finds its folders by the environment."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def run(roots: list[str]) -> list[Indexing]:
    """Everything that is told about indexing these folders."""
    reports: list[Indexing] = []
    ended = threading.Event()

    def report(indexing: Indexing) -> None:
        reports.append(indexing)
        if indexing.ended:
            ended.set()

    Indexer(roots, report).start()
    assert ended.wait(PATIENCE)
    return reports


def test_the_last_report_says_that_all_is_done_and_can_be_searched() -> None:
    last = run([str(SEEDS)])[-1]

    assert last == Indexing(3, 3, committed=True, ended=True)
    library = Library.open([str(SEEDS)])
    library.reload()
    total = library.search(parse_query("")).total
    library.close()
    assert total == 3


def test_a_failure_is_one_sentence() -> None:
    last = run(["/nowhere/at all"])[-1]

    assert last.ended
    assert last.failure.startswith("index not updated: ")
    assert "\n" not in last.failure


def test_stopping_ends_the_child() -> None:
    indexer = Indexer([str(SEEDS)], lambda _: None)
    indexer.start()
    child = indexer._child
    assert child is not None

    indexer.stop()

    assert child.returncode is not None


def make_newer(home: Path) -> None:
    """Put an index of a newer newsreader in the place of the one that is open."""
    (index,) = home.rglob("index.db")
    newer = index.with_name("newer.db")
    shutil.copy(index, newer)
    with closing(sqlite3.connect(newer)) as database:
        database.execute("PRAGMA journal_mode = delete")
        database.execute("PRAGMA user_version = 99")
    newer.replace(index)


async def test_what_is_open_stays_when_a_newer_newsreader_takes_the_index_over(home: Path) -> None:
    """The older window ended with a fault the next time it looked, and with it a note that was being written."""
    run([str(SEEDS)])
    library = Library.open([str(SEEDS)])
    app = Newsreader(Controller(library))
    async with app.run_test(size=(120, 24)) as pilot:
        await until(pilot, lambda: app.room.indexing.ended)
        make_newer(home)
        app._since -= AGAIN
        app._look()

        await until(pilot, lambda: "made by a newer newsreader" in screen_text(app))
        await pilot.press("/", *"нато")
        assert app.room.controller.hits.total > 0
    library.close()
