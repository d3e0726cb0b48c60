"""First paint of the reader as a ratio to an empty Textual app, side by side in one run.

    python bench/startup.py [ROUNDS]

Both run in a pseudo terminal of 120x40, in turn, A B A B; the moment is the end of the first frame. Absolute
times swing with the machine's load, so the medians of the pairwise ratios are what counts.
"""

import os
import statistics
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from terminal import FRAME_END, Terminal  # noqa: E402

EMPTY_APP = "from textual.app import App\nApp().run()\n"


def first_paint(command: list[str], env: dict[str, str], sign: bytes = FRAME_END) -> float:
    """Seconds from process start until ``sign`` is on the terminal."""
    with Terminal(command, (120, 40), env) as terminal:
        return terminal.wait_for_bytes(sign)


def main() -> None:
    """Print the figures."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 11
    with tempfile.TemporaryDirectory() as home:
        env = {"PATH": os.environ["PATH"], "HOME": home, "LANG": "C.UTF-8"}
        empty = [sys.executable, "-c", EMPTY_APP]
        reader = [sys.executable, "-m", "newsreader", str(ROOT / "seeds")]
        headline = b"NATO and Ukraine"
        first_paint(reader, env, headline)  # the first start builds the index and the .pyc files
        pairs = [
            (first_paint(empty, env), first_paint(reader, env), first_paint(reader, env, headline))
            for _ in range(rounds)
        ]
    for name, column in (
        ("empty Textual app", 0),
        ("newsreader, first frame", 1),
        ("newsreader, articles visible", 2),
    ):
        times = [pair[column] * 1000 for pair in pairs]
        ratio = statistics.median(pair[column] / pair[0] for pair in pairs)
        print(
            f"{name:30} median {statistics.median(times):6.0f} ms  min {min(times):6.0f} ms  ratio {ratio:.2f}"
        )


if __name__ == "__main__":
    main()
