"""Cue phrases: what a line says about itself («Читайте також», "Advertisement", "All rights reserved").

The phrases are data (``cue_phrases``). A block is looked up by its first words, so the cost does not grow
with the number of phrases.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from newsreader.model import Label
from newsreader.text.lexicon.language import WORD
from newsreader.text.memo import Memo
from newsreader.text.phrases import (
    cue_phrases,
    cue_phrases_bg,
    cue_phrases_cs,
    cue_phrases_de,
    cue_phrases_en,
    cue_phrases_es,
    cue_phrases_fr,
    cue_phrases_it,
    cue_phrases_pl,
    feed_words,
)
from newsreader.text.phrases.cue_table import CuePhrases
from newsreader.text.plain import fold

MAX_SHORT = 300
"""Characters up to which a line may be "about" itself; a longer one is prose that mentions something."""

MAX_LEGAL = 900

_LEAD_IN = re.compile(r"[^\w©(]{0,8}")
_FIRST_WORD = re.compile(r"[^\W_]+|©|\S")
_GAP = " \t\n\r"
_OPENERS = "«\"“„'([:.-–—|→>▶►…#@!?*•/"


class Cue(NamedTuple):
    """What was found: the label it speaks for, the phrase as printed, and what follows it."""

    label: Label
    phrase: str
    rest: str
    governs: bool = False
    """True for headings that speak about what comes after them."""
    feed: bool = False
    """True for lists at an article's end, which rarely let the article go on."""
    anywhere: bool = False
    """True when the phrase was found inside the line, not at its start."""
    composed: bool = False
    """True for a heading that is only made of the words of such headings."""


class _Phrase(NamedTuple):
    text: str
    label: Label
    needs_colon: bool
    also: str = ""
    feed: bool = False
    pointer: bool = False
    titled: bool = False
    """Only right before a title, with nothing between."""


def _split(phrases: str) -> Iterator[str]:
    return (part for part in (piece.strip() for piece in phrases.split(" | ")) if part)


def _starts_by_word() -> dict[str, list[tuple[str, _Phrase]]]:
    """What lines start with, as it is written and what it is like, by the first word: most is never looked at."""
    found: dict[str, list[tuple[str, _Phrase]]] = {}
    for phrases, like in _tables_of_starts():
        for text in _split(phrases):
            word = _FIRST_WORD.search(text)
            found.setdefault(word[0] if word else "", []).append((text, like))
    return found


def _tables_of_starts() -> Iterator[tuple[str, _Phrase]]:
    pointer = _Phrase("", Label.RELATED, needs_colon=False, pointer=True)
    for table in TABLES:
        yield table.also, pointer
        yield table.feed, pointer._replace(feed=True)
        for label, phrases in table.starts.items():
            yield phrases, _Phrase("", label, needs_colon=False)
    yield cue_phrases.CALLS_BEFORE_TITLES, pointer._replace(titled=True)


def _phrases_from(word: str) -> tuple[_Phrase, ...]:
    """The phrases that begin with a word, the longest first."""
    phrases = [_phrase(text, like) for text, like in _STARTS_BY_WORD.get(word, ())]
    return tuple(sorted(phrases, key=lambda phrase: -len(phrase.text)))


def _phrase(text: str, like: _Phrase) -> _Phrase:
    if like.titled:
        return like._replace(text=text)
    head, _, also = (text, "", "") if like.pointer else (part.strip() for part in text.partition("+"))
    return like._replace(text=head.rstrip(":"), needs_colon=head.endswith(":"), also=also)


def _lines() -> dict[str, Label]:
    found: dict[str, Label] = {}
    for table in TABLES:
        for label, phrases in (*table.lines.items(), (Label.DATELINE, table.dates)):
            found |= {text.rstrip(":"): label for text in _split(phrases)}
    return found


def _menu_words() -> frozenset[str]:
    menu = {text for text in _split(cue_phrases.LINES[Label.NAV]) if " " not in text}
    return frozenset(menu | set(cue_phrases.SECTIONS.split()))


