"""Real libraries on real folders, and all that an index holds, said without the numbers that it gives to articles."""

from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any

from newsreader.index import schema
from newsreader.index.blobs import unpack, unpack_numbers, unseal
from newsreader.index.files import Files
from newsreader.index.merge import united_terms
from newsreader.index.names import facet_of, tags_of
from newsreader.index.order import key_of
from newsreader.index.segments import Segments
from newsreader.index.sets import Sets
from newsreader.index.store import Directory, Memory
from newsreader.index.trace import Body
from newsreader.index.vocabulary import Vocabulary
from newsreader.library import Library
from newsreader.model import STORED_SORTS, Progress, Row, Sort
from newsreader.places import index_directory
from newsreader.text.queries.query import parse_query

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
    store = schema.open_reader(directory)
    assert store is not None
    try:
        return dump_of(store)
    finally:
        store.close()


def dump_of(store: Directory | Memory) -> dict[str, Any]:
    """The same of an index that is open."""
    database = store.catalogue
    segments = Segments(store)
    segments.load()
    sets = Sets(store, segments)
    known = Files(database).known()
    paths = {file.doc_id: path for path, file in known.items()}
    name_of = {
        number: (str(facet_of(number)), entity or f"={key}")
        for number, entity, key in database.execute("SELECT number, entity, label_key FROM name")
    }
    origin_of = dict(database.execute("SELECT id, name FROM origin"))

    def files(docs: Iterable[int]) -> list[bytes]:
        return sorted(paths[doc_id] for doc_id in docs)

    named: dict[tuple[str, str], list[bytes]] = {}
    for segment in segments:
        for number, docs in segment.all_named():
            if docs:
                named[name_of[number]] = sorted(named.get(name_of[number], []) + files(docs))
    terms = {
        term: files(docs) for some in united_terms(list(segments)) for term, docs in zip(*some, strict=True)
    }
    found = {
        "article": sorted((row[1:], known[row.path].stamp) for row in sets.rows(list(paths))),
        "body": {path: body_of(store, doc_id) for doc_id, path in paths.items()},
        "forward": {
            path: sorted({name_of[number] for number in segments.record(doc_id).names})
            for doc_id, path in paths.items()
        },
        "terms": {term: docs for term, docs in terms.items() if docs},
        "named": named,
        "standing": {path: segments.record(doc_id).standing for doc_id, path in paths.items()},
        "shorthand": {path: segments.record(doc_id).shorthand for doc_id, path in paths.items()},
        "name": sorted(
            (*name_of[number], *rest)
            for number, *rest in database.execute(
                "SELECT number, facet, label, label_key, articles, hits, has_twin FROM name"
            )
        ),
        "spelling": sorted(
            (*name_of[number], key or "", written, times)
            for key, number, written, times in database.execute(
                "SELECT key, number, written, articles FROM spelling"
            )
        ),
        "content": sorted(
            (content, paths[doc_id]) for content, doc_id in database.execute("SELECT hash, id FROM content")
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
        "clues": sorted(
            (paths[doc_id], text, marks)
            for doc_id, text, marks in database.execute("SELECT id, text, marks FROM clues")
        ),
        "clue": sorted(
            (mark, paths[doc_id]) for mark, doc_id in database.execute("SELECT mark, id FROM clue")
        ),
        "unsorted": files(doc_id for (doc_id,) in database.execute("SELECT id FROM unsorted")),
        "version": sorted(
            (paths[newest], paths[doc_id])
            for doc_id, newest in database.execute("SELECT id, newest FROM version")
        ),
        "fold": sorted((paths[newest], paths[doc_id]) for doc_id, newest in sets.folding._newest_of.items()),
        "order": [paths[doc_id] for doc_id in listed(store, Sort.DATE)],
        "placed": [files(listed(store, sort)) for sort in STORED_SORTS],
        "everything": files(sets.everything),
        "problems": files(sets.problems),
        "doubtful": files(sets.doubtful),
    }
    if isinstance(store, Directory):
        segments.close()
    return found


def sets_of(store: Directory | Memory) -> Sets:
    """An index as it is now."""
    segments = Segments(store)
    segments.load()
    return Sets(store, segments)


def listed(store: Directory | Memory, sort: Sort) -> list[int]:
    """All articles in an order, as the stretches have it: each where it belongs."""
    stretches = store.catalogue.execute(
        "SELECT first, docs, ordered FROM stretch WHERE sort = ? ORDER BY first",
        (STORED_SORTS.index(sort),),
    ).fetchall()
    segments = Segments(store)
    segments.load()
    inside = [list(unpack_numbers(unseal(ordered))) for _, _, ordered in stretches]
    keys = [[key_of(row, sort) for row in segments.rows(members)] for members in inside]
    if isinstance(store, Directory):
        segments.close()
    assert [sorted(members) for members in inside] == [list(unpack(docs)) for _, docs, _ in stretches]
    assert list(map(len, inside)) == list(map(len, keys))
    placed = [key for some in keys for key in some]
    assert placed == sorted(placed)
    firsts = [first for first, *_ in stretches]
    assert all(first <= some[0] for first, some in zip(firsts, keys, strict=True) if some)
    assert all(some[-1] < after for some, (_, after) in zip(keys, pairwise(firsts), strict=False) if some)
    return [doc_id for members in inside for doc_id in members]


def body_of(store: Directory | Memory, doc_id: int) -> Body:
    """The words and the tags that an article is found by."""
    segments = Segments(store)
    segments.load()
    record = segments.record(doc_id)
    body = Vocabulary(store.catalogue).words(record.codes), tags_of(store.catalogue, record)
    if isinstance(store, Directory):
        segments.close()
    return body
