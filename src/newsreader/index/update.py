"""Keeping an index up to date on disk: who may write, what to do with a damaged one, what to say when it fails."""

import sqlite3
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

from newsreader.errors import NewsreaderError, why_not_written
from newsreader.index import build, heard, schema
from newsreader.index.blobs import Damaged
from newsreader.index.store import Directory, Memory
from newsreader.index.writer import Writer
from newsreader.model import Progress
from newsreader.text.marks.overrides import Sayings

_NOTHING_SAID = Sayings()
_ATTEMPTS = 2
"""One on the index as it is, one on a new one."""


def refresh(  # noqa: PLR0913 - one door for all of it
    directory: Path | Memory,
    roots: Sequence[bytes],
    carry: build.Carry,
    workers: int | None = None,
    sayings: Sayings = _NOTHING_SAID,
    *,
    verify: bool = False,
) -> Iterator[Progress]:
    """Bring an index up to date as its only writer; a damaged one is set aside and built again.

    Args:
        directory: Where the index is, or the index in memory itself.
        roots: Absolute paths of folders or files.
        carry: See ``build.refresh``.
        workers: Processes; None for as many as the machine has, 0 for none.
        sayings: What the reader said of blocks.
        verify: Files that look unchanged are compared by their content, too.

    Raises:
        LockedError: Another process writes it.
        UsageError: A newer newsreader made it.
        NewsreaderError: It cannot be written.
    """
    if isinstance(directory, Memory):
        news = heard.news(directory, sayings)
        yield from build.refresh(Writer(directory), roots, carry, workers, news, verify=verify)
        return
    try:
        lock = schema.Lock(directory)
    except OSError as error:
        raise _unwritable(directory, error) from error
    try:
        for _ in range(_ATTEMPTS):
            if not (yield from _refresh(directory, roots, carry, workers, sayings, verify=verify)):
                return
    finally:
        lock.release()
    raise NewsreaderError(f"the index in {directory} is damaged again and again: is the disk failing?")


def _refresh(  # noqa: PLR0913 - as ``refresh``
    directory: Path,
    roots: Sequence[bytes],
    carry: build.Carry,
    workers: int | None,
    sayings: Sayings,
    *,
    verify: bool,
) -> Generator[Progress, None, bool]:
    """One attempt; True when the index turned out damaged on the way, and the next one is a new one."""
    store: Directory | None = None
    writer: Writer | None = None
    try:
        store = schema.open_writer(directory)
        writer = Writer(store)
        news = heard.news(directory, sayings)
        yield from build.refresh(writer, roots, carry, workers, news, verify=verify)
        heard.heard(directory, news)
    except (sqlite3.Error, Damaged, OSError) as error:
        if not schema.is_damage(error):
            raise _unwritable(directory, error) from error
        schema.suspect(directory)
        return True
    except (ValueError, TypeError) as error:
        if not schema.is_damage(error) and (store is None or schema.is_sound(store)):
            raise
        schema.suspect(directory)
        return True
    finally:
        if writer is not None:
            writer.close()
        if store is not None:
            store.close()
    return False


def _unwritable(directory: Path, error: Exception) -> NewsreaderError:
    return NewsreaderError(f"the index cannot be written: {why_not_written(error)} ({directory})")
