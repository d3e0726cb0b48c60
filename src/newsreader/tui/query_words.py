"""A query in words: how it was understood. Pure."""

from collections.abc import Iterable

from newsreader.model import Facet
from newsreader.speech import figure, mark_as, tr, tr_as, tr_many
from newsreader.text.queries.clauses import Clause, Group, Node, Query
from newsreader.text.queries.ranges import LONGEST, parse_length
from newsreader.tui.words import WordsOf, date_words, some, value_words

_KINDS = {
    "title": mark_as("query", "headline with {value}"),
    "body": mark_as("query", "text with {value}"),
    "tag": mark_as("query", "name {value}"),
    "path": mark_as("query", "path with {value}"),
    "has": mark_as("query", "with {value}"),
    Facet.OWN: mark_as("query", "tagged {value}"),
    Facet.SEARCH: mark_as("query", "found by «{value}»"),
    Facet.PERSON: mark_as("query", "person {value}"),
    Facet.ORG: mark_as("query", "organisation {value}"),
    Facet.PLACE: mark_as("query", "place {value}"),
    Facet.TOPIC: mark_as("query", "about {value}"),
    Facet.SOURCE: mark_as("query", "from {value}"),
    Facet.LANG: mark_as("query", "in {value}"),
    Facet.MONTH: mark_as("query", "of {value}"),
    Facet.FOLDER: mark_as("query", "in the folder {value}"),
}
"""What is said of a field's value."""


def query_words(query: Query, words_of: WordsOf = value_words) -> str:
    """A query for a reader; nothing where it is only words and phrases, which say themselves."""
    if all(
        isinstance(node, Clause) and node == Clause(node.value, phrase=node.phrase, prefix=node.prefix)
        for node in query.clauses
    ):
        return ""
    words = " · ".join(_node(node, words_of) for node in query.clauses)
    match query.clauses:
        case (Group(negated=False),):
            return words[1:-1]
    return words


def _all(nodes: Iterable[Node], words_of: WordsOf) -> str:
    return f" {tr_as('query', 'and')} ".join(_node(node, words_of) for node in nodes)


def _node(node: Node, words_of: WordsOf) -> str:
    if isinstance(node, Group):
        inside = f" {tr_as('query', 'or')} ".join(_all(branch, words_of) for branch in node.branches)
        return tr_as("query", "not {value}", value=f"({inside})") if node.negated else f"({inside})"
    said = _clause(node, words_of)
    return tr_as("query", "not {value}", value=said) if node.negated else said


def _clause(clause: Clause, words_of: WordsOf) -> str:
    match clause.field:
        case "date":
            first, dots, last = clause.value.partition("..")
            return (
                _between(date_words(first), date_words(last))
                if dots
                else tr_as("query", "of {value}", value=date_words(first))
            )
        case "len":
            return _minutes(clause.value)
        case "":
            return _words(clause)
        case "title" | "body":
            return tr_as("query", _KINDS[clause.field], value=_words(clause))
        case Facet.STATE:
            return value_words(Facet.STATE, clause.value.lower())
    known = clause.field in set(Facet)
    value = words_of(Facet(clause.field), clause.value) if known else clause.value
    return tr_as("query", _KINDS[clause.field], value=value)


def _words(clause: Clause) -> str:
    value = f"{clause.value}…" if clause.prefix else clause.value
    if clause.phrase:
        value = f"«{value}»"
    elif clause.near is not None:
        value = " ~ ".join(value.split())
        value += f" ({tr('{words} between', words=some(clause.near, 'word'))})"
    return tr("exactly {word}", word=value) if clause.exact else value


def _between(first: str, last: str) -> str:
    """From one to the other; either may be left open."""
    if first and last:
        return f"{first} – {last}"
    if first:
        return tr("since {date}", date=first)
    return tr("until {date}", date=last) if last else tr("of any date")


def _minutes(value: str) -> str:
    length = parse_length(value)
    if length is None:
        return value
    low, high = length
    if low == high:
        return some(low, "minute")
    if high >= LONGEST:
        return tr("at least {minutes}", minutes=some(low, "minute"))
    if not low:
        return tr("at most {minutes}", minutes=some(high, "minute"))
    return tr_many("{low} to {number} minute", "{low} to {number} minutes", high, low=figure(low))
