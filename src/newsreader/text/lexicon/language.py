"""Which language a text is in: its script, then the runs of letters and the short words that are common in it.

A table (package data, loaded at the first question; docs/dependencies.md says whence it comes) holds how much each run
speaks for each language. Five words are told rightly in 99 of 100 cases; names of people and places are what goes wrong,
so that in a short text words in capitals count less. Whoever needs to be sure looks at the confidence; whoever labels blocks lets a short one inherit from
its neighbours.
"""

import re
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, partial
from importlib.resources import files
from string import ascii_lowercase, digits
from typing import NamedTuple

from newsreader.text.lexicon.language_words import FUNCTION_WORDS, SCRIPTS
from newsreader.text.memo import Memo
from newsreader.text.plain import plain_apostrophes

SAMPLE = 1500
"""Characters of prose that tell a language for certain."""
MAX_CHARACTERS = 4000
"""Enough for certainty; the cost stays flat for a pasted book."""
_MOST_WORDS = 64
"""Of a longer text every second, third ... word is looked at."""
_LETTERS = 400
"""So many characters tell the script; of a longer text every second, third ... one."""
_FEWEST_WORDS = 3
_LEAST = {"cyrillic": 10.5, "latin": 15.0}
"""What a gram says at least, on average, in a language that the table knows; in others (Basque, Icelandic, Mongolian) a
text of some length stays below. On NTREX 1 % of the sentences of known languages cut to 12 words are below 14 and 19."""
_LEAST_OF_FEW = {"cyrillic": 5.8, "latin": 9.3}
"""The same for texts of fewer words than ``_ENOUGH_WORDS``: two names among five words say nothing in any language."""
_FAVOURED = frozenset({"uk", "ru", "be", "bg", "en", "pl", "cs", "de", "fr", "es"})
_FAVOUR = 15
"""What the languages that newsreader is made for have ahead of the others, in all, and as many times more as the words of a
short text: it decides between Czech and Slovak where five words could be either, and is nothing in a sentence."""
_AGAIN = 2
"""So many times more a word without a capital counts in a text of few words: with 1 and 3 the ten are told a little worse."""
_LAST_LATIN = "\u0370"
_SURE_MARGIN = 1.4
"""Lead of the best language over the second, a gram, from which on the answer is certain."""
_ENOUGH_WORDS = 8
_WORD_GRAM = 9
"""Letters of the longest word that is a gram itself."""
_BITS = 20
"""Room for a language's sum in the packed number: 64 words of 41 runs of at most 35."""

WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_CYRILLIC = range(0x400, 0x500)
_LATIN = range(0x41, 0x250)
_CYRILLIC_PAGE, _MARKS_PAGE = 0x04, 0x20
"""The high bytes of Cyrillic letters, and of dashes and quotation marks."""
_NO_LETTERS = bytes(code for code in range(256) if not chr(code).isalpha())
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщьюя'-")
CYRILLIC = ("uk", "ru", "be", "bg", "mk", "sr", "kk")
LATIN = (
    "en", "pl", "cs", "sk", "de", "fr", "es", "it", "pt", "ro", "tr", "nl", "sv", "da", "fi", "hu", "hr", "sl", "lt", "lv", "et",
)  # fmt: skip


class Detected(NamedTuple):
    """An ISO 639-1 code, or None when nothing speaks for any language, and how sure (0..1)."""

    code: str | None
    confidence: float


