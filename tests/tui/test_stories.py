"""Stories on the screen: folded into one row, unfolded, and their versions compared."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from screens import indexed, reading, screen_text, settle

from newsreader.library import Library
from newsreader.model import Facet, Mark
from newsreader.text.queries.query import parse_query
from newsreader.tui.controller import Controller

BASE = (
    "Яснопіль ухвалив бюджет: гроші на дороги й міст",
    "Міська рада Яснополя у вівторок ухвалила бюджет на наступний рік, на який депутати чекали три місяці.",
    "За документ проголосували 34 депутати, проти було 9. Видатки міста зростуть на 412 мільйонів гривень.",
    "«Грошей вистачить на дороги і на міст, якщо підрядник не зникне знову», – сказала голова громади Орися Левада.",
    "Опозиція наполягала, щоб спершу відремонтували лікарню. Депутат Гнат Верба назвав рішення поспішним.",
    "Міст через Синю закрили торік після повені. Об'їзд додає до дороги 40 хвилин, і мешканці двох вулиць протестували.",
)
UPDATED = (
    BASE[0],
    BASE[1],
    BASE[2].replace("34 депутати", "35 депутатів"),
    BASE[3].replace("не зникне знову", "знову не втече"),
    "Нагадаємо, минулого року за той самий міст звітували вже двічі, а комісія щоразу знаходила тріщини.",
    BASE[5],
)
ALONE = (
    "Дощ зірвав дахи двох шкіл на узбережжі",
    "Понад сорок тисяч домівок залишилися без світла після нічної бурі з поривами вітру до тридцяти метрів за секунду.",
    "Рятувальники прибирають повалені дерева із залізниці, потяги їдуть в обхід, а учні двох шкіл вчаться вдома.",
)
PAGES = {
    "berih.txt": ("12.05.2026", BASE),
    "slobidka.txt": ("12.05.2026", BASE[:5]),
    "pidhirya.txt": ("13.05.2026", UPDATED),
    "storm.txt": ("11.05.2026", ALONE),
}


@pytest.fixture
def library(corpus: Path, tmp_path: Path) -> Iterator[Library]:
    for name, (date, (headline, *paragraphs)) in PAGES.items():
        (corpus / name).write_text("\n\n".join((headline, date, *paragraphs)), "utf-8")
    library = indexed(corpus, tmp_path)
    yield library
    library.close()


def names(known: Controller) -> list[tuple[str, int]]:
    return [(Path(row.path).stem, row.versions) for row in known.rows(0, 9)]


def test_rows_tell_how_many_versions_were_found(library: Library) -> None:
    known = Controller(library)
    assert names(known) == [("pidhirya", 3), ("berih", 3), ("slobidka", 3), ("storm", 1)]

    known.filter("тріщини OR опозиція")
    assert names(known) == [("pidhirya", 3), ("berih", 3), ("slobidka", 3)]
    known.filter("опозиція")
    assert names(known) == [("berih", 2), ("slobidka", 2)]


def test_a_folded_list_has_the_newest_version_that_was_found(library: Library) -> None:
    known = Controller(library)
    known.fold(on=True)
    assert names(known) == [("pidhirya", 3), ("storm", 1)]
    assert (known.hits.total, known.hits.articles, known.everything) == (2, 4, 4)

    known.filter("опозиція")
    assert names(known) == [("berih", 2)]
    counts = {str(line.value): line.number for line in known.hits.facets[Facet.STATE]}
    assert (counts["unread"], counts["copied"]) == (2, 2)


def test_the_open_article_gives_way_to_the_version_that_is_listed(library: Library) -> None:
    known = Controller(library)
    known.begin()
    known.select(2)
    known.fold(on=True)
    assert (known.cursor, known.is_adrift) == (0, False)

    assert known.doc_id is not None
    row = next(row for row in library.versions(known.doc_id) if "slobidka" in row.path)
    assert known.visit(row.doc_id)
    assert known.article is not None
    assert known.is_adrift
    assert known.mark(Mark.READ, on=True)
    assert known.doc_id == row.doc_id
    known.fold(on=False)
    assert (known.cursor, known.is_adrift) == (2, False)


def test_copied_articles_can_be_asked_for(library: Library) -> None:
    assert library.search(parse_query("is:copied")).total == 3
    assert library.search(parse_query("-is:copied")).total == 1


def test_versions_come_the_first_one_first(library: Library) -> None:
    known = Controller(library)
    known.begin()
    story = known.story()
    assert story is not None
    assert [Path(row.path).stem for row in story.versions] == ["berih", "slobidka", "pidhirya"]
    assert (story.base, story.shown) == (0, 2)
    assert story.share(1) == 1.0
    assert 0.7 < story.share(2) < 1.0

    known.select(3)
    assert known.story() is None


async def test_fold_compare_and_read(library: Library) -> None:
    async with reading(library, (80, 24)) as pilot:
        await pilot.press("M")
        assert "4 in 2 stories" in screen_text(pilot.app)
        assert "×3" in screen_text(pilot.app)

        await pilot.press("v")
        seen = screen_text(pilot.app)
        assert "Versions of this story ×3" in seen
        assert "1 added · 1 dropped · 2 reworded" in seen
        assert "~ За документ проголосували 34 депутати, 35 депутатів" in seen.replace("\n", "")

        await pilot.press("K")
        assert "1 dropped" in screen_text(pilot.app)
        await pilot.press("=", "J", "d", "n", "n", "N", "enter")
        room = pilot.app.room  # type: ignore[attr-defined]
        assert "pidhirya" in room.controller.article.path
        assert library.search(parse_query("is:read")).total == 1


@pytest.mark.parametrize("size", [(120, 40), (100, 30), (80, 24)])
async def test_a_list_in_another_order_says_how_many_stories_there_are(
    library: Library, size: tuple[int, int]
) -> None:
    async with reading(library, size) as pilot:
        await pilot.press("M", "O")
        heading = next(line for line in screen_text(pilot.app).splitlines() if "by headline" in line)

        assert "4 in 2 stories" in heading


async def test_of_one_version_there_is_nothing_to_compare(library: Library) -> None:
    async with reading(library, (80, 24)) as pilot:
        await pilot.press("G", "v")
        assert "there is no other version" in screen_text(pilot.app)


async def test_where_there_is_no_article_there_is_nothing_to_compare(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    library = indexed(tmp_path / "empty", tmp_path)
    async with reading(library, (80, 24)) as pilot:
        await pilot.press("v")
        assert "no article to compare" in screen_text(pilot.app)
    library.close()


async def test_a_version_whose_file_is_gone_says_so(library: Library, corpus: Path) -> None:
    (corpus / "berih.txt").unlink()
    async with reading(library, (80, 24)) as pilot:
        await pilot.press("v")
        assert "the file is gone" in screen_text(pilot.app)
        await pilot.press("n", "d", "J", "K", "escape")
        assert "Articles" in screen_text(pilot.app)


@pytest.mark.parametrize("size", ["1x1", "20x5", "300x100"])
async def test_any_size(library: Library, size: str) -> None:
    width, height = map(int, size.split("x"))
    async with reading(library, (width, height)) as pilot:
        await pilot.press("M", "v", "n", "J", "d", "=", "G", "g", "enter")
        assert screen_text(pilot.app) is not None


@pytest.mark.parametrize("size", ["80x24", "120x40", "40x12"])
@pytest.mark.parametrize("screen", ["folded", "versions", "versions-brief"])
async def test_golden_screen(library: Library, screen: str, size: str) -> None:
    keys = {"folded": ("M",), "versions": ("M", "v", "n"), "versions-brief": ("v", "d", "n", "n")}[screen]
    width, height = map(int, size.split("x"))
    async with reading(library, (width, height)) as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        seen = screen_text(pilot.app)

    assert seen == settle(f"{screen}-{size}.txt", seen)
