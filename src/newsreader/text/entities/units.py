"""Recognisers of names by a word of theirs: «57-ма мотопіхотна бригада», «Північна Македонія», "Carlingford Lough"."""

from collections.abc import Mapping

from newsreader.model import Facet
from newsreader.text.entities import name_words as near
from newsreader.text.entities import names
from newsreader.text.entities.listed import listed_place
from newsreader.text.entities.mentions import Mention, agrees, is_adjective
from newsreader.text.entities.noun_phrases import phrase
from newsreader.text.entities.offices import end_of_tail, organisation
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.lemmas import GENDERS, NOMINATIVE, has, is_ordinary, readings
from newsreader.text.lexicon.stems import light_stem, stems_of

_UNITS = stems_of(
    """бригада полк батальйон дивізія корпус армія ескадра загін дивізіон батальон дивизия армия эскадра отряд дивизион"""
)
"""What armies count."""
_MOST_ADJECTIVES = 4
_LONGEST_SUFFIX = 3
_SUFFIXES: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    "uk": {
        "femn": {"1": "ша", "2": "га", "3": "тя", "4": "та", "5": "та", "6": "та", "7": "ма", "8": "ма", "9": "та", "0": "та"},
        "masc": {"3": "й"},
    },
    "ru": {"femn": {}, "masc": {}},
}  # fmt: skip
"""How ordinal numbers end in the nominative, by their last figure: «57-ма бригада», «3-й корпус»."""
_PLAIN = {"uk": {"femn": "та", "masc": "й"}, "ru": {"femn": "я", "masc": "й"}}


def numbered_unit(text: Text, at: int) -> Mention | None:
    """A number, adjectives and a unit of an army in any case, with what it is of: «118-та бригада тероборони»."""
    words = text.words
    number = words[at]
    if not number.text.isdigit() or number.language not in _PLAIN:
        return None
    first = at + 1
    if first < len(words) and words[first].gap == "-" and len(words[first].form) <= _LONGEST_SUFFIX:
        first += 1
    has_suffix = first > at + 1
    head = first
    while head < len(words) and words[head].joins and light_stem(words[head].form) not in _UNITS:
        if head >= first + _MOST_ADJECTIVES or not is_adjective(words[head]):
            return None
        head += 1
    if head >= len(words) or not words[head].joins or words[head].is_abbreviation:
        return None
    if not has_suffix and head == first:
        return None  # «2 бригади» are two of them
    name = phrase(words[first : head + 1])
    end = end_of_tail(text, head + 1)
    tail = names.as_printed(words[head:end])[len(words[head].text) :]
    figure = number.text
    if has_suffix:
        figure += f"-{_suffix(number, words[head])}"
    return organisation(text, at, end, f"{figure} {name}{tail}")


def _suffix(number: Word, unit: Word) -> str:
    language = number.language or ""
    gender = "femn" if has(unit.form, language, {"NOUN", "femn"}) else "masc"
    teens = len(number.text) > 1 and number.text[-2] == "1"
    known = _SUFFIXES[language][gender]
    return (not teens and known.get(number.text[-1])) or _PLAIN[language][gender]


_COMPASS = frozenset(
    [
        "північний",
        "південний",
        "східний",
        "західний",
        "центральний",
        "северный",
        "южный",
        "восточный",
        "западный",
    ]
)
"""Some of their forms can be of other adjectives, too."""


