"""Where the parts of the screen stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.tui.arrange import Shown, arrange, default_view, view_there
from newsreader.tui.page import View

shown = st.builds(
    Shown, st.sampled_from(["list", "facets", "reader", "filter"]), st.sampled_from(View), st.booleans()
)


@given(st.integers(1, 320), st.integers(1, 110), shown)
def test_parts_never_overlap_and_never_leave_the_screen(width: int, height: int, wanted: Shown) -> None:
    cells: set[tuple[int, int]] = set()
    boxes = arrange(width, height, wanted)
    for box in boxes.values():
        own = {(x, y) for x in (box.x, box.x + box.width - 1) for y in range(box.y, box.y + box.height)}
        assert box.x >= 0
        assert box.y >= 0
        assert box.x + box.width <= width
        assert box.y + box.height <= height
        assert not own & cells
        cells |= own


@given(st.integers(1, 320), st.integers(1, 110), shown)
def test_the_part_with_the_keyboard_is_on_the_screen(width: int, height: int, wanted: Shown) -> None:
    boxes = arrange(width, height, wanted)
    expected = "reader" if wanted.zen and wanted.focus != "filter" else wanted.focus

    assert expected in boxes


@pytest.mark.parametrize(
    ("width", "wanted", "names"),
    [
        (80, Shown("list"), {"filter", "list", "reader", "status"}),
        (80, Shown("reader"), {"filter", "reader", "status"}),
        (80, Shown("facets"), {"filter", "facets", "list", "reader", "status"}),
        (120, Shown("list"), {"filter", "facets", "list", "reader", "status"}),
        (120, Shown("reader", View.BESIDE), {"filter", "reader", "status"}),
        (120, Shown("reader", zen=True), {"reader", "status"}),
        (200, Shown("reader", View.BESIDE), {"filter", "facets", "list", "reader", "status"}),
    ],
)
def test_each_width_has_its_layout(width: int, wanted: Shown, names: set[str]) -> None:
    assert set(arrange(width, 40, wanted)) == names


def test_side_by_side_is_the_first_view_only_where_it_is_comfortable() -> None:
    assert [default_view(width) for width in (80, 120, 179, 180, 300)] == [
        View.CLEANED,
        View.CLEANED,
        View.CLEANED,
        View.BESIDE,
        View.BESIDE,
    ]


def test_a_reader_that_is_one_of_three_panes_does_not_squeeze_two_columns_in() -> None:
    assert view_there(View.BESIDE, 120, Shown("list", View.BESIDE)) is View.CLEANED
    assert view_there(View.BESIDE, 120, Shown("reader", View.BESIDE)) is View.BESIDE
    assert view_there(View.ORIGINAL, 120, Shown("list", View.ORIGINAL)) is View.ORIGINAL
