"""Pages that are nested beyond all reason, made as flat as a browser would show them.

A parser asks of each end tag which of the open elements it ends: with a hundred thousand of them open that takes for ever.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from newsreader.model import Span

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
    is_deep, cuts = _surplus(text)
    return "".join(_without(text, cuts)) if is_deep else text


def _surplus(text: str) -> tuple[bool, list[Span]]:
    """Whether any tag would nest too deep, and those tags with the ends of what is not open."""
    opened: list[str] = []
    number: Counter[str] = Counter()
    cuts: list[Span] = []
    is_deep = False
    for tag in _TAG.finditer(text):
        end, name = tag.groups()
        if name in _EMPTY:
            continue
        if not end:
            if opened and opened[-1] == name and name in _ENDS_ITSELF:
                continue
            if len(opened) < MAX_DEPTH:
                opened.append(name)
                number[name] += 1
                continue
            is_deep = True
        elif number[name]:
            while (last := opened.pop()) != name:
                number[last] -= 1
            number[name] -= 1
            continue
        cuts.append(Span(*tag.span()))
    return is_deep, cuts


def _without(text: str, cuts: Iterable[Span]) -> Iterator[str]:
    at = 0
    for start, end in cuts:
        yield text[at:start]
        yield " <br "  # what follows become attributes of a line break
        at = end
    yield text[at:]
