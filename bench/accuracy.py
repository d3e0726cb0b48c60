"""How well the labeller does on the gold set.

    python bench/accuracy.py [--mistakes] [--write-floors]

Of the test pages only figures are printed, so that nobody tunes on them.
"""

import argparse
import sys
import textwrap
import tomllib
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from scoring import FLOORS_FILE, Figures, JudgedPage, floors_as_toml, groups, judge  # noqa: E402

from gold import SPLITS, gold_pages  # noqa: E402
from newsreader.model import Label  # noqa: E402

OTHER_GROUPS = ("recall", "precision", "doubt")


def page_table(split: str, judged: list[JudgedPage], figures: dict[str, Figures]) -> Iterator[str]:
    columns = [*figures["all"]]
    yield f"{split:6}{'pages':>6}{'clean':>6}" + "".join(f"{name:>16}" for name in columns)
    for group, values in figures.items():
        if group not in OTHER_GROUPS:
            pages = [one for one in judged if group in ("all", one.page.lang)]
            clean = sum(one.page.is_clean for one in pages)
            cells = (f"{values[name]:16.4f}" if name in values else f"{'-':>16}" for name in columns)
            yield f"{group:6}{len(pages):6}{clean:6}" + "".join(cells)


def label_table(judged: list[JudgedPage], figures: dict[str, Figures]) -> Iterator[str]:
    yield f"{'label':12}{'words':>7}{'recall':>9}{'precision':>11}"
    gold = [word.gold for one in judged for word in one.words]
    for label, recall in figures["recall"].items():
        yield f"{label:12}{gold.count(Label(label)):7}{recall:9.4f}{figures['precision'][label]:11.4f}"


def damaged(split: str, judged: list[JudgedPage]) -> str:
    names = [one.page.name for one in judged if one.page.is_clean and not one.is_right]
    told = ": " + ", ".join(names) if split == "dev" and names else ""
    return f"clean pages damaged: {len(names)}{told}"


def doubt(judged: list[JudgedPage], figures: dict[str, Figures]) -> str:
    """How well doubtful pages are told: see ``text.judging.unsure``."""
    doubtful = [one for one in judged if one.is_doubtful]
    clean = sum(one.page.is_clean for one in doubtful)
    shares = " ".join(f"{name} {value:.4f}" for name, value in figures["doubt"].items())
    return f"doubtful pages: {len(doubtful)}, {clean} of them with nothing to drop; {shares}"


def mistakes(judged: list[JudgedPage]) -> Iterator[str]:
    """Runs of words that were wrongly kept or dropped, and facts that were not found."""
    for one in judged:
        facts = [fact for fact, right in one.stated.items() if not right]
        if one.is_right and not facts:
            continue
        yield f"\n{one.page.name}" + (f"  not as stated: {', '.join(facts)}" if facts else "")
        runs = groupby(one.words, key=lambda word: (word.is_right, word.gold, word.found))
        for (is_right, gold, found), run in runs:
            if not is_right:
                words = [*run]
                text = one.page.text[words[0].span.start : words[-1].span.end]
                yield f"  {gold} taken for {found}: {textwrap.shorten(text, 120, placeholder=' ...')}"


def fallen(splits: dict[str, dict[str, Figures]]) -> Iterator[str]:
    """The floors that are above today's figures."""
    floors = tomllib.loads(FLOORS_FILE.read_text("utf-8")) if FLOORS_FILE.exists() else {}
    for split, figures in splits.items():
        for group, values in figures.items():
            for name, value in values.items():
                floor = floors.get(split, {}).get(group, {}).get(name, 0)
                if value < floor:
                    yield f"fallen: {split}.{group}.{name} {floor} -> {value:.4f}"


def main() -> None:
    """Print the figures; write the floors when asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--mistakes", action="store_true", help="what went wrong on the dev pages")
    parser.add_argument("--write-floors", action="store_true", help="make today's figures the floors")
    parser.add_argument("--split", choices=SPLITS, help="print this split only")
    options = parser.parse_args()
    splits = {}
    for split in SPLITS:
        judged = [judge(page) for page in gold_pages(split)]
        splits[split] = figures = groups(judged)
        if options.split in (None, split):
            print(*page_table(split, judged, figures), "", *label_table(judged, figures), "", sep="\n")
            print(damaged(split, judged), doubt(judged, figures), sep="\n", end="\n\n")
        if options.mistakes and split == "dev":
            print(*mistakes(judged), "", sep="\n")
    print(*fallen(splits), sep="\n")
    if options.write_floors:
        FLOORS_FILE.write_text(floors_as_toml(splits), "utf-8")


if __name__ == "__main__":
    main()
