"""Words in a row, looked for in the codes of articles as they lie on the disk."""

import re
from collections.abc import Iterable

from newsreader.index.store import Flat


class Row:
    """Words in a row, each in any of several forms, as they are looked for in runs of codes: 1 microsecond an article, 4 where each has twelve."""

    def __init__(self, groups: Iterable[Iterable[bytes]]) -> None:
        row = b"".join(b"(?:%b)" % b"|".join(map(re.escape, sorted(group))) for group in groups)
        self._anywhere = re.compile(row, re.DOTALL)
        self._after_a_word = re.compile(rb"(?<![\x80-\xff])(?=(%b))" % row, re.DOTALL)

    def is_in(self, codes: Flat, start: int, end: int) -> bool:
        """Whether it may begin there, perhaps in the midst of a word."""
        return self._anywhere.search(codes, start, end) is not None

    def ends(self, codes: bytes) -> list[int]:
        """Where it ends: it begins only where a word begins."""
        return [found.end(1) for found in self._after_a_word.finditer(codes)]
