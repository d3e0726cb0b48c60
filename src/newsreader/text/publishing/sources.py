"""Who published an article, as its text and its page say it.

Papers name themselves when they pass on somebody else's news. Above the headline a page prints its own name in the same way as
its rubrics: «Мистецтво», "Harz", "Features". So a line that stands alone is a name only if something else speaks for it: a
word that papers are called by, a copyright line, a credit, the article itself. Each clue has a weight, and a name is believed
from ``_ENOUGH`` on. Of the names given on the gold set's dev pages .79 are right; .40 are when lone lines are believed.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from newsreader.model import Label, LabelledBlock
from newsreader.text.blocks.features import ALL_FUNCTION_WORDS
from newsreader.text.blocks.shapes import lone_url
from newsreader.text.dates import find_dates
from newsreader.text.lexicon.gazetteer import is_common_word, is_given_name, organisations_of, place_of
from newsreader.text.lexicon.tokens import fold
from newsreader.text.phrases.cues import MENU_WORDS
from newsreader.text.publishing.publisher_words import (
    COMPANY_WORDS,
    MEDIA_ENDINGS,
    MEDIA_WORDS,
    NEWS_WORDS,
    PLATFORMS,
    TOWN_WORDS,
)
from newsreader.text.publishing.publishers import publisher_of
from newsreader.text.sanitise import paragraph

_LEAD_CHARACTERS = 2000
_QUOTED = r"[\"«“„](?P<quoted>[^\"»”“\n]{2,60})[\"»”“]"
_WORD = r"[^\W\d_a-zа-яіїєґ](?:[\w'’-]|\.(?=\w)){{{least},40}}"
_NAMED = rf"(?P<named>{_WORD.format(least=1)}(?:\s{_WORD.format(least=0)}){{0,3}}|(?:[a-z\d-]{{2,30}}\.){{1,3}}(?:ua|com|net|org|info|ru|pl|de|by|kz)\b)"
"""Capitals in a row, a point only inside them; or a site's address."""
_SAYS = (
    r"передає|передають|інформує|інформують|повідомляє|повідомляють|пише|пишуть|передает|сообщает|информирует|пишет|"
    r"informuje|podaje|pisze|donosi|berichtet|meldet|schreibt"
)
_CITING = r"\s?,?\s(?:із|з|зі|со|с)\s(?:посиланням|ссылкой)\sна\b|,?\spowołując się na|\sunter Berufung auf|,\sciting\b"
_CITES = ("посиланням", "ссылкой", "powołując się na", "unter Berufung auf", "citing")
_KIND = r"(?:(?:(?:інтернет-|интернет-)?видання|агентство|агенція|портал|сайт|кореспондент(?:ка)?|издание|корреспондент|portal|dziennik|serwis)\s)?"
_AGENCY = r"(?P<agency>М?[ІИ]А\s[\"«“][^\"»”\n]{2,40}[\"»”])"
"""«ІА "Інфоіндустрія"», «МИА «Казинформ»»: the kind is a part of the name."""
_WITH_CITATION = re.compile(
    rf"\b(?i:{_SAYS})\s(?:o tym\s|об этом\s|про це\s)?{_KIND}(?:{_QUOTED}|{_NAMED})(?:{_CITING})"
)
_PASSES_ON = re.compile(
    rf"[,–—-]\s?(?:як\s|как\s)?(?:(?P<office>informuje|podaje)|інформує|передають|передає|передают|передает)\s"
    rf"{_KIND}(?:{_AGENCY}|{_QUOTED}|{_NAMED})(?=[.,\s]|$)"
)
_AGENCY_SAYS = re.compile(rf"\b(?i:{_SAYS})\s{_AGENCY}")
_ENGLISH = re.compile(rf"{_NAMED}\s(?:reports|reported|writes)(?:{_CITING})")
_AGENCY_LEAD = re.compile(r"^[^\W\d_][^()\n]{2,50}\((?P<named>Reuters|AP|AFP|dpa|APA|PAP)\)\s?[-–—]")
_WRITES = re.compile(
    r"[,–—-]\s(?:(?P<writes>пише|пишуть|пишет|розповідає|рассказывает|schreibt|pisze)|повідомля(?:є|ють)|сообща(?:ет|ют))\s"
    rf"{_KIND}(?:{_QUOTED}|{_NAMED})(?=[.,]?$|,\s(?:посилаючись|ссылаясь))",
)
"""At the end of a paragraph: «..., пише "Гарбуз"», and with a name that papers are called by «..., повідомляє "Гарбузова варта"»."""

