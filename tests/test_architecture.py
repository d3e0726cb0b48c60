"""What the shape of the code promises, checked on the code."""

import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
LINES = 400

SEED_HASHES = {
    "000_76f3f4593c693ad9.txt": "5c1732e337a5f5b8945534c5112061c8f12bb88650e3461c5d138c9be457b9dc",
    "001_b566928bdecd4422.txt": "8ffe07ef1ef5ae040fd755b166fc9e2e41230321c879f1903ad37d2b0eca1187",
    "002_ba5aef3fdefada94.txt": "de7b4382bc9931df4113591b303be1b1db4ca55ddfdaa7392fef0a6dc04c71f3",
}


def loaded(program: str) -> set[str]:
    """Top-level and package modules loaded after ``program`` ran in a fresh interpreter."""
    report = "\nimport sys; print('\\n'.join(sys.modules), file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", program + report], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(done.stderr.splitlines())


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT / "src")))
def test_no_module_grows_past_a_page_or_two(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LINES


def test_there_is_no_drawer_for_odds_and_ends() -> None:
    names = {path.stem for path in SOURCES}

    assert names.isdisjoint({"utils", "util", "helpers", "common", "misc"})


@pytest.mark.parametrize(
    ("command", "forbidden"),
    [
        (["--help"], {"textual", "rich", "newsreader.text", "sqlite3", "pymorphy3", "simplemma", "dateutil"}),
        (
            ["--version"],
            {"textual", "rich", "newsreader.text", "sqlite3", "pymorphy3", "simplemma", "dateutil"},
        ),
        (
            ["clean", "seeds/000_76f3f4593c693ad9.txt"],
            {"textual", "rich", "sqlite3", "pymorphy3", "simplemma", "lxml"},
        ),
        (["clean", "--json", "seeds/000_76f3f4593c693ad9.txt"], {"textual", "rich"}),
    ],
    ids=["help", "version", "clean", "clean-json"],
)
def test_a_command_loads_only_what_it_needs(command: list[str], forbidden: set[str]) -> None:
    """Start-up is a feature: importing Textual alone takes longer than all of ``newsreader clean``."""
    program = f"""
from newsreader.cli import main
try:
    main({command!r})
except SystemExit:
    pass
"""

    assert loaded(program).isdisjoint(forbidden)


@pytest.mark.parametrize("command", ["list", "facets"])
def test_scripts_never_load_the_screen(command: str, tmp_path: Path) -> None:
    program = f"""
import os
os.environ.update(HOME={str(tmp_path)!r}, XDG_CACHE_HOME={str(tmp_path / "cache")!r}, XDG_DATA_HOME={str(tmp_path / "data")!r})
from newsreader.cli import main
main([{command!r}, "--path", "seeds"])
"""

    assert loaded(program).isdisjoint({"textual", "rich"})


LIGHT = {
    *("lexicon", "lexicon.language_names", "lexicon.tokens"),
    *("marks", "marks.notes", "marks.overrides", "marks.own_tags", "marks.saved"),
    *("queries", "queries.clauses", "queries.completion", "queries.highlight", "queries.proximity"),
    *("queries.query", "queries.ranges", "queries.snippet"),
    *("sanitise", "versions", "versions.clues", "versions.prints", "views"),
}
"""Of ``text``, all that a list and a search need: the labeller's tables take longer to make than the first frame."""


def test_the_screen_reaches_its_first_paint_without_labeller_and_dictionaries(tmp_path: Path) -> None:
    """Dateutil alone costs 46 ms, pymorphy3 200, the labeller 50: none is needed to show what is indexed."""
    program = f"""
from pathlib import Path
import newsreader.tui.start
from newsreader.library import Library
from newsreader.tui.controller import Controller
library = Library.open(["seeds"], cache=Path({str(tmp_path)!r}), data=Path({str(tmp_path)!r}))
library.rows(Controller(library).hits, slice(0, 50))
"""

    names = loaded(program)

    texts = {name.removeprefix("newsreader.text.") for name in names if name.startswith("newsreader.text.")}
    assert texts <= LIGHT
    assert names.isdisjoint(
        {
            "pymorphy3",
            "simplemma",
            "dateutil",
            "lxml",
            "multiprocessing",
            "newsreader.formats.html",
            "newsreader.index.pool",
            "newsreader.tui.help_screen",
            "textual.widgets._markdown",
            "tree_sitter",
        }
    )


def test_a_search_loads_no_labeller_when_nothing_has_changed(tmp_path: Path) -> None:
    """``list`` looks at every file of the library and reads none."""
    home = f"HOME={str(tmp_path)!r}, XDG_CACHE_HOME={str(tmp_path / 'c')!r}, XDG_DATA_HOME={str(tmp_path / 'd')!r}"
    program = f"""
import os
os.environ.update({home})
from newsreader.cli import main
main(["list", "нато", "--path", "seeds"])
"""
    loaded(program)

    assert loaded(program).isdisjoint(
        {"newsreader.text.labels", "newsreader.text.tagging.tags", "multiprocessing"}
    )


def test_an_article_that_is_indexed_is_opened_without_the_labeller(tmp_path: Path) -> None:
    """Labelling it took ten milliseconds, and the labeller's tables a quarter of a second once."""
    program = f"""
from pathlib import Path
from newsreader.library import Library
from newsreader.text.queries.query import parse_query
library = Library.open(["seeds"], cache=Path({str(tmp_path)!r}), data=Path({str(tmp_path)!r}))
for row in library.rows(library.search(parse_query("")), slice(0, 9)):
    assert library.article(row.doc_id).blocks
"""
    loaded(program.replace("for row", "list(library.refresh())\nlibrary.reload()\nfor row"))

    assert loaded(program).isdisjoint({"newsreader.text.labels", "newsreader.text.phrases.cues"})


def test_the_seeds_are_the_user_s_own_to_the_byte() -> None:
    found = {path.name: sha256(path.read_bytes()).hexdigest() for path in (ROOT / "seeds").iterdir()}

    assert found == SEED_HASHES
