"""The timeline: exact counts, gaps shown, a period to zoom into and out of."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from screens import indexed, reading, screen_text

from newsreader.library import Library
from newsreader.text.queries.query import Query, parse_query
from newsreader.tui.timeline import Bucket, bar, timeline, zoomed

DAYS = ("2026-01-03", "2026-01-20", "2026-01-20", "2026-04-02", "2026-05-09")


def library_of(days: tuple[str, ...], corpus: Path, home: Path) -> Library:
    for number, day in enumerate(days):
        year, month, date = day.split("-")
        text = (
            f"Заголовок номер {number}\n\n{date}.{month}.{year}\n\n" + "Довге речення про події у місті. " * 9
        )
        (corpus / f"{number}.txt").write_text(text, "utf-8")
    return indexed(corpus, home)


def test_months_from_the_first_to_the_last_with_their_gaps(corpus: Path, tmp_path: Path) -> None:
    library = library_of(DAYS, corpus, tmp_path)
    buckets = timeline(library, library.search(parse_query("")))

    assert [bucket.number for bucket in buckets] == [3, 0, 0, 1, 1]
    assert "".join(bar(bucket, 3) for bucket in buckets) == "█··▃▃"
    within = timeline(library, library.search(parse_query("date:2026-01")))
    assert len(within) == 31
    assert within[19] == Bucket("2026-01-20", 2)
    assert timeline(library, library.search(parse_query("zzz"))) == []
    library.close()


def test_many_years_are_years(corpus: Path, tmp_path: Path) -> None:
    library = library_of(("2001-01-01", "2010-05-05", "2010-06-05"), corpus, tmp_path)
    buckets = timeline(library, library.search(parse_query("")))

    assert [bucket.period for bucket in buckets] == [str(year) for year in range(2001, 2011)]
    assert buckets[-1].number == 2
    library.close()


def test_one_article_of_long_ago_is_not_asked_for_by_the_month(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = library_of(("1938-03-01", "2026-05-05"), corpus, tmp_path)
    asked, totals = 0, library.totals

    def counted(queries: Sequence[Query]) -> list[int]:
        nonlocal asked
        asked += len(queries)
        return totals(queries)

    monkeypatch.setattr(library, "totals", counted)
    buckets = timeline(library, library.search(parse_query("")))

    assert (buckets[0], buckets[-1], len(buckets)) == (Bucket("1938", 1), Bucket("2026", 1), 89)
    assert asked == 89
    library.close()


def test_zooming_replaces_the_date_and_nothing_else() -> None:
    query = parse_query("нато date:2025 -lang:ru")

    assert str(zoomed(query, "2026-03")) == "нато -lang:ru date:2026-03"
    assert str(zoomed(query, "")) == "нато -lang:ru"


async def test_a_period_is_walked_to_and_zoomed_into(corpus: Path, tmp_path: Path) -> None:
    library = library_of(DAYS, corpus, tmp_path)
    async with reading(library, (80, 24)) as pilot:
        await pilot.press("H")
        assert {"█", "·", "▃"} <= set(screen_text(pilot.app).split("\n")[1])
        assert "May 2026: 1 article" in screen_text(pilot.app)

        await pilot.press("h", "h", "h", "h", "enter")
        room = pilot.app.room  # type: ignore[attr-defined]
        assert room.controller.text == "date:2026-01"
        assert room.controller.hits.total == 3

        await pilot.press("=")
        assert room.controller.hits.total == 5
        await pilot.press("H")
        assert room._focus == "list"
        assert "Jan 2026 █" not in screen_text(pilot.app)
    library.close()


async def test_where_there_is_no_room_for_all_of_time_the_part_around_the_cursor_is_seen(
    corpus: Path, tmp_path: Path
) -> None:
    """At 40x12 the bars ran out of the screen, with the period that the keyboard was at and its count."""
    library = library_of(("1938-01-01", "2010-05-05", "2026-06-05"), corpus, tmp_path)
    async with reading(library, (40, 12)) as pilot:
        await pilot.press("H")
        last = screen_text(pilot.app).split("\n")[1]
        await pilot.press("g")
        first = screen_text(pilot.app).split("\n")[1]
        await pilot.press("l", "l")
        third = screen_text(pilot.app).split("\n")[1]
        await pilot.press("G")
        again = screen_text(pilot.app).split("\n")[1]
        await pilot.press("j")
        left = pilot.app.room._focus  # type: ignore[attr-defined]
    library.close()

    assert (last[:4], last[-9:]) == (" ‹··", "  2026: 1")
    assert (first[:4], first[-9:]) == ("  █·", "  1938: 1")
    assert "›" in first
    assert third.endswith("1940: 0")
    assert again == last
    assert left == "list"
