"""Train the model that ``newsreader.text.trees`` runs.

    python bench/labeller/train.py PAGES.jsonl.gz [--write] [--folds 5]

PAGES holds one page a line: id, site, corpus, split, gold (the article's body) and texts, the page as several tools
turn it into plain text. Only ``split == "dev"`` is read. Pages of one site stay in one fold. The project's own gold
pages (tests/gold/dev) join the training. Needs numpy and lightgbm, which the program itself does not.
"""

import argparse
import gzip
import hashlib
import json
import sys
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

import lightgbm
import numpy as np

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "tests" / "support")]

from targets import precision_recall, shares  # noqa: E402

from gold import gold_pages  # noqa: E402
from newsreader.text.blocks import split_blocks  # noqa: E402
from newsreader.text.labels import apply_rules  # noqa: E402
from newsreader.text.signals import NAMES, Signals  # noqa: E402

MODEL = ROOT / "src" / "newsreader" / "text" / "data" / "keep.trees"
NEWS = {"aeb", "feval", "fundus"}
WEIGHTS = {
    "full_bs4": 1.0,
    "full_inscriptis": 0.6,
    "full_resiliparse": 0.6,
    "resi_main": 0.5,
    "traf_recall": 1.0,
    "gold": 1.0,
    "own": 6.0,
}
"""Per text of a page: whole pages, extracted text, the article alone (it must come out whole), our own gold pages."""
TREES = 60
SETTINGS = {
    "objective": "binary", "num_leaves": 15, "learning_rate": 0.18, "min_data_in_leaf": 100, "feature_fraction": 0.4,
    "bagging_fraction": 0.7, "bagging_freq": 1, "lambda_l2": 10, "verbose": -1, "num_threads": 2, "seed": 1, "deterministic": True,
}  # fmt: skip
SHORT = 8
SHORT_SHARE = 0.35
"""Menus are endless and alike: of dropped blocks with fewer words than SHORT this share is trained on, weighted up."""


class Text(NamedTuple):
    """One text of one page. ``rows``: blocks x columns; ``target``: share of the block that is kept."""

    page: str
    site: str
    corpus: str
    flavour: str
    gold: str
    blocks: list[str]
    rows: np.ndarray
    target: np.ndarray


def texts_of(page: dict) -> list[Text]:
    """Every text of a page, and its gold article as a text from which nothing may be dropped."""
    found = []
    for flavour, text in [*page["texts"].items(), ("gold", page["gold"])]:
        blocks = split_blocks(text or "")
        if blocks:
            target = [1.0] * len(blocks) if flavour == "gold" else shares(blocks, page["gold"])
            found.append(
                Text(
                    page["id"],
                    page["site"],
                    page["corpus"],
                    flavour,
                    page["gold"],
                    [b.text for b in blocks],
                    _rows(blocks),
                    np.array(target),
                )
            )
    return found


def own_texts() -> list[Text]:
    """The project's gold pages: a block is kept as far as its words lie in pieces that are."""
    found = []
    for page in gold_pages("dev"):
        blocks = split_blocks(page.text)
        kept = np.zeros(len(page.text), bool)
        for span, label in page.pieces:
            kept[span.start : span.end] = label.is_content
        target = np.array([kept[block.span.start : block.span.end].mean() for block in blocks])
        content = "\n".join(
            page.text[span.start : span.end] for span, label in page.pieces if label.is_content
        )
        found.append(
            Text(page.name, page.name, "own", "own", content, [b.text for b in blocks], _rows(blocks), target)
        )
    return found


def _rows(blocks: tuple) -> np.ndarray:
    page, verdicts = apply_rules(blocks)
    signals = Signals(page, verdicts)
    return np.array([signals.row(traits.place) for traits in page], np.float32).reshape(len(page), len(NAMES))


class Data:
    """All texts as one table."""

    def __init__(self, texts: list[Text]) -> None:
        self.texts = texts
        self.rows = np.concatenate([text.rows for text in texts])
        target = np.concatenate([text.target for text in texts])
        self.keep = (target > 0.5).astype(int)
        sizes = [len(text.target) for text in texts]
        self.ends = np.cumsum(sizes)
        self.starts = self.ends - sizes
        amount = np.maximum(self.rows[:, NAMES.index("amount")], 1)
        article = np.repeat([max(60, (np.maximum(t.rows[:, 0], 1) * t.target).sum()) for t in texts], sizes)
        weight = np.repeat(
            [WEIGHTS.get(t.flavour, 0) * (1.5 if t.corpus in NEWS else 1) for t in texts], sizes
        )
        self.weight = weight * (amount**0.9 + 1) / article**0.9 * np.maximum(0.1, abs(target - 0.5) * 2)
        easy = (self.keep == 0) & (amount < SHORT)
        self.used = (weight > 0) & (~easy | (np.random.default_rng(3).random(len(easy)) < SHORT_SHARE))
        self.weight[easy] /= SHORT_SHARE

    def fit(self, allowed: np.ndarray) -> lightgbm.Booster:
        """Train on the rows that are allowed."""
        rows = self.used & allowed
        return lightgbm.train(
            SETTINGS, lightgbm.Dataset(self.rows[rows], self.keep[rows], weight=self.weight[rows]), TREES
        )


