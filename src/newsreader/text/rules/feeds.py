"""A row of titles below the article, each with a paragraph: the site's feed of other articles.

Each paragraph is as good prose as the article's own; only that the article knows none of it, and that they come in
pairs, tells them apart.
"""

import re
from collections.abc import MutableSequence, Sequence
from itertools import chain

from newsreader.model import Label
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict, is_menu

_PAIRS = 4
"""Pairs that make a feed: of the dev pages an article that is no digest ends in three such parts of its own at most."""
_UNDER_SECTIONS = 3
"""... and where the name of a section stands between them."""
_UNKNOWN = 0.25
"""The share of its words that the article above knows of such a paragraph at most, in the mean: in real feeds .04 to .16."""
_TITLE_WORDS = 5
"""Words of the titles in the mean; the headings of an article's last parts are shorter («Вывод», "Next steps")."""
_CUT = ("...", "…")
_DATED_WORDS = 12
_DATE = re.compile(r"\b\d{1,2}\.\d{1,2}\.\d{4}\b|\b\d{4}-\d\d-\d\d\b")
_PARTING_WORDS = 5
"""Of a line that parts three pairs and more from the article, so that they are a feed."""
_OWN = frozenset({Label.CAPTION, Label.CREDIT})

Verdicts = MutableSequence[Verdict | None]


def mark_feed(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """Label it. Changes ``verdicts`` in place.

    Where such pairs are most of the page, they are a digest or a list of films, and the article themselves - unless the name
    of a section stands above each.
    """
    pairs = _last_pairs(page, verdicts)
    if pairs and not any(t.is_dense for t in page[: pairs[0][0].place]):
        del pairs[0]  # the article's own headline and its only paragraph
    if len(pairs) < _UNDER_SECTIONS:
        return
    first = pairs[0][0].place
    above = [t for t in page[:first] if t.is_dense and verdicts[t.place] is None]
    sections = [
        t
        for t in page[max(0, first - 1) : pairs[-1][0].place]
        if verdicts[t.place] is None and is_menu(t.folded)
    ]
    told = frozenset[str]().union(*(t.stems for t in above))
    known = [len(lead.stems & told) / len(lead.stems) for _, lead in pairs if lead.stems]
    if not above or sum(known) > _UNKNOWN * len(known):
        return
    is_apart = _is_apart(page[:first], verdicts) and _are_long(pairs)
    under = len(sections) >= len(pairs) - 1
    if not under and not is_apart and (len(pairs) < _PAIRS or not _are_fewer(pairs, above)):
        return
    for traits in chain(sections, *pairs):
        reason = f"one of {len(pairs)} titles with a paragraph each, about other things than the text"
        verdicts[traits.place] = Verdict(Label.RELATED, reason, 0.7)


def _is_apart(above: Sequence[Traits], verdicts: Verdicts) -> bool:
    """Whether a line parts the pairs from the article: a link to more («Читать далее →»), a heading, a date."""
    parting = above[-1]
    verdict = verdicts[parting.place]
    if verdict is not None:
        return not verdict.label.is_content and verdict.label not in _OWN
    return len(parting.words) <= _PARTING_WORDS and not parting.ends_sentence


def _are_long(pairs: Sequence[tuple[Traits, Traits]]) -> bool:
    return sum(len(title.words) for title, _ in pairs) >= _TITLE_WORDS * len(pairs)


def _are_fewer(pairs: Sequence[tuple[Traits, Traits]], above: Sequence[Traits]) -> bool:
    """Whether the article has more words than the pairs, and their titles are as long as those of articles."""
    leads = sum(len(lead.words) for _, lead in pairs)
    return sum(len(t.words) for t in above) >= leads and _are_long(pairs)


def _last_pairs(page: Sequence[Traits], verdicts: Verdicts) -> list[tuple[Traits, Traits]]:
    """The titles with a paragraph each that end what is left of the page but for names of sections, first to last."""
    left = [t for t in page if verdicts[t.place] is None and not is_menu(t.folded) and not _is_dated(t)]
    pairs: list[tuple[Traits, Traits]] = []
    while len(left) > 1 and _is_pair(*left[-2:]):
        lead, title = left.pop(), left.pop()
        pairs.append((title, lead))
    return pairs[::-1]


def _is_dated(traits: Traits) -> bool:
    """«Мельников Александр, 09.04.2013»: who wrote the other article, and when."""
    is_short = not traits.ends_sentence and len(traits.words) <= _DATED_WORDS
    return is_short and _DATE.search(traits.text) is not None


def _is_pair(title: Traits, lead: Traits) -> bool:
    is_asked = title.text.rstrip().endswith("?")  # in an interview
    is_title = title.is_title_like and not is_asked and len(title.words) < len(lead.words)
    return is_title and title.place + 1 == lead.place and (lead.is_dense or lead.text.endswith(_CUT))
