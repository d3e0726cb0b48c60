"""Pages that are nested beyond all reason, made as flat as a browser would show them.

A parser asks of each end tag which of the open elements it ends: with a hundred thousand of them open that takes for ever.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate

MAX_DEPTH = 512
"""Open elements at a time; browsers stop nesting there, too."""
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")
_EMPTY = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "path",
        "source",
        "track",
        "wbr",
    ]
)
_ENDS_ITSELF = frozenset(["p", "li", "td", "th", "tr", "dt", "dd", "option"])


def flattened(text: str) -> str:
    """The page with no more than ``MAX_DEPTH`` elements open at a time; nearly always the page itself."""
    steps = (
        -1 if end else 1
        for end, name in _TAG.findall(text)
        if name not in _EMPTY and name not in _ENDS_ITSELF
    )
    if max(accumulate(steps), default=0) < MAX_DEPTH:
        return text
    return "".join(_kept(text))


def _kept(text: str) -> Iterator[str]:
    """The text without the tags that would nest too deep, and without ends of what is not open."""
    opened: list[str] = []
    number: Counter[str] = Counter()
    at = 0
    for tag in _TAG.finditer(text):
        name = tag[2].lower()
        if name in _EMPTY:
            continue
        if tag[1]:
            is_kept = number[name] > 0
            while is_kept and (last := opened.pop()) != name:
                number[last] -= 1
            number[name] -= is_kept
        else:
            if opened and opened[-1] == name in _ENDS_ITSELF:
                continue
            is_kept = len(opened) < MAX_DEPTH
            if is_kept:
                opened.append(name)
                number[name] += 1
        if not is_kept:
            yield text[at : tag.start()]
            yield " <br "  # its attributes become those of a line break
            at = tag.end()
    yield text[at:]
