"""The rows of the facet pane: long groups say truly what they leave out."""

from newsreader.index.facets import FacetCount
from newsreader.model import Facet, SafeText
from newsreader.text.queries.query import State
from newsreader.tui.facet_rows import FIRST, Kind, facet_rows, facet_runs

NAMES = tuple(FacetCount(SafeText(f"Name {n}"), 99 - n, State.OFF) for n in range(20))


def words(row_number: int, opened: set[Facet], cut: set[Facet]) -> str:
    rows = facet_rows({Facet.PERSON: NAMES}, opened, cut)
    return "".join(run.text for run in facet_runs(rows[row_number], 40, bar="")).strip()


def test_a_long_group_says_how_many_more_there_are() -> None:
    assert words(-1, set(), set()) == f"{20 - FIRST} more …"
    assert words(-1, set(), {Facet.PERSON}) == f"{20 - FIRST}+ more …"


def test_an_opened_group_that_is_cut_opens_further() -> None:
    assert words(-1, {Facet.PERSON}, set()).startswith("Name 19")
    assert words(-1, {Facet.PERSON}, {Facet.PERSON}) == "all of them …"


def test_one_hidden_value_is_shown_rather_than_announced() -> None:
    rows = facet_rows({Facet.PERSON: NAMES[: FIRST + 1]})

    assert [row.kind for row in rows] == [Kind.GROUP, *[Kind.VALUE] * (FIRST + 1)]
