"""Which recognisers can find anything at a word: asked once for a word, so that most words of an article reach none or two of them.

What decides is the word itself, and little of the next one. Each recogniser stands here with what must hold where it begins; it
looks at the rest of the text itself. Where recognisers find alike names, the first has it.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import NamedTuple

from newsreader.text.entities import name_words as near
from newsreader.text.entities.clubs import called_like_team, team
from newsreader.text.entities.firms import with_ampersand, with_last_word, with_spokesman
from newsreader.text.entities.kinds import may_be_of_kind, named_by_kind
from newsreader.text.entities.known_people import listed_person, may_begin_listed
from newsreader.text.entities.known_places import WITH_CASES, known_places
from newsreader.text.entities.latin_offices import head_of, latin_organisation, office_for_two
from newsreader.text.entities.listed import listed_organisation, listed_place
from newsreader.text.entities.mentions import Mention, is_adjectival, is_adjective
from newsreader.text.entities.offices import office_of_region, quoted_name, region, slavic_organisation
from newsreader.text.entities.pairs import is_strange, strange_pair
from newsreader.text.entities.people import full_name, is_no_person
from newsreader.text.entities.presented import may_be_given
from newsreader.text.entities.quoted import quoted_alone
from newsreader.text.entities.small_heads import organisation_by_small_head, small_head_may_follow
from newsreader.text.entities.sovereigns import sovereign
from newsreader.text.entities.units import dateline, english_place, numbered_unit, part_of_place
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.gazetteer import organisations_of, words_after
from newsreader.text.lexicon.stems import light_stem

Recogniser = Callable[[Text, int], Mention | None]


class _Start(NamedTuple):
    """A word where a name may begin, and what of the words beside it decides."""

    form: str
    text: str
    language: str | None
    is_capital: bool
    is_followed: bool
    """Whether the next word can be of the same name: a capital, in quotation marks, behind a hyphen, a particle."""
    is_hyphened: bool
    """Whether a hyphen stands behind it."""
    is_quoted: bool

    @property
    def word(self) -> Word:
        """The word by itself."""
        return Word(self.form, self.text, "", False, False, self.language, self.is_capital)


def recognisers_at(text: Text, at: int) -> tuple[Recogniser, ...]:
    """The recognisers that may find something at a word, in their order.

    Args:
        text: The words.
        at: The place of a word with a capital, or of a number.
    """
    words = text.words
    word = words[at]
    is_followed = is_hyphened = False
    if at + 1 < len(words):
        after = words[at + 1]
        is_hyphened = after.gap == "-"
        is_followed = is_hyphened or after.is_capital or after.is_quoted or after.form in near.PARTICLES
    return _recognisers(
        _Start(word.form, word.text, word.language, word.is_capital, is_followed, is_hyphened, word.is_quoted)
    )


@lru_cache(maxsize=8192)
def _recognisers(start: _Start) -> tuple[Recogniser, ...]:
    return tuple(recogniser for recogniser in every_recogniser(start.word) if _MAY_BEGIN[recogniser](start))


def every_recogniser(word: Word) -> tuple[Recogniser, ...]:
    """All that are made for names that begin in the word's script and language."""
    if not word.is_capital and word.text.isdigit():
        return _NUMBERS
    if word.has_dictionary:
        return _LATIN_IN_CYRILLIC if word.form.isascii() and not word.form.isdigit() else _CYRILLIC
    return _ENGLISH if word.language == "en" else _OTHERS


_FIRST: tuple[Recogniser, ...] = (listed_organisation, quoted_name)
_PEOPLE: tuple[Recogniser, ...] = (
    *(named_by_kind, listed_person, sovereign, full_name, listed_place, strange_pair),
)
_CYRILLIC: tuple[Recogniser, ...] = (
    *(*_FIRST, quoted_alone, slavic_organisation, with_last_word),
    *_PEOPLE,
    *(part_of_place, numbered_unit, region, office_of_region),
)
_LATIN_IN_CYRILLIC: tuple[Recogniser, ...] = (
    *(*_FIRST, quoted_alone, latin_organisation, with_ampersand),
    *_PEOPLE,
)
_ENGLISH: tuple[Recogniser, ...] = (
    *(*_FIRST, team, latin_organisation, office_for_two, with_ampersand, with_spokesman),
    *_PEOPLE,
    *(english_place, dateline),
)
_OTHERS: tuple[Recogniser, ...] = (
    *(*_FIRST, quoted_alone, team, latin_organisation, with_ampersand, organisation_by_small_head),
    *_PEOPLE,
    dateline,
)
"""In every language only those that can answer."""
_NUMBERS: tuple[Recogniser, ...] = (*_FIRST, quoted_alone, numbered_unit)


def _organisation(start: _Start) -> bool:
    stem = light_stem(start.word.form)
    return words_after(stem) > 1 or bool(organisations_of(stem))


def _slavic_organisation(start: _Start) -> bool:
    word = start.word
    is_head = light_stem(word.form) in near.ORG_HEADS
    return not word.is_abbreviation and (is_head or start.is_hyphened or is_adjective(word))


def _latin_organisation(start: _Start) -> bool:
    return start.is_followed or head_of(start.word) is not None


def _place(start: _Start) -> bool:
    word = start.word
    return (
        start.is_hyphened
        or (start.is_followed and word.language in WITH_CASES)
        or words_after(light_stem(word.form)) > 1
        or bool(known_places(word.form, word.language))
    )


def _person(start: _Start) -> bool:
    return not is_no_person(start.word) and (start.is_followed or start.word.is_initial)


def _listed_person(start: _Start) -> bool:
    word = start.word
    return not word.is_abbreviation and may_begin_listed(word.form, word.language)


def _sovereign(start: _Start) -> bool:
    return start.is_followed and may_be_given(start.word)


_MAY_BEGIN: Mapping[Recogniser, Callable[[_Start], bool]] = {
    listed_organisation: _organisation,
    quoted_name: lambda start: start.is_quoted,
    quoted_alone: lambda start: start.is_quoted,
    slavic_organisation: _slavic_organisation,
    latin_organisation: _latin_organisation,
    organisation_by_small_head: lambda start: small_head_may_follow(start.word),
    with_last_word: lambda start: start.is_followed,
    with_ampersand: lambda start: start.is_followed,
    with_spokesman: lambda start: start.word.form not in near.NEVER_ALONE,
    office_for_two: lambda _: True,
    team: lambda start: start.is_followed and called_like_team(start.word) != "",
    named_by_kind: lambda start: may_be_of_kind(start.word),
    listed_person: _listed_person,
    sovereign: _sovereign,
    full_name: _person,
    listed_place: _place,
    strange_pair: lambda start: start.is_followed and is_strange(start.word),
    part_of_place: lambda start: start.is_followed and is_adjectival(start.word.form, start.word.language),
    numbered_unit: lambda start: start.word.text.isdigit(),
    region: lambda start: is_adjective(start.word),
    office_of_region: lambda start: start.is_followed and is_adjective(start.word),
    english_place: lambda start: start.is_followed,
    dateline: lambda start: start.word.is_abbreviation,
}
"""What must hold at a word, or the recogniser finds nothing there."""
