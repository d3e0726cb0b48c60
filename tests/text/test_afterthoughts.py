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
    "heading", ["Скільки коштує ремонт", "Що буде з автобусами", "Хто заплатить за ремонт"]
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


_FERRY = (
    "The ferry to Skerrow stopped on Monday when its only engine, built in 1961, threw a rod in sight of the harbour.",
    "Passengers were taken off by a fishing boat, and the mail was rowed ashore by the postmistress and her son.",
    "The harbour board wants to order a new engine, but the yard that made the old one closed thirty years ago.",
    "Until then the postmistress will row on Mondays and Thursdays, and passengers may come along if they take an oar.",
)


@pytest.mark.parametrize(
    "last",
    [
        "Moira covers boats for the Herald. Follow her on Twitter and write to her with your tips.",
        "Take part in our survey and win a weekend for two at a hotel of your choice in Oban.",
    ],
)
def test_a_text_behind_lines_of_the_site_goes_where_it_is_doubted(last: str) -> None:
    top = ("Ferry to Skerrow stops as engine fails", "12 February 2026")
    labels = _labels(*top, *_FERRY, "Share this story", "Topics", "Ferries", "Skerrow", last)
    assert not labels[last].is_content
    assert labels[_FERRY[-1]] is Label.BODY


def test_a_paragraph_behind_lines_of_the_site_stays_where_it_goes_on() -> None:
    labels = _labels(
        _HEADLINE, _DATED, _FIRST, _SECOND, "Реклама", "Читайте також: Автобуси поїдуть в об'їзд", _THIRD
    )
    assert labels[_THIRD] is Label.BODY
