"""Builds ``text/data/people.z`` and ``given_classes.z`` from the lists that an editor wrote beside this script.

    python bench/tables/people.py

Names are folded as the tagger folds them. Says which spellings two people share: only one of them would be found.
"""

import zlib
from collections.abc import Iterator
from pathlib import Path

from newsreader.text.lexicon.tokens import fold

HERE = Path(__file__).parent
DATA = HERE.parents[1] / "src" / "newsreader" / "text" / "data"
HEADER = "# By hand ({0}_by_hand.txt). Built by bench/tables/people.py\n"


def rows(name: str) -> Iterator[list[str]]:
    for line in (HERE / f"{name}_by_hand.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield [part.strip() for part in line.split("|")]


def main() -> None:
    for name in ("people", "given_classes"):
        owners: dict[str, str] = {}
        lines = []
        for ident, *names in rows(name):
            folded = list(dict.fromkeys(map(fold, names)))
            lines.append("|".join([ident, *folded]))
            for spelling in folded:
                if spelling in owners:
                    print("shared:", spelling, owners[spelling], folded[0])
                owners.setdefault(spelling, folded[0])
        out = DATA / f"{name}.z"
        out.write_bytes(zlib.compress((HEADER.format(name) + "\n".join(lines)).encode(), 9))
        print(f"{len(lines)} lines, {len(owners)} spellings, {out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
