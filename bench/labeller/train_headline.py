"""Train the weights of ``newsreader.text.rules.headlines`` on the project's own gold pages and on saved pages of the web.

    python bench/labeller/train_headline.py [HEADED.jsonl.gz] [--pages FOLDER] [--wrong]

HEADED holds pages with their headline (``more_headlines.py``), each learned from as two dumps and as excerpts. Prints how many headlines are
found by weights that never saw the page's layout, or its site (eight folds), then the weights to paste into the module. Needs numpy and
scipy, which the program itself does not.
"""

import argparse
import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "tests" / "support")]

from more_headlines import SITE  # noqa: E402
from targets import said  # noqa: E402
from texts import EXCERPT, OWN, dumps_of, excerpts_of  # noqa: E402

from gold import Page, gold_pages, parse_page  # noqa: E402
from newsreader.model import Label  # noqa: E402
from newsreader.text import label_text  # noqa: E402
from newsreader.text.blocks.features import Traits  # noqa: E402
from newsreader.text.blocks.shapes import Verdict  # noqa: E402
from newsreader.text.rules import headlines, preamble  # noqa: E402

FOLDS = 8
RIDGE = 3.0
LIMIT = 600
_HALF = 0.5
OWN_WEIGHT, EXCERPT_WEIGHT, BEHEADED_WEIGHT = 10.0, 0.6, 0.03
"""Against a dump. Excerpts that lost their headline are two of three, saved files that have none are rare: counted as much as
the others they would teach that a first line is none (of our own pages 97.4 % come out right then, 97.9 % so)."""


class Choice(NamedTuple):
    """A text's candidates, the last row standing for "none of them", and which are right (a headline may be printed twice)."""

    name: str
    site: str
    flavour: str
    texts: list[str]
    rows: np.ndarray
    right: list[int]

    @property
    def weight(self) -> float:
        """How much it counts in training."""
        if not self.flavour.startswith(EXCERPT):
            return OWN_WEIGHT if self.flavour == OWN else 1.0
        return EXCERPT_WEIGHT if self.right[0] < len(self.texts) else BEHEADED_WEIGHT


def asked_of(text: str) -> tuple[list[Traits], np.ndarray] | None:
    """What the labeller asks about a text at its first look: the lines, and their rows with that of "none"."""
    asked = []

    def listen(blocks: Sequence[Traits], verdicts: Sequence[Verdict | None], lead: Traits) -> Traits | None:
        if not asked:
            lines = headlines.candidates(blocks, verdicts, lead)
            shapes = [*headlines.shapes(blocks, verdicts, lead, lines)] if lines else []
            asked.append((lines, shapes, headlines.absence(verdicts, lines)))
        return headlines.choose_headline(blocks, verdicts, lead)

    preamble.choose_headline = listen
    label_text("page.txt", text)
    if not asked or not asked[0][0]:
        return None
    lines, shapes, absence = asked[0]
    many, width = len(lines), len(headlines.Shape._fields)
    rows = np.zeros((many + 1, width + len(absence)))
    rows[:many, :width], rows[many, width:] = np.array(shapes, float), np.array(absence, float)
    return lines, rows


def choice_of(page: Page) -> Choice | None:
    """What is asked about a gold page."""
    asked = asked_of(page.text)
    if asked is None:
        return None
    lines, rows = asked
    right = [at for at, line in enumerate(lines) if _is_headline(page, line.block.span)][:1]
    return Choice(page.name, page.layout, OWN, [line.text for line in lines], rows, right or [len(lines)])


def _is_headline(page: Page, span: tuple[int, int]) -> bool:
    start, end = span
    shared = sum(
        max(0, min(end, e) - max(start, s)) for (s, e), label in page.pieces if label is Label.HEADLINE
    )
    return shared > (end - start) * _HALF


