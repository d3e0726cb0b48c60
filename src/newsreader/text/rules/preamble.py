"""What stands above the first paragraph: the headline, the paper's name, the author's."""

import re
from collections.abc import MutableSequence, Sequence
from itertools import pairwise

from newsreader.model import Label
from newsreader.text.blocks.features import ALL_FUNCTION_WORDS, Traits, opens_low
from newsreader.text.blocks.shapes import Verdict, is_host, is_menu, is_menu_row, is_name, is_ranked
from newsreader.text.lexicon.gazetteer import is_given_name
from newsreader.text.plain import fold
from newsreader.text.publishing.publisher_words import MEDIA_WORDS
from newsreader.text.rules.headlines import choose_headline

_MENU = 8
"""Lines above the lead that make a menu; fewer may be anything."""
_MIN_HEADLINE_WORDS = 3
_SITE_WORDS = 5
_STRANGE = 0.25
_TOLD = 0.3
"""A paper's name shares no words with the article; a headline shares about a third of its own or more."""
_MASTHEAD_WORDS = 5
_MAX_AUTHORS = 2
"""More names in a row are a list of people."""
_ROLE_WORDS = 8
_RUBRIC_WORDS = 3
_LONE = 3
"""Lines above a text without a headline among which a name is an author's."""
_MAX_RUBRICS = 3
_NEAR_COPY = 12
_PRINTED_TWICE = 0.99
"""What a page prints above its text twice is its headline."""
_TITLES = frozenset({Label.HEADLINE, Label.DUPLICATE})
_PRESS = frozenset(
    [
        "новини",
        "новости",
        "news",
        "вісник",
        "вестник",
        "газета",
        "радіо",
        "радио",
        "тв",
        "tv",
        "медіа",
        "медиа",
        "media",
        "онлайн",
        "online",
        "кур'єр",
        "курьер",
        "голос",
        "правда",
        "хвиля",
        "портал",
        "хроніка",
        "хроника",
        "оглядач",
        "обозреватель",
        "щоденник",
        "times",
        "post",
        "live",
        "today",
        "тиждень",
        "неделя",
        "агентство",
        "агенція",
    ]
)
"""Words that papers call themselves by."""

Verdicts = MutableSequence[Verdict | None]


def mark_preamble(page: Sequence[Traits], verdicts: Verdicts, first: int) -> Traits | None:
    """Find the headline above the first paragraph and what stands around it. Changes ``verdicts`` in place."""
    for traits in page[:first]:
        if verdicts[traits.place] is None and traits.coverage < _TOLD and is_menu_row(traits.text):
            reason = "nothing but names of sections and buttons"
            verdicts[traits.place] = Verdict(Label.NAV, reason, 0.9)
    above = [traits for traits in page[:first] if verdicts[traits.place] is None]
    headline = choose_headline(page, verdicts, page[first])
    if headline is None:
        _mark_lone_name(page[:first], verdicts)
        return None
    reason = "the first short line without a full stop, above longer text"
    if headline.text.rstrip().endswith(".") or any(traits.place < headline.place for traits in above):
        reason = "of the lines above the text the one most like a headline"
    verdicts[headline.place] = Verdict(Label.HEADLINE, reason, 0.6 + 0.4 * min(1.0, headline.coverage))
    _mark_copies(page, verdicts, headline)
    _mark_around(page[:first], verdicts, headline)
    if len(above) < _MENU:
        _mark_names(above, page, verdicts, headline)
    _mark_rubrics(page[:first], verdicts, headline)
    return headline


