"""What the model sees: one row of numbers for each block, in the order of ``NAMES``.

A row holds the block's own shape, what the rules say of it, its place on the page, the same of its neighbours, and
what kind of page it is. Everything is a density, a shape or a class of cues, so that one model serves all languages.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from newsreader.model import Label
from newsreader.text.blocks.block_signals import CODES, Own, knows_language, of_block, with_function_words
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict
from newsreader.text.blocks.window import dense_window
from newsreader.text.judging.columns import beside, near_below, reaching, since, sums
from newsreader.text.judging.landmarks import NAMES as LANDMARKS
from newsreader.text.judging.landmarks import landmark_columns

OUTSIDE = Own(*[-1] * len(Own._fields))._replace(wording=-9)
"""Stands for a neighbour beyond the page's edge."""


_NEAR_NAMES = ("amount", "ends", "high", "furniture", "code", "coverage", "begins", "wording")
_NEXT_NAMES = ("amount", "ends", "code", "coverage", "wording")

NAMES = (
    *Own._fields,
    *(f"{place} {name}" for place in ("above", "below") for name in _NEAR_NAMES),
    *(f"{place} {name}" for place in ("second above", "second below") for name in _NEXT_NAMES),
    "in window", "window begins", "window ends", "blocks above", "share of page above", "words above", "words below",
    "words a block within 3", "within 6", "above within 5", "below within 5", "furniture within 5", "capitals within 5",
    "dropped below within 5", "sentences above within 5", "sentences below within 5", "longest of 3 above",
    "since prose", "since a heading that governs", "its label", "since comments", "since a drop",
    "words of the next 3", "words of the last 3",
    "printed again", "words of the window's", "words of the title's", "rule's confidence", "since title",
    "page's drops", "page's dropped words", "menu lines", "short blocks", "prose begins", "words in window", "typical words in window",
    "share of prose",
    "measured within 6", "share of page measured", "until prose", "lines in run", "run's opener", "run's place", "run's overlap",
    *LANDMARKS,
)  # fmt: skip


