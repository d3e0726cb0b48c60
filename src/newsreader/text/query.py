"""The query language: typed text -> Query -> the same text. Any text is a valid query.

    words          all must occur               рютте НАТО
    phrase         exactly this sequence        "цивільно-військове співробітництво"
    prefix         the beginning of a word      рют*
    field          a facet value or a date      person:"Марк Рютте"  lang:uk  date:2026-03  is:unread
    negation       must not occur               -спорт  -lang:ru

``parse_query(str(query)) == query`` holds for every query that ``parse_query`` returns.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from newsreader.model import Facet

MAX_CLAUSES = 64
"""A pasted megabyte is not a question; unbounded queries took 3.8 s on a 100,000-term paste."""
MAX_LENGTH = 1000
MAX_VALUE = 200

FIELDS: dict[str, str] = {
    "tag": "any person, organisation, place ... with this name",
    Facet.PERSON: "a person",
    Facet.ORG: "an organisation",
    Facet.PLACE: "a place",
    Facet.SOURCE: "who published it",
    Facet.LANG: "the language of the article: uk, en, pl ...",
    Facet.MONTH: "the month of publication: 2026-03",
    "date": "published in this year, month, day or range: 2026, 2026-03, 2026-03-06, 2026-01..2026-03",
    Facet.STATE: "unread, read, starred, problem",
}
"""Field name -> what it selects (shown in help and checked against the README)."""


class State(StrEnum):
    """How a query treats one facet value."""

    OFF = "off"
    INCLUDE = "include"
    EXCLUDE = "exclude"


class Clause(NamedTuple):
    """One condition. ``field`` is "" for words of the text; ``value`` is never empty."""

    value: str
    field: str = ""
    negated: bool = False
    phrase: bool = False
    prefix: bool = False

    def is_about(self, facet: Facet, value: str) -> bool:
        """Whether this chooses that value, in whatever case it is written."""
        return self.field == facet and self.value.casefold() == clean_value(value).casefold()


@dataclass(frozen=True, slots=True)
class Query:
    """A conjunction of clauses, in typing order, without repetition."""

    clauses: tuple[Clause, ...] = ()

    def __str__(self) -> str:
        """The canonical text of the query."""
        return " ".join(_render(clause) for clause in self.clauses)

    def state(self, facet: Facet, value: str) -> State:
        """Whether this facet value is included, excluded or neither."""
        for clause in self.clauses:
            if clause.is_about(facet, value):
                return State.EXCLUDE if clause.negated else State.INCLUDE
        return State.OFF

    def with_state(self, facet: Facet, value: str, state: State) -> "Query":
        """The query with this facet value included, excluded or left out."""
        chosen = Clause(clean_value(value), field=str(facet), negated=state is State.EXCLUDE)
        turned = [chosen if clause.is_about(facet, value) else clause for clause in self.clauses]
        if state is State.OFF or not chosen.value:
            return Query(tuple(clause for clause in turned if clause is not chosen))
        return Query(tuple(dict.fromkeys((*turned, chosen))))

    def toggle(self, facet: Facet, value: str) -> "Query":
        """Include -> exclude -> off -> include ..."""
        turn = {State.OFF: State.INCLUDE, State.INCLUDE: State.EXCLUDE, State.EXCLUDE: State.OFF}
        return self.with_state(facet, value, turn[self.state(facet, value)])

    def without_fields(self) -> "Query":
        """Only what was typed as text."""
        return Query(tuple(c for c in self.clauses if not c.field))


# A clause as typed: any minus, optional field, then a quoted run (closed or cut off) or a bare word.
_CLAUSE = re.compile(r'(?P<minus>-*)(?:(?P<field>[a-z]+):)?(?:"(?P<quoted>[^"]*)"?|(?P<bare>[^\s"]+))')
_UNFINISHED = frozenset(f"{field}:" for field in FIELDS)
"""A field that is still waiting for its value asks nothing: the list must not go empty between two keys."""


def parse_query(text: str, *, live: bool = False) -> Query:
    """Read a query; never fails.

    Args:
        text: What was typed.
        live: The text is still being typed: its last word also matches as a beginning.
    """
    clauses: dict[Clause, None] = {}
    length = 0
    for found in _CLAUSE.finditer(text):
        clause = _clause(found)
        if clause is None:
            continue
        is_last = live and found.end() == len(text)
        is_open = is_last and found[0].count('"') == 1
        if is_open and clause.field:
            continue  # person:"Марк is nobody's name yet
        typing = is_last and not clause.field and not clause.negated and (is_open or not clause.phrase)
        length += len(_render(clause)) + 1
        if len(clauses) == MAX_CLAUSES or length > MAX_LENGTH:
            break
        clauses[clause._replace(prefix=True) if typing else clause] = None
    return Query(tuple(clauses))


def _clause(found: re.Match[str]) -> Clause | None:
    """One match as a clause; an unknown field is ordinary text ("10:30", "https:...")."""
    field, quoted, bare = found["field"] or "", found["quoted"], found["bare"]
    if not field and bare in _UNFINISHED:
        return None
    if field and field not in FIELDS:
        if quoted is None:
            bare, field = f"{field}:{bare}", ""
        else:
            field = ""
    if quoted is not None:
        prefix = not field and quoted.rstrip().endswith("*")
        value = clean_value(quoted) if field else clean_value(quoted).rstrip("* ")
    else:
        prefix = not field and bare.endswith("*")
        value = bare[:MAX_VALUE] if field else bare[:MAX_VALUE].rstrip("*").lstrip("-")
    if not value:
        return None
    return Clause(value, field, bool(found["minus"]), phrase=quoted is not None and not field, prefix=prefix)


def clean_value(value: str) -> str:
    """A value that can stand between quotes: no quote, single spaces."""
    return " ".join(value.replace('"', " ").split())[:MAX_VALUE].rstrip()


_BARE_VALUE = re.compile(r'[^\s"]+')


def _render(clause: Clause) -> str:
    minus = "-" if clause.negated else ""
    star = "*" if clause.prefix else ""
    if clause.phrase:
        return f'{minus}"{clause.value}{star}"'
    if clause.field:
        quote = "" if _BARE_VALUE.fullmatch(clause.value) else '"'
        return f"{minus}{clause.field}:{quote}{clause.value}{quote}"
    return f"{minus}{clause.value}{star}"
