"""Rules made, looked through, turned round and taken back with the keyboard; where else a block stands; doubtful articles."""

from pathlib import Path
from typing import Any

import pytest
from libraries import article as made
from screens import indexed, reading, screen_text, until
from textual.pilot import Pilot
from textual.screen import Screen

from newsreader.library import Library
from newsreader.text.marks.overrides import NEAR, BlockName, Wish, block_of
from newsreader.text.sanitise import paragraph
from newsreader.tui.app import Newsreader
from newsreader.tui.elsewhere import Elsewhere
from newsreader.tui.room import ReadingRoom
from newsreader.tui.rule_screen import RuleScreen
from newsreader.tui.spoken_screen import SpokenScreen
from newsreader.tui.why_screen import WhyScreen

CUE = "Читайте також: Верблюди перейшли кордон"
BODY = "Довге речення про події у місті та його людей, яких багато. "
TERMINAL = (80, 24)
ARTICLES = 50


def room(pilot: Pilot[None]) -> ReadingRoom:
    assert isinstance(pilot.app, Newsreader)
    return pilot.app.room


@pytest.fixture
def library(corpus: Path, tmp_path: Path) -> Library:
    for number in range(ARTICLES):
        site = "one.com.ua" if number % 5 else "two.com.ua"
        page = [f"Заголовок про подію номер {number}", f"Абзац {number}. {BODY * 2}", CUE, f"{BODY}Кінець."]
        (corpus / f"{site}_{number:02}.txt").write_text("\n\n".join(page), "utf-8")
    return indexed(corpus, tmp_path)


async def pointing_at(pilot: Pilot[None], text: str) -> None:
    """The article under the cursor, cleaned, with what was removed; this block pointed at."""
    await pilot.press("enter", "d")
    article = room(pilot).controller.article
    assert article is not None
    place = next(n for n, block in enumerate(article.blocks) if block.block.text.startswith(text))
    room(pilot).reader.point(place)
    await pilot.pause()


def is_open(pilot: Pilot[None], kind: type[Screen[Any]]) -> bool:
    """Whether a screen of this kind is over the reading room."""
    return isinstance(pilot.app.screen, kind)


def pointed(pilot: Pilot[None]) -> str:
    article, block = room(pilot).controller.article, room(pilot).reader.block
    assert article is not None
    return "" if block is None else article.blocks[block].block.text


def is_kept(pilot: Pilot[None], start: str) -> bool:
    article = room(pilot).controller.article
    assert article is not None
    return next(block.keep for block in article.blocks if block.block.text.startswith(start))


def source(pilot: Pilot[None]) -> str:
    article = room(pilot).controller.article
    assert article is not None
    return article.path.rpartition("/")[2].partition("_")[0]


async def test_a_rule_is_shown_before_it_is_made_and_holds_at_once(library: Library) -> None:
    async with reading(library, TERMINAL) as pilot:
        await pointing_at(pilot, CUE)
        here = source(pilot)
        await pilot.press("X")
        assert is_open(pilot, RuleScreen)
        of_source = 40 if here == "one.com.ua" else 10
        text = screen_text(pilot.app)
        assert f"Always keep, in {here} only" in text
        assert f"{of_source} articles, {of_source} blocks" in text
        assert "starts with «Читайте також»" in text
        assert not library.spoken()

        await pilot.press("tab")
        assert "50 articles, 50 blocks" in screen_text(pilot.app)
        assert "Always keep, everywhere" in screen_text(pilot.app)
        await pilot.press("enter")
        assert is_open(pilot, ReadingRoom)
        assert is_kept(pilot, CUE)
        assert "the rule is made · u undoes" in screen_text(pilot.app)
        (spoken,) = library.spoken()
        assert (spoken.wish, spoken.excerpt, spoken.subject) == (Wish.KEEP, CUE, b"")

        await pilot.press("u")
        assert not is_kept(pilot, CUE)
        assert not library.spoken()
        await pilot.press("ctrl+r")
        assert is_kept(pilot, CUE)
    library.close()


