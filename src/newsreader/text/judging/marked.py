"""Which blocks of a page with mark-up are its article: two trained models, the second knowing what the first found.

The rules' word on what a line says about itself stays the label of what is left out; the models decide what is.
"""

from collections.abc import Iterator, MutableSequence, Sequence
from functools import cache

from newsreader.model import Block, Label
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict
from newsreader.text.judging.choice import best_set
from newsreader.text.judging.mark_reasons import PLAIN, find_headline, headline_reason, left_out, taken_in
from newsreader.text.judging.mark_signals import NAMES as MARKS
from newsreader.text.judging.mark_signals import MarkSignals
from newsreader.text.judging.marked_second_look import MarkedSecondLook
from newsreader.text.judging.signals import NAMES as SIGNALS
from newsreader.text.judging.signals import Signals
from newsreader.text.judging.trees import columns, keep_probability
from newsreader.text.markup import Document, Line

FIRST, SECOND = "keep_marked.trees", "keep_marked_again.trees"
_OBEYED = 0.95
"""The rules' confidence in what a person or the whole library said; no model overrules it."""
_HOPELESS = 0.01
"""What the first look finds less likely is not looked at again: on 145 dev pages that changes no block."""
_A_LINK = 0.9
_SHARPER = 1.4
"""The models' odds to this power choose best on the dev pages, cross-validated: F1 +.001 on news."""


def judge_marked(
    page: Sequence[Traits], verdicts: MutableSequence[Verdict | None], document: Document
) -> None:
    """Choose the article's blocks. Changes ``verdicts`` in place.

    Args:
        page: The blocks with what was measured on them.
        verdicts: What the rules say.
        document: Where they are from, with what its mark-up says.
    """
    lines = line_of_each(document.lines, [traits.block for traits in page])
    signals = Signals(page, verdicts)
    marks = MarkSignals(page, lines, document.hints, signals.window)
    likely = likelihoods(signals, marks)
    kept = best_blocks(likely, [traits.amount for traits in page])
    headline = find_headline(marks, document.hints, kept)
    for at, likelihood in enumerate(likely):
        verdict = verdicts[at]
        if at == headline:
            verdicts[at] = Verdict(Label.HEADLINE, headline_reason(marks, at), 0.95)
        elif verdict is not None and verdict.confidence >= _OBEYED:
            continue
        elif at in kept and not _is_call(marks, at, verdict):
            verdicts[at] = taken_in(marks, at, verdict, likelihood)
        else:
            verdicts[at] = left_out(marks, signals.window, at, verdict, likelihood)


def _is_call(marks: MarkSignals, at: int, verdict: Verdict | None) -> bool:
    """Whether it says «Читайте також» and is a link: marked up like a paragraph, it still leads away."""
    return (
        verdict is not None
        and verdict.label is Label.RELATED
        and verdict.confidence >= PLAIN
        and marks.containers.links[at] >= _A_LINK
    )


def likelihoods(signals: Signals, marks: MarkSignals) -> list[float]:
    """How likely an editor keeps each block."""
    wanted = _wanted()
    rows = [[*signals.rows[at], *marks.row(at)] for at in range(len(marks.page))]
    first = [keep_probability([row[at] for at in wanted], FIRST) for row in rows]
    look = MarkedSecondLook(marks, first)
    return [
        keep_probability(look.row(at, row), SECOND) if first[at] > _HOPELESS else first[at]
        for at, row in enumerate(rows)
    ]


@cache
def _wanted() -> tuple[int, ...]:
    """Where the numbers that the first model was trained on stand in a row: the signals may know more than it does."""
    known = (*SIGNALS, *MARKS)
    return tuple(map(known.index, columns(FIRST)))


def best_blocks(likely: Sequence[float], amounts: Sequence[float]) -> set[int]:
    """The blocks that promise the best F1 by what two looks found."""
    return best_set([*map(_sharpened, likely)], amounts)


def _sharpened(likelihood: float) -> float:
    odds = (likelihood / (1 - likelihood)) ** _SHARPER if likelihood < 1 else float("inf")
    return odds / (1 + odds) if odds < float("inf") else 1.0


def line_of_each(lines: Sequence[Line], blocks: Sequence[Block]) -> list[Line]:
    """The line that each block is of; both are in order, and a block never leaves its line."""
    return list(_line_of_each(lines, blocks))


def _line_of_each(lines: Sequence[Line], blocks: Sequence[Block]) -> Iterator[Line]:
    at = 0
    for block in blocks:
        while lines[at].span.end < block.span.end:
            at += 1
        yield lines[at]
