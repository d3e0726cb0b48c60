"""The gold set is sound, and the labeller does not do worse on it than it did."""

import re
import tomllib

import pytest
from scoring import (
    FLOORS_FILE,
    STATED,
    JudgedPage,
    JudgedWord,
    data_hash,
    groups,
    judge,
    label_figures,
    page_figures,
)

from gold import SPLITS, Page, gold_files, gold_pages, parse_page
from newsreader.model import Label, Span

FLOORS = tomllib.loads(FLOORS_FILE.read_text("utf-8"))
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
    for stated in (page.headline, page.source, page.byline):
        assert words(stated or "") in words(page.text)
    year = (page.published or "")[:4]
    assert year in page.text or re.search(rf"\b\d{{1,2}}[./]\d{{1,2}}[./]{year[2:]}\b", page.text)


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


def test_floors_are_those_of_these_pages() -> None:
    assert FLOORS["data"] == data_hash(), "the gold set changed: python bench/accuracy.py --write-floors"


@pytest.mark.parametrize("split", SPLITS)
def test_figures_hold_their_floors(split: str) -> None:
    """Only names and figures are shown when one falls: nobody should tune on a test page."""
    figures = groups([judge(page) for page in gold_pages(split)])
    fallen = [
        f"{split}.{group}.{name}: {figures[group][name]:.4f} < {floor}"
        for group, values in FLOORS[split].items()
        for name, floor in values.items()
        if figures[group][name] < floor
    ]

    assert fallen == []


def test_figures_of_a_page_of_which_all_is_kept() -> None:
    text = "Міст відкрили в суботу, повідомив голова громади Іван Коваль, який два роки чекав на цей день."
    page = parse_page("uk_note_1", "dev", f"{HEADER}body | {text}\n")
    figures = page_figures([judge(page)])

    assert figures == dict.fromkeys(figures, 1.0)


def test_figures_count_words_wrongly_kept_and_dropped() -> None:
    """By hand: 3 words rightly kept, 1 wrongly kept, 1 lost, 1 rightly dropped though its label is wrong."""
    page = parse_page("uk_note_1", "dev", f"{HEADER}body | один два три чотири\nadvert | п'ятий\n")
    labels = [Label.BODY] * 3 + [Label.NAV, Label.BODY, Label.LEGAL]
    gold = [Label.BODY] * 4 + [Label.ADVERT] * 2
    words = tuple(JudgedWord(Span(0, 1), *pair) for pair in zip(gold, labels, strict=True))
    figures = page_figures([JudgedPage(page, words, dict.fromkeys(STATED, True), is_doubtful=False)])

    assert figures["keep_precision"] == figures["keep_recall"] == figures["keep_f1"] == 0.75
    assert figures["pages_right"] == 0
    assert label_figures(words) == {
        "recall": {"body": 0.75, "advert": 0.0},
        "precision": {"body": 0.75, "advert": 0.0},
    }
