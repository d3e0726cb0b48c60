"""Stories are the groups that comparing every article with every other one gives, whatever happened before."""

import random
from collections.abc import Mapping
from contextlib import closing
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from libraries import dump_of, sets_of
from pyroaring import BitMap

from newsreader.corpus import Stamp
from newsreader.index import schema, stories
from newsreader.index.entry import Entry, line_of
from newsreader.index.folding import versions_of
from newsreader.index.order import keys_of
from newsreader.index.writer import Addition, Writer
from newsreader.text.versions.clues import Clues, clues_of
from newsreader.text.versions.retelling import is_retold, telling_of

NAMES = [f"/made/up/{number:02}.txt".encode() for number in range(12)]
_CHANCE = random.Random(1)  # noqa: S311 - repeatable
PARAGRAPHS = [line_of([f"слово{_CHANCE.randrange(400)}" for _ in range(14)]) for _ in range(8)]
TEXTS = st.lists(st.sampled_from(range(8)), min_size=1, max_size=5, unique=True)
PAGES = st.tuples(TEXTS, st.sampled_from([None, "2026-03-01", "2026-03-02"]))
BATCHES = st.lists(
    st.tuples(st.dictionaries(st.sampled_from(NAMES), st.none() | PAGES, max_size=6), st.booleans()),
    max_size=8,
)
Page = tuple[list[int], str | None]


def words(page: Page) -> str:
    return "\n".join(PARAGRAPHS[number] for number in page[0])


def entry(page: Page) -> Entry:
    return Entry(headline="назва", words=words(page), published=page[1], clues=clues_of(words(page)))


def commit(writer: Writer, batch: Mapping[bytes, Page | None]) -> None:
    known = writer.known()
    ids = {name: known[name].doc_id if name in known else None for name in batch}
    additions = [
        Addition(name, Stamp(0, 0, 0), entry(page), ids[name]) for name, page in batch.items() if page
    ]
    writer.commit(additions, [doc_id for name, doc_id in ids.items() if doc_id and batch[name] is None])


def sort(writer: Writer, most: int = 2) -> None:
    while writer.sort_stories(most):
        pass


def compared(pages: dict[bytes, Page]) -> set[frozenset[bytes]]:
    """The stories of two and more, by comparing all."""
    clues = {name: clues_of(words(page)) for name, page in pages.items()}
    texts: dict[int, set[int]] = {}
    for found in clues.values():
        for mark in found.marks:
            texts.setdefault(mark, set()).add(found.text)
    telling = {name: telling_of(words(page)) for name, page in pages.items()}
    group = {name: {name} for name in pages}

    def alike(one: bytes, other: bytes) -> bool:
        shared = set(clues[one].marks) & set(clues[other].marks)
        if shared and clues[one].text == clues[other].text:
            return True
        return any(len(texts[mark]) <= stories.CROWD for mark in shared) and is_retold(
            telling[one], telling[other]
        )

    for one, other in combinations(pages, 2):
        if group[one] is not group[other] and alike(one, other):
            both = group[one] | group[other]
            group.update(dict.fromkeys(both, both))
    return {frozenset(members) for members in group.values() if len(members) > 1}


def held(pages: dict[bytes, Page | None]) -> dict[bytes, Page]:
    return {name: page for name, page in pages.items() if page}


@pytest.mark.parametrize("crowd", [2, 200])
@given(batches=BATCHES)
@settings(max_examples=120, deadline=None)
def test_stories_are_what_comparing_all_with_all_gives(
    crowd: int, batches: list[tuple[dict[bytes, Page | None], bool]]
) -> None:
    now: dict[bytes, Page | None] = {}
    with (
        pytest.MonkeyPatch.context() as patch,
        closing(schema.memory()) as grown,
        closing(schema.memory()) as fresh,
    ):
        patch.setattr(stories, "CROWD", crowd)
        writer = Writer(grown)
        for batch, is_sorted in batches:
            commit(writer, batch)
            now |= batch
            if is_sorted:
                sort(writer)
        sort(writer)
        anew = Writer(fresh)
        commit(anew, held(now))
        sort(anew, 100)
        dump = dump_of(grown)

        assert {tuple(sorted(story)) for story in compared(held(now))} == _stories(dump["version"])
        assert dump == dump_of(fresh)
        assert dump["fold"] == [pair for pair in dump["version"] if pair[0] != pair[1]]
        assert dump["unsorted"] == []
        for newest, _ in dump["version"]:
            rows = {row.path: keys_of(row)[0] for row in sets_of(grown).rows(range(1, 100))}
            story = next(story for story in _stories(dump["version"]) if newest in story)
            assert newest == min(story, key=rows.__getitem__)


