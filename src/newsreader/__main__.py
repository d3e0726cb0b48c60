"""``newsreader``, and ``python -m newsreader``: what a start will show is drawn first, then everything is loaded."""

import sys

from newsreader import first_screen

SIGINT = 2
"""Its module would cost a tenth of the time until the picture is there."""


def main() -> int:
    """Run the command line; the exit code."""
    try:
        first_screen.draw(sys.argv[1:])
        from newsreader.cli import main as run

        return run()
    except KeyboardInterrupt:  # while that was loaded
        return 128 + SIGINT
    finally:
        first_screen.put_away()


if __name__ == "__main__":
    sys.exit(main())