class Signals:
    """The page's numbers; ``rows`` has those of each block."""

    def __init__(self, page: Sequence[Traits], verdicts: Sequence[Verdict | None]) -> None:
        self.page = page
        self.verdicts = tuple(verdicts)
        measured = [of_block(traits, verdict) for traits, verdict in zip(page, verdicts, strict=True)]
        self.knows_language = knows_language(measured)
        self.own = measured if self.knows_language else with_function_words(measured)
        self.window = dense_window(page, verdicts)
        self.prose = [traits.place for traits in page if traits.is_dense]
        self.amounts = sums(own.amount for own in self.own)
        self.furniture = sums(own.furniture * own.amount for own in self.own)
        self.capitals = sums(own.high for own in self.own)
        self.dropped = sums(verdict is not None and not verdict.label.is_content for verdict in verdicts)
        self.ended = sums(0 < own.ends <= _QUOTE for own in self.own)
        self.drops = [at for at, traits in enumerate(page) if self.dropped[at + 1] > self.dropped[at]]
        told = next((t.place for t in page if t.ends_sentence and len(t.words) >= _TOLD_WORDS), 0)
        self.governors = [
            (traits.place, traits.cue.label)
            for traits in page
            if traits.cue
            and traits.cue.governs
            and (traits.place > told or traits.cue.label is not Label.COMMENT)
        ]
        self.comments = [place for place, label in self.governors if label is Label.COMMENT]
        self.last_printed = {traits.folded: traits.place for traits in page}
        first = page[0]
        self.title = first.stems if len(first.words) >= _TITLE_WORDS else frozenset()
        self.titles = [t.place for t in page[1:] if _repeats(t.stems, self.title)]
        self.kind = self._kind()

    @cached_property
    def rows(self) -> list[tuple[float, ...]]:
        """The numbers of every block."""
        return list(zip(*self._columns(), strict=True))

    def _columns(self) -> Iterator[Sequence[float]]:
        size, places = len(self.page), range(len(self.page))
        stems = [traits.stems for traits in self.page]
        start, end = self.window
        yield from self._own_columns()
        yield [start <= at < end for at in places]
        yield range(-start, size - start)
        yield range(end - 1, end - 1 - size, -1)
        yield places
        yield [at / size for at in places]
        yield from self._amount_columns()
        yield from self._distance_columns()
        yield from _shares_of_neighbours(stems)
        yield [self.last_printed[traits.folded] - traits.place for traits in self.page]
        yield self._shares_of_window()
        yield [len(own & self.title) / (len(own) or 1) for own in stems]
        yield [verdict.confidence if verdict else 0.0 for verdict in self.verdicts]
        yield self._distance_from_title()
        yield from ([value] * size for value in self.kind)
        yield from self._measured_columns()
        yield from self._run_columns()
        yield from landmark_columns(self.verdicts, self.amounts)

    def _own_columns(self) -> Iterator[Sequence[float]]:
        """What a block is by itself, and what its neighbours are."""
        own = dict(zip(Own._fields, zip(*self.own, strict=True), strict=True))
        yield from own.values()
        for way, names in ((-1, _NEAR_NAMES), (1, _NEAR_NAMES), (-2, _NEXT_NAMES), (2, _NEXT_NAMES)):
            for name in names:
                yield beside(own[name], way, getattr(OUTSIDE, name), len(self.page))

    def _amount_columns(self) -> Iterator[Sequence[float]]:
        """Words, and what else is counted, on the page and around a block."""
        size, own, amounts, dropped, ended = len(self.page), self.own, self.amounts, self.dropped, self.ended
        total, places = amounts[-1] or 1, range(size + 1)
        ways = (reaching(places, way) for way in (-6, -5, -3, 4, 6, 7))
        yield from zip(
            *(
                (
                    amounts[at] / total,
                    (total - amounts[at + 1]) / total,
                    (amounts[below3] - amounts[above3]) / (below3 - above3),
                    (amounts[below6] - amounts[above6]) / (below6 - above6),
                    (amounts[at] - amounts[above]) / 5,
                    (amounts[below] - amounts[at + 1]) / 5,
                    (self.furniture[below] - self.furniture[above]) / (amounts[below] - amounts[above] or 1),
                    (self.capitals[below] - self.capitals[above]) / (below - above),
                    dropped[below] - dropped[at + 1],
                    ended[at] - ended[above],
                    ended[below] - ended[at + 1],
                    max([one.amount for one in own[above3:at]], default=0),
                )
                for at, (above6, above, above3, below3, below, below6) in enumerate(zip(*ways, strict=True))
            ),
            strict=True,
        )

    def _measured_columns(self) -> Iterator[list[float]]:
        """How many of the blocks around hold amounts, and how many of the page: lists of ingredients and of properties."""
        measured, places = sums(own.measures > 0 for own in self.own), range(len(self.page) + 1)
        ways = zip(reaching(places, -6), reaching(places, 7), strict=True)
        yield [measured[below] - measured[above] for above, below in ways]
        yield [measured[-1] / len(self.page)] * len(self.page)

    def _run_columns(self) -> Iterator[Sequence[float]]:
        """Of the short lines between two paragraphs: how far the next one is, how many they are, how the one above ends.

        And where in their row each is, and how many of their words the article's prose has: menus have few.
        """
        size = len(self.page)
        yield near_below(self.prose, size)
        lines, opener, nth, overlap = [0.0] * size, [-1.0] * size, [-1.0] * size, [-1.0] * size
        text = frozenset().union(
            *(self.page[at].stems for at in self.prose if self.window[0] <= at < self.window[1])
        )
        for before, after in pairwise([-1, *self.prose, size]):
            many = after - before - 1
            if not many:
                continue
            places = slice(before + 1, after)
            lines[places] = [many] * many
            opener[places] = [self.own[before].ends if before >= 0 else -1] * many
            nth[places] = [at / many for at in range(many)]
            words = [word for traits in self.page[places] for word in traits.stems]
            overlap[places] = [sum(word in text for word in words) / (len(words) or 1)] * many
        yield lines
        yield opener
        yield nth
        yield overlap

    def _distance_columns(self) -> Iterator[Sequence[float]]:
        """Blocks since paragraphs, headings and what was dropped."""
        size = len(self.page)
        yield since(self.prose, size)
        yield since([place for place, _ in self.governors], size)
        said = [0] * size
        for (place, label), (last, _) in pairwise([*self.governors, (size - 1, Label.BODY)]):
            said[place + 1 : last + 1] = [CODES[label]] * (last - place)
        yield said
        yield since(self.comments, size)
        yield since(self.drops, size)

    def _distance_from_title(self) -> list[int]:
        """Blocks since the title was last printed again; until it is first, above that."""
        column = since(self.titles, len(self.page))
        if self.titles:
            column[: self.titles[0] + 1] = range(-self.titles[0], 1)
        return column

    def _shares_of_window(self) -> list[float]:
        """The share of a block's content words that other blocks of the window have, too."""
        start, end = self.window
        once, again = set[str](), set[str]()
        is_counted = [start <= at < end and verdict is None for at, verdict in enumerate(self.verdicts)]
        for traits, is_one in zip(self.page, is_counted, strict=True):
            if is_one:
                again |= once & traits.stems
                once |= traits.stems
        return [
            len(traits.stems & (again if is_one else once)) / (len(traits.stems) or 1)
            for traits, is_one in zip(self.page, is_counted, strict=True)
        ]

    def _kind(self) -> tuple[float, ...]:
        """What kind of page it is: a whole one with its menus, or an article that somebody took out of it."""
        start, end = self.window
        total, size = self.amounts[-1] or 1, len(self.page)
        inside = sorted(own.amount for own in self.own[start:end])
        lost = sum(own.amount for at, own in enumerate(self.own) if self.dropped[at + 1] > self.dropped[at])
        return (
            self.dropped[-1] / size,
            lost / total,
            sum(own.code in _FURNITURE_CODES for own in self.own),
            1 - len(self.prose) / size,
            self.prose[0] if self.prose else size,
            (self.amounts[end] - self.amounts[start]) / total,
            inside[len(inside) // 2] if inside else 0,
            sum(self.own[at].amount for at in self.prose) / total,
        )


_LATEST: list[Signals] = []


def signals_of(page: Sequence[Traits], verdicts: Sequence[Verdict | None]) -> Signals:
    """The page's numbers; those that were found last, if they are of this page and these verdicts.

    Three looks ask for them one after the other, and on two pages of three the one before has dropped nothing.
    """
    latest = _LATEST[0] if _LATEST else None
    if latest is None or latest.page is not page or latest.verdicts != tuple(verdicts):
        latest = Signals(page, verdicts)
        _LATEST[:] = [latest]
    return latest


_TITLE_WORDS = 3
_TOLD_WORDS = 5
"""Above the first sentence of so many words a line about comments counts them; it heads none."""
_QUOTE = 4
_FURNITURE_CODES = frozenset(CODES[label] for label in (Label.LEGAL, Label.ADVERT, Label.NAV))


def _shares_of_neighbours(stems: Sequence[frozenset[str]]) -> Iterator[list[float]]:
    """The share of a block's content words that the next three have, and that the last three have.

    A subheading's stand below it, a teaser's nowhere.
    """
    none = frozenset[str]()
    pairs = [[one & other for one, other in zip(stems, stems[way:], strict=False)] for way in (1, 2, 3)]
    edges = [[none] * min(way, len(stems)) for way in (1, 2, 3)]
    for columns in (
        [[*met, *edge] for met, edge in zip(pairs, edges, strict=True)],
        [[*edge, *met] for met, edge in zip(pairs, edges, strict=True)],
    ):
        yield [
            len(first.union(second, third)) / (len(own) or 1)
            for own, first, second, third in zip(stems, *columns, strict=True)
        ]


def _repeats(stems: frozenset[str], title: frozenset[str]) -> bool:
    """Whether a line is the page's title again, with or without the site's name."""
    shared = len(stems & title)
    return shared >= _TITLE_WORDS and shared >= 0.75 * len(stems) and shared >= 0.5 * len(title)
