"""Headings that govern what follows: lists of other articles and comments, until the article goes on."""

from collections.abc import MutableSequence, Sequence

from newsreader.model import Label
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict, by_shape
from newsreader.text.blocks.window import is_whole_page
from newsreader.text.phrases.cues import Cue, ends_like_teaser, is_more_link, opens_as_friend

OWN_WORDS = 0.7
"""Share of a short line's content words that the article uses too: then it is the article's own subheading."""
_RESUME_FEED = 0.5
_RESUME_MIDDLE = 0.3
_RESUME_ALSO = 0.2
_RESUME_ABOVE = 0.15
"""Teasers in full sentences share fewer words with the article than its own next paragraph does."""
_LONG_LIST = 3
_PARAGRAPH_WORDS = 18
"""After the title under "read also", a paragraph of this length is the article again, whatever its words."""
_MORE_LINE = 40
_TEASER = 2
_QUOTES = ("«", '"', "“", "„", "‘", "»", "—", "–", "-")
_TEASER_WORDS = 45
_TAIL = 0.25
"""Less of the page's prose left than this: a list of other articles is likely to be the end of the page."""
_SURE_WORDS = 40
_TAG_WORDS = 5
_SENTENCE_WORDS = 5
_QUOTE_WORDS = 8
_SUBHEADING_WORDS = 3
_CHAPTER = 0.1
"""Share of their words that paragraphs under such a heading have in common with the rest at least; teasers have none."""
_MOST = 0.5
"""More of the page's prose below a heading than this: the heading cannot speak for all of it."""

Verdicts = MutableSequence[Verdict | None]


