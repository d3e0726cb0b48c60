"""People in the nominative where the words alone do not tell the case: «Александра Смерекова» may be a woman or a man's genitive."""

import pytest
from tagged import named

from newsreader.model import Facet


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Документы получили от Александра Смерекова вчера.", "ru", "Александр Смереков"),
        ("Слова Виталия Смерекина вызвали отклик.", "ru", "Виталий Смерекин"),
        ("Пост главы МВД Валерия Смерекова критиковали.", "ru", "Валерий Смереков"),
        ("Коллеги поддержали Александра Смерекова вчера.", "ru", "Александр Смереков"),
        ("Дружина Романа Смеркова сказала.", "uk", "Роман Смерков"),
        ("Там видели Дмитрия Смерекова вчера.", "ru", "Дмитрий Смереков"),
        ("Документи отримали від Валерія Смерякова вчора.", "uk", "Валерій Смеряков"),
        ("Это 25-летнего Александра Смерекова ранили.", "ru", "Александр Смереков"),
        ("Речь шла о деле Хулио Смерексаса вчера.", "ru", "Хулио Смерексас"),
        ("Встреча с Чарли Смерексоном прошла вчера.", "ru", "Чарли Смерексон"),
    ],
)
def test_a_man_in_the_genitive_is_told_by_what_stands_before_him(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.PERSON] == [name]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Вчера сказала Александра Смерекова об этом.", "ru", "Александра Смерекова"),
        ("Известная актриса Александра Смерекова умерла.", "ru", "Александра Смерекова"),
        ("Директорка школи Валерія Смерекова сказала про це.", "uk", "Валерія Смерекова"),
        ("Засновниця фонду Валерія Смерекова сказала.", "uk", "Валерія Смерекова"),
        ("Там была 25-летняя Валерия Смерекова.", "ru", "Валерия Смерекова"),
        ("Депутат Валерія Смерекова сказала про це.", "uk", "Валерія Смерекова"),
        ("Пришёл к нам Никита Смереков вчера.", "ru", "Никита Смереков"),
    ],
)
def test_a_woman_stays_who_she_is(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.PERSON] == [name]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Был Александра Смерекова. Ушёл Смереков.", "ru", "Александр Смереков"),
        (
            "Стоит Александра Смерекова. Спросили Смерекову, то есть говорили со Смерековой.",
            "ru",
            "Александра Смерекова",
        ),
        ("Пришёл Ларри Смерксон. Дали слово Ларри Смерксону.", "ru", "Ларри Смерксон"),
        ("Говорив Андріан Смерекун. Тоді Андріану Смерекуну відповіли.", "uk", "Андріан Смерекун"),
    ],
)
def test_other_forms_in_the_article_tell_who_it_is(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.PERSON] == [name]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Политика Барака Обамы изменилась.", "ru", "Барак Обама"),
        ("Видели Ким Чен Ына вчера.", "ru", "Ким Чен Ын"),
        ("Книга Марка Смерксмена вышел.", "ru", "Марк Смерксмен"),
        ("Про рішення Валерії Зеленської знали.", "uk", "Валерія Зеленська"),
        ("Слова Сергея Смерепаля вызвали отклик.", "ru", "Сергей Смерепаль"),
    ],
)
def test_the_nominative_is_what_people_are_called(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.PERSON] == [name]


def test_a_woman_beside_a_man_of_her_surname_is_another_person() -> None:
    text = "Прийшов Олександр Смеренко. Прийшла Олександра Смеренко."
    assert sorted(named(text, "uk")[Facet.PERSON]) == ["Олександр Смеренко", "Олександра Смеренко"]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Вчора розмовляли з Томом Гартом довго.", "uk", "Том Гарт"),
        ("Програв Янніку Смерксеру у двох сетах.", "uk", "Яннік Смерксер"),
        ("Стажувалася у професора Анджея Смекриї.", "uk", "Анджей Смекрия"),
        ("Дали слово Джулиану Смерксанжу вчера.", "ru", "Джулиан Смерксанж"),
    ],
)
def test_everyday_and_strange_surnames_have_cases(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.PERSON] == [name]


