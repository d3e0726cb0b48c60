"""What made-up articles are about: people, organisations, places, topics, sources; popular by Zipf's law, too."""

from random import Random
from typing import NamedTuple

from newsreader.model import Facet, Tag
from newsreader.text.lexicon.tokens import fold
from synthetic.vocabulary import Vocabulary

TOPIC = next((facet for facet in Facet if facet == "topic"), Facet.ORG)
"""Topics are a facet of their own where the library knows such."""
TOPICS = 150
NUMBERS = {TOPIC: TOPICS, Facet.PERSON: 60_000, Facet.ORG: 8_000, Facet.PLACE: 5_000, Facet.SOURCE: 400}
"""Names of each facet. A newspaper of ten years names tens of thousands of people, most of them once or twice."""

_GIVEN = {
    "uk": "Олена Іван Марія Петро Ольга Андрій Наталія Сергій Ірина Микола Тетяна Василь Юлія Дмитро Оксана Богдан",
    "en": "Mary John Anna James Emma Robert Kate William Lucy Thomas Sarah Daniel Helen George Alice Henry",
    "pl": "Anna Jan Maria Piotr Ewa Andrzej Zofia Tomasz Agnieszka Marek Barbara Paweł Joanna Michał Magda Adam",
}
_SURNAMES = {
    "uk": "енко ук ський ич ко івський ець",
    "en": "son ton er ley field man ford",
    "pl": "ski wicz ak owski czyk ek owicz",
}
_BODIES = {
    "uk": "Рада Міністерство Служба Фонд Комітет Спілка Агенція Центр",
    "en": "Council Ministry Service Fund Committee Union Agency Centre",
    "pl": "Rada Ministerstwo Służba Fundusz Komitet Związek Agencja Centrum",
}
_PLACES = {"uk": "ськ ів ове город", "en": "ton ville bury ford", "pl": "ów owo sk ice"}
_PAPERS = {
    "uk": "Новини Вісник Правда Час",
    "en": "News Herald Times Post",
    "pl": "Gazeta Kurier Wiadomości Głos",
}


class Named(NamedTuple):
    """A name as a tag, and its words as the index keeps them."""

    tag: Tag
    words: str


class Names:
    """All that the articles of one language can be about."""

    def __init__(self, language: str, vocabulary: Vocabulary, exponent: float) -> None:
        """Make the names up.

        Args:
            language: Two letters.
            vocabulary: Where the syllables come from.
            exponent: Zipf's; not 1.
        """
        self._language, self._vocabulary = language, vocabulary
        self._power = 1 / (1 - exponent)
        self._spans = {facet: number ** (1 - exponent) - 1 for facet, number in NUMBERS.items()}
        self._named: dict[tuple[Facet, int], Named] = {}

    def at(self, facet: Facet, rank: int) -> Named:
        """The name of a rank; 0 is the most popular, and after the last comes the first."""
        number = rank % NUMBERS[facet]
        return self._named.get((facet, number)) or self._make(facet, number)

    def draw(self, rng: Random, facet: Facet) -> int:
        """The rank of a name, by Zipf's law: its distribution function, turned round."""
        return int((rng.random() * self._spans[facet] + 1) ** self._power) - 1

    def _make(self, facet: Facet, number: int) -> Named:
        value = self._value(facet, number)
        # Every other organisation and all places are known under one identity in all languages.
        is_known = facet is Facet.PLACE or (facet is Facet.ORG and number % 2 == 0)
        tag = Tag(facet, value, f"{facet}:made-{number}" if is_known else "")
        return self._named.setdefault((facet, number), Named(tag, fold(value)))

    def _value(self, facet: Facet, number: int) -> str:
        # Far from the numbers of the vocabulary: names are mostly words of their own.
        stem = self._vocabulary.stem(1_000_000 + 100_000 * list(NUMBERS).index(facet) + number).replace(
            "'", ""
        )
        match facet:
            case Facet.PERSON:
                # Fewer surnames than people, as anywhere.
                surname = self._vocabulary.stem(900_000 + number * 7 % 20_011) + _one(
                    _SURNAMES, self._language, number
                )
                return f"{_one(_GIVEN, self._language, number)} {surname.capitalize()}"
            case Facet.PLACE:
                return (stem + _one(_PLACES, self._language, number)).capitalize()
            case Facet.SOURCE:
                return f"{_one(_PAPERS, self._language, number)} {stem.capitalize()}"
            case _ if facet is TOPIC and number < TOPICS:
                return stem
            case _ if number % 3 == 0:
                return stem[:4].upper()
            case _:
                return f"{_one(_BODIES, self._language, number)} {stem.capitalize()}"


def _one(table: dict[str, str], language: str, number: int) -> str:
    choices = table[language].split()
    return choices[number % len(choices)]
