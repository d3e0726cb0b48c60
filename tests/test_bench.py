"""The measurements of the index work, and ask it what they say they ask: SQLite's own full-text index counts the same."""

from pathlib import Path

import engine
import floors
import yardsticks
from keystrokes import typed
from newsreader.text.queries.query import Query, parse_query

ARTICLES = 150


def test_all_engines_count_the_same(tmp_path: Path) -> None:
    place = engine.Place("/library", tmp_path, "news", 1, ARTICLES)
    built = engine.fill(place)
    steps = typed(place.made_up(), ARTICLES, 16, 1)
    plain, counted = (
        engine.replay(place, steps, counts=counts, exact=True).answers for counts in (False, True)
    )
    others = yardsticks.fts5(place, steps)

    assert built.text > 1000 * ARTICLES
    assert [answer.hits for answer in plain] == [answer.hits for answer in counted] == others.hits
    assert others.hits[0] == ARTICLES
    assert len(set(others.hits)) > 10


def test_changed_articles_are_seen(tmp_path: Path) -> None:
    place = engine.Place("/library", tmp_path, "news", 1, ARTICLES)
    engine.fill(place)
    engine.change(place, 10, "zzchanged")
    library = place.open()

    assert engine.ask(library, parse_query("zzchanged"), counts=True)[0].total == engine.CHANGED
    assert engine.ask(library, Query(), counts=True)[0].total == ARTICLES
    library.close()


def test_files_are_looked_at_and_read(tmp_path: Path) -> None:
    place = engine.Place(str(tmp_path / "files"), tmp_path, "news", 1, 3)
    size = place.made_up().write(3)

    assert sum(len(content) for content in floors._contents(tmp_path / "files")) == size
    for floor in (floors.look, floors.read, floors.tokenise, floors.insert):
        assert floor(tmp_path / "files").wall > 0
