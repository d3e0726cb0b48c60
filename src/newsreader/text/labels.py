"""Blocks -> labelled blocks. First, do no harm: whatever nothing speaks against is kept.

Evidence comes in passes, each may only judge what the passes before left open:
    what a block says about itself (cues, shapes)
    - what a heading above says about it (lists of other articles, comments) - printed twice
    - its place (headline, menus before, lists behind) - a trained model's word on all of that - and else it is body.
What is dropped and kept stands then; two models only call some of it by better names, where no mark-up does (``labelled``).
The library's word on what is then still kept comes after them (``evidence``), the reader's last (``overrides``).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from textwrap import shorten

from newsreader.model import Block, Label, LabelledBlock
from newsreader.text.blocks.features import Traits, measure, without
from newsreader.text.blocks.shapes import Verdict, by_shape, is_desk_of
from newsreader.text.judging.afterthoughts import mark_unlikely
from newsreader.text.judging.headings import HEADINGS
from newsreader.text.judging.judgement import judge
from newsreader.text.judging.marked import judge_marked
from newsreader.text.judging.residue import RESIDUE
from newsreader.text.lexicon.language import SAMPLE, detect_language, words_of
from newsreader.text.markup import Document
from newsreader.text.phrases.cues import Cue, opens_as_friend
from newsreader.text.rules.appeals import mark_appeals
from newsreader.text.rules.authors import mark_authors, mark_cued_names
from newsreader.text.rules.feeds import mark_feed
from newsreader.text.rules.garbled import by_reading
from newsreader.text.rules.repeats import mark_repeats
from newsreader.text.rules.runs import mark_runs
from newsreader.text.rules.site_voice import mark_site_voice
from newsreader.text.rules.spared import spare_appeals, spare_scores
from newsreader.text.rules.strangers import mark_strangers
from newsreader.text.rules.tag_rows import mark_tag_rows
from newsreader.text.rules.teasers import mark_teasers
from newsreader.text.rules.widgets import mark_widgets
from newsreader.text.rules.zones import mark_zones

_CAPTION_WORDS = 45
_CREDIT_WORDS = 8
_STOPPED_WORDS = 3
"""«Фото з архіву.», but not «Фото з місця події показали рятувальники.»"""
_STRANGE = 0.3
_TITLE_WORDS = 3
_SIGNED_WORDS = 4
_TOLD = 0.4
"""A line of which so many content words stand in the prose is told by an article about cookies."""
_LOOKS = 2
"""Times at most that what the model left is judged again: 9 of 787 own pages lose a line more then, none at a third look."""


@dataclass(frozen=True, slots=True)
class Context:
    """What is known beside the text itself.

    Attributes:
        language: The article's language, if somebody knows it; else it is found.
        document: Where the blocks are from, if its mark-up says something.
    """

    language: str | None = None
    document: Document | None = None


_NOTHING_KNOWN = Context()


def label_blocks(blocks: Sequence[Block], context: Context = _NOTHING_KNOWN) -> tuple[LabelledBlock, ...]:
    """Say of each block what it is, why, and how sure that is.

    Args:
        blocks: The blocks of one text, in order.
        context: Evidence from outside this text.
    """
    is_marked = context.document is not None and bool(context.document.lines)
    return labelled(*judge_blocks(blocks, context), is_marked=is_marked)


def judge_blocks(
    blocks: Sequence[Block], context: Context = _NOTHING_KNOWN
) -> tuple[list[Traits], list[Verdict | None]]:
    """What rules and model say of each block, None where they keep it without a word; with its traits."""
    page, verdicts = apply_rules(blocks, context)
    if context.document is not None and context.document.lines:
        judge_marked(page, verdicts, context.document)
        return page, verdicts
    looks = _LOOKS if judge(page, verdicts) else 0
    while looks and _look_again(page, verdicts, context):
        looks -= 1
    mark_unlikely(page, verdicts)
    return page, verdicts


def labelled(
    page: Sequence[Traits], verdicts: Sequence[Verdict | None], *, is_marked: bool
) -> tuple[LabelledBlock, ...]:
    """Blocks with their verdicts, sure to the hundredth, each called what suits it best.

    Args:
        page: The blocks.
        verdicts: What was decided.
        is_marked: The page's mark-up has told what each block is.
    """
    said = decided(page, verdicts)
    named = said if is_marked else HEADINGS.named(page, RESIDUE.named(page, said))
    return tuple(
        LabelledBlock(traits.block, label, reason, round(confidence, 2))
        for traits, (label, reason, confidence) in zip(page, named, strict=True)
    )


def decided(page: Sequence[Traits], verdicts: Sequence[Verdict | None]) -> list[Verdict]:
    """A verdict for every block: what nothing was said of is body."""
    return [verdict or _body(traits) for traits, verdict in zip(page, verdicts, strict=True)]


def _look_again(page: Sequence[Traits], verdicts: list[Verdict | None], context: Context) -> bool:
    """Judge what the model left as the article that it now is: cleaning it again changes nothing then.

    Returns:
        Whether more was dropped.
    """
    chosen = [traits.place for traits in page if _is_kept(verdicts[traits.place])]
    smaller = without(page, {*range(len(page))}.difference(chosen))
    again = _by_rules(smaller, context)
    judge(smaller, again)
    dropped = [
        (place, verdict) for place, verdict in zip(chosen, again, strict=True) if not _is_kept(verdict)
    ]
    for place, verdict in dropped:
        verdicts[place] = verdict
    return bool(dropped)


def _is_kept(verdict: Verdict | None) -> bool:
    return verdict is None or verdict.label.is_content


def apply_rules(
    blocks: Sequence[Block], context: Context = _NOTHING_KNOWN
) -> tuple[list[Traits], list[Verdict | None]]:
    """What the rules say of each block, None where they say nothing; with its traits."""
    page = measure(blocks)
    return page, _by_rules(page, context)


def _by_rules(page: Sequence[Traits], context: Context) -> list[Verdict | None]:
    verdicts: list[Verdict | None] = [_own(traits, page) for traits in page]
    language = context.language or _language(page, verdicts)
    mark_appeals(page, verdicts)
    mark_site_voice(page, verdicts, language)
    mark_feed(page, verdicts)
    mark_runs(page, verdicts, language)
    mark_teasers(page, verdicts)
    mark_widgets(page, verdicts)
    spare_scores(page, verdicts)
    mark_repeats(page, verdicts)
    mark_cued_names(page, verdicts)
    mark_zones(page, verdicts, language)
    mark_strangers(page, verdicts)
    mark_authors(page, verdicts)
    mark_tag_rows(page, verdicts)
    spare_appeals(page, verdicts)
    return verdicts


def _own(traits: Traits, page: Sequence[Traits]) -> Verdict | None:
    """What is known of the block without looking at its neighbours, but for a credit glued behind it."""
    if opens_as_friend(traits.folded):
        return None
    if _heads_summary(traits, page):
        return Verdict(Label.HEADING, "heads the article's summary", 0.8)
    if traits.is_signed and not traits.is_dense and traits.cue is None and len(traits.words) >= _SIGNED_WORDS:
        return Verdict(Label.BODY, "a desk's code follows its last sentence", 0.85)
    return (
        by_reading(traits) or _by_cue(traits, page) or by_shape(traits.text) or _glued_caption(traits, page)
    )


_SUMMARIES = frozenset(
    [
        "основні тези",
        "головні тези",
        "тези",
        "коротко про головне",
        "основные тезисы",
        "кратко",
        "w skrócie",
        "najważniejsze informacje",
        "key points",
        "key takeaways",
        "takeaways",
        "summary",
        "the gist",
        "l'essentiel",
        "en bref",
        "das wichtigste in kürze",
    ]
)


def _heads_summary(traits: Traits, page: Sequence[Traits]) -> bool:
    """«Основні тези», "Key Points" right above what is said in short: the article's own, not its site's."""
    below = page[traits.place + 1] if traits.place + 1 < len(page) else None
    is_told = below is not None and below.cue is None and len(below.words) > _TITLE_WORDS
    return is_told and traits.folded.strip(" :") in _SUMMARIES


def _by_cue(traits: Traits, page: Sequence[Traits]) -> Verdict | None:
    cue = traits.cue
    if cue is None or is_desk_of(traits.text) or _corrects(cue):
        return None
    if cue.composed and not _heads_titles(traits, page, cue):
        return None
    if cue.governs or cue.label is Label.RELATED:
        return Verdict(cue.label, _quote(cue), 0.9)
    return (
        Verdict(cue.label, _quote(cue), 0.75 if cue.anywhere else 0.9) if _stands_for(cue, traits) else None
    )


_CORRECTS = ("to correct", "to clarify", "to reflect")


def _corrects(cue: Cue) -> bool:
    """«This story was updated to correct the number of sites.»: what was wrong belongs to the article."""
    return cue.label is Label.DATELINE and cue.rest.startswith(_CORRECTS)


def _stands_for(cue: Cue, traits: Traits) -> bool:
    """Whether the line has the shape that lines with its cue have."""
    if cue.label in _SAID and (cue.rest or cue.anywhere) and _OPENS_QUOTE.match(traits.text):
        return False
    if cue.label is Label.CAPTION and cue.anywhere and traits.ends_sentence:
        return False  # «Smith, pictured, said that ...»
    if cue.label in (Label.CREDIT, Label.CAPTION):
        return _is_credit(traits, cue)
    if cue.label is Label.LEGAL and cue.anywhere and traits.coverage >= _TOLD:
        return False
    if cue.label is Label.SOURCE:
        return not traits.ends_sentence and len(traits.words) <= _CREDIT_WORDS
    return cue.label is not Label.LEGAL or not traits.text.rstrip().endswith("?")


def _heads_titles(traits: Traits, page: Sequence[Traits], cue: Cue) -> bool:
    """Whether a title stands below or nothing, and prose above: «Останні новини» above a paragraph is the article's own."""
    if not cue.governs:
        return (
            traits.place > 0
            and traits.coverage < _STRANGE
            and traits.is_title_like
            and not traits.ends_sentence
        )
    if not traits.is_below_prose:
        return False
    below = page[traits.place + 1] if traits.place + 1 < len(page) else None
    if below is None or below.cue is not None:
        return True
    return len(below.words) >= _TITLE_WORDS and not (below.is_dense and below.ends_sentence)


