from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model import Label
from newsreader.text import label_text
from newsreader.text.blocks.features import measure
from newsreader.text.blocks.splitting import split_blocks
from newsreader.text.labels import Context, first_words, label_blocks
from newsreader.text.lexicon.language import SAMPLE, words_of
from newsreader.text.sanitise import safe_text
from newsreader.text.views import cleaned_text

ROOT = Path(__file__).parents[2]
PAGES = [*(ROOT / "seeds").glob("*.txt"), *(ROOT / "tests" / "golden").glob("*.txt")]
LINES = sorted({line for page in PAGES for line in page.read_text("utf-8").splitlines()})
SHUFFLED = st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=30)), max_size=40).map("\n".join)

LEAD = (
    "Гарбузовий ярмарок у Левадному зібрав цього року дванадцять тисяч гостей, повідомила голова громади, "
    "і кожен п'ятий привіз власний гарбуз."
)
NEXT = (
    "На ярмарок у Левадному привезли гарбузи вагою понад двісті кілограмів, тож голова громади замовила кран."
)


def labels(*paragraphs: str, context: Context | None = None) -> list[str]:
    blocks = split_blocks("\n\n".join(paragraphs))
    return [str(found.label) for found in label_blocks(blocks, context or Context())]


def is_subsequence(characters: Iterable[str], of: Iterable[str]) -> bool:
    rest = iter(of)
    return all(character in rest for character in characters)


@given(SHUFFLED)
def test_every_block_gets_one_label_with_a_reason(text: str) -> None:
    blocks = split_blocks(text)
    labelled = label_blocks(blocks)

    assert tuple(found.block for found in labelled) == blocks
    assert all(found.reason and 0 < found.confidence <= 1 for found in labelled)
    assert label_blocks(blocks) == labelled


@given(SHUFFLED)
def test_the_cleaned_text_only_leaves_things_out(text: str) -> None:
    """By characters, not words: residue may be glued to a word without a space («тижнів.Читайте також»)."""
    cleaned = cleaned_text(label_text("x", text))

    assert is_subsequence("".join(cleaned.split()), "".join(safe_text(text).split()))


def test_the_reason_quotes_its_evidence() -> None:
    found = label_blocks(split_blocks(f"{LEAD}\n\nЧитайте також: Інша назва"))[1]

    assert found.reason == "starts with «Читайте також»"


def test_a_lost_target_does_not_take_the_subheading_with_it() -> None:
    kept = labels(
        LEAD, NEXT, "Читайте також:", "Гарбузовий ярмарок у громаді", LEAD.replace("дванадцять", "сто")
    )
    dropped = labels(
        LEAD, NEXT, "Читайте також:", "Школярі збудували міст із макаронів", NEXT.replace("кран", "віз")
    )

    assert kept[2:4] == ["related", "heading"]
    assert dropped[2:] == ["related", "related", "body"]


def test_a_headline_may_stand_below_navigation_and_dates() -> None:
    found = labels(
        "Головна", "Новини | Культура", "12 жовтня 2024, 10:15", "Ярмарок зібрав тисячі гостей", LEAD
    )

    assert found[0] == "nav"
    assert found[2:] == ["dateline", "headline", "body"]


def test_a_lead_without_a_headline_is_no_headline() -> None:
    assert labels(LEAD, NEXT) == ["body", "body"]


@pytest.mark.parametrize(
    "line",
    [
        "Нагадаємо, торік дощило.",
        "Джерело: громада",
        "Пряма мова:",
        "3:1",
        "| 1240 | 83 |",
        "— Ні.",
        "Фото з ярмарку показали у школі.",
    ],
)
def test_false_friends_and_short_lines_stay(line: str) -> None:
    found = label_text("x", f"{LEAD}\n\n{line}\n\n{NEXT}")

    assert line in cleaned_text(found)


def test_dates_that_head_parts_of_the_text_stay() -> None:
    parts = LEAD, "24 лютого 2022", NEXT, "25 лютого 2022", LEAD.replace("п'ятий", "сьомий")

    assert set(labels(*parts)) <= {"body", "heading"}


