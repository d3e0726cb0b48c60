"""Text that nobody can read: a paywall's cipher, a picture written out as letters.

Some sites send what only subscribers may read with its letters turned («%96 D9@@E@FE») or shuffled («kinilK ni ngrahE»), and
scrapers save it. Such a block has hardly a word that joins sentences, and marks and capitals where no language has them.
"""

import re
from collections.abc import Sequence

from newsreader.model import Label
from newsreader.text.blocks.features import ALL_FUNCTION_WORDS, Traits
from newsreader.text.blocks.shapes import Verdict

_LEAST = 15
"""Words that a block must have for its words to say anything."""
_ODD = 0.2
"""Share of odd words from which a block is garbled: shuffled and turned letters have .35 to .5 on three real pages, no line
of fifteen words on the 1,336 gold pages more than .14 (a calendar of «7 a.m.»)."""
_JOINING = 0.17
"""Share of joining words that garbled text has at most, by chance and because letters of short words may stay: .10 on a real page,
.16 on a gold page; prose has .2 to .5."""
_LISTED = 0.2
"""Share of words with a comma behind them from which it is a list: of goods («iPhone, iPad»), of addresses."""
# «gasaPe.lcunhk», «kinilK», «D9@@E@FE», «?:89E»
_ODD_WORD = re.compile(
    r"[^\W\d_]{2}[,.;:?%@=^<>\[\]]+[^\W\d_]{2}|[a-zäöüßа-яіїєґ][A-ZÄÖÜА-ЯІЇЄҐ]|\w[?%@=^<>\[\]]+\w|^[?%@=^<>:]\w"
)
# Addresses, and «Schüler:innen», «LehrerInnen»
_KNOWN = re.compile(
    r"\w[:*_·]?innen\b|https?:|www\.|/|@[\w.-]+\.\w|\w\.(?:com|org|net|ua|ru|pl|de|eu|io|info)\b",
    re.IGNORECASE,
)
# «data:image/png;base64,iVBORw0K...», «<image>data:image/s3,"s3://images/62d80" alt="Ярмарок"</image>»
_PICTURE = re.compile(r"data:image/[\w+]{2,8}[;,]\S{16,}|<image>data:image/[^<]{1,1000}(?:</image>)?")


def _joins(words: Sequence[str]) -> bool:
    return sum(map(ALL_FUNCTION_WORDS.__contains__, words)) > _JOINING * len(words)


def by_reading(traits: Traits) -> Verdict | None:
    """Junk where the block cannot be read."""
    if (
        "data:" in traits.text
        and (found := _PICTURE.search(traits.text))
        and 2 * len(found[0]) > len(traits.text)
    ):
        return Verdict(Label.JUNK, "a picture written out as letters", 0.9)
    if len(traits.words) < _LEAST:
        return None
    words = traits.text.split()
    few = len(words) < _LEAST or traits.text.count(", ") > _LISTED * len(words)
    if few or _joins(words) or _joins(traits.text.lower().split()):  # most prose joins without its capitals
        return None
    odd = sum(_ODD_WORD.search(word) is not None and _KNOWN.search(word) is None for word in words)
    if odd < _ODD * len(words):
        return None
    return Verdict(
        Label.JUNK, f"not to be read: {odd} of {len(words)} words have marks or capitals inside", 0.85
    )
