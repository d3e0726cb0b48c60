"""What other articles may say about a block, and what they may not, however often it stands in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model import Article, Label
from newsreader.text.draft import Draft
from newsreader.text.drafting import draft_document
from newsreader.text.markup import Document
from newsreader.text.versions.prints import (
    COMMON,
    MANY_ARTICLES,
    MANY_SOURCES,
    MIN_ARTICLES,
    MIN_HERE,
    RULES,
    SHARED,
    WIDE,
    Doubt,
    Seen,
    decided,
)

TITLE = "Гарбузовий ярмарок зібрав тисячі гостей"
LEAD = (
    "Гарбузовий ярмарок у Левадному зібрав цього року дванадцять тисяч гостей, повідомила голова громади, "
    "і кожен п'ятий привіз власний гарбуз."
)
NEXT = (
    "На ярмарок у Левадному привезли гарбузи вагою понад двісті кілограмів, тож голова громади замовила кран."
)
LAST = "Наступний гарбузовий ярмарок громада Левадного готує на осінь, і гостей там чекають ще більше."
EVERYWHERE = Seen(300, 300, 300)
ABOUT = "Ми пишемо про громаду, у якій живемо, і ваш внесок дає нашій редакції змогу працювати далі."
STRANGER = (
    "У сусідній області школярі збудували міст із макаронів, який витримав дорослого слона й двох учителів."
)


def from_text(path: str, text: str) -> Draft:
    return draft_document(path, Document(text))


def draft(*paragraphs: str) -> Draft:
    return from_text("folder/x.txt", "\n\n".join(paragraphs))


def settled(seen: Seen, *paragraphs: str) -> Article:
    """What comes of a page when a library has each of its doubts so often."""
    found = draft(*paragraphs)
    return found.settled(dict.fromkeys(found.prints.marks, seen))


def label(article: Article, text: str) -> str:
    return next(str(found.label) for found in article.blocks if found.block.text == text)


# ------------------------------------------------------------------ what stays


@pytest.mark.parametrize(
    "line",
    [
        "Що відомо",
        "Що відомо:",
        "Довідка",
        "Деталі:",
        "Контекст",
        "Передісторія",
        "Реакція соцмереж",
        "Що пишуть у Telegram",
        "Фото і відео з місця події",
        "Умови участі",
        "Як захистити свої права",
        "Інгредієнти",
        "Понеділок",
        "Background",
        "What we know so far",
        "Key takeaways",
        "Frequently asked questions",
        "How to apply",
        "Hintergrund",
        "Tło sprawy",
        "Что известно",
        "3:1",
        "| Долар | 41,25 | 41,70 |",
        "– Ви чекали стільки гостей?",
        "Нагадаємо, торік на ярмарку дощило.",
        "Про це повідомляє Укрінформ.",
        "Про це повідомляє пресслужба громади з посиланням на голову.",
        "Слідство триває.",
        "Police are appealing for witnesses.",
        "«Ми чекали на ваші листи й на ваші гарбузи, а наш сайт не витримав», – сказала голова громади.",
    ],
)
def test_what_recurs_inside_articles_is_theirs(line: str) -> None:
    """Subheads, formulas, rows, quotes: nine in ten of the lines that stand in several articles."""
    article = settled(EVERYWHERE, TITLE, LEAD, line, NEXT, LAST)

    assert line in [found.block.text for found in article.content]


@pytest.mark.parametrize(
    "line",
    [
        "Слідство триває.",
        "Дякую за розмову!",
        "Смачного!",
        "Далі буде...",
        "Про це повідомляє пресслужба громади.",
        "Anyone with information is asked to contact the police.",
        "Нагадаємо, попередній ярмарок скасували через повінь.",
        "– Дякую.",
        "• ліхтарик і вода",
        "1. Динамо",
        "Долар США 41,25",
        "Гаряча лінія: 0 800 500 335",
        "| Разом | 1240 |",
        "«Ярмарок буде і наступного року», – сказала голова громади Левадного.",
    ],
)
def test_what_recurs_at_the_end_of_articles_is_theirs(line: str) -> None:
    article = settled(EVERYWHERE, TITLE, LEAD, NEXT, line)

    assert line in [found.block.text for found in article.content]


@pytest.mark.parametrize("above", [[], ["Левадне. Новини"], ["Новини", "Міський тижневик"]])
def test_a_headline_and_a_lead_that_many_papers_print_stay(above: list[str]) -> None:
    article = settled(Seen(300, 60, 60, 40), *above, TITLE, "Пишуть з Левадного", LEAD, NEXT)
    kept = [found.block.text for found in article.content]

    assert label(article, TITLE) == "headline"
    assert {TITLE, LEAD, NEXT, "Пишуть з Левадного"} <= set(kept)


def test_a_paragraph_at_the_end_about_the_same_is_the_article_s() -> None:
    """Background that every article of a series ends with."""
    article = settled(EVERYWHERE, TITLE, LEAD, NEXT, LAST)

    assert LAST in [found.block.text for found in article.content]


def test_a_page_of_lines_is_left_alone() -> None:
    """Standings, programmes, prices: nothing tells the article from what surrounds it."""
    assert draft("Програма на тиждень", "Новини", "Вечірня казка", "Фільм дня").prints.doubts == ()


# ------------------------------------------------------------------ what goes


def test_sections_and_names_above_the_headline_are_the_site_s() -> None:
    article = settled(EVERYWHERE, "Левадне сьогодні", TITLE, LEAD, NEXT)

    assert label(article, "Левадне сьогодні") in {"nav", "source"}
    assert label(article, TITLE) == "headline"


def test_what_speaks_to_the_reader_about_the_site_is_no_news_anywhere() -> None:
    for page in ([TITLE, LEAD, ABOUT, NEXT], [TITLE, LEAD, NEXT, ABOUT], [TITLE, ABOUT, LEAD, NEXT]):
        article = settled(Seen(MIN_ARTICLES, MIN_ARTICLES, 1000), *page)

        assert label(article, ABOUT) == "advert"
        assert [found.block.text for found in article.content] == [TITLE, LEAD, NEXT]


def test_lines_and_strange_paragraphs_behind_the_article_are_the_site_s() -> None:
    article = settled(EVERYWHERE, TITLE, LEAD, NEXT, STRANGER, "Часопис виходить щосуботи", "Левадне щодня")

    assert [found.block.text for found in article.content] == [TITLE, LEAD, NEXT]


def test_only_numbers_differ() -> None:
    found = draft(TITLE, LEAD, NEXT, "Переглядів за тиждень усього сайту: 1 234")
    counter = found.prints.doubts[-1]
    article = found.settled({counter.near: Seen(41, 41, 60)})

    assert article.blocks[-1].reason == "nearly the same line in 41 articles"


def test_the_reason_counts_where_it_can_be_checked() -> None:
    text = f"{TITLE}\n\n{LEAD}\n\n{NEXT}\n\nПишемо про Левадне"
    for path, seen, reason in (
        ("x.txt", Seen(1312), "the same block stands in 1,312 articles"),
        ("levadne.com.ua_x.txt", Seen(312, 41, 60), "the same block stands in 41 articles of levadne.com.ua"),
        ("levadne.com.ua_x.txt", Seen(312, 2, 60), "the same block stands in 312 articles"),
    ):
        found = from_text(path, text)
        article = found.settled(dict.fromkeys(found.prints.marks, seen))

        assert (article.blocks[-1].label, article.blocks[-1].reason) == (Label.NAV, reason)


def test_what_stands_above_a_line_that_stays_is_not_the_page_s_edge() -> None:
    found = draft(TITLE, LEAD, NEXT, "Часопис виходить щосуботи", "Левадне щодня")
    first, second = found.prints.doubts

    assert decided(found.prints.doubts, {first.exact: WIDE + COMMON}) == [0, 0]
    assert decided(found.prints.doubts, {second.exact: WIDE + COMMON}) == [0, second.exact]


def test_what_several_sources_print_is_an_agency_s() -> None:
    page = (TITLE, LEAD, NEXT, STRANGER)

    assert label(settled(Seen(8, 2, 60, MANY_SOURCES - 1), *page), STRANGER) == "related"
    assert label(settled(Seen(8, 2, 60, MANY_SOURCES), *page), STRANGER) == "body"


@pytest.mark.parametrize(
    ("seen", "level"),
    [
        (Seen(MIN_ARTICLES - 1), 0),
        (Seen(MIN_ARTICLES), COMMON),
        (Seen(MIN_HERE, MIN_HERE, 15), COMMON + WIDE),
        (Seen(MIN_HERE, MIN_HERE, 16), 0),
        (Seen(2, 2, 2), 0),
        (Seen(MIN_ARTICLES, MIN_ARTICLES, 25, MANY_SOURCES), COMMON + WIDE + SHARED),
        (Seen(MIN_ARTICLES, MIN_ARTICLES, 26, MANY_SOURCES), COMMON + SHARED),
        (Seen(MANY_ARTICLES, 1, 1000), COMMON + WIDE),
    ],
)
def test_how_many_are_enough(seen: Seen, level: int) -> None:
    assert seen.level == level


# ------------------------------------------------------------------ how it is counted


def test_copies_and_versions_are_one_story() -> None:
    page = [TITLE, LEAD, NEXT, LAST]
    stories = {
        draft(*page).prints.story,
        draft(*page, "Левадне щодня", STRANGER).prints.story,
        draft("Новини", *page, ABOUT).prints.story,
    }

    assert len(stories) == 1
    assert draft(TITLE, STRANGER, LAST.replace("осінь", "весну")).prints.story not in stories


@pytest.mark.parametrize(
    ("path", "text", "origin"),
    [
        ("a/www.levadne.com.ua_1.txt", f"{LEAD}\n\n{NEXT}", "levadne.com.ua"),
        ("a/1.txt", f"{TITLE}\n\n{LEAD}\n\nhttps://www.levadne.com.ua/novyny/1", "levadne.com.ua"),
        (
            "a/1.txt",
            f"{TITLE}\n\nПро це повідомляє «Левадна правда» з посиланням на громаду. {LEAD}",
            "Левадна правда",
        ),
    ],
)
def test_an_article_s_source_is_its_site_or_the_paper_that_it_names(
    path: str, text: str, origin: str
) -> None:
    assert from_text(path, text).prints.origin == origin


def test_without_a_source_an_article_is_compared_with_its_folder() -> None:
    one, two, three = (from_text(path, LEAD).prints for path in ("a/1.txt", "a/2.txt", "b/1.txt"))

    assert one.origin == two.origin != three.origin
    assert one.source == ""


DOUBTS = st.lists(
    st.builds(Doubt, st.just(0), st.integers(0, len(RULES) - 1), st.integers(1, 5), st.integers(0, 5)),
    max_size=6,
)
LEVELS = st.dictionaries(st.integers(1, 5), st.sampled_from([0, 1, 3, 5, 7]))


@given(DOUBTS, LEVELS)
def test_only_what_was_seen_decides(doubts: list[Doubt], levels: dict[int, int]) -> None:
    found = decided(doubts, levels)

    assert len(found) == len(doubts)
    assert all(not mark or levels.get(mark) for mark in found)
    assert decided(doubts, {}) == [0] * len(doubts)


@given(DOUBTS, LEVELS)
def test_more_of_it_never_gives_a_block_back(doubts: list[Doubt], levels: dict[int, int]) -> None:
    before = decided(doubts, levels)
    after = decided(doubts, {mark: level | WIDE for mark, level in levels.items() if level})

    assert all(now for was, now in zip(before, after, strict=True) if was)
