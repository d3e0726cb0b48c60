"""The counts are exact, and so is what articles are found by, whatever happened before: held against looking at all."""

import shutil
import tempfile
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from libraries import body_of, dump, dump_of, index_of, indexed, names, opened, refreshed, rows
from papers import PAPERS, Made, article, articles

from newsreader.corpus import Stamp
from newsreader.index import build, repetition, schema
from newsreader.index.entry import Aside, Entry, line_of
from newsreader.index.trace import PARTING
from newsreader.index.writer import Addition, Writer
from newsreader.library import Library
from newsreader.model import Facet, Tag
from newsreader.text import draft_document
from newsreader.text.lexicon.tokens import forms
from newsreader.text.markup import Document
from newsreader.text.versions.prints import FOOTER, RULES, Doubt, Prints, Seen, decided

NAMES = [f"{number:02}.txt".encode() for number in range(14)]
MARKS = st.integers(1, 6)
DOUBTS = st.lists(
    st.builds(Doubt, st.just(0), st.integers(0, len(RULES) - 1), MARKS, st.integers(0, 6)), max_size=3
)
PRINTS = st.builds(
    Prints,
    st.integers(1, 9),
    st.sampled_from(["a.com.ua", "b.com.ua", "/1f", "В"]),
    DOUBTS.map(tuple),
    st.lists(MARKS, max_size=2).map(tuple),
)
BATCHES = st.lists(
    st.tuples(st.dictionaries(st.sampled_from(NAMES), st.none() | PRINTS, max_size=8), st.booleans()),
    max_size=8,
)


def entry(prints: Prints) -> Entry:
    """An article with a word and a tag for each of its doubts."""
    numbers = range(len(prints.doubts))
    return Entry(
        headline="назва",
        words=line_of(["назва"]),
        tags=(Tag(Facet.PLACE, "Яснопіль"), Tag(Facet.LANG, "uk")),
        prints=prints,
        aside=Aside(
            tuple(line_of([f"сумнів{prints.doubts[at].exact}"]) for at in numbers),
            tuple((Tag(Facet.PERSON, f"Ім'я {at}"), 1 << at) for at in numbers),
        ),
    )


def commit(writer: Writer, batch: dict[bytes, Prints | None]) -> None:
    known = writer.known()
    ids = {name: known[name].doc_id if name in known else None for name in batch}
    additions = [
        Addition(name, Stamp(0, 0, 0), entry(prints), ids[name]) for name, prints in batch.items() if prints
    ]
    writer.commit(additions, [doc_id for name, doc_id in ids.items() if doc_id and batch[name] is None])


def settle(writer: Writer) -> None:
    while writer.settle(2):
        pass


def looked_at(everything: Iterable[Prints], asking: Prints) -> dict[int, Seen]:
    """What an article should be told: by looking at all of them."""
    held = list(everything)
    found = {}
    for mark in asking.marks:
        holders = [prints for prints in held if mark in {*prints.marks, *prints.witnesses}]
        here = {prints.story for prints in holders if prints.origin == asking.origin}
        of = {prints.story for prints in held if prints.origin == asking.origin}
        origins = {prints.origin for prints in holders}
        found[mark] = Seen(len({prints.story for prints in holders}), len(here), len(of), len(origins))
    return found


@given(BATCHES)
@settings(max_examples=150)
def test_what_is_counted_is_what_is_there(batches: list[tuple[dict[bytes, Prints | None], bool]]) -> None:
    now: dict[bytes, Prints | None] = {}
    with closing(schema.memory()) as database:
        writer = Writer(database)
        for batch, is_settled in batches:
            commit(writer, batch)
            now |= batch
            if is_settled:
                settle(writer)
        settle(writer)
        ids = {name: known.doc_id for name, known in writer.known().items()}
        held = {name: prints for name, prints in now.items() if prints}

        assert ids.keys() == held.keys()
        for name, prints in held.items():
            seen = looked_at(held.values(), prints)
            told = repetition.seen_by(database.catalogue, prints)
            words, tags = body_of(database, ids[name])
            stay = [
                doubt
                for doubt, mark in zip(
                    prints.doubts, decided(prints.doubts, {m: s.level for m, s in seen.items()}), strict=True
                )
                if not mark
            ]

            assert {mark: found for mark, found in seen.items() if found.level} == {
                mark: found for mark, found in told.items() if found.level
            }
            assert words.partition(PARTING)[2].split() == [f"сумнів{doubt.exact}" for doubt in stay]
            assert len(tags) == 2 + len(stay)


@given(BATCHES)
@settings(max_examples=150)
def test_step_by_step_is_all_at_once(batches: list[tuple[dict[bytes, Prints | None], bool]]) -> None:
    now: dict[bytes, Prints | None] = {}
    with closing(schema.memory()) as grown, closing(schema.memory()) as fresh:
        writer = Writer(grown)
        for batch, is_settled in batches:
            commit(writer, batch)
            now |= batch
            if is_settled:
                settle(writer)
        settle(writer)
        anew = Writer(fresh)
        commit(anew, {name: prints for name, prints in now.items() if prints})
        settle(anew)

        assert dump_of(grown) == dump_of(fresh)
        assert dump_of(grown)["stale"] == []


def test_other_articles_of_the_source_tell_how_common_a_line_is() -> None:
    """Three of fifteen are a fifth, three of sixteen are not; of another source there may be any number."""
    footer = Doubt(0, RULES.index(FOOTER), 1)
    with closing(schema.memory()) as database:
        writer = Writer(database)
        for number in range(15):
            commit(writer, {b"%d" % number: Prints(number, "a.com.ua", (footer,) if number < 3 else ())})
        settle(writer)
        words = [body_of(database, 1)[0]]
        for origin in ("b.com.ua", "a.com.ua"):
            commit(writer, {b"more": Prints(99, origin)})
            settle(writer)
            words.append(body_of(database, 1)[0])
        commit(writer, {b"more": None})
        settle(writer)
        words.append(body_of(database, 1)[0])

    assert [PARTING in found for found in words] == [False, False, True, False]


