"""What one moment of an index holds: the sets that queries are made of, and the rows of the list."""

import os
from collections import Counter, OrderedDict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from itertools import chain

from pyroaring import BitMap

from newsreader.index.blobs import Damaged
from newsreader.index.entry import name_key
from newsreader.index.files import Files
from newsreader.index.folding import Folding
from newsreader.index.holders import Holder, candidates, holders
from newsreader.index.kept import Kept
from newsreader.index.large import Ground, Large
from newsreader.index.name_lines import NameLines
from newsreader.index.names import Name, by_facet, tags_of
from newsreader.index.opening import read_opening
from newsreader.index.order import Order, key_of
from newsreader.index.periods import Period, terms_in
from newsreader.index.repetition import seen_by
from newsreader.index.segment import DOUBTFUL, LAST, MINUTES, PERIOD, PROBLEM, TITLE, ArticleRow
from newsreader.index.segments import Segments
from newsreader.index.store import Store
from newsreader.index.vocabulary import Vocabulary, numbers_in
from newsreader.index.word_rows import Row
from newsreader.model import STORED_SORTS, Facet, Sort, Tag
from newsreader.text.lexicon.tokens import fold, forms
from newsreader.text.queries.proximity import are_near
from newsreader.text.versions.prints import Prints, Seen

_SLICE = 1024
"""Articles of a slice in the order in which they were added; those of the other orders are stretches."""
_SEARCHES = 16
"""Things looked for in texts that are remembered: 250 KB each at a million articles."""
_NOWHERE = (BitMap(), BitMap())
_FEW = 100
"""Hits up to which all their rows are sorted; of more, only those of the window's stretches."""
_ROWS = 2000
"""Rows that are remembered: those that were sorted are shown, and a narrower query shows some of the same."""
_LONGEST = 9999
"""Minutes of reading that are told apart."""


