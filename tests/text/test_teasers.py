"""Teasers behind the article that no heading announces, and what widgets leave there; each was seen on a page once."""

import pytest

from newsreader.model import Label
from newsreader.text import label_text
from newsreader.text.views import cleaned_text

LEAD = (
    "Гарбузовий ярмарок у Левадному зібрав цього року дванадцять тисяч гостей, повідомила голова громади, "
    "і кожен п'ятий привіз власний гарбуз."
)
MORE = "Найбільший гарбуз важив сорок два кілограми. Його виростив Гнат Левада, учитель географії з сусіднього села."


def kept(*lines: str) -> list[str]:
    return [line for line in cleaned_text(label_text("page.txt", "\n".join(lines))).split("\n") if line]


def labels(*lines: str) -> list[Label]:
    return [block.label for block in label_text("page.txt", "\n".join(lines)).blocks]


def test_titles_printed_again_cut_off_are_teasers_with_their_dates() -> None:
    feed = [
        "21 січня 2026",
        "Відбудова на місцях: як проходять стратегічні зустрічі",
        "Відбудова на місцях: як проходять...",
        "Програма «Коріння» підтримує громади у межах напряму. У січні...",
        "20 січня 2026",
    ]

    assert kept(LEAD, MORE, *feed) == [LEAD, MORE]


def test_a_line_that_goes_on_in_the_next_one_is_no_teaser() -> None:
    poem = ["Я йду туди, де ще ростуть сади,", "Я йду туди, де ще ростуть..."]

    assert kept("Вірш", LEAD, *poem, MORE)[-3:] == [*poem, MORE]


def test_a_title_between_times_belongs_to_the_list_although_it_ends_like_a_sentence() -> None:
    listed = [
        "ЩЕ ЗА ТЕМОЮ",
        "Помер багаторічний голова ярмарку",
        "16:28, 01.12.2025",
        "Левадне попрощалося з тракторами",
        "01:37, 28.11.2025",
        'Гості ярмарку в Левадному вивісили великий банер на підтримку земляків під час матчу з командою "Полісся"',
        "18:54, 24.10.2025",
    ]

    assert kept("Ярмарок зібрав дванадцять тисяч", LEAD, MORE, *listed)[-1] == MORE


def test_a_last_title_with_its_time_is_a_teaser() -> None:
    teaser = ["«Ворскла» лишилася без тренера: що сталося", "18:00 03.01"]

    assert kept(LEAD, MORE, *teaser) == [LEAD, MORE]


def test_an_article_below_the_article_is_another_one() -> None:
    other = [
        "Чому коти сідають на клавіатуру",
        "субота, 24 жовтня 2026, 12:10",
        "Кожен, хто працює вдома, знає: щойно відкриєш ноутбук, на ньому вже лежить пухнастий господар.",
    ]

    assert kept(
        "Ярмарок зібрав дванадцять тисяч",
        "субота, 24 жовтня 2026, 13:30",
        LEAD,
        MORE,
        MORE + " " + LEAD,
        *other,
    )[-1].startswith("Найбільший")


def test_the_days_of_a_calendar_are_a_widget_and_a_timetable_is_none() -> None:
    calendar = ["Понеділок", "Вівторок", "Середа", "Пн", "Вт", "Ср", "1", "2", "3"]
    table = ["Понеділок", "9:00 – гурток", "Вівторок", "10:00 – басейн", "Середа", "11:00 – читання"]

    assert kept(LEAD, MORE, *calendar) == [LEAD, MORE]
    assert set(table) <= set(kept("Розклад", LEAD, MORE, *table))


def test_fields_of_a_record_below_the_text() -> None:
    fields = ["Область:", "Харківська область", "Джерело:", "«visti.example»"]
    results = ["Чоловіки:", "1. Орест Азимут (Сквира) – 2:31:07"]

    assert labels(LEAD, MORE, *fields)[-4:] == [Label.NAV, Label.NAV, Label.SOURCE, Label.SOURCE]
    assert kept(LEAD, MORE, "Джерело:") == [LEAD, MORE]
    assert kept(LEAD, MORE, *results)[-2:] == results


