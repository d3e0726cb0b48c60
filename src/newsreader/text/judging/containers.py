"""The containers of a page: how much of its text and of its prose each holds, and which one the article fills.

All of it is linear in the number of elements: sums flow from children to parents, what is asked of a line's containers is
handed down from parents to children.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from newsreader.text.blocks.features import Traits
from newsreader.text.markup import Element, Line

_MOSTLY_LINKS = 0.4
"""A line of which more is links is no prose, whatever its length."""


class Held(NamedTuple):
    """What an element holds: lines, words, words of prose, words of links, lines of prose."""

    lines: float
    words: float
    prose: float
    linked: float
    dense: float

    @property
    def link_share(self) -> float:
        """How much of its words are links."""
        return self.linked / self.words if self.words else 0.0

    @property
    def dense_share(self) -> float:
        """How many of its lines are prose."""
        return self.dense / self.lines if self.lines else 0.0


class Main(NamedTuple):
    """The innermost element that holds a share of the page's prose, and where the others leave its chain of containers."""

    element: Element
    meets: dict[int, int]
    """For each element the depth of the innermost container that it shares with this one."""


class Containers:
    """The elements that make a page's lines, with all around them."""

    def __init__(self, page: Sequence[Traits], lines: Sequence[Line]) -> None:
        """Look at a page.

        Args:
            page: Its blocks.
            lines: The line that each block is of.
        """
        self.of = [line_element(line) for line in lines]
        self.links = [min(1.0, line.linked / (line.span.end - line.span.start)) for line in lines]
        self.prose = [
            traits.amount if traits.is_dense and links < _MOSTLY_LINKS else 0
            for traits, links in zip(page, self.links, strict=True)
        ]
        own = [
            Held(1, traits.amount, prose, traits.amount * links, prose > 0)
            for traits, prose, links in zip(page, self.prose, self.links, strict=True)
        ]
        self.elements = _with_containers(self.of)
        self.order = sorted(self.elements)
        """Their numbers, parents before children."""
        self.held = self._sums(own)
        self.root = self.elements[self.order[0]]
        self.all = self.held[self.root.number]
        self.all_prose = self.all.prose or 1
        self.children = self._children()

    def _sums(self, own: Sequence[Held]) -> dict[int, Held]:
        sums: dict[int, list[float]] = defaultdict(lambda: [0.0] * len(Held._fields))
        for element, held in zip(self.of, own, strict=True):
            _add(sums[element.number], held)
        for number in reversed(self.order):
            parent = self.elements[number].parent
            if parent is not None:
                _add(sums[parent.number], sums[number])
        return {number: Held(*values) for number, values in sums.items()}

    def _children(self) -> dict[int, list[int]]:
        children = defaultdict(list)
        for number in self.order:
            parent = self.elements[number].parent
            if parent is not None:
                children[parent.number].append(number)
        return children

    def main(self, share: float) -> Main:
        """The innermost element that holds such a share of the prose."""
        at = self.root.number
        while inner := self.children.get(at):
            best = max(inner, key=lambda number: self.held[number].prose)
            if self.held[best].prose < share * self.all_prose:
                break
            at = best
        return Main(self.elements[at], self._handed_down(chain_of(self.elements[at])))

    def _handed_down(self, chain: set[int]) -> dict[int, int]:
        meets: dict[int, int] = {}
        for number in self.order:
            element = self.elements[number]
            is_shared = number in chain or element.parent is None
            meets[number] = element.depth if is_shared else meets[element.parent.number]  # type: ignore[union-attr]
        return meets

    def branches(self, main: Main) -> list[Element]:
        """For each block, the outermost container that it does not share with the main one, or its own element."""
        chain = chain_of(main.element)
        found: dict[int, int] = {}
        for number in self.order:
            parent = self.elements[number].parent
            is_own = number in chain or parent is None or parent.number in chain
            found[number] = number if is_own else found[parent.number]  # type: ignore[union-attr]
        return [self.elements[found[element.number]] for element in self.of]


def line_element(line: Line) -> Element:
    """The element that made the line a line of its own; what holds all of it may be a <span> inside."""
    at: Element | None = line.element
    while at is not None and at.tag != line.tag:
        at = at.parent
    return at or line.element


def chain_of(element: Element) -> set[int]:
    """The numbers of an element and of all its containers."""
    found = set()
    at: Element | None = element
    while at is not None:
        found.add(at.number)
        at = at.parent
    return found


def _with_containers(elements: Sequence[Element]) -> dict[int, Element]:
    """The elements and all around them, by number."""
    found: dict[int, Element] = {}
    for element in elements:
        at: Element | None = element
        while at is not None and at.number not in found:
            found[at.number] = at
            at = at.parent
    return found


def _add(sums: list[float], more: Sequence[float]) -> None:
    for place, value in enumerate(more):
        sums[place] += value
