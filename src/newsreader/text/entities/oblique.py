"""Whether a name is a woman's as it stands or a man's in another case: «Александра Жарова», «Валерія Рашкіна».

The words alone cannot tell; the article mostly can: by other forms of the surname («Жаров», «Жаровым»), by a
preposition or a noun that governs the name, by a woman's verb beside it.
"""

from collections.abc import Sequence

from newsreader.text.entities.cyrillic_names import VOWELS, Given, given_of
from newsreader.text.entities.name_words import ROLES
from newsreader.text.entities.names import CASES
from newsreader.text.entities.surnames import NEAR
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.gazetteer import is_given_name
from newsreader.text.lexicon.lemmas import NOMINATIVE, Reading, has, readings
from newsreader.text.lexicon.stems import light_stem, stems_of

_GENITIVES = ("а", "я")
_INDECLINABLE = ("о", "е", "и", "і", "у", "ю", "э", "є", "их", "ых")
_MENS = {"uk": ("им", "ом", "ем", "ові"), "ru": ("ым", "ом", "ем")}
_WOMENS = {"uk": ("ою", "ій", "ої", "ею", "и"), "ru": ("ой", "ою", "ей", "ы", "и")}
"""How surnames of men and of women only go on behind the stem they share."""
_OF_WOMEN_ONLY = ("ина", "іна", "їна", "елла")
_OF_SURE_WOMEN = ("ська", "цька", "зька", "ская", "цкая", "ная", "вая")
_OF_ANY_WOMEN = ("ова", "ева", "єва", "їва", "ина", "іна", "їна", "ына")
_OF_MEN = ("го",)
_OF_WOMEN = ("ая", "яя", "на", "ня", "ська", "ка")


def read_in_context(text: Text, at: int, end: int) -> Given | None:
    """Whose full name it is, and in which case, where the words leave it open; None where nothing tells."""
    if is_in_nominative(text, at):
        return Given(text.words[at].form, "masc", frozenset({NOMINATIVE}))
    if _has_no_case(text.words[at], text.words[end - 1]):
        return Given(text.words[at].form, "femn", frozenset({NOMINATIVE}))
    return _man_or_woman(text, at, end)


def _has_no_case(given: Word, surname: Word) -> bool:
    """Whether a given name like a woman's stands before a surname that a man's name in that case would change: «Юлія Фінік».

    The dictionary alone takes such everyday words for men's: «Юлій Фінік».
    """
    if not given.has_dictionary or not given.form.endswith(_GENITIVES) or surname.form.endswith(_OF_FAMILIES):
        return False
    if given_of(given.form, given.language) or has(surname.form, surname.language, {"plur"}):
        return False  # «Мохаммеда эль-Барадей», «братів Вячеслава та Олександра Супруненків»
    is_ukrainian = given.language == "uk" and surname.form.endswith("ко")
    return is_ukrainian or (surname.form[-1:] not in VOWELS and not surname.is_initial)


_OF_FAMILIES = ("их", "ых")
"""Surnames that have no cases: «Александра Седых» is anybody."""


def _man_or_woman(text: Text, at: int, end: int) -> Given | None:
    """Whether it is a woman's name as it stands or a man's in another case.

    Args:
        text: The words.
        at: Where the given name stands.
        end: Behind the surname.
    """
    given, surname = text.words[at], text.words[end - 1]
    if not given.has_dictionary or given.form.isascii() or has(surname.form, surname.language, {"Patr"}):
        return None
    if surname.form.endswith(_OF_SURE_WOMEN) or (given.language == "uk" and surname.form.endswith("ко")):
        return None  # a man's would have its case
    if given.form.endswith(_GENITIVES):
        name = _man(given)
        is_known = has(given.form, given.language, {"Name"}, known=True)
        endings = (*_GENITIVES, *_INDECLINABLE) if is_known else _GENITIVES  # «Андреа Пірло» has no cases
        is_open = bool(name) and surname.form.endswith(endings)
    else:
        name = given.form if _is_indeclinable(given) else ""
        is_open = bool(name) and surname.form.endswith(_GENITIVES) and surname.form[-2:-1] not in _NOT_HARD
    if name == given.form and surname.form.endswith(_INSTRUMENTALS) and _is_with(text, at):
        return Given(name, "masc", frozenset({"ablt"}))
    if not is_open:
        return None
    is_genitive = True if _is_hardly_a_woman(given) else _is_genitive(text, at, end, name)
    if is_genitive is None or not (is_genitive or surname.form.endswith(_OF_ANY_WOMEN)):
        return None
    case = frozenset({"gent", "accs"} if is_genitive else {NOMINATIVE})
    return Given(name if is_genitive else given.form, "masc" if is_genitive else "femn", case)


