"""Values in words: dates, languages, numbers, facet names, in the reader's language."""

from collections.abc import Callable

from newsreader.model import Facet, Label, Sort
from newsreader.speech import LANGUAGES, mark, mark_as, mark_many, spoken, tr, tr_as, tr_many
from newsreader.text.lexicon.language_names import NAMES

_ALONE = (
    mark_as("months", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    mark_as(
        "months", "January February March April May June July August September October November December"
    ),
)
_BEHIND_DAYS = (
    mark_as("days", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    mark_as("days", "January February March April May June July August September October November December"),
)
"""Short and long; many languages have other forms of them behind a day than alone."""
_YEAR = 12

GROUPS: dict[Facet, str] = {
    Facet.STATE: mark("State"),
    Facet.SEARCH: mark("Searches"),
    Facet.OWN: mark("Tags"),
    Facet.TOPIC: mark("Topics"),
    Facet.PERSON: mark("People"),
    Facet.ORG: mark("Organisations"),
    Facet.PLACE: mark("Places"),
    Facet.SOURCE: mark("Sources"),
    Facet.LANG: mark("Languages"),
    Facet.MONTH: mark("Months"),
    Facet.FOLDER: mark("Folders"),
}
"""The facet groups and what they are called, in the order of the facet pane."""

LABELS: dict[Label, str] = {
    Label.HEADLINE: mark_as("label", "headline"),
    Label.BODY: mark_as("label", "text"),
    Label.HEADING: mark_as("label", "heading"),
    Label.DATELINE: mark_as("label", "date line"),
    Label.BYLINE: mark_as("label", "author line"),
    Label.SOURCE: mark_as("label", "source line"),
    Label.CAPTION: mark_as("label", "caption"),
    Label.CREDIT: mark_as("label", "picture credit"),
    Label.RELATED: mark_as("label", "related"),
    Label.NAV: mark_as("label", "navigation"),
    Label.ADVERT: mark_as("label", "advert"),
    Label.LEGAL: mark_as("label", "legal"),
    Label.COMMENT: mark_as("label", "comment"),
    Label.DUPLICATE: mark_as("label", "duplicate"),
    Label.JUNK: mark_as("label", "junk"),
}


STATES = (
    mark_as("state", "unread"),
    mark_as("state", "read"),
    mark_as("state", "starred"),
    mark_as("state", "copied"),
    mark_as("state", "doubtful"),
    mark_as("state", "problem"),
)
"""What an article can be."""

COUNTED: dict[str, tuple[str, str]] = {
    "article": mark_many("{number} article", "{number} articles"),
    "block": mark_many("{number} block", "{number} blocks"),
    "character": mark_many("{number} character", "{number} characters"),
    "minute": mark_many("{number} minute", "{number} minutes"),
    "name": mark_many("{number} name", "{number} names"),
    "note": mark_many("{number} note", "{number} notes"),
    "rule": mark_many("{number} rule", "{number} rules"),
    "sentence": mark_many("{number} sentence", "{number} sentences"),
    "source": mark_many("{number} source", "{number} sources"),
    "word": mark_many("{number} word", "{number} words"),
}
"""What is counted on the screen, one and many of it."""


def group_words(facet: Facet) -> str:
    """What a facet group is called."""
    return tr(GROUPS[facet])


def label_words(label: Label) -> str:
    """What a kind of block is called."""
    return tr_as("label", LABELS[label])


def sort_words(sort: Sort) -> str:
    """What an order of the list is called."""
    return tr_as("order", SORTS[sort])


def date_words(iso: str, *, long: bool = False) -> str:
    """An ISO date, cut to any precision, for a reader: "2026-03" -> "Mar 2026"."""
    date, _, time = iso.partition("T")
    parts = date.split("-")
    if not all(part.isdigit() for part in parts) or (len(parts) > 1 and not 1 <= int(parts[1]) <= _YEAR):
        return iso
    words = [parts[0]]
    if len(parts) > 1:
        months = tr_as("days", _BEHIND_DAYS[long]) if parts[2:] else tr_as("months", _ALONE[long])
        words.insert(0, months.split()[int(parts[1]) - 1])
    if len(parts) > 2:  # noqa: PLR2004 - year, month, day
        words.insert(0, str(int(parts[2])))
    return " ".join(words) + (f", {time}" if time else "")


def when(published: str | None, around: str | None, *, long: bool = False) -> str:
    """The date of an article: stated, "≈" for one that it only talks about, or "no date"."""
    if published:
        return date_words(published, long=long)
    return f"≈ {date_words(around, long=long)}" if around else tr("no date")


def language_words(code: str) -> str:
    """The name of a language, else its code."""
    return NAMES[code][LANGUAGES.index(spoken())] if code in NAMES else code


WordsOf = Callable[[Facet, str], str]
"""A facet value in words."""


def value_words(facet: Facet, value: str) -> str:
    """A facet value for a reader: "uk" -> "Ukrainian", "2026-03" -> "Mar 2026"."""
    match facet:
        case Facet.LANG:
            return language_words(value)
        case Facet.MONTH:
            return date_words(value)
        case Facet.STATE:
            return tr_as("state", value)
    return value


def some(number: int, counted: str) -> str:
    """A number and what it counts: "1 article", "1,204 articles"."""
    return tr_many(*COUNTED[counted], number)


SORTS: dict[Sort, str] = {
    Sort.DATE: mark_as("order", "date"),
    Sort.RELEVANCE: mark_as("order", "relevance"),
    Sort.HEADLINE: mark_as("order", "headline"),
    Sort.LENGTH: mark_as("order", "length"),
    Sort.ADDED: mark_as("order", "arrival"),
}
"""The orders of the list as the screen names them."""


def joined(*parts: str) -> str:
    """What is said, one thing after the other."""
    return " · ".join(filter(None, parts))
