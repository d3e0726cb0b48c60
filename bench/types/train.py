"""Train the type model (``newsreader.text.entities.type_model``) and say how much to trust it.

    python bench/types/train.py FOLDER [--write] [--folds 5]

FOLDER holds checkouts of Universal NER (github.com/UniversalNER: UNER_English-EWT, UNER_English-PUD, UNER_German-PUD,
UNER_Russian-PUD, UNER_Croatian-SET, UNER_Serbian-SET, UNER_Slovak-SNK; CC BY-SA 4.0). The project's own articles join
(tests/gold/tags, the dev part). Needs numpy, scipy and scikit-learn, which the program itself does not.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "bench"), str(ROOT / "tests" / "support")]

from tag_gold import LANGUAGES, articles, blocks_of  # noqa: E402

from newsreader.model import Block, Facet, Label, LabelledBlock, Span  # noqa: E402
from newsreader.text.entities.recognise import mentions_of  # noqa: E402
from newsreader.text.entities.resolution import Entity, together  # noqa: E402
from newsreader.text.entities.type_model import TYPES, pack  # noqa: E402
from newsreader.text.entities.type_signals import (  # noqa: E402
    MOST_MENTIONS,
    facts_around,
    facts_of_name,
    signals_of,
)
from newsreader.text.entities.words import Text, read_words  # noqa: E402
from newsreader.text.lexicon.stems import phrase_key  # noqa: E402
from newsreader.text.lexicon.tokens import fold, forms  # noqa: E402
from tags_accuracy import iob, spans_of  # noqa: E402

LEAST = 6
"""Documents that have a feature; of features of four there are nearly twice as many, and they add nothing."""
RIDGE = 0.1
"""scikit-learn's C. Of .03, .1, .3 and 1 the best on texts that were not trained on."""
SPOKEN = {"sr": "hr"}
"""UNER's Serbian is in Latin letters, and the program calls that Croatian."""
HEAD = (
    "Weights of names' features for person, organisation, place, none, in hundredths. Trained by bench/types/train.py on Universal NER "
    "(UNER_English-EWT, English-PUD, German-PUD, Russian-PUD, Croatian-SET, Serbian-SET, Slovak-SNK; CC BY-SA 4.0) and on the project's "
    "own articles. CC BY-SA 4.0."
)
FILE = ROOT / "src" / "newsreader" / "text" / "data" / "types.z"


class Row(NamedTuple):
    """A name that the rules found."""

    group: str
    document: str
    features: dict[str, float]
    right: int
    """What it is, by its place among ``TYPES``."""
    ruled: int
    """What the rules alone call it."""


def features_of(text: Text, entity: Entity) -> dict[str, float]:
    """The features of a name; those around its mentions count by the share of the mentions that have them."""
    found: defaultdict[str, float] = defaultdict(float)
    for fact in facts_of_name(text, entity.mentions, entity.facet, entity.entity, entity.guess):
        for signal in signals_of(fact):
            found[signal] += 1
    asked = entity.mentions[:MOST_MENTIONS]
    for mention in asked:
        for fact in facts_around(text, mention):
            for signal in signals_of(fact):
                found[signal] += 1 / len(asked)
    return dict(found)


def ruled(entity: Entity) -> Facet | None:
    """What the rules call a name, a bare one by its neighbours."""
    return entity.guess.facet if entity.guess else entity.facet


def rows_of_corpora(folder: Path) -> Iterator[Row]:
    """Names of Universal NER: right by the exact span."""
    for path in sorted(folder.glob("**/UNER_*/*.iob2")) + sorted(folder.glob("UniversalNER+UNER_*/*.iob2")):
        language = path.name[:2]
        for document in iob(path):
            block = LabelledBlock(Block(Span(0, len(document.text)), document.text), Label.BODY, "")
            text = read_words([block], SPOKEN.get(language, language))
            spans = spans_of(document.text, text)
            gold = {one.span: one.facet for one in document.gold}
            for entity in together(text, mentions_of(text)):
                found = [Span(spans[m.start].start, spans[m.end - 1].end) for m in entity.mentions]
                yield row(path.stem, document.name, text, entity, [gold[at] for at in found if at in gold])


