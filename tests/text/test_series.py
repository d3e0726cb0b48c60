"""Series: articles of one source that are made alike. A library of nothing else must not take their own lines away."""

from collections import defaultdict
from collections.abc import Callable

import pytest
from papers import Topic

from newsreader.text.draft import Draft
from newsreader.text.drafting import draft_document
from newsreader.text.markup import Document
from newsreader.text.versions.prints import Seen

MANY = 24
DAYS = ("понеділок", "вівторок", "середу", "четвер", "п'ятницю", "суботу", "неділю")


def weather(number: int, topic: Topic) -> list[str]:
    day = DAYS[number % 7]
    return [
        f"Погода на {day}: де чекати дощу",
        f"Синоптики розповіли, якою буде погода в громаді у {day}, і радять узяти парасолю: {topic.sentence()}",
        "Північ",
        f"На півночі громади вдень {number % 9 + 3} градусів тепла, увечері вітер із річки посилиться.",
        "Південь",
        f"На півдні громади вдень {number % 7 + 5} градусів тепла, опадів синоптики там не чекають.",
        "Вітер помірний.",
        f"Вологість: {number % 40 + 50} %",
    ]


def horoscope(_: int, topic: Topic) -> list[str]:
    page = ["Гороскоп на тиждень", topic.paragraph()]
    for sign in ("Овен", "Телець", "Близнюки", "Рак"):
        page += [sign, topic.paragraph(2)]
    return [*page, "Бажаємо вам гарного тижня!"]


def rates(number: int, topic: Topic) -> list[str]:
    return [
        "Курс валют у громаді",
        f"Обмінні пункти громади зранку змінили курс валют, а долар подорожчав на {number} копійок. {topic.sentence()}",
        "Валюта | Купівля | Продаж",
        f"Долар | 41,{number:02} | 41,{number + 20:02}",
        f"Євро | 44,{number:02} | 44,{number + 20:02}",
        "Курс гривні до злотого",
        f"Злотий 10,{number:02}",
    ]


def trial(_: int, topic: Topic) -> list[str]:
    return [
        topic.title(),
        f"Районний суд знову відклав справу про продаж старої греблі. {topic.sentence()}",
        f"Адвокат обвинуваченого в продажі греблі просив про перерву. {topic.sentence()}",
        "Справу про продаж греблі районний суд слухає третій рік. Обвинуваченому загрожує до восьми років.",
    ]


def recipe(number: int, topic: Topic) -> list[str]:
    return [
        topic.title(),
        f"Кухарка громади ділиться рецептом, який {topic.sentence().lower()}",
        "Інгредієнти",
        f"Борошно – {number + 200} г",
        "Цукор – дві ложки",
        "Сіль",
        "Приготування",
        f"Змішайте борошно з цукром і сіллю, а тоді {topic.sentence().lower()}",
        "Смачного!",
    ]


def interview(_: int, topic: Topic) -> list[str]:
    page = [topic.title(), topic.paragraph()]
    for _ in range(3):
        page += ["– Що ви скажете нашим читачам про цей рік?", f"– {topic.sentence()} {topic.sentence()}"]
    return [*page, "– Дякую за розмову!"]


def losses(number: int, topic: Topic) -> list[str]:
    rows = [
        f"{name} – {number * 7 + at * 100} (+{number % 9})"
        for at, name in enumerate(("Танки", "Гармати", "Кораблі"))
    ]
    return [
        "Втрати ворога за добу",
        f"Штаб оборони назвав утрати ворога за добу {number}. {topic.sentence()}",
        *rows,
    ]


def column(number: int, topic: Topic) -> list[str]:
    return [
        "Ранковий огляд преси громади",
        f"Огляд номер {number}: {topic.paragraph()}",
        topic.paragraph(),
        "Далі буде...",
    ]


@pytest.mark.parametrize("series", [weather, horoscope, rates, trial, recipe, interview, losses, column])
def test_a_series_is_its_articles_own(series: Callable[[int, Topic], list[str]]) -> None:
    pages = [series(number, Topic(f"{series.__name__} {number}")) for number in range(MANY)]
    drafts = [draft_document("folder/x.txt", Document("\n\n".join(page))) for page in pages]
    seen = counted(drafts)
    for draft in drafts:
        kept = [found.block.text for found in draft.article.content]
        settled = [found.block.text for found in draft.settled(seen).content]

        assert settled == kept


def counted(drafts: list[Draft]) -> dict[int, Seen]:
    """A library of these articles and no others."""
    stories: defaultdict[int, set[int]] = defaultdict(set)
    for draft in drafts:
        for mark in (*draft.prints.marks, *draft.prints.witnesses):
            stories[mark].add(draft.prints.story)
    of = len({draft.prints.story for draft in drafts})
    return {mark: Seen(len(found), len(found), of) for mark, found in stories.items()}
