"""The door: the few methods that the screen and the command line call.

    library = Library.open(["seeds"])
    for progress in library.refresh(): ...      # bring the index up to date; stop iterating to cancel
    library.reload()                            # see what was committed, here or by another process
    hits = library.search(parse_query("нато lang:uk"))
    library.rows(hits, slice(0, 50))            # only the lines asked for

The index lives in the cache directory. Where that cannot be written, it lives in the session's runtime
directory or under /tmp, private to the user, so that the screen and its indexer still share it; where that
cannot be either, in the memory of this process.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self, TypeVar

from newsreader import corpus
from newsreader.desk import Desk, Examined
from newsreader.errors import CorpusError
from newsreader.formats import parse_document
from newsreader.index.facets import FacetCount, count_facets
from newsreader.index.place import Place, find_place
from newsreader.index.ranking import Listed, listed
from newsreader.index.reader import Reader
from newsreader.index.rows import row_of
from newsreader.index.search import Marked, Search
from newsreader.index.sets import Sets
from newsreader.model import Article, DocId, Facet, Kept, Kind, Mark, Problem, Progress, Row, Sort
from newsreader.places import absolute, shelf_path
from newsreader.shelf import Shelf
from newsreader.text import draft_document
from newsreader.text.clauses import HAVINGS
from newsreader.text.highlight import Highlighter
from newsreader.text.overrides import BlockName, Sayings, UserRule, Wish
from newsreader.text.query import Query, State
from newsreader.text.snippet import Snippet, snippet
from newsreader.text.views import below_headline

if TYPE_CHECKING:
    from newsreader.text.draft import Draft

__all__ = ["Examined", "FacetCount", "Hits", "Library"]

Answer = TypeVar("Answer")
_TELLS_LANGUAGE = 40
"""Characters from which the language of a block is worth naming."""
_TURN = {State.OFF: State.INCLUDE, State.INCLUDE: State.EXCLUDE, State.EXCLUDE: State.OFF}


@dataclass(frozen=True)
class Hits:
    """The answer to a query. A value: an answer that is no longer wanted is known by its query."""

    query: Query
    total: int
    facets: Mapping[Facet, tuple[FacetCount, ...]]
    cut: frozenset[Facet]
    """Facets of which only the values of most hits are here."""
    listed: Listed = field(repr=False)
    """Opaque: give it back to ``rows`` and ``position``."""


class _Opened(NamedTuple):
    """An article as it was read last."""

    doc_id: DocId
    hash: bytes
    draft: "Draft"
    names: tuple[BlockName, ...]


class Library:
    """Folders of articles, indexed, with the reader's marks. One thread at a time."""

    def __init__(self, roots: Sequence[str], place: Place, shelf: Shelf) -> None:
        """Use ``open``."""
        self.roots = tuple(roots)
        self._place = place
        self._shelf = shelf
        self._desk = Desk(shelf)
        self._opened: _Opened | None = None
        self._reader = Reader(place)
        self._told: dict[str, Sequence[str]] = {}
        self._shelf.is_changed()
        self._search = self._settled()

    @classmethod
    def open(cls, roots: Sequence[str], *, cache: Path | None = None, data: Path | None = None) -> Self:
        """Open the library of some folders as it was left; nothing is read or indexed yet.

        Args:
            roots: Folders or files; a file is taken whatever its suffix.
            cache: Instead of the user's cache directory for newsreader.
            data: Instead of the user's data directory for newsreader.

        Raises:
            ShelfError: The marks are damaged, and now set aside, or a newer newsreader made them.
            UsageError: A newer newsreader made the index.
        """
        shelf = Shelf(shelf_path(data))
        try:
            return cls(roots, find_place(roots, cache), shelf)
        except BaseException:
            shelf.close()
            raise

    def close(self) -> None:
        """Let go of the files."""
        self._reader.close()
        self._shelf.close()
        if not isinstance(self._place, Path):
            self._place.close()

    # ---------------------------------------------------------------- keeping up

    def refresh(self, *, workers: int | None = None, verify: bool = False) -> Iterator[Progress]:
        """Bring the index up to date: look at every file, read those that changed, commit in batches.

        Stop iterating to cancel; what was committed stays. ``reload`` makes it visible here.

        Args:
            workers: Processes; None for as many as the machine has, 0 for none.
            verify: Files that look unchanged are compared by their content, too.

        Raises:
            LockedError: Another process writes this index.
            UsageError: A newer newsreader made it.
            NewsreaderError: It cannot be written.
        """
        # Worker processes and all they need: a seventh of what is imported, and the screen never indexes.
        from newsreader.index import update

        roots = [absolute(root) for root in self.roots]
        sayings = self._desk.sayings()
        return update.refresh(self._place, roots, self._shelf.carry, workers, sayings, verify=verify)

    def reload(self) -> bool:
        """See what a writer, maybe another process, has committed, and marks that another window made.

        Returns:
            Whether there is something new.
        """
        is_new = self._reader.reload()
        if self._shelf.is_changed() or is_new:
            self._opened = None
            self._search = self._settled()
            return True
        return False

    # ---------------------------------------------------------------- asking

    def search(self, query: Query, sort: Sort = Sort.DATE, *, complete: bool = False) -> Hits:
        """What a query selects, with the exact count beside every facet value.

        Args:
            query: What is asked.
            sort: The order of the list. By date: newest first, undated after dated, then by path, problems last.
            complete: Every facet value, not only those of most hits.
        """
        return self._ask(lambda search: _hits(search, query, sort, complete=complete))

    def toggle(self, query: Query, facet: Facet, value: str, state: State | None = None) -> Query:
        """Into this state, else include -> exclude -> off, under whatever spelling the query has the value."""
        return self._ask(
            lambda search: search.with_state(
                query, facet, value, state or _TURN[search.state(query, facet, value)]
            )
        )

    def rows(self, hits: Hits, window: slice) -> Sequence[Row]:
        """The lines of a window of the hits, and only those."""
        start, stop, _ = window.indices(hits.total)
        return self._ask(
            lambda search: [
                row_of(row, search.marked)
                for row in search.sets.rows(hits.listed.window(search.sets, start, stop))
            ]
        )

    def values(self, field: str, start: str, most: int) -> list[tuple[str, int]]:
        """What can stand behind a field of a query, beginning so, with the articles that have it in all."""
        return self._ask(lambda search: search.values(field, start, most))

    def unknown(self, query: Query) -> list[str]:
        """The words of a query that no article has: whoever can ask a dictionary may ``tell`` what they are forms of."""
        return self._ask(lambda search: search.unknown(query))

    def tell(self, keys: Mapping[str, Sequence[str]]) -> None:
        """What unknown words can be forms of (``lemma_keys.query_keys``)."""
        self._told.update(keys)
        self._ask(lambda search: search.sets.tell(self._told))

    def languages(self) -> list[str]:
        """The languages of the library, those of most articles first."""
        return self._ask(lambda search: [name.label for name in search.sets.names.lines(Facet.LANG)])

    def totals(self, queries: Sequence[Query]) -> list[int]:
        """How many hits each of these queries has, and nothing else about them."""
        return self._ask(lambda search: [len(search.select(query)) for query in queries])

    def highlighter(self, query: Query) -> Highlighter:
        """What finds a query's words in texts, in the forms that the search finds them in."""
        return Highlighter(query, lambda form: self._ask(lambda search: search.sets.forms(form)))

    def snippet(self, highlighter: Highlighter, doc_id: DocId) -> Snippet:
        """The stretch of an article that answers a query best; its beginning when none does.

        Raises:
            CorpusError: The file is gone, or cannot be read any more.
        """
        return snippet(below_headline(self.article(doc_id)), highlighter)

    def position(self, hits: Hits, doc_id: DocId) -> int | None:
        """Where an article stands in the hits; None when it is not among them."""
        return self._ask(lambda search: hits.listed.position(search.sets, doc_id))

    def article(self, doc_id: DocId) -> Article:
        """The article, read from its file again and labelled as the index has it; its tags come from there.

        Raises:
            CorpusError: The file is gone, or cannot be read any more.
        """
        opened = self._open(doc_id)
        settled = self._settle(opened.draft.told(self._desk.sayings().about(opened.hash)))
        return replace(settled, tags=self._ask(lambda search: search.sets.tags(doc_id)))

    # ---------------------------------------------------------------- the reader's word

    def examine(self, doc_id: DocId, place: int) -> Examined:
        """Everything about one block of an article.

        Raises:
            CorpusError: The file is gone, or cannot be read any more.
        """
        opened = self._open(doc_id)
        said = self._desk.sayings().about(opened.hash)
        source = opened.draft.prints.source
        name = opened.names[place]
        untold = self._settle(opened.draft).blocks[place]
        wished = said.of(name, source)
        from newsreader.text.cues import find_cue
        from newsreader.text.language import detect_language

        text = untold.block.text
        cue = find_cue(text)
        seen = self._ask(lambda search: search.sets.seen(opened.draft.prints))
        counts = [found for mark in (name.exact, name.near) if mark and (found := seen.get(int(mark, 16)))]
        return Examined(
            name=name,
            untold=untold,
            source=source,
            wish=said.overrides.get(name.key),
            rules=tuple(rule for rule in said.rules.values() if rule.is_about(name, source)),
            is_kept=wished[0] is Wish.KEEP if wished else untold.keep,
            cue=cue.phrase if cue else "",
            language=detect_language(text).code if len(text) >= _TELLS_LANGUAGE else None,
            article_language=opened.draft.article.metadata.language,
            seen=counts[0] if counts else None,
        )

    def sayings(self) -> Sayings:
        """Everything that the reader said of blocks."""
        return self._desk.sayings()

    def override(self, doc_id: DocId, place: int, wish: Wish | None) -> None:
        """Keep or drop one block of an article whatever the cleaner says of it; None leaves it to the cleaner again.

        Raises:
            CorpusError: The file is gone, or cannot be read any more.
            ShelfError: It cannot be kept.
        """
        opened = self._open(doc_id)
        text = opened.draft.article.blocks[place].block.text
        self._desk.override(opened.hash, opened.names[place].key, wish, text)
        self._search = self._settled()

    def rule(self, rule: UserRule, *, on: bool) -> None:
        """Keep or drop a block wherever it stands; or take such a rule back.

        Raises:
            ShelfError: It cannot be kept.
        """
        self._desk.rule(rule, on=on)

    def undo(self) -> str | None:
        """Undo the last thing that was done to the shelf; what it was comes back, None when there is nothing.

        Raises:
            ShelfError: It cannot be written.
        """
        return self._turned(self._shelf.undo())

    def redo(self) -> str | None:
        """Do again what was undone last.

        Raises:
            ShelfError: It cannot be written.
        """
        return self._turned(self._shelf.redo())

    def _turned(self, says: str | None) -> str | None:
        self._search = self._settled()
        return says

    # ---------------------------------------------------------------- marks

    def mark(self, doc_ids: Iterable[DocId], mark: Mark, *, on: bool) -> None:
        """Put a mark on articles, or take it off; copies of the same content share it.

        Files that cannot be read carry no marks.

        Raises:
            ShelfError: It cannot be kept.
        """
        wanted = list(doc_ids)
        rows = self._ask(lambda search: search.sets.rows(wanted))
        hashes = [row.hash for row in rows if row.hash is not None]
        self._shelf.put(hashes, mark, on=on)
        docs = self._ask(lambda search: search.sets.with_hashes(hashes))
        self._search = Search(self._search.sets, self._search.marked.changed(mark, docs, on=on))

    def stopped_at(self, doc_id: DocId) -> int:
        """Where reading of an article stopped: an offset into its original; 0 for its beginning."""
        rows = self._ask(lambda search: search.sets.rows([doc_id]))
        about = self._shelf.about(rows[0].hash) if rows and rows[0].hash is not None else []
        return next((int(thing.value) for thing in about if thing.kind is Kind.POSITION), 0)

    def stop_at(self, doc_id: DocId, offset: int) -> None:
        """Keep where reading of an article stopped.

        Raises:
            ShelfError: It cannot be kept.
        """
        for row in self._ask(lambda search: search.sets.rows([doc_id])):
            if row.hash is not None:
                self._shelf.remember(Kept(Kind.POSITION, "", row.hash, str(offset)))

    # ---------------------------------------------------------------- inside

    def _open(self, doc_id: DocId) -> "_Opened":
        """An article as its text alone tells it; the last one is kept, so that a word about a block costs nothing."""
        row = next(iter(self._ask(lambda search: search.sets.rows([doc_id]))), None)
        if row is None:
            raise CorpusError("this article is no longer in the library")
        name = os.fsdecode(row.path)
        raw = corpus.read(row.path)
        if isinstance(raw, Problem):
            raise CorpusError(f"{name}: {raw if corpus.is_there(row.path) else 'the file is gone'}")
        hash_ = corpus.content_hash(raw)
        if self._opened is None or (self._opened.doc_id, self._opened.hash) != (doc_id, hash_):
            from newsreader.text.draft import names_of  # the labeller: heavy, and no list or search needs it

            document = parse_document(name, raw)
            if document.problem:
                raise CorpusError(f"{name}: {document.problem}")
            draft = draft_document(name, document)
            names = tuple(names_of(block.block for block in draft.article.blocks))
            self._opened = _Opened(doc_id, hash_, draft, names)
        return self._opened

    def _settle(self, draft: "Draft") -> Article:
        """With the library's word."""
        return draft.settled(self._ask(lambda search: search.sets.seen(draft.prints)))

    def _ask(self, question: Callable[[Search], Answer]) -> Answer:
        """Answer a question at this moment; of a damaged index, what is left: nothing."""

        def at(sets: Sets) -> Answer:
            if sets is not self._search.sets:
                self._search = self._settled()
            return question(self._search)

        return self._reader.ask(at)

    def _settled(self) -> Search:
        """Searching at the reader's moment, with the shelf as it is now."""
        hashes = {mark: self._shelf.marked(mark) for mark in Mark}
        having = {name: {thing.subject for thing in self._shelf.things(Kind(name))} for name in HAVINGS}

        def at(sets: Sets) -> Search:
            read, starred = (sets.with_hashes(hashes[mark]) for mark in Mark)
            having_docs = {name: sets.with_hashes(subjects) for name, subjects in having.items()}
            sets.tell(self._told)
            return Search(sets, Marked(read, starred, having_docs))

        return self._reader.ask(at)


def _hits(search: Search, query: Query, sort: Sort, *, complete: bool) -> Hits:
    docs = search.select(query)
    counts = count_facets(search, query, docs, complete=complete)
    return Hits(query, len(docs), *counts, listed(search, query, docs, sort))
