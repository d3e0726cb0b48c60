"""Train the models that ``newsreader.text.judging.marked`` runs on pages with mark-up.

    python bench/labeller/train_html.py PAGES.jsonl.gz [--write] [--folds 5]

PAGES holds one page a line: id, site, corpus, gold (the article's body) and html64, the page's bytes in base64. Pages of
one site stay in one fold; the words of names are weighed for each page without its own site. Needs numpy and lightgbm,
which the program itself does not.
"""

import argparse
import base64
import gzip
import hashlib
import html
import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

import lightgbm
import numpy as np

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "src")]

from boosted import written  # noqa: E402
from targets import precision_recall, shares  # noqa: E402

from newsreader.formats import parse_document  # noqa: E402
from newsreader.model import Block  # noqa: E402
from newsreader.text.blocks.splitting import split_document  # noqa: E402
from newsreader.text.judging import mark_signals, marked_second_look, naming, signals  # noqa: E402
from newsreader.text.judging.containers import line_element  # noqa: E402
from newsreader.text.judging.mark_signals import MarkSignals  # noqa: E402
from newsreader.text.judging.marked import best_blocks, line_of_each  # noqa: E402
from newsreader.text.judging.marked_second_look import MarkedSecondLook  # noqa: E402
from newsreader.text.labels import apply_rules  # noqa: E402
from newsreader.text.markup import Document, Line  # noqa: E402

DATA = ROOT / "src" / "newsreader" / "text" / "data"
NEWS = {"aeb", "feval", "fundus"}
NEWS_WEIGHT = 2.0
FIRST_NAMES = (*signals.NAMES, *mark_signals.NAMES)
COMMON = {
    "objective": "binary", "bagging_fraction": 0.7, "bagging_freq": 1, "lambda_l2": 10, "max_bin": 63, "min_data_in_leaf": 60,
    "verbose": -1, "num_threads": 2, "seed": 1, "deterministic": True, "force_col_wise": True,
}  # fmt: skip
FIRST = COMMON | {"num_leaves": 20, "learning_rate": 0.1, "feature_fraction": 0.4}, 120
SECOND = COMMON | {"num_leaves": 12, "learning_rate": 0.12, "feature_fraction": 0.5}, 45
SHORT = 8
SHORT_SHARE = 0.35
"""Menus are endless and alike: of dropped blocks with fewer words than SHORT this share is trained on, weighted up."""
PRIOR, PRIOR_SITES, MIN_SITES = 0.35, 2.0, 3
"""A word of names counts as if it had also stood on two sites that keep the usual share; fewer sites tell nothing."""


BARE, BARE_WEIGHT = "bare", 0.5
"""Each page's gold article joins as a page of its own, marked up as plainly as can be: it must come out whole."""


class Page(NamedTuple):
    """One page. ``target``: share of each block that the gold article has."""

    id: str
    site: str
    corpus: str
    gold: str
    html64: str
    blocks: tuple
    target: np.ndarray
    shares: dict[str, float]
    """For each word of names, the share of the text below it that is kept."""


def pages_of(line: str) -> list[Page]:
    record = json.loads(line)
    paragraphs = (f"<p>{html.escape(text)}</p>" for text in record["gold"].split("\n") if text.strip())
    bare = base64.b64encode("".join(paragraphs).encode()).decode()
    return [page_of(record), page_of({**record, "html64": bare, "corpus": BARE})]


def page_of(record: dict) -> Page:
    document = parse_document("page.html", base64.b64decode(record["html64"]))
    blocks = split_document(document)
    target = np.ones(len(blocks)) if record["corpus"] == BARE else np.array(shares(blocks, record["gold"]))
    return Page(
        record["id"], record["site"], record["corpus"], record["gold"], record["html64"], blocks, target, word_shares(document, blocks, target)
    )  # fmt: skip


def word_shares(document: Document, blocks: Sequence[Block], target: np.ndarray) -> dict[str, float]:
    """For each word of names, how much of the text in containers named by it is kept."""
    kept, all_ = defaultdict(float), defaultdict(float)
    for line, block, share in zip(line_of_each(document.lines, blocks), blocks, target, strict=True):
        amount = min(60, max(1, len(block.text.split()))) ** 0.7
        for word in containers_words(line):
            kept[word] += amount * share
            all_[word] += amount
    return {word: kept[word] / all_[word] for word in all_}


