"""Names that no table has: between quotation marks, with numbers and hyphens, in cases that a preposition or a given name tells."""

import pytest
from tagged import named

from newsreader.model import Facet


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Учора «Смерека» перемогла вдома.", "uk", "Смерека"),
        ("Тренер «Смереки» мовчить, а «Смерека» перемогла.", "uk", "Смерека"),
        ("За це виступили у «Смерекбанку» вчора.", "uk", "Смерекбанк"),
        ("Показали журналістам «Лісової правди» склад.", "uk", "Лісова правда"),
        ("Про це пишуть у «Газеті Виборчій» сьогодні.", "uk", "Газета Виборча"),
        ("По данным «Спорт-Курьера», дорога закрыта.", "ru", "Спорт-Курьер"),
        ("Лидерът на „Смърчова гора“ подаде оставка.", "bg", "Смърчова гора"),
    ],
)
def test_a_short_quotation_without_a_kind_is_an_organisation(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.ORG] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Їм сподобався фільм «Смерека» торік.",
        "Вони били «Градом» по селу.",
        "Будують «Північний потік» далі.",
        "«Так», сказав він.",
        "Він сказав: «Смерека росте тут багато років».",
        "Криголам прийшов до «Академіка Смереки» вранці.",
    ],
)
def test_works_arms_and_speech_between_quotation_marks_are_no_organisations(text: str) -> None:
    assert named(text)[Facet.ORG] == []


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Бійці 57-ї мотопіхотної бригади тримають село.", "uk", "57-ма мотопіхотна бригада"),
        (
            "Ветеран 118-ї бригади територіальної оборони мовчить.",
            "uk",
            "118-та бригада територіальної оборони",
        ),
        ("Командир 3-го штурмового корпусу приїхав.", "uk", "3-й штурмовий корпус"),
        ("Бойцы 42-й мотострелковой дивизии отошли.", "ru", "42-я мотострелковая дивизия"),
    ],
)
def test_a_unit_with_its_number_is_in_the_nominative(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.ORG] == [name]


def test_some_units_are_not_one_of_them() -> None:
    assert named("Прибули 2 бригади та 15 батальйонів.")[Facet.ORG] == []


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Холодно у Західній Україні й далі.", "uk", "Західна Україна"),
        ("Маршрут веде через Сіверського Дінця береги.", "uk", "Сіверський Донець"),
        ("Суд был в Алма-Ате вчера.", "ru", "Алма-Ата"),
        ("Дім стоїть у Кончі-Заспі вже рік.", "uk", "Конча-Заспа"),
        ("Похорон буде над річкою Левадкою завтра.", "uk", "Левадка"),
        ("Turbiny staną pod Smerekowicami za rok.", "pl", "Smerekowice"),
        ("Mieszka w Lewadkach od roku.", "pl", "Lewadki"),
        ("Bydlí v Levadicích od roku.", "cs", "Levadice"),
    ],
)
def test_a_place_is_in_the_nominative(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.PLACE] == [name]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Суд виправдав Шахбаза Смереку вчора.", "uk", "Шахбаз Смерека"),
        ("Вона бачила Асію Смереку в місті.", "uk", "Асія Смерека"),
        ("Назвали Шахбаза Левадова и ушли.", "ru", "Шахбаз Левадов"),
        ("Tvrdí to vláda Ondřeje Smrkaše.", "cs", "Ondřej Smrkaš"),
        ("Podle Karla Smrkáčka je to tak.", "cs", "Karel Smrkáček"),
        ("Dali to Zdeňku Smrkánkovi.", "cs", "Zdeněk Smrkánek"),
        ("Komisija je pod vodstvom Petra Goloba zasedala.", "sl", "Peter Golob"),
        ("Rozmawiał z partią Oliviera Faure’a wczoraj.", "pl", "Olivier Faure"),
    ],
)
def test_the_given_name_tells_the_case(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.PERSON] == [name]


def test_a_double_surname_is_one_person() -> None:
    text = "Адвокатка Ірина Левада-Смерека прийшла. «Так», – заявила Левада-Смерека."

    assert named(text)[Facet.PERSON] == ["Ірина Левада-Смерека"]


def test_whoever_is_called_by_given_name_and_patronymic_is_known_by_them() -> None:
    text = "Помер Остап Смеречук. Вчив Остап Юліанович мови."

    assert named(text)[Facet.PERSON] == ["Остап Смеречук"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Так каже Спілка письменників Левади нині.", "Спілка письменників Левади"),
        ("Прокуратура Левады начала проверку.", "Прокуратура Левады"),
        (
            "Учениця Левадного університету імені Юрія Федьковича Надія Бабич пише.",
            "Левадний університет імені Юрія Федьковича",
        ),
    ],
)
def test_a_profession_belongs_to_an_office_a_verb_and_a_person_do_not(text: str, name: str) -> None:
    language = "ru" if "ы" in text else "uk"

    assert named(text, language)[Facet.ORG] == [name]


def test_an_organisation_is_called_by_its_fuller_name() -> None:
    text = "НАК «Нафтогаз України» просить допомоги. Борги «Нафтогазу» зросли, каже «Нафтогаз»."

    assert named(text)[Facet.ORG] == ["Нафтогаз України"]


