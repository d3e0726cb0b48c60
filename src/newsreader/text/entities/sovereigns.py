"""Recogniser of kings, queens and popes by their number: «Єлизавета II», «Альберта II», "Jan Paweł II", "Charles III"."""

import re

from newsreader.model import Facet
from newsreader.text.entities import names
from newsreader.text.entities.known_places import known_places
from newsreader.text.entities.latin_cases import nominative
from newsreader.text.entities.mentions import Mention
from newsreader.text.entities.presented import may_be_given
from newsreader.text.entities.surnames import surname_keys
from newsreader.text.entities.words import Text, Word

_NUMBER = re.compile("[ІI]{1,3}|[ІI]?V|V[ІI]{1,3}|[ІI]?X|X{1,2}[ІI]{1,3}|X[ІI]?V|XV[ІI]{1,3}|X[ІI]X|XX")
"""Up to twenty-three: no John had more. Ukrainian typists take their own letter for the one."""
_MOST_NAMES = 2


def sovereign(text: Text, at: int) -> Mention | None:
    """One or two given names with a Roman number behind them."""
    words = text.words
    end = at + 1
    while end < min(len(words), at + _MOST_NAMES) and _is_name(words[end]) and words[end].gap in {" ", "-"}:
        end += 1
    if end >= len(words) or words[end].gap != " " or not _NUMBER.fullmatch(words[end].text):
        return None
    if not all(_is_name(word) for word in words[at:end]) or (
        words[end].text == "I" and words[at].language == "en"
    ):
        return None  # "Charles I know"
    name = words[at:end]
    label = f"{_label(text, at, end)} {words[end].text.replace('І', 'I')}"
    keys = frozenset().union(*(surname_keys(word) for word in name))
    return Mention(at, end + 1, Facet.PERSON, label, keys, is_sure=True, is_full=True)


def _is_name(word: Word) -> bool:
    is_name = word.is_capital and not word.is_abbreviation and not word.is_initial and may_be_given(word)
    return is_name and not known_places(word.form, word.language)  # «королеве Дании Маргарете II»


def _label(text: Text, at: int, end: int) -> str:
    name = list(text.words[at:end])
    if name[0].has_dictionary:
        return names.person(name, 0)
    bare = (nominative(word.form, "", word.language)[0] for word in name)
    return names.as_printed(
        [w._replace(text=names.written_like(w.text, form)) for w, form in zip(name, bare, strict=True)]
    )
