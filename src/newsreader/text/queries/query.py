"""The query language: typed text -> Query -> the same text. Any text is a valid query.

    words          all must occur, in any form  рютте НАТО
    exact form     as it is written             =Харкова
    prefix         the beginning of a word      рют*
    phrase         these words in a row         "генерального секретаря"   ="Генерального секретаря" in just these forms
    nearness       few words between            "Харків атака"~5   Харків NEAR/5 атака
    field          a facet value, a date ...    person:"Марк Рютте"  lang:uk  date:2026-03  title:нато
                   for several values           place:(Харків OR Суми)  title:(нато -саміт)
    negation       must not occur               -спорт  NOT спорт  -lang:ru  -(спорт OR футбол)
    alternatives   one of them                  нато OR (ЄС саміт)   нато | ЄС   нато АБО ЄС

What stands side by side must all hold (AND may stand between) and binds tighter than OR. Stray operators and
brackets say nothing. ``parse_query(str(query)) == query`` holds for every query that ``parse_query`` returns.
"""

import re
from typing import NamedTuple

from newsreader.model import Facet, Span
from newsreader.text.lexicon.tokens import forms
from newsreader.text.queries.clauses import (
    FIELDS,
    HAVINGS,
    MAX_CLAUSES,
    MAX_LENGTH,
    MAX_VALUE,
    STATES,
    TEXT_FIELDS,
    UKRAINIAN_FIELDS,
    Clause,
    Group,
    Node,
    Query,
    State,
    clean_value,
    field_value,
    grouped,
)
from newsreader.text.queries.ranges import parse_length, parse_period

__all__ = [
    "FIELDS",
    "MAX_CLAUSES",
    "MAX_LENGTH",
    "MAX_VALUE",
    "STATES",
    "Clause",
    "Group",
    "Node",
    "Notice",
    "Query",
    "State",
    "Understood",
    "clean_value",
    "field_value",
    "parse_query",
    "understand",
]

MAX_DEPTH = 16
"""Brackets in brackets; nobody reads more, and what walks a query may be recursive."""
NEAR = 10
"""Words that may stand between where nobody says how many: the window that Xapian takes."""
MAX_NEAR = 99


class Notice(NamedTuple):
    """Something in the text that says nothing, or nothing yet: where it stands, and why."""

    span: Span
    says: str


class Understood(NamedTuple):
    """What the parser made of a text."""

    query: Query
    notices: tuple[Notice, ...] = ()
    typing: Clause | None = None
    """A field's value that is still being typed: it may be the beginning of one."""


def parse_query(text: str, *, live: bool = False) -> Query:
    """Read a query; never fails.

    Args:
        text: What was typed.
        live: The text is still being typed: its last word also matches as a beginning, and a value that no
            article can have asks nothing.
    """
    return understand(text, live=live).query


def understand(text: str, *, live: bool = False) -> Understood:
    """Read a query, and tell what in it says nothing. The same arguments as ``parse_query``."""
    reading = _Parser(text, live=live)
    for found in TOKEN.finditer(text):
        if not reading.take(found):
            break
    return reading.end()


# A token: a bracket with any minus and field before it, a bar, or a clause: any minus, a field, any "=", and then a quoted
# run (closed or cut off), with a distance, or a bare word. Every character but white space begins one of them.
TOKEN = re.compile(
    rf"(?P<open>-*(?:(?P<of>{'|'.join((*FIELDS, *UKRAINIAN_FIELDS))}):)?\()|(?P<close>\))|(?P<bar>\|)"
    rf"|(?P<minus>-*)(?:(?P<field>[a-z]+|{'|'.join(UKRAINIAN_FIELDS)}):)?(?P<exact>=*)"
    r'(?:"(?P<quoted>[^"]*)(?:(?P<closed>")(?:~(?P<near>[0-9]*))?)?|(?P<bare>[^\s"()|]+))'
)
_OPERATOR = re.compile(r"(?P<either>OR|АБО)|(?P<both>AND)|(?P<no>NOT)|NEAR(?:/(?P<near>[0-9]*))?")
"""Ukrainian «НЕ» is none: in a headline that somebody pastes in capitals it would turn the meaning round."""
_UNFINISHED = frozenset(f"{field}:" for field in (*FIELDS, *UKRAINIAN_FIELDS))
"""A field that is still waiting for its value asks nothing: the list must not go empty between two keys."""

# What brackets and operators may add to the canonical text, so that it is never longer than what was allowed.
_GROUP_COSTS, _OPERATOR_COSTS = 4, 7
_NOTHING_COSTS = 1
"""What says nothing counts, too: reading must end."""


