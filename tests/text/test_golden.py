"""Whole articles, block by block, in files that a person can review.

NEWSREADER_WRITE_GOLDEN=1 writes them anew; read the diff before committing it.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.formats import parse_document
from newsreader.model import Article
from newsreader.text import label_document, label_text
from newsreader.text.sanitise import paragraph
from newsreader.text.views import cleaned_text

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"
PAGES = sorted([*(ROOT / "seeds").glob("*.txt"), *GOLDEN.glob("*.txt"), *GOLDEN.glob("*.html")])
FIELDS = ("headline", "published_iso", "precision", "around", "byline", "source", "language", "url")


def article_of(page: Path) -> Article:
    return label_document(page.name, parse_document(page.name, page.read_bytes()))


def review(article: Article) -> Iterator[str]:
    """One line a block, then one line for each thing that the file states."""
    for block, label, reason, _ in article.blocks:
        yield f"{label} | {reason} | {paragraph(block.text)}"
    yield ""
    for field in FIELDS:
        value = getattr(article.metadata, field)
        yield f"{field}: {'-' if value is None else value}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_golden_labels_and_metadata(page: Path) -> None:
    lines = "\n".join(review(article_of(page))) + "\n"
    golden = GOLDEN / f"{page.stem}.labels"
    if os.environ.get("NEWSREADER_WRITE_GOLDEN"):
        golden.write_text(lines, "utf-8")

    assert lines == golden.read_text("utf-8")


@pytest.mark.parametrize("page", [p for p in PAGES if "clean" in p.stem], ids=lambda page: page.stem)
def test_golden_clean_articles_come_out_word_for_word(page: Path) -> None:
    article = article_of(page)

    assert cleaned_text(article).split() == article.original.split()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_golden_cleaning_the_cleaned_text_changes_nothing(page: Path) -> None:
    once = cleaned_text(article_of(page))

    assert cleaned_text(label_text(page.name, once)) == once
