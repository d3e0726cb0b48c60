"""A real pseudo terminal with a real program in it, and pyte as the eyes.

Textual brackets each frame with mode 2026 when the terminal says that it knows it; this one says so, which
gives an exact moment at which a frame is complete.
"""

import copy
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import pyte

FRAME_END = b"\x1b[?2026l"
PATIENCE = 90.0
"""Seconds after which what was waited for does not come any more: a start that takes one takes twenty beside eight busy programs on two cores."""
_ASKS_FOR_FRAMES = b"\x1b[?2026$p"
_KNOWS_FRAMES = b"\x1b[?2026;2$y"
# Sequences that pyte would print as text: private CSI with < > = and mode queries.
_BEYOND_PYTE = re.compile(rb"\x1b\[[<>=][0-9;]*[a-zA-Z]|\x1b\[\?[0-9;]*\$p")


class Terminal:
    """One program in a terminal of its own."""

    def __init__(self, command: Sequence[str], size: tuple[int, int], env: Mapping[str, str]) -> None:
        """Start ``command`` in ``size`` (columns, lines) with just the environment ``env``."""
        self.started = time.perf_counter()
        self.output = bytearray()
        self._answered = 0
        self._fed = 0
        self._screen = pyte.Screen(*size)
        self._stream = pyte.ByteStream(self._screen)
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
            os.execvpe(command[0], list(command), {"TERM": "xterm-256color", "COLORTERM": "truecolor", **env})

    def pump(self, seconds: float) -> bool:
        """Read what comes within ``seconds``; False when nothing did or the program has ended."""
        ready, _, _ = select.select([self.fd], [], [], max(0.0, seconds))
        if not ready:
            return False
        try:
            data = os.read(self.fd, 1 << 16)
        except OSError:  # the other side is closed: EIO on Linux
            return False
        self.output += data
        found = self.output.find(_ASKS_FOR_FRAMES, self._answered)
        if found >= 0:
            self._answered = found + len(_ASKS_FOR_FRAMES)
            os.write(self.fd, _KNOWS_FRAMES)
        return bool(data)

    def wait_for(self, text: str, seconds: float = PATIENCE) -> str:
        """The screen as soon as ``text`` is on it."""
        self.wait_until(lambda: text in self.text(), f"{text!r} did not come", seconds)
        return self.text()

    def wait_until(self, holds: Callable[[], bool], complaint: str, seconds: float = PATIENCE) -> None:
        """Read what comes until something holds."""
        end = time.perf_counter() + seconds
        while not holds():
            if time.perf_counter() > end:
                raise AssertionError(f"{complaint}; the screen is:\n{self.text()}")
            self.pump(0.05)

    def wait_for_indexing(self) -> None:
        """Until the reader has looked for new files: after that nothing changes by itself."""
        self.wait_until(lambda: "indexing" not in self.text(), "indexing did not end")

    @property
    def frames(self) -> int:
        """How many came."""
        return self.output.count(FRAME_END)

    def wait_for_frame_after(self, frames: int) -> None:
        """Until one more than so many came."""
        self.wait_until(lambda: self.frames > frames, "no frame came")

    def cells(self) -> list[list[object]]:
        """Every cell of the screen, with its colours."""
        self.text()
        screen = self._screen
        return [[screen.buffer[y][x] for x in range(screen.columns)] for y in range(screen.lines)]

    def wipe(self) -> None:
        """As if another program had drawn over all of the screen."""
        self.text()
        self._wiped = copy.deepcopy(self._screen.buffer)
        self._screen.erase_in_display(2)

    def put_back(self) -> None:
        """What was wiped stands there again."""
        self._screen.buffer = self._wiped

    def wait_for_bytes(self, wanted: bytes) -> float:
        """Seconds from the start of the program to the moment when ``wanted`` had arrived."""
        self.wait_until(lambda: wanted in self.output, f"{wanted!r} did not come")
        return time.perf_counter() - self.started

    def settle(self, idle: float = 0.3) -> str:
        """The screen when nothing has come for ``idle`` seconds and the program sleeps.

        One that waits for a free core has more to say.
        """
        end = time.perf_counter() + PATIENCE
        while time.perf_counter() < end and (self.pump(idle) or self._is_at_work()):
            pass
        return self.text()

    def _is_at_work(self) -> bool:
        """Whether one of its threads runs, or would if it were let."""
        states = set[str]()
        for thread in Path(f"/proc/{self.pid}/task").glob("*/stat"):
            with suppress(OSError):  # it has ended
                states.add(thread.read_text().rpartition(")")[2].split()[0])
        return bool(states & {"R", "D"})

    def send(self, keys: str | bytes) -> None:
        """Type."""
        os.write(self.fd, keys if isinstance(keys, bytes) else keys.encode())

    def resize(self, columns: int, lines: int) -> None:
        """Change the size of the window."""
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        os.kill(self.pid, signal.SIGWINCH)
        self._screen.resize(lines, columns)

    def text(self) -> str:
        """The screen as text."""
        data = bytes(self.output[self._fed :])
        self._fed = len(self.output)
        self._stream.feed(_BEYOND_PYTE.sub(b"", data))
        return "\n".join(self._screen.display)

    def wait(self) -> int:
        """The exit code of the program, negative for a signal that killed it."""
        end = time.perf_counter() + PATIENCE
        while time.perf_counter() < end:
            self.pump(0.05)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.pid = 0
                while self.pump(0.05):
                    pass
                return os.waitstatus_to_exitcode(status)
        raise AssertionError(f"the program goes on; the screen is:\n{self.text()}")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.pid:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.fd)
