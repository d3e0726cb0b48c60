import datetime as dt

import pytest

from newsreader.model import Metadata, Precision
from newsreader.text import label_text

LEAD = "У Левадному відкрили гарбузовий ярмарок, на який приїхали дванадцять тисяч гостей з усієї області."


def stated(*paragraphs: str, path: str = "x.txt") -> Metadata:
    return label_text(path, "\n\n".join(paragraphs)).metadata


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ('Про це повідомили у пресслужбі, передає "Гарбузова правда".', "Гарбузова правда"),
        ("Про це інформує Гарбузи.LIVE із посиланням на громаду.", "Гарбузи.LIVE"),
        ("Про це повідомляє «Гарбуз сьогодні» з посиланням на голову громади.", "Гарбуз сьогодні"),
        ("Об этом сообщает Тыква.Инфо со ссылкой на администрацию.", "Тыква.Инфо"),
        ("Informuje o tym portal Dynia24, powołując się na gminę.", "Dynia24"),
        ("Das berichtet die Gemeinde.", None),
        ("Про це повідомляє пресслужба громади.", None),
        ("За даними поліції, ніхто не постраждав.", None),
    ],
)
def test_the_source_is_who_passes_the_news_on(line: str, source: str | None) -> None:
    assert stated(LEAD, line).source == source


def test_a_dateline_states_the_publication_date() -> None:
    found = stated("Ярмарок зібрав тисячі гостей", "Понеділок, 16 листопада 2020, 15:26", LEAD)

    assert found.published == dt.datetime(2020, 11, 16, 15, 26)  # noqa: DTZ001
    assert found.precision is Precision.MINUTE
    assert found.confidence > 0.9


@pytest.mark.parametrize(
    "paragraphs",
    [
        (LEAD + " Ярмарок тривав 10-11 березня 2026 року.",),
        (LEAD, "Популярне", "Інша назва", "Субота, 23 листопада 2024"),
        (LEAD, "© 2020 Гарбуз. 5 травня 2020"),
        (LEAD, "· 26 січня, 15:04"),
    ],
)
def test_events_teasers_and_copyright_are_no_publication_date(paragraphs: tuple[str, ...]) -> None:
    assert stated(*paragraphs).published is None


def test_an_event_date_of_the_lead_is_around() -> None:
    assert stated(LEAD + " Ярмарок тривав 10-11 березня 2026 року.").around == dt.date(2026, 3, 10)


@pytest.mark.parametrize("path", ["a/b/2026-03-06_fair.txt", "fair.20260306.txt"])
def test_the_file_s_name_may_hold_the_date(path: str) -> None:
    found = stated(LEAD, path=path)

    assert (found.published_iso, found.confidence) == ("2026-03-06", 0.8)


def test_an_agency_dates_its_lead() -> None:
    assert stated("КИЇВ. 6 березня 2026 року. УНН. " + LEAD).published_iso == "2026-03-06"


def test_the_first_date_beats_the_update() -> None:
    found = stated("Оновлено: 07.03.2026 09:12", "Опубліковано: 06.03.2026 14:05", "Ярмарок", LEAD)

    assert found.published_iso == "2026-03-06T14:05"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Автор: Мирослава Гай", "Мирослава Гай"),
        ("By Jane Doe", "Jane Doe"),
        ("Von Greta Lindner", "Greta Lindner"),
    ],
)
def test_a_byline_names_its_author(line: str, name: str) -> None:
    assert stated("Ярмарок зібрав тисячі гостей", line, LEAD).byline == name


def test_a_lone_address_says_where_the_text_came_from() -> None:
    assert stated(LEAD, "https://garbuz.example/2026/fair").url == "https://garbuz.example/2026/fair"


def test_silence_is_an_answer() -> None:
    assert stated("") == Metadata()


@pytest.mark.parametrize(
    ("lines", "headline", "source"),
    [
        (
            ("Ярмарок зібрав тисячі гостей | Степовий вісник",),
            "Ярмарок зібрав тисячі гостей",
            "Степовий вісник",
        ),
        (
            ("Степовий вісник", "Ярмарок зібрав тисячі гостей - Степовий вісник"),
            "Ярмарок зібрав тисячі гостей",
            "Степовий вісник",
        ),
        (
            ("Ярмарок зібрав тисячі гостей – голова громади",),
            "Ярмарок зібрав тисячі гостей – голова громади",
            None,
        ),
        (("Фінанси", "Ярмарок зібрав тисячі гостей"), "Ярмарок зібрав тисячі гостей", None),
    ],
)
def test_the_paper_s_name_is_cut_from_the_headline(
    lines: tuple[str, ...], headline: str, source: str | None
) -> None:
    found = stated(*lines, LEAD)

    assert (found.headline, found.source) == (headline, source)


def test_the_byline_is_the_name_alone() -> None:
    found = stated("Ярмарок зібрав тисячі гостей", "Олена Тиховод, для «Степового вісника»", LEAD)

    assert found.byline == "Олена Тиховод"
