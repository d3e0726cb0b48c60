"""Titles between the article's paragraphs that are about something else: links whose cue was lost.

A subheading speaks of what follows it; the title of another article does not. Both are short lines without a full
stop, so the words decide.
"""

import re
from collections.abc import MutableSequence, Sequence

from newsreader.model import Label
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict

_WORDS, _LONG = 8, 15
_KNOWN = 0.34
_BELOW = 3
"""Titles of so many words between two paragraphs, of which fewer stems than that occur elsewhere in the prose and none
in the blocks below (of longer ones, at most one): on the dev pages of real news 2 are the article's and 24 are not."""
_MARKS = ("«", '"', "“", "„", "‘", "'", "»", "•", "*", "|", "·", "—", "–", "-", "(", "[")
_HOUR = re.compile(r"\d{1,2}[h:.]\d\d")
_CONTENT = 4
"""Content words that a title needs before a lack of shared ones says anything."""


def mark_strangers(page: Sequence[Traits], verdicts: MutableSequence[Verdict | None]) -> None:
    """Label titles of other articles inside the prose. Changes ``verdicts`` in place."""
    for above, traits, below in zip(page, page[1:], page[2:], strict=False):
        beside = _is_own(above, verdicts) and _is_own(below, verdicts)
        verdict = verdicts[traits.place]
        is_open = verdict is None or verdict.label is Label.HEADING
        if beside and is_open and _is_stranger(traits, page):
            reason = "a title between paragraphs that shares no words with what follows"
            verdicts[traits.place] = Verdict(Label.RELATED, reason, 0.65)


def _is_own(traits: Traits, verdicts: Sequence[Verdict | None]) -> bool:
    return traits.is_dense and traits.ends_sentence and verdicts[traits.place] is None


def _is_stranger(traits: Traits, page: Sequence[Traits]) -> bool:
    many = len(traits.words)
    if many < _WORDS or traits.coverage >= _KNOWN or len(traits.stems) < _CONTENT:
        return False
    if not traits.is_title_like or traits.ends_sentence or traits.text.endswith("*"):
        return False
    if traits.text.startswith(_MARKS) or _HOUR.match(traits.text):
        return False  # «8h10 - La Bourse de Tokyo termine dans le rouge» heads an entry
    below = frozenset().union(*(t.stems for t in page[traits.place + 1 : traits.place + 1 + _BELOW]))
    return len(traits.stems & below) <= (many >= _LONG)
