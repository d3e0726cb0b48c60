"""An index that grew step by step is the index that would be built at once, and nothing is read without need."""

import os
import shutil
import sqlite3
import tempfile
from pathlib import Path

import pytest
from disk import snapshot, without_rights
from hypothesis import given, settings
from hypothesis import strategies as st
from libraries import article, dump, folder_of, index_of, indexed, names, opened, refreshed, rows

from newsreader.model import Problem, Progress

NAMES = [b"a.txt", b"b.txt", b"sub/a.txt", b"sub/deep/\xff\n.txt", b"B.MD"]
TEXTS = [
    "Марк Рютте приїхав\n\n05.03.2026\n\nГенсек НАТО Марк Рютте прибув до Харкова. Марка Рютте чекали в місті Харків.",
    "Rutte arrives\n\n6 March 2026\n\nNATO chief Mark Rutte came to Kharkiv on Friday. Many met Mark Rutte there.",
    "Без дати й імен\n\n" + "Просте речення про погоду, дощ і вітер у полі. " * 4,
    article(7),
    article(8, "м'ята "),
    "",
    "\0\1\2\3",
    "\udcff" * 3 + " слово",
]
STEPS = st.one_of(
    st.tuples(st.just("write"), st.sampled_from(NAMES), st.sampled_from(TEXTS)),
    st.tuples(st.just("delete"), st.sampled_from(NAMES), st.just("")),
    st.tuples(st.just("rename"), st.sampled_from(NAMES), st.sampled_from(NAMES).map(os.fsdecode)),
    st.tuples(st.just("touch"), st.sampled_from(NAMES), st.just("")),
    st.tuples(st.just("refresh"), st.sampled_from(NAMES), st.just("")),
)


class Folder:
    """A folder in which things happen; each at a moment of its own."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.place.mkdir()
        self._now = 1_700_000_000

    def do(self, what: str, name: bytes, value: str) -> None:
        """One step."""
        path = self._path(name)
        self._now += 1
        if what == "write":
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(value.encode(errors="surrogateescape"))
        elif not path.exists():
            return
        elif what == "delete":
            path.unlink()
            return
        elif what == "rename":
            target = self._path(os.fsencode(value))
            target.parent.mkdir(parents=True, exist_ok=True)
            path.rename(target)
            return
        os.utime(path, (self._now, self._now))

    def _path(self, name: bytes) -> Path:
        return self.place / os.fsdecode(name)


@given(st.lists(STEPS, max_size=16))
@settings(deadline=None, max_examples=60)
def test_step_by_step_is_all_at_once(steps: list[tuple[str, bytes, str]]) -> None:
    home = Path(tempfile.mkdtemp())
    try:
        folder = Folder(home / "corpus")
        library = opened(folder.place, home)
        for step in steps:
            refreshed(library) if step[0] == "refresh" else folder.do(*step)
        before = snapshot(folder.place)
        refreshed(library)
        grown = dump(index_of(folder.place, home))
        again = list(library.refresh(workers=0))
        fresh = indexed(folder.place, home / "fresh")

        assert grown == dump(index_of(folder.place, home / "fresh"))
        assert again == [Progress(len(before_files(before)), len(before_files(before)))]
        assert [row[1:] for row in rows(library)] == [row[1:] for row in rows(fresh)]
        assert snapshot(folder.place) == before
        library.close()
        fresh.close()
    finally:
        shutil.rmtree(home)


def before_files(tree: dict[bytes, tuple[int, int, bytes]]) -> list[bytes]:
    return [path for path in tree if path.lower().endswith((b".txt", b".md"))]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Three articles."""
    return folder_of(3, tmp_path)


def test_an_unchanged_file_is_not_read_again(corpus: Path, tmp_path: Path) -> None:
    """Other words of the same length at the same moment: who sees them has read the file."""
    library = indexed(corpus, tmp_path)
    page = corpus / "1.txt"
    status = page.stat()
    page.write_text(article(1).replace("Слово1", "Слово9"), "utf-8")
    os.utime(page, ns=(status.st_atime_ns, status.st_mtime_ns))

    assert (page.stat().st_size, page.stat().st_ino) == (status.st_size, status.st_ino)
    assert refreshed(library) == Progress(3, 3)
    assert names(library, "слово1") == ["1.txt"]

    page.touch()

    assert refreshed(library)[:5] == (3, 3, 0, 1, 0)
    assert names(library, "слово1") == []
    library.close()