def is_in_nominative(text: Text, at: int) -> bool:
    """Whether a strange given name ends like a dative where none can stand: «економіст Думітру Смереку»."""
    given = text.words[at]
    is_strange = given.form.endswith(_DATIVES) and not has(given.form, given.language, {"Name"}, known=True)
    return is_strange and given.has_dictionary and _follows_somebody(text, at)


_DATIVES = ("у", "ю")


def is_mans_genitive(text: Text, at: int, end: int) -> bool:
    """Whether a surname behind initials is a man's in the genitive: «по словам Н. А. Добролюбова»."""
    surname = text.words[end - 1]
    if not surname.has_dictionary or not surname.form.endswith(_OF_ANY_WOMEN):
        return False
    if _is_before_womans_verb(text, end) or _follows_somebody(text, at):
        return False
    return _by_word_before(text, at) is True


def _follows_somebody(text: Text, at: int) -> bool:
    """Whether the name may be of somebody who is named by an office: «директор школи О. В. Смирнова»."""
    words = text.words
    for place in range(at - 1, max(-1, at - 1 - _LONGEST_OFFICE), -1):
        word = words[place]
        if words[place + 1].gap != " " or not word.has_dictionary:
            return False
        found = [r for r in readings(word.form, word.language) if r.known]
        if any(not _NOMINALS & r.grammemes for r in found):
            return False  # a verb or a preposition: what stands before it is somebody else
        if any(_is_person_in_nominative(r) for r in found):
            return True
    return False


_NOMINALS = frozenset({"NOUN", "ADJF", "PRTF"})


def _is_person_in_nominative(reading: Reading) -> bool:
    """«завідувачка», «заведующая»; of «директор» the Ukrainian dictionary does not say the case."""
    is_person = {"NOUN", "anim"} <= reading.grammemes or {"PRTF", "femn"} <= reading.grammemes
    return is_person and (NOMINATIVE in reading.grammemes or reading.grammemes.isdisjoint(CASES))


def _is_hardly_a_woman(given: Word) -> bool:
    """Whether it is a woman's name in the dictionary only: «Дмитрия». The Ukrainian one does not weigh its readings."""
    if given.language != "ru" or is_given_name(given.form):
        return False
    womens = [r for r in readings(given.form, "ru") if r.known and {"Name", "femn", "nomn"} <= r.grammemes]
    return bool(womens) and all(r.score <= _HARDLY for r in womens)


_HARDLY = 0.2
"""Of the forms «Виталия» and «Геннадия» a fifth at most are women in the texts that the dictionary counted."""
_INSTRUMENTALS = ("ом", "ем", "ым", "им")
_WITH = frozenset({"с", "со", "з", "із", "зі", "над", "перед", "между", "між", "за"})


def _is_with(text: Text, at: int) -> bool:
    return at > 0 and text.words[at].gap == " " and text.words[at - 1].form in _WITH


_NOT_HARD = VOWELS + "ьъ"


def _is_indeclinable(given: Word) -> bool:
    """Whether the given name has no cases, and is no woman's in the dictionary: «Джо», «Хулио»."""
    known = [r for r in readings(given.form, given.language) if r.known and "Name" in r.grammemes]
    if known:
        return all("Fixd" in r.grammemes for r in known) and any("masc" in r.grammemes for r in known)
    return given.form.endswith(_INDECLINABLE) and is_given_name(given.form)


def _is_genitive(text: Text, at: int, end: int, man: str) -> bool | None:
    governor = _governor(text, at)
    if governor and light_stem(governor.form) in _RELATIVES:
        return True
    if _is_before_womans_verb(text, end):
        return False
    found = _by_other_forms(text, at, end, man) if man == text.words[at].form else None
    found = _by_word_before(text, at) if found is None else found
    return _by_other_forms(text, at, end, man) if found is None else found


def _man(given: Word) -> str:
    """The name of a man that it may be the genitive of; empty if there is none, or it is a man's as it stands («Никита»)."""
    known = [r for r in readings(given.form, given.language) if r.known and {"Name", "masc"} <= r.grammemes]
    if any(NOMINATIVE in r.grammemes for r in known):
        return ""
    if not known and any(r.known and "Name" in r.grammemes for r in readings(given.form, given.language)):
        return ""  # «Наталия» is nobody's genitive
    if known:
        # «Юлия» and «Марина» are hardly a Юлий or Марин. The Ukrainian dictionary does not weigh its readings
        is_likely = given.language != "ru" or sum(r.score for r in known) >= _LIKELY
        lemmas = [r.lemma for r in known if "gent" in r.grammemes and is_given_name(r.lemma)]
        return lemmas[0] if lemmas and is_likely else ""
    stem = given.form[:-1]
    soft = "" if given.form.endswith("а") else "й" if stem[-1:] in _NOT_HARD else "ь"
    return stem + soft if is_given_name(stem + soft) and not given.form.endswith(_OF_WOMEN_ONLY) else ""


