"""What a page prints twice: the whole body, a paragraph behind the paywall, a pull quote, the title."""

import re
from collections.abc import MutableSequence, Sequence

from newsreader.model import Label
from newsreader.text.features import Traits
from newsreader.text.shapes import Verdict

_MIN_LENGTH = 40
_MIN_QUOTE_WORDS = 6
_SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")
_EDGES = " .!?…«»\"“”„'‘’–—-"


def mark_repeats(page: Sequence[Traits], verdicts: MutableSequence[Verdict | None]) -> None:
    """Label what was printed before, and pull quotes. Changes ``verdicts`` in place."""
    seen: set[str] = set()
    sentences = _sentences(page, verdicts)
    for traits in page:
        if verdicts[traits.place] is not None:
            continue
        key = traits.folded.strip(_EDGES)
        if key in seen and len(key) >= _MIN_LENGTH:
            verdicts[traits.place] = Verdict(Label.DUPLICATE, f"printed before: «{_start(traits)}»", 0.9)
        elif _is_pull_quote(traits, key, sentences):
            verdicts[traits.place] = Verdict(Label.DUPLICATE, "repeats a sentence of the body", 0.7)
        seen.add(key)


def _start(traits: Traits) -> str:
    return " ".join(traits.text.split()[:6])


def _sentences(page: Sequence[Traits], verdicts: Sequence[Verdict | None]) -> dict[str, int]:
    """Each sentence of paragraphs with several, and the paragraph it stands in."""
    table: dict[str, int] = {}
    for traits in page:
        if verdicts[traits.place] is None and traits.sentences > 1:
            for found in _SENTENCE.finditer(traits.folded):
                table.setdefault(found[0].strip(_EDGES), traits.place)
    return table


def _is_pull_quote(traits: Traits, key: str, sentences: dict[str, int]) -> bool:
    place = sentences.get(key)
    return place is not None and place != traits.place and len(traits.words) >= _MIN_QUOTE_WORDS
