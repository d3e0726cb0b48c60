from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.signals import NAMES
from newsreader.text.trees import keep_probability, parse_tree, tree_lines

NUMBERS = st.floats(allow_nan=False, width=32)
COLUMNS = "# Columns: "


def test_a_tree_is_read_depth_first() -> None:
    assert parse_tree("3<=0.5 0<=2 -1.5 0.25 2") == (3, 0.5, (0, 2.0, -1.5, 0.25), 2.0)


def test_the_model_was_trained_on_the_columns_that_it_gets() -> None:
    (columns,) = [line for line in tree_lines() if line.startswith(COLUMNS)]

    assert tuple(columns.removeprefix(COLUMNS).split(", ")) == NAMES


def test_the_model_says_where_it_comes_from() -> None:
    head = [line for line in tree_lines() if line.startswith("#")]

    assert any("sha256" in line for line in head)


@given(st.lists(NUMBERS, min_size=len(NAMES), max_size=len(NAMES)))
def test_any_row_has_a_probability(row: list[float]) -> None:
    assert 0 <= keep_probability(row) <= 1


def test_what_the_rules_drop_is_less_likely_kept() -> None:
    prose = {"amount": 40, "ends": 1, "sentences": 2, "function": 0.3, "coverage": 0.5, "in window": 1}
    body = dict.fromkeys(NAMES, 0.0) | prose
    related = body | {"code": 15, "rule's confidence": 0.9, "in window": 0}

    assert keep_probability([*related.values()]) < keep_probability([*body.values()])
