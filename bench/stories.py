"""What finding stories costs: a made-up library of which a fifth are versions of others.

python bench/stories.py 20000
"""

import argparse
import tempfile
from collections import Counter
from pathlib import Path
from random import Random

from engine import WINDOW, Place
from keystrokes import typed
from measuring import Took, Watch, percentile
from newsreader import places
from newsreader.index import build, schema
from newsreader.index.writer import Addition, Writer
from newsreader.library import Library
from newsreader.text.versions.clues import clues_of
from synthetic.library import Library as MadeUp

_VERSIONS = 0.2
"""Part of the articles that retell another one: some of its paragraphs, and one of their own."""
BATCH = 4000
_TABLES = ("clue", "clues", "version", "version_newest", "fold", "unsorted")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("number", type=int, nargs="?", default=20_000)
    parser.add_argument("--versions", type=float, default=_VERSIONS)
    number, versions = parser.parse_args().number, parser.parse_args().versions
    with tempfile.TemporaryDirectory() as home:
        place = Place("/library", Path(home), "news", 1, number)
        made_up = place.made_up()
        _build(place, made_up, versions)
        library = place.open()
        _print_queries(library, made_up, number)
        library.close()


def _addition(made_up: MadeUp, number: int, versions: float = _VERSIONS) -> Addition:
    """An article, or with some chance a version of one that is up to a thousand numbers older."""
    addition = made_up.addition(number)
    rng = Random(f"version {number}")
    if number and rng.random() < versions:
        lines = made_up.made(max(0, number - 1 - int(1000 * rng.random() ** 3))).lines
        own = addition.entry.words.split("\n")[1]
        kept = [f" {line} " for line in lines[: max(2, int(len(lines) * rng.uniform(0.6, 1.0)))]]
        entry = addition.entry._replace(words="\n".join([*kept, own]))
        addition = addition._replace(entry=entry)
    return addition


def _build(place: Place, made_up: MadeUp, versions: float) -> None:
    places.make_private(place.folder)
    lock = schema.Lock(place.folder)
    store = schema.open_writer(place.folder)
    writer = Writer(store)
    clues, commits, sorting = 0.0, 0.0, 0.0
    for start in range(0, place.number, BATCH):
        plain = [
            _addition(made_up, number, versions) for number in range(start, min(start + BATCH, place.number))
        ]
        watch = Watch()
        found = [clues_of(addition.entry.words) for addition in plain]
        clues += watch.took().cpu
        additions = [
            a._replace(entry=a.entry._replace(clues=its)) for a, its in zip(plain, found, strict=True)
        ]
        watch = Watch()
        writer.commit(additions)
        while writer.tidy():
            pass
        commits += watch.took().cpu
    watch = Watch()
    while writer.sort_stories(build._SORTED):  # noqa: SLF001 - as stories are sorted when files are read
        pass
    sorting = watch.took().cpu
    database = store.catalogue
    pages = dict(
        database.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name").fetchall()
        if _has_dbstat(store)
        else []
    )
    sizes = Counter(dict(database.execute("SELECT newest, count(*) FROM version GROUP BY newest").fetchall()))
    each = 1e6 / place.number
    print(
        f"{place.number:,} articles, {sizes.total():,} of them in {len(sizes):,} stories, the largest of {max(sizes.values(), default=0)}"
    )
    print(
        f"clues {clues * each:.0f} us an article (worker), commits {commits * each:.0f}, sorting {sorting * each:.0f} us an article (writer)"
    )
    if pages:
        taken = {name: pages.get(name, 0) / place.number for name in _TABLES}
        print(
            "bytes an article:",
            ", ".join(f"{name} {size:.0f}" for name, size in taken.items()),
            f"= {sum(taken.values()):.0f}",
        )
    writer.finish()
    writer.close()
    store.close()
    lock.release()


def _has_dbstat(store: object) -> bool:
    try:
        store.catalogue.execute("SELECT 1 FROM dbstat LIMIT 1")  # type: ignore[attr-defined]
    except Exception:  # noqa: BLE001 - SQLite is built with it, or not
        return False
    return True


def _print_queries(library: Library, made_up: MadeUp, number: int) -> None:
    """Keystrokes with and without folding: what folding adds, and what telling the versions of a screenful costs."""
    folds: list[float] = []
    rows: list[float] = []
    folded_rows: list[float] = []
    first: Took | None = None
    for step in typed(made_up, number, 60, 7):
        hits = library.search(step.query())
        watch = Watch()
        library.rows(hits, slice(0, WINDOW))
        rows.append(watch.took().cpu)
        watch = Watch()
        folded = library.fold(hits)
        took = watch.took()
        if first is None:
            first = took
        else:
            folds.append(took.cpu)
        watch = Watch()
        library.rows(folded, slice(0, WINDOW))
        folded_rows.append(watch.took().cpu)
    print(f"folding for the first time {1e3 * (first.cpu if first else 0):.1f} ms")
    for name, times in (("folding", folds), ("rows", rows), ("rows, folded", folded_rows)):
        print(
            f"{name}: p50 {1e3 * percentile(times, 0.5):.2f}, p99 {1e3 * percentile(times, 0.99):.2f} ms CPU a keystroke"
        )


if __name__ == "__main__":
    main()
