"""Whole screens as text, reviewable in a diff. NEWSREADER_WRITE_GOLDEN=1 writes them anew."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from time import gmtime, strftime
from types import SimpleNamespace

import pytest
from screens import GOLDEN, reading, screen_text, settle
from textual import _wait
from textual.events import Paste
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

import messages
from newsreader import desk
from newsreader.library import Library
from newsreader.shelf import journal
from newsreader.speech import ENGLISH, LANGUAGES, speak
from newsreader.text.tagging.topic_table import LABELS
from newsreader.tui.app import Newsreader
from newsreader.tui.config_file import Remembered
from newsreader.tui.controller import Controller

NOON = 1_772_798_400
"""6 March 2026."""
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
    "rule": ("/", *"Терехов", "enter", "enter", "c", "c", "c", "d", "}", "}", "}", "X"),
    "said": (
        "/",
        *"Терехов",
        "enter",
        "enter",
        "c",
        "c",
        "c",
        "d",
        "}",
        "}",
        "}",
        "x",
        "}",
        "X",
        "enter",
        "B",
    ),
    "info": ("/", *"Терехов", "enter", "i"),
    "help": ("?",),
    "help-narrowed": ("?", *"star"),
    "finding": ("enter", "/", *"Харк"),
    "found": ("enter", "/", *"Харк", "enter", "n", "n"),
    "selecting": ("enter", "V", "j", "j"),
    "contents": ("enter", "C"),
    "note": ("enter", "}", "}", "e", *"Who says so?"),
    "noted": ("enter", "e", *"Check the figures.", "escape", "}", "}", "e", *"Who says so?", "escape"),
    "notes": (
        *("enter", "e", *"Check the figures.", "escape", "}", "e", *"Who says so?", "escape"),
        *("escape", "E"),
    ),
    "renamed": ("f", *"jjjjjj", "D", *"jjj", "m", *" !", "enter", "W"),
    "searches": (
        *("/", *"lang:uk", "enter", "S", *"In Ukrainian", "enter"),
        *("/", *" нато", "enter", "S", *"NATO, in Ukrainian", "enter", "\\", "f"),
    ),
    "name": ("f", *"jjjjjj", "w"),
    "any": ("f", *"jj", "space", "j", "space", "a"),
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
    "rule": ("c", "c"),
    "said": ("c", "c"),
    "side-by-side": (),
    "original": ("c",),
}
"""On a wide screen the first view is side by side: the keys that lead from there to the view of that name."""


COLOURS = {
    "list": (),
    "facets": ("f", "j", "j", "j", "space"),
    "found": ("1", "\\", "/", *"Харків", "enter", "enter", "n"),
    "removed": ("d", "}", "}"),
    "original": ("c", "c", "g"),
    "selected": ("V", "j"),
}
"""Screens on which colour says something, one after the other in one session."""
_FRAMES = 0.04
"""Seconds in which what is counted between frames is counted, on three articles."""
_TELLING = 4
"""Letters of a word that is cut by which it is known again."""


def keys_to(screen: str, size: str) -> tuple[str, ...]:
    keys = SCREENS[screen]
    if size != "200x50" or screen not in WIDE:
        return keys
    there = keys.index("c")
    behind = tuple(key for key in keys[there:] if key != "c")
    return (*keys[:there], *WIDE[screen], *behind)


@pytest.fixture(autouse=True)
def briskly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pilot sleeps twice 20 ms at each key, so long that nothing else is left to do; a key needs no more than this."""
    monkeypatch.setattr(_wait, "SLEEP_GRANULARITY", 0.002)
    monkeypatch.setattr(_wait, "SLEEP_IDLE", 0.001)


async def still(pilot: Pilot[None]) -> None:
    """Wait for what works beside the screen, also what begins late, for what counts between its frames, and for what lies under a page."""
    before = ""
    await pilot.app.workers.wait_for_complete()
    while before != (before := screen_text(pilot.app)):
        await pilot.pause(_FRAMES)
        await pilot.app.workers.wait_for_complete()


async def resize(pilot: Pilot[None], width: int, height: int) -> None:
    """Pilot waits for the uppermost screen only; the box of one below is told its size when that is laid out."""
    await pilot.resize_terminal(width, height)
    await pilot.pause(_FRAMES)


