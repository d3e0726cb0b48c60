"""One made-up article: what the index is given of it, and the file that says the same."""

from functools import cache
from hashlib import blake2b
from random import Random
from typing import NamedTuple

from newsreader.corpus import HASH_SIZE
from newsreader.index.entry import Entry
from newsreader.model import WORDS_PER_MINUTE, Facet, Tag
from synthetic.names import Named

_MONTHS = {
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "en": "January February March April May June July August September October November December",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
}
_OF_THE_MONTH = {
    "uk": "Січень Лютий Березень Квітень Травень Червень Липень Серпень Вересень Жовтень Листопад Грудень",
    "en": _MONTHS["en"],
    "pl": "Styczeń Luty Marzec Kwiecień Maj Czerwiec Lipiec Sierpień Wrzesień Październik Listopad Grudzień",
}
_RELATED = {"uk": "Читайте також", "en": "Read also", "pl": "Czytaj także"}
_BEG = {
    "uk": "Підписуйтесь на наш канал у Telegram, щоб не пропустити головного: {}",
    "en": "Subscribe to our newsletter and follow us on Facebook: {}",
    "pl": "Zapisz się do naszego newslettera i obserwuj nas na Facebooku: {}",
}
_WORD = 7
"""Characters and a blank, about."""
_SENTENCE = (7, 10, 12, 14, 17, 22)


_LANGUAGE = {language: Tag(Facet.LANG, language) for language in _MONTHS}


@cache
def _month(month: str) -> Tag:
    return Tag(Facet.MONTH, month)


class Made(NamedTuple):
    """What is decided of an article. ``lines`` holds folded words between single blanks; the headline's first."""

    path: str
    language: str
    published: str | None
    source: Named
    named: list[Named]
    lines: list[str]

    def entry(self) -> Entry:
        """What the index keeps of it."""
        words = "\n".join([f" {line} " for line in self.lines])
        # By the words: tags are slow to compare, and twenty thousand articles a second are wanted.
        tags = [
            *{named.words: named.tag for named in self.named}.values(),
            self.source.tag,
            _LANGUAGE[self.language],
        ]
        if self.published and len(self.published) > len("2026"):
            tags.append(_month(self.published[:7]))
        return Entry(
            # No two have one path; the content would cost a microsecond more.
            hash=blake2b(self.path.encode(), digest_size=HASH_SIZE).digest(),
            headline=self.headline,
            has_headline=True,
            published=self.published,
            source=self.source.tag.value,
            language=self.language,
            minutes=1 + len(words) // _WORD // WORDS_PER_MINUTE,
            words=words,
            tags=tuple(tags),
        )

    @property
    def headline(self) -> str:
        """The first line as it is printed."""
        first = self.lines[0]
        return first[:1].upper() + first[1:]

    def text(self, rng: Random) -> str:
        """The file: headline, date, paragraphs of sentences, and the residue that saved articles have."""
        paragraphs = [self._capitals(line, rng) for line in self.lines[1:]]
        if rng.random() < 0.3:
            place = rng.randrange(1, len(paragraphs)) if len(paragraphs) > 1 else 1
            title = " ".join(rng.choice(self.lines).split()[:9]).capitalize()
            paragraphs.insert(place, f"{_RELATED[self.language]}: {title}")
        if rng.random() < 0.5:
            paragraphs.append(_BEG[self.language].format(self.source.tag.value))
        date = [self._date()] if self.published else []
        return "\n\n".join([self._names(self.headline), *date, *paragraphs]) + "\n"

    def _date(self) -> str:
        year, month, *rest = (self.published or "").replace("T", "-").split("-")
        place = int(month) - 1
        if not rest:
            return f"{_OF_THE_MONTH[self.language].split()[place]} {year}"
        day = f"{int(rest[0])} {_MONTHS[self.language].split()[place]} {year}"
        return ", ".join([day, *rest[1:]])

    def _capitals(self, line: str, rng: Random) -> str:
        words = line.split(" ")
        sentences, start = [], 0
        while start < len(words):
            stop = start + rng.choice(_SENTENCE)
            if len(words) - stop < _SENTENCE[0]:
                stop = len(words)
            sentence = words[start:stop]
            if len(sentence) > _SENTENCE[2]:
                sentence[6] += ","
            sentences.append(" ".join(sentence))
            start = stop
        return " ".join(self._names(sentence[:1].upper() + sentence[1:]) + "." for sentence in sentences)

    def _names(self, text: str) -> str:
        for named in self.named:
            text = text.replace(named.words, named.tag.value)
        return text
