"""The weights of ``newsreader.text.blocks.wording``: a logistic regression on the words of a block alone."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import SGDClassifier
from texts import OWN, Text

from newsreader.text.judging.signals import NAMES

TRAINED_ON = frozenset({"full_bs4", "traf_recall", OWN})
MIN_SITES = 12
"""Words of fewer sites are these sites' topics."""
_PENALTY = 2e-5
"""Area under the curve on unseen sites, whole dumps: .893 with 1e-5, .890 with 3e-5, .881 with 1e-4."""
_SMALLEST = 0.05
COLUMNS = [
    NAMES.index(name)
    for name in ("wording", "above wording", "below wording", "second above wording", "second below wording")
]
_PLACES = (0, -1, 1, -2, 2)
_OUTSIDE = -9.0


def weigh(texts: Sequence[Text], weights: Sequence[np.ndarray]) -> dict[str, float]:
    """What each word says.

    Args:
        texts: Those of some sites.
        weights: Of each text's blocks, by what they mean for a page's figure.
    """
    used = [at for at, text in enumerate(texts) if text.source.flavour in TRAINED_ON]
    sites = defaultdict(set)
    for at in used:
        for found in texts[at].features:
            for feature in found:
                sites[feature].add(texts[at].source.site)
    known = {
        feature: place
        for place, feature in enumerate(sorted(f for f, of in sites.items() if len(of) >= MIN_SITES))
    }
    rows = _matrix([found for at in used for found in texts[at].features], known)
    kept = np.concatenate([texts[at].target for at in used]) > 0.5
    # The root: a page's longest paragraphs would otherwise decide what its topic's words mean.
    weight = np.sqrt(np.concatenate([weights[at] for at in used]))
    model = SGDClassifier(
        loss="log_loss", alpha=_PENALTY, max_iter=10, tol=None, average=True, random_state=1
    )
    model.fit(rows, kept, sample_weight=weight / weight.mean())
    return {
        feature: float(model.coef_[0][place])
        for feature, place in known.items()
        if abs(model.coef_[0][place]) >= _SMALLEST
    }


def _matrix(blocks: Sequence[frozenset[str]], known: dict[str, int]) -> csr_matrix:
    ends, places, values = [0], [], []
    for found in blocks:
        here = [known[feature] for feature in sorted(found) if feature in known]
        places += here
        values += [max(1, len(here)) ** -0.5] * len(here)
        ends.append(len(places))
    return csr_matrix(
        (np.array(values, np.float32), np.array(places, np.int32), np.array(ends)), (len(blocks), len(known))
    )


def fill(rows: np.ndarray, text: Text, weights: dict[str, float]) -> None:
    """Put the wording of a text's blocks and of their neighbours into its rows."""
    scores = [_score(found, weights) for found in text.features]
    padded = np.array([_OUTSIDE, _OUTSIDE, *scores, _OUTSIDE, _OUTSIDE])
    for column, place in zip(COLUMNS, _PLACES, strict=True):
        rows[:, column] = padded[2 + place : 2 + place + len(scores)]


def silence(rows: np.ndarray) -> None:
    """Rows as of a language whose words are not known."""
    for column in COLUMNS:
        rows[:, column] = np.where(rows[:, column] == _OUTSIDE, _OUTSIDE, 0)


def _score(found: frozenset[str], weights: dict[str, float]) -> float:
    known = [weights[feature] for feature in found if feature in weights]
    return sum(known) / len(known) ** 0.5 if known else 0.0