@pytest.fixture(autouse=True)
def noon(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is said is said on one and the same day."""
    monkeypatch.setattr(journal, "time", SimpleNamespace(time=lambda: NOON))
    then = gmtime(NOON)
    monkeypatch.setattr(desk, "time", SimpleNamespace(strftime=lambda form: strftime(form, then)))


async def do(pilot: Pilot[None], keys: Sequence[str]) -> None:
    """Press keys. What is typed into a box is pasted: Pilot waits 40 ms at each key, and keys are tested elsewhere."""
    for is_character, some in groupby(keys, lambda key: len(key) == 1):
        run = list(some)
        while run:
            box = pilot.app.focused
            if is_character and len(run) > 1 and isinstance(box, Input | TextArea):
                box.post_message(Paste("".join(run)))
                await pilot.pause()
                break
            await pilot.press(run.pop(0))


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(ENGLISH)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("screen", SCREENS)
async def test_golden_screen(seeds: Library, screen: str, size: str) -> None:
    async with reading(seeds, SIZES[size]) as pilot:
        await do(pilot, keys_to(screen, size))
        await still(pilot)
        seen = screen_text(pilot.app)

    assert seen == settle(f"{screen}-{size}.txt", seen)


@pytest.mark.parametrize("screen", SCREENS)
async def test_golden_screen_in_ukrainian(seeds: Library, screen: str) -> None:
    """The same keys; then the terminal becomes smaller, and the reader keeps his place."""
    speak("uk")
    found = {}
    async with reading(seeds, SIZES["120x40"]) as pilot:
        await do(pilot, keys_to(screen, "120x40"))
        await still(pilot)
        for size in ("120x40", "80x24", "40x12"):
            await resize(pilot, *SIZES[size])
            await still(pilot)
            found[f"{screen}-{size}.txt"] = screen_text(pilot.app)

    assert found == {name: settle(f"uk/{name}", seen) for name, seen in found.items()}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_golden_first_page(seeds: Library, tmp_path: Path, language: str) -> None:
    speak(language)
    found = {}
    app = Newsreader(
        Controller(seeds), index=False, remembered=Remembered(tmp_path / "screen.json"), welcome=True
    )
    async with app.run_test(size=SIZES["200x50"]) as pilot:
        for size, cells in SIZES.items():
            await resize(pilot, *cells)
            await still(pilot)
            found[f"welcome-{size}.txt"] = screen_text(app)

    folder = "" if language == ENGLISH else f"{language}/"
    assert found == {name: settle(f"{folder}{name}", seen) for name, seen in found.items()}


@pytest.mark.parametrize("theme", ["night", "paper"])
async def test_golden_colours(seeds: Library, tmp_path: Path, theme: str) -> None:
    """Dark and light: what is left out, what is chosen, what was found, what is pointed at."""
    remembered = Remembered(tmp_path / "screen.json")
    remembered.theme = theme
    found = {}
    async with reading(seeds, SIZES["80x24"], remembered=remembered) as pilot:
        for screen, keys in COLOURS.items():
            await do(pilot, keys)
            await pilot.pause()
            found[f"{screen}-{theme}.svg"] = pilot.app.export_screenshot(title="newsreader")

    assert found == {name: settle(name, seen) for name, seen in found.items()}


# ------------------------------------------------------------------ whether the words fit


def cut_words(screen: str, words: Collection[str]) -> list[str]:
    """The words of ours that a screen cuts: what stands before an ellipsis is how one of them begins."""
    found = []
    for line in screen.splitlines():
        for part in re.findall(r"([^│┃…]*)…", line):
            ends = [
                part[place:]
                for place in range(len(part))
                if not part[:place].strip() or part[place - 1] == " "
            ]
            found += [
                word
                for end in ends
                for word in words
                if len(end.strip()) >= _TELLING and word != end and word.startswith(end)
            ]
    return found


def screens_of(folder: Path) -> dict[str, str]:
    return {path.stem: path.read_text("utf-8") for path in sorted(folder.glob("*-80x24.txt"))}


def test_no_word_is_cut_in_ukrainian_that_is_not_in_english() -> None:
    ours = [message for message in messages.translated("uk") if message.id]
    topics = [(names["en"], names["uk"]) for names in LABELS.values()]
    english = {*(form for message in ours for form in messages.forms(message.id)), *(en for en, _ in topics)}
    ukrainian = {
        *(form for message in ours for form in messages.forms(message.string)),
        *(uk for _, uk in topics),
    }
    there = screens_of(GOLDEN)

    cut = {
        name: found
        for name, screen in screens_of(GOLDEN / "uk").items()
        if (found := cut_words(screen, ukrainian)) and not cut_words(there[name], english)
    }

    assert cut == {}


def test_a_word_that_is_cut_is_noticed() -> None:
    assert cut_words(" Статті │  Надзвича… 1 │", {"Надзвичайні події"}) == ["Надзвичайні події"]
    assert cut_words(" … Вперше посли країн…", {"Надзвичайні події"}) == []
