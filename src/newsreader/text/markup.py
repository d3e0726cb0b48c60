"""Documents: the text of a file, and what its mark-up says of each line.

Plain values: ``formats`` makes them. An element knows its parent, so that a line's containers
are a walk up; what is asked of every line (how near is a container of some role) is worked out once per element.
"""

from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from newsreader.model import Problem, Span


class Role(IntEnum):
    """What a container is for, by its tag, its ``role``, its ``itemprop`` or the words of its class and id."""

    ARTICLE = 0
    BODY = 1
    MAIN = 2
    HEADER = 3
    HEADLINE = 4
    DECK = 5
    BYLINE = 6
    DATE = 7
    FIGURE = 8
    CAPTION = 9
    LIST = 10
    TABLE = 11
    QUOTE = 12
    ASIDE = 13
    NAV = 14
    FOOTER = 15
    FORM = 16
    RELATED = 17
    SHARE = 18
    PROMO = 19
    SUBSCRIBE = 20
    COMMENT = 21
    TAGS = 22
    WIDGET = 23
    EMBED = 24
    OVERLAY = 25


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """A container. ``depths``: for each role the depth of the nearest container that has it, itself included; -1 for none."""

    number: int
    parent: "Element | None"
    depth: int
    tag: str
    name: str
    """Its class and id as written, cut."""
    words: tuple[str, ...]
    """The words that its class, id and other attributes name it by, and pairs of them."""
    roles: tuple[Role, ...]
    depths: tuple[int, ...]

    def holder(self, role: Role) -> "Element | None":
        """The nearest container with a role, itself included."""
        at, wanted = self, self.depths[role]
        while at.depth > wanted and at.parent is not None:
            at = at.parent
        return at if at.depth == wanted else None


class Line(NamedTuple):
    """A line of the text: where, in which element, how many of its characters are links, bold type, italics.

    ``element`` holds all of it, ``tag`` is the one that made it a line of its own; ``images`` stand before it.
    """

    span: Span
    tag: str
    element: Element
    linked: int
    links: int
    bold: int
    italic: int
    images: int


@dataclass(frozen=True, slots=True)
class Hints:
    """What the page's head states about the article, as written there; never trusted more than it says."""

    headline: str | None = None
    title: str | None = None
    published: str | None = None
    byline: str | None = None
    source: str | None = None
    language: str | None = None
    url: str | None = None
    description: str | None = None
    kind: str | None = None
    """What the page calls itself: "NewsArticle", "Product", "website" ..."""
    body: str | None = None
    """The article's text where the page repeats it for search engines."""


@dataclass(frozen=True, slots=True)
class Document:
    """What a file holds. ``problem`` says why there is nothing to read.

    ``lines`` are in order and hold all of ``text`` but white space; a file without mark-up has none.
    """

    text: str
    encoding: str = "utf-8"
    problem: Problem | None = None
    lines: tuple[Line, ...] = ()
    hints: Hints = Hints()