def rows_of_articles() -> Iterator[Row]:
    """Names of our own articles: right by the nominative, or by the stems of a mention."""
    for language in LANGUAGES:
        for number, article in enumerate(articles(language)):
            text = read_words(blocks_of(article), language)
            gold: defaultdict[str, list[Facet]] = defaultdict(list)
            for facet, name in article.gold:
                for key in {fold(name), phrase_key(forms(name))}:
                    gold[key].append(facet)
                if facet is Facet.PERSON:
                    for key in {phrase_key(forms(name)[-1:]), phrase_key(forms(name)[:1])}:
                        gold[key].append(facet)
            for entity in together(text, mentions_of(text)):
                keys = [phrase_key(w.form for w in text.words[m.start : m.end]) for m in entity.mentions]
                named = next((gold[key] for key in (fold(entity.label), *keys) if key in gold), [])
                yield row("own", f"{language}-{number}", text, entity, named)


def row(group: str, document: str, text: Text, entity: Entity, named: Sequence[Facet]) -> Row:
    """A name with what the corpus calls it most; what a state does is done by a place for us."""
    facet = ruled(entity)
    right = facet if facet in named else Counter(named).most_common(1)[0][0] if named else None
    if right is Facet.ORG and entity.entity.startswith("place:"):
        right = Facet.PLACE
    known = TYPES.index(right), TYPES.index(facet)
    return Row(group, f"{group} {document}", features_of(text, entity), *known)


def matrix(rows: Iterable[Row], places: dict[str, int]) -> csr_matrix:
    """The features as numbers."""
    starts, columns, values = [0], [], []
    for one in rows:
        known = [(places[name], value) for name, value in one.features.items() if name in places]
        columns += [column for column, _ in known]
        values += [value for _, value in known]
        starts.append(len(columns))
    return csr_matrix((values, columns, starts), shape=(len(starts) - 1, len(places)))


def fit(columns: csr_matrix, right: np.ndarray) -> LogisticRegression:
    """The model."""
    return LogisticRegression(C=RIDGE, max_iter=500, tol=1e-3).fit(columns, right)


def report(rows: Sequence[Row], likely: np.ndarray, right: np.ndarray) -> None:
    """Precision of the likeliest names, as many right ones as the rules alone have; by corpus."""
    best = likely[:, :-1].argmax(axis=1)
    odds = likely[np.arange(len(rows)), best]
    by_rules = np.array([one.ruled for one in rows])
    groups = np.array([one.group for one in rows])
    none = len(TYPES) - 1
    for group in sorted(set(groups)):
        mine = groups == group
        said = mine & (by_rules != none)
        hits = int((said & (by_rules == right)).sum())
        order = np.flatnonzero(mine)[np.argsort(-odds[mine], kind="stable")]
        sums = np.cumsum(best[order] == right[order])
        enough = int(np.searchsorted(sums, hits))
        after = f"{sums[enough] / (enough + 1):.3f}" if enough < len(sums) else "never"
        sure = mine & (odds >= _SURE)
        print(
            f"{group:20} rules P {hits / max(1, said.sum()):.3f} ({hits} right)  model, as many right: P {after}"
            f"  likely {_SURE} and more: P {(best == right)[sure].mean():.3f} ({(best == right)[sure].sum()} right)"
        )


_SURE = 0.65


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true", help="write the weights that we ship")
    parser.add_argument(
        "--folds", type=int, default=5, help="parts of the cross-validation, by document; 0 for none"
    )
    given = parser.parse_args()
    rows = [*rows_of_corpora(given.folder), *rows_of_articles()]
    documents: defaultdict[str, set[str]] = defaultdict(set)
    for one in rows:
        for name in one.features:
            documents[name].add(one.document)
    names = sorted(name for name, found in documents.items() if len(found) >= LEAST)
    columns = matrix(rows, {name: place for place, name in enumerate(names)})
    right = np.array([one.right for one in rows])
    print(f"{len(rows)} names of {len({one.document for one in rows})} documents, {len(names)} features")
    if given.folds:
        part = np.array([crc32(one.document.encode()) % given.folds for one in rows])
        likely = np.zeros((len(rows), len(TYPES)))
        for fold_ in range(given.folds):
            model = fit(columns[part != fold_], right[part != fold_])
            likely[part == fold_] = model.predict_proba(columns[part == fold_])
        report(rows, likely, right)
    if given.write:
        model = fit(columns, right)
        weights = {"": model.intercept_, **dict(zip(names, model.coef_.T, strict=True))}
        FILE.write_bytes(pack(weights, HEAD))
        print(f"{FILE.name}: {FILE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