async def test_a_rule_can_pass_over_numbers(corpus: Path, tmp_path: Path) -> None:
    """Its preview counts what differs in numbers only; it is listed, counted and taken back like any other."""
    for number in range(6):
        line = f"Прямий ефір о {number + 10}:30, день {number}" if number % 3 else f"Прямий ефір {BODY}"
        page = [f"Заголовок про подію номер {number}", f"Абзац {number}. {BODY * 2}", line, f"{BODY}Кінець."]
        (corpus / f"{number}.txt").write_text("\n\n".join(page), "utf-8")
    library = indexed(corpus, tmp_path)
    async with reading(library, TERMINAL) as pilot:
        room(pilot).typed("день")
        await pointing_at(pilot, "Прямий ефір о")
        was = is_kept(pilot, "Прямий ефір о")
        await pilot.press("X")
        assert "1 article, 1 block" in screen_text(pilot.app)
        await pilot.press("n")
        await until(pilot, lambda: "4 articles, 4 blocks" in screen_text(pilot.app))
        seen = screen_text(pilot.app)
        assert f"Always {'drop' if was else 'keep'}, everywhere, whatever its numbers" in seen
        await pilot.press("enter")
        assert is_kept(pilot, "Прямий ефір о") is not was
        (spoken,) = library.spoken()
        assert spoken.rule is not None
        assert spoken.rule.name.startswith(NEAR)
        for _ in library.refresh(workers=1):
            pass
        library.reload()
        stands = [stand for some in library.stands(block_of(spoken.rule)) for stand in some]
        assert len(stands) == 4
        assert {stand.now for stand in stands} == {(not was,)}

        await pilot.press("B")
        await until(pilot, lambda: "4 articles" in screen_text(pilot.app))
        assert "whatever its numbers" in screen_text(pilot.app)
        await pilot.press("enter", "j", "enter")
        assert pointed(pilot).startswith("Прямий ефір о")
        await pilot.press("B", "d", "escape")
        assert is_kept(pilot, "Прямий ефір о") is was
    library.close()


async def test_a_block_without_numbers_says_so(library: Library) -> None:
    async with reading(library, TERMINAL) as pilot:
        await pointing_at(pilot, CUE)
        await pilot.press("X", "n")
        assert "this block holds no numbers" in screen_text(pilot.app)
        assert "whatever its numbers" not in screen_text(pilot.app)
        assert "Esc closes" not in screen_text(pilot.app)
        await pilot.press("j")
        assert "this block holds no numbers" not in screen_text(pilot.app)
        assert "Esc closes" in screen_text(pilot.app)
    library.close()


@pytest.mark.parametrize("key", ["escape", "q", "X", "й"])
async def test_it_can_be_left_without_a_rule(library: Library, key: str) -> None:
    async with reading(library, TERMINAL) as pilot:
        await pointing_at(pilot, CUE)
        await pilot.press("X", key)

        assert is_open(pilot, ReadingRoom)
        assert not library.spoken()
    library.close()


async def test_the_articles_can_be_looked_through(library: Library) -> None:
    """Up and down; the block stands below as it stands there; one of them is opened, at that block."""
    async with reading(library, TERMINAL) as pilot:
        await pointing_at(pilot, CUE)
        await pilot.press("X", "tab")
        screen = pilot.app.screen
        assert isinstance(screen, RuleScreen)
        first = screen.stands.stand
        await pilot.press("j", "j", "j")
        stand = screen.stands.stand
        assert stand is not None
        assert stand != first
        wanted = library.article(stand.doc_id)
        number = wanted.path.rpartition("_")[2].removesuffix(".txt")
        assert f"Абзац {int(number)}" in screen_text(pilot.app)

        await pilot.press("l")
        assert is_open(pilot, ReadingRoom)
        assert room(pilot).controller.doc_id == stand.doc_id
        assert pointed(pilot) == CUE
    library.close()


async def test_it_can_be_turned_and_says_when_nothing_would_change(library: Library) -> None:
    async with reading(library, TERMINAL) as pilot:
        await pointing_at(pilot, CUE)
        await pilot.press("X", "x")
        text = " ".join(screen_text(pilot.app).split())

        assert "Always drop, in" in text
        assert "0 articles, 0 blocks" in text
        assert "No block would change" in text
    library.close()


async def test_a_dropped_block_proposes_what_the_reader_did_here(library: Library) -> None:
    async with reading(library, TERMINAL) as pilot:
        await pointing_at(pilot, f"{BODY}Кінець")
        await pilot.press("x")
        room(pilot).reader.point(3)
        await pilot.press("X")

        assert "Always drop" in screen_text(pilot.app)
    library.close()


