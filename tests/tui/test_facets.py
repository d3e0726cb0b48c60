"""The facet pane: narrowing long groups, choosing, what the open article has; every count is what one would get."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from screens import indexed, reading, screen_text
from textual.pilot import Pilot

from newsreader.library import Library
from newsreader.model import Facet
from newsreader.text.queries.query import State, parse_query
from newsreader.tui.app import Newsreader
from newsreader.tui.facet_rows import Kind
from newsreader.tui.facet_values import values_of
from newsreader.tui.room import ReadingRoom

CITIES = (
    "Харків", "Львів", "Одеса", "Дніпро", "Полтава", "Суми", "Чернігів", "Рівне", "Луцьк", "Тернопіль", "Ужгород",
    "Вінниця", "Житомир", "Черкаси", "Миколаїв", "Херсон", "Запоріжжя", "Кропивницький", "Хмельницький", "Чернівці",
)  # fmt: skip


def room(pilot: Pilot[None]) -> ReadingRoom:
    assert isinstance(pilot.app, Newsreader)
    return pilot.app.room


@pytest.fixture
def places(corpus: Path, tmp_path: Path) -> Iterator[Library]:
    """Twenty articles about twenty places, two a piece, of five months."""
    for number, city in enumerate(CITIES):
        other = CITIES[(number + 1) % len(CITIES)]
        text = f"Новини міста номер {number}\n\n{number + 1:02}.0{number % 5 + 1}.2026\n\nУ місті {city} сталася подія. "
        (corpus / f"{number}.txt").write_text(
            text + f"Про це кажуть у місті {other}. " * 3 + "Довге речення про людей. " * 9, "utf-8"
        )
    library = indexed(corpus, tmp_path)
    yield library
    library.close()


def values(pilot: Pilot[None]) -> list[tuple[str, int]]:
    return [(row.value, row.number) for row in room(pilot).facets._rows if row.kind is Kind.VALUE]


async def to_group(pilot: Pilot[None], facet: Facet) -> None:
    await pilot.press("2")
    facets = room(pilot).facets
    facets.go_to(
        next(n for n, row in enumerate(facets._rows) if row.facet is facet and row.kind is Kind.VALUE)
    )


async def test_typing_narrows_a_long_group_to_exact_counts(places: Library) -> None:
    async with reading(places) as pilot:
        await to_group(pilot, Facet.PLACE)
        await pilot.press("/", *"черн")
        found = values(pilot)

        assert {name for name, _ in found} == {"Чернігів", "Чернівці"}
        assert "Places  / черн▏" in screen_text(pilot.app)
        for name, number in found:
            assert places.search(parse_query(f'place:"{name}"')).total == number

        await pilot.press(*"xx")
        assert "none like it" in screen_text(pilot.app)
        await pilot.press("backspace", "backspace")

        await pilot.press("enter", "space")
        assert room(pilot).controller.hits.total == found[0][1]
        assert room(pilot)._focus == "facets"
        await pilot.press("escape")
        assert len(values(pilot)) > 2
        assert room(pilot)._focus == "facets"


async def test_narrowing_stays_true_while_the_filter_changes(places: Library) -> None:
    async with reading(places) as pilot:
        await to_group(pilot, Facet.PLACE)
        await pilot.press("/", *"львів", "enter")
        before = values(pilot)
        room(pilot).typed("month:2026-02")
        after = values(pilot)

        assert before == [("Львів", 2)]
        assert after == [("Львів", places.search(parse_query('month:2026-02 place:"Львів"')).total)]


async def test_plus_minus_and_equals_choose_at_once(places: Library) -> None:
    async with reading(places) as pilot:
        await to_group(pilot, Facet.PLACE)
        facets = room(pilot).facets
        value = facets._rows[facets.cursor].value
        states = []
        for key in ("-", "+", "+", "=", "-"):
            await pilot.press(key)
            states.append(room(pilot).controller.hits.query.state(Facet.PLACE, value))

        assert states == [State.EXCLUDE, State.INCLUDE, State.INCLUDE, State.OFF, State.EXCLUDE]


async def test_a_group_opens_whole(places: Library) -> None:
    async with reading(places) as pilot:
        await to_group(pilot, Facet.PLACE)
        facets = room(pilot).facets
        facets.go_to(
            next(
                n for n, row in enumerate(facets._rows) if row.kind is Kind.MORE and row.facet is Facet.PLACE
            )
        )
        await pilot.press("enter")

        shown = {row.value for row in facets._rows if row.facet is Facet.PLACE and row.kind is Kind.VALUE}
        assert set(CITIES) <= shown


async def test_what_the_open_article_has_is_marked_and_follows_the_cursor(places: Library) -> None:
    async with reading(places) as pilot:
        room(pilot).facets._opened.add(Facet.PLACE)
        room(pilot).facets._show_rows()
        seen = []
        for _ in range(3):
            article = room(pilot).controller.article
            assert article is not None
            own = {tag.value for tag in article.tags if tag.facet is Facet.PLACE}
            marked = {
                row.value for row in room(pilot).facets._rows if row.is_own and row.facet is Facet.PLACE
            }
            shown = {row.value for row in room(pilot).facets._rows if row.facet is Facet.PLACE}
            assert marked == own & shown
            seen.append(marked)
            assert "○ unread" in screen_text(pilot.app)
            await pilot.press("j")

        assert len(set(map(frozenset, seen))) > 1


async def test_letters_typed_into_a_group_are_no_commands(places: Library) -> None:
    async with reading(places) as pilot:
        await to_group(pilot, Facet.PLACE)
        await pilot.press("/", *"q s", "backspace", "backspace", "backspace", "tab")

        assert pilot.app.is_running
        assert room(pilot)._focus != "facets"


def test_more_values_than_are_counted_are_found_by_their_beginning(
    places: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.index.facets.TOP", 3)
    hits = places.search(parse_query("-month:2026-05"))
    assert Facet.PLACE in hits.cut
    found = values_of(places, hits, Facet.PLACE, "че")

    assert {one.value for one in found} >= {"Черкаси", "Чернігів", "Чернівці"}
    for one in found:
        assert places.search(parse_query(f'-month:2026-05 place:"{one.value}"')).total == one.number
    assert {one.value for one in values_of(places, hits, Facet.PLACE, "")} >= set(CITIES) - {"Ужгород"}


async def test_every_key_that_moves_is_harmless_where_nothing_was_found(places: Library) -> None:
    """Without a row, going up asked whether the first one could be chosen, and the program ended."""
    async with reading(places) as pilot:
        await pilot.press("f")
        room(pilot).typed("цього немає")
        await pilot.press("2")

        assert room(pilot).facets.row_count() == 0
        for key in ("k", "j", "g", "G", "b", "space", "ctrl+u", "ctrl+d", "+", "-", "=", "/", "enter"):
            await pilot.press("2", key)

        assert pilot.app.is_running


async def test_any_of_the_included_values_instead_of_all_of_them(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("f", "a")
        assert "include two values first" in screen_text(pilot.app)
        for value in ("Jens Stoltenberg", "Ігор Терехов"):
            room(pilot).chose(Facet.PERSON, value, State.INCLUDE)
        assert room(pilot).controller.hits.total == 0
        facets = room(pilot).facets
        facets.put(next(n for n, row in enumerate(facets._rows) if row.value == "Ігор Терехов"))

        await pilot.press("a")
        seen = screen_text(pilot.app)
        assert " People · any" in seen
        assert "any of them will do" in seen
        assert room(pilot).controller.hits.total == 2
        assert room(pilot).controller.text == 'person:"Jens Stoltenberg" OR person:"Ігор Терехов"'
        counts = {str(one.value): one.number for one in room(pilot).controller.hits.facets[Facet.PERSON]}
        assert (counts["Ігор Терехов"], counts["Марк Рютте"]) == (2, 3)

        await pilot.press("a")
        assert " · any" not in screen_text(pilot.app)
        assert room(pilot).controller.hits.total == 0
