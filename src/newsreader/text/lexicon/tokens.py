"""Words: the one tokenizer for index, query, highlighter and tagger, and the one folding of letters.

A word is a run of letters, digits and their marks, with apostrophes between letters: "м'ята" is one word,
"цивільно-військове" two. Folding makes equal what a reader takes for the same word: case, the shape of the
apostrophe, stress marks, characters that cannot be seen, and letters of the other script that only look right.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import is_normalized, normalize

from newsreader.model import Span

_APOSTROPHES = "'`´ʹʻʼʽˈ‘’‛′＇\u1fef\u1ffd"
_HIDDEN = (
    r"\xad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    r"\U000e0000-\U000e0fff"
)
# Marks that stand on letters, by block: Python's \w leaves them out.
_MARKS = (
    r"\u0300-\u034e\u0350-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    r"\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u093c"
    r"\u093e-\u094f\u0951-\u0957\u09bc\u09be-\u09cd\u0a3c\u0a3e-\u0a4d\u0b3c\u0b3e-\u0b4d\u0e31\u0e34-\u0e3a"
    r"\u0e47-\u0e4e\u0f39\u0f71-\u0f84\u0f90-\u0fbc\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
# Runs of letters first, then whatever stands on or between them: as one alternative a letter it took a third longer.
_WORD = re.compile(rf"[^\W_]+(?:(?:[{_MARKS}{_HIDDEN}]|[{_APOSTROPHES}](?=[^\W_]))[^\W_]*)*")
_APOSTROPHE = re.compile(f"[{_APOSTROPHES[1:]}]")
_LETTER_LIKE = re.compile("[ʹʻʼʽˈ]")
"""Apostrophes that Unicode counts among the letters: outside a word, too, they look like a part of it."""
# The acute and grave accents that are left after composition: stress, as dictionaries print it.
_DROPPED = re.compile(rf"[\u0300\u0301{_HIDDEN}]")
_UNUSUAL = re.compile(rf"[{_MARKS}{_HIDDEN}]")

_TWINS = ("abcehikmoptxyïë", "авсенікмортхуїё")
"""Folded letters that are printed alike in some case, Latin and Cyrillic: B and В, y and у."""
_TO_CYRILLIC = str.maketrans(*_TWINS)
_TO_LATIN = str.maketrans(*reversed(_TWINS))
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN = re.compile("[a-zïë]")
_SCRIPTS_MEET = re.compile(r"[a-zïë](?:(?=[\u0400-\u04ff])|(?<=[\u0400-\u04ff].))")
_has_cyrillic, _has_latin, _do_scripts_meet = _CYRILLIC.search, _LATIN.search, _SCRIPTS_MEET.search


class Token(NamedTuple):
    """A word of a text: ``form`` is folded, ``span`` says where it stands."""

    form: str
    span: Span


def tokenize(text: str) -> Iterator[Token]:
    """The words of a text, in order.

    Args:
        text: Anything.
    """
    for form, start, end in word_spans(text):
        yield Token(form, Span(start, end))


def word_spans(text: str) -> Iterator[tuple[str, int, int]]:
    """The same as bare tuples, folded word, start and end: for whoever makes something else of every word."""
    text = _APOSTROPHE.sub("'", text)
    folded = text.casefold()
    if _is_plain(text, folded) and not _is_mixed(folded):
        for found in _WORD.finditer(folded):
            start, end = found.span()
            yield found[0], start, end
        return
    for found in _WORD.finditer(text):
        if word := _fold_word(found[0]):
            start, end = found.span()
            yield word, start, end


def printed_words(text: str) -> Iterator[tuple[str, str, str]]:
    """Of each word its folded form, how it is printed, and what stands between it and the word before."""
    plain = _APOSTROPHE.sub("'", text)
    folded = plain.casefold()
    if _is_plain(plain, folded) and not _is_mixed(folded) and _LETTER_LIKE.search(text) is None:
        found, printed = _WORD.findall(folded), _WORD.findall(text)
        if len(found) == len(printed):
            return zip(found, printed, _WORD.split(text), strict=False)
    return _printed_one_by_one(text)


def _printed_one_by_one(text: str) -> Iterator[tuple[str, str, str]]:
    at = 0
    for form, start, end in word_spans(text):
        yield form, text[start:end], text[at:start]
        at = end


def forms(text: str) -> list[str]:
    """Only the folded words, as ``tokenize`` gives them, several times faster: the index's own way."""
    text = _APOSTROPHE.sub("'", text)
    folded = text.casefold()
    if _is_plain(text, folded):
        words = _WORD.findall(folded)
        return list(map(_in_one_script, words)) if _is_mixed(folded) else words
    return list(filter(None, map(_fold_word, _WORD.findall(text))))


def fold(text: str) -> str:
    """A whole value folded like a word: equal results name the same thing."""
    if text.isascii():  # nothing comes apart in it, and a path is mostly so
        return " ".join(_APOSTROPHE.sub("'", text.lower()).split())
    folded = " ".join(_fold_letters(text).split())
    return _WORD.sub(lambda word: _in_one_script(word[0]), folded) if _is_mixed(folded) else folded


def _is_plain(text: str, folded: str) -> bool:
    """Whether folding each word of the text is only a change of case, and perhaps of script."""
    return text.isascii() or (
        len(folded) == len(text) and _UNUSUAL.search(text) is None and is_normalized("NFC", folded)
    )


def _fold_word(word: str) -> str:
    folded = word.casefold()
    if word.isalnum() and _is_plain(word, folded):
        return _in_one_script(folded)
    # A letter can come apart into an apostrophe and another letter (ŉ): beside a second one it is too many.
    return _in_one_script("'".join(filter(None, _fold_letters(word).split("'"))))


def _is_mixed(folded: str) -> bool:
    """Whether Latin and Cyrillic letters meet inside a word. The quick questions first: this is asked of every text."""
    if folded.isascii() or not _has_cyrillic(folded) or not _has_latin(folded):
        return False
    return _do_scripts_meet(folded) is not None


def _in_one_script(word: str) -> str:
    """A word of letters that look like its script's but are not: «Зеленський» with a Latin c.

    It goes to the script whose own letters it has; where all its letters have twins, to the script of most of them.
    A word with letters of both («SMSник») stays as it is.
    """
    if not _is_mixed(word):
        return word
    cyrillic, latin = word.translate(_TO_CYRILLIC), word.translate(_TO_LATIN)
    is_cyrillic, is_latin = not _LATIN.search(cyrillic), not _CYRILLIC.search(latin)
    if is_cyrillic and is_latin:
        is_cyrillic = len(_CYRILLIC.findall(word)) >= len(_LATIN.findall(word))
    return cyrillic if is_cyrillic else latin if is_latin else word


def _fold_letters(text: str) -> str:
    """Case, apostrophes, stress and hidden characters; twice, for letters that come apart and join again."""
    for _ in range(_ROUNDS):
        text = _APOSTROPHE.sub("'", normalize("NFC", text.casefold()))
        text = normalize("NFC", _DROPPED.sub("", text))
    return text


_ROUNDS = 2
"""One round leaves ΐ, ᾳ and their kin half folded (tested over every code point)."""
