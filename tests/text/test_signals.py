import math

from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.blocks import split_blocks
from newsreader.text.labels import apply_rules
from newsreader.text.signals import NAMES, Signals

PROSE = "Гарбузовий ярмарок у Левадному зібрав цього року дванадцять тисяч гостей, повідомила голова громади."


def rows(text: str) -> list[dict[str, float]]:
    page, verdicts = apply_rules(split_blocks(text))
    signals = Signals(page, verdicts)
    return [dict(zip(NAMES, signals.row(traits.place), strict=True)) for traits in page]


@given(
    st.lists(st.one_of(st.text(min_size=1, max_size=20), st.sampled_from([PROSE, "Коментарі", "Меню"]))).map(
        "\n".join
    )
)
def test_every_block_has_a_finite_number_in_every_column(text: str) -> None:
    if split_blocks(text):
        assert all(math.isfinite(value) for row in rows(text) for value in row.values())


def test_a_row_knows_its_neighbours_and_its_place() -> None:
    above, prose, below = rows(f"Ярмарок у Левадному зібрав гостей\n\n{PROSE}\n\nКоментарі")

    assert (above["in window"], prose["in window"], below["in window"]) == (0, 1, 0)
    assert above["below amount"] == prose["amount"] == below["above amount"]
    assert above["above amount"] == -1
    assert below["since prose"] == 1


def test_a_language_without_known_function_words_is_not_held_against_the_page() -> None:
    text = "\n\n".join(["大阪で市場が開かれ、多くの人が訪れたと市長が発表した。"] * 2 + ["市場"])

    assert [row["function"] for row in rows(text)] == [0.32, 0.32, 0.12]
