"""What the other articles of a library say about a block: that the same one stands in them, too.

Repetition alone proves nothing: of the kept blocks that stand on several dev pages nine in ten are the articles' own
(«Що відомо», "Key takeaways", rows of tables). So only those are counted that may be the site's by their place and
words, which the text alone decides; and the count decides only about those. What the text says makes the doubts,
the doubts make the counts, the counts make the labels: there is no way back, so the order of reading is no matter.
"""

from collections.abc import Sequence

from newsreader.model import Label
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict
from newsreader.text.phrases.cues import opens_as_friend
from newsreader.text.phrases.furniture_words import FURNITURE, TO_THE_READER
from newsreader.text.versions.fingerprints import fingerprint, near_fingerprint, story
from newsreader.text.versions.prints import (
    BANNER,
    BUTTON,
    CONTACT,
    FOOTER,
    NOTICE,
    RULES,
    SECTION,
    TEASER,
    Doubt,
    Prints,
    Rule,
)

_OFF_TOPIC = 0.3
"""Of a teaser's words hardly any occur in the article; its own lines share a third and more (see ``preamble``)."""
_OTHER_TOPIC = 0.5
"""The same of a line without a full stop: at an article's very end that is rarely its own anyway."""
_TELLING = 3
_TITLE_WORDS = 4
_HEADLINE_WORDS = 3
_SPEAKS = 0.15
_SITE_WORDS = 2
"""Share and number of words about the site or to its reader; of the paragraphs of gold articles 3 in 100 have as many."""
_PHONE = 6
"""Digits of a telephone number: a helpline belongs to the article, unless the site prints it everywhere."""
_LONGEST = 1200
_MOST = 40
"""Doubts of one part of a page; a page with more is a list of links, and few of its lines come back."""
_WITNESSES = 10
"""The least: pages that share lines then mostly have the same ones, and a whole page costs no more than ten lines."""
_OPENERS = ("«", '"', "“", "„", "‘", "'", "—", "–", "-", "•", "*", "·", "|", "▪", "●", "→", "(", "[", "{")
_QUOTES = frozenset('«»“”„"')

_SITE = frozenset({Label.NAV, Label.RELATED, Label.ADVERT, Label.LEGAL, Label.SOURCE})
_BY_WORDS = 0.9
"""The confidence of a rule that knows a block by its own words."""

Verdicts = Sequence[Verdict | None]


def doubts_of(page: Sequence[Traits], verdicts: Verdicts) -> tuple[Doubt, ...]:
    """The kept blocks that may be the site's, in order.

    Args:
        page: The blocks.
        verdicts: What the text alone says of them.
    """
    kept = [traits for traits in page if _is_kept(verdicts[traits.place])]
    first = next((at for at, traits in enumerate(kept) if traits.is_dense and not _speaks(traits)), None)
    if first is None:
        return ()  # a table or a list: nothing tells the article from what surrounds it
    end = next((at for at in range(len(kept) - 1, first, -1) if _below(kept[at]) is None), first) + 1
    headline = next((t.place for t in kept if _label(verdicts, t.place) is Label.HEADLINE), -1)
    found: list[Doubt] = []
    for parts in (
        (_above(traits, headline) for traits in kept[:first]),
        (_inside(traits) for traits in kept[first + 1 : end]),
        (_below(traits) for traits in kept[end:]),
    ):
        found += [doubt for doubt in parts if doubt][-_MOST:]
    return tuple(found)


def prints_of(page: Sequence[Traits], verdicts: Verdicts, origin: str) -> Prints:
    """What a library counts of an article.

    Args:
        page: The blocks.
        verdicts: What the text alone says of them.
        origin: See ``Prints``.
    """
    doubts = doubts_of(page, verdicts)
    doubtful = {doubt.place for doubt in doubts}
    own = [t for t in page if _is_kept(verdicts[t.place]) and t.place not in doubtful]
    prose = [t.folded for t in own if t.is_dense] or [" ".join(t.folded for t in own or page)]
    witnesses = {fingerprint(t.folded) for t in page if _is_witness(t, verdicts[t.place])}
    known = {doubt.exact for doubt in doubts}
    return Prints(story(prose), origin, doubts, tuple(sorted(witnesses - known)[:_WITNESSES]))


