"""Recogniser of names between quotation marks that nothing introduces: «Шахтар» переміг, Лидерът на „Възраждане“.

The Cyrillic press puts clubs, firms and papers between quotation marks. A noun before them mostly says what else they
are - a film, a missile, a programme - and has the name in the nominative; a person's role or a genitive says it is theirs.
"""

from collections.abc import Sequence

from newsreader.model import Facet
from newsreader.text.entities import name_words as near
from newsreader.text.entities import names
from newsreader.text.entities.listed import is_another_word
from newsreader.text.entities.mentions import Mention, closes
from newsreader.text.entities.noun_phrases import hyphenated, phrase
from newsreader.text.entities.offices import key_of
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.gazetteer import organisations_of
from newsreader.text.lexicon.lemmas import PERSONAL, Reading, has, readings
from newsreader.text.lexicon.stems import light_stem, phrase_key, stems_of
from newsreader.text.lexicon.tokens import forms

_LANGUAGES = frozenset({"uk", "ru", "bg"})
_MOST = 3
"""Words of a name; longer quotations are mostly somebody's words."""


def quoted_alone(text: Text, at: int) -> Mention | None:
    """A short quotation with a capital, and nothing before it that says it is a work or a thing."""
    words = text.words
    first = words[at]
    if first.language not in _LANGUAGES or not first.is_quoted or first.gap.strip(_QUOTES) not in {"", "("}:
        return None
    end = _end(text, at)
    if not end or (not at and text.words[at].opens and end - at > 1):
        return None
    name = words[at:end]
    before = words[at - 1] if at and first.gap.strip(_QUOTES) == "" and "\n" not in first.gap else None
    if (
        _is_spoken(name)
        or _is_no_organisation(name)
        or (before is not None and _is_kind_of_thing(before, first))
    ):
        return None
    label = _label(name, is_governed=before is not None and _governs(before))
    known = next(iter(organisations_of(phrase_key(forms(label)))), None)
    if known and not known.as_written and not (end == at + 1 and is_another_word(first, known.name)):
        return Mention(at, end, Facet.ORG, known.name, frozenset(), known.entity, is_sure=True)
    return Mention(at, end, Facet.ORG, label, frozenset({key_of(name, forms(label))}))


_QUOTES = '«"“„ \u00a0'


def _end(text: Text, at: int) -> int:
    """Where the quotation closes; 0 if it is long, or has a sentence's punctuation."""
    words = text.words
    for end in range(at + 1, min(len(words), at + _MOST) + 1):
        if closes(text, end):
            return end
        if end < len(words) and not words[end].joins:
            return 0
    return 0


def _is_spoken(name: Sequence[Word]) -> bool:
    """Whether it is a word of speech («Так»), or a verb or pronoun is among the words."""
    if all(word.is_abbreviation for word in name) and len(name) > 1:
        return True
    return any(
        found and all(r.known and r.grammemes.isdisjoint(_NOMINAL) for r in found)
        for word in name
        if (found := readings(word.form, word.language)) and word.form not in _SMALL
    )


def _is_no_organisation(name: Sequence[Word]) -> bool:
    """Whether the name itself says so: arms, pipelines, ships and stations called after somebody."""
    first = light_stem(name[0].form)
    is_somebody = len(name) > 1 and any(
        {"NOUN", "anim"} <= reading.grammemes and PERSONAL.isdisjoint(reading.grammemes)
        for reading in readings(name[0].form, name[0].language)
    )
    return first in _ARMS or first in near.ROLES or is_somebody or light_stem(name[-1].form) in _LINES


_NOMINAL = frozenset({"NOUN", "ADJF", "PRTF", "UNKN", "LATN"})
_SMALL = frozenset(["і", "й", "та", "и", "без", "для", "за", "на", "з", "із", "по", "в", "у", "од", "під"])
_ARMS = stems_of(
    """град смерч ураган іскандер искандер кинджал кинжал калібр калибр шахед герань петріот патріот байрактар томагавк
    сармат булава орешник точка гвоздика акація панцир панцирь циркон оникс онікс"""
)
"""Arms that the press puts between quotation marks like names: «били „Градом"»."""
_LINES = stems_of("""потік потоку поток стрім стрим""")
"""What pipelines are called: «Північний потік»."""


