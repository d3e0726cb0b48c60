"""How soon the reader is there, as ratios to an empty Textual app, side by side in one run.

    python bench/startup.py [ROUNDS]

All run in a pseudo terminal of 120x40, in turn. A start begins with the picture of the first screen that the last session
kept; the live screen then draws the same and answers what was typed meanwhile. Where no picture fits, the end of the first
frame counts, which has the whole list, and then the moment when the newest article stands beside it. Times swing with the
machine's load, the processor's time until then less so; the medians of the pairwise ratios are what counts.
"""

import os
import statistics
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from terminal import FRAME_END, Terminal  # noqa: E402

EMPTY_APP = "from textual.app import App\nApp().run()\n"
OPENED = "Про це інформує".encode()
"""Of the text of the newest of the seeds."""
SECOND = b"2/3"
"""The cursor is on the second article."""
NAMES = (
    "empty Textual app",
    "picture: list and article",
    "picture: a key typed then answered",
    "no picture: the list",
    "no picture: an article",
)


class Taken(NamedTuple):
    """Milliseconds from the start of a process to a moment: by the clock, and of the processor in all its threads."""

    wall: float
    cpu: float


def taken(command: list[str], env: dict[str, str], sign: bytes = FRAME_END, key: str = "") -> Taken:
    """What it takes until ``sign`` is on the terminal; ``key`` is typed when the first frame is."""
    with Terminal(command, (120, 40), env) as terminal:
        if key:
            terminal.wait_for_bytes(FRAME_END)
            terminal.send(key)
        wall = terminal.wait_for_bytes(sign)
        return Taken(wall * 1000, _cpu(terminal.pid))


def left(command: list[str], env: dict[str, str]) -> None:
    """A short session that ends in peace, and so keeps a picture."""
    with Terminal(command, (120, 40), env) as terminal:
        terminal.wait_for_bytes(OPENED)
        terminal.settle(0.5)
        terminal.send("q")
        terminal.wait()


def _cpu(pid: int) -> float:
    """Linux only: the kernel counts the nanoseconds that each thread has run."""
    threads = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(path.read_text().split()[0]) for path in threads) / 1e6


def main() -> None:
    """Print the figures."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 11
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:  # an indexer may still write there
        env = {"PATH": os.environ["PATH"], "HOME": home, "LANG": "C.UTF-8"}
        empty = [sys.executable, "-c", EMPTY_APP]
        reader = [sys.executable, "-m", "newsreader", str(ROOT / "seeds")]
        found = []
        left(reader, env)  # the first start builds the index and the .pyc files
        for _ in range(rounds):
            left(reader, env)
            pictured = taken(reader, env, OPENED)
            left(reader, env)
            answered = taken(reader, env, SECOND, "j")
            bare = env | {"LC_NAME": "another"}  # as if another terminal had kept the picture
            found.append(
                (taken(empty, env), pictured, answered, taken(reader, bare), taken(reader, bare, OPENED))
            )
    for place, name in enumerate(NAMES):
        line = f"{name:34}"
        for kind in Taken._fields:
            times = [getattr(row[place], kind) for row in found]
            ratio = statistics.median(
                time / getattr(row[0], kind) for time, row in zip(times, found, strict=True)
            )
            line += f"  {kind} median {statistics.median(times):5.0f} ms  min {min(times):5.0f}  ratio {ratio:.2f}"
        print(line)


if __name__ == "__main__":
    main()
