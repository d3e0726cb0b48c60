"""The writer: a batch of articles in, one segment and one transaction out.

What the index holds is a pure function of the articles in it, so an index grown in any number of steps equals one
built at once (tests hold that). An article that changes keeps its number: its old state stays in the segment that it
was written to, dead, until that is merged.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from pyroaring import BitMap

from newsreader import corpus
from newsreader.corpus import Stamp
from newsreader.index import merge, names, repetition
from newsreader.index.blobs import pack
from newsreader.index.entry import Entry
from newsreader.index.files import Files, Folder, Known
from newsreader.index.holders import Holder, candidates, holders
from newsreader.index.opening import write_opening
from newsreader.index.order import Places, keys_of
from newsreader.index.periods import terms_of
from newsreader.index.segment import DOUBTFUL, MINUTES, PERIOD, PROBLEM, STANDING, TITLE, ArticleRow, Record
from newsreader.index.segment_writer import deepest, pack_record, write_segment
from newsreader.index.segments import BLOCK, PHANTOMS, Segments, register
from newsreader.index.standing import Standing, corner_names
from newsreader.index.store import Store
from newsreader.index.stories import Stories
from newsreader.index.trace import Body
from newsreader.index.vocabulary import Vocabulary, certain_of, words_in
from newsreader.model import Tag
from newsreader.text.lexicon.tokens import forms
from newsreader.text.versions.retelling import Telling


class Addition(NamedTuple):
    """A file to take in. ``doc_id`` is None for a new one."""

    path: bytes
    stamp: Stamp
    entry: Entry
    doc_id: int | None


class _Document(NamedTuple):
    """An article as it will be written."""

    row: ArticleRow
    words: str
    tags: tuple[Tag, ...]
    standing: Standing
    shorthand: bytes


class Writer:
    """Writes one index. The lock is the caller's business."""

    def __init__(self, store: Store) -> None:
        """Write to an open index (``schema.open_writer`` or ``schema.memory``)."""
        self._store = store
        self._database = store.catalogue
        self._files = Files(self._database)
        self._vocabulary = Vocabulary(self._database)
        self._stories = Stories(self._database)
        self._segments = Segments(store)
        self._load()
        (last,) = self._database.execute("SELECT value FROM meta WHERE name = 'last'").fetchone()
        self._last_id = int(last)

    def close(self) -> None:
        """Let go of the segments; the store is the caller's."""
        self._segments.close()

    # ---------------------------------------------------------------- what is known

    def known(self) -> dict[bytes, Known]:
        """Every file in the index, by path."""
        return self._files.known()

    def folders(self) -> dict[bytes, Folder]:
        """Every folder in the index, by path."""
        return self._files.folders()

    def inside(self, folder: Folder) -> dict[bytes, Known]:
        """The files of a folder, by name."""
        return self._files.inside(folder)

    def hashes(self, doc_ids: Iterable[int]) -> dict[int, bytes]:
        """The content hashes of some articles; problems have none."""
        return {row.doc_id: row.hash for row in self._segments.rows(list(doc_ids)) if row.hash is not None}

    def altered(self) -> set[int]:
        """The articles whose files hold something else than when they were read, whatever their stamps say.

        Every file is read for it.
        """
        return {
            row.doc_id
            for segment in self._segments
            for row in segment.rows(segment.live)
            if row.hash is not None
            and isinstance(raw := corpus.read(row.path), bytes)
            and corpus.content_hash(raw) != row.hash
        }

    def with_hashes(self, hashes: Iterable[bytes]) -> BitMap:
        """The articles with these contents."""
        return BitMap(doc_id for doc_id, _ in self._files.with_hashes(list(hashes)))

    def holders(self, exact: int) -> Iterator[Holder]:
        """The articles in which a block stands."""
        return holders(self._database, self._segments, exact, candidates(self._segments, exact))

    def devices(self) -> dict[bytes, int | None]:
        """The disk that each root was on."""
        return self._files.devices()

    def body(self, doc_id: int) -> Body:
        """The words and the tags of an article.

        Raises:
            Damaged: They are not as they were written.
        """
        record = self._segments.record(doc_id)
        return self._vocabulary.words(record.codes), names.tags_of(self._database, record)

    # ---------------------------------------------------------------- writing

    def remember(self, roots: Iterable[bytes]) -> None:
        """Keep the disk that each root is on; one that is away keeps what it had."""
        devices = ((root, corpus.device(root)) for root in roots)
        self._files.remember((root, device) for root, device in devices if device is not None)

    def seal(self, digests: Sequence[tuple[bytes, bytes]]) -> None:
        """Remember folders of which everything is in the index, by their digests."""
        with self._transaction():
            self._files.seal(digests)

    def commit(self, additions: Sequence[Addition], gone: Iterable[int] = ()) -> None:
        """Take articles in and out, all of them or, if this process dies, none.

        Args:
            additions: New and changed files.
            gone: Numbers of the articles whose files are no more.
        """
        with self._transaction():
            self._apply(additions, list(gone))

    def settle(self, most: int) -> bool:
        """Search some stale articles by what the library has counted since: blocks that it took away, or gave back.

        Args:
            most: How many.

        Returns:
            Whether there were any.
        """
        stale = self._database.execute("SELECT id FROM stale ORDER BY id LIMIT ?", (most,)).fetchall()
        if stale:
            with self._transaction():
                self._settle([doc_id for (doc_id,) in stale])
        return bool(stale)

    def look_up(self, most: int) -> bool:
        """Look up in dictionaries what some new words can be forms of.

        Args:
            most: How many.

        Returns:
            Whether there were any.
        """
        from newsreader.text.lexicon.lemma_keys import keys_of

        new = self._vocabulary.new(most)
        if new:
            with self._transaction():
                self._vocabulary.look_up(new, keys_of)
                self._touch()
        return bool(new)

    def sort_stories(self, most: int) -> bool:
        """Find out which articles are versions of one story, of some that came or whose story came apart.

        Args:
            most: How many.

        Returns:
            Whether there were any.
        """
        if not self._stories.are_unsorted():
            return False
        with self._transaction():
            self._stories.sort(most, self._telling, self._newest)
            self._touch()
        return True

    def _telling(self, doc_id: int) -> Telling:
        """What of an article is compared: what no library takes away. Its words are looked up only if need be."""
        certain = certain_of(self._segments.record(doc_id).codes)
        return Telling(words_in(certain), lambda: self._vocabulary.words(certain))

    def _newest(self, doc_ids: Collection[int]) -> int:
        """The one of some articles that stands first in a list by date."""
        return min(self._segments.rows(list(doc_ids)), key=lambda row: keys_of(row)[0]).doc_id

    def tidy(self, *, at_rest: bool = False) -> bool:
        """Merge segments of one size, if there are enough.

        Args:
            at_rest: Nothing else is to be done.

        Returns:
            Whether there were; there may be more.
        """
        due = merge.due(self._segments, at_rest=at_rest)
        if due:
            with self._transaction():
                merge.merge(self._store, due)
                self._touch()
        return bool(due)

    def finish(self) -> None:
        """Put the log away, if no reader still needs it."""
        self._database.execute("PRAGMA busy_timeout = 0")
        self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        database = self._database
        database.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if database.in_transaction:
                database.execute("ROLLBACK")
            # What was remembered of the tables may not be so.
            self._vocabulary, self._files = Vocabulary(database), Files(database)
            self._segments.close()
            self._segments.load()
            raise
        database.execute("COMMIT")
        self._load()

    def _load(self) -> None:
        self._segments.load()
        self._store.keep(segment.number for segment in self._segments)

    def _settle(self, doc_ids: Sequence[int]) -> None:
        known: dict[repetition.Pair, int] = {}
        bodies = {
            doc_id: repetition.settle(self._database, doc_id, self.body(doc_id), known) for doc_id in doc_ids
        }
        records = {doc_id: self._segments.record(doc_id) for doc_id in doc_ids}
        self._write(
            [
                _Document(
                    row, *bodies[row.doc_id], records[row.doc_id].standing, records[row.doc_id].shorthand
                )
                for row in self._segments.rows(doc_ids)
            ],
            [],
        )

    def _apply(self, additions: Sequence[Addition], gone: Sequence[int]) -> None:
        counts = repetition.Change(self._database)
        left = [*(a.doc_id for a in additions if a.doc_id is not None), *gone]
        counts.leave(left)
        self._stories.leave(left)
        added = {self._number(addition): addition for addition in additions}
        for doc_id, addition in added.items():
            counts.join(doc_id, addition.entry)
        counts.apply()
        self._stories.join({doc_id: addition.entry.clues for doc_id, addition in added.items()})
        for row in self._segments.rows(gone):
            self._files.drop(row.path)
            self._files.unseal(row.path)
        self._files.put((addition.path, doc_id, addition.stamp) for doc_id, addition in added.items())
        self._write(
            [
                _Document(
                    _row(doc_id, addition),
                    *counts.shown(doc_id),
                    addition.entry.standing,
                    addition.entry.shorthand,
                )
                for doc_id, addition in sorted(added.items())
            ],
            gone,
        )

    def _write(self, documents: Sequence[_Document], gone: Sequence[int]) -> None:
        """Bury what was, write what is."""
        database = self._database
        changed = BitMap(document.row.doc_id for document in documents)
        change = names.Change(database)
        left: list[ArticleRow] = []
        codes: dict[int, bytes] = {}
        for segment, inside in self._segments.parts(changed | BitMap(gone)):
            left += segment.rows(list(inside))
            for doc_id in inside:
                record = segment.record(doc_id)
                codes[doc_id] = record.codes
                change.leave(doc_id, record)
            segment.bury(segment.dead | inside)
            database.execute(
                "UPDATE segment SET dead = ? WHERE number = ?", (pack(segment.dead), segment.number)
            )
        if documents:
            before = [row for row in left if row.doc_id in changed]
            self._vocabulary.recall((row.language or "", codes[row.doc_id]) for row in before)
            self._write_segment(documents, change)
        change.apply()
        self._segments.load()
        change.recount(self._segments.named)
        come = [document.row for document in documents]
        self._files.change_contents(left, come)
        Places(database, self._segments).change(left, come)
        write_opening(database, self._segments)
        self._touch()

    def _write_segment(self, documents: Sequence[_Document], change: names.Change) -> None:
        """The segment of some articles, in the order of their numbers."""
        change.meet(tag for document in documents for tag in document.tags)
        postings: defaultdict[str, list[int]] = defaultdict(list)
        named: defaultdict[int, list[int]] = defaultdict(list)
        spoken: defaultdict[str, set[str]] = defaultdict(set)
        for row, words, _, standing, _ in documents:
            spelt = set(words.split())
            spoken[row.language or ""] |= spelt
            for found in map(postings.__getitem__, spelt | _terms(row, standing)):
                found.append(row.doc_id)
        self._vocabulary.learn(spoken, postings)
        articles: list[tuple[ArticleRow, bytes]] = []
        for row, words, tags, standing, shorthand in documents:
            of_names, spellings = change.join(row.doc_id, tags)
            codes = self._vocabulary.codes(words, row.language or "")
            articles.append((row, pack_record(Record(of_names, spellings, codes, standing, shorthand))))
            for found in map(named.__getitem__, set(of_names)):
                found.append(row.doc_id)
        draft = self._store.begin()
        terms = sorted(postings)
        posted = [(terms, list(map(postings.__getitem__, terms)))]
        docs = write_segment(draft, articles, posted, sorted(named.items()), deepest(terms))
        self._store.finish(draft, register(self._database, len(docs)))

    def _number(self, addition: Addition) -> int:
        """The number of an article; a new one gets the next."""
        if addition.doc_id is not None:
            return addition.doc_id
        self._last_id += 1
        if self._last_id % BLOCK >= BLOCK - PHANTOMS:
            self._last_id += PHANTOMS
        return self._last_id

    def _touch(self) -> None:
        """Another moment."""
        self._database.execute("UPDATE meta SET value = value + 1 WHERE name = 'revision'")
        self._database.execute("UPDATE meta SET value = ? WHERE name = 'last'", (self._last_id,))


def _row(doc_id: int, addition: Addition) -> ArticleRow:
    path, _, entry, _ = addition
    shown = (entry.headline, int(entry.has_headline), entry.published, entry.around, entry.source)
    return ArticleRow(doc_id, path, entry.hash, *shown, entry.language, entry.minutes, entry.problem)


def _terms(row: ArticleRow, standing: Standing) -> set[str]:
    """All that an article is found by, besides its words and names."""
    if row.problem:
        return {PROBLEM}
    terms: set[str] = set()
    if row.has_headline:
        terms.update(TITLE + word for word in forms(row.headline))
    terms.update(PERIOD + period for period in terms_of(row.published))
    terms.update(STANDING + corner for corner in corner_names(standing))
    terms.add(f"{MINUTES}{row.minutes:04}")
    if standing.is_doubtful:
        terms.add(DOUBTFUL)
    return terms
