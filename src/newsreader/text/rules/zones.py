"""What a block is by its place: the headline above the lead, menus before it, subheadings inside."""

from collections.abc import Iterable, MutableSequence, Sequence
from itertools import groupby

from newsreader.model import Label, Precision
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict, is_menu, lone_url
from newsreader.text.blocks.window import dense_window, is_whole_page
from newsreader.text.dates import find_dates
from newsreader.text.phrases.cues import opens_as_friend
from newsreader.text.rules.captions import mark_captions
from newsreader.text.rules.preamble import mark_brief, mark_contents, mark_preamble, mark_signatures
from newsreader.text.rules.spared import (
    spare_contacts,
    spare_events,
    spare_ornaments,
    spare_rows,
    spare_times,
)
from newsreader.text.rules.tails import (
    mark_behind,
    mark_below_pointers,
    mark_buttons,
    mark_cut_off,
    mark_lists,
    mark_tag_rows,
    mark_titles,
)

_MENU = 8
"""Short lines in a row that make a menu; fewer may be anything."""
_MIN_HEADLINE_WORDS = 3
_MAX_HEADING_WORDS = 15

_STRANGERS = 2
_DATE_WORDS = 4
_COUNTER = 12
_INNER_MENU = 8
_INNER_STRANGE = 0.25

SUBHEADING = "a short line without a full stop above a paragraph"

Verdicts = MutableSequence[Verdict | None]


def mark_zones(page: Sequence[Traits], verdicts: Verdicts, language: str | None) -> None:
    """Find the headline, menus, subheadings and tails. Changes ``verdicts`` in place."""
    if is_whole_page(page, verdicts):
        _mark_outside(page, verdicts)
    mark_contents(page, verdicts)
    mark_cut_off(page, verdicts)
    prose = [t.place for t in page if t.is_dense and verdicts[t.place] is None]
    if not prose:
        mark_brief(page, verdicts)
        return
    first, last = prose[0], _last_own(page, prose, language)
    _mark_strangers(page[last + 1 :], verdicts, language)
    headline = mark_preamble(page, verdicts, first)
    mark_captions(page, verdicts, first)
    mark_below_pointers(page, verdicts)
    mark_lists(page, verdicts, first)
    whole = is_whole_page(page, verdicts)
    _mark_menu(page[: first if whole or headline is None else headline.place], verdicts)
    _mark_edges([*page[:first], *page[last + 1 :]], verdicts)
    spare_events(page, verdicts, first)
    mark_titles(page[last + 1 :], verdicts)
    mark_signatures(page[last + 1 :], page, verdicts)
    mark_tag_rows(page[last + 1 :], page, verdicts)
    mark_buttons(page, verdicts)
    if whole:
        _mark_tail(page[last + 1 :], verdicts)
        _mark_inner_menus(page[first:last], verdicts)
    spare_contacts(page, verdicts)
    mark_behind(page, verdicts)
    spare_ornaments(page[first : last + 1], verdicts)
    spare_times(page, verdicts)
    spare_rows(page, verdicts)
    _mark_urls(page, verdicts, first, last)

    _mark_headings(page, verdicts, first, last)


