"""The tables are a function of the articles in them, whatever happened before."""

import threading
from contextlib import closing
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from libraries import dump_of
from oracle import Page, pages

from newsreader.corpus import Stamp
from newsreader.index import schema
from newsreader.index.entry import Entry, words_of
from newsreader.index.reader import Reader
from newsreader.index.sets import Sets
from newsreader.index.writer import Addition, Writer
from newsreader.model import Facet, Tag
from newsreader.places import make_private

NAMES = st.sampled_from([b"a.txt", b"b.txt", b"c.txt", b"d.txt"])
BATCHES = st.lists(st.dictionaries(NAMES, st.none() | pages()), max_size=6)


def commit(writer: Writer, batch: dict[bytes, Page | None]) -> None:
    """New, changed and deleted articles in one go."""
    known = writer.known()
    ids = {name: known[name].doc_id if name in known else None for name in batch}
    additions = [
        Addition(name, Stamp(0, 0, 0), page.doc.entry(page.text), ids[name])
        for name, page in batch.items()
        if page is not None
    ]
    writer.commit(additions, [doc_id for name, doc_id in ids.items() if doc_id and batch[name] is None])


@given(BATCHES)
@settings(deadline=None)
def test_batch_by_batch_is_all_at_once(batches: list[dict[bytes, Page | None]]) -> None:
    now: dict[bytes, Page | None] = {}
    with closing(schema.memory()) as grown, closing(schema.memory()) as fresh:
        writer = Writer(grown)
        for batch in batches:
            commit(writer, batch)
            now |= batch
        commit(Writer(fresh), {name: page for name, page in now.items() if page is not None})

        assert dump_of(grown) == dump_of(fresh)


@given(BATCHES)
@settings(deadline=None, max_examples=30)
def test_numbers_are_never_used_again(batches: list[dict[bytes, Page | None]]) -> None:
    """Not even by a writer that comes later: a number on a screen must not come to mean another article."""
    owner: dict[int, bytes] = {}
    with closing(schema.memory()) as database:
        for batch in batches:
            before = set(owner)
            commit(Writer(database), batch)
            for path, (doc_id, _) in Writer(database).known().items():
                assert owner.setdefault(doc_id, path) == path
                assert doc_id in before or doc_id > max(before, default=0)


def generation(number: int) -> list[Entry]:
    """Three articles that all say which generation they are of."""
    word = f"покоління{number}"
    tag = Tag(Facet.ORG, word)
    return [Entry(headline=word, words=words_of(word, f"{word} {copy}"), tags=(tag,)) for copy in "абв"]


def write_generations(directory: Path, wanted: int) -> None:
    """One commit each, every article replaced."""
    with closing(schema.open_writer(directory)) as database:
        writer = Writer(database)
        for number in range(wanted):
            known = writer.known()
            paths = [b"a", b"b", b"c"]
            ids = [known[path].doc_id if path in known else None for path in paths]
            rows = zip(paths, generation(number), ids, strict=True)
            writer.commit([Addition(path, Stamp(0, 0, 0), entry, doc_id) for path, entry, doc_id in rows])
        writer.finish()


def seen(sets: Sets) -> set[str]:
    """What every way of asking says about the generation, asked one after the other."""
    found = {row.headline for row in sets.rows(list(sets.everything))}
    found |= {name.label for name in sets.names.lines(Facet.ORG)}
    for names in sets.name_counts(sets.everything).values():
        found |= {name.label for name in sets.names.named(sorted(names))}
    for doc_id in sets.everything:
        found |= {tag.value for tag in sets.tags(doc_id)}
    for number in range(GENERATIONS):
        word = f"покоління{number}"
        found |= {word for docs in (sets.word(word), sets.named(Facet.ORG, word)) if docs}
    return found


GENERATIONS = 40


def test_a_reader_sees_one_moment_whole_until_it_asks_for_the_next(tmp_path: Path) -> None:
    """Whatever it looks at only now is as old as what it looked at first."""
    assert make_private(tmp_path)
    writing = threading.Thread(target=write_generations, args=(tmp_path, GENERATIONS))
    reader = Reader(tmp_path)
    moments: list[set[str]] = [seen(reader.sets)]
    writing.start()
    while writing.is_alive():
        if reader.reload():
            moments.append(seen(reader.sets))
    writing.join()
    if reader.reload():
        moments.append(seen(reader.sets))
    reader.close()

    begun = [moment for moment in moments if moment]
    assert moments == [set()] * (len(moments) - len(begun)) + begun
    assert all(len(moment) == 1 for moment in begun)
    assert begun[-1] == {f"покоління{GENERATIONS - 1}"}


def test_a_reader_finds_the_index_that_was_made_anew(tmp_path: Path) -> None:
    """Another file under the same name; the old one is let go of, and nothing of the new one is removed."""
    assert make_private(tmp_path)
    write_generations(tmp_path, 1)
    reader, late = Reader(tmp_path), Reader(tmp_path)
    schema.suspect(tmp_path)
    write_generations(tmp_path, 3)

    assert seen(late.sets) == {"покоління0"}
    assert reader.reload()
    assert seen(reader.sets) == {"покоління2"}

    late.close()
    write_generations(tmp_path, 5)

    assert reader.reload()
    assert seen(reader.sets) == {"покоління4"}
    assert not reader.reload()
    reader.close()
