"""The tags of whole articles, in files that a person can review: "facet | value | entity".

NEWSREADER_WRITE_GOLDEN=1 writes them anew; read the diff before committing it.
"""

import os
from pathlib import Path

import pytest

from newsreader.formats import read_article

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"
PAGES = sorted([*(ROOT / "seeds").glob("*.txt"), *GOLDEN.glob("*.txt")])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_golden_tags(page: Path) -> None:
    tags = read_article(page.name, page.read_bytes()).tags
    lines = "".join(f"{tag.facet} | {tag.value} | {tag.entity or '-'}\n" for tag in tags)
    golden = GOLDEN / f"{page.stem}.tags"
    if os.environ.get("NEWSREADER_WRITE_GOLDEN"):
        golden.write_text(lines, "utf-8")

    assert lines == golden.read_text("utf-8")
