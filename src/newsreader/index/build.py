"""Building is a map over files: what changed is found by looking, read by workers, and committed in batches."""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from newsreader import corpus
from newsreader.corpus import Scan, Stamp
from newsreader.index.heard import NO_NEWS, News
from newsreader.index.pool import Done, Job, Orders, read_all
from newsreader.index.writer import Addition, Known, Writer
from newsreader.model import Problem, Progress

FIRST_COMMIT = 0.25
"""Seconds of work before the first commit: the first screenful comes early ..."""
_GROWTH = 2.0
_LONGEST = 10.0
"""... and later ones come less often, because each touches every set that its articles are in."""
_BATCH = 4000
"""Articles in memory before they are written, whatever the time."""

_SETTLED = 4000
"""Articles whose words are set right in one commit, when others that came or went tell what is the site's."""

Carry = Callable[[Sequence[tuple[bytes, bytes]]], None]


_UNREAD = Stamp(-1, -1, -1)
"""How a file that could not be read is remembered: it never looks unchanged, so it is tried again."""


class Plan(NamedTuple):
    """What a walk over the roots found to do. ``held`` are the roots that hold something."""

    jobs: list[Job]
    gone: list[int]
    lost: list[bytes]
    held: list[bytes]
    total: int


def plan(writer: Writer, roots: Sequence[bytes], news: News = NO_NEWS) -> Plan:
    """Look at every file, read none. What the reader has changed his mind about is read again, too."""
    known = writer.known()
    again = _again(writer, known, news)
    walk = Scan(roots)
    jobs: list[Job] = []
    total = 0
    for path, stamp in walk:
        total += 1
        before = known.pop(path, None)
        if before is None:
            jobs.append(Job(path, stamp, None))
        elif before.stamp != stamp:
            jobs.append(Job(path, stamp, before.doc_id, is_retry=before.stamp == _UNREAD))
        elif before.doc_id in again or news.rules:
            jobs.append(Job(path, stamp, before.doc_id, only_if_named=before.doc_id not in again))
    gone = _gone(writer, known, walk)
    held = [root for root in roots if root not in {*walk.lost, *walk.empty}]
    # The newest on disk first: they are likely to be the newest to read.
    jobs.sort(key=lambda job: -job.stamp.mtime_ns)
    return Plan(jobs, gone, walk.lost, held, total)


def _again(writer: Writer, known: dict[bytes, Known], news: News) -> set[int]:
    """The articles about which the reader said something else than before."""
    if not news.hashes:
        return set()
    hashes = writer.hashes(before.doc_id for before in known.values())
    return {doc_id for doc_id, hash_ in hashes.items() if hash_ in news.hashes}


def _gone(writer: Writer, missing: dict[bytes, Known], walk: Scan) -> list[int]:
    """The articles whose files are no more; what lies below a folder that could not be listed may still be."""
    devices = writer.devices()
    # An empty folder on another disk than before is where a disk was mounted.
    unmounted = [root for root in walk.empty if devices.get(root) not in (None, corpus.device(root))]
    kept = {*walk.lost, *unmounted}
    below = tuple(folder.rstrip(b"/") + b"/" for folder in kept)
    return [
        known.doc_id for path, known in missing.items() if path not in kept and not path.startswith(below)
    ]


def refresh(
    writer: Writer,
    roots: Sequence[bytes],
    carry: Carry,
    workers: int | None = None,
    news: News = NO_NEWS,
) -> Iterator[Progress]:
    """Bring an index up to date. Stop iterating to cancel: what was committed stays.

    Args:
        writer: The index; the lock is held.
        roots: Absolute paths of folders or files.
        carry: Called before a commit with the old and the new hash of the files that changed.
        workers: Processes; None for as many as the machine has, 0 for none.
        news: What the reader said, and since when.
    """
    found = plan(writer, roots, news)
    writer.remember(found.held)
    progress = Progress(found.total - len(found.jobs), found.total, deleted=len(found.gone))
    for folder in found.lost:
        yield progress._replace(path=os.fsdecode(folder), problem=Problem.UNREADABLE)
    if found.gone:
        writer.commit([], found.gone)
    yield progress._replace(committed=bool(found.gone))
    orders = Orders(news.sayings, news.rules)
    for progress in _read(writer, read_all(found.jobs, workers, orders), carry, progress):  # noqa: B020 - the last one goes on
        yield progress
    while writer.settle(_SETTLED):
        yield progress._replace(committed=True)
    writer.finish()


def _read(writer: Writer, results: Iterator[Done], carry: Carry, progress: Progress) -> Iterator[Progress]:
    """Commit what was read in growing batches. A file that vanished is left to the next walk."""
    batch: list[Addition] = []
    patience, since = FIRST_COMMIT, time.monotonic()
    for done in results:
        addition = _addition(done)
        progress = _counted(progress, addition)
        if addition:
            batch.append(addition)
        is_due = (
            time.monotonic() - since >= patience or len(batch) >= _BATCH or progress.done == progress.total
        )
        if is_due:
            _commit(writer, batch, carry)
            batch = []
            patience, since = min(patience * _GROWTH, _LONGEST), time.monotonic()
        problem = done.entry.problem if done.entry else None
        yield progress._replace(path=os.fsdecode(done.job.path), problem=problem, committed=is_due)


def _addition(done: Done) -> Addition | None:
    """What to write of a file; None when it vanished, or still cannot be read."""
    job, entry = done
    if entry is None:
        return None
    is_unread = entry.problem is Problem.UNREADABLE
    if is_unread and job.is_retry:
        return None
    return Addition(job.path, _UNREAD if is_unread else job.stamp, entry, job.doc_id)


def _counted(progress: Progress, addition: Addition | None) -> Progress:
    """Progress with one more file done."""
    progress = progress._replace(done=progress.done + 1)
    if addition is None:
        return progress
    if addition.doc_id is None:
        return progress._replace(added=progress.added + 1)
    return progress._replace(changed=progress.changed + 1)


def _commit(writer: Writer, batch: Sequence[Addition], carry: Carry) -> None:
    if not batch:
        return
    old = writer.hashes(addition.doc_id for addition in batch if addition.doc_id is not None)
    # Marks first: were we killed in between, an article would have its marks twice, not never.
    carry(
        [
            (old[addition.doc_id], addition.entry.hash)
            for addition in batch
            if addition.doc_id in old and addition.entry.hash not in (None, old[addition.doc_id])
        ]
    )
    writer.commit(batch)
