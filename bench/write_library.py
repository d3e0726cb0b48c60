"""Write a made-up library as files, to look at or to open with anything.

    python bench/write_library.py FOLDER [N] [PROFILE]

The first N articles (20,000) of a profile (news, lopsided) are the same on every machine.
"""

import sys
import time
from pathlib import Path

from synthetic.library import Library


def main() -> None:
    """Write the files."""
    folder, number, profile = (*sys.argv[1:], *("", "20000", "news")[len(sys.argv) - 1 :])
    since = time.monotonic()
    size = Library(profile, root=str(Path(folder).absolute())).write(int(number))
    print(f"{int(number):,} files of {size:,} bytes in {time.monotonic() - since:.0f} s")


if __name__ == "__main__":
    main()
