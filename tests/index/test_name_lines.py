"""The lines of the facets, read on page by page."""

from itertools import pairwise

from newsreader.corpus import Stamp
from newsreader.index import schema
from newsreader.index.entry import Entry
from newsreader.index.name_lines import NameLines
from newsreader.index.opening import Opening
from newsreader.index.segments import Segments
from newsreader.index.writer import Addition, Writer
from newsreader.model import Facet, Tag


def test_every_line_of_a_facet_comes_once_and_in_order_however_many_are_equal() -> None:
    """Hundreds of people are in one article each: pages begin and end among equals."""
    store = schema.memory()
    writer = Writer(store)
    additions = []
    for number in range(120):
        often = [Tag(Facet.PERSON, f"Often {number // 6:02}"), Tag(Facet.PERSON, f"Twice {number // 2:02}")]
        once = [Tag(Facet.PERSON, f"Once {number:03} {other}") for other in "ab"]
        places = [Tag(Facet.PLACE, f"Place {number}")]
        entry = Entry(hash=b"%d" % number, words=" word ", tags=(*often, *once, *places))
        additions.append(Addition(b"/made/up/%d.txt" % number, Stamp(0, 0, 0), entry, None))
    writer.commit(additions)
    segments = Segments(store)
    segments.load()

    lines = list(NameLines(store.catalogue, segments, Opening()).lines(Facet.PERSON))

    assert {line.label for line in lines} == {
        tag.value for one in additions for tag in one.entry.tags if tag.facet is Facet.PERSON
    }
    assert len(lines) == 20 + 60 + 240
    assert all((-one.hits, one.label) < (-other.hits, other.label) for one, other in pairwise(lines))
    store.close()


def test_what_begins_many_names_is_answered_by_the_common_ones() -> None:
    """Letters that begin 7,000 names of 120,000 had all of them put in order, at every key: 20 ms."""
    store = schema.memory()
    writer = Writer(store)
    additions = []
    for number in range(60):
        people = [Tag(Facet.PERSON, f"Мар{letter}я") for letter in "абвгдежиклмнопрстуф"[: number // 3 + 1]]
        entry = Entry(
            hash=b"%d" % number, words=" word ", tags=(*people, Tag(Facet.PERSON, "Оксана Маркова"))
        )
        additions.append(Addition(b"/made/up/%d.txt" % number, Stamp(0, 0, 0), entry, None))
    writer.commit(additions)
    segments = Segments(store)
    segments.load()
    lines = NameLines(store.catalogue, segments, Opening())
    lines.values(Facet.PERSON, "z", 4)
    asked: list[str] = []
    store.catalogue.set_trace_callback(asked.append)

    found = lines.values(Facet.PERSON, "мар", 4)

    assert found == [("Марая", 60), ("Оксана Маркова", 60), ("Марбя", 57), ("Марвя", 54)]
    assert not asked
    assert [name for name, _ in lines.values(Facet.PERSON, "марув", 4)] == []
    assert asked
    store.close()
