"""What widgets leave between the lines: the days of a calendar, the fields of a record, a label without its link."""

from collections.abc import MutableSequence, Sequence
from itertools import groupby

from newsreader.model import Label
from newsreader.text.blocks.features import Traits
from newsreader.text.blocks.shapes import Verdict
from newsreader.text.date_words import WEEKDAYS
from newsreader.text.plain import fold

_DAYS = frozenset(fold(" ".join(WEEKDAYS)).split())
_LAST_DAY = 31
_CALENDAR = 6
"""Lines in a row that are each a weekday or a day's number: a timetable has hours beside them."""
_FIELD_WORDS = 3
_VALUE_WORDS = 6
_LINKS, _TITLE_WORDS, _SECTION_WORDS = 3, 3, 2
_ORIGINS = frozenset({"джерело", "джерела", "источник", "источники", "source", "źródło", "quelle"})

Verdicts = MutableSequence[Verdict | None]


def mark_widgets(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """Label them. Changes ``verdicts`` in place."""
    _mark_calendars(page, verdicts)
    _mark_fields(page, verdicts)
    _mark_rows_of_links(page, verdicts)


def _mark_calendars(page: Sequence[Traits], verdicts: Verdicts) -> None:
    for is_day, group in groupby(page, _is_day):
        days = list(group)
        if is_day and len(days) >= _CALENDAR and any(not t.text.strip().isdigit() for t in days):
            for traits in days:
                verdicts[traits.place] = Verdict(Label.NAV, f"one of {len(days)} cells of a calendar", 0.85)


def _is_day(traits: Traits) -> bool:
    bare = traits.folded.strip(" .")
    return bare in _DAYS or (bare.isdecimal() and len(bare) <= 2 and 1 <= int(bare) <= _LAST_DAY)  # noqa: PLR2004 - two digits


def _mark_fields(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """«Область:» / «Харківська область» / «Джерело:» / «visti.example» below the last paragraph.

    Other fields are believed beside an origin only: alone «Чоловіки:» heads results.
    """
    last = max((t.place for t in page if t.is_dense and verdicts[t.place] is None), default=len(page))
    fields = [t.place for t in page[last + 1 :] if _is_field(t) and verdicts[t.place] is None]
    has_origin = any(page[place].folded.strip(" :") in _ORIGINS for place in fields)
    for place in fields:
        value = page[place + 1] if place + 1 < len(page) else None
        has_value = value is not None and _is_value(value) and verdicts[value.place] is None
        is_origin = page[place].folded.strip(" :") in _ORIGINS
        if not is_origin and not (has_value and has_origin):
            continue
        label = Label.SOURCE if is_origin else Label.NAV
        verdicts[place] = Verdict(label, "a field without a sentence, below the text", 0.75)
        if has_value and value is not None:
            verdicts[value.place] = Verdict(label, f"what the field «{page[place].text.strip()}» says", 0.7)


def _is_field(traits: Traits) -> bool:
    return traits.text.rstrip().endswith(":") and 1 <= len(traits.words) <= _FIELD_WORDS


def _is_value(traits: Traits) -> bool:
    return 1 <= len(traits.words) <= _VALUE_WORDS and not traits.text.rstrip().endswith((".", "!", "?", ":"))


def _mark_rows_of_links(page: Sequence[Traits], verdicts: Verdicts) -> None:
    """«НОВИНИ | АФІША | РОБОТА», «Ціни знову зросли | Оголошено новий конкурс | ...»: outside the prose, and in no table."""
    prose = [t.place for t in page if t.is_dense and "|" not in t.text]
    inside = range(prose[0], prose[-1]) if prose else range(0)
    for traits in page:
        links = _links(traits.text) if verdicts[traits.place] is None else []
        if not links:
            continue
        beside = [page[at].text for at in (traits.place - 1, traits.place + 1) if 0 <= at < len(page)]
        if traits.place not in inside and not any("|" in text for text in beside):
            verdicts[traits.place] = Verdict(Label.NAV, f"a row of {len(links)} links", 0.75)


def _links(text: str) -> list[str]:
    """The links of a row: titles, or names of sections in capitals.

    «By Jane Roe | Staff writer | The Herald» is none.
    """
    parts = [part.strip() for part in text.split(" | ")]
    if len(parts) < _LINKS:
        return []
    are_titles = all(len(part.split()) >= _TITLE_WORDS and part[:1].isupper() for part in parts)
    are_sections = text.isupper() and all(len(part.split()) <= _SECTION_WORDS for part in parts)
    are_plain = not any(char.isdigit() for char in text) and not text.rstrip().endswith((".", ":"))
    return parts if are_plain and (are_titles or are_sections) else []
