"""The lists say what simplemma says that they say."""

import pytest
from simplemma.strategies.dictionaries import StreamDictionaryFactory

from newsreader.text.lexicon.word_lists import WordList, WordLists

_EVERY = 97


# Of 0.2 million forms each: with parts of more than 127 bytes, of letters of two bytes, of four scripts' letters.
@pytest.mark.parametrize("language", ["en", "bg", "lv"])
def test_every_form_has_the_lemma_that_simplemma_finds(language: str) -> None:
    ours, theirs = WordList(language), StreamDictionaryFactory().get_dictionary(language)
    forms = list(ours)
    assert len(ours) == len(theirs) == len(forms)
    assert forms == list(theirs)
    some = forms[::_EVERY]
    assert [ours[form] for form in some] == [theirs[form] for form in some]


@pytest.mark.parametrize(
    "form", ["", "qj", "zzzzzzzz", "hous", "houses ", "\x00", "house\n", "будинок", "\U0010ffff", "x" * 9999]
)
def test_what_is_no_form_has_no_lemma(form: str) -> None:
    assert WordLists().get_dictionary("en").get(form) is None


def test_a_language_without_a_list_is_refused() -> None:
    with pytest.raises(ValueError, match="zz"):
        WordLists().get_dictionary("zz")
