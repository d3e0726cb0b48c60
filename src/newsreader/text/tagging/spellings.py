"""How an article writes what it names: the forms of each name and how often, why they are one, and what is held back."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from newsreader.model import Article, Facet, Tag
from newsreader.text.entities import names
from newsreader.text.entities.merging import why_one
from newsreader.text.entities.resolution import Entity
from newsreader.text.entities.words import Word
from newsreader.text.lexicon.tokens import fold
from newsreader.text.sanitise import paragraph
from newsreader.text.tagging.tags import MAX_VALUE, named_tags


class Spelled(NamedTuple):
    """A name of an article."""

    tag: Tag
    is_shown: bool
    """Whether it is a tag; else it is held back: said once, and no table knows it, or a part of a longer name."""
    forms: tuple[tuple[str, int], ...]
    """As printed, and how often; the most frequent first."""
    reasons: tuple[str, ...]
    """Why the forms are one name, in a sentence each."""


def spelled_names(article: Article) -> tuple[Spelled, ...]:
    """The people, organisations and places that an article names, those that are no tags among them."""
    return tuple(
        _spelled(words, tag, entity) for words, tag, entity in named_tags(article.blocks, article.metadata)
    )


def _spelled(words: Sequence[Word], tag: Tag, entity: Entity) -> Spelled:
    printed = Counter(
        paragraph(names.as_printed(words[mention.start : mention.end]))[:MAX_VALUE]
        for mention in entity.mentions
    )
    others = [form for form in printed if fold(form) != fold(tag.value)]
    reasons = dict.fromkeys(_why(tag, form) for form in others)
    return Spelled(tag, entity.is_shown, tuple(printed.most_common()), tuple(reasons))


def _why(tag: Tag, form: str) -> str:
    # Forms of one article have no entity of their own; what sounds alike is no reason between them.
    return why_one(tag.facet, "" if tag.facet is Facet.PERSON else tag.entity, tag.value, form)
