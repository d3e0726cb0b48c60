"""Lines without a sentence that the rules keep and the model doubts: titles of other articles, names at the very end."""

import pytest

from newsreader.model import Label
from newsreader.text import label_text

_FIRST = (
    "Міська рада Глибочка у вівторок ухвалила рішення закрити старий міст через річку Вовчу на ремонт. "
    "За словами голови громади Ореста Пащука, роботи почнуться першого березня і триватимуть до осені."
)
_SECOND = (
    "Пішоходи зможуть переходити річку тимчасовою кладкою, яку вже замовили на місцевому заводі. "
    "Автобуси поки що курсуватимуть через сусіднє село, тому дорога до станції стане довшою на вісім кілометрів."
)
_THIRD = (
    "На ремонт мосту в бюджеті передбачили чотири мільйони гривень. Ще два мільйони обіцяє область. "
    "Пащук каже, що опори міста не міняли з 1964 року."
)
_DATED = "Глибоцький вісник\n12 лютого 2026, 14:20"
_HEADLINE = "У Глибочку закривають міст через Вовчу"
_TEASER = "Фінляндія хоче купити старий міст у Швеції"


def _labels(*lines: str) -> dict[str, Label]:
    return {one.block.text: one.label for one in label_text("a.txt", "\n\n".join(lines)).blocks}


def test_the_title_of_another_article_between_paragraphs_goes() -> None:
    labels = _labels(_HEADLINE, _DATED, _FIRST, _SECOND, _TEASER, _THIRD)
    assert labels[_TEASER] is Label.RELATED
    assert labels[_HEADLINE] is Label.HEADLINE
    assert labels[_SECOND] is labels[_THIRD] is Label.BODY


@pytest.mark.parametrize(
    "heading", ["Скільки коштує ремонт", "Що буде з автобусами", "Гроші на ремонт мосту дасть область"]
)
def test_a_subheading_stays(heading: str) -> None:
    assert _labels(_HEADLINE, _DATED, _FIRST, _SECOND, heading, _THIRD)[heading] is Label.HEADING


@pytest.mark.parametrize("title", [_TEASER, "Гроші на ремонт мосту дасть область"])
def test_without_a_line_of_a_site_every_title_stays(title: str) -> None:
    assert _labels(_HEADLINE, _FIRST, _SECOND, title, _THIRD)[title] is Label.HEADING


def test_a_name_alone_below_the_last_paragraph_is_the_authors() -> None:
    labels = _labels(_HEADLINE, _FIRST, _SECOND, _THIRD, "Роман Сивокінь")
    assert labels["Роман Сивокінь"] is Label.BYLINE


@pytest.mark.parametrize("last", ["Опор у мосту після ремонту залишиться 7", "Чекаємо весни."])
def test_a_mark_and_a_sentence_at_the_end_stay(last: str) -> None:
    assert _labels(_HEADLINE, _FIRST, _SECOND, _THIRD, last)[last].is_content
