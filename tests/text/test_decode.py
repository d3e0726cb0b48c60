import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model import Problem
from newsreader.text.decode import decode

TEXT = "Їжак і ґава: 10 км – «так»\n"


@given(st.binary(max_size=500))
def test_any_bytes_decode(raw: bytes) -> None:
    decoded = decode(raw)

    assert 0 <= decoded.confidence <= 1
    assert decoded.problem or decoded.text


@given(st.text(min_size=1).filter(lambda text: "\0" not in text and "\ufeff" not in text))
def test_utf_8_comes_back_to_the_character(text: str) -> None:
    decoded = decode(text.encode("utf-8", "ignore"))

    assert decoded.problem or decoded.text == text.encode("utf-8", "ignore").decode()


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(mark: bytes, codec: str) -> None:
    assert decode(mark + TEXT.encode(codec))[::2] == (TEXT, 1.0)


def test_damage_stays_local_and_lowers_the_confidence() -> None:
    decoded = decode(TEXT.encode() * 20 + b"\xff" + TEXT.encode())

    assert decoded.text == TEXT * 20 + "\ufffd" + TEXT
    assert decoded.problem is None
    assert 0 < decoded.confidence < 1


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"", Problem.EMPTY),
        (b" \n\t\r\n", Problem.EMPTY),
        (codecs.BOM_UTF8, Problem.EMPTY),
        (b"\x7fELF\x00\x00\x01" * 100, Problem.BINARY),
        (bytes(range(1, 32)) * 9, Problem.BINARY),
        (TEXT.encode("cp1251") * 20, Problem.ENCODING),
    ],
)
def test_what_is_no_text_has_a_reason(raw: bytes, problem: Problem) -> None:
    assert decode(raw).problem is problem


def test_a_few_escape_sequences_are_still_text() -> None:
    assert decode(b"\x1b[31m" * 50 + TEXT.encode()).problem is None


def test_a_stray_nul_costs_nothing_but_itself() -> None:
    decoded = decode(TEXT.encode() * 20 + b"\0" + TEXT.encode())

    assert decoded.problem is None
    assert decoded.text == TEXT * 20 + "\0" + TEXT


def test_text_padded_with_nuls_is_binary() -> None:
    assert decode(TEXT.encode() * 20 + b"\0" + TEXT.encode()[:20] + bytes(40)).problem is Problem.BINARY
