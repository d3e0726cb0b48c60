"""The gold set is sound."""

import pytest

from gold import SPLITS, Page, gold_files, gold_pages, parse_page

PAGES = [page for split in SPLITS for page in gold_pages(split)]
HEADER = "# lang: uk\n# layout: note\n# headline: -\n# published: -\n# source: -\n# byline: -\n"


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_pieces_tile_the_page_up_to_white_space(page: Page) -> None:
    end = 0
    for span, _ in page.pieces:
        assert page.text[end : span.start].strip() == ""
        assert page.text[span.start : span.end].strip() != ""
        end = span.end

    assert page.text[end:].strip() == ""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_a_page_states_is_on_the_page(page: Page) -> None:
    for stated in (page.headline, page.source, page.byline, page.published and page.published[:4]):
        assert words(stated or "") in words(page.text)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_headline_of_a_page_is_labelled_so(page: Page) -> None:
    headlines = [page.text[span.start : span.end] for span, label in page.pieces if label == "headline"]

    assert bool(page.headline) == bool(headlines)
    assert words(page.headline or "") in words(" ".join(headlines))


def test_a_layout_is_in_one_split_only() -> None:
    dev, test = ({page.layout for page in gold_pages(split)} for split in SPLITS)

    assert dev & test == set()


def test_no_page_is_in_the_set_twice() -> None:
    written = [path.read_bytes() for split in SPLITS for path in gold_files(split)]

    assert len(set(written)) == len(written)


def test_parse_page_puts_pieces_together() -> None:
    page = parse_page(
        "uk_note_1",
        "dev",
        f"{HEADER}dateline |  date 2026\nbody |+ А | Б\n |\nbody | +5\nadvert |& Реклама\n",
    )

    assert page.text == " date 2026 А | Б\n\n+5Реклама"
    assert [page.text[span.start : span.end] for span, _ in page.pieces] == [
        " date 2026",
        "А | Б",
        "+5",
        "Реклама",
    ]
    assert not page.is_clean


@pytest.mark.parametrize(
    ("name", "written", "complaint"),
    [
        ("uk_note_1", f"{HEADER}prose | А\n", "uk_note_1:7: not a piece"),
        ("uk_note_1", f"{HEADER}body А\n", "uk_note_1:7: not a piece"),
        ("uk_note_1", f"{HEADER}body | А \n", "uk_note_1:7: not a piece"),
        ("uk_note_1", f"{HEADER}body | А\n |\nbody |+ Б\n", "uk_note_1:9: nothing before"),
        ("uk_note_1", f"{HEADER}advert | Реклама\n", "nothing on the page is content"),
        ("uk_note_1", "# lang: uk\nbody | А\n", "the facts must be"),
        ("uk_note_1", f"# lang\n{HEADER}", "uk_note_1:1: not a fact"),
        ("uk_other_1", f"{HEADER}body | А\n", "LANG_LAYOUT_N"),
        ("xx_note_1", f"{HEADER.replace('uk', 'xx')}body | А\n", "unknown language"),
        (
            "uk_note_1",
            f"{HEADER.replace('published: -', 'published: 6.3.26')}body | А\n",
            "published must be",
        ),
    ],
)
def test_parse_page_says_what_is_wrong(name: str, written: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        parse_page(name, "dev", written)
