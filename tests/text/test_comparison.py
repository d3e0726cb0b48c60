"""What a version added, dropped or reworded: nothing is lost, nothing is made up, and no text takes long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.lexicon.tokens import forms
from newsreader.text.versions import comparison
from newsreader.text.versions.comparison import Change, Paragraph, compare

SAME, REWORDED, MOVED, ADDED, DROPPED = Change
WORDS = st.sampled_from(
    [
        "місто",
        "міста",
        "і",
        "в",
        "на",
        "суд",
        "рішення",
        "«мир»",
        "—",
        "12",
        "травня.",
        "A",
        "cat",
        "...",
        "ё́",
    ]
)
PARAGRAPHS = st.lists(WORDS, max_size=8).map(" ".join)
TEXTS = st.lists(PARAGRAPHS | st.text(max_size=12), max_size=7)

LEAD = "Міська рада Яснополя у вівторок ухвалила бюджет, на який чекали три місяці."
QUOTE = "«Грошей вистачить на дороги», – сказала голова громади Орися Левада."
END = "Наступне засідання відбудеться після свят."


def told(changes: list[Paragraph]) -> list[tuple[str, str]]:
    return [
        (change.value, "|".join(f"{_SIGNS[p.change]}{p.text}" for p in pieces)) for change, pieces in changes
    ]


_SIGNS = {SAME: "", ADDED: "+", DROPPED: "-"}


def texts_of(changes: list[Paragraph], *kinds: Change) -> list[str]:
    return [
        "".join(p.text for p in c.pieces if p.change in kinds)
        for c in changes
        if c.change in {*kinds, REWORDED, MOVED}
    ]


def test_paragraphs_added_dropped_and_the_same() -> None:
    assert told(compare([LEAD, QUOTE, END], [LEAD, "Опозиція була проти.", QUOTE])) == [
        ("same", LEAD),
        ("added", "+Опозиція була проти."),
        ("same", QUOTE),
        ("dropped", f"-{END}"),
    ]


def test_a_paragraph_that_stands_elsewhere_was_moved() -> None:
    assert told(compare([LEAD, QUOTE, END], [QUOTE, END, LEAD])) == [
        ("same", QUOTE),
        ("same", END),
        ("moved", f"+{LEAD}"),
    ]


def test_words_of_a_reworded_paragraph() -> None:
    changed = "«Грошей вистачить на мости та дороги», – сказала голова громади Левада."
    assert told(compare([LEAD, QUOTE], [LEAD, changed]))[1] == (
        "reworded",
        "«Грошей вистачить на |+мости та |дороги», – сказала голова громади |-Орися |Левада.",
    )


def test_quotation_marks_and_case_are_no_difference() -> None:
    assert [
        c.change
        for c in compare([QUOTE], ['"Грошей вистачить на дороги", - сказала голова Громади Орися Левада.'])
    ] == [SAME]


def test_a_word_alone_between_changes_is_changed_too() -> None:
    (found,) = compare(
        ["Уряд схвалив план відбудови мостів і доріг у трьох областях країни на два роки."],
        ["Уряд схвалив план відбудови шкіл і лікарень у трьох областях країни на два роки."],
    )
    assert [(p.change, p.text) for p in found.pieces] == [
        (SAME, "Уряд схвалив план відбудови "),
        (DROPPED, "мостів і доріг "),
        (ADDED, "шкіл і лікарень "),
        (SAME, "у трьох областях країни на два роки."),
    ]


def test_every_paragraph_edited_is_every_paragraph_reworded() -> None:
    base = [
        f"Розділ {n} розповідає про подію {n * 7} у місті {n * 3}, де мешканці зібралися ввечері."
        for n in range(2000)
    ]
    other = [text.replace("ввечері", "уранці").replace("мешканці", "люди") for text in base]

    assert {c.change for c in compare(base, other)} == {REWORDED}


def test_nothing_of_nothing() -> None:
    assert compare([], []) == []
    assert told(compare([], [END])) == [("added", f"+{END}")]
    assert told(compare(["***"], ["***", "—"])) == [("same", "***"), ("added", "+—")]


@given(TEXTS, TEXTS)
def test_both_texts_are_all_there(base: list[str], other: list[str]) -> None:
    changes = compare(base, other)

    assert texts_of(changes, SAME, ADDED) == other
    assert len(changes) - sum(c.change is ADDED for c in changes) == len(base)
    moved = [forms(c.pieces[0].text) for c in changes if c.change is MOVED]
    changes = [c for c in changes if c.change is not MOVED]
    kept = [
        " ".join(p.text for p in c.pieces if p.change is not ADDED) for c in changes if c.change is not ADDED
    ]
    assert list(map(forms, kept)) == [words for words in map(forms, base) if words not in moved]


@given(TEXTS)
def test_a_text_is_itself(text: list[str]) -> None:
    assert [c.change for c in compare(text, text)] == [SAME] * len(text)


@given(TEXTS, TEXTS, st.integers(0, 60), st.integers(0, 30))
def test_whatever_it_may_cost(base: list[str], other: list[str], steps: int, pairs: int) -> None:
    """Where there is no time for more, what is left is dropped and added; never half of it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(comparison, "_STEPS", steps)
        patch.setattr(comparison, "_PAIRS", pairs)

        assert texts_of(compare(base, other), SAME, ADDED) == other


@pytest.mark.parametrize(
    ("base", "other"),
    [
        (["а"] * 20_000, ["б"] * 20_000),
        (["а", "б"] * 10_000, ["б", "а"] * 10_000),
        ([f"а {n}" for n in range(20_000)], [f"б {n}" for n in range(20_000)]),
        ([f"а {n}" for n in range(20_000)], [f"а {n}" for n in range(20_000, 0, -1)]),
        (["а б " * 50_000], ["б а " * 50_000]),
        ([f"{'а б ' * 300}{n}" for n in range(200)], [f"{'б а ' * 300}{n}" for n in range(200)]),
    ],
)
def test_hostile_texts_are_compared_too(base: list[str], other: list[str]) -> None:
    """Twenty thousand paragraphs, or one of a hundred thousand words: a second or two, not an hour."""
    changes = compare(base, other)

    assert texts_of(changes, SAME, ADDED) == other
