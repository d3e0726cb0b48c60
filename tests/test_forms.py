"""Whatever form a word is typed in, it finds the articles that say it: through the door, as `newsreader list` does."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.commands import look_up
from newsreader.library import Library
from newsreader.text.queries.query import parse_query

FORMS = Path(__file__).parent / "forms"
QUERIES = [
    [part.strip() for part in f"{line} | |".split("|")][:3]
    for line in (FORMS / "queries.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    home = tmp_path_factory.mktemp("forms")
    (home / "articles").mkdir()
    parts = re.split(r"^== (\w+)\n", (FORMS / "articles.txt").read_text("utf-8"), flags=re.MULTILINE)[1:]
    for name, text in zip(parts[::2], parts[1::2], strict=True):
        (home / "articles" / f"{name}.txt").write_text(text, "utf-8")
    library = Library.open([str(home / "articles")], cache=home / "cache", data=home / "data")
    for _ in library.refresh(workers=1):
        pass
    library.reload()
    yield library
    library.close()


@pytest.mark.parametrize(("query", "wanted", "unwanted"), QUERIES)
def test_a_query_finds_articles_in_whatever_form(
    library: Library, query: str, wanted: str, unwanted: str
) -> None:
    asked = parse_query(query)
    look_up(library, asked)
    hits = library.search(asked)
    found = {Path(str(row.path)).stem for row in library.rows(hits, slice(0, hits.total))}

    assert set(wanted.split()) <= found
    assert found.isdisjoint(unwanted.split())
