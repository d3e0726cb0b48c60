"""Writing a segment: rows, records and sets, each in its order, so that every page is written once."""

import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, compress, groupby
from operator import itemgetter
from typing import TypeVar
from zlib import adler32

from pyroaring import BitMap

from newsreader.index.blobs import pack
from newsreader.index.leaves import FEW, TERMS, Docs, Leaf, Posted, are_few, write_leaves
from newsreader.index.segment import (
    ALONE,
    ARTICLE,
    CODE_PAGE,
    END,
    HEAD,
    IS_DOUBTFUL,
    LONG,
    PROBLEM,
    SHORT,
    TABLES,
    UNIT,
    ArticleRow,
    Record,
)
from newsreader.index.store import Draft

HEAVY = 2048
"""Words under one beginning from which it has a set of its own: the union of as many takes a millisecond."""
DEEP = 6
"""Letters of a beginning that may have one: at two million words hardly any longer one has so many below it."""
_DEPTHS = ((16 * HEAVY, 1), (512 * HEAVY, 3))
"""The same for small commits, by their terms: among those of a large commit hardly one beginning of four letters has so many below
it, of a hundred articles hardly one of two."""
_LOOSE = 4096
"""Numbers that are gathered in a list before they become a set."""
_BYTE = 0xFF
Thing = TypeVar("Thing")
_ROW = f"INSERT INTO article ({ARTICLE}) VALUES ({','.join('?' * len(ArticleRow._fields))})"  # noqa: S608 - columns of ours


def write_segment(
    draft: Draft,
    articles: Iterable[tuple[ArticleRow, bytes]],
    postings: Iterable[Posted],
    named: Iterable[tuple[int, Docs]],
    deepest: int,
) -> BitMap:
    """Fill a new segment; the numbers of its articles come back.

    Args:
        draft: An empty one.
        articles: By number, each with its record (``pack_record``).
        postings: By term, some at a time.
        named: By name.
        deepest: Letters of the longest beginnings that get a set of their own.
    """
    database = draft.database
    database.executescript(f"BEGIN; {TABLES}")
    docs = BitMap()
    database.executemany(_ROW, _recorded(draft, articles, docs))
    _Terms(database, deepest).write(postings)
    database.executemany(
        "INSERT INTO named VALUES (?, ?)", ((number, pack(found)) for number, found in named if found)
    )
    database.execute("INSERT INTO about VALUES ('docs', ?)", (pack(docs),))
    database.execute("COMMIT")
    return docs


def deepest(terms: Sequence[str]) -> int:
    """Letters of the longest beginnings that may get a set of their own, among these terms."""
    letters = Counter(map(itemgetter(0), terms))
    if all(words < HEAVY for letter, words in letters.items() if letter > PROBLEM):
        return 0
    return next((letters for most, letters in _DEPTHS if len(terms) < most), DEEP)


def pack_record(record: Record) -> bytes:
    """A record as it is written."""
    names, spellings, codes, (prints, corners, is_doubtful), shorthand = record
    spelled, flags = b"", IS_DOUBTFUL * is_doubtful
    if any(spellings):
        is_short = max(spellings) <= _BYTE
        spelled = array("B" if is_short else "H", spellings).tobytes()
        flags |= SHORT if is_short else LONG
    lists = (names.tobytes(), prints.tobytes(), corners.tobytes(), spelled)
    body = b"".join((*lists, codes, shorthand))
    padding = -len(body) % UNIT
    body += bytes(padding)
    head = (len(names), padding, flags, len(prints), len(shorthand))
    return HEAD.pack(adler32(HEAD.pack(0, *head)[4:] + body), *head) + body


def _recorded(
    draft: Draft, articles: Iterable[tuple[ArticleRow, bytes]], docs: BitMap
) -> Iterator[Sequence[object]]:
    """The rows, while their records go to the other file."""
    places, place = array("I"), 0
    names, named = array("I"), array("I")
    for row, record in articles:
        places.append(place)
        named.append(len(names))
        end = HEAD.size + UNIT * HEAD.unpack_from(record)[1]
        names.frombytes(record[HEAD.size : end])
        place += draft.records.write(record[: HEAD.size] + record[end:]) // UNIT
        docs.add(row.doc_id)
        doc_id, path, content, headline, has_headline, published, around, source, *rest = row
        by = _written(source) if source else source
        yield doc_id, path, content, _written(headline), has_headline, published, around, by, *rest
    places.append(place)
    named.append(len(names))
    for part in (names, named, places):
        draft.records.write(part.tobytes())
    draft.records.write(END.pack(len(docs)))


