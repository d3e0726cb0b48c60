"""The texts that the model is trained on: every dump of a page, excerpts of it, its article alone, and our own gold pages."""

import random
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from targets import shares

from gold import Page
from newsreader.model import Block
from newsreader.text.blocks.splitting import split_blocks
from newsreader.text.blocks.wording import features
from newsreader.text.judging.signals import Signals
from newsreader.text.labels import apply_rules

ALONE = "gold"
"""The flavour of an article by itself: it must come out whole."""
EXCERPT = "excerpt"
OWN, OTHERS = "own", "others"
"""The flavours of pages labelled line by line: our gold pages, and those of folders beside them."""
MORE = "more"
"""The corpus of pages that nobody labelled (``more_pages.py``)."""
_DUMP = "full_bs4"
_OTHER_DUMPS = ("full_inscriptis", "full_resiliparse")
_EXTRACTED = "traf_recall"
_EXCERPTS = 2
_SOME_WORDS = 3
_KEPT = 0.5


class Source(NamedTuple):
    """Where a text is from. ``flavour``: the tool that made it of the page; ``gold``: the page's article."""

    site: str
    corpus: str
    flavour: str
    gold: str


class Text(NamedTuple):
    """One text of one page. ``rows``: blocks x columns; ``target``: share of each block that is kept."""

    source: Source
    blocks: list[str]
    features: list[frozenset[str]]
    rows: np.ndarray
    target: np.ndarray


def texts_of(page: dict) -> list[Text]:
    """Two dumps of a page (a third would add rows, not pages), what an extractor left, excerpts of it, and its article alone."""
    texts = {
        **dumps_of(page),
        _EXTRACTED: page["texts"].get(_EXTRACTED),
        **dict(excerpts_of(page)),
        ALONE: page["gold"],
    }
    return [
        _text(Source(page["site"], page["corpus"], flavour, page["gold"]), blocks, target)
        for flavour, text in texts.items()
        if (blocks := split_blocks(text or ""))
        for target in [np.ones(len(blocks)) if flavour == ALONE else np.array(shares(blocks, page["gold"]))]
    ]


def dumps_of(page: dict) -> dict[str, str | None]:
    """Two dumps of a page by the tools that made them."""
    other = random.Random(page["id"]).choice(_OTHER_DUMPS)
    return {flavour: page["texts"].get(flavour) for flavour in (_DUMP, other)}


def labelled_texts(pages: Sequence[Page], flavour: str) -> list[Text]:
    """Pages labelled line by line: a block is kept as far as its words lie in pieces that are. A layout is one site."""
    found = []
    for page in pages:
        blocks = split_blocks(page.text)
        kept = np.zeros(len(page.text), bool)
        for span, label in page.pieces:
            kept[span.start : span.end] = label.is_content
        target = np.array([kept[block.span.start : block.span.end].mean() for block in blocks])
        content = "\n".join(
            page.text[span.start : span.end] for span, label in page.pieces if label.is_content
        )
        found.append(_text(Source(page.layout, flavour, flavour, content), blocks, target))
    return found


def excerpts_of(page: dict) -> Iterator[tuple[str, str]]:
    """What a scraper saves of a page that it understands: the article, and some of the residue amid and around it.

    Whole dumps have ten times more residue, extracted texts of these pages hardly any: saved files lie between.
    """
    blocks = split_blocks(page["texts"].get(_DUMP) or "")
    kept = [share > _KEPT for share in shares(blocks, page["gold"])] if blocks else []
    article = [at for at, block in enumerate(blocks) if kept[at] and len(block.text.split()) > _SOME_WORDS]
    if len(article) < _SOME_WORDS:
        return
    for number in range(_EXCERPTS):
        yield (
            f"{EXCERPT}{number}",
            _excerpt(blocks, kept, article[0], article[-1], random.Random(f"{page['id']}{number}")),
        )


def _excerpt(
    blocks: Sequence[Block], kept: Sequence[bool], first: int, last: int, chance: random.Random
) -> str:
    """Runs of residue stay or go as a whole; what stands farther from the article stays more rarely."""
    share = chance.choice((0.25, 0.6, 1.0))
    start = max(0, first - int(chance.expovariate(0.4)))
    end = min(len(blocks), last + 1 + int(chance.expovariate(0.2)))
    chosen, stays = [], True
    for at in range(start, end):
        if not kept[at] and (at == start or kept[at - 1] or chance.random() < 0.15):
            stays = chance.random() < share
        if kept[at] or stays:
            chosen.append(blocks[at].text)
    return chance.choice(("\n", "\n\n")).join(chosen)


def _text(source: Source, blocks: Sequence[Block], target: np.ndarray) -> Text:
    traits, verdicts = apply_rules(blocks)
    return Text(
        source,
        [block.text for block in blocks],
        [frozenset(features(one.words)) for one in traits],
        np.array(Signals(traits, verdicts).rows, np.float32),
        target,
    )
