"""Words in a row, looked for in codes: they stand where a word begins, and nowhere in the midst of one."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.index.vocabulary import code_of
from newsreader.index.word_rows import Row

WORDS = st.sampled_from([1, 2, 127, 128, 129, 255, 256, 16383, 16384, 16512, 2097152])
TEXTS = st.lists(WORDS, max_size=12)


@given(TEXTS, st.lists(st.sets(WORDS, min_size=1, max_size=3), min_size=1, max_size=3))
def test_a_row_is_found_where_its_words_follow_each_other(text: list[int], groups: list[set[int]]) -> None:
    row = Row([map(code_of, group) for group in groups])
    codes = b"".join(map(code_of, text))
    places = [
        place
        for place in range(len(text) - len(groups) + 1)
        if all(word in group for word, group in zip(text[place:], groups, strict=False))
    ]

    assert row.stands_in(codes) == bool(places)
    assert row.ends(codes) == [len(b"".join(map(code_of, text[: place + len(groups)]))) for place in places]
    assert row.is_in(codes, 0, len(codes)) or not places
