"""Any text is a valid query, and a query says itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model import Facet
from newsreader.text.query import (
    FIELDS,
    MAX_CLAUSES,
    MAX_LENGTH,
    MAX_VALUE,
    Clause,
    Query,
    State,
    clean_value,
    parse_query,
)

SIGNS = ["-", "--", '"', '""', ":", "::", "*", "**", "..", " ", "\t", "\n"]
ODD = ["\u0301", "\ud800", "\x00", "\x1c", "\u200b", "ß", "İ", "a" * MAX_VALUE, "б" * MAX_LENGTH]
PIECES = st.sampled_from([*FIELDS, *SIGNS, *ODD, "нато", "x", "2026-03", "https://"])
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=12).map("".join))
VALUES = TEXTS.filter(clean_value)


@given(TEXTS, st.booleans())
def test_a_query_says_itself(text: str, live: bool) -> None:  # noqa: FBT001
    query = parse_query(text, live=live)

    assert parse_query(str(query)) == query


@given(TEXTS)
def test_no_query_is_endless(text: str) -> None:
    query = parse_query(text)

    assert len(query.clauses) <= MAX_CLAUSES
    assert len(str(query)) <= MAX_LENGTH


@given(TEXTS, st.sampled_from(Facet), VALUES)
def test_toggling_goes_round(text: str, facet: Facet, value: str) -> None:
    start = parse_query(text).with_state(facet, value, State.OFF)
    included = start.toggle(facet, value)
    excluded = included.toggle(facet, value)

    assert (included.state(facet, value), excluded.state(facet, value)) == (State.INCLUDE, State.EXCLUDE)
    assert excluded.toggle(facet, value) == start


@given(TEXTS, st.sampled_from(Facet), VALUES, st.sampled_from(State))
def test_a_state_set_twice_is_a_state_set_once(text: str, facet: Facet, value: str, state: State) -> None:
    once = parse_query(text).with_state(facet, value, state)

    assert once.state(facet, value) is state
    assert once.with_state(facet, value, state) == once


@given(st.sampled_from(Facet), VALUES, st.sampled_from([State.INCLUDE, State.EXCLUDE]))
def test_a_chosen_value_can_be_typed(facet: Facet, value: str, state: State) -> None:
    """What the facet pane does is text in the filter box: the user can edit it there."""
    chosen = Query().with_state(facet, value, state)

    assert parse_query(str(chosen)) == chosen


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("нато", Clause("нато")),
        ("-спорт", Clause("спорт", negated=True)),
        ("рют*", Clause("рют", prefix=True)),
        ('"два слова"', Clause("два слова", phrase=True)),
        ('-"два слова"', Clause("два слова", negated=True, phrase=True)),
        ('"ще не закри', Clause("ще не закри", phrase=True)),
        ('person:"Марк Рютте"', Clause("Марк Рютте", "person")),
        ("-lang:ru", Clause("ru", "lang", negated=True)),
        ("date:2026-01..2026-03", Clause("2026-01..2026-03", "date")),
        ("is:unread", Clause("unread", "is")),
        ("10:30", Clause("10:30")),
        ("https://example.org", Clause("https://example.org")),
        ("tag:*", Clause("*", "tag")),
        ("tags:", Clause("tags:")),
        ("a-b", Clause("a-b")),
    ],
)
def test_what_a_clause_means(text: str, clause: Clause) -> None:
    assert parse_query(text) == Query((clause,))


@pytest.mark.parametrize(
    "text", ["", "  ", "-", "--", '"', '""', '-""', "*", "-*", "tag:", "-lang:", 'tag:""']
)
def test_what_says_nothing_asks_nothing(text: str) -> None:
    assert parse_query(text) == Query()


def test_only_the_last_word_is_still_being_typed() -> None:
    assert str(parse_query("нато рют", live=True)) == "нато рют*"
    assert str(parse_query("нато рют ", live=True)) == "нато рют"
    assert str(parse_query('"нато рют', live=True)) == '"нато рют*"'
    assert str(parse_query("нато -рют", live=True)) == "нато -рют"
    assert str(parse_query("lang:u", live=True)) == "lang:u"
    assert str(parse_query("нато lang:", live=True)) == "нато"


def test_a_value_keeps_its_place_when_it_turns_into_its_opposite() -> None:
    """The text in the filter box must not jump about under the reader's eyes."""
    query = parse_query("lang:uk нато")

    assert str(query.toggle(Facet.LANG, "uk")) == "-lang:uk нато"


def test_what_was_said_twice_is_said_once() -> None:
    assert str(parse_query("нато lang:uk нато")) == "нато lang:uk"


def test_only_text_is_left_without_fields() -> None:
    assert str(parse_query('нато lang:uk -"a b" -is:read').without_fields()) == 'нато -"a b"'


def test_a_phrase_that_is_still_typed_matches_as_a_beginning() -> None:
    typed, closed = (parse_query(text, live=True).clauses for text in ('"critical in', '"critical in"'))

    assert typed == (Clause("critical in", phrase=True, prefix=True),)
    assert closed == (Clause("critical in", phrase=True),)
    assert parse_query('"critical in*"').clauses == typed


def test_a_value_in_quotes_asks_nothing_before_they_are_closed() -> None:
    assert parse_query('нато person:"Марк', live=True) == parse_query("нато ", live=True)
    assert parse_query('person:"Марк').clauses == (Clause("Марк", "person"),)
