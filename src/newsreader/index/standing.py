"""Which blocks stand in an article, as numbers that other articles can be compared with: every block, not only the doubtful.

Of a fingerprint of 48 bits an article keeps 44: among the thirty million blocks of a million articles, chance makes not one
pair equal in a hundred thousand questions. Twelve of these say in which of 4096 sets its article is, so that a question
looks at one article in some hundred and fifty. It costs eight bytes a block.
"""

from array import array
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # the labeller is a worker's; who searches does not load it
    from newsreader.text.draft import Draft

KEPT, OPEN = 1, 2
"""What the text alone says of a block: it is kept; it is, unless the library counts it in many articles."""
_FLAGS = 4
_LOW = (1 << 32) - 1
_CORNERS = (1 << 12) - 1


class Standing(NamedTuple):
    """The blocks of an article, in order: of each 32 bits of its fingerprint, and 12 more with its flags."""

    prints: "array[int]"
    corners: "array[int]"
    is_doubtful: bool = False
    """Whether the article may not be cleaned right."""


def no_blocks() -> Standing:
    """Of a file that cannot be read."""
    return Standing(array("I"), array("H"))


def standing_of(untold: "Draft", *, is_doubtful: bool) -> Standing:
    """The blocks of an article, whatever the reader said of them.

    Args:
        untold: The article without his word.
        is_doubtful: Whether it is with it.
    """
    doubts = {doubt.place for doubt in untold.prints.doubts}
    prints, corners = array("I"), array("H")
    for place, (exact, block) in enumerate(zip(untold.own, untold.article.blocks, strict=True)):
        flags = KEPT * block.keep + OPEN * (place in doubts)
        prints.append(exact & _LOW)
        corners.append(_corner(exact) << _FLAGS | flags)
    return Standing(prints, corners, is_doubtful)


def places_in(standing: Standing, exact: int) -> Iterator[int]:
    """The flags of each time that a block stands in an article."""
    low, corner = exact & _LOW, _corner(exact)
    for found, its in zip(standing.prints, standing.corners, strict=True):
        if found == low and its >> _FLAGS == corner:
            yield its & (1 << _FLAGS) - 1


def corner_names(standing: Standing) -> set[str]:
    """The sets that an article is in for its blocks."""
    return {f"{its >> _FLAGS:03x}" for its in standing.corners}


def corner_name(exact: int) -> str:
    """The set that all articles are in which have a block."""
    return f"{_corner(exact):03x}"


def _corner(exact: int) -> int:
    return exact >> 32 & _CORNERS
