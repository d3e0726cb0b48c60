"""What answers a query in a text: no less than the search finds, and every form once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model import SafeText
from newsreader.text.lexicon.tokens import forms
from newsreader.text.queries.highlight import BODY, TITLE, Highlighter, Said
from newsreader.text.queries.query import parse_query
from newsreader.text.queries.snippet import snippet

FORMS = {
    "харкова": "харків",
    "харкові": "харків",
    "атаки": "атака",
    "атаку": "атака",
    "марка": "марк",
    "на": "на",
}


def forms_of(form: str) -> set[str]:
    """All forms of a word, in a language of five nouns."""
    lemma = FORMS.get(form, form)
    return {lemma, *(other for other, of in FORMS.items() if of == lemma)}


def lit(query: str, text: str, part: str = BODY) -> list[str]:
    """The stretches of a text that answer a query."""
    return [text[start:end] for start, end in Highlighter(parse_query(query), forms_of).spans(text, part)]


TEXT = "Атаки на Харків: про атаку на ХАРКОВА, на на на, і про Марка Рютте в На́то."


@pytest.mark.parametrize(
    ("query", "stretches"),
    [
        ("харків", ["Харків", "ХАРКОВА"]),
        ("харкова", ["Харків", "ХАРКОВА"]),
        ("=харкова", ["ХАРКОВА"]),
        ("харк*", ["Харків", "ХАРКОВА"]),
        ("харкова*", ["Харків", "ХАРКОВА"]),
        ("на-харкова*", ["на ХАРКОВА"]),
        ("нато", ["На́то"]),
        ('"харкова"', ["Харків", "ХАРКОВА"]),
        ('="харкова"', ["ХАРКОВА"]),
        ('"на харків"', ["на Харків", "на ХАРКОВА"]),
        ('="на харків"', ["на Харків"]),
        ('"на хар*"', ["на Харків", "на ХАРКОВА"]),
        ('"на на"', ["на на"]),
        ('"харків атака"~1', ["Атаки", "Харків", "атаку", "ХАРКОВА"]),
        ('"харків про"~0', ["Харків", "про"]),
        ('="харків атака"~3', []),
        ("атака OR (рютте -харків)", ["Атаки", "атаку", "Рютте"]),
        ("-(атака OR -рютте)", ["Рютте"]),
        ('person:"Марк Рютте"', ["Марка Рютте"]),
        ("title:харків рютте", ["Рютте"]),
        ("body:рютте lang:uk date:2026 -марка", ["Рютте"]),
        ("марк марка", ["Марка"]),
        ("— lang:uk", []),
    ],
)
def test_what_is_lit(query: str, stretches: list[str]) -> None:
    assert lit(query, TEXT) == stretches


def test_a_headline_answers_what_is_asked_of_headlines() -> None:
    assert lit("title:атака body:харків", "Атака на Харків", TITLE) == ["Атака"]


def test_the_forms_of_a_word_are_counted() -> None:
    """«Харків → Харкова 12, Харкові 9»: each form as it is mostly written."""
    texts = [
        ("Харкова й Харкова", TITLE),
        ("ХАРКОВА, у Харкові, харків* та атака на Харків", BODY),
        ("—", BODY),
    ]
    said = Highlighter(parse_query('харків "на хар*" title:атака мир'), forms_of).said(texts)

    assert said == [
        Said("харків", (("Харкова", 3), ("Харків", 2), ("Харкові", 1))),
        Said("на хар*", (("на Харків", 1),)),
    ]


WORDS = st.sampled_from(["харків", "ХАРКОВА", "атаку", "на", "—", "слово", "  ", "\n", "довгеслово" * 20])
TEXTS = st.lists(st.one_of(WORDS, st.text(max_size=8)), max_size=60).map(" ".join)
QUERIES = st.sampled_from(
    ["харків", "на харк*", '"атака на"~2', '"на харків" OR атака', "", "-на", "title:на"]
)


@given(TEXTS, QUERIES)
def test_stretches_lie_apart_and_hold_whole_words(text: str, query: str) -> None:
    spans = Highlighter(parse_query(query), forms_of).spans(text)
    edges = [edge for span in spans for edge in span]

    assert edges == sorted(set(edges))
    assert all(set(forms(text[start:end])) <= set(forms(text)) for start, end in spans)


@given(st.lists(TEXTS, max_size=4), QUERIES, st.integers(1, 200))
def test_a_snippet_is_a_piece_of_the_text_with_what_is_lit_in_it(
    texts: list[str], query: str, length: int
) -> None:
    highlighter = Highlighter(parse_query(query), forms_of)
    found = snippet(map(SafeText, texts), highlighter, length)
    inside = found.text.removeprefix("…").removesuffix("…")

    assert len(inside) <= length
    assert not texts or any(inside in text for text in texts)
    lit_anywhere = {text[start:end] for text in texts for start, end in highlighter.spans(text)}
    assert {found.text[start:end] for start, end in found.spans} <= lit_anywhere


def test_a_snippet_is_where_most_of_the_query_is_answered() -> None:
    long = "слово " * 50
    texts = ["Атака. " + long + "атаку", f"{long}атаку на Харків, {long}", "Харків, Харків, Харків"]
    found = snippet(map(SafeText, texts), Highlighter(parse_query("харків атака"), forms_of), 60)

    assert found.text.startswith("…слово")
    assert found.text.endswith("…")
    assert [found.text[start:end] for start, end in found.spans] == ["атаку", "Харків"]
    assert (
        snippet([SafeText("Перший абзац."), SafeText("Другий.")], Highlighter(parse_query("мир"))).text
        == "Перший абзац."
    )
