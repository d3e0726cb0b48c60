"""Real libraries on real folders, and all that an index holds, said without the numbers that it gives to articles."""

import sqlite3
from pathlib import Path
from typing import Any

from newsreader.index import schema
from newsreader.index.blobs import unpack, unpack_numbers, unseal
from newsreader.index.writer import read_body
from newsreader.library import Library
from newsreader.model import Progress, Row
from newsreader.places import index_directory
from newsreader.text.query import parse_query

SENTENCE = "Довге речення про події у місті та його людей, яких багато. "


def opened(folder: Path, home: Path, *more: Path) -> Library:
    """A library of folders, with its index and its shelf below ``home``."""
    return Library.open([str(folder), *map(str, more)], cache=home / "cache", data=home / "data")


def refreshed(library: Library, workers: int = 0) -> Progress:
    """Bring a library up to date and show it; what was said last comes back."""
    told = list(library.refresh(workers=workers))
    library.reload()
    return told[-1]


def indexed(folder: Path, home: Path) -> Library:
    """A library that is up to date."""
    library = opened(folder, home)
    refreshed(library)
    return library


def rows(library: Library, query: str = "") -> list[Row]:
    """All the lines of a query."""
    hits = library.search(parse_query(query))
    return list(library.rows(hits, slice(0, hits.total)))


def names(library: Library, query: str = "") -> list[str]:
    """The names of the files that a query selects."""
    return [Path(row.path).name for row in rows(library, query)]


def article(number: int, words: str = "") -> str:
    """A page with a headline, a date and two paragraphs."""
    day = number % 28 + 1
    return f"Заголовок номер {number}\n\n{day:02}.03.2026\n\n{SENTENCE * 3}{words}\n\n{SENTENCE * 2}Слово{number}."


def folder_of(articles: int, home: Path) -> Path:
    """A folder of so many articles."""
    folder = home / "corpus"
    folder.mkdir()
    for number in range(articles):
        (folder / f"{number}.txt").write_text(article(number), "utf-8")
    return folder


def index_of(folder: Path, home: Path) -> Path:
    """Where the index of a folder is."""
    return index_directory([str(folder)], home / "cache")


def dump(directory: Path) -> dict[str, Any]:
    """Everything in an index. Two indexes with the same dump answer every question alike."""
    database = schema.open_reader(directory)
    assert database is not None
    try:
        return dump_of(database)
    finally:
        database.close()


def dump_of(database: sqlite3.Connection) -> dict[str, Any]:
    """The same of an index that is open."""
    paths = dict(database.execute("SELECT id, path FROM article"))
    name_of = {
        number: (facet, entity)
        for number, facet, entity in database.execute("SELECT id, facet, entity FROM name")
    }
    origin_of = dict(database.execute("SELECT id, name FROM origin"))
    meta = dict(database.execute("SELECT name, value FROM meta"))

    def files(blob: bytes) -> list[bytes]:
        return sorted(paths[doc_id] for doc_id in unpack(blob))

    def sets(table: str) -> dict[str, list[bytes]]:
        return {word: files(docs) for word, docs in database.execute(f"SELECT word, docs FROM {table}")}  # noqa: S608

    return {
        "article": sorted(
            database.execute(
                "SELECT path, size, mtime_ns, inode, hash, headline, has_headline, published, around, source, language, "
                "minutes, problem FROM article"
            )
        ),
        "body": {path: read_body(database, doc_id) for doc_id, path in paths.items()},
        "forward": {
            paths[doc_id]: sorted(name_of[number] for number in unpack_numbers(unseal(packed)))
            for doc_id, packed in database.execute("SELECT id, name_ids FROM forward")
        },
        "word": sets("word"),
        "beginning": sets("beginning"),
        "period": sets("period"),
        "name": {
            tuple(name[:2]): (*name[2:], files(docs))
            for *name, docs in database.execute(
                "SELECT facet, entity, label, label_key, number, has_twin, docs FROM name"
            )
        },
        "spelling": sorted(
            (*name_of[number], key, written, times)
            for key, number, written, times in database.execute(
                "SELECT key, name_id, written, number FROM spelling"
            )
        ),
        "trace": sorted(
            (paths[doc_id], story, origin_of[origin], *blobs)
            for doc_id, story, origin, *blobs in database.execute(
                "SELECT id, story, origin, marks, levels, aside FROM trace"
            )
        ),
        "origin": sorted(database.execute("SELECT name, stories FROM origin")),
        "sighting": sorted(
            (mark, origin_of[origin], paths[doc_id])
            for mark, origin, doc_id in database.execute("SELECT print, origin, id FROM sighting")
        ),
        "repeated": sorted(database.execute("SELECT print, stories, origins FROM repeated")),
        "repeated_in": sorted(
            (mark, origin_of[origin], *numbers)
            for mark, origin, *numbers in database.execute(
                "SELECT print, origin, stories, level FROM repeated_in"
            )
        ),
        "stale": sorted(paths[doc_id] for (doc_id,) in database.execute("SELECT id FROM stale")),
        "order": [paths[doc_id] for doc_id in unpack_numbers(unseal(meta["order"]))]
        if "order" in meta
        else [],
        "problems": files(meta["problems"]) if "problems" in meta else [],
    }
