"""A real library of the seeds, indexed once; every test gets its own shelf."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.library import Library

ROOT = Path(__file__).parents[2]
SEEDS = "seeds"
"""From the root of the project: what is on a screen must not depend on where that is."""


@pytest.fixture(scope="session")
def seeds_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The index of the seeds."""
    cache = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        library = Library.open([SEEDS], cache=cache, data=tmp_path_factory.mktemp("data"))
        for _ in library.refresh(workers=1):
            pass
        library.close()
    return cache


@pytest.fixture
def seeds(seeds_cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """The seeds, nothing read yet."""
    monkeypatch.chdir(ROOT)
    library = Library.open([SEEDS], cache=seeds_cache, data=tmp_path / "shelf")
    yield library
    library.close()


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """An empty folder for articles of a test's own."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    return folder
