"""What is typed as words is offered as the name that it may mean: in any spelling, form, language or keyboard layout."""

from pathlib import Path

import pytest
from screens import indexed, reading, screen_text
from textual.pilot import Pilot

from newsreader.index.values import MEANT
from newsreader.library import Library
from newsreader.model import Facet
from newsreader.speech import ENGLISH, speak
from newsreader.text.queries.completion import last_words
from newsreader.tui.app import Newsreader
from newsreader.tui.config_file import ConfigFile
from newsreader.tui.layouts import twin_texts
from newsreader.tui.offers import named, rescued
from newsreader.tui.value_labels import ValueLabels

UKRAINIAN = (
    "Порт Одеси приймає перше судно\n\n"
    "Одеса зустріла судно оркестром. До Одеси прибули делегації з кількох країн. В Одесі оголосили свято.\n\n"
    "Міністр закордонних справ Андрій Сибіга подякував морякам. Сибіга пообіцяв повернутися.\n"
)
ENGLISH_TEXT = (
    "The port of Odesa opens again\n\n"
    "Odesa has waited for this day. The mayor of Odesa met the crew, and people sang in the streets of Odesa.\n"
)
QUIET = "Садівники радять\n\nТроянди обрізають навесні. Землю розпушують і підживлюють компостом.\n"


@pytest.fixture
def library(corpus: Path, tmp_path: Path) -> Library:
    for name, text in (("a", UKRAINIAN), ("b", ENGLISH_TEXT), ("c", QUIET)):
        (corpus / f"{name}.txt").write_text(text, "utf-8")
    return indexed(corpus, tmp_path)


@pytest.fixture
def ukrainian(corpus: Path, tmp_path: Path) -> Library:
    """Nothing in it writes Odesa in Latin letters."""
    (corpus / "a.txt").write_text(UKRAINIAN, "utf-8")
    return indexed(corpus, tmp_path)


def offered(library: Library, text: str) -> list[str]:
    labels = ValueLabels(library)
    return [one.text for one in named(library, text, labels) or rescued(library, text, labels)]


@pytest.mark.parametrize(
    "typed", ["odes", "odesa", "одес", "Одеса", "одесі", "ОДЕСИ", "свято одес", "odesa*"]
)
def test_a_place_is_offered_in_every_spelling_and_form(library: Library, typed: str) -> None:
    before = typed.rpartition(" ")[0]

    (first, *_) = offered(library, typed)

    assert first.removeprefix(before).strip() in {"place:Одеса", "place:Odesa"}


def test_a_person_is_offered_by_the_surname(library: Library) -> None:
    assert offered(library, "сибіг") == ['person:"Андрій Сибіга" ']


def test_what_is_not_wanted_stays_unwanted(library: Library) -> None:
    (one, *_) = named(library, "троянди -одес", ValueLabels(library))

    assert one.text.startswith("троянди -place:")
    assert one.shown == "not place Odesa"


def test_a_name_is_offered_in_the_other_language_of_the_interface(ukrainian: Library) -> None:
    assert offered(ukrainian, "odesa") == ["place:Одеса "]


def test_a_word_typed_on_the_wrong_layout_is_offered_on_the_right_one(library: Library) -> None:
    assert "троянди" in offered(library, "nhjzylb")
    assert "crew" in offered(library, "скуц")


@pytest.mark.parametrize(
    "typed", ["", "о", "od", '"odesa', "=odesa", "place:odesa", "a OR", "date:2026", " "]
)
def test_what_is_no_plain_word_is_offered_nothing(library: Library, typed: str) -> None:
    assert offered(library, typed) == []


def test_a_hidden_name_is_not_offered(library: Library) -> None:
    library.hide_name(library.meant("одеса", 1)[0][0], library.meant("одеса", 1)[0][1])

    assert library.meant("одеса", 4) == []
    assert library.meant("одесі", 4) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("одеса", ["одеса"]),
        ("новий порт одеса", ["новий порт одеса", "порт одеса", "одеса"]),
        ("a b c d одеса", ["c d одеса", "d одеса", "одеса"]),
        ("порт -одеса", ["одеса"]),
        ("-порт одеса", ["одеса"]),
        ("lang:uk одеса", ["одеса"]),
        ("порт OR одеса", ["одеса"]),
        ("порт", ["порт"]),
        ("war in the", ["war in the"]),
        ("the hague", ["the hague", "hague"]),
        ("у києві за", ["у києві за", "києві за"]),
        ("war", ["war"]),
        ("covid 19", ["covid 19"]),
        ("2024", []),
        ("the of", []),
    ],
)
def test_the_last_words_may_be_a_name(text: str, words: list[str]) -> None:
    assert [said for _, said in last_words(text)] == words
    assert all(text[place:].startswith(said) for place, said in last_words(text))


def test_a_text_is_read_on_every_layout_of_another_script() -> None:
    assert "одеса" in twin_texts("jltcf")
    assert "odesa" in twin_texts("щвуіф")
    assert twin_texts("12 34") == []


class Counting(Library):
    """Knows how often it was asked what a value names, and for the values of a facet."""

    asked = 0

    def entity(self, facet: Facet, value: str) -> str:
        self.asked += 1
        return super().entity(facet, value)

    def values(self, field: str, start: str, most: int) -> list[tuple[str, int]]:
        self.asked += 1
        return super().values(field, start, most)


