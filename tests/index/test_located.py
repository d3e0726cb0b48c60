"""Where marks are in an index: found once, followed as both change, and kept from one session to the next."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pytest
from pyroaring import BitMap

from newsreader.corpus import Stamp
from newsreader.index import located, schema
from newsreader.index.entry import Entry
from newsreader.index.located import Located, listed
from newsreader.index.reader import Reader
from newsreader.index.writer import Addition, Writer
from newsreader.model import Problem

CONTENTS = [bytes([number]) * 16 for number in range(12)]
READ = CONTENTS[:8]


class Asked:
    """A list that says what was asked of it."""

    def __init__(self, hashes: Sequence[bytes] = READ) -> None:
        self.hashes = hashes
        self.asked: list[Sequence[bytes] | None] = []

    def __call__(self, among: Sequence[bytes] | None) -> Iterable[bytes]:
        self.asked.append(among)
        return listed(self.hashes)(among)


def write(directory: Path, contents: dict[int, bytes | None], gone: Sequence[int] = ()) -> None:
    """Files by number with what they hold, each as an article; None for one that cannot be read."""
    store = schema.open_writer(directory)
    writer = Writer(store)
    known = writer.known()
    writer.commit(
        [
            Addition(
                path,
                Stamp(0, 0, 0),
                Entry(hash=content, words=" a ") if content else Entry(problem=Problem.EMPTY),
                known[path].doc_id if path in known else None,
            )
            for path, content in ((b"/%d" % number, content) for number, content in contents.items())
        ],
        [known[b"/%d" % number].doc_id for number in gone],
    )
    writer.close()
    store.close()


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """An index of ten files, eight of them read."""
    write(tmp_path, dict(enumerate(CONTENTS[:10])))
    return tmp_path


Change = Callable[[Path], None]


@pytest.mark.parametrize(
    ("change", "many"),
    [
        (lambda directory: write(directory, {20: CONTENTS[3]}), 9),  # a copy comes
        (lambda directory: write(directory, {20: CONTENTS[11]}), 8),  # another article comes
        (lambda directory: write(directory, {}, [0, 9]), 7),
        (lambda directory: write(directory, {0: CONTENTS[10]}), 7),  # one becomes another
        (lambda directory: write(directory, {9: CONTENTS[0]}), 9),
        (lambda directory: write(directory, {0: None}), 7),
    ],
)
def test_only_articles_of_new_segments_are_looked_up(directory: Path, change: Change, many: int) -> None:
    reader, found, asked = Reader(directory), Located(), Asked()
    assert len(found.docs(reader.sets, "read", 1, asked)) == 8
    change(directory)
    reader.reload()

    docs = found.docs(reader.sets, "read", 1, asked)
    assert docs == reader.sets.with_hashes(READ)
    assert len(docs) == many
    assert asked.asked[0] is None
    assert None not in asked.asked[1:]
    reader.close()


def test_another_index_or_another_list_is_looked_up_anew(directory: Path, tmp_path: Path) -> None:
    reader, found = Reader(directory), Located()
    found.docs(reader.sets, "read", 1, Asked())
    assert len(found.docs(reader.sets, "read", 2, Asked(READ[:3]))) == 3

    other = tmp_path / "other"
    other.mkdir()
    write(other, dict(enumerate(reversed(CONTENTS))))
    with_others, asked = Reader(other), Asked(READ[:3])
    assert found.docs(with_others.sets, "read", 2, asked) == with_others.sets.with_hashes(READ[:3])
    assert asked.asked == [None]
    reader.close()
    with_others.close()


def test_a_mark_that_is_put_is_not_looked_up(directory: Path) -> None:
    reader, found, asked = Reader(directory), Located(), Asked()
    for name in ("read", "starred"):
        found.docs(reader.sets, name, 1, asked)
    del asked.asked[:]
    more, less = (reader.sets.with_hashes(CONTENTS[place : place + 1]) for place in (8, 0))
    found.change(1, 2, more | less, {"read": more | less, "starred": less}.__getitem__)
    found.change(2, 3, less, {"read": BitMap(), "starred": less}.__getitem__)
    found.change(1, 9, more, {"read": more, "starred": more}.__getitem__)  # of a version that is past

    assert found.docs(reader.sets, "read", 3, asked) == reader.sets.with_hashes(CONTENTS[1:9])
    assert found.docs(reader.sets, "starred", 3, asked) == reader.sets.with_hashes(CONTENTS[:8])
    assert asked.asked == []
    reader.close()


@pytest.mark.parametrize("many", [1, 1000])
def test_what_was_found_is_known_in_the_next_session(
    directory: Path, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    monkeypatch.setattr(located, "_MANY", many)
    reader, found, asked = Reader(directory), Located(), Asked()
    expected = found.docs(reader.sets, "read", 1, asked)
    found.keep(directory, ["read"], lambda: "stamp", lambda: 1)
    again = Located()
    again.recall(directory, lambda: "stamp", lambda: 7)

    assert again.docs(reader.sets, "read", 7, asked) == expected
    assert len(asked.asked) == (1 if many == 1 else 2)  # few are not worth a file
    reader.close()


@pytest.mark.parametrize(
    ("stamp", "version", "damage"), [("other", 1, b""), ("stamp", 2, b""), ("", 1, b""), ("stamp", 1, b"!")]
)
def test_a_record_of_another_list_or_a_damaged_one_says_nothing(
    directory: Path, monkeypatch: pytest.MonkeyPatch, stamp: str, version: int, damage: bytes
) -> None:
    monkeypatch.setattr(located, "_MANY", 1)
    reader, found, asked = Reader(directory), Located(), Asked()
    expected = found.docs(reader.sets, "read", 1, asked)
    found.keep(directory, ["read"], lambda: stamp, lambda: version)
    with (directory / "marks").open("ab") as record:
        record.write(damage)
    again = Located()
    again.recall(directory, lambda: "stamp", lambda: 1)

    assert again.docs(reader.sets, "read", 1, asked) == expected
    assert asked.asked == [None, None]
    reader.close()


def test_a_record_that_cannot_be_written_leaves_nothing_behind(
    directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each session on a full disk left a file."""
    monkeypatch.setattr(located, "_MANY", 1)
    reader, found = Reader(directory), Located()
    found.docs(reader.sets, "read", 1, Asked())
    (directory / "marks").mkdir()
    (directory / "marks" / "in the way").touch()
    found.keep(directory, ["read"], lambda: "stamp", lambda: 1)

    assert [path.name for path in directory.glob("marks*")] == ["marks"]
    reader.close()


def test_a_window_that_is_behind_leaves_the_record_of_another_one(
    directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It wrote an empty one over it, and the next start looked up all marks."""
    monkeypatch.setattr(located, "_MANY", 1)
    reader, found, behind, asked = Reader(directory), Located(), Located(), Asked()
    expected = found.docs(reader.sets, "read", 2, asked)
    behind.docs(reader.sets, "read", 1, Asked(READ[:3]))
    found.keep(directory, ["read"], lambda: "stamp", lambda: 2)
    behind.keep(directory, ["read"], lambda: "stamp", lambda: 2)
    again = Located()
    again.recall(directory, lambda: "stamp", lambda: 1)

    assert again.docs(reader.sets, "read", 1, asked) == expected
    assert asked.asked == [None]
    reader.close()
