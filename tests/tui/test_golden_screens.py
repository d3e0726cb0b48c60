"""Whole screens as text, reviewable in a diff. NEWSREADER_WRITE_GOLDEN=1 writes them anew."""

import os
from pathlib import Path

import pytest
from screens import reading, screen_text

from newsreader.library import Library

GOLDEN = Path(__file__).parents[1] / "golden" / "screens"
SIZES = {"80x24": (80, 24), "120x40": (120, 40), "200x50": (200, 50), "40x12": (40, 12)}
SCREENS = {
    "start": (),
    "cleaned": ("/", *"Терехов", "enter", "enter", "c", "c", "c"),
    "removed": ("/", *"Терехов", "enter", "enter", "c", "c", "c", "d"),
    "side-by-side": ("/", *"Терехов", "enter", "enter", "c"),
    "original": ("/", *"Stoltenberg", "enter", "enter", "c", "c", "G"),
    "facets": ("f", "space", "j", "j"),
    "facets-narrowed": ("f", "j", "j", "/", *"те"),
    "timeline": ("H",),
    "nothing-found": ("/", *"zzzz"),
    "block": ("/", *"Терехов", "enter", "enter", "c", "c", "c", "d", "}", "}", "}", "x"),
    "why": ("/", *"Терехов", "enter", "enter", "c", "c", "c", "d", "}", "}", "}", "w"),
    "info": ("/", *"Терехов", "enter", "i"),
    "help": ("?",),
    "help-narrowed": ("?", *"star"),
    "finding": ("enter", "/", *"Харк"),
    "found": ("enter", "/", *"Харк", "enter", "n", "n"),
    "selecting": ("enter", "V", "j", "j"),
    "contents": ("enter", "C"),
    "note": ("enter", "}", "}", "e", *"Who says so?"),
    "noted": ("enter", "e", *"Check the figures.", "escape", "}", "}", "e", *"Who says so?", "escape"),
    "selected": ("x", "j", "x", "s"),
    "tagging": ("t", *"todo, to read", "enter", "j", "t", *"-to"),
    "tagged": ("t", *"todo, to read", "enter", "j", "t", *"to read", "enter", "k", "f", "j"),
}
"""Name -> the keys that lead there from the first screen."""
WIDE = {
    "cleaned": ("c", "c"),
    "removed": ("c", "c"),
    "block": ("c", "c"),
    "why": ("c", "c"),
    "side-by-side": (),
    "original": ("c",),
}
"""On a wide screen the first view is side by side: the keys that lead from there to the view of that name."""


def keys_to(screen: str, size: str) -> tuple[str, ...]:
    keys = SCREENS[screen]
    if size != "200x50" or screen not in WIDE:
        return keys
    late = {"d", "G", "}", "x", "w"}
    typed = tuple(key for key in keys if key not in {"c", *late})
    return (*typed, *WIDE[screen], *(key for key in keys if key in late))


def settle(name: str, screen: str) -> str:
    """The golden screen of this name, written first when that is wanted."""
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("NEWSREADER_WRITE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(screen + "\n", "utf-8")
    return path.read_text("utf-8").removesuffix("\n")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("screen", SCREENS)
async def test_golden_screen(seeds: Library, screen: str, size: str) -> None:
    async with reading(seeds, SIZES[size]) as pilot:
        for key in keys_to(screen, size):
            await pilot.press(key)
        await pilot.pause()
        seen = screen_text(pilot.app)

    assert seen == settle(f"{screen}-{size}", seen)