_TOLD = re.compile(
    r"\b(?:повідоми(?:ли|в|ла)|розпові(?:ли|в|ла)|сказа(?:ли|в|ла|л)|заяви(?:ли|в|ла|л)|сообщи(?:ли|ла|л)|рассказа(?:ли|ла|л)|"
    r"(?:poinformował|powiedział|przekazał)[ay]?|(?:řekl|sdělil|uvedl)[ai]?)\s(?P<named>[^\W\d_a-zа-яіїєґ]{2,10})\b"
)
"""Agencies in capitals only: an office is told things as well."""

_SOURCES = (
    (_WITH_CITATION, _CITES),
    (_AGENCY_LEAD, ("Reuters", "AP", "AFP", "dpa")),
    (_PASSES_ON, ("переда", "інформує", "informuje", "podaje")),
    (_AGENCY_SAYS, ("ІА ", "ИА ")),
    (_ENGLISH, _CITES),
)
"""With words of which each finding holds one: looking for them first spares most of the time."""
_WRITING = ("пиш", "ообща", "овідомля", "озповіда", "ассказывает", "schreibt", "pisze")

_ENOUGH = 2.0
_LONE, _LONE_BELOW = 1.0, 0.5
"""A line that stands alone above the article, or below it."""
_CALLED_SO, _MAY_BE_CALLED_SO = 1.5, 0.5
"""A word that papers are called by, or a capital inside, or "24" at its end; a word that rubrics have, too."""
_LISTED = 3.0
_STATED = 3.0
"""The page says so in a line made for it."""
_OWNS = 2.0
"""A copyright line has the name."""
_OWNED = 1.5
"""A copyright line names its owner, who may be a photographer or a company: something else must speak for the name."""
_MENU = 10
"""Lines of menus from which on a page is whole, and the copyright line at its end its site's; else it may be a picture's or an agency's."""
_SAID_OF_ITSELF = 1.0
"""A line that is not the article's has it, say a credit; at most twice."""
_QUOTED_IN_TEXT, _SAID_IN_TEXT = 1.5, 0.5
"""The article has it, in quotation marks or bare: rubrics are words that articles use."""
_NOT_A_PAPER = -3.0
"""It is a place, a person, or no name at all."""
_HEADLINE_AND_LEAD = 2
_MOST_WORDS, _MOST_LETTERS = 5, 45
_NAME_WORDS = 3
"""«By», a first and a last name."""
_PRESS = MEDIA_WORDS | {"news", "новини", "новости"}
"""Behind an author. More words of news (``NEWS_WORDS``: «star», «sun») would cost the English gold pages .008 to .016 of their sources."""
_MANY_LINES = 60
"""Lines looked at from each end of the page."""
_OPENING = 3
"""Blocks of the article whose first words may hold the agency."""
_SPEAKS = frozenset({Label.CREDIT, Label.CAPTION, Label.LEGAL, Label.ADVERT, Label.SOURCE})
"""Lines in which a page speaks of itself."""
_CREDITS = frozenset({Label.SOURCE, Label.BYLINE})
"""Short ones name the agency: «ČTK, red», "avec AFP"; under a picture it is the photographer's."""
_BETWEEN = re.compile(r"[\s/,()+]+")
_NO_MASTHEAD = frozenset(
    {Label.HEADLINE, Label.ADVERT, Label.COMMENT, Label.BYLINE, Label.RELATED, Label.CAPTION, Label.CREDIT}
)
_ARTICLES = frozenset({"the", "der", "die", "das", "la", "le", "el", "il"})
_MARKS = '«"“„'
_RUBRICS = MENU_WORDS | NEWS_WORDS | TOWN_WORDS | PLATFORMS
"""What is no name alone."""
_SHELL = " \t«»„“”\"'‘’|•·—–-:;,/›»©"
_BAR = re.compile(r"[|›•·»]|\s[/—–-]\s|,\s")
_PLACE_AGENCY = re.compile(r"^[^()\n]{2,60}\((?P<name>[^\W\d_][\w.]{1,11})(?:/[\w./-]{1,20})?\)\s?[-–—.:]")
_SAYS_WHERE = re.compile(
    r"originally (?:appeared|published) (?:on|in|by) (?P<en>[^:.\n]{3,60})|Original-Content von: (?P<de>[^,\n]{3,80})|"
    r"^(?:Опубліковано|Опубликовано|Вперше опубліковано) (?:в|у|на) (?P<uk>[«\"][^»\"\n]{2,60})"
)
_WHERE = ("originally ", "Original-Content", "публ")
"""Each of these holds one."""
_SOURCE_LINE = re.compile(
    r"^(?:джерело|источник|за матеріалами|по материалам|оригінал(?: статті)?|оригинал|source|quelle|źródło|zdroj|fonte|fuente)\s?:\s?(?P<name>[^,;(\n]{2,60})",
    re.IGNORECASE,
)
# «28 ноября 2011, 14:15 [ «Аргументы.ру» ]»
_IN_BRACKETS = re.compile(r"\[\s?«(?P<name>[^»\]\n]{2,40})»\s?\]$")
# «25.11.2011 | Источник:»: the name is in the next line
_SOURCE_CUE = re.compile(r"(?:^|\|\s)(?:джерело|источник|source|quelle|źródło|zdroj)\s?:$", re.IGNORECASE)
_CITING_OTHERS = re.compile(r"\s(?:з|із|зі|со|с)\s(?:посиланням|ссылкой)\s.*$")
_OWNER = re.compile(r"©|\(c\)|copyright|all rights|права захищ|права защищ|alle rechte", re.IGNORECASE)
_OWNED_BY = re.compile(
    r"(?:©|\(c\)|copyright)(?:\s|©|\(c\)|copyright|by\b|\d{4}|[-–—,]){0,20}(?P<name>[«„“\"]?[^\d\W][^.,|\d()\n]{1,45}?)(?=\s?(?:[.,|(\n]|\d{4}|$|[-–—] |all rights|alle rechte|wszelkie|wszystkie|усі права|всі права|все права))",
    re.IGNORECASE,
)
_BY_AND_OF = re.compile(r",\s(?P<name>[A-ZА-ЯІЇЄҐ][\w.]{1,11})$")
_INNER = re.compile(r"[a-zа-яіїєґ][A-ZА-ЯІЇЄҐ]|[^\W\d]\.[^\W\d]")
_NAME = re.compile(r"[«\"„“]?[^\W\d_](?:[\w \-–.'’&№]|[«\"„“][^»\"”“]*[»\"”“])*[»\"”“]?")
"""Letters, figures, a part in quotation marks: counters, colons and calls are no names."""


