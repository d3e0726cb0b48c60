"""Recognisers of what the tables know: organisations and places, in any case of any language."""

from collections.abc import Sequence

from newsreader.model import Facet
from newsreader.text.entities import name_words as near
from newsreader.text.entities import names
from newsreader.text.entities.known_places import DECLINED, WITH_CASES, in_nominative, known_places
from newsreader.text.entities.mentions import Mention, closes, is_adjective, is_attribute, joined
from newsreader.text.entities.noun_phrases import phrase
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.gazetteer import (
    Organisation,
    is_common_word,
    is_given_name,
    is_organisation,
    organisations_of,
    place_name,
    place_of,
    words_after,
)
from newsreader.text.lexicon.lemmas import is_ordinary, readings
from newsreader.text.lexicon.stems import light_stem, phrase_key
from newsreader.text.lexicon.tokens import fold, forms


def listed_organisation(text: Text, at: int) -> Mention | None:
    """An organisation of the table."""
    words = text.words
    most = words_after(light_stem(words[at].form))
    for length in range(joined(text, at, most) if most > 1 else 1, 0, -1):
        name = words[at : at + length]
        key = light_stem(name[0].form) if length == 1 else phrase_key([word.form for word in name])
        for known in organisations_of(key):
            if known.as_written and known.as_written.rstrip(".") != names.as_printed(name):
                continue
            if known.quoted and not (name[0].is_quoted and closes(text, at + length)):
                continue
            if length == 1 and not known.as_written and _is_common(text, name[0]):
                continue
            if length == 1 and not known.as_written and is_another_word(name[0], known.name):
                continue
            if length == 1 and name[0].language == "en" and not _is_english_form(name[0], known.name):
                continue
            if length == 1 and name[0].language == "bg" and not _is_bulgarian_form(name[0].form, known.name):
                continue
            if length == 1 and not known.as_written and _is_desk(text, at):
                label = names.as_printed(words[at : at + 2])
                return Mention(at, at + 2, Facet.ORG, label, frozenset({label.casefold()}), is_sure=True)
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


def _is_desk(text: Text, at: int) -> bool:
    """Whether a place follows in the nominative: «Суспільне Суми» is a desk of its own, «Новини Донбасу» is none."""
    words = text.words
    if not words[at].has_dictionary or at + 1 >= len(words) or words[at].form.isascii():
        return False
    after = words[at + 1]
    return (
        after.gap == " "
        and after.is_capital
        and not after.is_abbreviation
        and place_of(after.form) is not None
    )


def is_another_word(word: Word, name: str) -> bool:
    """Whether the dictionary knows the word, and not as a form of the name: «Слава» is no Славия."""
    found, own = readings(word.form, word.language), fold(name)
    if not any(reading.known for reading in found):
        return False
    lemmas = {own, *(reading.lemma for reading in readings(own, word.language))}  # «Схеми» are of «схема»
    return lemmas.isdisjoint({word.form, *(reading.lemma for reading in found)})


def _is_english_form(word: Word, name: str) -> bool:
    """Whether a word is the name as it stands: English has no cases, "Energy" is no form of Energa, but Moody's is no Moody."""
    own = fold(name)
    return own == word.form + "'s" * word.possessive or own.removesuffix("s") == word.form.removesuffix("s")


def _is_bulgarian_form(form: str, name: str) -> bool:
    """Whether a word is the name with an article at most: Bulgarian has no cases, «Радев» is no form of «Рада»."""
    return form.startswith(name.casefold()) and form[len(name) :] in _ARTICLES


_ARTICLES = frozenset({"", "а", "ът", "я", "ят", "та", "то", "те"})


def _organisation_label(name: Sequence[Word], known: Organisation) -> str:
    """In the nominative: as printed if it is one, else as the table has it."""
    if name[0].form == "die" and len(name) > 1:
        name = name[1:]  # «Die Linke» is the Linke
    if name[0].is_initial and known.as_written:
        return known.name
    if name[0].is_abbreviation or [word.form for word in name] == forms(known.name):
        return names.as_printed(name)
    return known.name.removeprefix("Die ")


