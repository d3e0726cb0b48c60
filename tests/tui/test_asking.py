"""What is asked: completed, echoed, objected to, and asked again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from screens import Door, reading, screen_text, until
from textual.geometry import Size
from textual.pilot import Pilot

from newsreader.library import Library
from newsreader.model import Problem, SafeText
from newsreader.text.queries.completion import completing
from newsreader.text.queries.query import parse_query
from newsreader.tui.app import Newsreader
from newsreader.tui.controller import Controller
from newsreader.tui.query_history import History
from newsreader.tui.query_words import query_words
from newsreader.tui.room import ReadingRoom
from newsreader.tui.row_text import headline_text


def room(pilot: Pilot[None]) -> ReadingRoom:
    assert isinstance(pilot.app, Newsreader)
    return pilot.app.room


def first_line(pilot: Pilot[None]) -> str:
    return screen_text(pilot.app).split("\n")[0]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("person:", ("person", "", 0)),
        ("нато -(lang:uk OR -person:Ма", ("person", "Ма", 19)),
        ('person:"Марк Р', ("person", "Марк Р", 0)),
        ("нато la", ("", "la", 5)),
        ("-is:un", ("is", "un", 1)),
        *(
            (text, None)
            for text in (
                *(
                    "",
                    "нато",
                    "l",
                    "нато ",
                    "lang:uk ",
                    'person:"Марк"',
                    "date:2026",
                    "title:на",
                    "path:",
                    "10:30",
                ),
                *('"lang:uk і', "xlang:uk", "=la", "la OR", "x" * 2000 + " la"),
            )
        ),
    ],
)
def test_what_can_be_completed(text: str, found: tuple[str, str, int] | None) -> None:
    assert completing(text) == found


@pytest.mark.parametrize(
    ("text", "completed"),
    [
        ("person:терех", 'person:"Ігор Терехов" '),
        ("нато -place:Хар", "нато -place:Харків "),
        ("lang:Укр", "lang:uk "),
        ("lang:Ukr", "lang:uk "),
        ("is:unr", "is:unread "),
        ("sou", "source:"),
        ("tag:Ігор Т", None),
        ("person:zzz", None),
    ],
)
def test_the_likeliest_way_to_go_on(seeds: Library, text: str, completed: str | None) -> None:
    known = Controller(seeds)
    known.filter(text)
    ways = known.completions()

    assert (ways[0].text if ways else None) == completed
    if completed and completed.endswith(" "):
        assert known.hits.total
        known.filter(completed)
        assert not known.completions()


def test_the_list_waits_for_a_value_that_is_typed_in_part(seeds: Library) -> None:
    known = Controller(seeds)
    known.filter("нато ")
    before = known.hits.listed.docs
    known.filter("нато person:Тер")
    assert known.hits.listed.docs == before

    known.filter("нато person:zzz")
    assert known.hits.total == 0

    known.filter("нато is:reed ")
    assert known.hits.listed.docs == before
    assert known.understood.notices


async def test_tab_and_right_take_what_is_offered(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("/", *"lang:Ukr")
        assert "lang:Ukrainian" in first_line(pilot)
        await pilot.press("tab")
        assert room(pilot).filter_box.input.value == "lang:uk "
        await pilot.press(*"is:unr", "left", "right", "right")
        assert room(pilot).filter_box.input.value == "lang:uk is:unread "
        await pilot.press("tab")
        assert room(pilot)._focus != "filter"


async def test_what_says_nothing_is_said_beside_it(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("/", *"is:reed ")
        assert "! is: knows unread, read, starred, copied, doubtful, problem" in first_line(pilot)
        assert room(pilot).controller.hits.total == 3
        await pilot.press(*["backspace"] * 8, *"-lang:ru нато ")
        assert first_line(pilot).endswith("not in Russian · нато")


async def test_up_and_down_go_through_what_was_asked(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        for query in ("нато", "харків"):
            await pilot.press("/", "ctrl+u", *query, "enter")
        await pilot.press("/", "ctrl+u", "м", "up")
        assert room(pilot).controller.text == "харків"
        await pilot.press("up", "up")
        assert room(pilot).controller.text == "нато"
        assert room(pilot).filter_box.input.cursor_position == 4
        await pilot.press("down", "down")
        assert room(pilot).controller.text == "м"
        await pilot.press("down")
        assert room(pilot)._focus == "list"


def test_history_keeps_each_query_once_and_the_draft() -> None:
    history = History()
    assert (history.older("x"), history.newer()) == ("x", None)
    for text in ("a", "b", "a", " ", "c"):
        history.add(text)

    assert [history.older("d"), history.older("c"), history.older("a"), history.older("b")] == [
        "c",
        "a",
        "b",
        "b",
    ]
    assert [history.newer(), history.newer(), history.newer(), history.newer()] == ["a", "c", "d", None]
    assert history.older("c") == "a"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('нато рют* "два слова"', ""),
        ("a OR b", "a or b"),
        ("нато -спорт", "нато · not спорт"),
        ("рют* =Харкова", "рют… · exactly Харкова"),
        ('"два слова" "a b"~1', "«два слова» · a ~ b (1 word between)"),
        ("title:нато -body:єс", "headline with нато · not text with єс"),
        ("a (b OR c d) -(e | f)", "a · (b or c and d) · not (e or f)"),
        ("person:Рютте lang:uk month:2026-03", "person Рютте · in Ukrainian · of Mar 2026"),
        (
            "date:2026-01..2026-03 date:2026 date:..2025 date:2026..",
            "Jan 2026 – Mar 2026 · of 2026 · until 2025 · since 2026",
        ),
        (
            "len:1 len:3..10 len:<3 len:>20",
            "1 minute · 3 to 10 minutes · at most 2 minutes · at least 21 minutes",
        ),
        (
            "is:UNREAD path:x tag:y topic:z date:.. len:x",
            "unread · path with x · name y · about z · of any date · x",
        ),
    ],
)
def test_a_query_in_words(text: str, words: str) -> None:
    assert query_words(parse_query(text)) == words


def lit(pilot: Pilot[None], size: tuple[int, int]) -> list[str]:
    """What is underlined on the screen below the filter box: lights are, whatever the colours."""
    strips = pilot.app.screen._compositor.render_strips(Size(*size))[1:]
    return [
        segment.text for strip in strips for segment in strip if segment.style and segment.style.underline
    ]


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 50)])
async def test_what_is_asked_is_lit_up_in_list_and_text(seeds: Library, size: tuple[int, int]) -> None:
    async with reading(seeds, size) as pilot:
        await pilot.press("/", *"харк", "enter")
        assert {word.casefold()[:4] for word in lit(pilot, size)} == {"харк"}
        await pilot.press("/", "ctrl+u", *"title:харк", "enter")
        assert lit(pilot, size) == []
        await pilot.press("\\")
        assert lit(pilot, size) == []


async def test_hits_are_walked_and_their_forms_told(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("/", *"харк", "enter", "enter")
        total = len(room(pilot).reader._found)
        await pilot.press("n")
        assert f"1 of {total} · харк* → " in screen_text(pilot.app).split("\n")[-1]
        await pilot.press("N")
        assert f"{total} of {total}; from the end again" in screen_text(pilot.app).split("\n")[-1]
        await pilot.press("escape")
        assert room(pilot)._focus == "list"


def test_an_opening_is_lit_like_a_text_and_a_headline_like_a_headline(seeds: Library) -> None:
    known = Controller(seeds)
    known.begin()
    opening = known.rows(0, 1)[0]
    headed = opening._replace(has_headline=True, headline=SafeText("Посли в Харкові"))
    known.filter("title:посли харк")

    assert known.asked.in_row(headed, headline_text(headed)) == [(0, 5), (8, 15)]
    assert known.asked.in_row(opening._replace(has_headline=False), "… Посли в Харкові") == [(10, 17)]
    assert known.asked.in_row(headed._replace(problem=Problem.EMPTY), "Посли") == []


async def test_a_form_that_no_article_has_is_looked_up_in_a_dictionary(seeds: Library) -> None:
    """In a process of its own, when the keys pause; the answer comes by itself."""
    async with reading(seeds) as pilot:
        await pilot.press("/", *"послами")
        assert room(pilot).controller.hits.total == 0

        await until(pilot, lambda: room(pilot).controller.hits.total == 1)
        await pilot.pause()

        assert "послами" in first_line(pilot)


@pytest.fixture
def door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Door]:
    """Dictionaries wait behind it, none of them longer than the test takes."""
    door = Door(tmp_path, monkeypatch)
    yield door
    door.open()


async def test_a_dictionary_that_answers_late_leaves_what_was_told(seeds: Library, door: Door) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("/", *"послами")
        await until(pilot, door.has_arrived)
        await pilot.press("enter", "u")
        door.open()
        await until(pilot, lambda: room(pilot).controller.hits.total == 1)
        await pilot.pause()

        assert "nothing to undo" in screen_text(pilot.app)


async def test_a_dictionary_that_answers_after_the_filter_is_another_changes_nothing(
    seeds: Library, door: Door
) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("/", *"послами")
        await until(pilot, door.has_arrived)
        await pilot.press("enter", "backslash")
        hits = room(pilot).controller.hits
        door.open()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert room(pilot).controller.hits is hits

        await pilot.press("/", "ctrl+u", *"послами")
        assert room(pilot).controller.hits.total == 1


@pytest.mark.parametrize("keys", [("/", *"послами"), ("i",)], ids=["forms", "names"])
async def test_nobody_who_leaves_waits_for_a_dictionary(
    seeds: Library, door: Door, keys: tuple[str, ...]
) -> None:
    async with reading(seeds) as pilot:
        await pilot.press(*keys)
        await until(pilot, door.has_arrived)
    assert not door.is_alive()


async def test_the_first_hits_of_a_phrase_need_not_wait_for_the_last(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(60):
        order = "червона калина" if number % 2 else "калина червона"
        (corpus / f"{number:02}.txt").write_text(f"Заголовок {number}\n\nУ лузі {order} похилилася.\n")
    monkeypatch.setattr("newsreader.index.order.FULL", 8)
    monkeypatch.setattr("newsreader.tui.inquiry.PATIENCE", 0.0)
    library = Library.open([str(corpus)], cache=tmp_path / "cache", data=tmp_path / "data")
    for _ in library.refresh(workers=0):
        pass
    library.reload()
    app = Newsreader(Controller(library), index=False)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        known = room(pilot).controller
        room(pilot).typed('"червона калина"')
        at_first = known.hits
        assert not at_first.is_whole
        assert 0 < at_first.total < 30
        while not known.hits.is_whole:
            assert f"{known.hits.total} … looking for more" in screen_text(app) or known.hits is at_first
            await pilot.pause()
        await pilot.pause()
        assert known.hits.total == 30
        assert [row.path for row in known.rows(0, at_first.total)] == [
            row.path for row in library.rows(at_first, slice(0, at_first.total))
        ]
        assert "1/30" in screen_text(app)
        assert known.article is not None
        assert known.cursor == 0
    library.close()


async def test_one_step_back_too_many_is_told_how_to_get_the_filter_back(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("/", *"нато", "enter", "enter", "left", "left")

        assert room(pilot).controller.text == ""
        assert "the filter is cleared · / ↑ bring it back" in screen_text(pilot.app)

        await pilot.press("/", "up")
        assert room(pilot).controller.text == "нато"