def test_the_library_s_language_beats_the_guess() -> None:
    english = (
        "The fair of Levadne drew twelve thousand guests this year, said the head of the council on Friday."
    )
    teasers = [
        "Останні новини",
        "Гарбузи знову подорожчали, і експерти не знають, коли це нарешті закінчиться.",
    ]

    found = labels(english, *teasers, context=Context(language="en"))

    assert found[:2] == ["body", "related"]
    assert found[2] != "body"


def test_a_list_below_the_headline_is_the_article_s() -> None:
    rows = [
        f"{place}. Гарбуз {name}"
        for place, name in enumerate(
            ["Азов", "Бахмач", "Вись", "Галич", "Десна", "Еней", "Жмеринка", "Збруч"]
        )
    ]

    assert set(labels("Десять найбільших гарбузів ярмарку", *rows, LEAD)) == {"headline", "body"}


def test_the_article_goes_on_below_titles() -> None:
    """A teaser would stand below each title; what was a subheading above the next paragraph is given back."""
    titles = ("Читайте також", "Як виростити диню", "Чому мовчать жаби")

    found = labels(LEAD, *titles, "Висновки", "Їх рахували двічі, зранку і ввечері. Вийшло однаково.", NEXT)

    assert [label == "body" for label in found] == [True, *[False] * 4, True, True]
    assert labels(LEAD, *titles, "Гарбузи", "Їх рахували двічі, зранку і ввечері. Вийшло однаково.", NEXT)[
        4:6
    ] == ["heading", "body"]


def test_rows_of_a_table_are_no_datelines() -> None:
    rows = ("Березень 2024 | 14,5%", "Червень 2024 | 13,0%", "Січень 2025 | 14,5%")

    assert labels(LEAD, *rows, NEXT) == ["body"] * 5


def test_a_row_of_tags_behind_the_text_needs_no_cue() -> None:
    assert not Label(labels(LEAD, NEXT, "Ярмарок Гарбуз Гості")[2]).is_content
    assert labels(LEAD, NEXT, "Ганна Кравець Голова")[2] != "nav"


def test_teasers_that_break_off_are_not_the_article_s() -> None:
    cut = (
        "У зоопарку вилупилося пташеня пінгвіна. Батьки годують його по черзі, а відвідувачів просять не стукати, бо...",
        "Поліція розшукує водія вантажівки, який зник із цукром. За даними слідства, чоловік вимкнув телефон, а його...",
    )

    assert labels(LEAD, NEXT, *cut) == ["body", "body", "related", "related"]
    assert labels(LEAD, cut[0], NEXT) == ["body"] * 3


def test_a_table_of_contents_needs_its_heading() -> None:
    steps = ("1. Чому це так", "2. Що робити")
    below = ("Чому це так", LEAD, "Що робити", NEXT)

    assert labels(LEAD, "Зміст", *steps, *below)[1:4] == ["nav"] * 3
    assert "nav" not in labels(LEAD, *steps, *below)


def test_a_call_behind_the_last_sentence_is_cut_off() -> None:
    assert labels(LEAD, f"{NEXT} Підписуйтесь на наш Telegram-канал!") == ["body", "body", "advert"]
    assert labels(LEAD, f"{NEXT} Підписуйтесь під зверненням, просить вона.") == ["body", "body"]


def test_the_way_from_the_front_page_is_no_text() -> None:
    assert labels("Головна → Здоров'я → Неврологія", LEAD, NEXT)[0] == "nav"
    assert labels(LEAD, "Київ → Львів", NEXT)[1] != "nav"


def test_a_pull_quote_may_leave_words_out() -> None:
    told = "«Спершу мені не сподобався гарбуз. Я його прибрала. Потім не сподобалося порожнє місце», – говорить вона."

    assert (
        labels(LEAD, told, "«Спершу мені не сподобався гарбуз. Потім не сподобалося порожнє місце»", NEXT)[2]
        == "duplicate"
    )
    assert (
        labels(LEAD, told, "«Гарбуз і порожнє місце мені сподобалися потім, а спершу ні»", NEXT)[2] == "body"
    )


