"""Words answer to their other forms, whatever the word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.lexicon.lemma_keys import MAX_KEYS, keys_of, query_keys
from newsreader.text.lexicon.tokens import forms

LANGUAGES = (
    "uk",
    "ru",
    "be",
    "bg",
    "en",
    "pl",
    "cs",
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "ro",
    "tr",
    "hr",
    "sr",
    "zz",
    "",
    None,
)
WORDS = st.one_of(
    st.text(max_size=60),
    st.text(st.sampled_from(list("абвіїєґьиінувчшися'")), max_size=50),
    st.text(st.sampled_from(list("abeinsßęóřüz'")), max_size=50),
    st.sampled_from(["", "'", "''", "ß", "\ud800", "0", "зе\ud800", "x" * 10_000, "а" * 40, "ss" * 20, "ʼ"]),
)


@given(WORDS, st.sampled_from(LANGUAGES))
def test_any_string_has_a_few_keys_always_the_same(form: str, language: str | None) -> None:
    keys = keys_of(form, language)

    assert 1 <= len(keys) <= MAX_KEYS
    assert len(set(keys)) == len(keys)
    assert keys_of(form, language) == keys
    assert query_keys(form, (language,))[: 1 + len(set(keys) - {form})] == tuple(dict.fromkeys((form, *keys)))


def found_by(query: str, form: str, *languages: str | None) -> bool:
    """Whether a typed word finds a form that stands in an article of the first language."""
    (typed,), (written,) = forms(query), forms(form)
    return not set(query_keys(typed, languages)).isdisjoint(keys_of(written, languages[0]))


@pytest.mark.parametrize(
    ("query", "form", "language"),
    [
        ("посол", "посли", "uk"),
        ("посли", "послом", "uk"),
        ("Харків", "Харкова", "uk"),
        ("Зеленський", "Зеленським", "uk"),
        ("Зеленського", "Зеленському", "uk"),
        ("м'ята", "м’яти", "uk"),
        ("мати", "маючи", "uk"),
        ("взяти", "взявши", "uk"),
        ("повертатися", "повертаючись", "uk"),
        ("НАТО", "нато", "uk"),
        ("учитель", "вчителям", "uk"),
        ("вчителька", "учительки", "uk"),
        ("йти", "іти", "uk"),
        ("смачний", "найсмачніші", "uk"),
        ("смачніший", "найсмачнішого", "uk"),
        ("вищий", "найвища", "uk"),
        ("NATO", "НАТО", "uk"),
        ("НАТО", "NATO", "en"),
        ("ЄС", "EU", "de"),
        ("ООН", "UN", "en"),
        ("ОБСЕ", "ОБСЄ", "uk"),
        ("USA", "США", "ru"),
        ("память", "пам’яті", "uk"),
        ("thief", "thieves", "en"),
        ("big", "bigger", "en"),
        ("cheap", "cheapest", "en"),
        ("cafe", "café", "en"),
        ("lodz", "Łódź", "pl"),
        ("góra", "górach", "pl"),
        ("Baum", "Bäume", "de"),
        ("Apfel", "Äpfeln", "de"),
        ("Рютте", "Рюттем", "uk"),
        ("Королев", "Королёва", "ru"),
        ("человек", "люди", "ru"),
        ("Byдгощ", "byдгощ", None),
        ("ambassador", "ambassadors", "en"),
        ("Putin", "Putin's", "en"),
        ("ambasador", "ambasadorowie", "pl"),
        ("Tusk", "Tuska", "pl"),
        ("Botschafter", "Botschaftern", "de"),
        ("Straße", "STRASSEN", "de"),
        ("homme", "l'homme", "fr"),
        ("arte", "dell'arte", "it"),
        ("Praha", "Praze", "cs"),
        ("пасол", "пасолам", "be"),
        ("посланик", "посланици", "bg"),
        ("Ankara", "Ankara'nın", "tr"),
    ],
)
def test_a_word_finds_its_other_forms(query: str, form: str, language: str | None) -> None:
    assert found_by(query, form, language)


@pytest.mark.parametrize(
    ("query", "form", "language"),
    [
        ("суть", "були", "uk"),
        ("стать", "стали", "uk"),
        ("дія", "діяли", "uk"),
        ("день", "дело", "ru"),
        ("посол", "посольство", "uk"),
        ("вправа", "управа", "uk"),
        ("високий", "вищої", "uk"),
        ("ВООЗ", "возом", "ru"),
        ("ООН", "un", "fr"),
        ("ВООЗ", "who", "en"),
        ("number", "numb", "en"),
        ("кафе", "cafe", "en"),
    ],
)
def test_a_word_does_not_find_what_only_a_grammarian_would(query: str, form: str, language: str) -> None:
    assert not found_by(query, form, language)


def test_a_lemma_that_is_also_a_form_finds_its_own_forms() -> None:
    """The lists say that "found" is of "find"; whoever types it may mean "founded"."""
    assert found_by("found", "founded", "en")
    assert found_by("found", "finds", "en")


def test_a_word_without_marks_is_meant_with_them_only_where_no_article_has_it() -> None:
    """The index asks for ``query_keys`` of words that it does not hold; of the others it has the keys."""
    assert set(keys_of("schon", "de")).isdisjoint(keys_of("schön", "de"))
    assert not set(query_keys("schon", ("de",))).isdisjoint(keys_of("schön", "de"))


def test_a_word_is_looked_for_in_every_language_of_the_library() -> None:
    assert found_by("посли", "послам", "uk", "ru")
    assert found_by("sanctions", "sanctions", "uk", "en")
    assert found_by("міністрів", "міністр", "ru", "uk")


def test_the_likeliest_lemma_comes_first() -> None:
    assert keys_of("посли", "uk")[0] == "посол"
    assert keys_of("день", "ru")[0] == "день"