class _Level:
    """A pair of brackets, or the text outside of all: the branches read so far."""

    def __init__(self, opened: Span, field: str = "", *, negated: bool = False) -> None:
        self.opened, self.field, self.negated = opened, field, negated
        self.branches: list[list[Node]] = [[]]
        self.either = opened

    @property
    def nodes(self) -> list[Node]:
        """The branch that is being read."""
        return self.branches[-1]


class _Parser:
    """Reads tokens one after the other; what is open at the end closes by itself."""

    def __init__(self, text: str, *, live: bool) -> None:
        self._end, self._live = len(text), live
        self._levels = [_Level(Span(0, 0))]
        self._too_deep = 0
        self._notices: list[Notice] = []
        self._typing: Clause | None = None
        self._clauses = self._length = 0
        self._negates = False
        self._near: int | None = None

    def take(self, found: re.Match[str]) -> bool:
        """Read a token; False when that was as much as a query can hold."""
        span = Span(*found.span())
        if found["open"]:
            return self._open(span, field_of(found["of"] or ""), negated=found["open"][0] == "-")
        if found["close"]:
            return self._close(span)
        operator = _OPERATOR.fullmatch(found[0])
        if found["bar"] or operator:
            return self._operate(span, operator)
        return self._clause(found, span)

    def end(self) -> Understood:
        """What all the tokens say together."""
        self._say_if_stray()
        for level in self._levels[1:]:
            self._notices.append(Notice(level.opened, "this bracket is not closed"))
        while len(self._levels) > 1:
            self._leave()
        (level,) = self._levels
        query = Query(grouped(level.branches, negated=False))
        return Understood(query, tuple(sorted(self._notices)), self._typing)

    def _spend(self, span: Span, length: int, clauses: int = 0) -> bool:
        self._length += length
        self._clauses += clauses
        if self._length <= MAX_LENGTH and self._clauses <= MAX_CLAUSES:
            return True
        self._notices.append(Notice(Span(span.start, self._end), "too long: the rest is not looked for"))
        return False

    # ---------------------------------------------------------------- brackets and operators

    def _open(self, span: Span, field: str | None, *, negated: bool) -> bool:
        if not self._spend(span, _GROUP_COSTS):
            return False
        if len(self._levels) > MAX_DEPTH:
            self._too_deep += 1
            return True
        field = field or self._levels[-1].field
        self._levels.append(_Level(span, field, negated=negated != self._negates))
        self._negates, self._near = False, None
        return True

    def _close(self, span: Span) -> bool:
        if self._too_deep:
            self._too_deep -= 1
        elif len(self._levels) == 1:
            self._notices.append(Notice(span, "this bracket was never opened"))
        else:
            self._say_if_stray()
            self._leave()
        return self._spend(span, _NOTHING_COSTS)

    def _leave(self) -> None:
        level = self._levels.pop()
        self._levels[-1].nodes.extend(grouped(level.branches, negated=level.negated))
        self._negates, self._near = False, None

    def _operate(self, span: Span, operator: re.Match[str] | None) -> bool:
        level = self._levels[-1]
        if operator and operator["no"]:
            self._negates = not self._negates
        elif not level.nodes:
            self._notices.append(Notice(span, "nothing stands before this"))
        elif operator is None or operator["either"]:
            level.branches.append([])
            level.either = span
            self._negates, self._near = False, None
        elif not operator["both"]:
            self._near = _distance(operator["near"])
        return self._spend(span, _OPERATOR_COSTS)

    def _say_if_stray(self) -> None:
        """An OR with nothing behind it; while the text is typed, that may still come."""
        level = self._levels[-1]
        if len(level.branches) > 1 and not level.nodes and not (self._live and level is self._levels[-1]):
            self._notices.append(Notice(level.either, "nothing stands after this"))

    # ---------------------------------------------------------------- clauses

    def _clause(self, found: re.Match[str], span: Span) -> bool:
        is_last = self._live and span.end == self._end
        clause = _clause(found, self._levels[-1].field)
        if clause is None:
            if found["bare"] in _UNFINISHED and not is_last:
                self._notices.append(Notice(span, f"{found['bare']} what?"))
            return self._spend(span, _NOTHING_COSTS)
        is_open = found["quoted"] is not None and not found["closed"]
        if clause.field not in TEXT_FIELDS:
            says = _objection(clause)
            if is_last and (is_open or (says and _may_go_on(clause))):
                self._typing = clause  # person:"Марк is nobody's name yet
                return True
            if says:
                self._notices.append(Notice(span, says))
                if self._live:
                    return True
            elif is_last and found["quoted"] is None:
                self._typing = clause
        elif is_last and not clause.negated and (is_open or found["quoted"] is None):
            clause = clause._replace(prefix=True)
        return self._add(clause, span)

    def _add(self, clause: Clause, span: Span) -> bool:
        if not self._spend(span, len(str(clause)) + 1, clauses=1):
            return False
        nodes, near = self._levels[-1].nodes, self._near
        if self._negates:
            clause = clause._replace(negated=not clause.negated)
        self._negates, self._near = False, None
        if near is not None:
            joined = _joined(nodes[-1], clause, near)
            if joined:
                nodes[-1] = joined
                return True
            self._notices.append(Notice(span, "NEAR stands between two words"))
        nodes.append(clause)
        return True


