from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.judging.signals import NAMES
from newsreader.text.judging.trees import keep_probability, plant, tree_lines

NUMBERS = st.floats(allow_nan=False, width=32)
COLUMNS = "# Columns: "


def walked(tree: str, row: list[float]) -> float:
    """The leaf that a row ends in, step by step."""
    pieces = iter(tree.split())

    def branch() -> float:
        column, is_node, threshold = next(pieces).partition("<=")
        if not is_node:
            return float(column)
        low, high = branch(), branch()
        return low if row[int(column)] <= float(threshold) else high

    return branch()


def test_a_tree_is_read_depth_first() -> None:
    forest = plant(["3<=0.5 0<=2 -1.5 0.25 2"])

    assert [forest.total([x, 0, 0, y]) for x, y in ((2, 0.5), (2.1, 0.5), (0, 0.6))] == [-1.5, 0.25, 2]


TREES = st.recursive(
    st.integers(-9, 9).map(str),
    lambda branch: st.tuples(st.integers(0, 2), st.integers(-2, 2), branch, branch).map(
        lambda node: f"{node[0]}<={node[1]} {node[2]} {node[3]}"
    ),
    max_leaves=31,
)


@given(st.lists(TREES, min_size=1, max_size=5), st.lists(st.integers(-3, 3), min_size=3, max_size=3))
def test_all_trees_at_once_are_the_sum_of_each(trees: list[str], row: list[float]) -> None:
    trees = ["0<=0 1 2", *trees]

    assert plant(trees).total(row) == sum(walked(tree, row) for tree in trees)


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