def containers_words(line: Line) -> set[str]:
    """The words of all containers whose names are looked at: inside the line's element, it, and five around."""
    found, at, left = set(), line.element, None
    own = line_element(line)
    while at is not None and left != 0:
        found.update(naming.words_of(at))
        left = 5 if at is own else left - 1 if left is not None else None
        at = at.parent
    return found


class Words:
    """The weights of the words of names."""

    def __init__(self, pages: Sequence[Page]) -> None:
        by_site = defaultdict(lambda: defaultdict(list))
        for page in pages:
            for word, share in page.shares.items():
                by_site[word][page.site].append(share)
        self.sites = {
            word: {site: sum(found) / len(found) for site, found in sites.items()}
            for word, sites in by_site.items()
            if len(sites) >= MIN_SITES
        }

    def without(self, site: str | None) -> dict[str, float]:
        """The weights as they would be had a site never been seen."""
        weights = {}
        for word, sites in self.sites.items():
            number = len(sites) - (site in sites)
            if number >= MIN_SITES:
                kept = sum(sites.values()) - sites.get(site, 0)
                weights[word] = round(_weight(kept, number), 2)
        return weights


def _weight(kept: float, number: int) -> float:
    share = (kept + PRIOR_SITES * PRIOR) / (number + PRIOR_SITES)
    return math.log(share / (1 - share)) - math.log(PRIOR / (1 - PRIOR))


class Measured(NamedTuple):
    """A page as the models see it."""

    rows: np.ndarray
    amounts: np.ndarray
    html64: str


def marks_of(html64: str, weights: Mapping[str, float]) -> tuple[signals.Signals, MarkSignals]:
    document = parse_document("page.html", base64.b64decode(html64))
    blocks = split_document(document)
    page, verdicts = apply_rules(blocks)
    found = signals.Signals(page, verdicts)
    return found, MarkSignals(
        page, line_of_each(document.lines, blocks), document.hints, found.window, weights
    )


def first_rows(job: tuple[str, Mapping[str, float]]) -> np.ndarray:
    found, marks = marks_of(*job)
    rows = [[*found.rows[t.place], *marks.row(t.place)] for t in marks.page]
    table = np.array(rows, np.float32)
    for column, name in enumerate(FIRST_NAMES):
        if "wording" in name:  # weighed on these very pages: it would tell what it has been told
            table[:, column] = 0
    return table


def second_rows(job: tuple[str, np.ndarray, np.ndarray]) -> np.ndarray:
    html64, rows, likely = job
    _, marks = marks_of(html64, {})
    look = MarkedSecondLook(marks, likely.tolist())
    return np.array([look.row(at, row) for at, row in enumerate(rows.tolist())], np.float32)


class Table:
    """All blocks of all pages."""

    def __init__(self, pages: Sequence[Page], rows: Sequence[np.ndarray], folds: int) -> None:
        self.pages, self.rows = pages, np.concatenate(rows)
        target = np.concatenate([page.target for page in pages])
        self.keep = (target > 0.5).astype(int)
        self.amount = np.array(
            [max(1, len(block.text.split())) for page in pages for block in page.blocks], float
        )
        sizes = [len(page.blocks) for page in pages]
        self.ends = np.cumsum(sizes)
        self.starts = self.ends - sizes
        article = np.repeat(
            [
                max(60, (self.amount[a:b] * p.target).sum())
                for p, a, b in zip(pages, self.starts, self.ends, strict=True)
            ],
            sizes,
        )
        weight = np.repeat(
            [
                BARE_WEIGHT if page.corpus == BARE else NEWS_WEIGHT if page.corpus in NEWS else 1
                for page in pages
            ],
            sizes,
        )
        self.weight = weight * (self.amount**0.9 + 1) / article**0.9 * np.maximum(0.1, abs(target - 0.5) * 2)
        easy = (self.keep == 0) & (self.amount < SHORT)
        self.used = ~easy | (np.random.default_rng(3).random(len(easy)) < SHORT_SHARE)
        self.weight[easy] /= SHORT_SHARE
        sites = sorted({page.site for page in pages})
        fold = dict(
            zip(np.random.default_rng(0).permutation(sites), np.arange(len(sites)) % folds, strict=True)
        )
        self.fold = np.repeat([fold[page.site] for page in pages], sizes)

    def fit(self, settings: tuple[dict, int], allowed: np.ndarray) -> lightgbm.Booster:
        """Train on the rows that are allowed."""
        rows = self.used & allowed
        parameters, trees = settings
        return lightgbm.train(
            parameters, lightgbm.Dataset(self.rows[rows], self.keep[rows], weight=self.weight[rows]), trees
        )

    def unseen(self, settings: tuple[dict, int], folds: int) -> np.ndarray:
        """For every block, how likely it is kept by a model that never saw its site."""
        likely = np.empty(len(self.keep))
        for one in range(folds):
            likely[self.fold == one] = self.fit(settings, self.fold != one).predict(
                self.rows[self.fold == one]
            )
        return likely

    def figures(self, likely: np.ndarray, name: str) -> Iterator[str]:
        """Precision, recall and F1 of what these likelihoods choose."""
        table = defaultdict(list)
        for page, start, end in zip(self.pages, self.starts, self.ends, strict=True):
            kept = best_blocks(likely[start:end].tolist(), self.amount[start:end].tolist())
            found = precision_recall("\n".join(page.blocks[at].text for at in sorted(kept)), page.gold)
            for group in (
                ("bare",) if page.corpus == BARE else ("all", "news") if page.corpus in NEWS else ("all",)
            ):
                table[group].append(found)
        for group, found in table.items():
            precision, recall = np.mean(found, axis=0)
            yield f"{name} {group}: {len(found)} pages, P {precision:.4f} R {recall:.4f} F1 {2 * precision * recall / (precision + recall):.4f}"


