"""The first screen: a picture of what a start will show, drawn before the program that draws it is loaded.

Loading the screen takes most of a start; a picture of it is there in a tenth of that. Whoever leaves the reading room
keeps one, with everything it depends on: where any of that is another now, nothing is drawn. The live screen takes the
terminal over as it is (``taken_over``); whatever goes wrong before that puts the picture away.

Only what the interpreter has at hand is imported here.
"""

import os
import sys
import termios
import zlib
from collections.abc import Iterable, Sequence

from newsreader import COMMANDS, __version__

ENTER = "\x1b[?1049h"
"""To the terminal's other screen. Sent twice it would be emptied in between."""
_LEAVE = b"\x1b[?1049l\x1b[?25h"
_FRAME = b"\x1b[?2026h", b"\x1b[?2026l"
"""Between them a terminal that knows them shows nothing yet."""
_LARGEST = 1 << 20
"""Bytes of a picture; one of 400x120 with a colour in each cell has fewer."""
_BETWEEN, _WITHIN = b"\0", b"\1"
"""Neither is in a path, in the environment, or in anything that is drawn."""
_ENVIRONMENT = ("TERM", "COLORTERM", "NO_COLOR", "COLUMNS", "LINES", "LANG", "LANGUAGE")
_ENVIRONMENTS = ("LC_", "TEXTUAL", "NEWSREADER", "XDG_", "TERM_PROGRAM")
"""By these variables, and those that begin so, a screen may be another."""

Attributes = list[int | list[bytes | int]]
_before: list[Attributes] = []
"""How the terminal was, while a picture of ours is on it."""


def draw(arguments: Sequence[str]) -> bool:
    """Draw the picture of these folders if one was kept and nothing has changed since. Whether it was drawn.

    Args:
        arguments: Of the command line; with an option or a command among them it is not about reading.
    """
    if (arguments and arguments[0] in COMMANDS) or any(argument.startswith("-") for argument in arguments):
        return False
    roots = arguments or ["."]
    try:
        if "TEXTUAL_DRIVER" in os.environ or not all(os.isatty(handle) for handle in (0, 1, 2)):
            return False
        frame = _kept(roots, os.get_terminal_size(1))
        if frame is None or not all(os.access(root, os.R_OK) for root in roots):
            return False
        before = termios.tcgetattr(0)
        _before.append(before)
        termios.tcsetattr(0, termios.TCSANOW, _silent(before))
        os.write(2, ENTER.encode() + b"\x1b[?25l" + frame.join(_FRAME))
    except (OSError, ValueError, termios.error):
        put_away()
        return False
    _listen()
    return True


def _listen() -> None:
    """Whoever ends the program while it loads gets the terminal back, too."""
    import signal  # the picture need not wait for it

    def end(number: int, _frame: object) -> None:
        sys.exit(128 + number)

    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, end)


def is_drawn() -> bool:
    """Whether a picture is on the terminal, and nobody has taken it over."""
    return bool(_before)


def taken_over() -> Attributes | None:
    """The live screen has the terminal now: how it was before, to be restored at the end; None without a picture."""
    return _before.pop() if _before else None


def put_away() -> None:
    """Give the terminal back as it was, unless it was taken over or nothing was drawn."""
    before = taken_over()
    if before is not None:
        try:
            os.write(2, _LEAVE)
            termios.tcsetattr(0, termios.TCSANOW, before)
        except (OSError, termios.error):  # it has gone away
            return


def _silent(before: Attributes) -> Attributes:
    """Keys are kept for the live screen as they are typed, and not printed; only ^C still ends the program."""
    now = [*before]
    way_in, flags, characters = before[0], before[3], before[6]
    if isinstance(way_in, int) and isinstance(flags, int) and isinstance(characters, list):
        # Else the terminal takes ^Q and ^S for itself, and Enter comes as another key.
        now[0] = way_in & ~(termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR)
        now[3] = flags & ~(termios.ECHO | termios.ICANON | termios.IEXTEN)
        keys = [*characters]
        keys[termios.VMIN], keys[termios.VTIME] = 1, 0
        keys[termios.VSUSP] = keys[termios.VQUIT] = b"\0"
        now[6] = keys
    return now


# ---------------------------------------------------------------- keeping


def keep(roots: Sequence[str], size: tuple[int, int], frame: str, files: Iterable[str]) -> None:
    """Keep a picture of the screen that a start with these folders shows.

    Args:
        roots: Folders or files.
        size: Columns and lines.
        frame: The whole screen, from its first cell on.
        files: What it shows depends on these; they may be absent, and stay as they are from now on.

    Raises:
        OSError: It cannot be written.
    """
    known = [os.fsencode(path) for path in files]
    body = _BETWEEN.join((_WITHIN.join(known), _conditions(roots, size, known), frame.encode()))
    if len(body) <= _LARGEST:
        path = _path(roots)
        part = path + b".%d" % os.getpid()
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        with open(handle, "wb") as file:  # noqa: PTH123 - a handle, not a path
            file.write(zlib.crc32(body).to_bytes(4) + body)
        os.replace(part, path)  # noqa: PTH105


def directory() -> str:
    """Where pictures are kept: in the cache, whose rule is followed here without the library that knows it."""
    cache = os.environ.get("XDG_CACHE_HOME", "")
    return f"{cache if cache.startswith('/') else os.path.expanduser('~/.cache')}/newsreader/screens"  # noqa: PTH111


def _path(roots: Sequence[str]) -> bytes:
    return os.fsencode(directory()) + b"/%08x" % zlib.crc32(_WITHIN.join(_absolute(roots)))


def _absolute(roots: Sequence[str]) -> list[bytes]:
    return sorted({os.path.abspath(os.fsencode(root)) for root in roots})  # noqa: PTH100


def _kept(roots: Sequence[str], size: tuple[int, int]) -> bytes | None:
    """The picture that fits; None without one, and for one that is damaged or of another moment."""
    with open(_path(roots), "rb") as file:  # noqa: PTH123
        record = file.read(_LARGEST + 5)
    check, body = record[:4], record[4:]
    parts = body.split(_BETWEEN)
    if zlib.crc32(body).to_bytes(4) != check or len(parts) != 3:  # noqa: PLR2004
        return None
    files, conditions, frame = parts
    return frame if conditions == _conditions(roots, size, files.split(_WITHIN)) else None


def _conditions(roots: Sequence[str], size: tuple[int, int], files: Iterable[bytes]) -> bytes:
    """All that a picture depends on."""
    wanted = sorted(
        f"{name}={value}"
        for name, value in os.environ.items()
        if name in _ENVIRONMENT or name.startswith(_ENVIRONMENTS)
    )
    said = [__version__, sys.prefix, f"{size[0]}x{size[1]}", *wanted]
    return _WITHIN.join((*map(os.fsencode, said), *_absolute(roots), *map(_stamp, files)))


def _stamp(path: bytes) -> bytes:
    """What a file is at this moment."""
    try:
        status = os.stat(path)  # noqa: PTH116
    except OSError:
        return b"-"
    return b"%d %d %d" % (status.st_mtime_ns, status.st_size, status.st_ino)