def mark_brief(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """The headline of a page of short lines, where no paragraph tells what is above and what below it."""
    first = next(
        (t for t in page if verdicts[t.place] is None and t.ends_sentence and t.amount > _MASTHEAD_WORDS),
        None,
    )
    headline = choose_headline(page, verdicts, first) if first is not None else None
    if headline is not None:
        verdicts[headline.place] = Verdict(
            Label.HEADLINE, "of the lines above the text the one most like a headline", 0.7
        )


_NUMBER = re.compile(r"^\d{1,2}[.)]?\s+")
_CONTENTS = 2
"""Lines of the shortest table of contents."""
_CONTENTS_HEADINGS = frozenset(
    {
        "зміст",
        "зміст статті",
        "содержание",
        "содержание статьи",
        "contents",
        "table of contents",
        "inhalt",
        "spis treści",
    }
)


def mark_contents(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """Under «Зміст», lines that stand again below as headings; without that word a list of them is the article's own."""
    head = next((t.place for t in page if t.folded.strip(" :") in _CONTENTS_HEADINGS), None)
    if head is None:
        return
    headings = {_NUMBER.sub("", t.folded) for t in page[head + 1 + _CONTENTS :]}
    run = [head]
    for traits in page[head + 1 :]:
        if _NUMBER.sub("", traits.folded) not in headings or traits.is_dense:
            break
        run.append(traits.place)
    for place in run if len(run) > _CONTENTS else ():
        verdicts[place] = Verdict(
            Label.NAV, f"a table of contents: {len(run) - 1} headings that stand below", 0.8
        )


def _mark_copies(page: Sequence[Traits], verdicts: Verdicts, headline: Traits) -> None:
    """The headline again: above it as the page's title («Назва | Сайт»), below it between captions."""
    for traits in page:
        is_open = verdicts[traits.place] is None and not traits.is_dense and traits is not headline
        if is_open and _is_copy(traits, headline):
            verdicts[traits.place] = Verdict(Label.DUPLICATE, "the headline, printed again", 0.8)
    if any(_is_copy(traits, headline) for traits in page[headline.place + 1 : headline.place + _NEAR_COPY]):
        own = verdicts[headline.place]
        verdicts[headline.place] = own and own._replace(confidence=_PRINTED_TWICE)
    for title, beside in pairwise(page[: headline.place + 2]):
        _mark_beside(title, beside, verdicts)


def _mark_beside(first: Traits, second: Traits, verdicts: Verdicts) -> None:
    """What a line has beside the headline, which stands alone elsewhere: the site's name behind it, a rubric before it."""
    if first.block.span.end != second.block.span.start:
        return
    for title, rest in ((first, second), (second, first)):
        verdict = verdicts[title.place]
        is_title = verdict is not None and verdict.label in _TITLES
        if is_title and verdicts[rest.place] is None and len(rest.words) <= _SITE_WORDS:
            label = Label.SOURCE if rest is second and not is_menu(rest.folded) else Label.NAV
            verdicts[rest.place] = Verdict(label, "beside the headline, which stands alone elsewhere", 0.9)


def _is_copy(traits: Traits, headline: Traits) -> bool:
    """The same line but for the site's name behind one of the two."""
    is_long = len(traits.folded) > len(headline.folded)
    short, long = (headline, traits) if is_long else (traits, headline)
    few = len(long.words) - len(short.words) <= _SITE_WORDS and len(short.words) >= _MIN_HEADLINE_WORDS
    return few and long.folded.startswith(short.folded.rstrip(" .…"))


_SAID = '"«“„—–-'
_SOURCE_LINE = re.compile(r"(?:джерело|источник|оригінал|оригинал)\s?:\s?\S", re.IGNORECASE)
_SOURCE_WORDS = 7


def _mark_names(
    above: Sequence[Traits], page: Sequence[Traits], verdicts: Verdicts, headline: Traits
) -> None:
    """The paper's name above the headline, the author's name and trade below it."""
    is_author = False
    names = sum(traits.place > headline.place and is_name(traits.text) for traits in above)
    for traits in above:
        if verdicts[traits.place] is not None or (
            traits.ends_sentence and not (names <= _MAX_AUTHORS and is_name(traits.text))
        ):
            is_author = False
        elif (
            traits.place > headline.place
            and _SOURCE_LINE.match(traits.text)
            and len(traits.words) <= _SOURCE_WORDS
        ):
            verdicts[traits.place] = Verdict(
                Label.SOURCE, "names the source between the headline and the text", 0.7
            )
        elif traits.place < headline.place:
            beside = (verdicts[place] for place in (traits.place - 1, traits.place + 1) if place >= 0)
            if is_name(traits.text) and any(v and v.label is Label.DATELINE for v in beside):
                verdicts[traits.place] = Verdict(
                    Label.BYLINE, "a name beside the date, above the headline", 0.6
                )
                is_author = True
            elif len(traits.words) <= _MASTHEAD_WORDS and traits.coverage < _STRANGE:
                is_author = is_name(traits.text)
                reason = "a short line above the headline that shares no words with the text"
                label = Label.SOURCE if _is_paper(traits, page) else Label.NAV
                verdicts[traits.place] = Verdict(label, reason, 0.6)
            elif (
                is_author
                and len(traits.words) <= _MASTHEAD_WORDS
                and traits.text[0].isalpha()
                and ":" not in traits.text
            ):
                verdicts[traits.place] = Verdict(Label.BYLINE, "below a name, above the headline", 0.6)
        elif _speaks_next(traits, page):
            is_author = False
        elif (names <= _MAX_AUTHORS and is_name(traits.text)) or (is_author and _is_trade(traits)):
            is_author = True
            verdicts[traits.place] = Verdict(Label.BYLINE, "a name between the headline and the text", 0.6)


def _speaks_next(traits: Traits, page: Sequence[Traits]) -> bool:
    """«Андре Янг, захисник:» above what he says."""
    below = page[traits.place + 1] if traits.place + 1 < len(page) else None
    return traits.text.rstrip().endswith(":") and below is not None and below.text.lstrip()[:1] in _SAID


def _is_paper(traits: Traits, page: Sequence[Traits]) -> bool:
    """Whether a line is the paper's name: by its words, or because the page says it again.

    Of the dev pages' lines that come here 36 are a paper's name and 153 the site's sections and buttons; of those that
    pass 13 and 7.
    """
    if len(traits.words) == 1 or is_menu(traits.folded):
        return False
    return not _PRESS.isdisjoint(traits.words) or any(
        traits.folded in other.folded for other in page if other is not traits
    )


_LIST_WORDS = 3
_LIST = 3


def _mark_around(above: Sequence[Traits], verdicts: Verdicts, headline: Traits) -> None:
    """However many lines stand above: an author right above the headline, a row of rubrics, a caption below it."""
    for traits in above:
        if verdicts[traits.place] is not None:
            continue
        if traits.place == headline.place - 1 and _is_person(traits.text):
            verdicts[traits.place] = Verdict(Label.BYLINE, "a name right above the headline", 0.6)
        elif (
            traits.place > headline.place
            and not traits.text.rstrip().endswith(":")
            and _is_author(traits, verdicts)
        ):
            verdicts[traits.place] = Verdict(Label.BYLINE, "a name between the headline and the text", 0.6)
        elif traits.place < headline.place and _is_row_of_rubrics(traits):
            verdicts[traits.place] = Verdict(Label.NAV, "a row of rubrics above the headline", 0.7)
        elif traits.place > headline.place and _is_low_caption(traits, verdicts):
            verdicts[traits.place] = Verdict(
                Label.CAPTION, "opens low and has no full stop, between the headline and the date", 0.7
            )


def _is_person(text: str) -> bool:
    """A name with a known given name: rubrics and papers are set in capitals too («Rheinische Tagespost»)."""
    words = fold(text).split()
    return is_name(text) and not text.isupper() and is_given_name(words[0]) and MEDIA_WORDS.isdisjoint(words)


def _is_author(traits: Traits, verdicts: Verdicts) -> bool:
    """Whether a name that the text does not tell of has a date, a counter or the like beside it; above a credit it is a caption."""
    place = traits.place
    before, after = verdicts[place - 1], verdicts[place + 1] if place + 1 < len(verdicts) else None
    if traits.coverage >= _STRANGE or not _is_person(traits.text) or (after and after.label is Label.CREDIT):
        return False
    return any(beside is not None and not beside.label.is_content for beside in (before, after))


def _is_row_of_rubrics(traits: Traits) -> bool:
    """«Медицина, Рынки и компании, Транспорт, Эстония»."""
    items = [item.strip() for item in traits.text.split(",")]
    return (
        len(items) >= _LIST
        and traits.coverage < _TOLD
        and not traits.ends_sentence
        and all(item[:1].isupper() and len(item.split()) <= _LIST_WORDS for item in items)
    )


def _is_low_caption(traits: Traits, verdicts: Verdicts) -> bool:
    """«новий корпус добудують до кінця року» right above the date: a title or a deck opens high or ends with a stop."""
    below = verdicts[traits.place + 1] if traits.place + 1 < len(verdicts) else None
    is_above_date = below is not None and below.label in (Label.DATELINE, Label.BYLINE)
    return (
        is_above_date
        and opens_low(traits.text)
        and not traits.ends_sentence
        and len(traits.words) > _RUBRIC_WORDS
    )


def _mark_rubrics(above: Sequence[Traits], verdicts: Verdicts, headline: Traits) -> None:
    """A word or two among the date, the author and the counters: the paper, a section, a length («Хокей», «2 хв»)."""
    dropped = [t.place for t in above if (v := verdicts[t.place]) and not v.label.is_content]
    last = dropped[-1] if dropped else -1
    is_next = all(verdicts[place] is not None for place in range(1, headline.place))
    rubrics = [
        t for t in above if verdicts[t.place] is None and _can_be_rubric(t, headline, last, is_next=is_next)
    ]
    for traits in rubrics if dropped and len(rubrics) <= _MAX_RUBRICS else ():
        is_paper = not is_menu(traits.folded) and (traits.place == 0 or not _PRESS.isdisjoint(traits.words))
        label = Label.SOURCE if is_paper else Label.NAV
        verdicts[traits.place] = Verdict(label, "a word or two among the lines about the page", 0.6)


def _mark_lone_name(above: Sequence[Traits], verdicts: Verdicts) -> None:
    """Without a headline too, a single name right below the date is the author's."""
    for date, traits in pairwise(above) if len(above) <= _LONE else ():
        verdict = verdicts[date.place]
        is_below = verdict is not None and verdict.label is Label.DATELINE and verdicts[traits.place] is None
        if is_below and is_name(traits.text) and not traits.ends_sentence:
            verdicts[traits.place] = Verdict(Label.BYLINE, "a name between the date and the text", 0.6)


def _can_be_rubric(traits: Traits, headline: Traits, last: int, *, is_next: bool) -> bool:
    few = 1 <= len(traits.words) <= _RUBRIC_WORDS and not traits.ends_sentence
    if not few or traits.text.rstrip()[-1:] in ":,;":
        return False
    if traits.place < headline.place:
        return len(traits.words) < _RUBRIC_WORDS and traits.place == 0 and is_next
    return traits.place < last or _is_rubric(traits, beside=traits.place - 1 == last)


def _is_rubric(traits: Traits, *, beside: bool) -> bool:
    """Right above the lead a subheading may stand too («Що сталося»); a section or a paper has no small words."""
    words = traits.text.split()
    if beside and words[0].lower() not in ALL_FUNCTION_WORDS:
        return True
    return len(words) == 1 or words[0].isdigit() or all(word[:1].isupper() for word in words)


def mark_signatures(below: Sequence[Traits], page: Sequence[Traits], verdicts: Verdicts) -> None:
    """A name behind the text that stood above it as the author's, or stands above a line about the author.

    Of a page with lines of its site a lone name at the end is the author's too; else it may sign a letter.
    """
    names = [t for t in below if verdicts[t.place] is None and not t.ends_sentence and is_name(t.text)]
    site = any(v is not None and not v.label.is_content for v in verdicts)
    if site and len(names) == 1 and all(verdicts[t.place] for t in below if t is not names[0]):
        verdicts[names[0].place] = Verdict(Label.BYLINE, "a name alone below the text", 0.6)
    last = below[-1] if below else None
    if last is not None and verdicts[last.place] is None and is_ranked(last.text):
        verdicts[last.place] = Verdict(Label.BYLINE, "an officer's name and rank, alone below the text", 0.9)
    hosts = [t.place for t in page if verdicts[t.place] is None and is_host(t.text)]
    if len(hosts) == 1 and below and hosts[0] >= below[0].place:
        verdicts[hosts[0]] = Verdict(Label.SOURCE, "a single web address outside the text", 0.8)
    authors = {t.folded for t in page if (v := verdicts[t.place]) and v.label is Label.BYLINE}
    for traits, after in zip(below, [*below[1:], None], strict=False):
        verdict = verdicts[after.place] if after else None
        known = traits.folded in authors or (verdict is not None and verdict.label is Label.BYLINE)
        if verdicts[traits.place] is None and known and is_name(traits.text):
            verdicts[traits.place] = Verdict(Label.BYLINE, "the author's name, below the text", 0.7)


def _is_trade(traits: Traits) -> bool:
    return len(traits.words) <= _ROLE_WORDS and traits.coverage < _STRANGE and traits.text[:1].islower()