@pytest.mark.parametrize("year", [-100, 0, 68, 300, 476], ids=lambda year: str(1970 + year))
def test_a_file_may_be_of_any_time(corpus: Path, tmp_path: Path, year: int) -> None:
    """Nanoseconds since 1970 leave 63 bits in 2262; disks go on to 2446."""
    moment = year * 31_556_952
    os.utime(corpus / "1.txt", (moment, moment))
    library = indexed(corpus, tmp_path)

    assert len(names(library)) == 3
    assert refreshed(library) == Progress(3, 3)

    os.utime(corpus / "1.txt", (moment + 1, moment + 1))

    assert refreshed(library).changed == (int((corpus / "1.txt").stat().st_mtime) == moment + 1)
    library.close()


def test_what_was_done_is_told(corpus: Path, tmp_path: Path) -> None:
    library = opened(corpus, tmp_path)
    (corpus / "0.txt").write_bytes(b"")
    told = list(library.refresh(workers=0))

    assert told[0] == Progress(0, 3)
    assert told[-1][:5] == (3, 3, 3, 0, 0)
    assert told[-1].committed
    assert {(Path(step.path).name, step.problem) for step in told[1:]} == {
        ("0.txt", Problem.EMPTY),
        ("1.txt", None),
        ("2.txt", None),
    }

    (corpus / "0.txt").unlink()
    (corpus / "1.txt").write_text(article(9), "utf-8")
    (corpus / "new.txt").write_text(article(10), "utf-8")
    told = list(library.refresh(workers=0))

    assert told[-1][:5] == (3, 3, 1, 1, 1)
    library.close()


