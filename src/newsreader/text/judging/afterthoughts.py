"""What the model thinks of lines that the rules kept without a sentence: long titles between paragraphs, lines at the very end.

A subheading is a few words; a title of six and more between two paragraphs is as often a link to another article whose
cue was lost, or a caption. Neither shape nor words tell that alone, the model's likelihood among such lines does.
"""

import re
from collections.abc import MutableSequence, Sequence

from newsreader.model import Label
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict, is_name
from newsreader.text.judging.signals import signals_of
from newsreader.text.judging.trees import keep_probability
from newsreader.text.rules.zones import SUBHEADING

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
_UNLIKELY_AUTHOR = 0.75
"""If it is a name: of 5 such lines of dev pages, names or not, from .65 to .75 4 are not the article's."""
_UNLIKELY_TAIL = 0.4
"""A line among several there, on a page with a line of a site: 15 of 16."""
_LIST = 5
"""More of them are rather a list or a table of the article's."""
_UNLIKELY_APART = 0.5
_GAP, _APART_SHARE = 2, 0.25
"""Behind two lines of the site and more, words of what stands below against those of all above: of the last texts so parted from
the article and so unlikely, sentences too, 13 are the site's or its readers' and none is the article's."""
_ITEM = re.compile(r"\s*(?:\||\d{1,3}[.)]\s)")
_SURE = 0.9
_TITLE = Verdict(Label.RELATED, "a title between paragraphs, as of another article", _SURE)
_APART = Verdict(Label.RELATED, "a text apart from the article, below lines of the site", _SURE)
_END = Verdict(Label.RELATED, "a line below the last paragraph, without a full stop", _SURE)
_AUTHOR = Verdict(Label.BYLINE, _END.reason, _SURE)

Verdicts = MutableSequence[Verdict | None]


def mark_unlikely(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """Drop them. Changes ``verdicts`` in place."""
    kept = [t for t in page if (v := verdicts[t.place]) is None or v.label.is_content]
    prose = [at for at, traits in enumerate(kept) if traits.is_dense and traits.ends_sentence]
    if not prose:
        return
    open_ = [t for t in kept if _is_open(verdicts[t.place])]
    last = kept[prose[-1]].place
    has_site = len(kept) < len(page)
    tail = [t for t in open_ if t.place > last and not _is_own(t)]
    is_alone = len(kept) == prose[-1] + 2 and len(kept[-1].words) <= _END_WORDS
    asked: list[tuple[float, Verdict, Sequence[Traits]]] = []
    if has_site:
        titles = [t for t in open_ if t.place < last and verdicts[t.place] is not None]
        long = [t for t in titles if len(t.words) >= _TITLE_WORDS]
        asked = [
            (_UNLIKELY_TITLE, _TITLE, long),
            (_UNLIKELY, _TITLE, titles),
            (_UNLIKELY_APART, _APART, [t for t in _apart(kept) if _is_open(verdicts[t.place])]),
            (_UNLIKELY_TAIL, _END, tail if len(tail) <= _LIST else ()),
        ]
    if is_alone:
        limit, verdict = (_UNLIKELY_AUTHOR, _AUTHOR) if is_name(kept[-1].text) else (_UNLIKELY_END, _END)
        asked.append((limit, verdict, tail))
    if not any(lines for _, _, lines in asked):
        return
    signals = signals_of(page, verdicts)
    places = {traits.place for _, _, lines in asked for traits in lines}
    likely = {place: keep_probability(signals.rows[place]) for place in places}
    for least, verdict, lines in asked:
        for traits in lines:
            if likely[traits.place] < least:
                verdicts[traits.place] = verdict


def _apart(kept: Sequence[Traits]) -> Sequence[Traits]:
    """The last lines that others part from the article, as long as they are short against it."""
    first, below, whole = len(kept), 0, sum(t.amount for t in kept)
    for at in range(len(kept) - 1, 0, -1):
        below += kept[at].amount
        if below > _APART_SHARE * (whole - below):
            break
        if kept[at].place - kept[at - 1].place > _GAP:
            first = at
    return kept[first:]


def _is_own(traits: Traits) -> bool:
    """A sentence, a mark or a price: «Оцінка редакції: 7/10»; an item that is counted or a row: «1. Динамо», «| Разом | 1240 |»."""
    return traits.ends_sentence or traits.text.rstrip()[-1:].isdigit() or _ITEM.match(traits.text) is not None


def _is_open(verdict: Verdict | None) -> bool:
    return verdict is None or _is_subheading(verdict)


def _is_subheading(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.reason == SUBHEADING