class _Run:
    """Walks down a page, knows the heading that governs and the words that the article has used so far."""

    def __init__(self, page: Sequence[Traits], verdicts: Verdicts, language: str | None) -> None:
        self.page = page
        self.verdicts = verdicts
        self.language = language
        self.cue: Cue | None = None
        self.listed = 0
        self.only_titles = True
        self.vocabulary: set[str] = set()
        self.is_told = False
        self.prose_after = _prose_after(page, verdicts)
        self.whole_page = is_whole_page(page, verdicts)

    def walk(self) -> None:
        for traits in self.page:
            here = traits.cue
            if here is not None and here.governs and self.verdicts[traits.place] is not None:
                self.begin(here, traits.place)
            elif self.cue is not None:
                self.go_on(traits)
            if self.cue is None and self.verdicts[traits.place] is None:
                self.vocabulary |= traits.stems
                self.is_told = self.is_told or _is_sentence(traits)

    def begin(self, cue: Cue, place: int) -> None:
        # «Комментарии 14» above the first sentence counts them; nobody comments on what stands below.
        is_menu = cue.label is Label.COMMENT and (self.prose_after[place] > _MOST or not self.is_told)
        is_menu = is_menu or (cue.feed and place == 0)
        self.cue = None if is_menu else cue
        self.listed = 0
        self.only_titles = True

    def go_on(self, traits: Traits) -> None:
        if self.cue is None:
            return
        if traits.cue is None and _is_related(self.verdicts[traits.place]):  # a feed begins
            self.cue = None
        elif self.resumes(traits, self.cue):
            if self.cue.label is Label.RELATED and self.prose_after[traits.place] >= _RESUME_ABOVE:
                self.give_back(traits.place - 1)
            self.cue = None
        else:
            self.govern(traits, self.cue)
            self.listed += 1
            self.only_titles = self.only_titles and not traits.ends_sentence

    def give_back(self, place: int) -> None:
        """A word or two below the titles and right above the article's next paragraph are its subheading."""
        above = self.page[place]
        few = 1 <= len(above.words) <= _SUBHEADING_WORDS and above.is_title_like and not above.ends_sentence
        if self.listed > 1 and few and above.cue is None and above.coverage >= _RESUME_FEED:
            self.verdicts[place] = Verdict(Label.HEADING, "a few words right above the next paragraph", 0.6)

    def resumes(self, traits: Traits, cue: Cue) -> bool:
        """Whether the article goes on here: prose, in its language, about its matter."""
        if cue.label is Label.NAV:
            return len(traits.words) > _TAG_WORDS or traits.ends_sentence
        is_own = traits.cue is None and self.is_own_prose(traits) and not self.is_timed(traits)
        if cue.label is Label.COMMENT or not is_own:
            return False
        share = self.shared(traits)
        known = max(share, traits.coverage)
        above = not self.vocabulary or known >= _RESUME_ABOVE or self.listed >= _LONG_LIST
        most_follows = above and self.prose_after[traits.place] > _MOST
        if opens_as_friend(traits.folded) or most_follows or self.follows_titles(traits, cue):
            return True
        if cue.feed:
            tail = self.whole_page or self.prose_after[traits.place] < _TAIL
            return traits.is_dense and share >= (_RESUME_FEED if tail else _RESUME_MIDDLE)
        if traits.is_dense:
            least = _PARAGRAPH_WORDS if self.listed else _SURE_WORDS
            return share >= _RESUME_ALSO or len(traits.words) >= least
        return self.listed > 0 and share >= _RESUME_MIDDLE

    def follows_titles(self, traits: Traits, cue: Cue) -> bool:
        """Whether it is a paragraph below titles alone: a teaser would stand below each, and the next title below it."""
        if not self.listed or not self.only_titles or self.whole_page:
            return False
        below = self.page[traits.place + 1] if traits.place + 1 < len(self.page) else None
        # Below a feed, or without a full stop («"On dort avec les bottes"»), it may be one more title.
        is_stopped = traits.text.rstrip().endswith((".", ".»", ".”", '."'))
        goes_on = (not cue.feed and (self.listed > 1 or is_stopped)) or (
            below is not None and below.cue is None and self.is_own_prose(below)
        )
        known = (
            not cue.feed or self.prose_after[traits.place] >= _TAIL or self.shared(traits) >= _RESUME_ABOVE
        )
        least = _QUOTE_WORDS if cue.feed or self.listed == 1 else _SENTENCE_WORDS
        return goes_on and known and len(traits.words) >= least

    def is_own_prose(self, traits: Traits) -> bool:
        """A sentence that could be the article's: complete, in its language, without a teaser's end."""
        text = traits.text.rstrip()
        return (
            traits.ends_sentence
            and len(traits.words) >= _SENTENCE_WORDS
            and not text.endswith(("…", "...", "?"))
            and ends_like_teaser(text) is None
            and (self.language is None or traits.language in (None, self.language))
        )

    def is_timed(self, traits: Traits) -> bool:
        """Whether it is one more title with its time below, like those above: «... матчу з "Шахтарем"» / «18:54, 24.10.2025»."""
        beside = (traits.place - 1, traits.place + 1)
        dated = [at < len(self.page) and by_shape(self.page[at].text) for at in beside]
        is_title = not traits.text.rstrip().endswith((".", "!", "?"))
        return is_title and self.listed > 1 and all(v and v.label is Label.DATELINE for v in dated)

    def shared(self, traits: Traits) -> float:
        """Share of a block's content words that the article has used before."""
        known = sum(stem in self.vocabulary for stem in traits.stems)
        return known / len(traits.stems) if traits.stems else 0.0

    def govern(self, traits: Traits, cue: Cue) -> None:
        verdict = self.verdicts[traits.place]
        if verdict is not None and verdict.label not in (_WRITTEN if cue.label is Label.COMMENT else _LISTED):
            return
        if self.is_own_subheading(traits, cue):
            reason = f"a subheading in the article's own words; «{cue.phrase}» above it points at nothing"
            self.verdicts[traits.place] = Verdict(Label.HEADING, reason, 0.7)
            return
        place = _PLACES[cue.label]
        self.verdicts[traits.place] = Verdict(cue.label, f"{place} «{cue.phrase}»", 0.8)

    def is_own_subheading(self, traits: Traits, cue: Cue) -> bool:
        """The only line under "read also", made of the article's words, right before the article goes on."""
        if cue.feed or self.listed or not traits.is_title_like or traits.place + 1 >= len(self.page):
            return False
        enough = len(traits.stems) >= 3 and self.shared(traits) >= OWN_WORDS  # noqa: PLR2004 - fewer words say nothing
        return enough and self.resumes(self.page[traits.place + 1], cue)


