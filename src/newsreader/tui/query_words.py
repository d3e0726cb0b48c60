"""A query in words: how it was understood. Pure."""

from collections.abc import Iterable

from newsreader.model import Facet
from newsreader.text.clauses import Clause, Group, Node, Query
from newsreader.text.ranges import LONGEST, parse_length
from newsreader.tui.words import date_words, some, value_words

_KINDS = {
    "title": "headline with {}",
    "body": "text with {}",
    "tag": "name {}",
    "path": "path with {}",
    "has": "with {}",
    Facet.OWN: "tagged {}",
    Facet.PERSON: "person {}",
    Facet.ORG: "organisation {}",
    Facet.PLACE: "place {}",
    Facet.TOPIC: "about {}",
    Facet.SOURCE: "from {}",
    Facet.LANG: "in {}",
    Facet.MONTH: "of {}",
}
"""What is said of a field's value."""


def query_words(query: Query) -> str:
    """A query for a reader; nothing where it is only words and phrases, which say themselves."""
    if all(
        isinstance(node, Clause) and node == Clause(node.value, phrase=node.phrase, prefix=node.prefix)
        for node in query.clauses
    ):
        return ""
    words = _all(query.clauses, between=" · ")
    match query.clauses:
        case (Group(negated=False),):
            return words[1:-1]
    return words


def _all(nodes: Iterable[Node], *, between: str = " and ") -> str:
    return between.join(map(_node, nodes))


def _node(node: Node) -> str:
    if isinstance(node, Group):
        inside = " or ".join(map(_all, node.branches))
        return f"not ({inside})" if node.negated else f"({inside})"
    return f"not {_clause(node)}" if node.negated else _clause(node)


def _clause(clause: Clause) -> str:
    match clause.field:
        case "date":
            first, dots, last = clause.value.partition("..")
            return _between(date_words(first), date_words(last)) if dots else f"of {date_words(first)}"
        case "len":
            return _minutes(clause.value)
        case "":
            return _words(clause)
        case "title" | "body":
            return _KINDS[clause.field].format(_words(clause))
        case Facet.STATE:
            return clause.value.lower()
    known = clause.field in set(Facet)
    value = value_words(Facet(clause.field), clause.value) if known else clause.value
    return _KINDS[clause.field].format(value)


def _words(clause: Clause) -> str:
    value = f"{clause.value}…" if clause.prefix else clause.value
    if clause.phrase:
        return f"«{value}»"
    if clause.near is not None:
        value = " ~ ".join(value.split())
        value += f" ({some(clause.near, 'word')} between)"
    return f"exactly {value}" if clause.exact else value


def _between(first: str, last: str) -> str:
    """From one to the other; either may be left open."""
    if first and last:
        return f"{first} – {last}"
    return f"since {first}" if first else f"until {last}" if last else "of any date"


def _minutes(value: str) -> str:
    length = parse_length(value)
    if length is None:
        return value
    low, high = length
    if low == high:
        return some(low, "minute")
    if high >= LONGEST:
        return f"at least {some(low, 'minute')}"
    return f"{low:,} to {some(high, 'minute')}" if low else f"at most {some(high, 'minute')}"
