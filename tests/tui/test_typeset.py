"""What blocks look like in the cleaned text: lists, tables, speech; and that nothing is drawn that the text does not say."""

from pathlib import Path

import pytest

from newsreader.formats import read_article
from newsreader.model import Article
from newsreader.text import label_text
from newsreader.text.sanitise import paragraph
from newsreader.tui.line import Line
from newsreader.tui.page import cleaned
from newsreader.tui.typeset import Shape, set_kept, shapes

GOLDEN = Path(__file__).parents[1] / "golden"
BODY = "Довге речення про події у місті та його людей, яких тут багато, стоїть перед переліком."


def page(name: str) -> Article:
    path = GOLDEN / name
    return read_article(str(path), path.read_bytes())


def text(*paragraphs: str) -> Article:
    return label_text("x.txt", "\n\n".join(("Заголовок про події в місті", BODY, *paragraphs, BODY)))


def drawn(lines: list[Line]) -> list[str]:
    return ["".join(run.text for run in line.runs).rstrip() for line in lines]


def test_a_list_ends_with_its_full_stop() -> None:
    """The last item fell out of the list: "one; two; three." is one list."""
    lines = drawn(cleaned(page("uk_saved_page.html"), 70, removed=False))

    first = lines.index("• не зупинятися на мосту;")
    assert lines[first : first + 4] == [
        "• не зупинятися на мосту;",
        "• їхати не швидше ніж 40 кілометрів на годину;",
        "• пропускати автобуси на в’їзді.",
        "",
    ]


def test_what_only_ends_with_a_full_stop_is_no_item() -> None:
    article = text("Рада просить:", "не їхати\nне стояти\nПотім усі пішли додому.")
    told = {
        str(paragraph(article.blocks[place].block.text)): shape for place, shape in shapes(article).items()
    }

    assert told.get("не стояти") is Shape.ITEM
    assert "Потім усі пішли додому." not in told


def test_the_table_of_a_saved_page_stands_in_columns() -> None:
    """Its cells stood a space apart: "Довжина 120 м"."""
    lines = drawn(cleaned(page("uk_saved_page.html"), 70, removed=False))

    head = next(number for number, line in enumerate(lines) if line.startswith("Що   "))
    assert lines[head : head + 3] == ["Що        Скільки", "Довжина     120 м", "Ширина        9 м"]


def test_a_menu_that_was_left_out_stands_as_close_as_it_did() -> None:
    lines = drawn(cleaned(page("uk_saved_page.html"), 70, removed=True))

    first = lines.index("┆ Політика")
    assert lines[first : first + 4] == ["┆ Політика", "┆ Економіка", "┆ Спорт", "┆ Культура"]


@pytest.mark.parametrize("measure", [12, 30, 70])
@pytest.mark.parametrize("name", ["uk_saved_page.html", "pl_saved_page_divs.html", "uk_lists_and_tables.txt"])
def test_every_word_that_is_set_is_where_its_source_says(name: str, measure: int) -> None:
    """Finding, selecting and notes go by these places."""
    article = page(name)
    for place, _, lines in set_kept(article, measure, hang=True):
        said = paragraph(article.blocks[place].block.text)
        runs = [run for line in lines for run in line.runs if run.source is not None]
        for run in runs:
            assert run.source is not None
            assert run.source.block == place
            assert said[run.source.offset : run.source.offset + len(run.text)] == run.text
        assert "".join(run.text for run in runs).replace(" ", "") == said.replace(" ", "")
