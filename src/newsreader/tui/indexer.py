"""Keeps the index up to date in a child process, and tells the screen how it goes.

CPU work in a thread of this process would make the first frame after a key four times slower; a child costs
nothing. Its progress comes as one JSON object a line.
"""

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from typing import IO, NamedTuple

from newsreader.speech import ENGLISH, OWN

INTERVAL = 0.1
"""Seconds between two messages to the screen."""
PATIENCE = 2.0
"""Seconds that a child gets to end before it is killed."""


class Indexing(NamedTuple):
    """How indexing goes."""

    done: int = 0
    total: int = 0
    committed: bool = False
    """Something new can be searched."""
    ended: bool = False
    failure: str = ""
    """One sentence, when it ended badly."""


class Indexer:
    """A child process that indexes, and a thread that only reads what it says."""

    def __init__(self, roots: Sequence[str], report: Callable[[Indexing], None]) -> None:
        """Prepare.

        Args:
            roots: Folders or files.
            report: Called from the reading thread, at most ten times a second.
        """
        self._command = [sys.executable, "-m", "newsreader", "index", "--progress=json", "--", *roots]
        self._report = report
        self._child: subprocess.Popen[bytes] | None = None
        self._errors: IO[bytes] | None = None

    @property
    def is_running(self) -> bool:
        """Whether a child is at work."""
        return self._child is not None and self._child.poll() is None

    def start(self) -> None:
        """Start the child; not being able to is reported like any other failure."""
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed by the thread that reads it last
        try:
            self._child = subprocess.Popen(  # noqa: S603 - our own program
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                process_group=0,  # its workers end with it
                env={**os.environ, OWN: ENGLISH},  # what it says last is told anew by the screen
            )
        except OSError as error:
            self._errors.close()
            self._report(Indexing(ended=True, failure=f"indexing could not start: {error.strerror}"))
            return
        threading.Thread(target=self._read, args=(self._child, self._errors), daemon=True).start()

    def stop(self) -> None:
        """End the child, gently first. What it committed stays; the rest is done next time."""
        child = self._child
        if child is None or child.poll() is not None:
            return
        _signal_group(child.pid, signal.SIGTERM)
        try:
            child.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            _signal_group(child.pid, signal.SIGKILL)
            child.wait()

    def _read(self, child: subprocess.Popen[bytes], errors: IO[bytes]) -> None:
        latest, told = Indexing(), 0.0
        assert child.stdout is not None  # noqa: S101 - it was asked for
        with errors, child.stdout as output:
            for line in output:
                latest = _progress(line, committed=latest.committed) or latest
                if time.monotonic() - told >= INTERVAL:
                    self._report(latest)
                    told, latest = time.monotonic(), latest._replace(committed=False)
            code = child.wait()
            failure = _failure(code, errors) if code else ""
        self._report(latest._replace(committed=True, ended=True, failure=failure))


def _signal_group(leader: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(leader, number)


def _progress(line: bytes, *, committed: bool) -> Indexing | None:
    """One line of the child; None when it is not a progress object."""
    try:
        record = json.loads(line)
        return Indexing(int(record["done"]), int(record["total"]), committed or bool(record.get("committed")))
    except (ValueError, KeyError, TypeError):
        return None


def _failure(code: int, errors: IO[bytes]) -> str:
    """What the child said last, as one sentence."""
    errors.seek(0)
    lines = errors.read(100_000).decode(errors="replace").split("\n")
    said = next((line.strip() for line in reversed(lines) if line.strip()), "").removeprefix("newsreader: ")
    if not said:
        return f"indexing ended with exit code {code}"
    return said if said.startswith("the index ") else f"index not updated: {said}"
