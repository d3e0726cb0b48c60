"""What looks like a line of the site and is the article's own."""

import pytest

from newsreader.text.blocks.splitting import split_blocks
from newsreader.text.labels import label_blocks

TOLD = [
    "Клуб рукоділля у Сосновому відкрили торік, і відтоді він жодного разу не зачинявся на перерву.",
    "Приходять переважно пенсіонери, але останнім часом на заняттях бувають і школярі з батьками.",
    "Заняття безкоштовні, пряжу купує громада, а готові речі клуб передає до обласної лікарні.",
]
APPEAL = "Підписатися на заняття можна через бота; вільні місця з'являються щопонеділка о дев'ятій ранку."


def kept(*lines: str) -> list[str]:
    found = label_blocks(split_blocks("\n\n".join(lines)))
    return [one.block.text for one in found if one.label.is_content]


def test_an_appeal_amid_an_article_without_a_line_of_a_site_is_its_own() -> None:
    lines = ["Клуб рукоділля у Сосновому", TOLD[0], APPEAL, *TOLD[1:]]

    assert kept(*lines) == lines


def test_an_appeal_on_a_page_with_a_date_or_at_the_end_is_the_site_s() -> None:
    call = "Підписуйтесь на наш Telegram-канал, щоб не пропустити головного."

    assert call not in kept("Клуб рукоділля у Сосновому", "12.05.2026, 14:30", TOLD[0], call, *TOLD[1:])
    assert call not in kept("Клуб рукоділля у Сосновому", *TOLD, call)


def test_a_label_that_is_the_whole_line_is_no_appeal() -> None:
    assert "Реклама" not in kept("Клуб рукоділля у Сосновому", TOLD[0], "Реклама", *TOLD[1:])


def test_a_chapter_may_be_called_like_a_list() -> None:
    heading = "Коментарі"
    chapter = (
        "Пенсіонери кажуть, що заняття в клубі замінили їм телевізор, а пряжу вони тепер бачать уві сні."
    )
    lines = ["Клуб рукоділля у Сосновому", *TOLD, heading, chapter]

    assert kept(*lines) == lines
    assert heading not in kept(*lines[:1], "12.05.2026, 14:30", *lines[1:])


def test_a_call_without_its_title_heads_a_paragraph() -> None:
    lines = [
        "Клуб рукоділля у Сосновому",
        *TOLD,
        "Важливо",
        "Голку й ножиці треба мати свої, клуб їх не видає.",
    ]

    assert kept(*lines) == lines


def test_a_score_below_the_headline_is_no_rubric() -> None:
    lines = ["«Колос» програв удома", "Колос — Верес – 1:2", "Голи: Роман, 39 — Морозюк, 21", *TOLD]

    assert kept(lines[0], "Фото: пресслужба клубу", *lines[1:]) == lines


@pytest.mark.parametrize("label", ["Реклама", "ВІДЕО ДНЯ"])
def test_the_label_of_a_box_glued_to_a_paragraph_is_cut_off(label: str) -> None:
    assert kept("Клуб рукоділля у Сосновому", TOLD[0], f"{label}{TOLD[1]}") == [
        "Клуб рукоділля у Сосновому",
        *TOLD[:2],
    ]


def test_a_date_below_a_title_is_not_the_end_of_its_sentence() -> None:
    blocks = split_blocks("Прикордонники не пропустили труну з годинниками\nсубота, 24 жовтень 2026, 13:30")

    assert len(blocks) == 2


def test_a_cue_that_somebody_says_is_not_cut_off() -> None:
    line = "Дослідниця радить уявити, що це каже незнайомець на вулиці: «Читайте також!»."

    assert [block.text for block in split_blocks(line)] == [line]
