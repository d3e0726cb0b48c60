"""Where names end: what offices are for, brackets, letters of another script, numbers of kings, things that bear a name."""

import pytest
from tagged import named

from newsreader.model import Facet


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        (
            "Сообщило Агентство по финансовому мониторингу вчера.",
            "ru",
            "Агентство по финансовому мониторингу",
        ),
        (
            "Там Федеральная служба по надзору в сфере связи.",
            "ru",
            "Федеральная служба по надзору в сфере связи",
        ),
        ("Там Комиссия по ценным бумагам и биржам молчит.", "ru", "Комиссия по ценным бумагам и биржам"),
        ("Повідомило Агентство з управління активами вчора.", "uk", "Агентство з управління активами"),
        ("Там Следственный комитет по итогам дня молчит.", "ru", "Следственный комитет"),
        ("Там Національна служба з початку року працює.", "uk", "Національна служба"),
        ("Он из Олимпийского комитета страны ушёл.", "ru", "Олимпийский комитет"),
        ("Пришла из Bank of Smerek Салли Смерек.", "ru", "Bank of Smerek"),
        ("Основатель компании Smerksoft Р. Смеркин ушёл.", "ru", "Smerksoft"),
    ],
)
def test_an_organisation_ends_where_its_name_does(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.ORG] == [name]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Королеву Єлизавету II поховали. Єлизавета II правила довго.", "uk", "Єлизавета II"),
        ("Король Альберт II зрікся. Альберта ІІ вітали.", "uk", "Альберт II"),
        ("Указ Николая I отменили.", "ru", "Николай I"),
        ("Przyjechał Jan Paweł II. Jana Pawła II witano.", "pl", "Jan Paweł II"),
        ("They met King Charles III again. Charles left.", "en", "Charles III"),
        ("Он о гражданине Украины Павле Александровиче Смеркине.", "ru", "Павел Александрович Смеркин"),
        ("Смерксон Смеркнатти (Smerkson Smerknatti) выступил.", "ru", "Смерксон Смеркнатти"),
        ("Умер Марко Смерковедо (Marko Smerkovedo) вчера.", "ru", "Марко Смерковедо"),
        ("Смерксон Смеркнатти стал первым. Смеркнатти рад.", "ru", "Смерксон Смеркнатти"),
    ],
)
def test_a_person_is_named_in_full_and_once(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.PERSON] == [name]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Матч на стадіоні «Динамо» скасували.", "uk"),
        ("Его держат в СИЗО «Лефортово» с мая.", "ru"),
        ("Рост минимального размера оплаты труда (МРОТ) ждут. Сам МРОТ вырос.", "ru"),
        ("They did magnetic resonance imaging (MRI) there. Then MRI helped.", "en"),
    ],
)
def test_a_thing_is_no_organisation(text: str, language: str) -> None:
    assert not named(text, language)[Facet.ORG]


def test_two_letters_are_an_organisation_where_the_article_explains_them() -> None:
    text = "Там Смеркова спілка (СС) воювала. Потім СС відступила. А КГ ні."
    assert named(text)[Facet.ORG] == ["СС"]


def test_world_wars_are_nobody() -> None:
    assert not named("They lived through World War II there.", "en")[Facet.PERSON]
