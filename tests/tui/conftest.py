"""A real library of the seeds, indexed once; every test gets its own shelf."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from newsreader.library import Library

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="session")
def seeds_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The index of the seeds."""
    cache = tmp_path_factory.mktemp("cache")
    library = Library.open([str(SEEDS)], cache=cache, data=tmp_path_factory.mktemp("data"))
    for _ in library.refresh(workers=1):
        pass
    library.close()
    return cache


@pytest.fixture
def seeds(seeds_cache: Path, tmp_path: Path) -> Iterator[Library]:
    """The seeds, nothing read yet."""
    library = Library.open([str(SEEDS)], cache=seeds_cache, data=tmp_path / "shelf")
    yield library
    library.close()


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """An empty folder for articles of a test's own."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    return folder
