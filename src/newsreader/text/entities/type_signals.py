"""What speaks for a name being a person, an organisation, a place or nothing: the features of the type model.

Each is a short string for which the model (``type_model``) has four weights. They come from facts (``Fact``) that are alike in
article after article, so that the sum of the weights of each can be kept.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsreader.model import Facet
from newsreader.text.entities import name_words as near
from newsreader.text.entities.known_people import famous
from newsreader.text.entities.known_places import known_places
from newsreader.text.entities.mentions import Guess, Mention
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


class Beside(NamedTuple):
    """A word of a name or beside it: where it stands, and what it is."""

    slot: str
    form: str
    language: str | None


class Named(NamedTuple):
    """What the rules, the tables and the whole article say of a name."""

    facet: Facet | None
    table: str
    """Which table knows it."""
    certainty: str
    """Whether a mention is sure, or a full name."""
    times: int
    longest: int
    """Words of its longest mention."""
    shape: str
    is_home: bool
    """Whether the rules were written for its language."""
    guess: Guess | None
    """Of a bare name."""
    is_doubtful: bool
    """Whether every mention opens a sentence."""
    is_single: bool
    is_small: bool
    """Whether the article has the word without a capital, too."""
    cases: str
    """The language, if the mentions end in several forms."""
    is_explained: bool
    """Whether it is an organisation's abbreviation that the article explains."""


class Sentence(NamedTuple):
    """How a mention stands in its sentence: the signs and capitals at its sides."""

    possessive: bool
    is_quoted: bool
    opens: bool
    before: str | None
    """The signs between it and the word before; None behind a blank."""
    capital_before: str | None
    """The first of them if that word is a capital; None if it is none."""
    ends: bool
    """Whether nothing follows."""
    after: str | None
    capital_after: str | None


Fact = Beside | Named | Sentence
"""One of the few kinds of things that are said of names: the same ones come again, so that their weights can be kept."""


def signals_of(fact: Fact) -> Iterator[str]:
    """The features that a fact is for the model."""
    if isinstance(fact, Beside):
        return _of_word(fact)
    return _of_name(fact) if isinstance(fact, Named) else _of_sentence(fact)


# ------------------------------------------------------------------ the name itself


def facts_of_name(
    text: Text, mentions: Sequence[Mention], facet: Facet | None, entity: str, guess: Guess | None
) -> list[Fact]:
    """What is known of a name wherever it stands.

    Args:
        text: The words of the article.
        mentions: Of the entity.
        facet: What the rules take it for, if it is no bare name.
        entity: What the tables know it as, or nothing.
        guess: What its neighbours made of a bare name, see ``bare_names``; None of any other.
    """
    words = text.words
    mention = mentions[0]
    name = words[mention.start : mention.end]
    first, last = name[0], name[-1]
    is_single = len(name) == 1
    sure = "sure" if any(m.is_sure for m in mentions) else ""
    full = "full" if any(m.is_full for m in mentions) else ""
    named = Named(
        facet,
        _table(entity),
        f"{sure}{full}:{'known' if entity else ''}",
        min(_OFTEN, len(mentions)),
        min(_LONG, max(m.end - m.start for m in mentions)),
        _shape(name),
        last.language in _WRITTEN_FOR,
        guess,
        all(text.is_doubtful(words[m.start]) for m in mentions),
        is_single,
        is_single and first.form in text.small,
        str(last.language) if len({words[m.end - 1].form for m in mentions}) > 1 else "",
        any(word.form in text.explained.organisations for word in name),
    )
    if is_single:
        return [named, Beside(ONLY, first.form, first.language)]
    return [
        named,
        Beside(HEAD, first.form, first.language),
        Beside(LAST, last.form, last.language),
    ]


_OFTEN, _LONG = 3, 4
"""From there on one is like the other."""


def _of_name(named: Named) -> Iterator[str]:
    letter = _LETTERS[named.facet]
    side = "home" if named.is_home else "abroad"
    for mark in (
        f"rule:{letter}:{named.table}",
        f"rule:{letter}:{named.certainty}:{named.times}",
        f"rule:{letter}:{named.longest}",
        f"times:{named.times}",
        f"shape:{named.shape}",
    ):
        yield mark
        yield f"{mark}:{side}"
    yield f"guess:{_said(named.guess)}"
    if named.is_doubtful:
        yield "doubtful:one" if named.is_single else "doubtful"
    if named.is_small:
        yield "small"
    if named.cases:
        yield f"cases:{named.cases}"
    if named.is_explained:
        yield "explained"


def _said(guess: Guess | None) -> str:
    if guess is None:
        return ""
    return f"{guess.facet}{'!' if guess.is_sure else ''}" if guess.facet else "none"


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


# ------------------------------------------------------------------ around a mention


def facts_around(text: Text, mention: Mention) -> list[Fact]:
    """What stands beside a mention."""
    words = text.words
    start, end = mention.start, mention.end
    first = words[start]
    opens = start == 0 or (first.opens and first.gap != " ")
    is_plain = first.gap in _PLAIN
    found: list[Fact] = []
    if not opens and is_plain:
        before = words[start - 1]
        found.append(Beside(BEFORE, before.form, before.language))
        if start > 1 and before.joins:
            second = words[start - 2]
            found.append(Beside(SECOND_BEFORE, second.form, second.language))
    after = words[end] if end < len(words) else None
    if after is not None and after.gap == " ":
        found.append(Beside(AFTER, after.form, after.language))
        if end + 1 < len(words) and words[end + 1].joins:
            second = words[end + 1]
            found.append(Beside(SECOND_AFTER, second.form, second.language))
    elif after is not None and after.gap == ", ":
        found.append(Beside(BEHIND_COMMA, after.form, after.language))
    found.append(
        Sentence(
            words[end - 1].possessive,
            first.is_quoted,
            opens,
            None if is_plain else _signs(first.gap),
            _signs(first.gap)[:1] if start and words[start - 1].is_capital else None,
            after is None,
            None if after is None or after.gap == " " else _signs(after.gap),
            _signs(after.gap)[:1] if after is not None and after.is_capital else None,
        )
    )
    return found


_PLAIN = frozenset({" ", "\u00a0", ". "})


def _signs(gap: str) -> str:
    """The signs between two words, two at most."""
    return "".join(gap.split())[:2]


def _of_sentence(sentence: Sentence) -> Iterator[str]:
    if sentence.possessive:
        yield "'s"
    if sentence.is_quoted:
        yield "quoted"
    for side, edge, signs, capital in (
        (BEFORE, "opens" if sentence.opens else "", sentence.before, sentence.capital_before),
        (AFTER, "end" if sentence.ends else "", sentence.after, sentence.capital_after),
    ):
        if edge or signs is not None:
            yield f"{side}:{edge or signs}"
        if capital is not None:
            yield f"{side}:capital{capital}"


# ------------------------------------------------------------------ one word


def _of_word(beside: Beside) -> Iterator[str]:
    slot, form, language = beside
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
