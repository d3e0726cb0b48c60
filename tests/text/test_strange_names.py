"""Names that no table has at all: pairs of strange capitals, surnames that only a case betrays, offices and clubs by their last word."""

import pytest
from tagged import named

from newsreader.model import Block, Facet, Label, LabelledBlock, Metadata, Span
from newsreader.text.tagging.tags import named_tags


def is_shown(text: str, language: str, name: str) -> bool:
    block = LabelledBlock(Block(Span(0, len(text)), text), Label.BODY, "")
    found = named_tags([block], Metadata(language=language))
    return next(entity.is_shown for _, tag, entity in found if tag.value == name)


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Її суперницею буде чешка Смекержина Смекова, яка вибила інших.", "uk", "Смекержина Смекова"),
        ("Он выбил в матче Смезу Смергс из турнира.", "ru", "Смезу Смергс"),
        ("Каза това вчера Смехар Смековски в залата.", "bg", "Смехар Смековски"),
    ],
)
def test_two_strange_capitals_inside_a_sentence_are_somebody(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.PERSON] == [name]


def test_somebody_strange_is_held_back_unless_the_neighbours_make_it_likely() -> None:
    """«a Czech», «in a match»: of those so likely nine in ten are people."""
    assert is_shown(
        "Її суперницею буде чешка Смекержина Смекова, яка вибила інших.", "uk", "Смекержина Смекова"
    )
    assert not is_shown("Каза това вчера Смехар Смековски в залата.", "bg", "Смехар Смековски")


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Про це вчора Смезу Смергс сказав журналістам.", "uk", "Смезу Смергс"),
        ("In the end Smezu Flemmick said no.", "en", "Smezu Flemmick"),
    ],
)
def test_with_a_voice_beside_them_they_are_shown(text: str, language: str, name: str) -> None:
    assert is_shown(text, language, name)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Вони живуть у Смеркос Смайрес давно.", "uk"),
        ("Це вчора Новинам Смеркужжя показали.", "uk"),
        ("Вони виграли Кубок Європи торік.", "uk"),
        ("Пише про це Рожевий Смерк щодня.", "uk"),
        ("They met near the Caledonian Smerick ferry.", "en"),
        ("Pojechali przez Smerkowe Smerki dalej.", "pl"),
    ],
)
def test_places_adjectives_and_english_firms_are_no_pairs(text: str, language: str) -> None:
    assert named(text, language)[Facet.PERSON] == []


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Торік трофей здобула Ясмін Смереліні.", "uk", "Ясмін Смереліні"),
        ("Він говорив із Маргусом Смеркною.", "uk", "Маргус Смеркна"),
        ("Суд виправдав Шахбаза Смерхтті.", "uk", "Шахбаз Смерхтті"),
        ("Она уступила Джессике Смегуле.", "ru", "Джессика Смегула"),
        ("Помощь обещает Говарду Смеретту.", "ru", "Говард Смеретт"),
        ("Skazano Andrzeja Gąsiora-Smerka.", "pl", "Andrzej Gąsior-Smerek"),
        ("Skazano Jerzego Szczepana Smerychę.", "pl", "Jerzy Szczepan Smerycha"),
        ("Nie było Marioli Smebuli.", "pl", "Mariola Smebula"),
        ("Podpořila Alenu Smerkovou.", "cs", "Alena Smerková"),
        ("Mluvil s Libuší Smerkovou-Hrdou.", "cs", "Libuše Smerková-Hrdá"),
    ],
)
def test_strange_surnames_come_into_the_nominative_with_the_given_name(
    text: str, language: str, name: str
) -> None:
    assert named(text, language)[Facet.PERSON] == [name]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("They saw the Educational Institute of Art and Smerkdale Council.", "en",
         ["Educational Institute of Art", "Smerkdale Council"]),
        ("They saw the Ministry of Agriculture and Food.", "en", ["Ministry of Agriculture and Food"]),
        ("They saw the Maritime and Smerkguard Agency.", "en", ["Maritime and Smerkguard Agency"]),
        ("They saw Google and Smerkdale Council.", "en", ["Google", "Smerkdale Council"]),
        ("They sued Smerick Health yesterday.", "en", ["Smerick Health"]),
        ("Das Bundesamt für Smeerfahrt und Hydrographie warnt.", "de",
         ["Bundesamt für Smeerfahrt und Hydrographie"]),
        ("Sie sahen Arminia Bielefeld gewinnen.", "de", ["Arminia Bielefeld"]),
        ("Trener Górnika Zabrze milczy.", "pl", ["Górnik Zabrze"]),
    ],
)  # fmt: skip
def test_offices_firms_and_clubs_are_known_to_their_ends(text: str, language: str, names: list[str]) -> None:
    assert named(text, language)[Facet.ORG] == names


def test_a_town_in_a_report_about_a_match_is_the_club_that_the_report_names_in_full() -> None:
    text = "Leeds United lost the match. Leeds had a penalty, the striker missed. Supporters left at Leeds early."

    assert named(text, "en") == {Facet.PERSON: [], Facet.ORG: ["Leeds United"], Facet.PLACE: []}


@pytest.mark.parametrize(
    ("phrase", "language", "name"),
    [
        ("v Kodani", "cs", "Kodaň"),
        ("v Žatci", "cs", "Žatec"),
        ("pod Koprom", "sl", "Koper"),
        ("v Železnikih", "sl", "Železniki"),
        ("w Raciborzu", "pl", "Racibórz"),
    ],
)
def test_towns_of_all_cases_are_in_the_nominative(phrase: str, language: str, name: str) -> None:
    assert named(f"Bylo to {phrase} ráno.", language)[Facet.PLACE] == [name]
