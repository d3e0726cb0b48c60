"""The model's word beside the rules'.

On a whole page, menus and all, the model chooses: the blocks that together promise the best article. In a text that
somebody took out of its page almost everything belongs, so there it may only drop short lines, and prose that it hardly
believes in beside other residue.
"""

from bisect import bisect
from collections.abc import MutableSequence, Sequence
from operator import itemgetter

from newsreader.model import Label
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict
from newsreader.text.blocks.window import is_whole_page
from newsreader.text.judging.choice import best_set
from newsreader.text.judging.second_look import likelihoods
from newsreader.text.judging.signals import Signals, signals_of

_STAYS = 0.5
"""In a text that is no whole page, a short line less likely kept than this is dropped. Judged by a model that never saw
their layout, of 466 pages whose authors knew no table 53 % come out right with it, 35 % without the model (F1 .981, .971),
and none of the 130 clean ones suffers from it. A paragraph goes, too, if the rules dropped more than a line: of 148 so
unlikely in extracted texts and 7 on our own pages, judged by a model that never saw their site, 129 and 6 are not the article's."""
_CALM, _FOUND = 0.2, 1
"""... and less likely than this on a page of which the rules dropped a line at most: most such pages are clean. Of 314 pages judged
by a model that never saw their layout 191 come out right with it and without it."""
_MOST_SURE = 0.89
"""A model sees places and shapes: that the same line stands in other articles may still say more (see ``evidence``)."""
_MANY = 8
_CERTAIN = 0.1
"""More weeds than ``_MANY`` are rather a list, a table or a poll of the article's: only the certain ones go. It costs no
right page, and leaves names and votes of a page of interviews where they stand."""
_OBEYED = 0.95
"""The rules' confidence in what a person or the whole library said; the model does not overrule it."""
_FURNISHED = 0.25
_LIST = 3

Verdicts = MutableSequence[Verdict | None]


def judge(page: Sequence[Traits], verdicts: Verdicts) -> bool:
    """Drop what the model is sure of, keep what the rules took away without need. Changes ``verdicts`` in place.

    Returns:
        Whether the model dropped something: what is left is another text then.
    """
    if is_whole_page(page, verdicts):
        _choose(signals_of(page, verdicts), verdicts)
        return True
    is_littered = sum(verdict is not None and not verdict.label.is_content for verdict in verdicts) > _FOUND
    doubtful = [t for t in page if verdicts[t.place] is None and (is_littered or not t.is_dense)]
    if doubtful:
        return _weed(doubtful, signals_of(page, verdicts), verdicts)
    return False


def _choose(signals: Signals, verdicts: Verdicts) -> None:
    likely = [*likelihoods(signals, signals.page).values()]
    kept = best_set(likely, [own.amount for own in signals.own])
    for traits, likelihood in zip(signals.page, likely, strict=True):
        verdict = verdicts[traits.place]
        if verdict is not None and (verdict.confidence >= _OBEYED or verdict.label is Label.HEADLINE):
            continue
        if traits.place not in kept:
            if verdict is None or verdict.label.is_content:
                verdicts[traits.place] = _dropped(signals, traits, likelihood)
        elif verdict is not None and not verdict.label.is_content:
            reason = f"among the article's own blocks, though {verdict.reason}"
            verdicts[traits.place] = Verdict(Label.BODY, reason, max(likelihood, 0.5))


def _weed(doubtful: Sequence[Traits], signals: Signals, verdicts: Verdicts) -> bool:
    """Drop short lines, and the least likely prose.

    Args:
        doubtful: The blocks of which the rules say nothing; prose only where it may go.
        signals: The page's numbers.
        verdicts: Changed in place.

    Returns:
        Whether there were any to drop.
    """
    # Where it cannot tell short lines from sentences it judges the lines whose words it knows: those of another language.
    judged = [t for t in doubtful if signals.knows_language or signals.own[t.place].wording < 0]
    likely = likelihoods(signals, judged) if judged else {}
    short = [(traits, likely[traits.place]) for traits in judged if not traits.is_dense]
    is_littered = len(signals.drops) > _FOUND
    weeds = [(traits, likelihood) for traits, likelihood in short if likelihood < _STAYS]
    least = _CERTAIN if len(weeds) > _MANY else _STAYS if is_littered else _CALM
    title = _only_title(signals, short)
    weeds = [(one, likelihood) for one, likelihood in weeds if likelihood < least and one is not title]
    prose = [traits for traits in judged if traits.is_dense]
    weeds += [(traits, likely[traits.place]) for traits in prose if likely[traits.place] < _STAYS]
    for traits, likelihood in weeds:
        verdicts[traits.place] = _dropped(signals, traits, likelihood)
    return bool(weeds)


def _only_title(signals: Signals, likely: Sequence[tuple[Traits, float]]) -> Traits | None:
    """Where the rules found no headline, the likeliest title above the prose may be one («Заголовок номер 1»)."""
    if any(verdict is not None and verdict.label is Label.HEADLINE for verdict in signals.verdicts):
        return None
    first = signals.prose[0] if signals.prose else 0
    titles = [(likelihood, one) for one, likelihood in likely if one.place < first and one.is_title_like]
    return max(titles, key=itemgetter(0))[1] if titles else None


def _dropped(signals: Signals, traits: Traits, likelihood: float) -> Verdict:
    """A label by place and shape, with what speaks for it in words."""
    start, end = signals.window
    own = signals.own[traits.place]
    where = (
        "above the article"
        if traits.place < start
        else "below the article"
        if traits.place >= end
        else "in the article"
    )
    confidence = min(_MOST_SURE, round(1 - likelihood, 2))
    if signals.governors and signals.comments and traits.place > signals.comments[-1]:
        return Verdict(Label.COMMENT, f"{where}, after the heading of the comments", confidence)
    if own.furniture >= _FURNISHED:
        return Verdict(Label.NAV, f"{where}, in the words of a site's buttons and notes", confidence)
    if traits.is_dense and own.speaks:
        return Verdict(Label.ADVERT, f"{where}, in words to the reader", confidence)
    if not traits.ends_sentence and not traits.is_dense:
        run = _short_run(signals, traits.place)
        shape = f"one of {run} short lines {where}" if run >= _LIST else f"a short line {where}"
        label = Label.NAV if traits.place < start else Label.RELATED
        return Verdict(label, f"{shape} without a sentence", confidence)
    if traits.place < start:
        return Verdict(Label.NAV, "a text of the site's own, above the article", confidence)
    return Verdict(
        Label.RELATED, f"{where}, sharing {round(100 * traits.coverage)} % of its words with it", confidence
    )


def _short_run(signals: Signals, place: int) -> int:
    """How many short lines stand around a block without prose between."""
    prose = signals.prose
    at = bisect(prose, place)
    first = prose[at - 1] + 1 if at else 0
    after = prose[at] if at < len(prose) else len(signals.page)
    return after - first
