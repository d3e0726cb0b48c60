"""Rules through the door: where a block stands, what a rule would change, and what was said, turned round and taken back."""

from collections import Counter
from pathlib import Path

import pytest
from libraries import article, folder_of, indexed, names, refreshed, rows

from newsreader.formats import parse_document
from newsreader.library import Library, Stand
from newsreader.model import DocId, Facet
from newsreader.text import draft_document
from newsreader.text.draft import names_of
from newsreader.text.marks.overrides import BlockName, UserRule, Wish
from newsreader.text.queries.query import parse_query

CUE = "Читайте також: Верблюди перейшли кордон"
PLAIN = "Довге речення про події у місті та його людей, яких багато, і про все, що з ними сталося вчора."


def write(folder: Path, name: str, *lines: str, number: int = 0) -> None:
    (folder / f"{name}.txt").write_text("\n\n".join((article(number), *lines)), "utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = folder_of(6, tmp_path)
    write(folder, "one.com.ua_1", CUE, PLAIN, PLAIN, number=11)
    write(folder, "one.com.ua_2", PLAIN, CUE, number=12)
    write(folder, "two.com.ua_1", CUE, CUE, PLAIN, number=13)
    write(folder, "unnamed", PLAIN, number=14)
    return folder


def find(library: Library, name: str) -> DocId:
    return next(row.doc_id for row in rows(library) if row.path.endswith(f"/{name}.txt"))


def place_of(library: Library, name: str, text: str) -> int:
    blocks = library.article(find(library, name)).blocks
    return next(place for place, block in enumerate(blocks) if block.block.text == text)


def name_of(library: Library, name: str, text: str) -> BlockName:
    return library.examine(find(library, name), place_of(library, name, text)).name


def stands(library: Library, name: BlockName, then: UserRule | None = None) -> dict[str, Stand]:
    found = [stand for some in library.stands(name, then) for stand in some]
    of = {row.doc_id: Path(row.path).stem for row in rows(library)}
    return {of[stand.doc_id]: stand for stand in found}


def kept_now(library: Library, name: str, block: BlockName) -> tuple[bool, ...]:
    """The truth: the article as it is shown."""
    found = library.article(find(library, name))
    names = names_of(labelled.block for labelled in found.blocks)
    return tuple(
        labelled.keep for its, labelled in zip(names, found.blocks, strict=True) if its.exact == block.exact
    )


def test_every_block_is_found_wherever_it_stands(folder: Path, tmp_path: Path) -> None:
    """Asked from the index alone; compared with all files, read anew."""
    library = indexed(folder, tmp_path)
    truth: dict[str, Counter[str]] = {}
    for path in folder.iterdir():
        draft = draft_document(str(path), parse_document(str(path), path.read_bytes()))
        for its in names_of(block.block for block in draft.article.blocks):
            truth.setdefault(its.exact, Counter())[path.stem] += 1
    assert len(truth) > 20
    for exact, times in truth.items():
        found = stands(library, BlockName(exact, exact))
        assert {name: len(stand.now) for name, stand in found.items()} == times
        for name, stand in found.items():
            assert stand.now == stand.then == kept_now(library, name, BlockName(exact, exact))
    assert stands(library, BlockName("0" * 12, "0" * 12)) == {}
    library.close()


def test_a_rule_tells_what_it_would_change_and_then_it_does(folder: Path, tmp_path: Path) -> None:
    library = indexed(folder, tmp_path)
    name = name_of(library, "unnamed", PLAIN)
    everywhere = UserRule(name.exact, "", Wish.DROP, PLAIN)
    here = everywhere._replace(source="one.com.ua")
    would = {where: stand.changes for where, stand in stands(library, name, everywhere).items()}
    there = {where: stand.changes for where, stand in stands(library, name, here).items()}

    assert would == {
        where: sum(kept_now(library, where, name))
        for where in ("one.com.ua_1", "one.com.ua_2", "two.com.ua_1", "unnamed")
    }
    assert there == {where: would[where] if where.startswith("one") else 0 for where in would}
    library.rule(here, on=True)
    assert kept_now(library, "one.com.ua_2", name) == (False,)
    assert kept_now(library, "two.com.ua_1", name) == (True,)
    assert refreshed(library).changed == 2
    assert stands(library, name)["one.com.ua_2"].now == (False,)
    library.close()


def test_the_index_need_not_have_heard(folder: Path, tmp_path: Path) -> None:
    """Between a word of the reader's and the next look of the indexer the counts are right, too."""
    library = indexed(folder, tmp_path)
    name = name_of(library, "unnamed", PLAIN)
    doc_id, place = find(library, "one.com.ua_2"), place_of(library, "one.com.ua_2", PLAIN)
    library.override(doc_id, place, Wish.DROP)
    rule = UserRule(name.exact, "two.com.ua", Wish.DROP, PLAIN)
    library.rule(rule, on=True)
    would = stands(library, name, UserRule(name.exact, "", Wish.KEEP, PLAIN))

    assert would["one.com.ua_2"].now == (False,)
    assert would["two.com.ua_1"].now == (False,)
    assert {where: stand.changes for where, stand in would.items() if stand.changes} == {
        where: stand.now.count(False)
        for where, stand in would.items()
        if where.startswith("one.com.ua_1") and not all(stand.now)
    }  # what is more special wins: the block's own override, the source's own rule
    library.close()


def test_the_library_s_word_counts(tmp_path: Path) -> None:
    folder = tmp_path / "corpus"
    folder.mkdir()
    teaser = "Підводні велосипеди подешевшали вдвічі за один тиждень"
    for number in range(8):
        write(folder, f"site.com.ua_{number}", teaser, number=number)
    library = indexed(folder, tmp_path)
    name = name_of(library, "site.com.ua_3", teaser)
    kept = {where: stand.now for where, stand in stands(library, name).items()}

    assert kept == {where: kept_now(library, where, name) for where in kept}
    assert not any(any(now) for now in kept.values())
    assert len(kept) == 8
    library.close()


def test_what_was_said_is_listed_turned_round_and_taken_back(folder: Path, tmp_path: Path) -> None:
    library = indexed(folder, tmp_path)
    name = name_of(library, "one.com.ua_1", CUE)
    doc_id = find(library, "unnamed")
    library.override(doc_id, place_of(library, "unnamed", PLAIN), Wish.DROP)
    library.rule(UserRule(name.exact, "one.com.ua", Wish.KEEP, CUE), on=True)
    rule, override = sorted(library.spoken(), key=lambda spoken: spoken.rule is None)

    assert (rule.rule, rule.excerpt) == (UserRule(name.exact, "one.com.ua", Wish.KEEP, CUE), CUE)
    assert (override.rule, override.wish, override.excerpt) == (None, Wish.DROP, PLAIN)
    assert library.about_spoken(override) == [doc_id]

    library.reword(rule, Wish.DROP)
    library.reword(override, None)
    assert [(one.name, one.wish) for one in library.spoken()] == [(name.exact, Wish.DROP)]
    library.close()
    library = Library.open([str(folder)], cache=tmp_path / "cache", data=tmp_path / "data")
    assert "left to the cleaner" in str(library.undo())
    assert "always drop for one.com.ua" in str(library.undo())
    assert sorted((one.kind, one.wish) for one in library.spoken()) == [
        ("override", Wish.DROP),
        ("rule", Wish.KEEP),
    ]
    library.redo()
    assert next(one.wish for one in library.spoken() if one.rule) is Wish.DROP
    library.close()


def test_only_the_articles_that_a_rule_is_about_are_read_again(folder: Path, tmp_path: Path) -> None:
    library = indexed(folder, tmp_path)
    name = name_of(library, "one.com.ua_1", CUE)
    library.rule(UserRule(name.exact, "", Wish.KEEP, CUE), on=True)
    steps = [progress for progress in library.refresh(workers=0) if progress.path]

    assert {Path(step.path).stem for step in steps} == {"one.com.ua_1", "one.com.ua_2", "two.com.ua_1"}
    library.reload()
    assert len(names(library, "верблюди")) == 3
    library.close()


def test_doubtful_articles_are_selected_and_counted_and_a_word_of_the_reader_settles_the_doubt(
    tmp_path: Path,
) -> None:
    folder = folder_of(3, tmp_path)
    write(folder, "odd", "Підписка", "Ще", PLAIN, number=21)
    library = indexed(folder, tmp_path)
    drafts = {
        row.doc_id: draft_document(row.path, parse_document(row.path, Path(row.path).read_bytes()))
        for row in rows(library)
    }
    doubtful = {doc_id for doc_id, draft in drafts.items() if draft.article.doubtful}
    assert all(library.article(doc_id).doubtful == draft.article.doubtful for doc_id, draft in drafts.items())
    found = {row.doc_id for row in rows(library, "is:doubtful")}
    assert find(library, "odd") in doubtful
    assert found == doubtful
    states = {str(c.value): c.number for c in library.search(parse_query("")).facets[Facet.STATE]}
    assert states["doubtful"] == len(doubtful)

    odd = find(library, "odd")
    for place in library.article(odd).doubtful:
        library.override(odd, place, Wish.DROP)
    assert library.article(odd).doubtful == ()
    refreshed(library)
    assert "odd.txt" not in names(library, "is:doubtful")
    assert library.article(odd).doubtful == ()
    while library.undo() is not None:
        pass
    assert library.article(odd).doubtful == drafts[odd].article.doubtful
    library.close()
