"""Parts of names and whole names: adjectives before a place, offices with apostrophes and initials, desks, two words in every case."""

import pytest
from tagged import named

from newsreader.model import Block, Facet, Label, LabelledBlock, Metadata, Span
from newsreader.text.tagging.tags import named_tags


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Гроші дав Смерксен Банк учора.", "uk", "Смерксен Банк"),
        ("Прибуток Смерксен Банку зріс.", "uk", "Смерксен Банк"),
        ("Про це пише Суспільне Суми.", "uk", "Суспільне Суми"),
        ("Мапу показав учора SmerkState.", "uk", "SmerkState"),
        (
            "They saw St. Smerick Children's Research Hospital.",
            "en",
            "St. Smerick Children's Research Hospital",
        ),
        ("They saw the Smerds Supporters' Trust.", "en", "Smerds Supporters' Trust"),
        ("European Southern Observatory staff left.", "en", "European Southern Observatory"),
        ("They saw the Vera C. Smerin Observatory.", "en", "Vera C. Smerin Observatory"),
        ("The U.N. spoke.", "en", "U.N."),
        (
            "They went to the U.S. District Court for the Middle District of Tennessee.",
            "en",
            "U.S. District Court for the Middle District of Tennessee",
        ),
        ("They saw the Institute of Water Problems.", "en", "Institute of Water Problems"),
        ("In der Universitätsklinik Smeerburg brannte es.", "de", "Universitätsklinik Smeerburg"),
        ("Das Klinikum Bad Hersfeld schließt.", "de", "Klinikum Bad Hersfeld"),
        ("Orzekło o tym Samorządowe Kolegium Odwoławcze.", "pl", "Samorządowe Kolegium Odwoławcze"),
        ("Piše Policijska uprava Kranj.", "sl", "Policijska uprava Kranj"),
        ("Píše Úřad průmyslového vlastnictví.", "cs", "Úřad průmyslového vlastnictví"),
    ],
)
def test_an_organisation_is_named_to_both_ends(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.ORG] == [name]


def test_a_country_that_owns_an_office_is_no_part_of_its_name() -> None:
    assert named("They left Russia's Central Bank.", "en")[Facet.ORG] == ["Central Bank"]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Бої точаться біля Степової Новоселівки.", "uk", "Степова Новоселівка"),
        ("У Західній Україні сніг.", "uk", "Західна Україна"),
        ("Jel do Karlových Varů včera.", "cs", "Karlovy Vary"),
        ("Byl v Českých Budějovicích včera.", "cs", "České Budějovice"),
        ("Był w Jeleniej Górze wczoraj.", "pl", "Jelenia Góra"),
        ("They left the U.S. for good.", "en", "U.S."),
        ("The ferry ran aground off Smerlay early.", "en", "Smerlay"),
        ("They sailed to Port Smerick early.", "en", "Port Smerick"),
    ],
)
def test_a_place_is_named_in_full(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.PLACE] == [name]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Včera mluvil Martin Kuba dlouho.", "cs", "Martin Kuba"),
        ("Rešili so Andrzeja Smeho včeraj.", "sl", "Andrzej Smeha"),
        ("Wygrała z Jekatieriną Smerkową wczoraj.", "pl", "Jekatierina Smerkowa"),
        ("The chairman, Paraag Brackthe, flew.", "en", "Paraag Brackthe"),
        ("Roz Brackyer, the union general secretary, spoke.", "en", "Roz Brackyer"),
    ],
)
def test_people_beside_roles_and_in_strange_cases(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.PERSON] == [name]


def test_a_firm_of_three_capitals_has_nobody_in_it() -> None:
    assert named("Prom armatora Polskie Linie Smerkowe stoi.", "pl")[Facet.PERSON] == []


@pytest.mark.parametrize(
    ("text", "language", "is_shown"),
    [
        ("Skazano Wojciecha Smerugę.", "pl", False),
        ("Skazano Wojciecha Smerugę. Smeruga milczy.", "pl", True),
        ("Skazano Wojciecha Smerskiego.", "pl", True),
        ("Skazany Wojciech Smeruga milczy.", "pl", True),
    ],
)
def test_a_guessed_nominative_is_shown_once_the_article_has_it_or_when_there_is_no_other(
    text: str, language: str, *, is_shown: bool
) -> None:
    block = LabelledBlock(Block(Span(0, len(text)), text), Label.BODY, "")
    (found,) = [
        e for _, tag, e in named_tags([block], Metadata(language=language)) if tag.facet is Facet.PERSON
    ]

    assert found.is_shown == is_shown


@pytest.mark.parametrize(
    "text", ["Варто лише нахилитись.", "Донецький «Смерек» переміг.", "Грає Смеркольт Київ."]
)
def test_words_and_parts_of_names_are_no_places_worth_a_tag(text: str) -> None:
    block = LabelledBlock(Block(Span(0, len(text)), text), Label.BODY, "")

    assert not any(
        tag.facet is Facet.PLACE for _, tag, e in named_tags([block], Metadata(language="uk")) if e.is_shown
    )


def test_a_person_is_no_office_for_what_the_word_begins_with() -> None:
    assert named("Вони стали перед Господом мовчки.", "uk")[Facet.ORG] == []
