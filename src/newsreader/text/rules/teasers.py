"""Teasers behind the article that no heading announces: a title printed again cut off, a title with its time."""

from collections.abc import MutableSequence, Sequence
from itertools import accumulate, pairwise

from newsreader.model import Label, Precision
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict, is_clock
from newsreader.text.dates import find_dates

_CUT = ("...", "…")
_LEAST_WORDS = 3
"""Of a title that is printed again without its end: two words may begin any line."""
_TITLE_WORDS = 4
_STRANGE = 0.4
"""A last line of which the prose knows more words is the article's own, whatever time stands below it."""

Verdicts = MutableSequence[Verdict | None]


def mark_teasers(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """Label them. Changes ``verdicts`` in place."""
    _mark_cut_titles(page, verdicts)
    _mark_next_articles(page, verdicts)
    _mark_last_titles(page, verdicts)


def _mark_cut_titles(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """«Рада схвалила статут громади» above «Рада схвалила...»: no article prints its own line again without its end.

    The date above such a title is the teaser's, and the text below it that breaks off.
    """
    titles = [
        (above, below)
        for above, below in pairwise(page)
        if above.is_below_prose and above.is_title_like and is_cut_from(below.text, above.text)
    ]
    for above, below in titles:
        teaser = [above, below]
        before, after = page[above.place - 1 : above.place], page[below.place + 1 : below.place + 2]
        teaser += [t for t in before if _is_dateline(verdicts[t.place])]
        teaser += [t for t in after if t.text.rstrip().endswith(_CUT)]
        for traits in teaser:
            verdicts[traits.place] = Verdict(
                Label.RELATED, f"the title «{_start(above)}» stands here twice, once cut off", 0.85
            )
    last = len(page) - 1
    ends_in_teasers = titles and (above_last := verdicts[last - 1]) and above_last.label is Label.RELATED
    # The date of a teaser that the saved page does not have any more.
    if ends_in_teasers and _is_dateline(verdicts[last]):
        verdicts[last] = Verdict(Label.RELATED, "a date at the end of a row of teasers", 0.7)


def is_cut_from(short: str, whole: str) -> bool:
    """Whether a line is the beginning of another and says so: it ends in dots."""
    bare = short.rstrip()
    if not bare.endswith(_CUT):
        return False
    start = bare.rstrip(".… ").casefold()
    return len(start.split()) >= _LEAST_WORDS and whole.strip().casefold().startswith(start)


def _mark_last_titles(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """Titles about something else, each with its date or time below, as the page's last lines.

    A day alone may be the article's own («Робоча група» / «12 травня 2026») unless its date has stood above it.
    """
    first = next((t.place for t in page if t.is_dense), len(page))
    is_dated = any(_is_dateline(verdict) for verdict in verdicts[:first])
    place = len(page) - 1
    while place > first + 1 and (is_clock(page[place].text) or (is_dated and _is_dateline(verdicts[place]))):
        title = page[place - 1]
        told = verdicts[title.place] is None and not title.ends_sentence and title.is_title_like
        if not told or len(title.words) < _TITLE_WORDS or title.coverage >= _STRANGE:
            return
        for at in (place - 1, place):
            reason = f"a title with its date below: «{page[place].text.strip()}»"
            verdicts[at] = Verdict(Label.RELATED, reason, 0.7)
        place -= 2


def _mark_next_articles(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """A title, a date with a time, a paragraph about something else: another article begins below this one."""
    told = [len(t.words) if t.is_dense and verdicts[t.place] is None else 0 for t in page]
    whole = sum(told)
    for title, date, lead, above in zip(page, page[1:], page[2:], accumulate(told, initial=0), strict=False):
        if above <= whole - above:  # most of the page stands below: that is the article
            continue
        begins = title.is_below_prose and title.is_title_like and len(title.words) >= _TITLE_WORDS
        if not begins or verdicts[title.place] is not None or not _is_dateline(verdicts[date.place]):
            continue
        is_timed = any(mention.precision is Precision.MINUTE for mention in find_dates(date.text))
        if is_timed and lead.is_dense and max(title.coverage, lead.coverage) < _STRANGE:
            for traits in (title, date, lead):
                verdicts[traits.place] = Verdict(
                    Label.RELATED, f"another article with its own date: «{date.text.strip()}»", 0.7
                )


def _is_dateline(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.label is Label.DATELINE


def _start(traits: Traits) -> str:
    return " ".join(traits.text.split()[:5])
