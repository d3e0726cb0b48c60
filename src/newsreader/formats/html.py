"""HTML -> the text that a page shows, line by line, and what its mark-up says of each line.

Read as a stream of events, in one go, by libxml2's parser for broken HTML: nothing is fetched, nothing is executed, no
entity is looked up outside.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from newsreader.formats.elements import (
    BOLD,
    CELLS,
    IMAGES,
    ITALIC,
    LINKS,
    NAMING,
    PARAGRAPHS,
    STATED_ROLES,
    TAG_ROLES,
    TIGHT,
    UNSEEN,
    name_roles,
    name_words,
)  # fmt: skip
from newsreader.formats.hints import Head
from newsreader.formats.nesting import flattened
from newsreader.model import Span
from newsreader.text.markup import Element, Hints, Line, Role


class Page(NamedTuple):
    """The text of a page with a line for each of its paragraphs, and what its head states."""

    text: str
    lines: tuple[Line, ...]
    hints: Hints


def read_html(source: str) -> Page:
    """What a page shows. Total: any string is a page.

    Args:
        source: The decoded file.
    """
    from lxml import etree  # a hundredth of a second that plain text need not wait

    reader = _Reader()
    parser = etree.HTMLParser(target=reader, encoding="utf-8", huge_tree=True, no_network=True)
    try:
        parser.feed(flattened(source).encode("utf-8", "replace"))
        parser.close()
    except etree.LxmlError:  # an empty page, or one that it gives up on: what came before counts
        pass
    return reader.page()


_SPACE = re.compile(r"[^\S\xa0\u202f\x1f]+")
_CELL = re.compile(r"\s*\x1f[\s\x1f]*")
_CELL_LENGTH = 100
"""Characters of a cell beyond which it is a paragraph of its own: tables were once used to lay pages out."""
_NAME_LENGTH = 120
_NO_ROLES = (-1,) * len(Role)
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_STREAMED = "S:"
"""The id of what React sends late: hidden until a script puts it in its place."""


class _Open:
    """An element that is open; ``element`` is made when it first holds text."""

    __slots__ = ("attributes", "element", "is_bold", "is_italic", "is_link", "is_pre", "line", "tag")

    def __init__(self, tag: str, attributes: Mapping[str, str], outer: "_Open | None") -> None:
        self.tag = tag
        self.attributes = attributes
        self.element: Element | None = None
        is_line = tag in PARAGRAPHS or tag in CELLS
        self.line: str = tag if is_line or outer is None else outer.line
        self.is_link: bool = tag in LINKS or (outer is not None and outer.is_link)
        self.is_bold: bool = tag in BOLD or (outer is not None and outer.is_bold)
        self.is_italic: bool = tag in ITALIC or (outer is not None and outer.is_italic)
        self.is_pre: bool = tag == "pre" or (outer is not None and outer.is_pre)


class _Reader:
    """Takes the parser's events: ``start``, ``end``, ``data``."""

    def __init__(self) -> None:
        self.head = Head()
        self.open: list[_Open] = []
        self.unseen = 0
        """Open elements from the first that is not seen."""
        self.elements = 0
        self.lines: list[Line] = []
        self.texts: list[str] = []
        self.size = 0
        self.parts: list[str] = []
        self.element: Element | None = None
        self.tag = ""
        self.linked = self.links = self.bold = self.italic = self.amount = self.images = 0
        self.is_seam = False
        self.is_broken = False
        """The last line ended at a <br>."""

    # ------------------------------------------------------------ the parser's events

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        self.head.start(tag, attributes)
        if tag in IMAGES:
            self.images += 1
        if self.unseen or tag in UNSEEN or _is_hidden(attributes):
            self.unseen += 1
            return
        if tag == "br":
            self._break_line()
        elif tag in PARAGRAPHS:
            self._end_line()
        elif tag in CELLS:
            self._end_cell()
        elif tag == "a":
            self.links += 1
            self.is_seam = True
        else:
            self.is_seam = True
        self.open.append(_Open(tag, attributes, self.open[-1] if self.open else None))

    def end(self, tag: str) -> None:
        """An element ends; the parser ends every one that it began, in order."""
        self.head.end(tag)
        if self.unseen:
            self.unseen -= 1
            return
        if tag in PARAGRAPHS:
            self._end_line()
        self.is_seam = True
        self.open.pop()

    def data(self, text: str) -> None:
        """Text inside the innermost element."""
        self.head.data(text)
        if self.unseen:
            return
        if self.open and self.open[-1].is_pre and "\n" in text:
            for line in text.splitlines(keepends=True):
                self._add(line)
                if line[-1] in "\r\n":
                    self._end_line()
        else:
            self._add(text)

    def comment(self, text: str) -> None:
        """Comments are not seen."""

    def pi(self, target: str, data: str | None = None) -> None:
        """Neither are instructions to a program."""

    def close(self) -> None:
        """The page ends."""
        self._end_line()

    # ------------------------------------------------------------ lines

    def _add(self, text: str) -> None:
        if self.is_seam and self.parts and _is_glued(self.parts[-1], text):
            self.parts.append(" ")
        self.is_seam = False
        self.parts.append(text)
        if text.isspace():
            return
        inner = self.open[-1] if self.open else None
        element = self._element(len(self.open) - 1)
        if self.element is None:
            self.element, self.tag = element, inner.line if inner else ""
        else:
            self.element = _shared(self.element, element)
        self.amount += len(text)
        if inner is not None and inner.is_link:
            self.linked += len(text)
        if inner is not None and inner.is_bold:
            self.bold += len(text)
        if inner is not None and inner.is_italic:
            self.italic += len(text)

    def _end_cell(self) -> None:
        if self.element is None:
            return
        if self.amount > _CELL_LENGTH:
            self._end_line()
        else:
            self.parts.append("\x1f")

    def _break_line(self) -> None:
        """One <br> ends a line, two a paragraph."""
        is_first = self.element is not None
        self._end_line()
        self.is_broken = is_first

    def _end_line(self) -> None:
        if self.element is not None:
            self._put(self.element)
        self.is_broken = False
        self.parts.clear()
        self.element = None
        self.linked = self.links = self.bold = self.italic = self.amount = 0

    def _put(self, element: Element) -> None:
        text = "".join(self.parts)
        text = text.rstrip() if self.tag == "pre" else _CELL.sub("\t", _SPACE.sub(" ", text)).strip()
        if not text:
            return
        if self.lines:
            is_tight = self.tag in TIGHT and self.lines[-1].tag in TIGHT
            gap = "\n" if is_tight or self.is_broken else "\n\n"
            self.texts.append(gap)
            self.size += len(gap)
        span = Span(self.size, self.size + len(text))
        self.lines.append(
            Line(span, self.tag, element, self.linked, self.links, self.bold, self.italic, self.images)
        )
        self.images = 0
        self.texts.append(text)
        self.size = span.end

    # ------------------------------------------------------------ elements

    def _element(self, place: int) -> Element:
        """The element of an open tag, made with all those around it at the first question."""
        if place < 0:
            return _ROOT
        known = place
        while known >= 0 and self.open[known].element is None:
            known -= 1
        found = self.open[known].element if known >= 0 else None
        element = found or _ROOT
        for entry in self.open[known + 1 : place + 1]:
            self.elements += 1
            element = entry.element = _made(entry, element, self.elements)
        return element

    def page(self) -> Page:
        """All that was read."""
        return Page("".join(self.texts), tuple(self.lines), self.head.hints())


