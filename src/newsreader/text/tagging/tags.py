"""Labelled blocks -> tags: what an article is about, and the single values that its file states.

blocks -read_words-> words -mentions_of-> mentions -entities_of-> entities -> tags
                     words -topics_of-> topics -> tags
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from newsreader.model import Facet, LabelledBlock, Metadata, Precision, Tag
from newsreader.text.entities.name_keys import is_in_table, person_entity
from newsreader.text.entities.recognise import mentions_of
from newsreader.text.entities.resolution import Entity, entities_of
from newsreader.text.entities.words import Text, Word, read_words
from newsreader.text.lexicon.tokens import fold
from newsreader.text.publishing.publishers import publisher_of
from newsreader.text.sanitise import paragraph
from newsreader.text.tagging.topics import label_of, topics_of

MAX_VALUE = 120
"""Characters of a value. The longest real names (ministries) have about a hundred."""

_FACETS = (Facet.PERSON, Facet.ORG, Facet.PLACE)


def extract_tags(blocks: Sequence[LabelledBlock], metadata: Metadata) -> tuple[Tag, ...]:
    """The tags of an article, each once: people, organisations, places, topics, then what the file states.

    Args:
        blocks: The labelled blocks; only content is looked at.
        metadata: What the file states; its language chooses the dictionary.
    """
    return tuple(tag_places(blocks, metadata))


def tag_places(blocks: Sequence[LabelledBlock], metadata: Metadata) -> dict[Tag, frozenset[int]]:
    """The same with the places of the blocks that mention them; none for what the file states."""
    found: dict[Tag, frozenset[int]] = {}
    text, entities = _read(tuple(blocks), metadata.language)
    for tag, places in (*_named(text, entities, metadata), *_topics(text, metadata)):
        found[tag] = found.get(tag, frozenset()) | places
    for tag in _stated(metadata):
        found[tag] = frozenset()
    return found


def named_tags(
    blocks: Sequence[LabelledBlock], metadata: Metadata
) -> Iterator[tuple[Sequence[Word], Tag, Entity]]:
    """The people, organisations and places of an article, those held back among them: the words, the tag, its mentions.

    Args:
        blocks: The labelled blocks.
        metadata: What the file states.
    """
    text, entities = _read(tuple(blocks), metadata.language)
    for tag, entity in _tagged(text, entities):
        yield text.words, tag, entity


@lru_cache(maxsize=1)
def _read(blocks: tuple[LabelledBlock, ...], language: str | None) -> tuple[Text, tuple[Entity, ...]]:
    """The words of an article and what they name: whoever writes out its tags asks for its names right after."""
    text = read_words(blocks, language)
    return text, tuple(entities_of(text, mentions_of(text)))


def _named(
    text: Text, entities: Iterable[Entity], metadata: Metadata
) -> Iterator[tuple[Tag, frozenset[int]]]:
    """What the text names. The source's own name is no tag when the text only cites it."""
    source = fold(metadata.source) if metadata.source else None
    for tag, entity in _tagged(text, (entity for entity in entities if entity.is_shown)):
        if not (len(entity.mentions) == 1 and fold(tag.value) == source):
            yield tag, frozenset(text.places[mention.start] for mention in entity.mentions)


def _tagged(text: Text, entities: Iterable[Entity]) -> Iterator[tuple[Tag, Entity]]:
    entities = tuple(entities)
    people = _People(text)
    for facet in _FACETS:
        for entity in entities:
            if entity.facet is not facet:
                continue
            if value := paragraph(entity.label)[:MAX_VALUE].rstrip():
                is_person = facet is Facet.PERSON
                yield people.tag(value, entity) if is_person else Tag(facet, value, entity.entity), entity


class _People:
    """The people of one article: nobody in it shares an entity with somebody else."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._named: dict[str, tuple[str, str | None]] = {}

    def tag(self, value: str, entity: Entity) -> Tag:
        """The tag of a person; in another script the one that the article already has."""
        language = self._text.words[entity.mentions[0].start].language
        found = person_entity(value, language)
        first, spoken = self._named.setdefault(found, (value, language))
        if not found or first == value:
            return Tag(Facet.PERSON, value, found)
        if is_in_table(found) or spoken != language:
            return Tag(Facet.PERSON, first, found)
        return Tag(Facet.PERSON, value)  # two nominatives of one language are two people


def _topics(text: Text, metadata: Metadata) -> Iterator[tuple[Tag, frozenset[int]]]:
    for topic in topics_of(text.words, text.places, metadata.language):
        yield Tag(Facet.TOPIC, label_of(topic.code, metadata.language), topic.entity), topic.places


def _stated(metadata: Metadata) -> Iterator[Tag]:
    if metadata.source and (source := paragraph(metadata.source)[:MAX_VALUE].rstrip()):
        publisher = publisher_of(source)
        yield Tag(Facet.SOURCE, source, publisher.entity if publisher else "")
    if metadata.language:
        yield Tag(Facet.LANG, metadata.language)
    if metadata.published_iso and metadata.precision is not Precision.YEAR:
        yield Tag(Facet.MONTH, metadata.published_iso[:7])
