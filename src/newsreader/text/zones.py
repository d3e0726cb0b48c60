"""What a block is by its place: the headline above the lead, menus before it, subheadings inside."""

from collections.abc import Iterable, MutableSequence, Sequence

from newsreader.model import Label
from newsreader.text.features import Traits
from newsreader.text.shapes import Verdict

_MENU = 8
"""Short lines in a row that make a menu; fewer may be anything."""
_MAX_HEADLINE = 250
_MIN_HEADLINE_WORDS = 3
_MAX_HEADING_WORDS = 15

Verdicts = MutableSequence[Verdict | None]


def mark_zones(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """Find the headline, menus and subheadings. Changes ``verdicts`` in place."""
    prose = [t.place for t in page if t.is_dense and verdicts[t.place] is None]
    if not prose:
        return
    first, last = prose[0], prose[-1]
    headline = _headline([t for t in page[:first] if verdicts[t.place] is None], page[first])
    if headline is not None:
        reason = "the first short line without a full stop, above longer text"
        verdicts[headline.place] = Verdict(Label.HEADLINE, reason, 0.6 + 0.4 * min(1.0, headline.coverage))
    _mark_menu(page[:first], verdicts, headline)
    _mark_tail(page[last + 1 :], verdicts)
    for traits in page[first:last]:
        if verdicts[traits.place] is None and _is_heading(traits):
            verdicts[traits.place] = Verdict(Label.HEADING, "a short line without a full stop between paragraphs", 0.7)


def _headline(above: Sequence[Traits], lead: Traits) -> Traits | None:
    """The line above the lead that names the article."""
    able = [t for t in above if _can_be_headline(t, lead)]
    if not able:
        return None
    if len(above) < _MENU:
        return able[0]
    best = max(able, key=lambda t: (t.coverage * min(len(t.words), 12), -t.place))
    return best if best.coverage > 0 else None


def _can_be_headline(traits: Traits, lead: Traits) -> bool:
    return (
        traits.is_title_like
        and _MIN_HEADLINE_WORDS <= len(traits.words)
        and len(traits.text) <= min(_MAX_HEADLINE, max(len(lead.text), 60))
        and not traits.text.startswith(("•", "- ", "* ", "·"))
    )


def _mark_menu(above: Sequence[Traits], verdicts: Verdicts, headline: Traits | None) -> None:
    """Many short lines before the article are its site's menus."""
    short = [t for t in above if verdicts[t.place] is None and not t.ends_sentence]
    if len(short) < _MENU:
        return
    for traits in short:
        if headline is not None and traits.folded == headline.folded:
            verdicts[traits.place] = Verdict(Label.DUPLICATE, "the headline, printed again", 0.8)
        else:
            reason = f"one of {len(short)} short lines before the article"
            verdicts[traits.place] = Verdict(Label.NAV, reason, 0.7)


def _mark_tail(below: Sequence[Traits], verdicts: Verdicts) -> None:
    """Many short lines behind the article, about other things, are not its own."""
    short = [t for t in below if verdicts[t.place] is None and not t.ends_sentence]
    if len(short) < _MENU or _mean(t.coverage for t in short) > 0.3:  # noqa: PLR2004 - the article's own lists share its words
        return
    for traits in short:
        verdicts[traits.place] = Verdict(Label.NAV, f"one of {len(short)} short lines behind the article", 0.65)


def _mean(values: Iterable[float]) -> float:
    numbers = list(values)
    return sum(numbers) / len(numbers) if numbers else 0.0


def _is_heading(traits: Traits) -> bool:
    return traits.is_title_like and len(traits.words) <= _MAX_HEADING_WORDS and not traits.ends_sentence