def _is_common(text: Text, word: Word) -> bool:
    """Whether the word may be an ordinary one with a sentence's capital."""
    return text.is_doubtful(word) and (word.form in text.small or is_common_word(word.form, word.language))


def listed_place(text: Text, at: int) -> Mention | None:
    """A place of the table, in any case."""
    words = text.words
    if not words[at].is_capital:
        return None
    for length in range(joined(text, at, words_after(light_stem(words[at].form))), 1, -1):
        name = words[at : at + length]
        entity = place_of(phrase_key(word.form for word in name))
        if name[0].is_initial and not _is_noun(words, at, at + length):
            entity = None
        if entity and (
            name[1].is_capital
            or name[-1].is_capital
            or name[1].form in _REGION_NOUNS
            or (light_stem(name[1].form) in near.REGIONS and _is_water(entity))
        ):
            return _place(at, at + length, _place_label(name), entity)
    return _hyphenated(text, at) or _quarter(text, at) or _two_words(text, at) or _one_word_place(text, at)


def _two_words(text: Text, at: int) -> Mention | None:
    """An adjective and a noun, both in another case: «Karlových Varech», «Nowym Targu»."""
    words = text.words
    if words[at].language not in WITH_CASES or at + 1 >= len(words):
        return None
    first, last = words[at : at + 2]
    if last.gap != " " or not last.is_capital:
        return None
    found = in_nominative(first.form, last.form, first.language)
    if not found:
        return None
    name = [
        w._replace(text=names.written_like(w.text, form))
        for w, form in zip((first, last), found, strict=True)
    ]
    key = phrase_key(found)
    return _place(at, at + 2, place_name(key) or names.as_printed(name), place_of(key) or "")


def _quarter(text: Text, at: int) -> Mention | None:
    """A German town and a part of it that no table has: «Bielefeld-Ummeln»."""
    words = text.words
    is_whole = at + 1 < len(words) and (at + 2 >= len(words) or words[at + 2].gap != "-")
    if not text.has_large_nouns or not is_whole or not known_places(words[at].form, words[at].language):
        return None
    if not at or words[at - 1].form not in _WHERE or not _is_half(text, at):
        return None
    if is_ordinary(words[at + 1].form, words[at + 1].language):
        return None
    return _place(at, at + 2, names.as_printed(words[at : at + 2]), "")


_WHERE = frozenset({"in", "aus", "nach", "bei"})


def _is_noun(words: Sequence[Word], at: int, end: int) -> bool:
    """Whether initials are a country by themselves: "the U.S. and Canada", not "the U.S. military"."""
    if not at or words[at - 1].form != "the":
        return False
    return end >= len(words) or words[end].gap not in {". ", " "} or words[end].form in near.AFTER_NOUNS


def _is_water(place: str) -> bool:
    """Whether it is a sea or a mountain by a word of our own; regions have codes, and several may share one noun."""
    return place.removeprefix("place:")[:1].islower() and not place.startswith("place:geonames")


def _hyphenated(text: Text, at: int) -> Mention | None:
    """Two parts with a hyphen of which the last is too short for its stem to tell: «Алма-Ате»."""
    words = text.words
    if at + 1 >= len(words) or words[at + 1].gap != "-" or not words[at + 1].is_capital:
        return None
    last = words[at + 1]
    for reading in readings(last.form, last.language):
        entity = place_of(phrase_key((words[at].form, reading.lemma)))
        if entity:
            label = names.as_printed((words[at], last._replace(text=names.single(last, reading.lemma))))
            return _place(at, at + 2, label, entity)
    return None


_OF_TOWNS = ("ском", "ска", "ску", "ске", "ськом", "ська", "ську", "ськові")
"""How towns in «-ск» end, which the dictionary knows as adjectives only: «Усть-Каменогорском»."""