def main() -> None:
    """Train, print the figures, and write the models when asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("pages", type=Path)
    parser.add_argument("--write", action="store_true", help=f"write into {DATA.relative_to(ROOT)}")
    parser.add_argument("--folds", type=int, default=5)
    options = parser.parse_args()
    with ProcessPoolExecutor(2) as pool, gzip.open(options.pages, "rt", encoding="utf-8") as lines:
        pages = [page for found in pool.map(pages_of, lines, chunksize=16) for page in found if page.blocks]
        words = Words([page for page in pages if page.corpus != BARE])
        weights = {site: words.without(site) for site in {page.site for page in pages}}
        jobs = (
            (
                page.html64,
                {word: weights[page.site][word] for word in page.shares if word in weights[page.site]},
            )
            for page in pages
        )
        first = Table(pages, list(pool.map(first_rows, jobs, chunksize=16)), options.folds)
        told = []
        likely = first.unseen(FIRST, options.folds)
        told += first.figures(likely, "first look")
        print(*told, sep="\n", flush=True)
        again = (
            (page.html64, first.rows[a:b], likely[a:b])
            for page, a, b in zip(pages, first.starts, first.ends, strict=True)
        )
        second = Table(pages, list(pool.map(second_rows, again, chunksize=16)), options.folds)
    told += second.figures(second.unseen(SECOND, options.folds), "second look")
    print(*told, sep="\n")
    if options.write:
        known = {word: weight for word, weight in words.without(None).items() if abs(weight) >= 0.05}
        digest = hashlib.sha256(options.pages.read_bytes()).hexdigest()
        corpora = {
            name: sum(page.corpus == name for page in pages)
            for name in sorted({page.corpus for page in pages})
        }
        source = [
            f"Data: {options.pages.name}, sha256 {digest}",
            f"Pages: {', '.join(f'{name} {many}' for name, many in corpora.items())}",
        ]
        head = f"Words of containers' names on the pages of bench/labeller/train_html.py. {'; '.join(source)}"
        (DATA / "naming.z").write_bytes(naming.pack(known, head))
        for name, table, settings, columns in (
            ("keep_marked.trees", first, FIRST, FIRST_NAMES),
            ("keep_marked_again.trees", second, SECOND, marked_second_look.NAMES),
        ):
            lines = [
                "A model of newsreader.text.judging.marked, written by bench/labeller/train_html.py; bench/labeller/README.md says what the data are.",
                *source,
                f"Columns: {', '.join(columns)}",
                *(f"Cross-validated by site: {line}" for line in told),
            ]
            text = "\n".join([*(f"# {line}" for line in lines), *written(table.fit(settings, np.True_))])
            (DATA / name).write_text(text + "\n", "utf-8")
        print(len(known), "words of names")


if __name__ == "__main__":
    main()
