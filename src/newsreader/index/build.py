"""Building is a map over files: what changed is found by looking, read by workers, and committed in batches."""

import os
import time
from collections.abc import Callable, Iterator, Sequence

from newsreader.index.folders import folder_tags
from newsreader.index.heard import NO_NEWS, News
from newsreader.index.plan import UNREAD, plan
from newsreader.index.pool import Done, Orders, read_all
from newsreader.index.writer import Addition, Writer
from newsreader.model import Problem, Progress

FIRST_COMMIT = 0.25
"""Seconds of work before the first commit: the first screenful comes early ..."""
_GROWTH = 2.0
_LONGEST = 10.0
"""... and later ones come less often, because each makes a segment, and those have to be merged."""
_BATCH = 4000
"""Articles in memory before they are written, whatever the time."""

_SETTLED = 4000
"""Articles whose words are set right in one commit, when others that came or went tell what is the site's."""

_LOOKED_UP = 20_000
"""New words that are looked up in one commit, a second or two of work."""

_SORTED = 20_000
"""Articles whose stories are looked for in one commit: clues stand in no order, so each commit writes many pages."""

Carry = Callable[[Sequence[tuple[bytes, bytes]]], None]


def refresh(  # noqa: PLR0913 - one loop in all its parts
    writer: Writer,
    roots: Sequence[bytes],
    carry: Carry,
    workers: int | None = None,
    news: News = NO_NEWS,
    *,
    verify: bool = False,
) -> Iterator[Progress]:
    """Bring an index up to date. Stop iterating to cancel: what was committed stays.

    Args:
        writer: The index; the lock is held.
        roots: Absolute paths of folders or files.
        carry: Called before a commit with the old and the new hash of the files that changed.
        workers: Processes; None for as many as the machine has, 0 for none.
        news: What the reader said, and since when.
        verify: Files that look unchanged are compared by their content, too.
    """
    found = plan(writer, roots, news, writer.altered() if verify else ())
    writer.remember(found.held)
    progress = Progress(found.total - len(found.jobs), found.total, deleted=len(found.gone))
    for folder in found.lost:
        yield progress._replace(path=os.fsdecode(folder), problem=Problem.UNREADABLE)
    if found.gone:
        writer.commit([], found.gone)
    yield progress._replace(committed=bool(found.gone))
    orders = Orders(news.sayings, news.names)
    odd: set[bytes] = set()
    done = _placed(read_all(found.jobs, workers, orders), roots)
    for progress in _read(writer, done, carry, progress, odd):  # noqa: B020 - the last one goes on
        yield progress
    while writer.settle(_SETTLED) or writer.look_up(_LOOKED_UP) or writer.sort_stories(_SORTED):
        yield progress._replace(committed=True)
    whole = [(path, digest) for path, digest in found.digests if path not in odd]
    if whole:
        writer.seal(whole)
    while writer.tidy(at_rest=True):
        pass
    writer.finish()


def _placed(results: Iterator[Done], roots: Sequence[bytes]) -> Iterator[Done]:
    """What was read, with the folders that it lies in: workers know of no roots."""
    for done in results:
        entry = done.entry
        if entry is not None and entry.problem is None:
            entry = entry._replace(tags=(*entry.tags, *folder_tags(done.job.path, roots)))
        yield done._replace(entry=entry)


def _read(
    writer: Writer, results: Iterator[Done], carry: Carry, progress: Progress, odd: set[bytes]
) -> Iterator[Progress]:
    """Commit what was read in growing batches. A file that vanished is left to the next walk.

    Folders with files that vanished or could not be read go to ``odd``: they were not seen whole.
    """
    batch: list[Addition] = []
    patience, since = FIRST_COMMIT, time.monotonic()
    for done in results:
        addition = _addition(done)
        progress = _counted(progress, addition)
        if addition is None or addition.stamp == UNREAD:
            odd.add(os.path.dirname(done.job.path))  # noqa: PTH120 - bytes
        if addition:
            batch.append(addition)
        is_due = (
            time.monotonic() - since >= patience or len(batch) >= _BATCH or progress.done == progress.total
        )
        if is_due:
            _commit(writer, batch, carry)
            is_long, batch = len(batch) >= _BATCH, []
            patience, since = min(patience * _GROWTH, _LONGEST), time.monotonic()
        problem = done.entry.problem if done.entry else None
        yield progress._replace(path=os.fsdecode(done.job.path), problem=problem, committed=is_due)
        if is_due:
            # Dictionaries take seconds to load: a small library is better read first.
            if is_long:
                writer.look_up(_LOOKED_UP)
            while writer.tidy():
                pass


def _addition(done: Done) -> Addition | None:
    """What to write of a file; None when it vanished, or still cannot be read."""
    job, entry = done
    if entry is None:
        return None
    is_unread = entry.problem is Problem.UNREADABLE
    if is_unread and job.is_retry:
        return None
    return Addition(job.path, UNREAD if is_unread else job.stamp, entry, job.doc_id)


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