def _place_label(name: Sequence[Word]) -> str:
    """In the nominative: by the dictionary, or as the table has it in languages whose endings are undone."""
    if all(word.is_initial for word in name):
        return "".join(f"{word.text}." for word in name)
    known = place_name(phrase_key(word.form for word in name))
    if all(word.is_abbreviation for word in name) and max(len(word.form) for word in name) >= _LONGEST_SHORT:
        return known or phrase([word._replace(text=word.text.capitalize()) for word in name])
    last = name[-1]
    if last.gap == "-" and last.form.endswith(_OF_TOWNS) and is_adjective(last):
        return names.as_printed([*name[:-1], last._replace(text=names.single(last, light_stem(last.form)))])
    if known and name[-1].language in WITH_CASES and [w.form for w in name] != forms(known):
        return known
    return phrase(name)


_REGION_NOUNS = frozenset(
    {"mesto", "mesta", "mestu", "mestom", "баня", "region", "oblast", "море", "моря", "морю", "морі", "морем", "схід", "сходу", "сході", "states",
     "kraj", "kraje", "kraji", "krajem", "státy", "států", "státům", "státech", "štáty", "štátov", "štátoch", "države", "držav", "щати", "щатите"}
)  # fmt: skip


def _one_word_place(text: Text, at: int) -> Mention | None:
    word = text.words[at]
    is_people = word.language == "pl" and word.form in _PEOPLES  # "Czech" is nobody's country in English
    if (word.form in near.NEVER_ALONE and not is_people) or word.is_initial:
        return None
    for lemma, entity in _in_case(text, at):
        if not _is_something_else(text, at):
            shouted = word.is_abbreviation and (
                len(word.form) > _LONGEST_SHORT
                or (len(word.form) == _LONGEST_SHORT and entity.startswith("place:geonames"))
            )
            word = word._replace(text=word.text.capitalize()) if shouted else word
            found = _place(at, at + 1, names.single(word, lemma), entity)
            return found._replace(is_sure=False, is_weak=True) if _is_behind_capital(text, at) else found
    return None


def _is_behind_capital(text: Text, at: int) -> bool:
    """Whether a strange capital stands before the word, so that both may be one name: «Радіо Київ», "Sport England".

    On news that nobody had tuned on, none of nine such places was one.
    """
    before = text.words[at - 1] if at else None
    return (
        before is not None
        and text.words[at].gap == " "
        and before.is_capital
        and not before.opens
        and not before.is_abbreviation
        and not before.possessive
        and before.form not in near.NEVER_ALONE
        and light_stem(before.form) not in near.ROLES
        and not is_given_name(before.form)
    )


def _in_case(text: Text, at: int) -> Sequence[tuple[str, str]]:
    """The places that the word may name; behind a preposition the nominative comes first: «w Hamburgu» is no «Hamburgu»."""
    word = text.words[at]
    found = known_places(word.form, word.language)
    if word.language in DECLINED and len(found) > 1 and found[0] == (word.form, found[1][1]):
        before = text.words[at - 1].form if at else ""
        is_same = word.language == "cs" and word.form.endswith("ie")  # «do Asie», «Asie»
        if not is_same and (before in near.PLACE_PREPOSITIONS or before in near.PLACE_SOURCES):
            return found[1:]
    return found


_LONGEST_SHORT = 4
"""Letters of a country's abbreviation; a longer word of capitals («STRASBOURG (AP)») is a dateline, and so is a town («КИЇВ»)."""


