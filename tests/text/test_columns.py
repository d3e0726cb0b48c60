from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.judging.columns import (
    FAR,
    beside,
    many_near,
    near_above,
    near_below,
    reaching,
    since,
    sums,
)

SIZE = st.integers(1, 250)
PLACES = st.sets(st.integers(0, 249))


def places_in(size: int, places: set[int]) -> list[int]:
    return sorted(place for place in places if place < size)


@given(SIZE, PLACES)
def test_distances_are_to_the_nearest_place_above_and_below(size: int, marked: set[int]) -> None:
    places = places_in(size, marked)

    assert since(places, size) == [
        min((at - place for place in places if place < at), default=FAR) for at in range(size)
    ]
    assert near_above(places, size) == [
        min([FAR, *(at - place for place in places if place <= at)]) for at in range(size)
    ]
    assert near_below(places, size) == [
        min([FAR, *(place - at for place in places if place >= at)]) for at in range(size)
    ]


@given(SIZE, PLACES, st.integers(1, 15))
def test_the_places_near_a_block_are_counted(size: int, marked: set[int], reach: int) -> None:
    places = places_in(size, marked)

    assert many_near(places, size, reach) == [
        sum(abs(place - at) <= reach for place in places) for at in range(size)
    ]


@given(st.lists(st.integers(0, 9), min_size=1), st.integers(-8, 8).filter(bool))
def test_what_stands_beside_a_block_may_be_beyond_the_page(values: list[int], way: int) -> None:
    size = len(values)
    here = range(size)

    assert beside(values, way, -1, size) == [values[at + way] if 0 <= at + way < size else -1 for at in here]
    assert reaching(sums(values), way) == [sum(values[: min(size, max(0, at + way))]) for at in here]
