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

WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_CYRILLIC = range(0x400, 0x500)
_LATIN = range(0x41, 0x250)


class Detected(NamedTuple):
    """An ISO 639-1 code, or None when nothing speaks for any language, and how sure (0..1)."""

    code: str | None
    confidence: float


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, apostrophes unified; numbers are no words."""
    return WORD.findall(plain_apostrophes(text.lower()))


def plain_apostrophes(text: str) -> str:
    """The text with one kind of apostrophe. Four replacements cost a tenth of one translation table."""
    return text.replace("’", "'").replace("ʼ", "'").replace("`", "'").replace("´", "'")


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
    sample = text[:MAX_CHARACTERS].lower()
    letters = Counter(sample)
    cyrillic, latin, rest = _by_script(letters)
    code = max(rest, key=rest.__getitem__) if rest else ""
    if code and rest[code] > cyrillic + latin:
        return Detected("ja" if "ja" in rest and code == "zh" else code, min(1.0, rest[code] / _ENOUGH_WORDS))
    if not cyrillic + latin:
        return Detected(None, 0.0)
    cyrillic_codes, latin_codes = _TABLES
    return _contest(sample, letters, cyrillic_codes if cyrillic >= latin else latin_codes)


def _by_script(letters: Counter[str]) -> tuple[int, int, dict[str, int]]:
    """How many letters are Cyrillic, Latin, or of a script that one language uses."""
    cyrillic = latin = 0
    rest: dict[str, int] = {}
    for char, found in letters.items():
        number = ord(char)
        if number in _LATIN:
            latin += found if char.isalpha() else 0
        elif number in _CYRILLIC:
            cyrillic += found
        elif number > _LATIN.stop:
            for code, script in SCRIPTS.items():
                if number in script:
                    rest[code] = rest.get(code, 0) + found
    return cyrillic, latin, rest


def _contest(sample: str, letters: Counter[str], codes: frozenset[str]) -> Detected:
    words = words_of(sample)
    scores = dict.fromkeys(sorted(codes), 0.0)
    table = _TABLES[codes]
    for word in words:
        for code in table.get(word, ()):
            scores[code] += 1
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
