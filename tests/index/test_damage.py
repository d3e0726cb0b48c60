"""The index is a cache: whatever is found in its place, the library opens, answers, and is whole after a refresh."""

import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from disk import without_rights
from libraries import article, dump, index_of, indexed, names, opened, refreshed, rows

from newsreader.errors import CorpusError, LockedError, NewsreaderError, UsageError
from newsreader.index import schema
from newsreader.index.store import RECORDS
from newsreader.library import Library
from newsreader.model import DocId, Mark
from newsreader.places import fallback_directory
from newsreader.text.queries.query import parse_query

PEOPLE = "\n\nГенсек НАТО Марк Рютте прибув до Харкова. Марка Рютте чекали в місті Харків."
QUERIES = [
    "",
    "заголовок",
    "рют*",
    '"заголовок номер"',
    "-нато",
    "lang:uk is:unread",
    "tag:нато",
    "date:2026-03",
    "is:problem",
]
PAGE = 4096


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of articles and its index, to be copied."""
    home = tmp_path_factory.mktemp("model")
    (home / "corpus").mkdir()
    for number in range(20):
        (home / "corpus" / f"{number}.txt").write_text(article(number) + PEOPLE, "utf-8")
    (home / "corpus" / "empty.txt").touch()
    return home


@pytest.fixture
def home(model: Path, tmp_path: Path) -> Path:
    """A folder of articles with its index and some marks."""
    shutil.copytree(model / "corpus", tmp_path / "corpus")
    library = indexed(tmp_path / "corpus", tmp_path)
    library.mark([row.doc_id for row in rows(library)[:2]], Mark.STARRED, on=True)
    library.close()
    return tmp_path


def use(library: Library) -> None:
    """Everything that a reader may ask."""
    for text in QUERIES:
        hits = library.search(parse_query(text))
        for facet, lines in hits.facets.items():
            for line in lines:
                library.toggle(hits.query, facet, line.value)
        for row in library.rows(hits, slice(0, 50)):
            library.position(hits, row.doc_id)
            with suppress(CorpusError):
                library.article(row.doc_id)


def index_file(home: Path) -> Path:
    return index_of(home / "corpus", home) / "index.db"


def heal(home: Path) -> Library:
    """What happens on a start: the library is used as it is, brought up to date, and used again."""
    library = opened(home / "corpus", home)
    use(library)
    refreshed(library)
    use(library)
    refreshed(library)
    return library


def cut(content: bytes) -> bytes:
    return content[: len(content) // 2 // PAGE * PAGE]


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "nothing": lambda _: b"",
    "one byte": lambda _: b"\0",
    "text": lambda _: b"this is no database at all" * 400,
    "cut": cut,
    "no header": lambda content: b"\xff" * 100 + content[100:],
    "no schema": lambda content: content[:100] + bytes(PAGE - 100) + content[PAGE:],
    "zeros": lambda content: content[:PAGE] + bytes(len(content) - PAGE),
    "noise": lambda content: content[:PAGE] + random.Random(1).randbytes(len(content) - PAGE),  # noqa: S311
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_index_is_made_anew(home: Path, damage: str) -> None:
    whole = dump(index_file(home).parent)
    index_file(home).write_bytes(DAMAGE[damage](index_file(home).read_bytes()))
    library = heal(home)

    assert dump(index_file(home).parent) == whole
    assert index_file(home).with_name("damaged.db").exists()
    assert len(names(library, "is:starred")) == 2
    library.close()


@pytest.mark.parametrize("seed", range(16))
def test_bytes_gone_wrong_anywhere_never_stop_the_reader(home: Path, seed: int) -> None:
    """Some such bytes are only noticed when they are needed, some (a letter of a headline) never: none is a crash."""
    chosen = random.Random(seed)  # noqa: S311 - repeatable
    content = bytearray(index_file(home).read_bytes())
    start = chosen.randrange(len(content) - PAGE)
    for _ in range(4 + 4 * seed):
        content[start + chosen.randrange(PAGE)] = chosen.randrange(256)
    index_file(home).write_bytes(content)
    for page in (home / "corpus").iterdir():
        if chosen.random() < 0.5:
            page.touch()  # the writer takes these out of every set, and puts them in again
    library = heal(home)

    assert library.search(parse_query("")).total == 21
    library.close()


def _some_bytes(chosen: random.Random, content: bytes) -> bytes:
    wrong = bytearray(content)
    for _ in range(chosen.randrange(1, 40)):
        wrong[chosen.randrange(len(wrong))] = chosen.randrange(256)
    return bytes(wrong)


FLAT_DAMAGE: dict[str, Callable[[random.Random, bytes], bytes]] = {
    "cut": lambda chosen, content: content[: chosen.randrange(len(content))],
    "cut between numbers": lambda chosen, content: content[: 4 * chosen.randrange(len(content) // 4)],
    "some bytes": _some_bytes,
    "some bytes of the places": lambda chosen, content: content[:-180] + _some_bytes(chosen, content[-180:]),
    "another count": lambda chosen, content: (
        content[:-8] + chosen.choice([0, 20, 1 << 31, 1 << 63]).to_bytes(8, "little")
    ),
}


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("damage", FLAT_DAMAGE)
def test_records_gone_wrong_anywhere_never_stop_the_reader(home: Path, damage: str, seed: int) -> None:
    """Such a record was noticed when its article was opened; where that stood in the list was asked of what was left, and crashed."""
    chosen = random.Random(seed)  # noqa: S311 - repeatable
    for flat in index_file(home).parent.rglob(f"*{RECORDS}"):
        content = flat.read_bytes()
        flat.unlink()
        flat.write_bytes(FLAT_DAMAGE[damage](chosen, content))
    library = heal(home)

    assert library.search(parse_query("")).total == 21
    library.close()


def test_other_things_in_its_place_are_moved_out_of_the_way(home: Path) -> None:
    whole = dump(index_file(home).parent)
    for name in ("index.db", "damaged.db"):
        index_file(home).with_name(name).unlink(missing_ok=True)
        index_file(home).with_name(name).mkdir()
    index_file(home).joinpath("file").touch()
    library = heal(home)

    assert dump(index_file(home).parent) == whole
    library.close()


def test_an_index_can_be_removed_at_any_time(home: Path) -> None:
    whole = dump(index_file(home).parent)
    library = indexed(home / "corpus", home)
    shutil.rmtree(home / "cache")
    use(library)

    assert library.reload()
    assert names(library) == []
    with pytest.raises(NewsreaderError, match=r"^the index cannot be written: it is gone \("):
        refreshed(library)

    library.close()
    library = heal(home)

    assert dump(index_file(home).parent) == whole
    assert len(names(library, "is:starred")) == 2
    library.close()


def test_a_damaged_log_is_not_believed(home: Path) -> None:
    whole = dump(index_file(home).parent)
    index_file(home).with_name("index.db-wal").write_bytes(random.Random(2).randbytes(20 * PAGE))  # noqa: S311
    index_file(home).with_name("index.db-shm").write_bytes(random.Random(3).randbytes(8 * PAGE))  # noqa: S311
    library = heal(home)

    assert dump(index_file(home).parent) == whole
    library.close()


def test_an_older_index_is_made_anew(home: Path) -> None:
    whole = dump(index_file(home).parent)
    set_format(home, 0)
    library = heal(home)

    assert dump(index_file(home).parent) == whole
    library.close()


def test_a_newer_index_is_refused_and_left_alone(home: Path) -> None:
    library = opened(home / "corpus", home)
    set_format(home, 99)
    before = index_file(home).read_bytes()

    with pytest.raises(UsageError, match="made by a newer newsreader"):
        opened(home / "corpus", home)
    with pytest.raises(UsageError, match="made by a newer newsreader"):
        refreshed(library)

    assert index_file(home).read_bytes() == before
    assert not index_file(home).with_name("damaged.db").exists()
    library.close()


def set_format(home: Path, number: int) -> None:
    with sqlite3.connect(index_file(home), timeout=0) as database:
        database.execute(f"PRAGMA user_version = {number}")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


# ------------------------------------------------------------------ who may write, and where


def test_a_second_writer_is_told_and_reads_on(home: Path) -> None:
    first, second = opened(home / "corpus", home), opened(home / "corpus", home)
    writing = first.refresh(workers=0)
    next(writing)

    with pytest.raises(LockedError, match="another newsreader is indexing"):
        refreshed(second)
    assert len(names(second)) == 21

    del writing

    assert refreshed(second).total == 21
    first.close()
    second.close()


def test_a_lock_ends_with_its_process(home: Path) -> None:
    """However it ends."""
    program = "import sys, time, pathlib; from newsreader.index.schema import Lock; lock = Lock(pathlib.Path(sys.argv[1])); print('locked', flush=True); time.sleep(60)"
    library = opened(home / "corpus", home)
    with subprocess.Popen(
        [sys.executable, "-c", program, index_file(home).parent], stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        child.stdout.readline()
        with pytest.raises(LockedError):
            refreshed(library)
        child.kill()

    assert refreshed(library).total == 21
    library.close()


def test_where_the_cache_cannot_be_written_there_is_another_place(monkeypatch: pytest.MonkeyPatch) -> None:
    with without_rights() as home:
        for name in ("cache", "corpus", "run"):
            (home / name).mkdir(0o700)
        (home / "corpus" / "0.txt").write_text(article(0), "utf-8")
        (home / "cache").chmod(0o500)
        monkeypatch.setenv("XDG_CACHE_HOME", str(home / "cache"))
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(home / "run"))
        library = Library.open([str(home / "corpus")], data=home / "data")
        refreshed(library)

        assert names(library) == ["0.txt"]
        assert (fallback_directory([str(home / "corpus")]) / "index.db").is_relative_to(home / "run")
        assert dump(fallback_directory([str(home / "corpus")]))["order"] == [bytes(home / "corpus" / "0.txt")]
        library.close()


def test_where_nothing_can_be_written_the_index_is_in_memory(home: Path) -> None:
    """Asked for a place that is a file; with no second choice, as when /tmp is closed too."""
    (home / "full").write_bytes(b"")
    library = Library.open([str(home / "corpus")], cache=home / "full", data=home / "full")
    refreshed(library)
    use(library)

    assert len(names(library)) == 21
    assert refreshed(library)[2:5] == (0, 0, 0)
    with pytest.raises(NewsreaderError, match="Marks cannot be kept"):
        library.mark([DocId(1)], Mark.READ, on=True)
    library.close()


@pytest.mark.parametrize("limit", [0, 1, 5, 20])
def test_a_full_disk_is_one_sentence_and_what_was_there_stays(home: Path, limit: int) -> None:
    """A limit on the size of files stands in for the disk."""
    before = dump(index_file(home).parent)
    for number in range(200, 230):
        (home / "corpus" / f"{number}.txt").write_text(article(number, f"дуже{number} нове{number}"), "utf-8")
    program = """
