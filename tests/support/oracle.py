"""A library of made-up articles and the slow, plain answers to every question about it.

Words and names come from small tables that say how each can be written, so nothing here shares a line with
the tokenizer, the folding or the index.
"""

import calendar
import re
from collections import Counter
from datetime import date
from typing import NamedTuple

from hypothesis import strategies as st

from newsreader.index.entry import Entry, words_of
from newsreader.model import Facet, Problem, Tag
from newsreader.text.query import Clause, Query

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
STATES = ("read", "unread", "starred", "problem", "READ", "lost")


class Doc(NamedTuple):
    """An article as a list of facts. ``paragraphs`` holds words, the headline's first."""

    paragraphs: tuple[tuple[str, ...], ...] = ()
    published: str | None = None
    tags: tuple[Tag, ...] = ()
    problem: Problem | None = None
    is_read: bool = False
    is_starred: bool = False

    def entry(self, written: str) -> Entry:
        """What the index is given; ``written`` are the paragraphs as text."""
        if self.problem:
            return Entry(problem=self.problem)
        headline, _, content = written.partition("\n\n")
        return Entry(
            hash=written.encode(),
            headline=headline,
            published=self.published,
            words=words_of(headline, content),
            tags=self.tags,
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
        tuple(paragraphs), published, tuple(tags), is_read=draw(st.booleans()), is_starred=draw(st.booleans())
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


CLAUSES = st.one_of(
    WRITTEN,
    st.lists(WRITTEN, min_size=2, max_size=3).map("-".join),
    st.lists(WRITTEN, min_size=1, max_size=2).map(lambda words: "-".join([*words, "на*"])),
    st.lists(WRITTEN, min_size=1, max_size=3).map(lambda words: f'"{" ".join(words)}"'),
    _beginnings(),
    st.sampled_from(PERIODS).map("date:{}".format),
    st.sampled_from(STATES).map("is:{}".format),
    st.sampled_from(STATED).flatmap(_chosen),
    st.sampled_from((*TAGS, Tag(Facet.PERSON, "—"))).flatmap(_chosen),
    st.just("—"),
)
ANY_CLAUSES = st.lists(st.tuples(st.sampled_from(("", "", "-")), CLAUSES).map("".join), max_size=3)
ONE_STATED = st.sampled_from(STATED).map(lambda tag: [f'{tag.facet}:"{tag.value}"'])
QUERIES = st.tuples(st.just([]) | ONE_STATED, ANY_CLAUSES).map(lambda parts: " ".join(parts[0] + parts[1]))
"""Queries as somebody types them. Values of which an article has only one are often chosen: they are alternatives."""


class Oracle:
    """Answers by looking at every article every time. Articles are known by their names."""

    def __init__(self, docs: dict[bytes, Doc]) -> None:
        self.docs = docs

    def select(self, query: Query) -> set[bytes]:
        """What a query selects."""
        found = set(self.docs)
        either: dict[str, set[bytes]] = {}
        for clause in query.clauses:
            if not clause.field and not _words(clause.value):
                continue
            matching = {name for name, doc in self.docs.items() if self._matches(name, doc, clause)}
            if clause.negated:
                found -= matching
            elif clause.field in {"source", "lang", "month"}:
                either[clause.field] = either.get(clause.field, set()) | matching
            else:
                found &= matching
        return found.intersection(*either.values())

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
        """Label, spellings and articles of each name."""
        spellings: dict[str, Counter[str]] = {}
        docs: dict[str, set[bytes]] = {}
        for name, doc in self.docs.items():
            for tag in doc.tags:
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
        if clause.field == "date":
            return _is_within(doc.published, clause.value)
        if clause.field == "is":
            return _is_in(doc, clause.value.casefold())
        if clause.field == "tag":
            return any(
                name in self.named(facet, clause.value) for facet in (Facet.PERSON, Facet.ORG, Facet.PLACE)
            )
        if clause.field:
            return name in self.named(Facet(clause.field), clause.value)
        return any(_has(words, _words(clause.value), is_open=clause.prefix) for words in doc.paragraphs)


def _words(value: str) -> list[str]:
    return [MEANING.get(written, written) for written in re.split("[ ,—\u00a0-]+", value) if written]


def _has(words: tuple[str, ...], wanted: list[str], *, is_open: bool) -> bool:
    """Whether words occur in a row; the last may go on."""
    *whole, last = wanted
    for start in range(len(words) - len(whole)):
        end = words[start + len(whole)]
        if list(words[start : start + len(whole)]) == whole and (
            end.startswith(last) if is_open else end == last
        ):
            return True
    return False


def _is_in(doc: Doc, state: str) -> bool:
    match state:
        case "read":
            return doc.is_read and not doc.problem
        case "unread":
            return not doc.is_read and not doc.problem
        case "starred":
            return doc.is_starred and not doc.problem
        case "problem":
            return doc.problem is not None
    return False


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
