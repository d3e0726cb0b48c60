"""Where a Ukrainian word may be broken in a narrow column. Pure.

Only places that no rule of the spelling forbids: before a consonant that a vowel follows, with a syllable on both sides.
So no part is without a vowel, «ь», «й» and the apostrophe stay with the letter before them, and «дж», «дз» stay whole.
The patterns that are at hand for Ukrainian (pyphen 0.18) break «спі-вро-бі-т-ни-ц-т-во»; other languages are not broken.
"""

import re

NARROW = 46
"""Cells of a column up to which its words are broken: in columns of 36 to 40 every seventh line is a fifth too short."""
_VOWELS, _CONSONANTS = "аеєиіїоуюя", "бвгґджзйклмнпрстфхцчшщ"
_BREAK = re.compile(
    rf"(?<!д)(?=[{_CONSONANTS}][{_VOWELS}])|(?<=д)(?=[{_CONSONANTS.replace('ж', '').replace('з', '')}][{_VOWELS}])"
)
_WORD = re.compile(rf"[{_VOWELS}{_CONSONANTS}ь'’ʼ]+", re.IGNORECASE)
_CAPITALS = re.compile(r".[^a-zа-щьюяґєії'’ʼ]", re.DOTALL)
_BEFORE, _AFTER = 3, 3
"""Letters that stay on a line, and that go to the next one: two would do by the rules, and read badly."""


def breaks(text: str, low: int, high: int) -> int:
    """The last place in ``text[low:high]`` where the word that begins at ``low`` may be broken; 0 when there is none."""
    word = _WORD.match(text, low, high + _AFTER)  # a word may be a megabyte long
    if word is None or _CAPITALS.match(text, low):
        return 0
    for place in range(min(high, word.end() - _AFTER), low + _BEFORE - 1, -1):
        if _BREAK.match(text, place) and any(letter in _VOWELS for letter in text[low:place].lower()):
            return place
    return 0


def is_broken(text: str, end: int) -> bool:
    """Whether a line that ends here ends inside a word, at such a place."""
    low = end
    while low > max(0, end - NARROW) and _WORD.fullmatch(text, low - 1, low):
        low -= 1
    return low < end and breaks(text, low, end) == end
