"""Greedy line breaking at a measure, with the manners of a book. Pure.

A line does not end in a short word or a number ("в | Харкові", "10 | млн") and does not begin with a dash,
while that costs it less than a third of its length. Compounds may break after their hyphen.
"""

import re

from newsreader.tui.syllables import BROKEN, NARROW, breaks, is_broken
from newsreader.tui.width import is_plain, reach, width

_SHORTEST = 0.66
"""Part of the measure that a line keeps when a short word moves down: greedy lines at 66-80 cells lack 4
cells on average, so this is visible only as better endings."""
_LOOSE = 0.75
"""A line this full is not worth breaking a compound for."""
_ABBREVIATIONS = """ім вул просп бул пл пров смт обл див рис тис тыс млн тел ст кв ул им гор пос пер стр см
    dr prof inż mgr ul al pl św godz tel tys nr str im ks mr mrs ms st no fig vs"""
"""Those that stand before their word. Any short word with a full stop would not do: in 1,200 articles ten in eleven of
these end a sentence («… аптеки і кафе.»)."""
_LONGEST = 1 + max(map(len, _ABBREVIATIONS.split()))
"""Letters of the longest of them with its stop: most words are longer, and each line asks."""
_CLINGS = re.compile(
    rf"[^\W\d_]{{1,2}}|[^\W\d_]\.|(?i:{'|'.join(_ABBREVIATIONS.split())})\.|\d[\d,.–-]*|[№§]"
)
"""Prepositions, conjunctions, numbers, initials and abbreviations («м. Київ», "ul. Długa"): they belong to the word
that follows."""
_DASHES = "—–-"
_MOVES = 2
"""At most this many words move down together ("і в 2025 | році")."""


def wrap(text: str, measure: int, *, language: str | None = None) -> list[tuple[int, int]]:
    """Break one paragraph into lines.

    Args:
        text: A paragraph without line ends.
        measure: Cells in a line, at least 1.
        language: Break words of a narrow column where that is right in this language; ``hyphen`` tells of which lines.

    Returns:
        ``(start, end)`` of each line in ``text``; the space at a break belongs to no line. At least one line.
        No line is wider than the measure, unless a single glyph is.
    """
    measure = max(1, measure)
    broken = language if language in BROKEN and measure <= NARROW else None
    plain = is_plain(text)
    lines: list[tuple[int, int]] = []
    start, size = 0, len(text)
    while True:
        limit = start + measure if plain else max(start + 1, reach(text, start, measure))
        if limit >= size:
            lines.append((start, size))
            return lines
        end, following = _break(text, start, limit, measure, broken)
        lines.append((start, end))
        start = following
        if start >= size:
            return lines


def wrapped(text: str, measure: int) -> list[str]:
    """The lines themselves."""
    return [text[start:end] for start, end in wrap(text, measure)]


def hyphen(text: str, start: int, end: int, measure: int, language: str | None) -> str:
    """What is drawn behind a line of a text that was wrapped in a language: a hyphen where a word is broken."""
    if language is None or language not in BROKEN or measure > NARROW:
        return ""
    is_inside = 0 < end < len(text) and text[end] != " "
    return "-" if is_inside and is_broken(text, end, language) and width(text[start:end]) < measure else ""


def _break(text: str, start: int, limit: int, measure: int, language: str | None) -> tuple[int, int]:
    """Where the line from ``start`` ends and the next begins, when ``text[limit]`` does not fit any more."""
    space = limit if text[limit] == " " else text.rfind(" ", start, limit)
    compound = _compound(text, max(start, space), limit)
    if (compound or language) and width(text[start : max(start, space)]) < _LOOSE * measure:
        inside = compound
        if language and not inside:
            inside = breaks(text, space + 1 if space >= start else start, limit - 1, language)
        if inside:
            return inside, inside
    if space <= start or text[start:space].isspace():
        return _trim(text, start, limit), _skip(text, limit)
    end = _polite(text, start, space, measure)
    if text[end - 1] != " " != text[end + 1 : end + 2]:  # nearly always, and every line of a page asks
        return end, end + 1
    return _trim(text, start, end), _skip(text, end)


def _trim(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] == " ":
        end -= 1
    return end


def _skip(text: str, place: int) -> int:
    while place < len(text) and text[place] == " ":
        place += 1
    return place


def _compound(text: str, low: int, limit: int) -> int:
    """The place after a hyphen between two letters in ``text[low:limit]``, else 0."""
    place = text.rfind("-", low + 1, limit)
    if place > 0 and text[place - 1].isalpha() and text[place + 1 : place + 2].isalpha():
        return place + 1
    return 0


def _polite(text: str, start: int, space: int, measure: int) -> int:
    """The break moved left past words that belong to what follows."""
    end = space
    for _ in range(_MOVES):
        before = text.rfind(" ", start, end)
        if before <= start:
            break
        may_cling = end - before <= _LONGEST + 1 or text[before + 1].isdigit()
        if not (may_cling and _CLINGS.fullmatch(text, before + 1, end)) and not _begins_with_dash(text, end):
            break
        if width(text[start:before]) < _SHORTEST * measure:
            break
        end = before
    return end


def _begins_with_dash(text: str, space: int) -> bool:
    """Whether what follows the space is a dash between two spaces."""
    if text[space + 1 : space + 2].isalnum():
        return False
    following = _skip(text, space)
    return text[following : following + 1] in _DASHES and text[following + 1 : following + 2] == " "
