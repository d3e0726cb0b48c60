"""The tagger does not do worse on the articles with gold names than it did."""

import pytest
from tag_gold import LANGUAGES, SPLITS, measure

FLOORS = {
    "dev": {
        "bg": (0.90, 0.98, 0.91),
        "cs": (0.90, 0.96, 0.87),
        "de": (0.92, 0.98, 0.99),
        "en": (0.89, 0.97, 0.93),
        "pl": (0.90, 0.96, 0.98),
        "ru": (0.92, 0.97, 0.96),
        "sl": (0.85, 0.94, 0.96),
        "uk": (0.95, 0.97, 0.98),
    },
    "test": {
        "bg": (0.84, 0.93, 0.92),
        "cs": (0.80, 0.90, 0.83),
        "de": (0.81, 0.94, 0.72),
        "en": (0.85, 0.96, 0.94),
        "pl": (0.83, 0.93, 0.88),
        "ru": (0.81, 0.87, 0.78),
        "sl": (0.78, 0.87, 0.92),
        "uk": (0.86, 0.90, 0.83),
    },
}
"""By language: F of all names, precision of those that are shown, recall of those that an article has twice."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("split", SPLITS)
def test_the_names_of_articles_are_found_in_the_nominative(split: str, language: str) -> None:
    """Of the test split only figures are shown when one falls: nobody should tune on it."""
    found = measure(language, split)
    figures = tuple(round(figure, 3) for figure in (found.f, found.shown, found.twice))
    mistakes = (found.wrong, found.missed) if split == "dev" else ()
    del found  # else a failure prints its names

    assert all(figure >= floor for figure, floor in zip(figures, FLOORS[split][language], strict=True)), (
        figures,
        mistakes,
    )