class _Name(NamedTuple):
    """What may be the paper's name, the weight of how it is printed, and the block that has it."""

    name: str
    weight: float
    place: int


def cited_source(lead: Sequence[str]) -> str | None:
    """Who passes the news on, as the opening paragraphs say: «передає "Гарбуз"», "(Reuters) -"."""
    lead = [text[:_LEAD_CHARACTERS] for text in lead]
    for pattern, hints in _SOURCES:
        for text in lead:
            found = pattern.search(text) if any(map(text.__contains__, hints)) else None
            name = _name_in(found) if found else None
            if name:
                return name
    for place, text in enumerate(lead):
        found = _WRITES.search(text) if any(map(text.__contains__, _WRITING)) else None
        if found:
            name = paragraph((found["quoted"] or found["named"]).rstrip(".,"))
            known = _LISTED * _is_listed(name) + _called_so(name)
            is_news = (
                found["writes"] or place < _HEADLINE_AND_LEAD
            )  # what an office tells stands further down, in its own words
            if known or (is_news and found["quoted"] and not organisations_of(fold(name))):
                return name
    return None


def _name_in(found: re.Match[str]) -> str | None:
    groups = found.groupdict()
    name = paragraph(next(filter(None, map(groups.get, ("agency", "quoted", "named")))))
    is_office = groups.get("office") and not groups["quoted"]  # offices inform, too; papers pass on
    return name if name and (not is_office or _is_listed(name) or _called_so(name)) else None


def told_source(lead: Sequence[str]) -> str | None:
    """The agency that its sources told it: «Як повідомили УНІАН у поліції», «poinformował PAP rzecznik»."""
    for text in lead:
        for found in _TOLD.finditer(text[:_LEAD_CHARACTERS]):
            if _is_listed(found["named"]):
                return found["named"]
    return None


def printed_source(blocks: Sequence[LabelledBlock]) -> str | None:
    """The name of the paper, agency, channel or site that a page gives itself; None when nothing can be believed."""
    kept = [place for place, found in enumerate(blocks) if found.keep]
    text = [place for place in kept if blocks[place].label is not Label.HEADLINE]
    first, last = (text[0], text[-1]) if text else (len(blocks), len(blocks))
    names: dict[str, list[_Name]] = {}
    clues = (_stated(blocks, kept), _owners(blocks), _below_cues(blocks), _lone(blocks, first, last))
    for name in chain.from_iterable(clues):
        key = fold(name.name).strip(_SHELL)
        if key and key not in _RUBRICS:
            names.setdefault(key, []).append(name)
    best, weight = None, 0.0
    for same in names.values():
        # Rubrics, too, are printed several times.
        found = max(name.weight for name in same) + _spoken_for(same, blocks)
        if found >= _ENOUGH and found > weight:
            best, weight = same[0].name, found
    return best


