"""Phrases that name something in the nominative: «Державної служби України» -> «Державна служба України», «Кончі-Заспі» -> «Конча-Заспа»."""

from collections.abc import Sequence

from newsreader.text.entities.name_words import ORG_HEADS, PLURAL_HEADS
from newsreader.text.entities.names import CASES, as_printed, single, written_like
from newsreader.text.entities.words import Word
from newsreader.text.lexicon.lemmas import GENDERS, NOMINATIVE, Reading, readings
from newsreader.text.lexicon.stems import light_stem

_NOUNS = frozenset({"NOUN", "ADJF", "PRTF"})


_OF_PLACES = (
    "ської",
    "ській",
    "ську",
    "ською",
    "ського",
    "ському",
    "ским",
    "ского",
    "скому",
    "ском",
    "ской",
    "скую",
)
"""How adjectives end that are made of places: those of villages no dictionary has, «Сміловській»."""


def phrase(words: Sequence[Word]) -> str:
    """A name of several words: adjectives and the noun that they agree with; the rest stays.

    «Державної служби України» -> «Державна служба України».
    """
    words = _hyphens_joined(words)
    choices: list[list[Reading]] = []
    for word in words:
        # guessed perhaps: «міськраді», «Восточно-Казахстанского»
        is_head = light_stem(word.form) in ORG_HEADS or ("-" in word.form and word is not words[-1])
        found = [r for r in readings(word.form, word.language) if _NOUNS & r.grammemes]
        guessed = found if word.form.endswith(_OF_PLACES) and word is not words[-1] else []
        found = [r for r in found if r.known or is_head] or [r for r in guessed if "ADJF" in r.grammemes]
        nouns = [r for r in found if "NOUN" in r.grammemes]
        adjectives = [r for r in found if "NOUN" not in r.grammemes]
        choices.append(nouns if nouns and not (adjectives and len(choices) + 1 < len(words)) else adjectives)
        if nouns and not adjectives:
            break
        if not found:
            break
    head = _head(choices)
    if head is None or head[0] == NOMINATIVE:
        return as_printed(words)
    case, number, gender = head
    texts = []
    for word, found in zip(words, choices, strict=False):
        reading = next((r for r in found if _fits(r, case, number, gender)), None)
        if reading is None:
            return as_printed(words)
        extra = (number,) if number == "plur" else tuple(filter(None, [gender]))
        form = reading.inflect(NOMINATIVE, *extra)
        if form is None and number == "sing" and "NOUN" in reading.grammemes:
            form = reading.lemma  # the dictionary has words without a nominative («завод»)
        texts.append(written_like(word.text, form) if form else word.text)
    if len(texts) < len(words):
        texts += _adjectives_behind(words[len(texts) :], case, number, gender)
    return as_printed(
        [w._replace(text=t) for w, t in zip(words, texts, strict=False)] + list(words[len(texts) :])
    )


def _adjectives_behind(words: Sequence[Word], case: str, number: str, gender: str) -> list[str]:
    """A large adjective behind its noun in the nominative, too: «Газети Виборчої» is «Газета Виборча»."""
    word = words[0]
    if len(words) > 1 or not word.is_capital or number != "sing" or not gender:
        return []
    found = readings(word.form, word.language)
    if any("NOUN" in reading.grammemes for reading in found):
        return []
    reading = next((r for r in found if "ADJF" in r.grammemes and _fits(r, case, number, gender)), None)
    form = reading.inflect(NOMINATIVE, gender) if reading else None
    return [written_like(word.text, form)] if form else []


def _hyphens_joined(words: Sequence[Word]) -> list[Word]:
    """«Івано-Франківській» as the one word that the dictionary knows."""
    joined: list[Word] = []
    for word in words:
        if joined and word.gap == "-":
            last = joined[-1]
            joined[-1] = last._replace(form=f"{last.form}-{word.form}", text=f"{last.text}-{word.text}")
        else:
            joined.append(word)
    return joined


def _head(choices: Sequence[Sequence[Reading]]) -> tuple[str, str, str] | None:
    """Case, number and gender that the words agree in; of nouns with the same ending the likeliest: «морі» is of «море»."""
    if not choices or not choices[-1]:
        return None
    options = []
    for place, noun in enumerate(choices[-1]):
        number = "plur" if "plur" in noun.grammemes else "sing"
        gender = next(iter(GENDERS & noun.grammemes), "") if number == "sing" else ""
        for case in CASES:
            if case in noun.grammemes and all(
                any(_fits(r, case, number, gender) for r in found) for found in choices
            ):
                plural_head = light_stem(noun.lemma) in PLURAL_HEADS
                options.append(
                    ((number == "plur") != plural_head, CASES.index(case), place, case, number, gender)
                )
    return min(options)[3:] if options else None


def _fits(reading: Reading, case: str, number: str, gender: str) -> bool:
    has_plural = "plur" in reading.grammemes
    return (
        case in reading.grammemes
        and has_plural == (number == "plur")
        and (has_plural or not gender or gender in reading.grammemes or not GENDERS & reading.grammemes)
    )


def hyphenated(words: Sequence[Word]) -> str:
    """A place of parts with hyphens, each in the nominative: «Кончі-Заспі» -> «Конча-Заспа»."""
    return as_printed([word._replace(text=_part(word)) for word in words])


def _part(word: Word) -> str:
    found = readings(word.form, word.language)
    if any(NOMINATIVE in reading.grammemes for reading in found):
        return word.text
    noun = next((reading for reading in found if "NOUN" in reading.grammemes), None)
    return single(word, noun.lemma) if noun else word.text
