"""A row of the list: what it says of an article in the room that there is."""

import pytest

from newsreader.model import DocId, Row, SafeText
from newsreader.tui.row_text import row_runs

ROW = Row(
    doc_id=DocId(1),
    path="a.txt",
    headline=SafeText("Уряд схвалив програму відновлення громад на прикордонні"),
    has_headline=True,
    published="2026-03-06T09:25",
    around=None,
    source=SafeText("Новини"),
    language="uk",
    minutes=2,
    is_read=False,
    is_starred=False,
    problem=None,
)


@pytest.mark.parametrize(
    ("cells", "says"),
    [
        (90, " ● Уряд схвалив програму відновлення громад на прикордонні   Новини · 6 Mar 2026, 09:25 "),
        (50, " ● Уряд схвалив програму відновлення… 6 Mar 2026 "),
        (39, " ● Уряд схвалив програму… 6 Mar 2026 "),
    ],
)
def test_the_hour_is_said_where_there_is_room_for_the_source_too(cells: int, says: str) -> None:
    ((*runs,),) = row_runs(ROW, cells, bar="", lines=1)

    assert "".join(run.text for run in runs).split() == says.split()
