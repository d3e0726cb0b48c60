"""Ranges of days are tried in tests/index/test_sets.py; these are minutes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.queries.ranges import LONGEST, Length, parse_length


@pytest.mark.parametrize(
    ("typed", "length"),
    [
        ("5", (5, 5)),
        ("3..10", (3, 10)),
        ("..10", (0, 10)),
        ("3..", (3, LONGEST)),
        ("<2", (0, 1)),
        ("<=2", (0, 2)),
        (">20", (21, LONGEST)),
        (">=20", (20, LONGEST)),
        *((typed, None) for typed in ("", "..", ">", "5..>7", "5 min", "1234567", "٣", "5\n", "-1", "1...2")),
    ],
)
def test_minutes(typed: str, length: tuple[int, int] | None) -> None:
    assert parse_length(typed) == (Length(*length) if length else None)


@given(st.text("0123456789.<>= "))
def test_any_text_may_stand_for_a_length(text: str) -> None:
    length = parse_length(text)

    assert length is None or length.high <= LONGEST + 1
