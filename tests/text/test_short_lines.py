"""Short lines that look like a site's and are the article's, and the reverse: each was seen wrong on a page once."""

import pytest

from newsreader.text import label_text
from newsreader.text.views import cleaned_text

LEAD = (
    "Гарбузовий ярмарок у Левадному зібрав цього року дванадцять тисяч гостей, повідомила голова громади, "
    "і кожен п'ятий привіз власний гарбуз."
)
GERMAN = (
    "Die Hafenbrücke in Kassel ist ab Montag für Lastwagen über zwölf Tonnen gesperrt, "
    "das teilte die Stadt am Mittwoch mit und verwies auf neue Risse."
)


def kept(*lines: str) -> list[str]:
    return [line for line in cleaned_text(label_text("page.txt", "\n".join(lines))).split("\n") if line]


@pytest.mark.parametrize("line", ["Ein Neubau ist für 2029 geplant. (pho)", "Die Kuh heißt Resi. (dpa)"])
def test_a_sentence_with_a_desks_code_behind_it_ends_the_article(line: str) -> None:
    assert line in kept("Brücke gesperrt", GERMAN, "Auch interessant: So teuer wird die neue Brücke", line)


def test_a_line_that_counts_the_comments_above_the_text_governs_nothing() -> None:
    text = ["Павел Громов", "Комментарии 14", "Клуб обыграл соседей – 3:2. Матч длился четыре часа."]

    assert text[-1] in kept("11 марта 2022, 19:44", "«Трактор» вырвал победу", *text, "Комментарии", "Иван74")


def test_comments_below_a_text_of_short_sentences_are_comments() -> None:
    page = ["Клуб обыграл соседей – 3:2. Матч длился четыре часа.", "Комментарии", "Иван74", "Не лягу спать."]

    assert kept("«Трактор» вырвал победу", *page) == ["«Трактор» вырвал победу", page[0]]


def test_a_last_short_sentence_below_two_titles_is_the_articles() -> None:
    titles = ["Вам може бути цікаво:", "- Чому жовтіють огірки", "- Сусід поставив паркан"]
    end = "Врожай збирають у вересні, просто піднімаючи солому."

    assert kept("Як садити картоплю", LEAD, *titles, end)[-1] == end


def test_an_answer_in_an_interview_is_no_call() -> None:
    talk = ["– Коли відпустка?", "– Дивіться мій канал. Там календар.", "– А сон?", "– Сплю о другій."]

    assert kept("Розмова з пекаркою", LEAD, *talk)[-4:] == talk


@pytest.mark.parametrize(
    "line",
    [
        "Наслідки падіння уламків у селищі. 3 лютого 2025 року.",
        "Risse im Pfeiler: Die Brücke wird überwacht. © Jens Alt",
        "Студентки сканують серветки (усі фото Олега Кіся)",
    ],
)
def test_captions_that_end_in_a_day_or_a_name(line: str) -> None:
    assert line not in kept("Назва новини про серветки", LEAD, line, LEAD.replace("дванадцять", "сто"))


def test_a_heading_of_what_is_said_in_short_is_the_articles() -> None:
    page = ["30 липня 2025, 14:14", "Синоптик назвав день, коли спаде спека", "Юлія Качан", "Основні тези"]

    assert "Основні тези" in kept(*page, "Спека протримається до суботи.", LEAD)


def test_a_question_about_the_weather_above_a_sentence_is_no_box() -> None:
    heading, below = "Якою буде погода далі", "За словами синоптика, у неділю вдень буде тепло."

    assert heading in kept("Спека відступить", LEAD, heading, below)
    assert "Погода у Києві" not in kept("Спека відступить", LEAD, "Погода у Києві", "+21")


def test_an_agency_and_its_desk_do_not_make_the_line_above_a_caption() -> None:
    end = "Er wog 14 Kilogramm und hieß sofort Kachel."

    assert kept("Seehund im Freibad", GERMAN, end, "dpa/lno")[1:] == [GERMAN, end]


def test_the_telephone_of_a_press_office_stays_with_its_address() -> None:
    contact = ["Pressekontakt:", "Telefon: 0511 / 555 01 23", "presse@verband.example"]

    assert kept("Verband lobt Brücke", GERMAN, *contact)[-3:] == contact


@pytest.mark.parametrize(
    "line",
    ["anka/ mir/", "(PAP)", "1,2 т.", "View in Telegram", "Розмір тексту: A A", "SOURCE Northlight Foods"],
)
def test_what_a_page_says_of_itself_in_a_few_signs(line: str) -> None:
    assert line not in kept("Назва новини", "2 березня 2025, 20:15", line, LEAD)


def test_a_sentence_that_ends_in_read_also_heads_the_titles_below() -> None:
    ask = "Якщо вас цікавить тема, читайте також:"

    assert kept("Назва новини", LEAD, ask, "Хто шиє прапори для кладовищ") == ["Назва новини", LEAD]


def test_a_page_of_short_lines_has_a_headline() -> None:
    rows = ["Долар – 41,56 грн (-7 коп.)", "Злотий – 11,32 грн"]
    page = ["Курс валют на 14 жовтня", "Національний банк встановив курс на вівторок.", *rows]

    assert label_text("page.txt", "\n".join(page)).metadata.headline == page[0]


def test_a_last_sentence_below_one_title_is_the_articles() -> None:
    end = "Записатися можна телефоном щодня, крім неділі, повідомили там."

    assert kept("Лікарня переїхала", LEAD, "Читайте також", "Як отримати направлення", end)[-1] == end


@pytest.mark.parametrize("line", ["✅ Підписатися | Запоріжжя Live", "Подписаться на канал | Чат"])
def test_a_row_that_begins_with_a_call_ends_a_channels_post(line: str) -> None:
    assert kept(LEAD, line) == [LEAD]
