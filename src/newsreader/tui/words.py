"""Values in words: dates, languages, numbers, facet names. Pure."""

from newsreader.model import Facet, Label, Sort
from newsreader.text.language_names import NAMES

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONG_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

GROUPS: dict[Facet, str] = {
    Facet.STATE: "State",
    Facet.TOPIC: "Topics",
    Facet.PERSON: "People",
    Facet.ORG: "Organisations",
    Facet.PLACE: "Places",
    Facet.SOURCE: "Sources",
    Facet.LANG: "Languages",
    Facet.MONTH: "Months",
}
"""The facet groups and what they are called, in the order of the facet pane."""

LABELS: dict[Label, str] = {
    Label.HEADLINE: "headline",
    Label.BODY: "text",
    Label.HEADING: "heading",
    Label.DATELINE: "date line",
    Label.BYLINE: "author line",
    Label.SOURCE: "source line",
    Label.CAPTION: "caption",
    Label.CREDIT: "picture credit",
    Label.RELATED: "related",
    Label.NAV: "navigation",
    Label.ADVERT: "advert",
    Label.LEGAL: "legal",
    Label.COMMENT: "comment",
    Label.DUPLICATE: "duplicate",
    Label.JUNK: "junk",
}


def date_words(iso: str, *, long: bool = False) -> str:
    """An ISO date, cut to any precision, for a reader: "2026-03" -> "Mar 2026"."""
    date, _, time = iso.partition("T")
    parts = date.split("-")
    if not all(part.isdigit() for part in parts) or (
        len(parts) > 1 and not 1 <= int(parts[1]) <= len(_MONTHS)
    ):
        return iso
    words = [parts[0]]
    if len(parts) > 1:
        words.insert(0, (_LONG_MONTHS if long else _MONTHS)[int(parts[1]) - 1])
    if len(parts) > 2:  # noqa: PLR2004 - year, month, day
        words.insert(0, str(int(parts[2])))
    return " ".join(words) + (f", {time}" if time else "")


def when(published: str | None, around: str | None, *, long: bool = False) -> str:
    """The date of an article: stated, "≈" for one that it only talks about, or "no date"."""
    if published:
        return date_words(published, long=long)
    return f"≈ {date_words(around, long=long)}" if around else "no date"


def language_words(code: str) -> str:
    """The name of a language, else its code."""
    return NAMES[code][0] if code in NAMES else code


def value_words(facet: Facet, value: str) -> str:
    """A facet value for a reader: "uk" -> "Ukrainian", "2026-03" -> "Mar 2026"."""
    if facet is Facet.LANG:
        return language_words(value)
    return date_words(value) if facet is Facet.MONTH else value


def some(number: int, noun: str, plural: str = "") -> str:
    """A number and its noun: "1 article", "1,204 articles"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


SORTS: dict[Sort, str] = {
    Sort.DATE: "date",
    Sort.RELEVANCE: "relevance",
    Sort.HEADLINE: "headline",
    Sort.LENGTH: "length",
    Sort.ADDED: "arrival",
}
"""The orders of the list as the screen names them."""
