import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model import Metadata
from newsreader.text.date_words import MONTHS
from newsreader.text.dates import find_dates, find_day_and_time, find_short_dates

if TYPE_CHECKING:
    from collections.abc import Callable


def iso(text: str) -> list[str | None]:
    return [
        Metadata(published=found.value, precision=found.precision).published_iso for found in find_dates(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("date 2026-03-06", "2026-03-06"),
        ("2026-03-06T14:05:33+02:00", "2026-03-06T14:05"),
        ("2026/03/06", "2026-03-06"),
        ("06.03.2026 14:05", "2026-03-06T14:05"),
        ("14:05, 06.03.2026", "2026-03-06T14:05"),
        ("16/01/2021 15:36", "2021-01-16T15:36"),
        ("02/15/2024", "2024-02-15"),
        ("Понеділок, 16 листопада 2020, 15:26", "2020-11-16T15:26"),
        ("17 серпень, 2020", "2020-08-17"),
        ("Лютий 24, 2022", "2022-02-24"),
        ("6 берез. 2026 р.", "2026-03-06"),
        ("01 сiчня 2025 року", "2025-01-01"),
        ("Обновлено: 19.01.2021", "2021-01-19"),
        ("6 марта 2026 года", "2026-03-06"),
        ("Publikacja: 02.02.2025 21:52", "2025-02-02T21:52"),
        ("6 marca 2026 roku, godz. 14:05", "2026-03-06T14:05"),
        ("Stand: 17.06.2025 18:24 Uhr", "2025-06-17T18:24"),
        ("24. Jänner 2025", "2025-01-24"),
        ("Saturday November 23rd, 2024", "2024-11-23"),
        ("Nov. 23, 2024 at 6:45 p.m. EST", "2024-11-23T18:45"),
        ("Associated PressApril 28, 2023 GMT", None),
        ("Publié le 30 août 2023", "2023-08-30"),
        ("3 de mayo de 2024", "2024-05-03"),
        ("in September 2025", "2025-09"),
        ("у вересні 2025 року", "2025-09"),
        ("10.01.202410.01.2024", "2024-01-10"),
        ("02/07/2019 08:42 pm", "2019-07-02T20:42"),
        ("02/07/2019 08:42 am ET", "2019-02-07T08:42"),
        ("02/07/2019 08:42 am CET", "2019-07-02T08:42"),
        ("2019/02/07, 08:42 ET", "2019-02-07T08:42"),
        ("10/11/2024 PT anuncia apoio", "2024-11-10"),
        ("01/15/2021 14:30 PM", "2021-01-15T14:30"),
        ("Publié le 10/03/2026 à 14H30", "2026-03-10T14:30"),
        ("Publié le 1er mars 2026 à 9h05", "2026-03-01T09:05"),
        ("10 mars 2026 14H30", "2026-03-10T14:30"),
        ("3. května 2026 v 14:30", "2026-05-03T14:30"),
        ("3. maja 2026 ob 14.30", "2026-05-03T14:30"),
        ("3 maja 2026, o godz. 14:30", "2026-05-03T14:30"),
        ("10.01.2024 12.50% річних", "2024-01-10"),
        ("10.01.2024 12.50 €", "2024-01-10"),
    ],
)
def test_a_date_is_read_as_printed(text: str, expected: str | None) -> None:
    assert iso(text) == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("(10-11 березня 2026 року)", "2026-03-10"),
        ("28 лютого – 2 березня 2026 року", "2026-02-28"),
        ("March 10-11, 2026", "2026-03-10"),
        ("10. bis 11. März 2026", "2026-03-10"),
    ],
)
def test_a_range_is_its_first_day(text: str, first: str) -> None:
    assert iso(text) == [first]


@pytest.mark.parametrize(
    "text",
    [
        "6 березня",
        "· 26 січня, 15:04",
        "у п'ятницю, 6 березня, посли відвідали Харків",
        "протягом 2026-2027 років",
        "© 2000-2018",
        "вул. 8 Березня, 14, Харків",
        "Straße des 17. Juni 135",
        "резолюція № 2202 (2015)",
        "наказ №06-03-2026",
        "версія 2.10.3, 10.1.2.2024",
        "may be the first to march",
        "31.02.2024",
        "Set 2025 goals",
        "тел. 20 12 2024 2025",
    ],
)
def test_what_states_no_date_gives_none(text: str) -> None:
    assert iso(text) == []


