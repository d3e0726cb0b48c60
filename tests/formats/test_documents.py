"""Bytes -> documents: which files are pages, and how they are encoded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.formats import parse_document, read_article
from newsreader.model import Problem
from newsreader.text.views import cleaned_text

TEXT = "Їжак і ґава пішли до лісу по гриби. "
PAGE = f"<html><body><p>{TEXT * 3}</p></body></html>"


@given(st.binary(), st.sampled_from(["x.html", "x.HTM", "x.xhtml", "x.txt", ""]))
def test_any_bytes_are_a_document(raw: bytes, path: str) -> None:
    document = parse_document(path, raw)

    assert document.problem or document.text
    assert parse_document(path, raw).text == document.text


@given(st.binary(max_size=300).map(lambda raw: b"<p>" + raw + b"<p>word <b>word"))
def test_what_is_cleaned_is_in_the_original_in_its_order(raw: bytes) -> None:
    article = read_article("x.html", raw)
    original = iter(article.original.split())

    assert all(word in original for word in " ".join(b.block.text for b in article.content).split())


@pytest.mark.parametrize("path", ["a.html", "a.HTM", "b.xhtml", "page.txt", ""])
def test_a_page_is_known_by_its_name_or_by_how_it_begins(path: str) -> None:
    assert parse_document(path, PAGE.encode()).text == (TEXT * 3).strip()


@pytest.mark.parametrize("head", ["\ufeff", "  \n", "<!-- saved from url=(0017)http://example.org -->\n", '<?xml version="1.0"?>\n', "<!DOCTYPE html>"])  # fmt: skip
def test_before_it_begins_may_stand_what_browsers_and_savers_put_there(head: str) -> None:
    assert parse_document("saved.txt", (head + PAGE).encode()).text == (TEXT * 3).strip()


def test_an_article_about_html_is_a_text() -> None:
    text = "How to write <html> by hand: <p> begins a paragraph.\n\n<b>Bold</b>."

    assert parse_document("about.txt", text.encode()).text == text


@pytest.mark.parametrize(
    ("declared", "codec"),
    [
        ("windows-1251", "cp1251"),
        ("CP1251", "cp1251"),
        ("koi8-u", "koi8-u"),
        ("ISO-8859-5", "iso8859-5"),
        ("utf-8", "utf-8"),
    ],
)
@pytest.mark.parametrize(
    "form", ['<meta charset="{}">', "<meta http-equiv=Content-Type content='text/html; charset={}'>"]
)
def test_a_page_is_read_in_the_encoding_that_it_declares(declared: str, codec: str, form: str) -> None:
    sentence = "Машина пішла до лісу по гриби. " * 3
    source = f"<html><head>{form.format(declared)}<body><p>{sentence}</p>"

    assert parse_document("a.html", source.encode(codec)).text == sentence.strip()


def test_latin_1_is_windows_1252_as_in_every_browser() -> None:
    raw = '<meta charset="iso-8859-1"><p>“Ça coûte 5 €”'.encode("cp1252")

    assert parse_document("a.html", raw).text == "“Ça coûte 5 €”"


def test_what_reads_as_utf_8_is_utf_8_whatever_it_declares() -> None:
    assert parse_document("a.html", f'<meta charset="windows-1251"><p>{TEXT}'.encode()).text == TEXT.strip()


@pytest.mark.parametrize("declared", ["rot13", "hex", "zlib", "idna", "unicode_escape", "utf-7", "no-such", "windows-31337"])  # fmt: skip
def test_a_page_cannot_ask_for_a_codec_that_is_no_encoding(declared: str) -> None:
    raw = f'<meta charset="{declared}"><p>{TEXT * 20}'.encode("cp1251")

    assert parse_document("a.html", raw).problem is Problem.ENCODING


def test_a_declaration_that_is_not_so_is_not_believed() -> None:
    raw = b'<meta charset="iso-2022-jp">' + f"<p>{TEXT * 20}".encode("cp1251")

    assert parse_document("a.html", raw).problem is Problem.ENCODING


def test_a_binary_file_is_no_page() -> None:
    assert parse_document("a.html", b"<html>\0\0\1\2\3" * 100).problem is Problem.BINARY


def test_a_page_reads_like_any_article() -> None:
    article = read_article("a.html", PAGE.encode())

    assert article.original == (TEXT * 3).strip()
    assert cleaned_text(article) == (TEXT * 3).strip()
    assert article.metadata.language == "uk"
