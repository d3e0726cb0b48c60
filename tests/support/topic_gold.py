"""Gold pages whose topics a reader wrote down: tests/gold/topics.txt."""

from gold import GOLD, Page
from newsreader.model import Block, LabelledBlock


def gold_topics() -> dict[str, frozenset[str]]:
    """Page ("dev/uk_table_1") -> every topic that would be right."""
    lines = (GOLD / "topics.txt").read_text("utf-8").splitlines()
    rows = (line.split() for line in lines if not line.startswith("#"))
    return {page: frozenset(topics) for page, *topics in rows}


def content_of(page: Page) -> list[LabelledBlock]:
    """The page's content as its labels have it: what cleaning makes of it is measured elsewhere."""
    return [
        LabelledBlock(Block(span, page.text[span.start : span.end]), label, "gold")
        for span, label in page.pieces
        if label.is_content
    ]