def part_of_place(text: Text, at: int) -> Mention | None:
    """A quarter of the sky or another large adjective and a place of the table: «Західній Україні», «Степова Смереківка»."""
    words = text.words
    first = words[at]
    if (
        at + 1 >= len(words)
        or not words[at + 1].is_capital
        or not first.is_capital
        or text.is_doubtful(first)
    ):
        return None
    whole = words[at + 1]
    if first.is_abbreviation or not agrees(first, whole):
        return None
    adjectives = [r for r in readings(first.form, first.language) if "ADJF" in r.grammemes]
    quarter = next((r for r in adjectives if r.lemma in _COMPASS), next(iter(adjectives), None))
    if quarter is None or whole.gap != " " or not whole.is_capital:
        return None
    nouns = [r for r in readings(whole.form, whole.language) if "NOUN" in r.grammemes]
    place = listed_place(text, at + 1)
    if not nouns or place is None or place.end != at + 2:
        return None
    is_plural = NOMINATIVE not in quarter.grammemes or any("Pltm" in r.grammemes for r in nouns)
    if is_plural and "plur" in quarter.grammemes:
        label = phrase(words[at : at + 2])  # «Українських Карпатах», «Нижніх Млинів», which is no Млинів
    else:
        gender = next(iter(GENDERS & nouns[0].grammemes), "femn")
        form = quarter.inflect(NOMINATIVE, gender) or quarter.lemma
        label = f"{names.written_like(first.text, form)} {place.label}"
    return Mention(at, at + 2, Facet.PLACE, label, frozenset({label.casefold()}), is_sure=True)


_BEFORE = frozenset({"county", "lake", "mount", "cape", "isle", "port", "fort", "loch"})
_AFTER = frozenset(
    [
        "lough",
        "loch",
        "lake",
        "river",
        "valley",
        "island",
        "islands",
        "bay",
        "mountains",
        "mountain",
        "peninsula",
        "county",
        "province",
        "oblast",
        "strait",
        "desert",
        "glacier",
        "canal",
        "gulf",
    ]
)


def english_place(text: Text, at: int) -> Mention | None:
    """A name with a word for land or water: "County Mayo", "Carlingford Lough"."""
    words = text.words
    if words[at].language != "en" or at + 1 >= len(words):
        return None
    first, second = words[at], words[at + 1]
    if second.gap != " " or not second.is_capital or first.is_abbreviation or second.is_abbreviation:
        return None
    if first.form not in _BEFORE and second.form not in _AFTER:
        return None
    if (
        first.form in near.NEVER_ALONE
        or first.possessive
        or (text.is_doubtful(first) and is_ordinary(first.form, "en"))
    ):
        return None
    if at + 2 < len(words) and words[at + 2].is_capital and words[at + 2].gap == " ":
        return None  # "River Plate Stadium", "Lake Forest College"
    label = names.as_printed(words[at : at + 2])
    return Mention(at, at + 2, Facet.PLACE, label, frozenset({label.casefold()}))


_MOST_OF_TOWN = 3
_MOST_OF_DATELINE = 3
_LONGEST_SHORT = 4


def dateline(text: Text, at: int) -> Mention | None:
    """Capitals before the dash that begins a report of an agency: "PORT ARDEN, Wash. (AP) —"."""
    words = text.words
    if words[at].gap[:1] != "\n" or not _is_shout(words[at]):
        return None
    end = at + 1
    while (
        end < min(len(words), at + _MOST_OF_TOWN) and words[end].gap in {" ", "-"} and _is_shout(words[end])
    ):
        end += 1
    dash = next((k for k in range(end, min(len(words), end + _MOST_OF_DATELINE)) if _has_dash(words[k])), 0)
    if not dash or any("\n" in word.gap or word.gap[-2:] == ". " for word in words[end:dash]):
        return None
    if end == at + 1 and len(words[at].form) <= _LONGEST_SHORT:
        return None  # "FIFA – ..."
    if end == at + 1 and is_ordinary(words[at].form, words[at].language):
        return None  # "UPDATE — ..."
    return _town(text, at, end)


def _town(text: Text, at: int, end: int) -> Mention:
    label = names.as_printed([word._replace(text=word.text.capitalize()) for word in text.words[at:end]])
    return Mention(at, end, Facet.PLACE, label, frozenset({label.casefold()}), is_sure=True)


def _is_shout(word: Word) -> bool:
    return word.is_abbreviation and word.text.isalpha()


def _has_dash(word: Word) -> bool:
    return "—" in word.gap or "–" in word.gap
