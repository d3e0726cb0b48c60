"""Workers: each file comes back once, whoever dies on the way, and nobody is left behind."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from libraries import article

from newsreader.corpus import scan
from newsreader.index import pool
from newsreader.index.entry import Entry
from newsreader.index.pool import FEW, Done, Job, Orders, read_all, read_entry
from newsreader.model import Problem

MANY = 4 * FEW


@pytest.fixture(scope="module")
def jobs(tmp_path_factory: pytest.TempPathFactory) -> list[Job]:
    """More files than are read without workers."""
    folder = tmp_path_factory.mktemp("corpus")
    for number in range(MANY):
        (folder / f"{number:03}.txt").write_text(article(number), "utf-8")
    return [Job(file.path, file.stamp, None) for file in scan([str(folder)])]


def results(done: list[Done]) -> list[tuple[bytes, str]]:
    return sorted((job.path, entry.headline if entry else "") for job, entry in done)


def test_everybody_reads_the_same(jobs: list[Job]) -> None:
    alone = results(list(read_all(jobs, 0)))

    assert len(alone) == MANY
    assert results(list(read_all(jobs, 2))) == alone


def test_a_worker_that_dies_costs_no_file(jobs: list[Job]) -> None:
    done = []
    for number, one in enumerate(read_all(jobs, 2)):
        done.append(one)
        if number == FEW:
            workers = multiprocessing.active_children()
            assert workers
            for worker in workers:
                assert worker.pid
                os.kill(worker.pid, signal.SIGKILL)

    assert results(done) == results(list(read_all(jobs, 0)))
    assert not any(one.entry and one.entry.problem for one in done)


def test_stopping_leaves_no_worker_behind(jobs: list[Job]) -> None:
    reading = read_all(jobs, 2)
    for _ in range(FEW):
        next(reading)
    assert multiprocessing.active_children()

    del reading

    assert multiprocessing.active_children() == []


def test_a_file_that_is_gone_or_unreadable_comes_back_as_such(jobs: list[Job], tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    os.mkfifo(tmp_path / "pipe.txt")
    odd = [
        Job(os.fsencode(tmp_path / name), jobs[0].stamp, None)
        for name in ("gone.txt", "empty.txt", "pipe.txt")
    ]
    done = {os.path.basename(job.path): entry for job, entry in read_all(odd, 0)}  # noqa: PTH119 - bytes

    assert done[b"gone.txt"] is None
    assert [entry and entry.problem for entry in (done[b"empty.txt"], done[b"pipe.txt"])] == [
        Problem.EMPTY,
        Problem.NOT_A_FILE,
    ]


def test_workers_end_with_their_parent_however_it_ends(jobs: list[Job]) -> None:
    program = """
import multiprocessing, sys, time
from newsreader.corpus import scan
from newsreader.index.pool import Job, read_all
if __name__ == "__main__":
    reading = read_all([Job(file.path, file.stamp, None) for file in scan([sys.argv[1]])], 2)
    for _ in range(80):
        next(reading)
    print(*(child.pid for child in multiprocessing.active_children()), flush=True)
    time.sleep(60)
"""
    folder = os.fsdecode(os.path.dirname(jobs[0].path))  # noqa: PTH120 - bytes
    with subprocess.Popen([sys.executable, "-c", program, folder], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        workers = [int(pid) for pid in child.stdout.readline().split()]
        child.kill()
    assert workers

    left = [worker for worker in workers if is_there(worker)]
    for _ in range(200):
        left = [worker for worker in left if is_there(worker)]
        if not left:
            break
        time.sleep(0.05)

    assert left == []


def is_there(pid: int) -> bool:
    """Whether a process runs; one that ended but that nobody has asked about does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_an_error_of_ours_costs_its_file_only(jobs: list[Job], monkeypatch: pytest.MonkeyPatch) -> None:
    bad = jobs[3].path

    def failing(path: bytes, orders: Orders, *, only_if_named: bool) -> Entry | None:
        if path == bad:
            raise ZeroDivisionError
        return read_entry(path, orders, only_if_named=only_if_named)

    monkeypatch.setattr(pool, "read_entry", failing)
    done = {job.path: entry for job, entry in read_all(jobs[:FEW], 0)}

    assert {path for path, entry in done.items() if entry and entry.problem} == {bad}
    assert done[bad] == Entry(problem=Problem.FAILED)
