"""Pages nested beyond all reason: what would keep a parser busy for ever is flat before it sees it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.formats import parse_html
from newsreader.formats.nesting import MAX_DEPTH, flattened

MANY = 20_000


def depth(source: str) -> int:
    """The most elements that are open at a time; a paragraph, an item or a cell ends the one right before it."""
    deepest, opened = 0, list[str]()
    for end, name in re.findall(r"<(/?)([a-z]+)", source):
        if name == "br":
            continue
        if not end:
            if opened and opened[-1] == name and name in ("p", "li", "td", "tr"):
                continue
            opened.append(name)
            deepest = max(deepest, len(opened))
        elif name in opened:
            while opened.pop() != name:
                pass
    return deepest


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * MANY + "text",
        "<ul><li>" * MANY + "text",
        "<b>" * MANY + "text</p>" * MANY,
        "<font color=red><i>" * MANY + "text</x>" * MANY,
        "<table><tr><td>" * MANY + "text",
        "<div></span>" * MANY + "text",
    ],
)
def test_deep_pages_are_made_flat_and_keep_their_text(source: str) -> None:
    flat = flattened(source)

    assert depth(flat) <= MAX_DEPTH
    assert flat.count("text") == source.count("text")
    assert parse_html(source).text.startswith("text")


@pytest.mark.parametrize(
    "source",
    [
        "<p>text" * MANY,
        "<div><p>text</div>" * MANY,
        "<br>" * MANY,
        "<li>text" * MANY,
        "<div class='a>b'>" * 400,
    ],
)
def test_pages_that_are_only_long_stay_as_they_are(source: str) -> None:
    assert flattened(source) == source


@given(
    st.lists(st.sampled_from(["<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "text ", "<", "</"])).map(
        "".join
    )
)
def test_a_page_of_common_depth_is_not_touched(source: str) -> None:
    assert flattened(source) == source
