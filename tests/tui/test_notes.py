"""Notes as a reader meets them: written over the text, shown under their passage, listed, copied, undone."""

from pathlib import Path

import pytest
from screens import indexed, reading, screen_text
from textual import events
from textual.pilot import Pilot

from newsreader.library import Library
from newsreader.text.queries.query import parse_query
from newsreader.tui.app import Newsreader
from newsreader.tui.note_screen import NoteScreen
from newsreader.tui.notes_screen import NotesPane, NotesScreen
from newsreader.tui.room import ReadingRoom

SENTENCE = "Довге речення про події у місті та його людей, яких багато. "
TERMINAL = (80, 24)


@pytest.fixture
def library(corpus: Path, tmp_path: Path) -> Library:
    for day in range(1, 4):
        paragraphs = [f"{SENTENCE * 2}Абзац {number} дня {day}." for number in range(1, 9)]
        text = "\n\n".join((f"Заголовок номер {day}", f"0{day}.03.2026", *paragraphs))
        (corpus / f"2026-03-0{day}.txt").write_text(text, "utf-8")
    return indexed(corpus, tmp_path)


def room(pilot: Pilot[None]) -> ReadingRoom:
    assert isinstance(pilot.app, Newsreader)
    return pilot.app.room


def total(library: Library, query: str) -> int:
    return library.search(parse_query(query)).total


@pytest.mark.parametrize("views", [(), ("c",), ("c", "c")], ids=["cleaned", "beside", "original"])
async def test_a_note_stands_under_its_passage_in_every_view(
    library: Library, views: tuple[str, ...]
) -> None:
    async with reading(library, TERMINAL) as pilot:
        await pilot.press("enter", *views, "}", "}", "}", "e")
        assert isinstance(pilot.app.screen, NoteScreen)
        assert "Note on a passage" in screen_text(pilot.app)
        await pilot.press(*"Who says?", "enter", *"Ask.", "escape")

        lines = screen_text(pilot.app).splitlines()
        row = next(number for number, line in enumerate(lines) if "✎ Who says?" in line)
        assert "Ask." in lines[row + 1]
        assert "noted · u undoes" in lines[-1]
        assert total(library, "has:note") == 1

        await pilot.press("e", "end", *" Now", "ctrl+s")
        assert "Ask. Now" in screen_text(pilot.app)
        await pilot.press("u", "u")
        assert "✎" not in screen_text(pilot.app)
        await pilot.press("ctrl+r")
        assert "✎ Who says?" in screen_text(pilot.app)
    library.close()


async def test_a_note_of_the_article_stands_in_its_head_and_its_row(library: Library) -> None:
    async with reading(library) as pilot:
        await pilot.press("e", *"Check the figures", "escape")
        seen = screen_text(pilot.app)
        assert "✎ Check the figures" in seen
        assert seen.count("✎") == 2
        await pilot.press("e", *["backspace"] * 30, "escape")
        assert "✎" not in screen_text(pilot.app)
        assert "note taken away · u undoes" in screen_text(pilot.app)
    library.close()


async def test_a_selected_passage_is_underlined_and_copied_with_its_note(library: Library) -> None:
    async with reading(library, TERMINAL) as pilot:
        await pilot.press("enter", "V", "j", "e", *"Two sentences", "escape")
        (note,) = room(pilot).controller.margin().notes
        assert note.note.quote.count("Довге речення") >= 1
        reader = room(pilot).reader
        roles = {
            run.role for n in range(reader.line_count()) for run in reader.line(n, 78) if "Довге" in run.text
        }
        assert any("noted" in role for role in roles)

        await pilot.press("V", "y")
        assert "Two sentences" in pilot.app.clipboard
        await pilot.press("G", "}", "y")
        assert "Two sentences" not in pilot.app.clipboard
    library.close()


async def test_all_notes_are_listed_and_enter_opens_the_passage(library: Library) -> None:
    async with reading(library, TERMINAL) as pilot:
        await pilot.press("E")
        assert "no notes yet" in screen_text(pilot.app)
        await pilot.press(
            "enter", "G", "{", "{", "e", *"far below", "escape", "escape", "j", "e", *"other", "escape"
        )
        await pilot.press("/", *"date:2026-03-01", "enter", "E")
        assert isinstance(pilot.app.screen, NotesScreen)
        seen = screen_text(pilot.app)
        assert "2 notes" in seen
        assert "✎ far below" in seen
        assert "on the whole article" in seen
        pane = pilot.app.screen.pane
        assert isinstance(pane, NotesPane)
        there = next(n for n, noted in enumerate(pane._notes) if noted.note.text == "far below")
        await pilot.press(*["j"] * there, "enter")

        article = room(pilot).controller.article
        assert article is not None
        assert article.original.startswith("Заголовок номер 3")
        assert "✎ far below" in screen_text(pilot.app)
        assert room(pilot).focused is room(pilot).reader
    library.close()


async def test_what_is_pasted_into_a_note_cannot_act_on_the_terminal(library: Library) -> None:
    async with reading(library, TERMINAL) as pilot:
        await pilot.press("e")
        pilot.app.post_message(events.Paste("one\x1b]0;evil\x07\ntwo [/x] [b]\u202e"))
        await pilot.pause()
        await pilot.press("escape")

        (placed,) = room(pilot).controller.margin().notes
        assert placed.note.text == "one]0;evil\ntwo [/x] [b]"
        assert "two [/x] [b]" in screen_text(pilot.app)
    library.close()


@pytest.mark.parametrize("size", [(1, 1), (20, 5), (40, 12), (300, 100)])
async def test_every_size_is_survived(library: Library, size: tuple[int, int]) -> None:
    async with reading(library, size) as pilot:
        await pilot.press(
            "enter", "}", "e", *"Note", "escape", "e", "escape", "E", "enter", "t", *"tag", "enter"
        )
        assert total(library, "has:note mine:tag") == 1
    library.close()


async def test_a_note_outside_what_is_asked_is_opened_and_the_filter_stays(library: Library) -> None:
    async with reading(library, TERMINAL) as pilot:
        await pilot.press("e", *"Ask.", "escape", "j")
        (noted,) = library.notes(None)
        assert noted.row is not None
        room(pilot).typed("date:2026-03-01")
        await pilot.press("E", "enter")

        known = room(pilot).controller
        assert known.doc_id == noted.row.doc_id
        assert known.text == "date:2026-03-01"
        assert known.is_adrift
        await pilot.press("escape", "enter")
        assert known.doc_id != noted.row.doc_id


async def test_a_note_that_is_being_written_is_kept_when_the_reader_quits(library: Library) -> None:
    async with reading(library, TERMINAL) as pilot:
        await pilot.press("enter", "}", "e", *"Ask.", "ctrl+q")
        await pilot.pause()
        assert total(library, "has:note") == 1


async def test_a_click_on_a_hint_types_nothing_into_what_is_being_typed(library: Library) -> None:
    async with reading(library, (120, 40)) as pilot:
        await pilot.press("enter", "slash", *"the")
        line = screen_text(pilot.app).splitlines()[-1]
        await pilot.click(offset=(line.index("w why"), 39))
        await pilot.pause()
        assert "/ the▏" in screen_text(pilot.app)
