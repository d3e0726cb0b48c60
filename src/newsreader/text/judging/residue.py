"""What kind of residue a dropped block is: a date line, a menu, another article, a notice.

The rules name a block by what they drop it for, and the model of ``judgement`` by little more than its place. Here a linear model
names what was dropped once more, by its words, its shape, its place, and what it and its neighbours were called so far. Nothing
is dropped or kept by it.
"""

from collections.abc import Iterator, Sequence

from newsreader.model import Label
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict, is_name
from newsreader.text.judging.signs import NOTHING, Namer, length_at, signs_alone

_KINDS: tuple[Label, ...] = tuple(
    label for label in Label if not label.is_content and label is not Label.DUPLICATE
)
"""That a text is printed twice is no matter of its words."""
_KEPT = "kept"
_NEIGHBOURS = (-2, -1, 1, 2)
_AROUND, _RUN = 6, 3
"""Blocks to either side of which a label counts that stands there so often: a list, a block of comments."""
_FAR, _MANY = 8, 6
_TENTHS = 10


def _may_be(label: Label, traits: Traits) -> bool:
    """An author is somebody, no desk or menu; figures without a word are dates where their shape has said so, else counters."""
    if label is Label.BYLINE:
        return is_name(traits.text)
    return label is Label.NAV or bool(traits.words)


def _signs_of(page: Sequence[Traits], verdicts: Sequence[Verdict]) -> Iterator[tuple[int, list[str]]]:
    """What the model is told of each dropped block, with its place."""
    called = [_KEPT if label.is_content else label.value for label, *_ in verdicts]
    kept = [place for place, name in enumerate(called) if name == _KEPT]
    first, last = (kept[0], kept[-1]) if kept else (0, 0)
    headline = next(
        (place for place, verdict in enumerate(verdicts) if verdict.label is Label.HEADLINE), first
    )
    around = [*[NOTHING] * _AROUND, *called, *[NOTHING] * _AROUND]
    for traits, verdict in zip(page, verdicts, strict=True):
        if verdict.label not in _KINDS or (verdict.label is Label.JUNK and traits.is_dense):
            continue  # what is not to be read has no words
        place, at = traits.place, traits.place + _AROUND
        label = called[place]
        where = "above" if place < first else "below" if place > last else "amid"
        away = min(_FAR, max(first - place, place - last, 0))
        near = [around[at + step] for step in _NEIGHBOURS]
        window = around[at - _AROUND : at + _AROUND + 1]
        signs = [
            *signs_alone(traits, verdict),
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
            f"above={length_at(page, place - 1)}",
            f"beneath={length_at(page, place + 1)}",
        ]
        yield place, signs


RESIDUE = Namer(_KINDS, "residue.z", _signs_of, _may_be)
