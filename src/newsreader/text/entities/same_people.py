"""Full names of an article of which one is another in some case: «Ларри Пейджу» is Ларри Пейдж, who is named there too.

A nominative is guessed for each name by itself; the article mostly has it in print. Names that are printed alike as far
as their cases go are one person, called as the article calls him in the nominative.
"""

from collections.abc import Iterator, Sequence

from newsreader.text.entities.cyrillic_names import nominatives_of
from newsreader.text.entities.mentions import Mention
from newsreader.text.entities.words import Text, Word
from newsreader.text.lexicon.endings import undone
from newsreader.text.lexicon.lemmas import PERSONAL, readings

_MOST = 60
"""People that are compared with each other; an article with more is a list of names."""
_STEM = 2


def nominatives(text: Text, people: Sequence[Sequence[Mention]]) -> Iterator[tuple[int, int]]:
    """Which of the people are one: the place of one, and of the same person in the nominative.

    Args:
        text: The words.
        people: The mentions of each by the full name.
    """
    named = [_names(text, mentions) for mentions in people[:_MOST]]
    printed = [next((n for n in names if n.is_printed), None) for names in named]
    cases = {
        at: [
            o for o, p in enumerate(printed) if o != at and p and any(_is_case_of(name, p) for name in names)
        ]
        for at, names in enumerate(named)
    }
    for at, others in cases.items():
        found = next((other for other in others if not cases[other]), None)
        if found is not None:
            yield at, found


class _Name:
    """A full name as it is printed."""

    __slots__ = ("given", "is_printed", "surname")

    def __init__(self, text: Text, mention: Mention) -> None:
        self.given: Word = text.words[mention.start]
        self.surname: Word = text.words[mention.end - 1]
        parts = mention.label.casefold().split()
        self.is_printed = (parts[0], parts[-1]) == (self.given.form, self.surname.form)


def _names(text: Text, mentions: Sequence[Mention]) -> list[_Name]:
    found: dict[tuple[str, str], _Name] = {}
    for mention in mentions:
        words = text.words[mention.start : mention.end]
        if mention.is_full and all(word.gap == " " for word in words[1:]):
            found.setdefault((words[0].form, words[-1].form), _Name(text, mention))
    return list(found.values())


def _is_case_of(name: _Name, person: _Name) -> bool:
    given, surname = name.given, name.surname
    g, s = person.given.form, person.surname.form
    if (
        (given.form, surname.form) == (g, s)
        or given.form[:_STEM] != g[:_STEM]
        or surname.form[:_STEM] != s[:_STEM]
    ):
        return False
    if given.language != person.given.language:
        return False
    is_case = surname.form != s and s in _of_surname(surname)
    if given.form == g:
        return is_case and not _declines(given)
    if g not in _of_given(given):
        return False
    # «Олександра Коваленко» is a woman beside «Олександр Коваленко»: a man's surname would have its case
    return is_case or (surname.form == s and surname.language != "uk" and not _of_surname(surname))


def _declines(given: Word) -> bool:
    """Whether the given name would have another form in another case: then an equal one is the same case."""
    found = [r for r in readings(given.form, given.language) if r.known and "Name" in r.grammemes]
    return any("Fixd" not in r.grammemes and "nomn" in r.grammemes for r in found)


def _of_given(word: Word) -> set[str]:
    known = {r.lemma for r in readings(word.form, word.language) if r.known and "Name" in r.grammemes}
    return known or {*nominatives_of(word.form, word.language), *undone(word.form, word.language)}


def _of_surname(word: Word) -> set[str]:
    known = {
        r.lemma
        for r in readings(word.form, word.language)
        if (PERSONAL & r.grammemes or "ADJF" in r.grammemes) and "Fixd" not in r.grammemes
    }
    found = known | {*nominatives_of(word.form, word.language), *undone(word.form, word.language)}
    return found - {word.form}
