"""Words beside each other: whether a paragraph has them in a row, or few others between them."""

from collections.abc import Collection, Iterable, Sequence
from itertools import islice

Groups = Sequence[Collection[str]]
"""For each word that is wanted the forms that will do."""


def are_near(words: Sequence[str], groups: Groups, others: int | None, *, open_end: bool) -> bool:
    """Whether the wanted words stand near each other; in a row where ``others`` is None."""
    return any(True for _ in places(words, groups, others, open_end=open_end))


def places(words: Sequence[str], groups: Groups, others: int | None, *, open_end: bool) -> Iterable[range]:
    """Where the wanted words stand near each other.

    Args:
        words: Folded, in their order.
        groups: What is wanted.
        others: How many other words may stand between them, in any order; None for a row, in this order.
        open_end: The last one may go on.
    """
    if others is None:
        return _in_row(words, groups, open_end=open_end)
    return _within(words, groups, others, open_end=open_end)


def _in_row(words: Sequence[str], groups: Groups, *, open_end: bool) -> Iterable[range]:
    """Where the wanted words stand one after the other."""
    found = _found(words, groups, open_end=open_end)
    last = len(groups) - 1
    for start in sorted(found[0]):
        if all(start + place in found[place] for place in range(1, last + 1)):
            yield range(start, start + last + 1)


def _within(words: Sequence[str], groups: Groups, others: int, *, open_end: bool) -> Iterable[range]:
    """The shortest stretches with each wanted word at a place of its own."""
    found = _found(words, groups, open_end=open_end)
    if not all(found):
        return
    wanted: dict[int, list[int]] = {}
    for group, places_of in enumerate(found):
        for place in places_of:
            wanted.setdefault(place, []).append(group)
    in_order = sorted(wanted)
    for first, start in enumerate(in_order):
        inside: list[int] = []
        for place in islice(in_order, first, None):
            if place >= start + len(groups) + others:
                break
            inside.append(place)
            # The shortest stretch from here: what follows it may begin another.
            if len(inside) >= len(groups) and _can_share(inside, wanted, len(groups)):
                yield range(start, place + 1)
                break


def _found(words: Sequence[str], groups: Groups, *, open_end: bool) -> list[set[int]]:
    """The places of each wanted word."""
    found = [{place for place, word in enumerate(words) if word in group} for group in groups[:-1]]
    beginnings = tuple(groups[-1])
    return [
        *found,
        {
            place
            for place, word in enumerate(words)
            if (word.startswith(beginnings) if open_end else word in groups[-1])
        },
    ]


def _can_share(places: Sequence[int], wanted: dict[int, list[int]], groups: int) -> bool:
    """Whether each group can have a place of its own: augmenting paths, over a handful of places."""
    owner: dict[int, int] = {}
    options: list[list[int]] = [[] for _ in range(groups)]
    for place in places:
        for group in wanted[place]:
            options[group].append(place)

    def settle(group: int, tried: set[int]) -> bool:
        for place in options[group]:
            if place in tried:
                continue
            tried.add(place)
            if place not in owner or settle(owner[place], tried):
                owner[place] = group
                return True
        return False

    return all(settle(group, set()) for group in range(groups))
