"""Abbreviations that an article explains: «Исламское государство (ИГ)» is an organisation, «минимальный размер оплаты труда (МРОТ)» is none.

The letters are the first ones of the words before the brackets. A capital or a word for an institution among those words
says that they name somebody; small words describe a thing.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from newsreader.text.entities.name_words import ORG_HEADS
from newsreader.text.lexicon.stems import light_stem

_SHORTEST, _LONGEST = 2, 7
_SMALL = 3
"""Letters of the longest words that abbreviations leave out."""


class _Word(Protocol):
    @property
    def form(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def gap(self) -> str: ...
    @property
    def opens(self) -> bool: ...
    @property
    def is_capital(self) -> bool: ...


class Explained(NamedTuple):
    """The folded abbreviations that an article explains."""

    organisations: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()


def explained(words: Sequence[_Word]) -> Explained:
    """What the abbreviations in brackets stand for.

    Args:
        words: Of the article.
    """
    found = list(_expansions(words))
    names = frozenset(form for form, names in found if names)
    return Explained(names, frozenset(form for form, _ in found) - names)


def _expansions(words: Sequence[_Word]) -> Iterator[tuple[str, bool]]:
    for at, word in enumerate(words):
        if word.gap[:2] != " (" or not word.text.isupper() or not word.text.isalpha():
            continue
        if not _SHORTEST <= len(word.text) <= _LONGEST or words[min(at + 1, len(words) - 1)].gap[:1] != ")":
            continue
        start = _start(words, at)
        if start < at:
            expansion = words[start:at]
            yield (
                word.form,
                any((w.is_capital and not w.opens) or light_stem(w.form) in ORG_HEADS for w in expansion),
            )


def _start(words: Sequence[_Word], end: int) -> int:
    """Where the words begin whose first letters are those of the abbreviation; ``end`` if they are not."""
    letters = words[end].form
    left, at = len(letters), end
    while left and at > max(0, end - 2 * _LONGEST):
        at -= 1
        if words[at].form[:1] == letters[left - 1]:
            left -= 1
        elif len(words[at].form) > _SMALL:
            return end
        if left and words[at].gap not in {" ", "-", ", "}:
            return end
    return end if left else at
