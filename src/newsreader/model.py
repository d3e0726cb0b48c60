"""The nouns. Plain immutable values, standard library only.

Made by the million: NamedTuple. Once per article: frozen dataclass.
"""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, NewType

DocId = NewType("DocId", int)
"""Number of an article in one index; never reused while the index lives."""

SafeText = NewType("SafeText", str)
"""Text that only ``text.sanitise`` makes: no control, bidi or tag characters. Screens accept nothing else."""

WORDS_PER_MINUTE = 200
"""Silent reading of newspaper prose; the lower end of the usual 200-250, since uk/pl words are longer."""


class Span(NamedTuple):
    """Half-open range of character offsets into the decoded original."""

    start: int
    end: int


class Label(StrEnum):
    """What a block is. Content is read; everything else is kept, labelled, and can be looked at."""

    HEADLINE = "headline"
    BODY = "body"
    HEADING = "heading"
    DATELINE = "dateline"
    BYLINE = "byline"
    SOURCE = "source"
    CAPTION = "caption"
    CREDIT = "credit"
    RELATED = "related"
    NAV = "nav"
    ADVERT = "advert"
    LEGAL = "legal"
    COMMENT = "comment"
    DUPLICATE = "duplicate"
    JUNK = "junk"

    @property
    def is_content(self) -> bool:
        """Whether blocks of this label belong to the cleaned article."""
        return self in _CONTENT


_CONTENT = frozenset({Label.HEADLINE, Label.BODY, Label.HEADING})


class Block(NamedTuple):
    """A piece of the original of one kind; ``text`` is exactly ``original[span.start:span.end]``."""

    span: Span
    text: str


class LabelledBlock(NamedTuple):
    """A block, what it is, and why: a reason that a person understands, and how sure (0..1)."""

    block: Block
    label: Label
    reason: str
    confidence: float = 1.0

    @property
    def keep(self) -> bool:
        """Whether the block belongs to the cleaned article."""
        return self.label.is_content


class Precision(StrEnum):
    """How much of a publication date the file states."""

    MINUTE = "minute"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