def _stories(pairs: list[tuple[bytes, bytes]]) -> set[tuple[bytes, ...]]:
    found: dict[bytes, list[bytes]] = {}
    for newest, name in pairs:
        found.setdefault(newest, []).append(name)
    return {tuple(sorted(members)) for members in found.values()}


@given(batches=BATCHES, chosen=st.sets(st.integers(0, 11)))
@settings(max_examples=80, deadline=None)
def test_of_each_story_the_newest_hit_is_listed(
    batches: list[tuple[dict[bytes, Page | None], bool]], chosen: set[int]
) -> None:
    with closing(schema.memory()) as store:
        writer = Writer(store)
        for batch, _ in batches:
            commit(writer, batch)
        sort(writer)
        sets = sets_of(store)
        everything = list(sets.everything)
        docs = BitMap(everything[place] for place in chosen if place < len(everything))
        keys = {row.doc_id: keys_of(row)[0] for row in sets.rows(everything)}
        story = {
            doc_id: frozenset(versions_of(store.catalogue, doc_id)) or frozenset({doc_id})
            for doc_id in everything
        }
        expected = {min(story[doc_id] & set(docs), key=keys.__getitem__) for doc_id in docs}

        assert set(sets.folding.folded(docs)) == expected
        assert set(sets.folding.folded(sets.everything)) == {
            min(s, key=keys.__getitem__) for s in story.values()
        }
        for doc_id in docs:
            assert set(sets.folding.versions(doc_id)) == set(story[doc_id])
            assert sets.folding.stands_for(sets.folding.folded(docs), doc_id) == min(
                story[doc_id] & set(docs), key=keys.__getitem__
            )


def test_any_number_of_copies_is_one_story(monkeypatch: pytest.MonkeyPatch) -> None:
    """Copies of one text are no crowd; so many texts that share a phrase are, and then tell nothing of each other."""
    monkeypatch.setattr(stories, "CROWD", 3)
    with closing(schema.memory()) as store:
        writer = Writer(store)
        copies = {b"/made/up/copy%d" % number: ([0, 1, 2], None) for number in range(20)}
        commit(writer, dict(copies))
        sort(writer)
        assert len(store.catalogue.execute("SELECT id FROM version").fetchall()) == 20

        others = {b"/made/up/other%d" % number: ([0, 1, 2, 3 + number], None) for number in range(5)}
        commit(writer, dict(others))
        sort(writer)
        commit(writer, dict.fromkeys(list(copies)[:19]))
        sort(writer)
        story = len(store.catalogue.execute("SELECT id FROM version").fetchall())
        commit(writer, dict.fromkeys(list(others)[1:]))
        sort(writer)

        assert story < 6
        assert len(store.catalogue.execute("SELECT id FROM version").fetchall()) == 2


def steps_to_go(copies: int) -> int:
    """Hundreds of steps of SQLite's that it takes when all copies of a text go at once."""
    steps = 0

    def step() -> None:
        nonlocal steps
        steps += 1

    with closing(schema.memory()) as store:
        writer = Writer(store)
        commit(writer, {b"/made/up/copy%d" % number: ([0, 1, 2], None) for number in range(copies)})
        sort(writer, copies)
        store.catalogue.set_progress_handler(step, 100)
        stories.Stories(store.catalogue).leave(range(1, copies + 1))
        store.catalogue.set_progress_handler(None, 0)
        assert store.catalogue.execute("SELECT id FROM version").fetchall() == []
    return steps


def test_copies_that_go_together_cost_as_much_each_as_few_do() -> None:
    assert steps_to_go(800) < 6 * steps_to_go(200)


def test_what_is_too_short_or_cannot_be_read_is_no_version() -> None:
    with closing(schema.memory()) as store:
        writer = Writer(store)
        short = Entry(words=line_of(["кілька", "слів"]), clues=clues_of("кілька слів"))
        writer.commit([Addition(b"/%d" % n, Stamp(0, 0, 0), short, None) for n in range(3)])

        assert short.clues == Clues()
        assert not writer.sort_stories(10)
