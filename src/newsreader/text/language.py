"""Which language a text is in: its function words and its letters.

Short text cannot be told (three words: 74 % right), so the answer carries a confidence and may be None;
whoever labels blocks lets a short one inherit from its neighbours.
"""

import re
from collections import Counter
from typing import NamedTuple

from newsreader.text.language_words import FUNCTION_WORDS, LETTERS, SCRIPTS

MAX_CHARACTERS = 4000
"""Enough for certainty; the cost stays flat for a pasted book."""
_MIN_EVIDENCE = 2.0
_LETTER = 0.35
_ALIEN = 0.7
_ENOUGH_WORDS = 8

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_APOSTROPHES = str.maketrans("’ʼ`´", "''''")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_SCRIPTS = tuple((re.compile(f"[{letters}]"), code) for code, letters in SCRIPTS.items())


class Detected(NamedTuple):
    """An ISO 639-1 code, or None when nothing speaks for any language, and how sure (0..1)."""

    code: str | None
    confidence: float


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, apostrophes unified; numbers are no words."""
    return _WORD.findall(text.lower().translate(_APOSTROPHES))


def _words_by_language(codes: frozenset[str]) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for code in sorted(codes):
        for word in FUNCTION_WORDS[code].split():
            table[word] = (*table.get(word, ()), code)
    return table


_CYRILLIC_CODES = frozenset({"uk", "ru", "be", "bg"})
_TABLES = {
    codes: _words_by_language(codes)
    for codes in (_CYRILLIC_CODES, frozenset(FUNCTION_WORDS) - _CYRILLIC_CODES)
}
FUNCTION_WORD_SETS = {code: frozenset(words.split()) for code, words in FUNCTION_WORDS.items()}


def detect_language(text: str) -> Detected:
    """The language of a text as far as its letters and function words tell."""
    sample = text[:MAX_CHARACTERS]
    cyrillic, latin = len(_CYRILLIC.findall(sample)), len(_LATIN.findall(sample))
    other = _other_script(sample, cyrillic + latin)
    if other is not None:
        return other
    if not cyrillic + latin:
        return Detected(None, 0.0)
    cyrillic_codes, latin_codes = _TABLES
    return _contest(sample, cyrillic_codes if cyrillic >= latin else latin_codes)


def _other_script(sample: str, known: int) -> Detected | None:
    for pattern, code in _SCRIPTS:
        found = len(pattern.findall(sample))
        if found > known:
            return Detected(code, min(1.0, found / _ENOUGH_WORDS))
    return None


def _contest(sample: str, codes: frozenset[str]) -> Detected:
    words = words_of(sample)
    scores = dict.fromkeys(sorted(codes), 0.0)
    table = _TABLES[codes]
    for word in words:
        for code in table.get(word, ()):
            scores[code] += 1
    letters = Counter(sample.lower())
    for letter, owners in _owners(codes).items():
        found = letters.get(letter, 0)
        for code in scores if found else ():
            scores[code] += _LETTER * found if code in owners else -_ALIEN * found
    (best, score), (_, second) = sorted(scores.items(), key=lambda item: -item[1])[:2]
    if score < _MIN_EVIDENCE or score <= second:
        return Detected(None, 0.0)
    return Detected(
        best, min(1.0, (score - max(second, 0.0)) / score + 0.3) * min(1.0, len(words) / _ENOUGH_WORDS)
    )


def _owners(codes: frozenset[str]) -> dict[str, frozenset[str]]:
    return _OWNERS[codes]


def _letter_owners(codes: frozenset[str]) -> dict[str, frozenset[str]]:
    special = {letter for code in codes for letter in LETTERS[code]}
    return {letter: frozenset(c for c in codes if letter in LETTERS[c]) for letter in sorted(special)}


_OWNERS = {codes: _letter_owners(codes) for codes in _TABLES}
