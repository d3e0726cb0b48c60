"""Train the model that ``newsreader.text.judging.trees`` and ``newsreader.text.blocks.wording`` run.

    python bench/labeller/train.py PAGES.jsonl.gz [MORE.jsonl.gz] [--pages FOLDER ...] [--write] [--folds 5]

PAGES holds one page a line: id, site, corpus, split, gold (the article's body) and texts, the page as several tools
turn it into plain text. Only ``split == "dev"`` is read. Pages of one site stay in one fold. MORE holds pages that nobody
labelled (``more_pages.py``), to learn from and not to be measured on. The project's own gold
pages (tests/gold/dev) join the training, and folders of pages labelled in the same way. Needs numpy, scikit-learn and lightgbm, which the program itself does not.
"""

import argparse
import gzip
import hashlib
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from statistics import fmean

import lightgbm
import numpy as np

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "tests" / "support")]

import words  # noqa: E402
from boosted import written  # noqa: E402
from targets import precision_recall  # noqa: E402
from texts import ALONE, EXCERPT, MORE, OTHERS, OWN, Text, labelled_texts, texts_of  # noqa: E402

from gold import gold_pages, parse_page  # noqa: E402
from newsreader.text.blocks.wording import pack  # noqa: E402
from newsreader.text.judging import second_look  # noqa: E402
from newsreader.text.judging.second_look import SecondLook  # noqa: E402
from newsreader.text.judging.signals import NAMES  # noqa: E402

DATA = ROOT / "src" / "newsreader" / "text" / "data"
NEWS = {"aeb", "feval", "fundus"}
WEIGHTS = {
    "full_bs4": 1.0,
    "full_inscriptis": 1.0,
    "full_resiliparse": 1.0,
    "traf_recall": 1.0,
    "excerpt0": 1.0,
    "excerpt1": 1.0,
    ALONE: 1.0,
    OWN: 12.0,
    OTHERS: 8.0,
}
"""Per text of a page: whole dumps, extracted text, excerpts, the article alone, our own gold pages, others labelled by hand."""
SETTINGS = {
    "objective": "binary", "num_leaves": 31, "min_data_in_leaf": 100, "feature_fraction": 0.3, "max_bin": 127,
    "bagging_fraction": 0.7, "bagging_freq": 1, "lambda_l2": 10, "verbose": -1, "num_threads": 2, "seed": 1, "deterministic": True,
}  # fmt: skip
FIRST = ({**SETTINGS, "learning_rate": 0.12}, 200)
SECOND = ({**SETTINGS, "learning_rate": 0.1}, 200)
"""Settings and number of trees of either look."""
CAP = 4.0
"""No text that was not labelled line by line weighs more: a page whose article is short weighs by all its menus. Of whole pages F1 .9338 -> .9341, of excerpts
.9605 -> .9626, own .9774 -> .9787, own pages right 68 -> 69 %, articles alone kept whole 86 -> 88 % (two folds of four); at 2 whole pages lose .001."""
SHORT = 8
SHORT_SHARE = 0.3
"""Menus are endless and alike: of dropped blocks with fewer words than SHORT this share is trained on, weighted up."""
SILENT_SHARE = 0.35
"""Of the texts this share is read as if their words were not known, so that the model can do without (other languages)."""