# «"Subscribe now and save 90 per cent" is no headline»: what somebody is quoted with is the article's matter.
_OPENS_QUOTE = re.compile(r"\s*(?:[«“„\"][^»”“\"]{0,120}[»”“\"],?\s|[«“„\"][^»”“\"]{0,300}$)")
_SAID = frozenset({Label.ADVERT, Label.LEGAL, Label.JUNK})


# «Фото: на них видно, як ...»: the sentence goes on behind the colon, where a credit has a name.
_LOW_REST = re.compile(r"[^\W\d_]+\s?:\s[a-zа-яіїєґ]")


def _is_credit(traits: Traits, cue: Cue) -> bool:
    """Not «Фото з місця події показали рятувальники.»: with a colon a phrase, without one a few words."""
    if len(traits.words) > _CREDIT_WORDS and traits.ends_sentence and _LOW_REST.match(traits.text):
        return False
    if cue.anywhere or f"{cue.phrase.lower()}:" in traits.folded or cue.phrase.endswith(":"):
        return len(traits.words) <= _CAPTION_WORDS
    most = _STOPPED_WORDS if traits.text.rstrip().endswith(".") else _CREDIT_WORDS
    return len(traits.words) <= most


def _quote(cue: Cue) -> str:
    if cue.anywhere:
        return f"holds «{cue.phrase}»"
    return f"starts with «{cue.phrase}»" if cue.rest else f"the line is «{cue.phrase}»"