async def test_of_a_dropped_block_only_the_text_is_struck_not_the_room_before_it(library: Library) -> None:
    async with reading(library, TERMINAL) as pilot:
        await pointing_at(pilot, CUE)
        await pilot.press("X")
        await until(pilot, lambda: CUE in screen_text(pilot.app))
        strips = pilot.app.screen._compositor.render_strips(pilot.app.size)
        struck = [
            segment.text for strip in strips for segment in strip if segment.style and segment.style.strike
        ]

        assert CUE in struck


async def test_why_lists_the_other_articles_and_opens_one(library: Library) -> None:
    async with reading(library, TERMINAL) as pilot:
        await pointing_at(pilot, CUE)
        before = room(pilot).controller.doc_id
        await pilot.press("w")
        assert is_open(pilot, WhyScreen)
        await pilot.press(*["j"] * 14)
        assert "In 49 other articles, of which these came last" in " ".join(screen_text(pilot.app).split())
        assert "▌" in screen_text(pilot.app)

        await pilot.press("enter")
        assert not is_open(pilot, WhyScreen)
        assert room(pilot).controller.doc_id != before
        assert room(pilot).reader.block == 2
    library.close()


async def test_what_was_said_is_listed_turned_taken_back_and_undone(library: Library) -> None:
    async with reading(library, TERMINAL) as pilot:
        await pointing_at(pilot, f"{BODY}Кінець")
        await pilot.press("x")
        room(pilot).reader.point(2)
        await pilot.press("X", "enter", "B")
        screen = pilot.app.screen
        assert isinstance(screen, SpokenScreen)
        text = screen_text(pilot.app)
        here = source(pilot)
        assert "1 rule, 1 block" in text
        assert f"always keep for {here}" in text
        assert f"{40 if here == 'one.com.ua' else 10} articles" in text
        assert "drop here" in text
        assert is_kept(pilot, CUE)

        while screen.pane.current is not None and screen.pane.current.rule is None:
            await pilot.press("j")
        await pilot.press("x")
        assert f"always drop for {here}" in screen_text(pilot.app)
        assert not is_kept(pilot, CUE)
        await pilot.press("u")
        assert is_kept(pilot, CUE)
        assert "undone: rule: always drop" in screen_text(pilot.app)
        await pilot.press("d")
        assert not is_kept(pilot, CUE)
        assert "0 rules, 1 block" in screen_text(pilot.app)
        await pilot.press("u", "ctrl+r", "u")
        assert "1 rule, 1 block" in screen_text(pilot.app)
        await pilot.press("B")
        assert is_open(pilot, ReadingRoom)
        assert is_kept(pilot, CUE)
    library.close()


async def test_from_what_was_said_to_its_articles_and_back(library: Library) -> None:
    async with reading(library, TERMINAL) as pilot:
        await pointing_at(pilot, CUE)
        await pilot.press("X", "tab", "enter", "B", "enter")
        assert "50 articles" in screen_text(pilot.app)
        await pilot.press("escape")
        assert "What you said" in screen_text(pilot.app)
        await pilot.press("enter", "j", "j", "enter")
        assert is_open(pilot, ReadingRoom)
        assert room(pilot).reader.block == 2

        await pilot.press("x", "B")
        screen = pilot.app.screen
        assert isinstance(screen, SpokenScreen)
        while screen.pane.current is not None and screen.pane.current.rule is not None:
            await pilot.press("j")
        await pilot.press("enter")
        assert is_open(pilot, ReadingRoom)
        assert room(pilot).reader.block == 2
    library.close()


async def test_what_nobody_said_is_said_so(library: Library) -> None:
    async with reading(library, (40, 12)) as pilot:
        await pilot.press("B")
        assert "You have said nothing about blocks yet" in " ".join(screen_text(pilot.app).split())
        await pilot.press("x", "d", "u", "enter", "escape")
        assert is_open(pilot, ReadingRoom)
    library.close()


