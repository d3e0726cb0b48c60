"""What the measurements have in common: clocks, percentiles, memory, the page cache, processes of their own, tables."""

import multiprocessing
import os
import re
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Generic, NamedTuple, ParamSpec, Self, TypeVar

Given = ParamSpec("Given")
Result = TypeVar("Result")


class Took(NamedTuple):
    """Seconds: by the clock on the wall, which a loaded machine stretches, and of the processor."""

    wall: float
    cpu: float


class Watch:
    """Started when made."""

    def __init__(self) -> None:
        self._wall, self._cpu = time.perf_counter(), time.process_time()

    def took(self) -> Took:
        """What has passed."""
        return Took(time.perf_counter() - self._wall, time.process_time() - self._cpu)


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which a share of them lies; nan of none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else float("nan")


def anonymous(process: int | str = "self") -> int:
    """Bytes of memory that are a process's own: not files, which the system can drop and read again."""
    found = re.search(
        r"^Anonymous:\s+(\d+) kB", Path(f"/proc/{process}/smaps_rollup").read_text("ascii"), re.MULTILINE
    )
    return int(found[1]) * 1024 if found else 0


def size_of(folder: Path) -> int:
    """Bytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def evict(folder: Path) -> None:
    """Ask the system to forget what it holds of files below a folder; what it has not written yet is written first."""
    for path in folder.rglob("*"):
        if path.is_file():
            handle = os.open(path, os.O_RDONLY)
            try:
                os.fsync(handle)
                os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            finally:
                os.close(handle)


class Alone(Generic[Result]):
    """Work in a process of its own that holds nothing of this one, and ends with the block at the latest."""

    def __init__(self, work: Callable[Given, Result], *given: Given.args, **named: Given.kwargs) -> None:
        context = multiprocessing.get_context("spawn")
        self._answer, answer = context.Pipe(duplex=False)
        self._process = context.Process(target=_work, args=(answer, work, given, named))
        self._process.start()
        answer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.join()

    def result(self) -> Result:
        """What came of it.

        Raises:
            EOFError: It ended without a word; what it said of that stands on the terminal.
        """
        found: Result = self._answer.recv()
        return found


def _work(answer: Connection, work: Callable[..., object], given: Any, named: Any) -> None:
    with suppress(KeyboardInterrupt):
        answer.send(work(*given, **named))


def alone(work: Callable[Given, Result], *given: Given.args, **named: Given.kwargs) -> Result:
    """The result of work in a process of its own."""
    with Alone(work, *given, **named) as process:
        return process.result()


@contextmanager
def ending_politely() -> Iterator[None]:
    """However this process is ended, temporary folders go, and nothing else is said."""

    def stop(*_: object) -> None:
        sys.exit(1)

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    except KeyboardInterrupt:
        sys.exit(130)
    finally:
        signal.signal(signal.SIGTERM, before)


def table(title: str, rows: Sequence[Sequence[object]]) -> None:
    """Print rows in columns; the first row is their heads, the first column stands left."""
    texts = [[cell if isinstance(cell, str) else _short(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in texts if column < len(row)) for column in range(len(texts[0]))]
    print(f"\n{title}")
    for row in texts:
        first, *others = (
            text.ljust(width) if column == 0 else text.rjust(width)
            for column, (text, width) in enumerate(zip(row, widths, strict=False))
        )
        print(" ", first, *others, flush=True)


def _short(value: object) -> str:
    if isinstance(value, float):
        return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
    return f"{value:,}" if isinstance(value, int) else "-" if value is None else str(value)
