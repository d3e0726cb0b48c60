"""Fingerprints are the same everywhere and always: an index that another machine made must not be misread."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.plain import fold
from newsreader.text.versions.fingerprints import fingerprint, near_fingerprint, story

TEXTS = st.text(max_size=40)


def test_a_fingerprint_is_the_same_on_every_machine() -> None:
    assert fingerprint("реклама") == 106744496289092
    assert near_fingerprint("переглядів: 1 234") == 219905739323287


@given(st.text(alphabet=st.characters(codec=None), max_size=200))
def test_any_text_has_fingerprints(text: str) -> None:
    assert 0 <= fingerprint(text) < 1 << 48
    assert 0 <= near_fingerprint(text) < 1 << 48


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Переглядів: 15", "Переглядів: 1 234"),
        ("Оновлено 5 березня 2026, 10:15", "Оновлено 17 квітня 2025, 9:05"),
        ("Updated Monday 3 March 2026", "Updated Friday 21 November 2025"),
        ("Коментарі (5)", "Коментарі (128)"),
        ("Stand: 17.06.2025 18:24 Uhr", "Stand: 1.2.2026 7:05 Uhr"),
    ],
)
def test_numbers_and_dates_make_no_difference(one: str, other: str) -> None:
    assert near_fingerprint(fold(one)) == near_fingerprint(fold(other)) != 0
    assert fingerprint(fold(one)) != fingerprint(fold(other))


def test_words_make_a_difference() -> None:
    assert near_fingerprint("переглядів: 15") != near_fingerprint("коментарів: 15")


def test_a_line_without_a_number_is_only_like_itself() -> None:
    assert near_fingerprint("у понеділок") == 0


@given(st.lists(TEXTS, min_size=1, max_size=8), st.randoms())
def test_a_story_does_not_depend_on_the_order_of_its_paragraphs(texts: list[str], chosen: object) -> None:
    shuffled = list(texts)
    chosen.shuffle(shuffled)  # type: ignore[attr-defined]

    assert story(shuffled + texts) == story(texts)


def test_a_version_with_more_at_the_end_of_its_paragraphs_is_the_same_story() -> None:
    paragraphs = [f"{word} " * 60 for word in ("міст", "ріка", "гребля", "порт")]

    assert story(f"{paragraph} Оновлено." for paragraph in paragraphs) == story(paragraphs)


def test_versions_that_share_most_paragraphs_are_mostly_one_story() -> None:
    """Seven of eight shared: about seven in eight pairs agree."""
    same = 0
    for number in range(200):
        shared = [f"{number} {paragraph}" for paragraph in range(7)]
        same += story([*shared, "перша версія"]) == story([*shared, "друга версія"])

    assert same > 150
