"""What kind of residue a dropped block is: a date line, a menu, another article, a notice.

The rules name a block by what they drop it for, and the model of ``judgement`` by little more than its place. Here a linear model
names what was dropped once more, by its words, its shape, its place, and what it and its neighbours were called so far. Nothing
is dropped or kept by it.

The weights are package data (``data/residue.z``; ``bench/labeller/train_residue.py`` makes them and says from what).
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newsreader.model import Label
from newsreader.text.blocks.block_signals import of_block
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict, is_name
from newsreader.text.blocks.wording import features
from newsreader.text.tables import packed, table_lines

KINDS: tuple[Label, ...] = tuple(
    label for label in Label if not label.is_content and label is not Label.DUPLICATE
)
"""What a dropped block can be called here, in the order of the weights. That a text is printed twice is no matter of its words."""
_AT = {label: at for at, label in enumerate(KINDS)}
_SURE = 0.9
_AHEAD, _FAR_AHEAD = 25, 150
"""Hundredths by which another label must be ahead of the one that a block has, and of one that a rule is sure of (most of those
know a block by its own words). By layouts never seen .837 of our own dropped blocks bear the right label then, .775 of real
pages'; .832 and .777 if the likeliest always wins, .834 and .764 if the sure ones never give way."""
_FILE = "residue.z"
_KEPT, _NOTHING = "kept", "none"
_SIGNS = (
    "©",
    "@",
    "#",
    "http",
    "www.",
    "|",
    "•",
    "·",
    "»",
    ":",
    "!",
    "?",
    "(",
    "«",
    '"',
    "„",
    "%",
    "€",
    "$",
    "—",
    "–",
    "+",
)
_NEIGHBOURS = (-2, -1, 1, 2)
_AROUND, _RUN = 6, 3
"""Blocks to either side of which a label counts that stands there so often: a list, a block of comments."""
_FAR, _MANY, _FEW, _LONG = 8, 6, 12, 60
_TENTHS, _FIFTHS = 10, 5
Verdicts = Sequence[Verdict | None]


def name_residue(page: Sequence[Traits], verdicts: Verdicts) -> list[Verdict | None]:
    """The verdicts, those of dropped blocks with the label that suits them best.

    Args:
        page: The blocks of one text.
        verdicts: What was decided; None for what is kept without a word.
    """
    named = list(verdicts)
    for place, signs in signs_of(page, verdicts):
        verdict = verdicts[place]
        if verdict is not None:
            label = likeliest(signs, verdict, _weights())
            if label is not verdict.label and _may_be(label, page[place]):
                reason = f"named by its words and its place: {verdict.reason}"
                named[place] = Verdict(label, reason, verdict.confidence)
    return named


def _may_be(label: Label, traits: Traits) -> bool:
    """An author is somebody, no desk or menu; figures without a word are dates where their shape has said so, else counters."""
    if label is Label.BYLINE:
        return is_name(traits.text)
    return label is Label.NAV or bool(traits.words)


def likeliest(signs: Sequence[str], verdict: Verdict, weights: Mapping[str, Sequence[int]]) -> Label:
    """The label whose weights have the greatest sum, if it is far enough ahead of the one that the block has.

    Args:
        signs: What the model is told of a block, see ``signs_of``.
        verdict: What was said of the block so far.
        weights: Of the signs that are known.
    """
    sums = list(map(sum, zip(*(weights[sign] for sign in signs if sign in weights), strict=True)))
    best, ahead = max(sums), _FAR_AHEAD if verdict.confidence >= _SURE else _AHEAD
    return KINDS[sums.index(best)] if best >= sums[_AT[verdict.label]] + ahead else verdict.label


def signs_of(page: Sequence[Traits], verdicts: Verdicts) -> Iterator[tuple[int, list[str]]]:
    """What the model is told of each dropped block, with its place."""
    called = [_KEPT if v is None or v.label.is_content else v.label.value for v in verdicts]
    kept = [place for place, name in enumerate(called) if name == _KEPT]
    first, last = (kept[0], kept[-1]) if kept else (0, 0)
    headline = next((t.place for t in page if _is_headline(verdicts[t.place])), first)
    around = [*[_NOTHING] * _AROUND, *called, *[_NOTHING] * _AROUND]
    for traits in page:
        place, verdict = traits.place, verdicts[traits.place]
        if verdict is None or verdict.label not in KINDS or (verdict.label is Label.JUNK and traits.is_dense):
            continue  # what is not to be read has no words
        at = place + _AROUND
        label = called[place]
        where = "above" if place < first else "below" if place > last else "amid"
        away = min(_FAR, max(first - place, place - last, 0))
        near = [around[at + step] for step in _NEIGHBOURS]
        window = around[at - _AROUND : at + _AROUND + 1]
        yield (
            place,
            [
                *_own(traits, verdict),
                f"label={label}",
                f"label={label}&{int(verdict.confidence * _TENTHS)}",
                f"label={label}&{where}",
                f"{where}{away}",
                f"headline={max(-3, min(_MANY, place - headline))}",
                f"top={min(_MANY, place)}",
                f"end={min(_MANY, len(page) - place)}",
                *(f"{step}={name}" for step, name in zip(_NEIGHBOURS, near, strict=True)),
                f"{near[1]}&{near[2]}",
                *(f"many={name}" for name in {*window} if window.count(name) >= _RUN),
                f"above={_length(page, place - 1)}",
                f"beneath={_length(page, place + 1)}",
            ],
        )


def _is_headline(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.label is Label.HEADLINE


def _length(page: Sequence[Traits], place: int) -> int:
    return min(9, len(page[place].words)) if 0 <= place < len(page) else -1


def _own(traits: Traits, verdict: Verdict) -> Iterator[str]:
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


def pack(weights: Mapping[str, Sequence[int]], head: str) -> bytes:
    """The data file: a line that says where it is from, then a sign and its weights for ``KINDS`` a line."""
    return packed(head, (f"{sign}\t{' '.join(map(str, row))}" for sign, row in sorted(weights.items())))


@cache
def _weights() -> dict[str, tuple[int, ...]]:
    parted = (row.partition("\t") for row in table_lines(_FILE))
    return {sign: tuple(map(int, row.split())) for sign, _, row in parted}
