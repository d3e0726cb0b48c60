"""Recognisers by grammar: organisations and regions that no table knows."""

from collections.abc import Iterable, Sequence

from newsreader.model import Facet
from newsreader.text.entities import name_words as near
from newsreader.text.entities import names
from newsreader.text.entities.known_places import known_places
from newsreader.text.entities.large_words import OF_PLACES, is_always_large
from newsreader.text.entities.mentions import (
    LONGEST_ABBREVIATION,
    MAX_NAME,
    Mention,
    agrees,
    closes,
    is_adjective,
)
from newsreader.text.entities.noun_phrases import phrase
from newsreader.text.entities.purposes import end_of_purpose
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.gazetteer import organisations_of, place_of
from newsreader.text.lexicon.lemmas import has, readings
from newsreader.text.lexicon.stems import light_stem, phrase_key
from newsreader.text.lexicon.tokens import forms


def slavic_organisation(text: Text, at: int) -> Mention | None:
    """Adjectives, a head and what depends on it: «Центр громадського здоров'я», «Харківська міська рада»."""
    words = text.words
    if not words[at].has_dictionary or words[at].is_abbreviation:
        return None
    head = _head(text, at)
    if head is None:
        return None
    end = end_of_tail(text, head + 1)
    end = end_of_purpose(words, head, end)
    if end == head + 1 and (head == at or (end < len(words) and words[end].is_quoted)):
        return None  # «Будівельна компанія „Дах"»: the name is between the quotation marks
    name = words[at:end]
    opens = text.is_doubtful(words[at]) and not any(word.is_capital for word in name[1:])
    if opens and not is_always_large(light_stem(words[at].form), light_stem(words[head].form), len(name)):
        return None
    return organisation(text, at, end, phrase(name))


def _head(text: Text, at: int) -> int | None:
    """Where the word stands that says what kind of organisation it is, behind its adjectives."""
    words = text.words
    head = at
    while (
        head < at + _MOST_ADJECTIVES
        and head + 1 < len(words)
        and words[head + 1].joins
        and light_stem(words[head].form) not in near.ORG_HEADS  # «рада» can be an adjective, too
        and (is_adjective(words[head]) or words[head + 1].gap == "-")
    ):
        head += 1
    if light_stem(words[head].form) not in near.ORG_HEADS or (head == at and words[at].possessive):
        return None
    if head == at:
        return head
    opens = text.is_doubtful(words[at]) and words[at + 1].is_capital and words[at + 1].gap != "-"
    if not is_adjective(words[head - 1]) or (opens and not agrees(words[at], words[at + 1])):
        return None  # «Пізніше Антимонопольний комітет»
    if any(is_adjective(word) and not agrees(word, words[head]) for word in words[at:head]):
        return None  # «у Лозовій завод котлів»
    return head


_MOST_ADJECTIVES = 3
_MOST_TAIL = 7


def end_of_tail(text: Text, at: int) -> int:
    """Where the genitives end that depend on a head: «прифронтових міст та громад»."""
    words = text.words
    kept = at
    for end in range(at, min(len(words), at + _MOST_TAIL)):
        word = words[end]
        if word.form in _NAMED_AFTER:
            return _end_of_capitals(words, end + 1, _MOST_NAMED_AFTER) or kept
        if word.form in _TOWN and kept == end:
            return _end_of_capitals(words, end + 1, 1) or kept
        if end + 1 < len(words) and words[end + 1].gap == "-" and word.joins:
            continue  # «житлово-комунального»
        if _is_given(word):
            break  # «Партії регіонів Олександра Кокоші»
        links = word.form in _AND or word.form in near.TAIL_LINKS
        if not word.joins or not (
            (end > at or word.form not in _AND) and _links(words, end) if links else _depends(word)
        ):
            break
        if _is_somebody(words, end):
            break  # «компании Ходжатолла Ганимифард»
        waits = _waits(words, end)
        if (
            not waits
            and not links
            and not _is_any(words, end)
            and (word.is_capital or _is_genitive(word, "NOUN") or light_stem(word.form) in near.TAIL_STEMS)
        ):
            kept = end + 1
        is_name = word.is_capital and not word.is_abbreviation and light_stem(word.form) not in near.ORG_HEADS
        if is_name and not waits and not _goes_on(words, kept):
            break  # behind «України», not behind «Фонду»
    return kept


def _is_given(word: Word) -> bool:
    """Whether somebody's given name begins, and no country's: «Министерство обороны Израиля»."""
    if not word.is_capital or not has(word.form, word.language, {"Name"}, known=True):
        return False
    is_nominative = has(word.form, word.language, {"Name", "nomn"}, known=True)  # «палати Мілан Смерута»
    return is_nominative or not known_places(word.form, word.language)


