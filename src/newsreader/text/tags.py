"""Labelled blocks -> tags: what an article is about, and the single values that its file states.

blocks -read_words-> words -mentions_of-> mentions -entities_of-> entities -> tags
"""

from collections.abc import Iterator, Sequence

from newsreader.model import Facet, LabelledBlock, Metadata, Precision, Tag
from newsreader.text.entities import entities_of
from newsreader.text.recognise import mentions_of
from newsreader.text.sanitise import paragraph
from newsreader.text.tokens import fold
from newsreader.text.words import read_words

MAX_VALUE = 120
"""Characters of a value. The longest real names (ministries) have about a hundred."""

_FACETS = (Facet.PERSON, Facet.ORG, Facet.PLACE)


def extract_tags(blocks: Sequence[LabelledBlock], metadata: Metadata) -> tuple[Tag, ...]:
    """The tags of an article, each once: people, organisations, places, then what the file states.

    Args:
        blocks: The labelled blocks; only content is looked at.
        metadata: What the file states; its language chooses the dictionary.
    """
    return tuple(tag_places(blocks, metadata))


def tag_places(blocks: Sequence[LabelledBlock], metadata: Metadata) -> dict[Tag, frozenset[int]]:
    """The same with the places of the blocks that mention them; none for what the file states."""
    found: dict[Tag, frozenset[int]] = {}
    for tag, places in _named(blocks, metadata):
        found[tag] = found.get(tag, frozenset()) | places
    for tag in _stated(metadata):
        found[tag] = frozenset()
    return found


def _named(blocks: Sequence[LabelledBlock], metadata: Metadata) -> Iterator[tuple[Tag, frozenset[int]]]:
    """What the text names. The source's own name is no tag when the text only cites it."""
    text = read_words(blocks, metadata.language)
    source = fold(metadata.source) if metadata.source else None
    shown = [entity for entity in entities_of(text, mentions_of(text)) if entity.is_shown]
    for facet in _FACETS:
        for entity in shown:
            value = paragraph(entity.label)[:MAX_VALUE].rstrip()
            if entity.facet is not facet or not value:
                continue
            if not (len(entity.mentions) == 1 and fold(value) == source):
                places = frozenset(text.places[mention.start] for mention in entity.mentions)
                yield Tag(facet, value, entity.entity), places


def _stated(metadata: Metadata) -> Iterator[Tag]:
    if metadata.source and (source := paragraph(metadata.source)[:MAX_VALUE].rstrip()):
        yield Tag(Facet.SOURCE, source)
    if metadata.language:
        yield Tag(Facet.LANG, metadata.language)
    if metadata.published_iso and metadata.precision is not Precision.YEAR:
        yield Tag(Facet.MONTH, metadata.published_iso[:7])
