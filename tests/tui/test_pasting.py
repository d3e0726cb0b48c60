"""What is pasted is text, in whatever pieces it comes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from screens import reading, screen_text
from textual.events import Key, Paste

from newsreader.library import Library
from newsreader.tui.app import Newsreader
from newsreader.tui.pasting import Pasting, as_pasted, asking

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


HEADLINE = "Міська рада Левадного просить Київ про великий кран для гарбузів\r\nі чекає на відповідь"


@pytest.mark.parametrize(
    ("sent", "pasted"),
    [
        (HEADLINE, True),
        (f"\x1b[A{HEADLINE}\x1b[31m", True),
        ("/міська рада київ місто:Харків -погода джерело:bbc.com\r", False),
        ("j" * 400, False),
        ("jk" * 200, False),
        ("\x1b[A\x1b[B" * 200, False),
        ("\x1b[<35;40;12M\x1b[<35;41;12M" * 40, False),
        (f"\x1b[200~{HEADLINE}\x1b[201~", False),
    ],
)
def test_a_burst_of_letters_is_no_typing(sent: str, pasted: bool) -> None:  # noqa: FBT001
    assert Pasting().is_burst(sent) is pasted


@pytest.mark.parametrize(
    ("sent", "keys", "rest"),
    [
        ("q text\r", "", "q text\r"),
        ("/some text\r", "/", "some text\r"),
        ("\x1b[A\x10/some/ text", "\x1b[A\x10/", "some/ text"),
    ],
)
def test_only_the_key_of_the_filter_before_it_is_a_key(sent: str, keys: str, rest: str) -> None:
    assert asking(sent) == (keys, rest)


def test_what_is_pasted_is_marked_and_holds_no_mark() -> None:
    assert as_pasted("some\x1b[201~ text\r") == "\x1b[200~some text\r\x1b[201~"
    assert as_pasted("some text\r", enter=True) == "\x1b[200~some text\x1b[201~\r"
    assert as_pasted("some text", enter=True) == "\x1b[200~some text\x1b[201~"


async def test_what_is_pasted_into_the_list_is_no_command(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        pilot.app.post_message(Paste(HEADLINE))
        await pilot.pause()

        assert "pasted text goes into the filter: press / first" in screen_text(pilot.app)


async def test_what_is_pasted_narrows_a_group_that_is_being_narrowed(seeds: Library) -> None:
    """Its reader was told to press a key that would have been typed."""
    async with reading(seeds) as pilot:
        await pilot.press("f", "/")
        pane = pilot.app.focused
        assert pane is not None
        pane.post_message(Paste("nowhere\x1b[31m\nat all"))
        await pilot.pause()
        seen = screen_text(pilot.app)

    assert " / nowhere" in seen
    assert "at all" not in seen
    assert "press / first" not in seen


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


async def test_a_key_after_what_is_pasted_is_answered_after_it(seeds: Library) -> None:
    """Enter left the filter before the text was in it, so nothing could be brought back."""
    async with reading(seeds) as pilot:
        app = pilot.app
        assert isinstance(app, Newsreader)
        await pilot.press("/")
        app.post_message(Paste("посли країн"))
        app.post_message(Key("enter", "\r"))
        await pilot.press("\\", "/", "up")

        assert app.room.controller.text == "посли країн"


async def test_the_end_of_what_is_pasted_first_is_in_sight(seeds: Library) -> None:
    async with reading(seeds, size=(80, 24)) as pilot:
        await pilot.press("/")
        pilot.app.post_message(Paste("посли " * 20 + "кінець"))
        await pilot.pause()

        assert "кінець" in screen_text(pilot.app).splitlines()[0]


async def test_the_end_of_the_query_stays_in_sight_when_the_screen_narrows(seeds: Library) -> None:
    async with reading(seeds, size=(120, 24)) as pilot:
        app = pilot.app
        assert isinstance(app, Newsreader)
        await pilot.press("/", *("посли " * 12), *"кінець")
        for cells in (60, 30, 100):
            await pilot.resize_terminal(cells, 24)
            await pilot.pause()

            assert "кінець" in screen_text(app).splitlines()[0], cells
