"""A second look at a page with mark-up: every block again, knowing how likely the others are kept.

What is marked up alike, stands in one container or stands side by side mostly shares its fate; the first look sees each
block alone.
"""

from collections.abc import Sequence

from newsreader.text.judging import mark_signals, signals
from newsreader.text.judging.mark_signals import MarkSignals
from newsreader.text.judging.second_look import Looked

_FIRST = (*signals.NAMES, *mark_signals.NAMES)
_AGAIN = (
    "own names least", "own names most", "own names", "grandparent's names most", "outer names most", "parent's names least",
    "all names least", "all names", "article's lines", "lines in 85 %", "share of links", "to a comment", "to a main", "to a body",
    "to a footer", "to a article", "tag", "runs of the description", "grandparent's dense lines", "prose at this depth", "kind",
    "prose in related", "parent's prose", "grandparent's words", "depth against prose's", "italics", "share of prose", "menu lines",
    "since comments", "amount", "coverage", "window begins", "ends", "furniture", "in window", "code",
)  # fmt: skip
"""What of the first look's numbers is looked at again: those that the training found of use beside the likelihoods."""
_AGAIN_AT = tuple(map(_FIRST.index, _AGAIN))

NAMES = (
    "likely", "likely above", "likely below", "likeliest near", "likeliest below", "likeliest", "likely words", "rank",
    "likely words above", "until likely", "gap between likely",
    "likeliest in parent", "words in parent", "likely in branch", "likeliest in branch", "words in branch", "likely likes", "words of likes",
    *_AGAIN,
)  # fmt: skip


class MarkedSecondLook:
    """A page with mark-up after the first look; ``row`` gives the numbers of one block."""

    def __init__(self, marks: MarkSignals, likely: Sequence[float]) -> None:
        """Look again.

        Args:
            marks: The mark-up of the page.
            likely: How likely each block is kept, after the first look.
        """
        self._looked = looked = Looked(likely, [max(1, traits.amount) for traits in marks.page])
        self._parents = [(element.parent or element).number for element in marks.containers.of]
        self._branches = [element.number for element in marks.branches]
        self._kinds = marks.kinds
        self._by_parent = looked.groups(self._parents)
        self._by_branch = looked.groups(self._branches)
        self._by_kind = looked.groups(marks.kinds)

    def row(self, at: int, first: Sequence[float]) -> list[float]:
        """The numbers of the block at a place.

        Args:
            at: The place.
            first: Its row of the first look.
        """
        looked = self._looked
        likely, words, mass, total = looked.likely, looked.words[at], looked.mass[at], looked.total
        parent, branch = self._by_parent[self._parents[at]], self._by_branch[self._branches[at]]
        likes = self._by_kind[self._kinds[at]]
        near = [*likely[max(0, at - 2) : at], *likely[at + 1 : at + 3]]
        since, until = looked.distances(at)
        return [
            likely[at],
            likely[at - 1] if at else 0,
            likely[at + 1] if at + 1 < len(likely) else 0,
            max(near, default=0),
            looked.most_below[at],
            looked.best,
            total,
            looked.ranks[at],
            looked.above[at] / total,
            until,
            since + until,
            parent.most,
            parent.likely / total,
            branch.others(words, mass),
            branch.most,
            branch.likely / total,
            likes.others(words, mass),
            likes.likely / total,
            *(first[column] for column in _AGAIN_AT),
        ]