def test_workers_make_the_same_index(tmp_path: Path) -> None:
    """More files than are read without them."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    for number in range(90):
        (folder / f"{number}.txt").write_text(article(number), "utf-8")
    alone, together = opened(folder, tmp_path / "alone"), opened(folder, tmp_path / "together")

    assert refreshed(alone)[:3] == refreshed(together, workers=2)[:3] == (90, 90, 90)
    assert dump(index_of(folder, tmp_path / "alone")) == dump(index_of(folder, tmp_path / "together"))
    alone.close()
    together.close()


def test_stopping_keeps_what_was_committed_and_the_rest_comes_next_time(corpus: Path, tmp_path: Path) -> None:
    library = opened(corpus, tmp_path)
    told = library.refresh(workers=0)
    next(told)
    next(told)
    del told

    assert refreshed(library).total == 3
    assert len(names(library)) == 3
    assert dump(index_of(corpus, tmp_path)) == dump_of_fresh(corpus, tmp_path)
    library.close()


def dump_of_fresh(corpus: Path, tmp_path: Path) -> object:
    indexed(corpus, tmp_path / "fresh").close()
    return dump(index_of(corpus, tmp_path / "fresh"))


def test_a_file_that_vanishes_before_it_is_read_is_left_to_the_next_walk(
    corpus: Path, tmp_path: Path
) -> None:
    """The disk may have been unplugged: nothing that was known is thrown away for it."""
    library = indexed(corpus, tmp_path)
    (corpus / "1.txt").write_text(article(11), "utf-8")
    (corpus / "new.txt").write_text(article(12), "utf-8")
    told = library.refresh(workers=0)
    next(told)
    (corpus / "1.txt").unlink()
    (corpus / "new.txt").unlink()
    last = list(told)[-1]
    library.reload()

    assert last[:5] == (4, 4, 0, 0, 0)
    assert last.problem is None
    assert sorted(names(library)) == ["0.txt", "1.txt", "2.txt"]

    assert refreshed(library).deleted == 1
    assert sorted(names(library)) == ["0.txt", "2.txt"]
    library.close()


def test_a_folder_that_is_gone_keeps_its_articles(corpus: Path, tmp_path: Path) -> None:
    library = indexed(corpus, tmp_path)
    corpus.rename(tmp_path / "unplugged")
    told = list(library.refresh(workers=0))
    library.reload()

    assert told[0].problem is Problem.UNREADABLE
    assert told[0].path == str(corpus)
    assert len(names(library)) == 3

    (tmp_path / "unplugged").rename(corpus)

    assert refreshed(library) == Progress(3, 3)
    library.close()


def test_the_place_where_a_disk_was_mounted_keeps_its_articles(corpus: Path, tmp_path: Path) -> None:
    """An empty folder, on another disk than before: refreshed again and again, until the disk is back."""
    library = indexed(corpus, tmp_path)
    with sqlite3.connect(index_of(corpus, tmp_path) / "index.db") as database:
        database.execute("UPDATE root SET device = device + 1")
    database.close()
    pages = {page: page.read_bytes() for page in corpus.iterdir()}
    for page in pages:
        page.unlink()

    for _ in range(3):
        assert refreshed(library).deleted == 0
        assert len(names(library)) == 3

    for page, content in pages.items():
        page.write_bytes(content)
    refreshed(library)
    for page in pages:
        page.unlink()

    assert refreshed(library).deleted == 3
    assert names(library) == []
    library.close()


def test_a_file_that_may_be_read_again_is_read() -> None:
    """Its looks do not change: who may read it is not part of them."""
    with without_rights() as home:
        corpus = home / "corpus"
        corpus.mkdir()
        for number in range(2):
            (corpus / f"{number}.txt").write_text(article(number), "utf-8")
        (corpus / "1.txt").chmod(0)
        library = indexed(corpus, home)

        assert [(Path(row.path).name, row.problem) for row in rows(library)] == [
            ("0.txt", None),
            ("1.txt", Problem.UNREADABLE),
        ]
        told = list(library.refresh(workers=0))
        assert [step.problem for step in told] == [None, Problem.UNREADABLE]
        assert told[-1][:5] == (2, 2, 0, 0, 0)

        (corpus / "1.txt").chmod(0o600)

        assert refreshed(library)[:5] == (2, 2, 0, 1, 0)
        assert [row.problem for row in rows(library)] == [None, None]
        library.close()


def test_a_folder_that_is_closed_to_us_keeps_its_articles() -> None:
    with without_rights() as home:
        corpus = home / "corpus"
        (corpus / "sub").mkdir(parents=True)
        for number, name in enumerate(("a.txt", "sub/b.txt")):
            (corpus / name).write_text(article(number), "utf-8")
        library = indexed(corpus, home)
        (corpus / "sub").chmod(0)
        before = snapshot_names(corpus)
        last = refreshed(library)

        assert last.deleted == 0
        assert sorted(names(library)) == ["a.txt", "b.txt"]
        assert snapshot_names(corpus) == before
        library.close()


def snapshot_names(folder: Path) -> list[tuple[str, int, int]]:
    return sorted((path.name, path.stat().st_mtime_ns, path.stat().st_mode) for path in folder.iterdir())


def test_what_changed_behind_its_stamp_is_found_when_contents_are_compared(tmp_path: Path) -> None:
    """Some programs put the old time back on a file that they changed, in a file of the same size."""
    folder = folder_of(3, tmp_path)
    library = indexed(folder, tmp_path)
    page = folder / "1.txt"
    before = page.stat()
    page.write_bytes(page.read_bytes().replace("Довге".encode(), "Гарне".encode()))
    os.utime(page, ns=(before.st_atime_ns, before.st_mtime_ns))

    assert refreshed(library)[2:5] == (0, 0, 0)
    assert names(library, "=гарне") == []

    told = list(library.refresh(workers=0, verify=True))
    library.reload()

    assert told[-1].changed == 1
    assert names(library, "=гарне") == ["1.txt"]
    assert list(library.refresh(workers=0, verify=True))[-1][2:5] == (0, 0, 0)
    library.close()
