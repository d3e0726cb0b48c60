"""A library of made-up articles and the slow, plain answers to every question about it.

Words and names come from small tables that say how each can be written, so nothing here shares a line with
the tokenizer, the folding or the index.
"""

import calendar
import itertools
import re
from collections import Counter
from datetime import date
from typing import NamedTuple

from hypothesis import strategies as st

from newsreader.index.entry import Entry, words_of
from newsreader.index.standing import no_blocks
from newsreader.model import Facet, Problem, Tag
from newsreader.text.queries.query import Clause, Group, Node, Query

WORDS = {
    "нато": ("НАТО", "нато", "На\u0301то"),
    "натовп": ("Натовп",),
    "на": ("На", "на"),
    "м'ята": ("М’ята", "м'ята", "мʼя\u0301та"),
    "замок": ("за\u0301мок", "ЗАМОК", "за\u00adмок"),
    "їжак": ("Їжак", "і\u0308жак"),
    "nato": ("NATO", "nato"),
    "natural": ("Natural",),
    "strasse": ("Straße", "STRASSE"),
    "10": ("10",),
}
MEANING = {written: word for word, forms in WORDS.items() for written in forms} | {
    word: word for word in WORDS
}
BETWEEN = (" ", ", ", "-", " — ", "\u00a0")

TAGS = (
    Tag(Facet.PERSON, "Марк Рютте"),
    Tag(Facet.PERSON, "МАРК РЮТТЕ"),
    Tag(Facet.PERSON, "Марк Рютте", "person:rutte"),
    Tag(Facet.PERSON, "Mark Rutte", "person:rutte"),
    Tag(Facet.PERSON, "Рютте", "person:rutte"),
    Tag(Facet.PERSON, "Рютте", "person:other"),
    Tag(Facet.ORG, "НАТО", "org:nato"),
    Tag(Facet.ORG, "NATO", "org:nato"),
    Tag(Facet.ORG, "nato"),
    Tag(Facet.PLACE, "Харків"),
    Tag(Facet.PLACE, "ХАРКІВ"),
    Tag(Facet.PLACE, "НАТО"),
)
OWN = tuple(Tag(Facet.OWN, value) for value in ("todo", "ToDo", "НАТО", "to read"))
SOURCES = (Tag(Facet.SOURCE, "Укрінформ"), Tag(Facet.SOURCE, "УКРІНФОРМ"), Tag(Facet.SOURCE, "BBC"))
LANGUAGES = (Tag(Facet.LANG, "uk"), Tag(Facet.LANG, "en"))
DATES = ("2025-12-31", "2026", "2026-01-01", "2026-03", "2026-03-06", "2026-03-06T15:26", "2026-03-07")
PERIODS = (
    *(
        "2026",
        "2025",
        "2026-03",
        "2026-03-06",
        "2026-01..2026-03",
        "2025-12-31..2026-03-06",
        "..2025",
        "2026-03-07..",
    ),
    *("..", "0001..9999", "2026-3", "2026-02-30", "2027..2025", "now"),
)
STATES = ("read", "unread", "starred", "doubtful", "problem", "READ", "lost")


class Doc(NamedTuple):
    """An article as a list of facts. ``paragraphs`` holds words, the headline's first."""

    paragraphs: tuple[tuple[str, ...], ...] = ()
    published: str | None = None
    tags: tuple[Tag, ...] = ()
    problem: Problem | None = None
    is_read: bool = False
    is_starred: bool = False
    minutes: int = 1
    having: tuple[str, ...] = ()
    own: tuple[Tag, ...] = ()
    is_doubtful: bool = False

    @property
    def states(self) -> set[str]:
        """What ``is:`` says of it."""
        own = {"read": self.is_read, "unread": not self.is_read, "starred": self.is_starred}
        return {state for state, holds in (own | {"doubtful": self.is_doubtful}).items() if holds}

    def entry(self, written: str) -> Entry:
        """What the index is given; ``written`` are the paragraphs as text."""
        if self.problem:
            return Entry(problem=self.problem)
        headline, _, content = written.partition("\n\n")
        return Entry(
            hash=written.encode(),
            headline=headline,
            has_headline=bool(headline),
            minutes=self.minutes,
            published=self.published,
            words=words_of(headline, content),
            tags=self.tags,
            standing=no_blocks()._replace(is_doubtful=self.is_doubtful),
        )


