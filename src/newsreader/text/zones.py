"""What a block is by its place: the headline above the lead, menus before it, subheadings inside."""

from collections.abc import Iterable, MutableSequence, Sequence

from newsreader.model import Label, Precision
from newsreader.text.dates import find_dates
from newsreader.text.features import Traits
from newsreader.text.shapes import Verdict, lone_url

_MENU = 8
"""Short lines in a row that make a menu; fewer may be anything."""
_MAX_HEADLINE = 250
_MIN_HEADLINE_WORDS = 3
_MAX_HEADING_WORDS = 15

_STRANGERS = 2
_DATE_WORDS = 4
_FURNITURE = frozenset({Label.NAV, Label.LEGAL, Label.ADVERT})

Verdicts = MutableSequence[Verdict | None]


def mark_zones(page: Sequence[Traits], verdicts: Verdicts, language: str | None) -> None:
    """Find the headline, menus, subheadings and tails. Changes ``verdicts`` in place."""
    prose = [t.place for t in page if t.is_dense and verdicts[t.place] is None]
    if not prose:
        return
    first, last = prose[0], _last_own(page, prose, language)
    _mark_strangers(page[last + 1 :], verdicts, language)
    headline = _headline([t for t in page[:first] if verdicts[t.place] is None], page[first])
    if headline is not None:
        reason = "the first short line without a full stop, above longer text"
        verdicts[headline.place] = Verdict(Label.HEADLINE, reason, 0.6 + 0.4 * min(1.0, headline.coverage))
    _mark_menu(page[:first], verdicts, headline)
    if _is_whole_page(verdicts):
        _mark_tail(page[last + 1 :], verdicts)
    _mark_urls(page, verdicts, first, last)
    _mark_headings(page[first : last + 1], verdicts)


def _is_whole_page(verdicts: Sequence[Verdict | None]) -> bool:
    """Whether the text is a page with its menus; an extracted article holds few lines of that kind."""
    return sum(v is not None and v.label in _FURNITURE for v in verdicts) >= _MENU


def _last_own(page: Sequence[Traits], prose: Sequence[int], language: str | None) -> int:
    """Where the prose in the article's language ends."""
    own = [place for place in prose if page[place].language in (None, language)]
    return own[-1] if own else prose[-1]


def _mark_strangers(below: Sequence[Traits], verdicts: Verdicts, language: str | None) -> None:
    """Several paragraphs in another language behind the article's end are not its own; one may be a quote."""
    strangers = [t for t in below if t.is_dense and verdicts[t.place] is None]
    if len(strangers) >= _STRANGERS:
        for traits in strangers:
            reason = f"in another language ({traits.language}) behind the end of an article in {language}"
            verdicts[traits.place] = Verdict(Label.RELATED, reason, 0.7)


def _mark_urls(page: Sequence[Traits], verdicts: Verdicts, first: int, last: int) -> None:
    """A single web address outside the prose says where the text came from; several are the article's own."""
    urls = [t.place for t in page if verdicts[t.place] is None and lone_url(t.text)]
    if len(urls) == 1 and not first < urls[0] < last:
        verdicts[urls[0]] = Verdict(Label.SOURCE, "a single web address outside the text", 0.8)


def _mark_headings(inside: Sequence[Traits], verdicts: Verdicts) -> None:
    for traits in inside:
        verdict = verdicts[traits.place]
        if verdict is None and _is_heading(traits):
            verdicts[traits.place] = Verdict(Label.HEADING, "a short line without a full stop between paragraphs", 0.7)
        elif verdict is not None and verdict.label is Label.DATELINE and _is_timeline(traits):
            verdicts[traits.place] = Verdict(Label.HEADING, "a date that heads a part of the text", 0.6)


def _is_timeline(traits: Traits) -> bool:
    mentions = find_dates(traits.text)
    return len(mentions) == 1 and mentions[0].precision is not Precision.MINUTE and len(traits.words) <= _DATE_WORDS


def _headline(above: Sequence[Traits], lead: Traits) -> Traits | None:
    """The line above the lead that names the article."""
    able = [t for t in above if _can_be_headline(t, lead)]
    if not able:
        return None
    if len(above) < _MENU:
        return able[0]
    best = max(able, key=lambda t: (t.coverage * min(len(t.words), 12), -t.place))
    return best if best.coverage > 0 else None


def _can_be_headline(traits: Traits, lead: Traits) -> bool:
    return (
        traits.is_title_like
        and _MIN_HEADLINE_WORDS <= len(traits.words)
        and len(traits.text) <= min(_MAX_HEADLINE, max(len(lead.text), 60))
        and not traits.text.startswith(("•", "- ", "* ", "·"))
    )


def _mark_menu(above: Sequence[Traits], verdicts: Verdicts, headline: Traits | None) -> None:
    """Many short lines before the article are its site's menus."""
    short = [t for t in above if verdicts[t.place] is None and not t.ends_sentence]
    if len(short) < _MENU:
        return
    for traits in short:
        if headline is not None and traits.folded == headline.folded:
            verdicts[traits.place] = Verdict(Label.DUPLICATE, "the headline, printed again", 0.8)
        else:
            reason = f"one of {len(short)} short lines before the article"
            verdicts[traits.place] = Verdict(Label.NAV, reason, 0.7)


def _mark_tail(below: Sequence[Traits], verdicts: Verdicts) -> None:
    """Many short lines behind the article, about other things, are not its own."""
    short = [t for t in below if verdicts[t.place] is None and not t.ends_sentence]
    if len(short) < _MENU or _mean(t.coverage for t in short) > 0.3:  # noqa: PLR2004 - the article's own lists share its words
        return
    for traits in short:
        verdicts[traits.place] = Verdict(Label.NAV, f"one of {len(short)} short lines behind the article", 0.65)


def _mean(values: Iterable[float]) -> float:
    numbers = list(values)
    return sum(numbers) / len(numbers) if numbers else 0.0


def _is_heading(traits: Traits) -> bool:
    return traits.is_title_like and len(traits.words) <= _MAX_HEADING_WORDS and not traits.ends_sentence
