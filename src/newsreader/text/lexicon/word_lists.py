"""Simplemma's lists of forms, quick to open and quick to ask.

A list is a run of records in the order of their forms: how many bytes a form shares with the one before, the rest of it,
and its lemma, as a change of the form or «as before». Simplemma opens a list by reading every record in Python (Polish
3.1 s), and then reads some sixteen of them whenever a form is asked for. Here a regular expression parts the list where the
first letters change (Polish 0.6 s), and such a group is unpacked when somebody asks for a form in it.
"""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache, lru_cache

from simplemma.strategies.dictionaries.dictionary_factory import (
    CachingDictionaryFactory,
    DecodedStrMapping,
    _read_decompressed,
)
from simplemma.strategies.dictionaries.frontcode import _read_header

_DEPTH, _WIDE_DEPTH = 6, 8
"""First bytes that the forms of a group share; of letters of two bytes more. No more than ``_WIDTH``. 276,000 groups of 3.7 million Polish forms."""
_WIDE = frozenset({"bg", "el", "mk"})
_WIDTH = 8
"""Bytes of a number."""
_KEPT = 32_768
"""Unpacked groups of a language: what some hundred articles ask for, 10 to 20 MB of Polish."""
_LONGEST = 256
"""Bytes of the longest part of a form; longer ones are in no list."""
_SMALL = 0x80
"""Numbers below it are one byte; larger ones have their lowest seven bits in the first of two."""
_AS_BEFORE, _LITERAL = 0xFE, 0xFF


def _byte(value: int) -> bytes:
    return re.escape(bytes([value]))


_PART = b"(?:%b|(?=[\x80-\xff])(?:%b))" % (
    b"|".join(_byte(size) + b".{%d}" % size for size in range(_SMALL)),
    b"|".join(_byte(size % _SMALL + _SMALL) + b"\x01.{%d}" % size for size in range(_SMALL, _LONGEST)),
)
"""Bytes behind their number."""
_CHANGE = b"(?:\xfe|[^\xfe]%b)" % _PART
_SHARED = b"(?:[%b-\x7f]|[\x80-\xff]\x01)"
_RECORD = re.compile(b"(%b)(%b)(%b)" % (_SHARED % rb"\x00", _PART, _CHANGE), re.DOTALL)


@cache
def _group(depth: int) -> re.Pattern[bytes]:
    """A record that shares few bytes with the one before, and those after it that share more."""
    rest = _PART + _CHANGE
    more = _SHARED % _byte(depth) + rest
    return re.compile(rb"[\x00-%b]" % _byte(depth - 1) + rest + b"(?:" + more + b")*+", re.DOTALL)


def _number_of(first: bytes) -> int:
    """First bytes as a number that stands in the order of the list like them; in no form there is a zero."""
    return int.from_bytes(first.ljust(_WIDTH, b"\0"), "big")


class WordList(DecodedStrMapping):
    """The forms of a language with their lemmas."""

    def __init__(self, language: str) -> None:
        """Open a list.

        Raises:
            ValueError: There is none.
        """
        self._depth = _WIDE_DEPTH if language in _WIDE else _DEPTH
        self._data = data = _read_decompressed(language)
        self._is_reversed, self._length, start = _read_header(data)
        self._firsts = array("Q")
        """Of every group the bytes that its forms share, as a number ..."""
        self._starts = array("L")
        """... and where it begins."""
        first = b""
        for found in _group(self._depth).finditer(data, start):
            at = found.start()
            shared, size = data[at], data[at + 1]
            begin = at + 2 if size < _SMALL else at + 3
            first = first[:shared] + data[begin : begin + min(size, self._depth - shared)]
            self._firsts.append(_number_of(first))
            self._starts.append(at)
        self._starts.append(len(data))
        self._lines = lru_cache(_KEPT)(self._unpack)

    def __iter__(self) -> Iterator[str]:
        for group in range(len(self._firsts)):
            for line in self._unpack(group).splitlines()[1:]:
                yield self._word(line.partition(b"\t")[0])

    def __len__(self) -> int:
        return self._length

    def _lookup(self, key: str) -> str | None:
        form = key.encode()[::-1] if self._is_reversed else key.encode()
        first = _number_of(form[: self._depth])
        group = bisect_right(self._firsts, first) - 1
        if group < 0 or self._firsts[group] != first:
            return None
        _, found, after = self._lines(group).partition(b"\n%b\t" % form)
        return self._word(after[: after.index(b"\n")]) if found else None

    def _unpack(self, group: int) -> bytes:
        """A group as lines of form and lemma, with the end of a line before the first, too."""
        lines = [b""]
        form, lemma = self._firsts[group].to_bytes(_WIDTH, "big"), b""
        for shared, part, change in _RECORD.findall(self._data, self._starts[group], self._starts[group + 1]):
            same = shared[0] if len(shared) == 1 else shared[0] % _SMALL + _SMALL
            form = form[:same] + part[1 if part[0] < _SMALL else 2 :]
            cut = change[0]
            if cut != _AS_BEFORE:
                edit = change[2 if change[1] < _SMALL else 3 :]
                lemma = edit if cut == _LITERAL else form[: len(form) - cut] + edit
            elif not lemma:
                lemma = self._lines(group - 1).rpartition(b"\t")[2][:-1]
            lines.append(b"%b\t%b" % (form, lemma))
        return b"\n".join([*lines, b""])

    def _word(self, stored: bytes) -> str:
        return (stored[::-1] if self._is_reversed else stored).decode()


class WordLists(CachingDictionaryFactory):
    """Where simplemma finds the lists."""

    def _get_dictionary_uncached(self, lang: str) -> WordList:
        return WordList(lang)
