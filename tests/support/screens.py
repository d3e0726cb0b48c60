"""The screen of a Textual app as plain text, and the reading room on a library."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from textual.app import App
from textual.pilot import Pilot

from newsreader.library import Library
from newsreader.tui.app import Newsreader
from newsreader.tui.config_file import ConfigFile, Remembered
from newsreader.tui.controller import Controller


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
