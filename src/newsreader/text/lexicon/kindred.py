"""Words that are one to a reader though dictionaries keep them apart: what else a word is found by.

«учителька» and «вчителька», «найсмачніший» and «смачний», "thieves" and "thief", «НАТО» and "NATO".
"""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise

from newsreader.text.lexicon.gazetteer import abbreviations, is_common_word
from newsreader.text.lexicon.lemmas import LANGUAGES, Reading, readings

# ------------------------------------------------------------------ Ukrainian

_INTERCHANGED = {"у": "в", "в": "у", "і": "й", "й": "і"}
"""First letters that a word changes with the sound before it («наш учитель», «наша вчителька»)."""
_PAIRS_APART = (
    "удача управа уклад уступ устав урок указ угар угода уряд умова ужиток"
    " вдача вправа вклад вступ встав врок вказ вгар вгода вряд вмова вжиток"
)
_APART = frozenset(_PAIRS_APART.split())
"""Words that are others with the other letter: «управа» and «вправа»."""
_VOWELS = frozenset("аеєиіїоуюяьй'")
_MOST = "най"
_MORE = "іший"
_POSITIVE = ("ий", "ій")
_CLASSES = frozenset({"NOUN", "VERB", "ADJF", "ADVB"})
_DEGREES = frozenset({"ADJF", "ADVB"})


def of_ukrainian(found: Reading) -> Iterator[str]:
    """The other spelling of a lemma, and the adjective that it is a degree of.

    «вищий» and «старший» stay what they are: «вища освіта» is no high one.
    """
    lemma = found.lemma
    first, rest = lemma[:1], lemma[1:]
    other = _INTERCHANGED.get(first, first) + rest
    if (
        other != lemma
        and len(rest) > 1
        and rest[0] not in _VOWELS
        and lemma not in _APART
        and _is_known(other, found)
    ):
        yield other
    if not _DEGREES.isdisjoint(found.grammemes):
        if lemma.startswith(_MOST) and _is_known(lemma.removeprefix(_MOST), found):
            lemma = lemma.removeprefix(_MOST)
            yield lemma
        if lemma.endswith(_MORE):
            positives = (lemma.removesuffix(_MORE) + ending for ending in _POSITIVE)
            yield from (positive for positive in positives if _is_known(positive, found))


def _is_known(lemma: str, like: Reading) -> bool:
    """Whether the dictionary has it as a lemma of the same class."""
    classes = _CLASSES & like.grammemes
    return any(
        found.known and found.lemma == lemma and not classes.isdisjoint(found.grammemes)
        for found in readings(lemma, "uk")
    )


_HARD = frozenset("бвгґджзклмнпрстфхцчшщ")
_SOFTENED = frozenset("яюєї")


def with_apostrophe(form: str) -> Iterator[str]:
    """A Ukrainian word that was typed without its apostrophe («память»), if the dictionary has it with one."""
    for place, (before, after) in enumerate(pairwise(form), 1):
        if before in _HARD and after in _SOFTENED:
            spelled = f"{form[:place]}'{form[place:]}"
            if any(found.known for found in readings(spelled, "uk")):
                yield spelled


# ------------------------------------------------------------------ languages with a list of forms

_SHORTEST = 4
_THIEVES = {
    f"{stem}ves": stem + ending
    for ending, stems in {
        "f": "thie lea shel hal loa cal sel scar hoo wol el dwar shea",
        "fe": "li wi kni",
    }.items()
    for stem in stems.split()
}
_COMPARED = (
    "big fat hot thin wet sad fit slim dim red mad tan drab grim flat new old long short high low strong weak fast slow hard"
    " soft easy early late rich poor cheap young small large great wide deep near close bright dark light heavy warm cold cool"
    " clean clear safe smart sharp tall thick tight tough sweet quick quiet loud busy happy healthy angry dirty dry funny"
    " lucky hungry wealthy ugly nice fine rare brave wise strict simple gentle noble humble mild steep stiff rough smooth"
)
_BIG = frozenset(_COMPARED.split())
"""Adjectives that English compares by endings; their degrees are looked for, whatever the list makes of them."""


def of_english(form: str) -> Iterator[str]:
    """The noun in -f of a plural in -ves, and the adjective of a degree in -er or -est."""
    if form in _THIEVES:
        yield _THIEVES[form]
    for ending in ("er", "est"):
        if form.endswith(ending) and len(form) > _SHORTEST:
            stem = form.removesuffix(ending)
            bases = (stem, f"{stem}e", f"{stem.removesuffix('i')}y", stem[:-1])
            yield from (base for base in bases if base in _BIG)


_PLURAL = ("y", "i")


def of_polish(lemma: str) -> Iterator[str]:
    """What may be the singular of a lemma in the plural: the list takes «górach» for mountains that are always many."""
    if lemma.endswith(_PLURAL) and len(lemma) >= _SHORTEST:
        yield from (f"{lemma[:-1]}a", lemma[:-1])


# ------------------------------------------------------------------ abbreviations

_SAID = frozenset({"un", "eu"})
"""Abbreviations that are words of dialogues in English and German all the same."""
_SAYING = frozenset({"en", "de"})
_SHORTEST_ABBREVIATION = 3
_BY_HAND = ("сша usa", "оае оаэ uae", "єс ес eu ue", "оон un onz uno", "срср ссср ussr zsrr udssr")


def abbreviated(form: str, language: str | None) -> str | None:
    """A key that an abbreviation shares with those of other languages; none where it is a word as well («воз», "who")."""
    key = _abbreviations().get(form)
    return key if key and not _is_word(form, language) else None


def _is_word(form: str, language: str | None) -> bool:
    if language in LANGUAGES:
        return any(
            found.known and _ABBREVIATED.isdisjoint(found.grammemes) for found in readings(form, language)
        )
    return is_common_word(form, language) and not (form in _SAID and language in _SAYING)


_ABBREVIATED = frozenset({"Abbr", "Fixd", "Name", "Orgn"})


@cache
def _abbreviations() -> Mapping[str, str]:
    """Folded abbreviation -> key, of organisations that are abbreviated in several ways."""
    by_hand = [tuple(group.split()) for group in _BY_HAND]
    table = {form: f"@{group[0]}" for group in by_hand for form in group}
    for group in abbreviations():
        key = next((table[form] for form in group if form in table), f"@{group[0]}")
        table.update(
            (form, key) for form in group if form not in table and len(form) >= _SHORTEST_ABBREVIATION
        )
    return table
