"""What stands above the first paragraph: the headline, the paper's name, the author's."""

import re
from collections.abc import MutableSequence, Sequence

from newsreader.model import Label
from newsreader.text.features import ALL_FUNCTION_WORDS, Traits
from newsreader.text.shapes import Verdict

_MENU = 8
"""Lines above the lead that make a menu; fewer may be anything."""
_MAX_HEADLINE = 250
_MIN_HEADLINE_WORDS = 3
_TELLING_WORDS = 12
_SITE_WORDS = 5
_STRANGE = 0.25
_TOLD = 0.3
"""A paper's name shares no words with the article; a headline shares about a third of its own or more."""
_MASTHEAD_WORDS = 5
_NAME_WORDS = (2, 4)
_MAX_AUTHORS = 1
"""More names in a row are a list of people."""
_ROLE_WORDS = 8
_NAME = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]*)*")

Verdicts = MutableSequence[Verdict | None]


def mark_preamble(page: Sequence[Traits], verdicts: Verdicts, first: int) -> Traits | None:
    """Find the headline above the first paragraph and what stands around it. Changes ``verdicts`` in place."""
    above = [traits for traits in page[:first] if verdicts[traits.place] is None]
    headline = _headline(above, page[first])
    if headline is None:
        return None
    reason = "the first short line without a full stop, above longer text"
    if any(traits.place < headline.place for traits in above):
        reason = "the line above the text that shares most words with it"
    verdicts[headline.place] = Verdict(Label.HEADLINE, reason, 0.6 + 0.4 * min(1.0, headline.coverage))
    _mark_copies(page, verdicts, headline)
    if len(above) < _MENU:
        _mark_names(above, verdicts, headline)
    return headline


def _headline(above: Sequence[Traits], lead: Traits) -> Traits | None:
    """The line above the lead that names the article."""
    able = [t for t in above if _can_be_headline(t, lead)]
    if not able:
        return None
    if len(above) < _MENU:
        told = max(able, key=lambda t: (_tells(t), -t.place))
        short = len(able[0].words) <= _MASTHEAD_WORDS
        is_masthead = short and (
            able[0].coverage < _STRANGE or (able[0].coverage < told.coverage and able[0].text.istitle())
        )
        return told if is_masthead and told.coverage >= _TOLD else able[0]
    best = max(able, key=lambda t: (_tells(t), -t.place))
    return best if best.coverage > 0 else None


def _tells(traits: Traits) -> float:
    return traits.coverage * min(len(traits.words), _TELLING_WORDS)


def _can_be_headline(traits: Traits, lead: Traits) -> bool:
    return (
        traits.is_title_like
        and len(traits.words) >= _MIN_HEADLINE_WORDS
        and len(traits.text) <= min(_MAX_HEADLINE, max(len(lead.text), 60))
        and not traits.text.startswith(("•", "- ", "* ", "·"))
    )


def _mark_copies(page: Sequence[Traits], verdicts: Verdicts, headline: Traits) -> None:
    """The headline again: above it as the page's title («Назва | Сайт»), below it between captions."""
    for traits in page:
        again = traits is not headline and _is_copy(traits, headline)
        if verdicts[traits.place] is None and again and not traits.is_dense:
            verdicts[traits.place] = Verdict(Label.DUPLICATE, "the headline, printed again", 0.8)


def _is_copy(traits: Traits, headline: Traits) -> bool:
    """The same line but for the site's name behind one of the two."""
    short, long = sorted((traits, headline), key=lambda t: len(t.folded))
    few = len(long.words) - len(short.words) <= _SITE_WORDS and len(short.words) >= _MIN_HEADLINE_WORDS
    return few and long.folded.startswith(short.folded.rstrip(" .…"))


def _mark_names(above: Sequence[Traits], verdicts: Verdicts, headline: Traits) -> None:
    """The paper's name above the headline, the author's name and trade below it."""
    is_author = False
    names = sum(traits.place > headline.place and _is_name(traits.text) for traits in above)
    for traits in above:
        if verdicts[traits.place] is not None or traits.ends_sentence:
            is_author = False
        elif traits.place < headline.place:
            if len(traits.words) <= _MASTHEAD_WORDS and traits.coverage < _STRANGE:
                reason = "a short line above the headline that shares no words with the text"
                verdicts[traits.place] = Verdict(Label.SOURCE, reason, 0.6)
        elif (names <= _MAX_AUTHORS and _is_name(traits.text)) or (is_author and _is_trade(traits)):
            is_author = True
            verdicts[traits.place] = Verdict(Label.BYLINE, "a name between the headline and the text", 0.6)


def _is_name(text: str) -> bool:
    """Two to four capitalised words, perhaps a trade behind a comma: «Юстина Коломієць, урбаністка»."""
    name, _, trade = text.strip().replace("\n", ",", 1).partition(",")
    words = name.split()
    least, most = _NAME_WORDS
    return (
        least <= len(words) <= most
        and len(trade.split()) <= _ROLE_WORDS
        and all(_NAME.fullmatch(word) and word[0].isupper() for word in words)
        and not any(word.lower() in ALL_FUNCTION_WORDS for word in words)
    )


def _is_trade(traits: Traits) -> bool:
    return len(traits.words) <= _ROLE_WORDS and traits.coverage < _STRANGE and traits.text[:1].islower()
