"""The places of the table that one word or two may name, in any case of any language."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from newsreader.text.lexicon.endings import undone
from newsreader.text.lexicon.gazetteer import cyrillic_endings, place_of
from newsreader.text.lexicon.lemmas import PERSONAL, readings
from newsreader.text.lexicon.stems import phrase_key

DECLINED = frozenset({"pl", "cs", "sk"})
_SOUTHERN = frozenset({"sl", "hr"})
WITH_CASES = DECLINED | _SOUTHERN
"""Languages of Latin letters whose places have cases."""


@lru_cache(maxsize=8192)
def known_places(form: str, language: str | None) -> tuple[tuple[str, str], ...]:
    """The places that a folded word may name, in any case: each nominative and its entity."""
    lemmas = dict.fromkeys(_place_lemmas(form, language))
    found = [(lemma, entity) for lemma in lemmas if (entity := place_of(lemma))]
    if language in _SOUTHERN and len(found) > 1 and found[0] == (form, found[1][1]):
        # «Londona» is also the name of London somewhere; «Moskva» is Moscow, though «Moskvo» is, somewhere
        return tuple(found[:1] if _ends_alike(*found[0]) else found[1:])
    return tuple(found)


def _ends_alike(name: str, entity: str) -> bool:
    """Whether a name has the ending, and so the gender, that the place has in Cyrillic letters: «Moskva», «Москва»."""
    return cyrillic_endings().get(entity, "-") in _VOWELS.get(name[-1:], ())


_VOWELS: Mapping[str, str] = {"a": "ая", "e": "еєэ", "i": "ії", "o": "о", "u": "ую"}
"""What a last vowel of Slovene and Croatian is there; plurals apart, «Benetki» is no nominative."""


def _place_lemmas(form: str, language: str | None) -> Iterator[str]:
    """What the word may be the form of: itself, the dictionary's nouns, other languages' endings undone."""
    found = [reading for reading in readings(form, language) if "NOUN" in reading.grammemes]
    if not any(reading.known for reading in found) or any("nomn" in reading.grammemes for reading in found):
        yield form
    # Nobody calls out to a place: «Варто зазначити»
    yield from (r.lemma for r in found if not PERSONAL & r.grammemes and "voct" not in r.grammemes)
    if not found:
        yield from filter(_may_be_meant, undone(form, language))


_SHORTEST_NAME = 5
_SHORTEST_COUNTRY = 4
_SHORT = frozenset({"brno", "łódź", "lvov", "lwów", "gaza", "haag", "ełk", "kyjev", "riga", "ryga", "oslo"})
"""Towns of short names that the news has in every case."""


def _may_be_meant(name: str) -> bool:
    """Of short names too many are found by chance in a word that is printed in another case; countries excepted."""
    return (
        len(name) >= _SHORTEST_NAME
        or name in _SHORT
        or (len(name) >= _SHORTEST_COUNTRY and not (place_of(name) or "").startswith("place:geonames"))
    )


@lru_cache(maxsize=4096)
def in_nominative(first: str, last: str, language: str | None) -> tuple[str, str] | None:
    """An adjective and a noun in the nominative, folded, if they are a place of the table: «Karlových», «Varů»."""
    adjectives = [
        first.removesuffix(ending) + other
        for ending, others in _OF_ADJECTIVES.get(language or "", ())
        if first.endswith(ending)
        for other in others
    ]
    pairs = ((a, n) for a in adjectives for n in (last, *undone(last, language)))
    return next(((a, n) for a, n in pairs if place_of(phrase_key((a, n)))), None)


_OF_ADJECTIVES: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "cs": (
        ("ých", ("é", "y")),
        ("ým", ("ý",)),
        ("ého", ("ý", "é")),
        ("ém", ("ý", "é")),
        ("ou", ("á",)),
        ("é", ("á",)),
    ),
    "sk": (("ých", ("é",)), ("ého", ("ý", "é")), ("om", ("ý", "é")), ("ej", ("á",)), ("ou", ("á",))),
    "pl": (
        *(("ich", ("ie",)), ("ych", ("e",)), ("iego", ("i", "ie")), ("ego", ("y", "e"))),
        *(("im", ("i", "ie")), ("ym", ("y", "e")), ("iej", ("ia", "a")), ("ej", ("a",)), ("ą", ("a",))),
    ),
    "sl": (
        ("ega", ("i", "o")),
        ("em", ("i", "o")),
        ("im", ("i", "o")),
        ("i", ("a",)),
        ("e", ("a",)),
        ("ih", ("e", "i")),
    ),
}
"""By language: how adjectives end in other cases, and in the nominative."""
