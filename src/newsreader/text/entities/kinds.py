"""Recogniser of organisations by the small word before them that says what they are: «spółka Smerek Energia», "the charity Shelter".

The name stands in apposition, so it is in the nominative already.
"""

from collections.abc import Sequence

from newsreader.text.entities import name_words as near
from newsreader.text.entities.latin_cases import given_name
from newsreader.text.entities.mentions import Mention
from newsreader.text.entities.names import as_printed
from newsreader.text.entities.offices import organisation
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.gazetteer import organisations_of
from newsreader.text.lexicon.lemmas import has, is_ordinary
from newsreader.text.lexicon.stems import light_stem, phrase_key, stems_of

_MOST = 4
_KINDS = stems_of(
    """spółka spółdzielnia spółdzielni firma koncern stowarzyszenie fundacja organizacja instytut wydawnictwo dziennik
    tygodnik portal stacja klub partia ugrupowanie sieć browar společnost podnik organizace spolek hnutí pojišťovna
    nakladatelství deník týdeník server nadace spoločnosť organizácia združenie hnutie poisťovňa denník podjetje
    družba društvo časnik časopis stranka ekipa moštvo zavod fundacija organizacija združenje компанія фірма
    корпорація концерн холдинг організація стартап агенція агентство видання банк мережа компания фирма корпорация
    организация издание сеть фирмата компанията дружество дружеството вестник вестникът сдружение сдружението партия
    партията агенция company firm charity supplier consultancy thinktank startup airline retailer carmaker publisher
    broadcaster newspaper consultants campaigners"""
)
"""Small words that say what the capitals behind them are."""
_LINKS = frozenset({"&", "nad", "i", "a"})


def named_by_kind(text: Text, at: int) -> Mention | None:
    """Capitals right behind a small word for a company, a charity, a paper; never a person, never a listed name."""
    words = text.words
    first = words[at]
    if at == 0 or first.gap != " " or not _is_kind(text, at - 1) or not may_be_of_kind(first):
        return None
    end = at + 1
    while end < min(len(words), at + _MOST) and _goes_on(words, end):
        end += 1
    if not words[end - 1].is_capital:
        end -= 1
    if end == at + 1 and first.has_dictionary and not first.form.isascii():
        return None  # «компанії Сміта»: Cyrillic puts names of firms between quotation marks
    known = organisations_of(phrase_key([word.form for word in words[at:end]]))
    return None if known else organisation(text, at, end, as_printed(words[at:end]))


def _is_kind(text: Text, at: int) -> bool:
    """Whether the small word says so, itself or before one adjective of its own: «spółdzielni mleczarskiej»."""
    word = text.words[at]
    if word.is_capital:
        return False
    if light_stem(word.form) in _KINDS:
        return True
    before = text.words[at - 1] if at else word
    is_adjective = word.form.endswith(_POLISH_ADJECTIVES) and word.language == "pl" and word.gap == " "
    return is_adjective and not before.is_capital and light_stem(before.form) in _KINDS


_POLISH_ADJECTIVES = ("iej", "ej", "ego", "a", "y", "i", "ą", "ym")


def may_be_of_kind(word: Word) -> bool:
    """Whether a firm's name may begin with the word: a capital that is no given name."""
    if not word.is_capital or word.is_initial or word.form in near.NEVER_ALONE:
        return False
    if given_name(word.form, word.language) or has(word.form, word.language, {"Name"}, known=True):
        return False
    return word.language in {"pl", "cs", "sk", "sl", "hr", "bg"} or not is_ordinary(word.form, word.language)


def _goes_on(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if word.gap not in {" ", "-", " & "}:
        return False
    is_other_script = word.has_dictionary and word.form.isascii() != words[at - 1].form.isascii()
    if word.is_capital and (word.is_initial or is_other_script):
        return False  # «компании Smerek Р. Оззи»
    if word.is_capital:
        is_followed = at + 1 < len(words) and words[at + 1].is_capital and words[at + 1].gap == " "
        return word.gap == "-" or not (is_followed and given_name(word.form, word.language))
    return word.form in _LINKS and at + 1 < len(words) and words[at + 1].is_capital and words[at + 1].joins