class Page(NamedTuple):
    """A made-up article: its facts, and its text."""

    doc: Doc
    text: str


@st.composite
def pages(draw: st.DrawFn) -> Page:
    """An article."""
    if draw(st.integers(0, 9)) == 0:
        return Page(Doc(problem=draw(st.sampled_from(Problem))), "")
    written, paragraphs = [], []
    for words in draw(st.lists(st.lists(st.sampled_from(sorted(WORDS)), max_size=4), min_size=1, max_size=3)):
        shown = [draw(st.sampled_from(WORDS[word])) for word in words]
        written.append(draw(st.sampled_from(BETWEEN)).join(shown))
        paragraphs.append(tuple(words))
    published = draw(st.none() | st.sampled_from(DATES))
    tags = draw(st.lists(st.sampled_from(TAGS), max_size=4, unique=True))
    tags += draw(st.lists(st.sampled_from(SOURCES), max_size=1)) + draw(
        st.lists(st.sampled_from(LANGUAGES), max_size=1)
    )
    if published and len(published) > len("2026"):
        tags.append(Tag(Facet.MONTH, published[:7]))
    doc = Doc(
        tuple(paragraphs),
        published,
        tuple(tags),
        is_read=draw(st.booleans()),
        is_starred=draw(st.booleans()),
        minutes=draw(st.integers(1, 4)),
        having=draw(st.sampled_from(((), (), ("note",), ("note", "override")))),
        own=tuple(draw(st.lists(st.sampled_from(OWN), max_size=2, unique=True))),
        is_doubtful=draw(st.booleans()),
    )
    return Page(doc, "\n\n".join(written))


WRITTEN = st.sampled_from(sorted(MEANING))
STATED = (*SOURCES, *LANGUAGES, Tag(Facet.MONTH, "2026-03"), Tag(Facet.MONTH, "2026-01"))


@st.composite
def _beginnings(draw: st.DrawFn) -> str:
    word = draw(st.sampled_from(sorted(WORDS)))
    return word[: draw(st.integers(1, len(word)))].rstrip("'") + "*"


def _chosen(tag: Tag) -> st.SearchStrategy[str]:
    fields = (str(tag.facet), str(tag.facet), "tag")
    return st.sampled_from(fields).map(lambda field: f'{field}:"{tag.value}"')


LENGTHS = {
    "1": range(1, 2),
    "2..3": range(2, 4),
    "..2": range(3),
    "3..": range(3, 9),
    "<3": range(3),
    ">1": range(2, 9),
    "<=1": range(2),
    ">=4": range(4, 9),
    "0": range(1),
    "3..1": range(0),
    "long": range(0),
}
PATHS = ("1", "2.txt", ".TXT", "txt1", "3")

TEXT_CLAUSES = st.one_of(
    WRITTEN,
    WRITTEN.map("={}".format),
    st.lists(WRITTEN, min_size=2, max_size=3).map("-".join),
    st.lists(WRITTEN, min_size=1, max_size=2).map(lambda words: "-".join([*words, "на*"])),
    st.lists(WRITTEN, min_size=1, max_size=3).map(lambda words: f'"{" ".join(words)}"'),
    st.tuples(st.lists(WRITTEN, min_size=2, max_size=3), st.sampled_from(("", "*")), st.integers(0, 2)).map(
        lambda near: f'"{" ".join(near[0])}{near[1]}"~{near[2]}'
    ),
    _beginnings(),
)
CLAUSES = st.one_of(
    TEXT_CLAUSES,
    TEXT_CLAUSES,
    st.tuples(st.sampled_from(("title", "body")), TEXT_CLAUSES).map(":".join),
    st.sampled_from(PERIODS).map("date:{}".format),
    st.sampled_from(STATES).map("is:{}".format),
    st.sampled_from(("note", "Override", "wings")).map("has:{}".format),
    st.sampled_from(sorted(LENGTHS)).map("len:{}".format),
    st.sampled_from(PATHS).map("path:{}".format),
    st.sampled_from(STATED).flatmap(_chosen),
    st.sampled_from((*TAGS, *OWN, Tag(Facet.PERSON, "—"), Tag(Facet.OWN, "never"))).flatmap(_chosen),
    st.just("—"),
    st.tuples(WRITTEN, st.sampled_from((" NEAR ", " NEAR/1 ")), WRITTEN).map("".join),
)