def cross_validate(data: Data, folds: int) -> np.ndarray:
    """For every block, how likely it is kept by a model that never saw its site."""
    sites = sorted({text.site for text in data.texts})
    fold_of = dict(
        zip(np.random.default_rng(0).permutation(sites), np.arange(len(sites)) % folds, strict=True)
    )
    fold = np.repeat([fold_of[text.site] for text in data.texts], data.ends - data.starts)
    likely = np.empty(len(fold))
    for one in range(folds):
        likely[fold == one] = data.fit(fold != one).predict(data.rows[fold == one])
    return likely


def figures(data: Data, likely: np.ndarray) -> list[str]:
    """F1 for each kind of text at a threshold of a half, all pages and news, and how often the article alone loses something."""
    table = defaultdict(list)
    for text, start, end in zip(data.texts, data.starts, data.ends, strict=True):
        kept = likely[start:end] > 0.5
        if text.flavour == "gold":
            table["gold", "damaged"].append((float(not kept.all()), float(not kept.all())))
            continue
        result = precision_recall(
            "\n".join(block for block, keep in zip(text.blocks, kept, strict=True) if keep), text.gold
        )
        for group in ("all", "news") if text.corpus in NEWS else ("all",):
            table[text.flavour, group].append(result)
    lines = []
    for (flavour, group), results in sorted(table.items()):
        precision, recall = (fmean(values) for values in zip(*results, strict=True))
        f1 = 2 * precision * recall / (precision + recall or 1)
        lines.append(f"{flavour} {group}: {len(results)} texts, P {precision:.4f} R {recall:.4f} F1 {f1:.4f}")
    return lines


def written(booster: lightgbm.Booster) -> list[str]:
    """The trees, one a line, depth first."""

    def branch(node: dict) -> str:
        if "leaf_value" in node:
            return f"{node['leaf_value']:.3f}"
        if node["decision_type"] != "<=":
            raise ValueError(node["decision_type"])
        return f"{node['split_feature']}<={node['threshold']:.5g} {branch(node['left_child'])} {branch(node['right_child'])}"

    return [branch(tree["tree_structure"]) for tree in booster.dump_model()["tree_info"]]


def main() -> None:
    """Train, print the figures, and write the model when asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("pages", type=Path)
    parser.add_argument("--write", action="store_true", help=f"write {MODEL.relative_to(ROOT)}")
    parser.add_argument("--folds", type=int, default=5, help="0: no cross-validation")
    options = parser.parse_args()
    with gzip.open(options.pages, "rt", encoding="utf-8") as lines:
        pages = [page for page in map(json.loads, lines) if page["split"] == "dev"]
    with ProcessPoolExecutor(2) as pool:
        texts = [text for found in pool.map(texts_of, pages, chunksize=32) for text in found]
    data = Data([*texts, *own_texts()])
    told = figures(data, cross_validate(data, options.folds)) if options.folds else []
    print(*told, sep="\n")
    if options.write:
        corpora = sorted(
            {(page["corpus"], sum(p["corpus"] == page["corpus"] for p in pages)) for page in pages}
        )
        head = [
            "The model of newsreader.text.trees, written by bench/labeller/train.py; bench/labeller/README.md says what the data are.",
            f"Data: {options.pages.name}, sha256 {hashlib.sha256(options.pages.read_bytes()).hexdigest()}",
            f"Pages: {', '.join(f'{corpus} {many}' for corpus, many in corpora)}, own {len(gold_pages('dev'))}",
            f"Columns: {', '.join(NAMES)}",
            *(f"Cross-validated by site, threshold 0.5: {line}" for line in told),
        ]
        MODEL.parent.mkdir(exist_ok=True)
        MODEL.write_text(
            "\n".join([*(f"# {line}" for line in head), *written(data.fit(np.True_))]) + "\n", "utf-8"
        )


if __name__ == "__main__":
    main()
