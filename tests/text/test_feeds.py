"""Feeds of titles with a paragraph each below an article, and what may look like one."""

from newsreader.model import Label
from newsreader.text import label_text
from newsreader.text.views import cleaned_text

HEADLINE = "Колодязь у Вербівці почистили вперше за сорок років"
ARTICLE = [
    (
        "Колодязь на майдані у Вербівці почистили вперше за сорок років, повідомила староста Ганна Лозова. З дна підняли три "
        "відра мулу, дві каски і дзвоник від шкільного велосипеда, який тут шукали ще за часів колгоспу."
    ),
    (
        "Воду взяли на аналіз до лабораторії у районному центрі. Результати обіцяють за тиждень, а доти староста просить "
        "кип'ятити її або брати з колонки біля клубу. Каски віддадуть до музею, дзвоник уже повісили у школі."
    ),
    (
        "Роботи оплатила громада: чотири тисячі гривень пішло на ланцюг і нове відро. Чистили колодязь двоє братів Мостових, "
        "які працюють по всьому району і кажуть, що глибшого за вербівський не бачили."
    ),
]
FEED = [
    "Лісівники порахували лосів на Поліссі з повітря",
    "За три дні обльоту нарахували дев'яносто шість тварин, найбільше біля озера Біле.",
    "Київські бібліотеки переходять на єдиний квиток",
    "Із вересня один квиток діятиме у ста тридцяти філіях столиці, реєстрація безкоштовна.",
    "Збірна з веслування повертається з двома медалями",
    "Парна четвірка фінішувала другою, одиночниця Соломія Кравець виборола бронзу на турнірі в Пловдиві.",
    "Аграрії скаржаться на ціну добрив перед сівбою",
    "Тонна селітри подорожчала на дев'ять відсотків, підрахували в асоціації фермерів Одещини за січень і лютий.",
]


def kept(*lines: str) -> list[str]:
    return [line for line in cleaned_text(label_text("page.txt", "\n".join(lines))).split("\n") if line]


def test_titles_with_a_paragraph_each_below_an_article_are_a_feed() -> None:
    assert kept(HEADLINE, *ARTICLE, *FEED) == [HEADLINE, *ARTICLE]


def test_names_of_sections_above_the_titles_go_with_them() -> None:
    feed = [line for at in range(0, 8, 2) for line in ("//Суспільство", *FEED[at : at + 2])]

    assert kept(HEADLINE, ARTICLE[0], *feed) == [HEADLINE, ARTICLE[0]]


def test_a_digest_of_short_items_is_an_article() -> None:
    intro = "Коротко про те, що сталося в області за тиждень, поки ви були на городі."

    assert kept("Тиждень у двох хвилинах", intro, *FEED) == ["Тиждень у двох хвилинах", intro, *FEED]


def test_the_last_parts_of_an_article_stay_though_they_tell_of_other_things() -> None:
    parts = ["Хто платив", FEED[1], "Що далі", FEED[3], "Висновок", FEED[5]]

    assert kept(HEADLINE, *ARTICLE, *parts) == [HEADLINE, *ARTICLE, *parts]


def test_a_feed_that_holds_most_of_the_prose_does_not_hide_the_comments_above_it() -> None:
    page = [
        HEADLINE,
        *ARTICLE[:1],
        "Залишити коментар(1)",
        "Ім'я (обов'язково)",
        "Пенсіонер [27/11/25 06:14] #",
        "Мій дід той колодязь копав, а каски там після війни лежали. Дайте дзвоник подивитися!",
        *(line for at in range(0, 8, 2) for line in ("//Суспільство", *FEED[at : at + 2])),
    ]

    assert kept(*page) == [HEADLINE, ARTICLE[0]]


def test_titles_beside_a_blogs_arrows_lead_to_its_other_articles() -> None:
    blocks = label_text(
        "page.txt",
        "\n".join([HEADLINE, *ARTICLE, "« У Дубовому полагодили міст", "На Поліссі рахують лосів »"]),
    ).blocks

    assert blocks[-2].label is Label.RELATED
    assert not blocks[-1].keep
    assert kept(HEADLINE, *ARTICLE, "«Ми ще повернемося», – каже брат.")[-1].startswith("«Ми ще")


def test_sections_named_below_the_page_do_not_make_its_last_parts_a_feed() -> None:
    parts = [
        "Хто платив за ланцюг",
        FEED[1],
        "Що буде з водою далі",
        FEED[3],
        "Чого чекати від музею",
        FEED[5],
    ]
    seen = kept(HEADLINE, ARTICLE[0], *parts, "Політика", "Економіка", "Спорт")

    assert seen[: 2 + len(parts)] == [HEADLINE, ARTICLE[0], *parts]


def test_behind_a_link_to_more_three_pairs_are_a_feed_however_short_the_article() -> None:
    assert kept(HEADLINE, ARTICLE[0], "Читати далі →", *FEED[:6]) == [HEADLINE, ARTICLE[0]]


def test_who_wrote_the_other_articles_and_when_goes_with_them() -> None:
    feed = [line for at in range(0, 6, 2) for line in (*FEED[at : at + 2], f"Марія Бойко, 0{at + 1}.04.2013")]

    assert kept(HEADLINE, *ARTICLE, "Усі новини →", *feed) == [HEADLINE, *ARTICLE]


def test_parts_of_an_article_behind_a_picture_stay() -> None:
    parts = [
        "Хто платив за лосів",
        FEED[1],
        "Що буде далі з квитками",
        FEED[3],
        "Як гребли на останніх метрах",
        FEED[5],
    ]

    assert kept(HEADLINE, *ARTICLE, "Фото: Ганна Лозова", *parts) == [HEADLINE, *ARTICLE, *parts]
