"""Train the weights that say what blocks are called: ``newsreader.text.judging.residue`` and ``headings``.

    python bench/labeller/train_labels.py [--pages FOLDER ...] [--write]

Learns from the project's own gold pages (tests/gold/dev) and from folders of pages labelled in the same way. Prints how many blocks
bear the right label before and after, by weights that never saw the page's layout (five folds). Needs numpy, scipy and
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
from newsreader.text.blocks.features import Traits  # noqa: E402
from newsreader.text.blocks.shapes import Verdict  # noqa: E402
from newsreader.text.blocks.splitting import split_blocks  # noqa: E402
from newsreader.text.judging.headings import HEADINGS  # noqa: E402
from newsreader.text.judging.residue import RESIDUE  # noqa: E402
from newsreader.text.judging.signs import Namer, Weights, pack  # noqa: E402
from newsreader.text.labels import decided, judge_blocks  # noqa: E402

DATA = ROOT / "src" / "newsreader" / "text" / "data"
FOLDS = 5
RIDGE = 2.0
"""1 / C: from 1 to 3 the figures differ by .002."""
RARE = 2
"""Signs that fewer blocks show are left out."""
SCALE = 100
LEAST = 5
"""Hundredths: of a sign that says less of every label nothing is kept."""
OWN, OTHERS = "own", "others"


class Judged(NamedTuple):
    """A page as the program judges it, with what each block is (None: nobody says)."""

    layout: str
    corpus: str
    page: list[Traits]
    verdicts: list[Verdict]
    labels: list[Label | None]


class Named(NamedTuple):
    """A block: its page and its place there, the page's layout, what it is, what was said of it so far, and the signs that it shows."""

    page: int
    place: int
    layout: tuple[str, str]
    label: Label
    verdict: Verdict
    signs: Sequence[str]


def judged(page: Page, corpus: str) -> Judged:
    """Judge a page; a block is what most of its characters are."""
    labels: list[Label | None] = [None] * len(page.text)
    for span, label in page.pieces:
        labels[span.start : span.end] = [label] * (span.end - span.start)
    traits, verdicts = judge_blocks(split_blocks(page.text))
    parts = (Counter(labels[one.block.span.start : one.block.span.end]) for one in traits)
    most = [max((label for label in part if label), key=part.__getitem__, default=None) for part in parts]
    return Judged(page.layout, corpus, traits, decided(traits, verdicts), most)


def named_blocks(pages: Sequence[Judged], namer: Namer) -> Iterator[Named]:
    """The blocks that may be named, and are one of what they can be called."""
    for number, (layout, corpus, page, verdicts, labels) in enumerate(pages):
        for place, signs in namer.signs_of(page, verdicts):
            label = labels[place]
            if label in namer.kinds:
                yield Named(number, place, (corpus, layout), label, verdicts[place], signs)


def table(blocks: Sequence[Named], known: dict[str, int]) -> csr_matrix:
    """A row for each block with a one for each sign that it shows."""
    columns = [sorted({known[sign] for sign in block.signs if sign in known}) for block in blocks]
    ends = np.cumsum([0, *map(len, columns)])
    return csr_matrix((np.ones(ends[-1]), np.concatenate(columns), ends), (len(blocks), len(known)))


def fit(blocks: Sequence[Named], kinds: Sequence[Label]) -> Weights:
    """The weights of each sign for each label. A page counts by the root of its blocks, so that no menu outweighs fifty pages."""
    shown = Counter(sign for block in blocks for sign in {*block.signs})
    known = {sign: at for at, sign in enumerate(sorted(sign for sign in shown if shown[sign] >= RARE))}
    many = Counter(block.layout for block in blocks)
    weight = np.array([many[block.layout] ** -0.5 for block in blocks])
    model = LogisticRegression(C=1 / RIDGE, max_iter=500, fit_intercept=False)
    model.fit(table(blocks, known), [kinds.index(block.label) for block in blocks], weight / weight.mean())
    rows = np.zeros((len(known), len(kinds)), int)
    found = model.coef_ if len(model.coef_) > 1 else np.concatenate([-model.coef_, model.coef_]) / 2
    rows[:, model.classes_] = np.rint(found.T * SCALE).astype(int)
    return {sign: " ".join(map(str, rows[at])) for sign, at in known.items() if abs(rows[at]).max() >= LEAST}


def cross_validated(pages: Sequence[Judged], blocks: Sequence[Named], namer: Namer) -> list[Label]:
    """What each block is called by weights that never saw its layout."""
    layouts = sorted({block.layout for block in blocks})
    order = np.random.default_rng(0).permutation(len(layouts)) % FOLDS
    fold_of = dict(zip(layouts, order, strict=True))
    named: dict[int, list[Verdict]] = {}
    for fold in range(FOLDS):
        weights = fit([block for block in blocks if fold_of[block.layout] != fold], namer.kinds)
        for number in {block.page for block in blocks if fold_of[block.layout] == fold}:
            named[number] = namer.named(pages[number].page, pages[number].verdicts, weights)
    return [named[block.page][block.place].label for block in blocks]


def figures(blocks: Sequence[Named], named: Sequence[Label], kinds: Sequence[Label]) -> list[str]:
    """The share of rightly named blocks before and after, of our own and other pages, and precision and recall of each label."""
    lines = []
    for corpus in (OWN, OTHERS):
        some = [(one, name) for one, name in zip(blocks, named, strict=True) if one.layout[0] == corpus]
        before = sum(one.verdict.label is one.label for one, _ in some) / (len(some) or 1)
        after = sum(name is one.label for one, name in some) / (len(some) or 1)
        lines.append(f"{corpus}: {len(some)} blocks, right {before:.3f} -> {after:.3f}")
    for kind in kinds:
        many = sum(one.label is kind for one in blocks)
        shares = []
        for names in ([one.verdict.label for one in blocks], named):
            right = sum(name is kind is one.label for one, name in zip(blocks, names, strict=True))
            shares.append((right / (sum(name is kind for name in names) or 1), right / (many or 1)))
        (p, r), (p_after, r_after) = shares
        lines.append(f"{kind.value}: {many} blocks, P {p:.3f} -> {p_after:.3f}, R {r:.3f} -> {r_after:.3f}")
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
    digest = sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
    pages = [judged(page, OWN) for page in gold_pages("dev")]
    pages += [judged(parse_page(file.stem, "dev", file.read_text("utf-8")), OTHERS) for file in files]
    for namer in (RESIDUE, HEADINGS):
        blocks = [*named_blocks(pages, namer)]
        told = figures(blocks, cross_validated(pages, blocks, namer), namer.kinds)
        print(namer.file, *told, sep="\n", flush=True)
        if options.write:
            head = (
                f"The weights of newsreader.text.judging.{Path(namer.file).stem}, written by bench/labeller/train_labels.py; "
                f"bench/labeller/README.md says what the data are. {len(blocks)} blocks, {len(files)} pages "
                f"beside our own, sha256 {digest if files else '-'}. By layouts never seen: {'; '.join(told)}"
            )
            (DATA / namer.file).write_bytes(pack(fit(blocks, namer.kinds), head))


if __name__ == "__main__":
    main()
