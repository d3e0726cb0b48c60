"""Saved searches: queries that the reader gave names, and the query in which their own words stand for the names. Pure."""

from collections.abc import Mapping
from typing import NamedTuple

from newsreader.model import Facet, SafeText
from newsreader.text.lexicon.tokens import fold
from newsreader.text.queries.clauses import Group, Node, Query, clean_value
from newsreader.text.sanitise import paragraph

LONGEST = 60
"""Characters of a name."""


class Saved(NamedTuple):
    """A saved search: what the reader calls it, and what it asks."""

    label: SafeText
    query: Query


Searches = Mapping[str, Saved]
"""Saved searches by their keys."""


def search_name(text: str) -> str:
    """A name as it is kept; "" for what can be none."""
    return clean_value(paragraph(text))[:LONGEST].rstrip()


def search_key(name: str) -> str:
    """What names are compared by."""
    return fold(clean_value(name))


def unfolded(query: Query, searches: Searches) -> Query:
    """The query with the words of saved searches in the place of their names.

    Each stays together as a group, so that what it asks does not mix with what stands beside it. A name that nobody
    knows, or that a search has for itself, stays as it is.
    """
    if not searches:
        return query
    return Query(tuple(_unfolded(node, searches, frozenset()) for node in query.clauses))


def _unfolded(node: Node, searches: Searches, inside: frozenset[str]) -> Node:
    if isinstance(node, Group):
        branches = (tuple(_unfolded(part, searches, inside) for part in branch) for branch in node.branches)
        return node._replace(branches=tuple(branches))
    key = search_key(node.value)
    if node.field != Facet.SEARCH or key in inside or key not in searches:
        return node
    nodes = (_unfolded(part, searches, inside | {key}) for part in searches[key].query.clauses)
    return Group((tuple(nodes),), negated=node.negated)
