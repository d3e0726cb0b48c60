"""What is to be done: a walk over the roots, compared with what the index knows. Every file is looked at, none is read."""

import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newsreader import corpus
from newsreader.corpus import Listed, Scan, Seen, Stamp
from newsreader.index.files import Known, digest_of
from newsreader.index.heard import NO_NEWS, News
from newsreader.index.pool import Job
from newsreader.index.writer import Writer
from newsreader.text.marks.overrides import NEAR

UNREAD = Stamp(-1, -1, -1)
"""How a file that could not be read is remembered: it never looks unchanged, so it is tried again."""


_IS_EXACT = re.compile("[0-9a-f]{12}")
"""A fingerprint as rules name it; what the file of what was heard holds may be anything."""


class Plan(NamedTuple):
    """What a walk over the roots found to do.

    ``held`` are the roots that hold something, ``digests`` those of the folders in which something changed.
    """

    jobs: list[Job]
    gone: list[int]
    lost: list[bytes]
    held: list[bytes]
    digests: list[tuple[bytes, bytes]]
    total: int


def plan(writer: Writer, roots: Sequence[bytes], news: News = NO_NEWS, altered: Iterable[int] = ()) -> Plan:
    """Look at every file, read none.

    Args:
        writer: What is known.
        roots: Where to look.
        news: What the reader has changed his mind about is read again, too ...
        altered: ... and so are these articles.
    """
    folders = writer.folders()
    again = {*writer.with_hashes(news.hashes), *_ruled(writer, news), *altered}
    is_vague = any(name.startswith(NEAR) for name in news.names)
    walk = Scan(roots)
    jobs: list[Job] = []
    missing: dict[bytes, Known] = {}
    digests: list[tuple[bytes, bytes]] = []
    total = 0
    for listed in _by_folder(walk, roots):
        path = listed.folder
        total += len(listed.seen)
        digest = digest_of(listed.seen)
        folder = folders.pop(path, None)
        if folder and folder.digest == digest and not (again or is_vague):
            continue
        known = writer.inside(folder) if folder else {}
        for job in _jobs(listed, known):
            is_new = job.doc_id is None or known[os.path.basename(job.path)].stamp != job.stamp  # noqa: PTH119
            if is_new:
                jobs.append(job)
            elif job.doc_id in again or is_vague:
                jobs.append(job._replace(only_if_named=job.doc_id not in again))
        if not folder or folder.digest != digest:
            digests.append((path, digest))
        missing |= _missing(path, known, listed.seen)
    for path, folder in folders.items():
        missing |= _missing(path, writer.inside(folder), ())
    gone = _gone(writer, missing, walk)
    held = [root for root in roots if root not in {*walk.lost, *walk.empty}]
    # The newest on disk first: they are likely to be the newest to read.
    jobs.sort(key=lambda job: -job.stamp.mtime_ns)
    return Plan(jobs, gone, walk.lost, held, digests, total)


def _ruled(writer: Writer, news: News) -> Iterator[int]:
    """The articles that rules are about. For a rule that passes over numbers the blocks of every file are looked at."""
    for name, source in news.rules:
        if _IS_EXACT.fullmatch(name):
            yield from (
                holder.doc_id for holder in writer.holders(int(name, 16)) if source in {"", holder.source}
            )


def _by_folder(walk: Scan, roots: Sequence[bytes]) -> Iterable[Listed]:
    """The files of each folder; a file that is a root by itself may stand in another root's folder."""
    if len(roots) == 1:
        return walk.by_folder()
    folders: defaultdict[bytes, list[Seen]] = defaultdict(list)
    for folder, seen in walk.by_folder():
        folders[folder] += seen
    return (Listed(folder, sorted(folders[folder])) for folder in sorted(folders))


def _jobs(listed: Listed, known: dict[bytes, Known]) -> Iterator[Job]:
    """The files of a folder as jobs, whether there is anything to do or not."""
    for path, stamp in listed.files():
        before = known.get(os.path.basename(path))  # noqa: PTH119
        if before is None:
            yield Job(path, stamp, None)
        else:
            yield Job(path, stamp, before.doc_id, is_retry=before.stamp == UNREAD)


def _missing(folder: bytes, known: dict[bytes, Known], seen: Iterable[Seen]) -> dict[bytes, Known]:
    """The known files of a folder that are no longer there."""
    there = {name for name, *_ in seen}
    gone = {name: file for name, file in known.items() if name not in there}
    return {os.path.join(folder, name): file for name, file in gone.items()}  # noqa: PTH118


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
