"""Which short lines that are kept are subheadings."""

import pytest

from newsreader.model import Label
from newsreader.text import label_text

HEADLINE = "У Полтаві відкрили міст через Ворсклу"
LEAD = (
    "У Полтаві відкрили новий міст через Ворсклу, який будували три роки. Міський голова розповів, що рух ним "
    "почнеться вже в понеділок, а старий міст розберуть до кінця літа."
)
MORE = "Підрядник обіцяє доглядати за мостом ще десять років. Проїзд залишиться безплатним для всіх мешканців міста."
LAST = "Раніше міст кілька разів закривали на ремонт, і мешканці лівого берега добиралися через сусіднє село."


def label_of(line: str, *parts: str) -> Label:
    blocks = label_text("page.txt", "\n\n".join(parts)).blocks
    (found,) = (found for found in blocks if found.block.text == line)
    return found.label


@pytest.mark.parametrize("line", ["Що далі?", "1. Рух відкриють у понеділок", "Що кажуть мешканці"])
def test_a_line_above_a_paragraph_is_a_subheading(line: str) -> None:
    assert label_of(line, HEADLINE, LEAD, line, MORE, LAST) is Label.HEADING


@pytest.mark.parametrize("line", ["– Так!", "1) тролейбуси;", "Дякую, що ви з нами."])
def test_lines_of_talks_and_lists_are_none(line: str) -> None:
    assert label_of(line, HEADLINE, LEAD, line, MORE, LAST) is not Label.HEADING


def test_what_was_renamed_says_so() -> None:
    line = "Що далі?"
    blocks = label_text("page.txt", f"{HEADLINE}\n\n{LEAD}\n\n{line}\n\n{MORE}\n\n{LAST}").blocks

    assert [found.reason for found in blocks if found.block.text == line] == [
        "named by its words and its place: short, but nothing speaks against it"
    ]
