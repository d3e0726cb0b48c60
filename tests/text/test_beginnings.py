"""Where a recogniser is not asked, it would have found nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tag_gold import LANGUAGES, articles, blocks_of

from newsreader.model import Block, Label, LabelledBlock, Span
from newsreader.text.entities.beginnings import every_recogniser, recognisers_at
from newsreader.text.entities.words import Text, read_words

_WORDS = (
    "Київ Києва Ольга Олени Смерк Смереченко Смерківська Рада рада область Національна банк Банк ОВА НАТО мер"
    " партія компанія Saif ul Malook John Smith Leeds United Council of the and spokesman company McSmerk"
    " Nowym Targu spółka Werder Bremen Krajský soud Praze Европейската комисия Alma Ата Алма Ате Bad"
    " II V В Я 57 ма бригада 3D von аль і"
)
WORDS = st.sampled_from(_WORDS.split())
GAPS = st.sampled_from(
    [
        " ",
        " ",
        " ",
        " ",
        "-",
        ". ",
        ", ",
        " «",
        "» ",
        " „",
        "“ ",
        '" ',
        "'s ",
        " & ",
        "\n",
        " (",
        ") ",
        ".",
        " — ",
    ]
)


def text_of(words: list[tuple[str, str]], language: str | None) -> Text:
    printed = "".join(word + gap for word, gap in words)
    return read_words([LabelledBlock(Block(Span(0, len(printed)), printed), Label.BODY, "")], language)


def skipped_but_answering(text: Text) -> list[tuple[int, str]]:
    """What recognisers find that nobody asks."""
    found = []
    for at, word in enumerate(text.words):
        if word.is_capital or word.text[:1].isdigit():
            asked = recognisers_at(text, at)
            silent = [recogniser for recogniser in every_recogniser(word) if recogniser not in asked]
            found += [(at, recogniser.__name__) for recogniser in silent if recogniser(text, at)]
    return found


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.tuples(WORDS, GAPS), max_size=12),
    st.sampled_from(["uk", "ru", "en", "pl", "de", "cs", "sk", "sl", "bg", None]),
)
def test_no_recogniser_is_passed_over_that_would_answer(
    words: list[tuple[str, str]], language: str | None
) -> None:
    assert skipped_but_answering(text_of(words, language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_none_is_passed_over_in_articles(language: str) -> None:
    for article in articles(language):
        assert skipped_but_answering(read_words(blocks_of(article), language)) == []
