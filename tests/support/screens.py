"""The screen of a Textual app as plain text, and the reading room on a library."""

import os
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.app import App
from textual.pilot import Pilot

from newsreader.library import Library
from newsreader.tui.app import Newsreader
from newsreader.tui.config_file import ConfigFile, Remembered
from newsreader.tui.controller import Controller

GOLDEN = Path(__file__).parents[1] / "golden" / "screens"


def screen_text(app: App[None]) -> str:
    """What is on the screen, without trailing spaces."""
    strips = app.screen._compositor.render_strips(app.size)
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)


def indexed(folder: Path, home: Path) -> Library:
    """A library of a folder, up to date."""
    library = Library.open([str(folder)], cache=home / "cache", data=home / "data")
    for _ in library.refresh(workers=1):
        pass
    library.reload()
    return library


@asynccontextmanager
async def reading(
    library: Library,
    size: tuple[int, int] = (120, 40),
    *,
    config: ConfigFile | None = None,
    remembered: Remembered | None = None,
) -> AsyncIterator[Pilot[None]]:
    """The reading room, without an indexer; notices and tooltips as a user would get them."""
    app = Newsreader(Controller(library), index=False, config=config, remembered=remembered)
    async with app.run_test(size=size, notifications=True, tooltips=True) as pilot:
        await pilot.pause()
        yield pilot


def settle(name: str, screen: str) -> str:
    """The golden screen of this name, written first when that is wanted."""
    path = GOLDEN / name
    if os.environ.get("NEWSREADER_WRITE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(screen + "\n", "utf-8")
    return path.read_text("utf-8").removesuffix("\n")


PATIENCE = 60.0
"""Seconds after which what was waited for does not come any more, however busy the machine is."""


async def until(pilot: Pilot[None], holds: Callable[[], bool]) -> None:
    """Wait for a state; no test may depend on how fast the machine is."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, screen_text(pilot.app)
        await pilot.pause(0.02)


class Door:
    """Children of this program wait at it until they are let in."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        """Close it."""
        self._arrived, self._is_open = folder / "arrived", folder / "open"
        script = folder / "python"
        script.write_text(
            f"#!/bin/sh\necho $$ > '{folder}/pid' && mv '{folder}/pid' '{self._arrived}'\n"
            f"while [ ! -e '{self._is_open}' ]; do sleep 0.02; done\nexec '{sys.executable}' \"$@\"\n"
        )
        script.chmod(0o755)
        patch.setattr(sys, "executable", str(script))

    def has_arrived(self) -> bool:
        """Whether a child waits."""
        return self._arrived.exists()

    def is_alive(self) -> bool:
        """Whether the child that came last is still there."""
        try:
            os.kill(int(self._arrived.read_text()), 0)
        except ProcessLookupError:
            return False
        return True

    def open(self) -> None:
        """Let them in."""
        self._is_open.touch()
