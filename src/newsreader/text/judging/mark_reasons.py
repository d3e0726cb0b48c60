"""What the mark-up says of a block in words: a label and a reason that a person can check in the page's source."""

from collections.abc import Collection, Iterator, Sequence

from newsreader.model import Label
from newsreader.text.blocks.shapes import Verdict
from newsreader.text.judging.mark_signals import MarkSignals
from newsreader.text.lexicon.language import WORD
from newsreader.text.markup import Element, Hints, Line, Role
from newsreader.text.plain import fold

_LABELS = {
    Role.COMMENT: Label.COMMENT,
    Role.CAPTION: Label.CAPTION,
    Role.BYLINE: Label.BYLINE,
    Role.DATE: Label.DATELINE,
    Role.SUBSCRIBE: Label.ADVERT,
    Role.PROMO: Label.ADVERT,
    Role.RELATED: Label.RELATED,
    Role.SHARE: Label.NAV,
    Role.TAGS: Label.NAV,
    Role.FORM: Label.NAV,
    Role.NAV: Label.NAV,
    Role.FOOTER: Label.NAV,
    Role.OVERLAY: Label.LEGAL,
    Role.FIGURE: Label.CAPTION,
    Role.ASIDE: Label.RELATED,
    Role.EMBED: Label.JUNK,
    Role.HEADER: Label.NAV,
    Role.WIDGET: Label.RELATED,
}
"""What is left out and stands in a container of such a role, the plainest first where one container has two."""
_SHORT_ROLES = frozenset({Role.CAPTION, Role.BYLINE, Role.DATE, Role.FIGURE})
_SHORT = 60
"""Words beyond which a text is no caption, byline or date, whatever its container is called."""
_NAME_LENGTH = 40
_LINKS = 0.6
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_HEADING_WORDS = 25


PLAIN = 0.9
"""The rules' confidence from which what a line says of itself is plainer than where it stands."""
_TITLE_WORDS = 40
_TITLE_SHARE = 0.8
_TITLE_COVER = 0.5
"""A headline has words of the page's title and hardly others; the title may have the site's name, too."""
_CELLS = frozenset({"td", "th", "tr", "li", "dd", "dt"})


def find_headline(marks: MarkSignals, hints: Hints, kept: Collection[int]) -> int | None:
    """Where the headline stands: above the article, what the title says, a heading first.

    Args:
        marks: The mark-up of the page.
        hints: What its head states.
        kept: The blocks that were chosen.
    """
    first = next((at for at in sorted(kept) if marks.page[at].is_dense), None)
    if first is None:
        return None
    title = set(WORD.findall(fold(hints.headline or hints.title or "")))
    above = [at for at in range(first + 1) if 0 < len(marks.page[at].words) <= _TITLE_WORDS]
    for tags in (("h1",), ("h2", "h3"), None):
        for at in reversed(above):
            words = marks.page[at].words
            if (tags is None or marks.lines[at].tag in tags) and _says(words, title):
                return at
    return next((at for at in reversed(above) if marks.lines[at].tag == "h1"), None)


def _says(words: Sequence[str], title: set[str]) -> bool:
    shared = title.intersection(words)
    return (
        bool(shared)
        and len(shared) >= _TITLE_SHARE * len(set(words))
        and len(shared) >= _TITLE_COVER * len(title)
    )


def headline_reason(marks: MarkSignals, at: int) -> str:
    """Why it is the headline."""
    tag = marks.lines[at].tag
    return (
        f"a <{tag}> above the article"
        if tag == "h1"
        else f"a <{tag}> above the article, as the page's title says"
    )


def taken_in(marks: MarkSignals, at: int, verdict: Verdict | None, likelihood: float) -> Verdict:
    """What a block is that belongs to the article."""
    line, words = marks.lines[at], marks.page[at].amount
    sure = max(round(likelihood, 2), 0.5)
    if verdict is not None and verdict.label is Label.BODY:
        return verdict
    if verdict is None or verdict.label.is_content:
        is_heading = verdict is not None and verdict.label is Label.HEADING and line.tag not in _CELLS
        if verdict is not None and is_heading and line.tag not in _HEADINGS:
            return verdict
        if line.tag in _HEADINGS and words <= _HEADING_WORDS:
            return Verdict(Label.HEADING, f"a heading, <{line.tag}>, among the article's own blocks", sure)
        return Verdict(Label.BODY, f"{_kind_of(line)} among the article's own blocks", sure)
    return Verdict(Label.BODY, f"among the article's own blocks, though {verdict.reason}", sure)


def left_out(
    marks: MarkSignals, window: tuple[int, int], at: int, verdict: Verdict | None, likelihood: float
) -> Verdict:
    """What a block is that does not belong to the article: by what it says, by its containers, the nearest first."""
    is_told = verdict is not None and not verdict.label.is_content
    if verdict is not None and is_told and verdict.confidence >= PLAIN:
        return verdict
    confidence = round(1 - likelihood, 2)
    words = marks.page[at].amount
    for element, role in _roles(marks.lines[at].element):
        if role in _SHORT_ROLES and words > _SHORT:
            continue
        return Verdict(_LABELS[role], _place(element, role), confidence)
    if verdict is not None and is_told:
        return verdict
    share = marks.containers.links[at]
    is_above = at < window[0]
    if share >= _LINKS:
        return Verdict(
            Label.NAV if is_above else Label.RELATED, f"{round(100 * share)} % of it is links", confidence
        )
    where = (
        "above the article"
        if is_above
        else "below the article"
        if at >= window[1]
        else "beside the article's own blocks"
    )
    label = Label.NAV if is_above or not marks.page[at].is_dense else Label.RELATED
    return Verdict(label, f"{_kind_of(marks.lines[at])} {where}, marked up in another way", confidence)


def _roles(inner: Element) -> Iterator[tuple[Element, Role]]:
    """The containers that say something, from inside out, up to the one that holds the article's text."""
    at: Element | None = inner
    while at is not None and Role.BODY not in at.roles:
        for role in _LABELS:
            if role in at.roles:
                yield at, role
        at = at.parent


def _place(element: Element, role: Role) -> str:
    """Where a block stands, as the page's source has it."""
    if role.name.lower() in element.tag or not element.name:
        return f"in the page's <{element.tag}>"
    name = element.name if len(element.name) <= _NAME_LENGTH else f"{element.name[:_NAME_LENGTH].rstrip()}…"
    return f"in an element named «{name}»"


def _kind_of(line: Line) -> str:
    return f"a <{line.tag}>" if line.tag else "a line"
