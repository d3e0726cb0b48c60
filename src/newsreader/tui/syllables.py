"""Where a word may be broken in a narrow column: in Ukrainian, Russian and Polish. Pure.

Only places that no rule of the three spellings forbids: before a consonant that a vowel follows, with a syllable on both
sides. So no part is without a vowel; «ь», «ъ», the apostrophe and the Russian «й» stay with the letter before them; and
what two letters write together («дж», "sz") stays whole, as does a Polish prefix ("nad-użyć" is not broken as "na-dużyć").
The patterns that are at hand for Ukrainian (pyphen 0.18) break «спі-вро-бі-т-ни-ц-т-во». English and German break by where
words come from, which takes a dictionary: they are not broken.
"""

import re
from typing import NamedTuple

NARROW = 46
"""Cells of a column up to which its words are broken: in columns of 36 to 40 every seventh line is a fifth too short."""
_BEFORE, _AFTER = 3, 3
"""Letters that stay on a line, and that go to the next one: two would do by the rules, and read badly."""


class _Spelling(NamedTuple):
    """How the words of a language are broken."""

    word: re.Pattern[str]
    vowel: re.Pattern[str]
    place: re.Pattern[str]
    prefix: re.Pattern[str]
    """Of which the last letter does not begin a line."""


def _spelling(vowels: str, consonants: str, rest: str, whole: str = "", prefixes: str = r"(?!)") -> _Spelling:
    """How words are broken.

    Args:
        vowels: Each is a syllable.
        consonants: A line may begin with each of them.
        rest: Letters that stay with the one before them.
        whole: Pairs of letters that write one sound.
        prefixes: A pattern.
    """
    pairs = whole.split()
    inside = "".join(f"(?<!{pair[0]}(?={pair[1]}))" for pair in pairs)
    sound = "|".join([*pairs, f"[{consonants}]"])
    return _Spelling(
        re.compile(f"[{vowels}{consonants}{rest}]+", re.IGNORECASE),
        re.compile(f"[{vowels}]", re.IGNORECASE),
        re.compile(f"{inside}(?=(?:{sound})[{vowels}])"),
        re.compile(prefixes, re.IGNORECASE),
    )


_SPELLINGS = {
    "uk": _spelling("аеєиіїоуюя", "бвгґджзйклмнпрстфхцчшщ", "ь'’ʼ", "дж дз"),
    "ru": _spelling("аеёиоуыэюя", "бвгджзклмнпрстфхцчшщ", "йьъ"),
    "pl": _spelling(
        "aąeęioóuy",
        "bcćdfghjklłmnńprsśtwzźż",
        "",
        "ch cz dz dź dż rz sz",
        "(?:nad|pod|od|ob|przed|roz|bez|wz|ws|ponad|spod|śród)",
    ),
}
BROKEN = frozenset(_SPELLINGS)
"""The languages of which words are broken."""
_CAPITALS = re.compile(r".[^a-zа-яґєіїё'’ʼąęóćłńśźż]", re.DOTALL)


def breaks(text: str, low: int, high: int, language: str) -> int:
    """The last place in ``text[low:high]`` where the word that begins at ``low`` may be broken; 0 when there is none."""
    spelling = _SPELLINGS[language]
    word = spelling.word.match(text, low, high + _AFTER)  # a word may be a megabyte long
    if word is None or _CAPITALS.match(text, low):
        return 0
    for place in range(min(high, word.end() - _AFTER), low + _BEFORE - 1, -1):
        if (
            spelling.place.match(text, place)
            and spelling.vowel.search(text, low, place)
            and not spelling.prefix.fullmatch(text, low, place + 1)
        ):
            return place
    return 0


def is_broken(text: str, end: int, language: str) -> bool:
    """Whether a line that ends here ends inside a word, at such a place."""
    word, low = _SPELLINGS[language].word, end
    while low > max(0, end - NARROW) and word.fullmatch(text, low - 1, low):
        low -= 1
    return low < end and breaks(text, low, end, language) == end