def test_news_of_something_heads_titles_only_below_the_text() -> None:
    titles = ("Збірна з біатлону назвала склад на сезон", "Плавець побив рекорд басейну в Лодзі")

    assert labels(LEAD, NEXT, "Новини спорту", *titles)[2:] == ["related"] * 3
    assert labels(LEAD, "Новини ярмарку", NEXT)[1] != "related"
    assert labels("Новини краю", titles[0], LEAD, NEXT)[1] == "headline"


def test_a_few_lines_behind_the_text_are_like_the_site_s_own() -> None:
    """Without any line of a site they may be a signature."""
    tail = ("Марія Дзвінка", "та її сусіди")

    assert not {"body", "heading"} & set(labels(LEAD, "Реклама", NEXT, *tail)[3:])
    assert not {"nav", "related"} & set(labels(LEAD, NEXT, *tail))
    assert labels(LEAD, "Реклама", NEXT, "Оцінка: 7,5 / 10")[3] != "nav"


def test_dates_of_events_amid_the_text_stay() -> None:
    assert labels(LEAD, "15 березня, 12:00, Свято-Юр'їв собор", NEXT) == ["body"] * 3
    assert labels(LEAD, "від 12 березня 2024 року № 145", NEXT)[1] != "dateline"
    assert labels(LEAD, "Реклама", "15 березня, 12:00, Левадне", NEXT)[2] == "dateline"


def test_few_titles_at_the_end_need_a_line_of_the_site_to_be_others() -> None:
    titles = (
        "Плавець побив рекорд басейну",
        "Міністр подав у відставку зранку",
        "Вулкан прокинувся в Ісландії",
    )

    assert labels(LEAD, "Реклама", NEXT, *titles)[3:] == ["related"] * 3
    assert "related" not in labels(LEAD, NEXT, *titles)


def test_what_leads_to_a_call_goes_with_it() -> None:
    bait = "Найважливіші новини області – у вашому телефоні. Долучайтеся до нас у Telegram!"

    assert labels(LEAD, NEXT, bait)[2:] == ["advert", "advert"]
    assert labels(LEAD, "Трубу село вже замовило. Долучайтеся до нас у Telegram!")[1:] == ["body", "advert"]


def test_a_line_of_two_sentences_without_the_last_stop_is_a_caption_where_a_site_speaks() -> None:
    caption = "Замкнена школа у Левадному. Крейда не стерлася"

    assert labels(LEAD, "Реклама", NEXT, caption, LEAD.replace("цього", "того"))[3] == "caption"
    assert labels(LEAD, caption, NEXT)[1] != "caption"
    assert (
        labels(LEAD, "Реклама", NEXT, "Насосна на околиці Левадного, ранок 11 травня", LEAD[:-1])[3]
        == "caption"
    )


def test_an_article_about_cookies_is_no_banner() -> None:
    about = "Банери про cookies у Левадному: громада рахує, скільки часу забирають cookies, і просить сайти їх прибрати."

    assert (
        labels(about, "До речі, сайт громади теж використовує cookies.", about.replace("громада", "сайт"))[1]
        == "body"
    )
    assert labels("Погоджуюся, не читаючи: скільки коштують cookies", LEAD, NEXT)[0] == "headline"


def test_the_first_sentence_of_the_lead_printed_above_it_is_a_copy() -> None:
    teaser = "У Вербівці за кошти громади почистили колодязь на майдані, який не чистили сорок років."
    lead = f"{teaser} З дна підняли три відра мулу, дві каски і дзвоник від шкільного велосипеда."

    blocks = label_text("page.txt", f"Колодязь почистили\n{teaser}\n{lead}").blocks

    assert [block.label for block in blocks] == [Label.HEADLINE, Label.DUPLICATE, Label.BODY]


def test_a_headline_that_begins_like_the_lead_is_no_copy() -> None:
    headline = "У Вербівці почистили колодязь на майдані"
    lead = f"{headline}, який не чистили сорок років: з дна підняли три відра мулу і дві каски."

    assert [b.label for b in label_text("page.txt", f"{headline}\n{lead}").blocks] == [
        Label.HEADLINE,
        Label.BODY,
    ]


@given(SHUFFLED)
def test_the_words_of_a_sample_are_those_that_its_text_has(text: str) -> None:
    page = measure(split_blocks(text))

    assert first_words(page) == words_of("\n".join(traits.text for traits in page)[:SAMPLE])
