"""What the model sees of a block alone: its length, how it begins and ends, what its words are like.

Everything is a density, a shape or a class of cues, so that one model serves all languages. Its words themselves speak
too where their language is known (``wording``).
"""

import re
from collections.abc import Sequence
from itertools import repeat
from typing import NamedTuple

from newsreader.model import Label
from newsreader.text.blocks.features import ALL_FUNCTION_WORDS, DENSE_WORDS, Traits
from newsreader.text.blocks.shapes import Verdict
from newsreader.text.blocks.wording import wording
from newsreader.text.phrases.cues import MENU_WORDS
from newsreader.text.phrases.furniture_words import FURNITURE, TO_THE_READER
from newsreader.text.phrases.measures import amounts

CODES = {label: code for code, label in enumerate((
    None, Label.HEADLINE, Label.HEADING, Label.BODY, Label.DATELINE, Label.BYLINE, Label.SOURCE, Label.CREDIT, Label.CAPTION,
    Label.DUPLICATE, Label.JUNK, Label.LEGAL, Label.ADVERT, Label.NAV, Label.COMMENT, Label.RELATED,
))}  # fmt: skip
"""Labels from what is mostly kept to what is mostly dropped, so that a threshold parts them."""

_ENDS = {
    **dict.fromkeys(".。", 1),
    **dict.fromkeys("!！", 2),
    **dict.fromkeys("?？", 3),
    **dict.fromkeys('"»”“', 4),
}
_ENDS |= {":": 5, "…": 6, ",": 7, ";": 7}
_CLOSERS = "\"»”“’')]"
_STOPS = ".!?…"
_HIGH_WORD = re.compile(r"[^\W\d_a-zа-яіїєґßäöüąćęłńóśźżéèàç](?<!\w.)", re.DOTALL)
"""A capital with no letter before it. The capital is asked for first: that is three times faster."""
_DIGIT = re.compile(r"\d")
_SAMPLE = 400
"""Characters that are enough to tell a block's shape."""
_POOR = 0.08
"""A page with a smaller share of function words is in a language whose function words we do not know."""
_SENTENCE_WORDS = 5
_QUOTE = 4


class Own(NamedTuple):
    """What is measured on a block alone."""

    amount: int
    ends: int
    sentences: int
    function: float
    high: float
    digits: float
    commas: float
    furniture: float
    speaks: float
    menu: float
    code: int
    coverage: float
    begins: int
    wording: float
    measures: float


_CODE = Own._fields.index("code")


_APART = 32
_MOST_WORDS = (1 << _APART) - 1


def _kinds() -> dict[str, int]:
    kinds: dict[str, int] = {}
    for bit, words in enumerate((ALL_FUNCTION_WORDS, FURNITURE, TO_THE_READER, MENU_WORDS)):
        for word in words:
            kinds[word] = kinds.get(word, 0) | 1 << _APART * bit
    return kinds


_KINDS = _kinds()
"""The words that are counted, with a one for each set that they are of, far apart: their sum counts all sets at once."""


def of_block(traits: Traits, verdict: Verdict | None) -> Own:
    """Measure a block.

    Args:
        traits: The block with its words.
        verdict: What the rules say of it.
    """
    alone = traits.shape
    if not isinstance(alone, Own):
        traits.shape = alone = _alone(traits)
    said = CODES[verdict.label] if verdict else 0
    return Own._make((*alone[:_CODE], said, traits.coverage, *alone[_CODE + 2 :]))


def _alone(traits: Traits) -> Own:
    """All that needs no page and no rules: the same at every look."""
    text, words = traits.text, traits.words
    sample = text[:_SAMPLE]
    many = len(words) or 1
    counted = sum(map(_KINDS.get, words, repeat(0)))
    function, furniture = counted & _MOST_WORDS, counted >> _APART & _MOST_WORDS
    speaks, menu = counted >> 2 * _APART & _MOST_WORDS, counted >> 3 * _APART
    return Own(
        min(traits.amount, 300),
        _end(text),
        traits.sentences,
        function / many,
        len(_HIGH_WORD.findall(sample)) / (sample.count(" ") + 1),
        len(_DIGIT.findall(sample)) / len(sample),
        text.count(",") / many,
        furniture / many,
        speaks / many,
        menu / many,
        0,
        0.0,
        _beginning(text),
        wording(words),
        amounts(sample) / many,
    )


def _end(text: str) -> int:
    """How the block ends, as a number: 0 open, 1-4 a sentence or a quote, 5 a colon, 6 cut off, 7 in the middle."""
    bare = text.rstrip()
    last = bare[-1:]
    if last in _CLOSERS and bare[-2:-1] in _STOPS:
        last = bare[-2:-1]
    return 6 if bare.endswith("...") else _ENDS.get(last, 0)


_BULLETS = "•-–—*·▪●|»>→▶►✓○◦"
_CONTINUES = ".,;:!?)]’'…%"
_QUOTES = '«"“„‘'


def _beginning(text: str) -> int:
    """How the block begins, as a number: 0 high, 1 low, 2 digit, 3 bullet, 4 quote, 5 in a sentence, 6 letter, 7 other."""
    first = text.lstrip()[:1]
    if first.isalpha():
        return 0 if first.isupper() else 1 if first.islower() else 6
    if first.isdigit():
        return 2
    return 3 if first in _BULLETS else 4 if first in _QUOTES else 5 if first in _CONTINUES else 7


def knows_language(own: Sequence[Own]) -> bool:
    """Whether what the rules leave of a page has the function words of a language that we know."""
    left = [one for one in own if not one.code]
    total = sum(one.amount for one in left) or 1
    return sum(one.function * one.amount for one in left) >= _POOR * total


def with_function_words(own: Sequence[Own]) -> list[Own]:
    """For a language whose function words we do not know: what ends like a sentence has as many as others."""
    return [
        one._replace(
            function=0.32
            if one.amount >= DENSE_WORDS or (one.amount >= _SENTENCE_WORDS and 0 < one.ends < _QUOTE)
            else 0.12
        )
        for one in own
    ]
