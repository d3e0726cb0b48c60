"""Queries as values: clauses, groups of them, and the one text that says each. Any text can become one: see ``query``."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Union

from newsreader.model import Facet
from newsreader.text.lexicon.language_names import language_code

MAX_CLAUSES = 64
"""A pasted megabyte is not a question; unbounded queries took 3.8 s on a 100,000-term paste."""
MAX_LENGTH = 1000
MAX_VALUE = 200

STATES = {
    "unread": "not read yet",
    "read": "read to the end, or marked so",
    "starred": "with a star",
    "copied": "there are other versions of it",
    "doubtful": "may not be cleaned right",
    "problem": "a file that cannot be read",
}
"""What ``is:`` knows."""

HAVINGS = {
    "note": "a note of yours",
    "override": "blocks that you keep or drop yourself",
}
"""What ``has:`` knows, by the names of what the shelf keeps."""

FIELDS: dict[str, str] = {
    "title": "these words in the headline",
    "body": "these words in the text below the headline",
    "tag": "any tag with this name: a person, an organisation, a place, or your own",
    Facet.OWN: "a tag of your own",
    Facet.SEARCH: "a search that you saved, by its name",
    Facet.PERSON: "a person",
    Facet.ORG: "an organisation",
    Facet.PLACE: "a place",
    Facet.TOPIC: "what it is about",
    Facet.SOURCE: "who published it",
    Facet.LANG: "the language of the article: uk, English, польська ...",
    Facet.MONTH: "the month of publication: 2026-03",
    "date": "published in this year, month, day or range: 2026, 2026-03, 2026-03-06, 2026-01..2026-03",
    "len": "minutes of reading: 5, 3..10, <2, >20",
    Facet.FOLDER: "the folder, and those in it: 2026/05",
    "path": "a part of the file's path",
    Facet.STATE: ", ".join(STATES),
    "has": "; ".join(f"{name}: {what}" for name, what in HAVINGS.items()),
}
"""Field name -> what it selects (shown in help and checked against the README)."""

UKRAINIAN_FIELDS: dict[str, str] = {
    "заголовок": "title",
    "текст": "body",
    "назва": "tag",
    "мітка": Facet.OWN,
    "пошук": Facet.SEARCH,
    "особа": Facet.PERSON,
    "людина": Facet.PERSON,
    "організація": Facet.ORG,
    "місце": Facet.PLACE,
    "тема": Facet.TOPIC,
    "джерело": Facet.SOURCE,
    "мова": Facet.LANG,
    "місяць": Facet.MONTH,
    "дата": "date",
    "тека": Facet.FOLDER,
    "шлях": "path",
    "має": "has",
}
"""What the interface calls the fields in Ukrainian, so that whoever types as he reads need not change the layout."""

TEXT_FIELDS = frozenset({"", "title", "body"})
"""Fields whose values are words: they can be phrases, beginnings, exact forms."""


class State(StrEnum):
    """How a query treats one facet value."""

    OFF = "off"
    INCLUDE = "include"
    EXCLUDE = "exclude"


class Clause(NamedTuple):
    """One condition. ``field`` is "" for words of the text; ``value`` is never empty.

    A phrase is these words in a row. ``near`` is how many other words may stand between its words, which may
    then come in any order; None for a phrase or a word. Every word means all its forms, unless it is ``exact``.
    """

    value: str
    field: str = ""
    negated: bool = False
    phrase: bool = False
    prefix: bool = False
    exact: bool = False
    near: int | None = None

    def is_about(self, facet: Facet, value: str) -> bool:
        """Whether this chooses that value, in whatever case it is written."""
        return self.field == facet and self.value.casefold() == field_value(facet, value).casefold()

    def __str__(self) -> str:
        """The clause as it is typed."""
        start = ("-" if self.negated else "") + (f"{self.field}:" if self.field else "")
        if self.field not in TEXT_FIELDS:
            quote = "" if _BARE_VALUE.fullmatch(self.value) else '"'
            return f"{start}{quote}{self.value}{quote}"
        value = ("=" if self.exact else "", self.value + ("*" if self.prefix else ""))
        if self.near is not None:
            return '{}{}"{}"~{}'.format(start, *value, self.near)
        return '{}{}"{}"'.format(start, *value) if self.phrase else start + "".join(value)


class Group(NamedTuple):
    """Alternatives: one of the branches must hold, all of it; negated, none of them may.

    Always in normal form (see ``grouped``): several branches, or one of several nodes that is negated.
    """

    branches: tuple[tuple["Node", ...], ...]
    negated: bool = False

    def __str__(self) -> str:
        """The group as it is typed."""
        return f"{'-' if self.negated else ''}({self.inside})"

    @property
    def inside(self) -> str:
        """What stands between its brackets."""
        return " OR ".join(" ".join(map(str, branch)) for branch in self.branches)


Node = Union[Clause, Group]  # noqa: UP007 - Group names it before it is there


@dataclass(frozen=True, slots=True)
class Query:
    """A conjunction of clauses and groups, in typing order, without repetition."""

    clauses: tuple[Node, ...] = ()

    def __str__(self) -> str:
        """The canonical text of the query."""
        match self.clauses:
            case (Group(negated=False) as alone,):
                return alone.inside
        return " ".join(map(str, self.clauses))

    def choices(self, facet: Facet) -> tuple[Clause, ...]:
        """The values of a facet that are included or excluded, whatever else is asked; those of which any will do, too."""
        either = self.either(facet)
        return tuple(
            clause
            for node in self.clauses
            for clause in (_alternatives(node) if node is either else (node,))
            if isinstance(clause, Clause) and clause.field == facet
        )

    def either(self, facet: Facet) -> Group | None:
        """The values of a facet of which any will do, where all would be meant otherwise."""
        if facet.is_single:
            return None
        return next(
            (node for node in self.clauses if isinstance(node, Group) and _is_either(node, facet)), None
        )

    def without(self, node: Node) -> "Query":
        """The query without one of its nodes."""
        return Query(tuple(other for other in self.clauses if other != node))

    def combined(self, facet: Facet) -> "Query":
        """With any of the included values of a facet instead of all of them, or the other way round."""
        either = self.either(facet)
        if either is not None:
            return Query(
                tuple(
                    dict.fromkeys(
                        n
                        for node in self.clauses
                        for n in (_alternatives(node) if node is either else (node,))
                    )
                )
            )
        included = [clause for clause in self.choices(facet) if not clause.negated]
        if facet.is_single or len(included) < 2:  # noqa: PLR2004 - of one there is no any
            return self
        group = Group(tuple((clause,) for clause in included))
        return Query(
            tuple(
                group if n is included[0] else n
                for n in self.clauses
                if n is included[0] or n not in included
            )
        )

    @property
    def asks_words(self) -> bool:
        """Whether it wants words, so that some of what it finds answers it better."""
        return any(clause.field in TEXT_FIELDS for clause in self.asked())

    def asked(self) -> Iterator[Clause]:
        """Every clause that an article may hold because of it: what is to be highlighted."""
        return _asked(self.clauses, negated=False)

    def state(self, facet: Facet, value: str) -> State:
        """Whether this facet value is included, excluded or neither."""
        for clause in self.choices(facet):
            if clause.is_about(facet, value):
                return State.EXCLUDE if clause.negated else State.INCLUDE
        return State.OFF

    def with_state(self, facet: Facet, value: str, state: State) -> "Query":
        """The query with this facet value included, excluded or left out."""
        chosen = Clause(field_value(facet, value), field=str(facet), negated=state is State.EXCLUDE)
        either = self.either(facet)
        about = [node for node in self.clauses if isinstance(node, Clause) and node.is_about(facet, value)]
        if about == [chosen] and state is not State.OFF:
            return self
        if either is not None and chosen.value:
            return self._with_either(either, chosen, state)
        turned = [
            chosen if isinstance(node, Clause) and node.is_about(facet, value) else node
            for node in self.clauses
        ]
        if state is State.OFF or not chosen.value:
            return Query(tuple(node for node in turned if node is not chosen))
        return Query(tuple(dict.fromkeys((*turned, chosen))))

    def _with_either(self, either: Group, chosen: Clause, state: State) -> "Query":
        """With a value included in, excluded from or left out of those of which any will do."""
        facet = Facet(chosen.field)
        values = [clause for clause in _alternatives(either) if not clause.is_about(facet, chosen.value)]
        if state is State.INCLUDE:
            there = (clause for clause in _alternatives(either) if clause.is_about(facet, chosen.value))
            values = list(_alternatives(either)) if next(there, None) else [*values, chosen]
        group = grouped(((clause,) for clause in values), negated=False)
        nodes: list[Node] = []
        for node in self.clauses:
            if node is either:
                nodes += group
            elif not (isinstance(node, Clause) and node.is_about(facet, chosen.value)):
                nodes.append(node)
        return Query(tuple(dict.fromkeys([*nodes, chosen] if state is State.EXCLUDE else nodes)))

    def toggle(self, facet: Facet, value: str) -> "Query":
        """Include -> exclude -> off -> include ..."""
        turn = {State.OFF: State.INCLUDE, State.INCLUDE: State.EXCLUDE, State.EXCLUDE: State.OFF}
        return self.with_state(facet, value, turn[self.state(facet, value)])


def grouped(branches: Iterable[Iterable[Node]], *, negated: bool) -> tuple[Node, ...]:
    """Alternatives in normal form: the nodes that say them with the fewest brackets.

    Args:
        branches: Each a conjunction; an empty one says nothing, and is left out.
        negated: None of them may hold.
    """
    flat: dict[tuple[Node, ...], None] = {}
    for branch in branches:
        nodes = tuple(dict.fromkeys(branch))
        match nodes:
            case ():
                pass
            case (Group(negated=False) as inner,):
                flat.update(dict.fromkeys(inner.branches))
            case _:
                flat[nodes] = None
    match tuple(flat):
        case ():
            return ()
        case (alone,):
            if not negated:
                return alone
            return _flipped(alone[0]) if len(alone) == 1 else (Group((alone,), negated=True),)
        case several:
            return (Group(several, negated),)


def _is_either(group: Group, facet: Facet) -> bool:
    """Whether a group says that one of some values of a facet will do, and nothing else."""
    return not group.negated and all(
        len(branch) == 1
        and isinstance(branch[0], Clause)
        and branch[0].field == facet
        and not branch[0].negated
        for branch in group.branches
    )


def _alternatives(node: Node) -> tuple[Clause, ...]:
    """The clauses of such a group."""
    branches = node.branches if isinstance(node, Group) else ()
    return tuple(branch[0] for branch in branches if isinstance(branch[0], Clause))


def _flipped(node: Node) -> tuple[Node, ...]:
    if isinstance(node, Group):
        return grouped(node.branches, negated=not node.negated)
    return (node._replace(negated=not node.negated),)


def _asked(nodes: Iterable[Node], *, negated: bool) -> Iterator[Clause]:
    for node in nodes:
        if isinstance(node, Group):
            for branch in node.branches:
                yield from _asked(branch, negated=negated != node.negated)
        elif node.negated == negated:
            yield node


def clean_value(value: str) -> str:
    """A value that can stand between quotes: no quote, single spaces."""
    return " ".join(value.replace('"', " ").split())[:MAX_VALUE].rstrip()


def field_value(field: str, value: str) -> str:
    """A value as a query keeps it: a language by its code, whatever it was called."""
    value = clean_value(value)
    return language_code(value) or value if field == Facet.LANG else value


_BARE_VALUE = re.compile(r'[^\s"()|]+')
