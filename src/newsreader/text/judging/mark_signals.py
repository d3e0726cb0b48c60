"""What the model sees of a block's mark-up: one row of numbers for each block, in the order of ``NAMES``.

Which element it is, how its containers are named, how much of the page's text and prose they hold, and how like
elements fare: paragraphs of an article are marked up alike, and so are teasers.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsreader.text.blocks.features import Traits
from newsreader.text.judging.containers import Containers
from newsreader.text.judging.naming import Naming, known_weights, naming, words_of
from newsreader.text.lexicon.language import WORD
from newsreader.text.markup import Element, Hints, Line, Role
from newsreader.text.plain import fold

_TAGS = (
    "p", "blockquote", "pre", "h2", "h3", "h4", "h5", "h6", "h1", "dd", "dt", "li", "td", "th", "tr", "caption", "figcaption",
    "article", "section", "main", "div", "span", "body", "center", "summary", "header", "address", "label", "legend", "aside",
    "button", "footer", "nav", "form",
)  # fmt: skip
_CODES = {tag: code for code, tag in enumerate(_TAGS, 1)}
"""From what is mostly kept to what is mostly dropped, so that a threshold parts them."""
_FAR = 40
_LEVELS = 6
"""An element and its containers that are looked at by name: what is farther out is the same for the whole page."""
_NEAR = 3
_SHARES = (0.5, 0.7, 0.85)
_MAX_DESCRIPTION = 2000
_RUN = 4
_ROLES = (
    Role.FIGURE,
    Role.CAPTION,
    Role.BODY,
    Role.ARTICLE,
    Role.COMMENT,
    Role.EMBED,
    Role.MAIN,
    Role.FOOTER,
)

NAMES = (
    "tag", "share of links", "italics", "depth", "images", *(f"to a {role.name.lower()}" for role in _ROLES),
    "own names least", "own names most", "own names", "parent's names least", "parent's names most", "grandparent's names least",
    "grandparent's names most", "outer names least", "outer names most", "outer names", "all names least", "all names", "near names",
    "branch's names least", "branch's names",
    "in half", "in 70 %", "steps out of half", "depth below half", "lines in 85 %",
    "branch's links", "branch's prose", "branch's words", "branch's tag",
    "parent's lines", "place in parent", "left in parent", "parent's words", "parent's prose", "parent's links",
    "grandparent's lines", "grandparent's words", "grandparent's prose", "grandparent's dense lines",
    "likes", "words a like", "likes' links", "likes' dense lines", "likes' prose",
    "depth against prose's", "prose at this depth", "prose on this path", "lines on this path", "headings like this",
    "tag above", "tag below", "links above", "links below", "same parent below",
    "title's words", "words of the title", "description's words", "runs of the description", "runs of the stated body",
    "article's lines", "main article", "kind", "links of the page", "prose in related", "prose in lists",
    "words of window above", "words of window below", "from first prose", "prose above", "prose below", "copies",
)  # fmt: skip
_KINDS = ("news", "article", "report", "posting", "forum", "qapage", "question", "discussion", "product", "offer", "website", "recipe", "howto", "event", "faq", "course")  # fmt: skip


class Likes(NamedTuple):
    """Lines marked up alike: how many, their words, words of links, lines of prose, words of prose."""

    lines: int = 0
    words: float = 0
    linked: float = 0
    dense: int = 0
    prose: int = 0


class MarkSignals:
    """The mark-up of a page in numbers; ``row`` gives those of one block."""

    def __init__(
        self,
        page: Sequence[Traits],
        lines: Sequence[Line],
        hints: Hints,
        window: tuple[int, int],
        weights: Mapping[str, float] | None = None,
    ) -> None:
        """Measure a page.

        Args:
            page: Its blocks.
            lines: The line that each block is of.
            hints: What its head states.
            window: The blocks that hold most of its prose.
            weights: Of the words of names; those that we ship, if not given.
        """
        self.page, self.lines = page, lines
        self.containers = within = Containers(page, lines)
        self.mains = [within.main(share) for share in _SHARES]
        self.branches = within.branches(self.mains[0])
        self.kinds = [_marked_up(line, element) for line, element in zip(lines, within.of, strict=True)]
        self.likes = self._likes()
        self._weights = known_weights() if weights is None else weights
        self._known: dict[int, Naming] = {}
        self._places = Counter[int]()
        self._at = [self._place(element) for element in within.of]
        self._paths = [_path(line, element) for line, element in zip(lines, within.of, strict=True)]
        self._by_path, self._by_depth = Counter[tuple[str, ...]](), Counter[int]()
        for path, element, prose in zip(self._paths, within.of, within.prose, strict=True):
            self._by_path[path] += prose
            self._by_depth[element.depth] += prose
        self._on_path = Counter(self._paths)
        self._depth = max(self._by_depth, key=lambda depth: (self._by_depth[depth], -depth))
        self._headings = self._headings_in_main()
        self._stated(hints)
        self._around(window)

    def row(self, at: int) -> list[float]:
        """The numbers of the block at a place."""
        line, within, last = self.lines[at], self.containers, len(self.page) - 1
        element, inner = within.of[at], self.lines[at].element
        parent = element.parent or element
        held, outer = within.held[parent.number], within.held[(parent.parent or parent).number]
        branch, likes = self.branches[at], self.likes[self.kinds[at]]
        in_branch = within.held[branch.number]
        half, most, nearly = self.mains
        meet = half.meets[element.number]
        return [
            _CODES.get(line.tag, 0),
            within.links[at],
            min(1.0, line.italic / (line.span.end - line.span.start)),
            inner.depth,
            min(line.images, 9),
            *(_distance(inner, role) for role in _ROLES),
            *self._names(at, branch),
            meet == half.element.depth,
            most.meets[element.number] == most.element.depth,
            half.element.depth - meet,
            element.depth - meet,
            within.held[nearly.element.number].lines,
            in_branch.link_share,
            in_branch.dense_share,
            in_branch.words,
            -1 if branch is element else _CODES.get(branch.tag, 0),
            held.lines,
            self._at[at],
            self._places[parent.number] - self._at[at],
            held.words,
            held.prose / within.all_prose,
            held.link_share,
            outer.lines,
            outer.words,
            outer.prose / within.all_prose,
            outer.dense_share,
            likes.lines,
            likes.words / likes.lines,
            likes.linked / (likes.words or 1),
            likes.dense / likes.lines,
            likes.prose / within.all_prose,
            element.depth - self._depth,
            self._by_depth[element.depth] / within.all_prose,
            self._by_path[self._paths[at]] / within.all_prose,
            self._on_path[self._paths[at]],
            self._headings.get(line.tag, -1),
            _CODES.get(self.lines[at - 1].tag, 0) if at else -1,
            _CODES.get(self.lines[at + 1].tag, 0) if at < last else -1,
            within.links[at - 1] if at else -1,
            within.links[at + 1] if at < last else -1,
            within.of[at + 1].parent is element.parent if at < last else -1,
            *self._against_the_head(self.page[at].words),
            *self._article(element),
            *self._of_the_page,
            *self._in_the_window(at),
        ]

    # ------------------------------------------------------------ names

    def _names(self, at: int, branch: Element) -> list[float]:
        own = self._own_naming(self.lines[at].element, self.containers.of[at])
        levels = [own]
        outer = self.containers.of[at].parent
        while outer is not None and len(levels) < _LEVELS:
            levels.append(self._naming(outer))
            outer = outer.parent
        levels += [Naming()] * (_LEVELS - len(levels))
        _, parent, grandparent, *far = levels
        named = self._naming(branch)
        return [
            *own,
            parent.least,
            parent.most,
            grandparent.least,
            grandparent.most,
            min(one.least for one in far),
            max(one.most for one in far),
            sum(one.mean for one in far),
            min(one.least for one in levels),
            sum(one.mean for one in levels),
            sum(one.mean for one in levels[:_NEAR]),
            named.least,
            named.mean,
        ]

    def _naming(self, element: Element) -> Naming:
        found = self._known.get(element.number)
        if found is None:
            found = self._known[element.number] = naming(words_of(element), self._weights)
        return found

    def _own_naming(self, inner: Element, element: Element) -> Naming:
        """Of the element that made the line, and of those inside it that hold all of the line."""
        if inner is element:
            return self._naming(element)
        words: list[str] = []
        at: Element | None = inner
        while at is not None and at.depth >= element.depth:
            words += words_of(at)
            at = at.parent
        return naming(words, self._weights)

    # ------------------------------------------------------------ likes, places, paths

    def _likes(self) -> dict[object, Likes]:
        within = self.containers
        found: dict[object, Likes] = defaultdict(Likes)
        for kind, traits, links, prose in zip(self.kinds, self.page, within.links, within.prose, strict=True):
            lines, words, linked, dense, held = found[kind]
            found[kind] = Likes(
                lines + 1,
                words + traits.amount,
                linked + traits.amount * links,
                dense + (prose > 0),
                held + prose,
            )
        return found

    def _place(self, element: Element) -> int:
        """How many lines of the same parent stand above."""
        parent = (element.parent or element).number
        self._places[parent] += 1
        return self._places[parent] - 1

    def _headings_in_main(self) -> dict[str, int]:
        """How many headings of each level stand where nearly all of the prose is."""
        nearly = self.mains[-1]
        return Counter(
            line.tag
            for line, element in zip(self.lines, self.containers.of, strict=True)
            if line.tag[0] == "h"
            and line.tag[1:].isdigit()
            and nearly.meets[element.number] == nearly.element.depth
        )

    # ------------------------------------------------------------ the head

    def _stated(self, hints: Hints) -> None:
        self._title = set(WORD.findall(fold(hints.headline or hints.title or "")))
        description = WORD.findall(fold((hints.description or "")[:_MAX_DESCRIPTION]))
        self._description, self._runs = set(description), _runs(description)
        self._body = _runs(WORD.findall(fold(hints.body))) if hints.body else None
        within = self.containers
        self._of_the_page = (
            _kind(hints.kind),
            within.all.link_share,
            *(self._prose_in(role) / within.all_prose for role in (Role.RELATED, Role.LIST)),
        )
        self._main_article = self.mains[0].element.holder(Role.ARTICLE)

    def _prose_in(self, role: Role) -> int:
        return sum(
            prose
            for prose, line in zip(self.containers.prose, self.lines, strict=True)
            if line.element.depths[role] >= 0
        )

    def _against_the_head(self, words: Sequence[str]) -> tuple[float, ...]:
        runs = _runs(words)
        return (
            _share(words, self._title),
            len(self._title.intersection(words)) / len(self._title) if self._title else -1,
            _share(words, self._description),
            len(runs & self._runs) / (len(self._runs) or 1),
            len(runs & self._body) / len(runs) if runs and self._body else -1,
        )

    def _article(self, element: Element) -> tuple[float, float]:
        """The lines of the article that it is in, and whether that is the one with the prose."""
        article = element.holder(Role.ARTICLE)
        if article is None:
            return -1, -1
        return self.containers.held[article.number].lines, article is self._main_article

    # ------------------------------------------------------------ the window

    def _around(self, window: tuple[int, int]) -> None:
        self._window = window
        self._words, self._dense = [0], [0]
        for traits in self.page:
            self._words.append(self._words[-1] + traits.amount)
            self._dense.append(self._dense[-1] + traits.is_dense)
        self._first = next((traits.place for traits in self.page if traits.is_dense), 0)
        self._copies = Counter(traits.folded for traits in self.page)

    def _in_the_window(self, at: int) -> tuple[float, ...]:
        start, end = self._window
        return (
            self._words[at] - self._words[start],
            self._words[end] - self._words[at],
            at - self._first,
            self._dense[at],
            self._dense[-1] - self._dense[at + 1],
            self._copies[self.page[at].folded],
        )


def _marked_up(line: Line, element: Element) -> tuple[str, str, str, str]:
    """By what lines are alike: their tags and names and those of the containers right around."""
    parent = element.parent
    return (line.tag, element.name, parent.tag if parent else "", parent.name if parent else "")


def _path(line: Line, element: Element) -> tuple[str, ...]:
    tags, outer = [line.tag], element.parent
    while outer is not None and len(tags) < _RUN:
        tags.append(outer.tag)
        outer = outer.parent
    return tuple(tags)


def _distance(element: Element, role: Role) -> int:
    depth = element.depths[role]
    return min(_FAR, element.depth - depth) if depth >= 0 else _FAR + 1


def _runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)}


def _share(words: Sequence[str], known: set[str]) -> float:
    return sum(map(known.__contains__, words)) / (len(words) or 1) if known else -1


def _kind(stated: str | None) -> int:
    """What the page calls itself, as a number: 0 nothing, 99 something else."""
    if not stated:
        return 0
    low = stated.lower()
    return next((code for code, word in enumerate(_KINDS, 1) if word in low), 99)
