"""First paint of the reader as a ratio to an empty Textual app, side by side in one run.

    python bench/startup.py [ROUNDS]

Both run in a pseudo terminal of 120x40, in turn, A B A B; the moment is the end of the first frame, which has the whole
list, and then the moment when the newest article stands beside it. Times swing with the machine's load, the processor's
time until then less so; the medians of the pairwise ratios are what counts.
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


class Taken(NamedTuple):
    """Milliseconds from the start of a process to a moment: by the clock, and of the processor in all its threads."""

    wall: float
    cpu: float


def taken(command: list[str], env: dict[str, str], sign: bytes = FRAME_END) -> Taken:
    """What it takes until ``sign`` is on the terminal."""
    with Terminal(command, (120, 40), env) as terminal:
        wall = terminal.wait_for_bytes(sign)
        return Taken(wall * 1000, _cpu(terminal.pid))


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
        taken(reader, env, OPENED)  # the first start builds the index and the .pyc files
        found = [(taken(empty, env), taken(reader, env), taken(reader, env, OPENED)) for _ in range(rounds)]
    for place, name in enumerate(("empty Textual app", "newsreader, the list", "newsreader, an article")):
        line = f"{name:24}"
        for kind in Taken._fields:
            times = [getattr(row[place], kind) for row in found]
            ratio = statistics.median(
                time / getattr(row[0], kind) for time, row in zip(times, found, strict=True)
            )
            line += f"  {kind} median {statistics.median(times):5.0f} ms  min {min(times):5.0f}  ratio {ratio:.2f}"
        print(line)


if __name__ == "__main__":
    main()
