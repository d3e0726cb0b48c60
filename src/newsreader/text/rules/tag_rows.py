"""Rows of tags at the end of a page whose heading was lost: a few words a line, most of them the article's own."""

from collections.abc import MutableSequence, Sequence

from newsreader.model import Label
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict

_MOST_WORDS = 3
_FEWEST = 3
_KNOWN = 0.5


def mark_tag_rows(page: Sequence[Traits], verdicts: MutableSequence[Verdict | None]) -> None:
    """Label short lines behind the text that stand below a line of the site's. Changes ``verdicts`` in place.

    A page without such a line keeps them: there they may be names, a signature, the end of a poem.
    """
    last = max((t.place for t in page if verdicts[t.place] is None and t.ends_sentence), default=len(page))
    run: list[Traits] = []
    for traits in page[last + 1 :]:
        if verdicts[traits.place] is None and _may_be_tag(traits):
            run.append(traits)
        else:
            _mark(run, page, verdicts)
            run = []
    _mark(run, page, verdicts)


def _may_be_tag(traits: Traits) -> bool:
    return 0 < len(traits.words) <= _MOST_WORDS and not traits.ends_sentence and traits.text[:1].isalpha()


def _mark(run: Sequence[Traits], page: Sequence[Traits], verdicts: MutableSequence[Verdict | None]) -> None:
    above = verdicts[page[run[0].place - 1].place] if run and run[0].place else None
    if len(run) < _FEWEST or above is None or above.label.is_content:
        return
    if sum(traits.coverage >= _KNOWN for traits in run) >= _KNOWN * len(run):
        for traits in run:
            reason = f"one of {len(run)} words in a row below the text, like tags"
            verdicts[traits.place] = Verdict(Label.NAV, reason, 0.65)
