"""What an engine could be built on instead: SQLite FTS5 and tantivy, over the same articles and keystrokes.

Each gets what suits it: FTS5 row numbers in the order of the list, ready prefixes, no positions (so no phrases);
tantivy a fast field to sort by and fast fields to count facets in. Neither is a dependency; tantivy is skipped where it is not installed.
"""

import sqlite3
import zlib
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from engine import WINDOW, Built, Place, replay
from keystrokes import Step
from measuring import Took, Watch, alone, percentile, size_of, table
from newsreader.index.entry import Entry
from newsreader.model import Facet, Tag

_MS, _US, _MB = 1000, 1e6, 1 << 20
_MOST = 200
"""Keystrokes: the slow ones of a million articles take a second each."""
_BATCH = 4000
_FACETS = (Facet.PERSON, Facet.ORG, Facet.PLACE, Facet.SOURCE, Facet.LANG, Facet.MONTH)
_TOP = 50
_SIZE = ("page_count", "freelist_count", "page_size")


class Measured(NamedTuple):
    """An engine's figures."""

    building: Took
    size: int
    plain: list[Took]
    counted: list[Took]
    hits: list[int]


def compare(place: Place, steps: list[Step], built: Built) -> None:
    """Print them beside ours. Words are looked for as they are written: that is what all of them can do.

    Args:
        place: Where there is room, and which articles.
        steps: The keystrokes.
        built: How we built.
    """
    stride = -(-len(steps) // _MOST)
    few = steps[::stride]
    plain, counted = (
        alone(replay, place, few, counts=counts, exact=True).answers for counts in (False, True)
    )
    measured = {
        "this index": Measured(
            built.took,
            built.size,
            [answer.took for answer in plain],
            [answer.took for answer in counted],
            [answer.hits for answer in plain],
        ),
        "SQLite FTS5": alone(fts5, place, few),
    }
    if find_spec("tantivy"):
        measured["tantivy"] = alone(tantivy, place, few)
    else:
        print("\ntantivy is not installed: skipped (pip install tantivy)")
    rows: list[tuple[object, ...]] = [
        (
            "",
            "build us",
            "MB",
            "of the text",
            "rows p50",
            "p99",
            "max",
            "+ facets p50",
            "p99",
            "max",
            "same counts",
        )
    ]
    for name, (building, size, rows_took, faceted, hits) in measured.items():
        agreeing = sum(one == other for one, other in zip(hits, measured["this index"].hits, strict=True))
        shares = (0.5, 0.99, 1)
        rows.append(
            (
                name,
                _US * building.cpu / place.number,
                size / _MB,
                size / built.text,
                *(_MS * percentile([took.cpu for took in rows_took], share) for share in shares),
                *(
                    _MS * percentile([took.cpu for took in faceted], share) if faceted else None
                    for share in shares
                ),
                f"{agreeing} of {len(few)}",
            )
        )
    table(
        f"Side by side, {len(few)} keystrokes, CPU ms: count + first {WINDOW} rows, + counts of 6 facets",
        rows,
    )


def fts5(place: Place, steps: list[Step]) -> Measured:
    """An index of SQLite: facet values are words among the others."""
    path = place.home / "fts5.db"
    database = sqlite3.connect(path, isolation_level=None)
    database.executescript("""
        PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;
        CREATE TABLE article (id INTEGER PRIMARY KEY, path TEXT, headline TEXT, published TEXT, source TEXT);
        CREATE VIRTUAL TABLE fts USING fts5(
            words, content='', detail=none, prefix='1 2 3', tokenize="unicode61 remove_diacritics 0 tokenchars ''''"
        );
    """)

    def take(entries: list[tuple[int, str, Entry]]) -> None:
        # Merged while it grows, in the order of its numbers within each batch: what FTS5 likes best.
        entries.sort(key=lambda numbered: numbered[0])
        database.execute("BEGIN")
        for number, name, entry in entries:
            row = (number, name, entry.headline, entry.published, entry.source)
            database.execute("INSERT INTO article VALUES (?, ?, ?, ?, ?)", row)
            words = " ".join([entry.words, *map(_as_word, entry.tags)])
            database.execute("INSERT INTO fts (rowid, words) VALUES (?, ?)", (number, words))
        database.execute("COMMIT")

    building = _build(place, take)
    watch = Watch()
    database.execute("INSERT INTO fts (fts) VALUES ('optimize')")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    building = _sum(building, watch.took())
    plain, hits = [], []
    for step in steps:
        watch = Watch()
        total = _fts5_ask(database, _fts5_query(step))
        plain.append(watch.took())
        hits.append(total)
    # What is free after the last merge is not counted: another article would use it.
    pages, free, size = (database.execute(f"PRAGMA {name}").fetchone()[0] for name in _SIZE)
    database.close()
    path.unlink()
    return Measured(building, (pages - free) * size, plain, [], hits)


def _fts5_ask(database: sqlite3.Connection, asked: str) -> int:
    """The total; the first rows are fetched."""
    if not asked:
        database.execute("SELECT * FROM article ORDER BY id DESC LIMIT 50").fetchall()
        return int(database.execute("SELECT count(*) FROM article").fetchone()[0])
    database.execute(
        "SELECT article.* FROM (SELECT rowid AS n FROM fts WHERE fts MATCH ? ORDER BY rowid DESC LIMIT 50) "
        "JOIN article ON id = n ORDER BY n DESC",
        (asked,),
    ).fetchall()
    return int(database.execute("SELECT count(*) FROM fts WHERE fts MATCH ?", (asked,)).fetchone()[0])


def _fts5_query(step: Step) -> str:
    words = [f'"{word}"' for word in (*map(_as_word, step.chosen), *step.words)]
    if step.is_open:
        words[-1] += "*"
    asked = " AND ".join(words)
    return f'{asked} NOT "{step.without}"' if step.without else asked


def _as_word(tag: Tag) -> str:
    """A facet value as a word that no text has, nor the beginning of one; entities are one in all spellings."""
    return f"ⴰ{tag.facet}{zlib.crc32((tag.entity or tag.value).encode()):08x}"


def tantivy(place: Place, steps: list[Step]) -> Measured:
    """An index of tantivy."""
    engine: Any = import_module("tantivy")

    folder = place.home / "tantivy"
    folder.mkdir()
    builder = engine.SchemaBuilder()
    builder.add_text_field("words", tokenizer_name="whitespace")
    for facet in _FACETS:
        builder.add_text_field(str(facet), tokenizer_name="raw", fast=True)
    for name in ("path", "headline", "published", "source_name"):
        builder.add_text_field(name, stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_integer_field("rank", fast=True)
    schema = builder.build()
    index = engine.Index(schema, path=str(folder))
    writer = index.writer(256 << 20, 1)

    def take(entries: list[tuple[int, str, Entry]]) -> None:
        for number, name, entry in entries:
            document = engine.Document(
                words=[entry.words], path=[name], headline=[entry.headline], rank=number
            )
            document.add_text("published", entry.published or "")
            document.add_text("source_name", entry.source or "")
            for tag in entry.tags:
                document.add_text(str(tag.facet), tag.entity or tag.value)
            writer.add_document(document)

    building = _build(place, take)
    watch = Watch()
    writer.commit()
    writer.wait_merging_threads()
    building = _sum(building, watch.took())
    index.reload()
    searcher = index.searcher()
    counts = {str(f): {"terms": {"field": str(f), "size": _TOP}} for f in _FACETS}
    plain, counted, hits = [], [], []
    for step in steps:
        watch = Watch()
        query = _tantivy_query(engine, schema, step)
        found = searcher.search(query, limit=WINDOW, count=True, order_by_field="rank")
        for _, address in found.hits:
            searcher.doc(address)
        plain.append(watch.took())
        searcher.aggregate(query, counts)
        counted.append(watch.took())
        hits.append(found.count)
    return Measured(building, size_of(Path(folder)), plain, counted, hits)


def _tantivy_query(engine: Any, schema: Any, step: Step) -> Any:
    def term(field: str, value: str) -> Any:
        return engine.Query.term_query(schema, field, value, index_option="basic")

    must = [term(str(tag.facet), tag.entity or tag.value) for tag in step.chosen]
    must += [term("words", word) for word in step.words]
    if step.is_open:
        must[-1] = engine.Query.regex_query(schema, "words", f"{step.words[-1]}.*")
    parts = [(engine.Occur.Must, part) for part in must] or [(engine.Occur.Must, engine.Query.all_query())]
    if step.without:
        parts.append((engine.Occur.MustNot, term("words", step.without)))
    return engine.Query.boolean_query(parts)


def _build(place: Place, take: Callable[[list[tuple[int, str, Entry]]], None]) -> Took:
    """Give all articles to an engine, numbered in the order of the list; what it took, without making them up."""
    made_up, total = place.made_up(), Took(0, 0)
    dates = [made_up.made(number).published or "" for number in range(place.number)]
    # Numbers without gaps: long ones would make FTS5 three times as large.
    ranks = {
        number: rank for rank, number in enumerate(sorted(range(place.number), key=dates.__getitem__), 1)
    }
    for start in range(0, place.number, _BATCH):
        additions = made_up.additions(start, min(start + _BATCH, place.number))
        entries = [
            (ranks[number], addition.path.decode(), addition.entry)
            for number, addition in enumerate(additions, start)
        ]
        watch = Watch()
        take(entries)
        total = _sum(total, watch.took())
    return total


def _sum(one: Took, other: Took) -> Took:
    return Took(one.wall + other.wall, one.cpu + other.cpu)