def _is_somebody(words: Sequence[Word], at: int) -> bool:
    """Whether two strange capitals begin, which are a person rather than the end of a name."""
    pair = words[at : at + 2]
    return (
        len(pair) > 1
        and pair[1].gap == " "
        and all(w.is_capital and not w.is_abbreviation and not w.form.isascii() for w in pair)
        and not any(reading.known for w in pair for reading in readings(w.form, w.language))
        and not any(known_places(w.form, w.language) for w in pair)
    )


def _is_any(words: Sequence[Word], at: int) -> bool:
    """Whether the word says no more than whose: «комитет страны»; but «прокуратура Смереківської області»."""
    return words[at].form in _ANY and not is_adjective(words[at - 1])


_ANY = frozenset({"страны", "країни", "штата", "штату", "государства", "держави"})
_NAMED_AFTER = frozenset({"імені", "ім", "имени", "им"})
_TOWN = frozenset({"м", "г", "міста", "города"})
_MOST_NAMED_AFTER = 4


def _waits(words: Sequence[Word], at: int) -> bool:
    """Whether it is an adjective whose noun is still to come: «Одеської», «надзвичайних»."""
    word = words[at]
    if word.is_abbreviation or not has(word.form, word.language, {"ADJF"}):
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    return not _is_genitive(word, "NOUN") or (after is not None and after.joins and agrees(word, after))


def _end_of_capitals(words: Sequence[Word], at: int, most: int) -> int | None:
    """Where the name ends that stands behind «імені» or «м.»; None if there is none."""
    end = at
    while (
        end < min(len(words), at + most)
        and words[end].is_capital
        # «імені Юрія Федьковича Надія Бабич»
        and (end < at + _GIVEN_AND_SURNAME or not _is_nominative_name(words[end]))
        and words[end].gap in _INSIDE_NAMES
        and (words[end].gap == " " or end == at or words[end - 1].is_initial)
    ):
        end += 1
    return end if end > at else None


_GIVEN_AND_SURNAME = 2


def _is_nominative_name(word: Word) -> bool:
    return has(word.form, word.language, {"Name", "nomn"}, known=True)


_INSIDE_NAMES = frozenset({" ", ". ", ".", "\u00a0", ".\u00a0"})


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """Whether a name goes on after «України»: «з питань», «та громад», never a bare genitive."""
    if at >= len(words):
        return False
    return words[at].form in _AND or words[at].form in near.TAIL_LINKS


def _links(words: Sequence[Word], at: int) -> bool:
    """Whether the small word joins what follows to the name: «та громад», «з питань»."""
    if at + 1 >= len(words) or not words[at + 1].joins:
        return False
    after = words[at + 1]
    if words[at].form in _AND:
        return not after.is_capital and _is_genitive(after)
    return light_stem(after.form) in near.TAIL_STEMS


def _depends(word: Word) -> bool:
    """Whether the word can belong to the name by its case. A person's role cannot: «лікарні директора»."""
    stem = light_stem(word.form)
    if word.form in near.ABBREVIATIONS and not word.is_abbreviation:
        return False
    if word.is_abbreviation:
        return word.is_capital and word.form not in near.NOT_ORGANISATIONS
    if stem in near.TAIL_STEMS:
        return True
    if not word.is_capital and (_is_verb(word) or (stem in near.ROLES - _OFFICES and not _are_many(word))):
        return False
    if not word.is_capital and has(word.form, word.language, {"PREP"}, known=True):
        return False  # «Інститут аграрної політики серед фермерів»
    return _is_genitive(word)


def _is_verb(word: Word) -> bool:
    """Whether the sentence goes on with it: «прокуратура начала»."""
    return has(word.form, word.language, {"VERB", "past"}, known=True)


def _are_many(word: Word) -> bool:
    """Whether they are a profession rather than somebody: «спілка письменників», not «лікарні директора»."""
    return has(word.form, word.language, {"gent", "plur"}, known=True)


_AND = frozenset({"та", "і", "й", "и"})
_OFFICES = frozenset(map(light_stem, ("президент", "міністр", "прокурор", "министр", "генпрокурор", "суддя")))


def _is_genitive(word: Word, *also: str) -> bool:
    return any(
        "gent" in reading.grammemes
        and (reading.known or word.is_capital)
        and reading.grammemes.issuperset(also)
        and reading.grammemes.isdisjoint({"NPRO", "NUMR"})
        for reading in readings(word.form, word.language)
    )


