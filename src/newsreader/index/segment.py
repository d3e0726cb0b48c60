"""A segment: some articles that were written together, and all sets of their numbers. It never changes.

The SQLite file holds rows by article and sets by term, by beginning and by name. The flat file holds a record for each
article, in the order of their numbers: the names it carries and its words as codes. An article that is written anew
stays here, dead: the catalogue says which are. So every set is to be taken without those. The names of all articles stand
together, behind the rest of their records: facets count them in some hundred articles at every key, each of which would be a
page of its own.

    record   adler32 of all else, tags, padding   u32 u16 u8; a record begins at a multiple of 4
             flags                                u8
             blocks, bytes of the shorthand       u32 each
             blocks                               u32 each
             blocks again (see ``standing``)      u16 each
             spellings of the names               u16 each; u8 where that is enough; none where all are the first
             words                                codes of ``vocabulary``, 0 at the end of a line
             shorthand                            see ``text.shorthand``; then the padding
    names    of one article after the other       u32 each
    end      places of the names of each article and of the end, then the same of the records, in units of 4 bytes, u32
             each; how many records, u64

Texts of an article's row that code page 1251 can write are kept so: a byte a letter instead of two.
"""

import mmap
import sqlite3
import struct
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple
from zlib import adler32

from pyroaring import BitMap

from newsreader.index import leaves
from newsreader.index.blobs import Damaged, unpack
from newsreader.index.leaves import Docs
from newsreader.index.lookup import rows_of
from newsreader.index.standing import Standing
from newsreader.index.store import Flat
from newsreader.index.word_rows import Row

TITLE, PERIOD, MINUTES, STANDING, DOUBTFUL, PROBLEM = "\x01", "\x02", "\x03", "\x04", "\x05", "\x06"
"""What stands before a term that is no word of the text: a word of the headline, a period, a reading time, a corner of
the blocks, nothing, nothing."""
ALONE = frozenset({DOUBTFUL, PROBLEM})
"""Terms that have a row of their own however few articles have them: every opening asks for them."""
LAST = "\U0010ffff"

# No WITHOUT ROWID where there are sets: a key there is compared by reading all of its row, sets of 100 KB too.
TABLES = f"""
CREATE TABLE about (name TEXT PRIMARY KEY, value BLOB);
CREATE TABLE posting (term TEXT PRIMARY KEY, docs BLOB NOT NULL);
{leaves.TABLE}
CREATE TABLE beginning (start TEXT PRIMARY KEY, docs BLOB NOT NULL);
CREATE TABLE named (number INTEGER PRIMARY KEY, docs BLOB NOT NULL);
CREATE TABLE article (
    id INTEGER PRIMARY KEY, path BLOB NOT NULL, hash BLOB, headline TEXT NOT NULL, has_headline INTEGER NOT NULL,
    published TEXT, around TEXT, source TEXT, language TEXT, minutes INTEGER NOT NULL, problem TEXT
);
"""
ARTICLE = "id, path, hash, headline, has_headline, published, around, source, language, minutes, problem"
_ONE = f"SELECT {ARTICLE} FROM article WHERE id = ?"  # noqa: S608 - columns of ours
_PART = 16
"""Of its records: when so many were looked into, the others will be, too, and reading ahead pays."""
HEAD = struct.Struct("=IHBBII")
END = struct.Struct("=Q")
UNIT = 4
"""Bytes: records begin at multiples of it."""
IS_DOUBTFUL, SHORT, LONG = 1, 2, 4
"""Flags of a record: its article may not be cleaned right; its spellings take a byte each, or two."""
CODE_PAGE = "cp1251"


class ArticleRow(NamedTuple):
    """One article as the list shows it."""

    doc_id: int
    path: bytes
    hash: bytes | None
    headline: str
    has_headline: int
    published: str | None
    around: str | None
    source: str | None
    language: str | None
    minutes: int
    problem: str | None


class Record(NamedTuple):
    """What else is kept of an article: its names, how it spells each, its words as codes, its blocks and what they are."""

    names: "array[int]"
    spellings: "array[int]"
    codes: bytes
    standing: Standing
    shorthand: bytes


