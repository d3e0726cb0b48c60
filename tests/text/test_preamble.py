import pytest

from newsreader.text.blocks.splitting import split_blocks
from newsreader.text.labels import label_blocks

HEADLINE = "Ярмарок гарбузів у Левадному зібрав дванадцять тисяч гостей"
LEAD = "Гарбузовий ярмарок у Левадному зібрав цього року дванадцять тисяч гостей, повідомила голова громади."


def labels(*lines: str) -> list[str]:
    return [str(found.label) for found in label_blocks(split_blocks("\n\n".join(lines)))]


def test_the_paper_s_name_is_not_the_headline() -> None:
    assert labels("Вечірній Степовий Вісник", HEADLINE, LEAD) == ["source", "headline", "body"]


@pytest.mark.parametrize("name", ["Мирослава Гай", "Юстина Коломієць, урбаністка", "Jan-Erik Holm"])
def test_a_name_below_the_headline_is_the_author_s(name: str) -> None:
    assert labels(HEADLINE, name, LEAD) == ["headline", "byline", "body"]


@pytest.mark.parametrize("line", ["Що сталося", "Хто винен?", "Передісторія", "Як це було"])
def test_a_subheading_below_the_headline_stays(line: str) -> None:
    assert labels(HEADLINE, line, LEAD)[1] in {"body", "heading"}


def test_the_headline_with_the_site_s_name_is_a_copy() -> None:
    assert labels(f"{HEADLINE} | Степовий вісник", HEADLINE, LEAD) == [
        "headline",
        "source",
        "duplicate",
        "body",
    ]


@pytest.mark.parametrize("line", ["Хокей", "Гаджети Огляди", "2 хв"])
def test_a_word_or_two_beside_the_date_is_a_rubric(line: str) -> None:
    assert labels(HEADLINE, "30 січня 2025, 12:00", line, LEAD)[2] == "nav"


def test_a_name_above_the_date_or_behind_the_text_is_the_author_s() -> None:
    """Of «Що сталося» below the date nobody can say that it is no subheading."""
    found = labels("Назар Бійчук", "30 січня 2025, 12:00", HEADLINE, "Що сталося", LEAD, "Назар Бійчук")

    assert found[:3] == ["byline", "dateline", "headline"]
    assert found[3] in {"body", "heading"}
    assert found[4:] == ["body", "byline"]


def test_a_lone_name_at_the_end_is_the_author_s_where_a_site_speaks() -> None:
    assert labels(HEADLINE, "30 січня 2025, 12:00", LEAD, "С. Гринюк")[3] == "byline"
    assert labels(HEADLINE, LEAD, "Софія Гринюк")[2] != "byline"


def test_the_headline_stands_above_the_date_and_not_under_the_picture() -> None:
    """What shares most words with the text may be the caption."""
    found = labels(
        "Перейти до основного матеріалу",
        "Гарбузи на вагу: хто переміг у Левадному",
        "30 січня 2025, 12:00",
        "Поділитися",
        "Гарбузовий ярмарок у Левадному зібрав цього року гостей, 30 січня 2025 року",
        LEAD,
    )

    assert found[1] == "headline"
    assert found[4] != "headline"


def test_a_headline_may_open_like_a_cue() -> None:
    assert labels("Читайте також мою бабусю: як знайшли щоденник 1943 року", LEAD)[0] == "headline"


def test_a_table_above_the_first_sentence_is_no_menu() -> None:
    rows = [
        f"{name} | 14{at},2 ({at}0)"
        for at, name in enumerate(["Історія", "Логопедія", "Музика", "Хімія"] * 2)
    ]

    found = labels("Скільки балів треба було на вступ", *rows, LEAD)

    assert found[0] == "headline"
    assert set(found[1:]) == {"body"}


def test_what_stands_beside_a_headline_that_is_printed_alone_elsewhere_is_cut_off() -> None:
    assert labels(f"2012-03-14 {HEADLINE}", HEADLINE, LEAD) == ["dateline", "headline", "duplicate", "body"]
    assert labels(f"Exclusive{HEADLINE}", HEADLINE, LEAD) == ["nav", "headline", "duplicate", "body"]
    assert labels(f"Новий {HEADLINE}", HEADLINE, LEAD)[0] in {"headline", "body"}


def test_a_date_and_a_dash_before_the_first_sentence_are_its_dateline_unless_it_is_a_chronicle() -> None:
    line = f"1 червня 2023 – {LEAD}"

    assert labels(HEADLINE, line, LEAD.replace("тисяч", "сотень")) == ["headline", "dateline", "body", "body"]
    assert "dateline" not in labels(HEADLINE, line, f"2 червня 2023 – {LEAD}")


def test_a_time_ago_and_a_town_before_the_headline_are_cut_off() -> None:
    lead = (
        "Mit zwei Drehleitern hat die Feuerwehr am Montagmorgen einen Ziegenbock vom Dach der Kirche geholt."
    )

    found = labels("vor 2 Stunden Birnfeld Suche in Birnfeld: Feuerwehr holt Ziegenbock vom Dach", lead)

    assert found == ["dateline", "nav", "headline", "body"]