class Data:
    """All texts as one table, with the wording of each text as weighed on other sites."""

    def __init__(self, texts: Sequence[Text], folds: int) -> None:
        self.texts = texts
        self.rows = np.concatenate([text.rows for text in texts])
        self.target = np.concatenate([text.target for text in texts])
        self.keep = (self.target > 0.5).astype(int)
        self.sizes = np.array([len(text.target) for text in texts])
        self.ends = np.cumsum(self.sizes)
        self.weights = [_weights(text) for text in texts]
        self.weight = np.concatenate(self.weights)
        chance = np.random.default_rng(3)
        easy = (self.keep == 0) & (self.rows[:, 0] < SHORT)
        self.used = (self.weight > 0) & (~easy | (chance.random(len(easy)) < SHORT_SHARE))
        self.weight[easy] /= SHORT_SHARE
        self.silent = chance.random(len(texts)) < SILENT_SHARE
        self.fold = _folds(texts, folds)
        self._word(folds)

    def slices(self) -> Iterator[slice]:
        """Where each text's rows are."""
        return map(slice, self.ends - self.sizes, self.ends)

    def weigh(self, chosen: np.ndarray) -> dict[str, float]:
        """The weights of the words on some of the texts."""
        places = np.flatnonzero(chosen)
        return words.weigh([self.texts[at] for at in places], [self.weights[at] for at in places])

    def _word(self, folds: int) -> None:
        for one in range(folds):
            weights = self.weigh(self.fold != one)
            for at, rows in enumerate(self.slices()):
                if self.fold[at] == one:
                    words.fill(self.rows[rows], self.texts[at], weights)

    def fit(self, chosen: np.ndarray, seen: np.ndarray, settings: tuple[dict, int]) -> lightgbm.Booster:
        """Train on some of the texts; ``seen``: the rows as they are seen in training."""
        used = self.used & np.repeat(chosen, self.sizes)
        parameters, trees = settings
        table = lightgbm.Dataset(seen[used], self.keep[used], weight=self.weight[used])
        return lightgbm.train(parameters, table, trees)

    def silenced(self) -> np.ndarray:
        """The rows, those of some texts as if their words were not known."""
        table = self.rows.copy()
        for at, rows in enumerate(self.slices()):
            if self.silent[at]:
                words.silence(table[rows])
        return table

    def unseen(self, seen: np.ndarray, asked: np.ndarray, settings: tuple[dict, int]) -> list[np.ndarray]:
        """For every block, how likely it is kept by a model that never saw its site: as seen in training, and as asked."""
        fold = np.repeat(self.fold, self.sizes)
        likely = [np.empty(len(fold)), np.empty(len(fold))]
        for one in range(self.fold.max() + 1):
            model = self.fit(self.fold != one, seen, settings)
            for found, rows in zip(likely, (seen, asked), strict=True):
                found[fold == one] = model.predict(rows[fold == one])
        return likely

    def looked_at_again(self, rows: np.ndarray, likely: np.ndarray) -> np.ndarray:
        """The rows of the second look."""
        looks = ((at, SecondLook(rows[at].tolist(), likely[at].tolist())) for at in self.slices())
        again = (np.array([look.row(k) for k in range(at.stop - at.start)], np.float32) for at, look in looks)
        return np.concatenate(list(again))