async def test_an_article_of_which_the_cleaning_is_doubtful_says_so(corpus: Path, tmp_path: Path) -> None:
    (corpus / "odd.txt").write_text(f"Громада\n\n{made(100)}\n\n{CUE}", "utf-8")
    (corpus / "plain.txt").write_text("\n\n".join(["Інший заголовок про інше", BODY * 3]), "utf-8")
    library = indexed(corpus, tmp_path)
    async with reading(library, TERMINAL) as pilot:
        await pilot.press("/", *"is:doubtful", "enter", "enter")
        article = room(pilot).controller.article
        assert article is not None
        assert article.path.endswith("odd.txt")
        text = " ".join(screen_text(pilot.app).split())
        assert "Maybe not cleaned right" in text
        assert "w tells why" in text

        for place in article.doubtful:
            await pilot.press("D")
            assert room(pilot).reader.block == place
            assert paragraph(article.blocks[place].block.text) in screen_text(pilot.app)
        await pilot.press("D")
        assert room(pilot).reader.block == article.doubtful[0]
        await pilot.press("w")
        often = "part of" if not article.blocks[article.doubtful[0]].keep else "none of"
        why = " ".join(screen_text(pilot.app).split())
        assert f"but blocks of this form, at such a place, are often {often} the article" in why
        assert "x drops/keeps" in why
        await pilot.press("w")
        for _ in article.doubtful:
            await pilot.press("D", "x")
        assert "Maybe not cleaned right" not in screen_text(pilot.app)
        await pilot.press("D")
        assert "no block of this article is doubtful" in screen_text(pilot.app)
    library.close()


async def test_hostile_text_stays_text_in_all_of_these(corpus: Path, tmp_path: Path) -> None:
    bad = "Читайте також: [b]\x1b[2J\u202eзло[/b] [@click=app.quit]x[/]"
    for number in range(3):
        page = [f"Заголовок [/] {number}", f"{BODY * 2}Абзац {number}.", bad, f"{BODY}Кінець."]
        (corpus / f"site.com_{number}.txt").write_text("\n\n".join(page), "utf-8")
    library = indexed(corpus, tmp_path)
    async with reading(library, TERMINAL) as pilot:
        await pointing_at(pilot, "Читайте")
        for keys in (("X",), ("escape", "w"), ("escape", "X", "enter", "B")):
            await pilot.press(*keys)
            text = screen_text(pilot.app)
            assert "[b]" in text
            assert not any(sign in text for sign in "\x1b\u202e")
    library.close()


async def test_the_palette_knows_the_commands_of_the_room_and_no_others(library: Library) -> None:
    async with reading(library, TERMINAL) as pilot:
        assert isinstance(pilot.app, Newsreader)
        known = {command.title: command.help for command in pilot.app.get_system_commands(pilot.app.screen)}

        assert known["Your rules, and the blocks that you keep or drop"] == "Everywhere · B"
        assert known["Drop or keep this block always: first what that would change"] == "Reader · X"
        assert [known[title] for title in known if title.startswith("Undo ")] == ["Everywhere · u"]
        assert "Make the rule" not in known
        assert not any(place.startswith(("Why", "A rule", "What you said")) for place in known.values())
    library.close()


async def test_a_shelf_that_breaks_while_it_is_counted_is_a_sentence(
    library: Library, tmp_path: Path
) -> None:
    elsewhere = Elsewhere(library, BlockName("0" * 12, "0" * 12))
    for path in (tmp_path / "data").rglob("*"):
        if path.is_file():
            path.write_bytes(b"this is no shelf" * 4096)
    while elsewhere.go_on():
        pass

    assert elsewhere.is_whole
    assert "damaged" in elsewhere.trouble
    library.close()


async def test_a_page_says_how_to_leave_it_and_no_key_that_does_nothing(library: Library) -> None:
    async with reading(library, TERMINAL) as pilot:
        await pilot.press("B")
        empty = screen_text(pilot.app).split("\n")[-1]
        await pilot.press("escape")
        await pointing_at(pilot, CUE)
        await pilot.press("X")
        rule = screen_text(pilot.app).split("\n")[-1]
        await pilot.press("escape", "x", "B")
        said = screen_text(pilot.app).split("\n")[-1]

    assert empty.split() == ["Esc", "closes"]
    assert rule.split()[:5] == ["Enter", "make", "it", "Esc", "closes"]
    assert said.split()[:4] == ["Enter", "articles", "Esc", "closes"]
