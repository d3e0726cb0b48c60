"""Notes as values: kept, read back whatever stands there, and found again by the words of their passage."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model import Article, Block, Kept, Kind, Label, LabelledBlock, Span
from newsreader.text.marks.notes import (
    Found,
    Note,
    Place,
    find_passage,
    line_of,
    note_text,
    note_value,
    passage_name,
    read_note,
)


def article(*texts: str) -> Article:
    blocks, at = [], 0
    for text in texts:
        blocks.append(LabelledBlock(Block(Span(at, at + len(text)), text), Label.BODY, ""))
        at += len(text) + 2
    return Article("a.txt", "\n\n".join(texts), tuple(blocks))


TEXT = article("Перший  абзац про місто.", "Другий абзац про людей і їхнє місто.", "Перший абзац про місто.")


@given(st.text(), st.text(), st.text())
def test_what_is_kept_is_what_is_read(text: str, name: str, quote: str) -> None:
    note = Note(note_text(text), name, note_text(quote)[:100], "2026-11-27T15:20:00")

    assert read_note(Kept(Kind.NOTE, name, b"", note_value(note))) == note


@pytest.mark.parametrize(
    "value", ["plain words", "", "[]", "7", "null", "[" * 5000, '{"text": 7}', "\x1b[31mred"]
)
def test_whatever_stands_on_the_shelf_is_a_note(value: str) -> None:
    note = read_note(Kept(Kind.NOTE, "", b"", value))

    assert "\x1b" not in note.text
    assert note.start == 0


@pytest.mark.parametrize(
    ("quote", "start", "found"),
    [
        ("Другий абзац про людей", 26, Found(Place(1, 0), Place(1, 22))),
        ("абзац про місто", 7, Found(Place(0, 7), Place(0, 22))),
        ("абзац про місто", 60, Found(Place(2, 7), Place(2, 22))),
        ("місто.\nДругий абзац", 17, Found(Place(0, 17), Place(1, 12))),
        ("місто.\nDropped meanwhile", 17, Found(Place(0, 17), Place(0, 23))),
        ("нічого такого", 0, None),
        ("", 0, None),
    ],
)
def test_a_passage_is_found_by_its_words_the_nearest_of_several(
    quote: str, start: int, found: Found | None
) -> None:
    note = Note("why", passage_name(start, start + len(quote)), quote)

    assert find_passage(TEXT, note) == found


def test_a_passage_that_was_corrected_further_on_is_found_by_its_beginning() -> None:
    was = "Міська рада ухвалила на сесії рішення про бюджет на наступний рік, сказав міський голова"
    now = article("Вступ.", was.replace("голова", "очільник") + " Іван Петренко.")

    found = find_passage(now, Note("why", passage_name(0, len(was)), was))

    assert found == Found(Place(1, 0), Place(1, len(was)))


def test_the_original_is_searched_as_it_is_shown() -> None:
    found = find_passage(TEXT, Note("why", "0-9", "Перший абзац"), raw=True)

    assert found == Found(Place(0, 0), Place(0, 13))


def test_the_line_of_a_file_is_where_the_passage_begins() -> None:
    source = "Заголовок\n\nПерший\nабзац\n\nДругий абзац\n"

    assert line_of(source, Note("", "", "Другий абзац")) == 6
    assert line_of(source, Note("", "", "Перший абзац")) == 3
    assert line_of(source, Note("", "", "Третій")) is None
    assert line_of(source, Note("")) is None
