"""What is pasted is text, in whatever pieces it comes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from screens import reading, screen_text
from textual.events import Paste

from newsreader.library import Library
from newsreader.tui.app import Newsreader
from newsreader.tui.pasting import Pasting

PIECES = st.lists(
    st.sampled_from(["\x1b", "\x1b[200~", "\x1b[201~", "[201~", "[20", "0~", "1~", "q", "слово ", "\x1b[31m"])
)


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ("\x1b[A\x1bq", "\x1b[A\x1bq"),
        ("\x1b[200~міська рада\x1b[201~\x1b", "\x1b[200~міська рада\x1b[201~\x1b"),
        ("/\x1b[200~a\x1b[31mq\x1b\x1b[201~\x1b[B", "/\x1b[200~a[31mq\x1b[201~\x1b[B"),
        (
            "\x1b[200~a\x1b[200~b\x1b[201~\x1b[200~\x1bc\x1b[201~",
            "\x1b[200~a[200~b\x1b[201~\x1b[200~c\x1b[201~",
        ),
    ],
)
def test_an_escape_between_the_marks_is_none(sent: str, read: str) -> None:
    assert Pasting().let_through(sent) == read


@given(PIECES, st.lists(st.integers(1, 9)))
def test_it_does_not_matter_how_it_comes(pieces: list[str], sizes: list[int]) -> None:
    sent, at, one, many = "".join(pieces), 0, Pasting(), Pasting()
    whole, parts = one.let_through(sent), ""
    for size in sizes:
        parts += many.let_through(sent[at : at + size])
        at += size
    parts += many.let_through(sent[at:])

    assert parts == whole


async def test_all_lines_of_what_is_pasted_are_asked(seeds: Library) -> None:
    """Of a headline that was broken in two only the first line was taken."""
    async with reading(seeds) as pilot:
        app = pilot.app
        assert isinstance(app, Newsreader)
        await pilot.press("/")
        box = app.focused
        assert box is not None
        box.post_message(Paste("посли\n  країн\n"))
        await pilot.pause()

        assert app.room.controller.text == "посли країн"
        assert " / посли країн" in screen_text(app)
        box.post_message(Paste(" відвідали"))
        await pilot.pause()
        assert app.room.controller.text == "посли країн відвідали"
