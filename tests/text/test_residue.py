"""What kind of residue a dropped block is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model import Label
from newsreader.text.blocks.features import measure
from newsreader.text.blocks.shapes import Verdict
from newsreader.text.blocks.splitting import split_blocks
from newsreader.text.judging.residue import RESIDUE

LEAD = (
    "У Полтаві відкрили новий міст через Ворсклу, який будували три роки. Міський голова розповів, що рух ним "
    "почнеться вже в понеділок, а старий міст розберуть до кінця літа."
)
MORE = "Підрядник обіцяє доглядати за мостом ще десять років. Проїзд залишиться безплатним для всіх мешканців міста."
KEPT = Verdict(Label.BODY, "prose", 0.9)


def page(above: str, below: str) -> str:
    return "\n\n".join(part for part in ("У Полтаві відкрили міст", above, LEAD, MORE, below) if part)


def named(text: str, line: str, called: Label) -> Verdict:
    """What the model makes of a line that was dropped under another name."""
    blocks = measure(split_blocks(text))
    dropped = Verdict(called, "a short line", 0.8)
    verdicts = [dropped if traits.text == line else KEPT for traits in blocks]
    (place,) = (traits.place for traits in blocks if traits.text == line)
    found = RESIDUE.named(blocks, verdicts)
    assert [verdict for verdict in found if verdict is not found[place]] == [KEPT] * (len(blocks) - 1)
    assert found[place].confidence == dropped.confidence
    return found[place]


@pytest.mark.parametrize(
    ("above", "below", "called", "label"),
    [
        ("", "Підписуйтесь на наш канал у Telegram, щоб не пропустити новини", Label.RELATED, Label.ADVERT),
        ("Тетяна Гречко", "", Label.NAV, Label.BYLINE),
        ("", "Фото: Тетяна Гречко / УНІАН", Label.RELATED, Label.CREDIT),
        ("14 квітня 2024, 10:45", "", Label.NAV, Label.DATELINE),
        ("Головна Новини Політика Спорт Погода", "", Label.RELATED, Label.NAV),
    ],
)
def test_a_dropped_line_is_called_what_its_words_and_its_place_say(
    above: str, below: str, called: Label, label: Label
) -> None:
    found = named(page(above, below), above or below, called)

    assert found.label is label
    assert found.reason == "named by its words and its place: a short line"


def test_a_right_name_keeps_its_reason() -> None:
    line = "14 квітня 2024, 10:45"

    assert named(page(line, ""), line, Label.DATELINE).reason == "a short line"


def test_an_author_is_somebody() -> None:
    line = "Автор: редакція"

    assert named(page(line, ""), line, Label.NAV).label is not Label.BYLINE


def test_figures_without_a_word_are_no_date_by_their_place() -> None:
    line = "1 / 5"

    assert named(page(line, ""), line, Label.NAV).label is Label.NAV


@given(
    st.lists(
        st.sampled_from([LEAD, MORE, "Головна", "© 2024", "Читайте також", "1", "—", "字字"]), max_size=12
    )
)
def test_nothing_is_dropped_or_kept_by_it(lines: list[str]) -> None:
    blocks = measure(split_blocks("\n\n".join(lines)))
    kinds = [
        KEPT,
        *(Verdict(kind, "a reason", 0.8) for kind in RESIDUE.kinds),
        Verdict(Label.DUPLICATE, "a copy", 0.9),
    ]
    verdicts = [kinds[traits.place % len(kinds)] for traits in blocks]

    found = RESIDUE.named(blocks, verdicts)

    for before, after in zip(verdicts, found, strict=True):
        assert after.label.is_content == before.label.is_content
        assert after == before or {before.label, after.label} < {*RESIDUE.kinds}
