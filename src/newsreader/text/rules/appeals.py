"""Lines in which the site speaks for itself: follow us, support us, write to us, our rules.

A phrase is only one way to say it («Більше новин – у нашому Телеграмі»); the parts are always there: a channel, a call,
"us". A line is judged by the classes of words that meet in it, wherever they stand.
"""

import re
from collections.abc import Iterator, MutableSequence, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from newsreader.model import Label
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict
from newsreader.text.lexicon.language import WORD
from newsreader.text.memo import Memo
from newsreader.text.phrases import appeal_words

_MOST_WORDS = 60
"""A longer line tells more than a call."""
_EDGE_WORDS = 120
_MOST_SENTENCES = 2
"""Amid the article, more sentences are a paragraph of it."""
_LABEL_WORDS = 6
"""A rule for lines as short as this is about labels, not sentences."""
_TOLD = 0.3
_ELSEWHERE = 0.5
"""A line of which half the content words occur in the article is about the article's matter, even if that is the press."""


_BOX = "a box of the site's, not about the article"


class _Rule(NamedTuple):
    label: Label
    reason: str
    classes: tuple[str, ...]
    coverage: float = _ELSEWHERE
    most: int = _MOST_WORDS
    sentences: int = 9
    """More sentences than this are a paragraph, wherever it stands."""
    edge: bool = False
    first_sentence: bool = False
    """The first class must stand in the line's first sentence."""
    """Only outside the stretch in which the article tells its matter."""
    never: tuple[str, ...] = ("SAYS",)
    """Classes whose words speak against it: who is said to say something, an office that asks to follow its channel."""


_RULES = (
    _Rule(Label.ADVERT, "asks to follow the site", ("CHANNELS", "FOLLOW", "OWN")),
    _Rule(
        Label.ADVERT,
        "asks to follow a channel",
        ("CHANNELS", "SUBSCRIBE"),
        coverage=0.3,
        most=25,
        edge=True,
        never=("SAYS", "OFFICIAL"),
    ),
    _Rule(
        Label.ADVERT,
        "asks to follow a channel",
        ("CHANNELS", "SUBSCRIBE"),
        coverage=0.25,
        most=25,
        never=("SAYS", "OFFICIAL"),
    ),
    _Rule(
        Label.ADVERT,
        "asks to subscribe",
        ("SIGN_UP",),
        coverage=0.4,
        most=20,
        never=("SAYS", "OFFICIAL"),
        edge=True,
    ),
    _Rule(
        Label.ADVERT, "tells what the reader would miss", ("MISS", "FOLLOW"), coverage=0.2, most=25, edge=True
    ),
    _Rule(Label.ADVERT, "asks for support", ("GIVE", "GIVING"), coverage=0.15, most=30, edge=True),
    _Rule(Label.ADVERT, "asks for support", ("GIVE", "GIVING", "OWN")),
    _Rule(Label.ADVERT, "asks for support", ("GIVE", "GIVING", "READERS"), coverage=0.3, most=40),
    _Rule(Label.ADVERT, "asks for support", ("GIVE", "READERS", "OWN"), coverage=0.3, most=40),
    _Rule(Label.ADVERT, "asks for support", ("HELP", "OWN"), coverage=0.3, most=30, edge=True),
    _Rule(Label.ADVERT, "asks for support", ("GIVE", "WE", "READERS"), coverage=0.3, most=120, edge=True),
    _Rule(Label.ADVERT, "asks to write to the newsroom", ("NEWS", "TELL", "OWN")),
    _Rule(Label.ADVERT, "asks to write to the newsroom", ("CHANNELS", "TELL", "OWN")),
    _Rule(
        Label.ADVERT, "asks to write to the newsroom", ("NEWS", "TELL", "READERS"), coverage=0.3, edge=True
    ),
    _Rule(Label.NAV, _BOX, ("WIDGET",), coverage=0.2, most=6, edge=True),
    _Rule(Label.ADVERT, "says that the text goes on after an advert", ("BREAK", "CONTINUES"), most=10),
    _Rule(Label.LEGAL, "says whose views the site prints", ("VIEWS", "NEWSROOM", "AGREE")),
    _Rule(Label.LEGAL, "says who answers for what is printed", ("ANSWER", "NEWSROOM", "MATTER")),
    _Rule(Label.ADVERT, "offers something for sale", ("OFFER", "BUY"), coverage=0.2, most=30, sentences=2),
    _Rule(Label.RELATED, "points at another article", ("POINT", "THERE"), coverage=0.4, most=25),
    _Rule(Label.RELATED, "points at another article", ("MORE", "PIECE"), coverage=0.35, most=14),
    _Rule(Label.LEGAL, "a rule about reprinting", ("COPY", "MATTER", "LEAVE"), coverage=0.35),
    _Rule(Label.LEGAL, "a rule about reprinting", ("USE", "MATTER", "LINK"), coverage=0.35),
    _Rule(Label.LEGAL, "asks for consent to the use of the reader's data", ("PRIVATE", "CONSENT")),
    _Rule(Label.LEGAL, "a disclaimer", ("ONLY", "MATTER", "ADVICE")),
    _Rule(
        Label.BYLINE, "about the author", ("AUTHOR", "CAREER"), coverage=0.6, edge=True, first_sentence=True
    ),
    _Rule(Label.NAV, "asks to report mistakes", ("ERROR", "MEND"), coverage=0.3, most=30),
)