def test_a_place_in_the_plural_stays_many() -> None:
    assert named("Гроші передавали на автостанції в Смерекиськах.", "uk")[Facet.PLACE] == ["Смерекиська"]


def test_a_bank_in_the_genitive_is_no_jar() -> None:
    assert named("Представителей «Смерк Банка» на заседание не пригласили.", "ru")[Facet.ORG] == [
        "Смерк Банк"
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Зустріч із мером Смерковським триває, а Смерковського чекають.", "Смерковський"),
        ("Журналіст бачив мера Смерковського вчора.", "Смерковський"),
    ],
)
def test_a_bare_surname_like_an_adjective_is_no_neuter_noun(text: str, name: str) -> None:
    assert named(text)[Facet.PERSON] == [name]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Otevřel dopis od Nicolase Smerkyho včera.", "cs", "Nicolas Smerky"),
        ("Mluvil s Hughem Smerphym o všem.", "cs", "Hugh Smerphy"),
        ("Setkal se s Valentinem Smerssim.", "cs", "Valentin Smerssi"),
        ("Šéfa Gartha Smerningse odvolali.", "cs", "Garth Smernings"),
        ("Projev Hillary Smertonové slyšeli.", "cs", "Hillary Smertonová"),
        ("Film s Audrey Smerburnovou dávali.", "cs", "Audrey Smerburnová"),
        ("Psaní předali Petru Smerákovi.", "cs", "Petr Smerák"),
        ("Johnny Smerson śpiewał wczoraj.", "pl", "Johnny Smerson"),
        ("Słowa Gary Smerson usłyszeli.", "pl", "Gary Smerson"),
        ("Wnuczka Anny Smerek przyszła.", "pl", "Anna Smerek"),
        ("Poparcie dla Nicolasa Smerzy'ego spadło.", "pl", "Nicolas Smerzy"),
        ("Muzyka Goffredo Smerassiego brzmi.", "pl", "Goffredo Smerassi"),
        ("Rząd Giuseppe Smertego upadł.", "pl", "Giuseppe Smerte"),
        ("Córka Aleksandra Smereckiego wyszła.", "pl", "Aleksander Smerecki"),
        ("Rząd Maria Smeraghiego upadł.", "pl", "Mario Smeraghi"),
        ("Vláda Maria Smeraghiho padla.", "cs", "Mario Smeraghi"),
        ("Aleksandra Smerek wyszła.", "pl", "Aleksandra Smerek"),
        ("Koncert Andrea Smerellego odwołano.", "pl", "Andrea Smerelli"),
        ("Książka Andrea Smerilleriego leży.", "pl", "Andrea Smerilleri"),
        ("Koncert Andrea Smerilleriho zrušili.", "cs", "Andrea Smerilleri"),
        ("Prezydenta Karola Smereckiego powitano w Rzymie.", "pl", "Karol Smerecki"),
        ("Rozmawiał z ojcem Stanisława Smereckiego.", "pl", "Stanisław Smerecki"),
        ("Decyzję Joego Smerdena chwalono.", "pl", "Joe Smerden"),
        ("Film Branka Smeriša so videli.", "sl", "Branko Smeriš"),
        ("Knjiga Miho Smerčarja je tu.", "sl", "Miha Smerčar"),
        ("Luke Smerčića ni bilo v dvorani.", "sl", "Luka Smerčić"),
        ("Aleksandra Smerec je odstopila.", "sl", "Aleksandra Smerec"),
        ("Petra Smerdič je zmagala.", "sl", "Petra Smerdič"),
        ("Film Petra Smerdiča so videli.", "sl", "Peter Smerdič"),
        ("Anžeta Smergarja so podprli.", "sl", "Anže Smergar"),
        ("Po zasnovi Vincenza Smerzzija so gradili.", "sl", "Vincenzo Smerzzi"),
        ("Branka Smerak je prišla.", "sl", "Branka Smerak"),
    ],
)
def test_strange_names_in_polish_czech_and_slovene_have_cases(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.PERSON] == [name]