def _written(text: str) -> str | bytes:
    """A text as a row keeps it."""
    if text.isascii():
        return text
    try:
        return text.encode(CODE_PAGE)
    except UnicodeEncodeError:
        return text


class _Node:
    """A beginning, while the words under it pass by."""

    def __init__(self, start: str) -> None:
        self.start = start
        self.words = 0
        self.loose = array("I")
        self.docs = BitMap()

    def add(self, words: int, sets: Iterable["Docs | array[int]"]) -> None:
        """Take the articles of so many words."""
        self.words += words
        for docs in sets:
            if isinstance(docs, BitMap) and len(docs) > _LOOSE:
                self.docs |= docs
            else:
                self.loose.extend(docs)
        if len(self.loose) > _LOOSE:
            self.docs |= BitMap(self.loose)
            self.loose = array("I")

    def close_into(self, above: "_Node") -> None:
        """What is below one beginning is below the shorter one."""
        above.add(self.words, [self.loose])
        if self.docs:
            above.docs |= self.docs

    def all(self) -> BitMap:
        """Everything under it."""
        return self.docs | BitMap(self.loose)


class _Terms:
    """Sets by term, and by those beginnings of words that many words have: all pass by in their order, once."""

    def __init__(self, database: sqlite3.Connection, deepest: int) -> None:
        self._database = database
        self._beginning = itemgetter(slice(deepest))
        self._deepest = deepest
        self._nodes = [_Node("")]

    def write(self, postings: Iterable[Posted]) -> None:
        """Write all terms that have articles."""
        write_leaves(self._database, self._leaves(postings))
        while len(self._nodes) > 1:
            self._close()

    def _leaves(self, postings: Iterable[Posted]) -> Iterator[Leaf]:
        """The terms with few articles; others are written by themselves."""
        rare: list[str] = []
        sets: list[Docs] = []
        for terms, found in postings:
            if self._deepest:
                self._pass_by(terms, found)
            sizes = list(map(len, found))
            common = [
                place
                for place, size in enumerate(sizes)
                if (size > FEW and not are_few(found[place])) or (size and terms[place] in ALONE)
            ]
            self._database.executemany(
                "INSERT INTO posting VALUES (?, ?)", [(terms[place], pack(found[place])) for place in common]
            )
            stay = bytearray(map(bool, sizes))
            for place in common:
                stay[place] = False
            rare += compress(terms, stay)
            sets += compress(found, stay)
            whole = len(rare) - len(rare) % TERMS
            yield from map(_leaf, _cut(rare[:whole]), _cut(sets[:whole]))
            del rare[:whole], sets[:whole]
        if rare:
            yield _leaf(rare, sets)

    def _pass_by(self, terms: Sequence[str], sets: Sequence[Docs]) -> None:
        """What is not a word of the text has no beginnings."""
        place = 0
        for start, same in groupby(map(self._beginning, terms)):
            words = len(list(same))
            if start[0] > PROBLEM:
                some = [docs for docs in sets[place : place + words] if docs]
                self._at(start).add(len(some), some)
            place += words

    def _at(self, start: str) -> _Node:
        """The node of a beginning; those that are over are closed."""
        nodes = self._nodes
        while not start.startswith(nodes[-1].start):
            self._close()
        for length in range(len(nodes), len(start) + 1):
            nodes.append(_Node(start[:length]))
        return nodes[-1]

    def _close(self) -> None:
        node = self._nodes.pop()
        if node.words >= HEAVY:
            self._database.execute("INSERT INTO beginning VALUES (?, ?)", (node.start, pack(node.all())))
        node.close_into(self._nodes[-1])


def _leaf(terms: list[str], sets: list[Docs]) -> Leaf:
    return Leaf(terms, bytes(map(len, sets)), array("I", chain.from_iterable(sets)))


def _cut(things: list[Thing]) -> Iterator[list[Thing]]:
    """So many of them at a time as make a leaf."""
    return (things[start : start + TERMS] for start in range(0, len(things), TERMS))
