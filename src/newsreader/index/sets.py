"""What one moment of an index holds: the sets that queries are made of, and the rows of the list."""

import itertools
import os
import sqlite3
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from pyroaring import BitMap

from newsreader.index.blobs import Damaged, unpack, unpack_numbers, unpack_union, unseal
from newsreader.index.entry import line_of, name_key
from newsreader.index.order import Order
from newsreader.index.periods import Period, terms_in
from newsreader.index.repetition import seen_by
from newsreader.index.writer import BEGINNINGS, read_tags, read_words
from newsreader.model import Facet, Tag
from newsreader.text.prints import Prints, Seen
from newsreader.text.proximity import are_near
from newsreader.text.tokens import fold, forms

_LAST = "\U0010ffff"
_SETS_KEPT = 512
"""Sets in memory: a query typed letter by letter asks for the same ones again."""
_COMMON = 1000
"""Names of most articles, looked through for a word inside; a surname is typed more often than a given name."""
_AT_ONCE = 500
"""Values in one statement."""


class ArticleRow(NamedTuple):
    """One article as the list shows it, straight from the table."""

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


class Name(NamedTuple):
    """A label of a facet, and how many articles carry it. Two names with one ``key`` are twins: one line."""

    facet: str
    label: str
    key: str
    number: int
    has_twin: int


_NAME = "facet, label, label_key, number, has_twin"


class _Top:
    """The first lines of a facet, as far as they were read."""

    def __init__(self) -> None:
        self.lines: list[tuple[Name, BitMap]] = []
        self.twins: set[str] = set()
        self.read = 0


