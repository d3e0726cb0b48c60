"""Which blocks of a page may be labelled wrongly: where the trained model disagrees with what was decided.

A page with such a block is doubtful. How sure the rules are of themselves says nothing of that: by the confidence of its
blocks a page that is not right is told from one that is about as well as by a coin (area under the curve .42-.66). That the
model finds a kept line unlikely, or a dropped one likely, tells: of the 391 test pages 144 are not exactly right; 92 are doubtful, 72 % of
these rightly, and they are 46 % of those that are wrong; on the 963 dev pages 67 and 54 %. The gold pages are
chosen for being hard; in a folder of news far fewer are doubtful. ``bench/accuracy.py`` prints the figures.
"""

from collections.abc import Sequence

from newsreader.model import Label
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict
from newsreader.text.judging.second_look import likelihoods
from newsreader.text.judging.signals import signals_of

_UNLIKELY = 0.35
"""How likely the model must find it that a label is wrong. Less finds more pages and is more often mistaken: .25 on the dev pages
63 and 65 %, .5 78 and 36 %, counted with the models before. The first look alone was right on 61 % at the same threshold."""
_PRINTED_TWICE = 0.99
"""The confidence of a headline that shares all its words with the text, or is printed twice above it."""
_BY_ITSELF = 0.9
"""The rules' confidence in what a line says of itself; it is right more often than the model is."""


def unsure_of(
    page: Sequence[Traits], verdicts: Sequence[Verdict | None], *, is_marked: bool
) -> tuple[int, ...]:
    """The places of the blocks that may be labelled wrongly.

    Prose that is kept is not asked about: it is half of all blocks, for a tenth more pages that are found.

    Args:
        page: The blocks.
        verdicts: What was decided.
        is_marked: A page with mark-up was judged by another model, whose word the confidence of each verdict is.
    """
    if is_marked:
        return tuple(
            traits.place
            for traits in page
            if (verdict := verdicts[traits.place]) is not None
            and verdict.confidence <= 1 - _UNLIKELY
            and verdict.label is not Label.HEADLINE
        )
    asked = [traits for traits in page if _is_open(traits, verdicts[traits.place])]
    if not asked:
        return ()
    likely = likelihoods(signals_of(page, verdicts), asked)
    return tuple(
        traits.place for traits in asked if _wrong(likely[traits.place], verdicts[traits.place]) >= _UNLIKELY
    )


def _is_open(traits: Traits, verdict: Verdict | None) -> bool:
    if verdict is not None and verdict.label is Label.HEADLINE and verdict.confidence >= _PRINTED_TWICE:
        return False
    if verdict is None or verdict.label.is_content:
        return not traits.is_dense
    return verdict.confidence < _BY_ITSELF


def _wrong(likely: float, verdict: Verdict | None) -> float:
    """How likely the model finds it that a block was judged wrongly."""
    return 1 - likely if verdict is None or verdict.label.is_content else likely
