"""Retellings: articles that tell one story in the same words, whatever each has cut, added or changed.

Two articles are compared by their runs of five words. The larger part of the shorter one has to stand in the longer
one, and to be a good part of that, too: a digest is no version of what it sums up. What is printed day after day from
one mould (losses, weather, rates) shares words as well, but not its figures or its date; that is a series, no story.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from newsreader.text.date_words import MONTHS, WEEKDAYS
from newsreader.text.versions.clues import MOST

_INSIDE = 0.6
"""Of the runs of the shorter one that stand in the longer one ..."""
_SHARED = 1 / 3
"""... and of those of both."""
_FIGURES = 3
"""Figures from which they tell something ..."""
_SAME_FIGURES = 0.5
"""... and how many of them versions share at least."""
_COMPARED = 5
"""Words of a run that is compared: with three, moulds share more than half of theirs."""
_HEAD = 60
"""Words in which a series says which day it is about."""
_LETTERS = 4
"""Shorter names of weekdays («сб», "mo", "mar") are words of other languages too."""
_MONTH = {word: number for number, names in enumerate(MONTHS, 1) for word in names.split()}
_WEEKDAY = {
    word: number
    for number, names in enumerate(WEEKDAYS, 1)
    for word in names.split()
    if len(word) >= _LETTERS
}
_DAYS, _MONTHS, _DIGITS = 31, 12, 2

Day = tuple[int, int]


class Told(NamedTuple):
    """The days that an article speaks of: in its head, and anywhere."""

    head: frozenset[Day]
    anywhere: frozenset[Day]

    def differs(self, other: "Told") -> bool:
        """Whether the head of each speaks of a day of which the other has not a word."""
        return not self.head <= other.anywhere and not other.head <= self.anywhere


class Telling:
    """What of an article is compared: first its words whatever they are, then, of what is alike, what they mean."""

    def __init__(self, parts: Sequence[Hashable], words: Callable[[], str]) -> None:
        """Make the runs.

        Args:
            parts: The words, or whatever stands for them in all articles.
            words: Tells the words, with white space between them.
        """
        seen = parts[:MOST]
        self.runs = frozenset(zip(*(seen[start:] for start in range(_COMPARED)), strict=False))
        self._words = words

    @cached_property
    def _written(self) -> list[str]:
        return self._words().split()[:MOST]

    @cached_property
    def figures(self) -> frozenset[tuple[str, str]]:
        """Each with the word behind it."""
        return frozenset((word, after) for word, after in pairwise([*self._written, ""]) if word[0].isdigit())

    @cached_property
    def days(self) -> Told:
        """With the name of a month: "12 травня", "May 12"."""
        return self._told(_named)

    @cached_property
    def bare(self) -> Told:
        """Without: "12.05", or else a score."""
        return self._told(_bare)

    @cached_property
    def weekdays(self) -> Told:
        """Of any week."""
        return self._told(_weekdays)

    def _told(self, days: Callable[[Sequence[str]], Iterator[Day]]) -> Told:
        return Told(frozenset(days(self._written[:_HEAD])), frozenset(days(self._written)))


def telling_of(words: str) -> Telling:
    """What of an article is compared.

    Args:
        words: Folded, with white space between them.
    """
    return Telling(words.split(), lambda: words)


def is_retold(one: Telling, other: Telling) -> bool:
    """Whether two articles are versions of one story."""
    least, most = sorted((len(one.runs), len(other.runs)))
    if not least or least < _SHARED * most:
        return False
    shared = len(one.runs & other.runs)
    if shared < _INSIDE * least or shared < _SHARED * (least + most - shared):
        return False
    return not is_series(one, other)


def is_series(one: Telling, other: Telling) -> bool:
    """Whether two articles that share their words are about different days."""
    if one.days.differs(other.days):
        return True
    if not (one.days.head or other.days.head) and one.bare.differs(other.bare):
        return True
    if one.weekdays.differs(other.weekdays) and one.days.head.isdisjoint(other.days.head):
        return True
    least = min(len(one.figures), len(other.figures))
    return least >= _FIGURES and len(one.figures & other.figures) < _SAME_FIGURES * least


def share(words: str, of: str) -> float:
    """How much of an article's words stand in another one, 0 to 1.

    Args:
        words: Folded, with white space between them.
        of: Those of the other one.
    """
    written, there = Counter(words.split()), Counter(of.split())
    return (written & there).total() / written.total() if written else 0.0


def _named(words: Sequence[str]) -> Iterator[Day]:
    for place, word in enumerate(words):
        if word in _MONTH:
            for beside in (*words[max(0, place - 1) : place], *words[place + 1 : place + 2]):
                if day := _number(beside):
                    yield day, _MONTH[word]


def _bare(words: Sequence[str]) -> Iterator[Day]:
    for word, after in pairwise(words):
        if (day := _number(word)) and 0 < (month := _number(after)) <= _MONTHS:
            yield day, month


def _weekdays(words: Sequence[str]) -> Iterator[Day]:
    return ((_WEEKDAY[word], 0) for word in words if word in _WEEKDAY)


def _number(word: str) -> int:
    """A number that a day can have; 0 for any other word."""
    return int(word) if len(word) <= _DIGITS and word.isdecimal() and int(word) <= _DAYS else 0