@pytest.mark.parametrize(
    "row",
    [
        "НОВИНИ | АФІША | ДОВІДНИК",
        "Ціни на яйця знову зросли | Вночі над областю збили дрони | Оголошено новий конкурс",
    ],
)
def test_rows_of_links_outside_the_prose(row: str) -> None:
    assert row not in kept(row, "Ярмарок зібрав дванадцять тисяч", LEAD, MORE)


def test_a_row_of_a_table_is_no_row_of_links() -> None:
    table = ["Сорт | Вага | Ціна", "Стофунтовий | Велика | Висока", "Мускатний | Мала | Низька"]

    assert kept("Ярмарок зібрав дванадцять тисяч", LEAD, MORE, *table)[-3:] == table


@pytest.mark.parametrize(
    "line",
    [
        "11:00 25.08 1091",
        "сьогодні о 9:14",
        "П’ятниця, 3 травня 2024",
        "Вівторок, 30 Грудня, 2025 | Новини освіти",
    ],
)
def test_lines_that_say_when(line: str) -> None:
    assert labels("Ярмарок зібрав дванадцять тисяч", line, LEAD, MORE)[1] is Label.DATELINE


def test_a_title_with_a_possessive_and_a_date_is_no_date() -> None:
    assert "Women’s March 8 March 2026" in kept(
        "Women’s March 8 March 2026", "The march drew two thousand people on Sunday, the organisers said."
    )


@pytest.mark.parametrize(
    "line",
    [
        "Зараз дивляться",
        "YouTube player",
        "Generic selectors",
        "Дякуємо за Вашу активність, запитання розглянуть модератори",
    ],
)
def test_lines_of_widgets_take_nothing_with_them(line: str) -> None:
    goals = "Голи: Роман, 39 — Морозюк, 21, Марків, 65"

    assert kept("Волинь обіграла Верес", LEAD, line, goals, MORE)[-2:] == [goals, MORE]


def test_titles_right_below_a_pointer_belong_to_its_list() -> None:
    titles = [
        "Читайте також: Збитки млинів перевищили пів мільярда",
        "Водіїв чекає низка нововведень: що зміниться",
        "Виплата премій по-новому: хто отримає більше",
    ]

    assert kept("Ярмарок зібрав дванадцять тисяч", LEAD, *titles, MORE)[1:] == [LEAD, MORE]


def test_titles_that_promise_pictures_end_a_page() -> None:
    titles = ["Над центром міста піднімається стовп диму", "Метеорит вибухнув над озером (відео)"]

    assert kept("Ярмарок зібрав дванадцять тисяч", LEAD, MORE, *titles)[-1] == MORE


def test_a_single_last_title_about_something_else() -> None:
    title = "Росіяни вдарили дроном по автобусу шахтарів: Є загиблі"

    assert kept("Ярмарок зібрав дванадцять тисяч", LEAD, MORE, title)[-1] == MORE


def test_who_told_the_newsroom_in_his_channel_is_no_beg() -> None:
    told = "Про це рада повідомляє в телеграм-каналі в п’ятницю."

    assert told in kept("Ярмарок зібрав дванадцять тисяч", LEAD, told, MORE)


def test_a_caption_with_the_owner_of_the_picture() -> None:
    assert labels(" date 2025-08-28 Марк Левада / © Associated Press", LEAD, MORE)[1] is Label.CAPTION


def test_a_token_of_machinery_is_no_end_of_a_sentence() -> None:
    leftover = ":format(webp)/YXJ0aWNsZXMvaW1hZ2UvMjAyNS82L25vdnlq.webp)"

    assert kept("Ярмарок зібрав дванадцять тисяч гостей", leftover, LEAD, MORE)[1:] == [LEAD, MORE]


def test_a_name_below_the_credit_under_the_lead_is_the_authors() -> None:
    page = [LEAD, "Фото: Гнат Левада", "Ганна Приступа-Вербова", MORE]

    assert kept("Ярмарок зібрав дванадцять тисяч", *page)[1:] == [LEAD, MORE]
