"""The made-up library of the measurements: the same articles for everybody, and like what the pipeline makes of files."""

from functools import cache
from pathlib import Path

import pytest

from newsreader.formats import parse_document
from newsreader.index.entry import entry_of
from newsreader.model import Facet
from newsreader.text import draft_document
from newsreader.text.lexicon.tokens import forms
from synthetic.library import PROFILES, Library

SOME = 300


made_up = cache(Library)
"""Some seconds of work, whatever the order of the tests."""


@pytest.fixture(params=PROFILES)
def library(request: pytest.FixtureRequest) -> Library:
    return made_up(request.param)


def test_each_article_can_be_had_alone(library: Library) -> None:
    in_order = list(library.additions(0, SOME))

    assert [library.addition(number) for number in reversed(range(SOME))] == in_order[::-1]
    assert len({addition.path for addition in in_order}) == SOME
    assert len({addition.entry.hash for addition in in_order}) == SOME


def test_words_are_as_the_index_keeps_them(library: Library) -> None:
    for addition in library.additions(0, SOME):
        for line in addition.entry.words.split("\n"):
            assert line == f" {' '.join(forms(line))} "


def test_dates_are_of_every_precision(library: Library) -> None:
    lengths = [len(addition.entry.published or "") for addition in library.additions(0, SOME)]

    assert set(lengths) == {0, len("2026-03"), len("2026-03-06"), len("2026-03-06T15:26")}
    assert lengths.count(0) / SOME == pytest.approx(library.profile.undated, abs=0.1)


def test_a_file_says_what_the_entry_says(library: Library) -> None:
    """The headline, the date and the language that the pipeline finds are those that were meant."""
    for number in range(20):
        meant, text = library.addition(number).entry, library.text(number)
        read = entry_of(draft_document("x.txt", parse_document("x.txt", text.encode())), text.encode())

        assert read.headline.casefold() == meant.headline.casefold()
        assert (read.published, read.language) == (meant.published, meant.language)
        found = {tag.value for tag in read.tags if tag.facet is Facet.MONTH}
        assert found == {tag.value for tag in meant.tags if tag.facet is Facet.MONTH}


def test_files_are_written_where_the_entries_say(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "root", str(tmp_path))
    written = library.write(5)
    paths = [Path(addition.path.decode()) for addition in library.additions(0, 5)]

    assert sum(path.stat().st_size for path in paths) == written
    assert [path.read_text("utf-8") for path in paths] == [library.text(number) for number in range(5)]