class _Class(NamedTuple):
    bit: int
    whole: frozenset[str]
    beginnings: tuple[str, ...]


def _classes() -> Iterator[tuple[str, _Class]]:
    """The tables of ``appeal_words``: a bit for each class."""
    named = sorted({name for rule in _RULES for name in (*rule.classes, *rule.never)})
    for place, name in enumerate(named):
        entries = " ".join(getattr(appeal_words, name).values()).split()
        whole = frozenset(entry.rstrip(".") for entry in entries)
        yield name, _Class(1 << place, whole, tuple(entry for entry in entries if not entry.endswith(".")))


_CLASSES = dict(_classes())
_NEEDED = tuple(sum(_CLASSES[name].bit for name in rule.classes) for rule in _RULES)


def _entries() -> tuple[dict[str, int], dict[str, int]]:
    """The classes of whole words, and of beginnings of words."""
    whole: dict[str, int] = {}
    beginnings: dict[str, int] = {}
    for group in _CLASSES.values():
        for table, entries in ((whole, group.whole), (beginnings, group.beginnings)):
            table.update({entry: table.get(entry, 0) | group.bit for entry in entries})
    return whole, beginnings


_WHOLE, _BEGINNINGS = _entries()
_LENGTHS = sorted(set(map(len, _BEGINNINGS)))


def _find_bits(word: str) -> int:
    """The classes that a word belongs to."""
    bits = _WHOLE.get(word, 0)
    for length in _LENGTHS:
        bits |= _BEGINNINGS.get(word[:length], 0)
    return bits


_BITS = Memo(_find_bits)
_BAIT = sum(_CLASSES[name].bit for name in ("NEWS", "READERS", "CHANNELS", "MISS"))
_SHORTEST = 3
_GATE = 5


def _hints() -> frozenset[str]:
    """Stems as ``features`` has them of the words that a rule asks for first: a line without any is soon done with."""
    first = [_CLASSES[rule.classes[0]] for rule in _RULES]
    starts = {start for group in first for start in (*group.whole, *group.beginnings)}
    return frozenset(start[:length] for start in starts for length in range(_SHORTEST, _GATE + 1))


_HINTS = _hints()
_QUOTED = re.compile(r"«[^«»]{0,300}»|“[^“”]{0,300}[”“]|„[^„“”]{0,300}[“”]|\"[^\"]{0,300}\"")
_SPEECH = re.compile(r"^\s?[«\"“„]|[.!?…,][»\"”]\s?[–—-]\s|[»\"”]\s?,\s?[–—-]")
_STOP = re.compile(r"(?<=\w{3})[.!?…]\s")
_DASHES = ("–", "—", "-")
_ASKING = frozenset(
    [
        "який",
        "яка",
        "яке",
        "які",
        "якою",
        "яким",
        "чому",
        "що",
        "коли",
        "як",
        "какой",
        "какая",
        "какое",
        "какие",
        "почему",
        "что",
        "когда",
        "как",
    ]
)
"""«Погода у Києві» may head a box that says something in a sentence, «Якою буде погода далі» does not."""
_DIALOGUE = 4
"""So many lines with a dash are an interview: «– Дивіться мій канал. Там календар» is an answer, however short; a
single sentence behind a dash may be the site's call."""
_CALL_WORDS = 15
"""A longer line behind a dash is somebody's answer."""


