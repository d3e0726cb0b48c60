"""Recognisers of what the tables know: organisations and places, in any case of any language."""

from collections.abc import Iterator, Sequence

from newsreader.model import Facet
from newsreader.text import name_words as near
from newsreader.text import names
from newsreader.text.gazetteer import Organisation, organisations_of, place_of, words_after
from newsreader.text.lemmas import PERSONAL, readings
from newsreader.text.mentions import Mention, closes, is_adjective, is_attribute, joined
from newsreader.text.stems import light_stem, phrase_key
from newsreader.text.tokens import forms
from newsreader.text.words import Text, Word


def listed_organisation(text: Text, at: int) -> Mention | None:
    """An organisation of the table."""
    words = text.words
    most = words_after(light_stem(words[at].form))
    for length in range(joined(text, at, max(most, 1)), 0, -1):
        name = words[at : at + length]
        for known in organisations_of(phrase_key(word.form for word in name)):
            if known.as_written and known.as_written != names.as_printed(name):
                continue
            if known.quoted and not (name[0].is_quoted and closes(text, at + length)):
                continue
            if length == 1 and not known.as_written and _is_common(text, name[0]):
                continue
            return Mention(
                at,
                at + length,
                Facet.ORG,
                _organisation_label(name, known),
                frozenset(),
                known.entity,
                is_sure=True,
                is_weak=known.weak,
            )
    return None


def _organisation_label(name: Sequence[Word], known: Organisation) -> str:
    """In the nominative: by the dictionary, or as the table has it where there is none."""
    if name[0].is_abbreviation:
        return names.as_printed(name)
    if name[0].language is None and [word.form for word in name] != forms(known.name):
        return known.name
    return names.phrase(name)


def _is_common(text: Text, word: Word) -> bool:
    """Whether the word may be an ordinary one with a sentence's capital."""
    return text.is_doubtful(word) and word.form in text.small


def listed_place(text: Text, at: int) -> Mention | None:
    """A place of the table, in any case."""
    words = text.words
    if not words[at].is_capital:
        return None
    for length in range(joined(text, at, words_after(light_stem(words[at].form))), 1, -1):
        name = words[at : at + length]
        entity = place_of(phrase_key(word.form for word in name))
        if entity and (name[1].is_capital or name[1].form in _REGION_NOUNS):
            return _place(at, at + length, names.phrase(name), entity)
    return _one_word_place(text, at)


_REGION_NOUNS = frozenset(
    {"region", "oblast", "море", "моря", "морю", "морі", "морем", "схід", "сходу", "сході", "states"}
)


def _one_word_place(text: Text, at: int) -> Mention | None:
    word = text.words[at]
    if word.form in near.NEVER_ALONE or word.is_initial:
        return None
    for lemma in place_lemmas(word):
        entity = place_of(lemma)
        if entity and not _is_something_else(text, at):
            shouted = word.is_abbreviation and len(word.form) > _LONGEST_SHORT
            word = word._replace(text=word.text.capitalize()) if shouted else word
            return _place(at, at + 1, names.single(word, lemma), entity)
    return None


_LONGEST_SHORT = 4
"""Letters of a country's abbreviation; a longer word of capitals («STRASBOURG (AP)») is a dateline."""


def _is_something_else(text: Text, at: int) -> bool:
    """Whether the capital is a sentence's, or belongs to a longer name: «Мені», «Стара площа», "Dallas Street"."""
    word = text.words[at]
    after = text.words[at + 1] if at + 1 < len(text.words) and text.words[at + 1].joins else None
    if after and after.is_capital and not word.possessive:
        if after.form in near.LATIN_THINGS or after.form in near.LATIN_HEADS:
            return True
        if is_adjective(word):
            return True
    if not text.is_doubtful(word):
        return False
    return word.form in text.small or is_attribute(text, at) or _is_small_word(word)


def _is_small_word(word: Word) -> bool:
    """Whether the dictionary knows the word as a pronoun, an adverb or a verb: «Досі», «Мені», «Того»."""
    return any(
        reading.known and reading.grammemes.isdisjoint({"NOUN", "ADJF"})
        for reading in readings(word.form, word.language)
    )


def _place(start: int, end: int, label: str, entity: str) -> Mention:
    return Mention(start, end, Facet.PLACE, label, frozenset({label.casefold()}), entity, is_sure=True)


def place_lemmas(word: Word) -> Iterator[str]:
    """What the word may be the form of: itself, the dictionary's nouns, Polish and Czech endings undone."""
    found = [reading for reading in readings(word.form, word.language) if "NOUN" in reading.grammemes]
    if not found or any("nomn" in reading.grammemes for reading in found):
        yield word.form
    yield from dict.fromkeys(r.lemma for r in found if not PERSONAL & r.grammemes)
    if not found:
        for ending, others in _CASE_ENDINGS:
            if word.form.endswith(ending) and len(word.form) - len(ending) > _SHORTEST_STEM:
                yield from (word.form.removesuffix(ending) + other for other in others)


_CASE_ENDINGS = (
    ("owie", ("ów",)),
    ("owa", ("ów",)),
    ("ie", ("a", "", "ia")),
    ("ii", ("ia", "ija")),
    ("ią", ("ia",)),
    ("ię", ("ia",)),
    ("cji", ("cja",)),
    ("cją", ("cja",)),
    ("cję", ("cja",)),
    ("y", ("a", "")),
    ("i", ("a", "", "ia")),
    ("ę", ("a",)),
    ("ą", ("a",)),
    ("em", ("", "o")),
    ("iem", ("", "ie")),
    ("u", ("", "o")),
    ("ze", ("", "a")),
    ("owi", ("",)),
    ("a", ("", "o")),
    ("s", ("",)),
)
"""Case endings of Latin-script names and what they stand for; looked up in the table only, so they may be rough."""
_SHORTEST_STEM = 2