def _glued_caption(traits: Traits, page: Sequence[Traits]) -> Verdict | None:
    """A short text with a photo credit behind it on the same line (pieces of one line touch)."""
    following = page[traits.place + 1] if traits.place + 1 < len(page) else None
    if following is None or following.cue is None or following.cue.label is not Label.CREDIT:
        return None
    same_line = following.block.span.start == traits.block.span.end
    if same_line and len(traits.text) <= 350 and traits.sentences <= 3:  # noqa: PLR2004 - longer is a paragraph with a credit behind it
        return Verdict(
            Label.CAPTION,
            f"on one line with the credit «{shorten(following.text, 40, placeholder='…')}»",
            0.85,
        )
    return None


def _language(page: Sequence[Traits], verdicts: Sequence[Verdict | None]) -> str | None:
    """The language of the prose before the first list of other articles; of all of it if that is little."""
    before: list[Traits] = []
    everything: list[Traits] = []
    ended = False
    for traits, verdict in zip(page, verdicts, strict=True):
        ended = ended or (traits.cue is not None and traits.cue.governs and traits.cue.feed and bool(before))
        if verdict is None and traits.is_dense:
            everything.append(traits)
            if not ended:
                before.append(traits)
    return _told_by(before) or _told_by(everything or page)


def _told_by(blocks: Sequence[Traits]) -> str | None:
    """The language of the beginning of some blocks."""
    return detect_language("\n".join(traits.text for traits in blocks)[:SAMPLE], first_words(blocks)).code


def first_words(blocks: Iterable[Traits]) -> list[str]:
    """The words of the sample of some blocks that tells their language. They are known, but those of the block where it is cut."""
    words: list[str] = []
    left = SAMPLE
    for traits in blocks:
        words += traits.words if len(traits.text) <= left else words_of(traits.text[:left])
        left -= len(traits.text) + 1
        if left <= 0:
            break
    return words


def _body(traits: Traits) -> Verdict:
    """The default, with the best thing that can be said for it."""
    if opens_as_friend(traits.folded):
        return Verdict(
            Label.BODY,
            f"opens with «{traits.text.split(None, 1)[0].rstrip(',:')}», the article's own words",
            0.9,
        )
    if traits.is_dense:
        return Verdict(
            Label.BODY, f"prose: {len(traits.words)} words in sentences", min(0.99, 0.8 + traits.coverage / 4)
        )
    return Verdict(Label.BODY, "short, but nothing speaks against it", 0.55)
