"""The trained type model: how likely a name is a person, an organisation, a place, or no name for a tag.

A multinomial logistic regression over the features of ``type_signals``. The weights are package data (``data/types.z``: where
they come from stands at its head; ``bench/types`` trains them). They load at first use.
"""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from math import exp

from newsreader.model import Facet
from newsreader.text.entities.mentions import Guess, Mention
from newsreader.text.entities.type_signals import (
    MOST_MENTIONS,
    Fact,
    facts_around,
    facts_of_name,
    signals_of,
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


def odds_of(
    text: Text, mentions: Sequence[Mention], facet: Facet | None, entity: str, guess: Guess | None
) -> Odds:
    """How likely a name is each of the types.

    Args:
        text: The words of the article.
        mentions: Of the entity.
        facet: What the rules take it for, if it is no bare name.
        entity: What the tables know it as, or nothing.
        guess: What its neighbours made of a bare name; None of any other.
    """
    known = [_bias(), *map(_of_fact, facts_of_name(text, mentions, facet, entity, guess))]
    asked = mentions[:MOST_MENTIONS]
    around = [_of_fact(fact) for mention in asked for fact in facts_around(text, mention)]
    # Whole numbers until here, so that the order of the sums is no matter.
    sums = zip(map(sum, zip(*known, strict=True)), map(sum, zip(*around, strict=True)), strict=True)
    return _softmax([(always + often / len(asked)) / _SCALE for always, often in sums])


def _softmax(sums: Sequence[float]) -> Odds:
    most = max(sums)
    shares = [exp(total - most) for total in sums]
    whole = sum(shares)
    return {facet: share / whole for facet, share in zip(TYPES, shares, strict=True)}


@lru_cache(maxsize=16_384)
def _of_fact(fact: Fact) -> Weights:
    """The sum of the weights of all that a fact says."""
    weigh = _weights().get
    found = [weigh(signal, _NOTHING) for signal in signals_of(fact)]
    person, org, place, none = map(sum, zip(_NOTHING, *found, strict=True))
    return person, org, place, none


def _bias() -> Weights:
    return _weights()[""]


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
