"""Words near each other: what looking at every choice of places would say."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.queries.proximity import are_near, places

WORDS = st.lists(st.sampled_from(["а", "б", "аб", "в"]), max_size=7)
GROUPS = st.lists(st.sets(st.sampled_from(["а", "б", "аб"]), min_size=1), min_size=1, max_size=4)


@given(WORDS, GROUPS, st.none() | st.integers(0, 3), st.booleans())
def test_near_is_trying_every_place(
    words: list[str],
    groups: list[set[str]],
    others: int | None,
    is_open: bool,  # noqa: FBT001
) -> None:
    def fits(place: int, group: int) -> bool:
        if is_open and group == len(groups) - 1:
            return any(words[place].startswith(form) for form in groups[group])
        return words[place] in groups[group]

    tried = (
        chosen
        for chosen in permutations(range(len(words)), len(groups))
        if all(fits(place, group) for group, place in enumerate(chosen))
    )
    if others is None:
        wanted = any(list(chosen) == list(range(chosen[0], chosen[-1] + 1)) for chosen in tried)
    else:
        wanted = any(max(chosen) - min(chosen) + 1 - len(chosen) <= others for chosen in tried)

    assert are_near(words, groups, others, open_end=is_open) == wanted


@pytest.mark.parametrize(
    ("others", "found"),
    [(None, [range(1, 3)]), (0, [range(1, 3), range(2, 4)]), (1, [range(1, 3), range(2, 4), range(3, 6)])],
)
def test_the_shortest_stretches_are_found(others: int | None, found: list[range]) -> None:
    words = ["в", "а", "б", "а", "в", "б"]

    assert list(places(words, [{"а"}, {"б"}], others, open_end=False)) == found
