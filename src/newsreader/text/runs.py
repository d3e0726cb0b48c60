"""Headings that govern what follows: lists of other articles and comments, until the article goes on."""

from collections.abc import MutableSequence, Sequence

from newsreader.model import Label
from newsreader.text.cues import Cue, ends_like_teaser
from newsreader.text.features import LONG_WORDS, Traits
from newsreader.text.shapes import Verdict

OWN_WORDS = 0.7
"""Share of a short line's content words that the article uses too: then it is the article's own subheading."""
_RESUME_FEED = 0.5
_RESUME_ALSO = 0.25
_SURE_WORDS = 40
_MOST = 0.5

Verdicts = MutableSequence[Verdict | None]


def mark_runs(page: Sequence[Traits], verdicts: Verdicts, language: str | None) -> None:
    """Label what stands under a governing heading. Changes ``verdicts`` in place."""
    prose_after = _prose_after(page)
    cue: Cue | None = None
    for traits in page:
        here = traits.cue
        if here is not None and here.governs and verdicts[traits.place] is not None:
            cue = here if here.label is not Label.COMMENT or prose_after[traits.place] < _MOST else None
        elif cue is not None:
            if _resumes(traits, cue, language, prose_after[traits.place]):
                cue = None
            else:
                _govern(traits, cue, page, verdicts, language)


def _prose_after(page: Sequence[Traits]) -> list[float]:
    """For each block, the share of the page's prose that starts with it or stands after it."""
    amounts = [len(traits.words) if traits.is_dense else 0 for traits in page]
    total, left, shares = sum(amounts) or 1, sum(amounts), []
    for amount in amounts:
        shares.append(left / total)
        left -= amount
    return shares


def _resumes(traits: Traits, cue: Cue, language: str | None, after: float) -> bool:
    """Whether the article goes on here: prose, in its language, about its matter."""
    if not traits.is_dense or not traits.ends_sentence or traits.cue is not None:
        return False
    if ends_like_teaser(traits.text) or traits.text.rstrip().endswith(("…", "...")):
        return False
    if language is not None and traits.language not in (None, language):
        return False
    if cue.label is Label.COMMENT:
        return False
    if after > _MOST:
        return True
    if cue.feed:
        return traits.coverage >= _RESUME_FEED and len(traits.words) >= LONG_WORDS
    return traits.coverage >= _RESUME_ALSO or len(traits.words) >= _SURE_WORDS


def _govern(
    traits: Traits, cue: Cue, page: Sequence[Traits], verdicts: Verdicts, language: str | None
) -> None:
    verdict = verdicts[traits.place]
    if verdict is not None and verdict.label not in (Label.DATELINE, Label.NAV, Label.BYLINE, Label.RELATED):
        return
    if _is_own_subheading(traits, cue, page, language):
        reason = f"a subheading in the article's own words; «{cue.phrase}» above it lost its target"
        verdicts[traits.place] = Verdict(Label.HEADING, reason, 0.7)
        return
    place = "among the comments under" if cue.label is Label.COMMENT else "in the list under"
    verdicts[traits.place] = Verdict(cue.label, f"{place} «{cue.phrase}»", 0.8)


def _is_own_subheading(traits: Traits, cue: Cue, page: Sequence[Traits], language: str | None) -> bool:
    """The only line under "read also", made of the article's words, right before the article goes on."""
    above = page[traits.place - 1].cue
    if cue.feed or above is None or not above.governs or not traits.is_title_like:
        return False
    if traits.place + 1 >= len(page) or traits.coverage < OWN_WORDS or len(traits.stems) < 3:  # noqa: PLR2004 - too little to tell
        return False
    return _resumes(page[traits.place + 1], cue, language, 1.0)