def _mark_outside(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """On a whole page, what stands below the window with the most prose is not the article."""
    start, end = dense_window(page, verdicts)
    for traits in page[:start]:
        if verdicts[traits.place] is None and traits.is_dense and not traits.is_title_like:
            verdicts[traits.place] = Verdict(Label.NAV, "a text of the site's own, before the article", 0.6)
    for traits in page[end:]:
        if verdicts[traits.place] is None:
            verdicts[traits.place] = Verdict(
                Label.RELATED, "below the article, among the site's own lines", 0.6
            )


def _last_own(page: Sequence[Traits], prose: Sequence[int], language: str | None) -> int:
    """Where the prose in the article's language ends."""
    return next((at for at in reversed(prose) if page[at].language in (None, language)), prose[-1])


def _mark_strangers(below: Sequence[Traits], verdicts: Verdicts, language: str | None) -> None:
    """Several paragraphs in another language below the article's end are not its own; one may be a quote."""
    strangers = [t for t in below if t.is_dense and verdicts[t.place] is None]
    if len(strangers) >= _STRANGERS:
        for traits in strangers:
            reason = f"in another language ({traits.language}), below the end of an article in {language}"
            verdicts[traits.place] = Verdict(Label.RELATED, reason, 0.7)


def _mark_urls(page: Sequence[Traits], verdicts: Verdicts, first: int, last: int) -> None:
    """A single web address outside the prose says where the text came from; several are the article's own."""
    urls = [t.place for t in page if verdicts[t.place] is None and lone_url(t.text)]
    if len(urls) == 1 and not first < urls[0] < last:
        verdicts[urls[0]] = Verdict(Label.SOURCE, "a single web address outside the text", 0.8)


def _mark_headings(page: Sequence[Traits], verdicts: Verdicts, first: int, last: int) -> None:
    dates = [
        t
        for t in page[first:last]
        if (v := verdicts[t.place]) and v.label is Label.DATELINE and _is_timeline(t)
    ]
    for traits in dates if len(dates) > 1 else ():
        verdicts[traits.place] = Verdict(Label.HEADING, "a date that heads a part of the text", 0.6)
    for traits, below in zip(page[first:], page[first + 1 :], strict=False):
        verdict = verdicts[traits.place]
        if verdict is None and _is_heading(traits) and verdicts[below.place] is None and below.ends_sentence:
            verdicts[traits.place] = Verdict(Label.HEADING, SUBHEADING, 0.7)


def _is_timeline(traits: Traits) -> bool:
    mentions = find_dates(traits.text)
    return (
        len(mentions) == 1
        and mentions[0].precision is not Precision.MINUTE
        and len(traits.words) <= _DATE_WORDS
    )


def _mark_edges(edges: Sequence[Traits], verdicts: Verdicts) -> None:
    """Outside the text, names of sections and bare numbers belong to the site."""
    for traits in edges:
        if verdicts[traits.place] is None and is_menu(traits.folded):
            verdicts[traits.place] = Verdict(Label.NAV, "nothing but names of sections and buttons", 0.85)
        elif verdicts[traits.place] is None and not traits.words and len(traits.text) <= _COUNTER:
            verdicts[traits.place] = Verdict(Label.JUNK, "a bare number outside the text", 0.7)


def _mark_menu(above: Sequence[Traits], verdicts: Verdicts) -> None:
    """Many short lines before the article are its site's menus."""
    short = [t for t in above if verdicts[t.place] is None and not t.ends_sentence]
    for traits in short if len(short) >= _MENU else ():
        verdicts[traits.place] = Verdict(
            Label.NAV, f"one of {len(short)} short lines before the article", 0.7
        )


def _mark_tail(below: Sequence[Traits], verdicts: Verdicts) -> None:
    """Many short lines below the article, about other things, are not its own."""
    short = [t for t in below if verdicts[t.place] is None and not t.ends_sentence]
    if len(short) < _MENU or _mean(t.coverage for t in short) > 0.3:  # noqa: PLR2004 - the article's own lists share its words
        return
    for traits in short:
        verdicts[traits.place] = Verdict(
            Label.NAV, f"one of {len(short)} short lines below the article", 0.65
        )


def _mark_inner_menus(inside: Sequence[Traits], verdicts: Verdicts) -> None:
    """On a whole page, a long run of short lines between paragraphs, with words of its own, is a list of links."""
    for is_short, group in groupby(inside, lambda t: verdicts[t.place] is not None or not _is_sentence(t)):
        run = [t for t in group if is_short and verdicts[t.place] is None]
        if len(run) >= _INNER_MENU and _mean(t.coverage for t in run) < _INNER_STRANGE:
            for traits in run:
                verdicts[traits.place] = Verdict(Label.NAV, f"one of {len(run)} short lines in a row", 0.6)


def _is_sentence(traits: Traits) -> bool:
    return traits.is_dense or (traits.ends_sentence and len(traits.words) >= _MIN_HEADLINE_WORDS)


def _mean(values: Iterable[float]) -> float:
    numbers = list(values)
    return sum(numbers) / len(numbers) if numbers else 0.0


def _is_heading(traits: Traits) -> bool:
    letters_first = traits.text.lstrip("«\"“„‘'([").startswith(tuple("0123456789|•·*-–—")) is False
    few = len(traits.words) <= _MAX_HEADING_WORDS and "|" not in traits.text
    return (
        few
        and letters_first
        and traits.is_title_like
        and not traits.ends_sentence
        and not opens_as_friend(traits.folded)
    )
