"""Where a line mixes kinds that only its page tells apart: by its place, or because a part of it stands alone elsewhere."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsreader.model import Precision
from newsreader.text.dates import find_dates

SEEN_TOGETHER = 40
"""Paragraphs of a page's beginning that are compared with each other."""
_TOP = 12
"""Lines among which a headline is printed twice: menus stand between."""
_LEAD = 4
_MAX_TITLE = 250
_MIN_TITLE = 20
_MAX_REST = 40
"""Characters of a site's name, a rubric or a date beside a headline."""
_HEAD = 60
_FEW = 3
_DAYS = (Precision.DAY, Precision.MINUTE)
_TIME_TITLE = re.compile(r"\s*(?:[01]?\d|2[0-3]):[0-5]\d(?=\s[«\"]?[А-ЯІЇЄҐ])")
_BAR = re.compile(r"\s[-–—|•·]\s")
# «June 1, 2023 –Two children ...»
_DASH = re.compile(r"\s{0,2}[-–—]{1,2}\s?(?=[«\"“„]?[^\W\d_])")
# «vor 2 Stunden Große Suche nach ...», «3 години тому Назва»
_AGO = re.compile(
    r"\s*(?:vor\s\d{1,2}\s(?:Minuten?|Stunden?|Tag(?:en)?)|\d{1,2}\s(?:хвилин[иу]?|годин[иу]?|дн(?:і|ів)|день)\sтому|"
    r"\d{1,2}\s(?:минут[ыу]?|час(?:а|ов)?|дн(?:я|ей)|день)\sназад|\d{1,2}\s(?:minutes?|mins?|hours?|days?)\sago)"
    r"(?=\s?[«\"“„]?[^\W\d_a-zа-яіїєґ])"
)


def page_seams(lines: Sequence[str]) -> Mapping[int, Iterable[int]]:
    """Offsets at which lines of a page's beginning should be cut, by the line's place.

    Args:
        lines: The first paragraphs of a page.
    """
    cuts: dict[int, list[int]] = {}
    titles = [line for line in lines[:_TOP] if len(line) >= _MIN_TITLE and line[-1] not in ".:;,"]
    for place in range(min(_TOP, len(lines))):
        found = [*_opening_seams(lines, place), *_copy_seams(lines[place], titles)]
        if found:
            cuts[place] = found
    return cuts


def _opening_seams(lines: Sequence[str], place: int) -> Iterator[int]:
    """«12:43 Назва»: the time before the title in a text's first line; further down it heads an entry of a report."""
    line = lines[place]
    if not place and (found := _TIME_TITLE.match(line) or _AGO.match(line)):
        if line.rstrip()[-1:] not in ".!?…":
            yield found.end()
            yield from _place_seam(line, found.end())
    elif place < _LEAD:
        end = _date_before_lead(line)
        if end and not any(_date_before_lead(other) for other in (*lines[:place], *lines[place + 1 :])):
            yield end


def _place_seam(line: str, at: int) -> Iterator[int]:
    """«vor 1 Stunde Birnfeld Großeinsatz in Birnfeld: ...»: behind the time a town that the title names itself."""
    words = line[at:].split()
    if (
        len(words) > _FEW
        and words[0] in {word.strip(".,:;!?") for word in words[2:]}
        and words[1][:1].isupper()
    ):
        yield line.index(words[0], at) + len(words[0])


def _date_before_lead(line: str) -> int:
    """Where a date and a dash before a text's first sentence end; 0 where there are none.

    Several such lines are a chronicle.
    """
    for mention in find_dates(line[:_HEAD])[:1]:
        dash = _DASH.match(line, mention.span.end)
        if not mention.span.start and mention.precision in _DAYS and dash is not None:
            is_sentence = line[dash.end() :].lstrip('«"“„')[:1].isupper() and line.rstrip().endswith(".")
            return dash.end() if is_sentence else 0
    return 0


def _copy_seams(line: str, titles: Sequence[str]) -> Iterator[int]:
    """A headline with a rubric, a date or the site's name beside it, which stands alone in another line."""
    if not _MIN_TITLE < len(line) <= _MAX_TITLE:
        return
    for other in titles:
        rest = len(line) - len(other)
        if not 0 < rest <= _MAX_REST:
            continue
        if line.endswith(other) and _stands_before(line[:rest]):
            yield rest
        elif line.startswith(other) and (bar := _BAR.match(line, len(other))):
            yield bar.start()


def _stands_before(rest: str) -> bool:
    """A date, or a rubric right before a capital: «ExclusiveНазва». Words with a space behind may be the title's own."""
    return bool(find_dates(rest)) or (rest[-1:].isalpha() and rest.isalpha())
