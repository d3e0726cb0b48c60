"""What a page prints twice: the whole body, a paragraph behind the paywall, a pull quote, the title."""

import re
from collections.abc import MutableSequence, Sequence

from newsreader.model import Label
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict

_MIN_WORDS = 6
_NEAR = 2
_HEAD = 8
"""Lines between a headline and the lead at most: buttons, a date, the headline again."""
_CUT_WORDS, _TITLE_WORDS = 8, 3
"""Of a lead that breaks off and of the headline above it: a shorter line may be the headline, below a rubric."""
_LONG_QUOTE = 9
"""A shorter quote above its paragraph is a subheading."""
_CAPTION_WORDS = 60
_RUN = 3
"""Paragraphs printed again in a row: no list does that by chance."""
_SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")
_EDGES = ' .!?…«»""“”„\'‘’–—-'
_QUOTES = ("«", '"', "“", "„", "‘", "'", "»")
_BULLETS = ("-", "•", "*", "|", "·", "–", "—")


def mark_repeats(page: Sequence[Traits], verdicts: MutableSequence[Verdict | None]) -> None:
    """Label what was printed before, and pull quotes. Changes ``verdicts`` in place."""
    keys = [traits.folded.strip(_EDGES) for traits in page]
    places: dict[str, int] = {}
    first = [places.setdefault(key, place) for place, key in enumerate(keys)]
    sentences = _sentences(page, verdicts)
    for traits in page:
        if verdicts[traits.place] is not None:
            continue
        before = first[traits.place]
        if _is_caption_twice(page, verdicts, traits, before):
            for place in (before, traits.place):
                verdicts[place] = Verdict(Label.CAPTION, "a caption: printed twice running", 0.8)
        elif before < traits.place and _is_repeat(page, traits, before, first):
            verdicts[traits.place] = Verdict(Label.DUPLICATE, f"printed before: «{_start(traits)}»", 0.9)
        elif _is_beginning(page, verdicts, traits, keys):
            reason = f"the beginning of a paragraph, printed apart: «{_start(traits)}»"
            verdicts[traits.place] = Verdict(Label.DUPLICATE, reason, 0.8)
        elif _is_pull_quote(page, traits, sentences.get(keys[traits.place])):
            verdicts[traits.place] = Verdict(
                Label.DUPLICATE, "a pull quote: a sentence of the body, printed again", 0.7
            )


def _is_repeat(page: Sequence[Traits], traits: Traits, before: int, first: Sequence[int]) -> bool:
    """A paragraph printed again, alone or in a run; lines of lists and tables may come back as often as they like."""
    if traits.text.startswith(_BULLETS) or len(traits.words) < _MIN_WORDS:
        return False
    if traits.is_dense and traits.ends_sentence:
        return True
    neighbours = range(max(0, traits.place - _RUN + 1), min(len(page), traits.place + _RUN))
    run = sum(first[at] - at == before - traits.place for at in neighbours)
    return run >= _RUN or traits.place - before <= _NEAR


def _is_beginning(
    page: Sequence[Traits], verdicts: Sequence[Verdict | None], traits: Traits, keys: Sequence[str]
) -> bool:
    """A lead's first sentence above the lead, or a paragraph's first words below it. A headline may begin like the lead."""
    if len(traits.words) < _MIN_WORDS or traits.text.startswith(_BULLETS):
        return False
    key, at = keys[traits.place], traits.place
    around = [page[near] for near in (at - 1, at + 1) if 0 <= near < len(page)]
    whole = [
        one
        for one in around
        if one.is_dense and len(one.words) > len(traits.words) and keys[one.place].startswith(key)
    ]
    if not whole or whole[0].place < at:
        return bool(whole)
    titles = [t for t in page[max(0, at - _HEAD) : at] if verdicts[t.place] is None and t.is_title_like]
    is_cut = len(traits.words) >= _CUT_WORDS and any(len(t.words) >= _TITLE_WORDS for t in titles)
    return is_cut or (bool(titles) and traits.ends_sentence)


def _is_caption_twice(
    page: Sequence[Traits], verdicts: Sequence[Verdict | None], traits: Traits, before: int
) -> bool:
    """Agencies print a caption, its credit, and both again."""
    if not 0 < traits.place - before <= _NEAR or len(traits.words) > _CAPTION_WORDS:
        return False
    beside = [verdicts[place] for place in (before + 1, traits.place + 1) if place < len(page)]
    return any(verdict is not None and verdict.label is Label.CREDIT for verdict in beside)


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


def _is_pull_quote(page: Sequence[Traits], traits: Traits, place: int | None) -> bool:
    """Beside the paragraph it was taken from: a whole sentence, or in quotation marks words of it in their order."""
    if len(traits.words) < _MIN_WORDS or traits.text.startswith(_BULLETS):
        return False
    if place is not None and 0 < abs(place - traits.place) <= _NEAR:
        return traits.text.startswith(_QUOTES) or _stands_in_prose(page, traits.place)
    return _WHOLE_QUOTE.match(traits.text) is not None and any(
        _in_order(traits.words, other.words)
        for other in page[max(0, traits.place - _NEAR) : traits.place + _NEAR + 1]
        if len(other.words) > len(traits.words)
        and (other.place < traits.place or len(traits.words) >= _LONG_QUOTE)
    )


_WHOLE_QUOTE = re.compile(r"\s*[«\"“„][^\n]{20,300}[»\"”“]\s*$")


def _in_order(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether the words of one text stand in the other in their order, with gaps."""
    rest = iter(long)
    return all(word in rest for word in short)


def _stands_in_prose(page: Sequence[Traits], place: int) -> bool:
    """Between two paragraphs: a key point above the text may be a sentence of it too."""
    beside = [page[at] for at in (place - 1, place + 1) if 0 <= at < len(page)]
    return len(beside) > 1 and all(traits.is_dense for traits in beside)
