"""A made-up library: any of its articles by number, as what the index is given or as a file."""

import datetime as dt
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import NamedTuple

from newsreader.corpus import Stamp
from newsreader.index.writer import Addition
from newsreader.model import Facet
from synthetic.article import Made
from synthetic.language_words import ENGLISH, POLISH, UKRAINIAN
from synthetic.names import NUMBERS, TOPIC, TOPICS, Names
from synthetic.vocabulary import Vocabulary

_LANGUAGES = {"uk": UKRAINIAN, "en": ENGLISH, "pl": POLISH}
_BLOCK = 8
"""Words that are drawn together once and used again and again: what makes an article cost microseconds."""
_BLOCKS = 1 << 15
_TOPIC_BLOCKS, _TOPIC_WORDS = 256, 60
_LENGTHS = (6, 9, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 33, 38, 44, 53, 70)
"""Blocks of an article, each number as likely as the others: short items, long reads. With headline, names and tail, 253 words."""
_PARAGRAPH = 5
"""Blocks of one: two or three sentences."""
_TOPIC_EVERY = 3
"""Of so many blocks one speaks of the article's topic."""
_TAIL, _TAIL_WORDS = 3, 8_000_000
"""Rare words of an article, and how many there are: a million articles know some two million words in all."""
_FIRST = dt.date(2016, 10, 1)
_DAYS = [(_FIRST + dt.timedelta(days=day)).isoformat() for day in range(3652)]
_CROWDED = "2022-03"
_SAVED = 1_700_000_000
_NAMED = (Facet.PERSON, Facet.PERSON, Facet.PLACE, Facet.PLACE, Facet.ORG, Facet.ORG, Facet.PERSON)
"""With its topic, eight names an article."""


class Profile(NamedTuple):
    """What a library is like."""

    languages: tuple[tuple[str, float], ...] = (("uk", 0.5), ("en", 0.3), ("pl", 0.2))
    words: float = 1.0
    """Zipf's exponent of words."""
    names: float = 0.95
    """Zipf's exponent of names and sources."""
    undated: float = 0.05
    month_only: float = 0.07
    day_only: float = 0.28
    largest_source: float = 0.0
    """Share of the articles that are of one source, besides what Zipf gives it."""
    crowded_month: float = 0.0
    """Share of the dated articles that are of one month, besides what it has anyway."""


PROFILES = {
    "news": Profile(),
    "lopsided": Profile(
        languages=(("uk", 0.1), ("en", 0.85), ("pl", 0.05)),
        words=1.25,
        names=1.4,
        undated=0.5,
        largest_source=0.7,
        crowded_month=0.6,
    ),
}
"""A library as many have it, and one whose distributions are others in every respect."""