def test_common_names_are_looked_through_once_for_all_languages_and_words(
    library: Library, corpus: Path, tmp_path: Path
) -> None:
    """Each name was asked for in each language, for each of the last words: a fifth of a second after the first letter."""
    counting = Counting.open([str(corpus)], cache=tmp_path / "cache", data=tmp_path / "data")
    names = sum(len(library.values(facet, "", 300)) for facet in MEANT)
    labels = ValueLabels(counting)

    assert rescued(counting, "zqxw zqyw zqzw", labels) == []
    assert counting.asked == names + len(MEANT)
    counting.close()


async def after(pilot: Pilot[None], *keys: str) -> str:
    await pilot.press(*keys)
    await pilot.pause()
    return screen_text(pilot.app)


async def test_a_name_is_offered_beside_what_is_typed_and_tab_takes_it(library: Library) -> None:
    async with reading(library, (100, 30)) as pilot:
        screen = await after(pilot, "/", *"odesa")
        assert "Tab place Odesa 2" in screen.split("\n")[0]

        screen = await after(pilot, "tab")
        assert screen.startswith(" / place:")
        assert "2" in screen.split("\n")[2]

        await pilot.press("enter")
        assert pilot.app.focused is not None
        assert pilot.app.focused.id == "list"


async def test_tab_goes_on_where_nothing_is_offered(library: Library) -> None:
    async with reading(library, (100, 30)) as pilot:
        await pilot.press("/", *"оркестром", "tab")
        assert pilot.app.focused is not None
        assert pilot.app.focused.id != "query"


async def test_where_nothing_is_found_the_list_says_what_may_be_meant_and_enter_asks_for_it(
    ukrainian: Library,
) -> None:
    async with reading(ukrainian, (80, 24)) as pilot:
        screen = await after(pilot, "/", *"odesa", "enter")
        assert "Nothing matches odesa" in screen
        assert "Did you mean place Odesa (1)? Enter asks for it." in screen

        screen = await after(pilot, "enter")
        assert screen.startswith(" / place:Одеса")
        assert "Порт Одеси приймає перше судно" in screen
        assert pilot.app.focused is not None
        assert pilot.app.focused.id == "list"


async def test_the_offer_names_the_keys_in_force(ukrainian: Library, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('[keys.filter]\ncomplete = "f2"\n[keys.list]\nopen = "f3"\n', "utf-8")
    async with reading(ukrainian, (80, 24), config=ConfigFile(path)) as pilot:
        assert isinstance(pilot.app, Newsreader)
        assert not pilot.app.room.complaints
        screen = await after(pilot, "/", *"odesa")
        assert "F2 place Odesa 1" in screen.split("\n")[0]
        assert "Did you mean place Odesa (1)? Enter F3 asks for it." in screen
        assert "Did you mean place Odesa (1)? F3 asks for it." in await after(pilot, "enter")


async def test_the_offer_speaks_the_language_of_the_reader(library: Library) -> None:
    speak("uk")
    try:
        async with reading(library, (100, 30)) as pilot:
            assert "Tab місце: Одеса 2" in (await after(pilot, "/", *"odesa")).split("\n")[0]
    finally:
        speak(ENGLISH)


def test_a_group_of_facets_is_narrowed_by_any_spelling(library: Library) -> None:
    facet, label, _ = library.meant("odesa", 1)[0]

    assert [name for name, _ in library.values(facet, "odesa", 8)] == [label]
    assert [name for name, _ in library.values(facet, "одеса", 8)] == [label]


async def test_tab_takes_only_an_offer_that_is_seen(library: Library) -> None:
    """It took what no room was left to show, and what stood behind a complaint."""
    for typed in ("troian " * 9 + "odesa", "(odesa"):
        async with reading(library, (80, 24)) as pilot:
            screen = await after(pilot, "/", *typed)
            assert "Odesa" not in screen.split("\n")[0].replace("odesa", "")

            screen = await after(pilot, "tab")
            assert "place:" not in screen.split("\n")[0]
            assert pilot.app.focused is not None
            assert pilot.app.focused.id != "query"


@pytest.mark.parametrize(
    ("typed", "meant", "number"),
    [("lang:de odesa", "odesa", 1), ("троянди odesa", "odesa", 1), ("троянди crew", "crew", 1)],
)
async def test_where_nothing_is_found_only_what_finds_something_is_meant(
    library: Library, typed: str, meant: str, number: int
) -> None:
    """The list promised all articles with that name, and Enter led to none."""
    async with reading(library, (80, 24)) as pilot:
        screen = await after(pilot, "/", *typed, "enter")
        assert f"Nothing matches {typed}" in screen
        assert f"Did you mean {meant} ({number})? Enter asks for it." in screen

        screen = await after(pilot, "enter")
        assert screen.split("\n")[0].strip() == f"/ {meant}"
        assert screen.split("\n")[1].split()[-2:] == [str(number), "│"]


def test_of_words_that_nothing_has_together_each_is_offered(library: Library) -> None:
    labels = ValueLabels(library)

    assert [(one.text, one.number) for one in rescued(library, "троянди crew судно", labels)] == []
    assert [(one.text, one.number) for one in rescued(library, "судно делегації crew", labels)] == [
        ("судно делегації", 1)
    ]
    assert rescued(library, "is:starred lang:de", labels) == []
    assert rescued(library, " ".join(map(str, range(9))) + " crew", labels) == []


def test_what_may_be_meant_is_counted_with_the_rest_of_the_text(library: Library) -> None:
    labels = ValueLabels(library)

    (one, *_) = rescued(library, "lang:en одеса", labels)

    assert one.text.startswith("lang:en place:")
    assert one.number == 1
