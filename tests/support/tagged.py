"""The names of a sentence, as the tagger finds them."""

from newsreader.model import Block, Facet, Label, LabelledBlock, Metadata, Span
from newsreader.text.tagging.tags import named_tags


def named(text: str, language: str = "uk") -> dict[Facet, list[str]]:
    """All names, those held back among them."""
    block = LabelledBlock(Block(Span(0, len(text)), text), Label.BODY, "")
    tags = [tag for _, tag, _ in named_tags([block], Metadata(language=language))]
    kinds = (Facet.PERSON, Facet.ORG, Facet.PLACE)
    return {facet: [tag.value for tag in tags if tag.facet is facet] for facet in kinds}
