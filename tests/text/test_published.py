"""Of all the dates of a saved page the one that its article was published on."""

import pytest

from newsreader.text import label_text

HEADLINE = "У Левадному відкрили гарбузовий ярмарок"
LEAD = (
    "На ярмарок у Левадному приїхали дванадцять тисяч гостей з усієї області, і кожен десятий купив гарбуз."
)
TEXT = f"{LEAD}\n\nЯрмарок у Левадному триватиме до неділі, гарбузи гостям продаватимуть сорок господарств області."
MENU = "Головна\nНовини\nПолітика\nСпорт\nКультура\nПогода\nКонтакти\nРеклама"


@pytest.mark.parametrize(
    ("page", "published"),
    [
        pytest.param(
            f"14 жовтня 2020\n{MENU}\n\n{HEADLINE}\n\n08.10.2020\n\n{TEXT}", "2020-10-08", id="today's date above the menu"
        ),
        pytest.param(
            f"{HEADLINE} - Левада24\n15 жовтня 2020, четвер, 03:44\n{MENU}\n\n09.10.20 15:57 | Ярмарки | 133\n{HEADLINE}\n\n{TEXT}",
            "2020-10-09T15:57",
            id="the page's title has the headline, too",
        ),
        pytest.param(f"{HEADLINE}\n\n14:00\n9 жовтня 2020 р.\n\n{TEXT}", "2020-10-09T14:00", id="the time above its day"),
        pytest.param(f"{HEADLINE}\n\n26 жовтня 2020\n17:08\n\n{TEXT}", "2020-10-26T17:08", id="the time below its day"),
        pytest.param(
            f"{HEADLINE}\n\nОпубліковано 22/10/17 в 19:49 - Оновлено 23/10/17 в 05:03\n\n{TEXT}",
            "2017-10-22T19:49",
            id="published, then updated",
        ),
        pytest.param(
            f"{HEADLINE}\n\nОновлено 23.10.2017 05:03, опубліковано 22.10.2017 19:49\n\n{TEXT}",
            "2017-10-22T19:49",
            id="updated, but published",
        ),
        *(
            pytest.param(f"{HEADLINE}\n\n{changed} 23.10.2017 05:03, {first} 22.10.2017 19:49\n\n{TEXT}", "2017-10-22T19:49", id=changed)
            for changed, first in (
                ("Aktualizováno", "zveřejněno"),
                ("Zaktualizowano", "opublikowano"),
                ("Posodobljeno", "objavljeno"),
                ("Atualizado", "publicado"),
                ("Останнє оновлення", "опубліковано"),
                ("Последнее обновление", "опубликовано"),
                ("Last update", "published"),
            )
        ),
    ],
)  # fmt: skip
def test_the_date_by_the_headline_is_meant(page: str, published: str) -> None:
    assert label_text("page.txt", page).metadata.published_iso == published
