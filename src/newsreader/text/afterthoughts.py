"""What the model thinks of lines that the rules kept without a sentence: long titles between paragraphs, lines at the very end.

A subheading is a few words; a title of six and more between two paragraphs is as often a link to another article whose
cue was lost, or a caption. Neither shape nor words tell that alone, the model's likelihood among such lines does.
"""

from collections.abc import MutableSequence, Sequence

from newsreader.model import Label
from newsreader.text.features import Traits
from newsreader.text.shapes import Verdict, is_name
from newsreader.text.signals import Signals
from newsreader.text.trees import keep_probability
from newsreader.text.zones import SUBHEADING

_TITLE_WORDS = 6
_UNLIKELY_TITLE = 0.5
"""On the dev pages with a line of a site, of the subheadings so long and less likely 4 are the article's and 65 are not, much the
same in either half of the sites; on pages without such a line they are left alone, 27 of 32 are the article's."""
_UNLIKELY = 0.2
"""Of shorter ones less likely than that none is the article's, 9 are not; up to .4 another 17 are and 23 are not."""
_UNLIKELY_END = 0.65
_END_WORDS = 8
"""A line alone below the last paragraph, so short, without a full stop and with no mark or price: 20 of 20 are the site's or
its author's name, also on pages without another line of a site."""
_UNLIKELY_TAIL = 0.4
"""A line among several there, on a page with a line of a site: 15 of 16."""
_LIST = 5
"""More of them are rather a list or a table of the article's."""
_SURE = 0.9

Verdicts = MutableSequence[Verdict | None]


def mark_unlikely(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """Drop them. Changes ``verdicts`` in place."""
    kept = [t for t in page if (v := verdicts[t.place]) is None or v.label.is_content]
    prose = [at for at, traits in enumerate(kept) if traits.is_dense and traits.ends_sentence]
    if not prose:
        return
    tail = [t for t in kept[prose[-1] + 1 :] if _is_open(verdicts[t.place]) and not _is_own(t)]
    has_site = len(kept) < len(page)
    is_alone = len(kept) == prose[-1] + 2 and len(kept[-1].words) <= _END_WORDS
    if not is_alone and (not has_site or len(tail) > _LIST):
        tail = []
    titles = [t for t in kept[prose[0] : prose[-1]] if _is_subheading(verdicts[t.place])] if has_site else []
    if not tail and not titles:
        return
    signals = Signals(page, verdicts)
    unlikely: list[Traits] = []
    for traits in titles:
        least = _UNLIKELY_TITLE if len(traits.words) >= _TITLE_WORDS else _UNLIKELY
        if keep_probability(signals.row(traits.place)) < least:
            unlikely.append(traits)
    least = _UNLIKELY_END if is_alone else _UNLIKELY_TAIL
    unlikely += [traits for traits in tail if keep_probability(signals.row(traits.place)) < least]
    for traits in unlikely:
        if traits.place < kept[prose[-1]].place:
            verdict = Verdict(Label.RELATED, "a title between paragraphs, as of another article", _SURE)
        else:
            label = Label.BYLINE if is_alone and is_name(traits.text) else Label.RELATED
            verdict = Verdict(label, "a line below the last paragraph, without a full stop", _SURE)
        verdicts[traits.place] = verdict


def _is_own(traits: Traits) -> bool:
    """A sentence, a mark or a price: «Оцінка редакції: 7/10»."""
    return traits.ends_sentence or traits.text.rstrip()[-1:].isdigit()


def _is_open(verdict: Verdict | None) -> bool:
    return verdict is None or _is_subheading(verdict)


def _is_subheading(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.reason == SUBHEADING
