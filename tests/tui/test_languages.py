"""The screen in both languages: the same places, the same keys, nothing that no longer fits."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from screens import indexed, reading, screen_text, until

from newsreader.library import Library
from newsreader.model import Facet, Label
from newsreader.speech import ENGLISH, LANGUAGES, speak
from newsreader.text.tagging.entity_labels import entity_label
from newsreader.tui.app import Newsreader
from newsreader.tui.config_file import ConfigFile
from newsreader.tui.keymap import USUAL
from newsreader.tui.status_line import StatusLine
from newsreader.tui.status_words import hints
from newsreader.tui.words import label_words


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(ENGLISH)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_the_width_the_way_to_the_help_is_told(language: str) -> None:
    """A hint that filled the line to its last cell took all others away."""
    speak(language)
    status = StatusLine()
    status.show(["1/3", "17 %"], "", hints("list", USUAL))
    shown = ["".join(run.text for run in status.heading(cells)) for cells in range(30, 140)]

    assert all("? " in line for line in shown)
    assert [len(line) for line in shown] == list(range(30, 140))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_just_said_comes_before_where_one_is(language: str) -> None:
    """On 40 columns the number of the article was whole, and the sentence cut."""
    speak(language)
    status, said = StatusLine(), "упорядковано за відповідністю"
    status.show(["13/1,227", "100 %"], said, hints("list", USUAL))
    narrow, wide = ("".join(run.text for run in status.heading(cells)) for cells in (46, 80))

    assert said in narrow
    assert "13/1,227" not in narrow
    assert "13/1,227" in wide


async def test_the_configuration_changes_the_language_of_the_open_screen(
    seeds: Library, tmp_path: Path
) -> None:
    path = tmp_path / "config.toml"
    async with reading(seeds, config=ConfigFile(path)) as pilot:
        before = screen_text(pilot.app)
        path.write_text('language = "uk"\nthem = "night"\n')
        await until(pilot, lambda: " Articles" not in screen_text(pilot.app))
        after = screen_text(pilot.app)

    assert " Articles" in before
    assert " Статті" in after
    assert "? довідка" in after
    assert "немає налаштування «them»" in after
    assert "фільтр: слова" in after


MIXED = {
    "a.txt": "NATO and Ukraine agree\n\nMarch 6, 2026\n\nNATO met in Brussels. Jens Stoltenberg spoke of Poland and of Kharkiv, then NATO left Brussels and Poland.\n",
    "b.txt": "НАТО і Україна домовилися\n\n6 березня 2026\n\nУ Брюсселі зібралося НАТО. Єнс Столтенберг говорив про Польщу й Харків, а тоді НАТО поїхало з Брюсселя й Польщі.\n",
    "c.txt": "Норвегія допоможе Харкову\n\n7 березня 2026\n\nНорвегія дасть Харкову гроші. Посол Норвегії в Харкові сказав, що Марк Рютте знає про це. Рютте був у Харкові.\n",
}


async def facets_of(library: Library, language: str) -> str:
    speak(language)
    async with reading(library, (120, 50)) as pilot:
        shown = screen_text(pilot.app)
    return "\n".join(line.partition("│")[0] for line in shown.splitlines())


async def test_places_organisations_and_people_are_called_in_one_language(
    corpus: Path, tmp_path: Path
) -> None:
    """The articles write НАТО and NATO; the pane said what most of them wrote, now this, now that."""
    for name, text in MIXED.items():
        (corpus / name).write_text(text)
    library = indexed(corpus, tmp_path)

    english, ukrainian = await facets_of(library, ENGLISH), await facets_of(library, "uk")
    library.close()

    for name in ("NATO", "Poland", "Kharkiv", "Norway", "Jens Stoltenberg", "Mark Rutte"):
        assert name in english
        assert name not in ukrainian
    for name in ("НАТО", "Польща", "Харків", "Норвегія", "Єнс Столтенберг", "Марк Рютте"):
        assert name in ukrainian
        assert name not in english


async def test_a_value_is_asked_for_as_it_is_shown(corpus: Path, tmp_path: Path) -> None:
    for name, text in MIXED.items():
        (corpus / name).write_text(text)
    library = indexed(corpus, tmp_path)
    speak(ENGLISH)
    async with reading(library) as pilot:
        await pilot.press("/", *"place:Norw", "tab", "enter")
        shown = screen_text(pilot.app)
    library.close()

    assert "place:Норвегія" in shown
    assert "place Norway" in shown
    assert "1/1" in shown


async def test_what_the_reader_calls_a_name_is_its_label_in_every_language(seeds: Library) -> None:
    speak("uk")
    async with reading(seeds) as pilot:
        before = screen_text(pilot.app)
        seeds.call(Facet.PERSON, "Марк Рютте", "Rutte")
        await pilot.press("1")
        assert isinstance(pilot.app, Newsreader)
        pilot.app.room.controller.see_shelf(again=True)
        pilot.app.room.show_all()
        await pilot.pause()
        after = screen_text(pilot.app)

    assert "Марк Рютте" in before
    assert "Єнс Столтенберг" in after
    assert "  Rutte " in after


@pytest.mark.parametrize(
    ("entity", "uk", "en"),
    [
        ("place:UA", "Україна", "Ukraine"),
        ("place:UA-63", "Харківська область", "Kharkiv Oblast"),
        ("place:geonames-698740", "Одеса", "Odesa"),
        ("place:geonames-703448", "Київ", "Kyiv"),
        ("place:geonames-687700", "Запоріжжя", "Zaporizhzhia"),
        ("place:geonames-703845", "Кривий Ріг", "Kryvyi Rih"),
        ("place:geonames-524901", "Москва", "Moscow"),
        ("org:who", "ВООЗ", "World Health Organization"),
        ("person:volodymyr-zelensky", "Володимир Зеленський", "Volodymyr Zelensky"),
        ("topic:war", "Війна", "War"),
        ("topic:nothing", "", ""),
        ("person:volodymyr-demCuk", "", ""),
        ("", "", ""),
        ("place:galicia", "Галичина", "Galicia"),
        ("place:PL-MZ", "Мазовецьке воєводство", "Mazovia"),
        ("place:DE-TH", "Тюрингія", "Thuringia"),
    ],
)
def test_the_table_knows_both_names(entity: str, uk: str, en: str) -> None:
    assert (entity_label(entity, "uk"), entity_label(entity, "en")) == (uk, en)
    assert not entity_label(entity, "xx")


@pytest.mark.parametrize("language", LANGUAGES)
def test_kinds_of_blocks_are_told_apart_by_three_letters(language: str) -> None:
    """As the margin of the original has them where it is narrow."""
    speak(language)

    assert len({label_words(label)[:3] for label in Label if not label.is_content}) == 12