def _is_something_else(text: Text, at: int) -> bool:
    """Whether the capital is a sentence's, or belongs to a longer name: «Мені», «Стара площа», "Dallas Street"."""
    word = text.words[at]
    after = text.words[at + 1] if at + 1 < len(text.words) and text.words[at + 1].joins else None
    is_half = _is_half(text, at) and not text.has_large_nouns  # but a «Ukraine-Ticker» is about Ukraine
    if is_half or _is_one_of_several(text, at) or _is_somebody(text, at):
        return True
    if after and after.is_capital and not word.possessive:
        is_thing = after.form in near.LATIN_THINGS or after.form in near.LATIN_HEADS
        if is_thing or is_adjective(word):
            return True
    if not word.has_dictionary and is_ordinary(word.form, word.language):
        before = text.words[at - 1].form if at else ""
        # «z Niemiec» begins no sentence, «Polacy» may
        is_source = word.language in DECLINED and before in near.PLACE_SOURCES and not word.opens
        return not (is_source or before in near.PLACE_PREPOSITIONS or before in near.SETTLEMENTS)
    beside = text.words[at + 1] if at + 1 < len(text.words) else word
    if beside.is_quoted and beside.gap[:1] == " " and is_adjective(word):
        return True  # «Донецький „Шахтар"»
    if (word.is_quoted and closes(text, at + 1)) or is_attribute(text, at):
        return True  # «Україна» is a cinema, «Донецька філія» no town
    return text.is_doubtful(word) and (text.has_small(word) or _is_small_word(word))


_PEOPLES = frozenset({"czech", "włoch", "węgier"})
"""Countries in the genitive, or somebody from there."""


def _is_somebody(text: Text, at: int) -> bool:
    """Whether it is one of a people rather than a country: «Czech Jan Novák wygrał»."""
    word = text.words[at]
    before = text.words[at - 1].form if at else ""
    after = text.words[at + 1] if at + 1 < len(text.words) else None
    if word.form not in _PEOPLES or word.language != "pl":
        return False
    if before in near.PLACE_PREPOSITIONS or before in near.PLACE_SOURCES:
        return False
    return word.opens or (after is not None and after.joins and after.is_capital)


def _is_half(text: Text, at: int) -> bool:
    """Whether a hyphen joins the word to another capital that names nothing by itself: «Кызыл-Гаджили», "Kreuztal-Eichen"."""
    words = text.words
    beside = [
        words[other]
        for hyphen, other in ((at, at - 1), (at + 1, at + 1))
        if 0 <= other < len(words) and 0 < hyphen < len(words) and words[hyphen].gap == "-"
    ]
    return any(
        other.is_capital
        and not known_places(other.form, other.language)
        and not is_organisation(phrase_key([other.form]))
        for other in beside
    )


def _is_one_of_several(text: Text, at: int) -> bool:
    """Whether an unknown capital stands beside the word, so that both are one name: "Sport England", «Ван Аньши»."""
    words = text.words
    word = words[at]
    before = words[at - 1] if at and word.gap == " " else None
    after = words[at + 1] if at + 1 < len(words) and words[at + 1].gap == " " else None
    if word.possessive or (before and before.form in near.PLACE_PREPOSITIONS):
        return False
    if word.language == "en":
        return bool(
            (before and not before.opens and not before.possessive and _is_unknown(before))
            or (after and _is_unknown(after) and not is_ordinary(after.form, "en"))
        )
    has_no_cases = (
        word.language == "bg" and after is not None and not after.form.endswith(("ов", "ев", "ски"))
    )
    return bool(
        (word.has_dictionary or has_no_cases) and after and _is_unknown(after) and not _is_known(after)
    )


def _is_known(word: Word) -> bool:
    return any(reading.known for reading in readings(word.form, word.language))


def _is_unknown(word: Word) -> bool:
    """Whether a capital is no title, people, place, given name, organisation or abbreviation."""
    return (
        word.is_capital
        and not word.is_abbreviation
        and not word.is_initial
        and word.form not in near.NEVER_ALONE
        and word.form not in near.LATIN_HEADS
        and not word.form.startswith(near.COMPOUNDS)
        and not is_given_name(word.form)
        and not known_places(word.form, word.language)
        and not is_organisation(phrase_key([word.form]))
    )


def _is_small_word(word: Word) -> bool:
    """Whether the dictionary knows the word as a pronoun, an adverb or a verb: «Досі», «Мені», «Того»."""
    return any(
        reading.known and reading.grammemes.isdisjoint({"NOUN", "ADJF"})
        for reading in readings(word.form, word.language)
    )


def _place(start: int, end: int, label: str, entity: str) -> Mention:
    return Mention(start, end, Facet.PLACE, label, frozenset({label.casefold()}), entity, is_sure=True)
