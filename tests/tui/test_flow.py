"""The text as it flows: finding, sentences, places that outlive blocks."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model import Article
from newsreader.text import label_text
from newsreader.tui.flow import Flow, Passage, searching, sentences
from newsreader.tui.line import TOP, Anchor, Run, Source, runs_width
from newsreader.tui.marking import Light, lit
from newsreader.tui.places_in_text import anchor_at, offset_of

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


def spans(wanted: str, text: str) -> list[str]:
    words = searching(wanted)
    assert words is not None
    return [text[start:end] for start, end in words(text)]


@pytest.mark.parametrize(
    ("wanted", "text", "found"),
    [
        ("харків", "Харків, у ХАРКІВСЬКІЙ області", ["Харків", "ХАРКІВ"]),
        ("об'єкт", "об’єкт і обʼєкт", ["об’єкт", "обʼєкт"]),
        ('"пліч-о-пліч"', "«пліч–о–пліч»", ["«пліч–о–пліч»"]),
        ("два слова", "два\n слова", ["два\n слова"]),
        ("елка", "Ёлка", ["Ёлка"]),
        (".*(", "a.*(b", [".*("]),
    ],
)
def test_what_is_typed_is_found_as_people_write_it(wanted: str, text: str, found: list[str]) -> None:
    assert spans(wanted, text) == found


def test_nothing_typed_finds_nothing() -> None:
    assert searching("  ") is None


@given(st.text(max_size=40), st.text(max_size=200))
def test_any_text_can_be_looked_for_in_any_text(wanted: str, text: str) -> None:
    words = searching(wanted)

    assert words is None or all(0 <= start < end <= len(text) for start, end in words(text))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Це перше. Це друге! А це третє?", ["Це перше.", "Це друге!", "А це третє?"]),
        ("Каже А. Б. Петренко з вул. Сумської.", ["Каже А. Б. Петренко з вул. Сумської."]),
        ("У 2026 р. Україна мала 5 млн. Далі.", ["У 2026 р. Україна мала 5 млн. Далі."]),
        ("«Ми йдемо!» Він пішов.", ["«Ми йдемо!»", "Він пішов."]),
        ("Prof. J. Nowak powiedział: tak. Koniec.", ["Prof. J. Nowak powiedział: tak.", "Koniec."]),
        ("без кінця", ["без кінця"]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == parts


@given(st.text(max_size=300))
def test_sentences_hold_every_character_but_the_spaces_between(text: str) -> None:
    assert "".join("".join(text[a:b].split()) for a, b in sentences(text)) == "".join(text.split())


def article(path: Path) -> Article:
    return label_text(str(path), path.read_text("utf-8"))


def test_a_passage_over_several_paragraphs_is_copied_as_paragraphs() -> None:
    flow = Flow(article(SEEDS[0]), raw=False, removed=False)
    first, *_, last = flow.sentences
    whole = flow.text(Passage(first.start, last.end))

    assert whole == [text for text in flow.texts.values() if text]
    assert flow.sentence_at(last.start) == len(flow.sentences) - 1
    assert flow.text(last) == [flow.texts[last.start.block][last.start.offset : last.end.offset]]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
def test_a_place_is_found_again_by_its_offset(path: Path) -> None:
    opened = article(path)
    for number, block in enumerate(opened.blocks):
        for offset in (0, len(block.block.text) // 2):
            assert anchor_at(opened, offset_of(opened, Anchor(number, offset))) == Anchor(number, offset)


def test_a_place_survives_another_cutting_into_blocks() -> None:
    opened = article(SEEDS[0])
    number = len(opened.blocks) - 2
    offset = offset_of(opened, Anchor(number, 5))
    merged = Article(opened.path, opened.original, opened.blocks[:1] + opened.blocks[3:])

    assert anchor_at(merged, offset) == Anchor(number - 2, 5)
    assert anchor_at(Article("x", ""), 7) == TOP
    assert offset_of(opened, Anchor(10_000, 3)) == 0


def test_lights_cut_runs_and_lose_nothing() -> None:
    runs = [Run("  "), Run("Харків сьогодні", "body", Source(3, 10)), Run("|", "rule")]
    lights = {3: [Light(0, 13), Light(12, 16), Light(13, 15, "here"), Light(90, 99)]}
    drawn = lit(runs, lambda source: lights.get(source.block, ()))

    assert [(run.text, run.role) for run in drawn] == [
        ("  ", "body"),
        ("Ха", "body|hit"),
        ("р", "body|hit"),
        ("кі", "body|here"),
        ("в", "body|hit"),
        (" сьогодні", "body"),
        ("|", "rule"),
    ]
    assert runs_width(drawn) == runs_width(runs)
    assert drawn[3].source == Source(3, 13)
