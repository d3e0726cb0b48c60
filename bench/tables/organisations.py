"""Builds ``text/data/organisations.z`` from ``organisations_by_hand.txt``: names of one id in one line, each once.

    python bench/tables/organisations.py

Says which names two organisations share: only one of them would be found.
"""

import zlib
from pathlib import Path

from newsreader.text.lexicon.stems import phrase_key
from newsreader.text.lexicon.tokens import forms

HERE = Path(__file__).parent
OUT = HERE.parents[1] / "src" / "newsreader" / "text" / "data" / "organisations.z"
HEADER = (
    "# Names of organisations, by hand (organisations_by_hand.txt). Built by bench/tables/organisations.py\n"
)


def main() -> None:
    table: dict[str, dict[str, None]] = {}
    for line in (HERE / "organisations_by_hand.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            ident, *names = (part.strip() for part in line.split("|"))
            table.setdefault(ident, {}).update(dict.fromkeys(filter(None, names)))
    owners: dict[tuple[str, str], set[str]] = {}
    for ident, names in table.items():
        for name in names:
            bare = name.rstrip("?").strip("«»")
            written = bare if " " not in bare and sum(map(str.isupper, bare)) > 1 else ""
            owners.setdefault((phrase_key(forms(bare)), written), set()).add(ident)
    for (key, _), idents in sorted(owners.items()):
        if len(idents) > 1:
            print("shared:", key, *sorted(idents))
    lines = HEADER + "\n".join(f"{ident}|{'|'.join(names)}" for ident, names in sorted(table.items()))
    OUT.write_bytes(zlib.compress(lines.encode(), 9))
    print(f"{sum(map(len, table.values()))} names of {len(table)} organisations, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
