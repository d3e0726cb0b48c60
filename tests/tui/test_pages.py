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


def text_of(lines: list[Line], prefix: str) -> str:
    """The article's own characters in runs of a role, without spaces, and without hyphens of ours."""
    runs = [
        run for line in lines for run in line.runs if run.role.startswith(prefix) and run.source is not None
    ]
    return "".join("".join(run.text.split()) for run in runs)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
@pytest.mark.parametrize("cells", [8, 37, 70, 116])
def test_the_cleaned_page_holds_every_word_of_the_content_and_no_other(path: Path, cells: int) -> None:
    opened = article(path)
    lines = page(opened, View.CLEANED, cells, MEASURE, removed=False)
    shown = "".join(
        run.text
        for line in lines
        for run in line.runs
        if run.role in {"body", "heading", "headline", "quote"} and run.source is not None
    )

    content = "".join(paragraph(block.block.text) for block in opened.content)
    assert shown.replace(" ", "") == content.replace(" ", "")


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
@pytest.mark.parametrize("cells", [40, 74, 140])
def test_side_by_side_shows_the_whole_original_and_every_reason(path: Path, cells: int) -> None:
    opened = article(path)
    lines = page(opened, View.BESIDE, cells, MEASURE, removed=False)
    left = {role: text_of(lines, role) for role in ("quiet", "struck")}

    for block in opened.blocks:
        assert "".join(visible_text(block.block.text).split()) in left["quiet" if block.keep else "struck"]
    told = only(lines, "reason").replace(" ", "")
    for block in opened.blocks:
        assert block.keep or paragraph(block.reason).replace(" ", "") in told


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
def test_the_original_keeps_its_lines(path: Path) -> None:
    opened = article(path)
    lines = page(opened, View.ORIGINAL, 10_000, 10_000, removed=False)
    own = [line._replace(runs=tuple(run for run in line.runs if run.source)) for line in lines]

    assert words(own) == opened.original.rstrip("\n")


@pytest.mark.parametrize(
    ("cells", "kinds"), [(74, ["dat", "adv", "rel"]), (110, ["date line", "advert", "related"])]
)
def test_the_original_names_what_was_left_out_beside_it(cells: int, kinds: list[str]) -> None:
    """Colour alone is nothing on a terminal without it; the longer name where the margin has room."""
    lines = page(article(SEEDS[2]), View.ORIGINAL, cells, MEASURE, removed=False)
    beside = [
        line.runs[0].text.strip() for line in lines if line.runs and line.runs[0].role.startswith("label:")
    ]

    assert [name for name in beside if name != "┆"] == kinds
    assert all(runs_width(line.runs) - line.hang <= MEASURE for line in lines)


def test_kinds_that_change_inside_of_a_line_are_named_there() -> None:
    lines = page(article(SEEDS[2]), View.ORIGINAL, 110, MEASURE, removed=False)

    assert "┆caption┆ " in words(lines[:2])
    assert "┆picture credit┆ " in words(lines[:4])


@pytest.mark.parametrize("view", View)
@given(text=st.text(max_size=400), cells=st.integers(1, 130))
@settings(max_examples=60)
def test_any_text_at_any_width_is_a_page_that_fits(view: View, text: str, cells: int) -> None:
    for removed in (False, True):
        lines = page(label_text("x.txt", text), view, cells, MEASURE, removed=removed)
        room = page_width(view, cells, MEASURE)

        assert room <= max(cells, 1)
        # One glyph of two cells has nowhere to go in a column of one; the pane cuts it.
        assert all(runs_width(line.runs) - line.hang <= max(room, 4) for line in lines)


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


# ------------------------------------------------------------------ what blocks look like


def drawn(text: str, measure: int = 40, *, hang: bool = True) -> list[str]:
    """The body of an article as drawn, what hangs in the margin before a "‹"."""
    opened = label_text("x.txt", text)
    lines = page(opened, View.CLEANED, measure, measure, removed=False, hang=hang)
    shown = ["".join(run.text for run in line.runs) for line in lines]
    return [
        f"{line[: its.hang]}‹{line[its.hang :]}" if its.hang else line
        for line, its in zip(shown, lines, strict=True)
    ]


PROSE = "Довге речення про події у місті та його людей, яких тут багато."


def test_the_dash_of_speech_hangs_and_the_words_stand_in_line() -> None:
    lines = drawn(f"{PROSE}\n\n— Ми нікуди звідси не підемо, — каже він про своє місто сьогодні.\n\n{PROSE}")

    start = lines.index("— ‹Ми нікуди звідси не підемо, — каже він")
    assert lines[start + 1] == "про своє місто сьогодні."
    assert "— Ми нікуди звідси не підемо, — каже він" in drawn(
        f"{PROSE}\n\n— Ми нікуди звідси не підемо, — каже він про своє місто.", hang=False
    )


def test_a_list_has_bullets_and_its_lines_stand_below_its_words() -> None:
    text = f"{PROSE}\n\nСимптоми, за яких треба кликати лікаря:\n\nтемпература понад 39, яка не падає вже третій день\nзадишка\nсплутана мова\n\n{PROSE}"
    lines = drawn(text)
    start = lines.index("• температура понад 39, яка не падає вже")

    assert lines[start + 1 : start + 4] == ["  третій день", "• задишка", "• сплутана мова"]
    own = drawn(
        f"{PROSE}\n\n1. Перший пункт переліку, довший за один рядок тут.\n2. Другий пункт переліку теж є.\n\n{PROSE}"
    )
    start = own.index("1. Перший пункт переліку, довший за один")
    assert own[start + 1 : start + 3] == ["   рядок тут.", "2. Другий пункт переліку теж є."]


def test_a_table_has_columns_and_its_numbers_stand_to_the_right() -> None:
    text = f"{PROSE}\n\nОбласть | Випадків | На 100 тисяч\n\nВінницька | 1240 | 83\n\nЛьвівська | 980 | 104\n\n{PROSE}"
    lines = drawn(text)
    start = lines.index("Область   | Випадків | На 100 тисяч")

    assert lines[start + 1 : start + 3] == [
        "Вінницька |     1240 |           83",
        "Львівська |      980 |          104",
    ]
    assert any(line.startswith("Область | Випадків") for line in drawn(text, 30))


def test_a_paragraph_that_is_one_quotation_is_set_in() -> None:
    quote = "«Ми не живемо в режимі надзвичайного стану, ми зробили його частиною щоденної роботи»."
    lines = drawn(f"{PROSE}\n\n{quote}\n\n{PROSE}")

    assert "  «Ми не живемо в режимі надзвичайного" in lines


@pytest.mark.parametrize("cells", [1, 7, 19, 33, 70])
def test_what_is_set_fits_and_loses_nothing(cells: int) -> None:
    text = (Path(__file__).parents[1] / "golden" / "uk_lists_and_tables.txt").read_text("utf-8")
    opened = label_text("x.txt", text)
    lines = page(opened, View.CLEANED, cells, MEASURE, removed=False, hang=True)
    shown = "".join(run.text for line in lines for run in line.runs if run.source is not None)

    assert all(runs_width(line.runs) - line.hang <= max(cells, 1) for line in lines)
    content = "".join(paragraph(block.block.text) for block in opened.content)
    assert sorted(shown.replace(" ", "")) == sorted(content.replace(" ", ""))
    for line in lines:
        for run in line.runs:
            if run.source is not None:
                whole = paragraph(opened.blocks[run.source.block].block.text)
                assert whole[run.source.offset :].startswith(run.text)
