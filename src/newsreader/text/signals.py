"""What the model sees: one row of numbers for each block, in the order of ``NAMES``.

A row holds the block's own shape, what the rules say of it, its place on the page, the same of its neighbours, and
what kind of page it is. Everything is a density, a shape or a class of cues, so that one model serves all languages.
"""

from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain
from operator import attrgetter

from newsreader.model import Label
from newsreader.text.block_signals import CODES, Own, knows_language, of_block, with_function_words
from newsreader.text.features import Traits
from newsreader.text.landmarks import FAR, Landmarks
from newsreader.text.landmarks import NAMES as LANDMARKS
from newsreader.text.shapes import Verdict
from newsreader.text.window import dense_window

OUTSIDE = Own(*[-1] * len(Own._fields))._replace(wording=-9)
"""Stands for a neighbour beyond the page's edge."""


_NEAR_NAMES = ("amount", "ends", "high", "furniture", "code", "coverage", "begins", "wording")
_NEXT_NAMES = ("amount", "ends", "code", "coverage", "wording")
_NEAR, _NEXT = attrgetter(*_NEAR_NAMES), attrgetter(*_NEXT_NAMES)

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
    *LANDMARKS,
)  # fmt: skip


class Signals:
    """The page's numbers; ``row`` gives those of one block."""

    def __init__(self, page: Sequence[Traits], verdicts: Sequence[Verdict | None]) -> None:
        self.page = page
        self.verdicts = verdicts
        measured = [of_block(traits, verdict) for traits, verdict in zip(page, verdicts, strict=True)]
        self.knows_language = knows_language(measured)
        self.own = measured if self.knows_language else with_function_words(measured)
        self.window = dense_window(page, verdicts)
        self.prose = [traits.place for traits in page if traits.is_dense]
        self.amounts = _running(own.amount for own in self.own)
        self.furniture = _running(own.furniture * own.amount for own in self.own)
        self.capitals = _running(own.high for own in self.own)
        self.dropped = _running(verdict is not None and not verdict.label.is_content for verdict in verdicts)
        self.ended = _running(0 < own.ends <= _QUOTE for own in self.own)
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
        self.vocabulary = self._vocabulary()
        first = page[0]
        self.title = first.stems if len(first.words) >= _TITLE_WORDS else frozenset()
        self.titles = [t.place for t in page[1:] if _repeats(t.stems, self.title)]
        self.kind = self._kind()
        self.landmarks = Landmarks(verdicts, self.amounts)

    def row(self, at: int) -> list[float]:
        """The numbers of the block at a place."""
        own, amounts, size = self.own, self.amounts, len(self.page)
        total = amounts[-1] or 1
        start, end = self.window
        above, below = max(0, at - 5), min(size, at + 6)
        near, far = (max(0, at - 3), min(size, at + 4)), (max(0, at - 6), min(size, at + 7))
        prose, ruled = bisect(self.prose, at - 1), bisect(self.governors, (at - 1, _LAST))
        verdict, stems = self.verdicts[at], self.page[at].stems
        return [
            *own[at],
            *_NEAR(own[at - 1] if at else OUTSIDE),
            *_NEAR(own[at + 1] if at + 1 < size else OUTSIDE),
            *_NEXT(own[at - 2] if at > 1 else OUTSIDE),
            *_NEXT(own[at + 2] if at + 2 < size else OUTSIDE),
            start <= at < end,
            at - start,
            end - 1 - at,
            at,
            at / size,
            amounts[at] / total,
            (total - amounts[at + 1]) / total,
            (amounts[near[1]] - amounts[near[0]]) / (near[1] - near[0]),
            (amounts[far[1]] - amounts[far[0]]) / (far[1] - far[0]),
            (amounts[at] - amounts[above]) / 5,
            (amounts[below] - amounts[at + 1]) / 5,
            (self.furniture[below] - self.furniture[above]) / (amounts[below] - amounts[above] or 1),
            (self.capitals[below] - self.capitals[above]) / (below - above),
            self.dropped[below] - self.dropped[at + 1],
            self.ended[at] - self.ended[above],
            self.ended[below] - self.ended[at + 1],
            max((own[place].amount for place in range(near[0], at)), default=0),
            at - self.prose[prose - 1] if prose else FAR,
            at - self.governors[ruled - 1][0] if ruled else FAR,
            CODES[self.governors[ruled - 1][1]] if ruled else 0,
            _since(self.comments, at),
            _since(self.drops, at),
            _share_of(stems, self.page[at + 1 : near[1]]),
            _share_of(stems, self.page[near[0] : at]),
            self.last_printed[self.page[at].folded] - at,
            _share(self.vocabulary, stems, 1 if start <= at < end and verdict is None else 0),
            len(stems & self.title) / (len(stems) or 1),
            verdict.confidence if verdict else 0.0,
            _since(self.titles, at) if not self.titles or at > self.titles[0] else at - self.titles[0],
            *self.kind,
            *self.landmarks.row(at),
        ]

    def _vocabulary(self) -> Counter[str]:
        """How many blocks of the window use a stem."""
        inside = self.page[slice(*self.window)]
        return Counter(
            chain.from_iterable(traits.stems for traits in inside if self.verdicts[traits.place] is None)
        )

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


_TITLE_WORDS = 3
_TOLD_WORDS = 5
"""Above the first sentence of so many words a line about comments counts them; it heads none."""
_QUOTE = 4
_LAST = "~"
_FURNITURE_CODES = frozenset(CODES[label] for label in (Label.LEGAL, Label.ADVERT, Label.NAV))


def _running(values: Iterable[float]) -> list[float]:
    """Sums of the first 0, 1, 2 ... values: the sum over any stretch is one subtraction."""
    return [0, *accumulate(values)]


def _since(places: Sequence[int], at: int) -> int:
    """Blocks since the last of these places above."""
    found = bisect(places, at - 1)
    return at - places[found - 1] if found else FAR


def _share(vocabulary: Counter[str], stems: frozenset[str], own: int) -> float:
    return sum(vocabulary[stem] > own for stem in stems) / len(stems) if stems else 0.0


def _share_of(stems: frozenset[str], others: Sequence[Traits]) -> float:
    """The share of a block's content words that its neighbours have: a subheading's stand below it, a teaser's nowhere."""
    return (
        len(stems.intersection(frozenset[str]().union(*(one.stems for one in others)))) / len(stems)
        if stems
        else 0.0
    )


def _repeats(stems: frozenset[str], title: frozenset[str]) -> bool:
    """Whether a line is the page's title again, with or without the site's name."""
    shared = len(stems & title)
    return shared >= _TITLE_WORDS and shared >= 0.75 * len(stems) and shared >= 0.5 * len(title)
