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


@pytest.mark.parametrize("line", ["Хокей", "Гаджети Огляди", "2 хв"])
def test_a_word_or_two_beside_the_date_is_a_rubric(line: str) -> None:
    assert labels(HEADLINE, "30 січня 2025, 12:00", line, LEAD)[2] == "nav"


def test_a_name_above_the_date_or_behind_the_text_is_the_author_s() -> None:
    """Of «Що сталося» below the date nobody can say that it is no subheading."""
    found = labels("Назар Бійчук", "30 січня 2025, 12:00", HEADLINE, "Що сталося", LEAD, "Назар Бійчук")

    assert found[:3] == ["byline", "dateline", "headline"]
    assert found[3] in {"body", "heading"}
    assert found[4:] == ["body", "byline"]


def test_a_lone_name_at_the_end_is_the_author_s_where_a_site_speaks() -> None:
    assert labels(HEADLINE, "30 січня 2025, 12:00", LEAD, "С. Гринюк")[3] == "byline"
    assert labels(HEADLINE, LEAD, "Софія Гринюк")[2] != "byline"
    assert "byline" not in labels(HEADLINE, "30 січня 2025, 12:00", LEAD, "Софія Гринюк", "Іван Коваль")


def test_the_headline_stands_above_the_date_and_not_under_the_picture() -> None:
    """What shares most words with the text may be the caption."""
    found = labels(
        "Перейти до основного матеріалу",
        "Гарбузи на вагу",
        "30 січня 2025, 12:00",
        "Поділитися",
        "Гарбузовий ярмарок у Левадному зібрав цього року гостей, 30 січня 2025 року",
        LEAD,
    )

    assert found[1] == "headline"
    assert found[4] != "headline"


def test_a_headline_may_open_like_a_cue() -> None:
    assert labels("Читайте також мою бабусю: як знайшли щоденник 1943 року", LEAD)[0] == "headline"


def test_a_table_above_the_first_sentence_is_no_menu() -> None:
    rows = [
        f"{name} | 14{at},2 ({at}0)"
        for at, name in enumerate(["Історія", "Логопедія", "Музика", "Хімія"] * 2)
    ]

    found = labels("Скільки балів треба було на вступ", *rows, LEAD)

    assert found[0] == "headline"
    assert set(found[1:]) == {"body"}
