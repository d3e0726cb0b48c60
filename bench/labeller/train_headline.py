"""Train the weights of ``newsreader.text.rules.headlines`` on the project's own gold pages.

    python bench/labeller/train_headline.py [--pages FOLDER] [--wrong]

Prints how many headlines are found by weights that never saw the page's layout (eight folds), then the weights to
paste into the module. Needs numpy and scipy, which the program itself does not.
"""

import argparse
import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from gold import Page, gold_pages, parse_page  # noqa: E402
from newsreader.model import Label  # noqa: E402
from newsreader.text import label_text  # noqa: E402
from newsreader.text.blocks.features import Traits  # noqa: E402
from newsreader.text.blocks.shapes import Verdict  # noqa: E402
from newsreader.text.rules import headlines, preamble  # noqa: E402

FOLDS = 8
RIDGE = 1.0
LIMIT = 500
_HALF = 0.5


class Choice(NamedTuple):
    """A page's candidates, the last row standing for "none of them", and which is right."""

    page: Page
    texts: list[str]
    rows: np.ndarray
    right: int


def choice_of(page: Page) -> Choice | None:
    """What the labeller asks about a page, at its first look."""
    asked = []

    def listen(blocks: Sequence[Traits], verdicts: Sequence[Verdict | None], lead: Traits) -> Traits | None:
        if not asked:
            lines = headlines.candidates(blocks, verdicts, lead)
            shapes = (
                [[*map(float, shape)] for shape in headlines.shapes(blocks, verdicts, lead, lines)]
                if lines
                else []
            )
            asked.append((lines, shapes, [*map(float, headlines.absence(verdicts, lines))]))
        return headlines.choose_headline(blocks, verdicts, lead)

    preamble.choose_headline = listen
    label_text("page.txt", page.text)
    if not asked or not asked[0][0]:
        return None
    lines, shapes, absence = asked[0]
    many, width = len(lines), len(headlines.Shape._fields)
    rows = np.zeros((many + 1, width + len(absence)))
    rows[:many, :width], rows[many, width:] = shapes, absence
    right = next((at for at, line in enumerate(lines) if _is_headline(page, line.block.span)), many)
    return Choice(page, [line.text for line in lines], rows, right)


def _is_headline(page: Page, span: tuple[int, int]) -> bool:
    start, end = span
    shared = sum(
        max(0, min(end, e) - max(start, s)) for (s, e), label in page.pieces if label is Label.HEADLINE
    )
    return shared > (end - start) * _HALF


def fit(choices: Sequence[Choice]) -> np.ndarray:
    """The weights that make the right lines likeliest, kept small."""
    table = np.concatenate([one.rows for one in choices])
    scale = table.std(0) + 1e-9
    table = table / scale
    ends = np.cumsum([len(one.rows) for one in choices])
    starts = np.r_[0, ends[:-1]]
    page_of = np.repeat(np.arange(len(choices)), ends - starts)
    right = starts + np.array([one.right for one in choices])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        sums = table @ weights
        most = np.maximum.reduceat(sums, starts)
        odds = np.exp(sums - most[page_of])
        total = np.add.reduceat(odds, starts)
        slope = odds / total[page_of]
        slope[right] -= 1
        value = (np.log(total) + most - sums[right]).sum() + RIDGE / 2 * (weights @ weights)
        return value, table.T @ slope + RIDGE * weights

    return (
        minimize(loss, np.zeros(table.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": LIMIT}).x
        / scale
    )


def _fold(choice: Choice) -> int:
    return int(sha256(choice.page.layout.encode()).hexdigest(), 16) % FOLDS


def main() -> None:
    """Cross-validate, train, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
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
    choices = [choice for page in (*pages, *more) if (choice := choice_of(page))]
    found = 0
    for fold in range(FOLDS):
        weights = fit([one for one in choices if _fold(one) != fold])
        for one in (one for one in choices if _fold(one) == fold):
            chosen = int(np.argmax(one.rows @ weights))
            found += chosen == one.right
            if options.wrong and chosen != one.right:
                texts = [*one.texts, "none"]
                print(f"{one.page.name}: {texts[chosen][:70]!r} for {texts[one.right][:70]!r}")
    print(f"{found} of {len(choices)} right, cross-validated by layout: {found / len(choices):.4f}")
    weights = [round(float(weight), 2) for weight in fit(choices)]
    for kind in (headlines.Shape, headlines.Absence):
        print(
            f"{kind.__name__}({', '.join(f'{name}={weight}' for name, weight in zip(kind._fields, weights, strict=False))})"
        )
        del weights[: len(kind._fields)]


if __name__ == "__main__":
    main()
