"""Words -> mentions: where the text names a person, an organisation or a place.

At each capitalised word every recogniser is asked what begins there; the longest answer wins, of equals the
one that a table knows, or else the first in the list. What none of them knows is an unknown mention, which the document as a whole may explain
(``resolution``).
"""

from collections.abc import Iterator

from newsreader.model import Facet
from newsreader.text.entities import name_words as near
from newsreader.text.entities.beginnings import recognisers_at
from newsreader.text.entities.known_people import famous
from newsreader.text.entities.mentions import (
    LONGEST_ABBREVIATION,
    MAX_NAME,
    Mention,
    is_adjective,
    is_attribute,
)
from newsreader.text.entities.names import as_printed
from newsreader.text.entities.quoted import is_called_so
from newsreader.text.entities.surnames import surname_keys
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.lemmas import is_ordinary
from newsreader.text.lexicon.stems import light_stem


def mentions_of(text: Text) -> Iterator[Mention]:
    """The mentions in a text, from left to right, none inside another."""
    free = 0
    last: Mention | None = None
    for at, word in enumerate(text.words):
        if at < free or not (word.is_capital or word.text[:1].isdigit()):
            continue
        end = _end_of_dedication(text, at) if word.is_capital else at
        if last is not None and last.end == at and last.facet is Facet.PERSON:
            end = max(end, _end_of_spelling(text, at))
        found = (_longest(text, at) or _unknown(text, at)) if end == at else None
        if found is not None and not is_called_so(text, found):
            yield found
        last = found
        free = found.end if found else end


def _longest(text: Text, at: int) -> Mention | None:
    found = [mention for recogniser in recognisers_at(text, at) if (mention := recogniser(text, at))]
    if not found:
        return None
    longest = max(found, key=lambda mention: (mention.end, mention.entity != ""))
    if found[0].entity and not any(w.is_capital for w in text.words[found[0].end : longest.end]):
        # Small words after a listed name belong to the sentence; but «Рада національної безпеки» is another council.
        is_head = found[0].is_weak or light_stem(text.words[at].form) in near.ORG_HEADS
        return longest if is_head and found[0].end == at + 1 and longest.facet is Facet.ORG else found[0]
    return longest


def _end_of_spelling(text: Text, at: int) -> int:
    """Where brackets end in which a name stands again in Latin letters: «Лино Смерк (Lino Smerk)»; ``at`` if there are none."""
    words = text.words
    if words[at].gap != " (" or not words[at].has_dictionary or words[at - 1].form.isascii():
        return at
    for end in range(at, min(len(words), at + _LONGEST_SPELLING)):
        if not words[end].form.isascii() or not (words[end].is_capital or end > at):
            return at
        if end + 1 == len(words) or words[end + 1].gap[:1] == ")":
            return end + 1
    return at


_LONGEST_SPELLING = 5


def _end_of_dedication(text: Text, at: int) -> int:
    """Where the capitals end that a street or an institution is named after; ``at`` if there are none."""
    words = text.words
    if at == 0 or words[at - 1].form not in near.DEDICATIONS or words[at].gap not in {" ", ". ", "."}:
        return at
    end = at + 1
    while (
        end < min(len(words), at + MAX_NAME)
        and words[end].is_capital
        and words[end].gap in {" ", "-", ".", ". "}
    ):
        end += 1
    return end


def _unknown(text: Text, at: int) -> Mention | None:
    """Capitals that nothing explains yet: their neighbours may tell what they are."""
    words = text.words
    word = words[at]
    is_short = word.form in near.ABBREVIATIONS and not word.is_abbreviation  # "Kast & Co."
    if not word.is_capital or word.is_initial or is_short or word.form in near.NEVER_ALONE:
        return None
    if light_stem(word.form) in near.ORGANISATION_OR_ROLE or word.form in near.LATIN_THINGS:
        return None
    if word.is_abbreviation:
        return _abbreviation(text, at)
    if _is_a_word(text, word) or is_attribute(text, at) or _is_part_of_name(text, at):
        return None
    end = _end_of_double(text, at)
    is_made_up = word.has_dictionary and word.form.isascii() and not word.text[1:].islower()
    if is_made_up and end == at + 1:
        return Mention(at, end, Facet.ORG, word.text, frozenset({word.form}))  # «DeepState» in Cyrillic
    return Mention(at, end, None, as_printed(words[at:end]), surname_keys(words[end - 1]))


def _end_of_double(text: Text, at: int) -> int:
    """Where a name with hyphens ends: «Конча-Заспа», «Мельник-Савчук»."""
    words = text.words
    end = at + 1
    while end < min(len(words), at + _MOST_PARTS) and words[end].gap == "-" and words[end].is_capital:
        end += 1
    return end


_MOST_PARTS = 3


def _is_a_word(text: Text, word: Word) -> bool:
    """Whether the word may be an everyday one whose capital means nothing."""
    is_opening = word.form in near.OPENING_WORDS and word.language == "de" and text.is_doubtful(word)
    if famous(word.form, word.language) and not is_opening:
        return False
    ordinary = is_ordinary(word.form, word.language)
    if not word.has_dictionary and ordinary:
        return True
    return text.is_doubtful(word) and (ordinary or word.form in text.small or not word.has_dictionary)


def _is_part_of_name(text: Text, at: int) -> bool:
    """Whether the word is an adjective of the large word after it, or half a word: «Старого Ринку», «Українсько-»."""
    after = text.words[at + 1] if at + 1 < len(text.words) else None
    if after is None or not after.joins:
        return False
    if not after.is_capital:
        return after.gap == "-"
    return is_adjective(text.words[at]) and not (after.gap == "-" and not after.is_abbreviation)


def _is_on_a_sign(text: Text, at: int) -> bool:
    """Whether an everyday word is written in capitals, or stands beside one that is: "a door marked PUMP ROOM"."""
    words = text.words
    beside = [word for word in words[max(0, at - 1) : at + 2] if word is words[at] or word.is_abbreviation]
    return not words[at].has_dictionary and any(is_ordinary(word.form, word.language) for word in beside)


_SHORTEST_ABBREVIATION = 3
"""Letters of an organisation that no table knows: of two letters are codes of countries, units and players' roles."""


def _abbreviation(text: Text, at: int) -> Mention | None:
    word = text.words[at]
    if word.opens and any(
        text.words[beside].is_abbreviation and text.words[beside].joins
        for beside in (at, at + 1)
        if 0 < beside < len(text.words) and text.words[beside - 1].is_abbreviation
    ):
        return None  # a shouted line
    is_explained = word.form in text.explained.organisations
    if (
        word.form in near.NOT_ORGANISATIONS
        or not word.text.isalpha()
        or _is_on_a_sign(text, at)
        or word.form in text.explained.things
        or not (is_explained or len(word.form) >= _SHORTEST_ABBREVIATION)
        or len(word.form) > LONGEST_ABBREVIATION
    ):
        return None
    if at + 1 < len(text.words) and text.words[at + 1].is_quoted and text.words[at + 1].gap[:1] == " ":
        return None  # a legal form, or what is named: «ПП „Метида"»
    return Mention(at, at + 1, Facet.ORG, word.text, frozenset({word.form}))
