"""Writing a segment: rows, records and sets, each in its order, so that every page is written once."""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from zlib import adler32

from pyroaring import BitMap

from newsreader.index.blobs import pack
from newsreader.index.segment import ARTICLE, DOUBTFUL, END, HEAD, TABLES, ArticleRow, Record
from newsreader.index.store import Draft

HEAVY = 512
"""Words under one beginning from which it has a set of its own: the union of as many takes a millisecond."""
DEEP, SHALLOW = 6, 3
"""Letters of a beginning that may have one: at two million words hardly any longer one has so many below it; among the words
of one commit hardly one of four letters."""
_LOOSE = 4096
"""Numbers that are gathered in a list before they become a set."""
Docs = BitMap | list[int]
"""Numbers of articles in their order."""
_ROW = f"INSERT INTO article ({ARTICLE}) VALUES ({','.join('?' * len(ArticleRow._fields))})"  # noqa: S608 - columns of ours


def write_segment(
    draft: Draft,
    articles: Iterable[tuple[ArticleRow, bytes]],
    postings: Iterable[tuple[str, Docs]],
    named: Iterable[tuple[int, Docs]],
    deepest: int,
) -> BitMap:
    """Fill a new segment; the numbers of its articles come back.

    Args:
        draft: An empty one.
        articles: By number, each with its record (``pack_record``).
        postings: By term.
        named: By name.
        deepest: Letters of the longest beginnings that get a set of their own.
    """
    database = draft.database
    database.executescript(f"BEGIN; {TABLES}")
    docs = BitMap()
    database.executemany(_ROW, _recorded(draft, articles, docs))
    heavy = _Beginnings(database, deepest)
    filled = ((term, pack(found)) for term, found in heavy.passing(postings) if found)
    database.executemany("INSERT INTO posting VALUES (?, ?)", filled)
    database.executemany(
        "INSERT INTO named VALUES (?, ?)", ((number, pack(found)) for number, found in named if found)
    )
    database.execute("INSERT INTO about VALUES ('docs', ?)", (pack(docs),))
    database.execute("COMMIT")
    return docs


def pack_record(record: Record) -> bytes:
    """A record as it is written."""
    names, spellings, codes, (prints, corners, is_doubtful) = record
    padding = -(len(codes) + 2 * (len(spellings) + len(corners))) % 4
    body = b"".join(part.tobytes() for part in (names, prints, spellings, corners)) + codes + bytes(padding)
    head = (len(names), padding, is_doubtful, len(prints))
    return HEAD.pack(adler32(HEAD.pack(0, *head)[4:] + body), *head) + body


def _recorded(
    draft: Draft, articles: Iterable[tuple[ArticleRow, bytes]], docs: BitMap
) -> Iterator[ArticleRow]:
    """The rows, while their records go to the other file."""
    places, place = array("Q"), 0
    for row, record in articles:
        places.append(place)
        place += draft.records.write(record)
        docs.add(row.doc_id)
        yield row
    records = len(places)
    places.append(place)
    draft.records.write(places.tobytes())
    draft.records.write(END.pack(records))


class _Node:
    """A beginning, while the words under it pass by."""

    def __init__(self, start: str) -> None:
        self.start = start
        self.words = 0
        self.loose = array("I")
        self.docs = BitMap()

    def add(self, words: int, docs: "Docs | array[int]") -> None:
        """Take articles of so many words."""
        self.words += words
        if isinstance(docs, BitMap) and len(docs) > _LOOSE:
            self.docs |= docs
            return
        self.loose.extend(docs)
        if len(self.loose) > _LOOSE:
            self.docs |= BitMap(self.loose)
            self.loose = array("I")

    def close_into(self, above: "_Node") -> None:
        """What is below one beginning is below the shorter one."""
        above.add(self.words, self.loose)
        if self.docs:
            above.docs |= self.docs

    def all(self) -> BitMap:
        """Everything under it."""
        return self.docs | BitMap(self.loose)


class _Beginnings:
    """Sets of the beginnings with many words: found while the words pass by in their order, each once."""

    def __init__(self, database: sqlite3.Connection, deepest: int) -> None:
        self._database = database
        self._deepest = deepest
        self._nodes = [_Node("")]

    def passing(self, postings: Iterable[tuple[str, Docs]]) -> Iterator[tuple[str, Docs]]:
        """The same postings; what is not a word of the text has no beginnings."""
        for term, docs in postings:
            if docs and term[0] > DOUBTFUL:
                self._word(term, docs)
            yield term, docs
        while len(self._nodes) > 1:
            self._close()

    def _word(self, word: str, docs: Docs) -> None:
        nodes = self._nodes
        while not word.startswith(nodes[-1].start):
            self._close()
        for length in range(len(nodes), min(len(word), self._deepest) + 1):
            nodes.append(_Node(word[:length]))
        nodes[-1].add(1, docs)

    def _close(self) -> None:
        node = self._nodes.pop()
        if node.words >= HEAVY:
            self._database.execute("INSERT INTO beginning VALUES (?, ?)", (node.start, pack(node.all())))
        node.close_into(self._nodes[-1])
