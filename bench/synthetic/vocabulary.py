"""The words of one made-up language, by how often they are used: Zipf's law with Mandelbrot's offset, and a tail without end."""

from collections.abc import Iterator
from itertools import accumulate
from random import Random

from synthetic.language_words import LanguageWords

LEMMAS = 30_000
"""Words with a known frequency, each in several forms: some 200,000 forms. Rarer ones are the tail's."""
_OFFSET = 2.7
"""Mandelbrot's: the first few words of a language are nearer to each other than the law alone says."""
_NUMBER_SHARE = 0.02
"""Of all words, those that are numbers: years, days, sums. Of the news, read roughly, a fiftieth."""
_SCATTER = 2_654_435_761
"""Knuth's multiplier: neighbours in number are strangers in spelling."""
_STEMS = 1 << 32
_SYNTHETIC_CLASSES = ("m", "f", "adj", "m", "f", "v", "adj", "m")


class Vocabulary:
    """The words of a language with their weights."""

    def __init__(self, language: LanguageWords, exponent: float) -> None:
        """Compose them.

        Args:
            language: What they are made of.
            exponent: Zipf's; about 1 for news.
        """
        self._language = language
        self._syllables = [
            onset + vowel for vowel in language.vowels.split() for onset in language.onsets.split()
        ]
        self._codas = ["" if coda == "_" else coda for coda in language.codas.split()]
        self._endings = {
            name: ["" if ending == "_" else ending for ending in endings.split()]
            for name, endings in language.endings.items()
        }
        weights: dict[str, float] = {}
        for rank, forms in enumerate(self._lemmas()):
            weight = (rank + _OFFSET) ** -exponent
            shares = [1 / place for place in range(1, len(forms) + 1)]
            for form, share in zip(forms, shares, strict=True):
                weights[form] = weights.get(form, 0.0) + weight * share / sum(shares)
        total = sum(weights.values())
        numbers = [str(number) for number in (*range(1, 32), *range(2016, 2027), *range(40, 1000, 10))]
        for place, number in enumerate(numbers, start=2):
            weights[number] = weights.get(number, 0.0) + total * _NUMBER_SHARE / place / 5
        self.words = list(weights)
        self.cumulative = list(accumulate(weights.values()))

    def draw(self, rng: Random, number: int) -> list[str]:
        """Words as the language uses them; some are two words."""
        return rng.choices(self.words, cum_weights=self.cumulative, k=number)

    def tail(self, number: int) -> str:
        """A rare word: a misspelling, a name of few, a word of a trade. Any number has one."""
        endings = self._endings[_SYNTHETIC_CLASSES[number % len(_SYNTHETIC_CLASSES)]]
        return self.stem(LEMMAS + number // 2) + endings[number % len(endings)]

    def stem(self, number: int) -> str:
        """Two to four syllables; mostly another for every number."""
        left = number * _SCATTER % _STEMS
        syllables, count = self._syllables, len(self._syllables)
        stem = syllables[left % count] + syllables[left // count % count]
        if number >= LEMMAS:
            stem += syllables[number % count]
        if number % 2:
            stem += syllables[left // 7 % count]
        return stem + self._codas[left // 11 % len(self._codas)]

    def _lemmas(self) -> Iterator[list[str]]:
        yield from ([word.replace("+", " ")] for word in self._language.function.split())
        known = [stem.split(":") for stem in self._language.stems.split()]
        yield from ([stem + ending for ending in self._endings[name]] for stem, name in known)
        yield from map(self._forms, range(LEMMAS))

    def _forms(self, number: int) -> list[str]:
        name = _SYNTHETIC_CLASSES[number % len(_SYNTHETIC_CLASSES)]
        stem = self.stem(number)
        return [stem + ending for ending in self._endings[name]]
