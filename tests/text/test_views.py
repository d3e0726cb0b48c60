from hypothesis import given
from hypothesis import strategies as st

from newsreader.model import Article
from newsreader.text import label_text
from newsreader.text.views import OPENING_LENGTH, cleaned_text, opening, reading_minutes

LEAD = "У Левадному відкрили гарбузовий ярмарок, на який приїхали дванадцять тисяч гостей з усієї області."
NEXT = "Найважчий гарбуз ярмарку важить двісті чотирнадцять кілограмів, і виростив його учитель фізики."


def test_cleaned_text_is_paragraphs() -> None:
    article = label_text(
        "x", f"Ярмарок зібрав гостей\n\nРеклама\n\n{LEAD}\n \u200b\n{NEXT[:40]}\x1b[31m{NEXT[40:]}"
    )

    assert cleaned_text(article) == f"Ярмарок зібрав гостей\n\n{LEAD}\n\n{NEXT[:40]}[31m{NEXT[40:]}"


def test_the_opening_is_the_lead_cut_at_a_word() -> None:
    cut = opening(label_text("x", f"Ярмарок зібрав гостей\n\n{LEAD}"))

    assert cut.endswith("…")
    assert LEAD.startswith(cut[:-1])
    assert LEAD[len(cut) - 1] in " ,."


@given(st.text())
def test_any_article_has_views(text: str) -> None:
    article = label_text("x", text)

    assert len(opening(article)) <= OPENING_LENGTH + 1
    assert reading_minutes(article) >= 1
    assert "\n\n\n" not in cleaned_text(article)


def test_reading_takes_a_minute_for_two_hundred_words() -> None:
    assert reading_minutes(label_text("x", "слово " * 1000)) == 5
    assert reading_minutes(Article("x", "")) == 1
