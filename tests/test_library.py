"""The door: what the screen and the command line see, whatever happens to the files, the index and the shelf."""

import itertools
import os
import random
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from disk import snapshot
from libraries import SENTENCE, article, dump, folder_of, index_of, indexed, names, opened, refreshed, rows

from newsreader.errors import CorpusError
from newsreader.formats import read_article
from newsreader.library import Library
from newsreader.model import DocId, Facet, Mark, Problem, Progress, Row
from newsreader.text.lexicon.tokens import forms
from newsreader.text.queries.query import Query, State, parse_query
from newsreader.text.views import cleaned_text

ROOT = Path(__file__).parents[1]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Five articles."""
    return folder_of(5, tmp_path)


@pytest.fixture
def library(corpus: Path, tmp_path: Path) -> Iterator[Library]:
    """The same, up to date."""
    opened_library = indexed(corpus, tmp_path)
    yield opened_library
    opened_library.close()


def row(library: Library, name: str) -> Row:
    return next(found for found in rows(library) if Path(found.path).name == name)


def star(library: Library, *wanted: str) -> None:
    library.mark([row(library, name).doc_id for name in wanted], Mark.STARRED, on=True)


# ------------------------------------------------------------------ real articles


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, dict[str, list[list[str]]]]]:
    """The project's own pages in a library, and the words of each, paragraph by paragraph."""
    folder = tmp_path_factory.mktemp("real")
    words = {}
    for page in (*(ROOT / "seeds").glob("*.txt"), *(ROOT / "tests" / "golden").glob("*.txt")):
        shutil.copy(page, folder)
        found = read_article(str(folder / page.name), page.read_bytes())
        paragraphs = [found.metadata.headline or "", *cleaned_text(found).split("\n\n")]
        words[page.name] = [forms(paragraph) for paragraph in paragraphs]
    library = indexed(folder, tmp_path_factory.mktemp("home"))
    yield library, words
    library.close()


def test_words_and_phrases_are_found_where_they_stand(
    real: tuple[Library, dict[str, list[list[str]]]],
) -> None:
    library, words = real
    chosen = random.Random(5)  # noqa: S311 - repeatable
    vocabulary = sorted(
        {word for paragraphs in words.values() for paragraph in paragraphs for word in paragraph}
    )
    pairs = sorted(
        {
            pair
            for paragraphs in words.values()
            for paragraph in paragraphs
            for pair in itertools.pairwise(paragraph)
        }
    )

    assert len(vocabulary) > 1000
    for word in chosen.sample(vocabulary, 80):
        start = word[: chosen.randrange(1, len(word) + 1)].rstrip("'")
        assert set(names(library, f"={word}")) == holding(words, lambda p, w=word: w in p)
        assert set(names(library, word)) >= set(names(library, f"={word}"))
        begun = holding(words, lambda p, s=start: any(w.startswith(s) for w in p))
        assert set(names(library, f"={start}*")) == begun
        assert set(names(library, f"{start}*")) == begun | set(names(library, start))
    for pair in chosen.sample(pairs, 80):
        assert set(names(library, f'"{pair[0]} {pair[1]}"')) == holding(
            words, lambda p, pair=pair: pair in itertools.pairwise(p)
        )


def holding(words: dict[str, list[list[str]]], is_there: object) -> set[str]:
    assert callable(is_there)
    return {
        name for name, paragraphs in words.items() if any(is_there(paragraph) for paragraph in paragraphs)
    }


def test_every_count_is_the_total_after_choosing(real: tuple[Library, dict[str, list[list[str]]]]) -> None:
    library, _ = real
    for text in ("", "у", "lang:uk", "-lang:uk", "is:unread в*"):
        hits = library.search(parse_query(text))
        for facet, lines in hits.facets.items():
            for line in lines:
                turned = library.toggle(hits.query, facet, line.value)
                if line.state is State.OFF:
                    assert library.search(turned).total == line.number, f"{text} + {facet}:{line.value}"


