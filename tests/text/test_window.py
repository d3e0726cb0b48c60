from newsreader.model import Label, Span
from newsreader.text.blocks.features import Traits, measure
from newsreader.text.blocks.shapes import Verdict
from newsreader.text.blocks.splitting import split_blocks
from newsreader.text.blocks.window import dense_window, is_whole_page

PROSE = "Гарбузовий ярмарок у Левадному зібрав цього року дванадцять тисяч гостей, повідомила голова громади."
NAV = Verdict(Label.NAV, "menu", 0.9)


def page_of(*lines: str) -> list[Traits]:
    return measure(split_blocks("\n\n".join(lines)))


def test_the_window_is_the_run_with_most_prose() -> None:
    page = page_of("Головна", PROSE, *["Меню"] * 20, PROSE, "Підзаголовок", PROSE, "Контакти")

    assert dense_window(page, [None] * len(page)) == Span(22, 25)


def test_a_page_without_prose_is_all_window() -> None:
    page = page_of("Раз", "Два")

    assert dense_window(page, [None, None]) == Span(0, 2)


def test_a_menu_makes_a_whole_page_and_a_long_table_does_not() -> None:
    menu = page_of(*["Меню"] * 45, PROSE)
    table = page_of(*[f"Гарбуз {place}" for place in range(45)], PROSE)

    assert is_whole_page(menu, [NAV] * 45 + [None])
    assert not is_whole_page(table, [None] * 46)
