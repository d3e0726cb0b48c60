"""An index made by an older pipeline must not be taken for one of today's."""

import os
from hashlib import sha256
from pathlib import Path

from newsreader.index import schema

GOLDEN = Path(__file__).parents[1] / "golden"
RECORD = GOLDEN / "format"


def digest() -> str:
    """Of all that the pipeline makes of the golden pages."""
    made = sha256()
    for path in sorted([*GOLDEN.glob("*.labels"), *GOLDEN.glob("*.tags")]):
        made.update(path.name.encode() + b"\n" + path.read_bytes())
    return made.hexdigest()[:32]


def test_golden_pages_changed_only_with_the_format_of_the_index() -> None:
    """If this fails: raise ``schema.FORMAT``, then ``make snapshots``."""
    number, recorded = RECORD.read_text("utf-8").split()
    if os.environ.get("NEWSREADER_WRITE_GOLDEN") and int(number) != schema.FORMAT:
        number, recorded = str(schema.FORMAT), digest()
        RECORD.write_text(f"{number} {recorded}\n", "utf-8")

    assert (int(number), recorded) == (schema.FORMAT, digest())