def mark_appeals(page: Sequence[Traits], verdicts: MutableSequence[Verdict | None]) -> None:
    """Label what the site says for itself. Changes ``verdicts`` in place."""
    first, last = _told(page, verdicts)
    is_dialogue = sum(traits.text.startswith(_DASHES) for traits in page) >= _DIALOGUE
    for traits in page:
        is_line = is_dialogue and traits.text.startswith(_DASHES) and traits.sentences > 1
        if verdicts[traits.place] is None and not is_line:
            verdict = find_appeal(traits, at_edge=not first < traits.place < last)
            if verdict is None or verdict.reason != _BOX or not _heads_sentence(page, traits):
                verdicts[traits.place] = verdict
    _mark_before_calls(page, verdicts)


def _heads_sentence(page: Sequence[Traits], traits: Traits) -> bool:
    """Whether a sentence stands right below a short line: «Якою буде погода далі» heads it, a box holds no sentence."""
    below = page[traits.place + 1 : traits.place + 2]
    is_short = len(traits.words) <= _LABEL_WORDS and not _ASKING.isdisjoint(traits.words[:1])
    return is_short and any(t.ends_sentence and len(t.words) > _LABEL_WORDS and t.cue is None for t in below)


def _mark_before_calls(page: Sequence[Traits], verdicts: MutableSequence[Verdict | None]) -> None:
    """«Головні новини області – у вашому телефоні.» right before a call on the same line belongs to it."""
    for traits, call in pairwise(page):
        verdict = verdicts[call.place]
        is_call = verdict is not None and verdict.label is Label.ADVERT
        touches = call.block.span.start == traits.block.span.end
        if is_call and touches and verdicts[traits.place] is None and traits.sentences <= 1:
            met = 0
            for bits in map(_BITS.__getitem__, traits.words):
                met |= bits
            if met & _BAIT and traits.coverage < _TOLD:
                verdicts[traits.place] = Verdict(Label.ADVERT, "leads up to the call that follows", 0.7)


def _told(page: Sequence[Traits], verdicts: Sequence[Verdict | None]) -> tuple[int, int]:
    """The first and the last paragraph that shares its words with others, above any list of other articles."""
    end = next(
        (t.place for t in page if t.cue and t.cue.governs and t.cue.feed and verdicts[t.place]), len(page)
    )
    prose = [t for t in page[:end] if verdicts[t.place] is None and t.is_dense]
    least = min(_TOLD, median(t.coverage for t in prose)) if prose else 0.0
    told = [t.place for t in prose if t.coverage >= least]
    return (told[0], told[-1]) if told else (-1, len(page))


def find_appeal(traits: Traits, *, at_edge: bool = False) -> Verdict | None:
    """What the site says in this line for itself, or None. What somebody is quoted with is no appeal."""
    if len(traits.words) > (_EDGE_WORDS if at_edge else _MOST_WORDS) or traits.stems.isdisjoint(_HINTS):
        return None
    if traits.sentences > _MOST_SENTENCES and not at_edge:
        return None
    met = 0
    said = _QUOTED.sub(" ", traits.folded)
    words = traits.words if said == traits.folded else WORD.findall(said)
    for bits in map(_BITS.__getitem__, words):
        met |= bits
    for rule, needed in zip(_RULES, _NEEDED, strict=True) if met else ():
        if met & needed == needed and _fits(rule, traits, met, at_edge=at_edge):
            return None if _is_said(traits) else Verdict(rule.label, rule.reason, 0.8)
    return None


def _fits(rule: _Rule, traits: Traits, met: int, *, at_edge: bool) -> bool:
    return (
        traits.coverage <= rule.coverage
        and len(traits.words) <= rule.most
        and traits.sentences <= rule.sentences
        and (at_edge or not rule.edge)
        and (not rule.first_sentence or _opens_with(traits, _CLASSES[rule.classes[0]].bit))
        and not any(met & _CLASSES[name].bit for name in rule.never)
        and (rule.most > _LABEL_WORDS or not traits.ends_sentence)
        and (rule.label is not Label.LEGAL or not _is_asked_or_headline(traits))
    )


def _is_asked_or_headline(traits: Traits) -> bool:
    return traits.text.rstrip().endswith("?") or (traits.place == 0 and not traits.ends_sentence)


def _opens_with(traits: Traits, bit: int) -> bool:
    """Whether a word of the class stands in the first sentence, or the line is all about it."""
    first, *rest = _STOP.split(traits.folded)
    return any(_BITS[word] & bit for word in WORD.findall(first)) or len(rest) > 1


def _is_said(traits: Traits) -> bool:
    """Whether somebody is quoted; behind the dash of a dialogue a short call may be the site's."""
    is_answer = traits.text.lstrip().startswith(_DASHES) and len(traits.words) > _CALL_WORDS
    return is_answer or _SPEECH.search(traits.text) is not None
