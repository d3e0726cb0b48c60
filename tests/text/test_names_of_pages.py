"""Names that stood wrong on real pages: cut in the wrong place, in the wrong case, or twice."""

import pytest
from tagged import named

from newsreader.model import Block, Facet, Label, LabelledBlock, Metadata, Span
from newsreader.text.tagging.tags import named_tags

PERSON, ORG, PLACE = Facet.PERSON, Facet.ORG, Facet.PLACE

CASES = [
    ("uk", "Результати оприлюднив Інститут аграрної політики серед фермерів.", ORG, ["Інститут аграрної політики"]),
    ("uk", "Компанія відкриває у Лозовій завод котлів на агровідходах.", ORG, []),
    ("uk", "До лікарні доправили 58-річного Петра Г. Його дістали живим.", PERSON, ["Петра Г."]),
    ("uk", "Бюджет ухвалила Смерківська міська рада. У Смерківській міськраді пояснили причину.", ORG, ["Смерківська міська рада"]),
    ("uk", "Підприємство «Смеркгаз» оголосило набір. Відтоді Смеркгаз працює вночі.", ORG, ["Смеркгаз"]),
    ("uk", "Слідча поліції Мельник Оксана Іванівна розповіла про справу.", PERSON, ["Оксана Іванівна Мельник"]),
    ("ru", "В Алматы Дед Мороз приехал на вызов.", PLACE, ["Алматы"]),
    ("ru", "Год без Каховского моря прошёл быстро.", PLACE, ["Каховское море"]),
    ("ru", "Так будет и дальше, вспоминает мама Сони Анна.", PERSON, ["Соня", "Анна"]),
    ("ru", "Тренирует Камилу Светлана Югай из Темиртау.", PERSON, ["Светлана Югай"]),
    ("ru", "Директор гимназии Сауле Байжанова ввела правила.", PERSON, ["Сауле Байжанова"]),
    ("ru", "По данным Комитета по чрезвычайным ситуациям только за год было три пожара.", ORG, ["Комитет по чрезвычайным ситуациям"]),
    ("ru", "Мастеров двое: Тимофей и Захар Гуцулы, отец и сын.", PERSON, ["Тимофей", "Захар"]),
    ("pl", "Weterynarz mieszka w Białowieży. Rok w Izbicy był trudny.", PLACE, ["Białowieża", "Izbica"]),
    ("pl", "Odeszła Halina S. z Krakowa.", PERSON, ["Halina S."]),
    ("en", "County Commissioner Phil Draper said a replacement was due.", PERSON, ["Phil Draper"]),
    ("en", "The loss at Bank Julius Baer widened. Bank Julius Baer said so.", ORG, ["Bank Julius Baer"]),
    ("en", "Meetings are held in the hall at 621 Magnolia Ave, on Mondays.", PERSON, []),
    ("de", "Das Friedrich-Loeffler-Institut empfiehlt beide Impfungen.", ORG, ["Friedrich-Loeffler-Institut"]),
    ("de", "Das sagte ein Sprecher der Bundespolizei der Zeitung am Montag.", ORG, ["Bundespolizei"]),
    ("uk", "Підприємства «Смерецька сталь» чекали. «Смерецька сталь» мовчала.", ORG, ["Смерецька сталь"]),
    ("ru", "Художники из дуэта «СМРК» приехали, группа «СМРК» молчала.", ORG, ["СМРК"]),
    ("ru", "Об этом говорится в стихотворении М. Ю. Лермонтова и в письме И. Е. Репина.", PERSON, ["М. Ю. Лермонтов", "И. Е. Репин"]),
    ("ru", "Автор текста А. С. Волкова согласна. Начальник отдела Н. П. Петрова рассказала.", PERSON, ["А. С. Волкова", "Н. П. Петрова"]),
    ("uk", "Директор школи О. В. Смирнова повідомила про це. У роботах І. С. Нечуєва є описи.", PERSON, ["О. В. Смирнова", "І. С. Нечуєв"]),
    ("ru", "Экономист Думитру Пынзару считает, что выбора нет.", PERSON, ["Думитру Пынзару"]),
    ("uk", "Огляд Norvik Pebble 4: телефон, який мовчить. Фінська компанія Norvik четвертий рік поспіль робить телефони.", ORG, ["Norvik"]),
    ("uk", "Про це домовилися з Тарасом Тополею.", PERSON, ["Тарас Тополя"]),
    ("pl", "Autorstwa Ewy Włodarczyk i Luizy Hay, dodał wnuk Erniego Holma.", PERSON, ["Ewa Włodarczyk", "Luiza Hay", "Ernie Holm"]),
    ("uk", "Місто ʼКиївʼ чекає на гостей.", PLACE, ["Київ"]),
    ("pl", "Rząd Indii milczy.", PLACE, ["Indie"]),
    ("uk", "Справу слухав Смереківський суд Чернівецької області. Смереківський суд відмовив.", ORG, ["Смереківський суд Чернівецької області"]),
    ("uk", "Департамент освіти Смереківської міської ради мовчить. Смереківська міська рада відповіла.", ORG,
     ["Департамент освіти Смереківської міської ради", "Смереківська міська рада"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "facet", "names"), CASES)
def test_a_name_is_whole_and_in_the_nominative(
    language: str, text: str, facet: Facet, names: list[str]
) -> None:
    assert named(text, language)[facet] == names


def test_somebody_whose_name_stands_in_capitals_too_is_still_somebody() -> None:
    said = ["It came from Maddy Roux, who is ten.", "MADDY ROUX: The truck has a song."]
    blocks = [LabelledBlock(Block(Span(0, len(text)), text), Label.BODY, "") for text in said]

    found = [(tag.value, entity.is_shown) for _, tag, entity in named_tags(blocks, Metadata(language="en"))]

    assert found == [("Maddy Roux", True)]