class Segment:
    """One segment, open to read."""

    def __init__(self, number: int, database: sqlite3.Connection, flat: Flat) -> None:
        """Read what every question needs.

        Raises:
            Damaged, sqlite3.Error: It is not what was written.
        """
        self.number = number
        self._database = database
        self._flat = flat
        row = database.execute("SELECT value FROM about WHERE name = 'docs'").fetchone()
        if row is None or len(flat) < END.size or len(flat) % 4:
            raise Damaged
        self.docs = unpack(row[0])
        """All its articles, the dead ones too."""
        self.dead = BitMap()
        self.live = self.docs
        (records,) = END.unpack_from(flat, len(flat) - END.size)
        places = memoryview(flat)[-END.size - 2 * UNIT * (records + 1) : -END.size].cast("I")
        if records != len(self.docs) or len(places) != 2 * (records + 1):
            raise Damaged
        self._named, self.places = places[: records + 1], places[records + 1 :]
        self._names = memoryview(flat)[UNIT * self.places[-1] : -END.size - UNIT * len(places)].cast("I")
        if len(self._names) != self._named[-1]:
            raise Damaged
        # In runs a number's rank is found at once (0.1 us); in bits half a block is counted (1.3 us).
        in_runs = BitMap(self.docs)
        in_runs.run_optimize()
        self._rank: Callable[[int], int] = in_runs.rank
        self._looked = 0

    def bury(self, dead: BitMap) -> None:
        """Say which of its articles are dead."""
        self.dead = dead
        self.live = self.docs - dead if dead else self.docs

    # ---------------------------------------------------------------- sets; all without the dead

    def posting(self, term: str) -> BitMap:
        """The articles with a term."""
        row = self._database.execute("SELECT docs FROM posting WHERE term = ?", (term,)).fetchone()
        if row is None and term not in ALONE:
            return self._living(BitMap(leaves.find(self._database, term) or ()))
        return self._living(unpack(row[0])) if row else BitMap()

    def beginning(self, start: str) -> BitMap:
        """The articles with a word that begins so."""
        row = self._database.execute("SELECT docs FROM beginning WHERE start = ?", (start,)).fetchone()
        return self._living(unpack(row[0])) if row else self.between(start, start + LAST)

    def between(self, first: str, last: str) -> BitMap:
        """The articles with a term from the first to before the last."""
        few = array("I")
        for leaf in leaves.between(self._database, first, last):
            few += leaf.numbers
        rows = self._database.execute("SELECT docs FROM posting WHERE term >= ? AND term < ?", (first, last))
        return self._living(BitMap.union(BitMap(few), *(unpack(docs) for (docs,) in rows.fetchall())))

    def named(self, number: int) -> BitMap:
        """The articles with a name."""
        return self._one("SELECT docs FROM named WHERE number = ?", number)

    def some_named(self, numbers: Sequence[int]) -> Iterator[tuple[int, BitMap]]:
        """The same of several, in any order."""
        statement = "SELECT number, docs FROM named WHERE number IN ({})"
        return (
            (number, self._living(unpack(docs)))
            for number, docs in rows_of(self._database, statement, numbers)
        )

    def limits(self, kind: str) -> tuple[str, str] | None:
        """The first and the last term of a kind, without the kind."""
        common = self._database.execute(
            "SELECT min(term), max(term) FROM posting WHERE term >= ? AND term < ?", (kind, kind + LAST)
        ).fetchone()
        terms = [term for term in common if term is not None]
        for leaf in leaves.between(self._database, kind, kind + LAST):
            terms += (leaf.terms[0], leaf.terms[-1])
        return (min(terms)[1:], max(terms)[1:]) if terms else None

    def _one(self, statement: str, key: object) -> BitMap:
        row = self._database.execute(statement, (key,)).fetchone()
        return self._living(unpack(row[0])) if row else BitMap()

    def _living(self, docs: BitMap) -> BitMap:
        return docs - self.dead if self.dead else docs

    # ---------------------------------------------------------------- articles

    def rows(self, doc_ids: Iterable[int]) -> Iterator[ArticleRow]:
        """Some of its articles, in any order."""
        statement = f"SELECT {ARTICLE} FROM article WHERE id IN ({{}})"  # noqa: S608 - columns of ours
        return map(_read, rows_of(self._database, statement, doc_ids))

    def row(self, doc_id: int) -> ArticleRow:
        """One of its articles.

        Raises:
            Damaged: It is not there.
        """
        row = self._database.execute(_ONE, (doc_id,)).fetchone()
        if row is None:
            raise Damaged
        return _read(row)

    def paths(self, doc_ids: Iterable[int]) -> Iterator[tuple[int, bytes]]:
        """Where the files of some of its articles are, in any order."""
        return rows_of(self._database, "SELECT id, path FROM article WHERE id IN ({})", doc_ids)

    def hashes(self, doc_ids: Iterable[int]) -> Iterator[tuple[int, bytes]]:
        """The contents of some of its articles, in any order; problems have none."""
        statement = "SELECT id, hash FROM article WHERE id IN ({}) AND hash IS NOT NULL"
        return rows_of(self._database, statement, doc_ids)

    def record(self, doc_id: int) -> Record:
        """What else is kept of one of its articles.

        Raises:
            Damaged: It is not as it was written.
        """
        self._look()
        place = self._rank(doc_id) - 1
        whole = self._flat[UNIT * self.places[place] : UNIT * self.places[place + 1]]
        if len(whole) < HEAD.size:
            raise Damaged
        names = self._names_at(place)
        check, tags, padding, flags, blocks, short = HEAD.unpack_from(whole)
        corners = HEAD.size + 4 * blocks
        spellings = corners + 2 * blocks
        width = 2 if flags & LONG else 1 if flags & SHORT else 0
        end = spellings + width * tags
        shorthand = len(whole) - padding - short
        summed = adler32(whole[HEAD.size :], adler32(names, adler32(whole[4 : HEAD.size])))
        if summed != check or tags != len(names) or end > shorthand:
            raise Damaged
        spelled = whole[spellings:end] if width else bytes(tags)
        return Record(
            array("I", names.tobytes()),
            array("H", spelled if width > 1 else array("B", spelled)),
            whole[end:shorthand],
            Standing(
                array("I", whole[HEAD.size : corners]),
                array("H", whole[corners:spellings]),
                bool(flags & IS_DOUBTFUL),
            ),
            whole[shorthand : shorthand + short],
        )

    def names_of(self, docs: Iterable[int]) -> list[memoryview]:
        """Only the names of its articles; not checked, for counting."""
        names, places = self._names, self._named
        return [names[places[rank - 1] : places[rank]] for rank in map(self._rank, docs)]

    def _names_at(self, place: int) -> memoryview:
        return self._names[self._named[place] : self._named[place + 1]]

    def standing_of(self, docs: Iterable[int]) -> Iterator[tuple[int, Standing]]:
        """Only the blocks of its articles; not checked, for comparing."""
        flat, places, rank = self._flat, self.places, self._rank
        for doc_id in docs:
            self._look()
            start = UNIT * places[rank(doc_id) - 1]
            blocks = HEAD.unpack_from(flat, start)[4]
            prints = start + HEAD.size
            corners = prints + 4 * blocks
            yield (
                doc_id,
                Standing(
                    array("I", flat[prints : prints + 4 * blocks]),
                    array("H", flat[corners : corners + 2 * blocks]),
                ),
            )

    def with_row(self, row: Row, docs: Iterable[int]) -> Iterator[int]:
        """The articles whose records hold a run of codes that may be these words in a row: see ``Row.ends``."""
        is_in, flat, places, rank = row.is_in, self._flat, self.places, self._rank
        for doc_id in docs:
            self._look()
            place = rank(doc_id)
            if is_in(flat, UNIT * places[place - 1], UNIT * places[place]):
                yield doc_id

    def _look(self) -> None:
        """Count that a record is looked into."""
        self._looked += 1
        if self._looked == len(self.docs) // _PART:
            self._advise(mmap.MADV_NORMAL)

    # ---------------------------------------------------------------- all of it, for merging

    def all_rare(self) -> Iterator[list[tuple[str, Docs]]]:
        """Every term that few articles have, with the living ones, in order, some at a time."""
        for leaf in leaves.all_leaves(self._database):
            dead = self.dead
            if dead:
                yield [(term, [doc for doc in docs if doc not in dead]) for term, docs in leaf.postings()]
            else:
                yield [*leaf.postings()]

    def all_common(self) -> Iterator[list[tuple[str, Docs]]]:
        """Every term that many articles have, with the living ones, in order, some at a time."""
        rows = self._database.execute("SELECT term, docs FROM posting ORDER BY term")
        while some := rows.fetchmany(leaves.TERMS):
            yield [(term, self._living(unpack(docs))) for term, docs in some]

    def all_named(self) -> Iterator[tuple[int, BitMap]]:
        """Every name with its living articles, in order."""
        for number, docs in self._database.execute("SELECT number, docs FROM named ORDER BY number"):
            yield number, self._living(unpack(docs))

    def all_articles(self) -> Iterator[tuple[ArticleRow, bytes]]:
        """Every living article with its record as it is written, in the order of their numbers."""
        self._advise(mmap.MADV_SEQUENTIAL)
        rows = self._database.execute(f"SELECT {ARTICLE} FROM article ORDER BY id")  # noqa: S608 - columns of ours
        for place, row in enumerate(map(_read, rows)):
            if row.doc_id not in self.dead:
                start, end = UNIT * self.places[place], UNIT * self.places[place + 1]
                names = start + HEAD.size
                parts = (self._flat[start:names], self._names_at(place), self._flat[names:end])
                yield row, b"".join(parts)

    def _advise(self, how: int) -> None:
        """Tell the system how the flat file will be read."""
        if isinstance(self._flat, mmap.mmap):
            self._flat.madvise(how)

    def close(self) -> None:
        """Let go of it."""
        self._database.close()


def _read(row: Sequence[Any]) -> ArticleRow:
    """An article's row as it was before it was written."""
    doc_id, path, content, headline, has_headline, published, around, source, *rest = row
    return ArticleRow(
        doc_id, path, content, _text(headline), has_headline, published, around, _text(source), *rest
    )


def _text(written: Any) -> Any:
    return written.decode(CODE_PAGE) if isinstance(written, bytes) else written