@given(
    st.dates(dt.date(1950, 1, 1), dt.date(2050, 12, 31)),
    st.data(),
    st.sampled_from(["{d} {m} {y}", "{d} {m} {y}, 07:05", "слово {d} {M} {y} слово", "«{d}. {m} {y}»"]),
)
def test_every_month_name_of_every_language_is_known(date: dt.date, data: st.DataObject, shape: str) -> None:
    name = data.draw(st.sampled_from(MONTHS[date.month - 1].split()))
    text = shape.format(
        d=date.day, m=name, M=name.upper() if name.upper().lower() == name else name, y=date.year
    )

    assert [found.value.date() for found in find_dates(text)] == [date]


@given(st.text(alphabet="0123456789 .:/-,січня2024MayT\n№р"))
def test_any_text_has_an_answer_with_spans_in_order(text: str) -> None:
    found = find_dates(text)
    edges = [edge for mention in found for edge in mention.span]

    assert edges == sorted(edges)
    assert all(text[mention.span.start : mention.span.end].strip() for mention in found)


@pytest.mark.parametrize("text", ["5 осіб до 10 березня 2026", "10 березня 2026"])
def test_a_number_of_something_else_before_a_date_is_not_its_first_day(text: str) -> None:
    assert iso(text) == ["2026-03-10"]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Оновлено 26 січня, 15:04", "26 січня, 15:04"),
        ("15:04, 26 січня", "15:04, 26 січня"),
        (" 15:04 ", " 15:04 "),
        ("рахунок 26 очок, 15:04", None),
        ("6 березня", None),
    ],
)
def test_a_day_with_a_time_needs_no_year(text: str, printed: str | None) -> None:
    found = find_day_and_time(text)

    assert (text[found.start : found.end] if found else None) == printed


def test_dateutil_never_sees_a_long_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes half a second for 100,000 digits: what it is given must not grow with the article."""
    import dateutil.parser

    seen: list[int] = []
    real: Callable[..., object] = dateutil.parser.parse

    def measured(text: str, *arguments: object, **keywords: object) -> object:
        seen.append(len(text))
        return real(text, *arguments, **keywords)

    monkeypatch.setattr(dateutil.parser, "parse", measured)
    dates = iso("1" * 5000 + " 6 March 2026 at 2.05 p.m. " + "2" * 5000)

    assert dates == ["2026-03-06T14:05"]
    assert seen == [len("2:05pm")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("26.11.11", "2011-11-26"),
        ("11:42, 17.02.26", "2026-02-17T11:42"),
        ("on 6/19/96", "1996-06-19"),
        ("09.10.12 16:08", "2012-10-09T16:08"),
        ("Publié le 22/10/17 à 19h49", "2017-10-22T19:49"),
        ("On 6/24/19 at 10:02 PM EDT", "2019-06-24T22:02"),
        ("4/6/19 1:05 p.m. PT", "2019-04-06T13:05"),
        ("02/07/19 14:30 PM", "2019-07-02T14:30"),
    ],
)
def test_years_of_two_figures_are_read_where_lines_say_when_they_are_from(text: str, expected: str) -> None:
    found = [
        Metadata(published=one.value, precision=one.precision).published_iso for one in find_short_dates(text)
    ]

    assert found == [expected]


def test_no_time_is_read_from_another_date() -> None:
    assert [str(one.value.date()) for one in find_short_dates("8.10.12 - 9.11.13")] == [
        "2012-10-08",
        "2013-11-09",
    ]
    assert {one.value.hour for one in find_short_dates("8.10.12 - 9.11.13")} == {0}


@pytest.mark.parametrize("text", ["3.0.112", "127.0.0.1", "99.99.99", "1/2/3"])
def test_three_numbers_that_are_no_day_are_no_short_date(text: str) -> None:
    assert find_short_dates(text) == ()
