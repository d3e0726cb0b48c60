"""Widths and line breaks: pure, no screen needed."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from newsreader.text.sanitise import paragraph, visible_text
from newsreader.tui.line import Run, fit, runs_width, spread
from newsreader.tui.syllables import breaks
from newsreader.tui.width import cut, fill, is_plain, width
from newsreader.tui.wrap import hyphen, wrap, wrapped

SAMPLES = (
    "У вівторок і середу (10–11 березня 2026 року) – «високопосадовці»… № 5 — “так”, „ні“ ’",
    "東京で会議 가나다 й́ї é 🇺🇦 👩‍👩‍👧 ♥ Ω ñ ½ €",
    "Zażółć gęślą jaźń; Übergrößenträger",
)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=300).map(paragraph)
prose = st.lists(
    st.sampled_from(
        ["в", "і", "10", "млн", "—", "Харкові", "цивільно-військове", "на", "東京", "слово,", "a"]
    ),
    max_size=60,
).map(" ".join)


@pytest.mark.parametrize("text", SAMPLES)
def test_width_is_what_the_compositor_counts(text: str) -> None:
    safe = paragraph(text)

    assert width(safe) == cell_len(safe)


def test_every_character_of_the_fast_path_takes_one_cell() -> None:
    """The fast path never looks: it must hold for each of its characters."""
    wrong = [hex(code) for code in range(0x3000) if is_plain(chr(code)) and cell_len(chr(code)) != 1]

    assert wrong == []


def test_ukrainian_news_takes_the_fast_path() -> None:
    assert is_plain(SAMPLES[0])


@given(texts)
def test_width_equals_rich_on_any_safe_text(text: str) -> None:
    assert width(text) == cell_len(text)


@given(texts, st.integers(0, 40))
def test_cut_and_fill_keep_to_their_room(text: str, cells: int) -> None:
    assert width(cut(text, cells)) <= cells
    assert width(fill(text, cells)) == cells


def test_a_cut_says_that_there_was_more_and_leaves_no_stub_of_a_word() -> None:
    assert cut("NATO and Ukraine to establish joint training", 30) == "NATO and Ukraine to establish…"
    assert cut("NATO and Ukraine to establish joint training", 34) == "NATO and Ukraine to establish…"
    assert cut("NATO and Ukraine to establish joint training", 27) == "NATO and Ukraine to establ…"
    assert cut("Європейська комісія", 18) == "Європейська коміс…"
    assert cut("24 квіт. 2026, 16:40 · Судово-юридична газета", 25) == "24 квіт. 2026, 16:40…"
    assert cut("Ми купили десять баночок меду. Справжнім", 33) == "Ми купили десять баночок меду…"
    assert cut("short", 30) == "short"


@given(st.one_of(texts, prose), st.integers(1, 90))
def test_wrapping_loses_nothing_but_the_spaces_at_breaks(text: str, measure: int) -> None:
    lines = wrap(text, measure)

    assert "".join(text[start:end] for start, end in lines).replace(" ", "") == text.replace(" ", "")
    assert all(text[end:start].strip(" ") == "" for (_, end), (start, _) in pairwise(lines))


@given(st.one_of(texts, prose), st.integers(1, 90))
def test_no_line_is_wider_than_the_measure_unless_a_single_glyph_is(text: str, measure: int) -> None:
    for line in wrapped(text, measure):
        assert width(line) <= measure or width(line[:1]) == width(line)


@given(texts, st.integers(1, 60))
def test_indents_of_the_original_survive(text: str, measure: int) -> None:
    line = "  " + visible_text(text).replace("\n", " ")

    assert wrapped(line, measure)[0][:2] == line[: min(2, len(wrapped(line, measure)[0]))]


@pytest.mark.parametrize(
    ("text", "measure", "lines"),
    [
        (
            "Посли країн відвідали минулого тижня в Харкові мерію",
            40,
            ["Посли країн відвідали минулого тижня", "в Харкові мерію"],
        ),
        (
            "Держава виділить на відбудову міста 10 млн гривень",
            40,
            ["Держава виділить на відбудову міста", "10 млн гривень"],
        ),
        (
            "Це рішення ухвалили сьогодні вранці — так кажуть",
            36,
            ["Це рішення ухвалили сьогодні", "вранці — так кажуть"],
        ),
        (
            "надзвичайно цивільно-військове співробітництво",
            24,
            ["надзвичайно цивільно-", "військове співробітництво"[:9], "співробітництво"],
        ),
        (
            "Він народився і виріс у селищі м. Київ тепер",
            33,
            ["Він народився і виріс у селищі", "м. Київ тепер"],
        ),
        (
            "Тепер він живе собі тихо на вул. Садовій із котом",
            33,
            ["Тепер він живе собі тихо", "на вул. Садовій із котом"],
        ),
        (
            "Заборонено торгувати ними в аптеках і кафе. Винятки зробили",
            48,
            ["Заборонено торгувати ними в аптеках і кафе.", "Винятки зробили"],
        ),
        ("короткий", 70, ["короткий"]),
        ("", 70, [""]),
    ],
)
def test_lines_break_as_in_a_book(text: str, measure: int, lines: list[str]) -> None:
    assert wrapped(text, measure) == lines


def test_a_megabyte_without_a_space_is_cut_in_linear_time() -> None:
    """Sixteen thousand lines; a quadratic wrapper would not come back in the time of the suite."""
    assert len(wrap("а" * 1_000_000, 60)) == 16_667
    assert len(wrap("東" * 200_000, 60)) == 6_667
    assert len(wrap("нава" * 250_000, 40, language="uk")) == 26_316


@given(st.lists(texts, max_size=5), st.integers(0, 60))
def test_fit_fills_exactly_its_room(parts: list[str], cells: int) -> None:
    assert runs_width(fit([Run(part) for part in parts], cells)) == cells


@given(texts, texts, st.integers(0, 60))
def test_spread_fills_exactly_its_room(left: str, right: str, cells: int) -> None:
    assert runs_width(spread([Run(left)], [Run(right)], cells)) == cells


@pytest.mark.parametrize(
    ("language", "word", "parts"),
    [
        ("uk", "співробітництво", "спів-ро-біт-ництво"),
        ("uk", "об'єднання", "об'єд-нання"),
        ("uk", "розпочався", "роз-по-чався"),
        ("uk", "ходжу", "ходжу"),
        ("uk", "бджолиний", "бджо-ли-ний"),
        ("uk", "знайомий", "зна-йо-мий"),
        ("uk", "п'ятниця", "п'ят-ниця"),
        ("uk", "серйозно", "сер-йозно"),
        ("uk", "Терехов", "Тере-хов"),
        ("uk", "НАТО", "НАТО"),
        ("uk", "УКРАЇНА", "УКРАЇНА"),
        ("uk", "establishment", "establishment"),
        ("uk", "10-11", "10-11"),
        ("ru", "сотрудничество", "сот-руд-ни-чество"),
        ("ru", "объявление", "объяв-ле-ние"),
        ("ru", "майонезами", "майо-не-зами"),
        ("ru", "подъездами", "подъез-дами"),
        ("ru", "безопасность", "безо-пас-ность"),
        ("pl", "samochodami", "samo-cho-dami"),
        ("pl", "mieszkańcami", "miesz-kań-cami"),
        ("pl", "nadużycia", "nadu-ży-cia"),
        ("pl", "rozdzielczości", "roz-dziel-czości"),
        ("pl", "zamarznięta", "zamarz-nięta"),
    ],
)
def test_words_break_where_the_spelling_allows_it(language: str, word: str, parts: str) -> None:
    places = [place for place in range(1, len(word)) if breaks(word, 0, place, language) == place]
    edges = [0, *places, len(word)]

    assert "-".join(word[low:high] for low, high in pairwise(edges)) == parts


def test_a_narrow_column_breaks_words_and_says_so() -> None:
    text = "інформує Асоціація прифронтових міст та громад, надзвичайно відповідальне рішення"
    lines = [text[s:e] + hyphen(text, s, e, 30, "uk") for s, e in wrap(text, 30, language="uk")]

    assert lines == [
        "інформує Асоціація прифронто-",
        "вих міст та громад, надзви-",
        "чайно відповідальне рішення",
    ]
    assert wrapped(text, 30)[0] == "інформує Асоціація"
    wide = [hyphen(text, s, e, 60, "uk") for s, e in wrap(text, 60, language="uk")]
    assert set(wide) == {""}


@given(st.one_of(texts, prose), st.integers(1, 60), st.sampled_from(["uk", "ru", "pl", "en", None]))
def test_broken_words_lose_nothing_and_fit(text: str, measure: int, language: str | None) -> None:
    lines = wrap(text, measure, language=language)

    assert "".join("".join(text[s:e].split()) for s, e in lines) == "".join(text.split())
    for start, end in lines:
        line = text[start:end] + hyphen(text, start, end, measure, language)
        assert width(line) <= measure or len(line) == 1