def _stated(blocks: Sequence[LabelledBlock], kept: Sequence[int]) -> Iterator[_Name]:
    """Names that a line is there to give."""
    for place in kept[:_OPENING]:
        found = _PLACE_AGENCY.match(blocks[place].block.text)
        if found and (_has_capitals(found["name"]) or _is_listed(found["name"])):
            yield _Name(found["name"], _STATED, place)
    for place in _ends(blocks):
        text = blocks[place].block.text
        if any(map(text.__contains__, _WHERE)) and (found := _SAYS_WHERE.search(text)):
            yield _Name(_clean(next(filter(None, found.groups()))), _STATED, place)
        elif found := _SOURCE_LINE.match(text):
            name = _CITING_OTHERS.sub("", found["name"])
            is_label = blocks[place].label is Label.SOURCE and not name.islower()
            if name[:1] in _MARKS or ((is_label or name[:1].isupper()) and _may_publish(name)):
                yield _Name(_clean(name), _ENOUGH, place)
        if blocks[place].label in _CREDITS and len(text) <= _MOST_LETTERS:
            agencies = (word for word in _BETWEEN.split(text) if _has_capitals(word) and _is_listed(word))
            yield from (_Name(word, _ENOUGH, place) for word in agencies)
        if beside := _beside(blocks[place]):
            yield _Name(beside, _ENOUGH, place)
        found = _BY_AND_OF.search(text) if blocks[place].label is Label.BYLINE else None
        if found and _has_capitals(found["name"]):
            yield _Name(found["name"], _ENOUGH, place)


def _owners(blocks: Sequence[LabelledBlock]) -> Iterator[_Name]:
    """Names in the copyright lines of a whole page."""
    if sum(found.label is Label.NAV for found in blocks) < _MENU:
        return
    for place in _ends(blocks):
        owned = None if blocks[place].keep else _owned(blocks[place].block.text)
        if owned:
            yield _Name(owned, _OWNED, place)


def _owned(text: str) -> str | None:
    """The paper in a copyright line: «© 2019 Newsweek», "© Журнал «Поруч»"."""
    found = _OWNED_BY.search(text) if _OWNER.search(text) else None
    name = _clean(found["name"]) if found else ""
    words = fold(name).replace(".", "").split()
    is_name = name[:1].isupper() and len(words) <= _MOST_WORDS and COMPANY_WORDS.isdisjoint(words)
    return name if is_name and words[0] not in ALL_FUNCTION_WORDS - _ARTICLES else None


def _below_cues(blocks: Sequence[LabelledBlock]) -> Iterator[_Name]:
    """Names of papers right below a line that ends in «Джерело:»."""
    for place in _ends(blocks[:-1]):
        cue, below = blocks[place], blocks[place + 1]
        if cue.keep or below.keep or not _SOURCE_CUE.search(cue.block.text):
            continue
        name = _clean(below.block.text)
        if len(name) <= _MOST_LETTERS and _NAME.fullmatch(name) and (_is_listed(name) or _called_so(name)):
            yield _Name(name, _STATED, place + 1)


def _beside(block: LabelledBlock) -> str | None:
    """The publisher beside a date or an author."""
    text = block.block.text
    if block.label is Label.DATELINE and (found := _IN_BRACKETS.search(text)):
        return _clean(found["name"])
    return _listed_behind(text) if block.label is Label.BYLINE else None


def _listed_behind(text: str) -> str | None:
    """«By Adam Toll Global News»: a publisher behind the author's name."""
    name = " ".join(text.split()[_NAME_WORDS : _NAME_WORDS + _MOST_WORDS])
    return name if name and (_is_listed(name) or _is_press(name)) else None


def _is_press(name: str) -> bool:
    """Two words in capitals, the last one a paper's: «Global News», "Harbour Times"."""
    words = name.split()
    return len(words) > 1 and name.istitle() and fold(words[-1]) in _PRESS and not _is_call(fold(words[0]))