# ------------------------------------------------------------------ what may be the site's


def _above(traits: Traits, headline: int) -> Doubt | None:
    """Above the first paragraph: sections, the site's name, its notices."""
    if not _may_be_site(traits):
        return None
    if traits.place == headline:
        return None
    if _speaks(traits):
        return _notice(traits)
    if traits.place > headline or traits.ends_sentence or traits.is_dense:
        return None  # between headline and text: the deck, an author, a place
    if len(traits.words) < _HEADLINE_WORDS:
        return _doubt(traits, SECTION)
    return _doubt(traits, BANNER) if traits.coverage < _OFF_TOPIC else None


def _inside(traits: Traits) -> Doubt | None:
    """Amid the article: only what speaks to the reader about the site."""
    if TO_THE_READER.isdisjoint(traits.words) or not _QUOTES.isdisjoint(traits.text):
        return None
    return _notice(traits) if _speaks(traits) and _may_be_site(traits) else None


def _below(traits: Traits) -> Doubt | None:
    """Behind the article: footers, teasers, notices. None for what can only be the article's own, which ends them."""
    if not _may_be_site(traits):
        return None
    if _speaks(traits):
        return _notice(traits)
    tells = len(traits.stems) >= _TELLING
    if traits.is_dense:
        off_topic = tells and traits.coverage < _OFF_TOPIC and _QUOTES.isdisjoint(traits.text)
        return _doubt(traits, TEASER) if off_topic else None
    if traits.ends_sentence and not traits.text.rstrip().endswith("?"):
        return None  # «Слідство триває.»
    if tells and len(traits.words) >= _TITLE_WORDS and traits.coverage < _OTHER_TOPIC:
        return _doubt(traits, TEASER)
    is_row = any(map(str.isdigit, traits.text)) and not _site_words(traits)
    return None if traits.ends_sentence or is_row else _doubt(traits, FOOTER)


def _notice(traits: Traits) -> Doubt:
    if sum(map(str.isdigit, traits.text)) >= _PHONE:
        return _doubt(traits, CONTACT)
    return _doubt(traits, NOTICE if traits.is_dense or traits.ends_sentence else BUTTON)


def _doubt(traits: Traits, rule: Rule) -> Doubt:
    # A line that differs in its numbers only, and has no word of the site, may be a row of the article's table.
    near = near_fingerprint(traits.folded) if _site_words(traits) and not traits.is_dense else 0
    return Doubt(traits.place, RULES.index(rule), fingerprint(traits.folded), near)


def _may_be_site(traits: Traits) -> bool:
    """Not a quote, a row of a list or table, the rest of a sentence, a formula of newspapers («Нагадаємо»)."""
    start = traits.text[:1]
    return (
        not (start.islower() or start.isdigit() or traits.text.startswith(_OPENERS))
        and len(traits.text) <= _LONGEST
        and not opens_as_friend(traits.folded)
    )


def _speaks(traits: Traits) -> bool:
    """Whether a good part of its words are about the site or to its reader."""
    site = _site_words(traits)
    if not site:
        return False
    reader = sum(map(TO_THE_READER.__contains__, traits.words))
    return (site >= _SITE_WORDS or reader > 0) and site + reader >= _SPEAKS * len(traits.words)


def _is_witness(traits: Traits, verdict: Verdict | None) -> bool:
    """Whether a block was given to the site, but not by words that would give it away in any article."""
    is_site = verdict is not None and verdict.label in _SITE and verdict.confidence < _BY_WORDS
    return is_site and traits.cue is None and bool(traits.words) and _may_be_site(traits)


def _site_words(traits: Traits) -> int:
    return 0 if FURNITURE.isdisjoint(traits.words) else sum(map(FURNITURE.__contains__, traits.words))


def _is_kept(verdict: Verdict | None) -> bool:
    return verdict is None or verdict.label.is_content


def _label(verdicts: Verdicts, place: int) -> Label | None:
    verdict = verdicts[place]
    return verdict.label if verdict else None
