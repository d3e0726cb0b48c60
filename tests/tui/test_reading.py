"""Reading one article: finding in it, its place, how far it is read."""

import shutil
from hashlib import sha256
from pathlib import Path

import pytest
from screens import indexed, reading, screen_text
from textual.pilot import Pilot

from newsreader.formats import read_article
from newsreader.library import Library
from newsreader.text.queries.query import parse_query
from newsreader.tui.app import Newsreader
from newsreader.tui.config_file import ConfigFile
from newsreader.tui.line import TOP
from newsreader.tui.page import View
from newsreader.tui.quote import evidence
from newsreader.tui.room import ReadingRoom


def room(pilot: Pilot[None]) -> ReadingRoom:
    assert isinstance(pilot.app, Newsreader)
    return pilot.app.room


def text(pilot: Pilot[None]) -> str:
    return screen_text(pilot.app)


def lit_words(pilot: Pilot[None]) -> list[str]:
    """What lies under a light in the reader, as drawn."""
    reader = room(pilot).reader
    lines = (reader.line(reader.top + y, reader.body_width) for y in range(reader.seen))
    return [run.text for line in lines for run in line if "|" in run.role]


def article_bytes(path: str) -> bytes:
    return Path(path).read_bytes()


async def test_finding_goes_along_as_one_types_and_n_walks(seeds: Library) -> None:
    async with reading(seeds, (80, 24)) as pilot:
        await pilot.press("3", "/", *"харків")
        reader = room(pilot).reader
        assert "/ харків▏" in text(pilot)
        assert "1 of" in text(pilot)
        assert "Харків" in lit_words(pilot)

        await pilot.press("enter")
        assert reader.typed is None
        seen = []
        for _ in range(len(reader._found)):
            await pilot.press("n")
            seen.append(reader._here)
        assert seen == [*range(1, len(reader._found)), 0]
        assert "from the beginning again" in text(pilot)

        await pilot.press("N")
        assert reader._here == len(reader._found) - 1
        assert "from the end again" in text(pilot)


async def test_words_are_found_over_the_end_of_a_line_in_every_view(seeds: Library) -> None:
    async with reading(seeds, (60, 24)) as pilot:
        await pilot.press("3", "/", *"Північної Європи та Балтії", "enter")
        reader = room(pilot).reader
        for view in View:
            room(pilot).viewed(view)
            await pilot.pause()
            assert reader.view is view
            assert len(reader._found) >= 2
            await pilot.press("n")
            assert "".join(lit_words(pilot)).replace(" ", "").count("ПівнічноїЄвропитаБалтії") >= 1


async def test_escape_gives_finding_up_and_goes_back_to_where_it_began(seeds: Library) -> None:
    async with reading(seeds, (80, 24)) as pilot:
        await pilot.press("3", "j", "j")
        reader = room(pilot).reader
        await pilot.press("/", *"небезпека")
        assert reader.top > 2

        await pilot.press("escape")
        assert reader.top == 2
        assert lit_words(pilot) == []
        assert room(pilot)._focus == "reader"


