from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model import Block, Facet, Label, LabelledBlock, Metadata, Span
from newsreader.text.entities.name_keys import is_in_table, person_entity
from newsreader.text.tagging.tags import extract_tags

Spelling = tuple[str, str]


def people() -> list[list[Spelling]]:
    lines = (Path(__file__).parent / "name_pairs.txt").read_text("utf-8").splitlines()
    return [
        [
            (lang.strip(), name.strip())
            for lang, _, name in (one.partition(":") for one in line.lstrip("! ").split("|"))
        ]
        for line in lines
        if line and not line.startswith("#")
    ]


PEOPLE = people()
LEAST = 0.96
"""Of the pairs, what is left are mostly German ж and з, which are spelled like ш and с, and English names spelled by ear."""


def test_spellings_of_one_person_have_one_entity() -> None:
    pairs = [pair for person in PEOPLE for pair in combinations(person, 2)]
    one = [pair for pair in pairs if len({person_entity(name, lang) for lang, name in pair}) == 1]

    assert len(pairs) >= 200
    assert len(one) >= LEAST * len(pairs), sorted(set(pairs) - set(one))


def test_different_people_never_have_one_entity() -> None:
    owners: dict[str, set[int]] = {}
    for number, person in enumerate(PEOPLE):
        for lang, name in person:
            owners.setdefault(person_entity(name, lang), set()).add(number)

    assert {entity: numbers for entity, numbers in owners.items() if len(numbers) > 1} == {}


@pytest.mark.parametrize("name", ["Столтенберг", "Ігор", "В. Зеленський", "J. Biden", "", "-", "Е Є"])
def test_bare_surnames_and_initials_have_no_entity(name: str) -> None:
    assert person_entity(name, "uk") == ""


def test_who_is_in_the_table() -> None:
    assert is_in_table(person_entity("Jens Stoltenberg", "de"))
    assert not is_in_table(person_entity("Jens Steinhuber", "de"))


def test_a_spelling_that_the_table_lacks_is_found_by_its_sound() -> None:
    assert person_entity("Йенс Столтэнберг", "ru") == person_entity("Jens Stoltenberg", "en")


@given(st.text(max_size=60), st.sampled_from(["uk", "ru", "en", "pl", "de", "fr", None]))
def test_any_name_has_an_entity_or_none(name: str, language: str | None) -> None:
    entity = person_entity(name, language)

    assert entity == person_entity(name, language)
    assert entity == "" or entity.startswith("person:")


def tags(*texts: str, language: str = "uk") -> list[tuple[str, str]]:
    blocks = [LabelledBlock(Block(Span(0, len(text)), text), Label.BODY, "") for text in texts]
    return [
        (t.value, t.entity)
        for t in extract_tags(blocks, Metadata(language=language))
        if t.facet is Facet.PERSON
    ]


def test_articles_in_three_languages_name_one_person() -> None:
    found = [
        tags("Генсек Єнс Столтенберг прибув до міста."),
        tags("Генсек Йенс Столтенберг прибыл в город.", language="ru"),
        tags("Then Jens Stoltenberg came to town.", language="en"),
    ]

    assert {entity for ((_, entity),) in found} == {"person:jens-stoltenberg"}


def test_two_nominatives_of_one_language_are_two_people() -> None:
    found = tags("Про це сказав Сергій Лисенко. Його слова підтвердив Сергій Лісенко.")

    assert [name for name, _ in found] == ["Сергій Лисенко", "Сергій Лісенко"]
    assert len({entity for _, entity in found}) == len(found)


def test_a_paragraph_in_another_language_names_the_same_person() -> None:
    found = tags(
        "Про це сказав Марк Рютте.", "The visit of Mark Rutte and the talks that followed were long."
    )

    assert found == [("Марк Рютте", "person:mark-rutte")]


def test_an_entity_is_in_one_script() -> None:
    assert person_entity("Арпад Молнар", "uk") == person_entity("Árpád Molnár", "cs") == "person:arpad-molnar"
