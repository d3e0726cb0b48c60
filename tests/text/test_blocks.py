import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsreader.text.blocks.splitting import split_blocks

LINES = st.lists(
    st.sampled_from(
        [
            "",
            " ",
            "\t",
            "Слово",
            " date 2026-03-06 Лід статті, де є підмет і присудок. Фото: Агенція",
            "Понеділок, 16 листопада 2020, 15:26 Президент сказав",
            "Кінець речення.Читайте також: Інша назваПродовження тексту",
            "читайте також:",
            "the word,",
            "continues here",
            "\u2028",
            "\x1c",
            "• пункт",
        ]
    )
)


def texts(text: str) -> list[str]:
    return [block.text.strip() for block in split_blocks(text)]


@given(st.one_of(st.text(), LINES.map("\n".join)))
@example("\r\n \x1c\x1d a\x85b\u2029")
def test_blocks_tile_the_text_up_to_white_space(text: str) -> None:
    blocks = split_blocks(text)
    gaps, end = [], 0
    for block in blocks:
        gaps.append(text[end : block.span.start])
        end = block.span.end
    gaps.append(text[end:])

    assert all(text[block.span.start : block.span.end] == block.text for block in blocks)
    assert all(block.text.strip() for block in blocks)
    assert not "".join(gaps).strip()


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        (" date 2026-03 Назва статті", ["date 2026-03", "Назва статті"]),
        ("Міст уночі. Фото: Ян Кіт", ["Міст уночі.", "Фото: Ян Кіт"]),
        ("Міст уночі. Фото: Ян / Reuters", ["Міст уночі.", "Фото: Ян / Reuters"]),
        (
            "Понеділок, 16 листопада 2020, 15:26 Міст закрили",
            ["Понеділок, 16 листопада 2020, 15:26", "Міст закрили"],
        ),
        (
            "Так сказав він.Читайте також: Як жити біля моря і не сумуватиМіст відкриють.",
            ["Так сказав він.", "Читайте також: Як жити біля моря і не сумувати", "Міст відкриють."],
        ),
        (
            "So he said. READ MORE: Ten bridges that fell. The bridge opens.",
            ["So he said.", "READ MORE: Ten bridges that fell.", "The bridge opens."],
        ),
    ],
)
def test_a_line_that_mixes_kinds_is_cut(line: str, pieces: list[str]) -> None:
    assert texts(line) == pieces


@pytest.mark.parametrize(
    "line",
    [
        "24 лютого 2022 року о 5:00 Росія напала.",
        "6 березня 2026 року президент підписав закон.",
        "Він радить: Читайте також книжки про мости, бо вони вчать терпіння.",
        "На виставці є фото: двадцять знімків старого міста.",
        "The meeting on 6 March 2026, 14:05 was late.",
        "Дату (date 2026-03-06 у таблиці) виправили.",
    ],
)
def test_prose_stays_whole(line: str) -> None:
    assert texts(line) == [line]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    wrapped = (
        "The council met on a rainy evening to hear what the engineers had\n"
        "found under the bridge, and nobody in the hall expected good news\n"
        "about it, least of all the mayor, who had promised to reopen it\n"
        "before the summer fair and had already ordered a brass band.\n"
        "\n"
        "The engineers found a family of otters, two anchors, a safe that\n"
        "nobody could open, and no cracks at all."
    )

    assert len(split_blocks(wrapped)) == 2


def test_sentences_of_one_length_are_no_wrapped_paragraph() -> None:
    text = "\n".join(
        f"Рядок номер {at} має стільки ж слів, скільки й усі інші рядки." for at in range(10, 30)
    )

    assert len(split_blocks(text)) == 20


def test_short_lines_of_a_list_stay_apart() -> None:
    assert len(split_blocks("Треба взяти:\nцукор\nсіль\nборошно\nводу")) == 5


def test_a_link_on_its_own_line_does_not_break_the_sentence() -> None:
    text = "Feuerwehrleute kamen schnell zur\nMetallfabrik\n, die in Flammen stand und laut knallte."

    assert texts(text) == [text]


def test_a_line_that_stops_at_a_linking_word_goes_on() -> None:
    text = "The prize of the year went to\nAnna Reed\nand\nOtto Lamm for their work on bridges that sing in the wind.\nThe jury sat for a week."

    assert len(split_blocks(text)) == 2


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("12:43 Гарбузи дозріли\n\nЛид.", ["12:43 ", "Гарбузи дозріли", "Лид."]),
        ("Лид.\n\n12:43 Гарбузи дозріли", ["Лид.", "12:43 Гарбузи дозріли"]),
        ("12:43 Гарбузи дозріли.", ["12:43 Гарбузи дозріли."]),
        (
            "Оновлено: 12.02.2025, 14:07 Гарбузи дозріли, повідомили в громаді.",
            ["Оновлено: 12.02.2025, 14:07 ", "Гарбузи дозріли, повідомили в громаді."],
        ),
        (
            "Гарбузи дозріли. Фото: УНІАН Збирати їх почнуть за тиждень, повідомили в громаді села Левадне на Полтавщині.",
            [
                "Гарбузи дозріли. ",
                "Фото: УНІАН ",
                "Збирати їх почнуть за тиждень, повідомили в громаді села Левадне на Полтавщині.",
            ],
        ),
        ("Гарбузи дозріли. Фото з відкритих джерел", ["Гарбузи дозріли. ", "Фото з відкритих джерел"]),
        ("Гарбузи дозріли. Фото з поля показав фермер.", ["Гарбузи дозріли. Фото з поля показав фермер."]),
    ],
)
def test_dates_and_credits_are_cut_off(text: str, pieces: list[str]) -> None:
    assert [block.text for block in split_blocks(text)] == pieces