_ISO_LENGTH = {Precision.MINUTE: 16, Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file says about the article. None means "not stated", a normal answer.

    ``published`` is naive local time as printed; only the part named by ``precision`` is meant.
    ``around`` is a date that the text talks about: shown as "≈", never as the publication date.
    """

    headline: str | None = None
    published: dt.datetime | None = None
    precision: Precision | None = None
    confidence: float = 0.0
    around: dt.date | None = None
    byline: str | None = None
    source: str | None = None
    language: str | None = None
    url: str | None = None

    @property
    def published_iso(self) -> str | None:
        """The publication date in ISO 8601, cut to its precision: "2026-03", "2026-03-06T15:26"."""
        if self.published is None or self.precision is None:
            return None
        return self.published.isoformat(timespec="minutes")[: _ISO_LENGTH[self.precision]]


class Facet(StrEnum):
    """The groups of tags; each value is also the field name in a query (``person:...``)."""

    PERSON = "person"
    ORG = "org"
    PLACE = "place"
    SOURCE = "source"
    LANG = "lang"
    MONTH = "month"
    TOPIC = "topic"
    STATE = "is"
    OWN = "mine"
    """The reader's own tags; like ``STATE`` it lives on the shelf, not in the index."""
    FOLDER = "folder"
    SEARCH = "search"
    """The reader's saved searches, on the shelf."""

    @property
    def is_single(self) -> bool:
        """Whether an article is in one place only: choosing two values then means either, else both."""
        return self in _SINGLE


_SINGLE = frozenset({Facet.SOURCE, Facet.LANG, Facet.MONTH, Facet.FOLDER})


class Tag(NamedTuple):
    """One facet value of one article.

    ``value`` is the nominative in the article's own words; ``entity`` the identity that spellings and
    languages share ("org:nato"); empty when only the spelling itself is known.
    """

    facet: Facet
    value: str
    entity: str = ""


class Naming(NamedTuple):
    """What the reader wishes a name that was found to be called; "" leaves it out of the facets."""

    facet: Facet
    written: str
    """As the library writes it."""
    label: str


class Problem(StrEnum):
    """Why a file is listed but cannot be read as an article."""

    EMPTY = "empty file"
    NO_TEXT = "a page without text"
    BINARY = "binary data, not text"
    ENCODING = "not in UTF-8"
    TOO_LARGE = "too large to be an article"
    UNREADABLE = "cannot be read"
    NOT_A_FILE = "not a regular file"
    LINK = "a link, and links are not followed"
    FAILED = "newsreader fails on this file"


@dataclass(frozen=True, slots=True)
class Article:
    """One article: the decoded original and everything that was found in it.

    The cleaned text, the original, side by side and "why?" are views of this one value.
    ``blocks`` tile ``original`` up to white space, in order.
    """

    path: str
    original: str
    blocks: tuple[LabelledBlock, ...] = ()
    metadata: Metadata = Metadata()
    tags: tuple[Tag, ...] = ()
    doubtful: tuple[int, ...] = ()
    """The numbers of the blocks that may be labelled wrongly, as far as the reader has not spoken of them."""

    @property
    def content(self) -> tuple[LabelledBlock, ...]:
        """The blocks that belong to the cleaned article."""
        return tuple(block for block in self.blocks if block.keep)


class Row(NamedTuple):
    """One line of the list. ``headline`` is the opening of the lead where the file has no headline."""

    doc_id: DocId
    path: str
    headline: SafeText
    has_headline: bool
    published: str | None
    around: str | None
    source: SafeText | None
    language: str | None
    minutes: int
    is_read: bool
    is_starred: bool
    problem: Problem | None
    tags: tuple[SafeText, ...] = ()
    """The reader's own."""
    has_note: bool = False
    versions: int = 1
    """Of its story, among what was found."""


class Sort(StrEnum):
    """The orders of the list."""

    DATE = "date"
    """The newest first, undated after dated, then by path."""
    RELEVANCE = "relevance"
    """Those first that say most of what was asked for, in the fewest words."""
    HEADLINE = "headline"
    LENGTH = "length"
    """The longest first."""
    ADDED = "added"
    """The last that came into the library first."""


STORED_SORTS = (Sort.DATE, Sort.HEADLINE, Sort.LENGTH)
"""Orders that do not depend on the query, and are kept as tables."""


class Progress(NamedTuple):
    """Where indexing stands. ``problem`` is set when the file just done could not be read."""

    done: int
    total: int
    added: int = 0
    changed: int = 0
    deleted: int = 0
    path: str = ""
    problem: Problem | None = None
    committed: bool = False
    """True when what was done so far can be searched."""


class Mark(StrEnum):
    """What a reader can put on an article; kept on the shelf."""

    READ = "read"
    STARRED = "starred"


class Kind(StrEnum):
    """The kinds of things that the shelf keeps. ``name`` and ``subject`` of each, and its ``value`` if it has one."""

    MARK = "mark"
    """A ``Mark`` of an article."""
    TAG = "tag"
    """A tag of the reader's own, of an article."""
    NOTE = "note"
    """The place of a passage, "" for the whole; an article; the text."""
    OVERRIDE = "override"
    """The key of a block; an article; "keep" or "drop", and how the block begins."""
    RULE = "rule"
    """The fingerprint of a block; a source, empty for all; "keep" or "drop", and how the block begins."""
    SEARCH = "search"
    """What the reader calls it; nothing; the query."""
    NAMING = "naming"
    """A facet and the folded name; nothing; what it shall be called, "" to hide it, and how the library writes it."""
    POSITION = "position"
    """Nothing; an article; the place where reading stopped."""


class Kept(NamedTuple):
    """A thing on the shelf. ``subject`` is what it is about: the hash of an article's bytes, a source, nothing."""

    kind: Kind
    name: str
    subject: bytes = b""
    value: str = ""


class Change(NamedTuple):
    """What a thing on the shelf shall be from now on; without a value it is no longer there."""

    kind: Kind
    name: str
    subject: bytes = b""
    value: str | None = ""
