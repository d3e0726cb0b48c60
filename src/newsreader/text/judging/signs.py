"""What a linear model is told of a block when it says what to call it: its words, its shape, how its neighbours are called.

Signs are words: a model is a table with a row of weights for each sign that it knows, one for each label. ``residue`` and
``headings`` have one each; ``bench/labeller/train_labels.py`` makes them and says from what.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from newsreader.model import Label
from newsreader.text.blocks.block_signals import of_block
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict, is_name
from newsreader.text.blocks.wording import features
from newsreader.text.memo import Memo
from newsreader.text.tables import packed, table_lines

NOTHING = "none"
"""What stands above the first block and below the last."""
_SIGNS = (
    "©", "@", "#", "http", "www.", "|", "•", "·", "»", ":", "!", "?", "(", "«", '"', "„", "%", "€", "$", "—", "–", "+",
)  # fmt: skip
_FAR, _FEW, _LONG = 8, 12, 60
_TENTHS, _FIFTHS = 10, 5
_SURE = 0.9
_AHEAD, _FAR_AHEAD = 25, 150
"""Hundredths by which another label must be ahead of the one that a block has, and of one that a rule is sure of (most of those
know a block by its own words). By layouts never seen .832 of our own dropped blocks and .777 of other pages' bear the right label
if the likeliest always wins, .837 and .775 with the second margin, .834 and .764 if the sure ones never give way. The first one
costs .004, and spares renaming by a hair."""

Weights = Mapping[str, str]
"""A row of numbers for each sign, as printed: a page asks for a tenth of them."""
_NUMBERS = Memo(lambda row: tuple(map(int, row.split())))


class Namer(NamedTuple):
    """One of the two models: what blocks it names, with what, and by which signs."""

    kinds: Sequence[Label]
    """The labels that such a block can have, in the order of the weights."""
    file: str
    """The table of its weights in the package data."""
    signs_of: Callable[[Sequence[Traits], Sequence[Verdict]], Iterator[tuple[int, Sequence[str]]]]
    """The places of the blocks that it may name, with their signs."""
    may_be: Callable[[Label, Traits], bool] = lambda _label, _traits: True
    """Whether a block can be called so at all, whatever its signs are."""

    def named(
        self, page: Sequence[Traits], verdicts: Sequence[Verdict], weights: Weights | None = None
    ) -> list[Verdict]:
        """The verdicts, each with the label that suits it best: the one with the greatest sum, if it is far enough ahead.

        Args:
            page: The blocks of one text.
            verdicts: What was decided of each.
            weights: Others than those that we ship.
        """
        known = known_weights(self.file) if weights is None else weights
        at = {label: number for number, label in enumerate(self.kinds)}
        found = list(verdicts)
        for place, signs in self.signs_of(page, verdicts):
            label, reason, confidence = verdicts[place]
            rows = (_NUMBERS[known[sign]] for sign in signs if sign in known)
            sums = list(map(sum, zip(*rows, strict=True)))
            best, ahead = max(sums), _FAR_AHEAD if confidence >= _SURE else _AHEAD
            better = self.kinds[sums.index(best)]
            if best >= sums[at[label]] + ahead and self.may_be(better, page[place]):
                found[place] = Verdict(better, f"named by its words and its place: {reason}", confidence)
        return found


def signs_alone(traits: Traits, verdict: Verdict) -> Iterator[str]:
    """What a block tells without its neighbours."""
    own, text, many = of_block(traits, verdict), traits.text, len(traits.words)
    yield "block"
    yield from features(traits.words)
    yield f"words={many if many <= _FEW else _FEW + min(many, _LONG) // _FAR}"
    yield f"ends={own.ends}"
    yield f"begins={own.begins}"
    yield f"dense={traits.is_dense}"
    yield f"title={traits.is_title_like}&{min(many, _FAR)}"
    yield f"high={int(own.high * _FIFTHS)}"
    yield f"digits={int(own.digits * _TENTHS)}"
    yield f"menu={int(own.menu * _FIFTHS)}"
    yield f"furniture={int(own.furniture * _FIFTHS)}"
    yield f"coverage={int(traits.coverage * _FIFTHS)}"
    if own.speaks:
        yield "speaks"
    if is_name(text):
        yield "name"
    if text.upper() == text:
        yield "capitals"
    if traits.cue is not None:
        yield f"cue={traits.cue.label.value}&{traits.cue.governs}"
    yield from (f"has{sign}" for sign in _SIGNS if sign in text)


def length_at(page: Sequence[Traits], place: int) -> int:
    """The words of a neighbour, up to nine; below 0 where there is none."""
    return min(9, len(page[place].words)) if 0 <= place < len(page) else -1


def pack(weights: Weights, head: str) -> bytes:
    """The data file: a line that says where it is from, then a sign and its weights a line."""
    return packed(head, map("\t".join, sorted(weights.items())))


@cache
def known_weights(file: str) -> Weights:
    """A table that we ship, loaded at first use."""
    parted = (row.partition("\t") for row in table_lines(file))
    return {sign: row for sign, _, row in parted}
