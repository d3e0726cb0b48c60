"""Content blocks -> words as the tagger sees them, and what the text tells about their capitals.

A capital says nothing at the start of a sentence or in a line where every word has one; there a word is a name
only by other evidence: the same word with a capital inside a sentence, a table, the dictionary.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsreader.model import LabelledBlock
from newsreader.text.entities.abbreviations import Explained, explained
from newsreader.text.entities.name_words import ABBREVIATIONS
from newsreader.text.lexicon.language import languages_of
from newsreader.text.lexicon.lemmas import LANGUAGES, readings
from newsreader.text.lexicon.stems import light_stem
from newsreader.text.lexicon.tokens import printed_words

MAX_CHARACTERS = 60_000
"""Content that is looked at: ten times a long article. What a pasted book is about stands at its beginning."""
MAX_LETTERS = 40
"""Longer words are no names, and cost the dictionary time."""
_TITLE_CASE = 0.6
"""Share of capitals among longer words from which a line is in title case, or shouted."""
_LONGER = 4
_TITLE_WORDS = 4

CLOSING = "»\"”“’')]›"
_QUOTES = '«"“„»”'
_LARGE_NOUNS = frozenset({"de"})
_ENDS_SENTENCE = re.compile(r"[.!?…:;•·\n]|^[\s\W]*[–—-]\s")


class Word(NamedTuple):
    """A word of the text.

    ``form`` is folded and without a possessive, ``text`` as printed, ``gap`` what stands between the word
    before and this one.
    """

    form: str
    text: str
    gap: str
    opens: bool
    """Whether its capital would mean nothing: first in a sentence, or in a line of capitals."""
    possessive: bool
    language: str | None
    """Of its block."""
    is_capital: bool
    """Whether it begins with a capital: asked of every word, several times."""

    @property
    def has_dictionary(self) -> bool:
        """Whether ``lemmas`` can read the word."""
        return self.language in LANGUAGES

    @property
    def is_abbreviation(self) -> bool:
        """Whether it is all capitals: «НАТО», "G7"."""
        return len(self.text) > 1 and self.text.isupper()

    @property
    def is_initial(self) -> bool:
        """Whether it can be somebody's initial."""
        return len(self.text) == 1 and self.text.isupper()

    @property
    def is_quoted(self) -> bool:
        """Whether a quotation mark opens directly before it."""
        return self.gap[-1:] in _QUOTES and self.gap != ""

    @property
    def joins(self) -> bool:
        """Whether it follows the word before without a pause."""
        return self.gap in JOINING


JOINING = frozenset({" ", "-", "\u00a0", "‑", "–", " \u00a0"})


class Text(NamedTuple):
    """The words of all content blocks, and what they tell about each other."""

    words: Sequence[Word]
    inside: frozenset[str]
    """Stems of the words that have a capital where it means something."""
    small: frozenset[str]
    """Forms that are also written without a capital."""
    has_large_nouns: bool = False
    """Whether the language writes every noun large: there a capital alone makes no name."""
    places: Sequence[int] = ()
    """Of each word the place of its block among all blocks."""
    explained: Explained = Explained()
    """The abbreviations that it explains."""

    def is_doubtful(self, word: Word) -> bool:
        """Whether nothing in the text says that the word's capital is more than a sentence's beginning."""
        return word.opens and not word.is_abbreviation and light_stem(word.form) not in self.inside

    def has_small(self, word: Word) -> bool:
        """Whether the text has the word without a capital, too, in whatever case: «бурштину», so that «Бурштин» is no town."""
        if word.form in self.small:
            return True
        alike = _by_beginnings(self.small).get(word.form[:_BEGINNING])
        return alike is not None and word.form in _lemmas(alike, word.language)


_BEGINNING = 3
"""Letters that all cases of a word share."""


@lru_cache(maxsize=1)
def _by_beginnings(forms: frozenset[str]) -> dict[str, frozenset[str]]:
    """The words of one text, once: each of a thousand towns that may be none is compared with those that begin like it."""
    found: dict[str, set[str]] = {}
    for form in forms:
        found.setdefault(form[:_BEGINNING], set()).add(form)
    return {beginning: frozenset(alike) for beginning, alike in found.items()}


@lru_cache(maxsize=256)
def _lemmas(forms: frozenset[str], language: str | None) -> frozenset[str]:
    return frozenset(reading.lemma for form in forms for reading in readings(form, language))


def read_words(blocks: Iterable[LabelledBlock], language: str | None) -> Text:
    """The words of the content.

    Args:
        blocks: The labelled blocks; what is not content is never looked at.
        language: Of the article; a block in another script or with another alphabet's letters has its own.
    """
    words: list[Word] = []
    places: list[int] = []
    left = MAX_CHARACTERS
    content = [(place, found.block.text) for place, found in enumerate(blocks) if found.keep]
    spoken = languages_of([text for _, text in content], language)
    for (place, text), tongue in zip(content, spoken, strict=True):
        if left > 0:
            words.extend(_words_of(text[:left], tongue))
            places += [place] * (len(words) - len(places))
            left -= len(text)
    return Text(
        words,
        frozenset(light_stem(w.form) for w in words if w.is_capital and not w.opens),
        frozenset(w.form for w in words if not w.is_capital),
        language in _LARGE_NOUNS,
        places,
        explained(words),
    )


_TOO_LONG = Word("", "-", "\n", opens=True, possessive=False, language=None, is_capital=False)


def _words_of(text: str, language: str | None) -> list[Word]:
    words: list[Word] = []
    for form, printed, gap in printed_words(text):
        if len(printed) > MAX_LETTERS:
            words.append(_TOO_LONG)
            continue
        possessive = form[-2:] == "'s"
        bare, name = (form[:-2], printed[:-2]) if possessive else (form, printed)
        if bare and name:
            opens = not words or (gap != " " and _opens(gap, words[-1]))
            before = gap if words else "\n" + gap
            words.append(_new(Word, (bare, name, before, opens, possessive, language, name[0].isupper())))
    if not _is_title_case(words):
        return words
    if _is_shouted(words):
        return [word._replace(text=word.text.capitalize(), opens=True) for word in words]
    if not text.rstrip(_QUOTES).endswith("."):
        return [word._replace(opens=True) for word in words]
    return words


_new = tuple.__new__
"""Makes a ``Word`` in half of the time that its own constructor takes."""


def _opens(gap: str, before: Word) -> bool:
    """Whether a sentence begins after this gap."""
    if gap in JOINING or not _ENDS_SENTENCE.search(gap):
        return False
    return not (gap[0] == "." and not gap.strip(". \u00a0") and _is_shortened(before))


def _is_shortened(word: Word) -> bool:
    """Whether a full stop after the word is only the end of the word: «В.», «м.», "Mr."; not of «20 м/с.»."""
    return (word.is_initial or word.form in ABBREVIATIONS) and word.gap != "/"


def _is_title_case(words: Sequence[Word]) -> bool:
    longer = [word.is_capital for word in words if len(word.form) >= _LONGER]
    return len(longer) >= _TITLE_WORDS and sum(longer) >= _TITLE_CASE * len(longer)


def _is_shouted(words: Sequence[Word]) -> bool:
    longer = [word.is_abbreviation for word in words if len(word.form) >= _LONGER]
    return len(longer) >= _TITLE_WORDS and sum(longer) >= _TITLE_CASE * len(longer)
