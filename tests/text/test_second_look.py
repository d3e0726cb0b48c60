import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.blocks.splitting import split_blocks
from newsreader.text.judging.second_look import NAMES, SecondLook
from newsreader.text.judging.signals import Signals
from newsreader.text.judging.trees import AGAIN, columns
from newsreader.text.labels import apply_rules

PROSE = "Гарбузовий ярмарок у Левадному зібрав цього року дванадцять тисяч гостей, повідомила голова громади."


def looked(text: str, likely: list[float]) -> list[dict[str, float]]:
    signals = Signals(*apply_rules(split_blocks(text)))
    rows = signals.rows
    look = SecondLook(rows, likely)
    return [dict(zip(NAMES, look.row(at), strict=True)) for at in range(len(rows))]


def test_the_model_gets_the_columns_that_it_was_trained_on() -> None:
    assert columns(AGAIN) == NAMES


@given(st.data())
def test_every_block_has_a_finite_number_in_every_column(data: st.DataObject) -> None:
    text = "\n".join(
        data.draw(st.lists(st.sampled_from([PROSE, "Коментарі", "Меню", "3 травня"]), min_size=1))
    )
    many = len(split_blocks(text))
    likely = data.draw(st.lists(st.floats(0, 1), min_size=many, max_size=many))

    assert all(math.isfinite(value) for row in looked(text, likely) for value in row.values())


def test_a_line_knows_how_likely_those_around_it_are() -> None:
    first, menu, last = looked(f"{PROSE}\nМеню\n{PROSE} Ще.", [0.9, 0.2, 0.8])

    assert (menu["likely"], menu["likely 1 above"], menu["likely 1 below"]) == (0.2, 0.9, 0.8)
    assert (first["likely 1 above"], last["likely 2 below"]) == (-1, -1)
    assert (menu["since likely"], menu["until likely"], menu["gap between likely"]) == (1, 1, 2)
    assert (first["likeliest below"], menu["likeliest above"], last["likeliest below"]) == (0.8, 0.9, 0)
    assert menu["likely within 3 above"] == pytest.approx(0.9)
    assert menu["blocks in run"] == 1


def test_lines_of_one_shape_share_their_fate() -> None:
    prose, *menu = looked(f"{PROSE}\nЗозуля\nКалина\nБереза", [0.9, 0.3, 0.1, 0.1])

    assert [row["share of its shape"] for row in menu] == [0.75] * 3
    assert menu[0]["likely of its shape"] == pytest.approx(0.1)
    assert prose["likely of its shape"] == -1