def test_an_author_rubrics_and_a_caption_are_known_however_many_lines_stand_above() -> None:
    assert labels("Медицина, Ринки, Погода, Транспорт", HEADLINE, LEAD)[0] == "nav"
    assert labels(HEADLINE, "гарбуз зважують на площі міста", "30 січня 2025, 12:00", LEAD)[1] == "caption"
    menu = ("Головна", "Спорт", "Погода", "Афіша", "Блоги", "Відео", "Фото дня", "Курси", "Робота")
    assert labels(*menu, "Олена Криниця", HEADLINE, LEAD)[9] == "byline"


def test_a_lone_address_or_an_officer_below_the_text_is_no_part_of_it() -> None:
    assert labels(HEADLINE, LEAD, "lazni.com.ua")[2] == "source"
    assert labels(HEADLINE, LEAD, "por. Mgr. Kateřina Holá")[2] == "byline"
    assert labels(HEADLINE, LEAD, "lazni.com.ua", "sauny.com.ua")[2:] == ["body", "body"]


def test_the_cut_off_beginning_of_the_lead_above_it_is_printed_again() -> None:
    opening = "Гарбузовий ярмарок у Левадному зібрав цього року дванадцять тисяч,... Докладніше »"

    assert labels(HEADLINE, opening, LEAD)[1] in {"duplicate", "related"}
    assert labels(HEADLINE, LEAD[:70], LEAD) == ["headline", "duplicate", "body"]
    assert labels(HEADLINE, opening.replace("цього", "торік"), LEAD)[1] != "duplicate"
    assert (
        labels("Гарбузовий ярмарок у Левадному зібрав цього року дванадцять тисяч гостей", LEAD)[0]
        == "headline"
    )


def test_what_a_story_was_corrected_in_stays() -> None:
    lead = "A moose walked into the yard of the motel on Thursday and spent almost two hours in its pool."

    assert (
        labels("Moose takes a swim", lead, "This story was updated to correct the number of pools.")[2]
        == "body"
    )
    assert labels("Moose takes a swim", lead, "This story was updated at 9 p.m.")[2] == "dateline"


def test_a_row_of_sections_in_capitals_is_a_menu_unless_the_text_is_about_it() -> None:
    assert labels("ГОЛОВНА ХВОРОБИ СИНДРОМИ ЛІКУВАННЯ ПРАВО", HEADLINE, LEAD)[0] == "nav"
    assert labels("ГОЛОВНА ГРОМАДА ЗІБРАЛА ГАРБУЗОВИЙ ЯРМАРОК", LEAD)[0] == "headline"


def test_a_headline_as_long_as_a_sentence_is_found_above_the_menus_of_its_page() -> None:
    headline = "Орест Пащук: Для нас було неочікуваним рішення області про закриття нашого старого моста через «Вовчу»"
    dated = ("26 лютого 2026", "0", "2500", "Громади", "Новини", "26 лютого 2026", "17:08")
    text = (
        "Голова громади Орест Пащук у коментарі нашому виданню сказав, що міст витримає ще одну зиму без ремонту.",
        "За його словами, опори обстежили торік, і жодна з них не просіла більше ніж на два сантиметри за рік.",
        "Область натомість посилається на висновок інституту, який радить закрити міст для вантажівок уже навесні.",
    )
    buttons = [
        "Версія для друку",
        "Поділитися",
        "Роздрукувати",
        "Печать",
        "Твитнуть",
        "Реклама",
        "Підпишіться на нас",
        "Усі права захищено",
    ]
    others = [
        line for hour in range(8, 22) for line in (f"{hour}:15", f"У громаді № {hour} обговорили бюджет")
    ]
    above = ["/", "Громади", "/", "Новини", "Громади", "Новини", headline, *dated, headline, "0", "2500"]

    assert labels(*above, *text, *buttons, *others)[6] == "headline"


MENU = ("Політика", "Економіка", "Спорт", "Усі розділи", "Прогноз погоди на тиждень у нашому місті")


def test_on_a_whole_page_the_title_above_the_menu_tells_the_headline() -> None:
    """The deck shares more words with the text; what the page's title says, too, is the headline."""
    deck = "Левадне вітало дванадцять тисяч гостей"
    found = labels("Гарбузове свято | Левадний край", *MENU, "Гарбузове свято", deck, LEAD)

    assert found[1 + len(MENU)] == "headline"
    assert found[2 + len(MENU)] != "headline"


def test_of_a_headline_printed_twice_the_first_is_it() -> None:
    assert labels(HEADLINE, "30 січня 2025, 12:00", HEADLINE, LEAD) == [
        "headline",
        "dateline",
        "duplicate",
        "body",
    ]


def test_a_word_above_a_whole_title_is_not_the_headline() -> None:
    lead = "Торік на Слобожанщині краєзнавчий музей показав план стадіону, і Слобожани його схвалили."

    assert labels("Слобожани", "Чому стадіон чекали так довго", lead, LEAD)[1] == "headline"