import resource, signal, sys
from pathlib import Path
from newsreader.errors import NewsreaderError
from newsreader.index import build
from newsreader.library import Library
build.FIRST_COMMIT = 60.0  # all in one commit: what was committed before the disk was full would rightly stay
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
corpus, cache, data, limit = sys.argv[1:]
library = Library.open([corpus], cache=Path(cache), data=Path(data))
resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
try:
    list(library.refresh(workers=0))
except NewsreaderError as error:
    print(error)
library.close()
"""
    places = [str(home / name) for name in ("corpus", "cache", "data")]
    child = subprocess.run(
        [sys.executable, "-c", program, *places, str(limit * PAGE)],
        capture_output=True,
        check=True,
        text=True,
    )

    assert "cannot be written" in child.stdout
    assert child.stdout.count("\n") == 1
    assert child.stderr == ""
    assert dump(index_file(home).parent) == before

    library = opened(home / "corpus", home)

    assert refreshed(library).added == 30
    library.close()


def test_nobody_else_can_look_into_the_index(home: Path) -> None:
    library = opened(home / "corpus", home)
    (home / "corpus" / "new.txt").write_text(article(99), "utf-8")
    writing = library.refresh(workers=0)
    next(writing)
    next(writing)
    library.reload()
    modes = {path.name: path.stat().st_mode & 0o777 for path in index_file(home).parent.iterdir()}

    assert set(modes) >= {"index.db", "index.db-wal", "index.db-shm", "lock"}
    assert set(modes.values()) == {0o600}
    assert index_file(home).parent.stat().st_mode & 0o777 == 0o700
    del writing
    library.close()


@pytest.mark.parametrize("name", ["FULL", "BUSY", "IOERR", "READONLY", "CANTOPEN"])
def test_a_full_disk_or_a_lock_never_costs_an_index(name: str) -> None:
    error = sqlite3.OperationalError()
    error.sqlite_errorcode = getattr(sqlite3, f"SQLITE_{name}")

    assert not schema.is_damage(error)


def test_a_mistake_of_ours_is_no_damage() -> None:
    assert not schema.is_damage(sqlite3.ProgrammingError("Cannot operate on a closed database."))
    assert not schema.is_damage(OSError())
