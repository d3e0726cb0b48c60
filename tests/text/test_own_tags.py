"""Tags as they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.marks.own_tags import LONGEST, MOST, Typed, last_part, tag_name, typed_tags


@pytest.mark.parametrize(
    ("text", "put", "take"),
    [
        ("todo", ("todo",), ()),
        (" to read ,  #later;-old, - gone", ("to read", "later"), ("old", "gone")),
        ("a, a, b", ("a", "b"), ()),
        ("a, -a", (), ("a",)),
        ("", (), ()),
        (" , ;; # , - ", (), ()),
        ('"quoted"', ("quoted",), ()),
        ("міст\u202eо\x1b[31m", ("місто[31m",), ()),
        ("one\ntwo", ("one", "two"), ()),
    ],
)
def test_names_stand_between_commas_and_a_minus_takes_one_off(
    text: str, put: tuple[str, ...], take: tuple[str, ...]
) -> None:
    assert typed_tags(text) == Typed(put, take)


def test_all_of_them_can_be_meant_to_go() -> None:
    assert typed_tags("todo, -later", off=True) == Typed((), ("todo", "later"))


@pytest.mark.parametrize(
    ("text", "before", "name"),
    [("", "", ""), ("to", "", "to"), ("todo, la", "todo, ", "la"), ("a;-#b c", "a;-#", "b c")],
)
def test_the_last_name_is_the_one_that_is_being_typed(text: str, before: str, name: str) -> None:
    assert last_part(text) == (before, name)


@given(st.text())
def test_any_text_is_a_list_of_short_names_that_can_be_asked_for(text: str) -> None:
    put, take = typed_tags(text)

    assert len(put) + len(take) <= MOST
    for name in (*put, *take):
        assert 0 < len(name) <= LONGEST
        assert tag_name(name) == name
        assert '"' not in name
