"""Text -> blocks: paragraphs, or pieces of lines where one line mixes kinds.

Blocks tile the text up to white space, in order, and each is exactly a slice of it. Where a line was cut, its
pieces touch, white space and all; between other blocks there is at least a line end.
"""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

from newsreader.model import Block, Span
from newsreader.text.blocks.page_seams import SEEN_TOGETHER, page_seams
from newsreader.text.blocks.seams import find_seams
from newsreader.text.date_words import WEEKDAYS
from newsreader.text.lexicon.language_words import LINKING_WORDS
from newsreader.text.markup import Document
from newsreader.text.phrases.cues import MENU_WORDS

_WRAP_WIDTHS = range(40, 121)
_MIN_WRAPPED = 4
"""Line ends that must look wrapped before a text is taken as hard-wrapped."""
_WRAPPED_SHARE = 0.7
_BROKEN_SHARE = 0.5
"""Of these, how many must break a sentence: lines of one length that all end in full stops are a list."""
_SENTENCE_ENDS = ".!?…;:"
_SLACK = 2


def split_blocks(text: str) -> tuple[Block, ...]:
    """Cut a text into blocks.

    Args:
        text: The decoded original; any string.
    """
    paragraphs = list(_paragraphs(text))
    cuts = page_seams([text[start:end] for start, end in paragraphs[:SEEN_TOGETHER]])
    return tuple(
        block
        for place, (start, end) in enumerate(paragraphs)
        for block in _pieces(text, start, end, cuts.get(place, ()))
    )


def split_document(document: Document) -> tuple[Block, ...]:
    """Cut a document into blocks: its lines, where mark-up parts them, are never joined.

    Args:
        document: Any document.
    """
    if not document.lines:
        return split_blocks(document.text)
    return tuple(block for line in document.lines for block in _pieces(document.text, *line.span))


def _pieces(text: str, start: int, end: int, told: Iterable[int] = ()) -> Iterator[Block]:
    """A paragraph cut where it changes its kind. Pieces of one line touch: no other two blocks do."""
    whole = text[start:end]
    found = [*find_seams(whole), *told]
    if not found:
        yield Block(Span(start, end), whole)
        return
    cuts = {_past_space(whole, cut) for cut in found}
    edges = [0, *sorted(cut for cut in cuts if 0 < cut < len(whole)), len(whole)]
    for left, right in itertools.pairwise(edges):
        yield Block(Span(start + left, start + right), whole[left:right])