def office_of_region(text: Text, at: int) -> Mention | None:
    """An adjective and an abbreviation: «Миколаївська ОВА»."""
    words = text.words
    if at + 1 >= len(words) or not words[at + 1].joins or words[at].is_abbreviation:
        return None
    office = words[at + 1]
    if not office.is_abbreviation or not office.text.isalpha() or office.form in near.NOT_ORGANISATIONS:
        return None
    if office.form in text.explained.things:
        return None
    if not is_adjective(words[at]) or len(office.form) > LONGEST_ABBREVIATION:
        return None
    adjective = next(
        (
            r
            for r in readings(words[at].form, words[at].language)
            if "ADJF" in r.grammemes and "plur" not in r.grammemes
        ),
        None,
    )
    if adjective is None:
        return None
    gender = next((gender for gender in ("femn", "masc", "neut") if gender in adjective.grammemes), "femn")
    form = adjective.inflect("nomn", gender) or words[at].form
    label = f"{names.written_like(words[at].text, form)} {office.text}"
    return organisation(text, at, at + 2, label)


def _is_legal_form(word: Word) -> bool:
    """Whether it is an abbreviation that says what is named, and no name itself: «ПП „Метида"», «ПрАТ „Інком"»."""
    return (
        word.is_capital
        and word.text[-1:].isupper()
        and 1 < len(word.form) <= _LONGEST_FORM
        and not word.form.isascii()
        and not any(known.as_written for known in organisations_of(word.form))
    )


_LONGEST_FORM = 5


def quoted_name(text: Text, at: int) -> Mention | None:
    """A name between quotation marks after what it names: «партія „Слуга народу"»."""
    words = text.words
    if at == 0 or not words[at].is_quoted or words[at].gap.strip('«"“„ \u00a0'):
        return None
    before = words[at - 1]
    is_head = light_stem(before.form) in near.QUOTE_HEADS or _is_legal_form(before)
    if not is_head or not before.gap:
        return None
    for end in range(at + 1, min(len(words), at + MAX_NAME) + 1):
        if closes(text, end):
            return organisation(text, at, end, names.as_printed(words[at:end]))
        if end < len(words) and not words[end].joins:
            return None
    return None


def region(text: Text, at: int) -> Mention | None:
    """An adjective and what it names a region of: «Смереківський район», «Сумській та Харківській областях»."""
    words = text.words
    if not is_adjective(words[at]):
        return None
    end = at + 1
    while end < min(len(words), at + _MOST_REGIONS) and (
        words[end].form in _AND or (words[end].is_capital and words[end].gap in _BETWEEN_REGIONS)
    ):
        end += 1
    if end >= len(words) or words[end].gap != " " or words[end].is_capital or words[end - 1].form in _AND:
        return None
    noun = near.REGIONS.get(light_stem(words[end].form))
    if noun is None or (text.is_doubtful(words[at]) and not light_stem(words[at].form).endswith(OF_PLACES)):
        return None
    if end == at + 1 and not _is_plural(words[end]):
        name = words[at : end + 1]
        label = phrase(name)
        if not label.endswith(noun):
            label = _one_of_many(words[at], noun)
    else:
        name = words[at : at + 1]
        label = _one_of_many(words[at], noun)
    key = phrase_key(forms(label))
    return Mention(
        at,
        at + len(name),
        Facet.PLACE,
        label,
        frozenset({key}),
        place_of(key) or "",
        is_sure=noun in near.LARGE_REGIONS,
    )


_MOST_REGIONS = 12
_BETWEEN_REGIONS = frozenset({", ", " "})


def _is_plural(word: Word) -> bool:
    return all("plur" in reading.grammemes for reading in readings(word.form, word.language))


def _one_of_many(word: Word, noun: str) -> str:
    """One region of a list, by itself: «Сумській та Харківській областях» -> «Сумська область»."""
    gender = next((gender for ending, gender in _GENDERS if noun.endswith(ending)), "masc")
    adjective = next(r for r in readings(word.form, word.language) if "ADJF" in r.grammemes)
    form = adjective.inflect("nomn", gender) or adjective.inflect("nomn", "sing", gender) or adjective.lemma
    return f"{names.written_like(word.text, form)} {noun}"


_GENDERS = (("ь", "femn"), ("а", "femn"), ("о", "neut"), ("е", "neut"))


def organisation(text: Text, start: int, end: int, label: str) -> Mention:
    """The mention of an organisation that no table knows."""
    name = text.words[start:end]
    key = key_of(name, (word.form for word in name))
    return Mention(start, end, Facet.ORG, label, frozenset({key}), is_sure=True)


def key_of(name: Sequence[Word], forms: Iterable[str]) -> str:
    """The key of an organisation by its words, and by their forms; an abbreviation has no ending to lose."""
    return name[0].form if len(name) == 1 and name[0].is_abbreviation else organisation_key(forms)


def organisation_key(forms: Iterable[str]) -> str:
    """What inflected and reordered forms of an organisation's name share."""
    stems = phrase_key(forms).split()
    return " ".join(sorted(part for stem in stems for part in near.COMPOUND_HEADS.get(stem, (stem,))))
