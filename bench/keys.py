"""What a key costs: processor time a key, as a ratio to a key of an empty Textual app, and frames a key.

    python bench/keys.py [ARTICLES] [ROUNDS]

A library of made-up articles in a pseudo terminal of 120x40. The kernel is asked for the program's own processor time
before and after each run of keys, so that the machine's load does not count; the empty app handles the
same keys, draws one changed character, and is measured in turn with ours. Frames are counted by the terminal.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from terminal import FRAME_END, Terminal  # noqa: E402

SIZE = (120, 40)
KEYS = 40
"""Keys in one run."""
PATIENCE = 2.0
"""Seconds in which the frame of a key is awaited."""
QUIET = 0.05
"""Seconds without output after which nothing more of a key is expected."""
EMPTY_APP = """
from textual.app import App
from textual.widgets import Static
class Empty(App):
    n = 0
    def compose(self):
        yield Static("0", markup=False)
    def on_key(self, event):
        self.n += 1
        self.query_one(Static).update(str(self.n))
Empty().run()
"""


class Case(NamedTuple):
    """Keys to measure, and what the reference spike took for one: processor milliseconds at 120x40."""

    name: str
    before: str
    keys: str
    after: str
    spike: float
    again: str = ""
    """What is pressed between two times."""


CASES = (
    Case("cursor down", "1g", "j", "", 4.0),
    Case("cursor, known", "1g", "jk", "", 4.0),
    Case("page", "1g", " b", "", 4.5),
    Case("scroll the text", "3g", "jk", "1", 3.0),
    Case("view, in the text", "3g", "ccc", "1", 4.0),
    Case("view, in the list", "1", "ccc", "", 4.0),
    Case("type a letter", "1/", "те", "\x1b\x1b1", 8.0, "\x15"),
)


def cpu(pid: int) -> float:
    """Processor seconds that all threads of a process have used. Linux only."""
    threads = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(path.read_text("ascii").split()[0]) for path in threads) / 1e9


def press(terminal: Terminal, keys: Iterable[str]) -> tuple[float, float]:
    """Processor milliseconds and frames a key; each key is sent when the frame of the one before is there."""
    began, frames, number = cpu(terminal.pid), terminal.output.count(FRAME_END), 0
    for key in keys:
        before, end = len(terminal.output), time.perf_counter() + PATIENCE
        terminal.send(key)
        while FRAME_END not in terminal.output[before:] and time.perf_counter() < end:
            terminal.pump(QUIET)
        while time.perf_counter() < end and terminal.pump(QUIET):
            pass
        number += 1
    return (cpu(terminal.pid) - began) * 1000 / number, (terminal.output.count(FRAME_END) - frames) / number


def pressed(terminal: Terminal, case: Case) -> tuple[float, float]:
    """The same for the keys of a case; a query is typed anew each time."""
    if not case.again:
        return press(terminal, (case.keys * KEYS)[:KEYS])
    took, frames = [], []
    for _ in range(KEYS // len(case.keys)):
        milliseconds, drawn = press(terminal, case.keys)
        press(terminal, case.again)
        took.append(milliseconds)
        frames.append(drawn)
    return statistics.fmean(took), statistics.fmean(frames)


def articles(folder: Path, number: int) -> None:
    """Made-up articles of some three thousand characters."""
    words = [
        "місто",
        "люди",
        "рішення",
        "уряд",
        "новини",
        "теща",
        "театр",
        "телефон",
        "область",
        "допомога",
        "держава",
        "річка",
    ]
    for n in range(number):
        paragraphs = []
        for p in range(12):
            sentence = " ".join(words[(n * 7 + p * 5 + w * (w + n)) % len(words)] for w in range(24))
            paragraphs.append(f"{sentence.capitalize()}. {sentence[::-1].capitalize()}.")
        text = (
            f"Заголовок номер {n} про {words[n % len(words)]}\n\n{n % 28 + 1:02}.03.2026\n\n"
            + "\n\n".join(paragraphs)
        )
        (folder / f"{n}.txt").write_text(text, "utf-8")


def main() -> None:
    """Print the figures."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    with tempfile.TemporaryDirectory() as home:
        corpus = Path(home) / "corpus"
        corpus.mkdir()
        articles(corpus, number)
        env = {"PATH": os.environ["PATH"], "HOME": home, "LANG": "C.UTF-8", "TEXTUAL_ANIMATIONS": "none"}
        if "PYTHONPATH" in os.environ:
            env["PYTHONPATH"] = os.environ["PYTHONPATH"]
        with (
            Terminal([sys.executable, "-c", EMPTY_APP], SIZE, env) as empty,
            Terminal([sys.executable, "-m", "newsreader", str(corpus)], SIZE, env) as reader,
        ):
            reader.wait_for(f"1/{number}", 120)
            while "indexing" in reader.text():
                reader.settle(idle=0.5)
            for terminal in (empty, reader):
                terminal.settle(idle=1.5)
            print(f"{'':18}{'ms/key':>8}{'empty':>8}{'ratio':>8}{'frames':>8}{'spike ms':>10}")
            for case in CASES:
                figures = []
                for _ in range(rounds):
                    press(reader, case.before) if case.before else None
                    base, _ = press(empty, "x" * KEYS)
                    figures.append((*pressed(reader, case), base))
                    press(reader, case.after) if case.after else None
                took, frames, base = (statistics.median(column) for column in zip(*figures, strict=True))
                print(
                    f"{case.name:18}{took:8.2f}{base:8.2f}{took / max(base, 0.01):8.2f}{frames:8.2f}{case.spike:10.1f}"
                )
            reader.send("\x11")
            reader.wait()


if __name__ == "__main__":
    main()
