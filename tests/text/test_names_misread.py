"""Names that real pages had and that were read wrongly: the wrong nominative, half of the name, or a word that names nothing."""

import sys
from itertools import cycle, product
from types import FrameType

import pytest
from tagged import tagged

from newsreader.model import Facet


def names(text: str, language: str) -> set[tuple[Facet, str]]:
    """What a text names, shown or not."""
    return {(tag.facet, tag.value) for tag, _ in tagged(text, language)}


def shown(text: str, language: str) -> set[str]:
    """What is shown of it."""
    return {tag.value for tag, entity in tagged(text, language) if entity.is_shown}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Торік у Балтійському морі пошкодили чотири кабелі.", (Facet.PLACE, "Балтійське море")),
        ("На Київському морі рибалка зняв на відео осетра.", (Facet.PLACE, "Київське море")),
        ("За оцінками фахівців, в Українських Карпатах живе 350 рисів.", (Facet.PLACE, "Українські Карпати")),
        ("Торік надійшло двадцять шість листів із Нижніх Млинів.", (Facet.PLACE, "Нижні Млини")),
        ("Адвокатка Юлія Фінік, яка веде такі справи, подала позов.", (Facet.PERSON, "Юлія Фінік")),
        ("Режисерка Ольжана Бейко пообіцяла, що вбивцю не вгадають.", (Facet.PERSON, "Ольжана Бейко")),
        ("— Надіє Василівно, ви підете на другий термін?", (Facet.PERSON, "Надія Василівна")),
    ],
)
def test_a_name_stands_in_the_number_and_gender_of_its_noun_role_or_patronymic(
    text: str, name: tuple[Facet, str]
) -> None:
    assert name in names(text, "uk")


def test_a_lawyer_of_a_man_makes_him_no_woman() -> None:
    assert (Facet.PERSON, "Юлій Смерека") in names("Про це повідомила адвокатка Юлія Смереки.", "uk")


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Norway's Minister of Energy left. The Ministry of Energy spoke.", "en", "Energa"),
        ("Вони вилучили 300 кілограмів бурштину. Бурштин і вантажівку передали слідчим.", "uk", "Бурштин"),
        ("Пориви вітру до 20 м/с. Видимість на трасах погіршиться.", "uk", "Видимість"),
        ("Готують кутю на Святвечір усією родиною.", "uk", "Святвечір"),
        ("У кондитерській на розі Лесі Українки печуть завиванці.", "uk", "Леся Українка"),
        ("Das Haus wurde um 340 Meter nach Norden verlegt.", "de", "Norden"),
        ("Es regnete seit Tagen. Kurz vor Berlin blieb der Zug stehen.", "de", "Kurz"),
        ("A Molotov cocktail was thrown at the museum.", "en", "Molotov"),
    ],
)
def test_a_word_that_only_looks_like_a_name_is_no_tag(text: str, language: str, value: str) -> None:
    assert value not in shown(text, language)


@pytest.mark.parametrize(
    ("text", "language", "place", "entity"),
    [
        ("Школу в Дніпрі відкрили знову.", "uk", "Дніпро", "place:geonames-709930"),
        ("На Черниговщине нашли мельницу.", "ru", "Черниговщина", "place:UA-74"),
        ("Воду везтимуть танкерами з Валенсії.", "uk", "Валенсія", "place:geonames-2509954"),
        ("Psa odnaleziono w Gnieźnie.", "pl", "Gniezno", "place:geonames-3099112"),
        ("The mill is in British Columbia.", "en", "British Columbia", "place:CA-BC"),
        ("RIGA, June 5 – The library has opened again.", "en", "Riga", "place:geonames-456172"),
    ],
)
def test_a_place_is_the_one_that_the_news_means(text: str, language: str, place: str, entity: str) -> None:
    found = [(tag.value, tag.entity) for tag, _ in tagged(text, language) if tag.facet is Facet.PLACE]
    assert found == [(place, entity)]


def test_a_firm_that_is_called_like_a_person_is_one_tag() -> None:
    text = "«Зоряна Пошта» відкриває центр у Хмельницькому. Компанія «Зоряна Пошта» завершила будівництво."
    assert {(f, name) for f, name in names(text, "uk") if f is not Facet.PLACE} == {
        (Facet.ORG, "Зоряна Пошта")
    }


@pytest.mark.parametrize(
    ("text", "language", "person"),
    [
        ("Vendor Stoyanka Petkova has written the prices twice.", "en", "Stoyanka Petkova"),
        ("The roof is new, Gocha Smerkadze said.", "en", "Gocha Smerkadze"),
    ],
)
def test_a_surname_tells_of_a_person_whose_given_name_no_table_has(
    text: str, language: str, person: str
) -> None:
    assert names(text, language) == {(Facet.PERSON, person)}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Завод построят под Усть-Каменогорском.", "ru", (Facet.PLACE, "Усть-Каменогорск")),
        ("Слова прокурора: Андрей Мостовой ушёл.", "ru", (Facet.PERSON, "Андрей Мостовой")),
        ("Первыми пришли за Куляш Бисеновой из третьего дома.", "ru", (Facet.PERSON, "Куляш Бисенова")),
        (
            "Так говорит профессор Восточно-Казахстанского технического университета.",
            "ru",
            (Facet.ORG, "Восточно-Казахстанский технический университет"),
        ),
    ],
)
def test_a_strange_name_is_led_back_to_its_nominative(
    text: str, language: str, name: tuple[Facet, str]
) -> None:
    assert name in names(text, language)


def test_a_word_of_the_dictionary_is_no_form_of_a_club_that_only_begins_alike() -> None:
    assert (Facet.ORG, "Славия") not in names("Солили сто килограммов. Сорт «Слава» лучше всех.", "ru")


@pytest.mark.parametrize("firm", ["Kellogg's", "Moody’s", "Sainsbury's", "Greenpeace"])
def test_english_names_with_a_possessive_of_their_own_are_found(firm: str) -> None:
    text = f"The people said on Monday that {firm} has opened a new mill in the town."
    assert {facet for facet, _ in names(text, "en")} == {Facet.ORG}


def test_a_man_is_no_firm_that_has_his_name_in_the_possessive() -> None:
    text = "The people said on Monday that Moody has opened a new mill in the town."
    assert Facet.ORG not in {facet for facet, _ in names(text, "en")}


def test_what_a_pasted_book_names_takes_work_in_proportion_to_its_length() -> None:
    """Many towns that open sentences, and many small words that begin like them."""
    towns = cycle(["Полтава", "Полтави", "Полтаву"])
    small = ["пол" + "".join(rest) for rest in product("абвгдежк", repeat=4)]
    text = [f"{town} {word} стоїть." for town, word in zip(towns, small, strict=False)]
    names(" ".join(text[800::-1]), "uk")  # words are looked up once; the same text would be remembered whole

    assert 0 < calls(" ".join(text[:800])) < 3 * calls(" ".join(text[:400]))


def calls(text: str) -> int:
    """The function calls, and steps of generators, that reading the names of a text takes: unlike seconds always the same."""
    count = 0

    def seen(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        names(text, "uk")
    finally:
        sys.setprofile(before)
    return count
