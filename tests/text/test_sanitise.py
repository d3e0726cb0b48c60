import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.sanitise import paragraph, safe_text, visible_text

EVERY_CHARACTER = "".join(map(chr, range(0x110000)))
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize("sanitise", [safe_text, visible_text, paragraph])
def test_no_code_point_can_act_or_hide(sanitise: type[str]) -> None:
    """All 1,114,112 of them: the promise that nothing in an article reaches the terminal's parser."""
    out = set(sanitise(EVERY_CHARACTER))

    assert {char for char in out if unicodedata.category(char) in ("Cc", "Cs")} <= {"\n"}
    assert out.isdisjoint(BIDI)
    assert not any(0xE0000 <= ord(char) <= 0xE0FFF for char in out)
    assert out.isdisjoint("\u200b\u200c\u200d\u2060\ufeff\u00ad\ufe0f\u2028\u2029")


@pytest.mark.parametrize("sanitise", [safe_text, visible_text])
def test_what_is_told_at_a_glance_is_what_a_close_look_tells(sanitise: type[str]) -> None:
    """Beside a character that must go each other one is looked at closely."""
    gone = sanitise("\ufe0f")

    assert gone == ""
    for char in EVERY_CHARACTER[:0x3000]:
        assert sanitise(char) == sanitise(char + "\ufe0f")


def test_everything_printable_passes() -> None:
    text = "Ґанок, №7 – «ok» … Łódź ß 日本 🙂 e\u0301 \u00a0"

    assert safe_text(text) == text


def test_line_ends_are_one_kind_and_tabs_are_spaces() -> None:
    assert safe_text("a\r\nb\rc\u2028d\x85e\vf\tg") == "a\nb\nc\nd\ne\nf g"


@pytest.mark.parametrize(
    ("hostile", "clean", "shown"),
    [
        ("\x1b]52;c;aGk=\x07", "]52;c;aGk=", "␛]52;c;aGk=␇"),
        ("\x9b31mred", "31mred", "⟨9B⟩31mred"),
        ("txt\u202egpj.exe", "txtgpj.exe", "txt⟨RLO⟩gpj.exe"),
        ("сло\u00adво", "слово", "сло⟨SHY⟩во"),
        ("a\ud800b", "a\ufffdb", "a\ufffdb"),
        ("a\U000e0041b", "ab", "a⟨U+E0041⟩b"),
        ("\x7f\x00", "", "␡␀"),
        ("❤\ufe0f", "❤", "❤"),
        ("👍\U0001f3fd так", "👍 так", "👍 так"),
    ],
)
def test_hidden_things_are_dropped_or_shown(hostile: str, clean: str, shown: str) -> None:
    assert safe_text(hostile) == clean
    assert visible_text(hostile) == shown


@given(st.text())
def test_sanitising_twice_is_sanitising_once(text: str) -> None:
    assert safe_text(safe_text(text)) == safe_text(text)
    assert visible_text(visible_text(text)) == visible_text(text)


@given(st.text())
def test_a_paragraph_has_single_spaces_only(text: str) -> None:
    assert paragraph(text) == " ".join(paragraph(text).split())


def test_marks_are_not_piled_up_without_end() -> None:
    """A letter with 200,000 accents takes one cell: nothing broke the line, and all of it reached the terminal."""
    piled = "а" + "\u0301" * 200_000 + "б" + "\u0489\u20dd" * 40 + "в"

    assert safe_text(piled) == "а" + "\u0301" * 30 + "б" + "\u0489\u20dd" * 15 + "в"
    assert visible_text(piled) == "а" + "\u0301" * 30 + "⟨×199970⟩б" + "\u0489\u20dd" * 15 + "⟨×50⟩в"


@pytest.mark.parametrize(
    "text", ["за\u0301мок", "и\u0306" * 40, "…" * 40, "—" * 200, "ก็" * 40, "e" + "\u0301" * 30]
)
def test_marks_that_languages_have_stay(text: str) -> None:
    assert safe_text(text) == visible_text(text) == text
