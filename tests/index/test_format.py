"""An index made by an older pipeline must not be taken for one of today's."""

import os
from hashlib import sha256
from pathlib import Path

from newsreader.formats import read_article
from newsreader.index import schema

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"
RECORD = GOLDEN / "format"


def digest() -> str:
    """Of all that the index takes from the golden pages."""
    made = sha256()
    for path in sorted([*GOLDEN.glob("*.txt"), *GOLDEN.glob("*.html"), *(ROOT / "seeds").glob("*.txt")]):
        article = read_article(path.name, path.read_bytes())
        said = [(block.span, label, reason, sure) for block, label, reason, sure in article.blocks]
        made.update(repr((path.name, said, article.metadata, article.tags, article.doubtful)).encode())
    return made.hexdigest()[:32]


def test_golden_pages_are_indexed_as_the_format_says() -> None:
    """If this fails, the index takes something else from a page: raise ``schema.FORMAT``, then ``make snapshots``."""
    number, recorded = RECORD.read_text("utf-8").split()
    if os.environ.get("NEWSREADER_WRITE_GOLDEN") and int(number) != schema.FORMAT:
        number, recorded = str(schema.FORMAT), digest()
        RECORD.write_text(f"{number} {recorded}\n", "utf-8")

    assert (int(number), recorded) == (schema.FORMAT, digest())
