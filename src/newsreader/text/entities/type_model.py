"""The trained type model: how likely a name is a person, an organisation, a place, or no name for a tag.

A multinomial logistic regression over the features of ``type_signals``. The weights are package data (``data/types.z``: where
they come from stands at its head; ``bench/types`` trains them). They load at first use.
"""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from math import exp

from newsreader.model import Facet
from newsreader.text.entities.mentions import Mention
from newsreader.text.entities.type_signals import (
    MOST_MENTIONS,
    Seen,
    marks_around,
    marks_of_name,
    signals_of_word,
    words_around,
    words_of_name,
)
from newsreader.text.entities.words import Text
from newsreader.text.tables import packed, table_lines

TYPES = (Facet.PERSON, Facet.ORG, Facet.PLACE, None)
"""What a name can be, in the order of the weights; the last is: none of these."""
Weights = tuple[int, int, int, int]
Odds = Mapping[Facet | None, float]
_FILE = "types.z"
_SCALE = 100
_NOTHING: Weights = (0, 0, 0, 0)


def odds_of(text: Text, mentions: Sequence[Mention], facet: Facet | None, entity: str, guess: str) -> Odds:
    """How likely a name is each of the types.

    Args:
        text: The words of the article.
        mentions: Of the entity, from left to right.
        facet: What the rules take it for, if it is no bare name.
        entity: What the tables know it as, or nothing.
        guess: What its neighbours made of a bare name.
    """
    weigh = _weights().get
    known = [weigh(mark, _NOTHING) for mark in ("", *marks_of_name(text, mentions, facet, entity, guess))]
    known += [_of_word(seen) for seen in words_of_name(text, mentions[0])]
    asked = mentions[:MOST_MENTIONS]
    around = [weigh(mark, _NOTHING) for mention in asked for mark in marks_around(text, mention)]
    around += [_of_word(seen) for mention in asked for seen in words_around(text, mention)]
    # Whole numbers until here, so that the order of the sums is no matter.
    return _softmax(
        [
            (sum(found[at] for found in known) + sum(found[at] for found in around) / len(asked)) / _SCALE
            for at in range(len(TYPES))
        ]
    )


def _softmax(sums: Sequence[float]) -> Odds:
    most = max(sums)
    shares = [exp(total - most) for total in sums]
    whole = sum(shares)
    return {facet: share / whole for facet, share in zip(TYPES, shares, strict=True)}


@lru_cache(maxsize=16_384)
def _of_word(seen: Seen) -> Weights:
    """The sum of the weights of all that one word says."""
    weigh = _weights().get
    found = [weigh(signal, _NOTHING) for signal in signals_of_word(seen)]
    person, org, place, none = (sum(weights[at] for weights in found) for at in range(len(TYPES)))
    return person, org, place, none


def pack(weights: Mapping[str, Sequence[float]], head: str) -> bytes:
    """The data file: a line that says where it is from, then a feature and its weights a line; the bias has no name."""
    rows = (
        "\t".join([feature, *(str(round(weight * _SCALE)) for weight in row)])
        for feature, row in sorted(weights.items())
    )
    return packed(head, rows)


@cache
def _weights() -> dict[str, Weights]:
    split = (row.split("\t") for row in table_lines(_FILE))
    return {name: (int(one), int(two), int(three), int(four)) for name, one, two, three, four in split}
