"""The names of a sentence, as the tagger finds them."""

from newsreader.model import Block, Facet, Label, LabelledBlock, Metadata, Span, Tag
from newsreader.text.entities.resolution import Entity
from newsreader.text.tagging.tags import named_tags


def tagged(text: str, language: str = "uk") -> list[tuple[Tag, Entity]]:
    """All tags, those held back among them, and what they stand for."""
    block = LabelledBlock(Block(Span(0, len(text)), text), Label.BODY, "")
    return [(tag, entity) for _, tag, entity in named_tags([block], Metadata(language=language))]


def named(text: str, language: str = "uk") -> dict[Facet, list[str]]:
    """All names, those held back among them."""
    tags = [tag for tag, _ in tagged(text, language)]
    kinds = (Facet.PERSON, Facet.ORG, Facet.PLACE)
    return {facet: [tag.value for tag in tags if tag.facet is facet] for facet in kinds}
