"""Small parts that the answers are made of, at the borders where one form gives way to another."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyroaring import BitMap

from newsreader.index.blobs import (
    Damaged,
    pack,
    pack_numbers,
    seal,
    unpack,
    unpack_numbers,
    unseal,
)
from newsreader.index.periods import parse_period, terms_in, terms_of
from newsreader.index.segments import BLOCK, PHANTOMS, phantoms

DOCS = st.sets(st.integers(1, 3 * BLOCK - PHANTOMS), min_size=1, max_size=400)
NUMBERS = st.sets(st.integers(0, 2**32 - 1), max_size=20)
DAYS = st.dates(date(1990, 1, 1), date(2030, 12, 31))


@given(NUMBERS)
def test_a_set_comes_back(numbers: set[int]) -> None:
    assert unpack(pack(BitMap(numbers))) == BitMap(numbers)


def test_a_set_that_comes_back_is_one_s_own() -> None:
    packed = pack(BitMap(range(100)))
    changed = unpack(packed)
    changed.add(200)

    assert 200 not in unpack(packed)


@given(st.lists(st.integers(0, 2**32 - 1)))
def test_numbers_keep_their_order(numbers: list[int]) -> None:
    assert list(unpack_numbers(pack_numbers(numbers))) == numbers


@given(st.binary(max_size=60), st.data())
def test_one_wrong_byte_is_noticed(body: bytes, data: st.DataObject) -> None:
    sealed = bytearray(seal(body))
    place = data.draw(st.integers(0, len(sealed) - 1))
    sealed[place] ^= data.draw(st.integers(1, 255))

    with pytest.raises(Damaged):
        unseal(bytes(sealed))


@pytest.mark.parametrize(
    "blob", [None, "text", 7, b"", b"\0", seal(b"L\0"), seal(b"Rnot roaring"), seal(b"R"), b"\0" * 9]
)
def test_what_is_no_packed_set_is_damage(blob: object) -> None:
    with pytest.raises(Damaged):
        unpack(blob)  # type: ignore[arg-type]


@given(DAYS, DAYS)
def test_a_range_is_its_days_and_nothing_else(one: date, other: date) -> None:
    first, last = sorted((one, other))
    period = parse_period(f"{first}..{last}")
    assert period is not None
    terms = set(terms_in(period, (1990, 2030)))

    for day in (first, last, first + (last - first) / 2):
        assert terms.intersection(terms_of(day.isoformat()))
    for day in (first - timedelta(days=1), last + timedelta(days=1)):
        assert terms.isdisjoint(terms_of(day.isoformat()))
    assert len(terms) <= 40 + 22 + 30 + 11


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("2026", ["2026"]),
        ("2026-03", ["2026-03"]),
        ("2024-02", ["2024-02"]),
        ("2026-03-06", ["2026-03-06"]),
        ("2025..2026", ["2025", "2026"]),
        ("2025-12-30..2026-02", ["2025-12-30", "2025-12-31", "2026-01", "2026-02"]),
        ("..2024", ["2024"]),
        ("2026..", ["2026"]),
        ("..", ["2024", "2025", "2026"]),
        ("0001..9999", ["2024", "2025", "2026"]),
        ("9999", []),
        ("2026..2025", []),
    ],
)
def test_a_period_is_the_fewest_terms(typed: str, terms: list[str]) -> None:
    period = parse_period(typed)
    assert period is not None

    assert terms_in(period, (2024, 2026)) == terms


@pytest.mark.parametrize(
    "typed",
    ["", "now", "2026-3", "2026-02-30", "2026-13", "0000", "2026..x", "..x", "1..2", "٢٠٢٦", "2026-03-06-07"],
)
def test_what_is_no_date_is_no_period(typed: str) -> None:
    assert parse_period(typed) is None


@given(st.text())
def test_any_text_may_stand_for_a_date(text: str) -> None:
    period = parse_period(text)

    assert period is None or len(terms_in(period, (1, 9999))) < 10_000


@given(DOCS)
def test_a_result_with_phantoms_is_bits_in_every_block(docs: set[int]) -> None:
    """As a range they were runs, and counting facets of 5,000 hits took ten times as long."""
    found = phantoms(max(docs))
    kinds = (BitMap(docs) | found).get_statistics()

    assert len(found) == PHANTOMS * (max(docs) // BLOCK + 1)
    assert found.isdisjoint(BitMap(number for number in docs if number % BLOCK < BLOCK - PHANTOMS))
    assert (kinds["n_run_containers"], kinds["n_array_containers"]) == (0, 0)
