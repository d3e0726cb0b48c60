"""A row of the list: what it says of an article in the room that there is."""

from pathlib import Path

import pytest
from screens import indexed, reading

from newsreader.model import DocId, Row, SafeText
from newsreader.tui.app import Newsreader
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


@pytest.mark.parametrize("height", [30, 31])
async def test_the_list_begins_with_a_headline_wherever_it_was_scrolled_to(
    corpus: Path, tmp_path: Path, height: int
) -> None:
    for number in range(10, 50):
        text = f"Заголовок номер {number}\n\n{number % 28 + 1:02}.03.2026\n\n{'Довге речення про події у місті. ' * 9}"
        (corpus / f"{number}.txt").write_text(text, "utf-8")
    library = indexed(corpus, tmp_path)
    async with reading(library, (120, height)) as pilot:
        assert isinstance(pilot.app, Newsreader)
        pane = pilot.app.room.list
        assert pane.row_height == 2
        for key in (*["j"] * 20, "pagedown", *["k"] * 20, "pageup", "ctrl+d", "ctrl+d", "ctrl+u"):
            await pilot.press(key)

            assert pane.top % 2 == 0
            assert pane.top <= 2 * pane.cursor
            assert 2 * pane.cursor + 2 <= pane.top + pane.body_height
    library.close()
