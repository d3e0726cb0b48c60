"""Labelled blocks -> tags: what an article is about, and the single values that its file states."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from newsreader.model import Facet, LabelledBlock, Metadata, Precision, Tag
from newsreader.text.sanitise import paragraph

_MAX_CHARACTERS = 200_000
_FULL_NAME = re.compile(
    r"(?<![\w-])([^\W\d_a-zа-яіїєґ][\w'’-]{1,30}) ([^\W\d_a-zа-яіїєґ][\w'’-]{1,30})(?![\w-])"
)


def extract_tags(blocks: Sequence[LabelledBlock], metadata: Metadata) -> tuple[Tag, ...]:
    """The tags of an article, each once.

    Args:
        blocks: The labelled blocks; only content is looked at.
        metadata: What the file states.
    """
    content = "\n".join(found.block.text for found in blocks if found.keep)[:_MAX_CHARACTERS]
    return tuple(dict.fromkeys((*_people(content, metadata.language), *_stated(metadata))))


def _stated(metadata: Metadata) -> Iterator[Tag]:
    if metadata.source and (source := paragraph(metadata.source)):
        yield Tag(Facet.SOURCE, source)
    if metadata.language:
        yield Tag(Facet.LANG, metadata.language)
    if metadata.published_iso and metadata.precision is not Precision.YEAR:
        yield Tag(Facet.MONTH, metadata.published_iso[:7])


def _people(content: str, language: str | None) -> Iterator[Tag]:
    """Full names in the nominative, in the languages with a dictionary."""
    if language not in {"uk", "ru"}:
        return
    for found in _FULL_NAME.finditer(content):
        first, last = (
            _nominative(word, language, kind)
            for word, kind in zip(found.groups(), ("Name", "Surn"), strict=True)
        )
        if first and last:
            yield Tag(Facet.PERSON, paragraph(f"{first} {last}"))


def _nominative(word: str, language: str, kind: str) -> str | None:
    for parse in _analyzer(language).parse(word):
        if kind in str(parse.tag):
            form = parse.inflect({"nomn", "sing"}) or parse.inflect({"nomn"})
            return form.word.title() if form else None
    return None


@cache
def _analyzer(language: str) -> Any:
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer(lang=language)
