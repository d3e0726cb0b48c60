"""Words in a row, looked for in the codes of articles as they lie on the disk."""

import re
from collections.abc import Iterable

from newsreader.index.store import Flat

_MORE = 0x80
"""The bit of a byte that another of the same word follows."""


class Row:
    """Words in a row, each in any of several forms, as they are looked for in runs of codes: 1 microsecond an article, 4 where each has twelve."""

    def __init__(self, groups: Iterable[Iterable[bytes]]) -> None:
        row = b"".join(b"(?:%b)" % b"|".join(map(re.escape, sorted(group))) for group in groups)
        self._anywhere = re.compile(row, re.DOTALL)
        self._after_a_word = re.compile(rb"(?<![\x80-\xff])(?=(%b))" % row, re.DOTALL)

    def is_in(self, codes: Flat, start: int, end: int) -> bool:
        """Whether it may begin there, perhaps in the midst of a word."""
        return self._anywhere.search(codes, start, end) is not None

    def stands_in(self, codes: bytes) -> bool:
        """Whether it is there: begins where a word begins."""
        found = self._anywhere.search(codes)
        while found is not None:
            start = found.start()
            if not start or codes[start - 1] < _MORE:
                return True
            found = self._anywhere.search(codes, start + 1)
        return False

    def ends(self, codes: bytes) -> list[int]:
        """Where it ends: it begins only where a word begins."""
        return [found.end(1) for found in self._after_a_word.finditer(codes)]
