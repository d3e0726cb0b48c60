"""Who wrote it: names below «Автор:», and boxes that open with the name that the page prints as its author's."""

import re
from collections.abc import Iterator, MutableSequence, Sequence
from itertools import pairwise

from newsreader.model import Label
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict, is_author_cue, is_name

_MOST_WORDS = 80
_MAX_CREDIT = 80
_SLASH = re.compile(r"\s?(?:/|\||for\s)\s?[^.!?]{2,50}$")
_LINE_WORDS = 12
_BY = frozenset(
    [
        "By",
        "Von",
        "Par",
        "Por",
        "Di",
        "De",
        "Text",
        "Autor",
        "Autorka",
        "Oprac",
        "Opracowanie",
        "Rozmawiał",
        "Rozmawiała",
    ]
)
_NAME = re.compile(r"[^\W\d_a-z][\w'’-]{1,30}(?:\s(?:[a-z]{1,3}\s)?[^\W\d_a-z][\w'’.-]{1,30}){1,2}")


def mark_authors(page: Sequence[Traits], verdicts: MutableSequence[Verdict | None]) -> None:
    """Label what stands below the last paragraphs and opens with the author's name. Changes ``verdicts`` in place."""
    names = tuple(_names(page, verdicts))
    if not names:
        return
    for traits in page:
        verdict = verdicts[traits.place]
        is_open = verdict is None or verdict.label is Label.HEADING
        if is_open and _is_credit(traits, names):
            verdicts[traits.place] = Verdict(
                Label.CREDIT, "the author's name and, after a slash, a paper's", 0.75
            )
    prose = [traits.place for traits in page if verdicts[traits.place] is None and traits.is_dense]
    for traits in page[prose[len(prose) // 2] if prose else 0 :]:
        if verdicts[traits.place] is None and len(traits.words) <= _MOST_WORDS:
            name = next((name for name in names if traits.text.lstrip().startswith(name)), None)
            if name is not None and len(traits.text.split()) > len(name.split()):
                verdicts[traits.place] = Verdict(Label.BYLINE, f"about «{name}», the author", 0.75)


def mark_cued_names(page: Sequence[Traits], verdicts: MutableSequence[Verdict | None]) -> None:
    """«Автор:» and the name in the line below it, wherever they stand. Changes ``verdicts`` in place."""
    for cue, below in pairwise(page):
        if is_author_cue(cue.text) and is_name(below.text) and not below.ends_sentence:
            for traits in (cue, below):
                verdicts[traits.place] = Verdict(Label.BYLINE, f"«{cue.text.strip()}» before a name", 0.85)


def _is_credit(traits: Traits, names: Sequence[str]) -> bool:
    """«Liv Halloran / Northern Public Radio»."""
    text = traits.text.strip()
    name = next((name for name in names if text.startswith(name)), None)
    return name is not None and len(text) <= _MAX_CREDIT and _SLASH.match(text[len(name) :]) is not None


def _names(page: Sequence[Traits], verdicts: Sequence[Verdict | None]) -> Iterator[str]:
    """Names of two or three words in the lines above that say who wrote it."""
    for traits in page:
        verdict = verdicts[traits.place]
        if verdict is not None and verdict.label is Label.BYLINE and traits.amount <= _LINE_WORDS:
            for found in _NAME.finditer(traits.text):
                first, _, rest = found[0].partition(" ")
                yield rest if first in _BY and " " in rest else found[0]
