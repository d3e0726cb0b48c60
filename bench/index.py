"""The index beside its floors and beside what users could pick instead, all in one run.

    python bench/index.py [N] [--files N] [--profile news|lopsided] [--seed N] [--sessions N]

A library of N made-up articles (20,000) goes through the index's writer; some of them (--files) are also written
as files and go through everything. All of it lives in a temporary folder that goes when this ends, however it
ends. Wall times swing with the machine's load: compare columns of one run.
"""

import argparse
import statistics
import sys
import tempfile
from itertools import pairwise
from pathlib import Path

import engine
import floors
import yardsticks
from engine import Built, Place, Replayed
from keystrokes import typed
from measuring import Alone, alone, ending_politely, evict, percentile, table

_MS = 1000
_MB = 1 << 20
_ROUNDS = 5
_PHRASES = 3


def main() -> None:
    """Print the figures."""
    asked = _arguments()
    with ending_politely(), tempfile.TemporaryDirectory(prefix="newsreader-bench-") as folder:
        place = Place("/library", Path(folder), asked.profile, asked.seed, asked.n)
        print(f"{asked.n:,} articles, profile {asked.profile}, seed {asked.seed}")
        built = alone(engine.fill, place)
        _print_built(place, built)
        made_up = place.made_up()
        steps = typed(made_up, asked.n, asked.sessions, asked.seed)
        plain, counted = (alone(engine.replay, place, steps, counts=counts) for counts in (False, True))
        _print_keystrokes(place, plain, counted)
        _print_named(place, _named(place))
        _print_opening(place)
        _print_changes(place)
        yardsticks.compare(place, steps, built)
        if asked.files:
            floors.compare(place, min(asked.files, asked.n))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("n", nargs="?", type=int, default=20_000, help="articles")
    parser.add_argument(
        "--files", type=int, default=2_000, help="of them, those that are written as files; 0 for none"
    )
    parser.add_argument("--profile", default="news")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sessions", type=int, default=80, help="of typing")
    return parser.parse_args()


def _print_built(place: Place, built: Built) -> None:
    table(
        "Building the index, without reading files",
        [
            ("", "CPU us/article", "articles/s", "MB", "of the text", "writer's own MB"),
            (
                "index",
                1e6 * built.took.cpu / place.number,
                place.number / built.took.wall,
                built.size / _MB,
                built.size / built.text,
                built.memory / _MB,
            ),
            (
                "(making the articles up)",
                1e6 * built.making.cpu / place.number,
                place.number / built.making.wall,
            ),
            ("(the text)", None, None, built.text / _MB, 1.0),
        ],
    )


def _print_keystrokes(place: Place, plain: Replayed, counted: Replayed) -> None:
    rows: list[tuple[object, ...]] = [("", "keystrokes", "p50", "p99", "max", "wall p50", "wall p99")]
    rows += [
        _line("count + first 50 rows", plain),
        _line("the same + facet counts", counted),
    ]
    bounds = [0, 1, place.number // 1000, place.number // 100, place.number // 10, place.number + 1]
    for low, high in pairwise(bounds):
        chosen = [answer for answer in counted.answers if low <= answer.hits < high]
        if chosen:
            rows.append(_line(f"  {low:,} to {high - 1:,} hits", counted._replace(answers=chosen)))
    for name, times in (("50 rows of the middle", plain.middles), ("50 rows at the end", plain.ends)):
        rows.append((name, len(times), *(_MS * percentile(times, share) for share in (0.5, 0.99, 1))))
    table("Keystrokes, CPU ms", rows)
    table(
        "A reader's own memory after them",
        [("", "MB"), ("without facets", plain.memory / _MB), ("with facets", counted.memory / _MB)],
    )


def _line(name: str, replayed: Replayed) -> tuple[object, ...]:
    cpu = [_MS * answer.took.cpu for answer in replayed.answers]
    wall = [_MS * answer.took.wall for answer in replayed.answers]
    return (
        name,
        len(cpu),
        *(percentile(cpu, share) for share in (0.5, 0.99, 1)),
        percentile(wall, 0.5),
        percentile(wall, 0.99),
    )


def _named(place: Place) -> list[str]:
    language = "en" if place.profile == "lopsided" else "uk"
    common = {
        "uk": ("в на", "україн*", "україни президента", "україни -війни"),
        "en": ("of the", "gov*", "president court", "president -war"),
    }
    return ["", *common[language], "п*" if language == "uk" else "p*", "lang:pl", "is:unread"]


def _print_named(place: Place, texts: list[str]) -> None:
    phrases = (
        ['"в україні"', '"у на"', '"also in the"'] if place.profile != "lopsided" else ['"in the"', '"to of"']
    )
    answers = alone(engine.ask_each, place, texts) + alone(engine.ask_each, place, phrases[:_PHRASES])
    rows: list[tuple[object, ...]] = [("", "hits", "count + rows", "+ facets", "rows of the middle", "wall")]
    rows += [
        (text or "(all)", hits, _MS * took.cpu, _MS * counted.cpu, _MS * middle, _MS * took.wall)
        for text, hits, took, counted, middle in answers
    ]
    table("Queries by name, each in a library just opened, CPU ms; facet counts after the rows", rows)


def _print_opening(place: Place) -> None:
    warm, cold = [], []
    for _ in range(_ROUNDS):
        warm.append(alone(engine.first_screen, place))
        evict(place.folder)
        cold.append(alone(engine.first_screen, place))
    rows: list[tuple[object, ...]] = [("", "wall ms", "CPU ms")]
    for name, all_took in (("index in the page cache", warm), ("index not in the page cache", cold)):
        median = [_MS * statistics.median(took) for took in zip(*all_took, strict=True)]
        rows.append((name, *median))
    table("Opening, to the first screenful with facets; modules loaded", rows)


def _print_changes(place: Place) -> None:
    delays, commits = [], []
    for turn in range(_ROUNDS):
        number, word = turn * engine.CHANGED % max(1, place.number - engine.CHANGED), f"zzchanged{turn}"
        with Alone(engine.wait_for, place, word, 120.0) as window:
            began, took = alone(engine.change, place, number, word)
            delays.append(_MS * (window.result() - began))
            commits.append(_MS * took.cpu)
    table(
        f"{engine.CHANGED} changed articles, until an open window shows them",
        [
            ("", "median ms", "most ms"),
            ("visible", statistics.median(delays), max(delays)),
            ("commit, CPU", statistics.median(commits), max(commits)),
        ],
    )


if __name__ == "__main__":
    sys.exit(main())