def choices_of(page: dict) -> list[Choice]:
    """What is asked about the texts of a saved page; not where its headline is printed but cannot be chosen."""
    found = []
    headline = said(page["headline"])
    for flavour, text in (dumps_of(page) | dict(excerpts_of(page))).items():
        if not text or (asked := asked_of(text)) is None:
            continue
        lines, rows = asked
        firsts = [{said(line.text), said(line.text.strip().split("\n")[0])} for line in lines]
        right = [at for at, words in enumerate(firsts) if headline in words]
        right = right or [at for at, line in enumerate(lines) if _names(line.text, headline)]
        if right or not any(said(line) == headline or _names(line, headline) for line in text.split("\n")):
            texts = [line.text for line in lines]
            found.append(Choice(page["id"], page["site"], flavour, texts, rows, right or [len(lines)]))
    return found


def _names(line: str, headline: str) -> bool:
    """«Headline | Site»."""
    return said(SITE.split(line)[0]) == headline


def fit(choices: Sequence[Choice]) -> np.ndarray:
    """The weights that make the right lines likeliest, kept small."""
    table = np.concatenate([one.rows for one in choices])
    scale = table.std(0) + 1e-9
    table = table / scale
    ends = np.cumsum([len(one.rows) for one in choices])
    starts = np.r_[0, ends[:-1]]
    page_of = np.repeat(np.arange(len(choices)), ends - starts)
    right = np.zeros(len(table))
    for start, one in zip(starts, choices, strict=True):
        right[start + np.array(one.right)] = 1
    counts = np.array([one.weight for one in choices])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        sums = table @ weights
        most = np.maximum.reduceat(sums, starts)
        odds = np.exp(sums - most[page_of])
        total = np.add.reduceat(odds, starts)
        of_right = np.maximum(np.add.reduceat(odds * right, starts), 1e-300)
        slope = (odds / total[page_of] - odds * right / of_right[page_of]) * counts[page_of]
        value = (counts * (np.log(total) - np.log(of_right))).sum() + RIDGE / 2 * (weights @ weights)
        return value, table.T @ slope + RIDGE * weights

    start = np.zeros(table.shape[1])
    return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": LIMIT}).x / scale


def _fold(choice: Choice) -> int:
    return int(sha256(choice.site.encode()).hexdigest(), 16) % FOLDS


def _headed(file: Path | None) -> Iterator[Choice]:
    if file is None:
        return
    with gzip.open(file, "rt", encoding="utf-8") as lines, ProcessPoolExecutor(2) as pool:
        for found in pool.map(choices_of, map(json.loads, lines), chunksize=8):
            yield from found


def main() -> None:
    """Cross-validate, train, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("headed", type=Path, nargs="?")
    parser.add_argument("--pages", type=Path, help="a folder of further gold files, trained on too")
    parser.add_argument("--wrong", action="store_true", help="print what is chosen wrongly")
    options = parser.parse_args()
    pages = gold_pages("dev")
    more = (
        [
            parse_page(path.stem, "dev", path.read_text("utf-8"))
            for path in sorted(options.pages.glob("*.gold"))
        ]
        if options.pages
        else []
    )
    choices = [choice for page in (*pages, *more) if (choice := choice_of(page))] + [*_headed(options.headed)]
    table: Counter[tuple[str, bool]] = Counter()
    for fold in range(FOLDS):
        weights = fit([one for one in choices if _fold(one) != fold])
        for one in (one for one in choices if _fold(one) == fold):
            chosen = int(np.argmax(one.rows @ weights))
            table[one.flavour, chosen in one.right] += 1
            if options.wrong and chosen not in one.right:
                texts = [*one.texts, "none"]
                print(f"{one.name}: {texts[chosen][:70]!r} for {texts[one.right[0]][:70]!r}")
    for flavour in sorted({flavour for flavour, _ in table}):
        found, missed = table[flavour, True], table[flavour, False]
        print(
            f"{flavour}: {found} of {found + missed} right, cross-validated: {found / (found + missed):.4f}"
        )
    weights = [round(float(weight), 2) for weight in fit(choices)]
    for kind in (headlines.Shape, headlines.Absence):
        print(
            f"{kind.__name__}({', '.join(f'{name}={weight}' for name, weight in zip(kind._fields, weights, strict=False))})"
        )
        del weights[: len(kind._fields)]


if __name__ == "__main__":
    main()
