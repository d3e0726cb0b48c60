"""Any text is a valid query, and a query says itself."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model import Facet
from newsreader.text.queries.clauses import UKRAINIAN_FIELDS
from newsreader.text.queries.completion import completing, value_completion
from newsreader.text.queries.query import (
    FIELDS,
    MAX_CLAUSES,
    MAX_DEPTH,
    MAX_LENGTH,
    MAX_VALUE,
    NEAR,
    STATES,
    Clause,
    Group,
    Node,
    Query,
    State,
    clean_value,
    parse_query,
    understand,
)

SIGNS = [
    "тема:",
    "місце:(",
    "-",
    "--",
    '"',
    '""',
    ":",
    "::",
    "*",
    "**",
    "..",
    " ",
    " ",
    "\t",
    "\n",
    "=",
    "~",
    "~3",
    "(",
    ")",
    "-(",
    "|",
]
OPERATORS = [
    "title:(",
    "-lang:(",
    " OR ",
    " АБО ",
    " AND ",
    " NOT ",
    " NEAR ",
    " NEAR/3 ",
    "NEAR/",
    "NOT",
    "-OR",
    " (",
    ") ",
]
ODD = ["\u0301", "\ud800", "\x00", "\x1c", "\u200b", "ß", "İ", "a" * MAX_VALUE, "б" * MAX_LENGTH]
KNOWN = ["нато", "x", "z ", '"a b"', "2026-03", "https://", "українська", "lang:", "is:un", "len:>5"]
PIECES = st.sampled_from([*FIELDS, *SIGNS, *OPERATORS, *ODD, *KNOWN])
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=30).map("".join))
VALUES = TEXTS.filter(clean_value)


@given(TEXTS, st.booleans())
def test_a_query_says_itself(text: str, live: bool) -> None:  # noqa: FBT001
    query = parse_query(text, live=live)

    assert parse_query(str(query)) == query


@given(TEXTS)
def test_no_query_is_endless(text: str) -> None:
    query = parse_query(text)

    assert len(list(leaves(query.clauses))) <= MAX_CLAUSES
    assert len(str(query)) <= MAX_LENGTH


def leaves(nodes: tuple[Node, ...], depth: int = 0) -> Iterator[Clause]:
    """All clauses, however deep."""
    assert depth <= MAX_DEPTH + 1
    for node in nodes:
        if isinstance(node, Group):
            assert len(node.branches) > 1 or node.negated
            for branch in node.branches:
                yield from leaves(branch, depth + 1)
        else:
            yield node


@given(TEXTS, st.booleans())
def test_notices_have_their_place(text: str, live: bool) -> None:  # noqa: FBT001
    for span, says in understand(text, live=live).notices:
        assert says
        assert 0 <= span.start < span.end <= len(text)


@given(TEXTS)
def test_what_a_query_says_leaves_nothing_to_say(text: str) -> None:
    """Only values that no article can have are still objected to."""
    for span, _ in understand(said := str(parse_query(text))).notices:
        assert said[span.start : span.end].lstrip("-").startswith(("is:", "has:", "date:", "len:"))


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


def test_a_phrase_that_is_still_typed_matches_as_a_beginning() -> None:
    typed, closed = (parse_query(text, live=True).clauses for text in ('"critical in', '"critical in"'))

    assert typed == (Clause("critical in", phrase=True, prefix=True),)
    assert closed == (Clause("critical in", phrase=True),)
    assert parse_query('"critical in*"').clauses == typed


def test_a_value_in_quotes_asks_nothing_before_they_are_closed() -> None:
    assert parse_query('нато person:"Марк', live=True) == parse_query("нато ", live=True)
    assert parse_query('person:"Марк').clauses == (Clause("Марк", "person"),)


WAR, PEACE, SPORT = Clause("війна"), Clause("мир"), Clause("спорт")


@pytest.mark.parametrize(
    ("text", "nodes"),
    [
        ("війна AND мир", (WAR, PEACE)),
        ("війна OR мир", (Group(((WAR,), (PEACE,))),)),
        ("війна АБО мир", (Group(((WAR,), (PEACE,))),)),
        ("війна|мир", (Group(((WAR,), (PEACE,))),)),
        ("спорт (війна OR мир)", (SPORT, Group(((WAR,), (PEACE,))))),
        ("спорт війна OR мир", (Group(((SPORT, WAR), (PEACE,))),)),
        ("-(війна OR мир)", (Group(((WAR,), (PEACE,)), negated=True),)),
        ("NOT (війна мир)", (Group(((WAR, PEACE),), negated=True),)),
        ("NOT війна", (Clause("війна", negated=True),)),
        ("NOT NOT війна", (WAR,)),
        ("NOT -війна", (WAR,)),
        ("-(війна)", (Clause("війна", negated=True),)),
        ("-(-(війна мир))", (WAR, PEACE)),
        ("((війна) ((мир)))", (WAR, PEACE)),
        ("(війна OR (мир OR спорт))", (Group(((WAR,), (PEACE,), (SPORT,))),)),
        ("(війна OR війна) мир", (WAR, PEACE)),
        ("person:(А OR Б)", (Group(((Clause("А", "person"),), (Clause("Б", "person"),))),)),
        ("-title:(а -б lang:uk)", parse_query("-(title:а -title:б lang:uk)").clauses),
        ("title:((а | б) в) г", parse_query("(title:а OR title:б) title:в г").clauses),
        ("title:(а NEAR/2 10:30)", (Clause("а 10:30", "title", near=2),)),
        ("foo:(а)", (Clause("foo:"), Clause("а"))),
        ("(person:А OR place:Б)", (Group(((Clause("А", "person"),), (Clause("Б", "place"),))),)),
    ],
)
def test_operators_and_brackets(text: str, nodes: tuple[Node, ...]) -> None:
    assert parse_query(text) == Query(nodes)


@pytest.mark.parametrize(
    "text",
    [
        "війна OR",
        "OR війна",
        "війна OR OR",
        "| війна |",
        "AND війна AND",
        "(війна",
        "війна)",
        ") війна (",
        "(війна OR )",
        "() війна",
        "війна NOT",
        "війна NEAR",
        "NEAR війна",
        "(" * 50 + "війна",
        "(" * 50 + "війна" + ")" * 50,
    ],
)
def test_stray_operators_and_brackets_are_harmless(text: str) -> None:
    assert parse_query(text) == Query((WAR,))


def test_brackets_too_deep_say_nothing() -> None:
    deep = "(x OR " * 30 + "y z" + ")" * 30

    assert parse_query(str(parse_query(deep))) == parse_query(deep)


def test_only_capitals_are_operators() -> None:
    """And «НЕ» is none: a headline pasted in capitals must not turn into its opposite."""
    for text in ("або", "or", "not", "near", "Or", "НЕ", "ТА", "І"):
        assert parse_query(f"війна {text} мир").clauses == (WAR, Clause(text), PEACE)
    assert parse_query('"OR"').clauses == (Clause("OR", phrase=True),)
    assert parse_query("-OR").clauses == (Clause("or", negated=True),)


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("=Харкова", Clause("Харкова", exact=True)),
        ("-=Харкова", Clause("Харкова", negated=True, exact=True)),
        ('="два слова"', Clause("два слова", phrase=True, exact=True)),
        ('="слово"', Clause("слово", phrase=True, exact=True)),
        ('"два слова"~5', Clause("два слова", near=5)),
        ('="два слова"~5', Clause("два слова", near=5, exact=True)),
        ('-"два слова"~05', Clause("два слова", negated=True, near=5)),
        ('"два слова"~', Clause("два слова", near=NEAR)),
        ('"два слова"~99999999', Clause("два слова", near=99)),
        ('"слово"~5', Clause("слово", phrase=True)),
        ("два NEAR слова", Clause("два слова", near=NEAR)),
        ("два NEAR/5 слова", Clause("два слова", near=5)),
        ("два NEAR/5 слова NEAR/2 тут", Clause("два слова тут", near=5)),
        ("два NEAR сло*", Clause("два сло", near=NEAR, prefix=True)),
        ("=два NEAR =слова", Clause("два слова", near=NEAR, exact=True)),
        ("title:нато", Clause("нато", "title")),
        ('-title:"нато і єс"', Clause("нато і єс", "title", negated=True, phrase=True)),
        ("title:=нато", Clause("нато", "title", exact=True)),
        ("body:нат*", Clause("нат", "body", prefix=True)),
        ("title:два NEAR/3 title:слова", Clause("два слова", "title", near=3)),
        ("path:2026/03", Clause("2026/03", "path")),
        ('path:"a (1).txt"', Clause("a (1).txt", "path")),
        ("len:>5", Clause(">5", "len")),
        ("topic:economy", Clause("economy", "topic")),
        ("lang:Ukrainian", Clause("uk", "lang")),
        ("-lang:українська", Clause("uk", "lang", negated=True)),
        ("lang:UK", Clause("UK", "lang")),
        ("person:=x", Clause("=x", "person")),
        ("a=b", Clause("a=b")),
        ("=-lang:", Clause("lang:", exact=True)),
    ],
)
def test_forms_nearness_and_fields(text: str, clause: Clause) -> None:
    assert parse_query(text) == Query((clause,))


@pytest.mark.parametrize(
    "text",
    ['війна NEAR "мир"', "війна NEAR -мир", "війна NEAR (мир спорт)", "lang:uk NEAR мир", "=війна NEAR мир"],
)
def test_only_words_are_near(text: str) -> None:
    query, notices, _ = understand(text)

    assert len(query.clauses) > 1
    assert all(clause.near is None for clause in leaves(query.clauses))
    assert "(" in text or [notice.says for notice in notices] == ["NEAR stands between two words"]


@pytest.mark.parametrize(
    ("text", "place", "says"),
    [
        ("нато (єс", "(", "not closed"),
        ("нато єс)", ")", "never opened"),
        ("нато OR", "OR", "after"),
        ("OR нато", "OR", "before"),
        ("lang: нато", "lang:", "what?"),
        ("is:reed нато", "is:reed", "is: knows unread, read"),
        ("has:wings нато", "has:wings", "has: knows note, override"),
        ("-date:торік нато", "-date:торік", "a date is"),
        ("len:long нато", "len:long", "minutes"),
    ],
)
def test_what_says_nothing_is_pointed_at(text: str, place: str, says: str) -> None:
    (notice,) = understand(text).notices

    assert text[notice.span.start : notice.span.end] == place
    assert says in notice.says


def test_a_value_that_nothing_has_asks_nothing_while_it_is_typed() -> None:
    """A script that asks for it gets nothing; on the screen the last good result stays, and the notice says why."""
    assert parse_query("is:reed нато").clauses == (Clause("reed", "is"), Clause("нато"))
    assert parse_query("is:reed нато ", live=True).clauses == (Clause("нато"),)
    assert understand("is:reed нато ", live=True).notices


@pytest.mark.parametrize(
    "text", ["is:u", "is:unrea", "has:n", "date:2", "date:2026-0", "len:>", "len:3..", 'person:"Мар']
)
def test_a_value_that_is_being_typed_is_no_mistake(text: str) -> None:
    understood = understand(f"нато {text}", live=True)

    assert str(understood.query).startswith("нато")
    assert understood.typing is not None
    assert not understood.notices


@pytest.mark.parametrize("state", list(State))
def test_a_value_that_is_included_and_excluded_is_one_of_both_then(state: State) -> None:
    """Its count in the facets was that of the contradiction, not of what choosing it gave."""
    query = parse_query("-is:starred нато is:starred").with_state(Facet.STATE, "starred", state)
    said = {State.INCLUDE: ["is:starred"], State.EXCLUDE: ["-is:starred"], State.OFF: []}

    assert query.state(Facet.STATE, "starred") is state
    assert [str(Query((clause,))) for clause in query.choices(Facet.STATE)] == said[state]


def test_states_are_found_in_one_table() -> None:
    for state in STATES:
        assert not understand(f"is:{state} -is:{state.upper()}").notices


def test_what_is_to_be_highlighted() -> None:
    query = parse_query("a -b (c OR -d) -(e OR -f) lang:uk")

    assert [clause.value for clause in query.asked()] == ["a", "c", "f", "uk"]


def test_facets_are_chosen_outside_of_brackets() -> None:
    query = parse_query("(lang:uk OR lang:en) -lang:ru")

    assert query.choices(Facet.LANG) == (Clause("ru", "lang", negated=True),)
    assert query.state(Facet.LANG, "uk") is State.OFF
    assert str(query.toggle(Facet.LANG, "uk")) == "(lang:uk OR lang:en) -lang:ru lang:uk"


def test_a_huge_text_is_read_up_to_where_a_query_ends() -> None:
    for text in (
        "(" * 10**6,
        "-" * 10**6,
        "x " * 10**6,
        '"' * 10**6,
        "=" * 10**6,
        "OR " * 10**6,
        "a" * 10**6,
    ):
        assert len(str(parse_query(text))) <= MAX_LENGTH


PLACES = st.sampled_from(["Харків", "Суми", "харків", "Київ", "Ніжин, Чернігівська область"])
TURNS = st.lists(st.tuples(PLACES, st.sampled_from(State)) | st.none(), max_size=8)


@given(
    st.sampled_from(
        ["", "нато", "place:Харків OR place:Суми", "нато (place:Київ OR place:Суми) -place:Харків"]
    ),
    TURNS,
)
def test_whatever_is_chosen_any_or_all_of_it_the_query_says_so(
    text: str, turns: list[tuple[str, State] | None]
) -> None:
    query = parse_query(text)
    for turn in turns:
        before = query
        if turn is None:
            query = query.combined(Facet.PLACE)
            assert set(query.choices(Facet.PLACE)) == set(before.choices(Facet.PLACE))
            assert query == before or (query.either(Facet.PLACE) is None) != (
                before.either(Facet.PLACE) is None
            )
        else:
            query = query.with_state(Facet.PLACE, *turn)
            assert query.state(Facet.PLACE, turn[0]) is turn[1]
        assert parse_query(str(query)) == query


def test_any_and_all_are_said_in_the_words_of_the_language() -> None:
    query = parse_query("нато place:Харків -place:Київ place:Суми")

    any_of = query.combined(Facet.PLACE)
    assert str(any_of) == "нато (place:Харків OR place:Суми) -place:Київ"
    more = any_of.with_state(Facet.PLACE, "Одеса", State.INCLUDE)
    assert str(more) == "нато (place:Харків OR place:Суми OR place:Одеса) -place:Київ"
    assert str(more.with_state(Facet.PLACE, "суми", State.EXCLUDE)) == (
        "нато (place:Харків OR place:Одеса) -place:Київ -place:суми"
    )
    assert str(any_of.with_state(Facet.PLACE, "Суми", State.OFF)) == "нато place:Харків -place:Київ"
    assert str(any_of.combined(Facet.PLACE)) == "нато place:Харків place:Суми -place:Київ"
    assert query.combined(Facet.LANG) == query
    assert parse_query("lang:uk lang:en").combined(Facet.LANG) == parse_query("lang:uk lang:en")


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("місце:Київ", "place:Київ"),
        ('-особа:"Марк Рютте"', '-person:"Марк Рютте"'),
        ("тема:(спорт OR культура)", "topic:(спорт OR культура)"),
        ("мова:українська дата:2026", "lang:українська date:2026"),
        ("заголовок:саміт текст:саміт", "title:саміт body:саміт"),
    ],
)
def test_fields_have_the_names_that_the_ukrainian_interface_gives_them(text: str, same: str) -> None:
    assert parse_query(text) == parse_query(same)
    assert str(parse_query(text)) == str(parse_query(same))


def test_an_unknown_field_is_a_word_in_every_alphabet() -> None:
    assert str(parse_query("київ:центр Тема:мир")) == "київ:центр Тема:мир"
    assert [notice.says for notice in understand("місце: нато").notices] == ["місце: what?"]


def test_values_of_a_field_with_a_ukrainian_name_are_completed() -> None:
    at = completing("нато місце:Киї")

    assert at is not None
    assert (at.field, at.start) == (Facet.PLACE, "Киї")
    assert value_completion("нато місце:Киї", at, "Київ", "Київ", 3).text == "нато place:Київ "


def test_every_field_with_a_ukrainian_name_is_one() -> None:
    assert set(UKRAINIAN_FIELDS.values()) <= set(FIELDS)
    assert set(UKRAINIAN_FIELDS).isdisjoint(FIELDS)