_ROOT = Element(0, None, 0, "html", "", (), (), _NO_ROLES)


def _made(entry: _Open, parent: Element, number: int) -> Element:
    name = " ".join(filter(None, (entry.attributes.get("class"), entry.attributes.get("id"))))[:_NAME_LENGTH]
    named = [entry.attributes[key][:_NAME_LENGTH] for key in NAMING if entry.attributes.get(key)]
    words = name_words(" ".join(named)) if named else ()
    roles = name_roles(words)
    if entry.tag in TAG_ROLES:
        roles.add(TAG_ROLES[entry.tag])
    for attribute in ("role", "itemprop"):
        stated = entry.attributes.get(attribute)
        if stated and stated.lower() in STATED_ROLES:
            roles.add(STATED_ROLES[stated.lower()])
    depth = parent.depth + 1
    depths = parent.depths
    if roles:
        nearest = list(depths)
        for role in roles:
            nearest[role] = depth
        depths = tuple(nearest)
    return Element(number, parent, depth, entry.tag, name, words, tuple(sorted(roles)), depths)


def _shared(one: Element, other: Element) -> Element:
    """The innermost element that holds both."""
    while one is not other:
        if one.depth < other.depth or one.parent is None:
            one, other = other, one
        if one.parent is None:
            break
        one = one.parent
    return one


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    if "hidden" in attributes and not attributes.get("id", "").startswith(_STREAMED):
        return True
    style = attributes.get("style")
    return style is not None and _HIDING.search(style) is not None


def _is_glued(before: str, after: str) -> bool:
    """Whether two texts that only an element's edge parts are two words: "PoliticsThe minister"."""
    last, first = before[-1:], after[:1]
    return last.islower() and first.isupper()
