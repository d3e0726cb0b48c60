"""What a word is found by: the lemmas of all its readings, so that «посли» and «послом» answer to «посол».

The index asks once for every distinct form and language, in the worker that met it, and stores form -> keys beside the
postings of the keys. A query is then answered from that table: the keys of a typed form are those stored for it in any
language, and the form itself. Only a form that was never seen needs ``query_keys``, and that again in a worker: the
screen loads no dictionary. One space of keys for all languages: «посол» is Ukrainian and Russian.
"""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Any
from unicodedata import normalize

from newsreader.text.lexicon import kindred
from newsreader.text.lexicon.lemmas import LANGUAGES, PERSONAL, Reading, readings
from newsreader.text.lexicon.stems import light_stem
from newsreader.text.lexicon.tokens import fold

MAX_LEMMAS = 6
"""Of one form; the most that a word of UD Ukrainian-IU or Russian-Taiga (dev) has is 5, its stem included."""
MAX_KEYS = 10
"""Lemmas and what they share with others."""
MAX_LETTERS = 40
"""Longer runs are addresses and glued text: found as they are written."""
_GUESSES = 3
"""Lemmas of a word that the dictionary does not know: a fourth finds nothing more (UD dev, uk and ru)."""

_UNLIKELY = frozenset({"Arch", "impr", "voct", "Abbr", "Infr", "Slng", "Dist", "Erro", "Litr"})
"""What a form is not meant to be while it can be anything else: «є» is no form of «суть», «дій» no command.

Together with ``_LEAST`` they cost .001 of recall and bring .013 of precision (UD dev, uk and ru; docs/dependencies.md).
"""
_LEAST = 0.02
"""Share of the likeliest reading's weight below which a Russian reading is a curiosity («день» from «деть»)."""
_CASES = 4
"""Cases from which on a name that is its own lemma counts as indeclinable. Papers decline it all the same: «Рюттем»."""
_SHORT_INFINITIVE = "ть"
"""Ukrainian verbs end in -ти; what ends in -ть and could be one is something else («стать», «путь»)."""
_GERUNDS = (("чись", "ться"), ("вшись", "вся"), ("шись", "ся"), ("чи", "ть"), ("вши", "в"), ("ши", ""))
"""Ukrainian gerund -> a form of its verb. The dictionary has gerunds as words of their own: «маючи» is not «мати»."""

