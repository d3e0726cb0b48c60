"""All that indexing loads, loaded once: a test that gives its rights away may not be able to."""

import pytest
from libraries import article

from newsreader.index import update
from newsreader.text import read_text


@pytest.fixture(scope="session", autouse=True)
def dictionaries() -> None:
    """Read an article in each language that has a dictionary."""
    assert callable(update.refresh)
    for text in (
        article(1),
        "Генерал Марк Рютте прибыл в Харьков. Это было вчера, и его встречали.",
        "The news.",
    ):
        read_text("", text)