_FIRST = CuePhrases(
    also=" | ".join(cue_phrases.ALSO.values()),
    feed=" | ".join(cue_phrases.FEED.values()),
    more=cue_phrases.MORE_TAILS,
    comments=" | ".join(cue_phrases.COMMENTS.values()),
    tags=cue_phrases.TAG_HEADINGS,
    dates=cue_phrases.LINES_OF_DATES,
    bylines=cue_phrases.BYLINES,
    friends=cue_phrases.FALSE_FRIENDS,
    lines=cue_phrases.LINES,
    starts=cue_phrases.STARTS,
    contains=cue_phrases.CONTAINS,
)
TABLES = (
    _FIRST,
    cue_phrases_en.PHRASES,
    cue_phrases_de.PHRASES,
    cue_phrases_pl.PHRASES,
    cue_phrases_fr.FRENCH,
    cue_phrases_es.SPANISH,
    cue_phrases_es.PORTUGUESE,
    cue_phrases_it.ITALIAN,
    cue_phrases_it.ROMANIAN,
    cue_phrases_cs.CZECH,
    cue_phrases_cs.TURKISH,
    cue_phrases_bg.BULGARIAN,
    cue_phrases_bg.BELARUSIAN,
)
_STARTS_BY_WORD = _starts_by_word()
_STARTS = Memo(_phrases_from)
_LINES = _lines()
MENU_WORDS = _menu_words()
_TAGS = frozenset(text for table in TABLES for text in _split(table.tags))
_COMMENTS = frozenset(text for table in TABLES for text in _split(table.comments))
_ALSO = frozenset(text.rstrip(":") for table in TABLES[1:] for text in _split(table.also))
_FEED = frozenset(_split(_FIRST.feed)) | {
    text for table in TABLES[1:] for text in _split(table.feed) if text not in _ALSO
}
"""What also points to a single article lets the article go on, and is no list's heading."""
_TAILS = tuple(text for table in TABLES for text in _split(table.more))
_MORE = frozenset(_TAILS)
_FRIENDS = tuple(text for table in TABLES for text in _split(table.friends))
_CONTAINS = tuple(
    (label, text.partition("+")[0].strip(), text.partition("+")[2].strip())
    for table in TABLES
    for label, phrases in table.contains.items()
    for text in phrases.split(" | ")
    if text.strip(" |")
)
_NEAR_END = 60
"""Who made a picture is said at a caption's end."""


