"""What a block is by its place: the headline above the lead, menus before it, subheadings inside."""

import re
from collections.abc import Iterable, MutableSequence, Sequence
from itertools import groupby, pairwise

from newsreader.model import Label, Precision
from newsreader.text.captions import mark_captions
from newsreader.text.cues import opens_as_friend
from newsreader.text.dates import find_dates
from newsreader.text.features import DENSE_WORDS, LONG_WORDS, Traits
from newsreader.text.preamble import mark_contents, mark_preamble, mark_signatures
from newsreader.text.shapes import Verdict, is_menu, lone_url
from newsreader.text.window import dense_window, is_whole_page

_MENU = 8
"""Short lines in a row that make a menu; fewer may be anything."""
_MIN_HEADLINE_WORDS = 3
_MAX_HEADING_WORDS = 15

_STRANGERS = 2
_DATE_WORDS = 4
_COUNTER = 12
_TITLES = 3
_TITLES_ALONE = 5
"""On a page without a line of its site, fewer may be the article's own list."""
_TITLE_LENGTH = 40
_SURE_DATE = 0.9
_EVENTS = 4
_VERY_STRANGE = 0.15
_TAG_ROW = re.compile(
    r"[А-яіїєґІЇЄҐ'’-]+(?: [А-яіїєґІЇЄҐ'’-]+){0,2}(?:, [А-яіїєґІЇЄҐ'’-]+(?: [А-яіїєґІЇЄҐ'’-]+){0,2}){2,9}|[А-яіїєґІЇЄҐ'’-]+(?: [А-яіїєґІЇЄҐ'’-]+){2,9}"
)
"""Only Cyrillic: English headings are capitalised word by word."""
_TAGS = 3
_TAG_STEM = 5
_TOLD_TAGS = 0.5
_BUTTON_WORDS = 5
_BUTTON = re.compile(
    r"(?:приєднатис[яь]|долучитис[яь]|підтримати|підписатис[яь]|стати|оформити|передплатити|надіслати|завантажити|перейти|задонатити|зробити|отримати|"
    r"допомогти|обрати|дізнатис[яь]|присоединиться|поддержать|подписаться|стать|оформить|отправить|скачать|перейти|сделать|получить|помочь|выбрать|узнать)\b",
    re.IGNORECASE,
)
_ENTRY_SIGNS = (" – ", " — ", " - ", "|", "\t", ";")
_STRANGE = 0.3
_INNER_MENU = 8
_INNER_STRANGE = 0.25
_BULLETS = ("-", "•", "*", "·", "–", "—", "|")

Verdicts = MutableSequence[Verdict | None]


def mark_zones(page: Sequence[Traits], verdicts: Verdicts, language: str | None) -> None:
    """Find the headline, menus, subheadings and tails. Changes ``verdicts`` in place."""
    if is_whole_page(page, verdicts):
        _mark_outside(page, verdicts)
    mark_contents(page, verdicts)
    _mark_cut_off(page, verdicts)
    prose = [t.place for t in page if t.is_dense and verdicts[t.place] is None]
    if not prose:
        return
    first, last = prose[0], _last_own(page, prose, language)
    _mark_strangers(page[last + 1 :], verdicts, language)
    headline = mark_preamble(page, verdicts, first)
    mark_captions(page, verdicts, first)
    _mark_lists(page, verdicts, first)
    whole = is_whole_page(page, verdicts)
    _mark_menu(page[: first if whole or headline is None else headline.place], verdicts)
    _mark_edges([*page[:first], *page[last + 1 :]], verdicts)
    _spare_events(page, verdicts, first)
    _mark_titles(page[last + 1 :], verdicts)
    mark_signatures(page[last + 1 :], page, verdicts)
    _mark_tag_rows(page[last + 1 :], page, verdicts)
    _mark_buttons(page, verdicts)
    if whole:
        _mark_tail(page[last + 1 :], verdicts)
        _mark_inner_menus(page[first:last], verdicts)
    _mark_behind(page, verdicts)
    _spare_ornaments(page[first : last + 1], verdicts)
    _spare_times(page, verdicts)
    _spare_rows(page, verdicts)
    _mark_urls(page, verdicts, first, last)

    _mark_headings(page, verdicts, first, last)


