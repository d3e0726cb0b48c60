"""What a site says to its readers in its own voice: begs, offers, notices. Known by the words, whatever the phrase.

A line belongs to the site when it speaks to the reader, when much of it is what sites talk about, and when the
article itself does not talk about that: an article on newsletters may say "newsletter" in every line.
"""

import re
from collections import Counter
from collections.abc import Mapping, MutableSequence, Sequence
from functools import cache, partial
from typing import NamedTuple

from newsreader.model import Label
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict
from newsreader.text.memo import Memo
from newsreader.text.phrases import site_words
from newsreader.text.phrases.cues import is_false_friend

_MOST_WORDS = 90
_FEWEST_WORDS = 3
_TELLING, _USUAL = 2, 1
_POINTS, _SHARE = 4, 0.3
_TOLD_POINTS, _TOLD_SHARE = 3, 0.24
_SILENT_POINTS, _SILENT_SHARE = 4, 0.4
"""Least points and points a word: of a line that speaks to the reader, of one that holds a telling word too, of one
that only holds telling words. Of what the other rules leave of real news, as an extractor saved it (dev, 7,231 blocks of
articles, 1,307 of other things), they find 24 of the other things and 1 block of an article; on whole dumps 134 and none."""
_TOPIC_BLOCKS, _TOPIC_SHARE = 3, 0.2
"""So much of the prose holds telling words: the article is about sites, and says nothing by using their words."""
_TALK_SHARE = 0.3
"""So many paragraphs speak to the reader: a letter, a horoscope, advice. Speaking says nothing there."""
_PHONE_DIGITS = 6
_MATTERS = (Label.ADVERT, Label.LEGAL)
_BEGINNING = 5
_HEAD = 3
_READER_POINTS = 2
_DISTINCT = 2
_BRIEF_WORDS, _BRIEF_SHARE = 6, 0.6
"""A line as short as «Forgot your password?» needs one word only."""
_QUOTES = ("«", '"', "“", "„", "‘", "'", "»", "—", "–", "-", "•", "*", "|")
# «MR. DOYLE: I signed the bench.»
_SPEAKER = re.compile(
    r"(?!(?:READ|MORE|SUBSCRIBE|NEWSLETTER|SIGN|FOLLOW|JOIN)\b)(?:[A-ZÀ-Ž]{2,20}[. ]{1,2}){0,2}[A-ZÀ-Ž]{2,20}:\s"
)
_POLITE = re.compile(r"(?<=[a-zäöüß,] )(?:Sie|Ihr(?:e[mnrs]?)?|Ihnen)\b")
"""German tells "you" from "she" and "they" by its capital, but not where a sentence begins."""
_ASKS = re.compile(r"(?:^|[.!?:…]\s+)[^\w]{0,3}([^\W\d_]+)")

Verdicts = MutableSequence[Verdict | None]


class _Words(NamedTuple):
    """The words of a page's language and of those that sites fall back on."""

    reader: frozenset[str]
    asking: frozenset[str]
    is_polite: bool
    points: Memo[int]
    """Of a word; 0 for most."""


_EVERYWHERE = ("en", "uk", "ru")
"""Sites in other languages speak these too: their words look like no others (uk, ru) or are known everywhere (en)."""


@cache
def _words(language: str | None) -> _Words:
    codes = dict.fromkeys((*_EVERYWHERE, *((language,) if language in site_words.USUAL else ())))
    whole: dict[str, int] = {}
    begun: dict[str, list[tuple[str, int]]] = {}
    for table, points in ((site_words.USUAL, _USUAL), (site_words.TELLING, _TELLING)):
        for entry in " ".join(table[code] for code in codes).split():
            if entry.endswith("."):
                whole[entry[:-1]] = points
            else:
                begun.setdefault(entry[:_HEAD], []).append((entry, points))
    by_head = {head: tuple(sorted(entries, key=lambda e: (-e[1], e[0]))) for head, entries in begun.items()}
    return _Words(
        frozenset(" ".join(site_words.READER[code] for code in codes).split()),
        frozenset(" ".join(site_words.ASKING[code] for code in codes).split()),
        language == "de",
        Memo(partial(_points, whole, by_head)),
    )


def _asks(folded: str, words: Sequence[str], asking: frozenset[str]) -> bool:
    """Whether a sentence begins with such a word; where the line has none, its sentences need not be looked for."""
    words = words if "'" not in folded else " ".join(words).replace("'", " ").split()
    return not asking.isdisjoint(words) and any(found[1] in asking for found in _ASKS.finditer(folded))


def _points(whole: Mapping[str, int], begun: Mapping[str, tuple[tuple[str, int], ...]], word: str) -> int:
    found = whole.get(word)
    if found is not None:
        return found
    for entry, points in begun.get(word[:_HEAD], ()):
        if word.startswith(entry):
            return points
    return 0


_LEGAL = tuple(site_words.LEGAL.split())
_OWN = tuple(site_words.OWN.split())
_SERVICE = tuple(site_words.SERVICE.split())


_QUOTED = re.compile(r"«[^«»]{35,300}»|“[^“”]{35,300}”|„[^„“”]{35,300}[“”]")
"""Longer than the name of a channel or a newsletter."""


