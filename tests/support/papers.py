"""Invented papers: articles with the lines that a site prints around each of them, as scrapers save them.

Every text is made of a seed alone. What an article owns and what its site added are told apart by the caller.
"""

import random
from collections.abc import Iterator
from typing import NamedTuple

_WHO = (
    "міська рада", "обласна лікарня", "служба порятунку", "районний суд", "місцева громада", "дорожня служба", "науковий інститут",
    "краєзнавчий музей", "дитяча бібліотека", "спортивна школа", "енергетична компанія", "наглядова рада", "патрульна поліція",
    "водоканал", "аграрний союз", "театральна трупа", "залізнична дільниця", "екологічна інспекція", "волонтерський штаб", "ринок праці",
)  # fmt: skip
_DID = (
    "оголосила конкурс на", "завершила ремонт", "перевірила", "відклала рішення про", "показала план", "виділила кошти на", "відкрила",
    "закрила на тиждень", "просить мешканців оглянути", "передала громаді", "замовила проєкт", "пояснила затримку з", "порахувала витрати на",
    "обговорила з мешканцями", "шукає підрядника для", "скасувала тендер на", "підготувала звіт про", "взяла під охорону",
)  # fmt: skip
_WHAT = (
    "старий міст", "нову котельню", "міський парк", "водогін у передмісті", "дитячий садок", "автобусні маршрути", "набережну", "архів",
    "річковий порт", "навчальний полігон", "склад насіння", "пішохідну зону", "зимовий притулок", "сонячну станцію", "музейну збірку",
    "трамвайне депо", "шкільну їдальню", "лікарняний корпус", "метеостанцію", "греблю", "ліс за селом", "стадіон", "оранжерею", "млин",
)  # fmt: skip
_WHERE = (
    "у Яснополі", "у Кам'яному Броді", "на Слобожанщині", "у Верхньому Лузі", "біля Синього озера", "на Підгір'ї", "у Старій Гуті",
    "за рікою", "у східному районі", "на околиці", "у селі Вербове", "на Зарічній вулиці", "у центрі", "на сьомому кілометрі",
)  # fmt: skip
_WHEN = (
    "у понеділок", "минулого тижня", "до кінця року", "навесні", "після двох років суперечок", "уночі", "торік", "за три місяці",
    "до початку зими", "у середу ввечері", "після повені", "цього літа", "раніше за графік", "із запізненням",
)  # fmt: skip
_WHY = (
    "бо кошторис виявився меншим, ніж чекали", "хоча фахівці радили почекати", "і запросила всіх охочих на слухання",
    "а гроші дала державна програма", "тож рух транспорту там змінять", "проте підрядник уже не встигає", "як і просили мешканці двох вулиць",
    "щоб зменшити навантаження на сусідні квартали", "і це вже третя спроба за десять років", "але остаточне слово за комісією",
)  # fmt: skip
_TITLES = (
    "{who}, {what}: що буде далі",
    "Чому {what} чекали так довго",
    "{what} {where}: рахують витрати",
    "{where}: хто подбає про {what}",
)
_SUBHEADS = ("Що відомо", "Передісторія", "Довідка", "Деталі")
_FORMULAS = (
    "Про це повідомляє пресслужба громади.",
    "Слідство триває.",
    "Дякую за розмову!",
    "Подробиці уточнюють.",
)
"""What many articles say, and what belongs to each of them."""
AGENCY = (
    "У Яснополі домовилися про спільну греблю",
    "ЯСНОПІЛЬ. Громади двох берегів у п'ятницю домовилися про спільну греблю, яку зводитимуть чотири роки, передає агентство «Берег».",
    "«Ми будемо разом платити і разом лагодити, бо ріка в нас одна», – сказала голова громади Орися Левада.",
)
"""A headline, a lead and a quote that several papers print, each in an article of its own."""


class Paper(NamedTuple):
    """A site: its name, and what it prints above and below every article."""

    name: str
    above: tuple[str, ...]
    below: tuple[str, ...]


PAPERS = (
    Paper(
        "yasnopil.com.ua",
        ("Яснопіль. Громада",),
        (
            "Ми пишемо про громаду, у якій живемо, і ваш внесок дає нашій редакції змогу працювати далі.",
            "Часопис виходить друком щосуботи",
        ),
    ),
    Paper(
        "zarichchya.com.ua",
        (),
        (
            "Листи до редакції ми читаємо щоранку: напишіть нам, що змінилося на вашій вулиці.",
            "Переглядів: {views}",
        ),
    ),
    Paper(
        "pidhirya.com.ua",
        ("Підгір'я",),
        (
            "Наші автори працюють у семи громадах, а ваша думка допомагає нам обирати теми.",
            "Свідоцтво видано управлінням юстиції",
        ),
    ),
    Paper(
        "slobozhany.com.ua",
        ("Слобожани",),
        ("Розробка і догляд: майстерня Верхня",),
    ),
    Paper(
        "verbove.com.ua",
        ("Вербове", "Міський тижневик"),
        (
            "У далекій Патагонії пінгвіни вперше за двадцять років повернулися на покинутий маяк, і досі ніхто не збагнув навіщо.",
        ),
    ),
)


class Made(NamedTuple):
    """An article as saved, and what of it is its own, paragraph by paragraph."""

    name: str
    text: str
    own: tuple[str, ...]


class Topic:
    """A few actors, things and places: what one article is about."""

    def __init__(self, seed: object) -> None:
        self.chosen = random.Random(str(seed))  # noqa: S311 - repeatable
        self._who, self._what, self._where = (self.chosen.sample(words, 3) for words in (_WHO, _WHAT, _WHERE))

    def sentence(self) -> str:
        """One invented sentence."""
        pick = self.chosen.choice
        tail = f", {pick(_WHY)}" if self.chosen.random() < 0.6 else ""
        return _upper(
            f"{pick(_WHEN)} {pick(self._who)} {pick(_DID)} {pick(self._what)} {pick(self._where)}{tail}."
        )

    def paragraph(self, sentences: int = 3) -> str:
        """Some sentences."""
        return " ".join(self.sentence() for _ in range(sentences))

    def title(self) -> str:
        """A headline."""
        pick = self.chosen.choice
        made = pick(_TITLES).format(who=pick(self._who), what=pick(self._what), where=pick(self._where))
        return _upper(made)


def article(number: int, paper: Paper, *, paragraphs: int = 5, teasers: int = 3) -> Made:
    """One article of a paper: every fifth is on the agency's news, some have subheads or end with a formula."""
    topic = Topic(number)
    own = [topic.title(), *(topic.paragraph() for _ in range(paragraphs))]
    if number % 11 == 0:
        own[:1] = AGENCY
    elif number % 3 == 0:
        own[2:2] = [_SUBHEADS[number // 3 % len(_SUBHEADS)]]
    if number % 7 == 0:
        own.append(_FORMULAS[number // 7 % len(_FORMULAS)])
    week = number // 50
    lists = [Topic(f"{paper.name} {week} {at}").title() for at in range(teasers)]
    below = [line.format(views=number * 37 + 5) for line in paper.below]
    text = "\n\n".join([*paper.above, *own, *lists, *below])
    return Made(f"{paper.name}_{number:05}.txt", text, tuple(own))


def articles(many: int) -> Iterator[Made]:
    """Articles of all the papers, in turns."""
    for number in range(many):
        yield article(number, PAPERS[number % len(PAPERS)])


def _upper(text: str) -> str:
    return text[0].upper() + text[1:]