_NOTHING = Detected(None, 0.0)


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, apostrophes unified; numbers are no words."""
    return WORD.findall(plain_apostrophes(text.lower()))


FUNCTION_WORD_SETS = {code: frozenset(words.split()) for code, words in FUNCTION_WORDS.items()}


def detect_language(text: str, words: Sequence[str] | None = None) -> Detected:
    """The language of a text as far as its script, letters and words tell.

    Args:
        text: Of a long one the beginning is enough.
        words: Its words as ``words_of`` finds them, from a caller who has them.
    """
    sample = text[:MAX_CHARACTERS]
    cyrillic, latin, rest = _by_script(sample[:: len(sample) // _LETTERS + 1].lower())
    code = max(rest, key=rest.__getitem__) if rest else ""
    if code and rest[code] > cyrillic + latin:
        return Detected("ja" if "ja" in rest and code == "zh" else code, min(1.0, rest[code] / _ENOUGH_WORDS))
    script = "cyrillic" if cyrillic >= latin else "latin"
    found = words_of(sample) if words is None else words
    if len(found) < _FEWEST_WORDS:
        return _NOTHING
    if len(found) < _ENOUGH_WORDS:
        return _of_few(sample, found, script)
    return _contest(found, script, _LEAST, _FAVOUR)


def _of_few(text: str, words: Sequence[str], script: str) -> Detected:
    """By the words without a capital above all: those with one may be names («Нікого в Nottingham East не»)."""
    plain = [word for word in WORD.findall(plain_apostrophes(text)) if word[0].islower()]
    cyrillic = sum(word > _LAST_LATIN for word in plain)
    if cyrillic != len(plain) - cyrillic:
        script = "cyrillic" if cyrillic > len(plain) - cyrillic else "latin"
    found = _contest([*words, *plain * _AGAIN], script, _LEAST_OF_FEW, _FAVOUR * (1 + _AGAIN))
    return found._replace(confidence=found.confidence * min(1.0, len(words) / _ENOUGH_WORDS))


def languages_of(texts: Sequence[str], article: str | None) -> list[str | None]:
    """The language of each block of an article: the article's, unless its letters or its script are another's.

    A short block in another script inherits from the block before it, else from the one behind it.

    Args:
        texts: The blocks, in order.
        article: The language of the article, as far as it is known.
    """
    found = [_own_language(text[:MAX_CHARACTERS], article) for text in texts]
    before, behind = _last(found), _last(found[::-1])[::-1]
    return [one or other or article for one, other in zip(before, behind, strict=True)]


def _last(found: Iterable[str | None]) -> list[str | None]:
    """Of each place the last language up to there."""
    last = None
    filled = []
    for own in found:
        last = own or last
        filled.append(last)
    return filled


def _own_language(text: str, article: str | None) -> str | None:
    """What a block says of its language by itself; None if it is too short to say."""
    if _UKRAINIAN.search(text):
        return article if article == "be" else "uk"
    if _RUSSIAN.search(text):
        return article if article in _LIKE_RUSSIAN else "ru"
    if article and (article in CYRILLIC) == bool(_HAS_CYRILLIC.search(text)):
        return article
    return detect_language(text).code if len(WORD.findall(text[:_LETTERS])) >= _TELLING else None


_UKRAINIAN = re.compile("[іїєґ]", re.IGNORECASE)
_RUSSIAN = re.compile("[ыэъё]", re.IGNORECASE)
_LIKE_RUSSIAN = frozenset({"be", "bg", "kk"})
"""Languages that have some of the letters which tell Russian from Ukrainian."""
_HAS_CYRILLIC = re.compile("[а-я]", re.IGNORECASE)
_TELLING = 5
"""Words from which a block is believed."""


def _by_script(sample: str) -> tuple[int, int, dict[str, int]]:
    """How many letters are Cyrillic, Latin, or of a script that one language uses.

    Where no character is outside of the usual Latin and Cyrillic letters and marks, their pages of Unicode are
    counted: that takes a sixth of the time of a look at each character.
    """
    pages = sample.encode("utf-16-le", "surrogatepass")[1::2]
    counts = [pages.count(page) for page in (_CYRILLIC_PAGE, 0, 1, _MARKS_PAGE)]
    if sum(counts) == len(pages):
        letters = sample.encode("latin-1", "ignore").translate(None, _NO_LETTERS)
        return counts[0], len(letters) + counts[2], {}
    cyrillic = latin = 0
    rest: dict[str, int] = {}
    for char, found in Counter(sample).items():
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


def _contest(words: Sequence[str], script: str, least: Mapping[str, float], favour: int) -> Detected:
    # A name in the other script («в газеті Sunday Times») says nothing.
    own = [word for word in words if (word > _LAST_LATIN) == (script == "cyrillic")]
    words = own or words
    total = many = 0
    for says, grams in map(_weights(script).__getitem__, words[:: len(words) // _MOST_WORDS + 1]):
        total += says
        many += grams
    codes = CYRILLIC if script == "cyrillic" else LATIN
    scores = [
        ((total >> _BITS * place) & ((1 << _BITS) - 1)) + (favour if code in _FAVOURED else 0)
        for place, code in enumerate(codes)
    ]
    second, best = sorted(scores)[-2:]
    if best == second or best < least[script] * many:
        return _NOTHING
    return Detected(codes[scores.index(best)], min(1.0, (best - second) / many / _SURE_MARGIN))


def grams_of(word: str) -> list[str]:
    """What speaks in a word: its runs of three letters, edges and all; itself if it is short; its unusual letters."""
    edged = f" {word} "
    grams = [edged[start : start + 3] for start in range(len(word))]
    if len(word) <= _WORD_GRAM:
        grams.append(f"={word}")
    if not _PLAIN.issuperset(word):
        grams += [f"*{letter}" for letter in word if letter not in _PLAIN]
    return grams


MAX_WORD = 40


@cache
def _weights(script: str) -> Memo[tuple[int, int]]:
    """What a word says for each language, packed into one number so that adding is one step; and its runs."""
    says = Memo(partial(_says, _grams(script)))

    def weigh(word: str) -> tuple[int, int]:
        word = word[:MAX_WORD]
        return sum(map(says.__getitem__, grams_of(word))), len(word)

    return Memo(weigh)


def _says(table: Mapping[str, str], gram: str) -> int:
    """A digit for each language becomes twenty bits, the first language's lowest; only when the gram is met."""
    return int(table.get(gram, "0")[::-1].translate(_WIDE), 16)


_WIDE = str.maketrans({digit: f"{value:05x}" for value, digit in enumerate(digits + ascii_lowercase)})


def _grams(script: str) -> dict[str, str]:
    """The grams of a script, with a digit of base 36 for each of its languages."""
    packed = (files("newsreader.text") / "data" / "language_grams.z").read_bytes()
    tables = zlib.decompress(packed).decode().partition("\n")[2].split("\n\n")
    codes, *rows = tables[script == "latin"].split("\n")
    many = len(codes.split())
    return {row[:-many]: row[-many:] for row in rows}