def mean_odds(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """As ``newsreader.text.judging.trees.mean_odds``, of many at once."""
    odds = np.sqrt(one * other)
    return odds / (odds + np.sqrt((1 - one) * (1 - other)))


def _weights(text: Text) -> np.ndarray:
    """A block counts by its words, against those of the page's article: the figure is a mean over pages."""
    amount = np.maximum(text.rows[:, 0], 1)
    article = max(60, (amount * text.target).sum())
    clear = np.maximum(0.1, abs(text.target - 0.5) * 2)
    weights: np.ndarray = (
        WEIGHTS.get(text.source.flavour, 0)
        * (1.5 if text.source.corpus in NEWS else 1)
        * (amount**0.9 + 1)
        / article**0.9
        * clear
    )
    return weights if text.source.flavour in (OWN, OTHERS) else weights * min(1, CAP / (weights.sum() or 1))


def _pages(file: Path) -> Iterator[dict]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _folds(texts: Sequence[Text], folds: int) -> np.ndarray:
    sites = sorted({text.source.site for text in texts})
    order = np.random.default_rng(0).permutation(sites)
    fold_of = dict(zip(order, np.arange(len(sites)) % folds, strict=True))
    return np.array([fold_of[text.source.site] for text in texts])


def figures(data: Data, likely: np.ndarray) -> list[str]:
    """F1 for each kind of text at a threshold of a half, all pages and news; of excerpts and our own pages how many are right."""
    table = defaultdict(list)
    for text, rows in zip(data.texts, data.slices(), strict=True):
        if text.source.corpus == MORE:
            continue
        kept = likely[rows] > 0.5
        right = float((kept == (text.target > 0.5)).all())
        if text.source.flavour == ALONE:
            table["alone, whole", "all"].append((right, right))
            continue
        result = precision_recall(
            "\n".join(block for block, keep in zip(text.blocks, kept, strict=True) if keep), text.source.gold
        )
        for group in ("all", "news") if text.source.corpus in NEWS else ("all",):
            table[text.source.flavour, group].append(result)
        if text.source.flavour in (OWN, OTHERS) or text.source.flavour.startswith(EXCERPT):
            table[f"{text.source.flavour}, right", "all"].append((right, right))
    lines = []
    for (flavour, group), results in sorted(table.items()):
        precision, recall = (fmean(values) for values in zip(*results, strict=True))
        f1 = 2 * precision * recall / (precision + recall or 1)
        lines.append(f"{flavour} {group}: {len(results)} texts, P {precision:.4f} R {recall:.4f} F1 {f1:.4f}")
    return lines


def main() -> None:
    """Train, print the figures, and write the model when asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("pages", type=Path)
    parser.add_argument("more", type=Path, nargs="?")
    parser.add_argument("--pages", dest="folders", type=Path, nargs="*", default=[])
    parser.add_argument("--write", action="store_true", help=f"write into {DATA.relative_to(ROOT)}")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument(
        "--quick",
        action="store_true",
        help="leave out the figures of the second look, which take most of the time",
    )
    options = parser.parse_args()
    files = [file for file in (options.pages, options.more) if file]
    pages = [page for file in files for page in _pages(file) if page["split"] == "dev"]
    with ProcessPoolExecutor(2) as pool:
        texts = [text for found in pool.map(texts_of, pages, chunksize=32) for text in found]
    own = labelled_texts(gold_pages("dev"), OWN)
    by_hand = sorted(file for folder in options.folders for file in folder.glob("*.gold"))
    others = [parse_page(file.stem, "dev", file.read_text("utf-8")) for file in by_hand]
    data = Data([*texts, *own, *labelled_texts(others, OTHERS)], options.folds)
    seen = data.silenced()
    likely = data.unseen(seen, data.rows, FIRST)
    told = [f"first look: {line}" for line in figures(data, likely[1])]
    print(*told, sep="\n", flush=True)
    seen_again = data.looked_at_again(seen, likely[0])
    if not options.quick:
        again = data.unseen(seen_again, data.looked_at_again(data.rows, likely[1]), SECOND)
        both = mean_odds(likely[1], again[1])
        for name, of in (("second look", again[1]), ("both", both)):
            told += (more := [f"{name}: {line}" for line in figures(data, of)])
            print(*more, sep="\n", flush=True)
    if options.write:
        corpora = sorted(
            {(page["corpus"], sum(p["corpus"] == page["corpus"] for p in pages)) for page in pages}
        )
        head = [
            "written by bench/labeller/train.py; bench/labeller/README.md says what the data are.",
            *(f"Data: {file.name}, sha256 {hashlib.sha256(file.read_bytes()).hexdigest()}" for file in files),
            f"Pages: {', '.join(f'{corpus} {many}' for corpus, many in corpora)}, own {len(own)}",
            f"Pages labelled by hand: {len(others)}, sha256 {hashlib.sha256(b''.join(map(Path.read_bytes, by_hand))).hexdigest()}",
        ]
        everything = np.ones(len(data.texts), bool)
        for name, rows, settings, columns in (
            ("keep.trees", seen, FIRST, NAMES),
            ("keep_again.trees", seen_again, SECOND, second_look.NAMES),
        ):
            lines = [
                f"A model of newsreader.text.judging.judgement, {head[0]}",
                *head[1:],
                f"Columns: {', '.join(columns)}",
                *(f"Cross-validated by site, threshold 0.5: {line}" for line in told),
            ]
            trees = written(data.fit(everything, rows, settings))
            (DATA / name).write_text("\n".join([*(f"# {line}" for line in lines), *trees]) + "\n", "utf-8")
        (DATA / "wording.z").write_bytes(
            pack(data.weigh(everything), f"The weights of newsreader.text.blocks.wording, {' '.join(head)}")
        )


if __name__ == "__main__":
    main()
