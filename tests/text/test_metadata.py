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
        ("Ярмарок триватиме тиждень, передають Патріоти Степу.", "Патріоти Степу"),
        ("Ярмарок триватиме тиждень, передає stepvisnyk.com.ua.", "stepvisnyk.com.ua"),
        (
            'Ярмарок триватиме тиждень, повідомляє ІА "Гарбузінформ" за підсумками поїздки.',
            'ІА "Гарбузінформ"',
        ),
        ("Ярмарка продлится неделю, передает корреспондент МИА «Тыквинформ».", "МИА «Тыквинформ»"),
        ("Як повідомили УНІАН у громаді, ярмарок триватиме тиждень.", "УНІАН"),
        ("Jak poinformował PAP rzecznik gminy, targ potrwa tydzień.", "PAP"),
        ("Як повідомили ДСНС у громаді, ярмарок триватиме тиждень.", None),
        ("Targ potrwa tydzień - podaje Komenda Główna Policji. Policjanci pilnują porządku.", None),
        ("Das berichtet die Gemeinde.", None),
        ("Про це повідомляє пресслужба громади.", None),
        ("За даними поліції, ніхто не постраждав.", None),
    ],
)
def test_the_source_is_who_passes_the_news_on(line: str, source: str | None) -> None:
    assert stated(LEAD, line).source == source


@pytest.mark.parametrize(
    ("lines", "source"),
    [
        (("За матеріалами: Гарбузова правда",), "Гарбузова правда"),
        (("25.11.2011 | Источник:", "Правда.Ру"), "Правда.Ру"),
        (("Джерело:", "У Левадному шукають ведмедя"), None),
    ],
)
def test_a_line_made_for_it_names_the_source(lines: tuple[str, ...], source: str | None) -> None:
    assert (
        stated("Ярмарок зібрав тисячі гостей", *lines, LEAD, LEAD.replace("ярмарок", "базар")).source
        == source
    )


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


@pytest.mark.parametrize(
    ("lines", "published"),
    [
        # The day in one line, the time in another.
        (("Понеділок, 16 листопада 2020", "Опубліковано: 16.11.2020, 15:26"), "2020-11-16T15:26"),
        (("Листопад 2020", "16/11/2020"), "2020-11-16"),
        (("21 січня 2025, вівторок, 15:15",), "2025-01-21T15:15"),
        (("16.11.2020 • 17:09 Uhr",), "2020-11-16T17:09"),
        (("Гарбуз сьогодні | 11.05.2023",), "2023-05-11"),
        (("Published: 14:07, 11 February 2023 | Updated: 15:22, 11 February",), "2023-02-11T14:07"),
        (("10 de marzo de 2024 - 04:47 p. m.",), "2024-03-10T16:47"),
    ],
)
def test_a_page_may_state_its_date_in_any_short_line(lines: tuple[str, ...], published: str) -> None:
    assert stated("Ярмарок зібрав тисячі гостей з усієї області", *lines, LEAD).published_iso == published


@pytest.mark.parametrize(
    ("lead", "published"),
    [
        (
            "14.09.2022, Lublin (PIA) - Po trzech godzinach zakończyła się akcja na targu dyń w Bełżycach.",
            "2022-09-14",
        ),
        (
            "Kraków, 4 listopada 2025 r. – Co ósma dynia w Polsce wystawiana jest po terminie targów.",
            "2025-11-04",
        ),
    ],
)
def test_the_lead_may_begin_with_place_and_date(lead: str, published: str | None) -> None:
    assert stated("Ярмарок зібрав тисячі гостей з усієї області", lead, LEAD).published_iso == published


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
        ("Opracowanie: Nikola Bieniasz", "Nikola Bieniasz"),
        ("Oprac. Kamila Drąg", "Kamila Drąg"),
        ("By Perry Lindholm, Staff Writer", "Perry Lindholm"),
        ("By Marta Oyelaran, CNN", "Marta Oyelaran"),
        ("Автор: Настя Ким, Караганда", "Настя Ким"),
        ("Автор: Настя Ким 5 травня 2020", "Настя Ким"),
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


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("This article submitted by Linda Holm on 6/19/96.", "Linda Holm"),
        ("By Adam Toll Global News", "Adam Toll"),
        ("Йохан Тереш, БК, Таллінн, 04.01.2012.", "Йохан Тереш"),
        ("(opr. mo)", None),
    ],
)
def test_the_author_is_named_without_what_stands_around_the_name(line: str, byline: str | None) -> None:
    assert stated("Ярмарок зібрав тисячі гостей", line, LEAD).byline == byline


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("15 Nov 2019 by Ольга Зима", "Ольга Зима"),
        ("15 Nov 2019, 00:10 by Вероніка ВОЛИК", "Вероніка ВОЛИК"),
        ("3 декабря 2020, 18:47 • Алексей Дуб • 3375", "Алексей Дуб"),
        ("Надія Труш, 01.08.2024 17:25", "Надія Труш"),
        ("11. Juli 2025 | Regina Laub", "Regina Laub"),
        ("Левадне, 5 травня 2020", None),
        ("5 травня 2020 | Новини Карпат", None),
    ],
)
def test_the_author_may_stand_beside_the_date(line: str, byline: str | None) -> None:
    assert (
        stated("Ярмарок зібрав тисячі гостей", line, LEAD, LEAD.replace("ярмарок", "базар")).byline == byline
    )


