"""When an article was published, as its page, its head and its file's name say.

A saved page is full of dates: today's above the menu, those of teasers and comments. The one that is meant stands by the
headline or by the first words of the text, so each candidate is believed less, the more blocks lie between. On 71 pages, most of
them whole, the right date is found on 59 so, on 49 without; on 77 others, which nobody read while it was made, on 58 and 56.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

from newsreader.model import Label, LabelledBlock, Precision
from newsreader.text.dates import DateMention, find_dates, find_short_dates
from newsreader.text.markup import Hints
from newsreader.text.plain import fold

_UPDATED = re.compile(
    r"оновлен|обновл|update|modified|aktuali[sz]|posodobljen|stand:|modifié|mis à jour|actualizad|atualizad|aggiornat"
)
_NAME_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
_PLACE_AFTER = re.compile(r",?\s?[^\W\d_][^.!?\d]{1,40}(?:\([^)]{2,12}\)\s?)?[-–—]\s")
_AGENCY = re.compile(r"^[^.!?\d]{2,40}[.,]\s*$")
_AFTER_DATE_OF_AGENCY = "/(—–-"
_LONE_TIME = re.compile(r"\W{0,3}([01]?\d|2[0-3])[:.]([0-5]\d)\W{0,3}")
_NEARLY = 0.35
"""How much less sure a more exact date of the same day may be: one line has the day, another one the time."""
_HEADLINE_AND_LEAD = 2
_SHORT_LINE, _BEFORE_DATE, _AFTER_DATE = 90, 20, 12
"""Characters of a line, before its date, and behind it (" Uhr", " ET")."""
_OF_DATELINE, _OF_SHORT_LINE, _OF_TEASER, _BELOW, _OF_AGENCY, _OF_NAME = 0.95, 0.65, 0.6, 0.6, 0.75, 0.8
"""How sure a date is in a line of its own, in another short line, in one that was taken for a teaser's, below the article ..."""
_OF_UPDATE = 0.1
"""... and how much less when it says when something was changed."""
_A_BLOCK, _FAR = 0.01, 0.3
"""How much less for each block between it and the headline or the text, and at most."""
_OTHERS_DATES = frozenset(
    {Label.DATELINE, Label.BYLINE, Label.CAPTION, Label.CREDIT, Label.LEGAL, Label.COMMENT}
)
"""Judged elsewhere, or of other things than the article."""


class Published(NamedTuple):
    """A publication date with the sureness of where it was found."""

    value: dt.datetime
    precision: Precision
    confidence: float


class _Page:
    """A page's blocks, and where its article begins."""

    def __init__(self, blocks: Sequence[LabelledBlock]) -> None:
        self.blocks = blocks
        self.contents = [place for place, found in enumerate(blocks) if found.keep]
        self.last = self.contents[-1] if self.contents else len(blocks)
        opening = (place for place in self.contents if blocks[place].label is not Label.HEADLINE)
        self.text = next(opening, self.last)
        self.title = self._title()

    def _title(self) -> int:
        """The headline, as it is printed last above the text: a page's title, too, has it."""
        titles = [at for at, found in enumerate(self.blocks[: self.text]) if found.label is Label.HEADLINE]
        if not titles:
            return self.text
        printed = fold(self.blocks[titles[-1]].block.text)
        again = (
            at
            for at in range(self.text - 1, titles[-1], -1)
            if self.blocks[at].label is Label.DUPLICATE
            and printed.startswith(fold(self.blocks[at].block.text).strip())
        )
        return next(again, titles[-1])

    def distance(self, place: int) -> float:
        """What the blocks between a place and the article's beginning take from the sureness of a date there."""
        return min(_FAR, _A_BLOCK * min(abs(place - self.title), abs(place - self.text)))

    def is_of_teaser(self, place: int) -> bool:
        """Whether the date of another article may stand there: below the text, behind a link to one."""
        below = self.blocks[self.last + 1 : place]
        return any(found.label is Label.RELATED for found in below)

    def dated(self, place: int, mention: DateMention, sure: float) -> Published:
        """A date in a block; a day, whose time stands in the line before or after, has that."""
        value, precision = mention.value, mention.precision
        if precision is Precision.DAY:
            for beside in (*self.blocks[place + 1 : place + 2], *self.blocks[max(0, place - 1) : place]):
                time = None if beside.keep else _LONE_TIME.fullmatch(beside.block.text.strip())
                if time:
                    value, precision = value.replace(hour=int(time[1]), minute=int(time[2])), Precision.MINUTE
        return Published(value, precision, sure - self.distance(place))


def published_of(blocks: Sequence[LabelledBlock], name: str, hints: Hints) -> Published | None:
    """The date that is surest; of the same day as the page has it elsewhere, with its time.

    Args:
        blocks: The labelled blocks of one article.
        name: The file's, without its folders.
        hints: What the page's head states.
    """
    stated = (*_printed(blocks), *_from_name(name), *_from_head(hints))
    best = max(stated, key=lambda found: found.confidence, default=None)
    if best is None:
        return None
    same = (
        found for found in stated if _is_within(found, best) and found.confidence > best.confidence - _NEARLY
    )
    finest = min(same, key=lambda found: list(Precision).index(found.precision), default=best)
    return best._replace(value=finest.value, precision=finest.precision)


