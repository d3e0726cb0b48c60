"""Reading an article of a library: from its file again, with the library's word and the reader's."""

import os
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from newsreader import corpus
from newsreader.desk import Examined
from newsreader.errors import CorpusError
from newsreader.formats import parse_document
from newsreader.library.session import Session
from newsreader.model import Article, DocId, Problem
from newsreader.text import draft_document
from newsreader.text.marks.overrides import BlockName, Wish
from newsreader.text.queries.highlight import Highlighter
from newsreader.text.queries.snippet import Snippet, snippet
from newsreader.text.views import below_headline

if TYPE_CHECKING:  # the first screen needs none
    from newsreader.text.draft import Draft
    from newsreader.text.markup import Document

_TELLS_LANGUAGE = 40
"""Characters from which the language of a block is worth naming."""


@dataclass(frozen=True)
class _Opened:
    """An article as it was read last."""

    doc_id: DocId
    hash: bytes
    draft: "Draft"

    @cached_property
    def names(self) -> tuple[BlockName, ...]:
        """What its blocks are called on the shelf; who only reads it does not ask."""
        from newsreader.text.draft import names_of

        return tuple(names_of(block.block for block in self.draft.article.blocks))


class _Like(NamedTuple):
    """The blocks of an article that read alike."""

    hash: bytes
    source: str
    blocks: tuple[tuple[BlockName, bool], ...]
    """Of each whether the cleaner keeps it."""


class Readings(Session):
    """What is answered by an article's own file."""

    _opened: _Opened | None = None
    _read: tuple[DocId, str, bytes, corpus.Stamp | None] | None = None
    """The file that was read last, its text, and as what it stood there just before."""

    def article(self, doc_id: DocId) -> Article:
        """The article, read from its file again and labelled as the index has it; its tags come from there.

        Raises:
            CorpusError: The file is gone, or cannot be read any more.
        """
        opened = self._open(doc_id)
        settled = self._settle(opened.draft.told(self._desk.sayings().about(opened.hash)))
        tags = self._ask(lambda search: search.respelt.tags(search.sets.tags(doc_id)))
        return replace(settled, tags=tags)

    def is_as_read(self, doc_id: DocId, article: Article) -> bool:
        """Whether an article is the one that was read last, and nobody has written its file since."""
        if self._read is None or self._read[:2] != (doc_id, article.original):
            return False
        *_, path, stamp = self._read
        return stamp is not None and stamp == corpus.stamp(path)

    def snippet(self, highlighter: Highlighter, doc_id: DocId) -> Snippet:
        """The stretch of an article that answers a query best; its beginning when none does.

        Raises:
            CorpusError: The file is gone, or cannot be read any more.
        """
        return snippet(below_headline(self.article(doc_id)), highlighter)

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
        from newsreader.text.lexicon.language import detect_language
        from newsreader.text.phrases.cues import find_cue

        text = untold.block.text
        cue = find_cue(text)
        seen = self._ask(lambda search: search.sets.seen(opened.draft.prints))
        counts = [found for mark in (name.exact, name.near) if mark and (found := seen.get(int(mark, 16)))]
        return Examined(
            doc_id=doc_id,
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

    def _blocks_like(self, doc_id: DocId, wanted: BlockName) -> _Like | None:
        """The blocks of an article that a name means, with what the cleaner makes of each; None when there are none.

        Raises:
            CorpusError: The file is gone, or cannot be read any more.
        """
        from newsreader.text.drafting import has_block

        row = next(iter(self._ask(lambda search: search.sets.rows([doc_id]))), None)
        raw = corpus.read(row.path) if row is not None and not row.problem else Problem.UNREADABLE
        if row is None or isinstance(raw, Problem):
            return None
        document = parse_document(os.fsdecode(row.path), raw)
        if document.problem or not has_block(document, {wanted.exact}):
            return None
        opened = self._open(doc_id)
        untold = self._settle(opened.draft).blocks
        found = [
            (its, block.keep) for its, block in zip(opened.names, untold, strict=True) if wanted.means(its)
        ]
        return _Like(opened.hash, opened.draft.prints.source, tuple(found))

    def _open(self, doc_id: DocId) -> _Opened:
        """An article as its text alone tells it; the last one is kept, so that a word about a block costs nothing."""
        row, written = self._ask(
            lambda search: (next(iter(search.sets.rows([doc_id])), None), search.sets.shorthand(doc_id))
        )
        if row is None:
            raise CorpusError("this article is no longer in the library")
        name = os.fsdecode(row.path)
        stamp = corpus.stamp(row.path)
        raw = corpus.read(row.path)
        if isinstance(raw, Problem):
            raise CorpusError(f"{name}: {raw if corpus.is_there(row.path) else 'the file is gone'}")
        hash_, opened = corpus.content_hash(raw), self._opened
        if opened is None or (opened.doc_id, opened.hash) != (doc_id, hash_):
            document = parse_document(name, raw)
            if document.problem:
                raise CorpusError(f"{name}: {document.problem}")
            # Whoever indexed the same bytes has labelled them.
            draft = _draft(name, document, written if hash_ == row.hash else b"")
            opened = self._opened = _Opened(doc_id, hash_, draft)
        self._read = doc_id, opened.draft.article.original, row.path, stamp
        return opened

    def _settle(self, draft: "Draft") -> Article:
        """With the library's word."""
        return draft.settled(self._ask(lambda search: search.sets.seen(draft.prints)))


def _draft(name: str, document: "Document", written: bytes) -> "Draft":
    """What the labeller says of a document; where that was not written down, it is asked."""
    if not written:
        return draft_document(name, document)
    from newsreader.text.shorthand import read_shorthand

    return read_shorthand(name, document.text, written)
