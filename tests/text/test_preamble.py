import pytest

from newsreader.text.blocks import split_blocks
from newsreader.text.labels import label_blocks

HEADLINE = "Ярмарок гарбузів у Левадному зібрав дванадцять тисяч гостей"
LEAD = "Гарбузовий ярмарок у Левадному зібрав цього року дванадцять тисяч гостей, повідомила голова громади."


def labels(*lines: str) -> list[str]:
    return [str(found.label) for found in label_blocks(split_blocks("\n\n".join(lines)))]


def test_the_paper_s_name_is_not_the_headline() -> None:
    assert labels("Вечірній Степовий Вісник", HEADLINE, LEAD) == ["source", "headline", "body"]


@pytest.mark.parametrize("name", ["Мирослава Гай", "Юстина Коломієць, урбаністка", "Jan-Erik Holm"])
def test_a_name_below_the_headline_is_the_author_s(name: str) -> None:
    assert labels(HEADLINE, name, LEAD) == ["headline", "byline", "body"]


@pytest.mark.parametrize("line", ["Що сталося", "Хто винен?", "Передісторія", "Як це було"])
def test_a_subheading_below_the_headline_stays(line: str) -> None:
    assert labels(HEADLINE, line, LEAD)[1] in {"body", "heading"}


def test_the_headline_with_the_site_s_name_is_a_copy() -> None:
    assert labels(f"{HEADLINE} | Степовий вісник", HEADLINE, LEAD) == ["headline", "duplicate", "body"]