def _is_within(found: Published, period: Published) -> bool:
    """Whether a date is the same one, or a part of it."""
    if period.precision is Precision.MONTH:
        return (found.value.year, found.value.month) == (period.value.year, period.value.month)
    return period.precision is not Precision.YEAR and found.value.date() == period.value.date()


def _printed(blocks: Sequence[LabelledBlock]) -> Iterator[Published]:
    """Only where a page states it; never from prose or copyright lines."""
    page = _Page(blocks)
    for place, found in enumerate(blocks):
        is_own = found.label in (Label.DATELINE, Label.BYLINE) and not page.is_of_teaser(place)
        if is_own and (first := _first_published(found.block.text)):
            mention, change = first
            sure = _OF_DATELINE if place < page.last else _BELOW
            yield page.dated(place, mention, sure - _OF_UPDATE * change)
    yield from _from_short_lines(page)
    for place in page.contents[:_HEADLINE_AND_LEAD]:
        yield from _from_agency_lead(blocks[place].block.text)


def _first_published(line: str) -> tuple[DateMention, bool] | None:
    """The first date of a line, rather one that says nothing of a change; whether it does."""
    mentions = find_dates(line) or find_short_dates(line)
    starts = [0, *(mention.span.end for mention in mentions)]
    ends = [mention.span.start for mention in mentions] if len(mentions) > 1 else [len(line)]
    said = (
        (mention, bool(_UPDATED.search(fold(line[start:end]))))
        for mention, start, end in zip(mentions, starts, ends, strict=False)
    )
    return min(said, key=itemgetter(1), default=None)


def _from_short_lines(page: _Page) -> Iterator[Published]:
    """Lines about the headline that end in a date, or are hardly more, whatever else they are: «Гарбуз | 11.05.2023».

    What was taken for a teaser counts between the headline and the text only.
    """
    last = page.contents[: _HEADLINE_AND_LEAD + 1][-1:] or [len(page.blocks)]
    for place, found in enumerate(page.blocks[: last[0] + 1]):
        is_teaser = found.label is Label.RELATED
        if found.label in _OTHERS_DATES or (is_teaser and not page.title < place < page.text):
            continue
        for line in found.block.text.split("\n"):
            first = _first_published(line) if len(line) <= _SHORT_LINE else None
            if first is None or first[0].precision is Precision.MONTH:
                continue
            mention, change = first
            is_whole = found.keep and not mention.span.start and line == found.block.text.strip()
            is_last = (
                len(line[mention.span.end :].strip(" .|)")) <= _AFTER_DATE and not is_whole
            )  # a chronicle's head
            if is_last or (not found.keep and mention.span.start <= _BEFORE_DATE):
                yield page.dated(
                    place, mention, (_OF_TEASER if is_teaser else _OF_SHORT_LINE) - _OF_UPDATE * change
                )


def _from_agency_lead(lead: str) -> Iterator[Published]:
    """«Київ. 6 березня 2026 року. УНН. ...»: a place, a date, then the news; or the date before the place."""
    head = lead[:90]
    for mention in find_dates(head)[:1]:
        after = head[mention.span.end :].lstrip(" .)")
        after = after.removeprefix("r.").lstrip()
        goes_on = after[:1] in {*_AFTER_DATE_OF_AGENCY, *_capitals(after)}
        if (not mention.span.start and _PLACE_AFTER.match(after)) or (
            goes_on and _AGENCY.match(head[: mention.span.start])
        ):
            yield Published(mention.value, mention.precision, _OF_AGENCY)


def _capitals(after: str) -> tuple[str, ...]:
    word = after.split(None, 1)[0] if after else ""
    return (word[0],) if word[:2].isupper() else ()


def _from_name(name: str) -> Iterator[Published]:
    named = _NAME_DATE.search(name)
    if named:
        for mention in find_dates("-".join(named.group(1, 3, 4))):
            yield Published(mention.value, mention.precision, _OF_NAME)


# What the head of a page states. It is made for machines, so it is seldom wrong, but not written for this page alone.
_STATED, _STATED_ELSEWHERE = 0.97, 0.9
"""How sure a date in the head is; one in Greenwich's time may not be what the page prints, which then is better."""
_YEARS_STATED = range(1990, 2100)
"""Before the web nothing was published on it: an earlier date is a clock that was never set."""
_LENGTH = 200


def _from_head(hints: Hints) -> Iterator[Published]:
    written = (hints.published or "")[:_LENGTH].strip()
    try:
        value = dt.datetime.fromisoformat(written)
    except ValueError:
        for mention in find_dates(written)[:1]:
            yield Published(mention.value, mention.precision, _STATED)
        return
    if value.year in _YEARS_STATED:
        precision = Precision.MINUTE if ":" in written else Precision.DAY
        sure = _STATED_ELSEWHERE if written.endswith(("Z", "z")) else _STATED
        yield Published(value.replace(tzinfo=None), precision, sure)