def _past_space(line: str, cut: int) -> int:
    return cut + len(line[cut:]) - len(line[cut:].lstrip())


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Where paragraphs stand: a line each, or several where lines were broken in the middle of a sentence."""
    groups = list(_groups(text))
    width = _wrap_width(groups, text)
    for group in groups:
        yield from _joined(group, text, width) if width else _mended(group, text)


def _groups(text: str) -> Iterator[list[tuple[int, int]]]:
    """Runs of lines without a blank line between them; lines without their outer white space."""
    group: list[tuple[int, int]] = []
    at = 0
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        if bare:
            start = at + len(line) - len(line.lstrip())
            group.append((start, start + len(bare)))
        elif group:
            yield group
            group = []
        at += len(line)
    if group:
        yield group


def _wrap_width(groups: Iterable[Sequence[tuple[int, int]]], text: str) -> int:
    """The width at which a hard-wrapped text was broken; 0 for a text that was not.

    The test is the one a text editor makes: each line was broken because the next word did not fit.
    """
    joints = [pair for group in groups for pair in itertools.pairwise(group)]
    if len(joints) < _MIN_WRAPPED:
        return 0
    width = max(end - start for joint in joints for start, end in joint)
    if width not in _WRAP_WIDTHS:
        return 0
    broken = [
        _is_wrapped(first, second, text, width) and text[first[1] - 1] not in _SENTENCE_ENDS
        for first, second in joints
    ]
    full = sum(_is_wrapped(first, second, text, width) for first, second in joints)
    looks_wrapped = (
        full >= max(_MIN_WRAPPED, _WRAPPED_SHARE * len(joints)) and sum(broken) >= _BROKEN_SHARE * full
    )
    return width if looks_wrapped else 0


def _is_wrapped(first: tuple[int, int], second: tuple[int, int], text: str, width: int) -> bool:
    word = text[second[0] : min(second[1], second[0] + width)].split(None, 1)[0]
    return first[1] - first[0] + 1 + len(word) > width - _SLACK


def _joined(group: Sequence[tuple[int, int]], text: str, width: int) -> Iterator[tuple[int, int]]:
    start, last = group[0][0], group[0]
    for line in group[1:]:
        if not _is_wrapped(last, line, text, width):
            yield start, last[1]
            start = line[0]
        last = line
    yield start, last[1]


# Some scrapers write each link of a paragraph on a line of its own.
_CLOSERS = ".,;:!?)]»”…%"
_OPEN_END = re.compile(r"[\w,(«„“\"'’-]$")
_LAST_WORD = re.compile(r"(?:^|\s)([^\W\d_]+)$")
_BULLETS = "•-–—*·▪●|»>"
_MIN_MENDED = 30
_FIRST_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_DAYS = frozenset(
    " ".join(
        (
            *WEEKDAYS,
            "сьогодні вчора опубліковано оновлено сегодня вчера опубликовано обновлено",
            "today yesterday published updated dziś dzisiaj wczoraj heute gestern",
        )
    ).split()
)
_TOKEN = 30
_MAX_LINK = 60
"""Characters that the words of a link rarely exceed."""


def _mended(group: Sequence[tuple[int, int]], text: str) -> Iterator[tuple[int, int]]:
    """Lines put together again where the second begins in the middle of a sentence."""
    lower = [text[start].islower() for start, _ in group]
    start, last = group[0]
    for place, line in enumerate(group[1:], 1):
        low_run = all(lower[max(0, place - 1) : place + 2]) and place + 1 < len(group)
        before = group[place - 1]
        joins = _continues(text, (start, last), line, is_list=low_run) or _hangs(
            text, before, (start, last), line
        )
        if not joins:
            yield start, last
            start = line[0]
        last = line[1]
    yield start, last


def _continues(text: str, first: tuple[int, int], second: tuple[int, int], *, is_list: bool) -> bool:
    head = text[second[0]]
    if max(first[1] - first[0], second[1] - second[0]) < _MIN_MENDED:
        return False
    if head in _CLOSERS:
        return not text.startswith("...", second[0]) and not _is_token(text[second[0] : second[1]])
    if head.islower() and _is_apart(text[second[0] : second[1]]):
        return False
    ends_open = _OPEN_END.search(text, max(first[0], first[1] - 1), first[1]) is not None
    return head.islower() and ends_open and not is_list


def _is_token(line: str) -> bool:
    """«:format(webp)/YXJ0aWNsZXMv...»: no sentence goes on so."""
    return len(line) >= _TOKEN and not any(map(str.isspace, line))


def _is_apart(line: str) -> bool:
    """Whether a line that opens low is no sentence's end: a date, or a button («печать»)."""
    return _says_when(line) or line.strip() in MENU_WORDS


def _says_when(line: str) -> bool:
    """«субота, 24 жовтня 2026, 13:30», «сьогодні о 9:14» below a headline without a full stop."""
    first = _FIRST_WORD.match(line)
    if first is None or len(line) > _MAX_LINK:
        return False
    return first[0].replace("’", "'") in _DAYS and any(map(str.isdigit, line))


def _hangs(text: str, before: tuple[int, int], first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether the first line stops at a word after which no line ends («... according to»)."""
    if text[second[0]] in _BULLETS:
        return False
    small = text[max(first[0], first[1] - 14) : first[1]]
    found = _LAST_WORD.search(small)
    if found is None or found[1] not in LINKING_WORDS:
        return False
    is_link = second[1] - second[0] <= _MAX_LINK
    return is_link or before[1] - before[0] >= _MIN_MENDED or first[1] - first[0] >= _MIN_MENDED