def _feed_words(table: Mapping[str, str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Whole words, and beginnings of words."""
    entries = " ".join(table.values()).split()
    whole = frozenset(entry.rstrip(".") for entry in entries)
    return whole, tuple(entry for entry in entries if not entry.endswith("."))


_WHICH, _WHAT, _READ, _AROUND = 1, 2, 4, 8
_FEED_TABLES = tuple(
    (bit, *_feed_words(table))
    for bit, table in (
        (_WHICH, feed_words.WHICH),
        (_WHAT, feed_words.WHAT),
        (_READ, feed_words.READ),
        (_AROUND, feed_words.AROUND),
    )
)


@lru_cache(maxsize=16_384)
def _feed_bits(word: str) -> int:
    """Which of the words that head lists a word is."""
    return sum(bit for bit, whole, starts in _FEED_TABLES if word in whole or word.startswith(starts))


_FEED_WORDS = 7
"""Words of the longest heading of a list."""
_ABOUT_WORDS = 4
_NEWS_WORDS = 3
_NEWS = ("новини", "новости", "статті", "статьи", "матеріали", "материалы")
_MAX_FEED = 60
_TITLE_GAPS = 3
# «Читайте також про кіно: Назва»
_ABOUT = re.compile(
    r"(?:про|о|об|на тему|за темою|по теме|у розділі|в разделе|на сайті|на сайте)\s[^:.!?\n]{2,40}:\s?\S"
)
_MAX_COMMENTS = 40
_TO_YOU = frozenset(feed_words.TO_YOU.split())
_MORE_ABOUT = tuple(f"{phrase} " for phrase in feed_words.MORE_ABOUT.split(" | "))
_ALSO_ENDS = tuple(feed_words.ALSO_ENDS.split(" | "))
_COMMENT_NOUNS = frozenset(feed_words.COMMENT_NOUNS.split())
_AROUND_COMMENTS = frozenset(feed_words.AROUND_COMMENTS.split())
_WHOLE = 12
"""Shorter phrases inside a line must end where a word ends ("via ap" is not in "via api")."""
_DIGIT = re.compile(r"\d")
_COUNTER = re.compile(r"[\s(:\[]*\d{1,5}[\s)\]]*")
_EDGE = " \t\n\r:.…!?»\"”'*•·-–—|>→▶►«“„#"
_WORD_EDGE = f"{_EDGE},"


def find_cue(text: str, folded: str | None = None, words: Iterable[str] | None = None) -> Cue | None:
    """The strongest thing that a block says about itself, or None.

    Args:
        text: The block as printed.
        folded: The same folded, if the caller has it.
        words: The words of that, likewise.
    """
    folded = fold(text) if folded is None else folded
    words = WORD.findall(folded) if words is None else words
    if len(text) > MAX_SHORT:
        return _inside(folded, words, long=True) if len(text) <= MAX_LEGAL else None
    return (
        _whole_line(text, folded) or _start(text, folded) or _composed(text, folded) or _inside(folded, words)
    )


def is_false_friend(text: str) -> bool:
    """Whether the block opens like a cue but always belongs to the article («Нагадаємо»)."""
    return opens_as_friend(fold(text[:40]))


def opens_as_friend(folded: str) -> bool:
    """The same of a text that is folded already."""
    return folded.lstrip().startswith(_FRIENDS)


def ends_like_teaser(text: str) -> str | None:
    """The "read more" at the end of a teaser, if there is one."""
    folded = fold(text[-40:]).rstrip(_EDGE)
    return next(filter(folded.endswith, _TAILS), None) if folded.endswith(_TAILS) else None


def is_more_link(text: str) -> bool:
    """Whether the line says nothing but "read more"."""
    return fold(text).strip(_EDGE) in _MORE


def _whole_line(text: str, folded: str) -> Cue | None:
    if folded.endswith(("?", "!", ".")) and not folded.endswith("..."):
        return None
    bare = folded.strip(_EDGE)
    if bare in _COMMENTS or (len(bare) < _MAX_COMMENTS and _heads_comments(bare)):
        return Cue(Label.COMMENT, text.strip(), "", governs=True, feed=True)
    if bare in _FEED:
        return Cue(Label.RELATED, text.strip(), "", governs=True, feed=True)
    if bare in _TAGS:
        return Cue(Label.NAV, text.strip(), "", governs=True)
    label = _LINES.get(bare)
    return Cue(label, text.strip(), "") if label is not None else None


def _composed(text: str, folded: str) -> Cue | None:
    """A heading of a list that is no phrase we know, but made of the words of such headings."""
    if len(folded) > _MAX_FEED or (folded.endswith(("?", "!", ".")) and not folded.endswith("...")):
        return None
    if folded.endswith(_ALSO_ENDS):
        return Cue(Label.RELATED, text.strip(), "", governs=True)
    if not _heads_feed(folded.strip(_EDGE), is_label=folded.endswith(":")):
        return None
    return Cue(Label.RELATED, text.strip(), "", governs=True, feed=True, composed=True)


def _heads_comments(bare: str) -> bool:
    """«Коментарі (12)», «Читати всі коментарі»: comments, a number, and what one does with them."""
    rest = _COUNTER.sub("", bare).strip(_EDGE) if _DIGIT.search(bare) else bare
    if rest in _COMMENTS:
        return True
    words = [word.strip(_EDGE) for word in rest.split()]
    return not _COMMENT_NOUNS.isdisjoint(words) and all(
        word in _COMMENT_NOUNS or word in _AROUND_COMMENTS or word.isdigit() for word in words
    )


def _heads_feed(bare: str, *, is_label: bool) -> bool:
    """Whether a short line is made of the words that head lists: «Інші новини за темою», «Що ще почитати»."""
    pieces = bare.split()
    if len(pieces) <= (_FEED_WORDS if is_label else _ABOUT_WORDS) and bare.startswith(_MORE_ABOUT):
        return True
    if not 1 < len(pieces) <= _FEED_WORDS:
        return False
    words = [piece.strip(_WORD_EDGE) for piece in pieces]
    kinds = [_feed_bits(word) for word in words if word]
    which, what, read = (any(kind & bit for kind in kinds) for bit in (_WHICH, _WHAT, _READ))
    strangers = kinds.count(0)
    to_you = which or what or not _TO_YOU.isdisjoint(words)
    news = what and strangers <= 1 and len(words) <= _NEWS_WORDS and words[0] in _NEWS
    return news or (which and what and strangers <= 1) or (read and to_you and not strangers)


def _start(text: str, folded: str) -> Cue | None:
    skipped = _LEAD_IN.match(folded)
    at = skipped.end() if skipped else 0
    word = _FIRST_WORD.match(folded, at)
    for phrase in _STARTS[word[0]] if word else ():
        end = at + len(phrase.text)
        if folded.startswith(phrase.text, at) and _stands(phrase, text, folded, end):
            rest = folded[end:].strip(_EDGE)
            governs = phrase.pointer and not rest
            composed = phrase.feed and not governs
            return Cue(
                phrase.label, _printed(text, phrase.text), rest, governs, phrase.feed, composed=composed
            )
    return None


def _stands(phrase: _Phrase, text: str, folded: str, end: int) -> bool:
    """Whether the phrase ends here as a cue does: at a colon, a quote, a capital, or the line's end."""
    rest = folded[end:].lstrip(_GAP)
    if phrase.text == "©":
        return not text.partition("©")[2].lstrip(_GAP)[:1].islower()
    if phrase.needs_colon or phrase.also:
        return phrase.also in rest and (not phrase.needs_colon or rest.startswith(":"))
    if not rest or not phrase.pointer:
        is_asked = folded.endswith("?") and not phrase.text.endswith("?")
        if not rest and (phrase.titled or is_asked):
            return False
        return not folded[end : end + 1].isalpha() or not phrase.text[-1:].isalpha()
    if phrase.feed:
        return rest.startswith((":", "|"))
    squeezed = " ".join(text.split())
    after = squeezed[end:].lstrip(_GAP) if len(squeezed) == len(folded) else rest
    is_title = after[-1] not in ".!:;…" and after.count(" ") >= _TITLE_GAPS
    return (is_title or not phrase.titled) and _begins_title(after, titled=phrase.titled)


def _begins_title(after: str, *, titled: bool) -> bool:
    """A capital; where the phrase is sure enough also a number, a quote, or what the piece is about."""
    if titled or after[:1].isupper():
        return after[:1].isupper()
    return after[:1].isdigit() or after[:1] in _OPENERS or _ABOUT.match(after) is not None


def _printed(text: str, phrase: str) -> str:
    """The phrase in the block's own capitals."""
    squeezed = " ".join(text.split())
    at = fold(squeezed).find(phrase)
    return squeezed[at : at + len(phrase)] if at >= 0 else phrase


def _inside(folded: str, words: Iterable[str], *, long: bool = False) -> Cue | None:
    """The first phrase of the table that the line holds; only those are tried whose first word it has."""
    places = [
        place
        for word in _FIRST_WORDS.intersection(words)
        for place in _BY_WORD[word]
        if _CONTAINS[place][1] in folded
    ]
    if any(map(folded.__contains__, _APART)):
        places += [place for place in _UNINDEXED if _CONTAINS[place][1] in folded]
    for place in sorted(places):
        label, phrase, also = _CONTAINS[place]
        if long and label is not Label.LEGAL:
            continue
        at = folded.rfind(phrase)
        if label is Label.CREDIT and at < len(folded) - _NEAR_END:
            continue
        if also in folded and not (
            phrase[-1].isalpha() and folded[at + len(phrase) :][:1].isalpha() and len(phrase) < _WHOLE
        ):
            return Cue(label, phrase, "", anywhere=True)
    return None


def _contains_by_word() -> tuple[dict[str, tuple[int, ...]], tuple[int, ...]]:
    """Places in the table of phrases by their first word; those whose first word may go on in the line stand apart."""
    table: dict[str, list[int]] = {}
    apart: list[int] = []
    for place, (_, phrase, _) in enumerate(_CONTAINS):
        words = WORD.findall(phrase)
        if not words or (len(words) == 1 and len(phrase) >= _WHOLE and phrase[-1].isalpha()):
            apart.append(place)
        else:
            table.setdefault(words[0], []).append(place)
    return {word: tuple(places) for word, places in table.items()}, tuple(apart)


_BY_WORD, _UNINDEXED = _contains_by_word()
_FIRST_WORDS = frozenset(_BY_WORD)
_APART = tuple({_CONTAINS[place][1] for place in _UNINDEXED})