class Sets:
    """Everything that can be asked at one moment. Sets that come back are shared: not to be changed."""

    def __init__(self, database: sqlite3.Connection) -> None:
        """Read what every question needs.

        Args:
            database: Open; stays at one moment as long as this is used.

        Raises:
            Damaged, sqlite3.Error: The index cannot be used.
        """
        self._database = database
        meta = dict(database.execute("SELECT name, value FROM meta WHERE name IN ('order', 'problems')"))
        self.order = Order(unpack_numbers(unseal(meta["order"])) if "order" in meta else unpack_numbers(b""))
        self.problems = unpack(meta["problems"]) if "problems" in meta else BitMap()
        self._kept_sets: OrderedDict[object, BitMap] = OrderedDict()
        self._tops: dict[Facet, _Top] = {}
        self._names: dict[int, Name] = {}
        self._forward: dict[int, Sequence[int]] = {}
        self._title_words: dict[str, BitMap] | None = None

    # ---------------------------------------------------------------- words and dates

    def word(self, word: str) -> BitMap:
        """The articles with a word."""
        return self._kept(("word", word), lambda: self._one("word", word))

    def beginning(self, start: str) -> BitMap:
        """The articles with a word that begins so."""
        if len(start) in BEGINNINGS:
            return self._kept(("beginning", start), lambda: self._one("beginning", start))
        return self._kept(("range", start), lambda: self._range(start))

    def period(self, period: Period) -> BitMap:
        """The articles published within a period."""
        return self._kept(period, lambda: self._period(period))

    def phrase(self, words: Sequence[str], *, open_end: bool, among: BitMap) -> BitMap:
        """The articles with these words in a row; read from their words, so exact.

        Args:
            words: Two or more.
            open_end: The last one may go on.
            among: The articles that have all the words.
        """
        wanted = line_of(list(words))
        if open_end:
            wanted = wanted[:-1]
        return self._kept(("phrase", wanted), lambda: self._with_words(wanted, among))

    def exact(self, form: str) -> BitMap:
        """The articles with a word in exactly this form."""
        return self.word(form)

    def near(
        self, groups: Sequence[Collection[str]], others: int | None, *, open_end: bool, among: BitMap
    ) -> BitMap:
        """The articles with these words near each other; read from their words, so exact.

        Args:
            groups: For each word the forms that will do.
            others: How many other words may stand between them, in any order; None for a row, in this order.
            open_end: The last one may go on.
            among: The articles that have all the words.
        """
        key = ("near", tuple(map(frozenset, groups)), others, open_end)
        return self._kept(key, lambda: self._near(groups, others, among, open_end=open_end))

    def title(self, form: str) -> BitMap:
        """The articles with a word in their headline."""
        return self._titles().get(form, BitMap())

    def title_beginning(self, start: str) -> BitMap:
        """The articles with a word in their headline that begins so."""
        return BitMap.union(BitMap(), *(d for word, d in self._titles().items() if word.startswith(start)))

    def headlines(self, docs: BitMap) -> Iterator[tuple[int, list[str]]]:
        """The words of the headlines of articles that have one."""
        for row in self.rows(list(docs)):
            if row.has_headline:
                yield row.doc_id, forms(row.headline)

    def paragraphs(self, docs: BitMap) -> Iterator[tuple[int, list[list[str]]]]:
        """The words of articles, paragraph by paragraph, without their headlines."""
        headlines = dict(self.headlines(docs))
        for doc_id, words in self._rows("SELECT id, words FROM body WHERE id IN ({})", docs):
            lines = (line.split() for line in read_words(words).split("\n"))
            yield doc_id, [line for line in lines if line and line != headlines.get(doc_id)]

    def path(self, part: str) -> BitMap:
        """The articles, and the files that cannot be read, with this in their path."""
        part = fold(part)
        paths = self._database.execute("SELECT id, path FROM article")
        return BitMap(doc_id for doc_id, path in paths.fetchall() if part in fold(os.fsdecode(path)))

    def length(self, low: int, high: int) -> BitMap:
        """The articles that take so many minutes to read, both ends inside."""
        statement = "SELECT id FROM article WHERE minutes BETWEEN ? AND ? AND problem IS NULL"
        return BitMap(doc_id for (doc_id,) in self._database.execute(statement, (low, high)).fetchall())

    def _titles(self) -> dict[str, BitMap]:
        """The words of all headlines, read when they are first asked for."""
        if self._title_words is None:
            self._title_words = {}
            for doc_id, words in self.headlines(self.order.everything):
                for word in words:
                    self._title_words.setdefault(word, BitMap()).add(doc_id)
        return self._title_words

    def _near(
        self, groups: Sequence[Collection[str]], others: int | None, among: BitMap, *, open_end: bool
    ) -> BitMap:
        found = BitMap()
        for doc_id, words in self._rows("SELECT id, words FROM body WHERE id IN ({})", among):
            lines = (line.split() for line in read_words(words).split("\n"))
            if any(are_near(line, groups, others, open_end=open_end) for line in lines):
                found.add(doc_id)
        return found

    def _one(self, table: str, word: str) -> BitMap:
        row = self._database.execute(
            f"SELECT docs FROM {table} WHERE word = ?",  # noqa: S608 - a table of ours
            (word,),
        ).fetchone()
        return unpack(row[0]) if row else BitMap()

    def _range(self, start: str) -> BitMap:
        rows = self._database.execute(
            "SELECT docs FROM word WHERE word >= ? AND word < ?", (start, start + _LAST)
        )
        return unpack_union(docs for (docs,) in rows)

    def _period(self, period: Period) -> BitMap:
        first, last = self._database.execute("SELECT min(word), max(word) FROM period").fetchone()
        if first is None:
            return BitMap()
        try:
            years = int(first[:4]), int(last[:4])
        except ValueError as error:
            raise Damaged from error
        return BitMap.union(BitMap(), *(self._one("period", term) for term in terms_in(period, years)))

    def _with_words(self, wanted: str, among: BitMap) -> BitMap:
        found = self._rows("SELECT id, words FROM body WHERE id IN ({})", among)
        return BitMap(doc_id for doc_id, words in found if wanted in read_words(words))

    def _named(self, facet: Facet, key: str) -> BitMap:
        return unpack_union(docs for (docs,) in self._of_names(facet, key, "docs"))

    def _kept(self, key: object, make: Callable[[], BitMap]) -> BitMap:
        docs = self._kept_sets.get(key)
        if docs is None:
            docs = self._kept_sets[key] = make()
            if len(self._kept_sets) > _SETS_KEPT:
                self._kept_sets.popitem(last=False)
        else:
            self._kept_sets.move_to_end(key)
        return docs

    # ---------------------------------------------------------------- names

    def named(self, facet: Facet, value: str) -> BitMap:
        """The articles with a facet value, through any of its spellings."""
        key = name_key(value)
        return self._kept((facet, key), lambda: self._named(facet, key))

    def label(self, facet: Facet, value: str) -> str | None:
        """How the library mostly writes a value; None when it does not know it, or only as part of several."""
        names = self._of_names(facet, name_key(value), "label_key, label")
        if len({key for key, _ in names}) != 1:
            return None
        label: str = min(names)[1]
        return label if self.is_same(facet, value, label) else None

    def is_same(self, facet: Facet, one: str, other: str) -> bool:
        """Whether two values mean the same."""
        keys = name_key(one), name_key(other)
        if keys[0] == keys[1]:
            return True
        known, others = (set(self._of_names(facet, key, "id")) for key in keys)
        return bool(known) and known == others

    def top(self, facet: Facet, wanted: int) -> list[Name]:
        """The labels of most articles, then by label; twins once."""
        names: dict[str, Name] = {}
        for name, _ in self.names_with_docs(facet):
            if len(names) >= wanted:
                break
            names.setdefault(name.key, name)
        return list(names.values())

    def values(self, facet: Facet, start: str, most: int) -> list[tuple[str, int]]:
        """The labels that begin so, or are common and have a word that does, with their articles; most of them first."""
        key = name_key(start)
        if not key:
            return [(name.label, name.number) for name in self.top(facet, most)]
        rows = self._database.execute(
            "SELECT label_key, label, number FROM name WHERE facet = ? AND label_key >= ? AND label_key < ? "
            "ORDER BY number DESC, label LIMIT ?",
            (str(facet), key, key + _LAST, 2 * most),
        ).fetchall()
        inside = (name for name in self.top(facet, _COMMON) if f" {key}" in name.key)
        found: dict[str, tuple[str, int]] = {}
        for key_of, label, number in (*rows, *((name.key, name.label, name.number) for name in inside)):
            found.setdefault(key_of, (label, number))
        return sorted(found.values(), key=lambda value: (-value[1], value[0]))[:most]

    def names_with_docs(self, facet: Facet) -> Iterator[tuple[Name, BitMap]]:
        """The labels of a facet with their articles, those of most articles first, then by label; twins once."""
        top = self._tops.setdefault(facet, _Top())
        place = 0
        while True:
            if place == len(top.lines) and not self._load_top(facet, top):
                return
            yield top.lines[place]
            place += 1

    def names_in(self, docs: BitMap) -> Iterator[tuple[int, list[Name]]]:
        """The names of each article of a small set."""
        self._load_forward(docs)
        for doc_id in docs:
            try:
                yield doc_id, [self._names[number] for number in self._forward[doc_id]]
            except KeyError as error:
                raise Damaged from error

    def _of_names(self, facet: Facet, key: str, columns: str) -> list[Any]:
        """Columns of the names that a folded value means: by their label, else by any spelling."""
        rows = self._database.execute(
            f"SELECT {columns} FROM name WHERE facet = ? AND label_key = ?",  # noqa: S608 - columns of ours
            (str(facet), key),
        ).fetchall()
        if not rows:
            rows = self._database.execute(
                f"SELECT {columns} FROM name WHERE id IN "  # noqa: S608
                "(SELECT name_id FROM spelling WHERE facet = ? AND key = ?)",
                (str(facet), key),
            ).fetchall()
        return rows

    def _load_top(self, facet: Facet, top: "_Top") -> bool:
        """Read on until there is another line. Whole pages: an open cursor would hold on to this moment."""
        before = len(top.lines)
        while len(top.lines) == before:
            rows = self._database.execute(
                f"SELECT {_NAME}, docs FROM name WHERE facet = ? ORDER BY number DESC, label, id LIMIT ? OFFSET ?",  # noqa: S608
                (str(facet), _AT_ONCE, top.read),
            ).fetchall()
            if not rows:
                return False
            top.read += len(rows)
            for *fields, docs in rows:
                name = Name(*fields)
                if not name.has_twin:
                    top.lines.append((name, unpack(docs)))
                elif name.key not in top.twins:
                    top.twins.add(name.key)
                    top.lines.append((name, self.named(facet, name.label)))
        return True

    def _load_forward(self, docs: BitMap) -> None:
        missing = [doc_id for doc_id in docs if doc_id not in self._forward]
        for doc_id, packed in self._rows("SELECT id, name_ids FROM forward WHERE id IN ({})", missing):
            self._forward[doc_id] = unpack_numbers(unseal(packed))
        found = (self._forward.get(doc_id, ()) for doc_id in missing)
        unknown = set(itertools.chain.from_iterable(found)) - self._names.keys()
        for number, *fields in self._rows(f"SELECT id, {_NAME} FROM name WHERE id IN ({{}})", unknown):  # noqa: S608
            name = Name(*fields)
            if name.has_twin:
                name = name._replace(label=self.label(Facet(name.facet), name.label) or name.label)
            self._names[number] = name

    # ---------------------------------------------------------------- articles

    def rows(self, doc_ids: Sequence[int]) -> list[ArticleRow]:
        """Articles as the list shows them, in the order given; those that are not there are left out."""
        statement = (
            "SELECT id, path, hash, headline, has_headline, published, around, source, language, minutes, problem "
            "FROM article WHERE id IN ({})"
        )
        found = {row[0]: ArticleRow(*row) for row in self._rows(statement, doc_ids)}
        return [found[doc_id] for doc_id in doc_ids if doc_id in found]

    def tags(self, doc_id: int) -> tuple[Tag, ...]:
        """The tags of an article, as it writes them; none for one that is not there."""
        row = self._database.execute("SELECT tags FROM body WHERE id = ?", (doc_id,)).fetchone()
        return read_tags(row[0]) if row else ()

    def seen(self, prints: Prints) -> dict[int, Seen]:
        """What was counted of an article's blocks."""
        return seen_by(self._database, prints)

    def with_hashes(self, hashes: Iterable[bytes]) -> BitMap:
        """The articles with these contents; several when there are copies."""
        return BitMap(doc_id for (doc_id,) in self._rows("SELECT id FROM article WHERE hash IN ({})", hashes))

    def _rows(self, statement: str, values: Iterable[object]) -> Iterator[Any]:
        """Rows for any number of values, some hundred at a time."""
        left = list(values)
        for start in range(0, len(left), _AT_ONCE):
            some = left[start : start + _AT_ONCE]
            # All of them at once: a cursor that is left open would hold on to a moment, and to a closed file.
            yield from self._database.execute(statement.format(",".join("?" * len(some))), some).fetchall()
