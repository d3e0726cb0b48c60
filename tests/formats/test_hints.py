"""What the head of a page states about its article."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.formats import parse_html, read_article
from newsreader.model import Metadata, Precision
from newsreader.text.markup import Hints

NEWS = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Міст відкрили",
    "datePublished": "2026-03-06T15:26:00+02:00",
    "author": [{"@type": "Person", "name": "Мирослава Гай"}],
    "publisher": {"@type": "Organization", "name": "Вісник Сули"},
    "articleBody": "Міст відкрили в суботу.",
}


def hints(head: str) -> Hints:
    return parse_html(f"<html lang=uk><head>{head}</head><body><p>Текст.</p>").hints


def data(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def metadata(head: str, body: str = "<p>Текст статті.</p>") -> Metadata:
    return read_article("a.html", f"<html lang=uk><head>{head}</head><body>{body}".encode()).metadata


@pytest.mark.parametrize(
    "value",
    [
        NEWS,
        [NEWS],
        {"@graph": [{"@type": "WebSite", "name": "Сайт"}, NEWS]},
        NEWS | {"@type": ["Article", "NewsArticle"]},
        {"@type": "WebPage", "mainEntity": NEWS},
    ],
)
def test_schema_org_names_the_article_wherever_a_page_puts_it(value: object) -> None:
    found = hints(data(value))

    assert found.headline == "Міст відкрили"
    assert found.published == "2026-03-06T15:26:00+02:00"
    assert found.byline == "Мирослава Гай"
    assert found.source == "Вісник Сули"
    assert found.body == "Міст відкрили в суботу."


def test_other_things_than_articles_are_not_the_article() -> None:
    assert hints(data({"@type": "Organization", "name": "X", "headline": "Y"})).headline is None


def test_meta_elements_speak_where_schema_org_is_silent() -> None:
    found = hints(
        "<title>Заголовок - Сайт</title><meta property='og:title' content=' Заголовок '><meta name=author content='Гай'>"
        "<meta property='article:published_time' content='2026-03-06'><meta property='og:site_name' content='Сайт'>"
        "<meta name=description content='Про міст.'><link rel=canonical href='https://example.org/a'>"
    )

    assert found == Hints(
        "Заголовок",
        "Заголовок - Сайт",
        "2026-03-06",
        "Гай",
        "Сайт",
        "uk",
        "https://example.org/a",
        "Про міст.",
    )


def test_a_time_element_is_the_last_word() -> None:
    assert (
        parse_html("<p>x<time datetime='2026-03-06T10:00'>6 March</time>").hints.published
        == "2026-03-06T10:00"
    )


@pytest.mark.parametrize("text", ["{", "[" * 100_000, '{"@type": 5}', '{"a": 1e999}', "null", '"x"', "[[[]]]", '{"@type":"Article","author":[[[{}]]],"headline":{"name":{}}}', '{"@type":"Article","headline":' + "9" * 5000 + "}"])  # fmt: skip
def test_data_that_is_no_data_is_no_hint(text: str) -> None:
    assert hints(f'<script type="application/ld+json">{text}</script>').headline is None


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*NEWS, "@graph", "name", "mainEntity"]), inner, max_size=4),
)  # fmt: skip


@given(json_values)
def test_any_data_gives_hints_and_metadata(value: object) -> None:
    assert metadata(data(NEWS if value is None else value)).language in ("uk", None)


def test_the_head_s_facts_are_the_article_s() -> None:
    found = metadata(data(NEWS))

    assert found.headline == "Міст відкрили"
    assert found.published_iso == "2026-03-06T15:26"
    assert found.precision is Precision.MINUTE
    assert found.byline == "Мирослава Гай"
    assert found.source == "Вісник Сули"


@pytest.mark.parametrize(
    ("stated", "iso"),
    [
        ("2026-03-06", "2026-03-06"),
        ("2026-03-06T15:26:10.123Z", "2026-03-06T15:26"),
        ("2026-03-06 15:26", "2026-03-06T15:26"),
        ("6 березня 2026, 15:26", "2026-03-06T15:26"),
        ("1970-01-01T00:00:00Z", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_date_keeps_its_precision(stated: str, iso: str | None) -> None:
    assert metadata(f"<meta property='article:published_time' content='{stated}'>").published_iso == iso


def test_a_printed_date_is_better_than_one_in_greenwich_s_time() -> None:
    head = "<meta property='article:published_time' content='2026-03-06T22:30:00Z'>"
    body = "<h1>Міст відкрили</h1><p>7 березня 2026, 00:30</p><p>Міст через річку відкрили в суботу, і на ньому зібралося кілька сотень людей.</p>"

    assert metadata(head, body).published_iso == "2026-03-07T00:30"


@pytest.mark.parametrize(
    "author", ["https://example.org/author/hay", "hay@example.org", "{{author}}", "x" * 300]
)
def test_an_address_is_no_author(author: str) -> None:
    assert metadata(f"<meta name=author content='{author}'>").byline is None
