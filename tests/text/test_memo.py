import pytest

from newsreader.text import memo
from newsreader.text.memo import Memo


def test_a_word_is_looked_into_once_until_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memo, "_MOST", 2)
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    known = Memo(length)

    assert [known[word] for word in ("a", "bb", "a", "ccc", "a")] == [1, 2, 1, 3, 1]
    assert asked == ["a", "bb", "ccc", "a"]
    assert len(known) <= 2


def test_a_word_that_is_no_word_is_not_kept() -> None:
    memo = Memo(len)
    endless = "о" * 1_000_000

    assert memo[endless] == 1_000_000
    assert endless not in memo
