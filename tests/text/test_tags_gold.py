"""The tagger does not do worse on the articles with gold names than it did."""

import pytest
from tag_gold import LANGUAGES, measure

FLOORS = {
    "bg": (0.96, 0.99),
    "cs": (0.87, 0.94),
    "de": (0.90, 0.91),
    "en": (0.81, 0.94),
    "pl": (0.85, 0.90),
    "ru": (0.91, 0.94),
    "sl": (0.87, 0.89),
    "uk": (0.94, 0.97),
}
"""By language: F of all names, precision of those that are shown."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_names_of_articles_are_found_in_the_nominative(language: str) -> None:
    found = measure(language)
    f, shown = FLOORS[language]

    assert found.f >= f, (found.wrong, found.missed)
    assert found.shown >= shown, found.wrong
