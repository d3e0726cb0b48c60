"""What an article is about as a whole: at most two of 25 topics, by the lemmas that articles about them talk of.

A lexicon, not a model: every word that spoke for a topic can be named, and lemmas, never beginnings, so that a visit
(«візит») is no visa («віза»). The tables are in ``topic_words_*``; they load at the first article in their language.
"""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib import import_module
from typing import NamedTuple

from newsreader.text.entities.words import Word
from newsreader.text.lexicon.lemma_keys import lemmas_of
from newsreader.text.tagging.topic_table import LABELS, Words

LANGUAGES = frozenset({"de", "en", "pl", "ru", "uk"})
"""Languages with a table of words."""
_ONE_LEMMA = frozenset({"de"})
"""Languages whose words have the likeliest lemma first, and beside it the form itself and its stem, which are no other words."""
MAX_TOPICS = 2

_TELLING, _HINTING = 3.0, 1.0
_OPENING = 3.0
"""A word of the first block, headline or lead, counts as many times: it says what the blocks after it are about."""
_MOST = 2.0
"""A word said again tells less each time: the root of how often, and no more than twice what it told at first."""
_ENOUGH = 6.0
"""Two telling words, or one in the headline and a hint; less is what any article says by the way."""
_SECOND = 0.5
"""Share of the first topic's score from which a second one is a topic, too."""


class Topic(NamedTuple):
    """One topic of an article."""

    code: str
    score: float
    places: frozenset[int]
    """Of the blocks that speak of it."""

    @property
    def entity(self) -> str:
        """Its identity in all languages: "topic:war"."""
        return f"topic:{self.code}"


def label_of(code: str, language: str | None) -> str:
    """What a topic is called in a language; in English where it has no name of its own.

    Args:
        code: As in ``topic_table.LABELS``.
        language: Of the article.
    """
    names = LABELS[code]
    return names.get(language or "", names["en"])


def topics_of(words: Sequence[Word], places: Sequence[int], language: str | None) -> tuple[Topic, ...]:
    """The topics of an article, the foremost first; none where too little speaks for any.

    Args:
        words: Of its content.
        places: Of each word the place of its block.
        language: Of the article; words of a block in another one are read in that.
    """
    if not words:
        return ()
    said: dict[tuple[str, str, float], float] = defaultdict(float)
    where: dict[str, set[int]] = defaultdict(set)
    opening = places[0] if places[0] != places[-1] else None
    for at, (word, place) in enumerate(zip(words, places, strict=True)):
        for clue, share in _clues(word.form, word.language or language):
            if not clue.before or _follows(clue.before, words[max(0, at - len(clue.before)) : at], language):
                said[clue.code, clue.word, clue.worth] += share * (_OPENING if place == opening else 1.0)
                where[clue.code].add(place)
    scores = dict.fromkeys(LABELS, 0.0)
    for (code, _, worth), times in said.items():
        scores[code] += worth * min(times**0.5, _MOST)
    foremost = sorted(scores, key=scores.__getitem__, reverse=True)[:MAX_TOPICS]
    least = max(_ENOUGH, scores[foremost[0]] * _SECOND)
    return tuple(
        Topic(code, scores[code], frozenset(where[code])) for code in foremost if scores[code] >= least
    )


class _Clue(NamedTuple):
    """A word or an expression that speaks for a topic; an expression is known by its last word."""

    code: str
    word: str
    worth: float
    before: tuple[str, ...]


def _follows(lemmas: tuple[str, ...], words: Sequence[Word], language: str | None) -> bool:
    """Whether the words before the last one of an expression are those that it begins with."""
    return len(lemmas) == len(words) and all(
        lemma in (word.form, *lemmas_of(word.form, word.language or language))
        for lemma, word in zip(lemmas, words, strict=True)
    )


@lru_cache(maxsize=32_768)
def _clues(form: str, language: str | None) -> tuple[tuple[_Clue, float], ...]:
    """What a form can speak for, and for how much of it: a form of two words is half of each."""
    if language not in LANGUAGES:
        return ()
    table, keys = _table(language), lemmas_of(form, language)
    if language in _ONE_LEMMA:
        keys = keys[:1]
    found = [(clue, 1 / len(keys)) for key in keys for clue in table.get(key, ())]
    return tuple(found or [(clue, 1.0) for clue in table.get(form, ())])


@cache
def _table(language: str) -> dict[str, tuple[_Clue, ...]]:
    """Last word -> clues."""
    topics: dict[str, Words] = import_module(f"newsreader.text.tagging.topic_words_{language}").WORDS
    table: dict[str, tuple[_Clue, ...]] = {}
    for code, words in topics.items():
        for worth, listed in ((_TELLING, words.telling), (_HINTING, words.hinting)):
            for word in listed.split():
                *before, last = word.split("_")
                table[last] = (*table.get(last, ()), _Clue(code, word, worth, tuple(before)))
    return table
