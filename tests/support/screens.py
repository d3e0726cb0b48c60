"""The screen of a Textual app as plain text, and the reading room on a library."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

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