def test_russian_people_have_something_with_them() -> None:
    assert named("Обыск был у Кумаргалиева дома, у Кумаргалиева на даче.", "ru")[Facet.PLACE] == []


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Inwestorem jest spółka Smerek Energia z miasta.", "pl", "Smerek Energia"),
        ("Prezes spółdzielni mleczarskiej Smerekowia odszedł.", "pl", "Smerekowia"),
        ("Pomohla jí organizace Smrčení už loni.", "cs", "Smrčení"),
        ("Kupiti ga želi podjetje Smreka Les iz vasi.", "sl", "Smreka Les"),
        ("Parts came from the supplier Smerek Tyrol on Monday.", "en", "Smerek Tyrol"),
    ],
)
def test_the_small_word_before_says_what_it_is(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.ORG] == [name]


def test_a_firm_of_somebody_is_not_called_like_him() -> None:
    assert named("To firma Jana Kowalskiego z miasta.", "pl")[Facet.ORG] == []


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ('It was led by Desmond "Dezzy" Okoro for years.', "en", "Desmond Okoro"),
        ("Так сказав Дмитро «Борсук» Смеречук учора.", "uk", "Дмитро Смеречук"),
        ("Das sagte der Vorstand um Dennis Grimm am Montag.", "de", "Dennis Grimm"),
        ("Управителят Димитър Радев увери, че е готово.", "bg", "Димитър Радев"),
    ],
)
def test_a_person_with_a_nickname_or_an_everyday_surname(text: str, language: str, name: str) -> None:
    found = named(text, language)

    assert found[Facet.PERSON] == [name]
    assert found[Facet.ORG] == []


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        (
            "A letter to the Department for Levelling Up, Housing and Communities was lost.",
            "en",
            "Department for Levelling Up, Housing and Communities",
        ),
        ("Das Technische Hilfswerk schickte Bagger.", "de", "Technisches Hilfswerk"),
        ("Das sagte er der Deutschen Feld-Agentur gestern.", "de", "Deutsche Feld-Agentur"),
        ("Das sagte er der Auerbacher Zeitung gestern.", "de", "Auerbacher Zeitung"),
        ("Napisał to Kurier Smerecki wczoraj.", "pl", "Kurier Smerecki"),
        ("Yesterday West Meadows Police made arrests.", "en", "West Meadows Police"),
        ("Секретар Ради національної безпеки мовчить.", "uk", "Рада національної безпеки"),
        ("Комисията за защита на горите вече реши.", "bg", "Комисия за защита на горите"),
        ("Čestitke je poslala Kolesarska zveza Slovenije včeraj.", "sl", "Kolesarska zveza Slovenije"),
        ("Danes bo zasedala Mednarodna kolesarska zveza.", "sl", "Mednarodna kolesarska zveza"),
    ],
)
def test_an_office_to_the_end_of_its_name(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.ORG] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He was born in County Smerek long ago.", "County Smerek"),
        ("They met beside Smerek Lough again.", "Smerek Lough"),
    ],
)
def test_english_words_for_land_and_water_make_a_place(text: str, name: str) -> None:
    assert named(text, "en")[Facet.PLACE] == [name]


def test_a_town_that_plays_is_a_club_and_one_that_they_play_in_is_a_town() -> None:
    text = "The striker scored a late goal as Barcelona beat Lille. The coach praised the fans in Birmingham."
    found = named(text, "en")

    assert found[Facet.ORG] == ["Barcelona", "Lille"]
    assert found[Facet.PLACE] == ["Birmingham"]
    assert named("The mayor said that Barcelona beat the drought.", "en")[Facet.PLACE] == ["Barcelona"]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Hnutí vede Andrej Smrkaš. Hlasy Smrkašovi chybí, Smrkaš mlčí.", "cs", "Andrej Smrkaš"),
        ("Starosta Vlastimil Smrkánek mlčí. Podle Smrkánka je to tak.", "cs", "Vlastimil Smrkánek"),
        ("Dort saß Sahra Wagenbrecht. Wagenbrechts Forderung blieb.", "de", "Sahra Wagenbrecht"),
        ("Сказал коллега Пётр Дунай вчера.", "ru", "Пётр Дунай"),
        ("Saif-ul-Smerek told the paper nothing. Mr Smerek left.", "en", "Saif-ul-Smerek"),
        ("Розмова з Рашидом-уль-Смереком тривала.", "uk", "Рашид-уль-Смерек"),
    ],
)
def test_a_surname_in_another_case_is_the_same_person(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.PERSON] == [name]


def test_a_party_of_one_country_hides_no_namesake_of_another() -> None:
    assert named("Aus der SPD kam Kritik.", "de")[Facet.ORG] == ["SPD"]
    assert named("У Ватикані чекають.")[Facet.PLACE] == ["Ватикан"]


def test_regions_without_their_noun_are_no_people() -> None:
    assert named("Було це у Херсонській, Вінницькій, Полтавській та Сумській.")[Facet.PERSON] == []


def test_an_unknown_word_that_ends_like_a_surname_is_a_person() -> None:
    assert named("Потім прийшов Смереченко і сів.")[Facet.PERSON] == ["Смереченко"]
