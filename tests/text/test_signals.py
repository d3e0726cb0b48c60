import math

from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.blocks.splitting import split_blocks
from newsreader.text.judging.signals import NAMES, Signals
from newsreader.text.labels import apply_rules

PROSE = "Гарбузовий ярмарок у Левадному зібрав цього року дванадцять тисяч гостей, повідомила голова громади."


def rows(text: str) -> list[dict[str, float]]:
    page, verdicts = apply_rules(split_blocks(text))
    signals = Signals(page, verdicts)
    return [dict(zip(NAMES, row, strict=True)) for row in signals.rows]


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


def test_a_row_knows_where_the_page_s_landmarks_stand() -> None:
    text = f"Ярмарок у Левадному зібрав гостей\n3 травня 2021, 12:30\n{PROSE}\n\nЧитайте також:\nКоментарі"
    _, date, prose, related, _ = rows(text)

    assert (date["from headline"], prose["from headline"]) == (1, 2)
    assert prose["words from headline"] == 5 + date["amount"]
    assert (prose["since dateline"], date["until dateline"], related["until dateline"]) == (1, 0, 99)
    assert (prose["until related"], prose["until comment"]) == (1, 2)
    assert (prose["dateline near"], prose["comment on page"]) == (1, 1)


def test_a_page_without_a_headline_has_no_distance_to_it() -> None:
    assert {row["from headline"] for row in rows(f"{PROSE}\n\n{PROSE} Ще.")} == {-500}


def test_scripts_that_do_not_part_words_have_pairs_of_characters_in_common() -> None:
    market = "大阪で市場が開かれ、多くの人が訪れたと市長が発表した。来年も同じ場所で市場が開かれる。"
    mayor = "市長は市場の成功を喜んだと人々に話し、来年も大阪の人が訪れるように市場を開くと述べた。"
    above, below, strange = rows(f"{market}\n\n{mayor}\n\n天気予報")

    assert min(above["coverage"], below["coverage"]) > strange["coverage"] == 0


def test_korean_words_with_and_without_a_particle_have_their_beginning_in_common() -> None:
    news = "시장은 부산에서 열린 축제에 많은 사람들이 방문했다고 발표했으며 내년에도 같은 곳에서 축제를 열겠다고 말했다."
    more = "부산 시민들은 축제가 성공했다고 기뻐했으며 내년에도 많은 시민들이 같은 곳을 다시 방문할 것이라고 말했다고 한다."
    above, _ = rows(f"{news}\n\n{more}")

    assert above["coverage"] > 0.4
