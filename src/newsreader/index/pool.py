"""The map over files: paths in, entries out, through any ``concurrent.futures.Executor``.

A worker that dies, or a file that no worker survives, costs that file only: it is listed with a reason.
"""

import itertools
import os
import signal
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    Executor,
    Future,
    ThreadPoolExecutor,
    wait,
)
from contextlib import contextmanager
from typing import NamedTuple

from newsreader import YOUNG_OBJECTS, corpus
from newsreader.corpus import Stamp, content_hash
from newsreader.formats import parse_document
from newsreader.index.entry import Entry, entry_of
from newsreader.model import Problem
from newsreader.text.marks.overrides import Sayings

FEW = 50
"""Files up to which starting processes takes longer than reading here."""
_CHUNK = 16
"""Files a worker gets at a time: enough to make the sending cheap, few enough to see progress."""
_AHEAD = 3
"""Chunks per worker under way: none waits, and memory stays flat."""
_MAX_WORKERS = 8


class Job(NamedTuple):
    """A file to read. ``doc_id`` is its number where the index knows an older state of it."""

    path: bytes
    stamp: Stamp
    doc_id: int | None
    is_retry: bool = False
    """It could not be read the last time, and its looks do not tell whether it can be now."""
    only_if_named: bool = False
    """The file is as it was: it is read anew only if a rule of ``Orders.rules`` is about one of its blocks."""


class Orders(NamedTuple):
    """What a worker must know beside the files: what the reader said, and the rules that are new or gone."""

    sayings: Sayings = Sayings()
    rules: frozenset[str] = frozenset()


Task = tuple[bytes, bool]
"""The part of a job that a worker needs: ``path`` and ``only_if_named``."""
_NO_ORDERS = Orders()


class Done(NamedTuple):
    """A job and what came of it; ``entry`` is None when the file vanished, or nothing new is to be said of it."""

    job: Job
    entry: Entry | None


def read_entry(path: bytes, orders: Orders = _NO_ORDERS, *, only_if_named: bool = False) -> Entry | None:
    """One file, all the way; None when it is no longer there, or only looked at and no rule is about it."""
    # The labeller: a third of what an update would import, and most find nothing to read.
    from newsreader.text.drafting import draft_document, has_block

    raw = corpus.read(path)
    if isinstance(raw, Problem):
        return Entry(problem=raw) if corpus.is_there(path) else None
    name = os.fsdecode(path)
    document = parse_document(name, raw)
    if document.problem:
        return Entry(problem=document.problem)
    if only_if_named and not has_block(document, orders.rules):
        return None
    return entry_of(draft_document(name, document), raw, orders.sayings.about(content_hash(raw)))


def read_entries(tasks: Sequence[Task], orders: Orders = _NO_ORDERS) -> list[Entry | None]:
    """What a worker does with a chunk."""
    return [_read_guarded(task, orders) for task in tasks]


def _read_guarded(task: Task, orders: Orders) -> Entry | None:
    """An error of ours in one file is a problem of that file, and of no other in the chunk."""
    try:
        return read_entry(task[0], orders, only_if_named=task[1])
    except Exception:  # noqa: BLE001 - the boundary of a worker
        return Entry(problem=Problem.FAILED)


def worker_count() -> int:
    """Processes to start when nobody says how many."""
    return min(_MAX_WORKERS, len(os.sched_getaffinity(0)))


def read_all(jobs: Sequence[Job], workers: int | None = None, orders: Orders = _NO_ORDERS) -> Iterator[Done]:
    """Read files, in no particular order; stop iterating to cancel.

    Args:
        jobs: What to read.
        workers: Processes; None for as many as the machine has, 0 for none.
        orders: What the reader said. It is sent with every chunk: a thousand overrides cost a worker 1 % more.
    """
    workers = worker_count() if workers is None else workers
    if workers == 0 or len(jobs) <= FEW:
        with ThreadPoolExecutor(1) as here:
            yield from _each(here, jobs, orders)
        return
    first, rest = jobs[:_CHUNK], jobs[_CHUNK:]
    chunks = iter([rest[start : start + _CHUNK] for start in range(0, len(rest), _CHUNK)])
    ahead: list[Job] = list(first)
    while True:
        failed: list[Job] = []
        with _processes(workers) as executor, ThreadPoolExecutor(1) as here:
            pending = _Pending(executor, chunks, workers * _AHEAD, orders)
            # The processes load their dictionaries while the first screenful is read here.
            yield from _each(here, ahead, orders)
            yield from pending.results(failed)
        ahead = []
        if not failed:
            return
        yield from _isolated(failed, orders)


