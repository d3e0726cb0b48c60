"""What speaks for a name being a person, an organisation, a place or nothing: the features of the type model.

Each is a short string for which the model (``type_model``) has four weights. Those of a word depend on the word and on where
it stands to the name only, so that their sum can be kept; what depends on the text comes apart.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsreader.model import Facet
from newsreader.text.entities import name_words as near
from newsreader.text.entities.known_people import famous
from newsreader.text.entities.known_places import known_places
from newsreader.text.entities.mentions import Mention
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.gazetteer import is_given_name, is_organisation
from newsreader.text.lexicon.lemmas import has, is_ordinary, readings
from newsreader.text.lexicon.stems import light_stem, phrase_key

MOST_MENTIONS = 5
"""Mentions whose neighbours are asked."""
HEAD, LAST, ONLY = "h", "l", "o"
"""Words of the name: the first and the last, or both in one."""
BEFORE, AFTER, SECOND_BEFORE, SECOND_AFTER, BEHIND_COMMA = "b", "a", "bb", "aa", "a,"
"""Words around it."""


class Seen(NamedTuple):
    """A word as the model sees it: where it stands to the name, and what it is."""

    slot: str
    form: str
    language: str | None


# ------------------------------------------------------------------ the name itself


def marks_of_name(
    text: Text, mentions: Sequence[Mention], facet: Facet | None, entity: str, guess: str
) -> Iterator[str]:
    """What the rules, the tables and the whole article say of a name.

    Args:
        text: The words of the article.
        mentions: Of the entity, from left to right.
        facet: What the rules take it for, if it is no bare name.
        entity: What the tables know it as, or nothing.
        guess: What its neighbours made of a bare name, see ``resolution``.
    """
    words = text.words
    first = mentions[0]
    name = words[first.start : first.end]
    size = min(3, len(mentions))
    letter = _LETTERS[facet]
    is_sure = "sure" if any(m.is_sure for m in mentions) else ""
    is_full = "full" if any(m.is_full for m in mentions) else ""
    side = "home" if name[-1].language in _WRITTEN_FOR else "abroad"
    for mark in (
        f"rule:{letter}:{_table(entity)}",
        f"rule:{letter}:{is_sure}{is_full}:{'known' if entity else ''}:{size}",
        f"rule:{letter}:{min(4, max(m.end - m.start for m in mentions))}",
        f"times:{size}",
        f"shape:{_shape(name)}",
    ):
        yield mark
        yield f"{mark}:{side}"
    yield f"guess:{guess}"
    if all(text.is_doubtful(words[m.start]) for m in mentions):
        yield "doubtful" if len(name) > 1 else "doubtful:one"
    if len(name) == 1 and name[0].form in text.small:
        yield "small"
    if len({words[m.end - 1].form for m in mentions}) > 1:
        yield f"cases:{name[-1].language}"
    if any(word.form in text.explained.organisations for word in name):
        yield "explained"


_WRITTEN_FOR = frozenset({"uk", "ru", "en", "pl", "de", "cs", "bg", "sl"})
"""Languages that the rules were written for; in others their word counts for less."""
_LETTERS = {Facet.PERSON: "p", Facet.ORG: "o", Facet.PLACE: "l", None: "?"}


def _table(entity: str) -> str:
    """Which table knows it: towns have other namesakes than countries."""
    _, _, ident = entity.partition(":")
    if ident.startswith("geonames"):
        return "town"
    return "" if not ident else "named" if ident[0].islower() else "code"


def _shape(name: Sequence[Word]) -> str:
    word = name[0]
    if len(name) > 1:
        gaps = {word.gap.strip() for word in name[1:]}
        small = "small" if not all(word.is_capital for word in name) else ""
        capitals = "A" if any(word.is_abbreviation for word in name) else ""
        return f"{min(4, len(name))}{small}{'-' if '-' in gaps else ''}{'.' if '.' in gaps else ''}{capitals}"
    if word.is_abbreviation:
        return f"A{min(5, len(word.text))}"
    latin = "latin" if word.has_dictionary and word.form.isascii() else ""
    return ("plain" if word.text[1:].islower() else "mixed") + latin


def words_of_name(text: Text, mention: Mention) -> Iterator[Seen]:
    """The words of a name that the model looks at."""
    first, last = text.words[mention.start], text.words[mention.end - 1]
    if mention.end == mention.start + 1:
        yield Seen(ONLY, first.form, first.language)
    else:
        yield Seen(HEAD, first.form, first.language)
        yield Seen(LAST, last.form, last.language)


# ------------------------------------------------------------------ around a mention


def marks_around(text: Text, mention: Mention) -> Iterator[str]:
    """How a mention stands in its sentence."""
    words = text.words
    first = words[mention.start]
    if words[mention.end - 1].possessive:
        yield "'s"
    if first.is_quoted:
        yield "quoted"
    if _opens(text, mention.start):
        yield "b:opens"
    elif first.gap not in _PLAIN:
        yield f"b:{_signs(first.gap)}"
    if mention.start and words[mention.start - 1].is_capital:
        yield f"b:capital{_signs(first.gap)[:1]}"
    if mention.end == len(words):
        yield "a:end"
        return
    after = words[mention.end]
    if after.gap != " ":
        yield f"a:{_signs(after.gap)}"
    if after.is_capital:
        yield f"a:capital{_signs(after.gap)[:1]}"


_PLAIN = frozenset({" ", "\u00a0", ". "})


def _signs(gap: str) -> str:
    """The signs between two words, two at most."""
    return "".join(gap.split())[:2]


def _opens(text: Text, at: int) -> bool:
    return at == 0 or (text.words[at].opens and text.words[at].gap != " ")


def words_around(text: Text, mention: Mention) -> Iterator[Seen]:
    """The words beside a mention that the model looks at."""
    words = text.words
    start, end = mention.start, mention.end
    if not _opens(text, start) and words[start].gap in _PLAIN:
        before = words[start - 1]
        yield Seen(BEFORE, before.form, before.language)
        if start > 1 and before.joins:
            yield Seen(SECOND_BEFORE, words[start - 2].form, words[start - 2].language)
    if end < len(words):
        after = words[end]
        if after.gap == " ":
            yield Seen(AFTER, after.form, after.language)
            if end + 1 < len(words) and words[end + 1].joins:
                yield Seen(SECOND_AFTER, words[end + 1].form, words[end + 1].language)
        elif after.gap == ", ":
            yield Seen(BEHIND_COMMA, after.form, after.language)


# ------------------------------------------------------------------ one word


def signals_of_word(seen: Seen) -> Iterator[str]:
    """What one word says by where it stands."""
    slot, form, language = seen
    if slot in {HEAD, LAST, ONLY}:
        yield from (f"{slot}:{trait}" for trait in _traits(form, language))
        if slot in {HEAD, LAST}:
            yield f"{slot}:{language}:{light_stem(form)}"
        if slot != HEAD:
            yield from (f"{size}:{language}:{form[-size:]}" for size in _ENDINGS if len(form) > size)
        return
    if slot != BEHIND_COMMA:
        yield f"{slot}:{language}:{light_stem(form)}"
    yield from (f"{slot}:{kind}" for kind in _kinds(form, language))


_ENDINGS = (2, 3, 4)


def _traits(form: str, language: str | None) -> Iterator[str]:
    """What the tables and the dictionary know of a word of a name."""
    stem = light_stem(form)
    yield from (
        trait
        for trait, holds in (
            ("given", is_given_name(form)),
            ("place", bool(known_places(form, language))),
            ("ordinary", is_ordinary(form, language)),
            ("organisation", is_organisation(phrase_key([form]))),
            ("head", stem in near.ORG_HEADS or form in near.LATIN_HEADS or form in near.ENGLISH_HEADS),
            ("thing", form in near.LATIN_THINGS),
            ("famous", bool(famous(form, language))),
        )
        if holds
    )
    found = readings(form, language)
    if not found:
        return
    yield "known" if any(reading.known for reading in found) else "strange"
    for mark in ("Surn", "Name", "Patr", "Geox", "Orgn", "ADJF", "anim", "inan"):
        if has(form, language, {mark}, known=True):
            yield mark
        elif has(form, language, {mark}):
            yield f"{mark}?"
    yield from (case for case in ("nomn", "loct") if has(form, language, {case}))


def _kinds(form: str, language: str | None) -> Iterator[str]:
    """What a word beside a name is, whatever its language."""
    stem = light_stem(form)
    yield from (
        kind
        for kind, holds in (
            ("where", form in near.PLACE_PREPOSITIONS),
            ("whence", form in near.PLACE_SOURCES),
            ("settlement", form in near.SETTLEMENTS),
            ("says", stem in near.PERSON_VERBS),
            ("role", stem in near.ROLES or form in near.TITLES or form in near.ENGLISH_ROLES),
            ("head", stem in near.ORG_HEADS or form in near.LATIN_HEADS),
            ("region", stem in near.REGIONS),
            ("given", is_given_name(form)),
        )
        if holds
    )
    for reading in readings(form, language)[:1]:
        grammemes = reading.grammemes
        for part in ("VERB", "INFN", "PREP", "CONJ", "NOUN", "ADJF", "PRTF", "ADVB"):
            if part in grammemes:
                yield part
                yield part + "".join(mark for mark in _TELLING if mark in grammemes)


_TELLING = ("past", "masc", "femn", "plur", "nomn", "gent", "loct", "anim")
"""Of all that the dictionary says of a word what tells what it belongs to."""