def test_a_value_keeps_its_place_when_it_is_turned(library: Library) -> None:
    query = parse_query("lang:uk слово*")

    assert str(library.toggle(query, Facet.LANG, "uk")) == "-lang:uk слово*"


def test_windows_and_places_agree(library: Library) -> None:
    hits = library.search(parse_query("заголовок"))
    everything = library.rows(hits, slice(None))

    assert len(everything) == hits.total == 5
    assert [found.published for found in everything] == sorted(
        (found.published or "" for found in everything), reverse=True
    )
    assert [library.position(hits, found.doc_id) for found in everything] == [0, 1, 2, 3, 4]
    assert library.rows(hits, slice(1, 3)) == everything[1:3]
    assert library.rows(hits, slice(4, 99)) == everything[4:]
    assert library.rows(hits, slice(9, 99)) == []
    assert library.position(hits, DocId(10_000)) is None


# ------------------------------------------------------------------ marks


def test_marks_outlive_the_index(library: Library, corpus: Path, tmp_path: Path) -> None:
    star(library, "1.txt", "3.txt")
    library.close()
    shutil.rmtree(tmp_path / "cache")
    anew = indexed(corpus, tmp_path)

    assert sorted(names(anew, "is:starred")) == ["1.txt", "3.txt"]
    anew.close()


def test_marks_follow_a_renamed_file(library: Library, corpus: Path) -> None:
    star(library, "1.txt")
    (corpus / "sub").mkdir()
    (corpus / "1.txt").rename(corpus / "sub" / "інша\n назва.txt")
    refreshed(library)

    assert names(library, "is:starred") == ["інша\n назва.txt"]


def test_marks_follow_a_moved_folder(library: Library, corpus: Path, tmp_path: Path) -> None:
    star(library, "1.txt")
    corpus.rename(tmp_path / "elsewhere")
    moved = indexed(tmp_path / "elsewhere", tmp_path)

    assert names(moved, "is:starred") == ["1.txt"]
    moved.close()


def test_marks_follow_a_changed_article(library: Library, corpus: Path) -> None:
    star(library, "1.txt")
    for text in ("зміна ", "ще одна "):
        (corpus / "1.txt").write_text(article(1, text), "utf-8")
        refreshed(library)

    assert names(library, "is:starred") == ["1.txt"]
    assert names(library, "зміна") == []


def test_copies_share_their_marks(library: Library, corpus: Path) -> None:
    shutil.copy(corpus / "1.txt", corpus / "copy.txt")
    refreshed(library)
    star(library, "copy.txt")

    assert sorted(names(library, "is:starred")) == ["1.txt", "copy.txt"]

    (corpus / "copy.txt").write_text(article(1, "тепер інша "), "utf-8")
    refreshed(library)

    assert sorted(names(library, "is:starred")) == ["1.txt", "copy.txt"]

    library.mark([row(library, "copy.txt").doc_id], Mark.STARRED, on=False)

    assert names(library, "is:starred") == ["1.txt"]


def test_a_mark_is_seen_at_once_here_and_soon_elsewhere(
    library: Library, corpus: Path, tmp_path: Path
) -> None:
    other = opened(corpus, tmp_path)
    library.mark([row(library, "1.txt").doc_id], Mark.READ, on=True)

    assert row(library, "1.txt").is_read
    assert names(library, "is:read") == ["1.txt"]
    assert "1.txt" not in names(library, "is:unread")
    assert names(other, "is:read") == []
    assert other.reload()
    assert names(other, "is:read") == ["1.txt"]
    assert not other.reload()
    other.close()


def test_what_cannot_be_read_carries_no_mark(library: Library, corpus: Path) -> None:
    (corpus / "empty.txt").touch()
    refreshed(library)
    star(library, "empty.txt")

    assert names(library, "is:starred") == []
    assert names(library, "is:unread -is:problem") == names(library, "is:unread")


# ------------------------------------------------------------------ articles