class Sets:
    """Everything that can be asked at one moment. Sets that come back are shared: not to be changed."""

    def __init__(self, store: Store, segments: Segments) -> None:
        """Read what every question needs.

        Args:
            store: Open; stays at one moment as long as this is used.
            segments: Loaded at that moment.

        Raises:
            Damaged, sqlite3.Error: The index cannot be used.
        """
        self._database = store.catalogue
        self._segments = segments
        self._vocabulary = Vocabulary(self._database)
        self.everything = segments.everything()
        self.at, self.since, self.hashes = segments.at(), segments.since, segments.hashes
        opening = read_opening(self._database)
        self.names = NameLines(self._database, segments, opening)
        self._orders = {
            sort: Order(self._database, sort, partial(self._sorted, sort)) for sort in STORED_SORTS
        }
        last = self.everything.max() if self.everything else 0
        self._kept = Kept(last)
        self._ground = Ground(last, self._names_in)
        self._looked: OrderedDict[object, tuple[BitMap, BitMap]] = OrderedDict()
        self._forms: dict[str, list[str]] = {}
        self._rows: dict[int, ArticleRow] = {row.doc_id: row for row in opening.rows}
        self._first = list(self._rows)

    @cached_property
    def folding(self) -> Folding:
        """The stories that are told more than once."""
        return Folding(self._database, partial(self._sorted, Sort.DATE))

    @property
    def problems(self) -> BitMap:
        """The files that could not be read."""
        return self._kept("problems", lambda: self._segments.posting(PROBLEM))

    @property
    def doubtful(self) -> BitMap:
        """The articles that may not be cleaned right."""
        return self._kept("doubtful", lambda: self._segments.posting(DOUBTFUL))

    # ---------------------------------------------------------------- words

    def exact(self, word: str) -> BitMap:
        """The articles with a word in just this form."""
        return self._kept(("exact", word), lambda: self._segments.posting(word))

    def word(self, word: str) -> BitMap:
        """The articles with a word in any of its forms, whatever it is a form of."""
        return self._kept(
            ("word", word), lambda: BitMap.union(*map(self._segments.posting, self.forms(word)))
        )

    def forms(self, word: str) -> list[str]:
        """The words of the library that a word may stand for; itself is the first."""
        if word not in self._forms:
            self._forms[word] = self._vocabulary.forms(word)
        return self._forms[word]

    def keys(self, word: str) -> tuple[str, ...]:
        """What a word is found by: itself, and all that it can be a form of."""
        return self._vocabulary.keys(word)

    def unknown(self, words: Iterable[str]) -> list[str]:
        """Those words that the library never held: only a dictionary can tell what they are forms of."""
        return [word for word in dict.fromkeys(words) if not self._vocabulary.holds(word)]

    def tell(self, keys: Mapping[str, Sequence[str]]) -> None:
        """What unknown words can be forms of."""
        self._vocabulary.tell(keys)
        for word in keys:
            self._forms.pop(word, None)
            self._kept.drop(("word", word))

    def words(self, start: str, most: int) -> list[str]:
        """Words of the library that begin so."""
        return self._vocabulary.beginning(start, most)

    def beginning(self, start: str) -> BitMap:
        """The articles with a word that begins so."""
        return self._kept(("beginning", start), lambda: self._segments.beginning(start))

    def near(
        self, groups: Sequence[Collection[str]], others: int | None, *, open_end: bool, among: BitMap
    ) -> BitMap:
        """The articles with these words near each other in one paragraph; read from their words, so exact.

        Args:
            groups: For each word the forms that will do.
            others: How many other words may stand between them, in any order; None for a row, in this order.
            open_end: The last one may go on.
            among: The articles that have all the words.
        """
        key = ("near", tuple(map(frozenset, groups)), others, open_end)
        return self.looked_into(key, among, lambda docs: self._near(groups, others, docs, open_end=open_end))

    def looked_into(self, key: object, among: BitMap, look: Callable[[BitMap], BitMap]) -> BitMap:
        """Those of some articles in which something is found; of others it holds what is known already.

        Args:
            key: What is looked for.
            among: Where.
            look: Looks into articles; each is looked into once.
        """
        looked, found = self._looked.pop(key, _NOWHERE)
        new = among - looked
        if new:
            looked, found = looked | new, found | look(new)
        self._looked[key] = looked, found
        if len(self._looked) > _SEARCHES:
            self._looked.popitem(last=False)
        return found

    def title(self, form: str) -> BitMap:
        """The articles with a word in their headline, in just this form."""
        return self._kept(("title", form), lambda: self._segments.posting(TITLE + form))

    def title_beginning(self, start: str) -> BitMap:
        """The articles with a word in their headline that begins so."""
        first = TITLE + start
        return self._kept(("title*", start), lambda: self._segments.between(first, first + LAST))

    def headlines(self, docs: BitMap) -> Iterator[tuple[int, list[str]]]:
        """The words of the headlines of articles that have one."""
        for row in self.rows(list(docs)):
            if row.has_headline:
                yield row.doc_id, forms(row.headline)

    def paragraphs(self, docs: BitMap) -> Iterator[tuple[int, list[list[str]]]]:
        """The words of articles, paragraph by paragraph, without their headlines."""
        headlines = dict(self.headlines(docs))
        for doc_id, lines in self._lines(docs):
            yield doc_id, [line for line in lines if line and line != headlines.get(doc_id)]

    # ---------------------------------------------------------------- dates, length, place

    def period(self, period: Period) -> BitMap:
        """The articles published within a period."""
        return self._kept(period, lambda: self._period(period))

    def length(self, low: int, high: int) -> BitMap:
        """The articles of some minutes of reading, both ends included."""
        first, last = (f"{MINUTES}{max(0, min(minutes, _LONGEST)):04}" for minutes in (low, high))
        return self._kept(("length", low, high), lambda: self._segments.between(first, last + LAST))

    def path(self, part: str, among: BitMap) -> BitMap:
        """Those of some articles, and of the files that cannot be read, with this in their path; see ``looked_into``."""
        part = fold(part)

        def in_paths(docs: BitMap) -> BitMap:
            found = self._segments.paths(docs)
            return BitMap(doc_id for doc_id, path in found if part in fold(os.fsdecode(path)))

        return self.looked_into(("path", part), among, in_paths)

    # ---------------------------------------------------------------- names

    def named(self, facet: Facet, value: str) -> BitMap:
        """The articles with a facet value, through any of its spellings."""
        key = name_key(value)
        return self._kept((facet, key), lambda: self.names.docs(facet, key))

    def line(self, name: Name) -> BitMap:
        """The articles of a line of the facets."""
        return self._kept(name.number, lambda: self.names.docs_of(name))

    def lines(self, names: Sequence[Name]) -> list[BitMap]:
        """The same of several, read together: one by one half of the time goes into asking."""
        known = self._kept.some([name.number for name in names])
        new = [
            name.number for name, docs in zip(names, known, strict=True) if docs is None and not name.has_twin
        ]
        for number, docs in self._segments.all_named(new).items() if new else ():
            self._kept.put(number, docs)
        return [self.line(name) if docs is None else docs for name, docs in zip(names, known, strict=True)]

    # ---------------------------------------------------------------- articles

    def rows(self, doc_ids: Sequence[int]) -> list[ArticleRow]:
        """Articles as the list shows them, in the order given; those that are not there are left out."""
        known = self._rows
        missing = [doc_id for doc_id in doc_ids if doc_id not in known]
        if len(missing) > _ROWS:
            return self._segments.rows(doc_ids)
        if len(known) + len(missing) > _ROWS:
            known.clear()
            missing = list(doc_ids)
        known.update((row.doc_id, row) for row in self._segments.rows(missing))
        return [known[doc_id] for doc_id in doc_ids if doc_id in known]

    def window(self, docs: BitMap, sort: Sort, start: int, stop: int) -> list[int]:
        """The articles at places start..stop of a result, in one of the stored orders or as they were added."""
        if sort is Sort.ADDED:
            total = len(docs)
            return [docs[total - 1 - place] for place in range(start, min(stop, total))]
        if sort is Sort.DATE and stop <= len(self._first) and docs == self.everything:
            return self._first[start:stop]
        if len(docs) <= _FEW:
            return self._sorted(sort, docs)[start:stop]
        return self._orders[sort].window(docs, start, stop)

    def slices(self, docs: BitMap, sort: Sort) -> Iterator[BitMap]:
        """A result in slices of some thousand at most, each of them all that comes next in an order."""
        if sort is not Sort.ADDED:
            yield from self._orders[sort].slices(docs)
            return
        for last in range(len(docs), 0, -_SLICE):
            yield docs[max(0, last - _SLICE) : last]

    def position(self, docs: BitMap, sort: Sort, doc_id: int) -> int | None:
        """The place of an article in a result; None when it is not there, or no longer in the library."""
        if doc_id not in docs or doc_id not in self.everything:
            return None
        if sort is Sort.ADDED:
            return len(docs) - int(docs.rank(doc_id))
        if len(docs) <= _FEW:
            return self._sorted(sort, docs).index(doc_id)
        (row,) = self.rows([doc_id])
        return self._orders[sort].position(docs, doc_id, key_of(row, sort))

    def tags(self, doc_id: int) -> tuple[Tag, ...]:
        """The tags of an article, as it writes them; none for one that is not there."""
        return tags_of(self._database, self._segments.record(doc_id)) if doc_id in self.everything else ()

    def shorthand(self, doc_id: int) -> bytes:
        """What the labeller said of an article; nothing for one that is not there."""
        return self._segments.record(doc_id).shorthand if doc_id in self.everything else b""

    def candidates(self, exact: int) -> BitMap:
        """The articles that may have a block: ``holders`` tells which do."""
        return candidates(self._segments, exact)

    def holders(self, exact: int, among: Sequence[int]) -> Iterator[Holder]:
        """Those of some candidates in which a block stands, the last that came first."""
        return holders(self._database, self._segments, exact, among)

    def seen(self, prints: Prints) -> dict[int, Seen]:
        """What was counted of an article's blocks."""
        return seen_by(self._database, prints)

    def with_hashes(self, hashes: Iterable[bytes]) -> BitMap:
        """The articles with these contents; several when there are copies."""
        return BitMap(doc_id for doc_id, _ in Files(self._database).with_hashes(list(hashes)))

    def name_counts(self, docs: BitMap) -> dict[Facet, dict[int, int]]:
        """How many articles of a set carry each name, facet by facet."""
        return by_facet(Counter(chain.from_iterable(map(set, self._names_in(docs)))))

    def large(self, docs: BitMap) -> Large:
        """A large set, to be met by many others."""
        return Large(docs, self._ground)

    def _names_in(self, docs: BitMap) -> Iterator[Iterable[int]]:
        """The names of each article of a set."""
        return chain.from_iterable(segment.names_of(inside) for segment, inside in self._segments.parts(docs))

    def code_groups(self, words: Sequence[Collection[str]]) -> list[set[bytes]]:
        """Words that stand for each other, as codes; those that the library never held are left out."""
        codes = ({self._vocabulary.code(word) for word in group} for group in words)
        return [{code for code in group if code} for group in codes]

    def words_of(self, doc_id: int) -> str:
        """The words of an article that is there; none for one that is not."""
        if doc_id not in self.everything:
            return ""
        return self._vocabulary.words(self._segments.record(doc_id).codes)

    def codes(self, doc_ids: Iterable[int]) -> Iterator[tuple[int, bytes]]:
        """The words of articles as codes."""
        for doc_id in doc_ids:
            yield doc_id, self._segments.record(doc_id).codes

    # ---------------------------------------------------------------- inside

    def _sorted(self, sort: Sort, docs: BitMap) -> list[int]:
        rows = self.rows(list(docs))
        return [row.doc_id for row in sorted(rows, key=lambda row: key_of(row, sort))]

    def _period(self, period: Period) -> BitMap:
        limits = self._segments.limits(PERIOD)
        if limits is None:
            return BitMap()
        try:
            years = int(limits[0][:4]), int(limits[1][:4])
        except ValueError as error:
            raise Damaged from error
        terms = terms_in(period, years)
        return BitMap.union(BitMap(), *(self._segments.posting(PERIOD + term) for term in terms))

    def _in_row(self, groups: Sequence[Collection[str]], among: BitMap, start: str) -> BitMap:
        """The articles with these words in a row, before one that begins so."""
        codes = self.code_groups(groups)
        if not all(codes):
            return BitMap()
        row, found = Row(codes), BitMap()
        for segment, inside in self._segments.parts(among):
            for doc_id in segment.with_row(row, inside):
                here = segment.record(doc_id).codes
                if self._goes_on(here, row.ends(here), start) if start else row.stands_in(here):
                    found.add(doc_id)
        return found

    def _goes_on(self, codes: bytes, ends: Sequence[int], start: str) -> bool:
        """Whether at one of these places a word follows that begins so."""
        following = {next(iter(numbers_in(codes[end : end + 5])), 0) for end in ends} - {0}
        return any(word.startswith(start) for word in self._vocabulary.named(following).values())

    def _near(
        self, groups: Sequence[Collection[str]], others: int | None, among: BitMap, *, open_end: bool
    ) -> BitMap:
        if others is None:
            whole, start = (groups[:-1], "".join(groups[-1])) if open_end else (groups, "")
            return self._in_row(whole, among, start)
        return BitMap(
            doc_id
            for doc_id, lines in self._lines(among)
            if any(are_near(line, groups, others, open_end=open_end) for line in lines)
        )

    def _lines(self, docs: BitMap) -> Iterator[tuple[int, list[list[str]]]]:
        """The words of articles, paragraph by paragraph."""
        for segment, inside in self._segments.parts(docs):
            for doc_id in inside:
                words = self._vocabulary.words(segment.record(doc_id).codes)
                yield doc_id, [line.split() for line in words.split("\n")]