# ------------------------------------------------------------------ with real articles on a disk

SOME = list(articles(40))


def write(folder: Path, pages: Iterable[Made]) -> None:
    for page in pages:
        (folder / page.name).write_text(page.text, "utf-8")


def shown(library: Library) -> list[tuple[object, ...]]:
    """All that a reader sees: the lines of the list, and each block with its label and reason."""
    return [
        (row[1:], library.article(row.doc_id).blocks, set(library.article(row.doc_id).tags))
        for row in rows(library)
    ]


@given(
    st.permutations(SOME), st.lists(st.integers(1, 39), max_size=3), st.sets(st.integers(0, 39), max_size=12)
)
@settings(max_examples=6)
def test_the_order_of_reading_is_no_matter(order: list[Made], pauses: list[int], gone: set[int]) -> None:
    """In any order, in any batches, with articles that came and went: the same rows, words, labels and reasons."""
    home = Path(tempfile.mkdtemp())
    try:
        folder = home / "corpus"
        folder.mkdir()
        library = opened(folder, home)
        write(folder, (article(1000 + number, PAPERS[number % 5]) for number in gone))
        for start, end in zip([0, *sorted(pauses)], [*sorted(pauses), len(order)], strict=True):
            write(folder, order[start:end])
            refreshed(library)
        for number in gone:
            (folder / article(1000 + number, PAPERS[number % 5]).name).unlink()
        refreshed(library)
        fresh = indexed(folder, home / "fresh")

        assert dump(index_of(folder, home)) == dump(index_of(folder, home / "fresh"))
        assert shown(library) == shown(fresh)
        library.close()
        fresh.close()
    finally:
        shutil.rmtree(home)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Papers with their own lines around every article."""
    (tmp_path / "corpus").mkdir()
    write(tmp_path / "corpus", SOME)
    return tmp_path / "corpus"


def test_the_site_s_lines_go_and_the_articles_stay(folder: Path, tmp_path: Path) -> None:
    """Shared headlines, agency leads, subheads, formulas and quotes are among what stays."""
    library = indexed(folder, tmp_path)
    by_name = {Path(row.path).name: library.article(row.doc_id) for row in rows(library)}
    for page in SOME:
        kept = [found.block.text for found in by_name[page.name].content]

        assert set(page.own) <= set(kept), page.name
        assert not {line for paper in PAPERS for line in (*paper.above, *paper.below)} & set(kept)
    last = by_name["verbove.com.ua_00004.txt"].blocks[-1]

    assert (last.block.text, last.reason) == (
        PAPERS[4].below[0],
        "the same block stands in 8 articles of verbove.com.ua",
    )
    library.close()


def test_what_is_searched_is_what_is_shown(folder: Path, tmp_path: Path) -> None:
    library = indexed(folder, tmp_path)
    store = schema.open_reader(index_of(folder, tmp_path))
    assert store is not None
    for row in rows(library):
        found = library.article(row.doc_id)
        written = {word for block in found.content for word in forms(block.block.text)}
        kept, tags = body_of(store, row.doc_id)

        assert set(kept.split()) == written
        assert set(tags) == set(found.tags)
    store.close()
    assert names(library, "патагонії") == []
    assert names(library, "домовилися про спільну греблю")
    library.close()


def test_ten_copies_of_one_article_are_one(tmp_path: Path) -> None:
    """Saved again and again, with another day's lists around it: its own end does not become the site's."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    page = article(1, PAPERS[1])
    for number in range(10):
        (folder / f"{PAPERS[1].name}_{number}.txt").write_text(
            f"{page.text}\n\nПереглядів: {number}", "utf-8"
        )
    library = indexed(folder, tmp_path)

    for row in rows(library):
        assert set(page.own) <= {found.block.text for found in library.article(row.doc_id).content}
        assert not any("stands in" in found.reason for found in library.article(row.doc_id).blocks)
    library.close()


def test_stopped_while_settling_the_rest_comes_next_time(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "FIRST_COMMIT", 0.0)
    monkeypatch.setattr(build, "_SETTLED", 1)
    library = opened(folder, tmp_path)
    seen = 0
    for step in library.refresh(workers=0):
        seen += step.done == step.total
        if seen == 3:
            break
    stale = dump(index_of(folder, tmp_path))["stale"]
    refreshed(library)
    fresh = indexed(folder, tmp_path / "fresh")

    assert stale
    assert dump(index_of(folder, tmp_path)) == dump(index_of(folder, tmp_path / "fresh"))
    library.close()
    fresh.close()


def test_a_line_that_is_printed_no_more_comes_back(tmp_path: Path) -> None:
    folder = tmp_path / "corpus"
    folder.mkdir()
    pages = [article(number, PAPERS[4], teasers=0) for number in range(1, 30, 5)]
    alone = draft_document(pages[0].name, Document(pages[0].text)).article
    write(folder, pages)
    library = indexed(folder, tmp_path)
    before = names(library, "патагонії")
    for page in pages[2:]:
        (folder / page.name).unlink()
    refreshed(library)

    assert alone.content[-1].block.text == PAPERS[4].below[0]
    assert before == []
    assert sorted(names(library, "патагонії")) == sorted(page.name for page in pages[:2])
    library.close()


def test_an_index_in_memory_counts_too(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "full").write_bytes(b"")
    library = Library.open([str(folder)], cache=tmp_path / "full", data=tmp_path / "data")
    refreshed(library)

    assert names(library, "патагонії") == []
    library.close()