async def test_escape_puts_the_lights_out_before_it_leaves_the_text(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("3", "/", *"Харків", "enter")
        assert lit_words(pilot)

        await pilot.press("escape")
        assert lit_words(pilot) == []
        assert room(pilot)._focus == "reader"
        await pilot.press("escape")
        assert room(pilot)._focus == "list"


async def test_what_is_not_there_is_said(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("3", "/", *"zzzz", "enter")

        assert "«zzzz» is not in this text" in text(pilot)


async def test_n_goes_to_the_next_unread_article_while_nothing_is_looked_for(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("3", "n")

        assert room(pilot).controller.cursor == 1


async def test_the_last_search_is_repeated_by_slash_and_enter_in_the_next_article(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("3", "/", *"Україн", "enter", "escape", "J", "/", "enter")

        assert room(pilot).reader._found
        assert lit_words(pilot)


async def test_letters_typed_into_a_search_are_no_commands(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("3", "/", *"qjc ?", "backspace")

        assert room(pilot).reader.typed == "qjc "
        assert room(pilot).reader.view is View.CLEANED


# ------------------------------------------------------------------ the place


async def test_a_hundred_resizes_keep_the_paragraph(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("G", "enter", "ctrl+d", "j")
        reader = room(pilot).reader
        place = reader.place
        for number in range(100):
            await pilot.resize_terminal(20 + 7 * (number % 40), 8 + number % 45)
        await pilot.resize_terminal(120, 40)
        await pilot.pause()

        assert place != TOP
        assert reader.place == place


async def test_an_article_opens_where_it_was_left(seeds: Library) -> None:
    async with reading(seeds, (80, 24)) as pilot:
        await pilot.press("enter", "space", "j")
        reader = room(pilot).reader
        place, top = reader.place, reader.top
        await pilot.press("J")
        assert reader.top == 0
        await pilot.press("K")

        assert (reader.place, reader.top) == (place, top)


async def test_an_article_that_was_read_to_its_end_opens_at_its_beginning(seeds: Library) -> None:
    async with reading(seeds, (80, 24)) as pilot:
        await pilot.press("enter", "G", "J", "K")

        assert room(pilot).reader.top == 0


async def test_the_place_survives_a_restart_and_an_index_made_anew(corpus: Path, tmp_path: Path) -> None:
    paragraphs = [
        f"Абзац номер {number}. " + "Довге речення про місто та людей. " * 6 for number in range(30)
    ]
    (corpus / "a.txt").write_text("Заголовок\n\n" + "\n\n".join(paragraphs), "utf-8")
    library = indexed(corpus, tmp_path)
    async with reading(library, (80, 24)) as pilot:
        await pilot.press("enter", "space", "space")
        place = room(pilot).reader.place
    library.close()
    (corpus / "a.txt").rename(corpus / "moved.txt")
    shutil.rmtree(tmp_path / "cache")
    library = indexed(corpus, tmp_path)
    async with reading(library, (120, 40)) as pilot:
        assert place != TOP
        assert room(pilot).reader.place == place
        await pilot.press("3", "g")
    library.close()
    library = indexed(corpus, tmp_path)
    async with reading(library, (80, 24)) as pilot:
        assert room(pilot).reader.place == TOP
    library.close()


async def test_the_place_survives_indexing_again(corpus: Path, tmp_path: Path) -> None:
    paragraphs = [
        f"Абзац номер {number}. " + "Довге речення про місто та людей. " * 6 for number in range(30)
    ]
    (corpus / "a.txt").write_text("Заголовок\n\n" + "\n\n".join(paragraphs), "utf-8")
    library = indexed(corpus, tmp_path)
    async with reading(library, (80, 24)) as pilot:
        await pilot.press("enter", "space", "space")
        place = room(pilot).reader.place
        (corpus / "b.txt").write_text("Інший заголовок\n\n" + "\n\n".join(paragraphs[:9]), "utf-8")
        for _ in library.refresh(workers=1):
            pass
        pilot.app.room.look_again()  # type: ignore[attr-defined]
        await pilot.pause()

        assert room(pilot).reader.place == place
    library.close()


# ------------------------------------------------------------------ copying


async def test_a_copied_sentence_says_where_it_stands_and_can_be_checked(seeds: Library) -> None:
    async with reading(seeds, (80, 24)) as pilot:
        await pilot.press("3", "/", *"Ключова мета", "enter", "V", "y")
        article = room(pilot).controller.article
        assert article is not None
        quote, about = pilot.app.clipboard.split("\n\n")

        raw = article_bytes(article.path)
        line = next(n for n, line in enumerate(raw.decode().split("\n"), 1) if quote[2:40] in line)
        assert quote.startswith("> Ключова мета візиту — обговорити")
        assert f"`{article.path}:{line}`" in about
        assert sha256(raw).hexdigest() in about
        assert "Новини.LIVE, 6 March 2026" in about
        assert "copied: " in text(pilot)
        assert set(lit_words(pilot)) == {"Ключова мета"}


async def test_a_selection_grows_and_shrinks_by_sentences_over_paragraphs(seeds: Library) -> None:
    async with reading(seeds, (80, 24)) as pilot:
        await pilot.press("3", "V")
        assert "1 sentence ·" in text(pilot)
        await pilot.press("j", "о", "down", "k")
        assert "3 sentences ·" in text(pilot)
        await pilot.press("y")
        quote = pilot.app.clipboard.partition("\n\n—")[0]

        assert quote.count("> ") == 2
        assert "\n>\n" in quote


async def test_a_selection_is_let_go_by_escape_and_by_its_own_key(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        for key in ("escape", "V"):
            await pilot.press("3", "V")
            assert lit_words(pilot)
            await pilot.press(key)
            assert lit_words(pilot) == []
            assert room(pilot)._focus == "reader"


async def test_the_mouse_selects_to_the_letter_and_only_one_column(seeds: Library) -> None:
    async with reading(seeds, (120, 40)) as pilot:
        await pilot.press("3")
        reader = room(pilot).reader
        y = next(
            y
            for y in range(reader.head, reader.size.height)
            if any("Посли країн" in run.text for run in reader.line(reader.top + y - reader.head, 99))
        )
        x = reader._indent
        await pilot.mouse_down(reader, offset=(x, y))
        await pilot.hover(reader, offset=(x + 5, y))
        await pilot.mouse_up(reader, offset=(x + 5, y))
        assert lit_words(pilot) == ["Посли"]

        await pilot.press("y")
        assert pilot.app.clipboard.startswith("> Посли\n\n— ")


async def test_without_a_passage_the_source_is_copied_and_shift_y_copies_the_path(seeds: Library) -> None:
    async with reading(seeds) as pilot:
        await pilot.press("y")
        assert pilot.app.clipboard.startswith("— Новини.LIVE")
        await pilot.press("Y")

        article = room(pilot).controller.article
        assert article is not None
        assert pilot.app.clipboard == article.path


async def test_what_is_copied_holds_no_control_and_no_markup(corpus: Path, tmp_path: Path) -> None:
    sentence = "Перше речення звичайного тексту про місто та його людей. "
    hostile = "Злий \x1b]52;c;aGk=\x07 рядок ![x](http://evil) <b> і `код` про подію у місті сьогодні."
    (corpus / "a.txt").write_text(f"{hostile} {sentence * 3}\n\n{sentence * 9}", "utf-8")
    library = indexed(corpus, tmp_path)
    async with reading(library) as pilot:
        await pilot.press("3", "V", "j", "y")
        copied = pilot.app.clipboard

        assert "\x1b" not in copied
        assert r"!\[x\](http://evil) \<b\> і \`код\`" in copied
    library.close()


async def test_a_file_that_changed_since_is_said_in_the_quotation(corpus: Path, tmp_path: Path) -> None:
    path = corpus / "a.txt"
    path.write_text("Перше речення звичайного тексту про місто та його людей. " * 9, "utf-8")
    library = indexed(corpus, tmp_path)
    async with reading(library) as pilot:
        path.write_text("Інше. " * 50, "utf-8")
        await pilot.press("y")
        assert "has changed since it was read" in pilot.app.clipboard

        path.unlink()
        await pilot.press("y")
        assert "not copied" in text(pilot)
    library.close()


def test_a_quotation_from_a_page_names_the_line_of_its_source() -> None:
    raw = (
        b"<html><head><title>T</title></head><body>\n<p>"
        + b"First words of the page here. " * 5
        + b"</p>\n<p>Second paragraph stands here, alone of its kind, for long.</p></body></html>"
    )
    article = read_article("page.html", raw)
    place = article.original.index("Second")

    assert evidence(article, raw, place, article.original[place:]).line == 3
    assert evidence(article, raw, 0, "words that are nowhere").line is None


# ------------------------------------------------------------------ contents


async def test_the_contents_lead_to_a_heading(seeds: Library) -> None:
    async with reading(seeds, (80, 24)) as pilot:
        await pilot.press("C")
        await pilot.pause()
        assert "Contents" in text(pilot)
        await pilot.press("G", "enter")
        await pilot.pause()

        reader = room(pilot).reader
        assert room(pilot)._focus == "reader"
        assert reader.place.block > 3
        assert pilot.app.screen is room(pilot)
        await pilot.press("C", "C")
        assert pilot.app.screen is room(pilot)


async def test_the_contents_lead_to_the_same_heading_of_a_file_that_has_changed(tmp_path: Path) -> None:
    """The number of its block was kept: after a line was put in above, the key went to the paragraph before."""
    prose = "Long sentences about the bridge, the river and the people of the town. " * 6
    sections = [f"{n} days later it rained on all of them, and nobody came. {prose}" for n in range(2, 9)]
    file = tmp_path / "corpus" / "one.txt"
    file.parent.mkdir()
    file.write_text("\n\n".join(["The headline of it", "06.03.2026", prose, *sections]), "utf-8")
    library = indexed(file.parent, tmp_path)
    async with reading(library, (80, 24)) as pilot:
        await pilot.press("C", "j", "j", "j")
        wanted = next(line for line in screen_text(pilot.app).splitlines() if "▌" in line)
        file.write_text("\n\n".join(["The headline of it", "06.03.2026", *[prose] * 5, *sections]), "utf-8")
        for _ in library.refresh(workers=1):
            pass
        room_ = next(screen for screen in pilot.app.screen_stack if isinstance(screen, ReadingRoom))
        room_.look_again()
        await pilot.press("enter")
        await pilot.pause()

        place, article = room_.reader.place.block, room_.controller.article
        assert article is not None
        said = article.blocks[place].block.text
        assert said[:20] in wanted
    library.close()


# ------------------------------------------------------------------ how far


async def test_the_status_line_says_how_far_and_how_long(seeds: Library) -> None:
    async with reading(seeds, (80, 24)) as pilot:
        await pilot.press("3")
        seen = [text(pilot).split("\n")[-1]]
        await pilot.press("space")
        seen.append(text(pilot).split("\n")[-1])
        await pilot.press("G")
        seen.append(text(pilot).split("\n")[-1])

        assert "min left" in seen[0]
        assert seen[0] != seen[1]
        assert "100 %" in seen[2]
        assert "left" not in seen[2]
        assert seeds.search(parse_query("is:read")).total == 1


@pytest.mark.parametrize("size", [(200, 50), (160, 45)])
async def test_no_light_is_lost_at_any_size(seeds: Library, size: tuple[int, int]) -> None:
    async with reading(seeds, size) as pilot:
        await pilot.press("3", "/", *"NB8", "enter")

        assert "NB8" in lit_words(pilot)


async def test_the_text_alone_stands_in_two_columns_where_that_is_wanted(
    seeds: Library, tmp_path: Path
) -> None:
    path = tmp_path / "config.toml"
    path.write_text("two_columns = true\nview = 'cleaned'\n", "utf-8")
    async with reading(seeds, (170, 20), config=ConfigFile(path)) as pilot:
        await pilot.press("z")
        reader = room(pilot).reader
        lines = [reader._lines[n] for n in (reader.top, reader.top + reader.body_height)]
        row = text(pilot).split("\n")[reader.head + 1]

        assert reader.two_columns
        assert all("".join(run.text for run in line.runs).strip() in row for line in lines)

        await pilot.press("space")
        assert reader.top == min(2 * reader.body_height - 1, reader.line_count() - reader.seen)
        place = reader.place
        await pilot.resize_terminal(100, 20)
        await pilot.pause()
        assert reader.seen == reader.body_height
        assert reader.place == place


async def test_what_fits_one_column_stands_in_the_middle(seeds: Library, tmp_path: Path) -> None:
    """It stood at the left of an empty half."""
    path = tmp_path / "config.toml"
    path.write_text("two_columns = true\nview = 'cleaned'\n", "utf-8")
    async with reading(seeds, (170, 90), config=ConfigFile(path)) as pilot:
        await pilot.press("z")
        reader = room(pilot).reader
        middle = (reader.body_width - reader.measure) // 2
        seen = [(reader.two_columns, reader._indent)]
        await pilot.resize_terminal(170, 20)
        await pilot.pause()
        seen.append((reader.two_columns, reader._indent))

    assert seen[0] == (False, middle)
    assert seen[1][0]
    assert seen[1][1] < middle - reader.measure // 2