def _compound(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    conjunctions = st.lists(parts, min_size=1, max_size=3).map(" ".join)
    return st.lists(conjunctions, min_size=1, max_size=3).map(lambda parts: f"({' OR '.join(parts)})")


NODES = st.recursive(
    st.tuples(st.sampled_from(("", "", "-")), CLAUSES).map("".join),
    lambda parts: st.tuples(st.sampled_from(("", "", "-", "NOT ")), _compound(parts)).map("".join),
    max_leaves=6,
)
ANY_CLAUSES = st.lists(NODES, max_size=3)
ONE_STATED = st.sampled_from(STATED).map(lambda tag: [f'{tag.facet}:"{tag.value}"'])
SOME_OF_A_KIND = st.sampled_from((Facet.PERSON, Facet.ORG, Facet.OWN)).flatmap(
    lambda facet: st.lists(
        st.sampled_from([f'{facet}:"{tag.value}"' for tag in (*TAGS, *OWN) if tag.facet is facet]),
        min_size=2,
        max_size=3,
        unique=True,
    ).map(lambda values: [f"({' OR '.join(values)})"])
)
QUERIES = st.tuples(
    st.just([]) | ONE_STATED | SOME_OF_A_KIND, ANY_CLAUSES, st.sampled_from((" ", " ", " | "))
).map(lambda parts: parts[2].join(parts[0] + parts[1]))
"""Queries as somebody types them. Values of which an article has only one are often chosen: they are alternatives."""


class Oracle:
    """Answers by looking at every article every time. Articles are known by their names."""

    def __init__(self, docs: dict[bytes, Doc]) -> None:
        self.docs = docs
        self._known: dict[Facet, list[tuple[str, set[str], set[bytes]]]] = {}

    def select(self, query: Query) -> set[bytes]:
        """What a query selects."""
        found = self._all(query.clauses)
        return set(self.docs) if found is None else found

    def _all(self, nodes: tuple[Node, ...]) -> set[bytes] | None:
        """What holds together; None for nodes of which none says anything."""
        found, is_said = set(self.docs), False
        either: dict[str, set[bytes]] = {}
        for node in nodes:
            matching = self._any(node) if isinstance(node, Group) else self._one(node)
            if matching is None:
                continue
            is_said = True
            if node.negated:
                found -= matching
            elif isinstance(node, Clause) and node.field in {"source", "lang", "month"}:
                either[node.field] = either.get(node.field, set()) | matching
            else:
                found &= matching
        return found.intersection(*either.values()) if is_said else None

    def _any(self, group: Group) -> set[bytes] | None:
        branches = [found for branch in group.branches if (found := self._all(branch)) is not None]
        return set().union(*branches) if branches else None

    def _one(self, clause: Clause) -> set[bytes] | None:
        if clause.field in {"", "title", "body"} and not _words(clause.value):
            return None
        return {name for name, doc in self.docs.items() if self._matches(name, doc, clause)}

    def listed(self, query: Query) -> list[bytes]:
        """The same, newest first, undated after dated, then by name, problems last."""
        selected = sorted(self.select(query))
        selected.sort(key=lambda name: self.docs[name].published or "", reverse=True)
        return sorted(selected, key=lambda name: self.docs[name].problem is not None)

    def labels(self, facet: Facet) -> set[str]:
        """The values of a facet as the library mostly writes them."""
        names = self._names(facet)
        by_key: dict[str, list[str]] = {}
        for label, _, _ in names:
            by_key.setdefault(label.casefold(), []).append(label)
        return {min(labels) for labels in by_key.values()}

    def named(self, facet: Facet, value: str) -> set[bytes]:
        """The articles that a value means: by its label, else by any spelling."""
        names = self._names(facet)
        key = value.casefold()
        by_label = [docs for label, _, docs in names if label.casefold() == key]
        return set().union(*(by_label or [docs for _, spellings, docs in names if key in spellings]))

    def _names(self, facet: Facet) -> list[tuple[str, set[str], set[bytes]]]:
        """Label, spellings and articles of each name; looked for once."""
        if facet not in self._known:
            self._known[facet] = self._look_for_names(facet)
        return self._known[facet]

    def _look_for_names(self, facet: Facet) -> list[tuple[str, set[str], set[bytes]]]:
        spellings: dict[str, Counter[str]] = {}
        docs: dict[str, set[bytes]] = {}
        for name, doc in self.docs.items():
            for tag in (*doc.tags, *doc.own):
                if tag.facet is facet:
                    identity = tag.entity or tag.value.casefold()
                    spellings.setdefault(identity, Counter())[tag.value] += 1
                    docs.setdefault(identity, set()).add(name)
        return [
            (
                min(used, key=lambda written: (-used[written], written)),
                {w.casefold() for w in used},
                docs[identity],
            )
            for identity, used in spellings.items()
        ]

    def _matches(self, name: bytes, doc: Doc, clause: Clause) -> bool:
        match clause.field:
            case "date":
                return _is_within(doc.published, clause.value)
            case "is" | "has" | "len":
                return _is_in(doc, clause.field, clause.value.lower())
            case "path":
                return clause.value.lower() in name.decode()
            case "" | "title" | "body":
                return _is_written(doc, clause)
        kinds = ("person", "org", "place", "mine") if clause.field == "tag" else (clause.field,)
        return any(name in self.named(Facet(kind), clause.value) for kind in kinds)


def _is_written(doc: Doc, clause: Clause) -> bool:
    headline, *below = doc.paragraphs or ((),)
    looked_at = {"": doc.paragraphs, "title": [headline], "body": [p for p in below if p != headline]}
    return any(_has(words, clause) for words in looked_at[clause.field])


def _words(value: str) -> list[str]:
    return [MEANING.get(written, written) for written in re.split("[ ,—\u00a0-]+", value) if written]


def _has(words: tuple[str, ...], clause: Clause) -> bool:
    """Whether words occur: in a row, or in any order with some others between; the last may go on."""
    *whole, last = _words(clause.value)
    for chosen in itertools.permutations(range(len(words)), len(whole) + 1):
        *places, end = chosen
        if [words[place] for place in places] != whole:
            continue
        if not (words[end].startswith(last) if clause.prefix else words[end] == last):
            continue
        between = max(chosen) - min(chosen) + 1 - len(chosen)
        if between <= clause.near if clause.near is not None else chosen == tuple(range(chosen[0], end + 1)):
            return True
    return False


def _is_in(doc: Doc, field: str, value: str) -> bool:
    """Whether an article is so, has something or takes so long."""
    if value == "problem" and field == "is":
        return doc.problem is not None
    facts = {
        "has": value in doc.having,
        "len": field == "len" and doc.minutes in LENGTHS[value],
        "is": value in doc.states,
    }
    return facts[field] and not doc.problem


def _is_within(published: str | None, period: str) -> bool:
    """Whether every day that a publication date may mean is in the period."""
    first, dots, last = period.partition("..")
    start = _days(first or "0001") if dots else _days(first)
    end = _days(last or "9999") if dots else start
    days = _days((published or "")[:10])
    return bool(days and start and end and start[0] <= days[0] and days[1] <= end[1])


def _days(stated: str) -> tuple[date, date] | None:
    """The first and the last day of a year, month or day."""
    found = re.fullmatch(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?", stated)
    try:
        year, month, day = (int(part) if part else 0 for part in found.groups()) if found else (0, 0, 0)
        first = date(year, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return first, first
    return first, date(year, month or 12, calendar.monthrange(year, month or 12)[1])
