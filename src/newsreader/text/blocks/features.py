"""What can be measured on one block and on the page around it. No judgement here: see ``labels``."""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from newsreader.model import Block
from newsreader.text.lexicon.language import FUNCTION_WORD_SETS, WORD, detect_language
from newsreader.text.memo import Memo
from newsreader.text.phrases.cues import Cue, find_cue
from newsreader.text.plain import fold

_SENTENCE_END = re.compile(
    r"[.!?…;。！？]+[\"»”“’')\]」]*\s*$|[.!?…][\"»”“’')\]]*\s*\[?\d{0,3}\]?$|[\"»”]\s*$"
)
# «Ein Neubau ist für 2029 geplant. (pho)», «... nie odniósł ran. (PAP)»: who wrote it stands behind the full stop.
_DESK_CODE = re.compile(r"[.!?][\"»”“]?\s\((?:[a-zäöü]{2,4}(?:[/,]\s?[\w-]{2,12})?|[A-ZÄÖÜ]{2,6})\)$")
_DESK_END = 24
_SENTENCES = re.compile(r"[.!?…]+[\"»”“’')\]]*(?=\s|$)")
_UNPARTED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff]")
_UNPARTED_RUN = re.compile("[\u0e00-\u0e7f]{2,}|[\u30a0-\u30ff]{2,}|[\u4e00-\u9fff]{2,}")
"""Of Japanese what carries meaning: Hiragana is mostly grammar."""
_HANGUL = re.compile("[\uac00-\ud7a3]")
_SYLLABLES = 2
_CHARACTERS_A_WORD = 3
_STEM = 5
_ENDING = 2
_MIN_STEM = 3
_MIN_WORD = 4
_SAMPLE = 600
_SURE_LANGUAGE = 0.4
"""Lead of the best language from which on a block of some length is never told wrongly; languages that the table does
not know seldom reach it."""
_END = 12
DENSE_WORDS = 12
LONG_WORDS = 25
ALL_FUNCTION_WORDS = frozenset().union(*FUNCTION_WORD_SETS.values())


_OPENING = "«\"“„‘'([ "
_GEORGIAN = range(0x10D0, 0x1100)
"""Georgian has no capitals to begin a sentence with, though Unicode calls its letters small."""


def opens_low(text: str) -> bool:
    """Whether the first letter is a small one where a title has a capital."""
    first = text.lstrip(_OPENING)[:1]
    return first.islower() and ord(first) not in _GEORGIAN


@dataclass(slots=True)
class Traits:
    """A block and what was measured on it. ``stems``: the beginnings of its content words."""

    block: Block
    place: int
    text: str
    """The block as printed."""
    folded: str
    words: list[str]
    stems: frozenset[str]
    sentences: int
    ends_sentence: bool
    cue: Cue | None
    amount: int
    """Words; in scripts that do not part them, about as many as a translation would have."""
    is_dense: bool
    """Whether it reads like prose: a full sentence of some length, or simply long."""
    coverage: float = 0.0
    """Share of its content words that occur elsewhere in the page's prose (1 - novelty)."""
    is_below_prose: bool = False
    """Whether a paragraph stands above it."""
    shape: object = None
    """What ``block_signals`` measures on the block alone, when it has."""
    is_signed: bool = False
    """Whether a desk's code stands behind its last full stop: the end of an article or of a part."""
    _language: str | None = None
    _is_read: bool = False

    def at(self, place: int) -> "Traits":
        """The same block at another place of another page."""
        return Traits(
            self.block,
            place,
            self.text,
            self.folded,
            self.words,
            self.stems,
            self.sentences,
            self.ends_sentence,
            self.cue,
            self.amount,
            self.is_dense,
            shape=self.shape,
            is_signed=self.is_signed,
            _language=self._language,
            _is_read=self._is_read,
        )

    @property
    def language(self) -> str | None:
        """The language of a block where that is sure; found when first asked for."""
        if not self._is_read:
            self._is_read = True
            found = detect_language(self.text[:_SAMPLE]) if self.is_dense else None
            self._language = found.code if found and found.confidence >= _SURE_LANGUAGE else None
        return self._language

    @property
    def is_title_like(self) -> bool:
        """Short, starting high, without the full stop of a sentence."""
        bare = self.text.rstrip()
        return 1 <= len(self.words) <= LONG_WORDS and bare[-1:] not in ".;,:…" and not opens_low(self.text)


def _stem(word: str) -> str:
    """The beginning of a content word: its forms share it in every language that we read. Empty for other words."""
    if _HANGUL.match(word):
        return word[:_SYLLABLES] if len(word) >= _SYLLABLES else ""
    if len(word) < _MIN_WORD or word in ALL_FUNCTION_WORDS:
        return ""
    return word[: min(_STEM, max(_MIN_STEM, len(word) - _ENDING))]


_STEMS = Memo(_stem)


def _stems(words: Sequence[str], unparted: str) -> frozenset[str]:
    """The stems of a block; in scripts that do not part words, all pairs of neighbouring characters."""
    pairs = (map("".join, pairwise(run)) for run in _UNPARTED_RUN.findall(unparted))
    return frozenset(chain(filter(None, map(_STEMS.__getitem__, words)), *pairs))


def measure(blocks: Sequence[Block]) -> list[Traits]:
    """Measure every block, then how much of its vocabulary the rest of the prose shares."""
    return _related([_traits(place, block) for place, block in enumerate(blocks)])


def without(page: Sequence[Traits], dropped: Container[int]) -> list[Traits]:
    """The page as it is without the blocks at some places: what they are by themselves has been measured."""
    left = (traits for traits in page if traits.place not in dropped)
    return _related([traits.at(place) for place, traits in enumerate(left)])


def _related(page: list[Traits]) -> list[Traits]:
    once, again = set[str](), set[str]()
    below_prose = False
    for traits in page:
        traits.is_below_prose = below_prose
        if traits.is_dense:
            below_prose = True
            again |= once & traits.stems
            once |= traits.stems
    for traits in page:
        known = again if traits.is_dense else once
        traits.coverage = len(traits.stems & known) / (len(traits.stems) or 1)
    return page


def _traits(place: int, block: Block) -> Traits:
    text = block.text
    folded = fold(text)
    words = WORD.findall(folded)
    unparted = len(_UNPARTED.findall(folded))
    amount = len(words) + unparted // _CHARACTERS_A_WORD
    is_signed = text.endswith(")") and _DESK_CODE.search(text[-_DESK_END:]) is not None
    ends_sentence = is_signed or _SENTENCE_END.search(text[-_END:]) is not None
    return Traits(
        block,
        place,
        text,
        folded,
        words,
        _stems(words, folded if unparted else ""),
        len(_SENTENCES.findall(text)),
        ends_sentence,
        find_cue(text, folded, words),
        amount,
        amount >= LONG_WORDS or (ends_sentence and amount >= DENSE_WORDS),
        is_signed=is_signed,
    )
