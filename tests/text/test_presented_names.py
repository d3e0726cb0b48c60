"""Names that their neighbours make known: roles, ages, an ampersand, a dateline; and words that are only a part of a name."""

import pytest
from tagged import named

from newsreader.model import Facet


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("The teacher Olu Brackwater agreed with it.", "en", "Olu Brackwater"),
        ("Nobody saw Shaji Antony, 52, on the boat.", "en", "Shaji Antony"),
        ("Nobody saw Shaji Antony, who was on the boat.", "en", "Shaji Antony"),
        ("Wykład dr Joanny Wilk odwołano.", "pl", "Joanna Wilk"),
        ("Mówi rzeczniczka spółki Dagmara Piątek.", "pl", "Dagmara Piątek"),
        ("Начальник відділу досліджень Пак Чін Хо мовчить.", "uk", "Пак Чін Хо"),
        ("Фото: Леонід Саєнко, 4 березня", "uk", "Леонід Саєнко"),
    ],
)
def test_what_stands_beside_a_name_says_that_it_is_a_person(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.PERSON] == [name]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Суд осудил Алию Смерекову вчера.", "ru", "Алия Смерекова"),
        ("Виставку відкрила суддя Лучія Ферретті.", "uk", "Лучія Ферретті"),
        ("Wygrała partia, którą poparł klub Jordana Smerelli.", "pl", "Jordan Smerella"),
        ("Bramka Emanuela Smereghy dała remis.", "pl", "Emanuel Smeregha"),
        ("Spotkał wczoraj Wojciecha Smeługę.", "pl", "Wojciech Smeługa"),
        ("Spotkał premiera Roberta Smeregę.", "pl", "Robert Smerega"),
        ("Roberta Smerola wygrała.", "pl", "Roberta Smerola"),
        ("Marta Smerek wygrała.", "pl", "Marta Smerek"),
    ],
)
def test_a_name_of_a_man_and_of_a_woman_are_told_apart_by_their_cases(
    text: str, language: str, name: str
) -> None:
    assert named(text, language)[Facet.PERSON] == [name]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("The chain Brack & Sons Ltd closed.", "en", ["Brack & Sons Ltd"]),
        ("Es brannte bei Smereck & Söhne gestern.", "de", ["Smereck & Söhne"]),
        ("A Brack Rescue spokeswoman declined to comment.", "en", ["Brack Rescue"]),
        ("They met the Ministerstwo Obrony Chin.", "pl", ["Ministerstwo Obrony Chin"]),
        (
            "A Smerick Brackwater spokesman declined, Olga Brack spokesmen did not.",
            "en",
            ["Smerick Brackwater"],
        ),
        ("He saw a door marked PUMP ROOM there.", "en", []),
        ("They read the Terms & Conditions twice.", "en", []),
    ],
)
def test_firms_are_known_by_their_sign_and_their_voice(text: str, language: str, names: list[str]) -> None:
    assert named(text, language)[Facet.ORG] == names


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("PORT BRACK, Wash. (AP) — A ferry hit a pier.", "en", ["Port Brack"]),
        ("BRACKTOWN, Mo. — A flood came.", "en", ["Bracktown"]),
        ("UPDATE — A flood came.", "en", []),
        ("She heads the charity Brack Australia now.", "en", []),
        ("Бои идут у Кызыл-Смерекли давно.", "ru", ["Кызыл-Смерекли"]),
        ("Потяг Київ-Львів спізнився.", "uk", ["Київ", "Львів"]),
        ("W Warszawie Smerek wygrał.", "pl", ["Warszawa"]),
        ("Es brannte in Bielefeld-Smerecken gestern.", "de", ["Bielefeld-Smerecken"]),
    ],
)
def test_half_a_name_is_no_place(text: str, language: str, names: list[str]) -> None:
    assert named(text, language)[Facet.PLACE] == names


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("do Łodzi", "Łódź"),
        ("w Wiedniu", "Wiedeń"),
        ("w Hamburgu", "Hamburg"),
        ("z Chin", "Chiny"),
        ("z Niemiec", "Niemcy"),
        ("w Niemczech", "Niemcy"),
        ("z Czech", "Czechy"),
        ("we Włoszech", "Włochy"),
        ("w Paryżu", "Paryż"),
        ("do Puław", "Puławy"),
        ("w Mielcu", "Mielec"),
        ("z Krzywego Rogu", "Krzywy Róg"),
        ("w Stanach Zjednoczonych", "Stany Zjednoczone"),
        ("ze Smerczyc", "Smerczyce"),
        ("w Smerczycach", "Smerczyce"),
        ("ze Smerkowa", "Smerków"),
    ],
)
def test_polish_places_are_in_the_nominative(phrase: str, name: str) -> None:
    assert named(f"Wczoraj przyjechali {phrase} bez zapowiedzi.", "pl")[Facet.PLACE] == [name]


def test_one_of_a_people_is_no_country() -> None:
    assert named("Włoch Matteo Smerelli wygrał wyścig.", "pl")[Facet.PLACE] == []
