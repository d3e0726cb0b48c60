"""Which segments become one at rest: few are left, and what came long ago is not copied for everything that comes."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.index.merge import worth_merging


@given(st.integers(1, 2_000), st.integers(1, 300), st.lists(st.integers(1, 200_000), max_size=4))
def test_nothing_is_copied_for_every_little_that_comes(step: int, times: int, before: list[int]) -> None:
    segments, copied = sorted(before), 0
    for _ in range(times):
        segments = sorted((*segments, step))
        while number := worth_merging(segments):
            copied += sum(segments[:number])
            segments = sorted((sum(segments[:number]), *segments[number:]))

    # Up to 1,024 are copied at any time; more only when they become an eighth more, which a few can 62 times until they are 1.6 million.
    assert copied <= 1024 * times + 62 * sum(segments)
    assert len(segments) <= 8


def test_what_is_small_beside_the_next_one_waits() -> None:
    assert worth_merging([]) == worth_merging([100]) == 0
    assert worth_merging([100, 100, 100_000]) == 2
    assert worth_merging([100, 2_000, 100_000]) == 0
    assert worth_merging([300, 2_000, 100_000]) == 2
    assert worth_merging([13_000, 100_000, 1_000_000]) == 2
    assert worth_merging([13_000, 100_000, 110_000]) == 3