_LISTED = frozenset(
    ("bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "hu", "it", "lt", "lv", "mk", "nl", "pl", "pt", "ro", "sk", "sl", "sv", "tr", "hr", "no")
)  # fmt: skip
_ITS_NAMES = {"hr": "hbs", "no": "nb"}
"""Languages with a list of forms; two of them simplemma calls otherwise."""
_LISTS = 64
"""More than there are languages: none is opened twice."""


@lru_cache(maxsize=2048)
def keys_of(form: str, language: str | None) -> tuple[str, ...]:
    """The keys of a word of an article: its lemmas, the likeliest first, its stem where no dictionary knows it, its kin.

    Args:
        form: One word as ``tokens.forms`` gives it.
        language: Of the article; None and languages without a dictionary fall back on the spelling.
    """
    return tuple(dict.fromkeys((*lemmas_of(form, language), *_kin(form, language))))[:MAX_KEYS]


@lru_cache(maxsize=32_768)
def lemmas_of(form: str, language: str | None) -> tuple[str, ...]:
    """What a word can be a form of: its keys without those that it shares with other words.

    Args:
        form: One word as ``tokens.forms`` gives it.
        language: Of the article.
    """
    found = dict.fromkeys(key.replace("ё", "е") for key in _keys(form, language) if key)
    return tuple(found)[:MAX_LEMMAS] or (form,)


def query_keys(form: str, languages: Iterable[str | None]) -> tuple[str, ...]:
    """The keys that a typed word asks for: itself, for it may be a lemma, and its keys in every language.

    A word without marks or an apostrophe is taken for one with them, too: «память», "cafe".

    Args:
        form: One word as ``tokens.forms`` gives it.
        languages: Of the library.
    """
    known = tuple(languages)
    meant = (form, *(kindred.with_apostrophe(form) if "uk" in known else ()))
    keys = (key for one in meant for language in known for key in keys_of(one, language))
    return tuple(dict.fromkeys((form, *keys, *_without_marks(form))))


def _kin(form: str, language: str | None) -> Iterator[str]:
    """What else it is found by."""
    if len(form) > MAX_LETTERS:
        return
    if shared := kindred.abbreviated(form, language):
        yield shared
    match language:
        case "uk":
            for found in _likely(
                form, language, [found for found in readings(form, language) if found.known]
            ):
                yield from kindred.of_ukrainian(found)
        case "en":
            yield from kindred.of_english(form)
        case "pl":
            singulars = (one for lemma in lemmas_of(form, language) for one in kindred.of_polish(lemma))
            yield from (one for one in singulars if _lists().is_dictionary_member(one, language))
        case "de":
            if noun := _lists().get_lemma(form.capitalize(), language):
                yield fold(noun)
    if not form.isascii():
        yield from _without_marks(form)


def _without_marks(form: str) -> tuple[str, ...]:
    """A Latin word by its letters alone, as a key of its own kind: whoever types "cafe" may mean «café»."""
    plain = normalize("NFD", form.replace("ł", "l").replace("ø", "o")).encode("ascii", "ignore").decode()
    return (f"^{plain}",) if form[:1] < _LAST_LATIN and len(plain) == len(form) and plain.isalpha() else ()


_LAST_LATIN = "\u0370"


def _keys(form: str, language: str | None) -> Iterator[str]:
    if len(form) > MAX_LETTERS or not form.replace("'", "").isalpha():
        return iter((form,))
    if language in LANGUAGES:
        return _inflected(form, language)
    if language is None and "а" <= form[0] <= "ґ":
        return (key for code in sorted(LANGUAGES) for key in _inflected(form, code))
    return _listed(form, language or "")


def _inflected(form: str, language: str) -> Iterator[str]:
    """By the dictionaries that know every reading."""
    every = readings(form, language)
    known = [found for found in every if found.known]
    if not known:
        guessed = dict.fromkeys(found.lemma for found in every)
        yield from (*tuple(guessed)[:_GUESSES], form, _stem(form))
        return
    yield from (found.lemma for found in _likely(form, language, known))
    if sum(found.lemma == form and not PERSONAL.isdisjoint(found.grammemes) for found in known) >= _CASES:
        yield _stem(form)
    if language == "uk" and any("GRND" in found.grammemes for found in known):
        yield from _verb_of(form)


def _likely(form: str, language: str, known: list[Reading]) -> list[Reading]:
    """The readings that a reader thinks of; all of them where he thinks of none."""
    least = known[0].score * _LEAST if known else 0.0
    is_short = language == "uk" and form.endswith(_SHORT_INFINITIVE)
    return [
        found
        for found in known
        if found.score >= least
        and _UNLIKELY.isdisjoint(found.grammemes)
        and not (is_short and "infn" in found.grammemes)
    ] or known


def _verb_of(gerund: str) -> Iterator[str]:
    for ending, other in _GERUNDS:
        if gerund.endswith(ending):
            verb = readings(gerund.removesuffix(ending) + other, "uk")
            return (found.lemma for found in verb if found.known and "VERB" in found.grammemes)
    return iter(())


def _listed(form: str, language: str) -> Iterator[str]:
    """By lists of forms that know one lemma each; what folding made of ß is looked up in both spellings."""
    code = _ITS_NAMES.get(language, language) if language in _LISTED else None
    word = form.removesuffix("'s")
    spellings = dict.fromkeys((word, word.replace("ss", "ß")) if code == "de" else (word,))
    known = [word for word in spellings if code and _lists().is_dictionary_member(word, code)]
    for spelling in known or spellings:
        if code and (lemma := _lists().get_lemma(spelling, code)):
            yield fold(lemma)
    if not known:
        yield from (form, _stem(form))


def _stem(form: str) -> str:
    """A stem as a key of its own kind: no word is spelt like it."""
    return f"~{light_stem(form)}"


@cache
def _lists() -> Any:
    """Simplemma with our way of opening its lists.

    ``greedy`` looks a found lemma up again: .01 to .015 more recall in Polish, Portuguese and Romanian for .006 of precision.
    """
    from simplemma.strategies import DefaultStrategy

    from newsreader.text.lexicon.word_lists import WordLists

    return DefaultStrategy(greedy=True, dictionary_factory=WordLists(_LISTS))
