"""Train the weights of ``newsreader.text.judging.residue``: what kind of residue a dropped block is.

    python bench/labeller/train_residue.py [--pages FOLDER ...] [--write]

Learns from the project's own gold pages (tests/gold/dev) and from folders of pages labelled in the same way. Prints how many of the dropped
blocks bear the right label before and after, by weights that never saw the page's layout (five folds). Needs numpy, scipy and
scikit-learn, which the program itself does not.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "tests" / "support")]

from gold import Page, gold_pages, parse_page  # noqa: E402
from newsreader.model import Label  # noqa: E402
from newsreader.text.blocks.shapes import Verdict  # noqa: E402
from newsreader.text.blocks.splitting import split_blocks  # noqa: E402
from newsreader.text.judging.residue import KINDS, likeliest, pack, signs_of  # noqa: E402
from newsreader.text.labels import judge_blocks  # noqa: E402

DATA = ROOT / "src" / "newsreader" / "text" / "data"
FOLDS = 5
RIDGE = 2.0
"""1 / C: from 1 to 3 the figures differ by .002."""
RARE = 2
"""Signs that fewer blocks show are left out."""
SCALE = 100
LEAST = 5
"""Hundredths: of a sign that says less of every label nothing is kept."""
OWN = "own"


class Dropped(NamedTuple):
    """A dropped block: its page's layout, what it is, what was said of it so far, and the signs that it shows."""

    layout: str
    corpus: str
    label: Label
    verdict: Verdict
    words: int
    signs: list[str]


def dropped_blocks(page: Page, corpus: str) -> Iterator[Dropped]:
    """The blocks of a page that are dropped, rightly."""
    labels: list[Label | None] = [None] * len(page.text)
    for span, label in page.pieces:
        labels[span.start : span.end] = [label] * (span.end - span.start)
    traits, verdicts = judge_blocks(split_blocks(page.text))
    for place, signs in signs_of(traits, verdicts):
        span, verdict = traits[place].block.span, verdicts[place]
        found = Counter(label for label in labels[span.start : span.end] if label is not None)
        label = found.most_common(1)[0][0] if found else None
        if label in KINDS and verdict is not None:
            yield Dropped(page.layout, corpus, label, verdict, traits[place].amount, signs)


def table(blocks: Sequence[Dropped], known: dict[str, int]) -> csr_matrix:
    """A row for each block with a one for each sign that it shows."""
    columns = [sorted({known[sign] for sign in block.signs if sign in known}) for block in blocks]
    ends = np.cumsum([0, *map(len, columns)])
    return csr_matrix((np.ones(ends[-1]), np.concatenate(columns), ends), (len(blocks), len(known)))


def fit(blocks: Sequence[Dropped]) -> dict[str, list[int]]:
    """The weights of each sign for ``KINDS``. A page counts by the root of its blocks, so that no menu outweighs fifty pages."""
    shown = Counter(sign for block in blocks for sign in {*block.signs})
    known = {sign: at for at, sign in enumerate(sorted(sign for sign in shown if shown[sign] >= RARE))}
    many = Counter((block.corpus, block.layout) for block in blocks)
    weight = np.array([many[block.corpus, block.layout] ** -0.5 for block in blocks])
    model = LogisticRegression(C=1 / RIDGE, max_iter=500, fit_intercept=False)
    model.fit(table(blocks, known), [KINDS.index(block.label) for block in blocks], weight / weight.mean())
    rows = np.zeros((len(known), len(KINDS)), int)
    rows[:, model.classes_] = np.rint(model.coef_.T * SCALE).astype(int)
    return {sign: rows[at].tolist() for sign, at in known.items() if abs(rows[at]).max() >= LEAST}


def figures(blocks: Sequence[Dropped], named: Sequence[Label]) -> list[str]:
    """The share of rightly named blocks before and after, of each corpus and of each label."""
    lines = []
    groups = [(corpus, [b.corpus == corpus for b in blocks]) for corpus in sorted({b.corpus for b in blocks})]
    groups += [(label.value, [b.label is label for b in blocks]) for label in KINDS]
    for group, chosen in groups:
        some = [(block, name) for block, name, is_one in zip(blocks, named, chosen, strict=True) if is_one]
        before = sum(block.verdict.label is block.label for block, _ in some) / (len(some) or 1)
        after = sum(name is block.label for block, name in some) / (len(some) or 1)
        lines.append(f"{group}: {len(some)} blocks, right {before:.3f} -> {after:.3f}")
    return lines


def main() -> None:
    """Train, print the figures, and write the weights when asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=Path, nargs="*", default=[])
    parser.add_argument("--write", action="store_true", help=f"write into {DATA.relative_to(ROOT)}")
    options = parser.parse_args()
    files = sorted(file for folder in options.pages for file in folder.glob("*.gold"))
    others = [parse_page(file.stem, "dev", file.read_text("utf-8")) for file in files]
    blocks = [block for page in gold_pages("dev") for block in dropped_blocks(page, OWN)]
    blocks += [block for page in others for block in dropped_blocks(page, "others")]
    layouts = sorted({(block.corpus, block.layout) for block in blocks})
    order = np.random.default_rng(0).permutation(len(layouts)) % FOLDS
    fold_of = dict(zip(layouts, order, strict=True))
    named = [Label.JUNK] * len(blocks)
    for fold in range(FOLDS):
        weights = fit([block for block in blocks if fold_of[block.corpus, block.layout] != fold])
        for at, block in enumerate(blocks):
            if fold_of[block.corpus, block.layout] == fold:
                named[at] = likeliest(block.signs, block.verdict, weights)
    told = figures(blocks, named)
    print(*told, sep="\n")
    if options.write:
        digest = sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
        head = (
            "The weights of newsreader.text.judging.residue, written by bench/labeller/train_residue.py; "
            f"bench/labeller/README.md says what the data are. {len(blocks)} dropped blocks, {len(files)} pages "
            f"beside our own, sha256 {digest if files else '-'}. Right, by layouts never seen: {'; '.join(told)}"
        )
        (DATA / "residue.z").write_bytes(pack(fit(blocks), head))


if __name__ == "__main__":
    main()