_PLACES = {
    Label.COMMENT: "among the comments under",
    Label.NAV: "in the row under",
    Label.RELATED: "in the list under",
}
_LISTED = (Label.DATELINE, Label.NAV, Label.BYLINE, Label.RELATED)
_WRITTEN = (*_LISTED, Label.SOURCE, Label.CREDIT)
"""What readers write looks like a newsroom's lines now and then; what the site says stays the site's."""


def mark_runs(page: Sequence[Traits], verdicts: Verdicts, language: str | None) -> None:
    """Label what stands under a governing heading. Changes ``verdicts`` in place."""
    before = [verdict is not None for verdict in verdicts]
    _Run(page, verdicts, language).walk()
    _give_back_chapters(page, verdicts, before)
    _mark_above_more(page, verdicts)


def _give_back_chapters(page: Sequence[Traits], verdicts: Verdicts, before: Sequence[bool]) -> None:
    """«Коментарі», «Популярне за тиждень» above paragraphs of an article without a line of its site are its chapters.

    Titles, names and dates stand in a list of articles and among comments, and its site's other lines around it.
    """
    listed = [t for t in page if verdicts[t.place] is not None and not before[t.place]]
    heads = [t for t in page if t.cue is not None and t.cue.governs and before[t.place]]
    places = {t.place for t in (*listed, *heads)}
    if any(v is not None and not v.label.is_content and at not in places for at, v in enumerate(verdicts)):
        return
    paragraphs = [t for t in listed if _is_sentence(t)]
    headings = [t for t in listed if not _is_sentence(t)]
    told = bool(paragraphs) and any(t.is_dense for t in paragraphs) and len(headings) < len(paragraphs)
    known = sum(t.coverage for t in paragraphs) >= _CHAPTER * len(paragraphs)
    below = {t.place for t in paragraphs}
    if not told or not known or any(t.place + 1 not in below for t in (*heads, *headings)):
        return
    for traits in listed:
        verdicts[traits.place] = None
    for traits in heads:
        reason = "heads paragraphs of an article without a line of its site"
        verdicts[traits.place] = Verdict(Label.HEADING, reason, 0.6)


def _mark_above_more(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """A line that only says "read more" belongs to the teaser above it, a title and a sentence or two."""
    for traits in page:
        if len(traits.text) <= _MORE_LINE and is_more_link(traits.text):
            if verdicts[traits.place] is None:
                verdicts[traits.place] = Verdict(Label.RELATED, "only a link to more", 0.85)
            for above in _teaser(page[max(0, traits.place - _TEASER) : traits.place], verdicts):
                verdicts[above.place] = Verdict(Label.RELATED, f"a teaser above «{traits.text.strip()}»", 0.7)


def _teaser(above: Sequence[Traits], verdicts: Verdicts) -> list[Traits]:
    """The lines from the last title on; without a title above them paragraphs are the article's."""
    found: list[Traits] = []
    for traits in reversed(above):
        is_taken = verdicts[traits.place] is not None
        if is_taken or traits.coverage > OWN_WORDS or len(traits.words) > _TEASER_WORDS:
            break
        found.append(traits)
        if traits.is_title_like and not traits.ends_sentence:
            return found
    return [traits for traits in found if not traits.is_dense and not traits.text.startswith(_QUOTES)]


def _is_related(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.label is Label.RELATED


def _is_sentence(traits: Traits) -> bool:
    return traits.ends_sentence and len(traits.words) >= _SENTENCE_WORDS


def _prose_after(page: Sequence[Traits], verdicts: Verdicts) -> list[float]:
    """For each block, the share of the page's prose that starts with it or stands after it; a feed's is not the page's."""
    amounts = [
        len(traits.words)
        if (traits.is_dense or _is_sentence(traits)) and not _is_related(verdicts[traits.place])
        else 0
        for traits in page
    ]
    total, left, shares = sum(amounts) or 1, sum(amounts), []
    for amount in amounts:
        shares.append(left / total)
        left -= amount
    return shares