def test_an_article_is_what_its_file_says_with_the_tags_of_the_index(library: Library, corpus: Path) -> None:
    found = library.article(row(library, "1.txt").doc_id)

    assert found == read_article(str(corpus / "1.txt"), (corpus / "1.txt").read_bytes())
    assert found.tags


def test_a_file_that_changed_since_it_was_indexed_is_labelled_anew(library: Library, corpus: Path) -> None:
    doc_id = row(library, "1.txt").doc_id
    (corpus / "1.txt").write_text(f"Зовсім інша стаття про вугілля\n\n{SENTENCE}\n\n{article(4)}", "utf-8")

    found = library.article(doc_id)

    fresh = read_article(str(corpus / "1.txt"), (corpus / "1.txt").read_bytes())
    assert (found.blocks, found.metadata, found.doubtful) == (fresh.blocks, fresh.metadata, fresh.doubtful)


@pytest.mark.parametrize("happened", ["gone", "empty", "a pipe"])
def test_an_article_that_cannot_be_read_any_more_is_one_sentence(
    library: Library, corpus: Path, happened: str
) -> None:
    doc_id = row(library, "1.txt").doc_id
    (corpus / "1.txt").unlink()
    if happened == "empty":
        (corpus / "1.txt").touch()
    elif happened == "a pipe":
        os.mkfifo(corpus / "1.txt")
    says = {"gone": "the file is gone", "empty": "empty file", "a pipe": "not a regular file"}[happened]

    with pytest.raises(CorpusError, match=rf"1\.txt: {says}$"):
        library.article(doc_id)
    with pytest.raises(CorpusError, match="no longer in the library"):
        library.article(DocId(10_000))


def test_a_library_of_nothing_answers_everything(tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    library = indexed(tmp_path / "corpus", tmp_path)
    hits = library.search(parse_query('слово "два слова" -lang:uk date:2026 is:unread tag:x сло*'))

    assert (hits.total, list(library.rows(hits, slice(0, 50)))) == (0, [])
    assert library.search(Query()).facets[Facet.PERSON] == ()
    library.mark([], Mark.READ, on=True)
    library.close()


def test_nested_roots_are_one_library(corpus: Path, tmp_path: Path) -> None:
    (corpus / "sub").mkdir()
    (corpus / "1.txt").rename(corpus / "sub" / "1.txt")
    library = opened(corpus, tmp_path, corpus / "sub", corpus, corpus / "0.txt")

    assert refreshed(library).total == 5
    assert sorted(names(library)) == [f"{number}.txt" for number in range(5)]
    library.close()


# ------------------------------------------------------------------ hostile folders


def hostile(folder: Path) -> None:
    """Everything at once that a folder can be made of."""
    odd = (b"two\nlines.txt", b"\x1b]52;c;cHduZWQ=\x07.txt", b"\xff.txt", b"-rf.txt", b"[red]x[.txt")
    for number, page in enumerate(folder / os.fsdecode(name) for name in odd):
        page.write_text(article(number), "utf-8")
    for name in ("й.txt", "\u0438\u0306.txt"):
        (folder / name).write_text("Двійник\n\n" + SENTENCE, "utf-8")
    (folder / "hidden.txt").write_text("Сло\u200bво схо\u00adване\n\n" + SENTENCE, "utf-8")
    (folder / "escape.txt").write_text("\x1b]0;pwned\x07Заголовок [/] \x9b31m\u202e\n\n" + SENTENCE, "utf-8")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "bad.txt").write_bytes(("Погані байти\n\n" + SENTENCE).encode() + b"\xff\xfe\xfa")
    (folder / "empty.txt").touch()
    (folder / "sub.txt").mkdir()
    (folder / "loop").symlink_to(folder)
    (folder / "passwd.txt").symlink_to("/etc/passwd")
    (folder / ".git").mkdir()
    (folder / ".git" / "index.txt").write_text(article(99), "utf-8")
    os.mkfifo(folder / "pipe.txt")
    with (folder / "sparse.txt").open("wb") as file:
        file.truncate(10 << 30)


