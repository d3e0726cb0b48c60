"""Relevance: which hits say most of what was asked for (BM25, with the headline counted more than the text).

Said how often, in how long a text, and how rare it is in the library: S. Robertson and H. Zaragoza, The Probabilistic
Relevance Framework: BM25 and Beyond (2009), with the usual constants.
"""

import math
import re
from collections.abc import Sequence
from typing import NamedTuple

from pyroaring import BitMap

from newsreader.index.search import Search
from newsreader.index.sets import Sets
from newsreader.model import Sort
from newsreader.text.lexicon.tokens import forms
from newsreader.text.queries.query import Query

RANKED = 2000
"""Hits that are weighed, a millisecond for every 40 of them; the others follow by date. Of more, those that have the words in
their headlines are weighed first, then the newest."""
_K1, _B = 1.2, 0.75
_IN_TITLE = 3.0
"""What a word of the headline counts beside one of the text."""
_BEGINNINGS = 200
"""Words of one beginning that are looked for in a text."""
_CODE = re.compile(rb"[\x80-\xff]*[\x00-\x7f]")


class _Term(NamedTuple):
    """A word of the query: its codes, the articles that have it in the headline, and what it is worth."""

    codes: set[bytes]
    in_title: BitMap
    weight: float


def ranked(search: Search, query: Query, docs: BitMap) -> list[int]:
    """The hits that were weighed, the best first; of equals the newest.

    Args:
        search: The moment to search in.
        query: What was asked; what it says of the text counts.
        docs: What it selects.
    """
    terms = _terms(search, query)
    if not terms:
        return []
    some = _some(search, docs, terms)
    texts = [(doc_id, _CODE.findall(codes)) for doc_id, codes in search.sets.codes(some)]
    average = sum(len(words) for _, words in texts) / max(1, len(texts)) or 1.0
    meaning = {code: place for place, term in enumerate(terms) for code in term.codes}
    scores: dict[int, float] = {}
    for doc_id, words in texts:
        said = [0.0] * len(terms)
        for word in words:
            if word in meaning:
                said[meaning[word]] += 1.0
        norm = _K1 * (1 - _B + _B * len(words) / average)
        score = 0.0
        for times, term in zip(said, terms, strict=True):
            weighed = times + _IN_TITLE * (doc_id in term.in_title)
            score += term.weight * weighed * (_K1 + 1) / (weighed + norm)
        scores[doc_id] = score
    # They come newest first, and sorting is stable.
    return sorted(some, key=lambda doc_id: -scores[doc_id])


def _terms(search: Search, query: Query) -> list[_Term]:
    sets, terms = search.sets, []
    for clause in search.unfolded(query).asked():
        if clause.field not in {"", "title", "body"}:
            continue
        for place, word in enumerate(words := forms(clause.value)):
            if clause.prefix and place == len(words) - 1:
                group, docs = sets.words(word, _BEGINNINGS), sets.beginning(word)
            elif clause.exact:
                group, docs = [word], sets.exact(word)
            else:
                group, docs = sets.forms(word), sets.word(word)
            (codes,) = sets.code_groups([group])
            titles = BitMap.union(BitMap(), *map(sets.title, group))
            rare = math.log(1 + (len(search.everything) - len(docs) + 0.5) / (len(docs) + 0.5))
            terms.append(_Term(codes, titles, rare))
    return terms


def _some(search: Search, docs: BitMap, terms: Sequence[_Term]) -> list[int]:
    """The hits that are weighed, newest first."""
    chosen = docs
    if len(docs) > RANKED:
        titled = docs & BitMap.union(*(term.in_title for term in terms))
        first = search.sets.window(titled, Sort.DATE, 0, RANKED)
        rest = search.sets.window(docs - titled, Sort.DATE, 0, RANKED - len(first))
        chosen = BitMap([*first, *rest])
    return search.sets.window(chosen, Sort.DATE, 0, RANKED)


class Listed(NamedTuple):
    """A result in an order: windows and places of it."""

    docs: BitMap
    sort: Sort
    first: tuple[int, ...] = ()
    """Those that were weighed, when the order is relevance."""

    def window(self, sets: Sets, start: int, stop: int) -> list[int]:
        """The articles at places start..stop."""
        before = len(self.first)
        if not before:
            return sets.window(self.docs, self._stored, start, stop)
        found = list(self.first[start:stop])
        if stop > before:
            rest = self.docs - BitMap(self.first)
            found += sets.window(rest, Sort.DATE, max(0, start - before), stop - before)
        return found

    def position(self, sets: Sets, doc_id: int) -> int | None:
        """The place of an article; None when it is not there."""
        if doc_id in self.first:
            return self.first.index(doc_id)
        if not self.first:
            return sets.position(self.docs, self._stored, doc_id)
        place = sets.position(self.docs - BitMap(self.first), Sort.DATE, doc_id)
        return None if place is None else place + len(self.first)

    def only(self, docs: BitMap) -> "Listed":
        """Of this result only some."""
        return Listed(docs, self.sort, tuple(doc_id for doc_id in self.first if doc_id in docs))

    @property
    def _stored(self) -> Sort:
        """A query that says nothing of words has no relevance: then the newest are first."""
        return Sort.DATE if self.sort is Sort.RELEVANCE else self.sort


def listed(search: Search, query: Query, docs: BitMap, sort: Sort) -> Listed:
    """A result in an order."""
    return Listed(docs, sort, tuple(ranked(search, query, docs)) if sort is Sort.RELEVANCE else ())