def _mark_outside(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """On a whole page, what stands below the window with the most prose is not the article."""
    start, end = dense_window(page, verdicts)
    for traits in page[:start]:
        if verdicts[traits.place] is None and traits.is_dense:
            verdicts[traits.place] = Verdict(Label.NAV, "a text of the site's own, before the article", 0.6)
    for traits in page[end:]:
        if verdicts[traits.place] is None:
            verdicts[traits.place] = Verdict(
                Label.RELATED, "behind the article, among the site's own lines", 0.6
            )


def _last_own(page: Sequence[Traits], prose: Sequence[int], language: str | None) -> int:
    """Where the prose in the article's language ends."""
    return next((at for at in reversed(prose) if page[at].language in (None, language)), prose[-1])


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
            verdicts[traits.place] = Verdict(
                Label.HEADING, "a short line without a full stop above a paragraph", 0.7
            )


def _spare_ornaments(inside: Sequence[Traits], verdicts: Verdicts) -> None:
    """Asterisks and rules between paragraphs part the article; a line of code may be one bracket."""
    for traits in inside:
        verdict = verdicts[traits.place]
        if verdict is not None and verdict.label is Label.JUNK and not any(map(str.isalnum, traits.text)):
            verdicts[traits.place] = None


_BARE_TIME = re.compile(r"\d{1,2}[:.]\d\d(?:\s(?:Uhr|год|ч)\.?)?")
_TIMES = 3


def _spare_times(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """Bare times on several lines head the entries of a live report; a single one says when the page was made."""
    times = [t for t in page if _BARE_TIME.fullmatch(t.text.strip())]
    for traits in times if len(times) >= _TIMES else ():
        verdicts[traits.place] = Verdict(Label.BODY, f"one of {len(times)} times that head the entries", 0.7)


def _spare_rows(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """Lines in a row with as many bars as each other are a table, also where the first column holds dates."""
    for bars, group in groupby(page, lambda t: t.text.count("|")):
        rows = list(group)
        for traits in rows if bars and len(rows) >= _TIMES else ():
            verdict = verdicts[traits.place]
            if verdict is not None and verdict.label is Label.DATELINE:
                verdicts[traits.place] = None


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
        if verdicts[traits.place] is None and is_menu(traits.text):
            verdicts[traits.place] = Verdict(Label.NAV, "nothing but names of sections and buttons", 0.85)
        elif verdicts[traits.place] is None and not traits.words and len(traits.text) <= _COUNTER:
            verdicts[traits.place] = Verdict(Label.JUNK, "a bare number outside the text", 0.7)


def _spare_events(page: Sequence[Traits], verdicts: Verdicts, first: int) -> None:
    """Amid the text a date beside a name, or several dates, say when something is on («15 березня, 12:00, собор»)."""
    dropped = [t.place for t in page if (v := verdicts[t.place]) and not v.label.is_content]
    # With a year and a time of day it is the page's or a comment's.
    dropped = [at for at in dropped if not _is_minute(page[at])]
    dates = [at for at in dropped if at > first and (v := verdicts[at]) and v.label is Label.DATELINE]
    amid = [at for at in dates if _stands_in_text(page, verdicts, at)]
    if len(dropped) >= _EVENTS and all((v := verdicts[at]) and v.label is Label.DATELINE for at in dropped):
        amid = dropped
    for place in amid:
        verdict = verdicts[place]
        is_event = (
            verdict is not None and verdict.confidence < _SURE_DATE and not find_dates(page[place].text)
        )
        if is_event or len(amid) >= _EVENTS:
            verdicts[place] = None


def _is_minute(traits: Traits) -> bool:
    return any(mention.precision is Precision.MINUTE for mention in find_dates(traits.text))


def _stands_in_text(page: Sequence[Traits], verdicts: Verdicts, place: int) -> bool:
    """Whether nothing beside it was dropped, but for other dates; a date at the page's very end may be the page's."""
    beside = [verdicts[at] for at in (place - 1, place + 1) if at < len(page)]
    return len(beside) > 1 and all(
        v is None or v.label.is_content or v.label is Label.DATELINE for v in beside
    )


def _mark_titles(below: Sequence[Traits], verdicts: Verdicts) -> None:
    """Titles in a row at the very end, about other things, are a list whose heading was lost."""
    titles: list[Traits] = []
    for traits in reversed(below):
        if verdicts[traits.place] is None:
            if not _is_title(traits):
                break
            titles.append(traits)
    site = any(v is not None and not v.label.is_content for v in verdicts)
    least, most = (_TITLES, _STRANGE) if site else (_TITLES_ALONE, _VERY_STRANGE)
    if len(titles) < least or _mean(t.coverage for t in titles) > most:
        return
    for traits in titles:
        reason = f"one of {len(titles)} titles at the end that share few words with the text"
        verdicts[traits.place] = Verdict(Label.RELATED, reason, 0.65)


def _mark_cut_off(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """Paragraphs in a row that all break off, about other things, are teasers whose heading and links were lost."""
    begun = False
    for cut_off, group in groupby(page, lambda t: verdicts[t.place] is None and _breaks_off(t)):
        run = list(group)
        if cut_off and begun and len(run) >= _STRANGERS and _mean(t.coverage for t in run) < _STRANGE:
            for traits in run:
                reason = f"one of {len(run)} paragraphs in a row that break off"
                verdicts[traits.place] = Verdict(Label.RELATED, reason, 0.75)
        begun = begun or any(t.is_dense and t.ends_sentence and not _breaks_off(t) for t in run)


def _breaks_off(traits: Traits) -> bool:
    return traits.amount >= DENSE_WORDS and traits.text.rstrip().endswith(("...", "…"))


def _mark_tag_rows(below: Sequence[Traits], page: Sequence[Traits], verdicts: Verdicts) -> None:
    """«Ячмінь Експорт Аграрії», «міст, ремонт, ЖКГ»: what the article is about, in one row behind it; more are a list."""
    rows = [
        t
        for t in below
        if verdicts[t.place] is None and t.coverage >= _TOLD_TAGS and _TAG_ROW.fullmatch(t.text.strip())
    ]
    for traits in rows if len(rows) == 1 else ():
        bare = traits.text.strip()
        if bare.count(",") >= _TAGS - 1 or ("," not in bare and _stand_low(bare.split(), page)):
            verdicts[traits.place] = Verdict(Label.NAV, "a row of the article's own words, behind it", 0.7)


def _stand_low(tags: Sequence[str], page: Sequence[Traits]) -> bool:
    """Whether the prose has most of these capitalised words in small letters: then they are no names."""
    prose = {word[:_TAG_STEM] for t in page if t.is_dense for word in t.text.split() if word[:1].islower()}
    low = sum(tag[:_TAG_STEM].lower() in prose for tag in tags)
    return len(tags) >= _TAGS and low * 2 >= len(tags) and all(tag[:1].isupper() for tag in tags)


def _mark_buttons(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """«Приєднатися до спільноти» right under what the site asks for; a subheading has a paragraph below it."""
    for above, traits in pairwise(page):
        verdict = verdicts[above.place]
        if verdicts[traits.place] is not None or verdict is None or verdict.label is not Label.ADVERT:
            continue
        few = len(traits.words) <= _BUTTON_WORDS and not traits.ends_sentence and traits.is_title_like
        asked = (
            len(above.words) > _BUTTON_WORDS
            or traits.place == len(page) - 1
            or _BUTTON.match(above.text) is not None
        )
        if few and asked and traits.coverage < _STRANGE and _BUTTON.match(traits.text):
            verdicts[traits.place] = Verdict(Label.ADVERT, "a button under what the site asks for", 0.7)


_SITE = frozenset({Label.ADVERT, Label.LEGAL, Label.RELATED, Label.COMMENT})
_MIN_NAV = 3
"""A single address or counter may be the article's own."""
_OWN = 0.7
_FEW = 3
_SHORT_TAIL = 7
# «Оцінка: 7,5 / 10»
_MEASURE = re.compile(r":\s?[^:\n]{0,20}\d")
_NUMBERED = re.compile(r"[\W\d]")


def _mark_behind(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """Behind the last sentence of a page that has lines of its site, a few lines without a full stop are more of them.

    A page without any stays as it is: there they may be a signature, an address or the end of a poem.
    """
    end = max((t.place for t in page if verdicts[t.place] is None and _is_told(t)), default=len(page))
    site = [t.place for t in page if (v := verdicts[t.place]) and v.label in _SITE]
    nav = [t.place for t in page if (v := verdicts[t.place]) and v.label is Label.NAV]
    site += nav if len(nav) >= _MIN_NAV else []
    behind = [t for t in page[end + 1 :] if verdicts[t.place] is None and not t.ends_sentence]
    listed = end < len(page) and page[end].text.rstrip().endswith(":")
    if not site or not behind or listed:
        return
    for traits in behind:
        below = any(end < place < traits.place for place in site)
        strange = traits.coverage < (_OWN if below or len(traits.words) <= _SHORT_TAIL else _STRANGE)
        few = below or len(behind) <= _FEW
        numbered = _NUMBERED.match(traits.text) or _MEASURE.search(traits.text)
        is_name = len(traits.words) == 1 and traits.text.isascii()
        plain = not traits.text.startswith(_BULLETS) and (below or not numbered) and not is_name
        if traits.text.rstrip().endswith(":") and not below:
            return
        if few and strange and plain and not opens_as_friend(traits.folded):
            label = Label.RELATED if _is_title(traits) else Label.NAV
            verdicts[traits.place] = Verdict(
                label, "behind the end of the text, like the site's own lines", 0.6
            )


def _is_told(traits: Traits) -> bool:
    return traits.ends_sentence and (traits.is_dense or traits.amount > _MIN_HEADLINE_WORDS)


def _mark_lists(page: Sequence[Traits], verdicts: Verdicts, first: int) -> None:
    """Long titles in a row between two paragraphs, about other things, are a list of links without a heading."""
    for titles, group in groupby(page[first:], lambda t: verdicts[t.place] is None and _is_long_title(t)):
        run = list(group)
        if not titles or len(run) < _TITLES or _mean(t.coverage for t in run) > _VERY_STRANGE:
            continue
        above, below = page[run[0].place - 1], page[run[-1].place + 1 : run[-1].place + 2]
        if above.is_dense and above.ends_sentence and all(t.is_dense and t.ends_sentence for t in below):
            for traits in run:
                reason = f"one of {len(run)} titles in a row that share few words with the text"
                verdicts[traits.place] = Verdict(Label.RELATED, reason, 0.65)


def _is_long_title(traits: Traits) -> bool:
    """Longer than a line of a poem, and no entry of a list of people or dates («Ганна Куц – третє місце»)."""
    if traits.ends_sentence or len(traits.text) < _TITLE_LENGTH or not _is_title(traits):
        return False
    return not any(sign in traits.text for sign in _ENTRY_SIGNS)


def _is_title(traits: Traits) -> bool:
    few = _MIN_HEADLINE_WORDS < len(traits.words) <= LONG_WORDS
    return few and traits.is_title_like and not traits.text.startswith(_BULLETS) and not traits.ends_sentence


def _mark_menu(above: Sequence[Traits], verdicts: Verdicts) -> None:
    """Many short lines before the article are its site's menus."""
    short = [t for t in above if verdicts[t.place] is None and not t.ends_sentence]
    for traits in short if len(short) >= _MENU else ():
        verdicts[traits.place] = Verdict(
            Label.NAV, f"one of {len(short)} short lines before the article", 0.7
        )


def _mark_tail(below: Sequence[Traits], verdicts: Verdicts) -> None:
    """Many short lines behind the article, about other things, are not its own."""
    short = [t for t in below if verdicts[t.place] is None and not t.ends_sentence]
    if len(short) < _MENU or _mean(t.coverage for t in short) > 0.3:  # noqa: PLR2004 - the article's own lists share its words
        return
    for traits in short:
        verdicts[traits.place] = Verdict(
            Label.NAV, f"one of {len(short)} short lines behind the article", 0.65
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