def _lone(blocks: Sequence[LabelledBlock], first: int, last: int) -> Iterator[_Name]:
    """Names that stand alone, or first in a line of their own, or before the date."""
    for place in _ends(blocks):
        found, text = blocks[place], blocks[place].block.text.strip()
        is_below, is_date = place > last and found.label is Label.SOURCE, found.label is Label.DATELINE
        if (
            found.keep
            or found.label in _NO_MASTHEAD
            or "\n" in text
            or not (place < first or is_below or is_date)
        ):
            continue
        if is_date:
            dates = find_dates(text)[:1]
            text = text[: dates[0].span.start] if dates else ""
        name = _clean(_BAR.split(text, maxsplit=1)[0])
        if len(name) <= _MOST_LETTERS and len(name.split()) <= _MOST_WORDS and _NAME.fullmatch(name):
            yield _Name(name, _LONE_BELOW if is_below else _LONE, place)


def _spoken_for(same: Sequence[_Name], blocks: Sequence[LabelledBlock]) -> float:
    """What speaks for a name, or against it, besides the lines that give it."""
    name = same[0].name
    if lone_url(name) or not _NAME.fullmatch(name):
        return _NOT_A_PAPER
    known = _LISTED * _is_listed(name) + _called_so(name)
    if not known and (not _has_capital(name) or place_of(fold(name)) or is_given_name(fold(name).split()[0])):
        return _NOT_A_PAPER
    own, key = {one.place for one in same}, fold(name).strip(_SHELL)
    owns = said = 0.0
    lines = 0
    for place in _ends(blocks):
        text = blocks[place].block.text
        at = -1 if place in own else _standing(name, text)
        if at < 0 or fold(text).strip(_SHELL) == key:  # a rubric, too, is printed several times
            continue
        if blocks[place].keep:
            is_quoted = at > 0 and text[at - 1] in _MARKS
            said = max(said, _QUOTED_IN_TEXT if is_quoted else _SAID_IN_TEXT)
        elif _OWNER.search(text):
            owns = _OWNS
        elif blocks[place].label in _SPEAKS:
            lines += 1
    return known + owns + said + _SAID_OF_ITSELF * min(lines, 2)


def _standing(name: str, text: str) -> int:
    """Where a name stands in a text with no letter or figure beside it; -1 where it does not."""
    at = text.find(name)
    while at >= 0 and (text[at - 1 : at].isalnum() or text[at + len(name) : at + len(name) + 1].isalnum()):
        at = text.find(name, at + 1)
    return at


def _called_so(name: str) -> float:
    """Whether papers are called like this."""
    words = fold(name).replace("-", " ").split()
    if not (name[0].isupper() or _INNER.search(name) or len(words) == 1) or _is_call(words[0]):
        return 0.0
    if len(words) > 1 and any(word in MEDIA_WORDS for word in words):
        return _CALLED_SO
    if any(word.endswith(MEDIA_ENDINGS) and word not in MEDIA_WORDS for word in words) or _INNER.search(name):
        return _CALLED_SO
    if words[1:] and words[-1] in TOWN_WORDS and not _is_everyday(words[0]):
        return _CALLED_SO
    if not any(word in NEWS_WORDS for word in words):
        return 0.0
    # «Новини культури»: of words that are declined the table of everyday words has one form only.
    is_own = any(word.isascii() and word.isalpha() and not _is_everyday(word) for word in words)
    return _CALLED_SO if is_own else _MAY_BE_CALLED_SO


def _is_call(first: str) -> bool:
    """Whether a line that begins so says something: "No media source currently available"."""
    return first in ALL_FUNCTION_WORDS and first not in _ARTICLES


def _is_everyday(word: str) -> bool:
    return word in NEWS_WORDS or any(is_common_word(word, language) for language in ("en", "de", "pl"))


def _ends(blocks: Sequence[LabelledBlock]) -> Iterator[int]:
    """The blocks at both ends of a page, the first ones first."""
    count = len(blocks)
    yield from range(min(count, _MANY_LINES))
    yield from range(max(_MANY_LINES, count - _MANY_LINES), count)


def _clean(name: str) -> str:
    """Without what stands around it; a quotation mark inside keeps its other one."""
    bare = paragraph(name).partition(" (")[0].strip(_SHELL)
    return f"{bare}»" if "«" in bare and "»" not in bare else bare


def _has_capital(name: str) -> bool:
    """«dts Nachrichtenagentur» opens low, but is a name."""
    return any(word[0].isupper() for word in name.split())


def _has_capitals(name: str) -> bool:
    return sum(letter.isupper() for letter in name) > 1


def _may_publish(name: str) -> bool:
    return _is_listed(name) or not organisations_of(fold(name))


def _is_listed(name: str) -> bool:
    found = publisher_of(name)
    return found is not None and found.is_listed
