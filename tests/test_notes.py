"""Notes through the door and on the command line: kept with the content, counted, undone, printed as Markdown."""

import json
from pathlib import Path

import pytest
from libraries import article, folder_of, indexed, names, opened, refreshed, rows

from newsreader.cli import main
from newsreader.library import Library
from newsreader.model import DocId
from newsreader.text.marks.notes import Note, passage_name
from newsreader.text.queries.query import parse_query

QUOTE = "Довге речення про події у місті"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of(4, tmp_path)


def find(library: Library, name: str) -> DocId:
    return next(row.doc_id for row in rows(library) if row.path.endswith(f"/{name}"))


def passage(text: str = "Who says so?") -> Note:
    return Note(text, passage_name(32, 32 + len(QUOTE)), QUOTE)


def test_a_note_is_kept_changed_taken_away_and_every_step_is_undone(folder: Path, tmp_path: Path) -> None:
    library = indexed(folder, tmp_path)
    doc_id = find(library, "1.txt")
    library.note(doc_id, Note("first"))
    library.note(doc_id, passage())
    library.note(doc_id, Note("second"))

    assert names(library, "has:note") == ["1.txt"]
    assert next(row.has_note for row in rows(library, "has:note"))
    assert sorted(noted.note.text for noted in library.notes()) == ["Who says so?", "second"]
    library.note(doc_id, Note(""))
    assert [noted.note.text for noted in library.notes()] == ["Who says so?"]

    assert library.undo() == "note taken away: «second»"
    assert library.undo() == "note changed: «second»"
    assert sorted(noted.note.text for noted in library.notes()) == ["Who says so?", "first"]
    library.undo()
    assert library.undo() == "note: «first»"
    assert names(library, "has:note") == []
    assert library.redo() == "note: «first»"
    assert names(library, "has:note") == ["1.txt"]
    library.close()


def test_notes_stay_with_an_article_that_moves_and_one_that_is_corrected(
    folder: Path, tmp_path: Path
) -> None:
    library = indexed(folder, tmp_path)
    library.note(find(library, "1.txt"), Note("moved"))
    library.note(find(library, "2.txt"), passage("corrected"))
    library.close()
    (folder / "1.txt").rename(folder / "9.txt")
    (folder / "2.txt").write_text("Нове зверху\n\n" + article(2), "utf-8")
    library = opened(folder, tmp_path)
    refreshed(library)

    found = {noted.note.text: Path(noted.row.path).name for noted in library.notes() if noted.row}
    assert found == {"moved": "9.txt", "corrected": "2.txt"}
    assert [noted.note.text for noted in library.notes(parse_query("path:9.txt"))] == ["moved"]
    library.close()


def test_notes_of_articles_elsewhere_are_not_lost(folder: Path, tmp_path: Path) -> None:
    library = indexed(folder, tmp_path)
    library.note(find(library, "1.txt"), Note("elsewhere"))
    library.close()
    (tmp_path / "other").mkdir()
    other = opened(tmp_path / "other", tmp_path)

    assert [(noted.note.text, noted.row) for noted in other.notes()] == [("elsewhere", None)]
    assert other.notes(parse_query("")) == []
    other.close()


@pytest.fixture
def printed(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> "Printed":
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "d"))
    library = Library.open([str(folder)])
    for _ in library.refresh(workers=0):
        pass
    library.reload()
    library.note(find(library, "1.txt"), passage("Who *says* so?\nAsk."))
    library.note(find(library, "2.txt"), Note("[link](x)"))
    library.close()
    return Printed(folder, capsys)


class Printed:
    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capsys = folder, capsys

    def __call__(self, *arguments: str) -> str:
        assert main(["notes", "--path", str(self.folder), *arguments]) == 0
        return self.capsys.readouterr().out


def test_notes_are_printed_as_markdown_with_passage_source_date_and_line(printed: Printed) -> None:
    text = printed("path:1.txt")

    assert text.startswith(f"## Заголовок номер 1\n\n> {QUOTE}\n\nWho *says* so?\nAsk.\n\n— 2026-03-02, `")
    assert "1.txt:5`; noted 20" in text
    assert "link" not in text
    assert printed().count("## ") == 2


def test_notes_are_printed_as_data(printed: Printed) -> None:
    one, other = sorted(map(json.loads, printed("--json").splitlines()), key=lambda note: str(note["path"]))

    assert (one["note"], one["quote"], one["line"], one["published"]) == (
        "Who *says* so?\nAsk.",
        QUOTE,
        5,
        "2026-03-02",
    )
    assert (other["note"], other["quote"], other["line"]) == ("[link](x)", None, None)
