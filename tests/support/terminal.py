"""A real pseudo terminal with a real program in it, and pyte as the eyes.

Textual brackets each frame with mode 2026 when the terminal says that it knows it; this one says so, which
gives an exact moment at which a frame is complete.
"""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Self

import pyte

PATIENCE = 90.0
"""Seconds to wait for what must come: a start that takes one takes twenty beside eight busy programs on two cores."""
FRAME_END = b"\x1b[?2026l"
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
        end = time.perf_counter() + seconds
        while text not in (screen := self.text()):
            left = end - time.perf_counter()
            if left <= 0:
                raise AssertionError(f"{text!r} did not come; the screen is:\n{screen}")
            self.pump(min(left, 0.1))
        return screen

    def cells(self) -> list[list[object]]:
        """Every cell of the screen, with its colours."""
        self.text()
        screen = self._screen
        return [[screen.buffer[y][x] for x in range(screen.columns)] for y in range(screen.lines)]

    def wait_for_bytes(self, wanted: bytes, seconds: float = PATIENCE) -> float:
        """Seconds from the start of the program to the moment when ``wanted`` had arrived."""
        end = time.perf_counter() + seconds
        while wanted not in self.output:
            if time.perf_counter() > end:
                raise AssertionError(
                    f"{wanted!r} did not come; the last bytes are {bytes(self.output[-200:])!r}"
                )
            self.pump(0.05)
        return time.perf_counter() - self.started

    def settle(self, idle: float = 0.3, seconds: float = 10.0) -> str:
        """The screen when nothing has come for ``idle`` seconds."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end and self.pump(idle):
            pass
        return self.text()

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

    def wait(self, seconds: float = 15.0) -> int:
        """The exit code of the program, negative for a signal that killed it."""
        end = time.perf_counter() + seconds
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
