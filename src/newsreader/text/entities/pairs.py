"""Recogniser of two strange capitals in a row inside a sentence: where neither is known as anything, they are mostly somebody.

Nothing but their shape speaks for them, so they count as a person only where a voice stands beside them, or where the
article names them again.
"""

from collections.abc import Mapping, Sequence

from newsreader.model import Facet
from newsreader.text.entities import name_words as near
from newsreader.text.entities import names
from newsreader.text.entities.known_places import known_places
from newsreader.text.entities.mentions import Mention, is_adjective
from newsreader.text.entities.oblique import is_in_nominative
from newsreader.text.entities.presented import is_somebody
from newsreader.text.entities.surnames import surname_keys
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.gazetteer import is_organisation
from newsreader.text.lexicon.lemmas import has, is_ordinary
from newsreader.text.lexicon.stems import light_stem, phrase_key

_PAIR = 2
_SHORTEST = 3
_PLACES_BEFORE = near.PLACE_PREPOSITIONS | frozenset(
    ["do", "na", "u", "при", "край", "до", "през", "към", "pri", "k", "of", "przy"]
)


def strange_pair(text: Text, at: int) -> Mention | None:
    """Two capitals that no table and no dictionary knows."""
    words = text.words
    end = at + _PAIR
    is_row = end <= len(words) and words[at + 1].is_capital and words[at + 1].gap == " "
    if not is_row or text.has_large_nouns or not _is_pair(words[at], words[at + 1]):
        return None
    if (words[at].opens and not _is_unheard_of(words[at])) or words[at + 1].opens:
        return None
    before = words[at - 1] if at else None
    after = words[end] if end < len(words) and words[end].joins else None
    if after and after.is_capital:
        return None
    if before and before.joins and (before.is_capital or before.form in _PLACES_BEFORE):
        return None
    has_voice = (
        _speaks(before)
        or _speaks(after)
        or is_somebody(text, end)
        or _is_apposed(text, at, end)
        or _is_spelled(words, end)
    )
    if words[at].language == "en" and not has_voice:
        return None  # "Caledonian Brack" is a firm as likely
    name = words[at:end]
    keys = surname_keys(name[-1]) | {name[-1].form}
    label = names.as_printed(name) if is_in_nominative(text, at) else _label(*name)
    return Mention(at, end, Facet.PERSON, label, keys, is_sure=has_voice, is_full=True)


def _is_unheard_of(word: Word) -> bool:
    """Whether a sentence's first word is none of its language's: «Эммерсон»."""
    if word.has_dictionary:
        return not has(word.form, word.language, (), known=True)
    return word.language == "en" and not is_ordinary(word.form, "en")


def _label(first: Word, last: Word) -> str:
    """The name in the nominative: strange women of Latin letters by the endings of both parts."""
    for endings, other, of_given in _WOMEN.get(first.language or "", ()):
        given = next((ending for ending in of_given if first.form.endswith(ending)), "")
        ending = next((ending for ending in endings if last.form.endswith(ending)), "")
        if given and ending:
            name = first.form.removesuffix(given) + ("ia" if given == "ii" else "a")
            surname = last.form.removesuffix(ending) + other
            return f"{names.written_like(first.text, name)} {names.written_like(last.text, surname)}"
    return names.person([first, last], 0)


_WOMEN: Mapping[str, tuple[tuple[tuple[str, ...], str, tuple[str, ...]], ...]] = {
    "pl": (
        (("ową", "owej"), "owa", ("ą", "ę", "ii", "y")),
        (("iną", "inej"), "ina", ("ą", "ę", "ii", "y")),
        (("ską", "skiej"), "ska", ("ą", "ę", "ii", "y")),
    ),
    "cs": ((("ovou", "ové"), "ová", ("ou", "u", "y", "ě")),),
    "sk": ((("ovou", "ovej", "ovú"), "ová", ("ou", "u", "y")),),
    "sl": ((("ovo", "ove"), "ova", ("o", "e", "i")),),
}
"""By language: a surname's endings in other cases, its nominative, and how the given name then ends: «Jekatieriną Smirnową»."""


def _is_pair(first: Word, last: Word) -> bool:
    return (
        not first.possessive
        and not first.is_quoted
        and is_strange(first)
        and is_strange(last)
        and not is_ordinary(last.form, last.language)
        and not last.form.endswith(_NO_SURNAMES)
        and not _looks_like_adjective(first)
        and not any(known_places(word.form, word.language) for word in (first, last))
        and _may_be_given(first)
        and not is_organisation(phrase_key([first.form, last.form]))
    )


def _may_be_given(word: Word) -> bool:
    """Whether an everyday word can be a given name: in the nominative, like «Мирра», not «Новинам»."""
    if not word.has_dictionary or not is_ordinary(word.form, word.language):
        return True
    return has(word.form, word.language, {"NOUN", "nomn", "sing"}, known=True)


def is_strange(word: Word) -> bool:
    """Whether no list of words has the capital, so that it can be half of somebody's name."""
    return (
        word.is_capital
        and len(word.form) >= _SHORTEST
        and not word.is_abbreviation
        and word.text[1:].islower()
        and not (word.has_dictionary and word.form.isascii())
        and word.form not in near.NEVER_ALONE
        and word.form not in near.ENGLISH_ROLES
        and word.form not in near.LATIN_HEADS
        and word.form not in near.LATIN_THINGS
        and light_stem(word.form) not in near.ORGANISATION_OR_ROLE
        and not word.form.startswith(near.COMPOUNDS)
        and not is_organisation(phrase_key([word.form]))
    )


def _looks_like_adjective(word: Word) -> bool:
    """Whether it is an adjective of the noun behind it: «Biały Dunajec», «Българският кръст»."""
    if word.has_dictionary:
        return is_adjective(word) or has(word.form, word.language, {"ADJF"}, known=True)
    return word.form.endswith(near.LATIN_ADJECTIVES) or is_ordinary(word.form, word.language)


def _is_spelled(words: Sequence[Word], end: int) -> bool:
    """Whether its spelling in Latin letters follows in brackets: «Смерки Смеркнат (Smerky Smerknut)»."""
    pair = words[end : end + _PAIR]
    return (
        len(pair) == _PAIR
        and pair[0].gap == " ("
        and pair[1].gap == " "
        and not words[end - 1].form.isascii()
        and all(word.is_capital and word.form.isascii() for word in pair)
        and (end + _PAIR >= len(words) or words[end + _PAIR].gap[:1] == ")")
    )


def _is_apposed(text: Text, at: int, end: int) -> bool:
    """Whether a comma and a role stand beside the name: "The chairman, Paraag Brack, flew", "Roz Brack, the general secretary"."""
    words = text.words
    if at and words[at].gap == ", " and _is_role(words[at - 1]):
        return True
    if end >= len(words) or words[end].gap != ", " or words[end].is_capital:
        return False
    for place in range(end, min(len(words), end + _LONGEST_ROLE)):
        if place > end and not words[place].joins:
            return False
        if _is_role(words[place]):
            return True
    return False


def _is_role(word: Word) -> bool:
    return (
        word.form in near.TITLES
        or light_stem(word.form) in near.ROLES
        or (word.language == "en" and word.form in near.ENGLISH_ROLES)
    )


_LONGEST_ROLE = 6
"""Words from the comma to the role: "the Union's general secretary"."""
_NO_SURNAMES = ("jne", "lne", "owe", "zne", "media", "bank")
"""How Polish adjectives behind their noun end, and what firms are."""


def _speaks(word: Word | None) -> bool:
    return word is not None and word.joins and light_stem(word.form) in near.PERSON_VERBS
