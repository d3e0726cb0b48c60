import pytest

from newsreader.text.lexicon.gazetteer import is_given_name, organisations_of, place_of, words_after
from newsreader.text.lexicon.stems import phrase_key
from newsreader.text.lexicon.tokens import forms


def key(name: str) -> str:
    words = forms(name)
    return words[0] if len(words) == 1 else phrase_key(words)


@pytest.mark.parametrize(
    ("names", "entity"),
    [
        (["Україна", "Украина", "Ukraine", "Ukraina", "Ucraina"], "place:UA"),
        (["США", "Сполучені Штати", "United States", "Stany Zjednoczone", "USA"], "place:US"),
        (["Норвегія", "Норвегия", "Norway", "Norwegia", "Norwegen"], "place:NO"),
        (["Харків", "Харьков", "Kharkiv", "Charków"], "place:geonames-706483"),
        (["Брюссель", "Brussels", "Bruksela", "Bruxelles"], "place:geonames-2800866"),
        (["Харківська область", "Харківщина", "Kharkiv Oblast"], "place:UA-63"),
    ],
)
def test_a_place_is_one_entity_by_its_names_in_many_languages(names: list[str], entity: str) -> None:
    assert {place_of(key(name)) for name in names} == {entity}


@pytest.mark.parametrize(
    "word", ["мир", "реклама", "про", "of", "nice", "reading", "серпень", "may", "центр"]
)
def test_ordinary_words_are_no_places(word: str) -> None:
    assert place_of(word) is None


def test_inflected_phrases_have_one_key() -> None:
    assert organisations_of(key("Державної служби України з надзвичайних ситуацій")) == organisations_of(
        key("Державна служба України з надзвичайних ситуацій")
    )


def test_abbreviations_keep_their_capitals() -> None:
    (nato,) = organisations_of(phrase_key(forms("НАТО")))

    assert nato.entity == "org:nato"
    assert nato.as_written == "НАТО"


def test_names_that_are_words_count_only_between_quotation_marks() -> None:
    (found,) = organisations_of(phrase_key(forms("Голос")))

    assert found.quoted


def test_the_longest_name_by_its_first_word() -> None:
    assert words_after("сполучен") >= 2
    assert words_after("немаєтакого") == 0


@pytest.mark.parametrize("name", ["володимир", "jens", "zofia", "anna"])
def test_given_names(name: str) -> None:
    assert is_given_name(name)


@pytest.mark.parametrize("word", ["may", "paris", "президент"])
def test_words_that_are_no_given_names(word: str) -> None:
    assert not is_given_name(word)
