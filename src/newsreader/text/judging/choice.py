"""The blocks of a whole page that promise the best article."""

from collections.abc import Sequence


def best_set(likely: Sequence[float], amounts: Sequence[float]) -> set[int]:
    """The places that promise the best F1: the likeliest first, as long as the expected F1 grows.

    A page where nothing is certain keeps more than one where the article stands out; none loses everything.

    Args:
        likely: How likely each block is kept, 0..1.
        amounts: Words of each block.
    """
    expected = sum(p * amount for p, amount in zip(likely, amounts, strict=True))
    order = sorted(range(len(likely)), key=lambda at: -likely[at])
    right = taken = best = 0.0
    cut = 0
    for many, at in enumerate(order, 1):
        right += likely[at] * amounts[at]
        taken += amounts[at]
        if 2 * right >= best * (taken + expected):
            best, cut = 2 * right / (taken + expected or 1), many
    return set(order[:cut])