@pytest.fixture
def cursed(tmp_path: Path) -> Path:
    """A hostile folder."""
    folder = tmp_path / "cursed"
    folder.mkdir()
    hostile(folder)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.path.relpath(folder / "socket.txt"))
    return folder


def test_a_hostile_folder_is_a_library(cursed: Path, tmp_path: Path) -> None:
    before = snapshot(cursed)
    library = indexed(cursed, tmp_path)
    problems = {Path(found.path).name: found.problem for found in rows(library, "is:problem")}

    assert problems == {
        "binary.txt": Problem.BINARY,
        "empty.txt": Problem.EMPTY,
        "passwd.txt": Problem.LINK,
        "pipe.txt": Problem.NOT_A_FILE,
        "socket.txt": Problem.NOT_A_FILE,
        "sparse.txt": Problem.TOO_LARGE,
    }
    assert names(library, "слово сховане") == ["hidden.txt"]
    assert sorted(names(library, "двійник")) == ["\u0438\u0306.txt", "й.txt"]
    assert names(library, "погані") == ["bad.txt"]
    assert names(library, "слово99") == []
    for found in rows(library):
        assert found.headline.isprintable()
        if not found.problem:
            assert library.article(found.doc_id).path == found.path
    assert refreshed(library) == Progress(len(rows(library)), len(rows(library)))
    assert snapshot(cursed) == before
    library.close()


def test_a_hostile_folder_is_the_same_library_made_anew(cursed: Path, tmp_path: Path) -> None:
    indexed(cursed, tmp_path).close()
    library = indexed(cursed, tmp_path)
    library.close()
    indexed(cursed, tmp_path / "fresh").close()

    assert dump(index_of(cursed, tmp_path)) == dump(index_of(cursed, tmp_path / "fresh"))


@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
def test_nothing_is_written_among_the_user_s_files_and_no_network_is_used(
    cursed: Path, tmp_path: Path
) -> None:
    """As the system saw it: every call of the indexer and its workers that could change a file or reach out."""
    for number in range(60):
        (cursed / f"{number}.txt").write_text(article(number), "utf-8")
    log = tmp_path / "calls"
    calls = "openat,open,creat,unlink,unlinkat,rename,renameat,renameat2,mkdir,mkdirat,link,linkat,symlink,symlinkat,chmod,fchmodat,chown,utimensat,truncate,socket"
    environment = os.environ | {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    traced = ["strace", "-f", "-qq", "-e", f"trace={calls}", "-s", "4096", "-o", str(log)]
    done = subprocess.run(
        [*traced, sys.executable, "-m", "newsreader", "index", str(cursed)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if "PTRACE" in done.stderr or "ptrace" in done.stderr:
        pytest.skip("tracing is not allowed here")
    seen = log.read_text("utf-8", errors="replace").splitlines()
    among = [call for call in seen if f'"{cursed}/' in call or f'"{cursed}"' in call]

    assert done.returncode == 0, done.stderr
    assert len(among) > 60
    assert [call for call in among if "openat(" not in call or "O_RDONLY" not in call] == []
    assert [call for call in among if "O_CREAT" in call or "O_TRUNC" in call] == []
    assert [call for call in seen if "AF_INET" in call] == []


def test_a_form_that_no_article_has_is_found_by_what_it_is_a_form_of(tmp_path: Path) -> None:
    """Only a dictionary knows that; who has one tells, and it is remembered when the index changes."""
    folder = folder_of(3, tmp_path)
    (folder / "a.txt").write_text(article(50, "Приїхав посол. "), "utf-8")
    library = indexed(folder, tmp_path)
    query = parse_query("послами")

    assert names(library, "послами") == []
    assert library.unknown(query) == ["послами"]
    assert library.unknown(parse_query('посол =послами ="послами"')) == []

    library.tell({"послами": ["посол"]})
    assert names(library, "послами") == ["a.txt"]

    (folder / "b.txt").write_text(article(51, "Поїхав посол. "), "utf-8")
    refreshed(library)
    assert sorted(names(library, "послами")) == ["a.txt", "b.txt"]
    library.close()
