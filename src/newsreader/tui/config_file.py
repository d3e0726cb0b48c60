"""The configuration file on the disk, looked at again when it was saved; and what the screen remembers by itself."""

import json
import os
import stat
from contextlib import suppress
from pathlib import Path

from newsreader.places import make_private, write_private
from newsreader.speech import tr
from newsreader.tui.config import LARGEST, Read, Settings, read_settings
from newsreader.tui.page import NARROWEST, WIDEST
from newsreader.tui.themes import PALETTES


class ConfigFile:
    """One file, which need not be there. It is read, never written."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._seen: tuple[int, int, int] | None = None

    def is_changed(self) -> bool:
        """Whether it was saved, made or deleted since the last ``read``."""
        return self._state() != self._seen

    def read(self) -> Read:
        """What it says; without a file, what is usual."""
        self._seen = self._state()
        if self._seen is None:
            return Read(Settings())
        try:
            handle = os.open(
                self.path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC
            )  # a pipe must not hold us up
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                os.close(handle)
                return Read(None, (tr("not a file"),))
            with open(handle, "rb") as file:  # noqa: PTH123 - a handle, not a path
                return read_settings(file.read(LARGEST + 1))
        except OSError as error:
            return Read(None, (tr("cannot be read: {why}", why=error.strerror),))

    def _state(self) -> tuple[int, int, int] | None:
        try:
            status = self.path.stat()
        except OSError as error:
            return (
                None
                if isinstance(error, (FileNotFoundError, NotADirectoryError))
                else (0, 0, error.errno or 0)
            )
        return status.st_mtime_ns, status.st_size, status.st_ino


class Remembered:
    """Theme and measure as they were left, and whether the first page was seen. Losing them is no loss: every failure is silent."""

    def __init__(self, path: Path | None) -> None:
        """Read it; without a path nothing is remembered."""
        self._path = path
        self.theme: str | None = None
        self.measure: int | None = None
        self.is_welcomed = False
        found: object = None
        if path is not None:
            with suppress(OSError, ValueError, RecursionError):
                found = json.loads(path.read_bytes()[:LARGEST])
        if isinstance(found, dict):
            theme, measure = found.get("theme"), found.get("measure")
            self.theme = theme if isinstance(theme, str) and theme in PALETTES else None
            if isinstance(measure, int) and NARROWEST <= measure <= WIDEST:
                self.measure = measure
            self.is_welcomed = found.get("welcomed") is True
        self._kept = self._now()

    def keep(self) -> None:
        """Write what changed."""
        now = self._now()
        if self._path is None or now == self._kept or not make_private(self._path.parent):
            return
        with suppress(OSError):
            write_private(self._path, json.dumps(now).encode())
            self._kept = now

    def _now(self) -> dict[str, object]:
        return {"theme": self.theme, "measure": self.measure, "welcomed": self.is_welcomed}
