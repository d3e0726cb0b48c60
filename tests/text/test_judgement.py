import pytest

from gold import Page, gold_pages
from newsreader.model import Label
from newsreader.text import label_text
from newsreader.text.judging.choice import best_set
from newsreader.text.views import cleaned_text

MENU = [f"{word} {place}" for place in range(12) for word in ("Новини", "Спорт", "Реклама", "Погода")]
LEAD = "Гарбузовий ярмарок у Левадному зібрав цього року дванадцять тисяч гостей, повідомила голова громади."
NEXT = (
    "На ярмарок у Левадному привезли гарбузи вагою понад двісті кілограмів, тож голова громади замовила кран."
)
FOOTER = [
    "Контакти",
    "Про нас",
    "Реклама",
    "Політика конфіденційності",
    "Facebook",
    "Telegram",
    "Пошук",
    "Вхід",
    "Меню",
]


def test_on_a_whole_page_the_article_is_chosen() -> None:
    article = label_text(
        "x", "\n".join([*FOOTER, *MENU, "Ярмарок у Левадному зібрав гостей", LEAD, NEXT, *FOOTER])
    )

    assert cleaned_text(article).split("\n\n") == ["Ярмарок у Левадному зібрав гостей", LEAD, NEXT]


def test_a_long_table_above_the_text_stays() -> None:
    table = [f"Гарбуз {place} — {place * 7} кг" for place in range(60)]
    article = label_text("x", "\n".join(["Усі гарбузи ярмарку у Левадному", *table, LEAD, NEXT]))

    assert {found.label for found in article.blocks} <= {Label.HEADLINE, Label.BODY, Label.HEADING}


def test_the_best_set_takes_more_where_nothing_is_sure() -> None:
    assert best_set([0.9, 0.1, 0.9], [10, 10, 10]) == {0, 2}
    assert best_set([0.3, 0.3, 0.01], [10, 10, 10]) == {0, 1}
    assert best_set([], []) == set()


LINES = [
    "Гарбуз року важить 214 кілограмів",
    "Реєстрація учасників щосереди",
    "Погода на вихідні",
    "Нагороди й переможці",
]


def test_the_model_drops_no_prose_of_an_article_that_somebody_took_out_of_its_page() -> None:
    article = label_text("x", "\n\n".join([LEAD, *LINES, NEXT, *LINES]))

    assert {found.label for found in article.blocks if found.block.text in (LEAD, NEXT)} == {Label.BODY}


def test_a_language_without_known_function_words_loses_no_short_line() -> None:
    lines = ["Ջրաղացի փողոցի հին հացատունը փակվում է", "Տոնակատարություն նա չցանկացավ։", "Միշտ վաղ արթնացող"]
    article = label_text("x", "\n\n".join(lines))

    assert [found.block.text for found in article.content] == lines


def test_the_only_title_above_the_text_stays() -> None:
    assert cleaned_text(label_text("x", f"Заголовок номер 1\n\n{LEAD}")).startswith("Заголовок")


@pytest.mark.parametrize("page", gold_pages("dev")[::7], ids=lambda page: page.name)
def test_cleaning_what_was_cleaned_changes_little(page: Page) -> None:
    """What is left is judged again until nothing more goes, so a second cleaning has at most a line to find."""
    once = cleaned_text(label_text("x", page.text)).split("\n\n")
    again = cleaned_text(label_text("x", "\n\n".join(once))).split("\n\n")

    assert len(once) - len(again) <= 1


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("en_embed-shells_1", "KLDC relies on neighbors who chip in."),
        ("uk_business-flash_1", "Раз на тиждень ми коротко розповідаємо,"),
    ],
)
def test_prose_that_the_model_does_not_believe_in_goes_where_there_is_other_residue(
    name: str, begins: str
) -> None:
    (page,) = (page for page in gold_pages("dev") if page.name == name)
    (appeal,) = (found for found in label_text("x", page.text).blocks if found.block.text.startswith(begins))

    assert (appeal.label, appeal.reason) == (Label.ADVERT, "in the article, in words to the reader")
