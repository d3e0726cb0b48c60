"""One publisher under all its names and addresses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model import Block, Facet, Label, LabelledBlock, Metadata, Span
from newsreader.text.lexicon.tokens import fold
from newsreader.text.markup import Hints
from newsreader.text.publishing.metadata import extract_metadata
from newsreader.text.publishing.publisher_names import PUBLISHERS
from newsreader.text.publishing.publishers import publisher_of
from newsreader.text.tagging.tags import extract_tags


@pytest.mark.parametrize(
    ("stated", "name", "entity"),
    [
        ("Європейська правда", "Європейська правда", "source:eurointegration.com.ua"),
        ("«ЄвроПравда»", "Європейська правда", "source:eurointegration.com.ua"),
        ("European Pravda", "Європейська правда", "source:eurointegration.com.ua"),
        (
            "https://www.eurointegration.com.ua/news/2026/03/10/7/",
            "Європейська правда",
            "source:eurointegration.com.ua",
        ),
        ("life.pravda.com.ua", "Українська правда", "source:pravda.com.ua"),
        ("УКРАИНСКАЯ ПРАВДА", "Українська правда", "source:pravda.com.ua"),
        ("m.tsn.ua", "ТСН", "source:tsn.ua"),
        ("Українська правда. Життя", "Українська правда", "source:pravda.com.ua"),
        ("Суспільне | Спорт", "Суспільне", "source:suspilne.media"),
        ("Суспільне Харків", "Суспільне", "source:suspilne.media"),
        ("AP", "Associated Press", "source:apnews.com"),
        ("WWW.Zbruc.EU", "zbruc.eu", "source:zbruc.eu"),
    ],
)
def test_a_publisher_has_one_name_and_one_identity(stated: str, name: str, entity: str) -> None:
    found = publisher_of(stated)

    assert found is not None
    assert (found.name, found.entity) == (name, entity)


@pytest.mark.parametrize(
    "stated",
    [
        "Чернівецький промінь",
        "Суспільне мовлення",
        "ТСН Харків",
        "Новий Харків",
        "",
        "правда",
        "http://",
        "a.b",
        "..",
        "x" * 10_000,
    ],
)
def test_who_is_in_no_table_keeps_his_name(stated: str) -> None:
    assert publisher_of(stated) is None


@given(st.text(st.sampled_from(list("abю.-/:wm ?#«»0")), max_size=40))
def test_any_name_is_answered_and_a_name_found_finds_itself(stated: str) -> None:
    found = publisher_of(stated)

    assert found is None or publisher_of(found.name) == found


def test_no_name_means_two_publishers() -> None:
    meant: dict[str, str] = {}
    for line in PUBLISHERS.strip().splitlines():
        sites, *names = (field.strip() for field in line.split("|"))
        assert names
        for name in {*sites.split(), *map(fold, names)}:
            assert meant.setdefault(name, sites) == sites, name


def blocks(*texts: str) -> list[LabelledBlock]:
    spans = [Span(sum(map(len, texts[:at])), sum(map(len, texts[: at + 1]))) for at in range(len(texts))]
    return [LabelledBlock(Block(span, text), Label.BODY, "") for span, text in zip(spans, texts, strict=True)]


def test_an_article_has_its_publisher_by_the_name_of_its_file() -> None:
    found = extract_metadata(blocks("Тиша."), "2026/eurointegration.com.ua_2026-03-10.txt")

    assert found.source == "Європейська правда"


def test_and_by_its_address() -> None:
    assert (
        extract_metadata(blocks("Тиша.", "https://www.pravda.com.ua/news/2026/03/10/1/"), "a.txt").source
        == "Українська правда"
    )


def test_an_unknown_address_counts_only_where_the_page_states_it_as_its_own() -> None:
    address = "https://promin.example/2026/03/10/tysha"

    assert extract_metadata(blocks("Тиша.", address), "a.txt").source is None
    assert extract_metadata(blocks("Тиша."), "a.html", Hints(url=address)).source == "promin.example"


def test_its_tag_is_one_in_every_spelling() -> None:
    (tag,) = (
        tag for tag in extract_tags([], Metadata(source="Европейская правда")) if tag.facet is Facet.SOURCE
    )

    assert tag.entity == "source:eurointegration.com.ua"