class Library:
    """All articles of a library. The same number is the same article, whoever asks and in whatever order."""

    def __init__(self, profile: str = "news", seed: int = 1, root: str = "/library") -> None:
        """Prepare what articles are put together from; it takes some seconds.

        Args:
            profile: One of ``PROFILES``.
            seed: Another one is another library of the same kind.
            root: The folder that paths begin with.
        """
        self.profile, self.root, self._seed = PROFILES[profile], root, seed
        self.languages = [language for language, _ in self.profile.languages]
        self._shares = list(accumulate(share for _, share in self.profile.languages))
        self.vocabularies = {
            name: Vocabulary(_LANGUAGES[name], self.profile.words) for name in self.languages
        }
        self._names = {
            name: Names(name, self.vocabularies[name], self.profile.names) for name in self.languages
        }
        self._blocks = {name: self._general(name) for name in self.languages}
        self._topics: dict[tuple[str, int], list[str]] = {}

    def made(self, number: int) -> Made:
        """An article."""
        rng = Random(number * 1_000_003 + self._seed)
        language = rng.choices(self.languages, cum_weights=self._shares)[0]
        names, blocks = self._names[language], self._blocks[language]
        topic = names.draw(rng, TOPIC) % TOPICS
        named = [names.at(TOPIC, topic)]
        for place, facet in enumerate(_NAMED):
            # Every other one is whom everybody writes about; the others are this topic's own.
            shift = topic * NUMBERS[facet] // TOPICS if place % 2 else 0
            named.append(names.at(facet, names.draw(rng, facet) + shift))
        about = self._topics.get((language, topic)) or self._of_topic(language, topic)
        length = rng.choice(_LENGTHS)
        pieces = rng.choices(blocks, k=length)
        pieces[::_TOPIC_EVERY] = rng.choices(about, k=len(pieces[::_TOPIC_EVERY]))
        tail = self.vocabularies[language].tail
        for place in range(_TAIL):
            pieces[place * 5 % length] += f" {tail(int(_TAIL_WORDS * rng.random() ** 3))}"
        for place, name in enumerate(named):
            pieces[place * 3 % length] += f" {name.words}"
        headline = f"{named[1].words} {rng.choice(about)}"
        lines = [" ".join(pieces[start : start + _PARAGRAPH]) for start in range(0, length, _PARAGRAPH)]
        published = self._published(rng)
        is_large = rng.random() < self.profile.largest_source
        source = names.at(Facet.SOURCE, 0 if is_large else names.draw(rng, Facet.SOURCE))
        folder = f"{source.words.replace(' ', '-')}/{published[:4] if published else 'undated'}"
        return Made(
            f"{self.root}/{folder}/{number:07}.txt", language, published, source, named, [headline, *lines]
        )

    def addition(self, number: int) -> Addition:
        """What the index's writer is given for a file."""
        made = self.made(number)
        stamp = Stamp(10 * sum(map(len, made.lines)) // 6, (_SAVED + number) * 10**9, number + 1)
        return Addition(made.path.encode(), stamp, made.entry(), None)

    def additions(self, start: int, stop: int) -> Iterator[Addition]:
        """The same for a run of articles."""
        return map(self.addition, range(start, stop))

    def text(self, number: int) -> str:
        """What the file says."""
        return self.made(number).text(Random(number))

    def write(self, number: int) -> int:
        """Write the first articles as files below ``root``; their bytes come back."""
        total = 0
        for article in range(number):
            made = self.made(article)
            path = Path(made.path)
            path.parent.mkdir(parents=True, exist_ok=True)
            total += path.write_bytes(made.text(Random(article)).encode())
        return total

    def _published(self, rng: Random) -> str | None:
        chance = rng.random()
        profile = self.profile
        if chance < profile.undated:
            return None
        # More of the later years, as libraries grow.
        day = _DAYS[int(len(_DAYS) * rng.random() ** 0.7)]
        if profile.crowded_month and rng.random() < profile.crowded_month:
            day = f"{_CROWDED}-{1 + int(31 * rng.random()):02}"
        if chance < profile.undated + profile.month_only:
            return day[:7]
        if chance < profile.undated + profile.month_only + profile.day_only:
            return day
        minute = int(1440 * rng.random())
        return f"{day}T{minute // 60:02}:{minute % 60:02}"

    def _general(self, language: str) -> list[str]:
        rng = Random(f"{self._seed} {language}")
        words = self.vocabularies[language].draw(rng, _BLOCKS * _BLOCK)
        return [" ".join(words[start : start + _BLOCK]) for start in range(0, len(words), _BLOCK)]

    def _of_topic(self, language: str, topic: int) -> list[str]:
        """Blocks with a word of the topic, a few such words much more often than the others."""
        rng = Random(f"{self._seed} {language} {topic}")
        vocabulary = self.vocabularies[language]
        own = [vocabulary.words[int(len(vocabulary.words) * rng.random() ** 4)] for _ in range(_TOPIC_WORDS)]
        others = vocabulary.draw(rng, _TOPIC_BLOCKS * (_BLOCK - 1))
        blocks = [
            " ".join([own[int(_TOPIC_WORDS * rng.random() ** 2)], *others[start : start + _BLOCK - 1]])
            for start in range(0, len(others), _BLOCK - 1)
        ]
        self._topics[language, topic] = blocks
        return blocks
