"""What an office is for, at the end of its name: «Агентство по финансовому мониторингу», «Агентство з управління активами».

A preposition after the head mostly begins another part of the sentence («суд по делу», «служба з початку року»); so only
some heads have such a tail, and never with words that prose puts there.
"""

from collections.abc import Sequence

from newsreader.text.entities.words import Word
from newsreader.text.lexicon.lemmas import has, readings
from newsreader.text.lexicon.stems import light_stem, stems_of

_HEADS = stems_of(
    """служба агентство комітет комитет комісія комиссия управління управление центр департамент фонд інспекція инспекция
    бюро асоціація ассоциация комісаріат секретаріат інститут институт організація организация рада совет"""
)
_NOT_ITS = stems_of(
    """словам делу итогам адресу данным факту иску поводу результатам решению просьбе инициативе требованию мнению информации
    состоянию причине случаю обвинению подозрению статье телефону плану городу области району стране закону году праву
    понедельникам вторникам средам четвергам пятницам субботам воскресеньям"""
)
_OF_WORK = ("ння", "цій", "ції", "тики", "ності")
"""How Ukrainian nouns of work end; «з початку», «з міста» do not."""
_CASES = {"по": "datv", "з": "gent", "із": "gent"}
_MOST = 6


def end_of_purpose(words: Sequence[Word], head: int, at: int) -> int:
    """Where the name ends if what the office is for begins at ``at``; ``at`` if nothing does.

    Args:
        words: Of the text.
        head: The word that says what kind of office it is.
        at: The preposition.
    """
    link = words[at] if at < len(words) else None
    if (
        link is None
        or link.gap != " "
        or link.form not in _CASES
        or light_stem(words[head].form) not in _HEADS
    ):
        return at
    if (link.form == "по") != (link.language == "ru"):
        return at
    case = _CASES[link.form]
    end = _end_of_phrase(words, at + 1, case)
    if end == at + 1 or not _is_its(words[end - 1]):
        return at
    end = _end_of_genitives(words, end, at + _MOST)
    if words[end : end + 2] and tuple(word.form for word in words[end : end + 2]) in _IN_THE_FIELD:
        end = _end_of_genitives(words, end + 2, at + 2 + _MOST)
    if end + 1 < len(words) and words[end].form in {"и", "та", "і", "й"} and words[end].gap == " ":
        more = _end_of_phrase(words, end + 1, case)
        end = more if more > end + 1 else end
    return end


_IN_THE_FIELD = frozenset({("в", "сфере"), ("у", "сфері"), ("в", "области"), ("у", "галузі")})


def _end_of_genitives(words: Sequence[Word], at: int, most: int) -> int:
    """Where small genitives end, or what a noun of work has in the instrumental: «управління активами»."""
    end = at
    while end < min(len(words), most) and words[end].gap in {" ", "-"}:
        is_of_work = words[end - 1].form.endswith(("ння", "нию"))
        if not (_is_small(words[end], "gent") or (is_of_work and _is_small(words[end], "ablt"))):
            break
        end += 1
    return end


def _end_of_phrase(words: Sequence[Word], at: int, case: str) -> int:
    """Where adjectives and their noun end; ``at`` if none begins."""
    end = at
    while end < min(len(words), at + _MOST) and words[end].gap in {" ", "-"} and _is_small(words[end], case):
        end += 1
        if has(words[end - 1].form, words[end - 1].language, {"NOUN", case}, known=True):
            return end
    return at


def _is_small(word: Word, case: str) -> bool:
    if word.is_capital:
        return False
    found = [r for r in readings(word.form, word.language) if r.known]
    return any(
        case in r.grammemes and {"NOUN", "ADJF"} & r.grammemes and "anim" not in r.grammemes for r in found
    ) and not any({"VERB", "PREP", "CONJ"} & r.grammemes for r in found)


def _is_its(noun: Word) -> bool:
    return light_stem(noun.form) not in _NOT_ITS if noun.language == "ru" else noun.form.endswith(_OF_WORK)
