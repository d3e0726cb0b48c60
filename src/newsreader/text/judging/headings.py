"""Which of the short lines that are kept are subheadings.

A line without a full stop above a paragraph mostly is one; so is "Why now?", and a line of a list, a score or a signature is none.
A linear model weighs its words, its shape and what stands around it. Nothing is dropped or kept by it.
"""

from collections.abc import Iterator, Sequence

from newsreader.model import Label
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict
from newsreader.text.judging.signs import NOTHING, Namer, length_at, signs_alone

_KINDS = (Label.BODY, Label.HEADING)
_NEAR = 2
_MANY, _END = 6, 5


def _signs_of(page: Sequence[Traits], verdicts: Sequence[Verdict]) -> Iterator[tuple[int, list[str]]]:
    """What the model is told of each short line that is kept, with its place."""
    called = list(map(_called, page, verdicts))
    around = [*[NOTHING] * _NEAR, *called, *[NOTHING] * _NEAR]
    lines = [traits for traits, verdict in zip(page, verdicts, strict=True) if _is_line(traits, verdict)]
    for traits in lines:
        place, verdict = traits.place, verdicts[traits.place]
        above2, above, name, below, below2 = around[place : place + 2 * _NEAR + 1]
        signs = [
            *signs_alone(traits, verdict),
            f"called={name}",
            f"called={name}&{round(100 * verdict.confidence)}",
            f"-2={above2}",
            f"-1={above}",
            f"1={below}",
            f"2={below2}",
            f"{above}&{below}",
            f"{above}&{name}&{below}",
            f"above={length_at(page, place - 1)}",
            f"beneath={length_at(page, place + 1)}",
            f"lines={min(9, len(lines))}",
            f"top={min(_MANY, place)}",
            f"end={min(_END, len(page) - place)}",
            f"after={page[place - 1].text.rstrip()[-1:] if place else ''}",
        ]
        yield place, signs


def _is_line(traits: Traits, verdict: Verdict) -> bool:
    return verdict.label in _KINDS and not traits.is_dense


def _called(traits: Traits, verdict: Verdict) -> str:
    if not verdict.label.is_content:
        return "dropped"
    if verdict.label is not Label.BODY:
        return verdict.label.value
    return "prose" if traits.is_dense else "sentence" if traits.ends_sentence else "line"


HEADINGS = Namer(_KINDS, "headings.z", _signs_of)
