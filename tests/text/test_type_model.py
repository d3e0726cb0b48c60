"""What the type model says of names, and what becomes of those that it doubts."""

import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tagged import named

from newsreader.model import Block, Facet, Label, LabelledBlock, Metadata, Span
from newsreader.text.entities.recognise import mentions_of
from newsreader.text.entities.resolution import together
from newsreader.text.entities.type_model import TYPES, odds_of, pack
from newsreader.text.entities.words import read_words
from newsreader.text.tagging.tags import named_tags


def body(text: str) -> list[LabelledBlock]:
    return [LabelledBlock(Block(Span(0, len(text)), text), Label.BODY, "")]


@settings(max_examples=50, deadline=None)
@given(
    st.text(alphabet="Смерк Олена «»-.,\n\t'Smerk NATO у в said", max_size=80),
    st.sampled_from(["uk", "en", "hr"]),
)
def test_the_likelihoods_of_any_name_are_shares_of_one(text: str, language: str) -> None:
    words = read_words(body(text), language)
    for entity in together(words, mentions_of(words)):
        odds = odds_of(words, entity.mentions, entity.facet, entity.entity, entity.guess)

        assert tuple(odds) == TYPES
        assert sum(odds.values()) == pytest.approx(1)


def test_the_file_of_weights_is_one_row_a_feature_under_a_line_about_its_source() -> None:
    packed = pack({"b:en:said": (1.234, -0.5, 0.0, 0.1), "": (0.0, 0.0, 0.0, 0.25)}, "From our own articles.")

    assert zlib.decompress(packed).decode().split("\n") == [
        "From our own articles.",
        "\t0\t0\t0\t25",
        "b:en:said\t123\t-50\t0\t10",
    ]


@pytest.mark.parametrize(
    ("text", "language", "facet", "name"),
    [
        ("The talks were long. Nobody had asked Smerkley to come, and Smerkley himself was late.", "en", Facet.PERSON, "Smerkley"),
        ("Переговори тривали довго. Ніхто не просив Смерковського прийти.", "uk", Facet.PERSON, "Смерковський"),
    ],
)  # fmt: skip
def test_a_bare_surname_is_a_person_without_a_role_beside_it(
    text: str, language: str, facet: Facet, name: str
) -> None:
    assert name in named(text, language)[facet]


def test_what_the_model_doubts_is_held_back_but_can_be_searched() -> None:
    text = "Переговори тривали довго. Ніхто не просив Смерковського прийти."
    found = [
        (tag.value, entity.is_shown) for _, tag, entity in named_tags(body(text), Metadata(language="uk"))
    ]

    assert found == [("Смерковський", False)]


def test_a_given_name_that_stands_once_is_no_facet_and_can_be_searched() -> None:
    text = "Увечері до клубу прийшла Соломія й заспівала."
    found = [
        (tag.value, entity.is_shown) for _, tag, entity in named_tags(body(text), Metadata(language="uk"))
    ]

    assert found == [("Соломія", False)]


@pytest.mark.parametrize(
    ("language", "text", "name", "is_shown"),
    [
        ("uk", "Автобус до Вербівської громади запустили в понеділок.", "Вербівська громада", True),
        ("uk", "У понеділок відкрили «Смерекову хату» на розі.", "Смерекова хата", False),
        ("uk", "Книжку дала Божені Новаковій.", "Божена Новакова", True),
        ("ru", "Акимат Есильского района выделил деньги на это.", "Акимат Есильский", False),
    ],
)
def test_what_stands_once_is_a_facet_only_where_little_doubt_is_left(
    language: str, text: str, name: str, *, is_shown: bool
) -> None:
    found = {
        tag.value: entity.is_shown for _, tag, entity in named_tags(body(text), Metadata(language=language))
    }

    assert found[name] is is_shown
