import pytest

from newsreader.model import Label
from newsreader.text.shapes import by_shape


@pytest.mark.parametrize("line", ["***", "— — —", "• • •", "…"])
def test_a_line_of_ornaments_is_junk(line: str) -> None:
    found = by_shape(line)

    assert found is not None
    assert found.label is Label.JUNK


@pytest.mark.parametrize("line", ["★★★★☆", "★★ ☆☆☆"])
def test_the_stars_of_a_review_are_its_verdict(line: str) -> None:
    assert by_shape(line) is None
