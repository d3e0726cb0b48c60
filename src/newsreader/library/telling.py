"""Stories of a library: one row for each, and the versions that there are of it."""

from collections.abc import Sequence
from dataclasses import replace

from newsreader.index.rows import row_of
from newsreader.index.search import Search
from newsreader.library.questions import Hits
from newsreader.library.session import Session
from newsreader.model import DocId, Row


class Telling(Session):
    """What is asked about articles that are versions of one story."""

    def fold(self, hits: Hits) -> Hits:
        """Of each story only the newest version that was found, with the number of them all."""

        def at(search: Search) -> Hits:
            docs = hits.listed.docs
            shown = search.sets.folding.folded(docs)
            return replace(hits, total=len(shown), listed=hits.listed.only(shown), among=docs)

        return self._ask(at)

    def stands_for(self, hits: Hits, doc_id: DocId) -> int | None:
        """Where the version stands that is listed for an article; None when there is none."""

        def at(search: Search) -> int | None:
            listed = hits.listed
            return listed.position(search.sets, search.sets.folding.stands_for(listed.docs, doc_id))

        return self._ask(at)

    def versions(self, doc_id: DocId) -> list[Row]:
        """All versions of an article's story, the first one first; only itself where there is no other."""

        def at(search: Search) -> list[Row]:
            found = search.sets.rows(list(search.sets.folding.versions(doc_id)))
            return [row_of(row, search.marked, len(found)) for row in found]

        return sorted(self._ask(at), key=_age)

    def share(self, doc_id: DocId, of: DocId) -> float:
        """How much of an article stands in another one, 0 to 1."""
        from newsreader.text.versions.retelling import share  # its tables: no list needs them

        def at(search: Search) -> float:
            return share(search.sets.words_of(doc_id), search.sets.words_of(of))

        return self._ask(at)


def _age(row: Row) -> tuple[bool, Sequence[str]]:
    return row.published is None, (row.published or "", row.path)