def is_operator(word: str) -> bool:
    """Whether a word joins or negates others."""
    return _OPERATOR.fullmatch(word) is not None


def _clause(found: re.Match[str], of_brackets: str) -> Clause | None:
    """One token as a clause; an unknown field is ordinary text ("10:30", "https:...").

    Args:
        found: The token.
        of_brackets: The field that stands before the brackets, for what has none of its own.
    """
    field = field_of(found["field"] or "")
    exact, quoted, bare = found["exact"], found["quoted"], found["bare"]
    if not (field or exact) and bare in _UNFINISHED:
        return None
    if field and field not in FIELDS:
        if quoted is None:
            bare, exact = f"{field}:{exact}{bare}", ""
        field = ""
    field = field or of_brackets
    if field not in TEXT_FIELDS:
        value = field_value(field, exact + bare if quoted is None else quoted)
        return Clause(value, field, negated=bool(found["minus"])) if value else None
    written = (bare.lstrip("-=") if quoted is None else quoted).rstrip()
    value = clean_value(written.rstrip("* ")).rstrip("* ")
    if not value:
        return None
    if quoted is None and _OPERATOR.fullmatch(value):
        value = value.lower()  # -OR is about the word
    near = _distance(found["near"]) if found["near"] is not None and len(forms(value)) > 1 else None
    is_phrase = quoted is not None and near is None
    return Clause(
        value,
        field,
        negated=bool(found["minus"]),
        phrase=is_phrase,
        prefix=written.endswith("*"),
        exact=bool(exact),
        near=near,
    )


def field_of(name: str) -> str:
    """The field that somebody calls so."""
    return UKRAINIAN_FIELDS.get(name, name)


def _distance(digits: str | None) -> int:
    """What stands behind a "~" or "NEAR/"."""
    return min(int((digits.lstrip("0") or "0")[:3]), MAX_NEAR) if digits else NEAR


def _joined(before: Node, clause: Clause, near: int) -> Clause | None:
    """Two words that are to be near each other, as one clause; None for what has no place in the text."""
    if not isinstance(before, Clause) or before.negated or before.prefix or before.phrase:
        return None
    if clause.negated or clause.phrase or clause.near is not None:
        return None
    value = f"{before.value} {clause.value}"
    is_alike = (before.field, before.exact) == (clause.field, clause.exact) and clause.field in TEXT_FIELDS
    if not is_alike or len(value) > MAX_VALUE or not (forms(before.value) and forms(clause.value)):
        return None
    return clause._replace(value=value, near=max(near, before.near or 0))


# ------------------------------------------------------------------ values that no article can have

_RANGE = re.compile(r"[0-9.\-<>=]*")
_KNOWN = {Facet.STATE: STATES, "has": HAVINGS}
"""Fields with a few values, all of them known."""


def _objection(clause: Clause) -> str:
    """Why no article can have a value; "" when one may."""
    known = _KNOWN.get(clause.field)
    if known is not None:
        is_known = clause.value.casefold() in known
        return "" if is_known else f"{clause.field}: knows {', '.join(known)}"
    match clause.field:
        case "date" if parse_period(clause.value) is None:
            return "a date is 2026, 2026-03, 2026-03-06 or a range of them: 2026-01..2026-03"
        case "len" if parse_length(clause.value) is None:
            return "len: takes minutes: 5, 3..10, <2, >20"
    return ""


def _may_go_on(clause: Clause) -> bool:
    """Whether a value that no article has may be the beginning of one that some have."""
    if clause.field in _KNOWN:
        return any(value.startswith(clause.value.casefold()) for value in _KNOWN[clause.field])
    return _RANGE.fullmatch(clause.value) is not None