@pytest.mark.parametrize("cue", ["Автор:", "Autor:", "Author:"])
def test_the_author_may_stand_in_the_line_below_the_cue(cue: str) -> None:
    above = (
        "Ярмарок зібрав тисячі гостей",
        LEAD,
        "Гостей пригощали кашею, а найбільший гарбуз важив сто кіло.",
    )

    assert stated(*above, cue, "Мирослава Гай", "Поділитися новиною").byline == "Мирослава Гай"
    assert stated("Ярмарок зібрав тисячі гостей", f"{cue}\nМирослава Гай", LEAD).byline == "Мирослава Гай"


def test_a_publisher_beside_the_author_or_in_the_dateline_is_the_source() -> None:
    assert stated("Ярмарок зібрав тисячі гостей", "By Adam Toll Global News", LEAD).source == "Global News"
    dateline = "28 листопада 2011, 14:15 [ «Голос.ру» ]"
    assert stated("Ярмарок зібрав тисячі гостей", dateline, LEAD).source == "Голос.ру"
    assert stated(LEAD, LEAD, "Quelle: dts Nachrichtenagentur").source == "dts Nachrichtenagentur"


def test_the_title_of_a_page_has_the_paper_s_name_behind_the_headline() -> None:
    page = (
        "Гарбузовий ярмарок відкрили в Левадному - Левада і степ",
        "Гарбузовий ярмарок відкрили в Левадному",
        LEAD,
    )

    assert stated(*page).source == "Левада і степ"


@pytest.mark.parametrize("tail", ["ЗМІ", "джерела", "СМИ", "Medien", "2020", "Сторінка 2", "12 травня"])
def test_who_told_the_news_and_numbers_behind_the_headline_are_no_paper(tail: str) -> None:
    title = "Гарбузовий ярмарок відкрили в Левадному"

    assert stated(f"{title} – {tail}", title, LEAD).source is None


def test_a_paper_s_name_behind_the_headline_may_have_a_number() -> None:
    title = "Гарбузовий ярмарок відкрили в Левадному"

    assert stated(f"{title} – Левада 24", title, LEAD).source == "Левада 24"


@pytest.mark.parametrize(
    ("owner", "source"),
    [
        ("© 2019 Гарбузовий степ", "Гарбузовий степ"),
        ("© 2019 Гарбузовий степ. Усі права захищено.", "Гарбузовий степ"),
        ("© 2019 ТОВ «Гарбузовий степ»", None),
        ("© Усі права захищено", None),
        ("© 2005-2019, «Гарбузовий степ»", "Гарбузовий степ"),
        ("© Усі права захищені\n\n© ТОВ «Левада». Усі права захищені", None),
        ("© Wszystkie prawa zastrzeżone\n\n© Lewada. Wszystkie prawa zastrzeżone", None),
        ("© 2019 Privacy Policy\n\nPrivacy Policy", None),
    ],
)
def test_the_copyright_line_below_a_whole_page_may_name_the_paper(owner: str, source: str | None) -> None:
    menu = "Головна\nНовини\nПолітика\nЕкономіка\nСпорт\nКультура\nПогода\nВідео\nФото\nКонтакти\nПро нас\nРеклама"
    news = (LEAD, LEAD.replace("ярмарок", "базар"), "Гарбузовий степ був тлом свята, сказала голова громади.")

    assert stated(menu, "Гарбузовий ярмарок відкрили в Левадному", *news, menu, owner).source == source


def test_a_line_with_endless_room_in_it_comes_to_an_end() -> None:
    line = f"a{' ' * 150_000}b"

    assert stated(line, *[LEAD] * 4, line).source is None


def test_endless_signs_of_copyright_come_to_an_end() -> None:
    menu = "Головна\nНовини\nПолітика\nЕкономіка\nСпорт\nКультура\nПогода\nВідео\nФото\nКонтакти\nПро нас\nРеклама"

    assert stated(menu, LEAD, LEAD.replace("ярмарок", "базар"), menu, "© " * 100_000).source is None


@pytest.mark.parametrize("link", ["GitHub", "YouTube", "iPhone", "Реклама"])
def test_a_link_in_the_menu_is_no_paper(link: str) -> None:
    menu = f"Головна\nНовини\n{link}\nПолітика\nСпорт"

    assert stated(menu, "Гарбузовий ярмарок відкрили в Левадному", LEAD, menu).source is None
