"""What a page shows, line by line, and what its mark-up says of each line."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsreader.formats import parse_html
from newsreader.model import Problem
from newsreader.text.blocks.splitting import split_document
from newsreader.text.markup import Document, Element, Line, Role

PIECES = (
    "<p>", "</p>", "<div class='related-news'>", "</div>", "<br>", "<ul><li>", "</ul>", "<table><tr><td>", "<td>", "</table>",
    "<script>", "</script>", "<style>", "<!--", "-->", "<a href=x>", "</a>", "<b>", "<pre>", "</pre>", "<h1>", "<title>", "</title>",
    "<div hidden>", "<svg>", "<template>", "<select><option>", "<textarea>", "&amp;", "&#0;", "&#xd800;", "&lt", "&bogus;", "<![CDATA[", "]]>",
    "<?xml ", "<!DOCTYPE html [<!ENTITY a 'aaaa'>]>", "\0", "\x1f", "\u2028", "\xa0", "слово", "words in a line.", " ", "\n", "<", ">", '"',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":', "<meta property='og:title' content='x'>",
)  # fmt: skip


def shown(source: str) -> str:
    return parse_html(source).text


def line(document: Document, text: str) -> Line:
    """The line that holds a text."""
    (found,) = (one for one in document.lines if text in document.text[one.span.start : one.span.end])
    return found


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map("".join)))
@example("")
@example("<")
@example("<p>\udc80</p>")
def test_any_text_is_a_document_whose_blocks_tile_it(source: str) -> None:
    document = parse_html(source)
    gaps, end = [], 0
    for block in split_document(document):
        assert document.text[block.span.start : block.span.end] == block.text
        gaps.append(document.text[end : block.span.start])
        end = block.span.end
    gaps.append(document.text[end:])

    assert not "".join(gaps).strip()
    assert parse_html(source).text == document.text
    for one in document.lines:
        text = document.text[one.span.start : one.span.end]
        assert text.strip()
        assert "\n" not in text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>One\n two <b>three</b>.</p><p>Four", "One two three.\n\nFour"),
        ("<p>a<br>b<br><br>c", "a\nb\n\nc"),
        ("<ul><li>one<li>two</ul>after", "one\ntwo\n\nafter"),
        ("<table><tr><th>Team<th>Points<tr><td>Karpaty<td>12</table>", "Team\tPoints\nKarpaty\t12"),
        (f"<table><tr><td>{'word ' * 40}<td>menu</table>", f"{('word ' * 40).strip()}\nmenu"),
        ("<pre>def f():\n    return 1\n</pre>", "def f():\n    return 1"),
        ("<h1>Title</h1>Text<figure><img alt=x><figcaption>Caption</figcaption></figure>", "Title\n\nText\n\nCaption"),
        ("<dl><dt>Term<dd>What it is</dl>", "Term\nWhat it is"),
        ("<p>a&nbsp;b &lt;c&gt; &#1111; &mdash;", "a\xa0b <c> ї —"),
        ("<span>Politics</span><span>The minister left</span>", "Politics The minister left"),
        ("<span class=cap>T</span>he minister", "The minister"),
        ("<p>H<sub>2</sub>O", "H2O"),
    ],
    ids=["inline", "br", "list", "table", "table as layout", "pre", "figure", "dl", "entities", "glued", "drop cap", "sub"],
)  # fmt: skip
def test_each_paragraph_of_the_page_is_a_line(source: str, text: str) -> None:
    assert shown(source) == text


@pytest.mark.parametrize(
    "unseen",
    [
        "<script>document.write('no')</script>",
        "<style>p:after{content:'no'}</style>",
        "<template><p>no</template>",
        "<noscript><p>no</noscript>",
        "<div hidden>no</div>",
        "<div style='color:red; DISPLAY : none'><p>no</div>",
        "<select><option>no</select>",
        "<textarea>no</textarea>",
        "<svg><title>no</title></svg>",
        "<iframe src=http://example.org>no</iframe>",
        "<!-- no -->",
        "<head><title>no</title></head>",
        "<img alt=no>",
    ],
)
def test_what_a_browser_does_not_show_is_left_out(unseen: str) -> None:
    assert shown(f"<p>before</p>{unseen}<p>after") == "before\n\nafter"


def test_what_react_sends_late_is_shown_although_it_is_hidden() -> None:
    assert shown('<p>menu<div hidden id="S:0"><p>The article.</div>') == "menu\n\nThe article."


def test_a_page_without_head_and_body_is_shown_all_the_same() -> None:
    assert (
        shown("<meta charset=utf-8><title>x</title><nav>menu</nav><p>The article.") == "menu\n\nThe article."
    )


def test_nothing_outside_is_asked_for_and_no_entity_expands() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'

    assert shown(f"{bomb}<p>text &b; &f;").endswith("text &b; &f;")


def test_a_page_without_text_says_so() -> None:
    assert parse_html("<html><body><div id=root></div><script>x()</script>").problem is Problem.NO_TEXT


def test_a_text_without_tags_keeps_its_lines() -> None:
    assert parse_html("first\nsecond") == Document("first\nsecond")


def test_a_line_knows_its_element_and_its_containers() -> None:
    document = parse_html(
        "<main><article><p class=lead>Deck</p><div itemprop=articleBody><p>Body</p></div></article></main>"
        "<aside class='c-relatedNews'><ul><li><a href=x>Teaser</a></ul></aside>"
    )
    body, teaser = line(document, "Body"), line(document, "Teaser")

    assert body.tag == "p"
    assert roles_of(body) >= {Role.BODY, Role.ARTICLE, Role.MAIN}
    assert teaser.tag == "li"
    assert roles_of(teaser) >= {Role.RELATED, Role.ASIDE, Role.LIST}
    assert not roles_of(teaser) & {Role.BODY, Role.ARTICLE}
    related = teaser.element.holder(Role.RELATED)
    assert related is not None
    assert related.name == "c-relatedNews"
    assert {"related", "news", "related-news"} <= set(related.words)
    assert Role.DECK in roles_of(line(document, "Deck"))


def roles_of(found: Line) -> set[Role]:
    return {role for role in Role if found.element.holder(role)}


def test_links_and_bold_type_are_counted() -> None:
    found = line(parse_html("<p>12345<a href=x>678</a><b>90</b>"), "12345")

    assert (found.linked, found.links, found.bold) == (3, 1, 2)


def test_a_line_belongs_to_the_innermost_element_that_holds_all_of_it() -> None:
    document = parse_html(
        "<p><span class=caption>All of it.</span></p><p>Partly <span class=caption>so.</span></p>"
    )

    assert line(document, "All").element.name == "caption"
    assert line(document, "Partly").element.tag == "p"


def test_containers_are_shared_and_numbered_in_order() -> None:
    document = parse_html("<div><p>a</p><p>b</p></div>")
    first, second = (one.element for one in document.lines)

    assert first.parent is second.parent
    assert isinstance(first.parent, Element)
    assert first.parent.number < first.number < second.number
