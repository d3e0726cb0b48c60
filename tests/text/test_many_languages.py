"""Languages without cues of their own: nothing of a clean article is lost, and what sites say in other tongues still goes."""

import pytest
from many_languages import ARTICLES

from newsreader.text import label_text

RESIDUE = [
    "This site uses cookies to improve your experience. By continuing to browse, you agree to our cookie policy.",
    "Advertisement",
    "Subscribe to our newsletter and get the latest stories delivered to your inbox.",
    "Підписуйтесь на наш Telegram-канал, щоб першими дізнаватися новини.",
    "© 2024 All rights reserved.",
    "Share on Facebook",
]


@pytest.mark.parametrize("joint", ["\n", "\n\n"], ids=["lines", "paragraphs"])
@pytest.mark.parametrize("language", ARTICLES)
def test_a_clean_article_is_kept_whole(language: str, joint: str) -> None:
    found = label_text("page.txt", joint.join(ARTICLES[language])).blocks

    assert [block.block.text for block in found if not block.keep] == []


@pytest.mark.parametrize("residue", RESIDUE, ids=lambda line: line[:14])
@pytest.mark.parametrize("language", ARTICLES)
def test_a_foreign_line_of_the_site_s_is_dropped(language: str, residue: str) -> None:
    article = ARTICLES[language]
    found = label_text("page.txt", "\n\n".join((*article[:3], residue, *article[3:]))).blocks

    assert [block.block.text for block in found if not block.keep] == [residue]


@pytest.mark.parametrize("language", ARTICLES)
def test_lines_of_the_site_s_around_the_article_are_dropped(language: str) -> None:
    text = "\n\n".join(("Skip to main content", *ARTICLES[language], *RESIDUE))
    found = label_text("page.txt", text).blocks

    assert [block.block.text for block in found if block.keep] == [*ARTICLES[language]]