class _Pending:
    """Chunks under way: as many as keep all workers busy, no more."""

    def __init__(
        self, executor: Executor, chunks: Iterator[Sequence[Job]], ahead: int, orders: Orders
    ) -> None:
        self._orders = orders
        self._executor = executor
        self._chunks = chunks
        self._jobs: dict[Future[list[Entry | None]], Sequence[Job]] = {}
        self._is_broken = False
        for chunk in itertools.islice(chunks, ahead):
            self._send(chunk)

    def results(self, failed: list[Job]) -> Iterator[Done]:
        """What comes back. Jobs of a chunk that failed go to ``failed``; a broken executor gets no more."""
        while self._jobs:
            for future in wait(self._jobs, return_when=FIRST_COMPLETED).done:
                jobs = self._jobs.pop(future)
                if future.exception() is None:
                    yield from map(Done, jobs, future.result())
                else:
                    failed += jobs
                    self._is_broken |= isinstance(future.exception(), BrokenExecutor)
                chunk = None if self._is_broken else next(self._chunks, None)
                if chunk:
                    self._send(chunk)

    def _send(self, chunk: Sequence[Job]) -> None:
        try:
            future = self._executor.submit(read_entries, list(map(_task, chunk)), self._orders)
        except BrokenExecutor as error:  # it broke while we were busy
            future = Future()
            future.set_exception(error)
        self._jobs[future] = chunk


def _task(job: Job) -> Task:
    return job.path, job.only_if_named


def _each(executor: Executor, jobs: Iterable[Job], orders: Orders) -> Iterator[Done]:
    """One file at a time; the death of a worker is a problem of the file that it was reading."""
    for job in jobs:
        future = executor.submit(_read_guarded, _task(job), orders)
        yield Done(job, Entry(problem=Problem.FAILED) if future.exception() else future.result())


def _isolated(jobs: Sequence[Job], orders: Orders) -> Iterator[Done]:
    """Files of which one may have killed a worker: one by one, before a new worker after each that dies."""
    number = 0
    while number < len(jobs):
        with _processes(1) as executor:
            for done in _each(executor, jobs[number:], orders):
                number += 1
                yield done
                if done.entry is not None and done.entry.problem is Problem.FAILED:
                    break


@contextmanager
def _processes(workers: int) -> Iterator[Executor]:
    """Worker processes; where none can be started, this process does the work."""
    # A fifth of what a search would import, and most searches find nothing to read.
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    # Never a plain fork: this process may have threads. Spawned workers share nothing, not even a lock.
    context = multiprocessing.get_context("spawn")
    others = set(multiprocessing.active_children())
    executor: Executor
    try:
        executor = ProcessPoolExecutor(workers, context, _settle_in)
        usable = executor.submit(read_entries, ()).exception() is None
    except (OSError, ImportError):  # no semaphores, no processes left
        usable = False
    if not usable:
        executor = ThreadPoolExecutor(1)
    try:
        yield executor
    except BaseException:
        # Cancelled. Nobody waits for the chunks that are being read, nor for the dictionaries that are being loaded.
        for worker in set(multiprocessing.active_children()) - others:
            worker.terminate()
        raise
    finally:
        executor.shutdown(cancel_futures=True)


def _settle_in() -> None:
    """A worker's first acts: leave Ctrl-C to its parent, end when the parent does however that ends, seldom look for garbage."""
    import gc
    import multiprocessing

    gc.set_threshold(YOUNG_OBJECTS)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    from multiprocessing.connection import wait as wait_for

    wait_for([sentinel])
    os._exit(1)
