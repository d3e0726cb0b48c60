"""The facets as rows: groups, values, and a last row that opens a long group. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from enum import Enum
from typing import NamedTuple, Protocol

from newsreader.model import Facet
from newsreader.speech import figure, tr
from newsreader.text.queries.query import State
from newsreader.text.sanitise import paragraph
from newsreader.tui.line import Run, Runs, fit, spread
from newsreader.tui.words import GROUPS, WordsOf, group_words, value_words

FIRST = 6
"""Values of a group that are shown at first: all groups begin on one screen."""
CURSOR = "▌"


INCLUDED, EXCLUDED, OF_OPEN = "●", "⊘", "○"
"""Before a value: what is asked of it; the open article has it."""


class Counted(Protocol):
    """A facet value as the library counts it."""

    @property
    def value(self) -> str:
        """The value."""

    @property
    def number(self) -> int:
        """Hits after choosing it."""

    @property
    def state(self) -> State:
        """Whether it is chosen."""


class Kind(Enum):
    """What a row is."""

    GAP = 0
    GROUP = 1
    VALUE = 2
    MORE = 3
    CUT = 4
    NONE = 5


class FacetRow(NamedTuple):
    """One row of the facet pane.

    ``number``: hits after choosing the value. Of a row that opens a group, how many more values there are; its
    ``value`` is "+" when there are still others.
    """

    kind: Kind
    facet: Facet
    value: str = ""
    number: int = 0
    state: State = State.OFF
    is_own: bool = False
    """The open article has this value."""


class Narrowing(NamedTuple):
    """A group of which only some values are wanted: what was typed, and the values that hold it."""

    facet: Facet
    typed: str
    values: Sequence[Counted]
    is_typing: bool = True


Own = AbstractSet[tuple[Facet, str]]
"""The values of the open article."""


def facet_rows(
    facets: Mapping[Facet, Sequence[Counted]],
    opened: Iterable[Facet] = (),
    cut: Iterable[Facet] = (),
    narrowing: Narrowing | None = None,
    either: Iterable[Facet] = (),
) -> list[FacetRow]:
    """All rows, in the order in which groups are shown.

    Args:
        facets: The values of each group, the first ones first.
        opened: Groups of which every value is shown.
        cut: Groups that have more values than these.
        narrowing: Only this group, and of it only these values.
        either: Groups of which any included value will do.
    """
    if narrowing is not None:
        typed = f"{narrowing.typed}{'▏' if narrowing.is_typing else ''}"
        group = FacetRow(Kind.GROUP, narrowing.facet, typed)
        found = _values(narrowing.facet, narrowing.values, len(narrowing.values))
        return [group, *(found or [FacetRow(Kind.NONE, narrowing.facet)])]
    rows: list[FacetRow] = []
    for facet in GROUPS:
        values = facets.get(facet, ())
        if not values:
            continue
        if rows:
            rows.append(FacetRow(Kind.GAP, facet))
        rows.append(FacetRow(Kind.GROUP, facet, state=State.INCLUDE if facet in either else State.OFF))
        rows += _values(facet, values, FIRST if facet not in opened else len(values))
        if facet in cut and rows[-1].kind is Kind.MORE:
            rows[-1] = rows[-1]._replace(value="+")
        elif facet in cut:
            rows.append(FacetRow(Kind.CUT, facet))
    return rows


def _values(facet: Facet, values: Sequence[Counted], first: int) -> list[FacetRow]:
    """The first values and those that are chosen; one hidden value is shown rather than announced."""
    if len(values) == first + 1:
        first += 1
    shown = [v for place, v in enumerate(values) if place < first or v.state is not State.OFF]
    rows = [FacetRow(Kind.VALUE, facet, v.value, v.number, v.state) for v in shown]
    if hidden := len(values) - len(shown):
        rows.append(FacetRow(Kind.MORE, facet, number=hidden))
    return rows


def facet_runs(
    row: FacetRow, cells: int, *, bar: str, is_counted: bool = True, words_of: WordsOf = value_words
) -> Runs:
    """A row as runs of at most ``cells``; the number only when it is known."""
    if row.kind is Kind.GAP:
        return ()
    if row.kind is Kind.GROUP:
        typed = [Run("  / ", "key"), Run(row.value)] if row.value else []
        any_of = [Run(f" · {tr('any')}", "include")] if row.state is State.INCLUDE else []
        return tuple(fit([Run(f" {group_words(row.facet)}", "group"), *any_of, *typed], cells))
    mark_cursor = Run(CURSOR if bar else " ", bar)
    if row.kind is Kind.NONE:
        return tuple(fit([Run(f"   {tr('none like it · Esc')}", "meta")], cells))
    if row.kind is Kind.CUT:
        return (mark_cursor, *fit([Run(f"  {tr('all of them …')}", "meta")], max(0, cells - 1)))
    if row.kind is Kind.MORE:
        return (
            mark_cursor,
            *fit(
                [Run(f"  {tr('{number} more …', number=figure(row.number) + row.value)}", "meta")],
                max(0, cells - 1),
            ),
        )
    mark, role = {
        State.INCLUDE: (Run(f"{INCLUDED} ", "include"), "include"),
        State.EXCLUDE: (Run(f"{EXCLUDED} ", "mark:exclude"), "exclude"),
        State.OFF: (Run(f"{OF_OPEN} " if row.is_own else "  ", "meta"), "body" if row.number else "meta"),
    }[row.state]
    value = Run(paragraph(words_of(row.facet, row.value)), role)
    number = [Run(f"{figure(row.number)} " if is_counted else "… ", "number")]
    room = max(0, cells - 3)
    return (mark_cursor, mark, *spread(fit([value], max(0, room - len(number[0].text) - 1)), number, room))
