"""An article as lines: nothing is lost, everything stands where it should."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.model import Article, Label
from newsreader.text import label_text
from newsreader.text.sanitise import paragraph, visible_text
from newsreader.tui.line import Line, runs_width
from newsreader.tui.page import MEASURE, View, page, page_width

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
HOSTILE = (
    "Заголовок [/x] [b]\n\nТекст \x1b]52;c;cHduZWQ=\x07 \x9b31m \u202etxt.exe [@click=app.quit]y[/]. " * 3
)


def article(path: Path) -> Article:
    return label_text(str(path), path.read_text("utf-8"))


def words(lines: list[Line]) -> str:
    return "\n".join("".join(run.text for run in line.runs) for line in lines)


def only(lines: list[Line], prefix: str) -> str:
    return " ".join(run.text for line in lines for run in line.runs if run.role.startswith(prefix))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
@pytest.mark.parametrize("cells", [8, 37, 70, 116])
def test_the_cleaned_page_holds_every_word_of_the_content_and_no_other(path: Path, cells: int) -> None:
    opened = article(path)
    lines = page(opened, View.CLEANED, cells, MEASURE, removed=False)
    shown = "".join(
        run.text for line in lines for run in line.runs if run.role in {"body", "heading", "headline"}
    )

    content = "".join(paragraph(block.block.text) for block in opened.content)
    assert shown.replace(" ", "") == content.replace(" ", "")


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
@pytest.mark.parametrize("cells", [40, 74, 140])
def test_side_by_side_shows_the_whole_original_and_every_reason(path: Path, cells: int) -> None:
    opened = article(path)
    lines = page(opened, View.BESIDE, cells, MEASURE, removed=False)
    left = "".join(only(lines, role) for role in ("quiet", "struck"))

    for block in opened.blocks:
        for word in visible_text(block.block.text).split():
            assert "-" in word or len(word) > 15 or word in left
    told = only(lines, "reason").replace(" ", "")
    for block in opened.blocks:
        assert block.keep or paragraph(block.reason).replace(" ", "") in told


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
def test_the_original_keeps_its_lines(path: Path) -> None:
    opened = article(path)
    lines = page(opened, View.ORIGINAL, 10_000, 10_000, removed=False)

    assert words(lines) == opened.original.rstrip("\n")


@pytest.mark.parametrize("view", View)
@given(text=st.text(max_size=400), cells=st.integers(1, 130))
@settings(max_examples=60)
def test_any_text_at_any_width_is_a_page_that_fits(view: View, text: str, cells: int) -> None:
    for removed in (False, True):
        lines = page(label_text("x.txt", text), view, cells, MEASURE, removed=removed)
        room = page_width(view, cells, MEASURE)

        assert room <= max(cells, 1)
        # One glyph of two cells has nowhere to go in a column of one; the pane cuts it.
        assert all(runs_width(line.runs) <= max(room, 4) for line in lines)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
@pytest.mark.parametrize("view", View)
def test_places_go_down_the_page_in_order(path: Path, view: View) -> None:
    """The reader is taken back to a place by bisection."""
    places = [line.anchor for line in page(article(path), view, 90, MEASURE, removed=True)]

    assert places == sorted(places)


@pytest.mark.parametrize("view", View)
def test_no_control_reaches_a_line_and_markup_is_just_text(view: View) -> None:
    text = words(page(label_text("x.txt", HOSTILE), view, 200, 150, removed=True))

    assert not [
        char
        for char in text
        if char != "\n" and (ord(char) < 32 or 0x7F <= ord(char) < 0xA0 or char == "\u202e")
    ]
    assert "[/x] [b]" in text


def test_the_original_view_shows_what_hides() -> None:
    text = words(page(label_text("x.txt", HOSTILE), View.ORIGINAL, 200, 150, removed=False))

    assert "␛]52;c;" in text
    assert "⟨RLO⟩" in text


def test_removed_text_is_struck_and_told_apart_without_colour() -> None:
    opened = article(SEEDS[2])
    lines = page(opened, View.CLEANED, 70, MEASURE, removed=True)
    advert = next(line for line in lines if any(run.role == f"struck:{Label.ADVERT}" for run in line.runs))

    assert words([advert]) == "┆ Реклама"
    assert "advert · the line is «Реклама»" in words(lines)