# «Про це САП повідомляє в телеграм-каналі»: who told the newsroom, and where
_REPORTED = re.compile(
    r"(?:про (?:це|цю|подію|інцидент|аварію|рішення)|об (?:этом|инциденте)|о (?:случившемся|происшествии)|o (?:tym|sprawie)|darüber|davon|o tom|"
    r"(?:як|про що) (?:повідом|переда|пише|інформу|зазнач|розпов)|(?:как|о чем|о чём) (?:сообщ|переда|пишет|информиру|рассказ)|jak (?:informuje|poinform|podaje|podał|przekaz))"
)


class _Voice(NamedTuple):
    """What was heard in a block: its site words (by their beginnings) with points, and whether it speaks to the reader."""

    words: dict[str, int]
    speaks: int
    many: int


def mark_site_voice(page: Sequence[Traits], verdicts: Verdicts, language: str | None) -> None:
    """Label what the site says to its reader. Changes ``verdicts`` in place."""
    table = _words(language)
    voices = [_listen(traits, table) for traits in page]
    heard = [_is_sites(voice.words, voice, voice.speaks) for voice in voices]
    prose = [
        voice
        for traits, voice, is_heard in zip(page, voices, heard, strict=True)
        if traits.is_dense
        and not is_heard
        and (verdicts[traits.place] is None or traits.text.startswith(_QUOTES))
    ]
    topical = sum(_TELLING in voice.words.values() and not voice.speaks for voice in prose)
    if topical >= _TOPIC_BLOCKS or (topical > 1 and topical > _TOPIC_SHARE * len(prose)):
        _spare_matter(page, verdicts)
        return
    speaking = sum(voice.speaks > 0 for voice in prose)
    is_talk = speaking > 1 and speaking >= _TALK_SHARE * len(prose)
    spread = Counter(beginning for voice in prose for beginning in voice.words)
    for traits, voice, is_heard in zip(page, voices, heard, strict=True):
        if not is_heard or verdicts[traits.place] is not None or not _may_be_sites(traits):
            continue
        new = {beginning: points for beginning, points in voice.words.items() if not spread[beginning]}
        if _is_sites(new, voice, 0 if is_talk else voice.speaks):
            verdicts[traits.place] = _verdict(traits, new)


def _spare_matter(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """In an article about sites, phrases of theirs are its matter, unless the line is nothing else."""
    prose = [traits.place for traits in page if traits.is_dense and verdicts[traits.place] is None]
    for traits in page[: prose[-1]] if prose else ():
        cue = traits.cue
        if cue is not None and (cue.rest or cue.anywhere) and cue.label in _MATTERS:
            verdicts[traits.place] = None


def _may_be_sites(traits: Traits) -> bool:
    """Not a quote, a list item, a help line; nor a line that mostly quotes, or says who said it."""
    if 3 * sum(map(len, _QUOTED.findall(traits.text))) > len(traits.text):
        return False
    if _REPORTED.match(traits.folded):
        return False
    helps = sum(map(str.isdigit, traits.text)) >= _PHONE_DIGITS
    is_said = traits.text.startswith(_QUOTES) or _SPEAKER.match(traits.text) is not None
    return not helps and not is_said and not is_false_friend(traits.text)


def _listen(traits: Traits, table: _Words) -> _Voice:
    many = len(traits.words)
    if many > 2 * _MOST_WORDS:
        return _Voice({}, 0, many)
    words: dict[str, int] = {}
    whole = traits.words if "-" not in traits.folded else " ".join(traits.words).replace("-", " ").split()
    told = [
        (word, points)
        for word, points in zip(whole, map(table.points.__getitem__, whole), strict=True)
        if points
    ]
    for word, points in told:
        words[word[:_BEGINNING]] = max(points, words.get(word[:_BEGINNING], 0))
    if not words and not traits.is_dense:
        return _Voice(words, 0, many)  # a short line without such a word is not asked whom it speaks to
    speaks = 0
    if not traits.text.startswith(_QUOTES):
        speaks = min(_READER_POINTS, len(table.reader.intersection(traits.words)))
        speaks += _asks(traits.folded, whole, table.asking)
        if table.is_polite and not speaks:
            speaks = _POLITE.search(traits.text) is not None
    return _Voice(words, speaks, many)


def _is_sites(words: dict[str, int], voice: _Voice, speaks: int) -> bool:
    if not _FEWEST_WORDS <= voice.many <= _MOST_WORDS or not words:
        return False
    told = _TELLING in words.values()
    points = sum(words.values()) + speaks
    share = points / voice.many
    if not speaks:
        return told and points >= _SILENT_POINTS and share >= _SILENT_SHARE
    if len(words) < _DISTINCT:
        return told and voice.many <= _BRIEF_WORDS and share >= _BRIEF_SHARE
    if told:
        return points >= _TOLD_POINTS and share >= _TOLD_SHARE
    return points >= _POINTS and share >= _SHARE and any(word.startswith(_OWN) for word in words)


def _verdict(traits: Traits, words: dict[str, int]) -> Verdict:
    label = Label.ADVERT
    if any(word.startswith(_LEGAL) for word in traits.words):
        label = Label.LEGAL
    elif any(word.startswith(_SERVICE) for word in traits.words):
        label = Label.NAV
    shown = [word for word in dict.fromkeys(traits.words) if word[:_BEGINNING] in words][:4]
    return Verdict(label, f"the site speaks of its own: «{', '.join(shown)}»", 0.75)
