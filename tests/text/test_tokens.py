"""One tokenizer: what the index files away is what the query asks for and what the highlighter marks."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.lexicon.tokens import fold, forms, printed_words, tokenize, word_spans

EVERY_CHARACTER = [c for c in map(chr, range(0x110000)) if unicodedata.category(c) not in {"Cn", "Co"}]
"""Every one that means something: unassigned and private code points are all alike."""
# Letters that change their length, come apart or join, and characters that stand between or cannot be seen.
ODD = st.sampled_from(
    list("іїйґßİŉΐᾳςǰᾼѐé'’ʼ`-_.* \n\u0301\u0300\u0306\u0327\u200b\u00ad\u0345\ud800\x00Жа1cCoSsВуї\xef")
)
TEXTS = st.one_of(st.text(), st.text(ODD, max_size=12))


@given(TEXTS)
def test_the_fast_way_finds_the_same_words(text: str) -> None:
    assert forms(text) == [token.form for token in tokenize(text)]


@given(st.one_of(TEXTS, st.text(st.sampled_from(list("КиїВaB7ʹʻʼʽˈ’' .-\u0301")), max_size=8)))
def test_words_are_printed_as_they_stand_and_gaps_are_what_is_left(text: str) -> None:
    spans = list(word_spans(text))
    ends = [0, *(end for _, _, end in spans)]

    assert list(printed_words(text)) == [
        (form, text[start:end], text[before:start])
        for (form, start, end), before in zip(spans, ends, strict=False)
    ]


def test_the_fast_way_finds_the_same_words_around_every_character() -> None:
    for char in EVERY_CHARACTER:
        for text in (char, f"Ба{char}б", f"а{char}\u0301 {char}"):
            assert forms(text) == [token.form for token in tokenize(text)], ascii(text)


@given(TEXTS)
def test_a_word_asks_for_itself(text: str) -> None:
    """A form that is read again is the same form: what is in the index can be typed."""
    for form in forms(text):
        assert forms(form) == [form]
        assert fold(form) == form


@given(TEXTS)
def test_spans_say_where_the_words_stand(text: str) -> None:
    end = 0
    for form, span in tokenize(text):
        assert end <= span.start < span.end <= len(text)
        assert forms(text[span.start : span.end]) == [form]
        end = span.end


@given(TEXTS, TEXTS)
def test_words_stay_apart(one: str, other: str) -> None:
    assert forms(f"{one}\n{other}") == forms(one) + forms(other)


def test_folding_every_character_twice_is_folding_it_once() -> None:
    changed = [char for char in EVERY_CHARACTER if fold(fold(char)) != fold(char)]

    assert changed == []


@given(TEXTS)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("М'ята, м’ята й МʼЯТА", ["м'ята", "м'ята", "й", "м'ята"]),
        ("цивільно-військове", ["цивільно", "військове"]),
        ("за́мок і замо́к", ["замок", "і", "замок"]),
        ("й та й", ["й", "та", "й"]),
        ("сло\u200bво сло\u00adво сл\ufeffово", ["слово", "слово", "слово"]),
        ("Straße STRASSE", ["strasse", "strasse"]),
        ("Łódź ŁÓDŹ Lo\u0301dz", ["łódź", "łódź", "lódz"]),
        ("«НАТО», ‘NATO’ 'nato'", ["нато", "nato", "nato"]),
        ("it's rock'n'roll, the '90s", ["it's", "rock'n'roll", "the", "90s"]),
        ("10:30, 2,5 млн, F-16, COVID-19", ["10", "30", "2", "5", "млн", "f", "16", "covid", "19"]),
        ("0'ŉ", ["0'n"]),
        ("one_two __init__", ["one", "two", "init"]),
        ("№ 7 — … 🙂", ["7"]),
        ("日本 हिन्दी", ["日本", "हिन्दी"]),
        ("Зелен\x63ький, \x43уми, Укра\xefна, о\x62'єкт", ["зеленський", "суми", "україна", "ов'єкт"]),
        ("C\u041eVID, K\u0443iv, \u041cax", ["covid", "kyiv", "max"]),
        ("SMSник, F-16 і М1А2", ["smsник", "f", "16", "і", "м1а2"]),
        ("", []),
    ],
)
def test_what_a_word_is(text: str, words: list[str]) -> None:
    assert forms(text) == words


def test_a_span_covers_what_was_written() -> None:
    text = "Про за́мок-М’ЯТУ"

    assert [text[span.start : span.end] for _, span in tokenize(text)] == ["Про", "за́мок", "М’ЯТУ"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Марк  Рютте", "марк\u00a0рютте"),
        ("Дем’янюк", "ДЕМ'ЯНЮК"),
        ("Володи́мир", "Володимир"),
        ("й", "\u0438\u0306"),
    ],
)
def test_values_that_name_the_same_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)
