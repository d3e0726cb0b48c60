"""Recognisers of firms by what stands at their capitals: "Kast & Sohn", "a Cal Fire spokeswoman"."""

from newsreader.text.entities import name_words as near
from newsreader.text.entities import names
from newsreader.text.entities.known_people import famous
from newsreader.text.entities.known_places import known_places
from newsreader.text.entities.mentions import Mention, is_adjective
from newsreader.text.entities.offices import organisation
from newsreader.text.entities.presented import may_be_given
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.gazetteer import is_organisation
from newsreader.text.lexicon.lemmas import is_ordinary, readings
from newsreader.text.lexicon.stems import light_stem, phrase_key, stems_of

_MOST = 3
"""Words on one side of the sign, or before a spokesman."""


def with_ampersand(text: Text, at: int) -> Mention | None:
    """Capitals with the sign between them: two partners are a firm, in every language of Latin letters."""
    words = text.words
    sign = at + 1
    while sign < min(len(words), at + _MOST) and words[sign].gap == " " and words[sign].is_capital:
        sign += 1
    if sign >= len(words) or words[sign].gap != " & " or not words[sign].is_capital:
        return None
    is_loose = text.has_large_nouns or (text.is_doubtful(words[at]) and sign == at + 1)
    if words[at].form in near.NEVER_ALONE or (is_loose and is_ordinary(words[at].form, words[at].language)):
        return None
    if text.has_large_nouns and sign > at + 1:
        return None  # «des Kartoffelhändlers Weidmann & Söhne»
    end = sign + 1
    while end < min(len(words), sign + _MOST) and words[end].gap == " " and _is_of_firm(words[end]):
        end += 1
    if all(is_ordinary(word.form, word.language) for word in words[at:end]):
        return None  # "Terms & Conditions"
    label = names.as_printed(words[at:sign]) + " & " + names.as_printed(words[sign:end])
    return organisation(text, at, end, label)


def _is_of_firm(word: Word) -> bool:
    return word.is_capital and word.form in near.LATIN_HEADS


def with_spokesman(text: Text, at: int) -> Mention | None:
    """English capitals right before somebody who speaks for them."""
    words = text.words
    first = words[at]
    if all(word.form not in _SPEAKERS for word in words[at + 1 : at + 1 + _MOST]) or not _may_be_firm(
        text, at
    ):
        return None
    end = at + 1
    while end < min(len(words), at + _MOST) and words[end].gap == " " and _may_be_firm(text, end):
        end += 1
    if end >= len(words) or words[end].gap != " " or words[end].form not in _SPEAKERS:
        return None
    name = [word.form for word in words[at:end]]
    is_somebody = may_be_given(first) and (end == at + 1 or not is_ordinary(words[at + 1].form, "en"))
    if is_somebody or is_organisation(phrase_key(name)) or famous(words[end - 1].form, "en"):
        return None  # a president's spokesman
    return organisation(text, at, end, names.as_printed(words[at:end]))


def with_last_word(text: Text, at: int) -> Mention | None:
    """Cyrillic capitals before a capital word for a bank or a firm: «Смерек Банк», «Смеречина Агро»."""
    words = text.words
    if (
        at + 1 >= len(words)
        or not words[at + 1].is_capital
        or words[at].opens
        or words[at].form.isascii()
        or words[at].is_abbreviation
        or is_adjective(words[at])
    ):
        return None
    end = at + 1
    while end < min(len(words), at + _MOST) and words[end].gap == " " and words[end].is_capital:
        end += 1
        last = words[end - 1]
        if light_stem(last.form) in _LAST_WORDS and not last.is_abbreviation:
            lemmas = [r.lemma for r in readings(last.form, last.language) if "NOUN" in r.grammemes]
            noun = min(lemmas, key=len, default=last.form)  # «Банку» is of «банк» and of «банка»
            label = f"{names.as_printed(words[at : end - 1])} {names.written_like(last.text, noun)}"
            found = organisation(text, at, end, label)
            return None if is_organisation(next(iter(found.keys))) else found
    return None


_LAST_WORDS = stems_of(
    """банк холдинг груп медіа медиа енерджі энерджи кепітал капітал капитал агро девелопмент інвест инвест трейд фарма
    студіо студио технолоджіз менеджмент консалтинг"""
)
_SPEAKERS = frozenset({"spokesman", "spokeswoman", "spokesperson", "spokespeople"})


def _may_be_firm(text: Text, at: int) -> bool:
    word = text.words[at]
    if (
        not word.is_capital
        or word.form in near.NEVER_ALONE
        or word.is_initial
        or known_places(word.form, "en")
    ):
        return False
    return not (text.is_doubtful(word) and is_ordinary(word.form, "en"))