def is_called_so(text: Text, mention: Mention) -> bool:
    """Whether only a thing has the name, between quotation marks behind what it is: «стадіон „Динамо"», «СИЗО „Лефортово"»."""
    words = text.words
    at = mention.start
    if at == 0 or mention.facet is Facet.PERSON or not words[at].is_quoted or words[at].gap.strip(_QUOTES):
        return False
    return "\n" not in words[at].gap and light_stem(words[at - 1].form) in _THINGS | _BUILDINGS


def _is_kind_of_thing(before: Word, first: Word) -> bool:
    """Whether the word before says that it is no organisation: «фільм „Довбуш"», «магистрала „Тракия"»."""
    stem = light_stem(before.form)
    if stem in _THINGS or before.form in near.DEDICATIONS:
        return True
    if stem in near.QUOTE_HEADS or stem in near.ROLES or before.is_capital or not before.has_dictionary:
        return False
    nouns = [r for r in readings(before.form, before.language) if r.known]
    if not nouns or not all("NOUN" in r.grammemes for r in nouns):
        return False
    return has(first.form, first.language, {"nomn"})


_THINGS = stems_of(
    """фільм фильм серіал сериал роман книга книжка повість повесть п'єса пьеса пісня песня альбом картина вистава
    спектакль казка сказка ракета комплекс операція операция проєкт проект програма программа система кафе ресторан
    готель отель премія премия орден медаль площа вулиця корабель крейсер катер криголам ледокол судно теплохід
    теплоход танкер яхта фрегат літак самолет самолёт дрон безпілотник магистрала площад улица булевард язовир филм
    песен награда кораб хотел квартал стадион местност рубрика стаття статья акція акция форум фестиваль конкурс
    виставка выставка гасло лозунг слоган шлюз міст станція станция метро закон вірш стихи поема поэма опера балет
    шоу телешоу гра игра"""
)


_BUILDINGS = stems_of(
    """стадіон сізо сизо аеропорт аэропорт автомобіль автомобиль супутник спутник газопровід газопровод мультфільм мультфильм
    телепередача кінотеатр кинотеатр санаторій санаторий басейн бассейн"""
)


def _governs(before: Word) -> bool:
    """Whether the name behind the word is in another case than the nominative: after prepositions, roles, nouns."""
    return any({"PREP", "NOUN"} & reading.grammemes for reading in readings(before.form, before.language)[:1])


def _label(name: Sequence[Word], *, is_governed: bool) -> str:
    """In the nominative: a phrase by its head, else the last word by its lemma."""
    last = name[-1]
    if not last.has_dictionary or last.is_abbreviation:
        return names.as_printed(name)
    if len(name) > 1 and all(word.gap == "-" for word in name[1:]):
        return hyphenated(name)
    if len(name) > 1 and (
        has(name[0].form, name[0].language, {"ADJF"}, known=True)
        or not last.is_capital
        or has(last.form, last.language, {"ADJF"}, known=True)
    ):
        return phrase(name)
    changed = _nominative(last, is_governed=is_governed)
    return names.as_printed([*name[:-1], last._replace(text=changed)])


def _nominative(word: Word, *, is_governed: bool) -> str:
    found = readings(word.form, word.language)
    if any("Fixd" in reading.grammemes for reading in found):
        return word.text
    if is_governed and (owner := next(filter(_is_of_bank, found), None)):
        return names.single(word, owner.lemma)
    if any("nomn" in r.grammemes and (not is_governed or "sing" in r.grammemes) for r in found):
        return word.text
    reading = next((r for r in found if _is_thing(r)), None)
    return names.single(word, reading.lemma) if reading else word.text


def _is_of_bank(reading: Reading) -> bool:
    """Whether it is a firm's genitive that looks like another word's nominative: представителей «Смерек Банка»."""
    return (
        {"NOUN", "masc", "inan", "gent"} <= reading.grammemes and reading.known and reading.form.endswith("а")
    )


def _is_thing(reading: Reading) -> bool:
    return "NOUN" in reading.grammemes and not PERSONAL & reading.grammemes - {"Name"}