_LIKELY = 0.5


def _by_other_forms(text: Text, at: int, end: int, man: str) -> bool | None:
    """By what else the article calls somebody of that surname."""
    words = text.words
    surname = words[end - 1]
    stem = surname.form[:-1]
    declines = surname.form.endswith("а") and stem[-1:] not in _NOT_HARD
    mens = {stem, *(stem + ending for ending in _MENS[surname.language or ""])} if declines else set()
    womens = {stem + ending for ending in _WOMENS[surname.language or ""]} if declines else set()
    for place in range(max(1, at - NEAR), min(len(words), end + NEAR)):
        word = words[place]
        if not word.is_capital or place == end - 1:
            continue
        if word.form in mens:
            return True
        if word.form in womens:
            return False
        if word.form == surname.form and words[place - 1].form == man:
            return True
    return None


def _by_word_before(text: Text, at: int) -> bool | None:
    """By the word that governs the name, or agrees with it."""
    before = _governor(text, at)
    if before is None or _is_womans_verb(before):
        return None if before is None else False
    if before.gap == "-" and before.form.endswith((*_OF_MEN, *_OF_WOMEN)):
        return before.form.endswith(_OF_MEN)  # «25-летнего», «25-летняя»
    found = [r for r in readings(before.form, before.language) if r.known]
    if found and all("NOUN" in r.grammemes for r in found):
        return _by_noun([r for r in found if "plur" not in r.grammemes] or found)
    if found and all({"ADJF", "PRTF"} & r.grammemes for r in found):
        return before.form.endswith(_OF_MEN) or None
    # «поддержали Александра Медведева», «встретил», «поддержать», «от»; but «сказал Никола Смерека»
    is_said = not has(text.words[at].form, text.words[at].language, {"Name"}, known=True)
    return True if found and all(_agrees_with_no_woman(r, is_said=is_said) for r in found) else None


def _by_noun(nouns: Sequence[Reading]) -> bool | None:
    if not any(NOMINATIVE in r.grammemes for r in nouns) or all("anim" not in r.grammemes for r in nouns):
        return True  # «слова Виталия Чуркина», «дружини Романа Смерекіна»
    return False if all("femn" in r.grammemes for r in nouns) else None


def _agrees_with_no_woman(reading: Reading, *, is_said: bool) -> bool:
    grammemes = reading.grammemes
    if {"INFN", "PREP"} & grammemes:
        return True
    return "VERB" in grammemes and ("plur" in grammemes or (not is_said and {"masc", "past"} <= grammemes))


_RELATIVES = stems_of(
    """дружина мати мама сестра дочка донька вдова бабуся наречена жена мать супруга дочь вдова бабушка невеста помічниця
    помощница адвокатка"""
)
"""Whose they are stands behind them in the genitive."""


def _governor(text: Text, at: int) -> Word | None:
    """The word before the name, or the role before the office before it: «главы Роскомнадзора Александра Жарова»."""
    words = text.words
    for place in range(at - 1, max(-1, at - 2 - _LONGEST_OFFICE), -1):
        word = words[place]
        if words[place + 1].gap != " " or not word.has_dictionary:
            break
        if light_stem(word.form) in ROLES or (not word.is_capital and _is_somebody(word)):
            return word
        if not (word.is_abbreviation or has(word.form, word.language, {"gent"})):
            break
    before = words[at - 1] if at and words[at].gap == " " else None
    if before is None or not before.has_dictionary or before.is_abbreviation:
        return None
    return before if before.opens or not before.is_capital else None


_LONGEST_OFFICE = 4


def _is_somebody(word: Word) -> bool:
    """Whether it is a noun for people: «засновниця фонду Валерія Смеркова»."""
    found = [r for r in readings(word.form, word.language) if r.known]
    return bool(found) and all({"NOUN", "anim"} <= r.grammemes for r in found)


def _is_before_womans_verb(text: Text, end: int) -> bool:
    return end < len(text.words) and text.words[end].joins and _is_womans_verb(text.words[end])


def _is_womans_verb(word: Word) -> bool:
    return not word.is_capital and has(word.form, word.language, {"VERB", "past", "femn"}, known=True)
