"""What was found out about words, remembered: articles use the same few thousand over and over."""

from collections.abc import Callable
from typing import TypeVar

Answer = TypeVar("Answer")

_MOST = 65_536
"""Words of some five hundred articles; what is remembered then takes 10 MB at the very most."""
_LONGEST = 64
"""Letters of a word that is worth to be remembered: a hostile file's word of a megabyte comes once, and would stay."""


class Memo(dict[str, Answer]):
    """A function of a word that remembers: ``memo[word]``; ``map(memo.__getitem__, words)`` never leaves C for a known word.

    Full, it forgets everything and begins anew. A hit takes half the time of one in an ``lru_cache``, which keeps an order.
    """

    def __init__(self, function: Callable[[str], Answer]) -> None:
        super().__init__()
        self._function = function

    def __missing__(self, word: str) -> Answer:
        """Find out and remember."""
        if len(word) > _LONGEST:
            return self._function(word)
        if len(self) >= _MOST:
            self.clear()
        answer = self[word] = self._function(word)
        return answer
