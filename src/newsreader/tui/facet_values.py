"""The values of a facet that are wanted: all of them, or those that hold what was typed. No Textual."""

from collections.abc import Sequence

from newsreader.library import FacetCount, Hits, Library
from newsreader.model import Article, Facet, Row
from newsreader.text.lexicon.tokens import fold
from newsreader.text.queries.query import Query, State
from newsreader.text.sanitise import paragraph
from newsreader.tui.facet_rows import Own
from newsreader.tui.words import WordsOf, value_words

_MOST = 60
"""Values that are counted one by one when a group has more than the library counts by itself: two screens."""


def values_of(
    library: Library, hits: Hits, facet: Facet, typed: str, words_of: WordsOf = value_words
) -> Sequence[FacetCount]:
    """The values with exact counts.

    Args:
        library: Where.
        hits: For what is asked now.
        facet: Of which facet.
        typed: What the value, or the name that it is shown by, holds; "" for every value.
        words_of: How a value is shown.
    """
    known = hits.facets.get(facet, ())
    if facet in hits.cut and not typed:
        return library.search(hits.query, complete=True).facets.get(facet, ())
    wanted = fold(typed)
    spelt = {value for value, _ in library.values(facet, typed, _MOST)} if typed else set()
    found = [
        one
        for one in known
        if one.value in spelt or wanted in fold(one.value) or wanted in fold(words_of(facet, one.value))
    ]
    if facet not in hits.cut:
        return found
    there = {one.value for one in found}
    more = _counted(library, hits.query, facet, typed)
    return sorted(
        (*found, *(one for one in more if one.value not in there)), key=lambda one: (-one.number, one.value)
    )


def _counted(library: Library, query: Query, facet: Facet, start: str) -> list[FacetCount]:
    """Values that begin so, each with the hits that there would be after including it; none is chosen."""
    values = [value for value, _ in library.values(str(facet), start, _MOST)]
    totals = library.totals([library.toggle(query, facet, value, State.INCLUDE) for value in values])
    return [FacetCount(paragraph(v), n, State.OFF) for v, n in zip(values, totals, strict=True) if n]


def own_values(article: Article | None, row: Row | None) -> Own:
    """The values that an article has itself, as the facets show them."""
    if article is None:
        return frozenset()
    own = {(tag.facet, tag.value) for tag in article.tags}
    if row is not None:
        stated = (
            (Facet.SOURCE, row.source),
            (Facet.LANG, row.language),
            (Facet.MONTH, (row.published or "")[:7]),
        )
        states = ((Facet.STATE, "unread" * (not row.is_read)), (Facet.STATE, "starred" * row.is_starred))
        own |= {(Facet.OWN, tag) for tag in row.tags}
        own |= {(facet, value) for facet, value in (*stated, *states) if value}
    return frozenset(own)
